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

Place = int | ConceptKind
"""What a concept stands under: another concept's id, or its kind."""


class ConceptsModel(QStandardItemModel):
    """Kinds, and under them their concepts (a concept with a parent stands under that)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[int, QStandardItem] = {}
        self._concepts: dict[int, Concept] = {}
        self._kinds: dict[ConceptKind, QStandardItem] = {}
        for kind in ConceptKind:
            self._kinds[kind] = item = QStandardItem(TITLES[kind])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setData(0, ID)
            item.setData(kind.value, WORDS)
            self.appendRow(item)

    def show(self, concepts: Iterable[Concept], counts: Mapping[int, ConceptCounts]) -> None:
        """Show *concepts*. Rows that stand where they stood are only updated, so that selection and scroll stay."""
        found = {concept.id: concept for concept in concepts}
        self._arrange(found)
        self._concepts = found
        for concept in found.values():
            self._fill(self._items[concept.id], concept, counts.get(concept.id, ConceptCounts()))
        for kind, item in self._kinds.items():
            total = [counts.get(i, ConceptCounts()) for i, c in found.items() if c.kind is kind]
            summed = ConceptCounts(
                sum(c.families for c in total), sum(c.drafts for c in total), sum(c.kept for c in total)
            )
            item.setData(summed, COUNTS)
            item.setText(f"{TITLES[kind]}  {len(total)}" if total else TITLES[kind])

    @property
    def concepts(self) -> Mapping[int, Concept]:
        """What is shown, by id."""
        return self._concepts

    def concept(self, concept_id: int) -> Concept | None:
        """Return the concept that is shown with this id."""
        return self._concepts.get(concept_id)

    def index_of(self, concept_id: int) -> QModelIndex:
        """Return the index of the concept's row; invalid when it is not shown."""
        item = self._items.get(concept_id)
        return item.index() if item else QModelIndex()

    def _arrange(self, concepts: Mapping[int, Concept]) -> None:
        """Take rows away, add rows and move rows until each concept stands at its place, in the order given."""
        before = {concept.id: _place(concept, self._concepts) for concept in self._concepts.values()}
        wanted = {concept.id: _place(concept, concepts) for concept in concepts.values()}
        for concept_id, place in before.items():
            if concept_id in self._items and wanted.get(concept_id) != place:
                self._take(self._items[concept_id])
        below: dict[Place, list[int]] = {}
        for concept_id, place in wanted.items():
            below.setdefault(place, []).append(concept_id)
        heads: list[tuple[Place, QStandardItem]] = list(self._kinds.items())
        for place, head in heads:  # grows while it is walked: children follow their parents
            for row, concept_id in enumerate(below.get(place, ())):
                item = self._items.get(concept_id)
                if item is None:
                    self._items[concept_id] = item = QStandardItem()
                    item.setData(concept_id, ID)
                    head.insertRow(row, item)
                elif item.row() != row:
                    head.insertRow(row, head.takeRow(item.row()))
                heads.append((concept_id, item))

    def _take(self, item: QStandardItem) -> None:
        """Take a row away with all below it."""
        for row in range(item.rowCount()):
            self._forget(item.child(row))
        self._items.pop(item.data(ID), None)
        (item.parent() or self.invisibleRootItem()).removeRow(item.row())

    def _forget(self, item: QStandardItem) -> None:
        for row in range(item.rowCount()):
            self._forget(item.child(row))
        self._items.pop(item.data(ID), None)

    @staticmethod
    def _fill(item: QStandardItem, concept: Concept, counts: ConceptCounts) -> None:
        if item.text() != concept.name:
            item.setText(concept.name)
        words = " ".join(concept.words)
        if item.data(WORDS) != words:
            item.setData(words, WORDS)
        if item.data(COUNTS) != counts:
            item.setData(counts, COUNTS)
        tip = (
            f"{concept.name}\n{_number(counts.families, 'drawing')}, {_number(counts.drafts, 'draft')}, "
            f"{counts.kept} kept, {counts.rejected} rejected"
        )
        if item.toolTip() != tip:
            item.setToolTip(tip)


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

    @property
    def is_on(self) -> bool:
        """Whether anything may be left out."""
        return bool(self._words) or self._undrawn

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]
        index = self.sourceModel().index(row, 0, parent)
        if not index.data(ID):
            return not self.is_on
        counts = index.data(COUNTS)
        if self._undrawn and counts is not None and counts.families:
            return False
        text = f"{index.data()} {index.data(WORDS)}".casefold()
        return all(word in text for word in self._words)


def _place(concept: Concept, concepts: Mapping[int, Concept]) -> Place:
    """Return what a concept stands under: its kind where its parent is not shown or is below it."""
    above, seen = concept, {concept.id}
    while above.parent_id is not None and above.parent_id in concepts:
        if above.parent_id in seen:
            return concept.kind
        seen.add(above.parent_id)
        above = concepts[above.parent_id]
    return concept.parent_id if concept.parent_id in concepts and concept.parent_id is not None else concept.kind


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' if count != 1 else ''}"
