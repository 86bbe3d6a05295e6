"""The Curate mode."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
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
from vadstudio.gui.asking import ask_choice
from vadstudio.gui.gallery.cards import Cards
from vadstudio.gui.gallery.filters import Filters
from vadstudio.gui.gallery.freezing import FreezeDialog
from vadstudio.gui.gallery.grid import Grid
from vadstudio.gui.gallery.large import Large
from vadstudio.gui.session import Session
from vadstudio.gui.thumbnails import Thumbnails
from vadstudio.workflows import FreezeSpec, Workbench

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
        session.drawing_selected.connect(self._drawing_selected)
        self.filters.text.returnPressed.connect(self.grid.setFocus)
        self.setFocusProxy(self.grid)

    def _build(self, actions: Actions) -> None:
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_tone(self.empty, "muted")
        self.show_all = QPushButton("Show everything")
        self.show_all.clicked.connect(self._show_everything)
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
            self.cards.forget_all()
        if membership or (
            changes.reviews and (query.verdict or query.min_rating or query.text or query.order == "rating")
        ):
            self._refresh()
        elif touched:
            self.grid.refresh()

    def _show_everything(self) -> None:
        self.filters.reset()
        self.grid.setFocus()

    def _drawing_selected(self, drawing_id: int) -> None:
        if not self.isVisible():  # who is reviewing must not find another drawing under the next key
            self.grid.choose(drawing_id)

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
        self._go_on(ids)

    def _rate(self, stars: int) -> None:
        bench, ids = self.session.bench, self.grid.chosen
        if bench is not None and ids:
            self.session.write(lambda: bench.project.reviews.set_rating(ids, stars))
            self._go_on(ids)

    def _go_on(self, ids: list[int]) -> None:
        """Step to the next drawing after one was judged; several stay chosen."""
        if len(ids) == 1:
            self.grid.step(1)

    def _tag(self) -> None:
        bench, ids = self.session.bench, self.grid.chosen
        if bench is not None and ids:
            reviews = bench.project.reviews

            def put(tag: str) -> None:
                self.session.write(lambda: reviews.add_tag(ids, tag))

            self.session.read(
                reviews.tags, lambda tags: ask_choice(self, "Add a tag", _tag_of(ids), tags, put, new=True)
            )

    def _untag(self) -> None:
        bench, ids = self.session.bench, self.grid.chosen
        if bench is None or not ids:
            return
        reviews = bench.project.reviews

        def held() -> list[str]:
            return sorted({tag for review in reviews.of(ids).values() for tag in review.tags}, key=str.casefold)

        def take(tag: str) -> None:
            self.session.write(lambda: reviews.remove_tag(ids, tag))

        def ask(tags: list[str]) -> None:
            if tags:
                ask_choice(self, "Remove a tag", _tag_of(ids), tags, take)
            else:
                self.session.status_message.emit("What is chosen has no tag.")

        self.session.read(held, ask)

    def _toggle_large(self) -> None:
        self.large.show_card(self.cards.get(self.grid.current))
        self.large.toggle()

    def _open(self, drawing_id: int) -> None:
        if drawing_id:
            self.session.select_drawing(drawing_id)
            self._actions["mode.draw"].trigger()

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in REVIEW_KEYS:
            menu.addAction(self._actions[name])
        menu.popup(self.grid.viewport().mapToGlobal(place))

    # -- freezing ----------------------------------------------------------------------------------------------------

    def freeze(self) -> None:
        """Ask what to freeze, then freeze it in the background."""
        bench = self.session.bench
        if bench is None:
            return
        project = bench.project

        def ask(number: int) -> None:
            dialog = FreezeDialog(f"{project.title.lower()} {number}", self)
            dialog.accepted.connect(lambda: self._freeze(bench, dialog.spec))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self.session.read(lambda: len(project.datasets.all()) + 1, ask)

    def _freeze(self, bench: Workbench, spec: FreezeSpec) -> None:
        def frozen(dataset: Dataset) -> None:
            text = f"Frozen: {dataset.name}, {dataset.count:,} pictures of {len(dataset.labels)} concepts. Train on it in Train."
            self.session.notice.emit(text, "info")

        self.session.run(f"Freeze {spec.name}", lambda ctx: workflows.freeze(bench, spec, ctx), frozen)


def _tag_of(ids: list[int]) -> str:
    return f"Tag of {len(ids):,} drawing{'s' if len(ids) != 1 else ''}:"
