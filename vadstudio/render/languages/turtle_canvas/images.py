"""``PhotoImage``: pictures that a program reads from a file of its own, is given as data, or makes pixel by pixel."""

from __future__ import annotations

import base64
import binascii
import io
from typing import TYPE_CHECKING, Any

from vadstudio.render.languages.turtle_canvas.widgets import TclError, known_colour, nothing

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 16 << 20


class PhotoImage:
    """A picture.

    Attributes:
        picture: RGBA.
    """

    def __init__(self, name: str | None = None, cnf: dict[str, Any] | None = None, **options: Any) -> None:
        from PIL import Image

        given = {**(cnf or {}), **options}
        if given.get("file"):
            self.picture = _load(given["file"], str(given["file"]))
        elif given.get("data"):
            self.picture = _load(io.BytesIO(_bytes(given["data"])), "data")
        else:
            size = int(given.get("width") or 1), int(given.get("height") or 1)
            if size[0] * size[1] > MAX_PIXELS:
                raise TclError("not enough free memory for image buffer")
            self.picture = Image.new("RGBA", size)

    def width(self) -> int:
        """Return the width in pixels."""
        return self.picture.width

    def height(self) -> int:
        """Return the height in pixels."""
        return self.picture.height

    def blank(self) -> None:
        """Make all of it transparent."""
        from PIL import Image

        self.picture = Image.new("RGBA", self.picture.size)

    def get(self, x: int, y: int) -> tuple[int, ...]:
        """Return the colour of a pixel, 0 to 255 each."""
        pixel = self.picture.getpixel((x, y))
        assert isinstance(pixel, tuple)
        return tuple(int(part) for part in pixel[:3])

    def put(self, data: Any, to: tuple[int, ...] | None = None) -> None:
        """Fill from *to* (x, y) on with rows of colours, or the rectangle *to* (x, y, x, y) with one.

        Raises:
            TclError: there is no such colour.
        """
        rows = _rows(data)
        left, top = (to or (0, 0))[:2]
        if to and len(to) == 4 and len(rows) == 1 and len(rows[0]) == 1:
            self._grow(to[2], to[3])
            self.picture.paste((*known_colour(rows[0][0]), 255), (left, top, to[2], to[3]))
            return
        self._grow(left + max(map(len, rows), default=0), top + len(rows))
        for y, row in enumerate(rows):
            for x, name in enumerate(row):
                self.picture.putpixel((left + x, top + y), (*known_colour(name), 255))

    def zoom(self, x: int, y: int | None = None) -> PhotoImage:
        """Return a copy *x* times as wide and *y* times as high."""
        return self._scaled(self.picture.width * int(x), self.picture.height * int(y or x))

    def subsample(self, x: int, y: int | None = None) -> PhotoImage:
        """Return a copy with every *x*-th column and *y*-th row."""
        return self._scaled(-(-self.picture.width // int(x)), -(-self.picture.height // int(y or x)))

    def copy(self) -> PhotoImage:
        """Return a copy."""
        return self._scaled(*self.picture.size)

    configure = config = nothing

    def _grow(self, width: int, height: int) -> None:
        size = max(width, self.picture.width), max(height, self.picture.height)
        if size[0] * size[1] > MAX_PIXELS:
            raise TclError("not enough free memory for image buffer")
        if size != self.picture.size:
            from PIL import Image

            larger = Image.new("RGBA", size)
            larger.paste(self.picture)
            self.picture = larger

    def _scaled(self, width: int, height: int) -> PhotoImage:
        from PIL import Image

        made = PhotoImage(width=width, height=height)
        made.picture = self.picture.resize((width, height), Image.Resampling.NEAREST)
        return made


def _load(source: Any, name: str) -> Image.Image:
    from PIL import Image

    try:
        picture = Image.open(source)
        if picture.width * picture.height > MAX_PIXELS:
            raise TclError("not enough free memory for image buffer")
        return picture.convert("RGBA")
    except FileNotFoundError:
        raise TclError(f'couldn\'t open "{name}": no such file or directory') from None
    except (OSError, SyntaxError, ValueError) as error:
        raise TclError(f'couldn\'t recognize data in image file "{name}"') from error


def _bytes(data: Any) -> bytes:
    if isinstance(data, bytes) and data.startswith((b"GIF8", b"\x89PNG")):
        return data
    try:
        return base64.b64decode(data)
    except (binascii.Error, TypeError, ValueError):
        raise TclError("couldn't recognize image data") from None


def _rows(data: Any) -> list[list[str]]:
    """Return the colours of "{red green} {blue white}", or of a list of lists."""
    if isinstance(data, str):
        if "{" not in data:
            return [data.split()]
        return [part.split() for part in data.replace("}", "").split("{") if part.strip()]
    return [[row] if isinstance(row, str) else list(row) for row in data]
