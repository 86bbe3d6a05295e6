"""Live plots of a few runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.training.series import Curve, Curves

PLOTS = (
    ("loss", "Contrastive loss", False),
    ("knn", "kNN accuracy on held-out drawings", True),
    ("lr", "Learning rate", False),
    ("samples_per_second", "Samples per second", False),
)
"""Metric, title, and whether single points are marked (few of them come)."""
NAMES = tuple(name for name, _, _ in PLOTS)
AXIS_WIDTH = 52
"""The same at every plot, so that those above each other share their left edge."""
MARKED_POINTS = 200
"""Longer curves lose the marks on their points: they would run together."""

POINTS_PER_PIXEL = 1.0
"""Of more, only the lowest and the highest in each pixel are drawn: what is seen is the same, and painted five times faster."""


class CurvesView(QWidget):
    """Four plots that share their steps; each run has one colour in all of them, the current one a thicker line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph

        from vadstudio.gui.training.span import Span

        self._pyqtgraph = pyqtgraph
        self._plots: dict[str, Any] = {}
        self._lines: dict[tuple[str, int], Any] = {}
        self._shown: dict[tuple[str, int], Curve] = {}
        self._colours: dict[int, QColor] = {}
        self._current = 0
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        grid.setSpacing(theme.SPACE)
        self._span = Span()
        first = None
        for number, (name, title, _) in enumerate(PLOTS):
            plot = pyqtgraph.PlotWidget()
            plot.setAccessibleName(title)
            plot.setCursor(Qt.CursorShape.ArrowCursor)
            item = plot.getPlotItem()
            item.setMenuEnabled(False)
            item.showGrid(x=True, y=True, alpha=0.15)
            item.setDownsampling(auto=True, mode="peak")
            item.setClipToView(True)
            item.hideButtons()
            item.setContentsMargins(0, 0, theme.SPACE * 2, 0)  # else the last number of the steps is cut
            for side in ("left", "bottom"):
                plot.getAxis(side).enableAutoSIPrefix(False)
                plot.getAxis(side).setStyle(
                    maxTickLevel=0
                )  # finer lines say nothing more and cost most of the painting
            plot.getAxis("left").setWidth(AXIS_WIDTH)
            if first is None:
                first = item
                item.addItem(self._span)
            else:
                item.setXLink(first)
            self._plots[name] = plot
            grid.addWidget(plot, number // 2, number % 2)
        for index in (0, 1):
            grid.setRowStretch(index, 1)
            grid.setColumnStretch(index, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_run(self, run_id: int, colour: QColor, curves: Curves) -> None:
        """Draw or update the curves of a run; those that did not change cost nothing."""
        recoloured = self._colours.get(run_id) != colour
        self._colours[run_id] = colour
        for metric, _, marked in PLOTS:
            curve, key = curves[metric], (metric, run_id)
            before = self._shown.get(key)
            if curve is before and not recoloured:
                continue
            if key not in self._lines:
                self._lines[key] = self._plots[metric].plot([], [], autoDownsampleFactor=POINTS_PER_PIXEL)
                self._paint(key)
            elif recoloured:
                self._paint(key)
            if curve is not before:
                self._shown[key] = curve
                self._fill(self._lines[key], curve, marked)
        self._cover()

    def _cover(self) -> None:
        drawn = [curve for curve in self._shown.values() if len(curve.steps)]
        ends = [int(curve.steps[0]) for curve in drawn], [curve.last for curve in drawn]
        self._span.cover((min(ends[0]), max(ends[1])) if drawn else None)

    def _fill(self, line: Any, curve: Curve, marked: bool) -> None:
        import numpy as np

        seen = int(np.isfinite(curve.values).sum())
        if not seen:
            line.setData([], [])  # only gaps: there is nothing to draw, and no range to find
            return
        symbol = "o" if seen == 1 or (marked and seen <= MARKED_POINTS) else None
        if line.opts["symbol"] != symbol:
            line.setSymbol(symbol)
        line.setData(curve.steps, curve.values, connect="all" if curve.whole else "finite", skipFiniteCheck=curve.whole)

    def _paint(self, key: tuple[str, int]) -> None:
        run_id = key[1]
        line, colour, current = self._lines[key], self._colours[run_id], run_id == self._current
        line.setPen(self._pyqtgraph.mkPen(colour, width=2 if current else 1))
        line.setSymbolSize(7 if current else 5)
        line.setSymbolBrush(colour)
        line.setSymbolPen(None)
        line.setZValue(1 if current else 0)

    def emphasise(self, run_id: int) -> None:
        """Draw the curves of this run thicker and above the others."""
        before, self._current = self._current, run_id
        for key in self._lines:
            if key[1] in (before, run_id) and before != run_id:
                self._paint(key)

    def recolour(self, colour: Callable[[int], QColor]) -> None:
        """Give every run the colour that the function says."""
        self._colours = {run_id: colour(run_id) for run_id in self._colours}
        for key in self._lines:
            self._paint(key)

    def keep_only(self, run_ids: set[int]) -> None:
        """Take the curves of all other runs away."""
        for key in [key for key in self._lines if key[1] not in run_ids]:
            self._plots[key[0]].removeItem(self._lines.pop(key))
            self._shown.pop(key, None)
        self._colours = {run_id: colour for run_id, colour in self._colours.items() if run_id in run_ids}
        self._cover()

    def fit(self) -> None:
        """Show all of every curve, now and as they grow."""
        for number, plot in enumerate(self._plots.values()):
            plot.getPlotItem().enableAutoRange(
                axis="xy" if number == 0 else "y"
            )  # the others follow the first one's steps

    @property
    def shown(self) -> set[int]:
        """Ids of the runs that have curves here."""
        return {run_id for _, run_id in self._lines}

    @property
    def empty(self) -> bool:
        """Whether no point is drawn at all."""
        return not any(len(curve.steps) for curve in self._shown.values())

    def points(self, metric: str, run_id: int) -> int:
        """Return how many points a curve has here, gaps included."""
        curve = self._shown.get((metric, run_id))
        return 0 if curve is None else len(curve.steps)

    def colour(self, run_id: int) -> QColor | None:
        """Return the colour of a run's lines."""
        line = next((line for (_, owner), line in self._lines.items() if owner == run_id), None)
        return None if line is None else QColor(line.opts["pen"].color())

    def _restyle(self) -> None:
        text, muted = theme.color("text"), theme.color("muted")
        grid = self._pyqtgraph.mkPen(theme.color("border"))
        for name, title, _ in PLOTS:
            plot = self._plots[name]
            plot.setBackground(theme.color("surface"))
            plot.getPlotItem().setTitle(title, color=text.name(), size="10pt")
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(grid)
                plot.getAxis(side).setTextPen(muted)
            plot.getAxis("bottom").setLabel("step", color=muted.name())
