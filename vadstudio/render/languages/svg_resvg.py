"""The second engine of SVG: resvg, which draws filters, masks and blend modes.

It is a Rust library without threads and without files: all that it knows is handed over here, and the fonts are those of
:mod:`vadstudio.render.fonts`.
"""

from __future__ import annotations

import io
import math
import re
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from vadstudio.render import fonts
from vadstudio.render.languages.base import DrawingError, package_version
from vadstudio.render.languages.svg_colours import COLOUR_PROPERTIES, ground, plain_colours

if TYPE_CHECKING:
    from PIL import Image

    from vadstudio.render.languages.svg_inspect import Root

_FAMILY = re.compile(r"(font-family\s*:\s*)([^;{}]+)", re.IGNORECASE)
# font: bold 20px/1.2 Arial, serif
_SHORTHAND = re.compile(r"(\bfont\s*:[^;{}]*?[\d.]+(?:[a-z]+|%)(?:\s*/\s*\S+)?\s+)([^;{}]+)", re.IGNORECASE)
# resvg reads the transforms of attributes, which are plain numbers of user units and degrees.
_TRANSFORM = re.compile(r"\btransform\s*:[^;{}]+", re.IGNORECASE)
_LENGTH_OR_ANGLE = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+))(px|deg|grad|rad|turn)\b", re.IGNORECASE)
_USER_UNITS = {"px": 1.0, "deg": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}
_PANIC = re.compile(r"value: (.*)", re.DOTALL)


@lru_cache(maxsize=1)
def installed() -> bool:
    """Say whether it is here, without importing it."""
    return find_spec("resvg") is not None


def version() -> str:
    """Return "resvg 0.2.0"."""
    return package_version("resvg")


def warm() -> None:
    """Import it and load the fonts."""
    _options()


def draw(text: str, root: Root, width: int, height: int) -> Image.Image:
    """Return the document *text*, checked before, on *width* x *height* pixels (RGB).

    Raises:
        DrawingError: it cannot be drawn.
    """
    import resvg
    from PIL import Image

    try:
        prepared = _prepared(text, root, width, height)
    except RecursionError:
        raise DrawingError("The SVG is nested too deeply.") from None
    try:
        tree = resvg.usvg.Tree.from_str(prepared, _options())
        png = resvg.render(tree, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), bg_color=(*ground(root.background), 255))
    except (MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of Rust is no Exception
        raise DrawingError(_sentence(error)) from None
    return Image.open(io.BytesIO(png)).convert("RGB")


@lru_cache(maxsize=1)
def _options() -> Any:
    import resvg

    options = resvg.usvg.Options.default()
    options.font_family = fonts.family("")
    folder = fonts.folder()
    if folder is not None:
        for path in sorted(folder.glob("DejaVu*.ttf")):  # in order: the first with a sign draws what a font lacks
            options.load_font_data(path.read_bytes())
    return options


def _prepared(text: str, root: Root, width: int, height: int) -> str:
    """Return the document with its size in pixels, pinned fonts and plain colours."""
    svg = ElementTree.fromstring(text)
    box = svg.get("viewBox", "")
    if not box:
        svg.set("viewBox", f"0 0 {root.width:.9g} {root.height:.9g}")
    if not box or _same_ratio(box, root):
        svg.set("preserveAspectRatio", "none")  # else rounding to whole pixels leaves a hair's breadth of ground
    svg.set("width", str(width))
    svg.set("height", str(height))
    for element in svg.iter():
        _rewrite(element)
    return ElementTree.tostring(svg, encoding="unicode")


def _same_ratio(box: str, root: Root) -> bool:
    width, height = [float(part) for part in box.replace(",", " ").split()][2:]
    return abs(width * root.height - height * root.width) <= 1e-6 * width * root.height


def _rewrite(element: ElementTree.Element) -> None:
    """Give *element* the names of pinned fonts and plain notations of colour."""
    for name, value in element.items():
        if name == "font-family":
            element.set(name, fonts.family(value))
        elif name == "style":
            element.set(name, _plain_css(value))
        elif name in COLOUR_PROPERTIES:
            element.set(name, plain_colours(value))
    if element.text and isinstance(element.tag, str) and element.tag.rpartition("}")[2] == "style":
        element.text = _plain_css(element.text)


def _plain_css(css: str) -> str:
    def pinned(found: re.Match[str]) -> str:
        return f"{found[1]}'{fonts.family(found[2].replace('!important', ''))}'"

    css = _TRANSFORM.sub(lambda found: _LENGTH_OR_ANGLE.sub(_without_unit, found[0]), css)
    return plain_colours(_SHORTHAND.sub(pinned, _FAMILY.sub(pinned, css)))


def _without_unit(found: re.Match[str]) -> str:
    return f"{float(found[1]) * _USER_UNITS[found[2].lower()]:.9g}"


def _sentence(error: BaseException) -> str:
    text = str(error)
    if "LimitReached" in text:
        return "The SVG grows too large when its <use> elements are followed."
    found = _PANIC.search(text)
    reason = " ".join((found[1] if found else text).split())[:200]
    return f"resvg could not draw the SVG: {reason or type(error).__name__}."
