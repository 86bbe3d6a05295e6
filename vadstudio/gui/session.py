"""Everything that a panel needs: the open project, the selection, jobs, reads and writes off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from vadstudio import log
from vadstudio import settings as settings_file
from vadstudio.domain import Changes, Run, RunStatus
from vadstudio.errors import VadError
from vadstudio.gui.bridge import Bridge
from vadstudio.jobs import Cancelled, Context, Event, EventKind, JobHandle, JobRunner, Outcome
from vadstudio.settings import Settings

if TYPE_CHECKING:
    from vadstudio.workflows import Workbench

R = TypeVar("R")
Done = Callable[[Any], None]
Failed = Callable[[str], None]

JOB_THREADS = 16
"""Jobs mostly wait for child processes and for the network, and each run that is followed holds one thread."""
READ_THREADS = 3
CLOSE_SECONDS = 10.0
"""How long closing waits for cancelled jobs before it lets them end on their own."""

_log = log.get("gui.session")


def sentence(error: BaseException) -> str:
    """Return *error* as what the person reads."""
    return str(error) if isinstance(error, VadError) else f"{type(error).__name__}: {error}"


class Session(QObject):
    """The state of one window. All methods are called on the GUI thread, and all callbacks arrive there.

    Attributes:
        bench: the open project with what works on it, or None.
        settings: the person's settings; change them with :meth:`apply_settings`.
        concept_id, drawing_id, run_id: what is selected, 0 = nothing.
        changed: :class:`Changes` of the project, joined over about 30 ms.
        notice: text and level ("info", "warning", "error") of something to tell the person.
        job_event: handle and event of every job; of fast progress only the latest.
        settings_changed: the settings are different now.
        status_message: a passing remark for the status line ("drawn in 41 ms").
        busy_probes: asked by :attr:`busy`; a panel that waits for something of its own (a debounced render) adds one.
    """

    changed = Signal(object)
    project_opened = Signal()
    project_closing = Signal()
    concept_selected = Signal(int)
    drawing_selected = Signal(int)
    run_selected = Signal(int)
    notice = Signal(str, str)
    job_event = Signal(object, object)
    settings_changed = Signal()
    status_message = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.bench: Workbench | None = None
        self.concept_id = self.drawing_id = self.run_id = 0
        self.bridge = Bridge(self)
        self.busy_probes: list[Callable[[], bool]] = []
        self._runner = JobRunner(self._hear, threads=JOB_THREADS)
        self._readers = ThreadPoolExecutor(READ_THREADS, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._callbacks: dict[int, tuple[Done | None, Failed | None]] = {}
        self._background: set[int] = set()
        self._followed: dict[int, JobHandle[Any]] = {}
        self._newest: dict[str, int] = {}
        self._pending: set[Future[Any]] = set()
        self._waiting = 0
        self._epoch = 0
        self._changes = Changes()
        self._changes_lock = threading.Lock()
        self._unsubscribe: Callable[[], None] | None = None
        self._closers: list[threading.Thread] = []
        self._at_close: list[Callable[[], None]] = []

    # -- the project -------------------------------------------------------------------------------------------------

    def open_project(self, path: str | Path, done: Callable[[], None] | None = None) -> None:
        """Open the project at *path* off the GUI thread and make it this window's; a failure becomes a notice."""
        self.load(lambda: self.workbench(Path(path)), done)

    def workbench(self, path: Path) -> Workbench:
        """Return a workbench on the project at *path*; callable from any thread.

        Raises:
            StoreError: the file is no project, is damaged, or comes from a newer version.
        """
        from vadstudio.store import Project
        from vadstudio.workflows import Workbench

        return Workbench(Project.open(path), self.settings)

    def load(self, make: Callable[[], Workbench], done: Callable[[], None] | None = None) -> None:
        """Make a workbench with *make* off the GUI thread, then close the open project and adopt the new one."""

        def adopt(bench: Workbench) -> None:
            self.adopt(bench)
            if done:
                done()

        self.read(make, adopt, key="open project")

    def adopt(self, bench: Workbench) -> None:
        """Make *bench* this window's project; the session closes it."""
        self.close_project()
        self.bench = bench
        self._unsubscribe = bench.project.subscribe(self._collect)
        self.project_opened.emit()
        self._reattach(bench)

    def close_project(self) -> None:
        """Let go of the project: disconnect first, then cancel its jobs, then close the file behind the scenes.

        Training runs go on; only the following of them ends.
        """
        bench = self.bench
        if bench is None:
            return
        self.project_closing.emit()
        if self._unsubscribe:
            self._unsubscribe()
        self._unsubscribe = None
        self._epoch += 1
        self.bench = None
        self.concept_id = self.drawing_id = self.run_id = 0
        self._changes = Changes()
        self._callbacks.clear()
        self._newest.clear()
        self._followed.clear()
        self._waiting = 0
        live = {handle.future for handle in self._runner.live} | set(self._pending)
        self._runner.cancel_all()
        closer = threading.Thread(target=_close_after, args=(bench, live), name="close project")
        closer.start()
        self._closers = [thread for thread in self._closers if thread.is_alive()] + [closer]

    def close(self) -> None:
        """Close the project and end every thread; nothing arrives afterwards."""
        self.close_project()
        for end in self._at_close:
            end()
        self._at_close.clear()
        self.bridge.close()
        self._runner.cancel_all()
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=False)  # what waits to be written is still written: it was asked for
        late = wait({handle.future for handle in self._runner.live} | self._pending, timeout=CLOSE_SECONDS).not_done
        for thread in self._closers:
            thread.join(CLOSE_SECONDS)
        if late or any(thread.is_alive() for thread in self._closers):
            _log.warning("%d tasks were still going on when the window closed", len(late))
            return
        for pool in (self._readers, self._writer):
            pool.shutdown(wait=True)
        self._runner.close()

    def at_close(self, end: Callable[[], None]) -> None:
        """Call *end* when the window closes for good: for threads and processes that a panel keeps."""
        self._at_close.append(end)

    @property
    def path(self) -> Path | None:
        """Path of the open project, or None."""
        return Path(self.bench.project.path) if self.bench else None

    # -- selection ---------------------------------------------------------------------------------------------------

    def select_concept(self, concept_id: int) -> None:
        """Select a concept (0 = none)."""
        if concept_id != self.concept_id:
            self.concept_id = concept_id
            self.concept_selected.emit(concept_id)

    def select_drawing(self, drawing_id: int) -> None:
        """Select a drawing (0 = none)."""
        if drawing_id != self.drawing_id:
            self.drawing_id = drawing_id
            self.drawing_selected.emit(drawing_id)

    def select_run(self, run_id: int) -> None:
        """Select a training run (0 = none)."""
        if run_id != self.run_id:
            self.run_id = run_id
            self.run_selected.emit(run_id)

    # -- settings ----------------------------------------------------------------------------------------------------

    def apply_settings(self, settings: Settings) -> None:
        """Use *settings* from now on and save them; a failure to save becomes a notice."""
        self.settings = settings
        bench = self.bench
        if bench is not None:
            self.write(lambda: bench.configure(settings))  # ends the old render workers, which takes a moment
        try:
            settings_file.save(settings)
        except VadError as error:
            self.notice.emit(str(error), "error")
        self.settings_changed.emit()

    # -- work --------------------------------------------------------------------------------------------------------

    def run(
        self,
        title: str,
        job: Callable[[Context], R],
        done: Callable[[R], None] | None = None,
        failed: Failed | None = None,
        *,
        background: bool = False,
        pausable: bool = False,
    ) -> JobHandle[R]:
        """Run a long *job* in a thread, listed with its progress and cancellable.

        Args:
            title: what the list of jobs shows.
            job: runs on a thread; its context reports progress and is asked for cancellation.
            done: gets the result. It is not called when the job was cancelled or the project was closed.
            failed: gets the sentence of the failure; without it the failure becomes a notice.
            background: the job does not count as work that is going on (see :attr:`busy`).
            pausable: the job can be paused.
        """
        handle = self._runner.submit(title, job, pausable)
        self._callbacks[handle.id] = (done, failed)
        if background:
            self._background.add(handle.id)
        return handle

    def follow(self, run: Run) -> JobHandle[Run]:
        """Copy the events of a training run into the project until it ends; once for each run."""
        held = self._followed.get(run.id)
        if held is not None and not held.ended:
            return held
        bench = self.bench
        assert bench is not None
        from vadstudio import workflows

        def again(_: Run) -> None:
            self.follow_running()  # it may have been resumed while the following of its first part was just ending

        handle = self.run(
            f"Training {run.name}", lambda ctx: workflows.follow(bench, run.id, ctx), again, background=True
        )
        self._followed[run.id] = handle
        return handle

    def follow_running(self) -> None:
        """Follow every run of the project that is running and is not followed yet."""
        bench = self.bench
        if bench is None:
            return

        def running() -> list[Run]:
            return [run for run in bench.project.runs.all() if run.status is RunStatus.RUNNING]

        self.read(running, self._follow_all, key="running runs")

    @property
    def followed(self) -> list[int]:
        """Ids of the training runs that are being followed."""
        return [run_id for run_id, handle in self._followed.items() if not handle.ended]

    def read(self, fn: Callable[[], R], done: Callable[[R], None], failed: Failed | None = None, key: str = "") -> None:
        """Run a short *fn* off the GUI thread and hand its result to *done*.

        Args:
            fn: runs on one of a few threads.
            done: gets the result.
            failed: gets the sentence of the failure; without it the failure becomes a notice.
            key: of several reads with one key only the newest is delivered, and one that is outdated before it starts
                is not run.
        """
        ticket = self._ticket(key)

        def work() -> R:
            if not self._fresh(key, ticket):
                raise Cancelled
            return fn()

        self._deliver(self._readers.submit(work), done, failed, key, ticket)

    def write(self, fn: Callable[[], R], done: Callable[[R], None] | None = None, failed: Failed | None = None) -> None:
        """Run a short *fn* that changes the project, one after the other in order; an error becomes a notice."""
        self._deliver(self._writer.submit(fn), done, failed, "", (self._epoch, 0))

    def watch(self, future: Future[R], done: Callable[[R], None], failed: Failed | None = None, key: str = "") -> None:
        """Hand the result of a *future* (such as ``workflows.preview``'s) to *done*; the newest of a *key* wins."""
        self._deliver(future, done, failed, key, self._ticket(key))

    @property
    def jobs(self) -> list[JobHandle[Any]]:
        """Jobs that have not ended."""
        return self._runner.live

    @property
    def busy(self) -> bool:
        """Whether anything is being read, written, worked on or waits to be shown; background jobs do not count."""
        jobs = [handle for handle in self._runner.live if handle.id not in self._background]
        return bool(jobs) or self._waiting > 0 or not self.bridge.empty or any(probe() for probe in self.busy_probes)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _ticket(self, key: str) -> tuple[int, int]:
        number = self._newest.get(key, 0) + 1 if key else 0
        if key:
            self._newest[key] = number
        return self._epoch, number

    def _fresh(self, key: str, ticket: tuple[int, int]) -> bool:
        return ticket[0] == self._epoch and (not key or self._newest.get(key) == ticket[1])

    def _deliver(
        self, future: Future[R], done: Done | None, failed: Failed | None, key: str, ticket: tuple[int, int]
    ) -> None:
        self._pending.add(future)
        self._waiting += 1

        def arrive() -> None:
            self._pending.discard(future)
            if ticket[0] != self._epoch:
                return
            self._waiting -= 1
            if not self._fresh(key, ticket) or future.cancelled():
                return
            error = future.exception()
            if error is None:
                if done:
                    done(future.result())
            elif not isinstance(error, Cancelled):
                self._report(error, failed)

        future.add_done_callback(lambda _: self.bridge.post(arrive))

    def _report(self, error: BaseException, failed: Failed | None) -> None:
        if not isinstance(error, VadError):
            _log.error("a task of the window failed", exc_info=error)
        if failed:
            failed(sentence(error))
        else:
            self.notice.emit(sentence(error), "error")

    def _hear(self, handle: JobHandle[Any], event: Event) -> None:
        """Hand a job's event over; on the job's thread."""
        key = ("progress", handle.id) if event.kind is EventKind.PROGRESS else None
        self.bridge.post(lambda: self._tell(handle, event), key)

    def _tell(self, handle: JobHandle[Any], event: Event) -> None:
        if event.kind is not EventKind.ENDED:
            self.job_event.emit(handle, event)
            return
        done, failed = self._callbacks.pop(handle.id, (None, None))
        orphaned = failed is None and done is None and handle.flag.is_set()
        self._background.discard(handle.id)
        self.job_event.emit(handle, event)
        outcome = event.data["outcome"]
        if outcome == Outcome.DONE and done:
            done(event.data["result"])
        elif outcome == Outcome.FAILED and failed:
            failed(event.data["message"])
        elif outcome == Outcome.FAILED and not orphaned:
            self.notice.emit(f"{handle.title}: {event.data['message']}", "error")

    def _collect(self, changes: Changes) -> None:
        """Join *changes* to those that wait; on the mutating thread."""
        epoch = self._epoch
        with self._changes_lock:
            self._changes = self._changes | changes
        self.bridge.post(lambda: self._tell_changes(epoch), "changes")

    def _tell_changes(self, epoch: int) -> None:
        with self._changes_lock:
            changes, self._changes = self._changes, Changes()
        if changes and epoch == self._epoch:
            self.changed.emit(changes)

    def _reattach(self, bench: Workbench) -> None:
        from vadstudio import workflows

        self.write(lambda: workflows.reattach(bench), self._follow_all)

    def _follow_all(self, runs: list[Run]) -> None:
        for run in runs:
            self.follow(run)


def _close_after(bench: Workbench, futures: set[Future[Any]]) -> None:
    """Close *bench* when everything that works with it has ended."""
    wait(futures, timeout=CLOSE_SECONDS)
    try:
        bench.close()
    except Exception:
        _log.exception("closing the project failed")
