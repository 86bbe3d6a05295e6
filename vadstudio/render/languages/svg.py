"""SVG: shapes and text of one document that loads nothing from outside. Drawn by cairosvg, or by resvg where that is right.

cairosvg draws the picture unless the document uses what it leaves out or draws wrongly (``svg_features``), such as filters,
masks and blend modes. Which one drew is part of a picture's record and of its key in the cache.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.parsers import expat

from vadstudio.render.languages import svg_resvg
from vadstudio.render.languages.base import Availability, DrawingError, package_version
from vadstudio.render.languages.svg_colours import ground
from vadstudio.render.languages.svg_inspect import Root, inspect

if TYPE_CHECKING:
    from PIL import Image

_TEMPLATE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">
  <rect width="400" height="400" fill="#dff1ff"/>
  <circle cx="200" cy="200" r="90" fill="#e4572e" stroke="#7a2814" stroke-width="6"/>
</svg>
"""
# What drawings are made of. The interpreter and the libraries are quicker at what they have done before, and a forked child
# inherits that: its first drawing takes half the time.
_WARM_UP = """\
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 200">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#89c2d9"/><stop offset="100%" stop-color="white" stop-opacity=".5"/>
    </linearGradient>
    <radialGradient id="ball" cx=".4" cy="35%" r=".7">
      <stop offset="0" stop-color="rgb(255,240,200)"/><stop offset="1" style="stop-color:orange"/>
    </radialGradient>
    <clipPath id="clip"><circle cx="100" cy="100" r="80"/></clipPath>
    <g id="leaf"><path d="M0 0q5-10 10 0t10 0l-3 4h-4v2H5V4z" fill="green"/></g>
    <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1"/></pattern>
  </defs>
  <style>.ground { fill: #7f5539; stroke: none }</style>
  <rect width="200" height="200" fill="url(#sky)"/>
  <g transform="translate(10 5) rotate(10) scale(1.1,.9)" opacity=".9" clip-path="url(#clip)">
    <path d="M10,80 C40,10 65,10 95,80 S150,150 180,80 A20 30 15 0 1 150 20 z" fill="#d62828" stroke="#000" stroke-width="3"
          stroke-linejoin="round" stroke-linecap="round" stroke-dasharray="6 3" fill-rule="evenodd" fill-opacity=".7"/>
    <circle cx="60" cy="60" r="20" fill="url(#ball)"/><ellipse cx="120" cy="70" rx="25" ry="12" fill="teal"/>
  </g>
  <rect class="ground" x="5" y="150" width="190" height="45" rx="6"/>
  <rect x="20" y="160" width="30" height="20" fill="url(#dots)"/>
  <polygon points="100,120 130,160 70,160" style="fill:#264653;stroke:#111;stroke-width:2"/>
  <polyline points="0,190 40,170 80,185" fill="none" stroke="purple"/><line x1="0" y1="0" x2="50" y2="50" stroke="#333"/>
  <use xlink:href="#leaf" x="20" y="20"/><use href="#leaf" transform="translate(60,30) scale(2)"/>
  <text x="100" y="195" font-family="sans-serif" font-size="14" font-weight="bold" text-anchor="middle">vad</text>
  <text x="10" y="20" font-family="serif" font-style="italic">studio</text>
</svg>
"""
_WARM_UPS = 8
_DECLARATION = re.compile(r"\A\s*<\?xml\s[^>]*\?>")


