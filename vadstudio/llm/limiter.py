"""How many questions are under way at once: as many as the endpoint bears.

Additive increase, multiplicative decrease, as in TCP (Chiu and Jain 1989): a success adds ``1 / limit``, an overload halves. Of
those who wait, the urgent go first: a drawing that a person waits for is not behind a thousand others.
"""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable


class Limiter:
    """A counter of questions under way that adapts; thread-safe.

    Args:
        most: the limit never grows above this.
        start: the limit at first.
    """

    def __init__(self, most: int = 8, start: int = 4) -> None:
        self.most = max(1, most)
        self.limit = float(max(1, min(start, self.most)))
        self.active = 0
        self._condition = threading.Condition()
        self._waiting: list[tuple[bool, int]] = []
        self._tickets = itertools.count()
        self._not_before = 0.0
        self._halved = 0.0

    def acquire(self, urgent: bool, check: Callable[[], None]) -> float:
        """Wait for a place and take it; return the time, to be handed back to :meth:`release`.

        Args:
            urgent: before all that are not.
            check: called while waiting; what it raises ends the wait.
        """
        ticket = (not urgent, next(self._tickets))
        with self._condition:
            heapq.heappush(self._waiting, ticket)
            try:
                while not self._may_go(ticket):
                    self._condition.wait(0.1)
                    check()
            except BaseException:
                self._waiting.remove(ticket)
                heapq.heapify(self._waiting)
                self._condition.notify_all()
                raise
            heapq.heappop(self._waiting)
            self.active += 1
            self._condition.notify_all()
            return time.monotonic()

    def release(self, started: float, overloaded: bool = False, ok: bool = True, pause: float = 0.0) -> None:
        """Give a place back.

        Args:
            started: what :meth:`acquire` returned.
            overloaded: the endpoint said that it was too much; of questions sent together only the first to say so counts.
            ok: it was answered.
            pause: seconds in which nobody is to ask.
        """
        with self._condition:
            self.active -= 1
            now = time.monotonic()
            if overloaded:
                self._not_before = max(self._not_before, now + pause)
                if started > self._halved:
                    self.limit, self._halved = max(1.0, self.limit / 2), now
            elif ok:
                self.limit = min(float(self.most), self.limit + 1 / self.limit)
            self._condition.notify_all()

    def _may_go(self, ticket: tuple[bool, int]) -> bool:
        free = self.active < int(self.limit) and time.monotonic() >= self._not_before
        return free and self._waiting[0] == ticket
