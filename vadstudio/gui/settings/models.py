"""Which language model draws: endpoint, key, model, what it can do, and how it is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vadstudio import settings as settings_file
from vadstudio.errors import VadError
from vadstudio.gui import theme
from vadstudio.gui.alive import alive
from vadstudio.gui.failures import plain
from vadstudio.gui.session import Session
from vadstudio.gui.settings.chips import Chips
from vadstudio.gui.settings.endpoints import EndpointField
from vadstudio.gui.settings.key import KeyRow
from vadstudio.gui.settings.page import Page, note
from vadstudio.gui.settings.sampling import SamplingForm
from vadstudio.jobs import JobHandle, NullContext
from vadstudio.llm import PROVIDERS, Capabilities, Endpoint, known
from vadstudio.llm.endpoints import at
from vadstudio.settings import Settings
from vadstudio.workflows.models import EndpointModels, list_models


class ModelsPage(Page):
    """Provider, endpoint, key and model, with a test that says what the model can do, and the defaults for asking."""

    title = "Models"
    icon = "mdi6.creation-outline"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        settings = session.settings
        self._testing: JobHandle[EndpointModels] | None = None
        self.provider = QComboBox()
        for name in PROVIDERS.names():
            self.provider.addItem(
                {"starter": "Starter (recorded)", "openai": "OpenAI-compatible"}.get(name, name), name
            )
        self.provider.setCurrentIndex(max(0, self.provider.findData(settings.provider)))
        self.endpoint = EndpointField(session)
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
        self._build()
        self._connect()
        self._show_provider()
        self._endpoint_edited()

    def _build(self) -> None:
        self._form = self.form()
        self._form.addRow("Provider", self.provider)
        self._form.addRow("", self._about)
        self._form.addRow("Endpoint", self.endpoint)
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
        self.endpoint.edited.connect(self._endpoint_edited)
        self.endpoint.found.connect(self._found)
        self.endpoint.said.connect(self._say)
        self.model.editTextChanged.connect(self.edited)
        self.model.editTextChanged.connect(lambda _: self._show_known())
        self.key_row.edited.connect(self.edited)
        self.key_row.taken.connect(self.edited)
        self.sampling.edited.connect(self.edited)
        self.list.clicked.connect(self._list_models)
        self.test.clicked.connect(self._run_test)

    @property
    def endpoint_chosen(self) -> Endpoint | None:
        """The endpoint in the field, or None while that is none."""
        return self.endpoint.chosen

    def _endpoint_edited(self) -> None:
        self.key_row.ask()
        self._show_known()
        self.edited.emit()

    def _found(self) -> None:
        self.provider.setCurrentIndex(self.provider.findData("openai"))
        self._list_models()

    # -- settings ----------------------------------------------------------------------------------------------------

    def collect(self, settings: Settings) -> Settings:
        provider = self.provider.currentData()
        model = self.model.currentText().strip() if provider != "starter" else "starter"
        settings = settings_file.change(self.endpoint.collect(settings), provider=provider, model=model)
        return self.sampling.collect(settings)

    def problem(self) -> str:
        if self.provider.currentData() == "starter":
            return ""
        try:
            if self.endpoint.address:
                at(self.endpoint.address)
        except VadError:
            return f"The endpoint {self.endpoint.address!r} is no address; it begins with http:// or https://."
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
            self.endpoint,
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


def _row(*widgets: tuple[QWidget, int]) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE)
    for widget, stretch in widgets:
        layout.addWidget(widget, stretch)
    return line
