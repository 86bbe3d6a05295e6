"""A reply that was cut off: the code that came, and how the rest of it is joined on."""

from __future__ import annotations

import re

_MOST_OVERLAP = 400
_LEAST_OVERLAP = 8
_FENCE = re.compile(r"^[ \t]*(?:`{3,}|~{3,})[^\n]*\n?", re.MULTILINE)
_START = re.compile(r"<\?xml|<svg\b|^(?:import|from)\s", re.MULTILINE)


def cut_code(text: str) -> tuple[str, str]:
    """Return ``(note, code)`` of a reply that was cut off: the prose before its last block, and what there is of the code."""
    fences = list(_FENCE.finditer(text))
    if len(fences) % 2:
        return " ".join(text[: fences[-1].start()].split())[:500], text[fences[-1].end() :]
    if fences:  # the blocks are whole, only words after them were cut off
        return " ".join(text[: fences[-2].start()].split())[:500], text[fences[-2].end() : fences[-1].start()]
    start = _START.search(text)
    return ("", text) if start is None else (" ".join(text[: start.start()].split())[:500], text[start.start() :])


def rest_of(text: str) -> str:
    """Return the code in the reply that goes on: without fences and without prose before or after them."""
    fences = list(_FENCE.finditer(text))
    if not fences:
        return text
    if len(fences) == 1 and not text[fences[0].end() :].strip():  # it went on without opening the block again
        return text[: fences[0].start()]
    return text[fences[0].end() : fences[1].start() if len(fences) > 1 else len(text)]


def join(first: str, second: str) -> str:
    """Return *first* and *second* as one text; what the second repeats of the first is left out."""
    for length in range(min(_MOST_OVERLAP, len(first), len(second)), _LEAST_OVERLAP - 1, -1):
        if first.endswith(second[:length]):
            return first + second[length:]
    return first + second
