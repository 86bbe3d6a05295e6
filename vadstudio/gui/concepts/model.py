"""Concepts under their kinds, as a Qt model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from vadstudio.domain import Concept, ConceptKind
from vadstudio.store import ConceptCounts

ID = Qt.ItemDataRole.UserRole + 1
COUNTS = Qt.ItemDataRole.UserRole + 2
WORDS = Qt.ItemDataRole.UserRole + 3

TITLES = {ConceptKind.SHAPE: "Shapes", ConceptKind.OBJECT: "Objects", ConceptKind.SCENE: "Scenes"}


class ConceptsModel(QStandardItemModel):
    """Kinds, and under them their concepts (a concept with a parent stands under that)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[int, QStandardItem] = {}
        self._concepts: dict[int, Concept] = {}

    def show(self, concepts: Iterable[Concept], counts: Mapping[int, ConceptCounts]) -> None:
        """Show *concepts*. Rows that stand where they stood are only updated, so that selection and scroll stay."""
        found = {concept.id: concept for concept in concepts}
        if self._shape(found) != self._shape(self._concepts):
            self._rebuild(found)
        self._concepts = found
        for concept in found.values():
            self._fill(self._items[concept.id], concept, counts.get(concept.id, ConceptCounts()))
        for row in range(self.rowCount()):
            kind = self.item(row)
            total = [counts.get(i, ConceptCounts()) for i, c in found.items() if c.kind.value == kind.data(WORDS)]
            summed = ConceptCounts(
                sum(c.families for c in total), sum(c.drafts for c in total), sum(c.kept for c in total)
            )
            kind.setData(summed, COUNTS)
            kind.setText(f"{TITLES[ConceptKind(kind.data(WORDS))]}  {len(total)}")

    def concept(self, concept_id: int) -> Concept | None:
        """Return the concept that is shown with this id."""
        return self._concepts.get(concept_id)

    def index_of(self, concept_id: int) -> QModelIndex:
        """Return the index of the concept's row; invalid when it is not shown."""
        item = self._items.get(concept_id)
        return item.index() if item else QModelIndex()

    @staticmethod
    def _shape(concepts: Mapping[int, Concept]) -> list[tuple[int, ConceptKind, int | None]]:
        return [(c.id, c.kind, c.parent_id) for c in concepts.values()]

    def _rebuild(self, concepts: Mapping[int, Concept]) -> None:
        self.clear()
        self._items.clear()
        kinds: dict[ConceptKind, QStandardItem] = {}
        for kind in ConceptKind:
            kinds[kind] = item = QStandardItem(TITLES[kind])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setData(0, ID)
            item.setData(kind.value, WORDS)
            self.appendRow(item)
        waiting = dict(concepts)
        while waiting:
            placed = [c for c in waiting.values() if c.parent_id is None or c.parent_id not in waiting]
            for concept in placed or list(waiting.values()):
                parent = self._items.get(concept.parent_id or 0, kinds[concept.kind])
                self._items[concept.id] = item = QStandardItem()
                parent.appendRow(item)
                waiting.pop(concept.id)

    @staticmethod
    def _fill(item: QStandardItem, concept: Concept, counts: ConceptCounts) -> None:
        if item.text() != concept.name:
            item.setText(concept.name)
        item.setData(concept.id, ID)
        item.setData(" ".join(concept.words), WORDS)
        if item.data(COUNTS) != counts:
            item.setData(counts, COUNTS)
            item.setToolTip(
                f"{concept.name}\n{counts.families} drawings, {counts.drafts} drafts, {counts.kept} kept, "
                f"{counts.rejected} rejected"
            )


class ConceptsFilter(QSortFilterProxyModel):
    """Shows the concepts whose name or words hold every word of the filter, and the kinds above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._undrawn = False
        self.setRecursiveFilteringEnabled(True)

    def set_filter(self, text: str, undrawn: bool = False) -> None:
        """Filter by the words of *text*, and by having no drawing yet."""
        self._words = text.casefold().split()
        self._undrawn = undrawn
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        index = self.sourceModel().index(row, 0, parent)
        if not index.data(ID):
            return not self._words and not self._undrawn
        if self._undrawn and index.data(COUNTS).families:
            return False
        text = f"{index.data()} {index.data(WORDS)}".casefold()
        return all(word in text for word in self._words)
