"""Attacks by SVG documents. NOTHING draws nothing, and is drawn by the second engine: so is the document that holds it."""

from base64 import b64encode

NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
NOTHING = '<g style="mix-blend-mode:multiply"/>'
INSIDE = "only use what is inside"


def svg(inside, attributes='viewBox="0 0 40 40"', before=""):
    return f"{before}<svg {NS} {attributes}>{inside}</svg>"


def image(address):
    return svg(f'<image href="{address}" width="9" height="9"/>')


def embedded(document, kind="png"):
    return image(f"data:image/{kind};base64,{b64encode(document.encode()).decode()}")


def uses(first, levels, each, attribute="href"):
    inside = f'<g id="a0">{first}</g>'
    for level in range(1, levels):
        inside += f'<g id="a{level}">' + f'<use {attribute}="#a{level - 1}"/>' * each + "</g>"
    return inside


def entities(count, each):
    text = '<!ENTITY e0 "ha">' + "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * each}">' for i in range(1, count))
    return f"<!DOCTYPE svg [{text}]>"


SECRET_IMAGE = svg('<image href="file://@SECRET@" width="9" height="9"/><rect width="5" height="5"/>')
FILTER = '<filter id="f">{}</filter><rect width="30" height="30" fill="red" filter="url(#f)"/>'
INNOCENT = svg(
    '<rect width="40" height="40" fill="#eef"/><circle cx="20" cy="20" r="9" fill="red"/>'
    '<text y="35" font-family="Arial" font-size="12">Text</text>'
)
ATTACKS = {
    # -- read --------------------------------------------------------------------------------------------------------
    "external entity": (
        "read",
        svg("<text>&x;</text>", before='<!DOCTYPE svg [<!ENTITY x SYSTEM "file://@SECRET@">]>'),
        "error",
        "entity",
    ),
    "parameter entity": (
        "read",
        svg("", before='<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://127.0.0.1:@PORT@/a.dtd"> %x;]>'),
        "error",
        "entity",
    ),
    "document type": (  # not loaded, so it is none of the drawing
        "read",
        svg('<rect width="9" height="9"/>', before='<!DOCTYPE svg SYSTEM "file://@SECRET@">'),
        "ok",
        "",
    ),
    "inclusion": (
        "read",
        svg(
            '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://@SECRET@" parse="text"/>'
            '<rect width="9" height="9"/>'
        ),
        "error",
        INSIDE,
    ),
    "style sheet": ("read", svg("", before='<?xml-stylesheet href="file://@SECRET@"?>'), "error", INSIDE),
    "file": ("read", image("file://@SECRET@"), "error", INSIDE),
    "path": ("read", image("@SECRET@"), "error", INSIDE),
    "path by the base": (
        "read",
        svg('<g xml:base="file://@OUTSIDE@/"><image href="secret" width="9" height="9"/></g>'),
        "error",
        INSIDE,
    ),
    "text of a file": ("read", svg('<text><tref xlink:href="file://@SECRET@"/></text>'), "error", INSIDE),
    "use of a file": ("read", svg('<use href="@SECRET@#a"/>'), "error", INSIDE),
    "picture in a filter": ("read", svg(FILTER.format('<feImage href="file://@SECRET@"/>')), "error", INSIDE),
    "document in a document": ("read", embedded(SECRET_IMAGE, "svg+xml"), "error", INSIDE),
    "document as a picture": ("read", embedded(SECRET_IMAGE), "ok|blank|error", ""),
    "document as a picture, second engine": (
        "read",
        embedded(SECRET_IMAGE).replace("<image", NOTHING + "<image"),
        "ok|blank|error",
        "",
    ),
    "entity in a document as a picture": (
        "read",
        embedded('<!DOCTYPE svg [<!ENTITY x SYSTEM "file://@SECRET@">]>' + svg('<text y="20">&x;</text>')),
        "ok|blank|error",
        "",
    ),
    "style sheet by escapes": (
        "read",
        svg(
            '<style>@\\69mport "file://@SECRET@"; rect { fill: u\\72l(file://@SECRET@) }</style><rect width="9" height="9"/>'
        ),
        "ok|blank|error",
        "",
    ),
    "font of a file": (
        "read",
        svg("<style>@font-face { font-family: x; src: url(file://@SECRET@) }</style><text font-family='x'>a</text>"),
        "error",
        INSIDE,
    ),
    "font by its name": ("read", svg('<text y="20" font-family="@SECRET@">a</text>'), "ok", ""),
    # -- network -----------------------------------------------------------------------------------------------------
    "picture from the network": ("network", image("http://127.0.0.1:@PORT@/a.png"), "error", INSIDE),
    "picture without a scheme": ("network", image("//127.0.0.1:@PORT@/a.png"), "error", INSIDE),
    "picture by its name space": (
        "network",
        svg('<image xlink:href="http://127.0.0.1:@PORT@/a.png" width="9" height="9"/>'),
        "error",
        INSIDE,
    ),
    "fill from the network": (
        "network",
        svg('<rect width="9" height="9" fill="url(http://127.0.0.1:@PORT@/a.svg#a)"/>'),
        "error",
        INSIDE,
    ),
    "imported style": ("network", svg("<style>@import url('http://127.0.0.1:@PORT@/a.css');</style>"), "error", INSIDE),
    "script": ("process", svg("<script>fetch('http://127.0.0.1:@PORT@/')</script>"), "error", "script"),
    "event": ("process", svg('<rect onload="alert(1)" width="9" height="9"/>'), "error", "script"),
    "page inside": (
        "process",
        svg(
            '<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://127.0.0.1:@PORT@/"/></foreignObject>'
        ),
        "error",
        INSIDE,
    ),
    # -- bombs -------------------------------------------------------------------------------------------------------
    "billion laughs": ("bomb", svg("<text>&e8;</text>", before=entities(9, 10)), "error", "entity"),
    "quadratic blow-up": (
        "bomb",
        svg("<text>" + "&x;" * 20_000 + "</text>", before=f'<!DOCTYPE svg [<!ENTITY x "{"a" * 50_000}">]>'),
        "error",
        "entity",
    ),
    "uses": ("bomb", svg(uses('<circle r="9" opacity=".5"/>', 9, 12)), "timeout|memory|error", "", {"seconds": 0.5}),
    "uses, second engine": (
        "bomb",
        svg(uses(f'{NOTHING}<circle r="9"/>', 9, 12)),
        "timeout|memory|error",
        "",
        {"seconds": 2},
    ),
    "uses in a circle": (
        "bomb",
        svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
        "error|blank",
        "",
    ),
    "masks in a circle": (
        "bomb",
        svg(
            '<mask id="a"><rect width="9" height="9" mask="url(#a)"/></mask><rect width="9" height="9" mask="url(#a)"/>'
        ),
        "ok|blank|error",
        "",
    ),
    "patterns in patterns": (
        "bomb",
        svg(
            "".join(
                f'<pattern id="p{i}" width=".01" height=".01" patternUnits="userSpaceOnUse">'
                f'<rect width="40" height="40" fill="url(#p{i + 1})"/></pattern>'
                for i in range(9)
            )
            + '<rect width="40" height="40" fill="url(#p0)"/>'
        ),
        "ok|blank|error|timeout|memory|crashed",
        "",
        {"seconds": 1, "megabytes": 256},
    ),
    "huge box": ("bomb", svg('<rect width="9" height="9"/>', 'viewBox="0 0 1e8 1e8"'), "ok|blank", ""),
    "impossible box": ("bomb", svg("", 'viewBox="0 0 1e999 1"'), "error", "viewBox"),
    "huge size": ("bomb", svg('<rect width="9" height="9"/>', 'width="99999999" height="99999999"'), "ok|blank", ""),
    "wide blur": (
        "bomb",
        svg(FILTER.format('<feGaussianBlur stdDeviation="1e9"/>')),
        "ok|blank|error|timeout",
        "",
        {"seconds": 2},
    ),
    "octaves": (
        "bomb",
        svg(FILTER.format('<feTurbulence baseFrequency="9" numOctaves="2000000000"/>')),
        "ok|blank|error|timeout",
        "",
        {"seconds": 1},
    ),
    "morphology": (
        "bomb",
        svg(FILTER.format('<feMorphology operator="dilate" radius="100000"/>' * 9)),
        "ok|blank|error|timeout",
        "",
        {"seconds": 1},
    ),
    "huge filter": (
        "bomb",
        svg(
            '<filter id="f" filterUnits="userSpaceOnUse" x="-1e8" y="-1e8" width="2e8" height="2e8"><feFlood/><feTile/></filter>'
            '<rect width="9" height="9" filter="url(#f)"/>'
        ),
        "ok|blank|error|timeout|memory|crashed",
        "",
        {"seconds": 2},
    ),
    "dashes": (
        "bomb",
        svg('<path d="M0 0h1e6v1e6" stroke="red" stroke-dasharray="1e-7" fill="none"/>'),
        "ok|blank|error|timeout|memory|crashed",
        "",
        {"seconds": 1, "megabytes": 256},
    ),
    "depth": ("bomb", svg("<g>" * 50_000 + "</g>" * 50_000), "error|blank|crashed", ""),
    "depth, second engine": ("bomb", svg(NOTHING + "<g>" * 50_000 + "</g>" * 50_000), "error|blank|crashed", ""),
    "huge text": (
        "bomb",
        svg('<text font-size="1e9">' + "W" * 9999 + "</text>"),
        "ok|blank|error|timeout|memory",
        "",
        {"seconds": 2},
    ),
    "picture of another size": (
        "bomb",
        image("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgD/////AP8AAAAAAAAAAAAAAAAASUVORK5CYII="),
        "ok|blank|error|memory",
        "",
    ),
    # These are read in the studio's own process, too, which asks which engine a document needs.
    "slow colour": ("bomb", svg(f'<g fill="{"rgb(" * 500_000}"/>'), "blank|error", ""),
    "slow length": ("bomb", svg("", f'width="{"1" * 500_000}!" height="9"'), "error", "not a length"),
    "slow spaces": ("bomb", svg("", f'width="1{" " * 500_000}!" height="9"'), "error", "not a length"),
    "slow style": ("bomb", svg(f"<style>{'a' * 500_000}</style>"), "blank|error|timeout", "", {"seconds": 2}),
    "slow comment": ("bomb", svg(f"<style>{'/* ' * 200_000}</style>"), "blank|error|timeout", "", {"seconds": 2}),
    "slow declaration": ("bomb", svg(f'<g style="{"a" * 500_000}"/>'), "blank|error|timeout", "", {"seconds": 2}),
    # -- left behind -------------------------------------------------------------------------------------------------
    "same names": ("left", svg('<style>* { fill: blue; font-size: 40px }</style><circle id="a" r="40"/>'), "ok", ""),
    "broken document": ("left", svg("<g>")[:-9], "error", "not well-formed"),
}
