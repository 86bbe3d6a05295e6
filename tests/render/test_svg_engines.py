"""SVG has two engines: which one draws what, that they agree, and that neither can be blown up."""

from __future__ import annotations

import base64
import io
import itertools

import pytest
from PIL import Image, ImageChops, ImageStat

from vadstudio.domain import RenderStatus
from vadstudio.render.languages import LANGUAGES, svg_resvg
from vadstudio.render.languages.svg_inspect import inspect

NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
BLUR = '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>'
NOTHING = '<g style="mix-blend-mode:multiply"/>'
"""Draws nothing, and is drawn by the second engine."""


def svg(inside: str, attributes: str = 'viewBox="0 0 40 40"') -> str:
    return f"<svg {NS} {attributes}>{inside}</svg>"


@pytest.fixture
def drawn(draw):
    def call(code: str, engine: str, size: int = 80) -> Image.Image:
        result = draw(code, "svg", size)
        assert result.status == RenderStatus.OK, result.message
        assert result.renderer.startswith(engine)
        assert result.renderer == LANGUAGES.get("svg").version(code)
        return Image.open(io.BytesIO(result.png))

    return call


@pytest.mark.parametrize(
    ("inside", "beyond"),
    [
        ('<rect filter="url(#f)"/>', ("filter",)),
        ('<rect style="fill:red; filter : blur(2px)"/>', ("filter",)),
        ("<style>/* plain */ .a { filter: url(#f) }</style>", ("filter",)),
        ("<style><![CDATA[ .a { mask:url(#m); mix-blend-mode: screen } ]]></style>", ("mask", "mix-blend-mode")),
        ('<g mask="url(#m)"/>', ("mask",)),
        ('<g mix-blend-mode="multiply"/>', ("mix-blend-mode",)),
        ('<text paint-order="stroke" text-decoration="underline">a</text>', ("paint-order", "text-decoration")),
        ("<switch/>", ("switch",)),
        ('<rect fill="hsl(20, 50%, 50%)"/>', ("colour notation",)),
        ('<stop style="stop-color:rgb(20 50 50 / 20%)"/>', ("colour notation",)),
        ('<rect stroke="#ff000080"/>', ("colour notation",)),
        ('<rect style="transform: rotate(45deg)"/>', ("transform with units",)),
        # None of these:
        (BLUR + '<mask id="m"/>', ()),
        ("<!-- <rect filter='url(#f)'/> mix-blend-mode: multiply --><text>filter: blur(2px)</text>", ()),
        ("<style>/* .a { filter: url(#f) } */ .filter { fill: red }</style>", ()),
        ('<rect filter="none" style="mask:none;mix-blend-mode:normal"/>', ()),
        ('<rect fill="rgb(1, 2, 3)" stroke="rgba(1,2,3,.5)" color="#123456"/>', ()),
        ('<rect fill="url(#a1b2)" id="hsl(1"/>', ()),
    ],
)
def test_what_goes_to_the_second_engine(inside, beyond):
    assert inspect(svg(inside)).beyond == beyond
    name = LANGUAGES.get("svg").version(svg(inside)).split()[0]
    assert name == ("resvg" if beyond else "cairosvg")


def test_code_that_cannot_be_drawn_has_a_renderer_all_the_same():
    assert LANGUAGES.get("svg").version("<svg filter='url(#f)'").startswith("cairosvg")


def test_gaussian_blur(drawn):
    picture = drawn(svg(BLUR + '<rect x="10" y="10" width="20" height="20" filter="url(#f)"/>'), "resvg")
    row = [picture.getpixel((x, 40))[0] for x in range(80)]
    assert row[40] < 10
    assert row[5] > 245
    assert all(a >= b for a, b in itertools.pairwise(row[:41]))
    assert 100 < row[20] < 155  # half way at the edge


def test_drop_shadow(drawn):
    shadow = '<filter id="s"><feDropShadow dx="6" dy="6" stdDeviation="0" flood-color="blue"/></filter>'
    picture = drawn(svg(shadow + '<rect x="5" y="5" width="20" height="20" fill="red" filter="url(#s)"/>'), "resvg")
    assert picture.getpixel((30, 30)) == (255, 0, 0)
    assert picture.getpixel((52, 52)) == (0, 0, 255)  # the region ends a tenth beyond the shape
    assert picture.getpixel((75, 75)) == (255, 255, 255)


