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
from vadstudio.render import children, drawing, outcome, wire
from vadstudio.render.children import Bounds, StudioGone
from vadstudio.render.host import Host, HostLost
from vadstudio.render.languages import LANGUAGES, DrawingError, Language
from vadstudio.render.languages.base import Compiled, Hosted, InProcess, Tool
from vadstudio.render.model import MAX_CODE_BYTES
from vadstudio.render.sandbox import leftovers, syscalls
from vadstudio.render.sandbox.confine import Jail, readable_paths
from vadstudio.render.sandbox.level import SandboxLevel, weakest
from vadstudio.render.single import draw_confined, refusal, rooms, warmed
from vadstudio.render.spare import Spare

_IDLE_SECONDS = 0.05
"""With nothing to draw for so long, a worker gets a child ready for the next drawing."""


def _asked_to_stop(number: int, frame: object) -> None:
    signal.signal(number, signal.SIG_IGN)  # once is enough; the clean-up goes on undisturbed
    raise StudioGone


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
        self._scratch, self._beyond = rooms(folder)
        self._jails: dict[str, tuple[Jail, SandboxLevel]] = {}
        self._hosts: dict[str, Host] = {}
        self._last: Language | None = None
        self._spare: Spare | None = None

    def serve(self) -> int:
        """Answer one frame after the other; return the exit status."""
        if sys.platform.startswith("linux"):
            with contextlib.suppress(OSError):
                syscalls.prctl(syscalls.PR_SET_DUMPABLE, 0)
                syscalls.prctl(syscalls.PR_SET_CHILD_SUBREAPER, 1)
        try:
            signal.signal(signal.SIGTERM, _asked_to_stop)
            while True:
                self._get_ready()
                job, body = wire.read_frame(lambda count: os.read(0, count), MAX_CODE_BYTES)
                if "warm" in job:
                    wire.send(self._replies, warmed(job["warm"]))
                else:
                    wire.send(self._replies, self._answer(job, body.decode("utf-8", "replace")))
        except (EOFError, BrokenPipeError, StudioGone):
            return 0
        finally:
            self._remove_all()

    def _remove_all(self) -> None:
        for host in self._hosts.values():
            host.end()
        if self._spare is not None:
            self._spare.end()
        with contextlib.suppress(OSError):
            leftovers.remove_tree(str(self._folder))
            # The studio removes the folder above, unless it was killed; the last worker then does.
            self._folder.parent.rmdir()

    def _get_ready(self) -> None:
        """Fork the child of the next drawing ahead of it, while nobody waits; bulk work leaves no time for that."""
        language = self._last
        if not isinstance(language, InProcess) or (self._spare is not None and self._spare.serves(language.id)):
            return
        if select.select([0], [], [], _IDLE_SECONDS)[0]:
            return
        if self._spare is not None:
            self._spare.end()
        self._spare = Spare(language, self._jail("", self._scratch)[0], self._scratch)

    # -- one drawing -------------------------------------------------------------------------------------------------

    def _answer(self, job: dict[str, Any], code: str) -> bytes:
        """Return the frame that tells what became of *job*; the studio can rely on its form."""
        language = LANGUAGES.get(job["language"])
        jail, level = self._jail("", self._scratch)
        try:
            if isinstance(language, Hosted):
                return self._hosted(language, job, code)
            if isinstance(language, Compiled):
                level = weakest(level, self._jail(language.id, self._scratch, language)[1])
            if not level.reaches(job["required"]):
                return wire.pack(refusal(level, job["required"]))
            bounds = Bounds(job["seconds"], time.monotonic() + job["seconds"], self._scratch)
            start = time.monotonic()
            early = self._compile(language, job, code, bounds) if isinstance(language, Compiled) else None
            tool = (time.monotonic() - start) * 1000
            header, png = (early, b"") if early else self._draw(jail, job, code, bounds)
            header["milliseconds"] += tool if isinstance(language, Compiled) else 0.0
            return wire.pack({**header, "sandbox": level.name}, png)
        finally:
            self._last = language
            kept = {host.pid for host in self._hosts.values()} | ({self._spare.pid} if self._spare else set())
            leftovers.end_children(kept)
            leftovers.empty(self._scratch)

    def _draw(self, jail: Jail, job: dict[str, Any], code: str, bounds: Bounds) -> tuple[dict[str, Any], bytes]:
        def body(outlet: int) -> None:
            wire.send_parts(outlet, *draw_confined(jail, job, code, self._scratch))

        start, max_body = time.monotonic(), job["size"] ** 2 * 3
        if self._spare is not None and self._spare.serves(job["language"]):
            spare, self._spare = self._spare, None
            frame, early, returncode = spare.draw(job, code, max_body, bounds)
        else:
            frame, early, returncode = children.run(body, jail, max_body, bounds)
        if frame:
            try:
                return drawing.encoded(*wire.unpack(frame), job)
            except wire.WireError as error:
                early = outcome.header(RenderStatus.CRASHED, f"The drawing's process sent no proper reply: {error}.")
        header = early or outcome.death(returncode)
        header["milliseconds"] = (time.monotonic() - start) * 1000
        return header, b""

    def _compile(self, language: Compiled, job: dict[str, Any], code: str, bounds: Bounds) -> dict[str, Any] | None:
        """Let the tool of *language* leave its files in the scratch folder; return the reply where there is no more to do."""
        jail, _ = self._jail(language.id, self._scratch, language)

        def body(outlet: int) -> None:
            os.set_inheritable(outlet, False)  # its end says that the tool has taken over
            try:
                jail.enter(job["megabytes"], job["seconds"])
                children.execute(language.tool(code, job["size"], job["seed"]), self._scratch)
            except DrawingError as error:
                header = outcome.header(RenderStatus.ERROR, error.message)
                wire.send(outlet, wire.pack({**header, "line": error.line}))
            except Exception as error:
                message = f"The program that draws {language.title} cannot be started: {error}."
                wire.send(outlet, wire.pack(outcome.header(RenderStatus.CRASHED, message)))

        frame, early, returncode = children.run(body, jail, 0, bounds, wait=True)
        if frame:
            return wire.checked_header(wire.unpack(frame)[0])
        return early or (outcome.death(returncode) if returncode < 0 else None)

    def _hosted(self, language: Hosted, job: dict[str, Any], code: str) -> bytes:
        try:
            host = self._hosts.get(language.id) or self._start_host(language)
        except HostLost as error:
            return wire.pack(outcome.header(RenderStatus.CRASHED, str(error)))
        if not host.level.reaches(job["required"]):
            return wire.pack(refusal(host.level, job["required"]))
        header, png, alive = host.ask(job, code)
        if not alive:
            self._hosts.pop(language.id).end()
        return wire.pack({**header, "sandbox": host.level.name}, png)

    def _start_host(self, language: Hosted) -> Host:
        scratch = str(self._folder / language.id)
        os.makedirs(scratch, mode=0o700, exist_ok=True)
        host = Host(language, scratch, *self._jail(language.id, scratch, language))
        self._hosts[language.id] = host
        return host

    def _jail(self, name: str, scratch: str, language: Compiled | Hosted | None = None) -> tuple[Jail, SandboxLevel]:
        """Return the confinement called *name* and the level that it reaches, both made when first asked for."""
        if name not in self._jails:
            if language is None:
                jail = Jail(scratch, self._readable)
            else:
                tool = _program(language)
                readable = [*self._readable, *language.toolchain()]
                jail = Jail(scratch, readable, tool.command[0], tool.threads)
            self._jails[name] = jail, children.trial(jail, self._beyond, scratch)
        return self._jails[name]


def _program(language: Compiled | Hosted) -> Tool:
    return language.host() if isinstance(language, Hosted) else language.tool(language.template, 64, 0)
