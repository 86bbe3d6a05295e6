"""Reads an SVG before anything draws it: its size and ground, and whether it asks for something outside.

Nothing outside could be reached from the sandbox anyway. Refusing here gives the reason and the line, and holds on
machines with a weak sandbox, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.parsers import expat

from vadstudio.render.languages.base import DrawingError

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
    """

    width: float
    height: float
    background: str


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
    return reader.root


class _Reader:
    def __init__(self) -> None:
        self.root: Root | None = None
        self._element = ""
        parser = expat.ParserCreate("utf-8", " ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        self.parser = parser

    def _refuse(self, message: str) -> None:
        raise DrawingError(message, self.parser.CurrentLineNumber)

    def _entity(self, name: str, *_: object) -> None:
        self._refuse(f"The SVG declares the entity {name[:40]!r}; entities are not allowed in a drawing.")

    def _instruction(self, target: str, _: str) -> None:
        if target.lower() == "xml-stylesheet":
            self._refuse(f"The SVG loads a style sheet; {_OUTSIDE}")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = self._element = tag.rpartition(" ")[2]
        if self.root is None:
            if name != "svg":
                self._refuse(f"The document is <{name[:40]}>, not <svg>.")
            try:
                self.root = _root(attributes)
            except ValueError as error:
                self._refuse(str(error))
        if name.lower() == "script":
            self._refuse("The SVG has a <script>; a drawing holds shapes and text only.")
        for key, value in attributes.items():
            self._attribute(name, key.rpartition(" ")[2].lower(), value)

    def _attribute(self, element: str, key: str, value: str) -> None:
        if re.match(r"on[a-z]+\Z", key):
            self._refuse(f"The SVG has a script in the attribute {key!r}; a drawing holds shapes and text only.")
        # A link of <a> is never followed; every other address would be loaded.
        if key in {"href", "src"} and element != "a" and not _INSIDE.match(value):
            self._refuse(f"The SVG loads {value[:60]!r}; {_OUTSIDE}")
        self._style(value)

    def _characters(self, text: str) -> None:
        if self._element == "style":
            self._style(text)
            if "@import" in text.lower():
                self._refuse(f"The SVG imports a style sheet; {_OUTSIDE}")

    def _style(self, text: str) -> None:
        for address in _URL.findall(text):
            if not _INSIDE.match(address):
                self._refuse(f"The SVG loads {address[:60]!r}; {_OUTSIDE}")


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
    found = _LENGTH.match(text)
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
