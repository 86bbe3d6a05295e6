"""The tree of concepts: found, added, renamed, removed, chosen."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from vadstudio import workflows
from vadstudio.domain import Concept, ConceptKind, Verdict
from vadstudio.gui.actions import Actions
from vadstudio.gui.concepts import ConceptsPanel
from vadstudio.gui.concepts.model import COUNTS, ID, ConceptsModel
from vadstudio.gui.session import Session
from vadstudio.settings import Settings
from vadstudio.store import ConceptCounts, Project
from vadstudio.workflows import Workbench, new_project

SHAPE, OBJECT, SCENE = ConceptKind


@dataclass
class Tree:
    """The panel, and what a test asks of it."""

    qtbot: QtBot
    session: Session
    actions: Actions
    panel: ConceptsPanel
    settle: Callable[[], None]
    notices: list[str] = field(default_factory=list)

    @property
    def bench(self) -> Workbench:
        assert self.session.bench is not None
        return self.session.bench

    @property
    def project(self) -> Project:
        return self.bench.project

    def id(self, name: str) -> int:
        found = self.project.concepts.find(name)
        assert found is not None
        return found.id

    @property
    def names(self) -> list[str]:
        """The concepts that are shown, from top to bottom."""
        found, index = [], self.panel.filter.index(0, 0)
        while index.isValid():
            if index.data(ID):
                found.append(index.data())
            index = self.panel.tree.indexBelow(index)
        return found

    def index(self, name: str) -> QModelIndex:
        return self.panel.filter.mapFromSource(self.panel.model.index_of(self.id(name)))

    @property
    def marked(self) -> list[str]:
        return [index.data() for index in self.panel.tree.selectionModel().selectedIndexes()]

    def click(self, name: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        tree = self.panel.tree
        tree.scrollTo(self.index(name))
        place = tree.visualRect(self.index(name)).center()
        self.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
        self.settle()

    def answer(self, text: str) -> None:
        """Answer the open question with *text* and OK."""

        def look() -> None:
            dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QInputDialog) and w.isVisible()]
            if not dialogs:
                QTimer.singleShot(10, look)
                return
            dialogs[0].setTextValue(text)
            dialogs[0].accept()

        look()
        self.settle()


@pytest.fixture
def tree(qtbot: QtBot, opened: Session, settings: Settings, until_idle: Callable[[], None]) -> Tree:
    holder = QWidget()
    actions = Actions(settings, holder)
    panel = ConceptsPanel(opened, actions, holder)
    holder.resize(280, 600)
    panel.resize(280, 600)
    qtbot.addWidget(holder)
    holder.show()
    panel._opened()
    until_idle()
    made = Tree(qtbot, opened, actions, panel, until_idle)
    opened.notice.connect(lambda text, level: made.notices.append(text))
    return made


def test_shows_all_concepts_under_their_kinds_by_name(tree: Tree) -> None:
    everything = tree.project.concepts.all()
    wanted = [c.name for kind in ConceptKind for c in everything if c.kind is kind]
    assert tree.names == wanted
    assert tree.panel.model.item(0).text() == f"Shapes  {sum(c.kind is SHAPE for c in everything)}"
    assert not tree.panel.grab().isNull()


def test_the_filter_finds_by_name_and_by_words_and_chooses_nothing(tree: Tree) -> None:
    tree.click("cat")
    chosen: list[int] = []
    tree.session.concept_selected.connect(chosen.append)
    tree.actions["concept.find"].trigger()
    assert tree.panel.field.hasFocus()
    tree.qtbot.keyClicks(tree.panel.field, "BIKE")
    words = {c.name: f"{c.name} {' '.join(c.words)}".casefold() for c in tree.project.concepts.all()}
    assert sorted(tree.names) == sorted(name for name, text in words.items() if "bike" in text)
    assert 0 < len(tree.names) < 9
    assert tree.marked == []
    assert chosen == []
    tree.qtbot.keyClicks(tree.panel.field, " zzz")
    assert tree.names == []
    assert tree.panel.none_found.isVisible()
    tree.panel.field.clear()
    assert tree.marked == ["cat"]
    assert chosen == []
    assert tree.panel.tree.isVisible()


def test_enter_in_the_filter_goes_to_the_first_that_it_found(tree: Tree) -> None:
    tree.qtbot.keyClicks(tree.panel.field, "bicycles row")
    tree.qtbot.keyClick(tree.panel.field, Qt.Key.Key_Return)
    assert tree.session.concept_id == tree.id("a row of bicycles")


def test_only_undrawn_concepts(tree: Tree) -> None:
    before = len(tree.names)
    tree.qtbot.mouseClick(tree.panel.undrawn, Qt.MouseButton.LeftButton)
    assert len(tree.names) == before
    workflows.draw_by_hand(tree.bench, tree.id("cat"), "svg", "<svg/>")
    tree.settle()
    tree.qtbot.waitUntil(lambda: "cat" not in tree.names)
    assert len(tree.names) == before - 1
    tree.qtbot.mouseClick(tree.panel.undrawn, Qt.MouseButton.LeftButton)
    assert len(tree.names) == before


def test_enter_adds_a_concept_and_chooses_it(tree: Tree) -> None:
    tree.panel.tree.collapse(tree.panel.filter.index(2, 0))
    tree.panel.new_kind.setCurrentIndex(tree.panel.new_kind.findText("shape"))
    tree.qtbot.keyClicks(tree.panel.new_name, "  a   green star ")
    tree.qtbot.keyClick(tree.panel.new_name, Qt.Key.Key_Return)
    tree.settle()
    concept = tree.project.concepts.find("a green star")
    assert concept is not None
    assert (concept.kind, concept.words) == (SHAPE, ("a green star",))
    assert tree.session.concept_id == concept.id
    tree.qtbot.waitUntil(lambda: tree.marked == ["a green star"])
    assert tree.panel.new_name.text() == ""
    assert tree.panel.tree.isExpanded(tree.panel.filter.index(1, 0))
    assert not tree.panel.tree.isExpanded(tree.panel.filter.index(2, 0))


def test_a_new_concept_is_seen_in_spite_of_the_filter(tree: Tree) -> None:
    tree.qtbot.keyClicks(tree.panel.field, "bike")
    tree.qtbot.keyClicks(tree.panel.new_name, "green star\r")
    tree.settle()
    tree.qtbot.waitUntil(lambda: tree.marked == ["green star"])


def test_a_name_that_is_taken_is_a_notice(tree: Tree) -> None:
    before = len(tree.names)
    tree.qtbot.keyClicks(tree.panel.new_name, "bicycle\r")
    tree.settle()
    assert len(tree.notices) == 1
    assert "“bicycle”" in tree.notices[0]
    assert tree.panel.new_name.text() == "bicycle"
    assert len(tree.names) == before


@pytest.mark.parametrize("text", ["", "   "])
def test_no_name_adds_nothing(tree: Tree, text: str) -> None:
    before = len(tree.project.concepts.all())
    tree.qtbot.keyClicks(tree.panel.new_name, text + "\r")
    tree.settle()
    assert len(tree.project.concepts.all()) == before
    assert tree.notices == []


def test_rename_by_f2(tree: Tree) -> None:
    tree.click("bicycle")
    before = tree.project.concepts.get(tree.session.concept_id)
    tree.qtbot.keyClick(tree.panel.tree, Qt.Key.Key_F2)
    tree.answer("velocipede")
    after = tree.project.concepts.get(tree.session.concept_id)
    assert (after.name, after.words) == ("velocipede", ("velocipede", *before.words[1:]))
    tree.qtbot.waitUntil(lambda: tree.marked == ["velocipede"])
    objects = [c.name for c in tree.project.concepts.all() if c.kind is OBJECT]
    assert [name for name in tree.names if name in objects] == objects
    tree.project.undo.undo()
    tree.qtbot.waitUntil(lambda: tree.marked == ["bicycle"])


def test_remove_goes_to_the_neighbour_and_undo_brings_it_back(tree: Tree) -> None:
    tree.click("bicycle")
    neighbour = tree.names[tree.names.index("bicycle") + 1]
    before = tree.names
    gone = tree.session.concept_id
    tree.qtbot.keyClick(tree.panel.tree, Qt.Key.Key_Delete)
    tree.qtbot.waitUntil(lambda: "bicycle" not in tree.names)
    tree.settle()
    assert tree.session.concept_id == tree.id(neighbour)
    assert tree.marked == [neighbour]
    tree.project.undo.undo()
    tree.qtbot.waitUntil(lambda: "bicycle" in tree.names)
    assert tree.names == before
    assert tree.id("bicycle") == gone
    assert tree.marked == [neighbour]


def test_removing_several(tree: Tree) -> None:
    last = tree.names[-2:]
    tree.click(last[0])
    tree.click(last[1], Qt.KeyboardModifier.ShiftModifier)
    assert tree.panel.chosen_ids() == [tree.id(name) for name in last]
    before = tree.names[-3]
    tree.qtbot.keyClick(tree.panel.tree, Qt.Key.Key_Delete)
    tree.qtbot.waitUntil(lambda: last[1] not in tree.names)
    tree.settle()
    assert tree.session.concept_id == tree.id(before)


def test_a_concept_that_is_removed_elsewhere_is_not_on_the_desk_any_more(tree: Tree) -> None:
    tree.click("bicycle")
    tree.project.concepts.remove([tree.id("bicycle")])
    tree.qtbot.waitUntil(lambda: tree.session.concept_id == 0)
    assert tree.marked == []


def test_counts_follow_the_project(tree: Tree) -> None:
    added = workflows.draw_by_hand(tree.bench, tree.id("cat"), "svg", "<svg/>")
    child = workflows.edit(tree.bench, added.id, "<svg />")
    tree.project.reviews.set_verdict([child.id], Verdict.KEEP)
    tree.qtbot.waitUntil(lambda: tree.index("cat").data(COUNTS) == ConceptCounts(1, 2, 1, 0))
    kind = tree.index("cat").parent()
    assert kind.data(COUNTS).families == 1
    tip = tree.index("cat").data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "cat\n1 drawing, 2 drafts, 1 kept, 0 rejected"


def test_the_selection_follows_the_session_and_back(tree: Tree) -> None:
    tree.session.select_concept(tree.id("dog"))
    assert tree.marked == ["dog"]
    tree.qtbot.keyClick(tree.panel.tree, Qt.Key.Key_Down)
    tree.settle()
    following = tree.names[tree.names.index("dog") + 1]
    assert tree.session.concept_id == tree.id(following)
    tree.session.select_concept(0)
    assert tree.marked == []


def test_a_selection_of_several_survives_changes_of_the_project(tree: Tree) -> None:
    tree.click("cat")
    tree.click("dog", Qt.KeyboardModifier.ControlModifier)
    workflows.draw_by_hand(tree.bench, tree.id("cat"), "svg", "<svg/>")
    tree.project.concepts.add(Concept(0, "cbzq", OBJECT))
    tree.qtbot.waitUntil(lambda: "cbzq" in tree.names)
    tree.settle()
    assert sorted(tree.marked) == ["cat", "dog"]


def test_generates_what_is_chosen(tree: Tree) -> None:
    tree.click("cat")
    tree.click("dog", Qt.KeyboardModifier.ControlModifier)
    tree.actions["concept.generate"].trigger()
    tree.settle()
    assert {d.concept_id for d in tree.project.drawings.heads()} == {tree.id("cat"), tree.id("dog")}
    tree.project.concepts.add(Concept(0, "nothing recorded", OBJECT))
    tree.qtbot.waitUntil(lambda: "nothing recorded" in tree.names)
    tree.click("nothing recorded")
    tree.actions["concept.generate"].trigger()
    tree.settle()
    assert tree.notices
    assert tree.notices[0].startswith("nothing recorded: ")


def test_an_empty_project_says_how_to_begin(tree: Tree, tmp_path: Path, settings: Settings) -> None:
    new_project(tmp_path / "empty.vad", "Empty").close()
    tree.session.adopt(tree.session.workbench(tmp_path / "empty.vad"))
    tree.settle()
    assert tree.panel.empty.isVisible()
    assert not tree.panel.tree.isVisible()
    tree.qtbot.keyClicks(tree.panel.new_name, "first\r")
    tree.qtbot.waitUntil(lambda: tree.names == ["first"])
    assert tree.panel.tree.isVisible()
    assert not tree.panel.empty.isVisible()


def test_closing_the_project_chooses_nothing(tree: Tree) -> None:
    tree.click("cat")
    chosen: list[int] = []
    tree.session.concept_selected.connect(chosen.append)
    tree.session.close_project()
    assert chosen == []
    assert tree.names == []


# -- the model alone ---------------------------------------------------------------------------------------------------


def outline(model: ConceptsModel) -> list[object]:
    def below(index: QModelIndex) -> list[object]:
        rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        return [(row.data(ID), below(row)) for row in rows]

    return below(QModelIndex())


def test_step_by_step_is_the_same_as_at_once(qapp: object) -> None:
    """Concepts come, go, move and change their names: the tree is the one that a new model shows."""
    chance = random.Random(7)
    model = ConceptsModel()
    concepts: dict[int, Concept] = {}
    for step in range(150):
        number = chance.randint(1, 25)
        if number in concepts and chance.random() < 0.4:
            del concepts[number]
        else:
            parent = chance.choice([None, None, *[i for i in concepts if i != number]])
            concepts[number] = Concept(
                number, f"name {chance.randint(0, 99)}", chance.choice(list(ConceptKind)), (), {}, parent
            )
        ordered = sorted(concepts.values(), key=lambda c: (c.name, c.id))
        model.show(ordered, {})
        fresh = ConceptsModel()
        fresh.show(ordered, {})
        assert outline(model) == outline(fresh), step
        assert len(model.concepts) == len(concepts)
        for concept in concepts.values():
            assert model.index_of(concept.id).data() == concept.name
