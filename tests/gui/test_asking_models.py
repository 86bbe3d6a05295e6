"""Generating, refining and comparing with live models, as a person does it, against a real server that misbehaves."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vadstudio.domain import Verdict
from vadstudio.gui.comparing import CompareDialog
from vadstudio.gui.main_window import MainWindow
from vadstudio.gui.models.generating import GenerateDialog
from vadstudio.gui.models.refining import RefineDialog
from vadstudio.jobs import Outcome
from vadstudio.store import Project
from vadstudio.workflows import GenerateSpec

LEFT = Qt.MouseButton.LeftButton


def activate(dialog: QWidget, qtbot: QtBot) -> None:
    """Let *dialog* have the keys, as it has when a person sees it: shortcuts work in the active window alone."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)


def trigger(window: MainWindow, name: str, qtbot: QtBot) -> None:
    action = window.actions_registry[name]
    assert action.isEnabled(), name
    action.trigger()
    idle(window, qtbot)


def project(window: MainWindow) -> Project:
    assert window.session.bench is not None
    return window.session.bench.project


def roots(window: MainWindow) -> list[Any]:
    return project(window).drawings.roots(window.session.concept_id)


def notices(window: MainWindow) -> str:
    return "\n".join(notice.text for notice in window.notices.notices)


def generating(window: MainWindow, qtbot: QtBot) -> GenerateDialog:
    trigger(window, "concept.generate_with", qtbot)
    dialog = window.model_commands.dialog
    assert isinstance(dialog, GenerateDialog)
    return dialog


def tick(box: Any, text: str) -> None:
    for row in range(box.count()):
        if box.item(row).text().startswith(text):
            box.item(row).setCheckState(Qt.CheckState.Checked)


