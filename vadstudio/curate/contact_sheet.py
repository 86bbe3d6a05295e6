"""Many pictures on one sheet, each with its caption."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

GAP = 8
CAPTION = 18


def contact_sheet(cells: Iterable[tuple[str, bytes]], side: int = 128, columns: int = 10) -> Image.Image:
    """Lay PNG pictures out in rows.

    Args:
        cells: ``(caption, PNG)``, in reading order.
        side: side of each picture in pixels.
        columns: pictures in a row.

    Returns:
        An RGB picture.
    """
    from PIL import Image, ImageDraw, ImageFont

    entries = list(cells)
    columns = max(1, min(columns, len(entries)))
    rows = max(1, -(-len(entries) // columns))
    width, height = columns * (side + GAP) + GAP, rows * (side + CAPTION + GAP) + GAP
    sheet = Image.new("RGB", (width, height), "#f4f4f5")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(11)
    for number, (caption, png) in enumerate(entries):
        left = GAP + number % columns * (side + GAP)
        top = GAP + number // columns * (side + CAPTION + GAP)
        with Image.open(io.BytesIO(png)) as picture:
            sheet.paste(picture.convert("RGB").resize((side, side), Image.Resampling.LANCZOS), (left, top))
        text = caption
        while text and draw.textlength(text, font) > side:
            text = text[:-2].rstrip() + "…"
        draw.text((left, top + side + 2), text, fill="#27272a", font=font)
    return sheet
