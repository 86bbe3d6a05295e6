from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from vadstudio.errors import UsageError
from vadstudio.jobs import Cancelled, Context, Event, EventKind, JobHandle, JobRunner, Outcome

Seen = list[tuple[int, Event]]


@pytest.fixture
def seen() -> Seen:
    return []


@pytest.fixture
def runner(seen: Seen) -> Iterator[JobRunner]:
    made = JobRunner(lambda handle, event: seen.append((handle.id, event)), threads=2)
    yield made
    made.close()


def ended(seen: Seen, handle: JobHandle[Any]) -> Event:
    return next(event for job, event in seen if job == handle.id and event.kind is EventKind.ENDED)


def test_result_and_events_in_order(runner: JobRunner, seen: Seen) -> None:
    def job(ctx: Context) -> int:
        ctx.progress(1, 2, "half")
        ctx.metric(3, {"loss": 0.5})
        ctx.log("a word")
        ctx.partial({"part": 1})
        return 42

    handle = runner.submit("answer", job)
    assert handle.future.result(5) == 42
    runner.close()
    assert [event.kind.value for _, event in seen] == ["started", "progress", "metric", "log", "partial", "ended"]
    assert ended(seen, handle).data == {"outcome": Outcome.DONE, "message": "", "result": 42}
    assert runner.live == []


def test_cancel_is_an_outcome(runner: JobRunner, seen: Seen) -> None:
    started = threading.Event()

    def job(ctx: Context) -> None:
        started.set()
        while True:
            ctx.check()

    handle = runner.submit("endless", job)
    assert started.wait(5)
    handle.cancel()
    with pytest.raises(Cancelled):
        handle.future.result(5)
    runner.close()
    assert ended(seen, handle).data["outcome"] is Outcome.CANCELLED


def test_a_queued_job_can_be_cancelled(runner: JobRunner, seen: Seen) -> None:
    gate = threading.Event()
    for _ in range(2):
        runner.submit("blocks", lambda ctx: gate.wait(5))
    waiting = runner.submit("waits", lambda ctx: pytest.fail("it ran"))
    waiting.cancel()
    gate.set()
    with pytest.raises(Cancelled):
        waiting.future.result(5)


def test_failures_carry_their_sentence(runner: JobRunner, seen: Seen) -> None:
    def fails(ctx: Context) -> None:
        raise UsageError("The thing is wrong.", "Do this.")

    handle = runner.submit("fails", fails)
    with pytest.raises(UsageError):
        handle.future.result(5)
    runner.close()
    assert ended(seen, handle).data == {
        "outcome": Outcome.FAILED,
        "message": "The thing is wrong. Do this.",
        "result": None,
    }


def test_bugs_are_failures_too(runner: JobRunner, seen: Seen) -> None:
    handle = runner.submit("bug", lambda ctx: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        handle.future.result(5)
    runner.close()
    assert "ZeroDivisionError" in ended(seen, handle).data["message"]


def test_event_lines_round_trip() -> None:
    event = Event(EventKind.METRIC, {"step": 3, "seconds": 1.5, "values": {"loss": float("inf")}})
    again = Event.from_line(event.to_line())
    assert again == event


@pytest.mark.parametrize("line", ["", "[]", "{}", '{"kind": "other"}', "{"])
def test_broken_lines_are_refused(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (several kinds of ValueError)
        Event.from_line(line)
