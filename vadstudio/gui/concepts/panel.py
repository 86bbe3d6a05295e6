"""The tree of concepts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from vadstudio import workflows
from vadstudio.domain import Changes, Concept, ConceptKind
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.asking import ask_text
from vadstudio.gui.concepts.model import ID, ConceptsFilter, ConceptsModel
from vadstudio.gui.concepts.row import Row
from vadstudio.gui.concepts.rows import select
from vadstudio.gui.failures import told
from vadstudio.gui.session import Session
from vadstudio.store import Added, ConceptCounts
from vadstudio.workflows import GenerateResult, GenerateSpec


class ConceptsPanel(QWidget):
    """Concepts by kind, with a filter above and a line for new ones below."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._actions = actions
        self.model = ConceptsModel(self)
        self.filter = ConceptsFilter(self)
        self.filter.setSourceModel(self.model)
        self._suspects: set[int] = set()
        self._arranging = False  # rows come and go: the tree's own current row means nothing then
        self._opened_once = False
        self.tree = _Tree(self)
        self._build()
        self.setFocusProxy(self.tree)
        self._add_actions(actions)
        self.tree.selectionModel().currentChanged.connect(self._chosen)
        self.field.textChanged.connect(lambda _: self._filter())
        self.field.returnPressed.connect(self._enter_tree)
        self.undrawn.toggled.connect(lambda _: self._filter())
        self.new_name.returnPressed.connect(self.add_typed)
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        session.concept_selected.connect(self._select)

    def _build(self) -> None:
        self.setMinimumWidth(200)
        self.field = QLineEdit()
        self.field.setPlaceholderText("Filter concepts")
        self.field.setAccessibleName("Filter concepts")
        self.field.setClearButtonEnabled(True)
        self.undrawn = QToolButton()
        self.undrawn.setCheckable(True)
        self.undrawn.setIcon(theme.icon("mdi6.circle-off-outline", "muted"))
        self.undrawn.setAccessibleName("Only undrawn concepts")
        self.undrawn.setToolTip("Only concepts that nothing is drawn of yet")
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        top.addWidget(self.field, 1)
        top.addWidget(self.undrawn)
        self.empty = QLabel("No concepts yet.\nType one below: “a red bicycle”.")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        theme.set_tone(self.empty, "muted")
        self.none_found = QLabel("No concept is like that.")
        self.none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_tone(self.none_found, "muted")
        self.none_found.hide()
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText("New concept")
        self.new_name.setToolTip("Name of a new concept; Enter adds it")
        self.new_name.setAccessibleName("Name of a new concept")
        self.new_kind = QComboBox()
        self.new_kind.setAccessibleName("Kind of the new concept")
        for kind in (ConceptKind.OBJECT, ConceptKind.SHAPE, ConceptKind.SCENE):
            self.new_kind.addItem(kind.value, kind)
        foot = QFrame()
        bottom = QHBoxLayout(foot)
        bottom.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        bottom.addWidget(self.new_name, 1)
        bottom.addWidget(self.new_kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.none_found, 1)
        column.addWidget(foot)
        self.empty.hide()

    def _add_actions(self, actions: Actions) -> None:
        menu = "Concept"
        actions.add("concept.new", "&New concept", self.new_name.setFocus, menu=menu, shortcut="Ctrl+Shift+N",
                    icon="mdi6.plus", tip="Type the name of a new concept", group="edit")  # fmt: skip
        actions.add("concept.rename", "&Rename…", self.rename, menu=menu, shortcut="F2", icon="mdi6.rename-outline",
                    scope=self.tree, tip="Rename the chosen concept", group="edit")  # fmt: skip
        actions.add("concept.remove", "Re&move", self.remove, menu=menu, shortcut="Del", icon="mdi6.trash-can-outline",
                    scope=self.tree, tip="Remove the chosen concepts; undo brings them back", group="edit")  # fmt: skip
        actions.add("concept.find", "&Filter concepts", self.field.setFocus, menu=menu, shortcut="Ctrl+Shift+F",
                    icon="mdi6.filter-outline", group="find")  # fmt: skip
        actions.add("concept.generate", "&Generate the chosen", self.generate, menu=menu, shortcut="Ctrl+Shift+G",
                    icon="mdi6.creation-outline", group="model",
                    tip="Ask the model for a drawing of every chosen concept that has none in this language")  # fmt: skip

    # -- the project -------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self._opened_once = False
        self._refresh()

    def _closing(self) -> None:
        self._show([], {})
        self.empty.hide()  # it is not that there are no concepts

    def _changed(self, changes: Changes) -> None:
        if changes.concepts or changes.drawings or changes.reviews:
            self._refresh(changes.concepts)

    def _refresh(self, changed: frozenset[int] = frozenset()) -> None:
        bench = self.session.bench
        if bench is None:
            return
        concepts = bench.project.concepts
        self._suspects |= changed

        def show(found: tuple[list[Concept], dict[int, ConceptCounts]]) -> None:
            suspects, self._suspects = self._suspects, set()
            self._show(*found)
            if self.session.concept_id in suspects and self.model.concept(self.session.concept_id) is None:
                self.session.select_concept(0)  # removed, here or by undo

        self.session.read(lambda: (concepts.all(), concepts.counts()), show, key="concepts")

    def _show(self, concepts: list[Concept], counts: dict[int, ConceptCounts]) -> None:
        had_none = not self.model.concepts
        self._arranging = True
        self.model.show(concepts, counts)
        self._arranging = False
        if concepts and (had_none or not self._opened_once):
            self._opened_once = True
            self.tree.expandAll()
        self._select(self.session.concept_id)
        self._show_page()

    def _filter(self) -> None:
        self._arranging = True
        self.filter.set_filter(self.field.text(), self.undrawn.isChecked())
        self._arranging = False
        self.tree.expandAll()
        self._select(self.session.concept_id)
        self._show_page()

    def _show_page(self) -> None:
        """Show the tree, or why it is empty."""
        some, rows = bool(self.model.concepts), self.filter.rowCount() > 0
        self.empty.setVisible(not some)
        self.none_found.setVisible(some and not rows)
        self.tree.setVisible(some and rows)

    def _enter_tree(self) -> None:
        """Go from the filter to what it found."""
        self.tree.setFocus()
        if not self.tree.currentIndex().data(ID):
            index = self.filter.index(0, 0)
            while index.isValid() and not index.data(ID):
                index = self.tree.indexBelow(index)
            if index.isValid():
                self.tree.setCurrentIndex(index)

    # -- selection ---------------------------------------------------------------------------------------------------

    def _chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        concept_id = current.data(ID) if current.isValid() else 0
        if concept_id and not self._arranging:
            self.session.select_concept(concept_id)

    def _select(self, concept_id: int) -> None:
        """Mark the concept that is on the desk; where its row is not shown, no row is marked."""
        index = self.filter.mapFromSource(self.model.index_of(concept_id))
        marked, selection = self.tree.selectionModel(), QItemSelectionModel.SelectionFlag
        self._arranging = True
        if not index.isValid():
            marked.clear()
        elif self.tree.currentIndex() != index or not marked.hasSelection():
            marked.setCurrentIndex(index, selection.ClearAndSelect)
            self.tree.scrollTo(index)
        self._arranging = False

    def chosen_ids(self) -> list[int]:
        """Ids of the concepts that are selected in the tree."""
        return [index.data(ID) for index in self.tree.selectionModel().selectedIndexes() if index.data(ID)]

    # -- actions -----------------------------------------------------------------------------------------------------

    def add_typed(self) -> None:
        """Add the concept that is typed in the line below the tree."""
        bench, name = self.session.bench, " ".join(self.new_name.text().split())
        if bench is None or not name:
            return
        concept = Concept(0, name, ConceptKind(self.new_kind.currentData()), (name,))

        def added(result: Added) -> None:
            self.new_name.clear()
            if not all(word in name.casefold() for word in self.field.text().casefold().split()):
                self.field.clear()  # the filter would hide it
            self.session.select_concept(result.id)

        self.session.write(lambda: bench.project.concepts.add(concept), added)

    def rename(self) -> None:
        """Ask for another name of the chosen concept."""
        bench, concept = self.session.bench, self.model.concept(self.session.concept_id)
        if bench is None or concept is None:
            return

        def renamed(name: str) -> None:
            name = " ".join(name.split())
            words = (name, *(word for word in concept.words if word not in {name, concept.name}))
            self.session.write(lambda: bench.project.concepts.update(replace(concept, name=name, words=words)))

        ask_text(self, "Rename concept", "Name:", renamed, concept.name)

    def remove(self) -> None:
        """Remove the chosen concepts; undo brings them back with their drawings."""
        bench, ids = self.session.bench, self.chosen_ids()
        if bench is None or not ids:
            return
        self.session.select_concept(self._neighbour(set(ids)))
        self.session.write(lambda: bench.project.concepts.remove(ids))

    def _neighbour(self, leaving: set[int]) -> int:
        """Return the concept that the selection goes to when *leaving* go: the next row that stays, or the one before."""
        shown: list[tuple[int, bool]] = []
        index = self.filter.index(0, 0)
        while index.isValid():
            if index.data(ID):
                shown.append((index.data(ID), self._within(index, leaving)))
            index = self.tree.indexBelow(index)
        first = next((place for place, (_, leaves) in enumerate(shown) if leaves), len(shown))
        after = [one for one, leaves in shown[first:] if not leaves]
        ahead = [one for one, leaves in shown[:first] if not leaves]
        return after[0] if after else ahead[-1] if ahead else 0

    @staticmethod
    def _within(index: QModelIndex, ids: set[int]) -> bool:
        """Whether the row or one that it stands under is among *ids*."""
        while index.isValid():
            if index.data(ID) in ids:
                return True
            index = index.parent()
        return False

    def choose(self, ids: Iterable[int]) -> None:
        """Select these concepts in the tree and no other; a filter that hides one of them is taken away."""
        wanted = list(ids)
        if any(not self.filter.mapFromSource(self.model.index_of(i)).isValid() for i in wanted):
            self.field.clear()
            self.undrawn.setChecked(False)
        indexes = [self.filter.mapFromSource(self.model.index_of(i)) for i in wanted]
        shown = sorted((i for i in indexes if i.isValid()), key=lambda i: (i.parent().row(), i.row()))
        select(self.tree, shown)
        if shown:
            self.tree.scrollTo(shown[0])

    def generate(self, language: str = "", samples: int = 1) -> None:
        """Ask for drawings of the chosen concepts: in the language of the settings when none is given, *samples* in all."""
        bench, ids = self.session.bench, self.chosen_ids()
        if bench is None or not ids:
            return
        spec = GenerateSpec(tuple(ids), language or self.session.settings.language, samples=samples)

        def drawn(result: GenerateResult) -> None:
            if result.failures:
                self.session.notice.emit(told(result.failures), "warning")

        first = self.model.concept(ids[0])
        title = f"Generate {first.name}" if len(ids) == 1 and first else f"Generate {len(ids)} concepts"
        self.session.run(title, lambda ctx: workflows.generate(bench, spec, ctx), drawn)

    def context_menu(self, place: QPoint) -> None:
        """Show what can be done with the chosen concepts."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("concept.generate", "concept.generate_with", "concept.rename", "concept.remove"):
            if name in self._actions:
                menu.addAction(self._actions[name])
        menu.popup(place)


class _Tree(QTreeView):
    """The tree; typing a letter on it goes to the filter's job, so only Qt's own keys are taken."""

    def __init__(self, panel: ConceptsPanel) -> None:
        super().__init__(panel)
        self.setObjectName("concepts")
        self.setAccessibleName("Concepts")
        self.setModel(panel.filter)
        self.setItemDelegate(Row(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda p: panel.context_menu(self.viewport().mapToGlobal(p)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:  # Qt would toggle the selection
            event.ignore()
            return
        super().keyPressEvent(event)
