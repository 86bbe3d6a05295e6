"""Which language model draws: endpoint, key, model, what it can do, and how it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from vadstudio import settings as settings_file
from vadstudio.errors import VadError
from vadstudio.gui import theme
from vadstudio.gui.alive import alive
from vadstudio.gui.failures import plain
from vadstudio.gui.session import Session
from vadstudio.gui.settings.chips import Chips
from vadstudio.gui.settings.endpoint import EndpointDialog
from vadstudio.gui.settings.key import KeyRow
from vadstudio.gui.settings.page import Page, note
from vadstudio.gui.settings.sampling import SamplingForm
from vadstudio.jobs import JobHandle, NullContext
from vadstudio.llm import PROVIDERS, Capabilities, Endpoint, all_endpoints, choose, known
from vadstudio.llm.discover import local_servers
from vadstudio.llm.endpoints import at, presets
from vadstudio.settings import Settings
from vadstudio.workflows.models import EndpointModels, list_models

OPENAI = "OpenAI"


class ModelsPage(Page):
    """Provider, endpoint, key and model, with a test that says what the model can do, and the defaults for asking."""

    title = "Models"
    icon = "mdi6.creation-outline"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        settings = session.settings
        self.endpoints: dict[str, Any] = dict(settings.endpoints)
        self._testing: JobHandle[EndpointModels] | None = None
        self.provider = QComboBox()
        for name in PROVIDERS.names():
            self.provider.addItem(
                {"starter": "Starter (recorded)", "openai": "OpenAI-compatible"}.get(name, name), name
            )
        self.provider.setCurrentIndex(max(0, self.provider.findData(settings.provider)))
        self.base_url = QComboBox()
        self.base_url.setEditable(True)
        self.base_url.setAccessibleName("Endpoint: its name or its address")
        self.menu = QToolButton()
        self.find_button = QPushButton("Find local servers")
        self.find_button.setToolTip("Ask the usual ports of this machine for Ollama, llama.cpp, vLLM and LM Studio")
        self.where = note("")
        self.key_row = KeyRow(session, lambda: self.endpoint_chosen)
        self.key, self.source = self.key_row.line, self.key_row.source
        self.model = QComboBox()
        self.model.setEditable(True)
        self.model.setEditText(settings.model)
        self.list = QPushButton("List models")
        self.list.setToolTip("Ask the endpoint which models it has; no model is asked anything")
        self.test = QPushButton("Test")
        self.test.setToolTip("Ask the model three short questions, once, to find out what it can do")
        self.chips = Chips()
        self.result = note("")
        self.sampling = SamplingForm(settings)
        self._about = note("")
        self._fill_endpoints(settings.endpoint, settings.base_url)
        self._build()
        self._connect()
        self._show_provider()
        self._endpoint_edited()

    def _build(self) -> None:
        self.menu.setIcon(theme.icon("mdi6.dots-vertical"))
        self.menu.setToolTip("Add, change, reset or remove endpoints")
        self.menu.setAccessibleName("Endpoints")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        choices = QMenu(self.menu)
        self.add_action = choices.addAction("New endpoint…", self.add_endpoint)
        self.edit_action = choices.addAction("Change this endpoint…", self.edit_endpoint)
        self.reset_action = choices.addAction("Reset to what ships", self.reset_endpoint)
        self.remove_action = choices.addAction("Remove", self.reset_endpoint)
        self.menu.setMenu(choices)
        self._form = self.form()
        self._form.addRow("Provider", self.provider)
        self._form.addRow("", self._about)
        self._form.addRow("Endpoint", _row((self.base_url, 1), (self.find_button, 0), (self.menu, 0)))
        self._form.addRow("", self.where)
        self._form.addRow("Key", self.key_row)
        self._form.addRow("Model", _row((self.model, 1), (self.list, 0), (self.test, 0)))
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chips)
        column.addWidget(self.result)
        self._form.addRow("", found)
        self._form.addRow("Asking", self.sampling)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.provider.currentIndexChanged.connect(self._show_provider)
        self.provider.currentIndexChanged.connect(self.edited)
        for line in (self.base_url, self.model):
            line.editTextChanged.connect(self.edited)
        self.base_url.editTextChanged.connect(lambda _: self._endpoint_edited())
        self.base_url.activated.connect(lambda row: self.base_url.setEditText(self.base_url.itemText(row)))
        self.model.editTextChanged.connect(lambda _: self._show_known())
        self.key_row.edited.connect(self.edited)
        self.key_row.taken.connect(self.edited)
        self.sampling.edited.connect(self.edited)
        self.find_button.clicked.connect(self.find_local)
        self.list.clicked.connect(self._list_models)
        self.test.clicked.connect(self._run_test)

    # -- the endpoint ------------------------------------------------------------------------------------------------

    @property
    def endpoint_name(self) -> str:
        """Name of the endpoint whose title is in the field; empty for an address, or for OpenAI by default."""
        text = self.base_url.currentText().strip()
        row = self.base_url.findText(text)
        name = str(self.base_url.itemData(row)) if row >= 0 else ""
        return "" if text.lower() == OPENAI.lower() else name

    @property
    def address(self) -> str:
        """The address that is typed in; empty where an endpoint is named."""
        text = self.base_url.currentText().strip()
        return "" if self.endpoint_name or text.lower() == OPENAI.lower() else text

    @property
    def endpoint_chosen(self) -> Endpoint | None:
        """The endpoint in the field, or None while that is none."""
        try:
            return choose(self._with_endpoint(Settings()))
        except VadError:
            return None

    def _with_endpoint(self, settings: Settings) -> Settings:
        return settings_file.change(
            settings, endpoints=self.endpoints, endpoint=self.endpoint_name, base_url=self.address
        )

    def _fill_endpoints(self, name: str, address: str) -> None:
        """Offer the endpoints that there are; *name* or *address* stands in the field."""
        self.base_url.blockSignals(True)
        self.base_url.clear()
        text = address or OPENAI
        for endpoint in self._known().values():
            own = "" if endpoint.name in presets() else "  (own)"
            self.base_url.addItem(endpoint.title + own, endpoint.name)
            self.base_url.setItemData(self.base_url.count() - 1, endpoint.shown, 3)  # Qt.ItemDataRole.ToolTipRole
            if endpoint.name == name and name != "openai":
                text = endpoint.title + own
        self.base_url.setEditText(text)
        self.base_url.blockSignals(False)

    def _known(self) -> dict[str, Endpoint]:
        try:
            return all_endpoints(Settings(endpoints=self.endpoints))
        except VadError as error:
            self.result.setText(str(error))
            return dict(presets())

    def _endpoint_edited(self) -> None:
        endpoint = self.endpoint_chosen
        name = endpoint.name if endpoint else ""
        self.edit_action.setEnabled(bool(name))
        self.reset_action.setVisible(name in presets())
        self.reset_action.setEnabled(name in self.endpoints)
        self.remove_action.setVisible(name in self.endpoints and name not in presets())
        self.where.setText(_where(endpoint) if endpoint else "")
        self.key_row.ask()
        self._show_known()

    def add_endpoint(self) -> None:
        """Ask for a new endpoint."""
        self._edit(None)

    def edit_endpoint(self) -> None:
        """Change the endpoint in the field."""
        endpoint = self.endpoint_chosen
        if endpoint is not None and endpoint.name:
            self._edit(self._known()[endpoint.name])

    def reset_endpoint(self) -> None:
        """Take back what was changed of a preset, or remove an endpoint of one's own."""
        endpoint = self.endpoint_chosen
        if endpoint is not None and endpoint.name in self.endpoints:
            name = endpoint.name
            del self.endpoints[name]
            self._fill_endpoints(name, "")
            self._endpoint_edited()
            self.edited.emit()

    def _edit(self, base: Endpoint | None) -> None:
        self.dialog = EndpointDialog(base, self._known(), self)

        def take() -> None:
            name, before = self.dialog.name.text().strip(), self.endpoints.get(self.dialog.name.text().strip(), {})
            table = self.dialog.table()
            quirks = {**before.get("quirks", {}), **table.get("quirks", {})}
            self.endpoints[name] = {**before, **table, **({"quirks": quirks} if quirks else {})}
            if not self.endpoints[name]:
                del self.endpoints[name]
            self._fill_endpoints(name, "")
            self._endpoint_edited()
            self.edited.emit()

        self.dialog.accepted.connect(take)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def find_local(self) -> None:
        """Look for servers on this machine."""
        known_ones = list(self._known().values())
        self.find_button.setEnabled(False)
        self._say("Asking the usual ports …")
        self._session.read(
            lambda: local_servers(known_ones),
            alive(self, self._show_local),
            self._fail(self.find_button),
            key="local servers",
        )

    def _show_local(self, found: list[Endpoint]) -> None:
        self.find_button.setEnabled(True)
        if not found:
            text = "No server answers on this machine. Start Ollama, llama.cpp, vLLM or LM Studio, or type an address."
            self._say(text, "warn")
            return
        self.provider.setCurrentIndex(self.provider.findData("openai"))
        self._fill_endpoints(found[0].name, "")
        self._endpoint_edited()
        self.edited.emit()
        self._say(f"Found: {', '.join(one.title for one in found)}.", "ok")
        self._list_models()

    # -- settings ----------------------------------------------------------------------------------------------------

    def collect(self, settings: Settings) -> Settings:
        provider = self.provider.currentData()
        model = self.model.currentText().strip() if provider != "starter" else "starter"
        settings = settings_file.change(self._with_endpoint(settings), provider=provider, model=model)
        return self.sampling.collect(settings)

    def problem(self) -> str:
        if self.provider.currentData() == "starter":
            return ""
        try:
            if self.address:
                at(self.address)
        except VadError:
            return f"The endpoint {self.address!r} is no address; it begins with http:// or https://."
        if self.model.currentText().strip() in {"", "starter"}:
            return "Name the model that the endpoint should use; “List models” shows those that it has."
        return ""

    def applied(self) -> None:
        self.key_row.remember()

    def _show_provider(self) -> None:
        recorded = self.provider.currentData() == "starter"
        self._about.setText(
            "Plays back drawings that ship with the program: no key, no network. It answers only for its own concepts."
            if recorded
            else "Any server that speaks OpenAI's chat completions, on this machine or elsewhere."
        )
        for field in (
            self.base_url,
            self.find_button,
            self.menu,
            self.model,
            self.list,
            self.test,
            self.key_row,
            self.sampling,
        ):
            field.setEnabled(not recorded)
        for row in range(2, self._form.rowCount()):
            item = self._form.itemAt(row, self._form.ItemRole.LabelRole)
            label = item.widget() if item is not None else None
            if isinstance(label, QLabel):
                label.setEnabled(not recorded)
        self.source.setVisible(not recorded)
        self.where.setVisible(not recorded)
        self.result.clear()
        self._show_known()

    # -- asking ------------------------------------------------------------------------------------------------------

    def _list_models(self) -> None:
        self._keep_key()
        endpoint = self.endpoint_chosen
        if endpoint is None:
            self._say(self.problem() or "The endpoint is no address.", "error")
            return
        self.list.setEnabled(False)
        self._say("Asking for the models …")
        self._session.read(
            lambda: list_models(endpoint, NullContext(), may_probe=False),
            alive(self, self._show_models),
            self._fail(self.list),
            key="models of the settings",
        )

    def _show_models(self, found: EndpointModels) -> None:
        self.list.setEnabled(True)
        if found.error:
            self._say(found.error, "error")
            return
        self._offer_models(list(found.models))
        count = len(found.models)
        tail = "; Test finds out what the chosen one can do." if count else "; load one there first."
        self._say(f"It answers and has {count} model{'s' if count != 1 else ''}{tail}", "ok" if count else "warn")

    def _offer_models(self, names: list[str]) -> None:
        chosen = self.model.currentText()
        self.model.clear()
        self.model.addItems(names)
        self.model.setEditText(chosen if chosen in names or not names else names[0])

    def _run_test(self) -> None:
        """Probe the model; a second press while it is tested stops waiting."""
        if self._testing is not None:
            self._testing.cancel()
            self._tested(None)
            self._say("Stopped waiting. The question that was under way ends by itself.", "warn")
            return
        self._keep_key()
        endpoint, name = self.endpoint_chosen, self.model.currentText().strip()
        if endpoint is None:
            self._say(self.problem() or "The endpoint is no address.", "error")
            return
        wanted = [name] if name not in {"", "starter"} else []
        again = bool(known.recall(endpoint.shown, name).date) if wanted else False
        self.chips.show_capabilities(None)
        self._say("Asking …")
        self.test.setText("Stop")
        handle: list[JobHandle[EndpointModels]] = []

        def done(found: EndpointModels) -> None:
            if self._testing is handle[0]:
                self._tested(found)

        def failed(message: str) -> None:
            if self._testing is handle[0]:
                self._tested(None)
                self._say(message, "error")

        title = f"Test {name or endpoint.title}"
        handle.append(
            self._session.run(
                title, lambda ctx: list_models(endpoint, ctx, wanted, again), alive(self, done), alive(self, failed)
            )
        )
        self._testing = handle[0]

    def _tested(self, found: EndpointModels | None) -> None:
        self._testing = None
        self.test.setText("Test")
        self._show_known()
        if found is None:
            return
        if found.error:
            self._say(found.error, "error")
            return
        self._offer_models(list(found.models))
        name = self.model.currentText()
        what = found.models.get(name, Capabilities())
        mine = [text for text in found.notes if text.startswith(f"{name}: ")]
        if mine and not what.date:
            self._say("\n".join(text.removeprefix(f"{name}: ") for text in mine), "error")
            return
        self._show_known()

    def _show_known(self) -> None:
        """Show what earlier tests found out of the chosen model."""
        if self.provider.currentData() == "starter" or self._testing is not None:
            self.chips.show_capabilities(None)
            return
        endpoint, name = self.endpoint_chosen, self.model.currentText().strip()
        what = known.recall(endpoint.shown, name) if endpoint is not None and name else Capabilities()
        self.chips.show_capabilities(what)
        self.test.setText("Test again" if what.date else "Test")
        if what.date:
            self._say("\n".join([f"Tested on {what.date}.", *what.notes]), "muted")
        else:
            self.result.clear()

    def _keep_key(self) -> None:
        self.key_row.remember()

    def _say(self, text: str, tone: str = "muted") -> None:
        theme.set_tone(self.result, tone)
        self.result.setText(plain(text))

    def _fail(self, button: QPushButton) -> Callable[[str], None]:
        def failed(message: str) -> None:
            button.setEnabled(True)
            self._say(message, "error")

        return alive(self, failed)


def _where(endpoint: Endpoint) -> str:
    parts = [endpoint.shown]
    if endpoint.headers:
        parts.append(f"{len(endpoint.headers)} own header{'s' if len(endpoint.headers) != 1 else ''}")
    if endpoint.extra_body:
        parts.append("extra body")
    if endpoint.local:
        parts.append("on this machine or network")
    return "  ·  ".join(parts)


def _row(*widgets: tuple[QWidget, int]) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE)
    for widget, stretch in widgets:
        layout.addWidget(widget, stretch)
    return line
