"""A resident host: the confined process of a language that is drawn by a program outside Python, one drawing after another."""

from __future__ import annotations

import contextlib
import os
import time
from typing import Any

from vadstudio.domain import RenderStatus
from vadstudio.render import children, outcome, wire
from vadstudio.render.hosted import MAX_PIXELS, hosted_reply
from vadstudio.render.languages.base import DrawingError, Hosted
from vadstudio.render.sandbox import leftovers
from vadstudio.render.sandbox.confine import Jail
from vadstudio.render.sandbox.level import SandboxLevel

MEGABYTES = 4096
"""Address space of a host in MiB: a Java machine reserves far more than it uses. What a drawing may use, the host limits."""
START_SECONDS = 60.0


class HostLost(Exception):
    """The host could not be started. The text is a sentence."""


class Host:
    """A running host, warmed by the language's template.

    Args:
        scratch: its own scratch folder.
        jail: made for *scratch* and the host's program.
        level: that *jail* reaches.

    Raises:
        HostLost: it does not start, or does not draw the template.
    """

    def __init__(self, language: Hosted, scratch: str, jail: Jail, level: SandboxLevel) -> None:
        self.level = level
        self._scratch = scratch
        tool = language.host()
        inlet, their_outlet = os.pipe()
        their_inlet, outlet = os.pipe()
        errors = os.open(f"{scratch}.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)

        def body() -> None:
            jail.enter(MEGABYTES, START_SECONDS)
            children.execute(tool, scratch)

        self.pid = children.start(body, (their_inlet, their_outlet, errors), jail.descriptors)
        for descriptor in (their_inlet, their_outlet, errors):
            os.close(descriptor)
        self._inlet, self._outlet = inlet, outlet
        job = {"seed": 0, "size": 64, "seconds": START_SECONDS, "megabytes": MEGABYTES, "output_bytes": 1 << 20}
        header, _, _ = self.ask(job, language.template)
        if header["status"] != RenderStatus.OK:
            self.end()
            raise HostLost(
                f"The program that draws {language.title} does not start: {self._last_words() or header['message']}"
            )

    def ask(self, job: dict[str, Any], code: str) -> tuple[dict[str, Any], bytes, bool]:
        """Have *code* drawn; return the reply's header, its PNG, and whether the host can draw again.

        Raises:
            StudioGone: standard input ended meanwhile.
        """
        start = time.monotonic()
        bounds = children.Bounds(job["seconds"], start + job["seconds"], self._scratch)
        question = {name: job[name] for name in ("seed", "size", "seconds", "megabytes")}
        frame: bytes | bytearray = b""
        early = None
        with contextlib.suppress(BrokenPipeError):
            wire.send(self._outlet, wire.pack(question, code.encode("utf-8", "replace")))
            frame, early = children.read_frame(self._inlet, MAX_PIXELS * 3, bounds)
        if frame:
            try:
                header, png, retire = hosted_reply(frame, job["size"])
                if len(png) > job["output_bytes"]:
                    header, png = outcome.too_much(f"its picture is larger than {job['output_bytes']} bytes"), b""
                return header, png, not retire
            except (wire.WireError, DrawingError) as error:
                early = outcome.header(RenderStatus.CRASHED, f"The drawing's process sent no proper reply: {error}.")
        header = early or outcome.death(self._ended())
        header["milliseconds"] = (time.monotonic() - start) * 1000
        return header, b"", False

    def _ended(self) -> int:
        """Return the status of a host that closed its streams; one that goes on without them is ended."""
        bounds = children.Bounds(1.0, time.monotonic() + 1.0, self._scratch)
        children.wait_for_end(self.pid, bounds)
        pid, self.pid = self.pid, 0
        return children.end(pid)

    def _last_words(self) -> str:
        with open(f"{self._scratch}.log", encoding="utf-8", errors="replace") as log:
            lines = log.read(1 << 16).strip().splitlines()
        return lines[-1][:300] if lines else ""

    def end(self) -> None:
        """End the process and empty its scratch folder."""
        if self.pid:
            children.end(self.pid)
            self.pid = 0
        for descriptor in (self._inlet, self._outlet):
            os.close(descriptor)
        with contextlib.suppress(OSError):
            leftovers.empty(self._scratch)
