"""Why the code draws nothing, below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from vadstudio.gui import theme

LINES = 6
"""Lines of a message before it scrolls."""


class Problem(QFrame):
    """A message as long as it is, of which a few lines are shown at once, and a button for the way out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_tone(self._label, "error")
        self._area = QScrollArea()
        self._area.setWidget(self._label)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName("Why the code draws nothing")
        self.way_out = QPushButton()
        self.way_out.clicked.connect(self._go)
        self._action: QAction | None = None
        row = QHBoxLayout()
        row.addWidget(self.way_out)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._area)
        column.addLayout(row)
        self.hide()

    def text(self) -> str:
        """What is told; empty when nothing is."""
        return self._label.text()

    def tell(self, text: str, way_out: QAction | None = None) -> None:
        """Say *text*, with a button for *way_out*; no text hides it."""
        self._action = way_out
        self.way_out.setVisible(way_out is not None)
        self.way_out.setText(way_out.text().replace("&", "") if way_out else "")
        self._label.setText(text)
        self._area.verticalScrollBar().setValue(0)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(1, self.width() - 2 * theme.SPACE)
        line = self._label.fontMetrics().lineSpacing()
        self._area.setFixedHeight(min(max(line, self._label.heightForWidth(width)), line * LINES))

    def _go(self) -> None:
        if self._action is not None:
            self._action.trigger()
