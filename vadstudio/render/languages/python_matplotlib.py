"""Python with matplotlib, drawn by Agg: the figure that the program saves, shows or leaves open."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
from typing import TYPE_CHECKING, Any, cast

from vadstudio.render.languages.base import Availability, DrawingError, package_version
from vadstudio.render.languages.python_program import error_sentence, run_program

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from PIL import Image

_TEMPLATE = """\
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(plt.Circle((0.5, 0.5), 0.25, color="tomato", ec="maroon", lw=4))
ax.set_aspect("equal")
ax.axis("off")
"""
# What drawings do. The interpreter and the libraries are quicker at what they have done before, and a forked child inherits
# that: its first figure takes two thirds of the time.
_WARM_UP = """\
import math, random
import numpy as np
import matplotlib.pyplot as plt
from matplotlib import patches, patheffects
from matplotlib.collections import PatchCollection
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
fig, ax = plt.subplots(figsize=(5, 5))
fig.patch.set_facecolor("#eef6ff")
ax.imshow(np.linspace(0, 1, 64).reshape(64, 1), extent=[0, 10, 0, 10], aspect="auto",
          cmap=LinearSegmentedColormap.from_list("sky", ["#89c2d9", "white"]), origin="lower", zorder=0)
for patch in (patches.Circle((5, 5), 2, color="tomato", ec="k", lw=2), patches.Rectangle((1, 1), 2, 3, angle=20, alpha=.5),
              patches.Ellipse((3, 7), 2, 1, fc="none", ec=(.2, .3, .4), ls="--"), patches.Wedge((7, 7), 1, 0, 120),
              patches.Polygon([(0, 0), (2, 1), (1, 3)], closed=True, hatch="//", joinstyle="round"),
              patches.FancyBboxPatch((6, 1), 2, 1, boxstyle="round,pad=.2"), patches.Arc((5, 5), 3, 3, theta2=180),
              patches.FancyArrowPatch((1, 9), (4, 9), arrowstyle="->", mutation_scale=12),
              patches.PathPatch(Path([(0, 0), (1, 2), (2, 0), (3, 1)], [1, 4, 4, 4]), fill=False, capstyle="round")):
    ax.add_patch(patch)
