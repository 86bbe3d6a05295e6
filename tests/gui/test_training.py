"""The Train mode on real runs: real project, real workers, clicks and keys."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from vadstudio.domain import MetricPoint, Run, RunStatus
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.gui.training import TrainingPanel
from vadstudio.gui.training import panel as panel_module
from vadstudio.gui.training.form import RunForm
from vadstudio.gui.training.runs import RunsList
from vadstudio.jobs import NullContext
from vadstudio.learn import PRESETS, TrainSpec, launch
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows import FreezeSpec, Workbench, draw_by_hand, follow, freeze, new_project, train

CTX = NullContext()
TINY = TrainSpec(
    image_size=16, epochs=2, batch_size=4, splits=1, queue=8, dim=8, knn_every=1, threads=1, checkpoint_every=9
)
WAIT = 90_000
SHAPES = [
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{shape}</svg>'
    for shape in (
        '<circle cx="{0}" cy="12" r="4"/>',
        '<rect x="{0}" y="3" width="9" height="9" fill="red"/>',
        '<rect x="0" y="{0}" width="24" height="3" fill="blue"/>',
    )
]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a dataset, a finished run and one that failed; copied by each test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VADSTUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        path = tmp_path_factory.mktemp("trained") / "a.vad"
        with Workbench(new_project(path, "Trained", starter=True), Settings(render_workers=1, render_size=96)) as bench:
            found = [bench.project.concepts.find(name) for name in ("cat", "bicycle", "tree")]
            for number, concept in enumerate(one for one in found if one):
                for place in range(4, 20, 4):  # a circle, a square or a bar, at four places
                    draw_by_hand(bench, concept.id, "svg", SHAPES[number].format(place))
            dataset = freeze(bench, FreezeSpec("first", "heads", size=16), CTX)
            assert follow(bench, train(bench, dataset.id, TINY, "good").id, CTX).status is RunStatus.FINISHED
            runs = bench.project.runs
            broken = runs.add("broken", dataset.id, TINY.to_dict()).id
            runs.add_metrics(broken, [MetricPoint(1, "loss", 2.5, 0.1), MetricPoint(2, "loss", float("nan"), 0.2)])
            runs.set_status(
                broken, RunStatus.FAILED, message="The loss became nan at step 2 (epoch 1): training diverged."
            )
    return path


@pytest.fixture
def path(trained: Path, tmp_path: Path) -> Iterator[Path]:
    copy = tmp_path / "copy.vad"
    shutil.copy(trained, copy)
    shutil.copytree(trained.with_suffix(".files"), copy.with_suffix(".files"))
    yield copy
    for folder in copy.with_suffix(".files").glob("runs/*"):
        launch.kill(folder)


@pytest.fixture(autouse=True)
def light_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo's settings, but one thread and no checkpoint of 130 MB after each of these tiny epochs."""
    monkeypatch.setitem(PRESETS, "demo", replace(PRESETS["demo"], checkpoint_every=1000, threads=1))


@pytest.fixture
def panel(qtbot: QtBot, session: Session, actions: Actions, path: Path) -> TrainingPanel:
    session.adopt(Workbench(Project.open(path), Settings(render_workers=1)))
    panel = TrainingPanel(session, actions)
    qtbot.addWidget(panel)
    panel.resize(1100, 700)
    panel.show()
    qtbot.waitUntil(lambda: panel.runs.topLevelItemCount() == 2 and not session.busy)
    return panel


def status(panel: TrainingPanel, run_id: int) -> RunStatus:
    return panel._runs[run_id].status


def click_box(qtbot: QtBot, runs: RunsList, row: int) -> None:
    place = runs.visualItemRect(runs.topLevelItem(row))
    qtbot.mouseClick(runs.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + _into(place.height()))


