"""A drawing's child that is forked before its program is known, while nobody waits.

A forked child pays for each page that it is the first to write to. One that rehearsed has done so by the time that a person
has edited the code: the picture then takes hardly longer than in a process that has drawn before.
"""

from __future__ import annotations

import contextlib
import os
from typing import Any

from vadstudio.render import children, wire
from vadstudio.render.languages.base import InProcess, Rehearsed
from vadstudio.render.model import MAX_CODE_BYTES
from vadstudio.render.sandbox.confine import Jail
from vadstudio.render.single import draw_confined


class Spare:
    """A child that waits for one drawing in one language. It is confined when it has been told what to draw."""

    def __init__(self, language: InProcess, jail: Jail, scratch: str) -> None:
        self._language = language.id
        their_inlet, self._outlet = os.pipe()
        self._inlet, their_outlet = children.wide_pipe()
        null = os.open(os.devnull, os.O_RDWR)

        def body() -> None:
            if isinstance(language, Rehearsed):
                language.rehearse()
            job, code = wire.read_frame(lambda count: os.read(0, count), MAX_CODE_BYTES)
            os.dup2(1, 0)
            wire.send_parts(their_outlet, *draw_confined(jail, job, code.decode("utf-8", "replace"), scratch))

        self.pid = children.start(body, (their_inlet, null, null), (their_outlet, *jail.descriptors))
        for descriptor in (their_inlet, their_outlet, null):
            os.close(descriptor)

    def serves(self, language: str) -> bool:
        """Say whether it waits for a drawing in *language* (an id) and is alive."""
        return (
            self._language == language and os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None
        )

    def draw(
        self, job: dict[str, Any], code: str, max_body: int, bounds: children.Bounds
    ) -> tuple[bytes | bytearray, dict[str, Any] | None, int]:
        """Have *code* drawn; return what :func:`vadstudio.render.children.run` does. The child is gone afterwards."""
        with contextlib.suppress(BrokenPipeError):
            wire.send(self._outlet, wire.pack(job, code.encode("utf-8", "replace")))
        os.close(self._outlet)
        return children.collect(self.pid, self._inlet, max_body, bounds)

    def end(self) -> None:
        """End a child that is not needed."""
        os.close(self._inlet)
        os.close(self._outlet)
        children.end(self.pid)
