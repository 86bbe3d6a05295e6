"""TeX's log, read for the one sentence that says what is wrong with a drawing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from vadstudio.render.languages.base import DrawingError
from vadstudio.render.languages.tikz_source import unpaired, without_comments

_MESSAGE_CHARACTERS = 300
_ERROR = re.compile(
    r"^(?:(?P<file>\.?/[^:\n]+):(?P<line>\d+): |! ?)(?P<text>(?!\s*==>).*(?:\n(?:\([\w-]+\) +| {10,})\S.*)*)",
    re.MULTILINE,
)
_INDENT = re.compile(r"\n(?:\([\w-]+\))? +")
_KIND = re.compile(
    r"^(?:Fatal )?(?:Package (?P<package>[\w -]+?)|Class [\w-]+|LaTeX|pdfTeX)(?: font)? [Ee]rror(?: \([^)]*\))?: (?:\S*pdftex )?"
)
_COMMAND = re.compile(r"\\(?:[A-Za-z@]+|[^\sA-Za-z@])\s*$")
_RUNAWAY = re.compile(r"^Runaway \w+\?\n(.+)", re.MULTILINE)
_NO_FILE = re.compile(r"File [`']([^']+)' not found")
_ENDED = re.compile(r"\\begin\{([^{}]*)\} on input line (\d+) ended by \\end\{([^{}]*)\}")
_ASKS = r"\\(?:usepackage|RequirePackage|documentclass|LoadClass)\s*(?:\[[^]]*\]\s*)?\{(?:[^}]*,)?\s*"
_OTHER_ENGINE = (
    "The code needs XeTeX or LuaTeX, as fontspec does; drawings are made by pdfTeX, so leave that package out"
)
_STANDS_OUTSIDE = (
    "draw",
    "fill",
    "filldraw",
    "node",
    "path",
    "coordinate",
    "shade",
    "clip",
    "addplot",
    "matrix",
    "pic",
)

# What TeX says -> what is meant by it.
_MEANINGS = [
    (re.compile(pattern, re.DOTALL), meaning)
    for pattern, meaning in (
        (
            r"Dimension too large",
            "A length or a number is larger than TeX can hold, which is 16383 pt or 575 cm; a division by zero makes one, too",
        ),
        (r"Arithmetic overflow|Number too big", "A number is larger than TeX can hold"),
        (
            r"TeX capacity exceeded, sorry \[(?:main memory|pool|number of strings|hash|token)",
            "The drawing needs more memory than TeX has; it may repeat something without end",
        ),
        (
            r"TeX capacity exceeded, sorry \[(?:input stack|grouping|save|semantic nest|parameter|expansion|text input)",
            "A command calls itself without end, or groups are nested too deeply",
        ),
        (r"TeX capacity exceeded, sorry \[(.+?)=", r"The drawing exceeds what TeX has room for: \1"),
        (r"No room for a new (\S+?)\.?$", r"There is no room for another \1 register; the code takes too many"),
        (r"Paragraph ended before (\\\S+) was complete", r"A brace after \1 is not closed before an empty line"),
        (r"Emergency stop|job aborted", r"The document ends without \\end{document}"),
        (
            r"Extra (?:\}|\\endgroup)|Too many \}'s",
            "A brace or an environment ends that was not begun, or begins and does not end",
        ),
        (r"\(file (tc\w+)\)", r"A sign of the text is in the font \1 only, which is not here as an outline"),
        (
            r"(?:\(file \S+\): )?Font (\S+) at \d+ not found",
            r"The font \1 is not here as an outline; use the default font",
        ),
        (
            r"Font \S+=(\S+).* not loadable",
            r"The font \1 is not installed; use the default font, or install texlive-fonts-recommended",
        ),
        (r".*(?:XeTeX|LuaTeX|XeLaTeX|LuaLaTeX)", _OTHER_ENGINE),
        (r"I do not know the key '/pgf/decoration/", "There is no decoration of that name"),
        (r"Illegal unit of measure", "A length has no unit, or one that TeX does not know"),
        (r"Missing number", "A number is missing, or something else stands where a number has to be"),
        (r"Missing \$ inserted", "Something that only mathematics may have, such as _ or ^, stands outside $...$"),
        (r"cannot open file for embedding", "There is no such file; a drawing can read none but TeX's own"),
        (r"Text line contains an invalid character", "The code contains a control character"),
        (
            r"\(file (\S+)\): .*",
            r"The file \1 cannot be used as an image",
        ),
    )
]


@dataclass(frozen=True)
class Complaint:
    """The error that TeX stopped at.

    Attributes:
        text: TeX's own words, without where and who.
        file: file that it was reading, or empty where it does not say.
        line: of that file.
        package: that complains; may be empty.
        after: what follows in the log.
    """

    text: str
    file: str
    line: int | None
    package: str
    after: str


def read(log: str) -> Complaint | None:
    """Return the error of a log, or None where there is none. TeX stops at the first; "Emergency stop" may follow it."""
    found = list(_ERROR.finditer(log))
    if not found:
        return None
    told = next((error for error in found if not error["text"].startswith(("Emergency stop", "*** "))), found[0])
    # "File not found" does not say where; the stop that it leads to does.
    placed = told if told["line"] else next((error for error in found if error["line"]), told)
    text = _INDENT.sub(" ", told["text"]).strip()
    kind = _KIND.match(text)
    return Complaint(
        text[kind.end() :] if kind else text,
        placed["file"] or "",
        int(placed["line"]) if placed["line"] else None,
        (kind["package"] or "") if kind else "",
        log[told.end() :],
    )


def explain(log: str, code: str, name: str) -> DrawingError | None:
    """Return what is wrong with *code* by the *log* of TeX's run over the file *name*, or None where it went well."""
    text = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in log)
    complaint = read(text)
    if complaint is None:
        return None
    message, line = _open_end(complaint, text, code) or (_sentence(complaint), None)
    line = line or _line(complaint, code, name)
    last = max(1, len(code.splitlines()))
    return DrawingError(message[:_MESSAGE_CHARACTERS].rstrip(",. ") + ".", min(line, last) if line else None)


