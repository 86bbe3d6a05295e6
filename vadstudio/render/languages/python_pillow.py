"""Python with Pillow: the image that the program saves or shows last, else the one that it leaves among its names."""

from __future__ import annotations

import ast
import contextlib
import ctypes
import importlib
import io
import os
from typing import TYPE_CHECKING, Any

from vadstudio.render.languages import pillow_fonts
from vadstudio.render.languages.base import Availability, DrawingError, package_version
from vadstudio.render.languages.pristine import Pristine
from vadstudio.render.languages.python_program import error_sentence, run_program

if TYPE_CHECKING:
    from PIL import Image

_TEMPLATE = """\
from PIL import Image, ImageDraw

img = Image.new("RGB", (400, 400), "#dff1ff")
draw = ImageDraw.Draw(img)
draw.ellipse((110, 110, 290, 290), fill="tomato", outline="maroon", width=6)
img.save("drawing.png")
"""
# What drawings import; all of it is shared by the forked children.
# fmt: off
_MODULES = (
    "PIL.Image", "PIL.ImageChops", "PIL.ImageColor", "PIL.ImageDraw", "PIL.ImageEnhance", "PIL.ImageFile", "PIL.ImageFilter",
    "PIL.ImageFont", "PIL.ImageMath", "PIL.ImageMorph", "PIL.ImageOps", "PIL.ImagePalette", "PIL.ImagePath", "PIL.ImageSequence",
    "PIL.ImageShow", "PIL.ImageStat", "PIL.ImageTransform", "numpy", "numpy.fft", "numpy.linalg", "numpy.random", "array",
    "base64", "collections", "colorsys", "dataclasses", "datetime", "enum", "functools", "io", "itertools", "json", "math", "os",
    "pathlib", "random", "statistics", "string", "struct", "tempfile", "textwrap", "time", "typing", "warnings",
)
# fmt: on
# What the picture is read, fitted and encoded with, after the program may have changed it.
_NEEDED = (
    *("PIL", "PIL.Image", "PIL.ImageColor", "PIL.ImageDraw", "PIL.ImageFile", "PIL.ImageMode", "PIL.ImagePalette"),
    *("PIL.PngImagePlugin", "PIL._binary", "PIL._imaging", "PIL._util"),
)
# Of several images among the names, the one that is most likely the picture.
_LIKELY = (
    *("result", "final", "final_image", "final_img", "output", "out", "canvas", "img", "image", "im", "picture", "pic"),
    *("scene", "drawing", "art", "poster"),
)


class PythonPillow:
    """Python programs that draw with Pillow (PIL)."""

    id = "python-pillow"
    title = "Python (Pillow)"
    extension = ".py"
    lexer = "python"
    uses_chance = True
    template = _TEMPLATE

    def __init__(self) -> None:
        self._pristine: Pristine | None = None

    def version(self, code: str = "") -> str:
        """Return the versions of Pillow and numpy: numpy's decides what chance gives."""
        return f"{package_version('Pillow')}, {package_version('numpy')}"

    def availability(self) -> Availability:
        """Say whether Pillow is here."""
        from importlib.util import find_spec

        if find_spec("PIL") is None:
            return Availability(False, "Pillow is not installed.", "Install it: pip install pillow.")
        return Availability(True, self.version())

    def warm(self) -> None:
        """Import Pillow with all its file formats, and draw a text once."""
        for name in _MODULES:
            importlib.import_module(name)
        from PIL import Image, ImageDraw, ImageFont

        Image.init()
        ImageDraw.Draw(Image.new("RGB", (9, 9))).text((0, 0), "vad", font=ImageFont.load_default())
        self._pristine = Pristine(*_NEEDED)

    def draw(self, code: str, size: int, seed: int) -> Image.Image:
        """Return the picture as the program made it, RGB or RGBA; *size* has no part in it.

        Raises:
            DrawingError: the program failed, or made no image.
        """
        pristine = self._pristine or Pristine(*_NEEDED)
        capture = _Capture()
        capture.install()
        pillow_fonts.install()
        _seed_c(seed)
        names = run_program(code, seed)
        pristine.restore()
        picture = capture.last or _image_among(names, code)
        if picture is None:
            raise DrawingError("The program saved and showed no image, and left none among its global names.")
        try:
            return _in_colour(picture)
        except (MemoryError, DrawingError):
            raise
        except Exception as error:
            raise DrawingError(f"The image cannot be used as a picture: {error_sentence(error)}") from error


