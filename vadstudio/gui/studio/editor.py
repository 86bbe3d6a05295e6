"""The code pane."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from vadstudio.gui import theme
from vadstudio.gui.studio.highlighter import Highlighter

INDENT = "    "
COMMENTS = {"svg": ("<!-- ", " -->"), "tikz": ("% ", ""), "processing": ("// ", "")}
PYTHON_COMMENT = ("# ", "")
HIDDEN_DASHES = "&#45;&#45;"


class CodeEditor(QPlainTextEdit):
    """A text edit for one program: line numbers, current line, colours, indenting, comments, a marked error line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        self.setAccessibleName("Code of the drawing")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setStyleSheet("CodeEditor { border: none; border-radius: 0; }")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(theme.mono_font())
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(INDENT))
        self.language = "svg"
        self.highlighter = Highlighter(self.document())
        self._error: tuple[QTextCursor, str] | None = None  # a cursor stays on its line while lines come and go above
        self._matches: list[QTextCursor] = []
        self._gutter = _Gutter(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_gutter)
        self.cursorPositionChanged.connect(self._mark)
        theme.changed.connect(self._mark)
        self._make_room()
        self._mark()

    def set_code(self, code: str, language: str, lexer: str) -> None:
        """Show another program; the undo stack starts anew."""
        self.language = language
        self._error = None
        self._matches = []
        self.setPlainText(code)
        self.highlighter.set_lexer(lexer)
        self.highlighter.lex()
        self._mark()

    def show_error(self, line: int | None, message: str) -> None:
        """Mark *line* (1-based) with *message*; None takes the mark away."""
        block = self.document().findBlockByNumber(line - 1) if line else QTextBlock()
        self._error = (QTextCursor(block), message) if block.isValid() else None
        self._mark()
        self._gutter.update()

    def go_to_line(self, line: int) -> None:
        """Put the cursor on *line* (1-based) and show it."""
        block = self.document().findBlockByNumber(min(max(line, 1), self.blockCount()) - 1)
        cursor = self.textCursor()
        cursor.setPosition(block.position())
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def show_matches(self, matches: list[QTextCursor]) -> None:
        """Mark what the find bar found."""
        self._matches = matches
        self._mark()

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.isReadOnly() or control:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Tab and self._spans_lines():
            self._each_line(lambda line: INDENT + line if line else line)
        elif key == Qt.Key.Key_Tab:
            cursor = self.textCursor()
            column = cursor.selectionStart() - self.document().findBlock(cursor.selectionStart()).position()
            self.insertPlainText(" " * (len(INDENT) - column % len(INDENT)))
        elif key == Qt.Key.Key_Backtab:
            self._each_line(lambda line: re.sub(rf"^(\t| {{1,{len(INDENT)}}})", "", line))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._new_line()
        else:
            super().keyPressEvent(event)

    def toggle_comment(self) -> None:
        """Comment the selected lines out, or in again."""
        if self.isReadOnly():
            return
        marks = COMMENTS.get(self.language, PYTHON_COMMENT)
        lines = [line for line in self._selected_lines() if line.strip()]
        change = _uncommented if lines and all(_is_comment(line, *marks) for line in lines) else _commented
        self._each_line(lambda line: change(line, *marks) if line.strip() else line)

    def _spans_lines(self) -> bool:
        cursor, document = self.textCursor(), self.document()
        return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())

    def _new_line(self) -> None:
        line = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
        indent = line[: len(line) - len(line.lstrip())]
        deeper = INDENT if self.language.startswith("python") and line.rstrip().endswith((":", "(", "[", "{")) else ""
        self.insertPlainText("\n" + indent + deeper)
        self.ensureCursorVisible()

    def _selection_of_lines(self) -> QTextCursor:
        cursor = self.textCursor()
        start, end = sorted((cursor.anchor(), cursor.position()))
        last = self.document().findBlock(end)
        if end > start and end == last.position():
            last = last.previous()  # a selection that ends before a line's first letter leaves that line out
        cursor.setPosition(self.document().findBlock(start).position())
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _selected_lines(self) -> list[str]:
        return self._selection_of_lines().selectedText().split("\u2029")

    def _each_line(self, change: Callable[[str], str]) -> None:
        """Change the chosen lines as one step of undo; a cursor without a selection stays on its letter."""
        here, selected = self.textCursor().position(), self.textCursor().hasSelection()
        cursor = self._selection_of_lines()
        start, old = cursor.selectionStart(), cursor.selectedText().replace("\u2029", "\n")
        text = "\n".join(change(line) for line in old.split("\n"))
        if text == old:
            return
        tail = cursor.selectionEnd() - here
        cursor.insertText(text)
        end = cursor.position()
        if selected:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(max(start, end - tail))
        self.setTextCursor(cursor)

    # -- marks -------------------------------------------------------------------------------------------------------

    def _mark(self) -> None:
        marks = [_line_mark(self.textCursor(), theme.color("line"))]
        if self._error:
            tint = theme.color("error")
            tint.setAlphaF(0.16)
            marks.append(_line_mark(QTextCursor(self._error[0]), tint))
        for match in self._matches:
            tint = theme.color("warn")
            tint.setAlphaF(0.35)
            selection = QTextEdit.ExtraSelection()
            selection.cursor = match
            selection.format.setBackground(tint)
            marks.append(selection)
        self.setExtraSelections(marks)

    @property
    def error(self) -> tuple[int, str] | None:
        """Line and message of the error that is marked."""
        return (self._error[0].blockNumber() + 1, self._error[1]) if self._error else None

    def _make_room(self) -> None:
        self.setViewportMargins(self._gutter.wanted_width(), 0, 0, 0)

    def _scroll_gutter(self, rect: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.topLeft(), QSize(self._gutter.wanted_width(), area.height())))

    def line_at(self, y: int) -> int:
        """Return the line (1-based) at *y* of the viewport."""
        return self.cursorForPosition(QPoint(0, y)).blockNumber() + 1

    def paint_gutter(self, event: QPaintEvent) -> None:
        """Paint the line numbers; called by the gutter."""
        painter = QPainter(self._gutter)
        painter.fillRect(event.rect(), theme.color("surface"))
        painter.setFont(self.font())
        current, error = self.textCursor().blockNumber(), self.error
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber()
            wrong = error is not None and error[0] == number + 1
            row = QRect(0, round(top), self._gutter.width() - 10, round(height))
            if wrong:
                painter.fillRect(QRect(0, row.top(), 3, row.height()), theme.color("error"))
            painter.setPen(theme.color("error" if wrong else "text" if number == current else "muted"))
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            top += height
            block = block.next()
        painter.end()


