"""The registry of actions: menus, shortcuts, scopes, clashes, rebinding, and the palette that searches it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vadstudio.gui.actions import Actions
from vadstudio.gui.palette import CommandPalette, fuzzy
from vadstudio.settings import Settings


@pytest.fixture
def host(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(400, 300)
    return window


def make(host: QMainWindow, **shortcuts: str) -> Actions:
    actions = Actions(Settings(shortcuts=shortcuts), host)
    actions.attach(host.menuBar())
    return actions


def test_action_is_in_its_menu_with_tooltip_and_shortcut(host: QMainWindow) -> None:
    actions = make(host)
    seen: list[str] = []
    action = actions.add("drawing.render", "&Render", lambda: seen.append("r"), menu="Drawing",
                         shortcut=["Ctrl+Return", "F5"], icon="mdi6.play", tip="Draw the code again")  # fmt: skip
    assert action in actions.menu("Drawing").actions()
    assert action.toolTip() == "Draw the code again  (Ctrl+Return, F5)"
    assert not action.icon().isNull()
    action.trigger()
    assert seen == ["r"]
    titles = [one.text() for one in host.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Concept", "Drawing", "Review", "Run", "Help"]


def test_an_id_is_given_once(host: QMainWindow) -> None:
    actions = make(host)
    actions.add("a", "A", lambda: None, menu="")
    with pytest.raises(ValueError, match="twice"):
        actions.add("a", "A", lambda: None, menu="")


def test_groups_of_a_menu_stay_together(host: QMainWindow) -> None:
    actions = make(host)
    for id, group in (("one", "x"), ("two", "y"), ("three", "x"), ("four", "y")):
        actions.add(id, id, lambda: None, menu="Run", group=group)
    texts = [action.text() or "-" for action in actions.menu("Run").actions()]
    assert texts == ["one", "three", "-", "two", "four"]


def test_checkable_action_tells_its_state(host: QMainWindow) -> None:
    actions = make(host)
    seen: list[bool] = []
    action = actions.add("view.grid", "Grid", seen.append, menu="View", checkable=True)
    action.trigger()
    action.trigger()
    assert seen == [True, False]


def test_scoped_shortcut_works_only_inside_its_widget(host: QMainWindow, qtbot: QtBot) -> None:
    actions = make(host)
    center = QWidget()
    column = QVBoxLayout(center)
    grid, other, line = QWidget(), QWidget(), QLineEdit()
    for widget in (grid, other, line):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(widget)
    host.setCentralWidget(center)
    seen: list[str] = []
    actions.add("review.keep", "Keep", lambda: seen.append("keep"), menu="Review", shortcut="K", scope=grid)
    with qtbot.waitActive(host):
        host.show()
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_K)
    assert seen == []
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_K)
    assert (seen, line.text()) == ([], "k")
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_K)
    assert seen == ["keep"]


def test_clashes_are_found_where_scopes_meet(host: QMainWindow) -> None:
    actions = make(host)
    left, right = QWidget(host), QWidget(host)
    inner = QWidget(left)
    actions.add("left", "L", lambda: None, menu="", shortcut="K", scope=left)
    actions.add("right", "R", lambda: None, menu="", shortcut="K", scope=right)
    assert actions.clashes() == []
    actions.add("inner", "I", lambda: None, menu="", shortcut="k", scope=inner)
    assert [(clash.shortcut, clash.ids) for clash in actions.clashes()] == [("K", ("left", "inner"))]
    actions.rebind("inner", ["J"])
    assert actions.clashes() == []
    assert actions.clashes({"right": ["J"]}) == []
    actions.add("window", "W", lambda: None, menu="", shortcut="Ctrl+J")
    assert [clash.ids for clash in actions.clashes({"window": ["J"]})] == [("inner", "window")]


def test_rebinding_is_kept_in_the_settings_form(host: QMainWindow) -> None:
    actions = make(host, keep="Ctrl+Alt+K; F7")
    action = actions.add("keep", "Keep", lambda: None, menu="Review", shortcut="K")
    assert [keys.toString() for keys in action.shortcuts()] == ["Ctrl+Alt+K", "F7"]
    assert actions.overrides == {"keep": "Ctrl+Alt+K; F7"}
    actions.rebind("keep", ["K"])
    assert actions.overrides == {}
    actions.rebind("keep", [])
    assert actions.overrides == {"keep": ""}
    assert action.shortcuts() == []
    actions.apply_overrides({})
    assert [keys.toString() for keys in action.shortcuts()] == ["K"]


def test_what_needs_a_project_waits_for_one(host: QMainWindow) -> None:
    actions = make(host)
    free = actions.add("file.open", "Open", lambda: None, menu="File", always=True)
    bound = actions.add("run.train", "Train", lambda: None, menu="Run")
    actions.set_project_open(False)
    assert free.isEnabled()
    assert not bound.isEnabled()
    bound.setEnabled(True)
    assert not bound.isEnabled()
    actions.set_project_open(True)
    assert bound.isEnabled()
    bound.setEnabled(False)
    actions.set_project_open(False)
    actions.set_project_open(True)
    assert not bound.isEnabled(), "what the panel said holds"


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("cl", "Close Project", "Console"),
        ("cp", "Command Palette", "Close the lamp"),
        ("rend", "Render", "Rotate every nice drawing"),
    ],
)
def test_fuzzy_prefers_words_and_runs(typed: str, better: str, worse: str) -> None:
    good, bad = fuzzy(typed, better), fuzzy(typed, worse)
    assert good is not None
    assert bad is None or good.score > bad.score


def test_fuzzy_matches_exactly_the_subsequences() -> None:
    text = "Show in Folder"
    for typed in ("sif", "folder", "SHOW", "o o", ""):
        match = fuzzy(typed, text)
        assert match is not None
        assert "".join(text[place] for place in match.places).lower() == typed.lower().replace(" ", "")
    assert fuzzy("redlof", text) is None


def test_palette_runs_what_was_typed_and_skips_disabled(host: QMainWindow, qtbot: QtBot) -> None:
    actions = make(host)
    seen: list[str] = []
    for id, text in (("a", "Render All"), ("b", "Reject"), ("c", "Rename Concept")):
        actions.add(id, text, lambda i=id: seen.append(i), menu="Drawing")
    actions["a"].setEnabled(False)
    host.show()
    palette = CommandPalette(actions, host)
    qtbot.addWidget(palette)
    palette.popup()
    qtbot.keyClicks(palette.line, "re")
    assert [entry.id for entry in palette.model.entries][-1] == "a", "disabled ones come last"
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    chosen = palette.model.entries[palette.view.currentIndex().row()].id
    assert chosen in {"b", "c"}
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert seen == [chosen]
    assert not palette.isVisible()
