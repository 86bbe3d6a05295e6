"""What happens to one drawing: inside the confined process it is drawn, fitted, looked at for ink; outside, it is encoded.

Outside, nothing that a hostile process wrote is read as a picture: it hands over rows of pixels, and whatever they are, the
file made of them is a plain PNG.
"""

from __future__ import annotations

import io
import mmap
import sys
import time
from collections.abc import Mapping
from typing import Any

from vadstudio.domain import RenderStatus
from vadstudio.render import outcome, picture, wire
from vadstudio.render.languages import LANGUAGES, DrawingError
from vadstudio.render.languages.base import InProcess
from vadstudio.render.languages.python_program import error_sentence, program_line

_RESERVE_BYTES = 4 << 20
_WARM_UPS = 8


class _Printed(io.TextIOBase):
    """Keeps the first characters written, drops the rest."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._left = limit

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self._left > 0 and text:
            part = text[: self._left]
            self._parts.append(part)
            self._left -= len(part)
        return len(text)

    def text(self) -> str:
        """Return what was kept."""
        return "".join(self._parts)


def warm() -> None:
    """Do what comes after every drawing a few times, so that forked children find it done before."""
    from PIL import Image

    wide = Image.linear_gradient("L").resize((96, 64)).convert("RGBA")
    for _ in range(_WARM_UPS):
        square = picture.fit(wide, 64)
        if not picture.is_blank(square):
            picture.decode(picture.encode(square))


def perform(job: dict[str, Any], code: str) -> tuple[dict[str, Any], bytes]:
    """Draw *code* as *job* says (language, size, seed); return the reply's header and the rows of RGB, for :func:`encoded`.

    Changes this process for good (standard streams, sources of chance, the library that draws): one drawing per process.
    """
    start = time.monotonic()
    printed = _Printed(wire.MAX_STDOUT)
    sys.stdout, sys.stderr = printed, _Printed(0)
    reserve = mmap.mmap(-1, _RESERVE_BYTES)  # given back when memory runs out, so that there is some to say so
    line: int | None = None
    rows = b""
    try:
        rows, blank = _picture(job, code)
        status = RenderStatus.BLANK if blank else RenderStatus.OK
        message = "The picture has one colour all over: the code drew nothing that can be seen." if blank else ""
    except DrawingError as error:
        status, message, line = RenderStatus.ERROR, error.message, error.line
    except MemoryError as error:
        reserve.close()
        line = program_line(error.__traceback__)
        error.__traceback__ = None  # lets go of the program's frames and all that they hold
        status = RenderStatus.MEMORY
        message = f"The drawing needs more memory than its limit of {job['megabytes']} MB."
    except BaseException as error:  # whatever a language lets through is an outcome of the drawing
        status, message = RenderStatus.ERROR, f"The drawing failed: {error_sentence(error)}"
        line = program_line(error.__traceback__)
    return {
        "status": str(status),
        "message": message,
        "line": line,
        "stdout": printed.text(),
        "milliseconds": (time.monotonic() - start) * 1000,
    }, rows


def _picture(job: dict[str, Any], code: str) -> tuple[bytes, bool]:
    size = job["size"]
    language = LANGUAGES.get(job["language"])
    assert isinstance(language, InProcess)
    drawn = language.draw(code, size, job["seed"])
    square = picture.fit(picture.decode(drawn), size)
    return square.tobytes(), picture.is_blank(square)


def encoded(header: Mapping[str, Any], rows: bytes, job: Mapping[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Return the reply of :func:`perform` with its values checked and its rows as PNG.

    Raises:
        WireError: the header or the rows are not as they have to be.
    """
    start = time.monotonic()
    values, size = wire.checked_header(header), job["size"]
    if values["status"] not in {RenderStatus.OK, RenderStatus.BLANK}:
        return values, b""
    if len(rows) != size * size * 3:
        raise wire.WireError("no picture of the size asked for")
    png = picture.encode_rows(rows, size, size)
    if len(png) > job["output_bytes"]:
        return outcome.too_much(f"its picture is larger than {job['output_bytes']} bytes"), b""
    values["milliseconds"] += (time.monotonic() - start) * 1000
    return values, png
