"""The refinement trees: where drafts stand, and what mouse and keys do on them."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from vadstudio import workflows
from vadstudio.domain import Changes, Drawing, Origin, Verdict
from vadstudio.gui.actions import Actions
from vadstudio.gui.history import HistoryPanel
from vadstudio.gui.history.tree import Place, lay_out
from vadstudio.gui.session import Session
from vadstudio.jobs import NullContext
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows import GenerateSpec

LEFT = Qt.MouseButton.LeftButton


def draft(number: int, parent: int | None, root: int = 1) -> Drawing:
    return Drawing(number, 1, root, parent, 1, 0, "svg", "", Origin.HAND)


def cells(places: list[Place]) -> dict[int, tuple[int, int]]:
    return {place.drawing.id: (place.column, place.row) for place in places}


# -- layout ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parents", "wanted"),
    [
        ({}, {}),
        ({1: None}, {1: (0, 0)}),
        ({1: None, 2: 1, 3: 2}, {1: (0, 0), 2: (0, 1), 3: (0, 2)}),
        ({1: None, 2: 1, 3: 1}, {1: (0, 0), 2: (0, 1), 3: (1, 1)}),
        ({1: None, 2: 1, 3: 2, 4: 2, 5: 1}, {1: (0, 0), 2: (0, 1), 3: (0, 2), 4: (1, 2), 5: (1, 1)}),
        ({1: None, 2: 1, 3: 2, 4: 2, 5: 1, 6: 5}, {1: (0, 0), 2: (0, 1), 3: (0, 2), 4: (1, 2), 5: (2, 1), 6: (2, 2)}),
    ],
)
def test_small_trees(parents: dict[int, int | None], wanted: dict[int, tuple[int, int]]) -> None:
    assert cells(lay_out([[draft(number, parent) for number, parent in parents.items()]])) == wanted


def test_a_family_whose_first_draft_is_missing_is_still_shown() -> None:
    assert cells(lay_out([[draft(3, 2), draft(4, 3)]])) == {3: (0, 0), 4: (0, 1)}


@pytest.mark.parametrize("seed", range(40))
def test_random_trees_keep_the_rules(seed: int) -> None:
    chance = random.Random(seed)
    families, number = [], 0
    for _ in range(chance.randint(1, 4)):
        family: list[Drawing] = []
        for _ in range(chance.randint(1, 25)):
            number += 1
            parent = chance.choice(family[-4:] if chance.random() < 0.7 else family).id if family else None
            family.append(draft(number, parent))
        chance.shuffle(family)
        families.append(family)
    places = {place.drawing.id: place for place in lay_out(families)}
    assert len(places) == number
    for one in places.values():
        for other in places.values():
            assert one is other or (one.column, one.row) != (other.column, other.row), "two drafts share a cell"
    for place in places.values():
        if place.drawing.parent_id is not None:
            parent = places[place.drawing.parent_id]
            assert place.row == parent.row + 1
            assert place.column >= parent.column
            eldest = min(p.drawing.id for p in places.values() if p.drawing.parent_id == parent.drawing.id)
            assert (place.drawing.id == eldest) == (place.column == parent.column)
    lines = [(places[p.drawing.parent_id], p) for p in places.values() if p.drawing.parent_id]
    for a, b in lines:
        for c, d in lines:
            if a.row == c.row and a is not c:
                assert not (a.column < c.column and b.column > d.column), "two lines cross"
    rows = [{p.row for p in places.values() if p.drawing in family} for family in families]
    for above, below in itertools.pairwise(rows):
        assert max(above) + 1 == min(below)


# -- the panel ---------------------------------------------------------------------------------------------------------


@dataclass
class Drafts:
    """The panel on a bicycle: three recorded drafts in SVG, one in Python."""

    qtbot: QtBot
    session: Session
    actions: Actions
    panel: HistoryPanel
    family: list[int]
    other: int
    settle: Callable[[], None]

    @property
    def project(self) -> Project:
        assert self.session.bench is not None
        return self.session.bench.project

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.panel.view, key)
        self.settle()

    def place(self, drawing_id: int) -> QPoint:
        return self.panel.view.box_of(drawing_id).center().toPoint()

    def verdict(self, drawing_id: int) -> Verdict:
        return self.project.reviews.of([drawing_id])[drawing_id].verdict


@pytest.fixture
def drafts(qtbot: QtBot, opened: Session, settings: Settings, until_idle: Callable[[], None]) -> Drafts:
    holder = QWidget()
    actions = Actions(settings, holder)
    for name in ("improve", "hint"):
        actions.add(f"drawing.{name}", name, lambda: None, menu="Drawing")
    panel = HistoryPanel(opened, actions, holder)
    holder.resize(340, 420)
    panel.resize(340, 420)
    qtbot.addWidget(holder)
    holder.show()
    bench = opened.bench
    assert bench is not None
    concept = bench.project.concepts.find("bicycle")
    assert concept is not None
    plain = Origin.GENERATE
    family = [bench.project.drawings.add(concept.id, "svg", "<svg/>", plain).id]
    for text in ("<svg />", "<svg  />"):
        family.append(
            bench.project.drawings.add(concept.id, "svg", text, Origin.IMPROVE, parent_id=family[-1], note="better").id
        )
    other = bench.project.drawings.add(concept.id, "python-matplotlib", "1", plain).id
    opened.select_concept(concept.id)
    opened.select_drawing(family[-1])
    until_idle()
    return Drafts(qtbot, opened, actions, panel, family, other, until_idle)


def test_shows_every_draft_and_how_many(drafts: Drafts) -> None:
    assert drafts.panel.count.text() == "4 in 2 drawings"
    assert drafts.panel.view.current == drafts.family[-1]
    boxes = [drafts.panel.view.box_of(i) for i in (*drafts.family, drafts.other)]
    assert all(a.bottom() < b.top() for a, b in itertools.pairwise(boxes))
    assert not drafts.panel.grab().isNull()


def test_pictures_appear_when_they_are_drawn(drafts: Drafts) -> None:
    bench = drafts.session.bench
    assert bench is not None
    result = workflows.generate(bench, GenerateSpec((drafts.session.concept_id,), size=64), NullContext())
    drafts.panel.grab()
    drafts.settle()
    card = drafts.panel.view._cards[result.drawing_ids[0]]
    assert card.image
    drafts.panel.grab()
    drafts.qtbot.waitUntil(lambda: drafts.panel.view._thumbnails.image(card.image, 92) is not None)


def test_a_click_chooses_and_a_double_click_goes_back(drafts: Drafts) -> None:
    view, first = drafts.panel.view, drafts.family[0]
    drafts.qtbot.mouseClick(view, LEFT, pos=drafts.place(first))
    drafts.settle()
    assert drafts.session.drawing_id == first
    assert drafts.project.drawings.head(first).id == drafts.family[-1]
    drafts.qtbot.mouseDClick(view, LEFT, pos=drafts.place(first))
    drafts.settle()
    assert drafts.project.drawings.head(first).id == first
    assert first in view._heads
    drafts.project.undo.undo()
    drafts.settle()
    assert drafts.project.drawings.head(first).id == drafts.family[-1]


def test_arrow_keys_walk_and_enter_goes_back(drafts: Drafts) -> None:
    a, b, _c = drafts.family
    walked = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
        drafts.press(key)
        walked.append(drafts.session.drawing_id)
    assert walked == [b, a, a, b, b, b]
    drafts.press(Qt.Key.Key_Return)
    assert drafts.project.drawings.head(a).id == b
    drafts.press(Qt.Key.Key_Down)
    drafts.press(Qt.Key.Key_Down)
    assert drafts.session.drawing_id == drafts.other


def test_going_back_and_editing_makes_a_second_branch(drafts: Drafts) -> None:
    bench, (a, b, _c) = drafts.session.bench, drafts.family
    assert bench is not None
    drafts.panel.go_back(a)
    drafts.settle()
    branch = workflows.edit(bench, a, "<svg><g/></svg>").id
    drafts.session.select_drawing(branch)
    drafts.settle()
    view = drafts.panel.view
    assert view.box_of(branch).top() == view.box_of(b).top()
    assert view.box_of(branch).left() > view.box_of(b).right()
    assert drafts.project.drawings.head(a).id == branch
    drafts.press(Qt.Key.Key_Left)
    assert drafts.session.drawing_id == b
    drafts.press(Qt.Key.Key_Right)
    assert drafts.session.drawing_id == branch


def test_keys_judge_the_draft(drafts: Drafts) -> None:
    last = drafts.family[-1]
    for key, verdict in ((Qt.Key.Key_K, Verdict.KEEP), (Qt.Key.Key_X, Verdict.REJECT), (Qt.Key.Key_U, Verdict.NONE)):
        drafts.press(key)
        assert drafts.verdict(last) is verdict
        assert drafts.panel.view._cards[last].verdict is verdict
    assert drafts.verdict(drafts.family[0]) is Verdict.NONE


def test_without_a_draft_nothing_can_be_judged(drafts: Drafts) -> None:
    assert drafts.actions["draft.keep"].isEnabled()
    empty = drafts.project.concepts.find("cat")
    assert empty is not None
    drafts.session.select_drawing(0)
    drafts.session.select_concept(empty.id)
    drafts.settle()
    assert not drafts.actions["draft.keep"].isEnabled()
    assert drafts.panel.empty.isVisible()
    assert drafts.panel.empty.text()
    assert not drafts.panel.view.isVisible()
    drafts.press(Qt.Key.Key_K)
    drafts.press(Qt.Key.Key_Down)
    assert drafts.session.drawing_id == 0


def test_drafts_that_arrive_too_late_are_not_shown(drafts: Drafts) -> None:
    concept = drafts.session.concept_id
    drafts.session.select_concept(0)
    drafts.session.select_concept(concept)
    drafts.session.select_concept(0)
    drafts.settle()
    assert drafts.panel.count.text() == ""
    assert not drafts.panel.view._places


def test_a_new_draft_is_scrolled_to_and_other_changes_scroll_nowhere(drafts: Drafts) -> None:
    area = drafts.panel.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(0)
    drafts.project.reviews.set_verdict([drafts.family[0]], Verdict.KEEP)
    drafts.qtbot.waitUntil(lambda: drafts.panel.view._cards[drafts.family[0]].verdict is Verdict.KEEP)
    drafts.settle()
    assert bar.value() == 0
    added = drafts.project.drawings.add(
        drafts.session.concept_id, "python-matplotlib", "2", Origin.HAND, parent_id=drafts.other
    )
    drafts.session.select_drawing(added.id)
    drafts.qtbot.waitUntil(lambda: added.id in drafts.panel.view._places)
    box = drafts.panel.view.box_of(added.id).toRect()
    visible = area.viewport().rect().translated(0, bar.value())
    assert visible.contains(box)


def test_the_menu_of_a_draft(drafts: Drafts) -> None:
    drafts.panel._menu(drafts.family[0], drafts.panel.view.mapToGlobal(drafts.place(drafts.family[0]).toPointF()))
    menus = [menu for menu in drafts.panel.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    assert drafts.actions["draft.keep"] in menus[0].actions()
    menus[0].close()


def test_closing_the_project_empties_it(drafts: Drafts) -> None:
    drafts.session.changed.emit(Changes(drawings=frozenset(drafts.family)))
    drafts.session.close_project()
    assert not drafts.panel.view._places
    drafts.panel.grab()
