"""The pool: what the rest of the studio draws with."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import tempfile
import threading
from collections import deque
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType

from vadstudio import log
from vadstudio.domain import RenderStatus
from vadstudio.errors import EnvironmentFault, UsageError, explain_os_error
from vadstudio.render.languages import LANGUAGES
from vadstudio.render.model import MAX_CODE_BYTES, RenderRequest, RenderResult
from vadstudio.render.process import WorkerLost, WorkerProcess
from vadstudio.render.sandbox.confine import LEVELS
from vadstudio.render.wire import WireError

_log = log.get("render")
_PREFIX = "vadstudio-render-"
_Task = tuple[RenderRequest, "Future[RenderResult]"]


class Renderer:
    """A pool of warm worker processes, each started when it is first needed. Thread-safe; a context manager.

    Beside the workers for everything there is a lane that takes urgent requests only: a person who edits code waits for no
    bulk drawing to end.

    Args:
        workers: worker processes for everything; 0 for one per core. The urgent lane adds one when it is first needed.
        required: sandbox level below which nothing is drawn: ``none``, ``limited`` or ``isolated``.

    Raises:
        UsageError: there is no such level.
    """

    def __init__(self, workers: int = 0, required: str = "limited") -> None:
        if required not in LEVELS:
            raise UsageError(f"There is no sandbox level called {required!r}.", f"Known: {', '.join(LEVELS)}.")
        self._workers = workers if workers > 0 else _cores()
        self._required = required
        self._lock = threading.Condition()
        self._urgent: deque[_Task] = deque()
        self._bulk: deque[_Task] = deque()
        self._threads: list[threading.Thread] = []
        self._processes: set[WorkerProcess] = set()
        self._idle = 0
        self._lane_is_open = False
        self._closed = False
        self._base: Path | None = None
        self._numbers = itertools.count(1)

    @property
    def width(self) -> int:
        """Worker processes at most."""
        return self._workers

    def submit(self, request: RenderRequest, *, urgent: bool = False) -> Future[RenderResult]:
        """Queue *request*; *urgent* ones go before all others. ``Future.cancel()`` works while it is queued.

        The future holds a result also for failures of the drawing; it holds an exception only where no worker process
        can be started at all (:class:`EnvironmentFault`).

        Raises:
            UsageError: unknown language, impossible size or limits.
            RuntimeError: the renderer is closed.
        """
        request.check()
        future: Future[RenderResult] = Future()
        if len(request.code.encode("utf-8", "replace")) > MAX_CODE_BYTES:
            language = LANGUAGES.get(request.language)
            message = f"The code is longer than {MAX_CODE_BYTES >> 20} MB."
            future.set_result(
                RenderResult(RenderStatus.ERROR, message=message, renderer=language.version(request.code))
            )
            return future
        with self._lock:
            if self._closed:
                raise RuntimeError("the renderer is closed")
            (self._urgent if urgent else self._bulk).append((request, future))
            if len(self._urgent) + len(self._bulk) > self._idle:
                self._widen(request, urgent)
            self._lock.notify_all()
        return future

    def _widen(self, request: RenderRequest, urgent: bool) -> None:
        """Start another worker's thread where there may be one; the lock is held."""
        lane = len(self._threads) - self._lane_is_open >= self._workers
        if lane and (not urgent or self._lane_is_open):
            return
        self._lane_is_open |= lane
        self._idle += not lane
        name = "render-urgent" if lane else f"render-{len(self._threads) + 1}"
        thread = threading.Thread(target=self._supervise, args=(request if lane else None,), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def render(self, request: RenderRequest) -> RenderResult:
        """Draw *request* before what is queued as bulk, and wait for it. Raises as :meth:`submit` and its future."""
        return self.submit(request, urgent=True).result()

    def close(self) -> None:
        """End all workers and remove their files; queued requests are cancelled, running ones end as crashed."""
        with self._lock:
            self._closed = True
            left = [*self._urgent, *self._bulk]
            self._urgent.clear()
            self._bulk.clear()
            processes = list(self._processes)
            threads = list(self._threads)
            self._lock.notify_all()
        for _, future in left:
            future.cancel()
        for process in processes:
            process.stop()
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join()
        with self._lock:
            base, self._base = self._base, None
        if base is not None:
            _remove(base)

    def __enter__(self) -> Renderer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _supervise(self, lane: RenderRequest | None) -> None:
        """Take tasks and have them drawn by one worker, replaced as needed: the body of one thread.

        Args:
            lane: the request that opened the urgent lane, where this is its thread. It gets ready for such requests before it
                takes one; another worker may be free sooner.
        """
        process = self._spare(lane) if lane else None
        try:
            while (task := self._next(lane is not None)) is not None:
                request, future = task
                if not future.set_running_or_notify_cancel():
                    self._rest(lane)
                    continue
                try:
                    process, result = self._draw(process, request)
                except BaseException as error:
                    process = None
                    self._rest(lane)
                    future.set_exception(error)
                else:
                    self._rest(lane)
                    future.set_result(result)
                if process is not None and not process.reusable:
                    self._drop(process)
                    # Where workers draw once, the next is warm when it is wanted.
                    process = self._spare(request)
        finally:
            if process is not None:
                self._drop(process)

    def _next(self, lane: bool) -> _Task | None:
        with self._lock:
            while not (self._urgent or self._closed or (self._bulk and not lane)):
                self._lock.wait()
            if self._closed:
                return None
            self._idle -= not lane
            return (self._urgent or self._bulk).popleft()

    def _rest(self, lane: RenderRequest | None) -> None:
        """Count this thread as idle, before anybody hears of its result and asks for the next."""
        with self._lock:
            self._idle += lane is None

    def _draw(self, process: WorkerProcess | None, request: RenderRequest) -> tuple[WorkerProcess | None, RenderResult]:
        """Return a worker to go on with (or None) and the result; a lost worker is replaced and asked once more."""
        reason = ""
        for attempt in (1, 2):
            if process is None:
                process = self._start()
            try:
                return process, process.draw(request, self._required)
            except WorkerLost as error:
                reason = str(error)
                self._drop(process)
                process = None
                if self._closed:
                    break
                _log.warning("a render worker was lost (attempt %d): %s", attempt, reason)
        closing = "The studio was closed while this was being drawn."
        message = closing if self._closed else f"The render worker was lost twice: {reason}."
        version = LANGUAGES.get(request.language).version(request.code)
        return None, RenderResult(RenderStatus.CRASHED, message=message, renderer=version)

    def _start(self) -> WorkerProcess:
        with self._lock:
            try:
                if self._base is None:
                    self._base = _make_base()
                self._base.mkdir(mode=0o700, exist_ok=True)  # a worker that ended by itself may have removed it
                process = WorkerProcess(self._base / f"worker-{next(self._numbers)}")
            except OSError as error:
                fault = explain_os_error(error, "a render worker could not be started")
                raise EnvironmentFault(fault.reason, fault.remedy) from error
            self._processes.add(process)
            if self._closed:
                process.stop()
            return process

    def _spare(self, last: RenderRequest) -> WorkerProcess | None:
        """Start the next worker ahead of its task, warm for *last*'s language; None where nobody will need it."""
        if self._closed:
            return None
        with contextlib.suppress(EnvironmentFault):
            process = self._start()
            with contextlib.suppress(EOFError, OSError, ValueError, WireError):  # its next drawing will tell
                process.warm(LANGUAGES.get(last.language).id)
            return process
        return None

    def _drop(self, process: WorkerProcess) -> None:
        process.end()
        with self._lock:
            self._processes.discard(process)


def _cores() -> int:
    with contextlib.suppress(AttributeError, OSError):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def _make_base() -> Path:
    """Make a folder for the workers' files, in memory where the system has such a place; sweep those of dead studios."""
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() and os.access(memory, os.W_OK | os.X_OK) else Path(tempfile.gettempdir())
    for stale in place.glob(f"{_PREFIX}*"):
        owner = re.match(rf"{_PREFIX}(\d+)-", stale.name)
        if owner and not _alive(int(owner[1])):
            _remove(stale)
    return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=place))


def _alive(pid: int) -> bool:
    if os.name == "nt":
        return True  # asking there would end the process; the system's own clean-up sweeps the temporary folder
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _remove(folder: Path) -> None:
    from vadstudio.render.sandbox.leftovers import remove_tree

    with contextlib.suppress(OSError):
        remove_tree(str(folder))
