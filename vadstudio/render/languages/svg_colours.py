"""Turns the newer notations of colour into ``rgba(r, g, b, a)``, which every engine knows.

Notations and formulas: CSS Color Module Level 4 (sections 5, 7, 8 and 9). ``lab()``, ``lch()`` and ``color()`` stay as they are.
"""

from __future__ import annotations

import colorsys
import math
import re

COLOUR_PROPERTIES = frozenset(
    {"fill", "stroke", "color", "stop-color", "flood-color", "lighting-color", "background", "background-color"}
)
_FUNCTION = re.compile(r"\b(rgba?|hsla?|hwb|oklab|oklch)\(([^()]*)\)", re.IGNORECASE)
_NUMBER = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|grad|rad|turn)?", re.IGNORECASE)
_DEGREES = {"deg": 1.0, "": 1.0, "grad": 0.9, "rad": 180 / math.pi, "turn": 360.0}
_PLAIN = re.compile(r"rgba\(([\d.]+), ([\d.]+), ([\d.]+), ([\d.]+)\)")
_Linear = tuple[float, float, float]


def plain_colours(text: str) -> str:
    """Return *text* (a value, or declarations) with its functions of colour as ``rgba()``; what is malformed stays."""
    text = re.sub(r"\brebeccapurple\b", "#663399", text, flags=re.IGNORECASE)
    return _FUNCTION.sub(_replaced, text)


def ground(colour: str) -> tuple[int, int, int]:
    """Return *colour* laid on white, as red, green and blue from 0 to 255; white where it names no colour."""
    from PIL import ImageColor

    plain = plain_colours(colour)
    try:
        if found := _PLAIN.fullmatch(plain):
            red, green, blue, alpha = map(float, found.groups())
        else:
            red, green, blue, alpha = (*ImageColor.getcolor(plain, "RGBA"),)  # type: ignore[misc]
            alpha /= 255
    except ValueError:
        return (255, 255, 255)
    red, green, blue = (round(255 + (part - 255) * alpha) for part in (red, green, blue))
    return (red, green, blue)


def _replaced(found: re.Match[str]) -> str:
    parts = re.split(r"[\s,/]+", found[2].strip())
    numbers = [("0", "") if part.lower() == "none" else _number(part) for part in parts]
    if len(numbers) not in {3, 4} or None in numbers:
        return found[0]
    values = [(float(number[0]), number[1]) for number in numbers if number]
    alpha = _scaled(values.pop(), 1.0) if len(values) == 4 else 1.0
    red, green, blue = (round(255 * min(max(part, 0.0), 1.0), 3) for part in _rgb(found[1].lower().rstrip("a"), values))
    return f"rgba({red:g}, {green:g}, {blue:g}, {min(max(alpha, 0.0), 1.0):g})"


def _number(part: str) -> tuple[str, str] | None:
    found = _NUMBER.fullmatch(part)
    return (found[1], (found[2] or "").lower()) if found else None


def _scaled(value: tuple[float, str], whole: float) -> float:
    """Return a number, or a percentage of *whole*."""
    return value[0] / 100 * whole if value[1] == "%" else value[0]


def _rgb(function: str, values: list[tuple[float, str]]) -> _Linear:
    """Return red, green and blue from 0 to 1, and beyond where the colour lies outside sRGB."""
    first, second, third = values
    if function == "rgb":
        return (_scaled(first, 255) / 255, _scaled(second, 255) / 255, _scaled(third, 255) / 255)
    if function in {"hsl", "hwb"}:
        hue = first[0] * _DEGREES.get(first[1], 1.0) / 360 % 1.0
        one, two = second[0] / 100, third[0] / 100
        if function == "hsl":
            return colorsys.hls_to_rgb(hue, min(max(two, 0.0), 1.0), min(max(one, 0.0), 1.0))
        if one + two >= 1:
            grey = one / (one + two)
            return (grey, grey, grey)
        red, green, blue = (part * (1 - one - two) + one for part in colorsys.hls_to_rgb(hue, 0.5, 1.0))
        return (red, green, blue)
    lightness = _scaled(first, 1.0)
    if function == "oklab":
        return _from_oklab(lightness, _scaled(second, 0.4), _scaled(third, 0.4))
    chroma, angle = _scaled(second, 0.4), math.radians(third[0] * _DEGREES.get(third[1], 1.0))
    return _from_oklab(lightness, chroma * math.cos(angle), chroma * math.sin(angle))


def _from_oklab(lightness: float, a: float, b: float) -> _Linear:
    """OKLab to sRGB; B. Ottosson, "A perceptual color space for image processing" (2020)."""
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def _encoded(linear: float) -> float:
    return 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
