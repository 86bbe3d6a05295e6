"""The code pane."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal
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
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from vadstudio.gui import theme
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.studio.highlighter import Highlighter

INDENT = "    "
COMMENTS = {"svg": ("<!-- ", " -->"), "tikz": ("% ", ""), "processing": ("// ", "")}
PYTHON_COMMENT = ("# ", "")
HIDDEN_DASHES = "&#45;&#45;"
_BRACKETS = re.compile(r"[(\[{]$")
OPENERS = {
    "svg": re.compile(r"(?!)"),
    "tikz": re.compile(r"[(\[{]$|\\begin\{[^{}]*\}(?:\[[^\]]*\]|\{[^{}]*\}|\([^)]*\))*$"),
    "processing": _BRACKETS,
}
"""Ends of a line after which the next one stands deeper."""
PYTHON_OPENER = re.compile(r"[:(\[{]$")
CLOSERS = {"tikz": "\\end", "processing": "}"}
"""Words that, typed at the start of a line, bring it back by one step."""
ASIDE_GAP, ASIDE_ROOM = 24, 60
"""Pixels before a message behind its line, and the least room that is worth it."""


class CodeEditor(QPlainTextEdit):
    """A text edit for one program: line numbers, current line, colours, indenting, comments, a marked error line.

    Attributes:
        files_dropped: paths of files that were dropped or pasted here.
    """

    files_dropped = Signal(list)

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
        """Mark *line* (1-based) with *message*; None takes the mark away. Lines past the end count as the last one."""
        number = min(line, self.blockCount()) if line and line > 0 else 0
        block = self.document().findBlockByNumber(number - 1) if number else QTextBlock()
        self._error = (QTextCursor(block), message) if block.isValid() else None
        self._mark()
        self.viewport().update()
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
            if event.text():
                self._close_block()

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
        deeper = INDENT if self._opens(line) else ""
        self.insertPlainText("\n" + indent + deeper)
        self.ensureCursorVisible()

    def _opens(self, line: str) -> bool:
        return bool(OPENERS.get(self.language, PYTHON_OPENER).search(line.rstrip()))

    def _close_block(self) -> None:
        """Bring a line that closes a block back, where it stands as deep as the lines of the block."""
        cursor = self.textCursor()
        block = cursor.block()
        text = block.text()[: cursor.positionInBlock()]
        body = text.lstrip()
        above = block.previous()
        while above.isValid() and not above.text().strip():
            above = above.previous()
        if body != CLOSERS.get(self.language) or not above.isValid():
            return
        line = above.text()
        depth = len(line) - len(line.lstrip()) + (len(INDENT) if self._opens(line) else 0)
        if len(text) - len(body) != depth or depth < len(INDENT):
            return
        cursor.joinPreviousEditBlock()
        cursor.setPosition(block.position() + depth - len(INDENT))
        cursor.setPosition(block.position() + depth, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()

    def _selection_of_lines(self) -> QTextCursor:
        cursor = self.textCursor()
        start, end = sorted((cursor.anchor(), cursor.position()))
        last = self.document().findBlock(end)
        if end > start and end == last.position():
            last = last.previous()  # a selection that ends before a line's first letter leaves that line out
        cursor.setPosition(self.document().findBlock(start).position())
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def selected_range(self) -> tuple[int, int]:
        """Return the first and last selected line, from 1; that of the cursor when nothing is selected."""
        cursor, document = self._selection_of_lines(), self.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        return first.blockNumber() + 1, last.blockNumber() + 1

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._error is None:
            return
        block = self._error[0].block()
        line = self.blockBoundingGeometry(block).translated(self.contentOffset())
        words = block.layout().lineAt(0).naturalTextWidth() if block.layout().lineCount() else 0
        left = round(line.left() + words) + ASIDE_GAP
        room = QRect(left, round(line.top()), self.viewport().width() - left - theme.SPACE, round(line.height()))
        if room.width() < ASIDE_ROOM or not room.intersects(event.rect()):
            return
        painter = QPainter(self.viewport())
        painter.setFont(QApplication.font())
        painter.setPen(theme.color("error"))
        first = self._error[1].strip().partition("\n")[0]
        text = painter.fontMetrics().elidedText(first, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.error_at(event.pos().y())), self.viewport())
            return True
        return super().viewportEvent(event)

    def error_at(self, y: int) -> str:
        """Return the message of the marked line where *y* of the viewport is on it, else nothing."""
        error = self.error
        return error[1] if error and error[0] == self.line_at(y) else ""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(local_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Hand files on instead of writing their addresses into the code."""
        if files := local_files(source):
            self.files_dropped.emit(files)
        else:
            super().insertFromMimeData(source)

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
            QToolTip.showText(event.globalPos(), plain_tip(self._editor.error_at(event.pos().y())), self)
            return True
        return super().event(event)  # type: ignore[arg-type]


def local_files(source: QMimeData) -> list[str]:
    """Return the paths of the files on this machine that *source* carries."""
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]


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
