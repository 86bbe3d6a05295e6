"""Virtual time: waiting moves the clock and costs nothing, and the clock starts at the same moment for the same seed.

A picture is a function of its code and seed, so a program must not see the time of day. Every look at the clock takes a
millisecond, so that a loop that waits for a moment gets there.
"""

from __future__ import annotations

import calendar
import datetime
import heapq
import itertools
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

MOMENT = float(calendar.timegm((2025, 1, 1, 10, 10, 0)))
"""What a program with seed 0 takes the time of day for, in UTC."""
_LOOK_SECONDS = 0.001
_SEED_SECONDS = 61  # another minute and another second for each seed

Call = Callable[[], object]


class Clock:
    """Seconds since the program began, and what is to be called when."""

    def __init__(self) -> None:
        self.now = 0.0
        self.moment = MOMENT
        self._timers: list[tuple[float, int, Call]] = []
        self._cancelled: set[int] = set()
        self._numbers = itertools.count(1)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be called."""
        return any(number not in self._cancelled for _, number, _ in self._timers)

    def begin(self, seed: int) -> None:
        """Set the time of day to that of *seed*."""
        self.moment = MOMENT + _SEED_SECONDS * (seed % 1_000_000)

    def look(self) -> float:
        """Return the seconds since the program began, as a program sees them."""
        self.now += _LOOK_SECONDS
        return self.now

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        if seconds > 0:
            self.now += seconds

    def after(self, seconds: float, call: Call) -> int:
        """Have *call* called in so many seconds; return a number to cancel it with."""
        number = next(self._numbers)
        heapq.heappush(self._timers, (self.now + max(0.0, seconds), number, call))
        return number

    def cancel(self, number: int) -> None:
        """Forget what is to be called."""
        self._cancelled.add(number)

    def due(self, until: float) -> Call | None:
        """Take the next call that is due up to *until* and let time pass to its moment; None where there is none."""
        while self._timers and self._timers[0][0] <= until:
            moment, number, call = heapq.heappop(self._timers)
            if number not in self._cancelled:
                self.now = max(self.now, moment)
                return call
        return None


@contextmanager
def in_place(clock: Clock, sleep: Callable[[float], None]) -> Iterator[None]:
    """Let the modules ``time`` and ``datetime`` tell *clock*'s time and wait with *sleep*, in UTC, while the context lasts."""
    plain = {name: getattr(time, name) for name in ("localtime", "gmtime", "ctime", "strftime")}

    def day(secs: float | None = None) -> float:
        return clock.moment + clock.look() if secs is None else secs

    def strftime(format: str, t: Any = None) -> str:
        return str(plain["strftime"](format, plain["localtime"](day()) if t is None else t))

    replaced: dict[str, Callable[..., Any]] = {
        "sleep": sleep,
        "time": day,
        "time_ns": lambda: int(day() * 1e9),
        "localtime": lambda secs=None: plain["localtime"](day(secs)),
        "gmtime": lambda secs=None: plain["gmtime"](day(secs)),
        "ctime": lambda secs=None: plain["ctime"](day(secs)),
        "strftime": strftime,
    }
    for name in ("monotonic", "perf_counter", "process_time", "thread_time"):
        replaced[name] = clock.look
        replaced[f"{name}_ns"] = lambda: int(clock.look() * 1e9)
    kept = {name: getattr(time, name) for name in replaced if hasattr(time, name)}
    kept_datetime = datetime.datetime
    for name in kept:
        setattr(time, name, replaced[name])
    datetime.datetime = _datetime()  # type: ignore[misc]
    zone = os.environ.get("TZ")
    _local_time("UTC0")
    try:
        yield
    finally:
        _local_time(zone)
        datetime.datetime = kept_datetime  # type: ignore[misc]
        for name, function in kept.items():
            setattr(time, name, function)


def _datetime() -> type[datetime.datetime]:
    """Return a ``datetime`` whose ``now`` asks ``time.time``, as its ``today`` and that of ``date`` do already."""

    class Datetime(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> Any:
            return cls.fromtimestamp(time.time(), tz)

        @classmethod
        def utcnow(cls) -> Any:
            return cls.fromtimestamp(time.time(), datetime.UTC).replace(tzinfo=None)

    Datetime.__name__ = Datetime.__qualname__ = "datetime"
    Datetime.__module__ = "datetime"
    return Datetime


def _local_time(zone: str | None) -> None:
    """Let local time be that of *zone*, or of this machine."""
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    if hasattr(time, "tzset"):
        time.tzset()