def test_filter_functions_of_css(drawn):
    code = svg('<rect x="5" y="5" width="20" height="20" fill="red" style="filter:drop-shadow(6px 6px 0 lime)"/>')
    assert drawn(code, "resvg").getpixel((52, 52)) == (0, 255, 0)


def test_gradient_mask(drawn):
    fade = '<linearGradient id="g"><stop stop-color="white"/><stop offset="1"/></linearGradient>'
    mask = '<mask id="m"><rect width="40" height="40" fill="url(#g)"/></mask>'
    picture = drawn(svg(fade + mask + '<rect width="40" height="40" fill="red" mask="url(#m)"/>'), "resvg")
    green = [picture.getpixel((x, 40))[1] for x in (2, 20, 40, 60, 78)]
    assert green == sorted(green)
    assert green[0] < 20 < 100 < green[2] < 240 < green[4]


def test_multiply(drawn):
    code = svg(
        '<rect width="30" height="40" fill="cyan"/>'
        '<rect x="10" width="30" height="40" fill="yellow" style="mix-blend-mode:multiply"/>'
    )
    picture = drawn(code, "resvg")
    assert [picture.getpixel((x, 40)) for x in (5, 40, 75)] == [(0, 255, 255), (0, 255, 0), (255, 255, 0)]


def test_blending_with_the_ground(drawn):
    code = svg(
        '<rect width="20" height="40" fill="cyan" style="mix-blend-mode:multiply"/>',
        'viewBox="0 0 40 40" style="background:yellow"',
    )
    assert drawn(code, "resvg").getpixel((10, 40)) == (0, 255, 0)


@pytest.mark.parametrize(
    ("colour", "pixel"),
    [
        ("hsl(120, 100%, 50%)", (0, 255, 0)),
        ("#ff000080", (255, 127, 127)),
        ("rgb(255 0 0)", (255, 0, 0)),
        ("rgba(0 0 255 / 50%)", (127, 127, 255)),
        ("hsla(.5turn 100% 50% / .5)", (127, 255, 255)),
        ("hwb(0deg 20% 20%)", (204, 51, 51)),
        ("oklch(62.8% 0.2577 29.23)", (255, 0, 0)),
        ("oklab(0.452 -0.032 -0.312)", (0, 0, 255)),
        ("rebeccapurple", (102, 51, 153)),
    ],
)
def test_notations_of_colour(drawn, colour, pixel):
    found = drawn(svg(f'<rect width="20" height="40" fill="{colour}"/>'), "resvg").getpixel((10, 40))
    assert max(abs(a - b) for a, b in zip(found, pixel, strict=True)) <= 2


@pytest.mark.parametrize(
    "css",
    [
        "transform: translate(20px, 0px)",
        "transform:rotate(180deg); transform-origin: 20px 20px",
        "transform: translate(40px, 40px) rotate(.5turn)",
        "transform: rotate(3.14159265rad) translate(-40px,-40px)",
    ],
)
@pytest.mark.parametrize("place", ["attribute", "sheet"])
def test_transforms_of_css(drawn, css, place):
    style = f"<style>rect {{ {css}; fill: red }}</style>" if place == "sheet" else ""
    own = f'style="{css}; fill: red"' if place == "attribute" else ""
    picture = drawn(svg(f'{style}<rect width="20" height="40" {own}/>'), "resvg")
    assert [picture.getpixel((x, 40)) for x in (5, 35, 45, 75)] == [(255, 255, 255)] * 2 + [(255, 0, 0)] * 2


