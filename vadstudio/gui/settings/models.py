"""Which language model draws, and the key for it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton

from vadstudio import keys
from vadstudio import settings as settings_file
from vadstudio.gui import theme
from vadstudio.gui.session import Session
from vadstudio.gui.settings.page import Page, note
from vadstudio.llm import PROVIDERS
from vadstudio.settings import Settings

ENDPOINTS = {
    "OpenAI": "",
    "Ollama": "http://localhost:11434/v1",
    "llama.cpp": "http://localhost:8080/v1",
    "vLLM": "http://localhost:8000/v1",
    "LM Studio": "http://localhost:1234/v1",
}
"""Addresses at which well-known servers listen unless told otherwise."""


class ModelsPage(Page):
    """Provider, endpoint, model and key, with a test that lists the endpoint's models."""

    title = "Models"
    icon = "mdi6.creation-outline"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        settings = session.settings
        self.provider = QComboBox()
        for name in PROVIDERS.names():
            self.provider.addItem(
                {"starter": "Starter (recorded)", "openai": "OpenAI-compatible"}.get(name, name), name
            )
        self.provider.setCurrentIndex(max(0, self.provider.findData(settings.provider)))
        self.base_url = QComboBox()
        self.base_url.setEditable(True)
        for name, url in ENDPOINTS.items():
            self.base_url.addItem(f"{name}  {url}".strip(), url)
        self.base_url.setEditText(settings.base_url or "OpenAI")
        self.base_url.activated.connect(lambda row: self.base_url.setEditText(self.base_url.itemData(row) or "OpenAI"))
        self.model = QComboBox()
        self.model.setEditable(True)
        self.model.setEditText(settings.model)
        self.key = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText("Type a key to use it until the program ends")
        self.source = note("")
        self.test = QPushButton("Test")
        self.test.setToolTip("Ask the endpoint which models it has")
        self.result = note("")
        self._about = note("")
        self._build()
        self._show_provider()
        self._ask_source()

    def _build(self) -> None:
        testing = QHBoxLayout()
        testing.setSpacing(theme.SPACE)
        testing.addWidget(self.test)
        testing.addWidget(self.result, 1)
        self._form = self.form()
        self._form.addRow("Provider", self.provider)
        self._form.addRow("", self._about)
        self._form.addRow("Endpoint", self.base_url)
        self._form.addRow("Model", self.model)
        self._form.addRow("Key", self.key)
        self._form.addRow("", self.source)
        self._form.addRow("", testing)
        self.column.addStretch(1)
        self.provider.currentIndexChanged.connect(self._show_provider)
        self.provider.currentIndexChanged.connect(self.edited)
        for line in (self.base_url, self.model):
            line.editTextChanged.connect(self.edited)
        self.base_url.editTextChanged.connect(lambda: self._ask_source())
        self.key.textEdited.connect(self.edited)
        self.test.clicked.connect(self._run_test)

    @property
    def endpoint(self) -> str:
        """The base URL as the settings keep it: empty for OpenAI itself."""
        text = self.base_url.currentText().strip()
        return "" if text.lower() == "openai" else text

    def collect(self, settings: Settings) -> Settings:
        provider = self.provider.currentData()
        model = self.model.currentText().strip() if provider != "starter" else "starter"
        named = settings.endpoint if self.endpoint == settings.base_url else ""  # an address by hand takes its place
        return settings_file.change(settings, provider=provider, endpoint=named, base_url=self.endpoint, model=model)

    def problem(self) -> str:
        if self.provider.currentData() == "starter":
            return ""
        if self.endpoint and not self.endpoint.startswith(("http://", "https://")):
            return f"The endpoint {self.endpoint!r} is no address; it begins with http:// or https://."
        if self.model.currentText().strip() in {"", "starter"}:
            return "Name the model that the endpoint should use; Test lists those that it has."
        return ""

    def applied(self) -> None:
        self._keep_key()
        self.key.clear()
        self._ask_source()

    def _keep_key(self) -> None:
        if secret := self.key.text().strip():
            keys.remember(self.endpoint or keys.OPENAI, secret)

    def _show_provider(self) -> None:
        recorded = self.provider.currentData() == "starter"
        self._about.setText(
            "Plays back drawings that ship with the program: no key, no network. It answers only for its own concepts."
            if recorded
            else "Any server that speaks OpenAI's chat completions, on this machine or elsewhere."
        )
        for field in (self.base_url, self.model, self.key, self.test):
            field.setEnabled(not recorded)
            label = self._form.labelForField(field)
            if isinstance(label, QLabel):
                label.setEnabled(not recorded)
        self.source.setVisible(not recorded)
        self.result.clear()

    def _ask_source(self) -> None:
        endpoint = self.endpoint or keys.OPENAI
        self._session.read(lambda: keys.find(endpoint), self._show_source, lambda _: None, key="key source")

    def _show_source(self, key: keys.Key | None) -> None:
        if key is None:
            text = f"No key was found in {' or '.join(keys.ENVIRONMENT)} or in the keyring. Servers on this machine need none."
        else:
            text = f"A key was found: {key.source}."
        self.source.setText(f"{text} A typed key stays in memory and is never written to a file.")

    def _run_test(self) -> None:
        self._keep_key()
        settings = self.collect(self._session.settings)
        self.test.setEnabled(False)
        theme.set_tone(self.result, "muted")
        self.result.setText("Asking…")
        self._session.read(
            lambda: PROVIDERS.get(settings.provider)(settings).models(), self._show_models, self._show_failure
        )

    def _show_models(self, models: list[str]) -> None:
        self.test.setEnabled(True)
        chosen = self.model.currentText()
        self.model.clear()
        self.model.addItems(models)
        self.model.setEditText(chosen if chosen in models or not models else models[0])
        theme.set_tone(self.result, "ok")
        self.result.setText(f"It answers and has {len(models)} model{'s' if len(models) != 1 else ''}.")

    def _show_failure(self, message: str) -> None:
        self.test.setEnabled(True)
        theme.set_tone(self.result, "error")
        self.result.setText(message)
