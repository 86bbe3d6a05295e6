"""Many pictures on one sheet, each with its caption; what could not be drawn has a cell, too, and says why."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vadstudio.errors import UsageError

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

MAX_PIXELS = 200_000_000
"""A larger sheet would be no picture that anything opens."""
_MESSAGE_LINES = 6


@dataclass(frozen=True)
class Cell:
    """One place on a sheet.

    Attributes:
        caption: below the picture, at the left; shortened in its middle where it is too long.
        picture: PNG; empty for a failure.
        detail: below the picture, at the right, quieter than the caption.
        message: why there is no picture, in one sentence.
    """

    caption: str = ""
    picture: bytes = b""
    detail: str = ""
    message: str = ""


@dataclass(frozen=True)
class SheetStyle:
    """How a sheet looks.

    Attributes:
        side: side of a picture in pixels; everything else is in proportion to it.
        columns: pictures in a row, at most.
        title: above all; empty for none.
        captions: leave room for captions.
        dark: a dark ground.
        fonts: folder with ``DejaVuSans.ttf`` and ``DejaVuSans-Bold.ttf``; None for the font that Pillow brings along.
    """

    side: int = 128
    columns: int = 10
    title: str = ""
    captions: bool = True
    dark: bool = False
    fonts: Path | None = None


@dataclass(frozen=True)
class _Colours:
    ground: str
    text: str
    quiet: str
    edge: str
    failure: str
    failure_text: str


_LIGHT = _Colours("#ffffff", "#18181b", "#71717a", "#e4e4e7", "#fdf0ef", "#9f2a20")
_DARK = _Colours("#18181b", "#f4f4f5", "#a1a1aa", "#3f3f46", "#3a2020", "#f2a79f")


class Layout:
    """Where everything goes on a sheet of *count* cells. All lengths are in pixels.

    Attributes:
        columns: cells in a row.
        rows: rows of cells, 1 at least.
        margin: around all cells.
        gap: between two cells.
        letter: height of the captions' letters.
        width, height: of the whole sheet.
    """

    def __init__(self, style: SheetStyle, count: int) -> None:
        self.columns = max(1, min(style.columns, count))
        self.rows = max(1, -(-count // self.columns))
        self.side = style.side
        self.gap = _between(8, style.side // 12, 28)
        self.margin = 2 * self.gap
        self.letter = _between(10, style.side // 17, 22)
        self.caption = 2 * self.letter if style.captions else 0
        self.title_letter = round(1.6 * self.letter)
        self.title = round(2.2 * self.title_letter) if style.title else 0
        self.width = 2 * self.margin + self.columns * (self.side + self.gap) - self.gap
        self.height = 2 * self.margin + self.title + self.rows * (self.side + self.caption + self.gap) - self.gap

    def check(self) -> None:
        """Raise UsageError where the sheet would be too large."""
        if self.width * self.height > MAX_PIXELS:
            raise UsageError(
                f"A sheet of {self.width} x {self.height} pixels is too large.",
                "Choose smaller cells or fewer pictures.",
            )

    def corner(self, number: int) -> tuple[int, int]:
        """Return left and top of the picture of cell *number*, in reading order from 0."""
        row, column = divmod(number, self.columns)
        across, down = self.side + self.gap, self.side + self.caption + self.gap
        return self.margin + column * across, self.margin + self.title + row * down


def contact_sheet(cells: Iterable[Cell | None], style: SheetStyle | None = None) -> Image.Image:
    """Lay pictures out in rows.

    Args:
        cells: in reading order; None leaves a place empty.
        style: the plain one when not given.

    Returns:
        An RGB picture.

    Raises:
        UsageError: it would be too large.
    """
    from PIL import Image, ImageDraw

    style, places = style or SheetStyle(), list(cells)
    layout = Layout(style, len(places))
    layout.check()
    colours = _DARK if style.dark else _LIGHT
    sheet = Image.new("RGB", (layout.width, layout.height), colours.ground)
    pen = _Pen(ImageDraw.Draw(sheet), style, layout, colours)
    if style.title:
        pen.title(style.title)
    for number, cell in enumerate(places):
        if cell is None:
            continue
        left, top = layout.corner(number)
        if cell.picture:
            with Image.open(io.BytesIO(cell.picture)) as picture:
                sheet.paste(_fitted(picture.convert("RGB"), style.side), (left, top))
        else:
            pen.failure(cell.message, left, top)
        pen.frame(left, top)
        if style.captions:
            pen.caption(cell, left, top)
    return sheet


def elided(text: str, fits: float, font: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> str:
    """Return *text*, shortened in its middle to *fits* pixels: beginnings and ends tell names apart."""
    if font.getlength(text) <= fits:
        return text
    for kept in range(len(text) - 1, 0, -1):
        head = (kept + 1) // 2
        short = f"{text[:head].rstrip()}…{text[len(text) - (kept - head) :].lstrip()}"
        if font.getlength(short) <= fits:
            return short
    return "…"


class _Pen:
    """Draws all but the pictures."""

    def __init__(self, draw: ImageDraw.ImageDraw, style: SheetStyle, layout: Layout, colours: _Colours) -> None:
        self._draw, self._style, self._layout, self._colours = draw, style, layout, colours
        self._font = _font(style.fonts, "DejaVuSans.ttf", layout.letter)

    def title(self, text: str) -> None:
        layout = self._layout
        font = _font(self._style.fonts, "DejaVuSans-Bold.ttf", layout.title_letter)
        text = elided(text, layout.width - 2 * layout.margin, font)
        place = (layout.margin, layout.margin + layout.title_letter)
        self._draw.text(place, text, fill=self._colours.text, font=font, anchor="ls")

    def frame(self, left: int, top: int) -> None:
        """A hair line, so that a picture with the sheet's own ground has an edge."""
        side = self._layout.side
        self._draw.rectangle((left - 1, top - 1, left + side, top + side), outline=self._colours.edge)

    def caption(self, cell: Cell, left: int, top: int) -> None:
        side, letter = self._layout.side, self._layout.letter
        line = top + side + round(1.5 * letter)
        room = float(side)
        if cell.detail:
            room -= self._font.getlength(cell.detail) + letter
            self._draw.text((left + side, line), cell.detail, fill=self._colours.quiet, font=self._font, anchor="rs")
        text = elided(cell.caption, room, self._font)
        self._draw.text((left, line), text, fill=self._colours.text, font=self._font, anchor="ls")

    def failure(self, message: str, left: int, top: int) -> None:
        side, letter, colours = self._layout.side, self._layout.letter, self._colours
        self._draw.rectangle((left, top, left + side - 1, top + side - 1), fill=colours.failure)
        arm, middle, high = letter, left + side / 2, top + side * 0.3
        width = max(2, letter // 4)
        for one, other in (((-arm, -arm), (arm, arm)), ((-arm, arm), (arm, -arm))):
            ends = [(middle + x, high + y) for x, y in (one, other)]
            self._draw.line(ends, fill=colours.failure_text, width=width)
        lines = wrapped(message or "There is no picture.", side - 2 * letter, self._font, _MESSAGE_LINES)
        for number, line in enumerate(lines):
            place = (middle, high + 2.6 * letter + 1.35 * letter * number)
            self._draw.text(place, line, fill=colours.failure_text, font=self._font, anchor="ms")


def wrapped(text: str, fits: float, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, most: int) -> Sequence[str]:
    """Return *text* as lines of up to *fits* pixels, *most* lines at most, the last of them shortened."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > fits:
            lines.append(word)
        else:
            lines[-1] = longer
    if len(lines) > most:
        lines[most - 1 :] = [f"{lines[most - 1]} …"]
    return [elided(line, fits, font) for line in lines]


def _fitted(picture: Image.Image, side: int) -> Image.Image:
    from PIL import Image

    return picture if picture.size == (side, side) else picture.resize((side, side), Image.Resampling.LANCZOS)


def _font(folder: Path | None, name: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    from PIL import ImageFont

    if folder is not None and (folder / name).is_file():
        return ImageFont.truetype(folder / name, size)
    return ImageFont.load_default(size)


def _between(least: int, value: int, most: int) -> int:
    return max(least, min(value, most))
