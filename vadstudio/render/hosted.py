"""What a resident host answers: raw pixels, which become a square PNG here. Trusted no more than a drawing's own reply."""

from __future__ import annotations

from typing import Any

from vadstudio.domain import RenderStatus
from vadstudio.render import outcome, picture, wire

MAX_PIXELS = 16 << 20
_ANSWERS = frozenset({RenderStatus.OK, RenderStatus.BLANK, RenderStatus.ERROR})


def hosted_reply(frame: bytes | bytearray, size: int) -> tuple[dict[str, Any], bytes, bool]:
    """Take a host's reply apart: header, PNG of *size* x *size*, and whether it asks to be replaced.

    Raises:
        WireError: it is not as it has to be.
    """
    from PIL import Image

    header, body = wire.unpack(frame)
    values = wire.checked_header(header)
    retire = header.get("retire") is not False or values["status"] not in _ANSWERS
    if values["status"] not in {RenderStatus.OK, RenderStatus.BLANK}:
        return values, b"", retire
    width, height = header.get("width"), header.get("height")
    if not (isinstance(width, int) and isinstance(height, int) and width > 0 < height):
        raise wire.WireError("a picture without a size")
    if width * height > MAX_PIXELS or len(body) != width * height * 3:
        raise wire.WireError("a picture of another size than it says")
    square = picture.fit(Image.frombytes("RGB", (width, height), body), size)
    blank = picture.is_blank(square)
    values |= outcome.blank() if blank else {"status": str(RenderStatus.OK), "message": ""}
    return values, picture.encode(square), retire
