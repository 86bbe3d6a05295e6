"""The console dock."""

from __future__ import annotations

import os
import tempfile
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.console.startup import BANNER, code_for
from vadstudio.gui.session import Session

SECRET_ENDINGS = ("_KEY", "_TOKEN", "_SECRET", "_PASSWORD")
STYLES = {"light": "xcode", "dark": "github-dark"}


class ConsolePanel(QWidget):
    """An IPython console; its kernel is started for each project anew and ends with it."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        os.environ.setdefault("QT_API", "pyside6")
        os.environ.setdefault(
            "PYDEVD_DISABLE_FILE_VALIDATION", "1"
        )  # else the debugger that ipykernel brings complains
        from qtconsole.rich_jupyter_widget import RichJupyterWidget

        self.session = session
        self._manager: Any = None
        self._client: Any = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.widget: Any = RichJupyterWidget()
        self.widget.banner = BANNER
        self.widget.gui_completion = "droplist"
        self.widget.setAccessibleName("Console")
        self.state = QLabel()
        theme.set_tone(self.state, "muted")
        if "console.restart" not in actions:
            actions.add("console.interrupt", "&Interrupt the console", self.interrupt, menu="Run", shortcut="Ctrl+Alt+C",
                        icon="mdi6.stop-circle-outline", tip="Stop what runs in the console", group="console")  # fmt: skip
            actions.add("console.restart", "Restart the &console", self.restart, menu="Run", shortcut="Ctrl+Alt+R",
                        icon="mdi6.restart", tip="Start the console anew", group="console")  # fmt: skip
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE, 2, theme.SPACE, 2)
        head.addWidget(self.state, 1)
        for name in ("console.interrupt", "console.restart"):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.widget, 1)
        session.project_opened.connect(self.start)
        session.project_closing.connect(self.stop)
        session.at_close(self.stop)
        theme.changed.connect(self._restyle)
        self._restyle()
        if session.bench is not None:
            self.start()

    def start(self) -> None:
        """Start a kernel that knows the open project."""
        from qtconsole.manager import QtKernelManager

        self.stop()
        path = self.session.path
        if path is None:
            return
        self._folder = tempfile.TemporaryDirectory(prefix="vadstudio-console-")
        ipc = os.name == "posix"
        address = {"transport": "ipc", "ip": os.path.join(self._folder.name, "kernel")} if ipc else {}
        self._manager = QtKernelManager(
            kernel_name="python3", connection_file=os.path.join(self._folder.name, "kernel.json"), **address
        )
        environment = {k: v for k, v in os.environ.items() if not k.upper().endswith(SECRET_ENDINGS)}
        self._manager.start_kernel(env=environment, cwd=str(path.parent))
        self._client = self._manager.client()
        self._client.start_channels()
        self.widget.kernel_manager = self._manager
        self.widget.kernel_client = self._client
        self._client.execute(code_for(str(path)), silent=True)
        self.state.setText(f"Python in its own process, on {path.name}")

    def stop(self) -> None:
        """End the kernel."""
        client, manager, folder = self._client, self._manager, self._folder
        self._client = self._manager = self._folder = None
        if client is not None:
            client.stop_channels()
        if manager is not None and manager.has_kernel:
            manager.shutdown_kernel(now=True)
        if folder is not None:
            folder.cleanup()
        self.state.setText("No project is open")

    def interrupt(self) -> None:
        """Stop what runs."""
        if self._manager is not None:
            self._manager.interrupt_kernel()

    def restart(self) -> None:
        """Start a fresh kernel on the same project."""
        if self.session.bench is not None:
            self.widget.reset(clear=True)
            self.start()

    def _restyle(self) -> None:
        self.widget.syntax_style = STYLES[theme.current()]
        text, back = theme.color("text").name(), theme.color("surface").name()
        self.widget.style_sheet = (
            f"QPlainTextEdit, QTextEdit {{ background: {back}; color: {text}; border: none; }}"
            f".in-prompt {{ color: {theme.color('accent').name()}; }} .in-prompt-number {{ font-weight: bold; }}"
            f".out-prompt {{ color: {theme.color('muted').name()}; }} .error {{ color: {theme.color('error').name()}; }}"
        )
        self.widget.font = theme.mono_font()
