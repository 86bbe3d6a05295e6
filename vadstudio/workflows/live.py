"""Jobs that ask live models: noted in the project so that they can go on after a crash, done by a crew of threads."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from vadstudio.errors import UsageError, VadError
from vadstudio.jobs import Cancelled, Context, Outcome
from vadstudio.llm import Price, Provider, find_price
from vadstudio.workflows.budget import Budget, money
from vadstudio.workflows.workbench import Workbench

GRACE = 20.0
"""Seconds in which a cancelled job waits for answers that are under way, and perhaps paid."""
HEARTBEAT = 10.0
DELTA_SECONDS = 0.05

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass
class LiveJob:
    """A job that runs.

    Attributes:
        id: its row in the project; None for a recording that is played.
        stopped: why it ended before its time though nothing went wrong (the budget, a key): it can be resumed.
    """

    id: int | None
    stopped: str = ""


@contextmanager
def live_job(bench: Workbench, provider: Provider, kind: str, title: str, spec: Mapping[str, Any]) -> Iterator[LiveJob]:
    """Note a job in the project for as long as the block runs; a recording is played without a note.

    What earlier jobs sent and never saw answered is marked first.
    """
    if not provider.live:
        yield LiveJob(None)
        return
    jobs = bench.project.jobs
    jobs.interrupted()
    bench.project.calls.lose_unanswered()
    job = LiveJob(jobs.start(kind, title, spec).id)
    outcome, message = Outcome.FAILED, ""
    try:
        yield job
        outcome, message = (Outcome.FAILED, job.stopped) if job.stopped else (Outcome.DONE, "")
    except Cancelled:
        outcome = Outcome.CANCELLED
        raise
    except VadError as error:
        message = str(error)
        raise
    finally:
        assert job.id is not None
        jobs.finish(job.id, outcome, message)
        bench.project.calls.lose_unanswered()


class Crew(Generic[Item, Result]):
    """Threads that work on items at the same time, and one place where their results are taken.

    The threads are daemons: a second Ctrl+C ends the program at once. An answer that arrives after the grace of a cancelled job
    is stored all the same while the project is open.

    Args:
        work: does one item and yields its results; a :class:`Cancelled` that it raises ends the item and stops nobody.
        threads: how many at once.
    """

    def __init__(self, work: Callable[[Item], Iterable[Result]], threads: int) -> None:
        self._work = work
        self._threads = threads
        self._stop = threading.Event()

    def stop(self) -> None:
        """Begin nothing new."""
        self._stop.set()

    def check(self) -> None:
        """Raise :class:`Cancelled` when nothing new is to begin."""
        if self._stop.is_set():
            raise Cancelled

    def rest(self, ctx: Context) -> None:
        """Wait while the job is paused; what is under way comes to its end meanwhile."""
        while ctx.paused and not self._stop.is_set() and not ctx.cancelled:
            time.sleep(0.05)

    def run(
        self, items: Iterable[Item], took: Callable[[Result], None], tick: Callable[[], None], ctx: Context
    ) -> None:
        """Work on all items; returns when every thread has ended.

        Args:
            items: what is to be done.
            took: gets each result, on the caller's thread.
            tick: called several times a second, on the caller's thread.

        Raises:
            Cancelled: the job was cancelled; what had been sent is waited for, up to :data:`GRACE`.
            Exception: what a thread raised.
        """
        results: queue.SimpleQueue[Result | Exception | None] = queue.SimpleQueue()
        source, lock = iter(items), threading.Lock()
        crew = [
            threading.Thread(target=self._serve, args=(source, lock, results, ctx), name=f"ask-{n}", daemon=True)
            for n in range(self._threads)
        ]
        for thread in crew:
            thread.start()
        working, bug, end = len(crew), None, None
        try:
            while working and (end is None or time.monotonic() < end):
                if ctx.cancelled and end is None:
                    self.stop()
                    end = time.monotonic() + GRACE
                tick()
                try:
                    result = results.get(timeout=0.1)
                except queue.Empty:
                    continue
                if result is None:
                    working -= 1
                elif isinstance(result, Exception):
                    bug = bug or result
                    self.stop()
                else:
                    took(result)
        finally:
            self.stop()
        if bug is not None:
            raise bug
        ctx.check()

    def _serve(
        self,
        source: Iterator[Item],
        lock: threading.Lock,
        results: queue.SimpleQueue[Result | Exception | None],
        ctx: Context,
    ) -> None:
        try:
            while not self._stop.is_set():
                self.rest(ctx)
                with lock:
                    item = next(source, None)
                if item is None:
                    break
                try:
                    for result in self._work(item):
                        results.put(result)
                except Cancelled:
                    continue
        except Exception as error:
            results.put(error)
        finally:
            results.put(None)


class Heartbeat:
    """Says every few seconds that a job is alive."""

    def __init__(self, bench: Workbench, job_id: int | None) -> None:
        self._jobs, self._job_id, self._last = bench.project.jobs, job_id, time.monotonic()

    def beat(self) -> None:
        """Say it, when it is time."""
        if self._job_id is not None and time.monotonic() > self._last + HEARTBEAT:
            self._last = time.monotonic()
            self._jobs.heartbeat(self._job_id)


class Pieces:
    """Hands the pieces of the one reply that a person waits for on, some at a time: partial results ``{"delta": text}``."""

    def __init__(self, ctx: Context) -> None:
        self._ctx, self._heard, self._said = ctx, "", 0.0

    def __call__(self, piece: str) -> None:
        self._heard += piece
        if time.monotonic() > self._said + DELTA_SECONDS:
            self._said = time.monotonic()
            heard, self._heard = self._heard, ""
            self._ctx.partial({"delta": heard})


def require_price(
    bench: Workbench, provider: Provider, model: str, budget: Budget, price: Price | None, ctx: Context
) -> Price | None:
    """Return the price of *model*; *price* is the one that the person gave.

    A budget in money needs one. A server on this machine has none to give, so there the limit is only told not to hold.

    Raises:
        UsageError: the price is unknown, and nothing else limits what a distant endpoint may charge.
    """
    price = price or find_price(model, bench.settings.prices)
    if price is not None or budget.limit is None or not provider.live:
        return price
    reason = f"The price of {model!r} is unknown, so the budget of {money(budget.limit)} cannot be kept in money."
    if getattr(getattr(provider, "server", None), "local", False) or budget.max_calls:
        ctx.log(f"{reason} Give it with --price IN/OUT if calls cost something.", "warning")
        return None
    raise UsageError(
        reason, "Give it with --price IN/OUT (dollars for a million tokens), or limit the calls with --max-calls."
    )
