"""Frames between the studio, a worker and a drawing: two lengths, a JSON header, bytes. Never pickle.

A frame that comes from a drawing was possibly written by hostile code: every length is checked against a cap before a
byte is read, and the header is taken apart value by value (:func:`checked_reply`).
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable, Mapping
from typing import Any

from vadstudio.domain import RenderStatus

PREFIX = struct.Struct(">II")
MAX_HEADER = 1 << 20
MAX_STDOUT = 1 << 16
MAX_MESSAGE = 500
MAX_MILLISECONDS = 1e9
_PNG = b"\x89PNG\r\n\x1a\n"


class WireError(Exception):
    """The other side sent something that is no frame, or ended in the middle of one."""


def pack(header: Mapping[str, Any], body: bytes = b"") -> bytes:
    """Return *header* and *body* as one frame."""
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    return PREFIX.pack(len(text), len(body)) + text + body


def frame_size(prefix: bytes | bytearray, max_body: int) -> int:
    """Return the size in bytes of the frame that starts with *prefix*.

    Raises:
        WireError: it announces more than the caps allow.
    """
    header, body = PREFIX.unpack_from(prefix)
    if header > MAX_HEADER or body > max_body:
        raise WireError(f"a frame of {header} + {body} bytes is larger than allowed")
    return int(PREFIX.size + header + body)


def unpack(frame: bytes | bytearray) -> tuple[dict[str, Any], bytes]:
    """Take a whole frame apart.

    Raises:
        WireError: its header is no JSON object.
    """
    length = PREFIX.unpack_from(frame)[0]
    start = PREFIX.size + length
    try:
        header = json.loads(frame[PREFIX.size : start])
    except (ValueError, RecursionError) as error:
        raise WireError(f"a header is not JSON: {error}") from error
    if not isinstance(header, dict):
        raise WireError("a header is not a JSON object")
    return header, bytes(memoryview(frame)[start:])


def read_frame(read: Callable[[int], bytes], max_body: int) -> tuple[dict[str, Any], bytes]:
    """Read one frame with *read* (at most n bytes, empty at the end).

    Raises:
        EOFError: the stream ended before a frame began.
        WireError: it ended in the middle of one, or the frame is wrong.
    """
    prefix = _exactly(read, PREFIX.size)
    if not prefix:
        raise EOFError
    size = frame_size(prefix, max_body)
    rest = _exactly(read, size - PREFIX.size)
    if len(rest) < size - PREFIX.size:
        raise WireError("the stream ended in the middle of a frame")
    return unpack(prefix + rest)


def _exactly(read: Callable[[int], bytes], count: int) -> bytes:
    parts = bytearray()
    while len(parts) < count:
        part = read(min(count - len(parts), 1 << 20))
        if not part:
            break
        parts += part
    if parts and len(parts) < count and count == PREFIX.size:
        raise WireError("the stream ended in the middle of a frame")
    return bytes(parts)


def send(target: int, frame: bytes) -> None:
    """Write all of *frame* to the file descriptor *target*."""
    view = memoryview(frame)
    while view:
        view = view[os.write(target, view) :]


def send_parts(target: int, header: Mapping[str, Any], body: bytes) -> None:
    """Write *header* and *body* as one frame, without a copy of the body."""
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    send(target, PREFIX.pack(len(text), len(body)) + text)
    send(target, body)


def checked_reply(header: Mapping[str, Any], png: bytes, size: int) -> tuple[dict[str, Any], bytes]:
    """Return a drawing's reply with every value of the expected kind and length.

    Raises:
        WireError: the status is unknown, or the picture is no RGB PNG of *size* x *size* pixels.
    """
    values = checked_header(header)
    if values["status"] not in {RenderStatus.OK, RenderStatus.BLANK}:
        return values, b""
    # Signature, IHDR length and name, width, height, 8 bits a channel, colour type 2 (RGB).
    wanted = _PNG + struct.pack(">I4sIIBB", 13, b"IHDR", size, size, 8, 2)
    if png[: len(wanted)] != wanted:
        raise WireError("no picture of the size asked for")
    return values, png


def checked_header(header: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a reply's header says, every value of the expected kind and length.

    Raises:
        WireError: the status is unknown.
    """
    try:
        status = RenderStatus(str(header.get("status")))
    except ValueError as error:
        raise WireError("an unknown status") from error
    line = header.get("line")
    return {
        "status": str(status),
        "message": _sentence(header.get("message")),
        "line": line if isinstance(line, int) and not isinstance(line, bool) and 0 < line < 1 << 31 else None,
        "stdout": _text(header.get("stdout"), MAX_STDOUT),
        "milliseconds": _duration(header.get("milliseconds")),
    }


def _duration(value: object) -> float:
    """Return *value* where it is a number of at most some days, else 0; JSON knows infinite ones and what is no number."""
    if not isinstance(value, int | float) or not 0 <= value < MAX_MILLISECONDS:
        return 0.0
    return float(value)


def _sentence(value: object) -> str:
    """Return *value* as one line of text without signs that steer a terminal or the direction of reading."""
    text = _text(value, MAX_MESSAGE)
    return text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text)


def _text(value: object, limit: int) -> str:
    """Return *value* as text that can be stored and shown: cut, and free of lone surrogates."""
    return value[:limit].encode("utf-8", "replace").decode() if isinstance(value, str) else ""
