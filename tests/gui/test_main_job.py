"""The main job as a person does it in the window: draw, edit, refine, branch, keep, freeze, train, watch, judge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vadstudio.domain import Origin, RunStatus, Verdict
from vadstudio.gui.gallery.freezing import FreezeDialog
from vadstudio.gui.main_window import MainWindow
from vadstudio.jobs import NullContext
from vadstudio.settings import Settings
from vadstudio.store import GalleryQuery, Project
from vadstudio.workflows import GenerateSpec, Workbench, generate, new_project

LONG = 120_000


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A small project in which six concepts are drawn and the bicycle is not."""
    path = tmp_path / "main job.vad"
    with Workbench(new_project(path, "Main job", starter=True), Settings(render_workers=1, render_size=128)) as bench:
        names = ("apple", "cat", "tree", "house", "owl", "clock")
        ids = tuple(found.id for name in names if (found := bench.project.concepts.find(name)))
        generate(bench, GenerateSpec(ids, "python-matplotlib"), NullContext())
    return path


def press(widget: QWidget, keys: str) -> None:
    """Press a shortcut as the keyboard does."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


def project(window: MainWindow) -> Project:
    assert window.session.bench is not None
    return window.session.bench.project


def test_main_job(studio: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = studio, studio.session

    def until(condition: Callable[[], object], timeout: int = 30_000) -> None:
        qtbot.waitUntil(lambda: bool(condition()), timeout=timeout)

    # pick a concept with the mouse
    tree, bicycle = window.concepts.tree, project(window).concepts.find("bicycle")
    assert bicycle is not None
    QTest.keyClicks(window.concepts.field, "bicycle")
    index = window.concepts.filter.mapFromSource(window.concepts.model.index_of(bicycle.id))
    until(lambda: index.isValid() and tree.visualRect(index).isValid())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    until(lambda: window.studio.name.text() == "bicycle" and window.studio.loaded.drawing is None)

    # generate
    press(window, "Ctrl+G")
    until(lambda: session.drawing_id and not session.busy and not window.studio.canvas.picture.isNull())
    root = session.drawing_id
    assert "wheel" in window.studio.code

    # break the code by hand: the error is marked and the last picture stays, dimmed; mend it and render
    editor = window.studio.editor
    editor.setFocus()
    press(editor, "Ctrl+Home")
    QTest.keyClicks(editor, "<oops ")
    press(editor, "F5")
    until(lambda: window.studio.canvas.dimmed and window.studio.problem.isVisible())
    press(editor, "Ctrl+Z")
    until(lambda: not window.studio.is_edited)
    editor.setPlainText(editor.toPlainText().replace("</svg>", '<circle cx="60" cy="60" r="40" fill="#ffcc00"/></svg>'))
    press(editor, "Ctrl+Return")
    until(lambda: not session.busy and not window.studio.canvas.dimmed)
    assert window.studio.canvas.picture.toImage().pixelColor(60, 60).name() == "#ffcc00"

    # save it as a draft, go back to the first draft with the mouse, refine: that is a branch
    press(window, "Ctrl+S")
    until(lambda: session.drawing_id not in {0, root})
    mine = session.drawing_id
    assert project(window).drawings.get(mine).origin is Origin.HAND
    view = window.history.view
    until(lambda: not view.box_of(root).isEmpty())
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=view.box_of(root).center().toPoint())
    until(lambda: project(window).drawings.head(root).id == root and session.drawing_id == root and not session.busy)
    press(window, "Ctrl+I")
    until(lambda: session.drawing_id not in {root, mine} and not session.busy)
    refined = project(window).drawings.get(session.drawing_id)
    assert (refined.parent_id, refined.origin) == (root, Origin.IMPROVE)
    assert {d.parent_id for d in project(window).drawings.family(root)} == {None, root}

    # keep by one key each in Curate
    press(window, "Alt+2")
    grid = window.gallery.grid
    until(lambda: len(grid.ids) == 7 and not session.busy)
    grid.setFocus()
    press(grid, "Home")
    for _ in range(7):
        press(grid, "K")
    until(lambda: len(project(window).drawings.ids(GalleryQuery(verdict=Verdict.KEEP))) == 7)

    # freeze
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FreezeDialog)
        dialog.name.setText("seven")
        dialog.seeds.setValue(3)
        dialog.side.setCurrentIndex(dialog.side.findData(32))
        dialog.accept()

    QTimer.singleShot(200, answer)
    press(window, "Ctrl+D")
    until(lambda: project(window).datasets.find("seven"), LONG)
    dataset = project(window).datasets.find("seven")
    assert dataset is not None
    assert dataset.count == 6 * 3 + 1

    # train and watch
    press(window, "Alt+3")
    form = window.training.form
    until(lambda: form.dataset_id == dataset.id)
    form.epochs.setValue(2)
    form.batch.setValue(8)
    form.crop.setValue(16)
    window.actions_registry["run.start"].trigger()
    until(lambda: window.training.run is not None and window.training.run.status is RunStatus.RUNNING, LONG)
    run_id = window.training.runs.current
    until(lambda: project(window).runs.get(run_id).status is not RunStatus.RUNNING, LONG)
    run = project(window).runs.get(run_id)
    assert run.status is RunStatus.FINISHED, run.message
    until(lambda: window.training.curves.points("loss", run_id) >= 2)

    # judge
    press(window, "Alt+4")
    until(lambda: window.judging.run_choice.currentData() == run_id)
    photos = _photos(tmp_path / "photos")
    window.judging.source.setCurrentIndex(window.judging.source.findData(""))
    window.judging.path.setText(str(photos))
    window.actions_registry["judge.start"].trigger()
    until(lambda: project(window).runs.judgements(run_id), LONG)
    until(lambda: window.judging.list.count() == 1)
    results = project(window).runs.judgements(run_id)[0].results
    assert results["test"] > 0
    assert set(results["trained"]) == set(results["random"]) == {"knn", "linear"}


def _photos(folder: Path) -> Path:
    """Write a few pictures in class folders."""
    from PIL import Image

    for colour in ("red", "blue"):
        (folder / colour).mkdir(parents=True)
        for number in range(6):
            Image.new("RGB", (20, 20), colour).save(folder / colour / f"{number}.png")
    return folder
