"""What is known of each job of the session."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from vadstudio.gui.session import Session
from vadstudio.jobs import Event, EventKind, JobHandle, Outcome

KEPT = 200
"""Ended jobs kept in the list; the oldest go first."""


@dataclass
class JobInfo:
    """One job as the list shows it.

    Attributes:
        done, total: progress; total 0 = unknown.
        text: what it is doing.
        outcome: None while it runs.
        message: why it failed, or what it said last.
        started, ended: monotonic seconds; ended 0.0 while it runs.
        way_out: words and what to do, offered once the job has ended.
    """

    handle: JobHandle[Any]
    started: float
    done: int = 0
    total: int = 0
    text: str = ""
    outcome: Outcome | None = None
    message: str = ""
    ended: float = 0.0
    way_out: tuple[str, Callable[[], object]] | None = None

    @property
    def elapsed(self) -> float:
        """Seconds from its start to its end, or to now."""
        return (self.ended or time.monotonic()) - self.started

    @property
    def state(self) -> str:
        """One word or two for its state."""
        if self.outcome is None:
            if self.handle.flag.is_set():
                return "cancelling"
            return "paused" if self.handle.hold.is_set() else "running"
        return {Outcome.DONE: "done", Outcome.CANCELLED: "cancelled", Outcome.FAILED: "failed"}[self.outcome]


class JobList(QObject):
    """Follows the events of a session's jobs.

    Attributes:
        added, updated, removed: the :class:`JobInfo` concerned.
    """

    added = Signal(object)
    updated = Signal(object)
    removed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._jobs: dict[int, JobInfo] = {}
        session.job_event.connect(self._hear)

    @classmethod
    def of(cls, session: Session) -> JobList:
        """Return the list that the dock and the status line of *session* share."""
        return session.findChild(cls) or cls(session)

    @property
    def jobs(self) -> list[JobInfo]:
        """Every job of the list, oldest first."""
        return list(self._jobs.values())

    @property
    def live(self) -> list[JobInfo]:
        """The jobs that have not ended."""
        return [info for info in self._jobs.values() if info.outcome is None]

    def cancel(self, info: JobInfo) -> None:
        """Ask a job to stop."""
        info.handle.cancel()
        self.updated.emit(info)

    def pause(self, info: JobInfo, on: bool) -> None:
        """Let a job begin nothing new, or go on."""
        (info.handle.hold.set if on else info.handle.hold.clear)()
        self.updated.emit(info)

    def offer(self, handle: JobHandle[Any], words: str, slot: Callable[[], object]) -> None:
        """Offer *slot* with a job that ends, or has ended."""
        info = self._jobs.get(handle.id)
        if info is not None:
            info.way_out = (words, slot)
            self.updated.emit(info)

    def clear_ended(self) -> None:
        """Take the jobs that have ended off the list."""
        for info in [info for info in self.jobs if info.outcome is not None]:
            self._drop(info)

    def _hear(self, handle: JobHandle[Any], event: Event) -> None:
        info = self._jobs.get(handle.id)
        if info is None:
            info = self._jobs[handle.id] = JobInfo(handle, time.monotonic())
            self._take(info, event)
            self.added.emit(info)
            ended = [old for old in self.jobs if old.outcome is not None]
            for old in ended[: max(0, len(ended) - KEPT)]:
                self._drop(old)
            return
        self._take(info, event)
        self.updated.emit(info)

    def _drop(self, info: JobInfo) -> None:
        self._jobs.pop(info.handle.id, None)
        self.removed.emit(info)

    @staticmethod
    def _take(info: JobInfo, event: Event) -> None:
        data = event.data
        if event.kind is EventKind.PROGRESS:
            info.done, info.total, info.text = int(data["done"]), int(data["total"]), str(data.get("text", ""))
        elif event.kind is EventKind.LOG:
            info.message = str(data["text"])
        elif event.kind is EventKind.ENDED:
            info.outcome, info.ended = Outcome(data["outcome"]), time.monotonic()
            info.message = str(data["message"]) or info.message


def clock(seconds: float) -> str:
    """Return a duration as a person reads it: ``4 s``, ``2:05``, ``1:02:05``."""
    whole = int(seconds)
    if whole < 60:
        return f"{whole} s"
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
