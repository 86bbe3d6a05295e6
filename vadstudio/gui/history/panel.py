"""The drafts of the chosen concept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vadstudio.domain import Changes, Drawing, Verdict
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.history.scene import DraftsView
from vadstudio.gui.history.tree import Place, lay_out
from vadstudio.gui.session import Session
from vadstudio.gui.thumbnails import Thumbnails
from vadstudio.store import Card, Project

EMPTY = "No drafts yet.\nGenerate a drawing, or write code and save it as a draft."


@dataclass(frozen=True)
class Drafts:
    """What the view shows."""

    places: list[Place]
    cards: dict[int, Card]
    heads: set[int]


def read_drafts(project: Project, concept_id: int) -> Drafts:
    """Read every family of a concept with its cards and heads."""
    roots = project.drawings.roots(concept_id)
    families: list[list[Drawing]] = [project.drawings.family(root.id) for root in roots]
    ids = [drawing.id for family in families for drawing in family]
    cards = {card.drawing_id: card for card in project.drawings.cards(ids)}
    heads = {drawing.id for drawing in project.drawings.heads(concept_id)}
    return Drafts(lay_out(families), cards, heads)


class HistoryPanel(QWidget):
    """The refinement trees; a draft that is gone back to is where the next branch starts."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._actions = actions
        self.view = DraftsView(Thumbnails.of(session))
        self._ids: set[int] = set()
        self._build()
        self._add_actions(actions)
        self.view.chosen.connect(session.select_drawing)
        self.view.wanted.connect(self.go_back)
        self.view.menu_asked.connect(self._menu)
        session.concept_selected.connect(lambda _: self._refresh())
        session.drawing_selected.connect(self._mark)
        session.project_opened.connect(self._refresh)
        session.project_closing.connect(lambda: self._show(Drafts([], {}, set())))
        session.changed.connect(self._changed)
        self.setFocusProxy(self.view)
        self._show(Drafts([], {}, set()))

    def _build(self) -> None:
        title = QLabel("Drafts")
        theme.set_tone(title, "heading")
        self.count = QLabel()
        theme.set_tone(self.count, "muted")
        self._head = QHBoxLayout()
        self._head.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        self._head.addWidget(title)
        self._head.addSpacing(theme.SPACE)
        self._head.addWidget(self.count)
        self._head.addStretch(1)
        area = QScrollArea()
        area.setWidget(self.view)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusProxy(self.view)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(theme.SPACE * 2)
        theme.set_tone(self.empty, "muted")
        self.pages = QStackedWidget()
        self.pages.addWidget(area)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.pages, 1)

    def _add_actions(self, actions: Actions) -> None:
        menu = "Drawing/Drafts"
        for name, text, slot, shortcut, icon, tip in (
            ("go_back", "&Go back to this draft", lambda: self.go_back(self.view.current), "Ctrl+B", "mdi6.source-branch",
             "Make this draft the current one; the next change branches off here"),
            ("keep", "&Keep", lambda: self._judge(Verdict.KEEP), "K", "mdi6.check", "Keep this draft"),
            ("reject", "&Reject", lambda: self._judge(Verdict.REJECT), "X", "mdi6.close", "Reject this draft"),
            ("unjudge", "&No verdict", lambda: self._judge(Verdict.NONE), "U", "mdi6.minus", "Take the verdict back"),
        ):  # fmt: skip
            scope = None if name == "go_back" else self
            actions.add(f"draft.{name}", text, slot, menu=menu, shortcut=shortcut, icon=icon, tip=tip, scope=scope)
        for name in ("draft.go_back", "draft.keep", "draft.reject"):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            self._head.addWidget(button)

    def _changed(self, changes: Changes) -> None:
        if changes.drawings or changes.heads or changes.concepts or (changes.renders | changes.reviews) & self._ids:
            self._refresh()

    def _refresh(self) -> None:
        bench, concept_id = self.session.bench, self.session.concept_id
        if bench is None or not concept_id:
            self._show(Drafts([], {}, set()))
            return

        def show(drafts: Drafts) -> None:
            if self.session.concept_id == concept_id:
                self._show(drafts)

        self.session.read(lambda: read_drafts(bench.project, concept_id), show, key="history")

    def _show(self, drafts: Drafts) -> None:
        self._ids = set(drafts.cards)
        self.view.show_drafts(drafts.places, drafts.cards, drafts.heads)
        self._mark(self.session.drawing_id)
        self.pages.setCurrentIndex(0 if drafts.places else 1)
        self.empty.setText(EMPTY if self.session.concept_id else "")
        self._enable()
        families = len({place.drawing.root_id for place in drafts.places})
        drawings = f"{families} drawing{'s' if families != 1 else ''}"
        self.count.setText(f"{len(drafts.places)} in {drawings}" if drafts.places else "")

    def _mark(self, drawing_id: int) -> None:
        self.view.show_current(drawing_id)
        self._enable()

    def _enable(self) -> None:
        for name in ("go_back", "keep", "reject", "unjudge"):
            self._actions[f"draft.{name}"].setEnabled(bool(self.view.current))

    def go_back(self, drawing_id: int) -> None:
        """Make a draft the head of its family."""
        bench = self.session.bench
        if bench is not None and drawing_id:
            self.session.write(lambda: bench.project.drawings.set_head(drawing_id))
            self.session.select_drawing(drawing_id)

    def _judge(self, verdict: Verdict) -> None:
        bench, drawing_id = self.session.bench, self.view.current
        if bench is not None and drawing_id:
            self.session.write(lambda: bench.project.reviews.set_verdict([drawing_id], verdict))

    def _menu(self, drawing_id: int, place: QPointF) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("draft.go_back", "drawing.improve", "drawing.hint", "draft.keep", "draft.reject", "draft.unjudge"):
            menu.addAction(self._actions[name])
        for name in ("drawing.refine_with", "drawing.call", "drawing.compare"):  # a panel alone has none of them
            if name in self._actions:
                menu.addAction(self._actions[name])
        menu.insertMenu(self._actions["draft.keep"], self._actions.menu("Drawing/Draw in another language"))
        menu.popup(place.toPoint())
