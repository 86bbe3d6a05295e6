"""The list of runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPixmap
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
VALUES = ("epoch", "loss", "knn")
"""Curves whose last values the list shows."""
TICKED_AT_FIRST = 4
NAN = float("nan")


class RunsList(QTreeWidget):
    """Runs, the newest first; ticked ones are drawn, in the colour that stands before their name.

    Attributes:
        chosen: another run is current, by id (0 = none).
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
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in range(1, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            if column > 1:
                self.headerItem().setTextAlignment(column, right)
        self._rows: dict[int, QTreeWidgetItem] = {}
        self._statuses: dict[int, RunStatus] = {}
        self._wanted = 0
        self.currentItemChanged.connect(self._current_changed)
        self.itemChanged.connect(self._item_changed)
        theme.changed.connect(self._recolour)

    def _current_changed(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        self.chosen.emit(item.data(0, ID) if item is not None else 0)

    def _item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.ticked_changed.emit()

    def colour(self, run_id: int) -> QColor:
        """Return the colour of a run's curves."""
        return theme.series(run_id - 1)

    @property
    def ticked(self) -> set[int]:
        """Ids of the runs that are to be drawn."""
        return {run_id for run_id, item in self._rows.items() if item.checkState(0) == Qt.CheckState.Checked}

    @property
    def current(self) -> int:
        """Id of the current run, or 0."""
        item = self.currentItem()
        return int(item.data(0, ID)) if item else 0

    def make_current(self, run_id: int) -> None:
        """Make a run current, as soon as it is in the list."""
        item = self._rows.get(run_id)
        if item is None:
            self._wanted = run_id
        elif item is not self.currentItem():
            self.setCurrentItem(item)

    def show_runs(self, runs: Sequence[Run], values: Mapping[int, Mapping[str, float]]) -> None:
        """Show *runs* and their last values. Rows stay where they are; only what is different is written.

        The newest of several new ones are ticked; the current run stays, the newest becomes current where none was.
        """
        ticked, current = self.ticked, self.current
        new = sorted(run.id for run in runs if run.id not in self._rows)
        self.blockSignals(True)
        for run_id in self._rows.keys() - {run.id for run in runs}:
            self.takeTopLevelItem(self.indexOfTopLevelItem(self._rows.pop(run_id)))
            self._statuses.pop(run_id)
        for row, run in enumerate(sorted(runs, key=lambda r: -r.id)):
            item = self._rows.get(run.id)
            if item is None:
                item = self._rows[run.id] = QTreeWidgetItem()
                item.setData(0, ID, run.id)
                is_ticked = run.id in new[-TICKED_AT_FIRST:]
                item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
                item.setIcon(0, self._swatch(run.id))
                for column in range(2, 5):
                    item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.insertTopLevelItem(row, item)
            self._fill(item, run, values.get(run.id, {}))
        wanted = self._rows.get(self._wanted)
        if wanted is not None:
            self._wanted = 0
            self.setCurrentItem(wanted)
        elif self.currentItem() is None and self._rows:
            self.setCurrentItem(self._rows[max(self._rows)])
        self.blockSignals(False)
        if self.ticked != ticked:
            self.ticked_changed.emit()
        if self.current != current:
            self.chosen.emit(self.current)

    def _fill(self, item: QTreeWidgetItem, run: Run, last: Mapping[str, float]) -> None:
        epoch, loss, knn = (last.get(name, NAN) for name in VALUES)
        texts = (
            run.name,
            run.status.value,
            f"{0 if isnan(epoch) else epoch:.0f}/{run.spec.get('epochs', '?')}",
            f"{loss:.3f}" if "loss" in last else "–",
            f"{knn:.1%}" if "knn" in last else "–",
        )
        for column, text in enumerate(texts):
            if item.text(column) != text:
                item.setText(column, text)
        tip = f"{run.name}\n{run.message}".strip()
        if item.toolTip(0) != tip:
            item.setToolTip(0, tip)
        if self._statuses.get(run.id) is not run.status:
            self._statuses[run.id] = run.status
            item.setForeground(1, QBrush(theme.color(TONES[run.status])))

    def _swatch(self, run_id: int) -> QIcon:
        picture = QPixmap(20, 20)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour(run_id))
        painter.drawRoundedRect(0, 0, 20, 20, 5, 5)
        painter.end()
        icon = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else a selected row tints it
            icon.addPixmap(picture, mode)
        return icon

    def _recolour(self) -> None:
        self.blockSignals(True)
        for run_id, item in self._rows.items():
            item.setForeground(1, QBrush(theme.color(TONES[self._statuses[run_id]])))
            item.setIcon(0, self._swatch(run_id))
        self.blockSignals(False)
        self.viewport().update()
