"""A page of PDF as a picture, by pdfium. The file is as hostile as the code that it comes from: read it confined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vadstudio.render.languages.base import DrawingError

if TYPE_CHECKING:
    from PIL import Image
    from pypdfium2 import PdfPage

MAX_POINTS = 16384.0
"""Longest side of a page, in points; TeX makes none that is longer."""
_LOOK = 256
"""Longer side of the picture on which ink is looked for, in pixels."""
_WHOLE = ("standalone", "LaTeX with Beamer")
_Box = tuple[float, float, float, float]
_PAGE: _Box = (0.0, 0.0, 1.0, 1.0)


def picture(pdf: bytes, size: int) -> Image.Image:
    """Return the first page, RGB on white, with its longer side *size*.

    A page of paper is cropped to what is on it; one made for its picture, or a slide, is drawn whole. Who made it is in the
    PDF as its creator.

    Raises:
        DrawingError: it cannot be read, has no page, or one that is too large.
    """
    import pypdfium2

    try:
        file = pypdfium2.PdfDocument(pdf)
        if len(file) == 0:
            raise DrawingError("The document has no page.")
        page = file[0]
        width, height = page.get_size()
    except pypdfium2.PdfiumError as error:
        raise DrawingError("What TeX made cannot be read as PDF; the code may write PDF objects of its own.") from error
    if not (0 < width <= MAX_POINTS and 0 < height <= MAX_POINTS):
        raise DrawingError(
            f"The page is {width:.0f} x {height:.0f} pt; up to {MAX_POINTS:.0f} x {MAX_POINTS:.0f} can be drawn."
        )
    box = _PAGE
    if not file.get_metadata_value("Creator").startswith(_WHOLE):
        look = _render(page, _PAGE, _LOOK)
        ground = look.getpixel((0, 0))  # paper, which may be coloured
        box = _ink(look, box, ground)
        box = _ink(_render(page, box, max(size, _LOOK)), box, ground)  # from nearer
    return _render(page, box, size)


def _render(page: PdfPage, box: _Box, size: int) -> Image.Image:
    """Return the part *box* of *page*, in parts of its sides from the top left, with its longer side *size*."""
    import pypdfium2
    from pypdfium2 import raw

    width, height = page.get_size()
    left, top, right, bottom = box
    scale = size / max(width * (right - left), height * (bottom - top))
    # pdfium takes a page's place in pixels as whole numbers: no edge of the picture is half covered.
    wide, high = (max(1, round(part * scale)) for part in (width * (right - left), height * (bottom - top)))
    whole = (max(1, round(wide / (right - left))), max(1, round(high / (bottom - top))))
    bitmap = pypdfium2.PdfBitmap.new_native(wide, high, raw.FPDFBitmap_BGRx, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, wide, high)
    place = (-round(left * whole[0]), -round(top * whole[1]), *whole)
    raw.FPDF_RenderPageBitmap(bitmap, page, *place, 0, raw.FPDF_REVERSE_BYTE_ORDER)
    drawn: Image.Image = bitmap.to_pil().convert("RGB")
    return drawn


def _ink(look: Image.Image, box: _Box, ground: Any) -> _Box:
    """Return the part of the page that is not *ground*, as seen in the picture *look* of its part *box*, or *box*."""
    from PIL import Image, ImageChops

    found = ImageChops.difference(look, Image.new("RGB", look.size, ground)).getbbox()
    if found is None:
        return box
    left, top, right, bottom = box
    across, down = (right - left) / look.width, (bottom - top) / look.height
    return left + found[0] * across, top + found[1] * down, left + found[2] * across, top + found[3] * down
