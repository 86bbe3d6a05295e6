"""One drawing large, over the grid."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vadstudio.gui import theme
from vadstudio.gui.languages import title
from vadstudio.gui.thumbnails import Thumbnails
from vadstudio.store import Card

CAPTION = 40


class Large(QWidget):
    """Covers its parent with one picture; a click or Space closes it."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("large")
        self._thumbnails = thumbnails
        self._card: Card | None = None
        thumbnails.ready.connect(lambda _: self.update())
        theme.changed.connect(self.update)
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the grid; Escape closes."""
        parent = self.parentWidget()
        if self.isVisible() and parent is not None:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(parent.rect())
            elif (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
            ):
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def show_card(self, card: Card | None) -> None:
        """Show *card*'s picture."""
        self._card = card
        if self.isVisible():
            self.update()

    def toggle(self) -> None:
        """Open or close."""
        parent = self.parentWidget()
        if self.isVisible() or parent is None:
            self.hide()
            return
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        backdrop = QColor(theme.color("window"))
        backdrop.setAlphaF(0.94)
        painter.fillRect(self.rect(), backdrop)
        card = self._card
        if card is not None:
            side = min(self.width() - 48, self.height() - 48 - CAPTION)
            place = QRect((self.width() - side) // 2, 24, side, side)
            pixmap = self._thumbnails.image(card.image, side) if card.image else None
            if pixmap is not None:
                painter.drawPixmap(place, pixmap)
            else:
                painter.setPen(theme.color("muted"))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "no picture" if not card.image else "…")
            painter.setPen(theme.color("text"))
            words = f"{card.concept}   ·   {title(card.language)}, draft {card.draft}   {'★' * card.rating}"
            below = QRect(0, place.bottom(), self.width(), CAPTION)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
