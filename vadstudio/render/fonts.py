"""Fonts of drawings: the DejaVu fonts that matplotlib brings along, whatever the machine has.

cairo asks fontconfig for fonts. A configuration that knows one folder makes the same text the same picture on every
machine, and text appear on machines without fonts.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from xml.sax.saxutils import escape

_STAND_INS = {
    "DejaVu Serif": ("serif", "Times", "Times New Roman", "Georgia", "Palatino", "Garamond", "Cambria", "Book Antiqua"),
    "DejaVu Sans Mono": ("monospace", "Courier", "Courier New", "Consolas", "Menlo", "Monaco", "Lucida Console"),
    "DejaVu Sans": (
        "sans-serif",
        "system-ui",
        "cursive",
        "fantasy",
        "Arial",
        "Helvetica",
        "Verdana",
        "Tahoma",
        "Impact",
    ),
}


def folder() -> Path | None:
    """Return the folder of matplotlib's TrueType fonts, without importing it; None where it is not installed."""
    spec = find_spec("matplotlib")
    if spec is None or not spec.origin:
        return None
    path = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"
    return path if path.is_dir() else None


def family(names: str) -> str:
    """Return the pinned family for a CSS list of families: that of the first name known here, else DejaVu Sans."""
    for name in names.split(","):
        plain = name.strip().strip("\"'").strip().lower()
        for own, others in _STAND_INS.items():
            if plain == own.lower() or plain in map(str.lower, others):
                return own
    return "DejaVu Sans"


def configuration(fonts: Path, cache: Path) -> str:
    """Return a fontconfig file that knows the folder *fonts* only."""
    aliases = "".join(
        f'<alias binding="same"><family>{name}</family><prefer><family>{family}</family></prefer></alias>\n'
        for family, names in _STAND_INS.items()
        for name in names
    )
    return (
        '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n'
        f"<dir>{escape(str(fonts))}</dir>\n<cachedir>{escape(str(cache))}</cachedir>\n{aliases}"
        "<selectfont><rejectfont><glob>*/LastResort*</glob></rejectfont></selectfont>\n</fontconfig>\n"
    )


def pin(work: Path) -> None:
    """Let this process find the pinned fonts only; must come before fontconfig is first used. Keeps its files in *work*."""
    fonts = folder()
    if fonts is None:
        return
    path = work / "fonts.conf"
    path.write_text(configuration(fonts, work / "fontconfig"), encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(path)
