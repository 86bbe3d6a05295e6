"""The list of jobs and the indicator in the status line, driven by real jobs."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from vadstudio.errors import VadError
from vadstudio.gui.actions import Actions
from vadstudio.gui.jobs import JobsBadge, JobsPanel
from vadstudio.gui.jobs.listing import clock
from vadstudio.gui.session import Session
from vadstudio.jobs import Context


@pytest.fixture
def panel(qtbot: QtBot, session: Session, actions: Actions) -> JobsPanel:
    panel = JobsPanel(session, actions)
    qtbot.addWidget(panel)
    panel.resize(600, 300)
    panel.show()
    return panel


def texts(panel: JobsPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_running_job_shows_progress_and_can_be_cancelled(panel: JobsPanel, session: Session, qtbot: QtBot) -> None:
    def job(ctx: Context) -> None:
        while True:
            ctx.progress(3, 12, "a bicycle")
            ctx.check()

    handle = session.run("Render 12 drawings", job)
    qtbot.waitUntil(lambda: "3 of 12" in texts(panel))
    row = panel.rows[handle.id]
    bar = row.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum()) == (3, 12)
    assert "a bicycle" in texts(panel)
    assert "1 running" in texts(panel)
    qtbot.mouseClick(row.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "cancelled" in texts(panel))
    assert not row.cancel.isVisible()
    assert "1 running" not in texts(panel)


def test_failure_is_shown_whole_and_can_be_copied(panel: JobsPanel, session: Session, qtbot: QtBot) -> None:
    sentence = "The endpoint http://localhost:1 gave no answer. Start the server, or choose another in Settings."

    def job(ctx: Context) -> None:
        raise VadError(sentence)

    handle = session.run("Generate", job, failed=lambda _: None)
    qtbot.waitUntil(lambda: sentence in texts(panel))
    qtbot.mouseClick(panel.rows[handle.id].copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == sentence


def test_clear_takes_ended_jobs_and_leaves_running_ones(
    panel: JobsPanel, session: Session, actions: Actions, qtbot: QtBot
) -> None:
    gate = threading.Event()
    session.run("Short", lambda ctx: None)
    running = session.run("Long", lambda ctx: gate.wait(10))
    qtbot.waitUntil(lambda: actions["jobs.clear"].isEnabled() and running.id in panel.rows)
    actions["jobs.clear"].trigger()
    assert list(panel.rows) == [running.id]
    actions["jobs.cancel_all"].trigger()
    assert running.flag.is_set()
    qtbot.waitUntil(lambda: "cancelling" in texts(panel))
    gate.set()
    qtbot.waitUntil(lambda: not session.jobs)


def test_badge_names_one_job_counts_more_and_opens_the_list(session: Session, qtbot: QtBot) -> None:
    badge = JobsBadge(session)
    qtbot.addWidget(badge)
    badge.show()
    assert badge.text == "No jobs"
    gate = threading.Event()
    session.run("First", lambda ctx: gate.wait(10))
    qtbot.waitUntil(lambda: badge.text == "First")
    session.run("Second", lambda ctx: gate.wait(10))
    qtbot.waitUntil(lambda: badge.text == "2 jobs")
    with qtbot.waitSignal(badge.clicked):
        qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: badge.text == "No jobs")


@pytest.mark.parametrize(("seconds", "text"), [(0.4, "0 s"), (59.9, "59 s"), (125, "2:05"), (3725, "1:02:05")])
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text
