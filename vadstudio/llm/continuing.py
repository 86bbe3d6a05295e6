"""A reply that was cut off is handed back with the request to go on, and the two parts are joined."""

from __future__ import annotations

import re
from dataclasses import replace

from vadstudio.llm.provider import LlmRequest, Message

GO_ON = (
    "Your answer was cut off. Go on exactly where it stopped, without repeating anything and without an introduction."
)
_MOST_OVERLAP = 400
_LEAST_OVERLAP = 8
_FENCE_FIRST = re.compile(r"\A\s*(?:`{3,}|~{3,})[\w+#.-]*[ \t]*\n")
_FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})", re.MULTILINE)


def continuation(request: LlmRequest, partial: str) -> LlmRequest:
    """Return the request that asks for the rest of *partial*."""
    chat = (*request.chat(), Message("assistant", partial), Message("user", GO_ON))
    return replace(request, messages=chat, avoid=None)


def join(first: str, second: str) -> str:
    """Return *first* and *second* as one text: a fence that is opened again and words that are repeated are left out."""
    if len(_FENCE.findall(first)) % 2:  # the cut was inside a block
        second = _FENCE_FIRST.sub("", second, count=1)
    for length in range(min(_MOST_OVERLAP, len(first), len(second)), _LEAST_OVERLAP - 1, -1):
        if first.endswith(second[:length]):
            return first + second[length:]
    return first + second
