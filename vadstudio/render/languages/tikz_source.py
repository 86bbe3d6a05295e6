"""How TikZ code becomes a document: whole documents stay as they are, bare pictures get what they lack around them.

All that is added goes onto lines that are there already, or after the last one, so that TeX counts lines as the writer
of the code does.
"""

from __future__ import annotations

import re

_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%[^\n]*")
_TOKEN = re.compile(r"\\[A-Za-z@]+|\\.|[{}]", re.DOTALL)
_PREAMBLE = {
    "\\usepackage",
    "\\RequirePackage",
    "\\PassOptionsToPackage",
    "\\usetikzlibrary",
    "\\usepgflibrary",
    "\\usepgfplotslibrary",
    "\\DeclareMathOperator",
}
_DRAWS = (
    "clip|coordinate|draw|fill|filldraw|foreach|graph|matrix|node|path|pattern|pic|shade|shadedraw|spy|useasboundingbox"
    "|addplot|pgfpath[a-z]+|pgfusepath|pgftext|tikzmath"
)
_DRAWING = re.compile(rf"\\(?:{_DRAWS})(?![A-Za-z@])|\\begin\s*\{{(?:scope|\w*axis|groupplot|pgfonlayer)\}}")
_STANDING = re.compile(
    r"\\tikz(?![A-Za-z@])|\\(?:chemfig|feynmandiagram|usetikztiming|smartdiagram)(?![A-Za-z@])"
    r"|\\begin\s*\{(?:\w*tikz\w*|pgfpicture|forest|dependency|ganttchart|venndiagram\w+|bytefield|karnaugh-map)\*?\}"
)
_BEGIN_DOCUMENT = re.compile(r"\\begin\s*\{document\}")
_SHOWS = re.compile(
    r"\\(?:begin|tikz|noindent|centering|color|pgfset(?!layers)[a-z]+|(?:sub)*section|(?!new|save)[a-z]*(?:box|line|skip|space|rule))"
)
_DEFINED = re.compile(
    r"\\(?:(?:re|provide)?newcommand|[egx]?def|(?:New|Renew)DocumentCommand)\s*\*?\s*\{?\s*(\\[A-Za-z@]+)"
)
_QUIET = re.compile(r"(?:[\s=#*+.,;-]|\d|(?:cm|mm|pt|bp|in|em|ex|plus|by)(?![A-Za-z]))*")
_ENVIRONMENT = re.compile(r"\\(begin|end)\s*\{([^{}\\]*)\}")
_CLASS = "\\documentclass[border=0pt]{standalone}"


def document(code: str) -> str:
    """Return *code* as a LaTeX document: a document, a picture, or the commands of one."""
    code = code.removeprefix("\ufeff")
    bare = without_comments(code)
    if "\\documentclass" in bare or "\\documentstyle" in bare:
        return code + "\n"
    if _BEGIN_DOCUMENT.search(bare):
        return f"{_CLASS}{code}\n"
    cut = _end_of_preamble(bare)
    body = code[cut:]
    begin, end = "\\begin{document}", "\\end{document}"
    if _DRAWING.search(bare) and not _STANDING.search(bare):
        begin, end = begin + "\\begin{tikzpicture}", "\\end{tikzpicture}" + end
    return f"{_CLASS}{_libraries(bare)}{code[:cut]}{begin} {body}\n{end}\n"


def _libraries(bare: str) -> str:
    """Return the commands that load what a bare picture uses and the format does not hold."""
    used = [library for word, library in (("fading", "fadings"), ("shadow", "shadows")) if word in bare]
    return f"\\usetikzlibrary{{{','.join(used)}}}" if used else ""


def without_comments(code: str) -> str:
    """Return *code* with spaces in place of comments."""
    return _COMMENT.sub(lambda found: found[1] + " " * (len(found[0]) - len(found[1])), code)


def unpaired(code: str) -> tuple[str, int] | None:
    r"""Return the first ``\begin{...}`` or ``\end{...}`` that has no partner, and its line; None where all have one."""
    bare = without_comments(code)
    opened: list[tuple[str, int]] = []
    line, counted = 1, 0
    for found in _ENVIRONMENT.finditer(bare):
        line, counted = line + bare.count("\n", counted, found.start()), found.start()
        kind, name = found.groups()
        if kind == "begin":
            opened.append((name, line))
        elif opened and opened[-1][0] == name:
            opened.pop()
        elif any(name == other for other, _ in opened):
            break
        else:
            return f"\\end{{{name}}}", line
    return (f"\\begin{{{opened[-1][0]}}}", opened[-1][1]) if opened else None


def _end_of_preamble(bare: str) -> int:
    """Return where, in code without comments, the document has to begin.

    That is where something is drawn or set; definitions before it would leave spaces beside the picture. Where text is in
    the way, it is after the last command that has to come before the document begins.
    """
    depth = asked = 0
    own = {found.start(1): found[1] for found in _DEFINED.finditer(bare)}
    names = set(own.values())
    for found in _TOKEN.finditer(bare):
        token = found[0]
        if token == "{":
            depth += 1
        elif token == "}":
            depth -= 1
        elif depth == 0 and found.start() >= asked:
            if token in _PREAMBLE:
                asked = _end_of_arguments(bare, found.end())
            elif (
                _SHOWS.fullmatch(token)
                or _DRAWING.match(token)
                or (token in names and found.start() not in own and _begins_line(bare, found.start()))
            ):
                return found.start() if _quiet(bare[asked : found.start()]) else asked
    return asked


def _begins_line(bare: str, position: int) -> bool:
    while position and bare[position - 1] in " \t":
        position -= 1
    return not position or bare[position - 1] == "\n"


def _quiet(bare: str) -> bool:
    """Say whether code consists of commands, their arguments, and lengths."""
    depth = 0
    outside = []
    for sign in _TOKEN.sub(lambda found: found[0] if found[0] in "{}" else " ", bare):
        depth += (sign in "{[") - (sign in "}]")
        outside.append(" " if depth > 0 or sign in "}]" else sign)
    return _QUIET.fullmatch("".join(outside)) is not None


def _end_of_arguments(bare: str, start: int) -> int:
    """Return where the ``*``, ``[...]`` and ``{...}`` that follow *start* end, the last on one line.

    A group left open ends with the code.
    """
    depth = 0
    end = start
    for position in range(start, len(bare)):
        sign = bare[position]
        if sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth <= 0:
                end = position + 1
        elif depth == 0 and (sign not in "* \t\r\n" or (sign == "\n" and "}" in bare[max(start, end - 1) : end])):
            return end
    return len(bare) if depth > 0 else end
