"""Live plots of a few runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QWidget

from vadstudio.gui import theme
from vadstudio.store import Project

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PLOTS = (
    ("loss", "Contrastive loss", False),
    ("knn", "kNN accuracy on held-out drawings", True),
    ("lr", "Learning rate", False),
    ("samples_per_second", "Samples per second", False),
)
"""Metric, title, and whether single points are marked (few of them come)."""


@dataclass(frozen=True)
class Curve:
    """One curve: steps int64 [N], values float64 [N]; values that are not finite leave a gap."""

    steps: NDArray[np.int64]
    values: NDArray[np.float64]


Curves = dict[str, Curve]


def read_curves(project: Project, run_id: int) -> Curves:
    """Read all curves of a run that are plotted."""
    import numpy as np

    found = {}
    for name, _, _ in PLOTS:
        points = project.runs.metrics(run_id, name)
        steps = np.fromiter((p.step for p in points), np.int64, len(points))
        values = np.fromiter((p.value for p in points), np.float64, len(points))
        values[~np.isfinite(values)] = np.nan
        found[name] = Curve(steps, values)
    return found


class CurvesView(QWidget):
    """Four plots side by side that share their steps; each run has one colour in all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        self._pyqtgraph = pyqtgraph
        self._plots: dict[str, Any] = {}
        self._lines: dict[tuple[str, int], Any] = {}
        self._shown: dict[int, tuple[str, QColor, Curves]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        grid.setSpacing(theme.SPACE)
        first = None
        for number, (name, title, _) in enumerate(PLOTS):
            plot = pyqtgraph.PlotWidget()
            plot.setAccessibleName(title)
            item = plot.getPlotItem()
            item.setMenuEnabled(False)
            item.showGrid(x=True, y=True, alpha=0.15)
            item.setDownsampling(auto=True, mode="peak")
            item.setClipToView(True)
            item.hideButtons()
            if first is None:
                first = item
            else:
                item.setXLink(first)
            self._plots[name] = plot
            grid.addWidget(plot, number // 2, number % 2)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_run(self, run_id: int, name: str, colour: QColor, curves: Curves) -> None:
        """Draw or update the curves of a run."""
        self._shown[run_id] = name, colour, curves
        for metric, _, marked in PLOTS:
            curve = curves[metric]
            key = metric, run_id
            if key not in self._lines:
                self._lines[key] = self._plots[metric].plot([], [])
            line = self._lines[key]
            line.setPen(self._pyqtgraph.mkPen(colour, width=1))
            few = marked or len(curve.steps) == 1
            line.setSymbol("o" if few else None)
            line.setSymbolSize(6)
            line.setSymbolBrush(colour)
            line.setSymbolPen(None)
            line.setData(curve.steps, curve.values, connect="finite")

    def keep_only(self, run_ids: set[int]) -> None:
        """Take the curves of all other runs away."""
        for key in [key for key in self._lines if key[1] not in run_ids]:
            self._plots[key[0]].removeItem(self._lines.pop(key))
        self._shown = {run_id: shown for run_id, shown in self._shown.items() if run_id in run_ids}

    def fit(self) -> None:
        """Show all of every curve."""
        for plot in self._plots.values():
            plot.getPlotItem().enableAutoRange()

    def points(self, metric: str, run_id: int) -> int:
        """Return how many points of a curve are drawn."""
        line = self._lines.get((metric, run_id))
        data = line.getData()[0] if line is not None else None
        return 0 if data is None else len(data)

    def _restyle(self) -> None:
        text, muted = theme.color("text"), theme.color("muted")
        for name, title, _ in PLOTS:
            plot = self._plots[name]
            plot.setBackground(theme.color("surface"))
            plot.getPlotItem().setTitle(title, color=text.name(), size="10pt")
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(self._pyqtgraph.mkPen(theme.color("border")))
                axis.setTextPen(muted)
            plot.setCursor(Qt.CursorShape.ArrowCursor)
