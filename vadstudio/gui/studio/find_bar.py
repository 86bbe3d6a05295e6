"""Find in the code."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from vadstudio.gui import theme
from vadstudio.gui.studio.editor import CodeEditor

MOST = 2000


class FindBar(QFrame):
    """A field above the code: every match is marked, Enter goes to the next, Shift+Enter back, Escape closes."""

    def __init__(self, editor: CodeEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.field = QLineEdit()
        self.field.setPlaceholderText("Find in the code")
        self.field.setAccessibleName("Find in the code")
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        theme.set_tone(self.count, "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE, 4, theme.SPACE, 4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for icon, tip, slot in (
            ("mdi6.chevron-up", "Previous match  (Shift+Enter)", lambda: self.step(-1)),
            ("mdi6.chevron-down", "Next match  (Enter)", lambda: self.step(1)),
            ("mdi6.close", "Close  (Esc)", self.close_bar),
        ):
            button = QToolButton()
            button.setIcon(theme.icon(icon, "muted"))
            button.setToolTip(tip)
            button.clicked.connect(slot)
            row.addWidget(button)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        editor.installEventFilter(self)
        editor.textChanged.connect(self._text_changed)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar with what is selected in the code."""
        chosen = self._editor.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.field.setFocus()
        self.field.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._editor.show_matches([])
        self._editor.setFocus()

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) match, around the end."""
        matches = self._matches()
        if not matches:
            return
        here = self._editor.textCursor()
        if direction > 0:
            later = [m for m in matches if m.selectionStart() >= here.selectionEnd()]
            target = later[0] if later else matches[0]
        else:
            earlier = [m for m in matches if m.selectionEnd() <= here.selectionStart()]
            target = earlier[-1] if earlier else matches[-1]
        self._editor.setTextCursor(QTextCursor(target))
        self._show_count(matches)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.isVisible():
                self.close_bar()
                return True
            if watched is self.field and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _text_changed(self) -> None:
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        matches = self._matches()
        self._editor.show_matches(matches)
        self._show_count(matches)

    def _matches(self) -> list[QTextCursor]:
        wanted = self.field.text()
        found: list[QTextCursor] = []
        if not wanted:
            return found
        document = self._editor.document()
        flags = QTextDocument.FindFlag(0)
        if wanted != wanted.lower():
            flags |= QTextDocument.FindFlag.FindCaseSensitively
        cursor = document.find(wanted, 0, flags)
        while not cursor.isNull() and len(found) < MOST:
            found.append(cursor)
            cursor = document.find(wanted, cursor, flags)
        return found

    def _show_count(self, matches: list[QTextCursor]) -> None:
        if not self.field.text():
            self.count.setText("")
            return
        here = self._editor.textCursor()
        place = next((n for n, m in enumerate(matches, 1) if m.selectionStart() == here.selectionStart()), 0)
        self.count.setText(f"{place} of {len(matches)}" if place else f"{len(matches)} found" if matches else "none")
