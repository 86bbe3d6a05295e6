"""Prompt templates: TOML files with ``version``, ``title``, ``system`` and ``user``; ``{variables}`` are filled in."""

from __future__ import annotations

import string
import tomllib
from dataclasses import dataclass

from vadstudio import paths
from vadstudio.errors import UsageError
from vadstudio.llm.provider import Message

VARIABLES = frozenset(
    {
        *("concept", "language", "language_title", "language_notes", "code", "hint"),
        *("error", "line", "first", "last", "earlier"),
    }
)


@dataclass(frozen=True)
class Prompt:
    """One template."""

    name: str
    version: int
    title: str
    system: str
    user: str

    def messages(self, **variables: str) -> tuple[Message, ...]:
        """Return the chat with every variable filled in."""
        values = dict.fromkeys(VARIABLES, "") | variables
        chat = [Message("user", self.user.format_map(values))]
        if self.system:
            chat.insert(0, Message("system", self.system.format_map(values)))
        return tuple(chat)


def parse_prompt(name: str, text: str) -> Prompt:
    """Read a template.

    Raises:
        UsageError: not TOML, a key is missing, or a variable is unknown.
    """
    try:
        table = tomllib.loads(text)
        prompt = Prompt(
            name, int(table["version"]), str(table["title"]), str(table.get("system", "")), str(table["user"])
        )
        used = {
            field for part in (prompt.system, prompt.user) for _, field, _, _ in string.Formatter().parse(part) if field
        }
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise UsageError(
            f"The prompt {name!r} cannot be read: {error}.", "It needs version, title and user."
        ) from error
    if unknown := used - VARIABLES:
        raise UsageError(
            f"The prompt {name!r} uses {{{', '.join(sorted(unknown))}}}.",
            f"Known variables: {', '.join(sorted(VARIABLES))}.",
        )
    return prompt


def prompt_text(name: str) -> str:
    """Return the text of the template *name* that ships with the program."""
    path = paths.resources_dir() / "prompts" / f"{name}.toml"
    if not path.is_file():
        known = ", ".join(prompt_names())
        raise UsageError(f"There is no prompt called {name!r}.", f"Known: {known}.")
    return path.read_text(encoding="utf-8")


def load_prompt(name: str) -> Prompt:
    """Return the template *name* that ships with the program."""
    return parse_prompt(name, prompt_text(name))


def prompt_names() -> list[str]:
    """Return the names of the templates that ship with the program."""
    return sorted(path.stem for path in (paths.resources_dir() / "prompts").glob("*.toml"))
