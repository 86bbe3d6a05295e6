"""The studio's side of one worker process."""

from __future__ import annotations

import contextlib
import os
import signal
import site
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO, Any

import vadstudio
from vadstudio.domain import RenderStatus
from vadstudio.render import outcome, wire
from vadstudio.render.languages import LANGUAGES, Language
from vadstudio.render.languages.base import Compiled, Hosted
from vadstudio.render.model import RenderRequest, RenderResult
from vadstudio.render.sandbox import namespaces

START_SECONDS = 120.0
GRACE_SECONDS = 10.0
"""A forking worker keeps the wall clock itself; this much later the studio ends a worker that does not answer.

A host that was lost is started within that time."""
STOP_SECONDS = 2.0
SIGNALLED = 128
"""Bubblewrap ends with this plus the number of the signal that ended the worker inside."""
_PASSED_ON = (
    "PATH",
    "JAVA_HOME",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "SYSTEMROOT",
    "WINDIR",
)
_STDERR_BYTES = 4096


class WorkerLost(Exception):
    """The worker ended, or sent what is no reply. The text is a clause that says what is known."""


def forks() -> bool:
    """Say whether workers fork a child per drawing; elsewhere a worker draws once and a fresh one takes its place.

    macOS can fork, but not safely after its frameworks were loaded; Windows cannot.
    """
    return sys.platform.startswith("linux")


def command(folder: Path, *options: str) -> list[str]:
    """Return the command line of a worker that keeps its files in *folder*, in namespaces of its own where that works."""
    seen = [str(_package()), *(path for language in LANGUAGES for path in _toolchain(language))]
    # -P: neither the current folder nor a script's goes on the module path.
    worker = [sys.executable, "-P", "-m", "vadstudio.render.worker", "--folder", str(folder), *options]
    return [*namespaces.prefix(folder, seen), *worker]


def _package() -> Path:
    return Path(vadstudio.__file__).resolve().parent


def _toolchain(language: Language) -> list[str]:
    return language.toolchain() if isinstance(language, Compiled | Hosted) else []


def environment(folder: Path) -> dict[str, str]:
    """Return a worker's environment, made from nothing: what the studio's own holds, such as API keys, stays out."""
    env = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    env |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")
    env |= dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "MPLCONFIGDIR", "XDG_CACHE_HOME"), str(folder))
    env |= {
        "PYTHONPATH": str(_package().parent),
        "PYTHONHASHSEED": "0",  # the order of sets of strings is part of a picture
        "PYTHONUTF8": "1",
        "PYTHONWARNINGS": "ignore",
        "MPLBACKEND": "Agg",
        "MPL_IGNORE_SYSTEM_FONTS": "1",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
    }
    if site.ENABLE_USER_SITE and (base := site.getuserbase()):
        env["PYTHONUSERBASE"] = base
    return env


