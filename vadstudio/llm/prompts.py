"""Prompt templates: TOML files with ``title``, ``task``, ``system`` and ``user``, whose ``{variables}`` are filled in.

A *task* is what a prompt is for; it decides which variables there are and which the prompt must use. A task's own name is
its default prompt (``generate``); others are named after it (``generate-paper``) or say their task themselves.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vadstudio import paths
from vadstudio.errors import UsageError
from vadstudio.llm import template
from vadstudio.llm.provider import Message

VARIABLES: Mapping[str, str] = {
    "concept": "what is to be drawn",
    "language": "the language's short name, such as svg",
    "language_title": "the language as people call it, such as SVG",
    "language_notes": "what a program in this language must keep to; empty for a language without notes",
    "code": "the code of the draft",
    "hint": "what the person asks for",
    "error": "what the renderer says is wrong",
    "line": "the line of the error, or “unknown”",
    "first": "first line of the selection",
    "last": "last line of the selection",
    "earlier": "what was drawn of this concept before, one a line",
    "choices": "the concepts to choose from, one a line",
}
"""Every variable, and what it stands for."""

_ABOUT = {"concept", "language", "language_title", "language_notes"}
_CODE = {*_ABOUT, "code"}
LONGEST = 100_000
"""Longer templates (characters) are refused."""


@dataclass(frozen=True)
class Task:
    """What a prompt is for: the variables that it may use, and those that it must."""

    title: str
    variables: frozenset[str]
    required: frozenset[str]


TASKS: Mapping[str, Task] = {
    "generate": Task("Draw a concept", frozenset({*_ABOUT, "earlier"}), frozenset({"concept"})),
    "improve": Task("Improve a draft", frozenset(_CODE), frozenset({"code"})),
    "hint": Task("Improve a draft by a hint", frozenset({*_CODE, "hint"}), frozenset({"code", "hint"})),
    "repair": Task("Mend code that fails", frozenset({*_CODE, "error", "line"}), frozenset({"code", "error"})),
    "variation": Task("Draw a concept in another way", frozenset({*_CODE, "earlier"}), frozenset({"code"})),
    # No concept: the answer would stand in the question.
    "recognize": Task(
        "Name what code draws", frozenset({"language", "language_title", "code", "choices"}), frozenset({"code"})
    ),
    "edit": Task(
        "Change some lines",
        frozenset({*_CODE, "hint", "first", "last"}),
        frozenset({"code", "hint", "first", "last"}),
    ),
    "continue": Task("Go on with a reply that was cut off", frozenset(_CODE), frozenset({"code"})),
}

_DEFAULTS = {"line": "unknown"}
_KEYS = {"version", "title", "task", "system", "user"}


@dataclass(frozen=True)
class Prompt:
    """One template.

    Attributes:
        version: number of the shipped text; a project's versions are counted by the project.
        task: a key of :data:`TASKS`.
    """

    name: str
    version: int
    title: str
    system: str
    user: str
    task: str = "generate"

    @property
    def variables(self) -> frozenset[str]:
        """The variables that it uses."""
        known = TASKS[self.task].variables
        return template.variables(self.system, known, "system") | template.variables(self.user, known, "user")

    def messages(self, **variables: str) -> tuple[Message, ...]:
        """Return the chat with every variable filled in; ``language_notes`` follow from ``language``."""
        values = dict.fromkeys(VARIABLES, "") | {"language_notes": language_notes(variables.get("language", ""))}
        values |= variables
        values |= {name: default for name, default in _DEFAULTS.items() if not values[name]}
        chat = [Message("user", template.fill(self.user, values))]
        if system := template.fill(self.system, values):
            chat.insert(0, Message("system", system))
        return tuple(chat)


def parse_prompt(name: str, text: str) -> Prompt:
    """Read a template.

    Raises:
        UsageError: it is not TOML, a key is missing or unknown, a brace stands alone, a variable is unknown, or one that
            the task cannot do without is missing.
    """
    if len(text) > LONGEST:
        raise UsageError(f"The prompt {name!r} has {len(text):,} characters.", f"At most {LONGEST:,} are read.")
    table = _table(name, text)
    prompt = Prompt(
        name, table.get("version", 1), table["title"], table.get("system", ""), table["user"], _task(name, table)
    )
    task = TASKS[prompt.task]
    used: frozenset[str] = frozenset()
    for part, content in (("system", prompt.system), ("user", prompt.user)):
        used |= template.variables(content, task.variables, f"the prompt {name!r}, {part}")
    if missing := sorted(task.required - used):
        raise UsageError(
            f"The prompt {name!r} does not use {{{missing[0]}}}, {VARIABLES[missing[0]]}.",
            f"A prompt for {prompt.task} needs it.",
        )
    return prompt


def write_prompt(title: str, task: str, system: str, user: str) -> str:
    """Return the text of a template, as :func:`parse_prompt` reads it."""
    import tomli_w

    fields = {"title": title, "task": task, "system": system, "user": user}
    return tomli_w.dumps(fields, multiline_strings=True)


def _table(name: str, text: str) -> dict[str, Any]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            f"The prompt {name!r} cannot be read: {error}.", "It is a TOML file; mend the line."
        ) from error
    for key in ("title", "user"):
        if key not in table:
            raise UsageError(f"The prompt {name!r} has no {key}.", "It needs title and user; system is optional.")
    for key, value in table.items():
        if key not in _KEYS:
            raise UsageError(f"The prompt {name!r} has the unknown key {key!r}.", f"Known: {', '.join(sorted(_KEYS))}.")
        if not isinstance(value, int if key == "version" else str):
            raise UsageError(f"{key} of the prompt {name!r} is {value!r}.", "Write a text in quotes.")
    return table


def _task(name: str, table: Mapping[str, Any]) -> str:
    task = str(table.get("task", "")) or next((t for t in TASKS if name == t or name.startswith(f"{t}-")), "")
    if task not in TASKS:
        raise UsageError(
            f"The prompt {name!r} is for the unknown task {task!r}." if task else f"The prompt {name!r} has no task.",
            f'Add a line such as task = "generate"; tasks are {", ".join(TASKS)}.',
        )
    return task


# -- what ships ------------------------------------------------------------------------------------------------------------


def language_notes(language: str) -> str:
    """Return what a model is told about *language*; empty for a language without notes."""
    return _notes().get(language, "")


@functools.cache
def _notes() -> dict[str, str]:
    text = (paths.resources_dir() / "prompts" / "notes" / "languages.toml").read_text(encoding="utf-8")
    return {language: str(note) for language, note in tomllib.loads(text).items()}


def prompt_text(name: str) -> str:
    """Return the text of the template *name* that ships with the program."""
    if name not in prompt_names():
        raise UsageError(f"There is no prompt called {name!r}.", f"Known: {', '.join(prompt_names())}.")
    return (paths.resources_dir() / "prompts" / f"{name}.toml").read_text(encoding="utf-8")


def load_prompt(name: str) -> Prompt:
    """Return the template *name* that ships with the program."""
    return parse_prompt(name, prompt_text(name))


def prompt_names() -> list[str]:
    """Return the names of the templates that ship with the program."""
    return sorted(path.stem for path in (paths.resources_dir() / "prompts").glob("*.toml"))
