"""The Curate mode: the grid and its keys, filters, the large picture, freezing."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from vadstudio import workflows
from vadstudio.domain import Origin, RenderStatus, Verdict
from vadstudio.gui.actions import Actions
from vadstudio.gui.gallery import GalleryPanel
from vadstudio.gui.gallery.cards import KEPT
from vadstudio.gui.gallery.freezing import FreezeDialog
from vadstudio.gui.gallery.grid import GAP, LABEL, SIZES, Grid
from vadstudio.gui.session import Session
from vadstudio.jobs import NullContext
from vadstudio.settings import Settings
from vadstudio.store import Card, Project
from vadstudio.workflows import GenerateSpec

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
KEYS = Qt.Key


@dataclass
class Gallery:
    """The panel, and what a test asks of it."""

    qtbot: QtBot
    session: Session
    actions: Actions
    panel: GalleryPanel
    holder: QWidget
    opened: list[str]
    settle: Callable[[], None]
    notices: list[str] = field(default_factory=list)

    @property
    def project(self) -> Project:
        assert self.session.bench is not None
        return self.session.bench.project

    @property
    def grid(self) -> Grid:
        return self.panel.grid

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.grid, key, modifiers)

    def click(self, drawing_id: int, modifiers: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
        place = self.grid.rect_of_id(drawing_id).center()
        self.qtbot.mouseClick(self.grid.viewport(), button, modifiers, place)

    def to_front(self) -> None:
        """Come back after a dialog, as a desktop does by itself."""
        self.holder.activateWindow()
        self.grid.setFocus()
        self.qtbot.waitUntil(self.holder.isActiveWindow)

    def review(self, drawing_id: int) -> tuple[Verdict, int]:
        found = self.project.reviews.of([drawing_id])[drawing_id]
        return found.verdict, found.rating


@pytest.fixture
def gallery(qtbot: QtBot, opened: Session, settings: Settings, until_idle: Callable[[], None]) -> Gallery:
    """The panel on thirty drawings of three concepts, 600 x 500 large."""
    bench = opened.bench
    assert bench is not None
    names = ("bicycle", "red circle", "campsite with a tent under the stars")
    for number, name in itertools.product(range(10), names):
        concept = bench.project.concepts.find(name)
        assert concept is not None
        language = "svg" if number % 2 else "python-matplotlib"
        bench.project.drawings.add(concept.id, language, f"{number}", Origin.GENERATE, sample=number, note=f"n{number}")
    holder = QWidget()
    actions = Actions(settings, holder)
    modes: list[str] = []
    actions.add("mode.draw", "Draw", lambda: modes.append("draw"), menu="View")
    panel = GalleryPanel(opened, actions, holder)
    holder.resize(600, 500)
    panel.resize(600, 500)
    qtbot.addWidget(holder)
    holder.show()
    panel._refresh()
    until_idle()
    panel.setFocus()
    made = Gallery(qtbot, opened, actions, panel, holder, modes, until_idle)
    opened.notice.connect(lambda text, level: made.notices.append(text))
    assert panel.grid.hasFocus()
    assert len(panel.grid.ids) == 30
    return made


# -- geometry ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", SIZES)
def test_cells_stand_in_rows_inside_the_view_and_apart(gallery: Gallery, side: int) -> None:
    grid = gallery.grid
    gallery.panel.filters.size_slider.setValue(SIZES.index(side))
    assert grid.side == side
    grid.verticalScrollBar().setValue(0)
    rects = [grid.rect_of(row) for row in range(30)]
    width = grid.viewport().width()
    most = max(n for n in range(1, 20) if n == 1 or GAP + n * (side + GAP) <= width)
    assert grid.columns == most
    for row, rect in enumerate(rects):
        assert (rect.width(), rect.height()) == (side, side + LABEL)
        assert rect.left() >= GAP
        assert rect.right() <= width - GAP
        assert rect.top() == GAP + row // most * (side + LABEL + GAP)
    assert not any(a.intersects(b) for a, b in itertools.combinations(rects, 2))
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = grid.rect_of(29)
    assert last.bottom() <= grid.viewport().height() - GAP or bar.maximum() == 0


def test_what_is_visible_is_exactly_what_is_painted_and_found(gallery: Gallery) -> None:
    grid = gallery.grid
    for value in range(0, grid.verticalScrollBar().maximum() + 1, 37):
        grid.verticalScrollBar().setValue(value)
        view = grid.viewport().rect()
        slow = [row for row in range(30) if grid.rect_of(row).intersects(view)]
        assert set(slow) <= set(grid._visible())
        assert len(grid._visible()) <= len(slow) + 2 * grid.columns
        for row in slow:
            place = grid.rect_of(row).center()
            if view.contains(place):
                assert grid._row_at(place) == row
    assert grid._row_at(QPoint(2, 2)) == -1


def test_a_hundred_thousand_drawings_ask_for_the_visible_cards_only(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[int]] = []
    real = gallery.project.drawings.cards

    def cards(ids: list[int]) -> list[Card]:
        asked.append(list(ids))
        return real(ids)

    monkeypatch.setattr(gallery.project.drawings, "cards", cards)
    gallery.grid.show_ids(list(range(1000, 101_000)))
    gallery.press(KEYS.Key_End)
    gallery.grid.grab()
    gallery.settle()
    assert gallery.grid.current == 100_999
    gallery.press(KEYS.Key_Home)
    gallery.grid.grab()
    gallery.settle()
    shown = len(gallery.grid._visible())
    assert all(len(ids) <= 5 * shown for ids in asked)
    assert {1000, 100_999} <= {i for ids in asked for i in ids}
    assert sum(map(len, asked)) < 500
    assert gallery.panel.filters.count.text() == "100,000 drawings"


# -- moving ------------------------------------------------------------------------------------------------------------


def test_keys_move_the_current_drawing(gallery: Gallery) -> None:
    grid, ids = gallery.grid, gallery.grid.ids
    columns, seen = grid.columns, []
    page = max(1, grid.viewport().height() // (grid.side + LABEL + GAP)) * columns
    moves = [
        (KEYS.Key_Right, 1), (KEYS.Key_Down, 1 + columns), (KEYS.Key_Left, columns), (KEYS.Key_Up, 0), (KEYS.Key_Up, 0),
        (KEYS.Key_Left, 0), (KEYS.Key_PageDown, page), (KEYS.Key_End, 29), (KEYS.Key_Right, 29), (KEYS.Key_Down, 29),
        (KEYS.Key_PageUp, 29 - page), (KEYS.Key_Home, 0), (KEYS.Key_PageUp, 0),
    ]  # fmt: skip
    for key, _ in moves:
        gallery.press(key)
        seen.append(ids.index(grid.current))
        assert grid.chosen == [grid.current]
        rect = grid.rect_of_id(grid.current)
        assert grid.viewport().rect().contains(rect.center())
        assert grid.viewport().rect().adjusted(0, -1, 0, 1).contains(rect)
    assert seen == [row for _, row in moves]


def test_shift_and_control_choose_several(gallery: Gallery) -> None:
    grid, ids = gallery.grid, gallery.grid.ids
    gallery.click(ids[1])
    gallery.press(KEYS.Key_Right, SHIFT)
    gallery.press(KEYS.Key_Right, SHIFT)
    assert grid.chosen == ids[1:4]
    gallery.press(KEYS.Key_Left, SHIFT)
    assert grid.chosen == ids[1:3]
    gallery.click(ids[5], CONTROL)
    assert grid.chosen == [*ids[1:3], ids[5]]
    gallery.click(ids[1], CONTROL)
    assert grid.chosen == [ids[2], ids[5]]
    gallery.click(ids[4])
    gallery.click(ids[0], SHIFT)
    assert grid.chosen == ids[:5]
    assert gallery.panel.filters.count.text() == "30 drawings · 5 chosen"
    gallery.press(KEYS.Key_A, CONTROL)
    assert grid.chosen == ids
    gallery.press(KEYS.Key_Home)
    assert grid.chosen == [ids[0]]


def test_a_right_click_keeps_what_is_chosen_and_offers_the_actions(gallery: Gallery) -> None:
    ids = gallery.grid.ids
    gallery.click(ids[0])
    gallery.click(ids[2], SHIFT)
    gallery.click(ids[1], NONE, RIGHT)
    assert gallery.grid.chosen == ids[:3]
    gallery.click(ids[4], NONE, RIGHT)
    assert gallery.grid.chosen == [ids[4]]
    gallery.panel._menu(QPoint(5, 5))
    menu = next(menu for menu in gallery.panel.findChildren(QMenu) if menu.isVisible())
    assert gallery.actions["review.keep"] in menu.actions()
    menu.close()


def test_the_first_key_press_has_something_to_work_on(gallery: Gallery) -> None:
    assert gallery.grid.current == gallery.grid.ids[0]


# -- judging -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (KEYS.Key_K, (Verdict.KEEP, 3)),
        (KEYS.Key_X, (Verdict.REJECT, 3)),
        (KEYS.Key_U, (Verdict.NONE, 3)),
        (KEYS.Key_0, (Verdict.KEEP, 0)),
        (KEYS.Key_1, (Verdict.KEEP, 1)),
        (KEYS.Key_5, (Verdict.KEEP, 5)),
    ],
)
def test_one_key_judges_and_goes_on(gallery: Gallery, key: Qt.Key, wanted: tuple[Verdict, int]) -> None:
    first, second = gallery.grid.ids[:2]
    gallery.project.reviews.set_verdict([first], Verdict.KEEP)
    gallery.project.reviews.set_rating([first], 3)
    gallery.settle()
    gallery.press(key)
    assert gallery.grid.current == second
    gallery.settle()
    assert gallery.review(first) == wanted
    assert gallery.review(second) == (Verdict.NONE, 0)
    gallery.qtbot.waitUntil(lambda: (card := gallery.panel.cards.get(first)) is not None and card.rating == wanted[1])
    card = gallery.panel.cards.get(first)
    assert card is not None
    assert card.verdict is wanted[0]


def test_a_burst_of_keys_judges_one_after_the_other(gallery: Gallery) -> None:
    ids = list(gallery.grid.ids)
    for key in "kxkx5k":
        gallery.qtbot.keyClick(gallery.grid, key)
    gallery.settle()
    keep, reject = Verdict.KEEP, Verdict.REJECT
    assert [gallery.review(i)[0] for i in ids[:6]] == [keep, reject, keep, reject, Verdict.NONE, keep]
    assert gallery.review(ids[4])[1] == 5
    assert gallery.grid.current == ids[6]


def test_several_are_judged_as_one_step_and_stay_chosen(gallery: Gallery) -> None:
    ids = gallery.grid.ids
    gallery.click(ids[0])
    gallery.click(ids[3], SHIFT)
    gallery.press(KEYS.Key_K)
    gallery.settle()
    assert {gallery.review(i)[0] for i in ids[:4]} == {Verdict.KEEP}
    assert gallery.grid.chosen == ids[:4]
    assert gallery.project.undo.undo_name == "Keep 4 drawings"
    gallery.project.undo.undo()
    gallery.settle()
    assert {gallery.review(i)[0] for i in ids[:4]} == {Verdict.NONE}


def test_a_drawing_that_leaves_the_filter_gives_its_place_to_the_next(gallery: Gallery) -> None:
    ids = list(gallery.grid.ids)
    gallery.panel.filters.verdict.setCurrentIndex(gallery.panel.filters.verdict.findText("Undecided"))
    gallery.settle()
    gallery.press(KEYS.Key_Home)
    for _ in range(3):
        gallery.press(KEYS.Key_K)
        gallery.settle()
    gallery.qtbot.waitUntil(lambda: len(gallery.grid.ids) == 27)
    assert gallery.grid.ids == ids[3:]
    assert gallery.grid.current == ids[3]
    gallery.press(KEYS.Key_End)
    gallery.press(KEYS.Key_X)
    gallery.settle()
    assert gallery.grid.ids == ids[3:-1]
    assert gallery.grid.current == ids[-2]
    assert gallery.grid.chosen == [ids[-2]]


def test_a_drawing_that_arrives_does_not_move_the_hand_of_who_is_reviewing(gallery: Gallery) -> None:
    ids = gallery.grid.ids
    gallery.click(ids[2])
    gallery.session.select_drawing(ids[7])
    assert gallery.grid.current == ids[2]
    gallery.holder.hide()
    gallery.session.select_drawing(ids[8])
    gallery.holder.show()
    assert gallery.grid.current == ids[8]


# -- tags --------------------------------------------------------------------------------------------------------------


def answer(text: str, seen: list[list[str]] | None = None) -> None:
    """Answer the question that comes with *text* and OK."""

    def look() -> None:
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QInputDialog) and w.isVisible()]
        if not dialogs:
            QTimer.singleShot(10, look)
            return
        if seen is not None:
            seen.append(list(dialogs[0].comboBoxItems()))
        dialogs[0].setTextValue(text)
        dialogs[0].accept()

    look()


def test_tags_come_and_go(gallery: Gallery) -> None:
    ids, seen = gallery.grid.ids, []  # type: tuple[list[int], list[list[str]]]
    gallery.project.reviews.add_tag([ids[9]], "elsewhere")
    gallery.click(ids[0])
    gallery.click(ids[1], SHIFT)
    gallery.press(KEYS.Key_T)
    answer(" side view ", seen)
    gallery.qtbot.waitUntil(lambda: gallery.project.reviews.of(ids[:2])[ids[1]].tags == ("side view",))
    gallery.settle()
    gallery.to_front()
    gallery.press(KEYS.Key_T, SHIFT)
    answer("side view", seen)
    gallery.qtbot.waitUntil(lambda: gallery.project.reviews.of(ids[:2])[ids[0]].tags == ())
    assert seen == [["", "elsewhere"], ["side view"]]
    gallery.settle()
    gallery.to_front()
    told: list[str] = []
    gallery.session.status_message.connect(told.append)
    gallery.press(KEYS.Key_T, SHIFT)
    gallery.settle()
    assert told == ["What is chosen has no tag."]


# -- filters -----------------------------------------------------------------------------------------------------------


def slow_twin(gallery: Gallery) -> set[int]:
    """What the filters ask for, by looking at every drawing."""
    filters, project = gallery.panel.filters, gallery.project
    kind, language = filters.kind.currentText(), filters.language.currentText()
    verdict, stars = filters.verdict.currentText(), filters.rating.currentIndex()
    found = set()
    for drawing in project.drawings.get_many(project.drawings.ids()):
        concept = project.concepts.get(drawing.concept_id)
        review = project.reviews.of([drawing.id])[drawing.id]
        texts = [concept.name, *concept.words, drawing.note, drawing.model, *review.tags]
        fits = [
            kind == "All kinds" or kind == concept.kind.value.capitalize() + "s",
            language == "All languages"
            or {"SVG": "svg", "matplotlib": "python-matplotlib"}.get(language) == drawing.language,
            verdict == "Any verdict"
            or {"Undecided": Verdict.NONE, "Kept": Verdict.KEEP, "Rejected": Verdict.REJECT}[verdict] is review.verdict,
            review.rating >= stars,
            not filters.heads.isChecked() or project.drawings.head(drawing.root_id).id == drawing.id,
            all(any(word.lower() in t.lower() for t in texts) for word in filters.text.text().split()),
        ]
        if all(fits):
            found.add(drawing.id)
    return found


def test_every_filter_shows_what_a_slow_look_finds(gallery: Gallery) -> None:
    project, filters = gallery.project, gallery.panel.filters
    ids = project.drawings.ids()
    verdicts = itertools.cycle(Verdict)
    for number, drawing_id in enumerate(ids):
        project.reviews.set_verdict([drawing_id], next(verdicts))
        project.reviews.set_rating([drawing_id], number % 6)
        if number % 4 == 0:
            project.reviews.add_tag([drawing_id], "Night")
            child = project.drawings.get(drawing_id)
            project.drawings.add(child.concept_id, child.language, "child", Origin.HAND, parent_id=drawing_id)
    gallery.settle()

    def check() -> None:
        gallery.settle()
        wanted = slow_twin(gallery)
        assert set(gallery.grid.ids) == wanted
        assert len(gallery.grid.ids) == len(wanted)

    for combo in (filters.kind, filters.language, filters.verdict, filters.rating):
        for choice in range(1, combo.count()):
            combo.setCurrentIndex(choice)
            check()
        combo.setCurrentIndex(0)
    filters.heads.click()
    check()
    assert len(gallery.grid.ids) == len(project.drawings.ids())
    for text in ("night", "BICYCLE n1", "nothing like it"):
        filters.text.setText(text)
        gallery.qtbot.waitUntil(lambda: not filters._timer.isActive())
        check()
    assert gallery.panel.show_all.isVisible()
    assert gallery.panel.empty.text() == "No drawing is like that."
    gallery.qtbot.mouseClick(gallery.panel.show_all, LEFT)
    check()
    assert len(gallery.grid.ids) == len(project.drawings.ids())
    assert gallery.grid.hasFocus()
    filters.verdict.setCurrentIndex(2)
    filters.rating.setCurrentIndex(2)
    filters.language.setCurrentIndex(1)
    check()


def test_orders(gallery: Gallery) -> None:
    project, order = gallery.project, gallery.panel.filters.order
    ids = sorted(gallery.grid.ids)
    project.reviews.set_rating([ids[4]], 5)
    order.setCurrentIndex(order.findText("Newest first"))
    gallery.settle()
    assert gallery.grid.ids == ids[::-1]
    order.setCurrentIndex(order.findText("Best first"))
    gallery.settle()
    assert gallery.grid.ids[0] == ids[4]
    project.reviews.set_rating([ids[9]], 5)
    gallery.qtbot.waitUntil(lambda: gallery.grid.ids[:2] == [ids[9], ids[4]])
    order.setCurrentIndex(0)
    gallery.settle()
    names = [project.concepts.get(project.drawings.get(i).concept_id).name for i in gallery.grid.ids]
    assert names == sorted(names)


def test_control_f_finds_and_enter_goes_back_to_the_grid(gallery: Gallery) -> None:
    gallery.press(KEYS.Key_F, CONTROL)
    text = gallery.panel.filters.text
    assert text.hasFocus()
    gallery.qtbot.keyClicks(text, "circle kx5")
    for _ in "kx5 ":
        gallery.qtbot.keyClick(text, KEYS.Key_Backspace)
    gallery.qtbot.keyClick(text, KEYS.Key_Return)
    assert gallery.grid.hasFocus()
    gallery.qtbot.waitUntil(lambda: len(gallery.grid.ids) == 10)
    assert all(gallery.review(i) == (Verdict.NONE, 0) for i in gallery.project.drawings.ids())


# -- large, opening, freezing ------------------------------------------------------------------------------------------


def test_space_shows_large_and_follows_the_keys(gallery: Gallery) -> None:
    large = gallery.panel.large
    gallery.press(KEYS.Key_Space)
    assert large.isVisible()
    assert large.size() == gallery.grid.size()
    gallery.press(KEYS.Key_Right)
    card = large._card
    assert card is not None
    assert card.drawing_id == gallery.grid.ids[1]
    gallery.press(KEYS.Key_K)
    assert large._card is not None
    assert large._card.drawing_id == gallery.grid.ids[2]
    gallery.holder.resize(700, 600)
    gallery.panel.resize(700, 600)
    assert large.size() == gallery.grid.size()
    assert not gallery.panel.grab().isNull()
    gallery.press(KEYS.Key_Escape)
    assert not large.isVisible()
    gallery.press(KEYS.Key_Space)
    gallery.press(KEYS.Key_Space)
    assert not large.isVisible()
    gallery.press(KEYS.Key_Space)
    QTest.mouseClick(large, LEFT)
    assert not large.isVisible()
    gallery.settle()


@pytest.mark.parametrize("how", ["double click", "Return", "O"])
def test_opens_in_draw(gallery: Gallery, how: str) -> None:
    wanted = gallery.grid.ids[1]
    gallery.click(wanted)
    if how == "double click":
        gallery.qtbot.mouseDClick(gallery.grid.viewport(), LEFT, pos=gallery.grid.rect_of_id(wanted).center())
    else:
        gallery.press(KEYS.Key_Return if how == "Return" else KEYS.Key_O)
    assert gallery.session.drawing_id == wanted
    assert gallery.opened == ["draw"]


def test_pictures_are_painted_when_they_are_drawn(gallery: Gallery) -> None:
    bench = gallery.session.bench
    assert bench is not None
    concept = bench.project.concepts.find("cat")
    assert concept is not None
    drawing = workflows.generate(bench, GenerateSpec((concept.id,), size=64), NullContext()).drawing_ids[0]
    gallery.qtbot.waitUntil(lambda: drawing in gallery.grid.ids)
    gallery.grid.choose(drawing)
    gallery.panel.grab()
    gallery.settle()
    card = gallery.panel.cards.get(drawing)
    assert card is not None
    assert card.status is RenderStatus.OK
    gallery.panel.grab()
    gallery.settle()
    place = gallery.grid.rect_of_id(drawing)
    image = gallery.grid.viewport().grab(place).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 140, 7) for y in range(0, 140, 7)}
    assert len(colours) > 3


def freeze_dialog(gallery: Gallery) -> FreezeDialog:
    gallery.actions["review.freeze"].trigger()
    gallery.qtbot.waitUntil(lambda: any(d.isVisible() for d in gallery.panel.findChildren(FreezeDialog)))
    return next(d for d in gallery.panel.findChildren(FreezeDialog) if d.isVisible())


def test_freezing_asks_and_makes_a_dataset(gallery: Gallery, tmp_path: Path) -> None:
    bench = gallery.session.bench
    assert bench is not None
    concept = bench.project.concepts.find("cat")
    assert concept is not None
    drawing = workflows.generate(bench, GenerateSpec((concept.id,), size=64), NullContext()).drawing_ids[0]
    bench.project.reviews.set_verdict([drawing], Verdict.KEEP)
    dialog = freeze_dialog(gallery)
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)  # type: ignore[union-attr]
    assert dialog.name.text() == "bicycles 1"
    dialog.name.clear()
    assert not button.isEnabled()
    gallery.qtbot.keyClicks(dialog.name, "first kept")
    dialog.side.setCurrentIndex(0)
    dialog.seeds.setValue(2)
    gallery.qtbot.mouseClick(button, LEFT)
    gallery.qtbot.waitUntil(lambda: bool(gallery.notices), timeout=30_000)
    datasets = bench.project.datasets.all()
    assert [(d.name, d.size, d.count) for d in datasets] == [("first kept", 32, 1)]
    assert gallery.notices[0].startswith("Frozen: first kept, 1 picture")
    again = freeze_dialog(gallery)
    assert again.name.text() == "bicycles 2"
    again.reject()
    assert again.result() == QDialog.DialogCode.Rejected


# -- cards and closing -------------------------------------------------------------------------------------------------


def test_an_outdated_card_stays_until_the_new_one_is_here(gallery: Gallery) -> None:
    first = gallery.grid.ids[0]
    before = gallery.panel.cards.get(first)
    gallery.project.reviews.set_rating([first], 4)
    while (card := gallery.panel.cards.get(first)) is before:
        assert card is not None
        QApplication.processEvents()
    assert card is not None
    assert card.rating == 4


def test_a_card_that_was_read_before_a_change_is_read_again(gallery: Gallery) -> None:
    cards, first = gallery.panel.cards, gallery.grid.ids[0]
    for rating in (1, 2, 3, 4, 5):
        cards.forget([first])
        cards.want([first])  # under way while the change comes
        gallery.project.reviews.set_rating([first], rating)
    gallery.qtbot.waitUntil(lambda: (card := cards.get(first)) is not None and card.rating == 5)
    gallery.settle()
    assert cards.get(first).rating == 5  # type: ignore[union-attr]


def test_cards_that_are_seen_outlive_those_that_are_not(gallery: Gallery) -> None:
    cards, seen = gallery.panel.cards, gallery.grid.ids[:5]
    template = cards.get(seen[0])
    for number in range(KEPT):
        cards._cards[10_000 + number] = template  # type: ignore[assignment]
    cards.want(seen)
    cards.want([gallery.grid.ids[-1]] if gallery.grid.ids[-1] not in cards._cards else [777])
    gallery.settle()
    assert len(cards._cards) <= KEPT
    assert all(cards.get(i) is not None for i in seen)


def test_a_renamed_concept_has_its_new_name_on_its_cards(gallery: Gallery) -> None:
    from dataclasses import replace

    concept = gallery.project.concepts.find("bicycle")
    assert concept is not None
    gallery.project.concepts.update(replace(concept, name="a bike"))
    drawing = next(i for i in gallery.grid.ids if gallery.project.drawings.get(i).concept_id == concept.id)

    def renamed() -> bool:
        card = gallery.panel.cards.get(drawing)
        return card is not None and card.concept == "a bike"

    gallery.qtbot.waitUntil(renamed)


def test_removed_concepts_take_their_drawings_along(gallery: Gallery) -> None:
    concept = gallery.project.concepts.find("bicycle")
    assert concept is not None
    gallery.project.concepts.remove([concept.id])
    gallery.qtbot.waitUntil(lambda: len(gallery.grid.ids) == 20)
    gallery.project.undo.undo()
    gallery.qtbot.waitUntil(lambda: len(gallery.grid.ids) == 30)


def test_closing_and_an_empty_project(gallery: Gallery, tmp_path: Path, settings: Settings) -> None:
    gallery.press(KEYS.Key_Space)
    gallery.session.close_project()
    assert gallery.grid.ids == []
    assert not gallery.panel.large.isVisible()
    for key in (KEYS.Key_K, KEYS.Key_5, KEYS.Key_Space, KEYS.Key_Return, KEYS.Key_Down, KEYS.Key_End, KEYS.Key_O):
        gallery.press(key)
    gallery.panel.large.hide()
    workflows.new_project(tmp_path / "none.vad", "None").close()
    gallery.session.adopt(gallery.session.workbench(tmp_path / "none.vad"))
    gallery.settle()
    assert gallery.panel.empty.isVisible()
    assert gallery.panel.empty.text() == "No drawings yet. Generate some in Draw."
    assert not gallery.panel.show_all.isVisible()
    assert gallery.opened == []
