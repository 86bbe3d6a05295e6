"""The window, driven by keys and clicks: modes, menus, undo, notices, projects, what it remembers, how it closes."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, qWarning
from PySide6.QtWidgets import QDialog, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from vadstudio import workflows
from vadstudio.domain import Origin, Run, RunStatus
from vadstudio.gui import app, help, main_window, recent
from vadstudio.gui.help import AboutDialog, ShortcutSheet
from vadstudio.gui.main_window import MainWindow
from vadstudio.gui.new_project import NewProjectDialog
from vadstudio.gui.session import Session
from vadstudio.gui.settings import SettingsDialog
from vadstudio.jobs import Context
from vadstudio.settings import Settings
from vadstudio.workflows import Check


def shown(window: MainWindow, kind: type[QDialog]) -> QDialog:
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


# -- actions -----------------------------------------------------------------------------------------------------------


def test_every_action_is_in_a_menu_with_a_shortcut_and_a_tooltip(window: MainWindow) -> None:
    for entry in window.actions_registry.entries:
        assert entry.menu, entry.id
        assert entry.defaults, f"{entry.id} has no shortcut"
        assert entry.action.toolTip(), entry.id
        assert not entry.action.icon().isNull(), f"{entry.id} has no icon"


def test_no_two_actions_answer_to_the_same_keys(window: MainWindow) -> None:
    assert window.actions_registry.clashes() == []


def test_alt_and_a_digit_switch_modes(studio: MainWindow, qtbot: QtBot) -> None:
    for key, mode in (("2", "curate"), ("3", "train"), ("4", "judge"), ("1", "draw")):
        qtbot.keyClick(studio, key, Qt.KeyboardModifier.AltModifier)
        assert studio.mode == mode
        assert [name for name, button in studio.modes.buttons.items() if button.isChecked()] == [mode]
        assert studio._mode_pages[mode].isVisible()


def test_a_click_on_a_mode_switches_and_stays(studio: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.mouseClick(studio.modes.buttons["train"], Qt.MouseButton.LeftButton)
        assert studio.mode == "train"
        assert studio.modes.buttons["train"].isChecked()


def test_a_mode_brings_its_focus_back(studio: MainWindow, qtbot: QtBot, until_idle: Callable[[], None]) -> None:
    bench = studio.session.bench
    assert bench is not None
    concept = bench.project.concepts.all()[0]
    studio.session.write(lambda: bench.project.drawings.add(concept.id, "svg", "<svg/>", Origin.HAND))
    until_idle()
    assert studio.focusWidget() is studio.concepts.tree
    studio.studio.editor.setFocus()
    qtbot.keyClick(studio, "2", Qt.KeyboardModifier.AltModifier)
    assert studio.focusWidget() is studio.gallery.grid, "K and X work at once"
    qtbot.keyClick(studio, "1", Qt.KeyboardModifier.AltModifier)
    assert studio.focusWidget() is studio.studio.editor


def test_palette_opens_by_key_and_runs_a_command(studio: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(studio, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    palette = studio.palette_dialog
    assert palette is not None
    assert palette.isVisible()
    qtbot.keyClicks(palette.line, "curate")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert studio.mode == "curate"


def test_dialogs_open_without_holding_the_window(window: MainWindow, until_idle: Callable[[], None]) -> None:
    kinds = {
        "help.shortcuts": ShortcutSheet,
        "help.about": AboutDialog,
        "edit.settings": SettingsDialog,
        "file.new": NewProjectDialog,
    }
    for action, kind in kinds.items():
        window.actions_registry[action].trigger()
        dialog = shown(window, kind)
        until_idle()
        dialog.reject()
        assert not dialog.isVisible()


def test_doctor_shows_what_is_missing_and_how_to_get_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, until_idle: Callable[[], None]
) -> None:
    checks = [Check("python", True, "3.11.7"), Check("torch", False, "not found", "Install <torch>.")]
    monkeypatch.setattr(help, "doctor", lambda: checks)  # the real one starts torch in a child, which takes its time
    window.actions_registry["help.doctor"].trigger()
    dialog = shown(window, help.DoctorDialog)
    until_idle()
    assert isinstance(dialog, help.DoctorDialog)
    text = dialog.view.toPlainText()
    assert "3.11.7" in text
    assert "Install <torch>." in text
    assert "missing" in text


def test_shortcut_sheet_finds_by_key(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(window.actions_registry, window)
    qtbot.addWidget(sheet)
    assert "Command palette" in sheet.view.toPlainText()
    qtbot.keyClicks(sheet.query, "ctrl+shift+p")
    assert "Command palette" in sheet.view.toPlainText()
    assert "Undo" not in sheet.view.toPlainText()


# -- undo --------------------------------------------------------------------------------------------------------------


def test_undo_and_redo_of_the_project_by_name(studio: MainWindow, qtbot: QtBot, until_idle: Callable[[], None]) -> None:
    bench = studio.session.bench
    assert bench is not None
    concepts = bench.project.concepts
    before = len(concepts.all())
    undo, redo = studio.actions_registry["edit.undo"], studio.actions_registry["edit.redo"]
    concept = concepts.all()[0]
    studio.session.write(lambda: concepts.remove([concept.id]))
    qtbot.waitUntil(undo.isEnabled)
    assert undo.text().startswith("&Undo: ")
    name = undo.text().removeprefix("&Undo: ")
    assert bench.project.undo.undo_name == name
    studio.concepts.setFocus()
    qtbot.keyClick(studio, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(concepts.all()) == before)
    qtbot.waitUntil(redo.isEnabled)
    assert redo.text() == f"&Redo: {name}"
    assert studio.statusBar().currentMessage() == f"Undone: {name}"
    qtbot.keyClick(studio, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(concepts.all()) == before - 1)
    until_idle()


def test_the_code_editor_undoes_its_own_text_first(
    studio: MainWindow, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    bench = studio.session.bench
    assert bench is not None
    concept = bench.project.concepts.all()[-1]
    studio.session.write(lambda: bench.project.concepts.remove([concept.id]))
    qtbot.waitUntil(studio.actions_registry["edit.undo"].isEnabled)
    editor = studio.studio.editor
    editor.setFocus()
    before = editor.toPlainText()
    qtbot.keyClicks(editor, "x")
    assert editor.toPlainText() != before
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == before
    until_idle()
    assert concept.id not in {one.id for one in bench.project.concepts.all()}


# -- telling -----------------------------------------------------------------------------------------------------------


def test_notices_stay_until_dismissed_and_are_counted(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    for _ in range(3):
        session.notice.emit("The disk is full.", "error")
    for number in range(3):
        session.notice.emit(f"Remark {number}.", "warning")
    assert [notice.text for notice in window.notices.notices] == ["Remark 2.", "Remark 1.", "Remark 0."]
    window.notices.clear()
    assert not window.notices.isVisible()
    session.notice.emit("The disk is full.", "error")
    session.notice.emit("The disk is full.", "error")
    notice = window.notices.notices[0]
    assert "(2 times)" in notice._label.text()
    qtbot.mouseClick(notice.dismiss, Qt.MouseButton.LeftButton)
    assert window.notices.notices == []


def test_info_goes_by_itself(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vadstudio.gui.notices.INFO_MS", 10)
    window.session.notice.emit("Kept 3 drawings.", "info")
    assert window.statusBar().currentMessage() == "Kept 3 drawings."
    qtbot.waitUntil(lambda: not window.notices.notices)


def test_status_line_tells_the_sandbox_and_opens_the_jobs(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.sandbox.text().startswith("Sandbox: "), timeout=20_000)
    assert not window.jobs_dock.isVisible()
    qtbot.mouseClick(window.badge, Qt.MouseButton.LeftButton)
    assert window.jobs_dock.isVisible()
    assert window.actions_registry["view.jobs"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert not window.jobs_dock.isVisible()


# -- projects ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def remembering(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The window on the start page, as a person has it: it remembers."""
    window = MainWindow(session)
    window.show()
    yield window
    window.close_without_asking()
    window.deleteLater()


