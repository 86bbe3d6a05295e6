"""Concepts by the hundred in the window: composed, imported, surveyed."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from vadstudio.domain import Concept, ConceptKind, Origin
from vadstudio.gui.concepts.composing import ComposeDialog
from vadstudio.gui.concepts.coverage import CoverageDialog
from vadstudio.gui.concepts.importing import ImportDialog
from vadstudio.gui.concepts.rows import Line, RowsModel, RowsView, select
from vadstudio.gui.main_window import MainWindow
from vadstudio.store import Project

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def project(studio: MainWindow) -> Project:
    assert studio.session.bench is not None
    return studio.session.bench.project


def opened(window: MainWindow, qtbot: QtBot, action: str, kind: type[D]) -> D:
    """Trigger an action and return the dialog that it opens, settled."""
    window.actions_registry[action].trigger()
    dialog = next(d for d in window.findChildren(kind) if d.isVisible())
    settle(window, qtbot)
    return dialog


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.busy, timeout=20_000)


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# -- composing ---------------------------------------------------------------------------------------------------------


def test_composed_concepts_are_shown_then_added_then_undone(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    before = {c.name for c in project.concepts.all()}
    dialog = opened(studio, qtbot, "concept.compose", ComposeDialog)
    dialog.count.setValue(30)
    dialog.seed.setValue(7)
    dialog.hold_out.setValue(20)
    assert not dialog.add.isEnabled()
    settle(studio, qtbot)
    assert dialog.name.placeholderText() == "composed-7"
    shown = [line.cells[0] for line in dialog.model.lines]
    assert len(shown) == 30
    assert sum(bool(line.cells[2]) for line in dialog.model.lines) == 6
    assert "do not show: 6" in dialog.note.text()
    assert dialog.add.text() == "Add 30 concepts"
    click(qtbot, dialog.add)
    settle(studio, qtbot)
    assert {c.name for c in project.concepts.all()} == before | set(shown)
    studio.actions_registry["edit.undo"].trigger()
    settle(studio, qtbot)
    assert {c.name for c in project.concepts.all()} == before


def test_nothing_to_add_twice(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    for _ in range(2):
        dialog = opened(studio, qtbot, "concept.compose", ComposeDialog)
        if dialog.add.isEnabled():
            click(qtbot, dialog.add)
            settle(studio, qtbot)
    assert not dialog.add.isEnabled()
    assert "In the project already: 100" in dialog.note.text()
    dialog.reject()


def test_wrong_words_of_the_project_are_told(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    project.prompts.put("concept-words", "[[nouns]]\nkind = 3")
    dialog = opened(studio, qtbot, "concept.compose", ComposeDialog)
    assert "words" in dialog.note.text()
    assert not dialog.add.isEnabled()
    dialog.reject()


# -- importing ---------------------------------------------------------------------------------------------------------


def test_import(
    studio: MainWindow, project: Project, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("id;word;title\n1;tram;a tram, at night\n2;bicycle;two bicycles\n3;;nothing\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = opened(studio, qtbot, "concept.import", ImportDialog)
    assert [line.cells[0] for line in dialog.taken.lines] == ["a tram", "two bicycles", "nothing"]
    dialog.column.setCurrentIndex(dialog.column.findData("word"))
    dialog.column.activated.emit(dialog.column.currentIndex())
    dialog.kind.setCurrentIndex(dialog.kind.findText("scene"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    settle(studio, qtbot)
    assert [(line.cells[0], line.cells[1]) for line in dialog.taken.lines] == [("tram", "scene")]
    assert [(line.cells[1], str(line.cells[2]).split(":")[0]) for line in dialog.skipped.lines] == [
        (3, "a duplicate"),
        (4, "empty"),
    ]
    assert (dialog.tabs.tabText(0), dialog.tabs.tabText(1)) == ("Taken  1", "Skipped  2")
    assert dialog.button.text() == "Import 1 concept"
    click(qtbot, dialog.button)
    settle(studio, qtbot)
    found = project.concepts.find("tram")
    assert found is not None
    assert found.kind is ConceptKind.SCENE
    assert studio.actions_registry["edit.undo"].text() == "&Undo: Import 1 concept from list.csv"


def test_a_file_that_is_no_list(
    studio: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\0\0\0\1\2\3" * 9)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = opened(studio, qtbot, "concept.import", ImportDialog)
    assert "no text file" in dialog.note.text()
    assert not dialog.button.isEnabled()
    dialog.reject()


# -- coverage ----------------------------------------------------------------------------------------------------------


def test_coverage_follows_the_project_and_finds_gaps(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    dialog = opened(studio, qtbot, "concept.coverage", CoverageDialog)
    total = len(project.concepts.all())
    cat = project.concepts.find("cat")
    assert cat is not None
    assert len(dialog.model.lines) == total
    project.drawings.add(cat.id, "svg", "<svg/>", Origin.GENERATE, model="m")
    qtbot.waitUntil(lambda: any(line.cells[2] for line in dialog.model.lines), timeout=20_000)

    def gap(name: str) -> list[str]:
        dialog.gap.setCurrentIndex(dialog.gap.findData(name))
        return [str(line.cells[0]) for line in dialog.model.lines]

    assert "cat" not in gap("undrawn")
    assert len(gap("language")) == total - 1
    dialog.language.setCurrentIndex(dialog.language.findData("python-matplotlib"))
    assert len(dialog.model.lines) == total
    assert dialog.wanted.languages == ("python-matplotlib",)
    assert len(gap("model")) == total - 1
    dialog.language.setCurrentIndex(0)
    dialog.number.setValue(1)
    assert len(gap("fewer")) == total - 1
    dialog.number.setValue(2)
    assert len(dialog.model.lines) == total
    assert gap("held_out") == []
    assert dialog.empty.isVisible()
    assert not dialog.button.isEnabled()
    gap("all")
    dialog.field.setText("cat")
    assert "cat" in [line.cells[0] for line in dialog.model.lines]
    assert "shown" in dialog.counted.text()
    dialog.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert dialog.model.lines[0].cells[0] == "cat"
    dialog.reject()


def test_missing_drawings_are_generated_where_they_are_missing(
    studio: MainWindow, project: Project, qtbot: QtBot
) -> None:
    dialog = opened(studio, qtbot, "concept.coverage", CoverageDialog)
    dialog.gap.setCurrentIndex(dialog.gap.findData("language"))
    dialog.language.setCurrentIndex(dialog.language.findData("python-matplotlib"))
    dialog.field.setText("cat")
    rows = [n for n, line in enumerate(dialog.model.lines) if line.cells[0] == "cat"]
    select(dialog.table, [dialog.model.index(row, 0) for row in rows])
    click(qtbot, dialog.button)
    assert [i.data() for i in studio.concepts.tree.selectionModel().selectedIndexes()] == ["cat"]
    box = studio.concept_commands.question
    assert box is not None
    assert box.text() == "Ask for a drawing of one concept in python-matplotlib?"
    yes = next(b for b in box.buttons() if b.text() == "Generate")
    click(qtbot, yes)  # type: ignore[arg-type]
    settle(studio, qtbot)
    cat = project.concepts.find("cat")
    assert cat is not None
    assert [d.language for d in project.drawings.roots(cat.id)] == ["python-matplotlib"]
    assert "cat" not in [line.cells[0] for line in dialog.model.lines]
    dialog.reject()


def test_a_double_click_puts_a_concept_on_the_desk(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    dialog = opened(studio, qtbot, "concept.coverage", CoverageDialog)
    dialog.field.setText("penguin")
    place = dialog.table.visualRect(dialog.model.index(0, 0)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(studio, qtbot)
    assert project.concepts.get(studio.session.concept_id).name == "penguin"
    dialog.gap.setCurrentIndex(dialog.gap.findData("fewer"))
    click(qtbot, dialog.button)
    assert studio.concept_commands.question is not None
    assert studio.concept_commands.question.text() == "Ask for 4 drawings of one concept in svg?"
    studio.concept_commands.question.reject()
    dialog.reject()


def test_only_selecting_asks_for_nothing(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    studio.concepts.field.setText("nothing is like this")
    dialog = opened(studio, qtbot, "concept.coverage", CoverageDialog)
    click(qtbot, dialog.button)
    box = studio.concept_commands.question
    assert isinstance(box, QMessageBox)
    box.reject()
    settle(studio, qtbot)
    assert set(studio.concepts.chosen_ids()) == {c.id for c in project.concepts.all()}
    assert project.drawings.heads() == []
    assert studio.concept_commands.question is None
    studio.actions_registry["concept.coverage"].trigger()
    assert len([d for d in studio.findChildren(CoverageDialog) if d.isVisible()]) == 1
    dialog.reject()


def test_five_thousand_concepts(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    project.concepts.add_all(Concept(0, f"concept {n:04}", ConceptKind.OBJECT) for n in range(5000))
    settle(studio, qtbot)
    dialog = opened(studio, qtbot, "concept.coverage", CoverageDialog)
    dialog.field.setText("concept")
    assert len(dialog.model.lines) == 5000
    dialog.table.selectAll()
    assert len(dialog.table.chosen) == 5000
    dialog.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert dialog.model.lines[0].cells[0] == "concept 4999"
    assert len(dialog.table.chosen) == 5000
    click(qtbot, dialog.button)
    assert len(studio.concepts.chosen_ids()) == 5000
    assert studio.concept_commands.question is not None
    studio.concept_commands.question.reject()
    dialog.reject()


def test_closing_the_project_closes_the_dialogs(studio: MainWindow, qtbot: QtBot) -> None:
    dialogs = [
        opened(studio, qtbot, "concept.coverage", CoverageDialog),
        opened(studio, qtbot, "concept.compose", ComposeDialog),
    ]
    studio.close_project()
    assert not any(dialog.isVisible() for dialog in dialogs)


# -- the table ---------------------------------------------------------------------------------------------------------


def test_what_is_selected_stays_selected_when_rows_move(qtbot: QtBot) -> None:
    model = RowsModel(("Name", "Count"))
    view = RowsView(model, "Things", (60,))
    qtbot.addWidget(view)
    model.show([Line(n, (f"thing {n}", 9 - n)) for n in range(10)])
    select(view, [model.index(row, 0) for row in (1, 2, 7)])
    model.sort(1)
    assert set(view.chosen) == {1, 2, 7}
    assert [line.cells[1] for line in model.lines] == list(range(10))
    model.narrow(lambda line: line.key != 2)
    assert set(view.chosen) == {1, 7}
    model.show([Line(7, ("thing 7", 0))])
    assert view.chosen == [7]
    assert model.index(0, 1).data() == "–"