class WorkerProcess:
    """A running worker; used by one thread at a time, but :meth:`end` may come from any.

    Args:
        folder: a folder of its own, which does not exist yet; gone after :meth:`end`.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        self._folder = folder
        self._forks = forks()
        # Closed by end(); a file, not a pipe, because nobody reads it unless the worker fails.
        self._stderr: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        self._overdue = False
        self._drew = False
        self._warm: dict[str, str] = {}  # language id -> why it cannot draw, or nothing
        try:
            words = command(folder, "--serve" if self._forks else "--once")
            self._in_spaces = words[0] != sys.executable
            self._process = subprocess.Popen(
                words,
                env=environment(folder),
                cwd=folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                start_new_session=True,  # Ctrl+C in the terminal is the studio's to handle
            )
        except BaseException:
            self._stderr.close()
            self._remove_folder()
            raise

    @property
    def pid(self) -> int:
        """Process id of the worker itself: where it has namespaces of its own, that of bubblewrap's child."""
        outer = self._process.pid
        with contextlib.suppress(OSError):
            if Path(f"/proc/{outer}/comm").read_text() == "bwrap\n":
                inner = Path(f"/proc/{outer}/task/{outer}/children").read_text().split()
                return int(inner[0]) if inner else outer
        return outer

    @property
    def reusable(self) -> bool:
        """Whether it can draw (again)."""
        return self._process.poll() is None and (self._forks or not self._drew)

    def draw(self, request: RenderRequest, required: str) -> RenderResult:
        """Return what came of *request*; refused where the sandbox does not reach *required*.

        Raises:
            WorkerLost: the worker ended.
        """
        language = LANGUAGES.get(request.language)
        renderer = language.version(request.code)
        limits = request.limits
        job = {
            "language": language.id,
            "size": request.size,
            "seed": request.seed,
            "seconds": limits.seconds,
            "megabytes": limits.megabytes,
            "output_bytes": limits.output_bytes,
            "required": required,
        }
        try:
            if failure := self.warm(language.id):
                return RenderResult(RenderStatus.REFUSED, message=failure, renderer=renderer)
            self._drew = True
            self._send(wire.pack(job, request.code.encode("utf-8", "replace")))
            allowed = limits.seconds + (GRACE_SECONDS if self._forks else 0.0)
            header, png = self._receive(allowed, limits.output_bytes)
            level = str(header.get("sandbox", "none"))
            values, png = wire.checked_reply(header, png, request.size)
        except (EOFError, OSError, ValueError, wire.WireError) as error:
            if self._forks or not self._drew:
                raise WorkerLost(self._reason(error)) from error
            return self._own_death(request, renderer)
        return _result(values, png, renderer, level)

    def warm(self, language: str) -> str:
        """Let the worker import *language* (an id) unless it has; return why it cannot draw it, or an empty text.

        Raises:
            EOFError, OSError, WireError: the worker ended.
        """
        if language not in self._warm:
            self._send(wire.pack({"warm": language}))
            header, _ = self._receive(START_SECONDS, 0)
            self._warm[language] = str(header.get("failure", ""))
        return self._warm[language]

    def _own_death(self, request: RenderRequest, renderer: str) -> RenderResult:
        """Say what became of a drawing that ran in the worker itself, which is no more."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(STOP_SECONDS)  # its status says how it ended; killed now, it would say that
        late = self._overdue
        self.end()
        seconds = request.limits.seconds
        code = self._process.returncode
        if self._in_spaces and code > SIGNALLED:
            code = SIGNALLED - code
        values = outcome.timeout(seconds) if late else outcome.death(code)
        return _result(values, b"", renderer, "limited")

    def _send(self, frame: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(frame)
        self._process.stdin.flush()

    def _receive(self, seconds: float, max_body: int) -> tuple[dict[str, Any], bytes]:
        """Read one frame; the worker is killed when *seconds* are over, which ends the reading on every system."""
        assert self._process.stdout is not None
        watch = threading.Timer(seconds, self._kill_overdue)
        watch.daemon = True
        watch.start()
        try:
            return wire.read_frame(self._process.stdout.read, max_body)
        finally:
            watch.cancel()

    def _kill_overdue(self) -> None:
        self._overdue = True
        self._kill()

    def _kill(self) -> None:
        """End the worker at once, with bubblewrap around it and its space, however far they have come."""
        if hasattr(os, "killpg"):
            with contextlib.suppress(OSError):  # its session is its own: see start_new_session
                os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()

    def _reason(self, error: Exception) -> str:
        if self._overdue:
            return "it did not answer in time"
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        with contextlib.suppress(OSError, ValueError):
            self._stderr.seek(0, os.SEEK_END)
            self._stderr.seek(max(0, self._stderr.tell() - _STDERR_BYTES))
            lines = self._stderr.read().decode(errors="replace").strip().splitlines()
            if lines:
                return lines[-1][:300]
        return (
            f"it ended with status {self._process.returncode}" if isinstance(error, EOFError | OSError) else str(error)
        )

    def stop(self) -> None:
        """Make a running :meth:`draw` end soon, from another thread; its own thread then calls :meth:`end`."""
        worker = self.pid
        if worker == self._process.pid and self._in_spaces:
            self._kill()  # bubblewrap has not come to the worker yet, and a signal to it alone would leave that behind
        else:
            with contextlib.suppress(OSError):
                os.kill(worker, signal.SIGTERM)
        # A forking worker ends its drawing first; one that does not listen is killed.
        killer = threading.Timer(STOP_SECONDS, self._kill)
        killer.daemon = True
        killer.start()

    def end(self, patience: float = STOP_SECONDS) -> None:
        """End the worker with its drawing and remove its folder: asked first, killed after *patience* seconds."""
        assert self._process.stdin
        assert self._process.stdout
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.close()
        if not self._forks:
            self._kill()  # the drawing runs in the worker itself and does not listen
        try:
            self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._kill()
            self._process.wait()
        with contextlib.suppress(OSError, ValueError):
            self._process.stdout.close()
        self._stderr.close()
        self._remove_folder()

    def _remove_folder(self) -> None:
        from vadstudio.render.sandbox.leftovers import remove_tree

        with contextlib.suppress(OSError):
            remove_tree(str(self._folder))


def _result(values: dict[str, Any], png: bytes, renderer: str, sandbox: str) -> RenderResult:
    return RenderResult(
        RenderStatus(values["status"]),
        png,
        values["message"],
        values["line"],
        renderer,
        sandbox if sandbox in {"isolated", "limited"} else "none",
        values["milliseconds"],
        values["stdout"],
    )
