"""The command palette: every action by a few letters of its name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions, Entry

ROW = 34
SHOWN = 11
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Match:
    """How well a text fits what was typed; a higher score is better."""

    score: int
    places: tuple[int, ...]


def fuzzy(typed: str, text: str) -> Match | None:
    """Return how well the letters of *typed*, in order, fit *text*; None where they do not.

    The start of a word and a run of neighbouring letters count most; every best start is tried.
    """
    needle, hay = typed.lower().replace(" ", ""), text.lower()
    if not needle:
        return Match(0, ())
    best: Match | None = None
    for start in (place for place, letter in enumerate(hay) if letter == needle[0]):
        match = _walk(needle, hay, start)
        if match is not None and (best is None or match.score > best.score):
            best = match
    return best


def _walk(needle: str, hay: str, start: int) -> Match | None:
    places = [start]
    for letter in needle[1:]:
        after = places[-1] + 1
        neighbour = after < len(hay) and hay[after] == letter
        word = hay.find(f" {letter}", after)
        place = after if neighbour else word + 1 if word >= 0 else hay.find(letter, after)
        if place < 0:
            return None
        places.append(place)
    score = -start - len(hay) // 8
    for index, place in enumerate(places):
        if place == 0 or not hay[place - 1].isalnum():
            score += 12
        if index and place == places[index - 1] + 1:
            score += 13
    return Match(score, tuple(places))


class PaletteModel(QAbstractListModel):
    """The actions that fit what was typed, best first; disabled ones come last and cannot be chosen."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.entries: list[Entry] = []
        self.search("")

    def search(self, typed: str) -> None:
        """Show what fits *typed*."""
        ranked = []
        for entry in self._actions.entries:
            match = fuzzy(typed, label(entry))
            if match is not None and entry.id != "view.palette":
                ranked.append((not entry.action.isEnabled(), -match.score, entry))
        ranked.sort(key=lambda row: row[:2])
        self.beginResetModel()
        self.entries = [entry for _, _, entry in ranked]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return label(entry)
        if role == Qt.ItemDataRole.UserRole:
            return entry
        return entry.action.toolTip() if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        usable = self.entries[index.row()].action.isEnabled()
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if usable else Qt.ItemFlag.NoItemFlags


def label(entry: Entry) -> str:
    """Return an action's name as lists show it."""
    return entry.action.text().replace("&", "").rstrip("…")


class _Row(QStyledItemDelegate):
    """Name on the left; menu and shortcut, muted, on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        enabled = entry.action.isEnabled()
        painter.save()
        if enabled and option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 6, 6)
        inner = area.adjusted(40, 0, -16, 0)
        icon = entry.action.icon()
        if not icon.isNull():
            mode = icon.Mode.Normal if enabled else icon.Mode.Disabled
            icon.paint(painter, QRect(area.left() + 12, area.top() + (ROW - 18) // 2, 18, 18), mode=mode)
        painter.setPen(theme.color("text" if enabled else "muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, label(entry))
        keys = ", ".join(k.toString(QKeySequence.SequenceFormat.NativeText) for k in entry.action.shortcuts())
        painter.setPen(theme.color("muted"))
        aside = "    ".join(part for part in (entry.menu.replace("/", " › "), keys) if part)
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, aside)
        painter.restore()


class CommandPalette(QDialog):
    """A line to type in, and the actions that fit; Return runs the chosen one."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._owner = parent
        self.setWindowTitle("Command palette")
        self.line = QLineEdit(placeholderText="Type the name of a command")
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.model = PaletteModel(actions)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Row(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._run)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(lambda: self._run(self.view.currentIndex()))
        frame = QFrame()
        frame.setObjectName("palette")
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        column.addWidget(self.line)
        column.addWidget(self.view, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._search("")

    def popup(self) -> None:
        """Open in the upper middle of the window."""
        parent = self._owner.window()
        width = min(640, parent.width() - 64)
        self.resize(width, 64 + ROW * SHOWN)
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - width) // 2, parent.y() + 72)
        self.line.clear()
        self._search("")
        self.open()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: SHOWN - 1,
                Qt.Key.Key_PageUp: 1 - SHOWN,
            }
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _step(self, rows: int) -> None:
        usable = [row for row, entry in enumerate(self.model.entries) if entry.action.isEnabled()]
        if not usable:
            return
        here = self.view.currentIndex().row()
        at = usable.index(here) if here in usable else -1
        self.view.setCurrentIndex(self.model.index(usable[max(0, min(len(usable) - 1, at + rows))]))

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        self._step(1)

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid() or not self.model.entries[index.row()].action.isEnabled():
            return
        action = self.model.entries[index.row()].action
        self.accept()
        action.trigger()