def _into(height: int):
    from PySide6.QtCore import QPoint

    return QPoint(12, height // 2)


def test_presets_fill_the_fields(qtbot: QtBot) -> None:
    form = RunForm()
    qtbot.addWidget(form)
    assert "freeze" in form.detail.text()
    form.preset.setFocus()
    for name, key in (("workstation", Qt.Key.Key_Down), ("paper", Qt.Key.Key_Down), ("demo", Qt.Key.Key_Home)):
        qtbot.keyClick(form.preset, key)
        assert form.preset.currentText() == name
        assert form.spec == PRESETS[name]
    form.batch.setValue(6)
    assert form.spec.batch_size == 6
    assert 6 % form.spec.splits == 0
    assert form.spec.validated() == form.spec
    form.batch.setValue(4000)
    assert form.spec.queue == 4000
    assert form.spec.validated() == form.spec


def test_the_datasets_follow_freezes(qtbot: QtBot, panel: TrainingPanel, session: Session, actions: Actions) -> None:
    form, bench = panel.form, session.bench
    assert bench is not None
    assert form.dataset.currentText() == "first"
    assert "12 pictures of 3 concepts, 16 × 16" in form.detail.text()
    session.run("freeze", lambda ctx: freeze(bench, FreezeSpec("second", "heads", size=20), ctx))
    qtbot.waitUntil(lambda: form.dataset.currentText() == "second", timeout=WAIT)
    assert "12 pictures of 3 concepts, 20 × 20" in form.detail.text()
    form.dataset.setCurrentIndex(form.dataset.findText("first"))
    panel._refresh()
    qtbot.waitUntil(lambda: not session.busy)
    assert form.dataset.currentText() == "first"  # the choice stays while nothing new comes
    session.close_project()
    assert form.dataset_id == 0
    assert not actions["run.start"].isEnabled()


def test_finished_and_failed_runs_are_shown(qtbot: QtBot, panel: TrainingPanel, actions: Actions) -> None:
    assert panel.run is not None
    assert panel.run.name == "broken"  # the newest
    assert "diverged" in panel.message.text()
    assert panel.message.property("tone") == "error"
    assert panel.message.isVisible()
    assert actions["run.resume"].isEnabled()
    good = panel.runs.topLevelItem(1)
    assert [good.text(column) for column in (0, 1, 2)] == ["good", "finished", "2/2"]
    assert good.text(4).endswith("%")
    assert panel.curves.points("knn", 1) == 2
    assert panel.curves.points("loss", 2) == 2  # NaN and all
    assert panel.curves.colour(1) == panel.runs.colour(1) != panel.curves.colour(2)
    qtbot.mouseClick(panel.runs.viewport(), Qt.MouseButton.LeftButton, pos=panel.runs.visualItemRect(good).center())
    assert panel.session.run_id == 1
    assert not actions["run.resume"].isEnabled()
    assert not actions["run.stop"].isEnabled()


def test_ticks_show_and_hide_curves_by_mouse_and_key(qtbot: QtBot, panel: TrainingPanel, qapp) -> None:
    assert panel.curves.shown == {1, 2}
    click_box(qtbot, panel.runs, 1)
    assert panel.curves.shown == {2}
    panel.runs.make_current(2)
    panel.runs.setFocus()
    qtbot.keyClick(panel.runs, Qt.Key.Key_Space)
    assert panel.curves.shown == set()
    assert panel.pages.currentWidget() is panel.empty
    assert "ticked" in panel.empty.text()
    qtbot.keyClick(panel.runs, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.curves.shown == {2})
    click_box(qtbot, panel.runs, 1)
    qtbot.waitUntil(lambda: panel.curves.shown == {1, 2})
    theme.apply(qapp, "dark")
    assert panel.curves.colour(1) == panel.runs.colour(1) == theme.series(0)


def test_start_watch_stop_resume_finish(qtbot: QtBot, panel: TrainingPanel, session: Session, actions: Actions) -> None:
    """The whole life of a run, by buttons and actions."""
    form = panel.form
    form.name.setText("mine")
    form.epochs.setValue(24)
    form.batch.setValue(4)
    form.crop.setValue(16)
    button = next(b for b in panel.findChildren(QPushButton) if "Start training" in b.text().replace("&", ""))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not actions["run.start"].isEnabled()  # a second click starts no second run
    qtbot.waitUntil(lambda: 3 in panel._runs, timeout=WAIT)
    assert panel._runs[3].name == "mine"
    assert form.name.text() == ""
    qtbot.waitUntil(lambda: panel.runs.current == 3 and status(panel, 3) is RunStatus.RUNNING, timeout=WAIT)
    assert panel.runs.topLevelItem(0).text(1) == "running"
    qtbot.waitUntil(lambda: panel.curves.points("loss", 3) >= 1, timeout=WAIT)
    first = panel.curves.points("loss", 3)
    qtbot.waitUntil(lambda: panel.curves.points("loss", 3) > first, timeout=WAIT)
    assert status(panel, 3) is RunStatus.RUNNING
    assert actions["run.start"].isEnabled()

    actions["run.stop"].trigger()
    assert not actions["run.stop"].isEnabled()
    assert "saves" in panel.message.text()
    qtbot.waitUntil(lambda: status(panel, 3) is RunStatus.STOPPED, timeout=WAIT)
    assert panel.message.text().startswith("Stopped and saved after step")

    qtbot.waitUntil(actions["run.resume"].isEnabled, timeout=WAIT)  # its process is gone
    actions["run.resume"].trigger()
    qtbot.waitUntil(lambda: status(panel, 3) is RunStatus.FINISHED, timeout=WAIT)
    qtbot.waitUntil(lambda: not session.busy)
    assert session.bench is not None
    for name in ("loss", "knn", "lr", "samples_per_second"):
        assert panel.curves.points(name, 3) == len(session.bench.project.runs.metrics(3, name)) > 0


def _folder(session: Session, run_id: int) -> Path:
    assert session.bench is not None
    return session.bench.project.files_dir / session.bench.project.runs.get(run_id).folder


def test_closing_leaves_the_run_alone_and_opening_finds_it_again_to_be_killed(
    qtbot: QtBot, panel: TrainingPanel, session: Session, actions: Actions, path: Path
) -> None:
    panel.form.epochs.setValue(2000)
    panel.form.batch.setValue(4)
    panel.form.crop.setValue(16)
    actions["run.start"].trigger()
    qtbot.waitUntil(lambda: panel.curves.points("loss", 3) >= 1, timeout=WAIT)
    folder = _folder(session, 3)
    actions["run.kill"].trigger()  # the question is on the screen when the project closes
    session.close_project()
    assert panel.question is None
    assert panel.runs.topLevelItemCount() == 0
    assert panel.curves.shown == set()
    assert panel.pages.currentWidget() is panel.empty
    assert "No run yet" in panel.empty.text()
    assert launch.is_alive(folder)
    session.adopt(Workbench(Project.open(path), Settings(render_workers=1)))
    qtbot.waitUntil(lambda: panel.curves.points("loss", 3) >= 1, timeout=WAIT)
    before = panel.curves.points("loss", 3)
    qtbot.waitUntil(lambda: panel.curves.points("loss", 3) > before, timeout=WAIT)
    panel.runs.make_current(3)
    actions["run.kill"].trigger()
    assert panel.question is not None
    assert panel.run is not None
    assert panel.run.name in panel.question.text()
    qtbot.mouseClick(panel.question.defaultButton(), Qt.MouseButton.LeftButton)  # let it run
    assert panel.question is None
    assert launch.is_alive(_folder(session, 3))
    actions["run.kill"].trigger()
    assert panel.question is not None
    kill = next(b for b in panel.question.buttons() if b.text() == "Kill")
    qtbot.mouseClick(kill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: status(panel, 3) is RunStatus.INTERRUPTED, timeout=WAIT)
    assert "without a word" in panel.message.text()


def test_wrong_settings_are_a_notice_with_the_sentence(
    qtbot: QtBot, panel: TrainingPanel, session: Session, actions: Actions, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    session.notice.connect(lambda *said: told.append(said))
    monkeypatch.setattr(RunForm, "spec", property(lambda self: replace(TINY, temperature=0.0)))
    actions["run.start"].trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][1] == "error"
    assert "temperature = 0.0" in told[0][0]
    assert actions["run.start"].isEnabled()


def test_slow_reads_are_shown_although_changes_keep_coming(
    qtbot: QtBot, panel: TrainingPanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = panel_module.read_overview
    reads: list[float] = []

    def slow(*args):
        reads.append(time.monotonic())
        time.sleep(0.3)
        return read(*args)

    monkeypatch.setattr(panel_module, "read_overview", slow)
    assert session.bench is not None
    session.bench.project.runs.set_status(1, RunStatus.STOPPED)
    for _ in range(8):
        panel._refresh()
        qtbot.wait(40)
    qtbot.waitUntil(lambda: panel.runs.topLevelItem(1).text(1) == "stopped")
    qtbot.waitUntil(lambda: not session.busy)
    assert 2 <= len(reads) < 8  # one at a time; what came meanwhile is one more


def runs_of(count: int, epochs: int = 9) -> list[Run]:
    return [Run(n, f"run {n}", 1, {"epochs": epochs}, RunStatus.FINISHED, f"runs/{n}") for n in range(1, count + 1)]


def test_the_list_keeps_its_place_and_choice_while_it_is_refreshed(qtbot: QtBot) -> None:
    runs = RunsList()
    qtbot.addWidget(runs)
    runs.resize(400, 200)
    runs.show()
    runs.show_runs(runs_of(60), {})
    assert runs.current == 60
    assert runs.ticked == {57, 58, 59, 60}
    heard: list[object] = []
    runs.make_current(20)
    runs.chosen.connect(heard.append)
    runs.ticked_changed.connect(lambda: heard.append("ticked"))
    place = runs.verticalScrollBar().value()
    item = runs.currentItem()
    assert place > 0
    for epoch in range(5):
        runs.show_runs(runs_of(60), {n: {"epoch": float(epoch), "loss": 1.0} for n in range(1, 61)})
    assert runs.currentItem() is item
    assert runs.verticalScrollBar().value() == place
    assert heard == []
    assert item.text(2) == "4/9"
    runs.show_runs(runs_of(61), {})
    assert runs.current == 20
    assert heard == ["ticked"]  # the new run is drawn, but does not take the choice away
    assert runs.topLevelItem(0).text(0) == "run 61"
    runs.show_runs(runs_of(10), {})
    assert runs.topLevelItemCount() == 10
    assert runs.current == 10
    runs.show_runs([], {})
    assert (runs.current, runs.ticked) == (0, set())


def test_a_run_that_is_selected_elsewhere_becomes_current(panel: TrainingPanel, session: Session) -> None:
    session.select_run(1)
    assert panel.runs.current == 1
    runs = RunsList()
    runs.make_current(3)
    runs.show_runs(runs_of(5), {})
    assert runs.current == 3
    runs.deleteLater()