def _open_end(complaint: Complaint, log: str, code: str) -> tuple[str, int | None] | None:
    """Return sentence and line where something is begun that does not end, or the reverse."""
    said = complaint.text
    ended = _ENDED.search(said)
    runaway = said.startswith(("File ended while scanning", "Paragraph ended before"))
    if not (ended or runaway or said.startswith(("Extra ", "Emergency stop", "Too many"))):
        return None
    alone = unpaired(code)
    if alone and not (runaway and said.startswith("Paragraph")):
        missing = "\\end" if alone[0].startswith("\\begin") else "\\begin"
        return f"{alone[0]} has no {missing}{alone[0][alone[0].index('{') :]}", alone[1]
    if ended:
        return f"\\begin{{{ended[1]}}} is ended by \\end{{{ended[3]}}}", int(ended[2])
    if runaway:
        begins = _RUNAWAY.search(log)
        what = re.split(r"\\(?:par|end) ", begins[1])[0].strip()[:40] if begins else ""
        near = f", near '{what}'" if what else ""
        return f"A brace, a bracket or a semicolon is missing{near}", _line_of(what, code)
    return None


def _line_of(begin: str, code: str) -> int | None:
    """Return the line of *code* that holds the words that a runaway argument begins with."""
    wanted = re.sub(r"\s|\\par\b", "", begin)
    for length in (24, 12, 6, 3):
        if len(wanted) >= min(length, 3):
            for number, line in enumerate(without_comments(code).splitlines(), 1):
                if wanted[:length] in re.sub(r"\s", "", line):
                    return number
    return None


def _line(complaint: Complaint, code: str, name: str) -> int | None:
    missing = _NO_FILE.search(complaint.text)
    own = PurePath(complaint.file).name == name
    # The line that asks for the package, which may ask for others; TeX may have looked ahead from there.
    for file in ([missing[1]] if missing else []) + ([] if own else [complaint.file]):
        asks = _ASKS + re.escape(PurePath(file).stem) + r"\s*[,}]"
        found = re.search(asks, without_comments(code)) if file else None
        if found:
            return code.count("\n", 0, found.end()) + 1
    return complaint.line if own else None


def _sentence(complaint: Complaint) -> str:
    said = complaint.text
    missing = _NO_FILE.search(said)
    if missing:
        return _missing_file(missing[1])
    if said.startswith("Undefined control sequence"):
        return _undefined(complaint.after)
    for pattern, meaning in _MEANINGS:
        found = pattern.match(said)
        if found:
            return found.expand(meaning)
    said = said.replace(" and I am going to ignore it", "").removesuffix("Perhaps you misspelled it.").strip()
    return f"{complaint.package}: {said}" if complaint.package not in {"", "tikz", "pgf", "pgfkeys"} else said


def _missing_file(name: str) -> str:
    path = PurePath(name)
    if path.suffix in {".sty", ".cls"}:
        kind = "package" if path.suffix == ".sty" else "document class"
        return (
            f"The {kind} {path.stem} is not installed ({name} is missing); do without it, or install it "
            "(many are in texlive-latex-extra)"
        )
    return f"There is no file {name}; a drawing can read none but TeX's own"


def _undefined(after: str) -> str:
    """Name the command at the end of the first line of the context, which is where TeX stopped."""
    context = next((line for line in after.split("\n") if line.strip()), "")
    found = _COMMAND.search(context)
    command = found[0].strip() if found else ""
    if not command or "@" in command or command.startswith("\\pgf"):
        return "Undefined control sequence inside a package; something before here is incomplete, such as a brace"
    if command[1:] in _STANDS_OUTSIDE:
        return f"{command} stands outside a tikzpicture"
    return f"Undefined control sequence {command}"
