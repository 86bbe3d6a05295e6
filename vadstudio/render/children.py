"""The forked children of a worker: started confined, waited for with an eye on the clock and the scratch folder, ended.

Linux only. A worker has three kinds of them: a drawing, which answers with a frame and ends; a tool, which leaves files in
the scratch folder and ends; a host, which stays (:mod:`vadstudio.render.host`).
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from vadstudio.render import outcome, wire
from vadstudio.render.languages.base import Tool
from vadstudio.render.sandbox import leftovers
from vadstudio.render.sandbox.confine import Jail, bind_to_parent, close_all_but
from vadstudio.render.sandbox.level import SandboxLevel, try_out

_PIPE_BYTES = 1 << 20
"""As much as a process without privileges may ask for."""
TICK_SECONDS = 0.1
TRIAL_MEGABYTES = 256
TRIAL_SECONDS = 10.0


class StudioGone(Exception):
    """Standard input ended while a drawing ran, or the worker was asked to stop."""


@dataclass(frozen=True)
class Bounds:
    """What ends a child early.

    Attributes:
        seconds: what the deadline was made of, for the message.
        deadline: on the monotonic clock.
        scratch: folder that must not be overfull.
    """

    seconds: float
    deadline: float
    scratch: str

    def wait(self, descriptor: int) -> dict[str, Any] | None:
        """Wait until *descriptor* can be read; return None, or the header of the reply where a bound is broken.

        Raises:
            StudioGone: standard input ended meanwhile; nothing is sent while a drawing runs.
        """
        next_look = time.monotonic() + TICK_SECONDS
        while True:
            now = time.monotonic()
            if now >= self.deadline:
                return outcome.timeout(self.seconds)
            if now >= next_look:
                if reason := leftovers.overfull(self.scratch):
                    return outcome.too_much(reason)
                next_look = now + TICK_SECONDS
            ready = select.select([descriptor, 0], [], [], min(self.deadline, next_look) - now)[0]
            if 0 in ready:
                raise StudioGone
            if ready:
                return None


def start(body: Callable[[], None], streams: tuple[int, int, int], keep: Sequence[int] = ()) -> int:
    """Fork a child that runs *body* with *streams* as its standard streams and only *keep* open besides; return its pid."""
    parent = os.getpid()
    child = os.fork()
    if child:
        return child
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        bind_to_parent(parent)
        for standard, descriptor in enumerate(streams):
            os.dup2(descriptor, standard)
        close_all_but(*keep)
        body()
    finally:
        os._exit(0)  # no exit handler and no further line of the worker runs in a child


def end(child: int) -> int:
    """Kill *child* with its session; return its status as ``subprocess`` does."""
    with contextlib.suppress(OSError):
        os.killpg(child, signal.SIGKILL)
    with contextlib.suppress(OSError):
        os.kill(child, signal.SIGKILL)  # it may not have made its session yet
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def run(
    body: Callable[[int], None], jail: Jail, max_body: int, bounds: Bounds, wait: bool = False
) -> tuple[bytes | bytearray, dict[str, Any] | None, int]:
    """Run ``body(outlet)`` in a child that sees nothing else; return its frame, why it was ended early, and its status.

    Args:
        wait: let it go on after it closed the outlet without a frame, until it ends by itself.
    """
    inlet, outlet = wide_pipe()
    null = os.open(os.devnull, os.O_RDWR)
    child = start(lambda: body(outlet), (null, null, null), (outlet, *jail.descriptors))
    os.close(outlet)
    os.close(null)
    return collect(child, inlet, max_body, bounds, wait)


def collect(
    child: int, inlet: int, max_body: int, bounds: Bounds, wait: bool = False
) -> tuple[bytes | bytearray, dict[str, Any] | None, int]:
    """Return what :func:`run` does, of a *child* that runs already and writes to *inlet*; both are gone afterwards."""
    frame: bytes | bytearray = b""
    early = None
    try:
        frame, early = read_frame(inlet, max_body, bounds)
        if wait and not frame and early is None:
            early = wait_for_end(child, bounds)
    finally:
        os.close(inlet)
        returncode = end(child)
    return frame, early, returncode


def wide_pipe() -> tuple[int, int]:
    """Return a pipe that takes a usual picture's rows at once: its child then ends without waiting to be read."""
    import fcntl

    inlet, outlet = os.pipe()
    with contextlib.suppress(OSError):
        fcntl.fcntl(inlet, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
    return inlet, outlet


def read_frame(inlet: int, max_body: int, bounds: Bounds) -> tuple[bytes | bytearray, dict[str, Any] | None]:
    """Return the frame that comes from *inlet* (empty where the stream ends without), or why its sender has to be ended."""
    prefix = bytearray(wire.PREFIX.size)
    whole, early = _fill(inlet, memoryview(prefix), bounds)
    if not whole:
        return b"", early
    try:
        size = wire.frame_size(prefix, max_body)
    except wire.WireError:
        return b"", outcome.too_much(f"its picture is larger than {max_body} bytes")
    frame = bytearray(size)
    frame[: len(prefix)] = prefix
    whole, early = _fill(inlet, memoryview(frame)[len(prefix) :], bounds)
    return (frame if whole else b""), early


def _fill(inlet: int, target: memoryview, bounds: Bounds) -> tuple[bool, dict[str, Any] | None]:
    """Read until *target* is full; return whether it is, and why the sender has to be ended where it is not."""
    while target:
        if early := bounds.wait(inlet):
            return False, early
        count = os.readv(inlet, [target])
        if not count:
            return False, None
        target = target[count:]
    return True, None


def wait_for_end(child: int, bounds: Bounds) -> dict[str, Any] | None:
    """Wait until *child* ended, without reaping it; return None, or the header of the reply where a bound is broken."""
    descriptor = os.pidfd_open(child)
    try:
        return bounds.wait(descriptor)
    finally:
        os.close(descriptor)


def execute(tool: Tool, scratch: str) -> NoReturn:
    """Become *tool*, in *scratch* with its files.

    Raises:
        OSError: it cannot be started, or its files cannot be written.
    """
    for number in (signal.SIGPIPE, signal.SIGXFSZ):  # Python ignores them, and what is ignored stays so
        signal.signal(number, signal.SIG_DFL)
    os.chdir(scratch)
    for name, content in tool.files.items():
        with open(name, "wb") as file:
            file.write(content)
    environment = {"HOME": scratch, "TMPDIR": scratch, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"}
    os.execve(tool.command[0], list(tool.command), {**environment, **tool.environment})


def trial(jail: Jail, beyond: str, scratch: str) -> SandboxLevel:
    """Return the level that *jail* reaches, by a child that tries to get out: a drawing's own word would prove nothing."""
    inlet, outlet = os.pipe()
    null = os.open(os.devnull, os.O_RDWR)

    def body() -> None:
        level = try_out(jail.enter(TRIAL_MEGABYTES, TRIAL_SECONDS), beyond)
        wire.send(outlet, wire.pack({"name": level.name, "detail": level.detail}))

    child = start(body, (null, null, null), (outlet, *jail.descriptors))
    os.close(outlet)
    os.close(null)
    try:
        bounds = Bounds(TRIAL_SECONDS, time.monotonic() + TRIAL_SECONDS, scratch)
        frame, _ = read_frame(inlet, 0, bounds)
        header = wire.unpack(frame)[0] if frame else {}
        return SandboxLevel(str(header.get("name", "none")), str(header.get("detail", "no child could be confined")))
    finally:
        os.close(inlet)
        end(child)