box = patches.Rectangle((2, 2), 1, 1, color="#264653", zorder=3)
box.set_transform(Affine2D().rotate_deg_around(2, 2, 30) + ax.transData)
ax.add_patch(box)
x = np.linspace(0, 10, 50)
ax.plot(x, np.sin(x) + 5, color="#333", lw=2, solid_capstyle="round", path_effects=[patheffects.withStroke(linewidth=4)])
ax.fill([1, 2, 3], [4, 5, 4], color="gold", ec="k")
ax.fill_between(x, 0, np.cos(x) + 1, color="green", alpha=.6)
ax.scatter([1, 2, 3], [8, 9, 8], s=[10, 40, 90], c=["r", "g", "b"], marker="*")
ax.add_collection(PatchCollection([patches.Circle((i, 6), .2) for i in range(5)], facecolor="pink"))
ax.axhspan(0, 1, color="sienna", alpha=.3)
ax.text(5, 9, "vad", ha="center", va="center", fontsize=12, weight="bold", style="italic", family="serif")
ax.set(xlim=(0, 10), ylim=(0, 10), aspect="equal")
ax.set_title("vad")
ax.axis("off")
"""
_WARM_UPS = 5
_MAX_DPI = 4000.0  # a figure of hair's breadth would have letters of gigabytes
# What drawings import; all of it is shared by the forked children.
# fmt: off
_MODULES = (
    "matplotlib.animation", "matplotlib.backends.backend_agg", "matplotlib.cm", "matplotlib.collections",
    "matplotlib.colors", "matplotlib.font_manager", "matplotlib.gridspec", "matplotlib.image", "matplotlib.lines",
    "matplotlib.offsetbox", "matplotlib.patches", "matplotlib.patheffects", "matplotlib.path", "matplotlib.pyplot",
    "matplotlib.text", "matplotlib.ticker", "matplotlib.transforms", "matplotlib.tri", "mpl_toolkits.mplot3d",
    "mpl_toolkits.mplot3d.art3d", "numpy.fft", "numpy.linalg", "numpy.random", "PIL.Image", "PIL.ImageDraw",
    "PIL.PngImagePlugin", "PIL.JpegImagePlugin", "collections", "colorsys", "dataclasses", "functools", "itertools",
    "json", "math", "random", "statistics", "string", "time", "typing", "warnings",
)
# fmt: on


class PythonMatplotlib:
    """Python programs that draw with matplotlib."""

    id = "python-matplotlib"
    title = "Python (matplotlib)"
    extension = ".py"
    lexer = "python"
    uses_chance = True
    template = _TEMPLATE

    def version(self, code: str = "") -> str:
        """Return the versions of matplotlib and numpy: numpy's decides what chance gives."""
        return f"{package_version('matplotlib')}, {package_version('numpy')}"

    def availability(self) -> Availability:
        """Say whether matplotlib is here."""
        from importlib.util import find_spec

        if find_spec("matplotlib") is None:
            return Availability(False, "matplotlib is not installed.", "Install it: pip install matplotlib.")
        return Availability(True, self.version())

    def warm(self) -> None:
        """Import matplotlib with Agg and the fonts that it brings along, and let it draw all kinds of things."""
        import matplotlib

        matplotlib.use("Agg")
        for name in _MODULES:
            importlib.import_module(name)
        import matplotlib.pyplot as plt
        from matplotlib import font_manager

        # Only its own fonts, whatever the machine has: the same text is the same picture everywhere.
        own = os.path.join(matplotlib.get_data_path(), "")
        manager = font_manager.fontManager
        manager.ttflist = [font for font in manager.ttflist if str(font.fname).startswith(own)]
        manager.afmlist = [font for font in manager.afmlist if str(font.fname).startswith(own)]
        for _ in range(_WARM_UPS):
            self.rehearse()
        plt.plot([0, 1])  # with ticks and their numbers
        plt.savefig(io.BytesIO())
        plt.close("all")
        # A cached font holds an open file, whose position forked children would share: let each open its own.
        font_manager._get_font.cache_clear()  # type: ignore[attr-defined]

    def rehearse(self) -> None:
        """Draw all kinds of things."""
        import matplotlib.pyplot as plt

        exec(compile(_WARM_UP, "warm-up", "exec"), {})
        plt.gcf().savefig(io.BytesIO(), format="rgba", dpi=50)
        plt.close("all")

    def draw(self, code: str, size: int, seed: int) -> Image.Image:
        """Return the figure as RGB or RGBA with its longer side *size*, whatever its dpi.

        Raises:
            DrawingError: the program failed, or made no figure.
        """
        capture = _Capture(size)
        capture.install()
        run_program(code, seed)
        try:
            picture = capture.picture()
        except MemoryError:
            raise
        except Exception as error:
            raise DrawingError(f"The figure cannot be drawn: {error_sentence(error)}") from error
        if picture is None:
            raise DrawingError("The program made no matplotlib figure.")
        return picture


class _Sink:
    """Takes Agg's pixels as they are: a PNG between here and there would cost as much as a light drawing itself."""

    def __init__(self) -> None:
        self._pixels = memoryview(b"")

    def seek(self, position: int) -> None:
        """What matplotlib knows a file by; never called."""

    def write(self, pixels: Any) -> None:
        """Take the buffer of the renderer: uint8, height x width x 4, RGBA, not premultiplied."""
        self._pixels = memoryview(pixels)

    def picture(self) -> Image.Image:
        """Return a copy of what was written: RGB where it is opaque, else RGBA."""
        import numpy as np
        from PIL import Image

        shape = self._pixels.shape
        if shape is None or len(shape) != 3:
            raise ValueError("matplotlib wrote no pixels")
        height, width, _ = shape
        opaque = np.asarray(self._pixels)[..., 3].min() == 255
        mode, raw = ("RGB", "RGBX") if opaque else ("RGBA", "RGBA")
        return Image.frombytes(mode, (width, height), cast(bytes, self._pixels), "raw", raw)


