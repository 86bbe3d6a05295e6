"""A few test photographs, what the network says of them, and the nearest ones that it was compared with."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from vadstudio.gui import theme

PHOTO = 52
WORDS = 112
SHARP = 16
"""Pictures of at most this side are enlarged without smoothing: their pixels are all there is."""


@dataclass(frozen=True)
class Row:
    """One photograph; pictures that the judgement did not keep are None."""

    label: str
    predicted: str
    confidence: float
    picture: QImage | None
    neighbours: tuple[QImage | None, ...]

    @property
    def words(self) -> str:
        """What was there and what the network says."""
        return f"{self.label}\n→ {self.predicted}, {self.confidence:.0%}"


class Gallery(QWidget):
    """Rows in as many columns as fit.

    Attributes:
        rows: what is shown.
    """

    def __init__(self, results: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows_of(results)
        most = max((len(row.neighbours) for row in self.rows), default=0)
        self._cell = QSize((most + 1) * (PHOTO + theme.SPACE) + WORDS + theme.SPACE, PHOTO + theme.SPACE)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("; ".join(row.words.replace("\n", " ") for row in self.rows))
        theme.changed.connect(self.update)

    def columns(self, width: int) -> int:
        """Return how many columns fit into *width*."""
        return max(1, (width + theme.SPACE * 3) // (self._cell.width() + theme.SPACE * 3))

    def heightForWidth(self, width: int) -> int:
        return -(-len(self.rows) // self.columns(width)) * self._cell.height()

    def sizeHint(self) -> QSize:
        return QSize(self._cell.width(), self.heightForWidth(self._cell.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(PHOTO, PHOTO)

    def _cells(self) -> list[QRect]:
        columns = self.columns(self.width())
        step = self._cell.width() + theme.SPACE * 3
        return [
            QRect(n % columns * step, n // columns * self._cell.height(), self._cell.width(), PHOTO)
            for n in range(len(self.rows))
        ]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            under = (row for row, cell in zip(self.rows, self._cells(), strict=True) if cell.contains(event.pos()))
            QToolTip.showText(event.globalPos(), next((row.words for row in under), ""), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = PHOTO + theme.SPACE
        for row, cell in zip(self.rows, self._cells(), strict=True):
            if not cell.intersects(event.rect()):
                continue
            _draw(painter, row.picture, QRect(cell.left(), cell.top(), PHOTO, PHOTO))
            self._write(painter, row, QRect(cell.left() + step, cell.top(), WORDS, PHOTO))
            for number, neighbour in enumerate(row.neighbours):
                left = cell.left() + step + WORDS + theme.SPACE + number * step
                _draw(painter, neighbour, QRect(left, cell.top(), PHOTO, PHOTO))
        painter.end()

    def _write(self, painter: QPainter, row: Row, place: QRect) -> None:
        metrics = painter.fontMetrics()
        painter.setPen(theme.color("ok" if row.label == row.predicted else "error"))
        text = "\n".join(
            metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, place.width()) for line in row.words.splitlines()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def rows_of(results: Mapping[str, Any]) -> list[Row]:
    """Return the rows that a judgement tells of."""
    pictures = results.get("pictures") or {}
    test, train = pictures.get("test", {}), pictures.get("train", {})
    near = {row["test_index"]: row["train_indices"] for row in results.get("neighbours", [])}
    return [
        Row(
            one["label"],
            one["predicted"],
            one["confidence"],
            _decoded(test.get(str(one["test_index"]))),
            tuple(_decoded(train.get(str(index))) for index in near.get(one["test_index"], [])),
        )
        for one in results["predictions"]
    ]


def _decoded(text: str | None) -> QImage | None:
    image = QImage.fromData(base64.b64decode(text)) if text else QImage()
    return None if image.isNull() else image


def _draw(painter: QPainter, image: QImage | None, place: QRect) -> None:
    if image is None:
        painter.fillRect(place, theme.color("hover"))
        return
    size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    smooth = max(image.width(), image.height()) > SHARP
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    inner = QRect(place.topLeft(), size)
    inner.moveCenter(place.center())
    painter.drawImage(inner, image)
