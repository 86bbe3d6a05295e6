"""The list of runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from vadstudio.domain import Run, RunStatus
from vadstudio.gui import theme

ID = Qt.ItemDataRole.UserRole
TONES = {
    RunStatus.RUNNING: "accent",
    RunStatus.QUEUED: "muted",
    RunStatus.FINISHED: "ok",
    RunStatus.STOPPED: "warn",
    RunStatus.FAILED: "error",
    RunStatus.INTERRUPTED: "warn",
}


@dataclass(frozen=True)
class LastValues:
    """The newest values of a run's curves; NaN where there is none."""

    epoch: float = float("nan")
    loss: float = float("nan")
    knn: float = float("nan")


class RunsList(QTreeWidget):
    """Runs, the newest first; ticked ones are drawn, in the colour that stands before their name.

    Attributes:
        chosen: a run is current, by id.
        ticked_changed: other runs are to be drawn.
    """

    chosen = Signal(int)
    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runs")
        self.setAccessibleName("Runs")
        self.setHeaderLabels(["Run", "State", "Epoch", "Loss", "kNN"])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(10, 10))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._seen: set[int] = set()
        self.currentItemChanged.connect(self._current_changed)
        self.itemChanged.connect(self._item_changed)
        theme.changed.connect(self._recolour)

    def _current_changed(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, ID))

    def _item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.ticked_changed.emit()

    def colour(self, run_id: int) -> QColor:
        """Return the colour of a run's curves."""
        return theme.series(run_id - 1)

    @property
    def ticked(self) -> set[int]:
        """Ids of the runs that are to be drawn."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return {item.data(0, ID) for item in items if item and item.checkState(0) == Qt.CheckState.Checked}

    @property
    def current(self) -> int:
        """Id of the current run, or 0."""
        item = self.currentItem()
        return int(item.data(0, ID)) if item else 0

    def show_runs(self, runs: Sequence[Run], values: Mapping[int, LastValues]) -> None:
        """Show *runs*; a new one is ticked and made current."""
        self.blockSignals(True)
        ticked, current = self.ticked, self.current
        new = [run.id for run in runs if run.id not in self._seen]
        self._seen = {run.id for run in runs}
        self.clear()
        for run in sorted(runs, key=lambda r: -r.id):
            item = QTreeWidgetItem()
            item.setData(0, ID, run.id)
            is_ticked = run.id in ticked or run.id in new[-4:]
            item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self._fill(item, run, values.get(run.id, LastValues()))
            self.addTopLevelItem(item)
        self._make_current(max(new, default=0) or current)
        self.blockSignals(False)
        self.ticked_changed.emit()
        self.chosen.emit(self.current)

    def _fill(self, item: QTreeWidgetItem, run: Run, last: LastValues) -> None:
        epochs = run.spec.get("epochs", "?")
        item.setText(0, run.name)
        item.setToolTip(0, f"{run.name}\n{run.message}".strip())
        item.setText(1, run.status.value)
        item.setForeground(1, theme.color(TONES[run.status]))
        item.setText(2, f"{last.epoch:.0f}/{epochs}" if last.epoch == last.epoch else f"0/{epochs}")
        item.setText(3, f"{last.loss:.3f}" if last.loss == last.loss else "")
        item.setText(4, f"{last.knn:.1%}" if last.knn == last.knn else "")
        swatch = QPixmap(10, 10)
        swatch.fill(self.colour(run.id))
        item.setIcon(0, swatch)

    def _make_current(self, run_id: int) -> None:
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item and (item.data(0, ID) == run_id or (row == 0 and self.currentItem() is None)):
                self.setCurrentItem(item)

    def _recolour(self) -> None:
        self.blockSignals(True)
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item:
                item.setForeground(1, theme.color(TONES[RunStatus(item.text(1))]))
                swatch = QPixmap(10, 10)
                swatch.fill(self.colour(item.data(0, ID)))
                item.setIcon(0, swatch)
        self.blockSignals(False)
        self.ticked_changed.emit()
