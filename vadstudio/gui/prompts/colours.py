"""Variables of a template in colour: known ones in the accent, unknown ones and single braces in the colour of errors."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from vadstudio.gui import theme

_PART = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}\n]*)\}|[{}]")


class VariableColours(QSyntaxHighlighter):
    """Colours the variables of a document; follows the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._known: frozenset[str] = frozenset()
        theme.changed.connect(self.rehighlight)

    def set_known(self, known: frozenset[str]) -> None:
        """Say which variables there are."""
        self._known = known
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for part in _PART.finditer(text):
            look = QTextCharFormat()
            if part[0] in {"{{", "}}"}:
                look.setForeground(theme.color("muted"))
            elif part["name"] in self._known:
                look.setForeground(theme.color("accent"))
                look.setFontWeight(QFont.Weight.DemiBold)
            else:
                look.setForeground(theme.color("error"))
                look.setFontUnderline(True)
            self.setFormat(part.start(), part.end() - part.start(), look)
