"""The side of a job that the job itself sees."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from vadstudio.jobs.events import Event, EventKind


class Cancelled(Exception):
    """Unwinds a cancelled job. An outcome, not an error: the runner turns it into ``Outcome.CANCELLED``."""


class Context(Protocol):
    """What a job may say and ask."""

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the job to stop."""
        ...

    @property
    def paused(self) -> bool:
        """Whether the job is to begin nothing new for a while; a job that cannot wait need not ask."""
        ...

    def check(self) -> None:
        """Raise :class:`Cancelled` if somebody asked the job to stop."""
        ...

    def progress(self, done: int, total: int = 0, text: str = "") -> None:
        """Say how far the job is; *total* 0 means unknown."""
        ...

    def metric(self, step: int, values: Mapping[str, float], seconds: float = 0.0) -> None:
        """Say values of curves at *step*."""
        ...

    def partial(self, data: Mapping[str, Any]) -> None:
        """Hand over a part of the result early (for example ``{"changes": Changes}``)."""
        ...

    def log(self, text: str, level: str = "info") -> None:
        """Say a sentence for the job's log."""
        ...


class EventContext:
    """A context that turns every call into an :class:`Event` and asks flags about cancellation and pauses."""

    def __init__(
        self,
        emit: Callable[[Event], None],
        flag: threading.Event | None = None,
        hold: threading.Event | None = None,
    ) -> None:
        self._emit = emit
        self._flag = flag or threading.Event()
        self._hold = hold or threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._flag.is_set()

    @property
    def paused(self) -> bool:
        return self._hold.is_set()

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled

    def progress(self, done: int, total: int = 0, text: str = "") -> None:
        self._emit(Event(EventKind.PROGRESS, {"done": done, "total": total, "text": text}))

    def metric(self, step: int, values: Mapping[str, float], seconds: float = 0.0) -> None:
        self._emit(Event(EventKind.METRIC, {"step": step, "seconds": seconds, "values": dict(values)}))

    def partial(self, data: Mapping[str, Any]) -> None:
        self._emit(Event(EventKind.PARTIAL, data))

    def log(self, text: str, level: str = "info") -> None:
        self._emit(Event(EventKind.LOG, {"level": level, "text": text}))


class NullContext(EventContext):
    """A context that says nothing and is never cancelled: for scripts and tests."""

    def __init__(self) -> None:
        super().__init__(lambda event: None)
