"""What a model can do, as small labels that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QLayoutItem, QWidget

from vadstudio.gui import theme
from vadstudio.gui.glyph import Glyph
from vadstudio.llm import Capabilities

_MARKS = {True: ("mdi6.check", "ok"), False: ("mdi6.close", "muted"), None: ("mdi6.help", "warn")}


def chips_of(found: Capabilities) -> list[tuple[bool | None, str, str]]:
    """Return ``(can, words, tooltip)`` for each ability; None where it is not known."""
    context = f"{found.context:,} tokens" if found.context else "context unknown"
    chips: list[tuple[bool | None, str, str]] = [
        (True if found.context else None, context, "What prompt and reply may have together"),
        (found.vision, "sees pictures", "It named the colour of a picture"),
        (found.streaming, "streams", "Its replies can be watched while they arrive"),
        (found.structured, "structured output", "It keeps to a JSON schema"),
        (found.reasoning, "reasons apart", "It thinks in a field of its own"),
    ]
    chips += [(False, f"no {name}", f"It does not take {name}; it is left out") for name in found.rejected]
    return chips


class Chips(QWidget):
    """The labels; empty until something is known."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(self)
        self.words: list[str] = []

    def show_capabilities(self, found: Capabilities | None) -> None:
        """Show what is known of a model."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.words = []
        for can, words, tip in chips_of(found) if found and found.date else []:
            said = words if can else f"{words}: {'no' if can is False else 'not known'}"
            if words.startswith(("no ", "context unknown")):
                said = words
            self.words.append(said)
            self._flow.addWidget(_Chip(can, words, f"{tip}.\n{said}"))
        self.setAccessibleName(", ".join(self.words))
        self.setVisible(bool(self.words))
        self.updateGeometry()


class _Chip(QFrame):
    def __init__(self, can: bool | None, words: str, tip: str) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setToolTip(tip)
        label = QLabel(words)
        theme.set_tone(label, "muted" if can is False else "text")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE, 2, theme.SPACE, 2)
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(Glyph(*_MARKS[can], 14))
        row.addWidget(label)


class Flow(QLayout):
    """Widgets one after the other, in as many rows as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.SPACE // 2)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, place: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, height = rect.x(), y + height + self.spacing(), 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            height = max(height, size.height())
        return y + height - rect.y()
