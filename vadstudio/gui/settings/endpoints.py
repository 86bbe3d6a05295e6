"""The field for the endpoint: presets, endpoints of one's own, servers on this machine, or an address."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from vadstudio import settings as settings_file
from vadstudio.errors import VadError
from vadstudio.gui import theme
from vadstudio.gui.alive import alive
from vadstudio.gui.session import Session
from vadstudio.gui.settings.endpoint import EndpointDialog
from vadstudio.gui.settings.page import note
from vadstudio.llm import Endpoint, all_endpoints, choose
from vadstudio.llm.discover import local_servers
from vadstudio.llm.endpoints import presets
from vadstudio.settings import Settings

OPENAI = "OpenAI"


class EndpointField(QWidget):
    """A title or an address, with what can be done with endpoints beside it and where it leads below.

    Attributes:
        edited: another endpoint is chosen, or one is different.
        found: a server on this machine was found and stands in the field.
        said: something to tell, and its tone.
        own: the person's own endpoints and what is changed of the presets, as the settings keep them.
    """

    edited = Signal()
    found = Signal()
    said = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        settings = session.settings
        self.own: dict[str, Any] = dict(settings.endpoints)
        self.dialog: EndpointDialog | None = None
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setAccessibleName("Endpoint: its name or its address")
        self.menu = QToolButton()
        self.find_button = QPushButton("Find local servers")
        self.find_button.setToolTip("Ask the usual ports of this machine for Ollama, llama.cpp, vLLM and LM Studio")
        self.where = note("")
        self._build()
        self.fill(settings.endpoint, settings.base_url)
        self.box.editTextChanged.connect(lambda _: self._edited())
        self.box.activated.connect(lambda row: self.box.setEditText(self.box.itemText(row)))
        self.find_button.clicked.connect(self.find_local)
        self._edited()

    def _build(self) -> None:
        self.menu.setIcon(theme.icon("mdi6.dots-vertical"))
        self.menu.setToolTip("Add, change, reset or remove endpoints")
        self.menu.setAccessibleName("Endpoints")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        choices = QMenu(self.menu)
        self.add_action = choices.addAction("New endpoint…", self.add)
        self.edit_action = choices.addAction("Change this endpoint…", self.change)
        self.reset_action = choices.addAction("Reset to what ships", self.reset)
        self.remove_action = choices.addAction("Remove", self.reset)
        self.menu.setMenu(choices)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.box, 1)
        row.addWidget(self.find_button)
        row.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(row)
        column.addWidget(self.where)

    @property
    def name(self) -> str:
        """Name of the endpoint whose title is in the field; empty for an address, or for OpenAI by default."""
        text = self.box.currentText().strip()
        row = self.box.findText(text)
        name = str(self.box.itemData(row)) if row >= 0 else ""
        return "" if text.lower() == OPENAI.lower() else name

    @property
    def address(self) -> str:
        """The address that is typed in; empty where an endpoint is named."""
        text = self.box.currentText().strip()
        return "" if self.name or text.lower() == OPENAI.lower() else text

    @property
    def chosen(self) -> Endpoint | None:
        """The endpoint in the field, or None while that is none."""
        try:
            return choose(self.collect(Settings()))
        except VadError:
            return None

    def collect(self, settings: Settings) -> Settings:
        """Return *settings* with this endpoint, and with those of one's own."""
        return settings_file.change(settings, endpoints=dict(self.own), endpoint=self.name, base_url=self.address)

    def fill(self, name: str, address: str) -> None:
        """Offer the endpoints that there are; *name* or *address* stands in the field."""
        self.box.blockSignals(True)
        self.box.clear()
        text = address or OPENAI
        for endpoint in self._known().values():
            own = "" if endpoint.name in presets() else "  (own)"
            self.box.addItem(endpoint.title + own, endpoint.name)
            self.box.setItemData(self.box.count() - 1, endpoint.shown, Qt.ItemDataRole.ToolTipRole)
            if endpoint.name == name and name != "openai":
                text = endpoint.title + own
        self.box.setEditText(text)
        self.box.blockSignals(False)

    def _known(self) -> dict[str, Endpoint]:
        try:
            return all_endpoints(Settings(endpoints=self.own))
        except VadError as error:
            self.said.emit(str(error), "error")
            return dict(presets())

    def _edited(self) -> None:
        endpoint = self.chosen
        name = endpoint.name if endpoint else ""
        self.edit_action.setEnabled(bool(name))
        self.reset_action.setVisible(name in presets())
        self.reset_action.setEnabled(name in self.own)
        self.remove_action.setVisible(name in self.own and name not in presets())
        self.where.setText(_where(endpoint) if endpoint else "")
        self.edited.emit()

    def add(self) -> None:
        """Ask for a new endpoint."""
        self._edit(None)

    def change(self) -> None:
        """Change the endpoint in the field."""
        endpoint = self.chosen
        if endpoint is not None and endpoint.name:
            self._edit(self._known()[endpoint.name])

    def reset(self) -> None:
        """Take back what was changed of a preset, or remove an endpoint of one's own."""
        endpoint = self.chosen
        if endpoint is not None and endpoint.name in self.own:
            name = endpoint.name
            del self.own[name]
            self.fill(name, "")
            self._edited()

    def _edit(self, base: Endpoint | None) -> None:
        dialog = self.dialog = EndpointDialog(base, self._known(), self)

        def take() -> None:
            name, table = dialog.name.text().strip(), dialog.table()
            before = self.own.get(name, {})
            quirks = {**before.get("quirks", {}), **table.get("quirks", {})}
            self.own[name] = {**before, **table, **({"quirks": quirks} if quirks else {})}
            if not self.own[name]:
                del self.own[name]
            self.fill(name, "")
            self._edited()

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def find_local(self) -> None:
        """Look for servers on this machine."""
        known_ones = list(self._known().values())
        self.find_button.setEnabled(False)
        self.said.emit("Asking the usual ports …", "muted")
        self._session.read(
            lambda: local_servers(known_ones),
            alive(self, self._show_local),
            alive(self, self._failed),
            key="local servers",
        )

    def _show_local(self, found: list[Endpoint]) -> None:
        self.find_button.setEnabled(True)
        if not found:
            text = "No server answers on this machine. Start Ollama, llama.cpp, vLLM or LM Studio, or type an address."
            self.said.emit(text, "warn")
            return
        self.fill(found[0].name, "")
        self._edited()
        self.said.emit(f"Found: {', '.join(one.title for one in found)}.", "ok")
        self.found.emit()

    def _failed(self, message: str) -> None:
        self.find_button.setEnabled(True)
        self.said.emit(message, "error")


def _where(endpoint: Endpoint) -> str:
    parts = [endpoint.shown]
    if endpoint.headers:
        parts.append(f"{len(endpoint.headers)} own header{'s' if len(endpoint.headers) != 1 else ''}")
    if endpoint.extra_body:
        parts.append("extra body")
    if endpoint.local:
        parts.append("on this machine or network")
    return "  ·  ".join(parts)
