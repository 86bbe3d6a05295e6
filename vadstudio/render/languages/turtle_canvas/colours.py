"""Colours by Tk's names: those of CSS, ``gray0`` to ``gray100``, and the shades ``red1`` to ``red4`` of X11."""

from __future__ import annotations

import re
from functools import lru_cache

RGB = tuple[int, int, int]

# The first shade of each name that has shades; the others are fractions of it, true to one step of 255.
_SHADES = """
snow fffafa seashell fff5ee antiquewhite ffefdb bisque ffe4c4 peachpuff ffdab9 navajowhite ffdead lemonchiffon fffacd
cornsilk fff8dc ivory fffff0 honeydew f0fff0 lavenderblush fff0f5 mistyrose ffe4e1 azure f0ffff slateblue 836fff
royalblue 4876ff blue 0000ff dodgerblue 1e90ff steelblue 63b8ff deepskyblue 00bfff skyblue 87ceff lightskyblue b0e2ff
slategray c6e2ff lightsteelblue cae1ff lightblue bfefff lightcyan e0ffff paleturquoise bbffff cadetblue 98f5ff
turquoise 00f5ff cyan 00ffff darkslategray 97ffff aquamarine 7fffd4 darkseagreen c1ffc1 seagreen 54ff9f palegreen 9aff9a
springgreen 00ff7f green 00ff00 chartreuse 7fff00 olivedrab c0ff3e darkolivegreen caff70 khaki fff68f
lightgoldenrod ffec8b lightyellow ffffe0 yellow ffff00 gold ffd700 goldenrod ffc125 darkgoldenrod ffb90f
rosybrown ffc1c1 indianred ff6a6a sienna ff8247 burlywood ffd39b wheat ffe7ba tan ffa54f chocolate ff7f24
firebrick ff3030 brown ff4040 salmon ff8c69 lightsalmon ffa07a orange ffa500 darkorange ff7f00 coral ff7256 tomato ff6347
orangered ff4500 red ff0000 deeppink ff1493 hotpink ff6eb4 pink ffb5c5 lightpink ffaeb9 palevioletred ff82ab
maroon ff34b3 violetred ff3e96 magenta ff00ff orchid ff83fa plum ffbbff mediumorchid e066ff darkorchid bf3eff
purple 9b30ff mediumpurple ab82ff thistle ffe1ff
"""
_FRACTIONS = {"1": 1.0, "2": 0.932, "3": 0.804, "4": 0.545}
_OTHERS = {
    "lightgoldenrod": (238, 221, 130),
    "violetred": (208, 32, 144),
    "lightslateblue": (132, 112, 255),
    "navyblue": (0, 0, 128),
}
_HEX = re.compile(r"#(?:[0-9a-f]{3}){1,4}")
_GRAY = re.compile(r"gr[ae]y(\d{1,3})")
# X11 colours under a prefix, where CSS has another colour of that name.
_X11 = {"gray": (190, 190, 190), "green": (0, 255, 0), "maroon": (176, 48, 96), "purple": (160, 32, 240)}


@lru_cache(maxsize=4096)
def rgb(name: str) -> RGB | None:
    """Return the colour called *name*, 0 to 255 each, or None where Tk knows no such colour."""
    plain = name.strip().lower()
    if plain.startswith("#"):
        return _from_hex(plain)
    plain = plain.replace(" ", "").replace("grey", "gray")
    if found := _GRAY.fullmatch(plain):
        level = int(found[1])
        return (round(level * 2.55),) * 3 if level <= 100 else None
    if plain in _OTHERS:
        return _OTHERS[plain]
    if plain.startswith("x11"):
        return _X11.get(plain[3:])
    if plain[-1:] in _FRACTIONS:
        return _shades().get(plain)
    from PIL import ImageColor

    found_hex = ImageColor.colormap.get(plain.removeprefix("web"))
    return _from_hex(found_hex) if isinstance(found_hex, str) else None


def _from_hex(text: str) -> RGB | None:
    if not _HEX.fullmatch(text):
        return None
    digits = (len(text) - 1) // 3
    parts = [int(text[1 + i * digits : 1 + (i + 1) * digits], 16) for i in range(3)]
    red, green, blue = (part * 255 // (16**digits - 1) for part in parts)
    return red, green, blue


@lru_cache(maxsize=1)
def _shades() -> dict[str, RGB]:
    words = _SHADES.split()
    table: dict[str, RGB] = {}
    for name, first in zip(words[::2], words[1::2], strict=True):
        for number, fraction in _FRACTIONS.items():
            red, green, blue = (int(part * fraction + 0.5) for part in bytes.fromhex(first))
            table[name + number] = (red, green, blue)
    return table
