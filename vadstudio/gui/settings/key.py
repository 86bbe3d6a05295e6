"""The row for a key: where the one in use comes from, and what can be done with one that is typed in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from vadstudio import keys
from vadstudio.gui import theme
from vadstudio.gui.alive import alive
from vadstudio.gui.session import Session
from vadstudio.gui.settings.page import note
from vadstudio.llm import Endpoint


class KeyRow(QWidget):
    """A key is never shown again: the line is emptied when the key is taken. The keyring is asked off the GUI thread.

    Attributes:
        edited: something is typed.
        taken: a key was kept or forgotten.

    Args:
        endpoint: returns whose key it is, or None while the address is none.
    """

    edited = Signal()
    taken = Signal()

    def __init__(self, session: Session, endpoint: Callable[[], Endpoint | None]) -> None:
        super().__init__()
        self._session, self._endpoint = session, endpoint
        self.line = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.line.setPlaceholderText("Type a key to use it until the program ends")
        self.line.setAccessibleName("Key")
        self.keep = QPushButton("Keep in the keyring")
        self.keep.setToolTip("Put the typed key into the keyring of the operating system, for the next time, too")
        self.forget = QPushButton("Forget")
        self.forget.setToolTip("Take the key out of the keyring and out of memory")
        self.source = note("")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.source)
        self.keep.setEnabled(False)
        self.forget.setEnabled(False)
        self.line.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.line.textEdited.connect(self.edited)
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)

    def remember(self) -> None:
        """Use the typed key from now on, and empty the line."""
        endpoint, secret = self._endpoint(), self.line.text().strip()
        if endpoint is not None and secret:
            keys.remember(endpoint.shown, secret)
            self.line.clear()
            self.ask()

    def ask(self) -> None:
        """Find out which key is in use."""
        endpoint = self._endpoint()
        if endpoint is None:
            self.source.clear()
            return
        self._session.read(
            lambda: endpoint.key(), alive(self, lambda key: self._show(endpoint, key)), lambda _: None, key="key source"
        )

    def _show(self, endpoint: Endpoint, key: keys.Key | None) -> None:
        theme.set_tone(self.source, "muted")
        self.forget.setEnabled(key is not None and not key.source.startswith("environment"))
        names = " or ".join(endpoint.key_env)
        if key is not None:
            text = f"The key in use: {key.source}."
        elif endpoint.local:
            text = "No key is set; a server on this machine usually needs none."
        else:
            theme.set_tone(self.source, "warn" if endpoint.key_required else "muted")
            where = f"Set {names}, or type" if names else "Type"
            text = f"No key was found{' in ' + names if names else ''} or in the keyring. {where} one here."
        self.source.setText(f"{text} A typed key stays in memory and is never written to a file.")

    def _keep(self) -> None:
        endpoint, secret = self._endpoint(), self.line.text().strip()
        if endpoint is None or not secret:
            return
        self.keep.setEnabled(False)
        theme.set_tone(self.source, "muted")
        self.source.setText("Asking the keyring …")

        def kept(_: None) -> None:
            self.line.clear()
            self.ask()
            self.taken.emit()

        self._session.read(lambda: keys.keep(endpoint.shown, secret), alive(self, kept), alive(self, self._failed))

    def _forget(self) -> None:
        endpoint = self._endpoint()
        if endpoint is None:
            return

        def gone(done: bool) -> None:
            if done:
                self.ask()
                self.taken.emit()
            else:
                self._failed("The keyring did not let go of the key; unlock it and try again.")

        self._session.read(lambda: keys.forget(endpoint.shown), alive(self, gone), alive(self, self._failed))

    def _failed(self, message: str) -> None:
        self.keep.setEnabled(bool(self.line.text().strip()))
        theme.set_tone(self.source, "error")
        self.source.setText(f"{message} The typed key still works until the program ends, once it is applied.")
