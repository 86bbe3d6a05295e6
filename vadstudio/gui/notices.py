"""The bar of notices above the panels: what went wrong or was done, until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.glyph import Glyph

SHOWN = 3
INFO_MS = 6000
_ICONS = {
    "info": ("mdi6.information-outline", "info"),
    "warning": ("mdi6.alert-outline", "warn"),
    "error": ("mdi6.alert-circle-outline", "error"),
}


class NoticeBar(QWidget):
    """At most three notices, newest on top; an info goes by itself after some seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setVisible(False)

    def show_notice(self, text: str, level: str) -> None:
        """Show *text*; the same text again is counted, not repeated."""
        for notice in self.notices:
            if (notice.text, notice.level) == (text, level):
                notice.count_up()
                return
        notice = Notice(text, level if level in _ICONS else "info")
        notice.dismiss.clicked.connect(lambda: self.remove(notice))
        self._column.insertWidget(0, notice)
        if level == "info":
            QTimer.singleShot(INFO_MS, notice, lambda: self.remove(notice))
        for old in self.notices[SHOWN:]:
            self.remove(old)
        self.setVisible(True)

    @property
    def notices(self) -> list[Notice]:
        """What is shown, newest first."""
        items = (self._column.itemAt(row) for row in range(self._column.count()))
        return [item.widget() for item in items if item is not None and isinstance(item.widget(), Notice)]  # type: ignore[misc]

    def remove(self, notice: Notice) -> None:
        """Take one notice away."""
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self.notices))

    def clear(self) -> None:
        """Take all notices away."""
        for notice in self.notices:
            self.remove(notice)


class Notice(QFrame):
    """One notice: a sentence that can be selected, and a cross."""

    def __init__(self, text: str, level: str) -> None:
        super().__init__()
        self.text = text
        self.level = level
        self._count = 1
        self.setObjectName("notice")
        self.setProperty("level", level)
        name, role = _ICONS[level]
        mark = Glyph(name, role)
        self._label = QLabel(text)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.dismiss = QToolButton()
        self.dismiss.setIcon(theme.icon("mdi6.close"))
        self.dismiss.setToolTip("Dismiss")
        self.dismiss.setAccessibleName("Dismiss this notice")
        self.setAccessibleName(f"{level}: {text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE * 2, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        row.setSpacing(theme.SPACE)
        row.addWidget(mark)
        row.addWidget(self._label, 1)
        row.addWidget(self.dismiss)

    def count_up(self) -> None:
        """Say that the same was told once more."""
        self._count += 1
        self._label.setText(f"{self.text}  ({self._count} times)")
