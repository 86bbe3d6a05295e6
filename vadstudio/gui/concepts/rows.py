"""A table of some thousand rows: sorted and narrowed down in Python lists, so that Qt asks only for what is on screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from vadstudio.gui.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW = 28
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Line:
    """One row: what it is about, and a text or a number for each column; 0 is shown as a dash."""

    key: Any
    cells: tuple[str | int, ...]


class RowsModel(QAbstractTableModel):
    """Lines under headers."""

    def __init__(self, headers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headers = tuple(headers)
        self._all: list[Line] = []
        self._shown: list[Line] = []
        self._accepts: Callable[[Line], bool] = lambda _: True
        self._order: tuple[int, bool] | None = None

    def show(self, lines: Iterable[Line], accepts: Callable[[Line], bool] | None = None) -> None:
        """Show other lines, those of them that *accepts* takes."""
        self._all = list(lines)
        self._accepts = accepts or self._accepts
        self._arrange()

    def narrow(self, accepts: Callable[[Line], bool]) -> None:
        """Show only the lines that *accepts* takes."""
        self._accepts = accepts
        self._arrange()

    @property
    def lines(self) -> Sequence[Line]:
        """The lines that are shown, from top to bottom."""
        return self._shown

    def _arrange(self) -> None:
        shown = [line for line in self._all if self._accepts(line)]
        if self._order is not None:
            column, falling = self._order
            shown.sort(key=lambda line: _sort_key(line.cells[column]), reverse=falling)
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    # -- Qt's questions ----------------------------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._shown[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else f"{cell:,}" if cell else "–"
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str):
            return plain_tip(cell)
        return None

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self._all and not isinstance(self._all[0].cells[section], str):
            return _RIGHT
        return None


class RowsView(QTableView):
    """The table; the first column gets the room that the others leave. What is selected stays so when rows move."""

    def __init__(self, model: RowsModel, name: str, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(ROW * 6)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(widths, start=1):
            self.setColumnWidth(column, width)
        self._kept: set[Any] = set()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._select_again)

    @property
    def chosen(self) -> list[Any]:
        """Keys of the selected lines, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.lines[row].key for row in rows]

    def _keep(self) -> None:
        self._kept = set(self.chosen)

    def _select_again(self) -> None:
        if self._kept:
            places = [n for n, line in enumerate(self.rows.lines) if line.key in self._kept]
            select(self, [self.rows.index(place, 0) for place in places])


def select(view: QAbstractItemView, indexes: Sequence[QModelIndex]) -> None:
    """Select the rows of *indexes* and no other; neighbours become one range, since Qt is slow with many."""
    selection, start = QItemSelection(), 0
    for place in range(1, len(indexes) + 1):
        before = indexes[place - 1]
        after = indexes[place] if place < len(indexes) else None
        if after is None or after.parent() != before.parent() or after.row() != before.row() + 1:
            selection.append(QItemSelectionRange(indexes[start], before))
            start = place
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)


def _sort_key(cell: str | int) -> tuple[str, int]:
    return (cell.casefold(), 0) if isinstance(cell, str) else ("", cell)