def test_the_estimate_follows_the_choices_and_start_makes_one_job(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    dialog = generating(live, qtbot)
    assert "1 drawing" in dialog.estimate.figures.text()
    assert "$" in dialog.estimate.figures.text()
    assert server.seen == [], "an estimate asks nobody"
    dialog.samples.setValue(2)
    tick(dialog.languages, "Python (matplotlib)")
    idle(live, qtbot)
    assert "4 drawings" in dialog.estimate.figures.text()
    assert dialog.start.isEnabled()
    qtbot.mouseClick(dialog.start, LEFT)
    idle(live, qtbot)
    made = roots(live)
    assert sorted((one.language, one.sample) for one in made) == [
        ("python-matplotlib", 0), ("python-matplotlib", 1), ("svg", 0), ("svg", 1),
    ]  # fmt: skip
    assert len(live.session.jobs) == 0
    assert generating(live, qtbot).estimate.figures.text().startswith("1 drawing") is False
    assert "Nothing is missing" in live.model_commands.dialog.estimate.figures.text()  # type: ignore[union-attr]


def test_nothing_chosen_cannot_start(live: MainWindow, qtbot: QtBot) -> None:
    dialog = generating(live, qtbot)
    dialog.languages.item(0).setCheckState(Qt.CheckState.Unchecked)
    idle(live, qtbot)
    assert "at least one language" in dialog.estimate.figures.text()
    assert not dialog.start.isEnabled()


def test_models_of_several_endpoints_in_one_job(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.models = ["m", "tiny"]
    settings = live.session.settings
    other = {"title": "Other", "base_url": server.url.replace("127.0.0.1", "localhost"), "local": True}
    live.session.apply_settings(type(settings)(**{**settings.__dict__, "endpoints": {"other": other}}))
    idle(live, qtbot)
    dialog = generating(live, qtbot)
    tick(dialog.models.list, "tiny   (Other)")
    idle(live, qtbot)
    assert [one.model for one in dialog.models.chosen] == ["", "tiny"]
    qtbot.mouseClick(dialog.start, LEFT)
    idle(live, qtbot)
    assert sorted(one.model for one in roots(live)) == ["m", "tiny"]
    calls = project(live).calls.all()
    assert len({call.endpoint for call in calls}) >= 1
    assert len(live.jobs_dock.widget().list.jobs) == 1  # type: ignore[union-attr]


def test_a_budget_stops_with_everything_kept_and_the_rest_can_be_asked_for(
    live: MainWindow, server: Any, qtbot: QtBot
) -> None:
    dialog = generating(live, qtbot)
    dialog.samples.setValue(5)
    dialog.max_calls.setValue(2)
    idle(live, qtbot)
    qtbot.mouseClick(dialog.start, LEFT)
    idle(live, qtbot)
    assert len(roots(live)) == 2
    assert "limit of 2 calls" in notices(live)
    panel = live.jobs_dock.widget()
    row = next(iter(panel.rows.values()))  # type: ignore[union-attr]
    assert "Resume (3 missing)" in row.way_out.text()


def test_a_job_is_stopped_and_resumed_from_the_list(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.plan = ["slow:0.3"]
    dialog = generating(live, qtbot)
    dialog.samples.setValue(4)
    dialog.more.setChecked(True)
    dialog.concurrency.setValue(1)
    idle(live, qtbot)
    qtbot.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: len(server.seen) >= 1, timeout=10_000)
    panel = live.jobs_dock.widget()
    row = next(iter(panel.rows.values()))  # type: ignore[union-attr]
    live.actions_registry["view.jobs"].trigger()
    qtbot.mouseClick(row.cancel, LEFT)
    idle(live, qtbot)
    assert 1 <= len(roots(live)) < 4, "what was under way is kept"
    server.plan = ["ok"]
    assert row.way_out.text() == "Resume"
    qtbot.mouseClick(row.way_out, LEFT)
    idle(live, qtbot)
    assert len(roots(live)) == 4
    assert sum(server.answered.values()) == 4, "nothing is paid twice"


def test_a_job_is_paused_and_goes_on(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.plan = ["slow:0.3"]
    dialog = generating(live, qtbot)
    dialog.samples.setValue(6)
    dialog.concurrency.setValue(1)
    idle(live, qtbot)
    qtbot.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: len(server.seen) >= 1, timeout=10_000)
    live.actions_registry["jobs.pause"].trigger()
    panel = live.jobs_dock.widget()
    info = panel.list.live[0]  # type: ignore[union-attr]
    assert info.state == "paused"
    qtbot.waitUntil(lambda: server.active == 0, timeout=10_000)
    qtbot.wait(200)
    asked = len(server.seen)
    qtbot.wait(900)
    assert len(server.seen) == asked, "nothing new is asked while it is paused"
    assert asked < 6
    live.actions_registry["jobs.pause"].trigger()
    idle(live, qtbot)
    assert len(roots(live)) == 6
    assert "spent" in info.text or info.outcome is Outcome.DONE


def test_what_a_crash_cut_off_is_offered_and_asked_for(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    concept = live.session.concept_id
    spec = GenerateSpec((concept,), "svg", 2, models=("m",))
    db = project(live)
    job = db.jobs.start("generate", "Generate 2 drawings", spec.to_dict())
    path = live.session.path
    assert path is not None
    with db.jobs._db.write() as write:  # a process that is gone
        write.execute("UPDATE jobs SET pid = 999999999 WHERE id = ?", (job.id,))
    live.session.open_project(path)
    idle(live, qtbot)
    assert "was cut off" in notices(live)
    live.session.select_concept(concept)
    trigger(live, "jobs.resume", qtbot)
    assert len(roots(live)) == 2


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        ("401", "refused the API key"),
        ("404", "knows no model"),
        ("500", "failed inside"),
        ("empty", "empty"),
        ("html", "web page"),
    ],
)
def test_one_keystroke_that_fails_says_why_and_the_window_lives(
    live: MainWindow, server: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, plan: str, said: str
) -> None:
    monkeypatch.setattr("vadstudio.workflows.asking.pause_seconds", lambda fault, tried: 0.0)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong-secret")
    server.plan = [plan]
    trigger(live, "drawing.generate", qtbot)
    assert said in notices(live)
    assert "--" not in notices(live)
    assert "sk-wrong-secret" not in notices(live)
    assert roots(live) == []
    server.plan = ["ok"]
    trigger(live, "drawing.generate", qtbot)
    assert len(roots(live)) == 1, "and the next keystroke works"


def test_a_rate_limit_is_waited_for(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.plan = ["429:0.2", "ok"]
    trigger(live, "drawing.generate", qtbot)
    assert len(roots(live)) == 1
    assert len(server.seen) == 2


def test_a_server_that_is_not_running(live: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vadstudio.workflows.asking.pause_seconds", lambda fault, tried: 0.0)
    settings = live.session.settings
    live.session.apply_settings(type(settings)(**{**settings.__dict__, "base_url": "http://127.0.0.1:9/v1"}))
    idle(live, qtbot)
    trigger(live, "drawing.generate", qtbot)
    assert "cannot be reached" in notices(live)


def test_refining_over_rounds_of_the_newest_drafts(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    trigger(live, "drawing.generate", qtbot)
    trigger(live, "drawing.generate", qtbot)
    trigger(live, "drawing.refine_with", qtbot)
    dialog = live.model_commands.dialog
    assert isinstance(dialog, RefineDialog)
    assert [button.text() for button in dialog.scopes][:2] == [
        "The draft on the desk (1)",
        "The newest drafts of bicycle (2)",
    ]
    dialog.scopes[1].setChecked(True)
    dialog.rounds.setValue(2)
    dialog.hint.setText("thicker spokes")
    idle(live, qtbot)
    assert "4 calls" in dialog.estimate.figures.text()
    qtbot.mouseClick(dialog.start, LEFT)
    idle(live, qtbot)
    families = [project(live).drawings.family(root.id) for root in roots(live)]
    assert [len(family) for family in families] == [3, 3]
    assert "thicker spokes" in json.dumps(server.bodies[-1])


def test_a_repair_takes_no_hint(live: MainWindow, qtbot: QtBot) -> None:
    trigger(live, "drawing.generate", qtbot)
    trigger(live, "drawing.refine_with", qtbot)
    dialog = live.model_commands.dialog
    assert isinstance(dialog, RefineDialog)
    dialog.hint.setText("x")
    dialog.repair.setChecked(True)
    assert not dialog.hint.isEnabled()
    assert dialog.spec().hint == ""
    assert dialog.spec().repair


# -- calls ----------------------------------------------------------------------------------------------------------


def test_prompt_and_reply_of_a_drawing_are_one_keystroke_away(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    trigger(live, "drawing.generate", qtbot)
    trigger(live, "drawing.call", qtbot)
    assert live.calls_dock.isVisible()
    detail = live.calls.detail
    assert "draws bicycle" in detail.pages["Prompt"].toPlainText()
    assert "Drawing 1." in detail.pages["Reply"].toPlainText()
    assert detail.pages["Reasoning"].toPlainText() == "I think"
    assert json.loads(detail.pages["Request (JSON)"].toPlainText())["model"] == "m"
    assert json.loads(detail.pages["Reply (JSON)"].toPlainText())["finish_reason"] == "stop"
    for part in ("m (as m-2026)", "20 read, 40 written", "fp_test", "answered", "$0.0001"):
        assert part in detail.head.text()
    detail.tabs.setCurrentIndex(1)
    qtbot.mouseClick(detail.copy, LEFT)
    assert "Drawing 1." in QGuiApplication.clipboard().text()
    assert "60 tokens" in live.cost.text()
    assert "Project: 1 calls, 60 tokens" in live.cost.toolTip()


def test_failed_calls_are_listed_and_searched_and_unknown_prices_are_said(
    live: MainWindow, server: Any, qtbot: QtBot
) -> None:
    server.plan = ["404"]
    trigger(live, "drawing.generate", qtbot)
    server.plan = ["ok"]
    settings = live.session.settings
    live.session.apply_settings(type(settings)(**{**settings.__dict__, "model": "mystery"}))
    idle(live, qtbot)
    trigger(live, "drawing.generate", qtbot)
    trigger(live, "view.calls", qtbot)
    panel = live.calls
    assert [line.cells[2] for line in panel.model.lines] == ["answered", "failed"]
    assert "unknown" in panel.sums.text()
    panel.search.setText("no such words")
    idle(live, qtbot)
    assert panel.pages.currentWidget() is panel.empty
    panel.search.setText("mystery bicycle")
    idle(live, qtbot)
    assert [line.cells[1] for line in panel.model.lines] == ["mystery"]
    panel.search.clear()
    idle(live, qtbot)
    panel.view.selectRow(1)
    idle(live, qtbot)
    assert "knows no model" in panel.detail.error.text()


def test_an_empty_list_says_so(live: MainWindow, qtbot: QtBot) -> None:
    trigger(live, "view.calls", qtbot)
    assert live.calls.pages.currentWidget() is live.calls.empty
    assert "No model has been asked" in live.calls.empty.text()


# -- comparing ------------------------------------------------------------------------------------------------------


def test_answers_of_two_models_beside_each_other(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.models = ["m", "tiny"]
    trigger(live, "drawing.compare", qtbot)
    dialog = live.model_commands.dialog
    assert isinstance(dialog, CompareDialog)
    assert dialog.empty.isVisible(), "nothing is drawn yet"
    dialog.ask.click()
    idle(live, qtbot)
    asking = live.model_commands.dialog
    assert isinstance(asking, GenerateDialog)
    tick(asking.models.list, "tiny")
    idle(live, qtbot)
    qtbot.mouseClick(asking.start, LEFT)
    idle(live, qtbot)
    first, second = dialog.columns
    assert {first.answer.drawing.model, second.answer.drawing.model} == {"m", "tiny"}  # type: ignore[union-attr]
    assert "20 read, 40 written" in first.said.text()
    assert first.code.toPlainText() != second.code.toPlainText()
    activate(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    second.reject.click()
    idle(live, qtbot)
    reviews = project(live).reviews.of([first.drawing_id, second.drawing_id])
    assert reviews[first.drawing_id].verdict is Verdict.KEEP
    assert reviews[second.drawing_id].verdict is Verdict.REJECT
    assert first.keep.isChecked()
    dialog.more.click()
    idle(live, qtbot)
    assert len(dialog.columns) == 3
    dialog.fewer.click()
    assert len(dialog.columns) == 2
    dialog.close()
