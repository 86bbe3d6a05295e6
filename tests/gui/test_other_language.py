"""The drawing on the desk in another language, in the whole window with the real store, renderer and recorded model."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from vadstudio import workflows
from vadstudio.domain import Concept, ConceptKind, Drawing, Origin
from vadstudio.gui import languages
from vadstudio.gui.palette import CommandPalette
from vadstudio.gui.settings import SettingsDialog
from vadstudio.jobs import NullContext
from vadstudio.llm import LlmReply, LlmRequest
from vadstudio.llm.starter import StarterProvider
from vadstudio.render import LANGUAGES, Availability
from vadstudio.workflows import GenerateSpec

if TYPE_CHECKING:
    from vadstudio.gui.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
BLUE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#0000ff"/></svg>'
PYTHON = "drawing.in.python-matplotlib"
MISSING = Availability(False, "matplotlib was not found.", "Install it with: pip install matplotlib")


class Person:
    """What a test does with the window, and sees in it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.panel = window.studio
        assert window.session.bench is not None
        self.bench = window.session.bench
        self.notices: list[str] = []
        window.session.notice.connect(lambda text, level: self.notices.append(text))

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.session.busy, timeout=30_000)

    def choose(self, name: str) -> None:
        found = self.bench.project.concepts.find(name)
        assert found is not None
        self.window.session.select_concept(found.id)
        self.settle()

    def by_hand(self, name: str, code: str = BLUE, language: str = "svg") -> int:
        """Draw a concept, made where it is missing, and put it on the desk."""
        found = self.bench.project.concepts.find(name)
        concept_id = found.id if found else self.bench.project.concepts.add(Concept(0, name, ConceptKind.OBJECT)).id
        added = workflows.draw_by_hand(self.bench, concept_id, language, code)
        self.settle()
        self.window.session.select_drawing(added.id)
        self.settle()
        return added.id

    def trigger(self, name: str) -> None:
        self.window.actions_registry[name].trigger()
        self.settle()

    def press(self, words: str) -> None:
        self.qtbot.mouseClick(self.panel.offer.choices[words], Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def drawing(self) -> Drawing:
        assert self.panel.loaded is not None
        assert self.panel.loaded.drawing is not None
        return self.panel.loaded.drawing

    @property
    def drawings(self) -> list[Drawing]:
        return self.bench.project.drawings.get_many(self.bench.project.drawings.ids())


@pytest.fixture
def person(studio: MainWindow, qtbot: QtBot) -> Iterator[Person]:
    made = Person(studio, qtbot)
    bicycle = made.bench.project.concepts.find("bicycle")
    assert bicycle is not None
    workflows.generate(made.bench, GenerateSpec((bicycle.id,)), NullContext())
    made.choose("bicycle")
    yield made
    made.settle()


def test_a_key_draws_a_sibling_in_the_other_language(person: Person, qtbot: QtBot) -> None:
    first = person.drawing
    panel, actions = person.panel, person.window.actions_registry
    assert (panel.head.written.text(), panel.head.written.isVisible()) == ("SVG ▾", True)
    assert not actions["drawing.in.svg"].isEnabled()
    qtbot.keyClick(panel.editor, Qt.Key.Key_F2, CONTROL)
    person.settle()
    second = person.drawing
    assert (second.language, second.concept_id, second.parent_id) == ("python-matplotlib", first.concept_id, None)
    assert second.id != first.id
    assert person.bench.project.drawings.get(first.id) == first
    assert not panel.canvas.picture.isNull()
    assert panel.head.written.text() == "matplotlib ▾"
    assert "Python (matplotlib)" in panel.head.written.toolTip()
    assert actions["drawing.in.svg"].isEnabled()
    assert not actions[PYTHON].isEnabled()
    assert set(person.window.history.view._places) == {first.id, second.id}
    assert person.window.session.settings.language == "svg"  # of what is new from now on: as it was
    assert not panel.offer.text


def test_every_language_is_in_the_menu_and_in_the_palette(person: Person) -> None:
    menu = person.panel.head.written.menu()
    assert isinstance(menu, QMenu)
    titles = [f"Draw in {language.title}" for language in LANGUAGES]
    assert [action.text() for action in menu.actions()] == titles
    palette = CommandPalette(person.window.actions_registry, person.window)
    palette.line.setText("draw in python mat")
    assert palette.model.entries[0].id == PYTHON
    palette.deleteLater()


def test_without_a_drawing_there_is_nothing_to_draw_instead(person: Person) -> None:
    person.choose("cat")
    assert not person.panel.head.written.isVisible()
    assert not person.window.actions_registry[PYTHON].isEnabled()


def test_what_the_recording_does_not_hold_can_be_written_by_hand(person: Person) -> None:
    bicycle = person.drawing
    first = person.by_hand("a glowing unicorn")
    person.trigger(PYTHON)
    assert "has no drawing of 'a glowing unicorn'" in person.panel.offer.text
    assert list(person.panel.offer.choices) == ["Empty page", "Settings › Models…"]
    assert person.notices == []
    person.press("Empty page")
    assert person.panel.loaded is not None
    assert person.panel.loaded.drawing is None
    assert person.panel.loaded.language == "python-matplotlib"
    assert person.panel.code == LANGUAGES.get("python-matplotlib").template
    assert not person.panel.offer.text
    # a drawing of something else leaves the page where it is
    workflows.draw_by_hand(person.bench, bicycle.concept_id, "svg", BLUE)
    person.settle()
    assert person.panel.loaded.drawing is None
    person.trigger("drawing.render")
    person.panel.editor.appendPlainText("# mine")
    person.trigger("drawing.save")
    assert (person.drawing.language, person.drawing.origin) == ("python-matplotlib", Origin.HAND)
    assert person.bench.project.drawings.get(first).code == BLUE


def test_the_offer_leads_to_the_settings(person: Person) -> None:
    person.by_hand("a glowing unicorn")
    person.trigger(PYTHON)
    person.press("Settings › Models…")
    dialog = person.window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.list.currentItem().text() == "Models"
    dialog.reject()


def test_a_missing_toolchain_is_marked_and_says_what_to_install(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    action, toolchains = person.window.actions_registry[PYTHON], person.panel.commands.others.toolchains
    monkeypatch.setattr(LANGUAGES.get("python-matplotlib"), "availability", lambda: MISSING)
    toolchains._known.clear()
    toolchains.look()
    person.settle()
    assert action.text() == "Draw in Python (matplotlib) (not installed)"
    assert MISSING.remedy in action.toolTip()
    assert action.isEnabled()
    person.trigger(PYTHON)
    assert person.panel.offer.text == (
        "Python (matplotlib) cannot be drawn on this machine: matplotlib was not found. "
        "Install it with: pip install matplotlib"
    )
    assert [drawing.language for drawing in person.drawings] == ["svg"]
    assert list(person.panel.offer.choices) == ["What works on this machine"]
    monkeypatch.undo()  # installed now: the next try finds it
    person.trigger(PYTHON)
    assert person.drawing.language == "python-matplotlib"
    assert action.text() == "Draw in Python (matplotlib)"
    assert MISSING.remedy not in action.toolTip()


def test_toolchains_are_looked_for_once_and_not_by_the_window(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[threading.Thread] = []

    def ask() -> Availability:
        asked.append(threading.current_thread())
        return Availability(True, "here")

    monkeypatch.setattr(LANGUAGES.get("python-matplotlib"), "availability", ask)
    toolchains = person.panel.commands.others.toolchains
    toolchains._known.clear()
    for _ in range(3):
        toolchains.look()
        person.settle()
    assert len(asked) == 1
    assert asked[0] is not threading.main_thread()


def test_a_language_whose_toolchain_cannot_be_looked_for_is_marked(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Availability:
        raise PermissionError("no")

    monkeypatch.setattr(LANGUAGES.get("python-matplotlib"), "availability", fail)
    toolchains = person.panel.commands.others.toolchains
    toolchains._known.clear()
    toolchains.look()
    person.settle()
    found = toolchains.of("python-matplotlib")
    assert found is not None
    assert not found.ok
    assert "PermissionError" in found.detail


class Slow(StarterProvider):
    """The recorded model, which answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.answer = threading.Event(), threading.Event()

    def complete(self, request: LlmRequest, *rest: object) -> LlmReply:
        self.asked.set()
        assert self.answer.wait(20)
        return super().complete(request, *rest)


@pytest.fixture
def slow(person: Person) -> Iterator[Slow]:
    provider = Slow()
    person.bench._providers["starter"] = provider
    yield provider
    provider.answer.set()


def test_while_the_model_is_asked_that_is_told_and_can_be_cancelled(person: Person, slow: Slow) -> None:
    before = person.drawing
    person.window.actions_registry[PYTHON].trigger()
    person.qtbot.waitUntil(slow.asked.is_set, timeout=10_000)
    assert person.panel.offer.text == "Asking starter for bicycle in Python (matplotlib) …"
    [handle] = person.window.session.jobs
    assert handle.title == "Draw bicycle in Python (matplotlib)"
    person.qtbot.mouseClick(person.panel.offer.choices["Cancel"], Qt.MouseButton.LeftButton)
    slow.answer.set()
    person.settle()
    assert handle.flag.is_set()
    assert not person.panel.offer.text
    assert person.drawing == before
    assert person.notices == []


def test_an_answer_for_a_concept_that_was_left_is_a_notice(person: Person, slow: Slow) -> None:
    person.by_hand("a glowing unicorn")
    person.window.actions_registry[PYTHON].trigger()
    person.qtbot.waitUntil(slow.asked.is_set, timeout=10_000)
    cat = person.bench.project.concepts.find("cat")
    assert cat is not None
    person.window.session.select_concept(cat.id)
    slow.answer.set()
    person.settle()
    assert "glowing unicorn" in person.notices[-1]
    assert not person.panel.offer.text
    assert person.window.session.concept_id == cat.id


def test_closing_the_project_takes_the_offer_away(person: Person, slow: Slow) -> None:
    person.window.actions_registry[PYTHON].trigger()
    person.qtbot.waitUntil(slow.asked.is_set, timeout=10_000)
    slow.answer.set()
    person.window.session.close_project()
    assert not person.panel.offer.text


def test_names_for_much_and_for_little_room() -> None:
    assert (languages.title("python-matplotlib"), languages.short("python-matplotlib")) == (
        "Python (matplotlib)",
        "matplotlib",
    )
    assert (languages.title("svg"), languages.short("svg")) == ("SVG", "SVG")
    assert (languages.title("logo"), languages.short("logo")) == ("logo", "logo")


def test_long_names_leave_the_layout_alone(person: Person) -> None:
    person.window.resize(1000, 700)
    person.by_hand("a very long concept, " * 20)
    person.trigger(PYTHON)
    person.settle()
    assert person.window.width() == 1000
    head = person.panel.head
    assert head.width() <= person.panel.width()
    assert head.written.width() >= head.written.sizeHint().width()
    assert head.words[-1].geometry().right() <= head.width()
