"""Reads an SVG before anything draws it: its size and ground, and whether it asks for something outside.

Nothing outside could be reached from the sandbox anyway. Refusing here gives the reason and the line, and holds on
machines with a weak sandbox, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.parsers import expat

from vadstudio.render.languages.base import DrawingError
from vadstudio.render.languages.svg_features import in_attribute, in_css, in_element

_UNITS = {
    "": 1.0,
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
    "em": 16.0,
    "ex": 8.0,
}
_LENGTH = re.compile(r"\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z%]*)\s*\Z", re.IGNORECASE)
_LONGEST_LENGTH = 100
"""Characters. A longer one is none, and would be long in the reading."""
_URL = re.compile(r"url\(\s*['\"]?\s*([^)'\"]*)", re.IGNORECASE)
_INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpe?g|gif|webp)[;,]|\Z)", re.IGNORECASE)
_GROUND = re.compile(r"(?:^|;)\s*background(?:-color)?\s*:\s*([^;]+)", re.IGNORECASE)
_PLAIN_COLOUR = re.compile(r"#[0-9a-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([^()]*\)", re.IGNORECASE)
_OUTSIDE = "a drawing may only use what is inside it."


@dataclass(frozen=True)
class Root:
    """The root element.

    Attributes:
        width: in user units (CSS pixels), above zero; also the ratio of the picture.
        background: colour that its style asks for as ground, or empty.
        beyond: what the document uses that cairosvg leaves out or draws wrongly, sorted.
    """

    width: float
    height: float
    background: str
    beyond: tuple[str, ...] = ()


def inspect(text: str) -> Root:
    """Check the document *text* and return its root.

    Raises:
        expat.ExpatError: not well-formed; ``lineno`` says where.
        DrawingError: not SVG, without a size, or asking for something outside.
    """
    reader = _Reader()
    reader.parser.Parse(text.encode("utf-8", "replace"), True)
    if reader.root is None:
        raise DrawingError("The document holds no <svg> element.", 1)
    return replace(reader.root, beyond=tuple(sorted(reader.beyond)))


class _Reader:
    def __init__(self) -> None:
        self.root: Root | None = None
        self.beyond: set[str] = set()
        self._css: list[str] = []  # of the <style> element that is being read; its text comes in pieces
        self._css_line = 0
        parser = expat.ParserCreate("utf-8", " ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        self.parser = parser

    def _refuse(self, message: str, line: int | None = None) -> None:
        raise DrawingError(message, line or self.parser.CurrentLineNumber)

    def _entity(self, name: str, *_: object) -> None:
        self._refuse(f"The SVG declares the entity {name[:40]!r}; entities are not allowed in a drawing.")

    def _instruction(self, target: str, _: str) -> None:
        if target.lower() == "xml-stylesheet":
            self._refuse(f"The SVG loads a style sheet; {_OUTSIDE}")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(" ")[2]
        if self.root is None:
            if name != "svg":
                self._refuse(f"The document is <{name[:40]}>, not <svg>.")
            try:
                self.root = _root(attributes)
            except ValueError as error:
                self._refuse(str(error))
        if name.lower() == "script":
            self._refuse("The SVG has a <script>; a drawing holds shapes and text only.")
        if name == "style" and not self._css_line:
            self._css_line = self.parser.CurrentLineNumber
        self.beyond |= in_element(name)
        for key, value in attributes.items():
            self._attribute(name, key.rpartition(" ")[2].lower(), value)

    def _attribute(self, element: str, key: str, value: str) -> None:
        if key.startswith("on") and key.isalpha():
            self._refuse(f"The SVG has a script in the attribute {key!r}; a drawing holds shapes and text only.")
        # A link of <a> is never followed; every other address would be loaded.
        if key in {"href", "src"} and element != "a" and not _INSIDE.match(value):
            self._refuse(f"The SVG loads {value[:60]!r}; {_OUTSIDE}")
        self.beyond |= in_attribute(key, value)
        if "(" in value:
            self._addresses(value, self.parser.CurrentLineNumber)

    def _characters(self, text: str) -> None:
        if self._css_line:
            self._css.append(text)

    def _end(self, tag: str) -> None:
        if not self._css_line or tag.rpartition(" ")[2] != "style":
            return
        css, line = "".join(self._css), self._css_line
        self._css, self._css_line = [], 0
        self._addresses(css, line)
        found = re.search("@import", css, re.IGNORECASE)
        if found:
            self._refuse(f"The SVG imports a style sheet; {_OUTSIDE}", line + css.count("\n", 0, found.start()))
        self.beyond |= in_css(css)

    def _addresses(self, text: str, line: int) -> None:
        """Refuse addresses of something outside in *text*, which starts on *line*."""
        for found in _URL.finditer(text):
            if not _INSIDE.match(found[1]):
                self._refuse(f"The SVG loads {found[1][:60]!r}; {_OUTSIDE}", line + text.count("\n", 0, found.start()))


def _root(attributes: dict[str, str]) -> Root:
    """Return the root element with *attributes*.

    Raises:
        ValueError: no size can be made of them; the text is for the user.
    """
    box = None
    if "viewBox" in attributes:
        try:
            numbers = [float(part) for part in attributes["viewBox"].replace(",", " ").split()]
        except ValueError:
            numbers = []
        if len(numbers) != 4 or not 0 < min(numbers[2:]) <= max(numbers[2:]) < 1e9:
            raise ValueError(
                f"The viewBox {attributes['viewBox'][:60]!r} is not four numbers with a width and height above 0."
            )
        box = numbers[2:]
    width, height = (_length(attributes.get(name, ""), name) for name in ("width", "height"))
    if box:
        ratio = box[0] / box[1]
        if width is None:
            width = box[0] if height is None else height * ratio
        height = width / ratio if height is None else height
    if width is None or height is None:
        raise ValueError("The SVG has no size: give <svg> a viewBox, or a width and a height.")
    return Root(width, height, _ground(attributes.get("style", "")))


def _length(text: str, name: str) -> float | None:
    """Return a length in user units; None where it is absent, automatic or relative to a page that is not there."""
    if not text.strip() or text.strip().lower() == "auto":
        return None
    found = _LENGTH.match(text) if len(text) <= _LONGEST_LENGTH else None
    unit = found[2].lower() if found else ""
    if found and unit in {"%", "vw", "vh", "vmin", "vmax"}:
        return None
    if not found or unit not in _UNITS:
        raise ValueError(f"The {name} {text[:40]!r} of <svg> is not a length.")
    value = float(found[1]) * _UNITS[unit]
    if not 0 < value < 1e9:
        raise ValueError(f"The {name} {text[:40]!r} of <svg> is not above 0 and below a billion.")
    return value


def _ground(style: str) -> str:
    found = _GROUND.search(style)
    colour = found[1].strip() if found else ""
    plain = _PLAIN_COLOUR.fullmatch(colour) and colour.lower() not in {
        "none",
        "transparent",
        "inherit",
        "initial",
        "unset",
    }
    return colour if plain else ""
