"""The Curate mode."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vadstudio import workflows
from vadstudio.domain import Changes, Dataset, Verdict
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.gallery.cards import Cards
from vadstudio.gui.gallery.filters import Filters
from vadstudio.gui.gallery.freezing import FreezeDialog
from vadstudio.gui.gallery.grid import Grid
from vadstudio.gui.gallery.large import Large
from vadstudio.gui.session import Session
from vadstudio.gui.thumbnails import Thumbnails

REVIEW_KEYS = ("review.keep", "review.reject", "review.unjudge", "review.tag", "review.large", "review.open")


class GalleryPanel(QWidget):
    """All drawings; a verdict by one key goes on to the next drawing."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._actions = actions
        self.filters = Filters()
        thumbnails = Thumbnails.of(session)
        self.cards = Cards(session, self)
        self.grid = Grid(self.cards, thumbnails)
        self.large = Large(thumbnails, self.grid)
        self._add_actions(actions)
        self._build(actions)
        self.filters.changed.connect(self._refresh)
        self.filters.side_changed.connect(self.grid.set_side)
        self.grid.selected.connect(self._selected)
        self.grid.opened.connect(self._open)
        self.cards.arrived.connect(self._selected)
        session.project_opened.connect(self._refresh)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        session.drawing_selected.connect(self.grid.choose)

    def _build(self, actions: Actions) -> None:
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_tone(self.empty, "muted")
        self.show_all = QPushButton("Show everything")
        self.show_all.clicked.connect(self.filters.reset)
        blank = QWidget()
        middle = QVBoxLayout(blank)
        middle.addStretch(1)
        middle.addWidget(self.empty)
        middle.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.grid)
        self.pages.addWidget(blank)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE + 4, 4, theme.SPACE, 4)
        foot.addWidget(self.filters.count, 1)
        for name in ("review.keep", "review.reject", "review.tag", "review.large"):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            foot.addWidget(button)
        freeze = QToolButton()
        freeze.setDefaultAction(actions["review.freeze"])
        freeze.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        foot.addWidget(freeze)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._menu)

    def _add_actions(self, actions: Actions) -> None:
        add: Callable[..., object] = partial(actions.add, menu="Review", scope=self.grid)
        add("review.keep", "&Keep", lambda: self._judge(Verdict.KEEP), shortcut="K", icon="mdi6.check", group="verdict",
            tip="Keep the chosen drawings and go on")  # fmt: skip
        add("review.reject", "&Reject", lambda: self._judge(Verdict.REJECT), shortcut="X", icon="mdi6.close", group="verdict",
            tip="Reject the chosen drawings and go on")  # fmt: skip
        add("review.unjudge", "&No verdict", lambda: self._judge(Verdict.NONE), shortcut="U", icon="mdi6.minus",
            group="verdict", tip="Take the verdict back")  # fmt: skip
        for stars in range(6):
            text = f"&{stars} star{'s' if stars != 1 else ''}" if stars else "No stars (&0)"
            add(f"review.rate_{stars}", text, partial(self._rate, stars), shortcut=str(stars), group="rating",
                icon="mdi6.star-outline" if stars else "mdi6.star-off-outline")  # fmt: skip
        add("review.tag", "Add a &tag…", self._tag, shortcut="T", icon="mdi6.tag-outline", group="tags",
            tip="Add a tag to the chosen drawings")  # fmt: skip
        add("review.untag", "Remo&ve a tag…", self._untag, shortcut="Shift+T", icon="mdi6.tag-off-outline", group="tags",
            tip="Remove a tag from the chosen drawings")  # fmt: skip
        add("review.large", "&Large", self._toggle_large, shortcut="Space", icon="mdi6.arrow-expand", group="view",
            tip="Show the drawing large, or close it")  # fmt: skip
        add(
            "review.select_all",
            "Select &all",
            self.grid.select_all,
            shortcut="Ctrl+A",
            icon="mdi6.select-all",
            group="view",
        )
        add("review.open", "&Open in Draw", lambda: self._open(self.grid.current), shortcut="O", icon="mdi6.draw",
            group="view", tip="Open the drawing in Draw")  # fmt: skip
        actions.add("review.find", "&Find drawings", self.filters.text.setFocus, menu="Review", shortcut="Ctrl+F",
                    icon="mdi6.magnify", scope=self, group="view")  # fmt: skip
        actions.add("review.freeze", "&Freeze a dataset…", self.freeze, menu="Review", shortcut="Ctrl+D",
                    icon="mdi6.snowflake", group="freeze",
                    tip="Fix the chosen drawings as a dataset that never changes")  # fmt: skip

    # -- the project -------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        bench = self.session.bench
        if bench is None:
            return
        query = self.filters.query
        self.session.read(lambda: bench.project.drawings.ids(query), self._show, key="gallery")

    def _show(self, ids: list[int]) -> None:
        self.grid.show_ids(ids)
        self.pages.setCurrentIndex(0 if ids else 1)
        narrowed = self.filters.is_narrowed
        self.show_all.setVisible(narrowed)
        self.empty.setText("No drawing is like that." if narrowed else "No drawings yet. Generate some in Draw.")

    def _closing(self) -> None:
        self.cards.clear()
        self.large.hide()
        self.grid.show_ids([])
        self.empty.setText("")

    def _changed(self, changes: Changes) -> None:
        touched = changes.drawings | changes.renders | changes.reviews
        self.cards.forget(touched)
        membership = changes.drawings or changes.heads or changes.concepts
        query = self.filters.query
        if changes.concepts:
            self.cards.clear()
        if membership or (changes.reviews and (query.verdict or query.min_rating or query.order == "rating")):
            self._refresh()
        elif touched:
            self.grid.refresh()

    def _selected(self) -> None:
        chosen, total = len(self.grid.chosen), len(self.grid.ids)
        more = f" · {chosen:,} chosen" if chosen > 1 else ""
        self.filters.count.setText(f"{total:,} drawing{'s' if total != 1 else ''}{more}")
        self.large.show_card(self.cards.get(self.grid.current))

    # -- reviewing ---------------------------------------------------------------------------------------------------

    def _judge(self, verdict: Verdict) -> None:
        bench, ids = self.session.bench, self.grid.chosen
        if bench is None or not ids:
            return
        self.session.write(lambda: bench.project.reviews.set_verdict(ids, verdict))
        if len(ids) == 1 and verdict is not Verdict.NONE:
            self.grid.step(1)

    def _rate(self, stars: int) -> None:
        bench, ids = self.session.bench, self.grid.chosen
        if bench is not None and ids:
            self.session.write(lambda: bench.project.reviews.set_rating(ids, stars))

    def _tag(self) -> None:
        self._ask_tag("Add a tag", lambda project, ids, tag: project.reviews.add_tag(ids, tag))

    def _untag(self) -> None:
        self._ask_tag("Remove a tag", lambda project, ids, tag: project.reviews.remove_tag(ids, tag))

    def _ask_tag(self, title: str, change: Callable[..., object]) -> None:
        bench, ids = self.session.bench, self.grid.chosen
        if bench is None or not ids:
            return

        def ask(tags: list[str]) -> None:
            tag, ok = QInputDialog.getItem(self, title, f"Tag for {len(ids)} drawings:", ["", *tags], 0, True)
            if ok and tag.strip():
                self.session.write(lambda: change(bench.project, ids, tag.strip()))

        self.session.read(bench.project.reviews.tags, ask)

    def _toggle_large(self) -> None:
        self.large.show_card(self.cards.get(self.grid.current))
        self.large.toggle()

    def _open(self, drawing_id: int) -> None:
        if drawing_id:
            self.session.select_drawing(drawing_id)
            self._actions["mode.draw"].trigger()

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for name in REVIEW_KEYS:
            menu.addAction(self._actions[name])
        menu.exec(self.grid.viewport().mapToGlobal(place))

    # -- freezing ----------------------------------------------------------------------------------------------------

    def freeze(self) -> None:
        """Ask what to freeze, then freeze it in the background."""
        bench = self.session.bench
        if bench is None:
            return
        dialog = FreezeDialog(f"{bench.project.title.lower()} {len(bench.project.datasets.all()) + 1}", self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        spec = dialog.spec

        def frozen(dataset: Dataset) -> None:
            text = f"Frozen: {dataset.name}, {dataset.count:,} pictures of {len(dataset.labels)} concepts. Train on it in Train."
            self.session.notice.emit(text, "info")

        self.session.run(f"Freeze {spec.name}", lambda ctx: workflows.freeze(bench, spec, ctx), frozen)
