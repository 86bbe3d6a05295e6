"""The picture beside the code."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from vadstudio.gui import theme

SMALLEST, LARGEST = 0.05, 32.0
SQUARE = 12
"""Side of a square of the checkerboard in logical pixels."""
DIMMED = 0.35


class Canvas(QGraphicsView):
    """Shows one picture: Ctrl+wheel (or wheel) zooms where the mouse is, dragging pans, double click fits.

    Attributes:
        zoomed: the zoom has changed; 1.0 is one picture pixel on one screen pixel.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAccessibleName("Picture of the drawing")
        self.setAcceptDrops(False)  # the panel takes files
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene.addItem(self._item)
        self.setScene(scene)
        self._fitted = True
        self._middle: QPoint | None = None
        self._pressed: QPoint | None = None
        self._hint = ""
        theme.changed.connect(self.viewport().update)

    @property
    def zoom(self) -> float:
        """Screen pixels for one picture pixel."""
        return self.transform().m11() * self.devicePixelRatioF()

    @property
    def picture(self) -> QPixmap:
        """What is shown; null when nothing is."""
        return self._item.pixmap()

    @property
    def dimmed(self) -> bool:
        """Whether the picture is an earlier one, shown because the code draws nothing now."""
        return self._item.opacity() < 1

    def show_image(self, image: QImage) -> None:
        """Show *image*; zoom and place stay when it is as large as the one before."""
        same = image.size() == self._item.pixmap().size()
        self._hint = ""
        self._item.setPixmap(QPixmap.fromImage(image))
        self._item.setOpacity(1)
        area = QRectF(self._item.boundingRect())
        self.scene().setSceneRect(area.marginsAdded(_around(area)))
        if self._fitted or not same:
            self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._item.setPixmap(QPixmap())
        self._item.setOpacity(1)

    def show_hint(self, text: str) -> None:
        """Say *text* where no picture is."""
        self._hint = text
        self.viewport().update()

    def dim(self) -> None:
        """Keep the last good picture, dimmed."""
        self._item.setOpacity(DIMMED)

    def fit(self) -> None:
        """Show the whole picture, as large as it gets."""
        self._fitted = True
        area = self._item.boundingRect()
        if area.isEmpty():
            return
        self.resetTransform()
        room = self.viewport().rect().adjusted(theme.SPACE * 2, theme.SPACE * 2, -theme.SPACE * 2, -theme.SPACE * 2)
        scale = min(room.width() / area.width(), room.height() / area.height())
        self._scale_to(max(scale, SMALLEST))
        self.centerOn(area.center())

    def actual_size(self) -> None:
        """Show one picture pixel on one screen pixel."""
        self._fitted = False
        self._scale_to(1 / self.devicePixelRatioF())
        self.centerOn(self._item.boundingRect().center())

    def zoom_by(self, factor: float) -> None:
        """Zoom in (above 1) or out (below 1)."""
        self._fitted = False
        self._scale_to(self.transform().m11() * factor)

    def _scale_to(self, scale: float) -> None:
        scale = min(max(scale, SMALLEST), LARGEST)
        factor = scale / self.transform().m11()
        self.scale(factor, factor)
        near = scale * self.devicePixelRatioF() >= 3  # show the pixels themselves
        mode = Qt.TransformationMode.FastTransformation if near else Qt.TransformationMode.SmoothTransformation
        self._item.setTransformationMode(mode)
        self.zoomed.emit(self.zoom)

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(1.2**steps)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._middle = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._middle is not None:
            here = event.position().toPoint()
            moved, self._middle = here - self._middle, here
            self._fitted = False
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
        else:
            if self._pressed is not None and event.position().toPoint() != self._pressed:
                self._fitted = False  # dragged away: a click alone leaves the picture fitted
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._middle = None
            self.viewport().unsetCursor()
        else:
            self._pressed = None
            super().mouseReleaseEvent(event)
            event.accept()  # the view leaves it to whoever is behind

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Say why there is nothing to see."""
        if self._hint and self._item.pixmap().isNull():
            painter.save()
            painter.resetTransform()
            painter.setPen(theme.color("muted"))
            room = self.viewport().rect().adjusted(theme.SPACE * 2, 0, -theme.SPACE * 2, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)
            painter.restore()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the checkerboard in screen pixels, whatever the zoom is."""
        painter.save()
        painter.resetTransform()
        area = self.viewport().rect()
        painter.fillRect(area, theme.color("canvas"))
        painter.fillRect(area, self._checkers())
        painter.restore()

    @staticmethod
    def _checkers() -> QPixmap:
        tile = QPixmap(2 * SQUARE, 2 * SQUARE)
        tile.fill(theme.color("canvas"))
        painter = QPainter(tile)
        shade: QColor = theme.color("canvas_alt")
        painter.fillRect(0, 0, SQUARE, SQUARE, shade)
        painter.fillRect(SQUARE, SQUARE, SQUARE, SQUARE, shade)
        painter.end()
        return tile


def _around(area: QRectF) -> QMarginsF:
    side = max(area.width(), area.height())
    return QMarginsF(side, side, side, side)
