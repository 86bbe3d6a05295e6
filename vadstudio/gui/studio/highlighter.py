"""Colours by Pygments. The whole text is lexed a moment after the last change, so that strings over several lines are right."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from vadstudio.gui import theme

PAUSE_MS = 60
LARGEST = 400_000
"""Longer texts (characters) stay uncoloured: lexing them would be felt while typing."""

STYLES = {"light": "xcode", "dark": "github-dark"}

Span = tuple[int, int, object]


class Highlighter(QSyntaxHighlighter):
    """Colours a document; follows the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lexer_name = "text"
        self._spans: list[tuple[Span, ...]] = []
        self._formats: dict[object, QTextCharFormat] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.lex)
        document.contentsChange.connect(self._changed)
        theme.changed.connect(self._restyle)

    def set_lexer(self, name: str) -> None:
        """Colour as the Pygments lexer *name* says."""
        if name != self._lexer_name:
            self._lexer_name = name
            self.lex()

    def lex(self) -> None:
        """Lex the document now and colour the lines that differ."""
        from pygments.lexers import get_lexer_by_name

        self._timer.stop()
        document = self.document()
        text = document.toPlainText()
        before, lines = self._spans, [[]]  # type: tuple[list[tuple[Span, ...]], list[list[Span]]]
        if len(text) <= LARGEST:
            column = 0
            for token, value in get_lexer_by_name(self._lexer_name, stripnl=False, ensurenl=False).get_tokens(text):
                for number, part in enumerate(value.split("\n")):
                    if number:
                        lines.append([])
                        column = 0
                    if part:
                        lines[-1].append((column, len(part), token))
                        column += len(part)
        self._spans = [tuple(line) for line in lines]
        for number, spans in enumerate(self._spans):
            if number >= len(before) or before[number] != spans:
                self.rehighlightBlock(document.findBlockByNumber(number))

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        for start, length, token in self._spans[number] if number < len(self._spans) else ():
            self.setFormat(start, length, self._format(token))

    def _changed(self, position: int, removed: int, added: int) -> None:
        if removed or added:
            self._timer.start()

    def _restyle(self) -> None:
        self._formats.clear()
        self.rehighlight()

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