SAME = {
    "plain": svg('<circle cx="20" cy="20" r="15" fill="tomato"/>'),
    "wide": svg('<rect x="5" y="5" width="60" height="5"/>', 'viewBox="0 0 70 20"'),
    "odd ratio": svg('<rect width="301" height="207" fill="red"/><circle r="90"/>', 'viewBox="0 0 301 207"'),
    "offset box": svg('<rect x="-20" y="-10" width="20" height="10"/>', 'viewBox="-20 -10 40 20"'),
    "letterbox": svg('<rect width="10" height="10" fill="green"/>', 'viewBox="0 0 10 10" width="40" height="20"'),
    "slice": svg(
        '<circle cx="5" cy="5" r="4"/>',
        'viewBox="0 0 10 10" width="40" height="20" preserveAspectRatio="xMidYMid slice"',
    ),
    "stretched": svg(
        '<circle cx="5" cy="5" r="4"/>', 'viewBox="0 0 10 10" width="40" height="20" preserveAspectRatio="none"'
    ),
    "no box": svg('<rect width="50%" height="100%"/>', 'width="1in" height="36pt"'),
    "percent": svg('<rect width="50%" height="100%"/>', 'width="100%" height="100%" viewBox="0 0 20 20"'),
    "ground": svg('<circle r="9" cx="20" cy="10"/>', 'viewBox="0 0 40 20" style="background:#246"'),
    "prefix": '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:rect width="5" height="9"/></s:svg>',
    "style sheet": svg(
        "<style>rect { fill: red } .b &gt; rect { fill: blue }</style><g class='b'><rect width='30' height='30'/></g>"
    ),
    "use": svg('<defs><rect id="r" width="9" height="9"/></defs><use xlink:href="#r"/><use href="#r" x="20" y="20"/>'),
}
_TEXT = '<text x="2" y="25" {}>Abg</text>'
for _how in (
    "",
    'font-family="Arial"',
    'font-family="serif" font-weight="bold"',
    'font-family="monospace" font-style="italic"',
    "font-family=\"'Times New Roman', serif\"",
    'style="font-family:Courier New"',
    'font-family="Nobody Knows This"',
):
    SAME[f"text {_how}"] = svg(_TEXT.format(f'font-size="18" {_how}'))


@pytest.mark.parametrize("case", SAME)
def test_both_engines_agree(drawn, case):
    code = SAME[case]
    end = code.rindex("</")
    nothing = NOTHING.replace("<g", "<s:g") if "s:svg" in code else NOTHING
    first, second = drawn(code, "cairosvg"), drawn(code[:end] + nothing + code[end:], "resvg")
    # Letters are hinted by one engine only; another face differs by more.
    difference = ImageChops.difference(first, second)
    assert ImageStat.Stat(difference).mean < [6.0 if "text" in case else 1.5] * 3
    for corner in ((0, 0), (79, 0), (0, 79), (79, 79)):
        assert max(difference.getpixel(corner)) <= 3


@pytest.mark.parametrize(
    ("colour", "pixel"),
    [
        ("#246", (34, 68, 102)),
        ("rgb(255 0 0 / 50%)", (255, 128, 128)),
        ("hsl(120, 100%, 25%)", (0, 128, 0)),
        ("#0000ff80", (127, 127, 255)),
        ("no-colour", (255, 255, 255)),
    ],
)
@pytest.mark.parametrize("inside", ["", NOTHING])
def test_ground_is_the_same_in_both(draw, colour, pixel, inside):
    code = svg('<circle r="9"/>' + inside, f'viewBox="-20 -10 40 20" style="background:{colour}"')
    assert Image.open(io.BytesIO(draw(code, "svg").png)).getpixel((1, 32)) == pixel


def test_style_of_the_root_applies_once(drawn):
    code = svg('<style>svg { opacity: .5 }</style><rect width="20" height="40"/>' + NOTHING)
    assert drawn(code, "resvg").getpixel((10, 40)) in {(127, 127, 127), (128, 128, 128)}


@pytest.mark.parametrize(
    ("css", "family"),
    [
        ("font-family: Georgia, serif", "DejaVu Serif"),
        ("font-family:'Unknown', \"Courier New\" !important", "DejaVu Sans Mono"),
        ("font: italic bold 12px/1.5 Helvetica, serif", "DejaVu Sans"),
        ("font: 1.5em Georgia", "DejaVu Serif"),
    ],
)
def test_fonts_of_css_are_pinned_by_name(css, family):
    assert svg_resvg._plain_css(f".a {{{css}; fill: red}}").endswith(f"'{family}'; fill: red}}")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "http://127.0.0.1/a.png", "other.svg#a", "data:image/svg+xml,x"]
)
def test_nothing_outside_in_the_second_engine(draw, address):
    for inside in (
        f'<image href="{address}" width="9" height="9"/>',
        f'<filter id="g"><feImage xlink:href="{address}"/></filter>',
    ):
        result = draw(svg(f"{NOTHING}\n{inside}"), "svg")
        assert (result.status, result.line) == (RenderStatus.ERROR, 2)
        assert address in result.message