class _Capture:
    """Takes a copy of what the program saves or shows; the last of it is the picture."""

    def __init__(self) -> None:
        self.last: Image.Image | None = None
        # Files that could not be written where the program wanted them, so that it can read them again.
        self._kept: dict[str, bytes] = {}

    def install(self) -> None:
        """Put the capturing functions into Pillow."""
        from PIL import Image, ImageShow

        capture = self
        plain_save, plain_open = Image.Image.save, Image.open

        def save(image: Image.Image, fp: Any, format: str | None = None, **params: Any) -> None:
            capture.last = Image.Image.copy(image)  # of several frames, the one that is current
            params.setdefault("compress_level", 1)
            try:
                plain_save(image, fp, format, **params)
            except OSError as error:
                # Without a number it is about the image: a JPEG with transparency fails in plain Pillow, too.
                if error.errno is None or not isinstance(fp, str | bytes | os.PathLike):
                    raise
                capture._keep(plain_save, image, fp, format, params)

        def opened(fp: Any, *args: Any, **options: Any) -> Image.Image:
            if isinstance(fp, str | bytes | os.PathLike) and os.fsdecode(fp) in capture._kept:
                fp = io.BytesIO(capture._kept[os.fsdecode(fp)])
            return plain_open(fp, *args, **options)

        def show(image: Image.Image, *_: Any, **__: Any) -> bool:
            capture.last = Image.Image.copy(image)
            return True

        Image.Image.save = save  # type: ignore[method-assign,assignment]
        Image.Image.show = show  # type: ignore[method-assign,assignment]
        Image.open = opened  # type: ignore[assignment]
        ImageShow.show = show

    def _keep(self, plain_save: Any, image: Image.Image, fp: Any, format: str | None, params: dict[str, Any]) -> None:
        from PIL import Image

        name = os.fsdecode(fp)
        target = io.BytesIO()
        plain_save(image, target, format or Image.registered_extensions()[os.path.splitext(name)[1].lower()], **params)
        self._kept[name] = target.getvalue()


def _image_among(names: dict[str, Any], code: str) -> Image.Image | None:
    """Return the picture among a program's global *names*: one with a likely name, else the one assigned last."""
    from PIL import Image, ImageDraw

    images = {name: value for name, value in names.items() if isinstance(value, Image.Image)}
    if not images:  # an image that only its pen knows
        pens = {name: value for name, value in names.items() if isinstance(value, ImageDraw.ImageDraw)}
        images = {
            name: pen._image for name, pen in pens.items() if isinstance(getattr(pen, "_image", None), Image.Image)
        }
    for name in _LIKELY:
        if name in images:
            return images[name]
    stores = {
        node.id: (node.lineno, node.col_offset)
        for node in sorted(
            (n for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)),
            key=lambda n: (n.lineno, n.col_offset),
        )
    }
    last = max(images, key=lambda name: stores.get(name, (0, 0)), default=None)
    return images[last] if last is not None else None


def _in_colour(picture: Image.Image) -> Image.Image:
    """Return *picture* as RGB or RGBA, whatever its mode."""
    from PIL import Image

    picture = Image.Image.copy(picture)  # also turns a class of the program's own into Pillow's
    if picture.mode in {"I", "F"} or picture.mode.startswith("I;16"):
        return _numbers(picture)
    if picture.mode == "LAB":
        from PIL import ImageCms

        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(picture, lab, srgb, outputMode="RGB")
        assert converted is not None
        return converted
    clear = "A" in picture.mode or "a" in picture.mode or "transparency" in picture.info
    return picture.convert("RGBA" if clear else "RGB")


def _numbers(picture: Image.Image) -> Image.Image:
    """Return an image of whole or floating numbers as RGB grey.

    Taken as 0 to 1 for floats within that range, else as 0 to 255, else as 0 to 65535, and else stretched over its range.
    """
    import numpy as np
    from PIL import Image

    values = np.nan_to_num(np.asarray(picture, dtype=np.float64))
    low, high = float(values.min()), float(values.max())
    floats = picture.mode == "F"
    if low < 0 or high > (255 if floats else 65535):
        values = (values - low) * (255 / max(high - low, 1e-300))
    elif floats and high <= 1:
        values *= 255
    elif high > 255:
        values /= 257
    return Image.fromarray(np.rint(values).astype(np.uint8)).convert("RGB")


def _seed_c(seed: int) -> None:
    """Seed the C library's chance, which Pillow's ``effect_noise`` and ``effect_spread`` draw from."""
    with contextlib.suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).srand(ctypes.c_uint(seed % (1 << 32)))
