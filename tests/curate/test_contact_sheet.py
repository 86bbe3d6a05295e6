from __future__ import annotations

import io

from PIL import Image

from vadstudio.curate import contact_sheet
from vadstudio.curate.contact_sheet import CAPTION, GAP


def png(colour: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (10, 10), colour).save(stream, "PNG")
    return stream.getvalue()


def test_pictures_stand_in_reading_order() -> None:
    colours = ["#ff0000", "#00ff00", "#0000ff", "#ffff00", "#ff00ff"]
    sheet = contact_sheet(((f"a very long caption {c}", png(c)) for c in colours), side=40, columns=2)
    assert sheet.size == (2 * (40 + GAP) + GAP, 3 * (40 + CAPTION + GAP) + GAP)
    for number, colour in enumerate(colours):
        left = GAP + number % 2 * (40 + GAP)
        top = GAP + number // 2 * (40 + CAPTION + GAP)
        red, green, blue = sheet.getpixel((left + 20, top + 20))
        assert f"#{red:02x}{green:02x}{blue:02x}" == colour


def test_an_empty_sheet_is_a_picture() -> None:
    assert contact_sheet([]).width > 0
