"""SVG: sizes, grounds, and what is refused before anything draws it."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from vadstudio.domain import RenderStatus
from vadstudio.render.languages import LANGUAGES, DrawingError
from vadstudio.render.languages.svg_inspect import inspect

NS = 'xmlns="http://www.w3.org/2000/svg"'
LAUGHS = "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))

REFUSED = {
    "xxe": (
        f'<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<svg {NS} viewBox="0 0 9 9"><text>&x;</text></svg>',
        "entity",
        1,
    ),
    "billion laughs": (
        f'<!DOCTYPE s [<!ENTITY a "lol">{LAUGHS}]><svg {NS} viewBox="0 0 9 9"><text>&j;</text></svg>',
        "entity",
        1,
    ),
    "file href": (
        f'<svg {NS} viewBox="0 0 9 9">\n<image href="file:///etc/passwd" width="9" height="9"/></svg>',
        "file:///etc/passwd",
        2,
    ),
    "http image": (
        f'<svg {NS} viewBox="0 0 9 9">\n\n<image href="http://127.0.0.1/x.png"/></svg>',
        "http://127.0.0.1/x.png",
        3,
    ),
    "protocol-relative": (f'<svg {NS} viewBox="0 0 9 9"><image href="//host/x.png"/></svg>', "//host/x.png", 1),
    "relative file": (f'<svg {NS} viewBox="0 0 9 9"><use href="other.svg#a"/></svg>', "other.svg#a", 1),
    "nested svg": (f'<svg {NS} viewBox="0 0 9 9"><image href="data:image/svg+xml,x"/></svg>', "data:image/svg+xml", 1),
    "css url": (
        f'<svg {NS} viewBox="0 0 9 9"><style>\nrect {{ fill: url( "http://h/a") }}</style></svg>',
        "http://h/a",
        None,
    ),
    "css import": (f'<svg {NS} viewBox="0 0 9 9"><style>@import "a.css";</style></svg>', "style sheet", None),
    "style attribute": (f'<svg {NS} viewBox="0 0 9 9"><rect style="fill:url(file:///a)"/></svg>', "file:///a", 1),
    "style sheet": (f'<?xml-stylesheet href="a.css"?><svg {NS} viewBox="0 0 9 9"/>', "style sheet", 1),
    "script": (f'<svg {NS} viewBox="0 0 9 9">\n<script>alert(1)</script></svg>', "<script>", 2),
    "handler": (f'<svg {NS} viewBox="0 0 9 9" onload="alert(1)"/>', "onload", 1),
    "not svg": ("<html><body/></html>", "<html>", 1),
    "no size": (f"<svg {NS}/>", "no size", 1),
    "percent only": (f'<svg {NS} width="100%" height="100%"/>', "no size", 1),
    "zero": (f'<svg {NS} width="0" height="10"/>', "above 0", 1),
    "no length": (f'<svg {NS} width="wide" height="10"/>', "not a length", 1),
    "bad box": (f'<svg {NS} viewBox="0 0 ten 10"/>', "viewBox", 1),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_reason_and_line(draw, case):
    code, reason, line = REFUSED[case]
    result = draw(code, "svg")
    assert result.status == RenderStatus.ERROR
    assert reason in result.message
    if line:
        assert result.line == line


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 40 20"', (40, 20)),
        ('viewBox="0,0,40,20" width="80"', (80, 40)),
        ('viewBox="0 0 40 20" height="10px"', (20, 10)),
        ('viewBox="0 0 40 20" width="100%" height="100%"', (40, 20)),
        ('width="1in" height="72pt"', (96, 96)),
        ('width=" 10.5 " height="+3e1"', (10.5, 30)),
    ],
)
def test_size(attributes, size):
    root = inspect(f"<svg {NS} {attributes}/>")
    assert (root.width, root.height) == pytest.approx(size)


def picture(draw, code, size=64):
    result = draw(code, "svg", size)
    assert result.status == RenderStatus.OK, result.message
    return Image.open(io.BytesIO(result.png))


def test_allowed_things(draw):
    code = (
        '\n<?xml version="1.0" encoding="UTF-16"?>\n'
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
        f'<svg {NS} xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="10">'
        '<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient><circle id="c" r="3"/></defs>'
        '<a href="http://example.org"><rect width="5" height="10" fill="url(#g)"/></a><use xlink:href="#c" x="7" y="5"/></svg>'
    )
    drawn = picture(draw, code)
    assert drawn.getpixel((5, 5)) == (255, 0, 0)
    assert drawn.getpixel((45, 32)) == (0, 0, 0)
    assert drawn.getpixel((62, 2)) == (255, 255, 255)


def test_embedded_raster_image(draw):
    import base64

    target = io.BytesIO()
    Image.new("RGB", (4, 4), "lime").save(target, "PNG")
    data = base64.b64encode(target.getvalue()).decode()
    image = f'<image href="data:image/png;base64,{data}" width="4" height="8" preserveAspectRatio="none"/>'
    code = f'<svg {NS} viewBox="0 0 8 8">{image}</svg>'
    drawn = picture(draw, code)
    assert drawn.getpixel((10, 32)) == (0, 255, 0)
    assert drawn.getpixel((60, 32)) == (255, 255, 255)


def test_ground_of_the_root_style_fills_the_square(draw):
    drawn = picture(
        draw,
        f'<svg {NS} viewBox="0 0 20 10" style="margin:0; background-color: rgb(0, 128, 0)"><circle r="2" cx="9" cy="5"/></svg>',
    )
    assert {drawn.getpixel(at) for at in ((0, 0), (32, 3), (63, 63), (2, 32))} == {(0, 128, 0)}


def test_percentages_refer_to_the_view_box(draw):
    drawn = picture(
        draw,
        f'<svg {NS} width="800" height="800" viewBox="0 0 20 20"><rect width="50%" height="100%" fill="blue"/></svg>',
    )
    assert drawn.getpixel((30, 60)) == (0, 0, 255)
    assert drawn.getpixel((34, 60)) == (255, 255, 255)


def test_self_reference_ends(draw):
    code = f'<svg {NS} viewBox="0 0 9 9"><g id="a"><use href="#a"/></g></svg>'
    assert draw(code, "svg", seconds=5).status in {RenderStatus.ERROR, RenderStatus.BLANK, RenderStatus.OK}


@pytest.mark.parametrize("size", ['width="1e8" height="1e8"', 'viewBox="0 0 1 900000"', 'viewBox="0 0 100000000 3"'])
def test_giant_documents_are_scaled_down(draw, size):
    result = draw(f'<svg {NS} {size}><rect width="100%" height="100%"/><text>a</text></svg>', "svg")
    assert result.status in {RenderStatus.OK, RenderStatus.BLANK}, result.message


def test_decompression_bomb_inside(draw):
    import base64
    import zlib

    side = 40_000
    header = b"\x00\x00\x00\rIHDR" + side.to_bytes(4) * 2 + b"\x01\x00\x00\x00\x00"
    body = zlib.compress(bytes((side // 8 + 1) * 200))
    png = b"\x89PNG\r\n\x1a\n" + header + zlib.crc32(header[4:]).to_bytes(4)
    png += len(body).to_bytes(4) + b"IDAT" + body + zlib.crc32(b"IDAT" + body).to_bytes(4)
    data = base64.b64encode(png).decode()
    code = f'<svg {NS} viewBox="0 0 8 8"><image href="data:image/png;base64,{data}" width="8" height="8"/></svg>'
    assert draw(code, "svg", megabytes=300).status in {RenderStatus.ERROR, RenderStatus.MEMORY, RenderStatus.BLANK}


def test_outside_is_refused_by_the_drawing_step_itself():
    from vadstudio.render.languages.svg import _data_only

    with pytest.raises(DrawingError, match="outside"):
        _data_only("file:///etc/passwd", "image/*")
    assert LANGUAGES.get("svg").extension == ".svg"