class _Capture:
    """Takes what the program saves or shows; the last of it is the picture."""

    def __init__(self, size: int) -> None:
        from matplotlib.figure import Figure

        self._size = size
        self._savefig = Figure.savefig
        self._saved: Image.Image | None = None
        self._shown: Figure | None = None

    def install(self) -> None:
        """Put the capturing functions into matplotlib; this process draws only once."""
        import matplotlib
        import matplotlib.pyplot as plt
        from matplotlib.figure import Figure

        capture = self

        def savefig(figure: Figure, fname: Any, *, transparent: bool | None = None, **options: Any) -> None:
            capture._save(figure, fname, transparent, options)

        def show(*_: Any, **__: Any) -> None:
            capture._shown = plt.gcf() if plt.get_fignums() else None

        def show_figure(figure: Figure, *_: Any, **__: Any) -> None:
            capture._shown = figure

        def nothing(*_: Any, **__: Any) -> None:
            """Windows, event loops and other back ends are not here."""

        Figure.savefig = savefig  # type: ignore[method-assign,assignment]
        Figure.show = show_figure  # type: ignore[method-assign,assignment]
        plt.show = show
        plt.pause = plt.switch_backend = matplotlib.use = nothing

    def picture(self) -> Image.Image | None:
        """Return the picture: what was shown or saved last, else the current figure, else None."""
        import matplotlib.pyplot as plt

        figure = self._shown
        if figure is None and self._saved is None and plt.get_fignums():
            figure = plt.gcf()
        if figure is not None and (figure.stale or self._saved is None):
            self._saved = self._render(figure, None, {})
        return self._saved

    def _save(self, figure: Figure, fname: Any, transparent: bool | None, options: dict[str, Any]) -> None:
        kept: dict[str, Any] = {
            name: options[name]
            for name in ("facecolor", "edgecolor", "bbox_inches", "pad_inches", "bbox_extra_artists")
            if name in options
        }
        self._saved, self._shown = self._render(figure, transparent, kept), None
        # Not stale: showing it unchanged afterwards needs no second drawing.
        figure.stale = False
        with contextlib.suppress(
            OSError, ValueError
        ):  # the program may read its file again; elsewhere it may not write
            self._saved.save(fname, "PNG", compress_level=1)

    def _render(self, figure: Figure, transparent: bool | None, options: dict[str, Any]) -> Image.Image:
        sink = _Sink()
        dpi = min(self._size / max(self._inches(figure, options)), _MAX_DPI)
        self._savefig(figure, cast(Any, sink), format="rgba", dpi=dpi, transparent=transparent, **options)
        return sink.picture()

    def _inches(self, figure: Figure, options: dict[str, Any]) -> tuple[float, float]:
        """Return width and height of what savefig will write, in inches."""
        import matplotlib

        box = options.get("bbox_inches", matplotlib.rcParams["savefig.bbox"])
        width, height = figure.get_size_inches()
        if box == "tight":
            pad = options.get("pad_inches")
            pad = matplotlib.rcParams["savefig.pad_inches"] if not isinstance(pad, int | float) else pad
            tight = figure.get_tightbbox(bbox_extra_artists=options.get("bbox_extra_artists"))
            width, height = tight.width + 2 * pad, tight.height + 2 * pad
        elif box is not None and hasattr(box, "width"):
            width, height = box.width, box.height
        if not (width > 0 and height > 0):
            raise ValueError("the figure has no size")
        return float(width), float(height)
