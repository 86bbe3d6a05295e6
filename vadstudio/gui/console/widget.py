"""The console's widget. Importing this takes a second or more: the panel does it on a thread."""

from __future__ import annotations

from typing import Any

from qtconsole.rich_jupyter_widget import RichJupyterWidget

from vadstudio.gui.console.startup import BANNER


class ConsoleWidget(RichJupyterWidget):  # type: ignore[misc]
    """An IPython console that is told when its kernel is over: answers that are still on their way do nothing then."""

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.banner = BANNER
        self.gui_completion = "droplist"
        self.custom_interrupt = self.custom_restart = True
        self.setAccessibleName("Console")

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
