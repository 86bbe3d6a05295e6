"""Texts with ``{variables}``.

A name in braces is replaced, and ``{{`` and ``}}`` stand for braces; nothing else is understood. So a template out of a
foreign project can run nothing, look into nothing and grow without limit in nothing, and what is filled in is not read
again: braces in code are just braces. (Jinja2 has loops and attributes, whose sandbox has been escaped before, and
``str.format`` has attributes and widths.) A line that holds nothing but variables that are empty is left out.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

from vadstudio.errors import UsageError

_PART = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}\n]*)\}|[{}]")
_ONLY_VARIABLES = re.compile(r"[ \t]*(\{\w+\}[ \t]*)+")


def variables(text: str, known: Iterable[str], where: str) -> frozenset[str]:
    """Return the variables that *text* uses.

    Args:
        known: those that it may use.
        where: what the text is called in errors, such as "the prompt 'improve', user".

    Raises:
        UsageError: a brace stands alone, or a variable is unknown; the message names line and column.
    """
    allowed = frozenset(known)
    used = set()
    for match in _PART.finditer(text):
        name = match["name"]
        if name is None and match[0] in "{}":
            raise UsageError(
                f"A single {match[0]} stands in {where}, {_place(text, match.start())}.",
                f"Write {match[0] * 2} for the character, or {{name}} for a variable.",
            )
        if name is not None and name not in allowed:
            near = difflib.get_close_matches(name, sorted(allowed), 1)
            hint = f"Did you mean {{{near[0]}}}? " if near else ""
            raise UsageError(
                f"The variable {{{name}}} in {where}, {_place(text, match.start())}, is unknown.",
                f"{hint}Known here: {', '.join(sorted(allowed))}.",
            )
        if name is not None:
            used.add(name)
    return frozenset(used)


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return *text* with its variables replaced, without blank space around it."""
    lines = (_filled(line, values) for line in text.split("\n") if not _is_void(line, values))
    return "\n".join(lines).strip()


def _filled(line: str, values: Mapping[str, str]) -> str:
    return _PART.sub(lambda part: part[0][0] if part["name"] is None else values[part["name"]], line)


def _is_void(line: str, values: Mapping[str, str]) -> bool:
    if not _ONLY_VARIABLES.fullmatch(line):
        return False
    return not any(values[part["name"]] for part in _PART.finditer(line))


def _place(text: str, position: int) -> str:
    line = text.count("\n", 0, position) + 1
    column = position - (text.rfind("\n", 0, position) + 1) + 1
    return f"line {line}, column {column}"
