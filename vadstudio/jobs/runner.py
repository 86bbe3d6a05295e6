"""Runs jobs in threads and hands their events to one listener."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar, cast

from vadstudio import log
from vadstudio.errors import VadError
from vadstudio.jobs.context import Cancelled, Context, EventContext
from vadstudio.jobs.events import Event, EventKind, Outcome

R = TypeVar("R")
Listener = Callable[["JobHandle[Any]", Event], None]


class JobHandle(Generic[R]):
    """A job that was submitted.

    Attributes:
        id: number of the job in this process, from 1.
        title: what the person sees.
        future: holds the result; cancelled jobs and failures hold their exception.
        hold: set while the job is to begin nothing new.
        pausable: whether the job looks at *hold*.
    """

    def __init__(self, job_id: int, title: str, pausable: bool = False) -> None:
        self.id = job_id
        self.title = title
        self.future: Future[R] = Future()
        self.flag = threading.Event()
        self.hold = threading.Event()
        self.pausable = pausable

    def cancel(self) -> None:
        """Ask the job to stop; it ends with ``Outcome.CANCELLED`` at its next check."""
        self.flag.set()

    @property
    def ended(self) -> bool:
        """Whether the job has ended."""
        return self.future.done()


class JobRunner:
    """A thread pool for jobs. The listener is called on the job's thread: it must only hand the event on.

    Args:
        listener: gets every event of every job.
        threads: jobs that run at once; the rest wait in order.
    """

    def __init__(self, listener: Listener, threads: int = 4) -> None:
        self._listener = listener
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="job")
        self._ids = itertools.count(1)
        self._live: dict[int, JobHandle[Any]] = {}

    def submit(self, title: str, job: Callable[[Context], R], pausable: bool = False) -> JobHandle[R]:
        """Start *job* when a thread is free."""
        handle: JobHandle[R] = JobHandle(next(self._ids), title, pausable)
        self._live[handle.id] = handle
        self._pool.submit(self._run, handle, job)
        return handle

    def cancel_all(self) -> None:
        """Ask every live job to stop."""
        for handle in list(self._live.values()):
            handle.cancel()

    def close(self) -> None:
        """Cancel what runs and wait until every job has ended."""
        self.cancel_all()
        self._pool.shutdown(wait=True)

    @property
    def live(self) -> list[JobHandle[Any]]:
        """Jobs that have not ended."""
        return list(self._live.values())

    def _run(self, handle: JobHandle[R], job: Callable[[Context], R]) -> None:
        def emit(event: Event) -> None:
            self._listener(cast("JobHandle[Any]", handle), event)

        context = EventContext(emit, handle.flag, handle.hold)
        outcome, message, result = Outcome.DONE, "", None
        error: Exception | None = None
        try:
            context.check()
            emit(Event(EventKind.STARTED))
            result = job(context)
        except Cancelled as cancelled:
            outcome, error = Outcome.CANCELLED, cancelled
        except VadError as fault:
            outcome, message, error = Outcome.FAILED, str(fault), fault
        except Exception as bug:
            log.get("jobs").exception("job %r failed", handle.title)
            outcome, message, error = Outcome.FAILED, f"{type(bug).__name__}: {bug}", bug
        self._live.pop(handle.id, None)
        if error is None:
            handle.future.set_result(cast(R, result))
        else:
            handle.future.set_exception(error)
        emit(Event(EventKind.ENDED, {"outcome": outcome, "message": message, "result": result}))
