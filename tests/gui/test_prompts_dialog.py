"""The prompts in the window: read, changed, previewed, saved, reset."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from vadstudio.domain import Origin
from vadstudio.gui import theme
from vadstudio.gui.main_window import MainWindow
from vadstudio.gui.prompts import PromptsDialog
from vadstudio.gui.prompts.editor import NAME
from vadstudio.llm import load_prompt
from vadstudio.llm.prompts import prompt_names
from vadstudio.store import Project
from vadstudio.workflows.prompts import prompt_state


class Prompts:
    """The dialog, and what a test asks of it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        window.actions_registry["edit.prompts"].trigger()
        self.dialog = next(d for d in window.findChildren(PromptsDialog) if d.isVisible())
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.session.busy, timeout=20_000)

    def choose(self, name: str) -> None:
        rows = self.dialog.list
        rows.setCurrentRow([rows.item(row).data(NAME) for row in range(rows.count())].index(name))
        self.settle()

    def type(self, text: str) -> None:
        """Replace the message by typing."""
        self.dialog.editor.user.selectAll()
        self.dialog.editor.user.insertPlainText(text)
        self.settle()

    def click(self, button: QPushButton) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def shown(self) -> str:
        return self.dialog.preview.text.toPlainText()

    def label(self, name: str) -> str:
        rows = self.dialog.list
        return next(rows.item(row).text() for row in range(rows.count()) if rows.item(row).data(NAME) == name)


@pytest.fixture
def project(studio: MainWindow) -> Project:
    assert studio.session.bench is not None
    return studio.session.bench.project


@pytest.fixture
def prompts(studio: MainWindow, qtbot: QtBot) -> Prompts:
    return Prompts(studio, qtbot)


def test_every_prompt_is_listed_with_its_preview(prompts: Prompts) -> None:
    assert prompts.dialog.list.count() == len(prompt_names())
    for name in prompt_names():
        prompts.choose(name)
        assert prompts.dialog.editor.fields.user == load_prompt(name).user
        assert "user\n" in prompts.shown
        assert not prompts.dialog.problem.isVisible()
        assert not prompts.dialog.save_button.isEnabled()


def test_the_preview_follows_what_is_typed_and_what_is_selected(prompts: Prompts, project: Project) -> None:
    prompts.choose("generate")
    prompts.type("Draw {concept}, please.")
    owl = project.concepts.find("owl")
    assert owl is not None
    prompts.window.session.select_concept(owl.id)
    prompts.settle()
    assert "Draw owl, please." in prompts.shown
    drawing = project.drawings.add(owl.id, "python-matplotlib", "plt.plot({3})\n", Origin.HAND).id
    prompts.window.session.select_drawing(drawing)
    prompts.choose("improve")
    assert "plt.plot({3})" in prompts.shown
    assert "owl in python-matplotlib" in prompts.dialog.preview.about.text()


def test_save_reset_and_the_marks(prompts: Prompts, project: Project) -> None:
    prompts.choose("generate")
    prompts.type("Draw {concept}, please.")
    assert "unsaved" in prompts.label("generate")
    prompts.click(prompts.dialog.save_button)
    assert prompts.label("generate") == "generate  ·  changed"
    assert "differs from shipped" in prompts.dialog.state.text()
    assert prompt_state(project, "generate").version == 1
    assert prompts.window.session.bench is not None
    assert prompts.window.session.bench.prompt("generate").user == "Draw {concept}, please."
    prompts.click(prompts.dialog.reset_button)
    assert prompts.label("generate") == "generate"
    assert prompts.dialog.editor.fields.user == load_prompt("generate").user
    assert len(project.prompts.versions("generate")) == 2


def test_a_wrong_template_is_told_and_cannot_be_saved(prompts: Prompts, project: Project) -> None:
    prompts.choose("hint")
    good = prompts.shown
    prompts.type("{hnt} {code}")
    assert "Did you mean {hint}" in prompts.dialog.problem.text()
    assert prompts.dialog.problem.isVisible()
    assert not prompts.dialog.save_button.isEnabled()
    assert prompts.shown == good
    prompts.choose("generate")
    assert not prompts.dialog.problem.isVisible()
    prompts.choose("hint")
    assert prompts.dialog.editor.fields.user == "{hnt} {code}"
    prompts.type("{hint} {code}")
    assert prompts.dialog.save_button.isEnabled()
    assert project.prompts.names() == []
    prompts.click(prompts.dialog.reset_button)
    assert "unsaved" not in prompts.label("hint")


def test_variables_are_listed_and_inserted(prompts: Prompts) -> None:
    prompts.choose("recognize")
    names = [prompts.dialog.editor.variables.item(n).data(NAME) for n in range(prompts.dialog.editor.variables.count())]
    assert "concept" not in names
    assert {"code", "choices"} <= set(names)
    prompts.type("{code} ")
    item = prompts.dialog.editor.variables.item(names.index("choices"))
    prompts.dialog.editor.variables.itemActivated.emit(item)
    assert prompts.dialog.editor.fields.user == "{code} {choices}"


def test_save_as_makes_a_prompt_of_ones_own(prompts: Prompts, project: Project) -> None:
    prompts.choose("improve")
    prompts.type("Make {code} better.")
    prompts.click(prompts.dialog.copy_button)
    question = prompts.dialog.findChild(QInputDialog)
    assert question is not None
    question.setTextValue("improve-short")
    question.accept()
    prompts.settle()
    assert prompts.label("improve-short") == "improve-short  ·  own"
    assert prompt_state(project, "improve-short").task == "improve"
    assert not prompt_state(project, "improve").own
    assert prompts.dialog.reset_button.text() == "Remove"
    prompts.click(prompts.dialog.reset_button)
    assert "improve-short" not in [
        state.data(NAME) for state in prompts.dialog.list.findItems("*", Qt.MatchFlag.MatchWildcard)
    ]


def test_a_bad_prompt_of_a_foreign_project_can_be_reset(studio: MainWindow, project: Project, qtbot: QtBot) -> None:
    project.prompts.put("improve", 'title = "t"\nuser = "{code.__class__}"')
    prompts = Prompts(studio, qtbot)
    prompts.choose("improve")
    assert "broken" in prompts.label("improve")
    assert "__class__" in prompts.dialog.problem.text()
    prompts.click(prompts.dialog.reset_button)
    assert prompts.label("improve") == "improve"
    assert not prompts.dialog.problem.isVisible()


def test_unsaved_changes_are_asked_about(prompts: Prompts, project: Project) -> None:
    prompts.choose("generate")
    prompts.type("Draw {concept}, please.")
    prompts.dialog.close()
    assert prompts.dialog.isVisible()
    box = prompts.dialog.question
    assert box is not None
    assert "generate" in box.text()
    prompts.click(next(b for b in box.buttons() if b.text() == "Keep editing"))  # type: ignore[arg-type]
    assert prompts.dialog.isVisible()
    prompts.dialog.reject()
    assert prompts.dialog.question is not None
    prompts.click(next(b for b in prompts.dialog.question.buttons() if b.text() == "Drop them"))  # type: ignore[arg-type]
    assert not prompts.dialog.isVisible()
    assert project.prompts.names() == []


def test_it_opens_once_and_closes_with_the_project(prompts: Prompts, qapp: QApplication) -> None:
    prompts.window.actions_registry["edit.prompts"].trigger()
    assert len([d for d in prompts.window.findChildren(PromptsDialog) if d.isVisible()]) == 1
    theme.apply(qapp, "dark")
    prompts.settle()
    prompts.window.close_project()
    assert not prompts.dialog.isVisible()
