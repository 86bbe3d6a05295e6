"""The Judge mode on a real run, judged on digits and on a folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from vadstudio.domain import Judgement
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.judging import JudgePanel
from vadstudio.gui.judging.gallery import Gallery
from vadstudio.gui.judging.results import Bar, ClassBars
from vadstudio.gui.session import Session
from vadstudio.jobs import NullContext
from vadstudio.learn import TrainSpec
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows import FreezeSpec, Workbench, draw_by_hand, follow, freeze, new_project, train

CTX = NullContext()
TINY = TrainSpec(image_size=16, epochs=1, batch_size=4, splits=1, queue=8, dim=8, knn_every=0, threads=1)
WAIT = 90_000
SHAPES = [
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{shape}</svg>'
    for shape in (
        '<circle cx="{0}" cy="12" r="4"/>',
        '<rect x="{0}" y="3" width="9" height="9" fill="red"/>',
        '<rect x="0" y="{0}" width="24" height="3" fill="blue"/>',
    )
]
PROTOCOL = {"k": 5, "temperature": 0.1, "linear": "l", "image_size": 16}


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a finished run, and one that never started; copied by each test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VADSTUDIO_HOME", str(tmp_path_factory.mktemp("home")))
        path = tmp_path_factory.mktemp("trained") / "a.vad"
        with Workbench(new_project(path, "Trained", starter=True), Settings(render_workers=1, render_size=96)) as bench:
            found = [bench.project.concepts.find(name) for name in ("cat", "tree")]
            for number, concept in enumerate(one for one in found if one):
                for place in range(4, 20, 4):  # a circle, a square or a bar, at four places
                    draw_by_hand(bench, concept.id, "svg", SHAPES[number].format(place))
            dataset = freeze(bench, FreezeSpec("first", "heads", size=16), CTX)
            follow(bench, train(bench, dataset.id, TINY, "good").id, CTX)
            bench.project.runs.add("never started", dataset.id, TINY.to_dict())
    return path


@pytest.fixture
def panel(qtbot: QtBot, session: Session, actions: Actions, trained: Path, tmp_path: Path) -> JudgePanel:
    copy = tmp_path / "copy.vad"
    shutil.copy(trained, copy)
    shutil.copytree(trained.with_suffix(".files"), copy.with_suffix(".files"))
    session.adopt(Workbench(Project.open(copy), Settings(render_workers=1)))
    panel = JudgePanel(session, actions)
    qtbot.addWidget(panel)
    panel.resize(1200, 800)
    panel.show()
    qtbot.waitUntil(lambda: panel.run_choice.count() == 2 and not session.busy)
    session.select_run(1)
    return panel


def photos(folder: Path) -> Path:
    from PIL import Image

    for number, colour in enumerate(("red", "blue", "green")):
        (folder / colour).mkdir(parents=True)
        for step in range(6):
            Image.new("RGB", (30, 20), colour).rotate(step * number).save(folder / colour / f"{step}.png")
    return folder


def words(panel: JudgePanel) -> str:
    return "\n".join(label.text() for label in panel.results.widget().findChildren(QLabel))


def pictures(panel: JudgePanel) -> int:
    """Count the pictures of the gallery."""
    [gallery] = panel.results.widget().findChildren(Gallery)
    return sum(image is not None for row in gallery.rows for image in (row.picture, *row.neighbours))


def test_judged_on_digits_and_on_a_folder(
    qtbot: QtBot, panel: JudgePanel, session: Session, actions: Actions, tmp_path: Path, qapp
) -> None:
    assert panel.pages.currentWidget() is panel.empty
    panel.limit.setCurrentIndex(panel.limit.findData(500))
    button = next(b for b in panel.findChildren(QPushButton) if b.text().replace("&", "") == "Judge")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.progress.isVisible()
    assert not actions["judge.start"].isEnabled()  # a second click starts no second judgement
    qtbot.waitUntil(lambda: panel.list.count() == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: not panel.progress.isVisible(), timeout=WAIT)
    assert session.bench is not None
    [judgement] = session.bench.project.runs.judgements()
    assert panel.pages.currentWidget() is panel.results
    results, text = judgement.results, words(panel)
    assert "Judged on digits" in text
    for network in ("trained", "random"):
        for measure in ("knn", "linear"):
            assert f"{results[network][measure]:.1%}" in text
    assert "trained on drawings" in text
    assert "random network" in text
    assert f"kNN (k = {results['protocol']['k']}, T = 0.1)" in text
    assert len(panel.results.widget().findChildren(Bar)) == 4
    assert pictures(panel) == len(results["predictions"]) * 6  # each with its five neighbours
    assert "digits: kNN" in panel.list.item(0).text()
    assert "good" in panel.list.item(0).text()

    panel.use_folder(str(photos(tmp_path / "colours")))
    assert panel.photos == str(tmp_path / "colours")
    panel.path.setFocus()
    assert actions["judge.start"].isEnabled()
    actions["judge.start"].trigger()
    qtbot.waitUntil(lambda: panel.list.count() == 2, timeout=WAIT)
    assert "Judged on colours" in words(panel)
    assert panel.results.widget().findChildren(ClassBars)
    panel.list.setCurrentRow(1)
    assert "Judged on digits" in words(panel)
    theme.apply(qapp, "dark")
    panel.grab()

    session.close_project()
    assert panel.list.count() == 0
    assert panel.pages.currentWidget() is panel.empty
    assert not actions["judge.start"].isEnabled()


def test_what_cannot_be_judged_is_a_notice_with_the_sentence(
    qtbot: QtBot, panel: JudgePanel, session: Session, actions: Actions, tmp_path: Path
) -> None:
    told: list[tuple[str, str]] = []
    session.notice.connect(lambda *said: told.append(said))
    panel.source.setCurrentIndex(panel.source.findData(""))
    assert not actions["judge.start"].isEnabled()  # no path yet
    qtbot.keyClicks(panel.path, str(tmp_path / "nowhere"))
    actions["judge.start"].trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert told[0][1] == "error"
    assert "There are no photographs called" in told[0][0]
    assert "Name a folder of class folders" in told[0][0]
    assert not panel.progress.isVisible()
    assert actions["judge.start"].isEnabled()
    panel.run_choice.setCurrentIndex(panel.run_choice.findData(2))
    actions["judge.start"].trigger()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WAIT)
    assert "has saved no backbone yet" in told[1][0]
    assert panel.pages.currentWidget() is panel.empty


def test_closing_the_project_ends_a_judgement(
    qtbot: QtBot, panel: JudgePanel, session: Session, actions: Actions
) -> None:
    actions["judge.start"].trigger()
    qtbot.waitUntil(lambda: panel.doing.text() != "" and bool(session.jobs), timeout=WAIT)
    session.close_project()
    assert not panel.progress.isVisible()
    qtbot.waitUntil(lambda: not session.jobs, timeout=WAIT)


def test_runs_and_judgements_do_not_jump(qtbot: QtBot, panel: JudgePanel, session: Session, actions: Actions) -> None:
    assert session.bench is not None
    runs = session.bench.project.runs
    results = {
        "photos": "p", "classes": 2, "train": 5, "test": 5, "protocol": PROTOCOL,
        "trained": {"knn": 0.5, "linear": 0.5}, "random": {"knn": 0.4, "linear": 0.3},
    }  # fmt: skip
    for name in ("first", "second"):
        runs.add_judgement(1, name, results)
    qtbot.waitUntil(lambda: panel.list.count() == 2)
    panel.list.setCurrentRow(1)
    item = panel.list.currentItem()
    dataset = runs.get(1).dataset_id
    third = runs.add("third", dataset, TINY.to_dict()).id
    qtbot.waitUntil(lambda: panel.run_choice.count() == 3 and not session.busy)
    assert panel.run_choice.currentData() == 1
    assert panel.list.currentItem() is item
    session.select_run(third)
    assert panel.run_choice.currentData() == third
    added = runs.add("fourth", dataset, TINY.to_dict()).id
    session.select_run(added)  # before the list has it
    qtbot.waitUntil(lambda: panel.run_choice.currentData() == added)


def test_a_folder_is_asked_for_without_stopping_the_window(
    qtbot: QtBot, panel: JudgePanel, actions: Actions, tmp_path: Path
) -> None:
    panel.setFocus()
    actions["judge.browse"].trigger()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert panel.photos == str(tmp_path)
    assert panel.path.isEnabled()


def test_results_of_an_older_program_are_shown_without_pictures(qtbot: QtBot, panel: JudgePanel) -> None:
    results = {
        "photos": "old", "classes": 2, "train": 5, "test": 5, "protocol": PROTOCOL,
        "trained": {"knn": 0.5, "linear": 0.5}, "random": {"knn": 0.4, "linear": 0.3},
        "predictions": [{"test_index": 0, "label": "a", "predicted": "b", "confidence": 0.9}],
        "neighbours": [{"test_index": 0, "train_indices": [1, 2]}],
    }  # fmt: skip
    panel.results.show_judgement(Judgement(1, 1, "old", results))
    assert pictures(panel) == 0
    assert "Judged on old" in words(panel)


def test_the_gallery_has_as_many_columns_as_fit_and_is_never_cut(qtbot: QtBot, panel: JudgePanel) -> None:
    one = {"test_index": 0, "label": "a very long name of a class of things", "predicted": "b", "confidence": 0.9}
    gallery = Gallery({"predictions": [one] * 7, "neighbours": [{"test_index": 0, "train_indices": [1, 2, 3, 4, 5]}]})
    qtbot.addWidget(gallery)
    assert [gallery.columns(width) for width in (300, 700, 1000, 1700)] == [1, 1, 2, 3]
    assert gallery.heightForWidth(1100) == 4 * gallery.heightForWidth(10_000)
    gallery.resize(1100, gallery.heightForWidth(1100))
    cells = gallery._cells()
    assert max(cell.bottom() for cell in cells) < gallery.height()
    assert max(cell.right() for cell in cells) < gallery.width()
    gallery.grab()
