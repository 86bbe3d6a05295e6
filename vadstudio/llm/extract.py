"""The program inside a model's reply. A reply without one is a failure that says so, never an empty drawing."""

from __future__ import annotations

import re

from vadstudio.errors import EmptyReplyError, TruncatedReplyError

_FENCE = re.compile(r"^[ \t]*(?P<mark>`{3,}|~{3,})[ \t]*(?P<tag>[\w+#.-]*)[^\n]*$", re.MULTILINE)
_THINKING = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_SVG = re.compile(r"(?:<\?xml[^>]*\?>\s*)?<svg\b.*</svg\s*>", re.DOTALL | re.IGNORECASE)
_TAGS = {
    "svg": ("svg", "xml", "html"),
    "tikz": ("latex", "tex", "tikz"),
    "processing": ("processing", "pde", "java"),
}
_PYTHON_TAGS = ("python", "py", "python3", "pil")
_PYTHON = re.compile(r"^(?:import\s+\w|from\s+[\w.]+\s+import\s).*", re.DOTALL | re.MULTILINE)
_TEX = "documentclass|usepackage|usetikzlibrary|tikzset|pgfplotsset|definecolor|newcommand|def|begin{document}"
_TIKZ = re.compile(
    rf"^[ \t]*\\(?:{_TEX}|begin{{tikzpicture}}).*\\end{{(?:tikzpicture|document)}}", re.DOTALL | re.MULTILINE
)
_SKETCH = re.compile(r"^\s*(?:void\s+(?:setup|draw)\s*\(|size\s*\(\s*\d)", re.MULTILINE)
_JAVA_START = r"//|/\*|void\s|[\w.<>\[\]]+ [^\n]*[;{][ \t]*$|\w+\s*\([^\n]*\);"
_JAVA = re.compile(rf"^[ \t]*(?:{_JAVA_START}).*[;}}]", re.DOTALL | re.MULTILINE)


def extract_code(text: str, language: str, finish_reason: str = "stop") -> tuple[str, str]:
    """Return ``(code, note)``: the program in *text*, and the prose before it.

    Takes the last complete block tagged as *language* (models correct themselves further down), else the longest block,
    else what stands bare in the text and looks like a program.

    Raises:
        TruncatedReplyError: the reply was cut off.
        EmptyReplyError: there is no program in it.
    """
    text = _THINKING.sub("", text).replace("\r\n", "\n")
    blocks, unclosed = _blocks(text)
    if finish_reason == "length" or (unclosed and not blocks):
        raise TruncatedReplyError(
            f"The reply was cut off after {len(text):,} characters.",
            "Let the model go on (--continue-cut), or raise the limit (--max-tokens) and run again.",
        )
    found = _choose(blocks, language) or _bare(text, language)
    if found is None or not found[1].strip():
        shown = " ".join(text.split())[:80]
        raise EmptyReplyError(
            f"The reply holds no {language} code: {shown!r}." if shown else "The reply is empty.",
            "Ask anew (--ask-again), or ask another model.",
        )
    start, code = found
    if language == "svg" and (match := _SVG.search(code)):
        code = match.group(0)  # some wrap the picture in a page
    return code.strip("\n") + "\n", _note(text[:start])


def fence_tag(language: str) -> str:
    """Return the word that models write behind the fence of a block in *language*."""
    return _tags(language)[0]


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
    tagged = [b for b in blocks if b[1] in _tags(language)]
    if tagged:
        position, _, code = tagged[-1]
        return position, code
    if blocks:
        position, _, code = max(blocks, key=lambda b: len(b[2]))
        return position, code
    return None


def _bare(text: str, language: str) -> tuple[int, str] | None:
    """Return the program that stands in *text* without a fence, and where it begins."""
    if language == "processing" and not _SKETCH.search(text):
        return None
    patterns = {"svg": _SVG, "tikz": _TIKZ, "processing": _JAVA}
    pattern = _PYTHON if language.startswith("python") else patterns.get(language)
    match = pattern.search(text) if pattern else None
    return (match.start(), match.group(0)) if match else None


def _tags(language: str) -> tuple[str, ...]:
    if language.startswith("python"):
        return (*_PYTHON_TAGS, language.removeprefix("python-"), language)
    return _TAGS.get(language, (language,))


def _note(prose: str) -> str:
    return " ".join(prose.split())[:500]
