"""A reply while it arrives, replies that are cut off, and changes of the selected lines."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QInputDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from vadstudio.domain import Origin
from vadstudio.gui.main_window import MainWindow
from vadstudio.gui.studio.difference import DifferenceDialog, side_by_side

LEFT = Qt.MouseButton.LeftButton
FOUR = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<circle r="2"/>\n<rect width="3" height="3"/>\n</svg>\n'


def activate(dialog: QWidget, qtbot: QtBot) -> None:
    """Let *dialog* have the keys, as it has when a person sees it: shortcuts work in the active window alone."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)


def trigger(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.actions_registry[name].trigger()
    idle(window, qtbot)


def roots(window: MainWindow) -> list[Any]:
    assert window.session.bench is not None
    return window.session.bench.project.drawings.roots(window.session.concept_id)


def test_a_reply_stands_in_the_code_pane_while_it_arrives(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.plan = ["stall", "ok"]
    studio = live.studio
    live.actions_registry["drawing.generate"].trigger()
    qtbot.waitUntil(lambda: studio.streaming.is_shown, timeout=10_000)
    pane = studio.streaming.pane
    assert "Drawing 1." in pane.text.toPlainText()
    assert pane.text.isReadOnly()
    assert "m is writing" in pane.said.text()
    assert live.actions_registry["drawing.stop"].isEnabled()
    server.release.set()  # the connection is cut; the question is sent again
    idle(live, qtbot)
    assert not studio.streaming.is_shown
    assert [one.note for one in roots(live)] == ["Drawing 2."]
    assert studio.editor.toPlainText() == roots(live)[0].code, "then the code is the draft"
    assert "Drawing" not in pane.text.toPlainText() or "Drawing 1." not in pane.text.toPlainText()


def test_a_reply_that_stalls_can_be_stopped_and_the_window_lives(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.plan = ["stall"]
    studio, before = live.studio, live.studio.editor.toPlainText()
    live.actions_registry["drawing.generate"].trigger()
    qtbot.waitUntil(lambda: studio.streaming.is_shown, timeout=10_000)
    live.actions_registry["drawing.stop"].trigger()
    assert not studio.streaming.is_shown
    assert studio.editor.toPlainText() == before
    studio.editor.setFocus()
    qtbot.keyClicks(studio.editor, "x")
    assert studio.editor.toPlainText() != before, "typing goes on while the question ends"
    server.release.set()
    idle(live, qtbot)
    assert roots(live) == []
    [call] = live.session.bench.project.calls.all()  # type: ignore[union-attr]
    assert call.status in {"cut", "error"}


def test_what_is_typed_is_not_covered(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.plan = ["stall", "ok"]
    live.actions_registry["drawing.generate"].trigger()
    live.studio.editor.setFocus()
    qtbot.keyClicks(live.studio.editor, "x")
    qtbot.waitUntil(lambda: live.studio.streaming._count > 0, timeout=10_000)
    assert not live.studio.streaming.is_shown
    server.release.set()
    idle(live, qtbot)
    assert live.studio.editor.toPlainText().startswith("x")


def test_a_reply_that_was_cut_off_goes_on(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    whole = f"A bicycle.\n\n```svg\n{FOUR}```\n"
    came = whole[: len(whole) * 2 // 3]
    rest = whole[len(came) :].partition("```")[0]
    server.text = lambda body, number: whole if number == 1 else f"```svg\n{rest}```\n"
    server.plan = ["length", "ok"]
    trigger(live, "drawing.generate", qtbot)
    assert roots(live) == [], "never a drawing out of half a reply"
    offer = live.studio.offer
    assert "cut off" in offer.text
    assert "--" not in offer.text
    assert list(offer.choices) == ["Continue", "Ask again with up to 16,384 tokens", "Calls"]
    qtbot.mouseClick(offer.choices["Continue"], LEFT)
    idle(live, qtbot)
    assert len(server.seen) == 2, "what was paid is not asked again"
    assert [one.code for one in roots(live)] == [FOUR]


def test_the_limit_is_raised(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    server.plan = ["length", "ok"]
    trigger(live, "drawing.generate", qtbot)
    qtbot.mouseClick(live.studio.offer.choices["Ask again with up to 16,384 tokens"], LEFT)
    idle(live, qtbot)
    assert server.bodies[-1]["max_tokens"] == 16_384
    assert len(roots(live)) == 1
    assert live.studio.offer.text == ""


# -- lines ----------------------------------------------------------------------------------------------------------


def drawn(window: MainWindow, server: Any, qtbot: QtBot, answer: str) -> None:
    """Draw :data:`FOUR`, then have the server answer with *answer*."""
    server.text = lambda body, number: f"A thing.\n\n```svg\n{FOUR}```\n" if number == 1 else answer
    trigger(window, "drawing.generate", qtbot)
    assert window.studio.editor.toPlainText() == FOUR


def wish(window: MainWindow, qtbot: QtBot, first: int, last: int, words: str) -> None:
    """Select lines and say what to change in them, by the keyboard."""
    editor = window.studio.editor
    cursor = QTextCursor(editor.document().findBlockByNumber(first - 1))
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, last - first)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.setFocus()
    assert window.actions_registry["edit.lines"].isEnabled()
    window.actions_registry["edit.lines"].trigger()
    dialog = window.studio.findChild(QInputDialog)
    assert dialog is not None
    box = dialog.findChild(QPlainTextEdit)
    assert box is not None
    qtbot.keyClicks(box, words)
    dialog.accept()
    idle(window, qtbot)


def test_a_change_of_the_selected_lines_is_shown_and_taken_and_undone(
    live: MainWindow, server: Any, qtbot: QtBot
) -> None:
    drawn(live, server, qtbot, 'Bigger.\n\n```svg\n<circle r="4"/>\n```\n')
    wish(live, qtbot, 2, 2, "twice as large")
    asked = str(server.bodies[-1]["messages"])
    assert "lines 2 to 2" in asked
    assert "twice as large" in asked
    dialog = live.studio.commands.lines.dialog
    assert isinstance(dialog, DifferenceDialog)
    assert [(row.before, row.after) for row in dialog.rows if row.changed] == [('<circle r="2"/>', '<circle r="4"/>')]
    assert live.studio.editor.toPlainText() == FOUR, "nothing is changed yet"
    activate(dialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: live.studio.commands.lines.dialog is None
    )  # a button that is pressed by keys takes a moment
    idle(live, qtbot)
    assert live.studio.editor.toPlainText() == FOUR.replace('r="2"', 'r="4"')
    live.studio.editor.undo()
    assert live.studio.editor.toPlainText() == FOUR


def test_a_change_is_left(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    drawn(live, server, qtbot, '```svg\n<circle r="4"/>\n```\n')
    wish(live, qtbot, 2, 2, "larger")
    dialog = live.studio.commands.lines.dialog
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert live.studio.commands.lines.dialog is None
    assert live.studio.editor.toPlainText() == FOUR
    assert len(roots(live)) == 1


def test_a_change_is_kept_as_a_draft(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    drawn(live, server, qtbot, '```svg\n<circle r="4"/>\n```\n')
    wish(live, qtbot, 2, 2, "larger")
    dialog = live.studio.commands.lines.dialog
    assert isinstance(dialog, DifferenceDialog)
    qtbot.mouseClick(dialog.draft_button, LEFT)
    idle(live, qtbot)
    family = live.session.bench.project.drawings.family(roots(live)[0].id)  # type: ignore[union-attr]
    assert [one.origin for one in family] == [Origin.GENERATE, Origin.SELECTION]
    assert live.session.drawing_id == family[1].id
    assert live.studio.editor.toPlainText() == FOUR.replace('r="2"', 'r="4"')


def test_a_change_that_fails_offers_to_ask_again(live: MainWindow, server: Any, qtbot: QtBot) -> None:
    drawn(live, server, qtbot, "I would rather not.")
    wish(live, qtbot, 2, 3, "larger")
    assert "no lines of code" in live.studio.offer.text
    server.text = lambda body, number: '```svg\n<circle r="7"/>\n```\n'
    qtbot.mouseClick(live.studio.offer.choices["Ask again"], LEFT)
    idle(live, qtbot)
    dialog = live.studio.commands.lines.dialog
    assert dialog is not None
    dialog.reject()


def test_lines_that_belong_together_stand_beside_each_other() -> None:
    rows = side_by_side("a\nb\nc", "a\nB\nB2\nc")
    assert [(row.before, row.after) for row in rows] == [("a", "a"), ("b", "B"), (None, "B2"), ("c", "c")]
