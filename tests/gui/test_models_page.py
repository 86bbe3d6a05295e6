"""Settings › Models against a real server: endpoints, keys, tests, and what is said when something is wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from vadstudio import keys, settings
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.gui.settings import SettingsDialog
from vadstudio.gui.settings.models import ModelsPage
from vadstudio.settings import Settings, change

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(
    qtbot: QtBot, session: Session, actions: Actions, live_settings: Settings, until_idle: Callable[[], None]
) -> SettingsDialog:
    session.settings = live_settings
    dialog = SettingsDialog(session, actions, page="Models")
    qtbot.addWidget(dialog)
    dialog.show()
    until_idle()
    return dialog


@pytest.fixture
def page(dialog: SettingsDialog) -> ModelsPage:
    return dialog.models


def press(qtbot: QtBot, button: Any, until_idle: Callable[[], None]) -> None:
    qtbot.mouseClick(button, LEFT)
    until_idle()


def test_a_test_says_what_the_model_can_do_and_when_it_was_asked(
    page: ModelsPage, server: Any, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    assert page.chips.isHidden()
    press(qtbot, page.test, until_idle)
    assert "streams" in page.chips.words
    assert "structured output: no" in page.chips.words
    assert "Tested on 20" in page.result.text()
    assert page.test.text() == "Test again"
    asked = len(server.seen)
    page.model.setEditText("other")
    assert page.chips.isHidden(), "nothing is known of another model"
    page.model.setEditText("m")
    assert page.chips.words, "what was found out is remembered"
    assert len(server.seen) == asked, "and costs nothing to show"
    press(qtbot, page.test, until_idle)
    assert len(server.seen) > asked, "Test again asks anew"


def test_parameters_that_a_model_rejects_are_named(
    page: ModelsPage, server: Any, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    server.plan = ["reject:temperature"]
    press(qtbot, page.test, until_idle)
    assert "no temperature" in page.chips.words


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        ("401", "API key"),
        ("403", "403"),
        ("404", "no model"),
        ("quota", "credit"),
        ("badjson", "no JSON"),
        ("html", "web page"),
    ],
)
def test_what_is_wrong_is_said_with_a_way_out(
    page: ModelsPage, server: Any, qtbot: QtBot, until_idle: Callable[[], None], plan: str, said: str
) -> None:
    server.plan = [plan]
    press(qtbot, page.test, until_idle)
    assert said in page.result.text()
    assert "--" not in page.result.text(), "no options of the command line in the window"
    assert page.test.isEnabled()
    assert page.test.text() == "Test"


def test_a_wrong_key_is_not_quoted(page: ModelsPage, server: Any, qtbot: QtBot, until_idle: Callable[[], None]) -> None:
    server.plan = ["401"]
    qtbot.keyClicks(page.key, "sk-wrong-secret")
    press(qtbot, page.test, until_idle)
    assert "refused the API key" in page.result.text()
    assert "sk-wrong-secret" not in page.result.text()
    assert page.key.text() == "", "a key is never shown again"
    keys.forget(server.url)


def test_a_server_that_is_not_running(page: ModelsPage, qtbot: QtBot, until_idle: Callable[[], None]) -> None:
    page.endpoint.box.setEditText("http://127.0.0.1:9/v1")
    press(qtbot, page.list, until_idle)
    assert "cannot be reached" in page.result.text()
    assert "Start the server" in page.result.text()
    assert page.list.isEnabled()


def test_waiting_for_a_model_that_says_nothing_can_be_stopped(
    page: ModelsPage, server: Any, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    server.plan = ["silent"]
    qtbot.mouseClick(page.test, LEFT)
    qtbot.waitUntil(lambda: len(server.seen) == 1)
    assert page.test.text() == "Stop"
    qtbot.mouseClick(page.test, LEFT)
    assert page.test.text() == "Test"
    assert "Stopped waiting" in page.result.text()
    server.plan = ["ok"]
    server.release.set()
    until_idle()
    assert "Stopped waiting" in page.result.text(), "a late answer changes nothing"


def test_an_endpoint_of_ones_own(
    dialog: SettingsDialog,
    page: ModelsPage,
    server: Any,
    session: Session,
    qtbot: QtBot,
    until_idle: Callable[[], None],
) -> None:
    page.endpoint.add_action.trigger()
    form = page.endpoint.dialog
    assert form is not None
    ok = form.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled(), "it has no name yet"
    qtbot.keyClicks(form.name, "cluster")
    form.base_url.setText(server.url)
    assert ok.isEnabled(), form.problem.text()
    form.extra_body.setPlainText('{"seed": ')
    assert "not JSON" in form.problem.text()
    assert "line 1" in form.problem.text()
    assert not ok.isEnabled()
    form.extra_body.setPlainText('{"seed": 3}')
    form.headers.setPlainText("Authorization: Bearer sk-1")
    assert "secret" in form.problem.text()
    form.headers.setPlainText("X-Team: drawings")
    qtbot.mouseClick(ok, LEFT)
    until_idle()
    assert page.endpoint.name == "cluster"
    page.model.setEditText("m")
    press(qtbot, page.test, until_idle)
    assert server.bodies[-1]["seed"] == 3
    assert server.seen[-1]["headers"]["x-team"] == "drawings"
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)
    saved = settings.load()
    assert saved.endpoint == "cluster"
    assert saved.base_url == ""
    assert saved.endpoints["cluster"]["extra_body"] == {"seed": 3}


def test_a_preset_is_changed_and_reset(page: ModelsPage, qtbot: QtBot, until_idle: Callable[[], None]) -> None:
    page.endpoint.box.setEditText("Ollama")
    page.endpoint.edit_action.trigger()
    assert page.endpoint.dialog is not None
    page.endpoint.dialog.base_url.setText("http://192.0.2.1:11434/v1")
    page.endpoint.dialog.accept()
    until_idle()
    assert page.collect(Settings()).endpoints == {"ollama": {"base_url": "http://192.0.2.1:11434/v1"}}
    assert "192.0.2.1" in page.endpoint.where.text()
    page.endpoint.reset_action.trigger()
    assert page.collect(Settings()).endpoints == {}
    assert "localhost:11434" in page.endpoint.where.text()


def test_local_servers_are_found_with_one_click(
    page: ModelsPage, server: Any, session: Session, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    page.endpoint.own["here"] = {"base_url": server.url, "title": "Here"}
    press(qtbot, page.endpoint.find_button, until_idle)
    assert page.endpoint.name == "here"
    assert [page.model.itemText(row) for row in range(page.model.count())] == ["m"]


def test_a_keyring_that_is_not_there_is_said(
    page: ModelsPage, server: Any, qtbot: QtBot, own_folders: Path, until_idle: Callable[[], None]
) -> None:
    qtbot.keyClicks(page.key, "sk-very-secret")
    press(qtbot, page.key_row.keep, until_idle)
    assert "keyring" in page.source.text()
    assert page.key.text() == "sk-very-secret", "it is not lost"
    page.applied()
    until_idle()
    assert "typed in" in page.source.text()
    press(qtbot, page.key_row.forget, until_idle)
    assert keys.find(server.url, ()) is None
    for file in own_folders.rglob("*"):
        assert not file.is_file() or b"sk-very-secret" not in file.read_bytes()


def test_a_key_of_the_environment_is_named(
    page: ModelsPage, monkeypatch: pytest.MonkeyPatch, until_idle: Callable[[], None]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    page.endpoint.box.setEditText("OpenAI")
    until_idle()
    assert "environment variable OPENAI_API_KEY" in page.source.text()
    assert not page.key_row.forget.isEnabled(), "the window cannot forget it"


def test_how_models_are_asked(dialog: SettingsDialog, page: ModelsPage, qtbot: QtBot) -> None:
    assert page.sampling.collect(Settings()) == Settings()
    page.sampling.temperature.setValue(0.7)
    page.sampling.max_tokens.setValue(2048)
    page.sampling.concurrency.setValue(3)
    page.sampling.budget.setValue(1.5)
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Apply), LEFT)
    saved = settings.load()
    assert (saved.temperature, saved.max_tokens, saved.concurrency, saved.budget) == (0.7, 2048, 3, 1.5)
    assert change(saved, temperature=-1.0).temperature < 0


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory; ``slow`` makes it as mute as one whose collection is locked."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self, slow: threading.Event | None = None) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.slow = slow

    def get_password(self, service: str, username: str) -> str | None:
        if self.slow is not None:
            self.slow.wait(20)
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.slow is not None:
            self.slow.wait(20)
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_a_key_is_kept_in_the_keyring_and_forgotten(
    page: ModelsPage, ring: Ring, server: Any, qtbot: QtBot, own_folders: Path, until_idle: Callable[[], None]
) -> None:
    qtbot.keyClicks(page.key, "sk-very-secret")
    press(qtbot, page.key_row.keep, until_idle)
    assert list(ring.kept.values()) == ["sk-very-secret"]
    assert "keyring of the operating system" in page.source.text()
    assert page.key.text() == ""
    press(qtbot, page.test, until_idle)
    assert server.seen[-1]["headers"]["authorization"] == "Bearer sk-very-secret"
    press(qtbot, page.key_row.forget, until_idle)
    assert ring.kept == {}
    assert "No key is set" in page.source.text()
    for file in own_folders.rglob("*"):
        assert not file.is_file() or b"sk-very-secret" not in file.read_bytes()


def test_a_keyring_that_never_answers_does_not_hold_the_window(
    page: ModelsPage, ring: Ring, qtbot: QtBot, until_idle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "KEYRING_SECONDS", 0.3)
    ring.slow = threading.Event()
    qtbot.keyClicks(page.key, "sk-very-secret")
    qtbot.mouseClick(page.key_row.keep, LEFT)
    qtbot.keyClicks(page.model, "x")  # the window takes keys meanwhile
    until_idle()
    assert "did not take the key" in page.source.text()
    ring.slow.set()
