"""The console's widget. Importing this takes a second or more: the panel does it on a thread."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QBrush, QTextCharFormat, QTextCursor
from qtconsole.rich_jupyter_widget import RichJupyterWidget

from vadstudio.gui import theme
from vadstudio.gui.console.startup import BANNER

STYLES = {"light": "xcode", "dark": "github-dark"}
ANSI = ["text", "error", "ok", "warn", "accent", "series3", "series5", "muted"]
"""What stands for the eight colours of a terminal; the bright ones are the same."""


class ConsoleWidget(RichJupyterWidget):  # type: ignore[misc]
    """An IPython console that is told when its kernel is over: answers that are still on their way do nothing then."""

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self._colours: list[str] = []
        self.banner = BANNER
        self.gui_completion = "droplist"
        self.custom_interrupt = self.custom_restart = True
        self.setAccessibleName("Console")

    def restyle(self) -> None:
        """Take the colours of the theme; what was said before takes them, too."""
        before, self._colours = self._colours, [_colour(name) for name in ANSI]
        self.syntax_style = STYLES[theme.current()]
        text, back = _colour("text"), _colour("surface")
        accent, error, muted = _colour("accent"), _colour("error"), _colour("muted")
        self.style_sheet = (
            f"QPlainTextEdit, QTextEdit {{ background: {back}; color: {text}; border: none; }}"
            f".in-prompt {{ color: {accent}; }} .in-prompt-number {{ font-weight: bold; }}"
            f".out-prompt {{ color: {muted}; }} .out-prompt-number {{ font-weight: bold; }} .error {{ color: {error}; }}"
        )
        self.font = theme.mono_font()
        # 16 colours; the processor looks them up by number.
        self._ansi_processor.default_color_map = {number: self._colours[number % 8] for number in range(16)}
        self._ansi_processor.color_map = dict(self._ansi_processor.default_color_map)
        if before:
            self._recolour(dict(zip(before, self._colours, strict=True)))

    def _recolour(self, colours: dict[str, str]) -> None:
        self._highlighter.highlighting_on = False
        self._highlighter.rehighlight()  # typed code: its old colours go, the text's own remains
        document = self._control.document()
        block = document.begin()
        while block.isValid():
            pieces = block.begin()
            spans = []
            while not pieces.atEnd():
                piece = pieces.fragment()
                brush = piece.charFormat().foreground()
                if brush.style() and brush.color().name() in colours:
                    spans.append((piece.position(), piece.length(), colours[brush.color().name()]))
                pieces += 1
            for start, length, colour in spans:
                cursor = QTextCursor(document)
                cursor.setPosition(start)
                cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                form = QTextCharFormat()
                form.setForeground(QBrush(colour))
                cursor.mergeCharFormat(form)
            block = block.next()

    def end(self) -> None:
        """Take no input and no answers any more; what was said stays to be read."""
        self._over = True
        self.setEnabled(False)

    def text(self) -> str:
        """Return everything that is shown."""
        return str(self._control.toPlainText())

    def _dispatch(self, message: dict[str, Any]) -> None:
        if not self._over:
            super()._dispatch(message)


def _colour(name: str) -> str:
    """Return the theme's colour *name*, or of a curve: "series3"."""
    return (theme.series(int(name[6:])) if name.startswith("series") else theme.color(name)).name()
