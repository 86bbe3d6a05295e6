"""The settings dialog: what is typed is applied and saved, what is wrong is told, keys stay in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from vadstudio import keys, settings
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.gui.settings import SettingsDialog

BUTTONS = QDialogButtonBox.StandardButton


@pytest.fixture
def full(actions: Actions) -> Actions:
    actions.add("review.keep", "&Keep", lambda: None, menu="Review", shortcut="Ctrl+K")
    actions.add("review.reject", "&Reject", lambda: None, menu="Review", shortcut="Ctrl+R")
    return actions


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, full: Actions, until_idle: Callable[[], None]) -> SettingsDialog:
    dialog = SettingsDialog(session, full)
    qtbot.addWidget(dialog)
    dialog.show()
    until_idle()
    return dialog


def choose(box: object, data: str) -> None:
    box.setCurrentIndex(box.findData(data))  # type: ignore[attr-defined]


def press(dialog: SettingsDialog, qtbot: QtBot, button: QDialogButtonBox.StandardButton) -> None:
    qtbot.mouseClick(dialog.buttons.button(button), Qt.MouseButton.LeftButton)


def test_ok_saves_what_was_chosen(dialog: SettingsDialog, session: Session, qtbot: QtBot) -> None:
    assert not dialog.buttons.button(BUTTONS.Apply).isEnabled()
    choose(dialog.appearance.theme, "dark")
    dialog.rendering.side.setValue(768)
    dialog.rendering.live.setChecked(False)
    choose(dialog.rendering.sandbox, "isolated")
    press(dialog, qtbot, BUTTONS.Ok)
    assert not dialog.isVisible()
    saved = settings.load()
    assert saved == session.settings
    assert (saved.theme, saved.render_size, saved.live_render, saved.sandbox_required) == (
        "dark",
        768,
        False,
        "isolated",
    )


def test_cancel_changes_nothing(dialog: SettingsDialog, session: Session, qtbot: QtBot) -> None:
    before = session.settings
    dialog.rendering.seconds.setValue(77)
    press(dialog, qtbot, BUTTONS.Cancel)
    assert session.settings == before
    assert not settings.file().exists()


def test_live_model_needs_a_name_and_an_address(dialog: SettingsDialog, session: Session, qtbot: QtBot) -> None:
    dialog.show_page("Models")
    assert not dialog.models.key.isEnabled(), "the recorded model needs no key"
    choose(dialog.models.provider, "openai")
    assert dialog.models.problem()
    assert not dialog.buttons.button(BUTTONS.Ok).isEnabled()
    dialog.models.model.setEditText("llama")
    dialog.models.endpoint.box.setEditText("localhost:1")
    assert "http://" in dialog.models.problem()
    dialog.models.endpoint.box.setEditText("http://localhost:1/v1")
    assert dialog.models.problem() == ""
    press(dialog, qtbot, BUTTONS.Ok)
    assert (session.settings.provider, session.settings.model) == ("openai", "llama")
    assert session.settings.base_url == "http://localhost:1/v1"


def test_typed_key_is_remembered_and_reaches_no_file(
    dialog: SettingsDialog, own_folders: Path, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    dialog.show_page("Models")
    choose(dialog.models.provider, "openai")
    dialog.models.endpoint.box.setEditText("http://localhost:9/v1")
    dialog.models.model.setEditText("llama")
    qtbot.keyClicks(dialog.models.key, "sk-very-secret")
    press(dialog, qtbot, BUTTONS.Apply)
    until_idle()
    found = keys.find("http://localhost:9/v1")
    assert found is not None
    assert found.secret == "sk-very-secret"
    assert dialog.models.key.text() == ""
    assert "typed in" in dialog.models.source.text()
    for file in own_folders.rglob("*"):
        assert not file.is_file() or b"sk-very-secret" not in file.read_bytes()


def test_test_button_tells_what_is_wrong_with_the_endpoint(
    dialog: SettingsDialog, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    dialog.show_page("Models")
    choose(dialog.models.provider, "openai")
    dialog.models.endpoint.box.setEditText("http://127.0.0.1:9/v1")
    dialog.models.model.setEditText("llama")
    qtbot.mouseClick(dialog.models.test, Qt.MouseButton.LeftButton)
    until_idle()
    assert "127.0.0.1:9" in dialog.models.result.text()
    assert dialog.models.test.isEnabled()


def test_sandbox_reached_is_shown(dialog: SettingsDialog) -> None:
    assert "This machine reaches:" in dialog.rendering.reached.text()


def test_kept_pictures_are_measured_and_cleared(
    session: Session, full: Actions, qtbot: QtBot, until_idle: Callable[[], None], own_folders: Path
) -> None:
    kept = own_folders / "cache" / "renders" / "ab" / f"{'ab' * 32}.render"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(bytes(3 << 20))
    dialog = SettingsDialog(session, full, page="Rendering")
    qtbot.addWidget(dialog)
    dialog.show()
    until_idle()
    page = dialog.rendering
    assert "3.0 MiB" in page.held.text()
    qtbot.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    until_idle()
    assert not kept.exists()
    assert "Nothing is kept" in page.held.text()
    assert not page.clear.isEnabled()
    page.cache.setValue(0)
    press(dialog, qtbot, BUTTONS.Ok)
    until_idle()
    assert settings.load().render_cache_megabytes == 0


def test_clash_of_shortcuts_is_told_and_stops_ok(dialog: SettingsDialog, full: Actions, qtbot: QtBot) -> None:
    page = dialog.shortcuts
    dialog.show_page("Shortcuts")
    page.choose("review.reject")
    page.keys.setKeySequence(QKeySequence("Ctrl+K"))
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    assert "Ctrl+K" in page.problem()
    assert "“Keep” and “Reject”" in page.problem()
    assert not dialog.buttons.button(BUTTONS.Ok).isEnabled()
    page.keys.setKeySequence(QKeySequence("Ctrl+Alt+R"))
    qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    assert page.problem() == ""
    press(dialog, qtbot, BUTTONS.Ok)
    assert settings.load().shortcuts == {"review.reject": "Ctrl+Alt+R"}


def test_shortcuts_can_be_added_removed_and_reset(dialog: SettingsDialog, qtbot: QtBot) -> None:
    page = dialog.shortcuts
    dialog.show_page("Shortcuts")
    page.choose("review.keep")
    page.keys.setKeySequence(QKeySequence("F6"))
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert page.wanted["review.keep"] == ("Ctrl+K", "F6")
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert page.wanted["review.keep"] == ()
    qtbot.mouseClick(page.default, Qt.MouseButton.LeftButton)
    assert page.wanted["review.keep"] == ("Ctrl+K",)


def test_shortcuts_can_be_found_by_name_and_by_key(dialog: SettingsDialog, qtbot: QtBot) -> None:
    page = dialog.shortcuts
    dialog.show_page("Shortcuts")

    def shown() -> list[str]:
        branch = page.tree.topLevelItem(0)
        assert branch is not None
        items = [branch.child(row) for row in range(branch.childCount())]
        return [item.text(0) for item in items if item is not None and not item.isHidden()]

    qtbot.keyClicks(page.query, "rej")
    assert shown() == ["Reject"]
    page.query.clear()
    qtbot.keyClicks(page.query, "ctrl+k")
    assert shown() == ["Keep"]
