"""A worker that forks one confined child per drawing: warm, and yet every drawing starts from the same clean state."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import time
from pathlib import Path
from typing import Any

from vadstudio.domain import RenderStatus
from vadstudio.render import outcome, wire
from vadstudio.render.model import MAX_CODE_BYTES
from vadstudio.render.sandbox import leftovers, syscalls
from vadstudio.render.sandbox.confine import bind_to_parent, confine, detach, readable_paths
from vadstudio.render.sandbox.level import try_out
from vadstudio.render.single import PROBE_MEGABYTES, PROBE_SECONDS, confined_reply, rooms, send, warmed

_TICK_SECONDS = 0.1


class _StudioGone(Exception):
    """Standard input ended while a drawing ran, or the worker was asked to stop."""


def _asked_to_stop(number: int, frame: object) -> None:
    signal.signal(number, signal.SIG_IGN)  # once is enough; the clean-up goes on undisturbed
    raise _StudioGone


class Zygote:
    """Serves drawings from standard input until it ends.

    Args:
        folder: the worker's own folder; removed at the end.
        replies: file descriptor that frames are written to.
    """

    def __init__(self, folder: Path, replies: int) -> None:
        self._folder = folder
        self._replies = replies
        self._readable = readable_paths()
        self._level = "none"

    def serve(self) -> int:
        """Answer one frame after the other; return the exit status."""
        if sys.platform.startswith("linux"):
            with contextlib.suppress(OSError):
                syscalls.prctl(syscalls.PR_SET_DUMPABLE, 0)
                syscalls.prctl(syscalls.PR_SET_CHILD_SUBREAPER, 1)
        rooms(self._folder)
        try:
            signal.signal(signal.SIGTERM, _asked_to_stop)
            self._level = self._trial()
            while True:
                job, body = wire.read_frame(lambda count: os.read(0, count), MAX_CODE_BYTES)
                if "warm" in job:
                    send(self._replies, warmed(job["warm"]))
                else:
                    send(self._replies, self._answer(job, body.decode("utf-8", "replace")))
        except (EOFError, BrokenPipeError, _StudioGone):
            return 0
        finally:
            self._remove_all()

    def _remove_all(self) -> None:
        with contextlib.suppress(OSError):
            leftovers.remove_tree(str(self._folder))
            # The studio removes the folder above, unless it was killed; the last worker then does.
            self._folder.parent.rmdir()

    def _trial(self) -> str:
        """Return the level that a child reaches. Told by a child of ours: a drawing's word on it would prove nothing."""
        scratch, beyond = rooms(self._folder)
        inlet, outlet = os.pipe()
        parent = os.getpid()
        child = os.fork()
        if child == 0:
            try:
                bind_to_parent(parent)
                detach(outlet)
                level = try_out(confine(self._readable, scratch, PROBE_MEGABYTES, PROBE_SECONDS), beyond)
                send(outlet, wire.pack({"level": level.name}))
            finally:
                os._exit(0)
        os.close(outlet)
        try:
            header, _ = wire.read_frame(lambda count: os.read(inlet, count), 0)
            return str(header["level"])
        except (EOFError, wire.WireError):
            return "none"
        finally:
            os.close(inlet)
            _end(child)

    def _answer(self, job: dict[str, Any], code: str) -> bytes:
        scratch, beyond = rooms(self._folder)
        inlet, outlet = os.pipe()
        parent = os.getpid()
        child = os.fork()
        if child == 0:
            try:
                signal.signal(signal.SIGTERM, signal.SIG_DFL)
                bind_to_parent(parent)
                detach(outlet)
                send(outlet, wire.pack(*confined_reply(job, code, self._readable, scratch, beyond)))
            finally:
                os._exit(0)  # no exit handler and no further line of the worker runs in a child
        os.close(outlet)
        try:
            return self._collect(job, child, inlet, scratch)
        finally:
            os.close(inlet)
            leftovers.remove_tree(scratch)

    def _collect(self, job: dict[str, Any], child: int, inlet: int, scratch: str) -> bytes:
        """Wait for the child's reply, end the child, and return a frame that the studio can rely on."""
        start = time.monotonic()
        frame, early = b"", None
        try:
            frame, early = _read_reply(job, inlet, scratch, start + job["seconds"])
        finally:
            returncode = _end(child)
        if early is None and frame:
            try:
                header, png = wire.unpack(frame)
                checked, png = wire.checked_reply(header, png, job["size"])
                return wire.pack({**checked, "sandbox": self._level}, png)
            except wire.WireError as error:
                early = outcome.header(RenderStatus.CRASHED, f"The drawing's process sent no proper reply: {error}.")
        header = early or outcome.death(returncode)
        header["milliseconds"] = (time.monotonic() - start) * 1000
        return wire.pack({**header, "sandbox": self._level})


def _read_reply(job: dict[str, Any], inlet: int, scratch: str, deadline: float) -> tuple[bytes, dict[str, Any] | None]:
    """Return the child's frame (empty where it ended without), or why it has to be ended."""
    data = bytearray()
    size = wire.PREFIX.size
    next_look = time.monotonic() + _TICK_SECONDS
    while len(data) < size:
        now = time.monotonic()
        if now >= deadline:
            return b"", outcome.timeout(job["seconds"])
        if now >= next_look:
            reason = leftovers.overfull(scratch)
            if reason:
                return b"", outcome.too_much(reason)
            next_look = now + _TICK_SECONDS
        ready = select.select([inlet, 0], [], [], min(deadline, next_look) - now)[0]
        if 0 in ready:
            raise _StudioGone  # nothing is sent while a drawing runs: this is the end of the stream
        if not ready:
            continue
        part = os.read(inlet, 1 << 20)
        if not part:
            return b"", None
        data += part
        if len(data) >= wire.PREFIX.size:
            try:
                size = wire.frame_size(data, job["output_bytes"])
            except wire.WireError:
                return b"", outcome.too_much(f"its picture is larger than {job['output_bytes']} bytes")
    return bytes(data[:size]), None


def _end(child: int) -> int:
    """Kill the child with its session and all that it left; return its status as ``subprocess`` does."""
    with contextlib.suppress(OSError):
        os.killpg(child, signal.SIGKILL)
    with contextlib.suppress(OSError):
        os.kill(child, signal.SIGKILL)  # it may not have made its session yet
    _, status = os.waitpid(child, 0)
    leftovers.end_children()
    return os.waitstatus_to_exitcode(status)
