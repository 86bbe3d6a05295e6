"""The dialog for one endpoint."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vadstudio.errors import VadError
from vadstudio.gui import theme
from vadstudio.gui.settings.page import note
from vadstudio.llm import Endpoint, all_endpoints
from vadstudio.llm.endpoints import CHOICES, Quirks
from vadstudio.settings import Settings

SECRET_HEADERS = {"authorization", "api-key", "x-api-key", "proxy-authorization", "cookie"}
_SECONDS = ("connect_seconds", "first_byte_seconds", "idle_seconds", "total_seconds")
_SWITCHES = {
    "stream": "Replies can be streamed",
    "stream_usage": "Token counts can be asked for in a stream",
    "cuts_silently": "Longer prompts lose their beginning without a word",
    "image_detail": "The detail of a picture may be named",
}
_TIMES = {
    "connect_seconds": "Connecting, at most",
    "first_byte_seconds": "First word, at most",
    "idle_seconds": "Between two words, at most",
    "total_seconds": "Whole reply, at most",
}


class EndpointDialog(QDialog):
    """Address, headers, extra body, keys and quirks of a server.

    Args:
        base: the endpoint that is changed, or None for a new one.
        taken: names that a new one cannot have.
    """

    def __init__(self, base: Endpoint | None, taken: Mapping[str, object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Endpoint {base.title}" if base else "New endpoint")
        self.resize(560, 560)
        self._base, self._taken = base, taken
        start = base or Endpoint("", "", "http://localhost:8000/v1", local=True)
        self.name = QLineEdit(start.name, placeholderText="one word, such as cluster")
        self.name.setEnabled(base is None)
        self.shown = QLineEdit(start.title, placeholderText="as it is shown")
        self.base_url = QLineEdit(start.base_url)
        self.key_env = QLineEdit(
            ", ".join(start.key_env), placeholderText="environment variables, such as CLUSTER_API_KEY"
        )
        self.key_required = QCheckBox("It answers only with a key")
        self.key_required.setChecked(start.key_required)
        self.local = QCheckBox("It runs on this machine or network and costs nothing by the token")
        self.local.setChecked(start.local)
        self.headers = QPlainTextEdit("\n".join(f"{name}: {value}" for name, value in start.headers.items()))
        self.headers.setPlaceholderText("X-Team: drawings\nX-Token: $CLUSTER_TOKEN")
        self.extra_body = _json(start.extra_body, '{"reasoning_effort": "low"}')
        self.sampling = _json(start.sampling, '{"top_p": 0.95}')
        self.max_tokens = QComboBox()
        self.max_tokens.addItems(["max_tokens", "max_completion_tokens"])
        self.max_tokens.setCurrentText(start.quirks.max_tokens)
        self.choices = {name: _combo(values, getattr(start.quirks, name)) for name, values in CHOICES.items()}
        self.switches = {name: QCheckBox(words) for name, words in _SWITCHES.items()}
        for name, check in self.switches.items():
            check.setChecked(getattr(start.quirks, name))
        self.times = {name: QDoubleSpinBox(minimum=0.1, maximum=86_400, decimals=1, suffix=" s") for name in _SECONDS}
        for name, box in self.times.items():
            box.setValue(getattr(start.quirks, name))
            box.setFixedWidth(150)
        self.problem = note("", "error")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._build()
        self._check()

    def _build(self) -> None:
        tabs = QTabWidget()
        tabs.addTab(self._server(), "Server")
        tabs.addTab(self._request(), "Request")
        tabs.addTab(self._quirks(), "Quirks")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
        column.addWidget(tabs, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        for line in (self.name, self.shown, self.base_url, self.key_env):
            line.textChanged.connect(self._check)
        for text in (self.headers, self.extra_body, self.sampling):
            text.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _server(self) -> QWidget:
        page, form = _page()
        form.addRow("Name", self.name)
        form.addRow("Title", self.shown)
        form.addRow("Base URL", self.base_url)
        form.addRow("", note("Address of its API; it usually ends in /v1."))
        form.addRow("Key from", self.key_env)
        form.addRow("", self.key_required)
        form.addRow("", self.local)
        return page

    def _request(self) -> QWidget:
        page, form = _page()
        form.addRow("Headers", self.headers)
        form.addRow(
            "", note("One a line. A value $NAME is taken from the environment, so that no secret is written down.")
        )
        form.addRow("Extra body", self.extra_body)
        form.addRow("", note("JSON that is added to every request."))
        form.addRow("Sampling", self.sampling)
        form.addRow("", note("JSON that is sent unless a job says otherwise."))
        return page

    def _quirks(self) -> QWidget:
        page, form = _page()
        form.addRow("Field of the limit", self.max_tokens)
        form.addRow("Shape of a JSON schema", self.choices["schema"])
        form.addRow("Context size from", self.choices["context"])
        for check in self.switches.values():
            form.addRow("", check)
        for name, words in _TIMES.items():
            form.addRow(words, self.times[name])
        return page

    def table(self) -> dict[str, Any]:
        """Return what differs from the endpoint that it is made from, as the settings keep it.

        Raises:
            ValueError: a text is not JSON; the message says where.
        """
        whole: dict[str, Any] = {
            "title": self.shown.text().strip() or self.name.text().strip(),
            "base_url": self.base_url.text().strip(),
            "headers": self._headers(),
            "extra_body": _object(self.extra_body, "The extra body"),
            "sampling": _object(self.sampling, "The sampling"),
            "key_env": [name.strip() for name in self.key_env.text().split(",") if name.strip()],
            "key_required": self.key_required.isChecked(),
            "local": self.local.isChecked(),
        }
        start = asdict(self._base) if self._base else asdict(Endpoint("", "", ""))
        found = {name: value for name, value in whole.items() if value != _plain(start[name]) or self._base is None}
        quirks: dict[str, Any] = {"max_tokens": self.max_tokens.currentText()}
        quirks |= {name: str(box.currentData()) for name, box in self.choices.items()}
        quirks |= {name: check.isChecked() for name, check in self.switches.items()}
        quirks |= {name: box.value() for name, box in self.times.items()}
        before = asdict(self._base.quirks if self._base else Quirks())
        if changed := {name: value for name, value in quirks.items() if value != before[name]}:
            found["quirks"] = changed
        return found

    def trouble(self) -> str:
        """Return why it cannot be used as it stands; empty when it can."""
        name = self.name.text().strip()
        if not name or not all(sign.isalnum() or sign in "._-" for sign in name):
            return "Give it a name of letters, digits, dots and hyphens."
        if self._base is None and name in self._taken:
            return f"There is an endpoint called {name!r} already."
        for header, value in self._headers().items():
            if header.lower() in SECRET_HEADERS and not value.startswith("$"):
                return f"{header} holds a secret: write it as $NAME of an environment variable, or use the key field."
        try:
            known = all_endpoints(Settings(endpoints={name: self.table()}))
        except ValueError as error:
            return str(error)
        except VadError as error:
            return str(error)
        return "" if name in known else "It cannot be used."

    def _headers(self) -> dict[str, str]:
        lines = (line.partition(":") for line in self.headers.toPlainText().splitlines() if line.strip())
        return {name.strip(): value.strip() for name, _, value in lines}

    def _check(self) -> None:
        problem = self.trouble()
        self.problem.setText(problem)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
    form.setVerticalSpacing(theme.SPACE)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return page, form


def _json(values: Mapping[str, Any], example: str) -> QPlainTextEdit:
    text = QPlainTextEdit(json.dumps(dict(values), indent=2) if values else "")
    text.setFont(theme.mono_font())
    text.setPlaceholderText(example)
    text.setTabChangesFocus(True)
    text.setMaximumHeight(96)
    return text


def _object(text: QPlainTextEdit, what: str) -> dict[str, Any]:
    written = text.toPlainText().strip()
    if not written:
        return {}
    try:
        found = json.loads(written)
    except json.JSONDecodeError as error:
        raise ValueError(f"{what} is not JSON: line {error.lineno}, column {error.colno}: {error.msg}.") from error
    if not isinstance(found, dict):
        raise ValueError(f"{what} must be a JSON object, such as {text.placeholderText()}.")
    if _has_null(found):
        raise ValueError(f"{what} holds null, which the settings cannot keep; leave the field out.")
    return found


def _has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_has_null(one) for one in value.values())
    return value is None or (isinstance(value, list) and any(_has_null(one) for one in value))


def _combo(values: tuple[str, ...], chosen: str) -> QComboBox:
    box = QComboBox()
    for value in values:
        box.addItem(value or "nobody", value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
