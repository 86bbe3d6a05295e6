"""What cairosvg leaves out or draws wrongly, seen in the parts of a parsed document.

Found by drawing the same documents with cairosvg 2.9 and resvg 0.47 and looking: cairosvg knows only offset and flood of
the filters, no luminance of a mask, no blend modes, no ``paint-order``, no lines under text, no ``<switch>``, and of the
notations of colour neither hsl(), hwb() and oklch() (black), nor alpha in hexadecimal (dropped), nor rgb() without commas
(an exception), and no unit in a transform.
"""

from __future__ import annotations

import re

from vadstudio.render.languages.svg_colours import COLOUR_PROPERTIES

# Property -> the values that leave everything as it is.
_PROPERTIES = {
    "filter": {"none"},
    "mask": {"none"},
    "mix-blend-mode": {"normal"},
    "paint-order": {"normal", "fill"},
    "text-decoration": {"none"},
}
_NEUTRAL = {"", "initial", "unset", "inherit"}
# These run over hostile code in the studio's own process: each takes time in proportion to the text, whatever that is.
_DECLARATION = re.compile(r"(?<![a-z-])([a-z-]++)\s*+:\s*([^;{}]*)", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_NEW_COLOUR = re.compile(
    r"(?:hsla?|hwb|oklab|oklch)\(|rebeccapurple|rgba?\([^,()]*\)|rgb\([^,()]*(?:,[^,()]*){3}\)|(?<![('\"])#(?:[0-9a-f]{4}|[0-9a-f]{8})(?![0-9a-f])",
    re.IGNORECASE,
)

_UNIT = re.compile(r"\d(?:deg|grad|rad|turn|px)\b", re.IGNORECASE)


def in_element(name: str) -> set[str]:
    """Return what the element *name* itself uses."""
    return {"switch"} if name == "switch" else set()


def in_attribute(name: str, value: str) -> set[str]:
    """Return what an attribute uses; *name* in lower case."""
    return in_css(value) if name == "style" else _in_property(name, value)


def in_css(css: str) -> set[str]:
    """Return what the declarations of a ``style`` attribute or a style sheet use."""
    found: set[str] = set()
    for name, value in _DECLARATION.findall(_COMMENT.sub(" ", css)):
        found |= _in_property(name.lower(), value)
        if name.lower() == "transform" and _UNIT.search(value):
            found.add("transform with units")
    return found


def _in_property(name: str, value: str) -> set[str]:
    if name in COLOUR_PROPERTIES:
        return {"colour notation"} if _NEW_COLOUR.search(value) else set()
    if name not in _PROPERTIES:
        return set()
    plain = value.replace("!important", "").strip().lower()
    return set() if plain in _PROPERTIES[name] | _NEUTRAL else {name}
