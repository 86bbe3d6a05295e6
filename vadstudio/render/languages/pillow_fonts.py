"""Fonts of Pillow drawings: whatever file a program names, one of the DejaVu fonts that are pinned.

Programs name fonts of the machine that their writer had in mind: ``arialbd.ttf``, ``Helvetica``, or a path. None of these
is looked for, so that the same text is the same picture everywhere, and no drawing fails for want of a font.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from vadstudio.render import fonts

_SERIF = re.compile(
    r"(?<!sans)(?<!sans[- _])serif|times|georgia|garamond|palatino|^pala|cambria|constan|baskerville|bodoni|didot|book ?antiqua"
    r"|century|caslon|minion|playfair|merriweather|lora|roman|tinos|termes|bookman|rockwell|slab"
)
_MONO = re.compile(
    r"mono(?!type)|courier|^cour(?:bd|bi|i)?$|consol|menlo|monaco|cousine|inconsolata|terminal|typewriter|code|fixed"
)
_BOLD = re.compile(r"bold|black|heavy|impact|(?:^|[- _])bd(?:$|[- _])")
_ITALIC = re.compile(r"italic|oblique|slanted|(?:[- _])ital?$|(?:[- _])it$")
# The short names of Windows fonts: arialbd, timesi, georgiaz, courbi.
_SHORT = re.compile(
    r"^(?:arial|times|georgia|verdana|cour|consola|calibri|cambria|comic|trebuc|trebuct?|tahoma|segoeui|candara|constan|corbel|pala)"
    r"(bd|bi|b|i|z)$"
)
_FILES = {
    # family -> plain, bold, italic, both
    "sans": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique"),
    "serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic"),
    "mono": ("DejaVuSansMono", "DejaVuSansMono-Bold", "DejaVuSansMono-Oblique", "DejaVuSansMono-BoldOblique"),
}


def stand_in(name: str) -> str:
    """Return the file name of the pinned font for the font file or font called *name*."""
    stem = re.split(r"[/\\]", name)[-1].lower()
    stem = re.sub(r"\.(?:ttf|ttc|otf|otc|woff2?|pfb|pil|dfont)$", "", stem)
    family = "mono" if _MONO.search(stem) else "serif" if _SERIF.search(stem) else "sans"
    short = _SHORT.match(stem)
    ending = short[1] if short else ""
    bold = bool(_BOLD.search(stem)) or ending in {"bd", "b", "bi", "z"}
    italic = bool(_ITALIC.search(stem)) or ending in {"i", "bi", "z"}
    return _FILES[family][bold + 2 * italic] + ".ttf"


def install() -> None:
    """Let every font that Pillow opens by name be a pinned one, laid out by Pillow's basic engine.

    The other engine, Raqm, is used only where the machine has its libraries, and spaces letters otherwise.
    """
    from PIL import ImageFont

    folder = fonts.folder()
    if folder is None:
        return
    plain = ImageFont.FreeTypeFont.__init__

    def opened(
        self: Any, font: Any, size: float = 10, index: int = 0, encoding: str = "", layout_engine: Any = None
    ) -> None:
        if isinstance(font, str | bytes | os.PathLike):
            font, index, encoding = str(_path(folder, font)), 0, ""
        plain(self, font, size, index, encoding, ImageFont.Layout.BASIC)

    ImageFont.FreeTypeFont.__init__ = opened  # type: ignore[method-assign]


def _path(folder: Path, font: str | bytes | os.PathLike[Any]) -> Path:
    return folder / stand_in(os.fsdecode(font))
