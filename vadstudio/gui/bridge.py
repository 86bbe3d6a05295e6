"""The only crossing from other threads into the GUI thread."""

from __future__ import annotations

import itertools
import queue
import sys
import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer, Signal

INTERVAL_MS = 30
"""Calls that arrive within this time are handed over together."""
BUDGET_S = 0.012
"""A hand-over yields to the event loop after this time, so that a flood of events never holds up a frame."""

Call = Callable[[], None]


class Bridge(QObject):
    """A queue of calls that a timer runs on the thread of this object; idle, it costs nothing.

    A call posted with a key takes the place of an earlier one with the same key that is still waiting: so only the
    latest progress of a job is shown, however fast it comes.
    """

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._incoming: queue.SimpleQueue[tuple[Hashable, Call]] = queue.SimpleQueue()
        self._ready: dict[Hashable, Call] = {}
        self._numbers = itertools.count()
        self._armed = False
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.drain)
        self._woken.connect(self._timer.start)

    def post(self, call: Call, key: Hashable = None) -> None:
        """Run *call* soon on the GUI thread; callable from any thread. Dropped after :meth:`close`."""
        if self._closed:
            return
        self._incoming.put((key if key is not None else next(self._numbers), call))
        if not self._armed:
            self._armed = True
            self._woken.emit()

    def drain(self) -> None:
        """Run what waits, oldest first, for as long as the budget lasts."""
        self._armed = False  # before the queue is read: a call put from here on wakes the timer again
        while True:
            try:
                key, call = self._incoming.get_nowait()
            except queue.Empty:
                break
            self._ready[key] = call
        deadline = time.monotonic() + BUDGET_S
        while self._ready and not self._closed:
            call = self._ready.pop(next(iter(self._ready)))
            try:
                call()
            except Exception:
                sys.excepthook(*sys.exc_info())  # one broken listener must not silence the others
            if time.monotonic() > deadline:
                break
        if self._ready and not self._closed:
            self._timer.start()

    @property
    def empty(self) -> bool:
        """Whether nothing waits."""
        return not self._ready and self._incoming.empty()

    def clear(self) -> None:
        """Forget what waits."""
        self._ready.clear()
        while not self._incoming.empty():
            self._incoming.get_nowait()

    def close(self) -> None:
        """Forget what waits and take nothing more."""
        self._closed = True
        self._timer.stop()
        self.clear()
