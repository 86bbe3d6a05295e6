"""The program inside a model's reply. A reply without one is a failure that says so, never an empty drawing."""

from __future__ import annotations

import re

from vadstudio.errors import EmptyReplyError, TruncatedReplyError

_FENCE = re.compile(r"^[ \t]*(?P<mark>`{3,}|~{3,})[ \t]*(?P<tag>[\w+#.-]*)[^\n]*$", re.MULTILINE)
_THINKING = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_SVG = re.compile(r"(?:<\?xml[^>]*\?>\s*)?<svg\b.*</svg\s*>", re.DOTALL | re.IGNORECASE)
_TAGS = {
    "svg": {"svg", "xml", "html"},
    "python-matplotlib": {"python", "py", "python3", "matplotlib"},
    "python-pillow": {"python", "py", "python3", "pillow", "pil"},
    "python-turtle": {"python", "py", "python3", "turtle"},
    "tikz": {"tikz", "latex", "tex"},
    "processing": {"processing", "pde", "java"},
}


def extract_code(text: str, language: str, finish_reason: str = "stop") -> tuple[str, str]:
    """Return ``(code, note)``: the program in *text*, and the prose before it.

    Takes the last complete block tagged as *language* (models correct themselves further down), else the longest block,
    else a bare ``<svg>`` element, else the whole text when it looks like code.

    Raises:
        TruncatedReplyError: the reply was cut off.
        EmptyReplyError: there is no program in it.
    """
    text = _THINKING.sub("", text).replace("\r\n", "\n")
    blocks, unclosed = _blocks(text)
    if finish_reason == "length" or (unclosed and not blocks):
        raise TruncatedReplyError(
            f"The reply was cut off after {len(text):,} characters.", "Raise the model's output limit or ask again."
        )
    found = _choose(blocks, language) or _bare(text, language)
    if found is None or not found[1].strip():
        shown = " ".join(text.split())[:80]
        raise EmptyReplyError(
            f"The reply holds no {language} code: {shown!r}." if shown else "The reply is empty.",
            "Ask again, or ask another model.",
        )
    start, code = found
    if language == "svg" and (match := _SVG.search(code)):
        code = match.group(0)  # some wrap the picture in a page
    return code.strip("\n") + "\n", _note(text[:start])


def _blocks(text: str) -> tuple[list[tuple[int, str, str]], bool]:
    """Return ``(position, tag, code)`` of each complete fenced block, and whether one was left open."""
    blocks: list[tuple[int, str, str]] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence["mark"][0] == opened["mark"][0] and len(fence["mark"]) >= len(opened["mark"]) and not fence["tag"]:
            blocks.append((opened.start(), opened["tag"].lower(), text[opened.end() + 1 : fence.start()]))
            opened = None
    return blocks, opened is not None


def _choose(blocks: list[tuple[int, str, str]], language: str) -> tuple[int, str] | None:
    tagged = [b for b in blocks if b[1] in _TAGS.get(language, {language})]
    if tagged:
        position, _, code = tagged[-1]
        return position, code
    if blocks:
        position, _, code = max(blocks, key=lambda b: len(b[2]))
        return position, code
    return None


def _bare(text: str, language: str) -> tuple[int, str] | None:
    if language == "svg":
        match = _SVG.search(text)
        return (match.start(), match.group(0)) if match else None
    if language.startswith("python") and re.search(r"^(?:import|from)\s+\w+", text, re.MULTILINE):
        return 0, text
    return None


def _note(prose: str) -> str:
    return " ".join(prose.split())[:500]
