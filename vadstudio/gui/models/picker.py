"""Models of several endpoints to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from vadstudio.errors import VadError
from vadstudio.gui import theme
from vadstudio.gui.alive import alive
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.session import Session
from vadstudio.gui.settings.page import note
from vadstudio.jobs import NullContext
from vadstudio.settings import Settings
from vadstudio.workflows.models import EndpointModels, chosen_endpoint, endpoints_here, list_models
from vadstudio.workflows.several import ModelAt

_DATA = Qt.ItemDataRole.UserRole


class ModelPicker(QWidget):
    """The model of the settings and those of every endpoint that answers, with a filter; lists are fetched beside the window.

    Attributes:
        edited: the choice is another.

    Args:
        several: more than one can be chosen; the chosen are ticked.
    """

    edited = Signal()

    def __init__(self, session: Session, several: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._several = session, several
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter models")
        self.filter.setAccessibleName("Filter models")
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName("Models")
        self.list.setMinimumHeight(110)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.said = note("Looking for servers and models …")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        for widget in (self.filter, self.list, self.said):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self.filter.textChanged.connect(self._narrow)
        self.list.itemChanged.connect(lambda _: self.edited.emit())
        self.list.currentItemChanged.connect(lambda *_: None if several else self.edited.emit())
        self.list.itemActivated.connect(self._toggle)
        self._chosen_address = _address(session.settings)
        self._default()
        settings = session.settings
        session.read(
            lambda: _look(settings), alive(self, self._show), alive(self, self._fail), key=f"models of {id(self)}"
        )

    @property
    def chosen(self) -> list[ModelAt]:
        """The chosen models, from top to bottom."""
        items = [self.list.item(row) for row in range(self.list.count())]
        if not self._several:
            items = [self.list.currentItem()]
            return [item.data(_DATA) for item in items if item is not None and item.data(_DATA)]
        return [i.data(_DATA) for i in items if i.data(_DATA) and i.checkState() is Qt.CheckState.Checked]

    def choose(self, names: Sequence[str]) -> None:
        """Choose the models of these names and no other."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_DATA):
                fits = item.data(_DATA).model in names
                if self._several:
                    item.setCheckState(Qt.CheckState.Checked if fits else Qt.CheckState.Unchecked)
                elif fits:
                    self.list.setCurrentItem(item)

    def _default(self) -> None:
        settings = self._session.settings
        if settings.provider == "starter":
            self._add(
                ModelAt("starter", ""), "Starter (recorded)", True, "Plays back drawings that ship with the program"
            )
        else:
            where = settings.endpoint or settings.base_url or "OpenAI"
            self._add(ModelAt(), f"{settings.model or 'no model'}   (chosen in the settings, {where})", True, where)

    def _add(self, model: ModelAt, text: str, on: bool, tip: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_DATA, model)
        item.setToolTip(plain_tip(f"{text}\n{tip}"))
        if self._several:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.addItem(item)
        if on and not self._several:
            self.list.setCurrentItem(item)

    def _show(self, found: list[EndpointModels]) -> None:
        settings = self._session.settings
        self.list.blockSignals(True)
        wrong = []
        for one in found:
            here = settings.provider == "openai" and one.endpoint.shown == self._chosen_address
            provider = f"@{one.endpoint.name}" if one.endpoint.name else "openai"
            if one.error:
                wrong.append(one.error)
            for name in one.models:
                if not (name == settings.model and here):
                    self._add(ModelAt(provider, name), f"{name}   ({one.endpoint.title})", False, one.endpoint.shown)
        self.list.blockSignals(False)
        count = sum(len(one.models) for one in found)
        theme.set_tone(self.said, "muted" if count else "warn")
        self.said.setText("\n".join(wrong) if wrong else "" if count else _NOBODY)
        self.said.setVisible(bool(self.said.text()))
        self._narrow()

    def _fail(self, message: str) -> None:
        theme.set_tone(self.said, "error")
        self.said.setText(message)

    def _narrow(self) -> None:
        words = self.filter.text().lower().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().lower() for word in words))

    def _toggle(self, item: QListWidgetItem) -> None:
        if self._several:
            on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)


_NOBODY = "No server answers on this machine, and there is no key for a distant one. Settings › Models says how to connect one."


def _look(settings: Settings) -> list[EndpointModels]:
    """Return the endpoints that can be asked with the models that they list; asks no model anything."""
    found = {endpoint.shown: endpoint for endpoint in endpoints_here(settings)}
    if settings.provider == "openai":
        chosen = chosen_endpoint(settings)
        found.setdefault(chosen.shown, chosen)
    return [list_models(endpoint, NullContext(), may_probe=False) for endpoint in found.values()]


def _address(settings: Settings) -> str:
    try:
        return chosen_endpoint(settings).shown
    except VadError:
        return ""
