"""Jobs, reads and writes arrive on the GUI thread, in the promised order; nothing arrives after closing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from vadstudio import settings as settings_file
from vadstudio.domain import Changes, Concept, ConceptKind
from vadstudio.errors import UsageError, VadError
from vadstudio.gui.bridge import Bridge
from vadstudio.gui.session import Session
from vadstudio.jobs import Context, Event, EventKind, JobHandle, Outcome
from vadstudio.workflows import Workbench, new_project


def collect(signal: Any) -> list[tuple[Any, ...]]:
    heard: list[tuple[Any, ...]] = []
    signal.connect(lambda *args: heard.append(args))
    return heard


def test_bridge_runs_calls_of_other_threads_here_and_in_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[tuple[int, threading.Thread]] = []

    def post() -> None:
        for number in range(500):
            bridge.post(lambda n=number: seen.append((n, threading.current_thread())))

    thread = threading.Thread(target=post)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(seen) == 500)
    assert [number for number, _ in seen] == list(range(500))
    assert {thread for _, thread in seen} == {threading.main_thread()}
    bridge.close()


def test_bridge_keeps_the_latest_of_a_key_in_its_first_place() -> None:
    bridge = Bridge()
    seen: list[str] = []
    bridge.post(lambda: seen.append("progress 1"), "p")
    bridge.post(lambda: seen.append("log"))
    bridge.post(lambda: seen.append("progress 2"), "p")
    bridge.drain()
    assert seen == ["progress 2", "log"]
    bridge.close()


def test_bridge_survives_a_call_that_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    bridge = Bridge()
    told: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: told.append(kind))
    seen: list[int] = []
    bridge.post(lambda: 1 // 0)
    bridge.post(lambda: seen.append(1))
    bridge.drain()
    assert (told, seen) == ([ZeroDivisionError], [1])
    bridge.close()


def test_bridge_yields_to_the_loop_under_a_flood(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vadstudio.gui.bridge.BUDGET_S", -1.0)
    bridge = Bridge()
    seen: list[int] = []
    for number in range(5):
        bridge.post(lambda n=number: seen.append(n))
    bridge.drain()
    assert seen == [0]
    qtbot.waitUntil(lambda: seen == [0, 1, 2, 3, 4])
    bridge.close()


def test_job_gives_its_result_on_this_thread(session: Session, qtbot: QtBot) -> None:
    results: list[tuple[int, threading.Thread]] = []
    events = collect(session.job_event)

    def job(ctx: Context) -> int:
        for step in range(1000):
            ctx.progress(step + 1, 1000)
        return 42

    handle = session.run("Count", job, lambda result: results.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(results))
    assert results == [(42, threading.main_thread())]
    kinds = [event.kind for _, event in events]
    assert kinds[0] is EventKind.STARTED
    assert kinds[-1] is EventKind.ENDED
    progress = [event.data["done"] for _, event in events if event.kind is EventKind.PROGRESS]
    assert progress == sorted(progress)
    assert progress[-1] == 1000
    assert len(progress) < 1000, "fast progress is joined"
    assert {h for h, _ in events} == {handle}


def test_failed_job_tells_its_sentence(session: Session, qtbot: QtBot) -> None:
    notices = collect(session.notice)
    told: list[str] = []

    def job(ctx: Context) -> None:
        raise VadError("The cat is out.", "Call it.")

    session.run("Look", job, failed=told.append)
    session.run("Look again", job)
    qtbot.waitUntil(lambda: bool(told and notices))
    assert told == ["The cat is out. Call it."]
    assert notices == [("Look again: The cat is out. Call it.", "error")]


def test_cancelled_job_is_an_outcome_not_an_error(session: Session, qtbot: QtBot) -> None:
    notices, events, results = collect(session.notice), collect(session.job_event), []
    started = threading.Event()

    def job(ctx: Context) -> None:
        started.set()
        while True:
            ctx.check()

    handle = session.run("Wait", job, results.append)
    assert started.wait(5)
    handle.cancel()
    qtbot.waitUntil(lambda: any(event.kind is EventKind.ENDED for _, event in events))
    assert events[-1][1].data["outcome"] == Outcome.CANCELLED
    assert not notices
    assert not results


def test_newest_read_of_a_key_wins_and_waiting_old_ones_are_not_run(session: Session, qtbot: QtBot) -> None:
    gate, ran, seen = threading.Event(), [], []

    def read(number: int) -> int:
        ran.append(number)
        gate.wait(5)
        return number

    for number in range(20):
        session.read(lambda n=number: read(n), seen.append, key="canvas")
    other: list[str] = []
    session.read(lambda: "other", other.append)
    gate.set()
    qtbot.waitUntil(lambda: not session.busy)
    assert seen == [19]
    assert other == ["other"]
    assert len(ran) < 20


def test_failed_read_is_a_notice_unless_somebody_cares(session: Session, qtbot: QtBot) -> None:
    notices = collect(session.notice)
    told: list[str] = []

    def read() -> None:
        raise UsageError("No such drawing.")

    session.read(read, lambda _: None)
    session.read(read, lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(notices and told))
    assert notices == [("No such drawing.", "error")]
    assert told == ["No such drawing."]


def test_writes_run_one_after_the_other_in_order(session: Session, qtbot: QtBot) -> None:
    running, seen, done = [], [], []

    def write(number: int) -> int:
        running.append(number)
        assert len(running) == 1
        seen.append(number)
        running.remove(number)
        return number

    for number in range(50):
        session.write(lambda n=number: write(n), done.append)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert seen == done == list(range(50))


def test_a_watched_future_is_delivered_unless_a_newer_one_is_watched(session: Session, qtbot: QtBot) -> None:
    old: Future[str] = Future()
    new: Future[str] = Future()
    seen: list[str] = []
    session.watch(old, seen.append, key="preview")
    session.watch(new, seen.append, key="preview")
    new.set_result("new")
    old.set_result("old")
    qtbot.waitUntil(lambda: not session.busy)
    assert seen == ["new"]


def test_changes_of_any_thread_arrive_joined(opened: Session, qtbot: QtBot) -> None:
    changes: list[Changes] = []
    threads: set[threading.Thread] = set()
    opened.changed.connect(lambda c: (changes.append(c), threads.add(threading.current_thread())))
    assert opened.bench is not None
    concepts = opened.bench.project.concepts
    ids = [concepts.add(Concept(0, f"kite {number}", ConceptKind.OBJECT)).id for number in range(30)]
    qtbot.waitUntil(lambda: set(ids) <= {i for c in changes for i in c.concepts})
    assert len(changes) < 30
    assert threads == {threading.main_thread()}


def test_nothing_arrives_after_the_project_was_closed(opened: Session, qtbot: QtBot) -> None:
    arrived: list[object] = []
    notices = collect(opened.notice)
    changes = collect(opened.changed)
    gate, started = threading.Event(), threading.Event()

    def slow() -> str:
        started.set()
        gate.wait(5)
        return "late"

    def fails(ctx: Context) -> None:
        gate.wait(5)
        raise VadError("Too late.")

    opened.read(slow, arrived.append)
    opened.write(slow, arrived.append)
    opened.run("Slow", lambda ctx: slow(), arrived.append)
    opened.run("Fails", fails)
    assert started.wait(5)
    bench = opened.bench
    assert bench is not None
    opened.close_project()
    gate.set()
    qtbot.waitUntil(lambda: not opened.jobs and opened.bridge.empty)
    qtbot.wait(100)
    assert opened.bench is None
    assert (arrived, notices, changes) == ([], [], [])
    assert not opened.busy


def test_opening_a_project_is_told_and_a_bad_file_is_a_sentence(
    session: Session, project_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.project_opened, timeout=10_000):
        session.open_project(project_path)
    assert session.path == project_path
    bad = tmp_path / "bad.vad"
    bad.write_bytes(b"no database at all" * 100)
    with qtbot.waitSignal(session.notice, timeout=10_000) as told:
        session.open_project(bad)
    assert told.args is not None
    assert told.args[1] == "error"
    assert "bad.vad" in told.args[0]
    assert session.path == project_path, "the open project stays"


def test_opening_another_project_closes_the_first(opened: Session, tmp_path: Path, qtbot: QtBot) -> None:
    order = []
    opened.project_closing.connect(lambda: order.append("closing"))
    opened.project_opened.connect(lambda: order.append("opened"))
    other = tmp_path / "other.vad"
    with qtbot.waitSignal(opened.project_opened, timeout=10_000):
        opened.load(lambda: Workbench(new_project(other, "Other"), opened.settings))
    assert order == ["closing", "opened"]
    assert opened.path == other


def test_selection_is_told_once(session: Session) -> None:
    concepts, drawings = collect(session.concept_selected), collect(session.drawing_selected)
    session.select_concept(3)
    session.select_concept(3)
    session.select_drawing(7)
    session.select_drawing(0)
    assert concepts == [(3,)]
    assert drawings == [(7,), (0,)]


def test_settings_are_saved_and_reach_the_workbench(opened: Session, until_idle: Callable[[], None]) -> None:
    fresh = settings_file.change(opened.settings, render_seconds=3.5)
    changed = collect(opened.settings_changed)
    opened.apply_settings(fresh)
    until_idle()
    assert settings_file.load() == fresh
    assert changed == [()]
    assert opened.bench is not None
    assert opened.bench.settings == fresh


def test_job_handles_are_listed_while_they_live(session: Session, qtbot: QtBot) -> None:
    gate = threading.Event()
    handle: JobHandle[bool] = session.run("Wait", lambda ctx: gate.wait(5))
    events: list[Event] = []
    session.job_event.connect(lambda h, e: events.append(e))
    assert handle in session.jobs
    assert session.busy
    gate.set()
    qtbot.waitUntil(lambda: not session.busy)
    assert session.jobs == []
