"""Colours by Pygments. The whole text is lexed a moment after the last change, so that strings over several lines are right."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from vadstudio.gui import theme

PAUSE_MS = 60
LARGEST = 400_000
"""Longer texts (characters) stay uncoloured."""
SLICE_S = 0.008
"""A long text is lexed in slices of this time, so that typing is not held up."""

STYLES = {"light": "xcode", "dark": "github-dark"}

Span = tuple[int, int, object]


class Highlighter(QSyntaxHighlighter):
    """Colours a document; follows the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lexer_name = "text"
        self._blocks = document.blockCount()
        self._spans: list[tuple[Span, ...] | None] = [None] * self._blocks  # None: the line has changed since
        self._formats: dict[object, QTextCharFormat] = {}
        self._tokens: Iterator[tuple[Any, str]] | None = None
        self._line: list[Span] = []
        self._number = self._column = 0
        self._painting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.lex)
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)
        document.contentsChange.connect(self._changed)
        theme.changed.connect(self._restyle)

    def set_lexer(self, name: str) -> None:
        """Colour as the Pygments lexer *name* says; an unknown name colours nothing."""
        if name != self._lexer_name:
            self._lexer_name = name
            self.lex()

    @property
    def busy(self) -> bool:
        """Whether colours are still to come."""
        return self._timer.isActive() or self._tokens is not None

    def lex(self) -> None:
        """Begin to lex the document now; the lines that differ are coloured."""
        self._timer.stop()
        text = self.document().toPlainText()
        self._tokens = iter(()) if len(text) > LARGEST else self._lexed(text)
        self._line = []
        self._number = self._column = 0
        self._go_on()

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        for start, length, token in (self._spans[number] if number < len(self._spans) else None) or ():
            self.setFormat(start, length, self._format(token))

    def _lexed(self, text: str) -> Iterator[tuple[Any, str]]:
        from pygments.lexers import get_lexer_by_name
        from pygments.util import ClassNotFound

        try:
            lexer = get_lexer_by_name(self._lexer_name, stripnl=False, ensurenl=False)
        except ClassNotFound:
            return iter(())
        return iter(lexer.get_tokens(text))

    def _go_on(self) -> None:
        """Colour for one slice of time."""
        if self._tokens is None:
            return
        deadline = time.monotonic() + SLICE_S
        for token, value in self._tokens:
            first, *others = value.split("\n")
            self._put(first, token)
            for part in others:
                self._end_line()
                self._put(part, token)
            if time.monotonic() > deadline:
                self._slices.start()
                return
        self._tokens = None
        self._end_line()
        while self._number < len(self._spans):
            self._end_line()

    def _put(self, part: str, token: object) -> None:
        if part:
            # Qt counts UTF-16 units, Python characters
            length = len(part) if part.isascii() else len(part.encode("utf-16-le", "surrogatepass")) // 2
            self._line.append((self._column, length, token))
            self._column += length

    def _end_line(self) -> None:
        spans, number = tuple(self._line), self._number
        self._line, self._column = [], 0
        self._number += 1
        if number >= len(self._spans):
            self._spans.append(None)
        if self._spans[number] != spans:
            self._spans[number] = spans
            self._painting = True
            self.rehighlightBlock(self.document().findBlockByNumber(number))
            self._painting = False

    def _changed(self, position: int, removed: int, added: int) -> None:
        """Keep the spans in step with the lines, and lex again soon."""
        if self._painting or not (removed or added):
            return
        document = self.document()
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(position + added).blockNumber()
        more, self._blocks = document.blockCount() - self._blocks, document.blockCount()
        if more > 0:
            self._spans[first:first] = [None] * more
        else:
            del self._spans[first : first - more]
        for number in range(max(first, 0), min(max(last, first) + 1, len(self._spans))):
            self._spans[number] = None
        del self._spans[self._blocks :]
        self._tokens = None
        self._slices.stop()
        self._timer.start()

    def _restyle(self) -> None:
        self._formats.clear()
        self._painting = True
        self.rehighlight()
        self._painting = False

    def _format(self, token: object) -> QTextCharFormat:
        if token not in self._formats:
            from pygments.styles import get_style_by_name

            look = get_style_by_name(STYLES[theme.current()]).style_for_token(token)  # type: ignore[arg-type]
            made = QTextCharFormat()
            if look["color"]:
                made.setForeground(QColor(f"#{look['color']}"))
            if look["bold"]:
                made.setFontWeight(QFont.Weight.DemiBold)
            made.setFontItalic(bool(look["italic"]))
            self._formats[token] = made
        return self._formats[token]