class Svg:
    """Scalable Vector Graphics."""

    id = "svg"
    title = "SVG"
    extension = ".svg"
    lexer = "xml"
    uses_chance = False
    template = _TEMPLATE

    def version(self, code: str = "") -> str:
        """Return name and version of the engine that draws *code*, and what it leaves out where resvg is missing."""
        beyond = _beyond(code)
        if beyond and svg_resvg.installed():
            return svg_resvg.version()
        cairosvg = package_version("CairoSVG")
        return f"{cairosvg} without {', '.join(beyond)}" if beyond else cairosvg

    def availability(self) -> Availability:
        """Say whether cairosvg and the cairo library are here, and resvg."""
        try:
            import cairocffi
        except ImportError:
            return Availability(False, "cairosvg is not installed.", "Install it: pip install cairosvg.")
        except OSError:  # the package is there, the shared library is not
            return Availability(
                False,
                "cairosvg found no cairo library.",
                "Install cairo: 'sudo apt install libcairo2' or 'brew install cairo'.",
            )
        second = f"{svg_resvg.version()} for filters, masks and blend modes"
        if not svg_resvg.installed():
            second = "no resvg, so filters, masks and blend modes are left out (pip install resvg)"
        return Availability(True, f"{self.version()}, cairo {cairocffi.cairo_version_string()}; {second}")

    def warm(self) -> None:
        """Import the engines; cairosvg draws all kinds of elements, which loads the fonts, too."""
        for _ in range(_WARM_UPS):
            self.rehearse()
        if svg_resvg.installed():
            svg_resvg.warm()

    def rehearse(self) -> None:
        """Draw all kinds of elements."""
        self.draw(_WARM_UP, 128, 0)

    def draw(self, code: str, size: int, seed: int) -> Image.Image:
        """Return an RGB image with the document's aspect whose longer side is *size*; *seed* has no use here.

        Raises:
            DrawingError: not well-formed XML, not SVG, without a size, or loading something from outside.
        """
        text = _plain(code)
        try:
            root = inspect(text)
        except expat.ExpatError as error:
            reason = expat.errors.messages.get(error.code, "syntax error")
            raise DrawingError(f"The SVG is not well-formed XML: {reason}.", error.lineno) from error
        scale = size / max(root.width, root.height)
        width, height = max(1, round(root.width * scale)), max(1, round(root.height * scale))
        if root.beyond and svg_resvg.installed():
            return svg_resvg.draw(text, root, width, height)
        return _draw_with_cairo(text, root, width, height)


@lru_cache(maxsize=8)  # a version is asked for by the cache, and again by the renderer
def _beyond(code: str) -> tuple[str, ...]:
    """Return what *code* uses that cairosvg cannot draw; nothing where it is not drawn at all."""
    if not code:
        return ()
    try:
        return inspect(_plain(code)).beyond
    except (DrawingError, expat.ExpatError):
        return ()


def _plain(code: str) -> str:
    """Return *code* without an XML declaration (the text is Unicode already) and without changing the line numbers."""
    code = code.removeprefix("\ufeff")
    return _DECLARATION.sub(lambda found: "\n" * found.group().count("\n"), code, count=1)


def _draw_with_cairo(text: str, root: Root, width: int, height: int) -> Image.Image:
    import cairocffi
    from cairosvg.parser import Tree
    from cairosvg.surface import PNGSurface
    from PIL import Image

    try:
        tree = Tree(bytestring=text.encode(), url_fetcher=_data_only)
        tree.update(width=f"{root.width:.9g}", height=f"{root.height:.9g}")
        tree.setdefault("viewBox", f"0 0 {root.width:.9g} {root.height:.9g}")
        surface = PNGSurface(
            tree,
            None,
            96,
            output_width=width,
            output_height=height,
            background_color="#{:02x}{:02x}{:02x}".format(*ground(root.background)),
        )
    except (MemoryError, DrawingError):
        raise
    except RecursionError:
        raise DrawingError("The SVG refers to itself without end, or is nested too deeply.") from None
    except cairocffi.CairoError as error:
        raise DrawingError(f"cairo could not draw the SVG: {error}.") from error
    except Exception as error:  # cairosvg lets any exception of its parsing through
        raise DrawingError(f"cairosvg could not draw the SVG: {type(error).__name__}: {error}.") from error
    picture = surface.cairo
    picture.flush()
    # cairo keeps native-endian words of ARGB; the ground is opaque, so the colours are not premultiplied by anything.
    return Image.frombytes("RGB", (width, height), bytes(picture.get_data()), "raw", "BGRX", picture.get_stride(), 1)


def _data_only(url: str, resource_type: str) -> bytes:
    """Load ``data:`` addresses and nothing else; what :func:`inspect` let through, cairosvg cannot widen."""
    if not url.startswith("data:"):
        raise DrawingError("The SVG loads something from outside; a drawing may only use what is inside it.")
    from urllib.request import urlopen

    with urlopen(url) as reply:
        data: bytes = reply.read()
        return data
