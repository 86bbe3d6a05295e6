"""From windows to one picture: which window, where its canvases are, and at what scale."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

from vadstudio.render.languages.turtle_canvas.paint import paint

if TYPE_CHECKING:
    from PIL import Image

    from vadstudio.render.languages.turtle_canvas.canvas import Canvas
    from vadstudio.render.languages.turtle_canvas.display import Display
    from vadstudio.render.languages.turtle_canvas.widgets import Tk

_MOST_PIXELS = 24 << 20
Placed = list[tuple["Canvas", int, int]]


def picture(display: Display, size: int) -> Image.Image | None:
    """Return what the first window with a drawing shows, RGB, its longer side *size*; None where there is no canvas.

    A window shows its canvases, as large as they are and where they were placed, and nothing else.
    """
    from PIL import Image

    windows = [window for window in display.windows if window.canvases]
    if not windows:
        return None
    window = next((window for window in windows if _drawn(window)), windows[0])
    placed, width, height = _arranged(window.canvases)
    scale = size / max(width, height)
    fine = _image(placed, (width, height), _fine(width, height, size))
    return fine.resize((max(1, round(width * scale)), max(1, round(height * scale))), Image.Resampling.BOX)


def postscript(canvas: Canvas) -> bytes:
    """Return what *canvas* shows as encapsulated PostScript: its pixels, a point each."""
    size = canvas.winfo_width(), canvas.winfo_height()
    target = io.BytesIO()
    _image([(canvas, 0, 0)], size, size).save(target, "EPS")
    return target.getvalue()


def _fine(width: int, height: int, size: int) -> tuple[int, int]:
    """Return the size to draw at: an even number of pixels for each pixel of the window, twice *size* or more.

    A line that is a pixel wide then covers whole pixels, as it does on a screen, and what lies edge to edge leaves no
    seam. Where that is too large, twice *size* has to do.
    """
    times = 2 * math.ceil(size / max(width, height))
    while times > 2 and width * height * times**2 > _MOST_PIXELS and times * max(width, height) > 2 * size:
        times -= 2
    if width * height * times**2 <= _MOST_PIXELS:
        return width * times, height * times
    scale = 2 * size / max(width, height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _image(placed: Placed, window: tuple[int, int], size: tuple[int, int]) -> Image.Image:
    import cairocffi as cairo
    from PIL import Image

    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, *size)
    context = cairo.Context(surface)
    context.set_source_rgb(1, 1, 1)
    context.paint()
    context.scale(size[0] / window[0], size[1] / window[1])
    for canvas, left, top in placed:
        context.save()
        context.translate(left, top)
        paint(context, canvas)
        context.restore()
    surface.flush()
    return Image.frombytes("RGB", size, bytes(surface.get_data()), "raw", "BGRX", surface.get_stride(), 1)


def _drawn(window: Tk) -> bool:
    return any(
        item.options.get("fill") or item.options.get("outline") or item.options.get("image") or item.options.get("text")
        for canvas in window.canvases
        for item in canvas.items.values()
    )


def _arranged(canvases: list[Canvas]) -> tuple[Placed, int, int]:
    """Return the canvases with their left and top, and the width and height of all."""
    cells: dict[tuple[int, int], Canvas] = {}
    row = column = 0
    for canvas in canvases:
        how, *cell = canvas.place_in
        if how == "cell":
            row, column = cell
        elif how == "beside" and cells:
            column += 1
        elif cells:
            row, column = row + 1, 0
        cells[row, column] = canvas
    heights = {row: max(c.winfo_height() for at, c in cells.items() if at[0] == row) for row, _ in cells}
    widths = {column: max(c.winfo_width() for at, c in cells.items() if at[1] == column) for _, column in cells}
    placed = [
        (canvas, sum(w for c, w in widths.items() if c < column), sum(h for r, h in heights.items() if r < row))
        for (row, column), canvas in cells.items()
    ]
    return placed, sum(widths.values()), sum(heights.values())