def test_embedded_image(drawn):
    target = io.BytesIO()
    Image.new("RGB", (4, 4), "lime").save(target, "PNG")
    data = base64.b64encode(target.getvalue()).decode()
    image = f'<image href="data:image/png;base64,{data}" width="20" height="40" preserveAspectRatio="none"/>'
    assert drawn(svg(NOTHING + image), "resvg").getpixel((20, 40)) == (0, 255, 0)


def _nested(template: str, count: int) -> str:
    return "".join(template.format(i=i, j=i - 1) for i in range(1, count))


BOMBS = {
    "use": '<g id="a0"><circle r="4" opacity=".5"/></g>'
    + _nested('<g id="a{i}">' + '<use xlink:href="#a{j}"/>' * 20 + "</g>", 8),
    "use of use": '<g id="a0"><rect width="3" height="3"/></g>'
    + _nested('<g id="a{i}"><use href="#a{j}"/></g>', 20_000),
    "itself": '<g id="a"><use href="#a"/></g>',
    "huge region": '<filter id="h" x="-1000000%" y="-1000000%" width="9000000%" height="9000000%">'
    '<feGaussianBlur stdDeviation="900000"/></filter><rect width="3" height="3" filter="url(#h)"/>',
    "many filters": '<filter id="h">'
    + '<feGaussianBlur stdDeviation="9"/><feMorphology radius="50"/>' * 3000
    + "</filter>"
    + '<rect width="40" height="40" filter="url(#h)"/>',
    "octaves": '<filter id="h"><feTurbulence baseFrequency="9" numOctaves="100000000"/></filter>'
    '<rect width="9" height="9" filter="url(#h)"/>',
    "big pattern": '<pattern id="p" width="30000" height="30000" patternUnits="userSpaceOnUse">'
    '<rect width="9" height="9"/></pattern>'
    '<rect width="30000" height="30000" fill="url(#p)"/>',
    "nested patterns": '<pattern id="p0" width="1" height="1"><rect width="1" height="1" fill="red"/></pattern>'
    + _nested(
        '<pattern id="p{i}" width=".5" height=".5"><rect width="9" height="9" fill="url(#p{j})"/>'
        '<rect width="9" height="9" stroke="url(#p{j})"/></pattern>',
        40,
    )
    + '<rect width="40" height="40" fill="url(#p39)"/>',
    "nested masks": '<mask id="m0"><rect width="9" height="9"/></mask>'
    + _nested(
        '<mask id="m{i}" mask="url(#m{j})"><rect width="9" height="9" fill="white" mask="url(#m{j})"/></mask>', 40
    )
    + '<rect width="9" height="9" mask="url(#m39)"/>',
    "deep": "<g>" * 50_000 + "</g>" * 50_000,
    "long text": f'<text font-size="9">{"abc" * 100_000}</text>',
}


@pytest.mark.parametrize("engine", ["cairosvg", "resvg"])
@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs_end_within_the_limits_with_a_reason(draw, bomb, engine):
    """Filters and masks go to the second engine in any case."""
    code = svg(BOMBS[bomb] + (NOTHING if engine == "resvg" else ""))
    result = draw(code, "svg", seconds=1.5, megabytes=300)
    if result.status != RenderStatus.OK:
        assert result.message
        assert len(result.message) < 300
    ending = {
        RenderStatus.OK: "",
        RenderStatus.BLANK: "one colour",
        RenderStatus.ERROR: "SVG",
        RenderStatus.TIMEOUT: "longer than its limit",
        RenderStatus.MEMORY: "memory",
        RenderStatus.CRASHED: "memory runs out",
    }[result.status]
    assert ending in result.message
    assert draw(svg('<circle r="9"/>' + NOTHING), "svg").status == RenderStatus.OK


def test_without_the_second_engine(monkeypatch):
    monkeypatch.setattr(svg_resvg, "installed", lambda: False)
    language = LANGUAGES.get("svg")
    found = language.availability()
    assert found.ok
    assert "no resvg" in found.detail
    code = svg('<rect width="20" height="40" filter="url(#f)" mask="url(#m)"/>')
    assert language.version(code).endswith("without filter, mask")
    assert language.version(svg("")) == language.version()
    assert language.draw(code, 40, 0).size == (40, 40)
