"""A small picture in a layout that follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vadstudio.gui import theme


class Glyph(QWidget):
    """An icon of *side* logical pixels in the colour *role*."""

    def __init__(self, name: str = "", role: str = "text", side: int = 18) -> None:
        super().__init__()
        self._icon = theme.icon(name, role) if name else None
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._icon = theme.icon(name, role)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon is not None:
            painter = QPainter(self)
            self._icon.paint(painter, self.rect())
            painter.end()