def test_start_page_until_a_project_is_open(
    remembering: MainWindow, project_path: Path, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    window = remembering
    assert window.start_page.isVisible()
    assert not window.actions_registry["edit.undo"].isEnabled()
    assert not window.actions_registry["mode.train"].isEnabled()
    with qtbot.waitSignal(window.session.project_opened, timeout=10_000):
        window.session.open_project(project_path)
    until_idle()
    assert window.windowTitle().startswith("Bicycles")
    assert window.draw.isVisible()
    assert window.session.concept_id != 0, "a concept is chosen"
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.start_page.isVisible()
    assert window.windowTitle().startswith("vadstudio")
    assert [Path(row.open.toolTip()).name for row in window.start_page.rows] == [project_path.name]


def test_recent_project_opens_by_a_click_and_missing_ones_can_be_forgotten(
    remembering: MainWindow, project_path: Path, tmp_path: Path, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    window = remembering
    recent.remember(project_path, "Bicycles")
    recent.remember(tmp_path / "gone.vad", "Gone")
    window.start_page.refresh()
    gone, there = window.start_page.rows
    assert not gone.open.isEnabled()
    qtbot.mouseClick(gone.forget, Qt.MouseButton.LeftButton)
    assert [row.title for row in recent.recent_projects()] == ["Bicycles"]
    there = window.start_page.rows[0]
    with qtbot.waitSignal(window.session.project_opened, timeout=10_000):
        qtbot.mouseClick(there.open, Qt.MouseButton.LeftButton)
    until_idle()
    assert window.session.path == project_path


def test_new_project_by_the_dialog(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, until_idle: Callable[[], None]
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = shown(window, NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    dialog.title.clear()
    qtbot.keyClicks(dialog.title, "Cats: 1/2")
    assert Path(dialog.file.text()).name == "Cats- 1-2.vad"
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, str(tmp_path / "missing" / "cats"))
    assert not dialog.create_button.isEnabled()
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, str(tmp_path / "cats"))
    assert dialog.create_button.isEnabled()
    with qtbot.waitSignal(window.session.project_opened, timeout=10_000):
        qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    until_idle()
    assert window.session.path == tmp_path / "cats.vad"
    assert window.session.bench is not None
    assert window.session.bench.project.title == "Cats: 1/2"
    assert window.session.bench.project.concepts.all()
    again = NewProjectDialog(window, tmp_path)
    qtbot.addWidget(again)
    again.file.setText(str(tmp_path / "cats.vad"))
    assert not again.create_button.isEnabled()


def test_sample_project_is_begun_and_filled(
    window: MainWindow, own_folders: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, until_idle: Callable[[], None]
) -> None:
    filled: list[Path] = []
    monkeypatch.setattr(main_window, "fill_sample", lambda bench, ctx: filled.append(Path(bench.project.path)))
    with qtbot.waitSignal(window.session.project_opened, timeout=20_000):
        window.actions_registry["file.sample"].trigger()
    qtbot.waitUntil(lambda: bool(filled), timeout=10_000)
    until_idle()
    assert filled == [own_folders / "state" / "sample.vad"]


def test_recent_list_survives_damage(own_folders: Path) -> None:
    for number in range(20):
        recent.remember(own_folders / f"{number}.vad", f"Project {number}")
    assert [row.title for row in recent.recent_projects()] == [f"Project {n}" for n in range(19, 7, -1)]
    (own_folders / "state" / "recent.json").write_text("[{]")
    assert recent.recent_projects() == []


# -- what is remembered ------------------------------------------------------------------------------------------------


def test_mode_selection_and_project_come_back(
    qtbot: QtBot, settings: Settings, project_path: Path, own_folders: Path
) -> None:
    def open_window() -> MainWindow:
        window = MainWindow(Session(settings))
        window.show()
        return window

    first = open_window()
    with qtbot.waitSignal(first.session.project_opened, timeout=10_000):
        first.session.open_project(project_path)
    qtbot.waitUntil(lambda: not first.session.busy, timeout=20_000)
    assert first.session.bench is not None
    concept = first.session.bench.project.concepts.all()[5].id
    first.session.select_concept(concept)
    first.show_mode("curate")
    first.actions_registry["view.jobs"].trigger()
    first.draw.setSizes([400, 500, 380])
    first.close()
    second = open_window()
    with qtbot.waitSignal(second.session.project_opened, timeout=10_000):
        second.restore_session()
    qtbot.waitUntil(lambda: not second.session.busy, timeout=20_000)
    assert second.session.path == project_path
    assert second.mode == "curate"
    assert second.session.concept_id == concept
    assert second.jobs_dock.isVisible()
    second.actions_registry["file.close"].trigger()
    second.close()
    third = open_window()
    third.restore_session()
    assert third.session.path is None, "a project that was closed is not opened again"
    third.close()
    for window in (first, second, third):
        window.deleteLater()


# -- closing -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def training(studio: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[threading.Event]:
    """A run that is being followed until the event is set; stopping it sets the event."""
    ended = threading.Event()
    run = Run(7, "first run", 1, {}, RunStatus.RUNNING, "runs/7")

    def follow(bench: object, run_id: int, ctx: Context) -> Run:
        while not ctx.cancelled and not ended.is_set():
            time.sleep(0.01)
        return run

    monkeypatch.setattr(workflows, "follow", follow)
    monkeypatch.setattr(workflows, "stop", lambda bench, run_id, kill=False: ended.set())
    studio.session.follow(run)
    assert studio.session.follow(run) is studio.session.follow(run), "a run is followed once"
    yield ended
    ended.set()


def question(window: MainWindow) -> QMessageBox:
    box = window._closing.question
    assert box is not None
    return box


def click(window: MainWindow, qtbot: QtBot, text: str) -> None:
    button = next(one for one in question(window).buttons() if one.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_closing_asks_while_training_runs_and_cancel_stays(
    studio: MainWindow, training: threading.Event, qtbot: QtBot
) -> None:
    studio.close()
    assert studio.isVisible()
    click(studio, qtbot, "Cancel")
    assert studio.isVisible()
    assert studio.session.bench is not None
    assert not training.is_set()


def test_keep_running_closes_and_leaves_the_run_alone(
    studio: MainWindow, training: threading.Event, qtbot: QtBot
) -> None:
    studio.close()
    click(studio, qtbot, "Keep running")
    qtbot.waitUntil(lambda: not studio.isVisible())
    assert not training.is_set()


def test_stop_and_save_waits_for_the_run_to_end(studio: MainWindow, training: threading.Event, qtbot: QtBot) -> None:
    studio.close()
    click(studio, qtbot, "Stop and save")
    qtbot.waitUntil(lambda: not studio.isVisible(), timeout=10_000)
    assert training.is_set()


def test_closing_the_project_asks_too(studio: MainWindow, training: threading.Event, qtbot: QtBot) -> None:
    studio.actions_registry["file.close"].trigger()
    assert studio.session.bench is not None
    click(studio, qtbot, "Keep running")
    assert studio.session.bench is None
    assert studio.start_page.isVisible()


def test_ctrl_c_in_the_terminal_closes_the_window(window: MainWindow, qtbot: QtBot) -> None:
    with app.closing_on_interrupt(window):
        os.kill(os.getpid(), signal.SIGINT)
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=5000)


def test_an_uncaught_exception_is_logged_and_told(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with app.hooks(window.session):
        try:
            raise RuntimeError("wheel fell off")
        except RuntimeError:
            sys.excepthook(*sys.exc_info())
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(window.notices.notices) == 2)
    texts = "\n".join(notice.text for notice in window.notices.notices)
    assert "wheel fell off" in texts
    assert "ZeroDivisionError" in texts
    assert "wheel fell off" in caplog.text


def test_qt_messages_go_to_the_log(window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    with app.hooks(window.session):
        qWarning("a painter was not active")
    assert ("vadstudio.qt", logging.WARNING, "a painter was not active") in caplog.record_tuples


def test_buttons_of_the_tool_bar_can_be_clicked(window: MainWindow, qtbot: QtBot) -> None:
    button = window._bar.widgetForAction(window.actions_registry["edit.settings"])
    assert isinstance(button, QToolButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    shown(window, SettingsDialog).reject()