class _Gutter(QWidget):
    """The line numbers, left of the code."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def wanted_width(self) -> int:
        digits = max(2, len(str(self._editor.blockCount())))
        return 20 + self._editor.fontMetrics().horizontalAdvance("9") * digits

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_gutter(event)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            error = self._editor.error
            here = error and error[0] == self._editor.line_at(event.pos().y())
            QToolTip.showText(event.globalPos(), error[1] if error and here else "", self)
            return True
        return super().event(event)  # type: ignore[arg-type]


def _is_comment(line: str, start: str, end: str) -> bool:
    body, start, end = line.strip(), start.strip(), end.strip()
    if not body.startswith(start):
        return False
    return not end or (len(body) >= len(start) + len(end) and body.find(end, len(start)) == len(body) - len(end))


def _commented(line: str, start: str, end: str) -> str:
    indent, body = line[: len(line) - len(line.lstrip())], line.strip()
    if end:  # XML allows no two dashes inside a comment
        body = body.replace("--", HIDDEN_DASHES)
    return f"{indent}{start}{body}{end}"


def _uncommented(line: str, start: str, end: str) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    body = line.strip().removeprefix(start.strip()).removeprefix(" ")
    if end:
        body = body.removesuffix(end.strip()).rstrip().replace(HIDDEN_DASHES, "--")
    return indent + body


def _line_mark(cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    cursor.clearSelection()
    mark.cursor = cursor
    mark.format.setBackground(colour)
    mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return mark
