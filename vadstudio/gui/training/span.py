"""The steps that all plots together cover."""

from __future__ import annotations

from pyqtgraph import GraphicsObject
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class Span(GraphicsObject):  # type: ignore[misc]
    """Takes part in finding the range of the first plot, which the others follow, and is not seen.

    Without it the last kNN value would be cut off where no loss came after it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self._steps: tuple[int, int] | None = None

    def cover(self, steps: tuple[int, int] | None) -> bool:
        """Cover from the first to the last step, or nothing; return whether that is different from before."""
        if steps == self._steps:
            return False
        self._steps = steps
        self.informViewBoundsChanged()
        return True

    def dataBounds(
        self, ax: int, frac: float = 1.0, orthoRange: object = None
    ) -> tuple[float | None, float | None]:  # as pyqtgraph's own items have it
        """Return the range on axis *ax*, (None, None) where this says nothing."""
        return self._steps if ax == 0 and self._steps is not None else (None, None)

    def boundingRect(self) -> QRectF:
        return QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        pass
