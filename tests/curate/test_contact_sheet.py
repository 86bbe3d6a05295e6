from __future__ import annotations

import io

import pytest
from PIL import Image, ImageFont

from vadstudio.curate import Cell, Layout, SheetStyle, contact_sheet
from vadstudio.curate.contact_sheet import elided, wrapped
from vadstudio.errors import UsageError
from vadstudio.render import fonts


def png(colour: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (10, 10), colour).save(stream, "PNG")
    return stream.getvalue()


def colour_at(sheet: Image.Image, x: int, y: int) -> str:
    red, green, blue = sheet.getpixel((x, y))
    return f"#{red:02x}{green:02x}{blue:02x}"


def test_pictures_stand_in_reading_order() -> None:
    colours = ["#ff0000", "#00ff00", "#0000ff", "#ffff00", "#ff00ff"]
    style = SheetStyle(side=40, columns=2, title="Five")
    sheet = contact_sheet((Cell(f"a very long caption {c}", png(c)) for c in colours), style)
    layout = Layout(style, 5)
    assert sheet.size == (layout.width, layout.height)
    assert (layout.columns, layout.rows) == (2, 3)
    for number, colour in enumerate(colours):
        left, top = layout.corner(number)
        for x, y in ((left, top), (left + 39, top + 39)):
            assert colour_at(sheet, x, y) == colour


def test_margins_are_even_and_empty() -> None:
    style = SheetStyle(side=64, columns=3, title="A title", fonts=fonts.folder())
    cells = [Cell("caption", png("#123456"), "seed 3") for _ in range(3)]
    sheet, layout = contact_sheet(cells, style), Layout(style, 3)
    left, _ = layout.corner(0)
    right, _ = layout.corner(2)
    assert left == layout.margin == sheet.width - (right + 64)
    edge = Image.new("RGB", (layout.margin - 1, sheet.height), "#ffffff")
    assert sheet.crop((0, 0, layout.margin - 1, sheet.height)).tobytes() == edge.tobytes()


def test_a_failure_has_a_cell_that_says_why() -> None:
    style = SheetStyle(side=96, fonts=fonts.folder())
    layout = Layout(style, 2)
    said = contact_sheet([Cell("a", message="The program took longer than 10 s."), Cell("b", message="Other.")], style)
    first, second = (said.crop((x, y, x + 96, y + 96)).tobytes() for x, y in (layout.corner(0), layout.corner(1)))
    assert first != second
    assert colour_at(said, *layout.corner(0)) != "#ffffff"


def test_an_empty_place_stays_ground() -> None:
    style = SheetStyle(side=40, columns=2, dark=True)
    sheet = contact_sheet([Cell("a", png("#ff0000")), None], style)
    left, top = Layout(style, 2).corner(1)
    assert colour_at(sheet, left + 20, top + 20) == colour_at(sheet, 0, 0) == "#18181b"


def test_long_names_keep_their_ends() -> None:
    font = ImageFont.load_default(12)
    short = elided("a-very-long-name-of-a-concept/python-matplotlib-12", 120, font)
    assert font.getlength(short) <= 120
    assert short.startswith("a-very")
    assert short.endswith("-12")
    assert "…" in short
    assert elided("short", 120, font) == "short"
    assert elided("nothing fits", 1, font) == "…"


def test_messages_are_wrapped_and_bounded() -> None:
    font = ImageFont.load_default(12)
    lines = wrapped("one two three four five six seven eight nine " * 9, 60, font, 4)
    assert len(lines) == 4
    assert all(font.getlength(line) <= 60 for line in lines)
    assert lines[-1].endswith("…")


def test_an_empty_sheet_is_a_picture() -> None:
    assert contact_sheet([]).width > 0


def test_a_sheet_that_nothing_opens_is_refused() -> None:
    with pytest.raises(UsageError, match="too large"):
        Layout(SheetStyle(side=2048, columns=100), 10_000).check()
