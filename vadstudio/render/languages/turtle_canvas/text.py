"""Fonts and texts: what a font specification means, and the place that a text takes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from vadstudio.render.languages.turtle_canvas.widgets import TclError

if TYPE_CHECKING:
    from cairocffi import Context

PIXELS_PER_POINT = 96 / 72
_STYLES = {"normal", "roman", "bold", "italic", "underline", "overstrike"}
_FAMILIES = {
    "DejaVu Serif": ("times", "serif", "georgia", "garamond", "palatino", "cambria", "bookman", "century", "roman"),
    "DejaVu Sans Mono": ("mono", "courier", "consolas", "menlo", "monaco", "fixed", "typewriter"),
}


@dataclass(frozen=True)
class Font:
    """A font.

    Attributes:
        family: one of the pinned families.
        size: height of the em, canvas pixels.
    """

    family: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    overstrike: bool = False

    def choose(self, context: Context) -> None:
        """Let *context* write with it, without hinting: a text keeps its proportions at every size of picture."""
        import cairocffi as cairo

        context.select_font_face(
            self.family,
            cairo.FONT_SLANT_ITALIC if self.italic else cairo.FONT_SLANT_NORMAL,
            cairo.FONT_WEIGHT_BOLD if self.bold else cairo.FONT_WEIGHT_NORMAL,
        )
        context.set_font_size(self.size)
        options = cairo.FontOptions()
        options.set_antialias(cairo.ANTIALIAS_GRAY)
        options.set_hint_style(cairo.HINT_STYLE_NONE)
        options.set_hint_metrics(cairo.HINT_METRICS_OFF)
        context.set_font_options(options)


class NamedFont:
    """``tkinter.font.Font``."""

    def __init__(self, root: Any = None, font: Any = None, **spec: Any) -> None:
        parts = [*font] if isinstance(font, list | tuple) else str(font or "").split()
        self.spec = {"family": "", "size": 10, "weight": " ".join(map(str, parts[2:]))}
        self.spec.update(zip(("family", "size"), parts[:2], strict=False))
        self.spec.update(spec)

    def measure(self, text: str, displayof: Any = None) -> int:
        """Return the width of a text in pixels."""
        return round(self._layout(text).width)

    def metrics(self, *options: str, **_: Any) -> Any:
        """Return heights in pixels, by name, or the one that is asked for."""
        found = self._layout("")
        values = {
            "ascent": round(found.ascent),
            "descent": round(found.leading - found.ascent),
            "linespace": round(found.leading),
            "fixed": int("Mono" in found.font.family),
        }
        return values[options[0]] if options else values

    def actual(self, option: str | None = None, displayof: Any = None) -> Any:
        """Return what it was made with."""
        return self.spec.get(option, "") if option else dict(self.spec)

    def configure(self, **spec: Any) -> None:
        """Change it."""
        self.spec.update(spec)

    config = configure
    cget = __getitem__ = actual

    def _layout(self, text: str) -> Layout:
        return layout({"font": self, "text": text, "anchor": "sw"})


@dataclass(frozen=True)
class Layout:
    """A text with its place.

    Attributes:
        lines: each with its width, canvas pixels.
        ascent: height of a line above its base.
        leading: from one base to the next.
    """

    font: Font
    lines: tuple[tuple[str, float], ...]
    ascent: float
    leading: float
    anchor: str
    justify: str

    @property
    def width(self) -> float:
        """Width of the widest line."""
        return max(width for _, width in self.lines)

    @property
    def height(self) -> float:
        """Height of all lines."""
        return self.leading * len(self.lines)

    def corner(self, x: float, y: float) -> tuple[float, float]:
        """Return the upper left corner of the text that is anchored at a point."""
        return anchored(x, y, self.width, self.height, self.anchor)


def layout(options: dict[str, Any]) -> Layout:
    """Return the layout of a text item with these options.

    Raises:
        TclError: its font is none.
    """
    font = parse(options.get("font"))
    context = _measure()
    font.choose(context)
    ascent, descent, *_ = context.font_extents()
    lines = _wrapped(context, drawable(str(options["text"])), float(options.get("width") or 0))
    measured = tuple((line, context.text_extents(line)[4]) for line in lines)
    return Layout(
        font, measured, ascent, ascent + descent, str(options["anchor"]), str(options.get("justify") or "left")
    )


def anchored(x: float, y: float, width: float, height: float, anchor: str) -> tuple[float, float]:
    """Return the upper left corner of a box whose *anchor* ("sw", "n", "center") is at a point."""
    sides = "" if anchor == "center" else anchor.lower()
    left = x if "w" in sides else x - width if "e" in sides else x - width / 2
    top = y if "n" in sides else y - height if "s" in sides else y - height / 2
    return left, top


def drawable(text: str) -> str:
    """Return *text* without what no font can show: NUL and halves of surrogate pairs."""
    return text.replace("\0", "").replace("\t", "    ").encode("utf-8", "replace").decode()


def parse(given: Any) -> Font:
    """Return the font of a specification: (family, size, style...), "family size style", a ``Font``, or nothing.

    Raises:
        TclError: it is none.
    """
    if isinstance(given, NamedFont):
        spec = given.spec
        styles = [str(spec.get(name, "")) for name in ("weight", "slant")]
        styles += [name for name in ("underline", "overstrike") if spec.get(name)]
        given = (spec["family"], spec["size"], " ".join(styles))
    if isinstance(given, str):
        parts = [braced or plain for braced, plain in re.findall(r"\{([^}]*)\}|(\S+)", given)]
    elif isinstance(given, list | tuple):
        parts = [*given]
    else:
        parts = []
    family = str(parts[0]) if parts else ""
    if isinstance(given, str) and len(parts) > 1 and not _number(parts[1]):  # "Comic Sans MS 12"
        at = next((i for i, part in enumerate(parts) if _number(part)), len(parts))
        family, parts = " ".join(parts[:at]), ["", *parts[at:]]
    styles = [word for part in parts[2:] for word in _words(part)]
    for style in styles:
        if style not in _STYLES:
            raise TclError(f'unknown font style "{style}"')
    return Font(
        _family(family),
        _size(parts[1] if len(parts) > 1 else 10),
        *(name in styles for name in ("bold", "italic", "underline", "overstrike")),
    )


def _words(part: Any) -> list[str]:
    if isinstance(part, list | tuple):
        return [word for each in part for word in _words(each)]
    return str(part).lower().split()


def _number(part: Any) -> bool:
    return bool(re.fullmatch(r"-?\d+(\.\d+)?", str(part)))


def _size(given: Any) -> float:
    """Return pixels: a size is in points, below zero in pixels."""
    try:
        size = float(given)
    except (TypeError, ValueError):
        raise TclError(f'expected integer but got "{given}"') from None
    size = min(max(size or 10.0, -5000.0), 5000.0)
    return -size if size < 0 else size * PIXELS_PER_POINT


def _family(name: str) -> str:
    words = name.lower().replace("sans-serif", "sans")
    for family, known in _FAMILIES.items():
        if any(part in words for part in known) and not ("sans" in words and family == "DejaVu Serif"):
            return family
    return "DejaVu Sans"


def _wrapped(context: Context, text: str, width: float) -> list[str]:
    """Return the lines of *text*, broken at spaces where *width* is above zero."""
    lines: list[str] = []
    for line in text.split("\n"):
        if width <= 0:
            lines.append(line)
            continue
        words = line.split(" ")
        kept = words[0]
        for word in words[1:]:
            if context.text_extents(f"{kept} {word}")[4] > width:
                lines.append(kept)
                kept = word
            else:
                kept = f"{kept} {word}"
        lines.append(kept)
    return lines


@lru_cache(maxsize=1)
def _measure() -> Context:
    import cairocffi as cairo

    return cairo.Context(cairo.ImageSurface(cairo.FORMAT_ARGB32, 1, 1))
