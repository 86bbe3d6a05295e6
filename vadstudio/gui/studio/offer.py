"""What goes on or went wrong with the drawing on the desk, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.failures import plain
from vadstudio.gui.glyph import Glyph

Choice = tuple[str, Callable[[], object]]
_ICONS = {"info": ("mdi6.creation", "info"), "warning": ("mdi6.alert-outline", "warn")}


class Offer(QFrame):
    """A sentence with buttons below it. It goes when one of them is chosen, or with its cross.

    Attributes:
        choices: the buttons, by their words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._glyph = Glyph()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dismiss = QToolButton()
        self.dismiss.setIcon(theme.icon("mdi6.close"))
        self.dismiss.setToolTip("Dismiss")
        self.dismiss.setAccessibleName("Dismiss")
        self.dismiss.clicked.connect(self.withdraw)
        self.choices: dict[str, QPushButton] = {}
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE)
        first.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._words, 1)
        first.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(theme.SPACE * 3 + 2, 0, 0, theme.SPACE // 2)
        self._row.setSpacing(theme.SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(first)
        column.addLayout(self._row)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def show_offer(self, text: str, level: str, choices: Sequence[Choice]) -> None:
        """Say *text* ("info" or "warning") with a button for each of *choices*."""
        self._clear()
        self._glyph.show_icon(*_ICONS[level])
        text = plain(text)
        self._words.setText(text)
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        for words, slot in choices:
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, slot=slot: self._chosen(slot))
            self._row.addWidget(button)
            self.choices[words] = button
        self._row.addStretch(1)
        self.setAccessibleName(text)
        self.show()

    def withdraw(self) -> None:
        """Say nothing any more."""
        self.hide()
        self._clear()

    def _chosen(self, slot: Callable[[], object]) -> None:
        self.withdraw()
        slot()

    def _clear(self) -> None:
        self.choices.clear()
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
