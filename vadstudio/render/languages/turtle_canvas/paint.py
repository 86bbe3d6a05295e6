"""Draws a canvas with cairo as Tk does: round joins, polygons filled by the even-odd rule, items lowest first."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vadstudio.render.languages.turtle_canvas import text
from vadstudio.render.languages.turtle_canvas.colours import rgb

if TYPE_CHECKING:
    from cairocffi import Context, ImageSurface
    from PIL import Image

    from vadstudio.render.languages.turtle_canvas.canvas import Canvas, Item

_FAR = 4e6  # pixels of the picture; cairo's coordinates are fixed-point numbers that end at twice that
_WIDEST = 1e5
_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}


def paint(context: Context, canvas: Canvas) -> None:
    """Draw *canvas* from the origin of *context*, one unit for a pixel of the canvas."""
    context.save()
    context.rectangle(0, 0, canvas.winfo_width(), canvas.winfo_height())
    context.clip()
    _source(context, canvas.options["background"])
    context.paint()
    context.translate(-canvas.origin[0], -canvas.origin[1])
    far = _FAR / max(1.0, context.get_matrix().xx)
    for item in canvas.items.values():
        if item.options.get("state") == "hidden":
            continue
        context.new_path()
        _PAINTERS[item.kind](context, item, [_near(value, far) for value in item.coords])
    context.restore()


def _line(context: Context, item: Item, coords: list[float]) -> None:
    fill = item.options["fill"]
    if not fill or len(coords) < 4:
        return
    _path(context, coords, bool(item.options.get("smooth")), closed=False)
    _stroke(context, item, fill)
    if arrow := str(item.options.get("arrow") or ""):
        if arrow in {"last", "both"}:
            _arrow(context, coords[-2:], coords[-4:-2])
        if arrow in {"first", "both"}:
            _arrow(context, coords[:2], coords[2:4])


def _polygon(context: Context, item: Item, coords: list[float]) -> None:
    if len(coords) >= 6:
        _path(context, coords, bool(item.options.get("smooth")), closed=True)
        _fill_and_stroke(context, item)


def _rectangle(context: Context, item: Item, coords: list[float]) -> None:
    if len(coords) >= 4:
        x0, y0, x1, y1 = coords[:4]
        context.rectangle(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))
        _fill_and_stroke(context, item, join="miter")


def _oval(context: Context, item: Item, coords: list[float]) -> None:
    if len(coords) >= 4:
        _ellipse(context, coords, 0, 360)
        context.close_path()
        _fill_and_stroke(context, item)


def _arc(context: Context, item: Item, coords: list[float]) -> None:
    if len(coords) < 4:
        return
    style = str(item.options["style"])
    _ellipse(context, coords, float(item.options["start"]), float(item.options["extent"]))
    if style == "arc":
        _stroke(context, item, item.options["outline"], cap="butt")
        return
    if style == "pieslice":
        context.line_to((coords[0] + coords[2]) / 2, (coords[1] + coords[3]) / 2)
    context.close_path()
    _fill_and_stroke(context, item)


def _text(context: Context, item: Item, coords: list[float]) -> None:
    fill = item.options["fill"]
    if not fill or len(coords) < 2:
        return
    placed = text.layout(item.options)
    context.save()
    context.translate(*coords[:2])
    context.rotate(-math.radians(float(item.options.get("angle") or 0)))
    left, top = placed.corner(0, 0)
    placed.font.choose(context)
    _source(context, fill)
    spare = {"left": 0.0, "center": 0.5, "right": 1.0}.get(placed.justify, 0.0)
    for number, (line, width) in enumerate(placed.lines):
        x, base = left + (placed.width - width) * spare, top + placed.ascent + number * placed.leading
        context.move_to(x, base)
        context.show_text(line)
        thickness = placed.font.size / 14
        for wanted, height in ((placed.font.underline, -0.12), (placed.font.overstrike, 0.28)):
            if wanted:
                context.rectangle(x, base - height * placed.font.size, width, thickness)
                context.fill()
    context.restore()


def _image(context: Context, item: Item, coords: list[float]) -> None:
    import cairocffi as cairo

    image = item.options.get("image")
    if not image or len(coords) < 2:
        return
    picture: Image.Image = image.picture
    x, y = text.anchored(coords[0], coords[1], *picture.size, str(item.options["anchor"]))
    context.set_source_surface(_surface(picture), x, y)
    context.get_source().set_extend(cairo.EXTEND_PAD)  # edges are not blended with what is beyond them
    context.rectangle(x, y, *picture.size)
    context.fill()


_PAINTERS: dict[str, Callable[[Any, Item, list[float]], None]] = {
    "line": _line,
    "polygon": _polygon,
    "rectangle": _rectangle,
    "oval": _oval,
    "arc": _arc,
    "text": _text,
    "image": _image,
}


def _path(context: Context, coords: list[float], smooth: bool, closed: bool) -> None:
    points = list(zip(coords[::2], coords[1::2], strict=False))
    if smooth and len(points) > 2:
        _spline(context, points, closed)
    else:
        context.move_to(*points[0])
        for point in points[1:]:
            context.line_to(*point)
    if closed:
        context.close_path()


def _spline(context: Context, points: list[tuple[float, float]], closed: bool) -> None:
    """Draw the quadratic B-spline that Tk smooths a line to: through the middles between points."""
    if closed:
        points = [_middle(points[-1], points[0]), *points, _middle(points[-1], points[0])]
    context.move_to(*points[0])
    for i in range(1, len(points) - 1):
        control = points[i]
        end = points[i + 1] if i == len(points) - 2 else _middle(control, points[i + 1])
        x, y = context.get_current_point()
        context.curve_to(
            x + (control[0] - x) * 2 / 3,
            y + (control[1] - y) * 2 / 3,
            end[0] + (control[0] - end[0]) * 2 / 3,
            end[1] + (control[1] - end[1]) * 2 / 3,
            *end,
        )


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _ellipse(context: Context, coords: list[float], start: float, extent: float) -> None:
    """Add a part of the ellipse in a rectangle; degrees, anticlockwise from the right."""
    x0, y0, x1, y1 = coords[:4]
    if x0 == x1 or y0 == y1:
        return
    context.save()
    context.translate((x0 + x1) / 2, (y0 + y1) / 2)
    context.scale(abs(x1 - x0) / 2, abs(y1 - y0) / 2)
    begin, end = -math.radians(start), -math.radians(start + extent)
    context.new_sub_path()
    (context.arc_negative if extent > 0 else context.arc)(0, 0, 1, begin, end)
    context.restore()


def _fill_and_stroke(context: Context, item: Item, join: str = "round") -> None:
    import cairocffi as cairo

    if fill := item.options["fill"]:
        context.set_fill_rule(cairo.FILL_RULE_EVEN_ODD)
        _source(context, fill)
        context.fill_preserve()
    if outline := item.options["outline"]:
        _stroke(context, item, outline, join=join)


def _stroke(context: Context, item: Item, colour: str, cap: str = "butt", join: str = "round") -> None:
    width = _number(item.options["width"], 1.0)
    if not colour:
        return
    _source(context, colour)
    context.set_line_width(min(max(width, 1.0), _WIDEST))
    context.set_line_cap(_CAPS.get(str(item.options.get("capstyle", cap)), 0))
    context.set_line_join(_JOINS.get(str(item.options.get("joinstyle", join)), 1))
    context.set_dash(_dashes(item.options.get("dash")))
    context.stroke()


def _arrow(context: Context, tip: list[float], before: list[float]) -> None:
    """Draw Tk's usual arrowhead: 10 long with a notch of 2, 3 to each side."""
    angle = math.atan2(tip[1] - before[1], tip[0] - before[0])
    context.save()
    context.translate(*tip)
    context.rotate(angle)
    for x, y in ((0, 0), (-10, 3.5), (-8, 0), (-10, -3.5)):
        context.line_to(x, y)
    context.close_path()
    context.fill()
    context.restore()


def _dashes(given: Any) -> list[float]:
    values = given if isinstance(given, list | tuple) else [given] if isinstance(given, int) else []
    dashes = [_number(value, 1.0) for value in values]
    return dashes if dashes and min(dashes) >= 0 < max(dashes) else []


def _number(given: Any, otherwise: float) -> float:
    try:
        return float(given)
    except (TypeError, ValueError):
        return otherwise


def _near(value: float, far: float) -> float:
    return min(max(value, -far), far) if value == value else 0.0


def _source(context: Context, colour: str) -> None:
    red, green, blue = rgb(colour) or (0, 0, 0)
    context.set_source_rgb(red / 255, green / 255, blue / 255)


def _surface(picture: Image.Image) -> ImageSurface:
    import cairocffi as cairo
    from PIL import Image, ImageChops

    red, green, blue, alpha = picture.split()
    red, green, blue = (ImageChops.multiply(part, alpha) for part in (red, green, blue))
    words = Image.merge("RGBA", (blue, green, red, alpha)).tobytes()  # native-endian ARGB
    width, height = picture.size
    return cairo.ImageSurface(cairo.FORMAT_ARGB32, width, height, bytearray(words), width * 4)
