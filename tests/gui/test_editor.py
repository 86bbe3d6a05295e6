"""The code pane: typing, indenting, comments, marks, find, colours."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from vadstudio.gui import theme
from vadstudio.gui.studio.editor import CodeEditor
from vadstudio.gui.studio.find_bar import FindBar
from vadstudio.gui.studio.highlighter import LARGEST

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot: QtBot) -> CodeEditor:
    editor = CodeEditor()
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.show()
    editor.setFocus()
    return editor


def put(editor: CodeEditor, code: str, language: str = "python-matplotlib") -> None:
    """Put *code* in: ``|`` marks the cursor, ``[`` and ``]`` a selection."""
    places = {}
    for sign in "[|]":
        if sign in code:
            places[sign] = code.index(sign)
            code = code.replace(sign, "", 1)
    editor.set_code(code, language, "python" if language.startswith("python") else "xml")
    cursor = editor.textCursor()
    if "[" in places:
        cursor.setPosition(places["["])
        cursor.setPosition(places["]"], QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(places.get("|", 0))
    editor.setTextCursor(cursor)


def state(editor: CodeEditor) -> str:
    """Return the text with the cursor as ``|`` or the selection in brackets."""
    cursor, text = editor.textCursor(), editor.toPlainText()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return f"{text[:start]}|{text[end:]}" if start == end else f"{text[:start]}[{text[start:end]}]{text[end:]}"


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("|ab", Qt.Key.Key_Tab, "    |ab"),
        ("abc|", Qt.Key.Key_Tab, "abc |"),
        ("abcd|", Qt.Key.Key_Tab, "abcd    |"),
        ("x[yz]w", Qt.Key.Key_Tab, "x   |w"),
        ("[a\nb]\nc", Qt.Key.Key_Tab, "[    a\n    b]\nc"),
        ("[a\nb\n]c", Qt.Key.Key_Tab, "[    a\n    b]\nc"),
        ("a[a\n\nb]b", Qt.Key.Key_Tab, "[    aa\n\n    bb]"),
        ("        a|b", Qt.Key.Key_Backtab, "    a|b"),
        ("  a|b", Qt.Key.Key_Backtab, "a|b"),
        ("  |  ab", Qt.Key.Key_Backtab, "|ab"),
        ("a|b", Qt.Key.Key_Backtab, "a|b"),
        ("[      a\n\n b]", Qt.Key.Key_Backtab, "[  a\n\nb]"),
        ("    if x:|", Qt.Key.Key_Return, "    if x:\n        |"),
        ("plot(|)", Qt.Key.Key_Return, "plot(\n    |)"),
        ("    a| b", Qt.Key.Key_Return, "    a\n    | b"),
        ("  |  ab", Qt.Key.Key_Return, "  \n  |  ab"),
        ("a[b\nc]d", Qt.Key.Key_Return, "a\n|d"),
    ],
)
def test_keys_that_indent(editor: CodeEditor, qtbot: QtBot, before: str, key: Qt.Key, after: str) -> None:
    put(editor, before)
    qtbot.keyClick(editor, key, SHIFT if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier)
    assert state(editor) == after


def test_each_indent_is_one_step_of_undo(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, "[a\nb]")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.toPlainText() == "a\nb"


def test_a_new_line_in_svg_keeps_the_indent_only(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, "  <g>(|", "svg")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert state(editor) == "  <g>(\n  |"


def typed(editor: CodeEditor, qtbot: QtBot, language: str, keys: str) -> str:
    """Type *keys* into an empty page and return its text."""
    editor.set_code("", language, "text")
    for key in keys:
        if key == "\n":
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(editor, key)
    return editor.toPlainText()


@pytest.mark.parametrize(
    ("language", "keys", "text"),
    [
        ("processing", "void setup() {\nsize(9, 9);\n}\nx", "void setup() {\n    size(9, 9);\n}\nx"),
        ("processing", "if (a) {\nif (b) {\nc();\n}\n}", "if (a) {\n    if (b) {\n        c();\n    }\n}"),
        ("processing", "int[] a = {\n1};", "int[] a = {\n    1};"),
        ("processing", "f(\nx);", "f(\n    x);"),
        ("processing", "}", "}"),
        ("tikz", "\\begin{scope}[x=2cm]\n\\draw;\n\\end{scope}", "\\begin{scope}[x=2cm]\n    \\draw;\n\\end{scope}"),
        ("tikz", "\\foreach \\x in {1,2} {\na", "\\foreach \\x in {1,2} {\n    a"),
        ("tikz", "\\draw[\nred", "\\draw[\n    red"),
        ("tikz", "\\node {\\begin{a} b}\nx", "\\node {\\begin{a} b}\nx"),
        ("python-turtle", "for i in x:\nf(\n1)", "for i in x:\n    f(\n        1)"),
        ("python-turtle", "a = {\n}", "a = {\n    }"),
        ("svg", "<g>{\n<a/>", "<g>{\n<a/>"),
    ],
)
def test_typing_indents_as_the_language_does(
    editor: CodeEditor, qtbot: QtBot, language: str, keys: str, text: str
) -> None:
    assert typed(editor, qtbot, language, keys) == text


def test_a_closing_bracket_that_was_placed_by_hand_stays(editor: CodeEditor, qtbot: QtBot) -> None:
    editor.set_code("a {\n    b {\n        c;\n    \n", "processing", "java")
    editor.go_to_line(4)
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    qtbot.keyClicks(editor, "}")
    assert editor.toPlainText() == "a {\n    b {\n        c;\n    }\n"
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.toPlainText() == "a {\n    b {\n        c;\n    \n"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_A])
def test_a_page_that_is_read_only_takes_no_key(editor: CodeEditor, qtbot: QtBot, key: Qt.Key) -> None:
    put(editor, "    ab|")
    editor.setReadOnly(True)
    qtbot.keyClick(editor, key)
    editor.toggle_comment()
    assert editor.toPlainText() == "    ab"


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("python-matplotlib", "    a = |1", "    # a = |1"),
        ("python-matplotlib", "[a\n\n  b]", "[# a\n\n  # b]"),
        ("python-matplotlib", "[a\nb\n]c", "[# a\n# b]\nc"),
        ("python-matplotlib", "a[a\nb]b", "[# aa\n# bb]"),
        ("python-matplotlib", "[# a\nb]", "[# # a\n# b]"),
        ("svg", "  <rect/>|", "  <!-- <rect/> -->|"),
        ("tikz", "  \\draw;|", "  % \\draw;|"),
        ("processing", "  rect(1);|", "  // rect(1);|"),
        ("python-turtle", "fd(1)|", "# fd(1)|"),
        ("python-pillow", "a = 1|", "# a = 1|"),
        ("svg", "[<g>\n  <a/>\n</g>]", "[<!-- <g> -->\n  <!-- <a/> -->\n<!-- </g> -->]"),
        ("svg", "<a/> <!-- b -->|", "<!-- <a/> <!&#45;&#45; b &#45;&#45;> -->|"),
        ("svg", "<!-- a --> <b/> <!-- c -->|", "<!-- <!&#45;&#45; a &#45;&#45;> <b/> <!&#45;&#45; c &#45;&#45;> -->|"),
    ],
)
def test_comments_out_and_in_again(editor: CodeEditor, language: str, before: str, after: str) -> None:
    put(editor, before, language)
    text = editor.toPlainText()
    editor.toggle_comment()
    assert state(editor) == after
    editor.toggle_comment()
    assert editor.toPlainText() == text


def test_a_comment_that_somebody_else_wrote_comes_in(editor: CodeEditor) -> None:
    put(editor, "#a|")
    editor.toggle_comment()
    assert editor.toPlainText() == "a"
    put(editor, "<!--<b/>-->|", "svg")
    editor.toggle_comment()
    assert editor.toPlainText() == "<b/>"


def test_comment_of_nothing_changes_nothing(editor: CodeEditor) -> None:
    put(editor, "a\n|\nb")
    editor.toggle_comment()
    assert state(editor) == "a\n|\nb"


def test_the_error_mark_stays_on_its_line(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, "a\nb\nc|")
    editor.show_error(2, "b is not defined")
    assert editor.error == (2, "b is not defined")
    assert len(editor.extraSelections()) == 2
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.error == (3, "b is not defined")
    editor.show_error(99, "beyond the end")
    assert editor.error == (4, "beyond the end")
    editor.show_error(0, "before the first")
    assert editor.error is None
    editor.show_error(None, "")
    assert len(editor.extraSelections()) == 1


def test_the_gutter_tells_the_error_and_grows_with_the_lines(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, "\n".join("abcdefgh"))
    editor.show_error(3, "wrong here")
    gutter = next(child for child in editor.findChildren(QWidget) if type(child).__name__ == "_Gutter")
    height = editor.fontMetrics().height()
    place = QPoint(5, editor.document().documentMargin().__int__() + 2 * height + height // 2)
    QApplication.sendEvent(gutter, QHelpEvent(QHelpEvent.Type.ToolTip, place, gutter.mapToGlobal(place)))
    assert QToolTip.text() == "wrong here"
    QToolTip.hideText()
    narrow = gutter.width()
    put(editor, "\n" * 12_000)
    assert gutter.width() > narrow
    assert editor.viewport().x() >= gutter.width()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert not editor.grab().isNull()


def test_the_marked_line_carries_its_message(editor: CodeEditor) -> None:
    put(editor, "a\nb\nc")
    before = editor.grab().toImage()
    editor.show_error(2, "first line of the log\nsecond line")
    top = editor.cursorRect(QTextCursor(editor.document().findBlockByNumber(1)))
    assert editor.error_at(top.center().y()) == "first line of the log\nsecond line"
    assert editor.error_at(top.center().y() + 3 * top.height()) == ""
    with_words = editor.grab().toImage()
    assert with_words != before
    editor.show_error(2, " ")
    without = editor.grab().toImage()
    assert without != with_words  # the message is painted behind the line


def test_goes_to_a_line(editor: CodeEditor) -> None:
    put(editor, "\n".join(str(n) for n in range(1, 200)))
    editor.go_to_line(150)
    assert editor.textCursor().block().text() == "150"
    editor.go_to_line(10_000)
    assert editor.textCursor().block().text() == "199"


# -- find --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def bar(qtbot: QtBot, editor: CodeEditor) -> FindBar:
    bar = FindBar(editor)
    qtbot.addWidget(bar)
    return bar


def test_finds_forth_and_back_around_the_end(editor: CodeEditor, bar: FindBar, qtbot: QtBot) -> None:
    put(editor, "one two One\ntwo one|")
    bar.open_bar()
    qtbot.keyClicks(bar.field, "one")
    assert bar.count.text() == "3 found"
    assert len(editor.extraSelections()) == 1 + 3
    places = []
    for _ in range(4):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        places.append((state(editor), bar.count.text()))
    assert places == [
        ("[one] two One\ntwo one", "1 of 3"),
        ("one two [One]\ntwo one", "2 of 3"),
        ("one two One\ntwo [one]", "3 of 3"),
        ("[one] two One\ntwo one", "1 of 3"),
    ]
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert state(editor) == "one two One\ntwo [one]"


def test_a_capital_letter_makes_the_search_exact(editor: CodeEditor, bar: FindBar, qtbot: QtBot) -> None:
    put(editor, "one two One\ntwo one")
    bar.open_bar()
    qtbot.keyClicks(bar.field, "One")
    assert bar.count.text() == "1 found"
    qtbot.keyClicks(bar.field, "x")
    assert bar.count.text() == "none"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)


def test_opens_with_the_selection_and_follows_edits(editor: CodeEditor, bar: FindBar, qtbot: QtBot) -> None:
    put(editor, "[ab] ab\nab")
    bar.open_bar()
    assert bar.field.text() == "ab"
    assert bar.count.text() == "1 of 3"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " ab")
    assert bar.count.text() == "4 found"


@pytest.mark.parametrize("where", ["field", "editor"])
def test_escape_closes_the_bar_and_takes_the_marks_away(
    editor: CodeEditor, bar: FindBar, qtbot: QtBot, where: str
) -> None:
    put(editor, "ab ab")
    bar.open_bar()
    qtbot.keyClicks(bar.field, "ab")
    qtbot.keyClick(bar.field if where == "field" else editor, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert len(editor.extraSelections()) == 1


# -- colours -----------------------------------------------------------------------------------------------------------


def colours(editor: CodeEditor, line: int) -> list[str]:
    """Return the colour of every letter of a line (from 0), "" where it has none of its own."""
    block = editor.document().findBlockByNumber(line)
    found = [""] * len(block.text().encode("utf-16-le"))
    for span in block.layout().formats():
        for place in range(span.start, span.start + span.length):
            found[place] = span.format.foreground().color().name()
    return found[: len(block.text().encode("utf-16-le")) // 2]


def settled(editor: CodeEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not editor.highlighter.busy)


def test_strings_and_comments_over_several_lines_are_one_colour(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, 'x = """a\nif b:\nc"""\nif d: pass')
    settled(editor, qtbot)
    string = colours(editor, 1)[0]
    assert string
    assert set(colours(editor, 1)) == {string}
    assert colours(editor, 3)[0] not in {"", string}
    put(editor, "<svg>\n<!-- a\n<rect/>\n-->\n<rect/>\n</svg>", "svg")
    settled(editor, qtbot)
    comment = colours(editor, 2)[0]
    assert set(colours(editor, 2)) == {comment}
    assert colours(editor, 4)[0] not in {"", comment}


def test_colours_after_edits_are_those_of_a_fresh_text(editor: CodeEditor, qtbot: QtBot) -> None:
    """Lines come and go, a string opens above: what is coloured step by step is what is coloured at once."""
    twin = CodeEditor()
    qtbot.addWidget(twin)
    put(editor, "|a = 'x'\nif b:\n    c = 1  # d\na = 'x'\nif b:\n    c = 1  # d\n")
    settled(editor, qtbot)
    for keys in ("def", "\n", '"""', "\n\n", "'''\"\"\""):
        for key in keys:
            qtbot.keyClick(editor, Qt.Key.Key_Return) if key == "\n" else qtbot.keyClicks(editor, key)
        settled(editor, qtbot)
        put(twin, editor.toPlainText())
        settled(twin, qtbot)
        for line in range(editor.blockCount()):
            assert colours(editor, line) == colours(twin, line), (keys, line)
    for _ in range(3):
        cursor = editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, 2)
        cursor.removeSelectedText()
        settled(editor, qtbot)
        put(twin, editor.toPlainText())
        settled(twin, qtbot)
        assert [colours(editor, n) for n in range(editor.blockCount())] == [
            colours(twin, n) for n in range(twin.blockCount())
        ]


def test_a_letter_outside_the_basic_plane_shifts_no_colour(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, "a = '\U0001f6b2' # b\na = 'xx' # b")
    settled(editor, qtbot)
    assert colours(editor, 0) == colours(editor, 1)


def test_the_theme_changes_the_colours_and_not_the_text(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, "def a(): pass")
    settled(editor, qtbot)
    light = colours(editor, 0)
    before = editor.document().revision()
    theme.apply(QApplication.instance(), "dark")
    assert colours(editor, 0) != light
    assert "" not in {colours(editor, 0)[0], light[0]}
    theme.apply(QApplication.instance(), "light")
    assert colours(editor, 0) == light
    settled(editor, qtbot)
    assert editor.toPlainText() == "def a(): pass"
    assert editor.document().revision() >= before


def test_very_long_texts_and_unknown_lexers_stay_plain(editor: CodeEditor, qtbot: QtBot) -> None:
    put(editor, "if a: pass\n" * (LARGEST // 11 + 1))
    settled(editor, qtbot)
    assert set(colours(editor, 0)) == {""}
    put(editor, "if a: pass")
    settled(editor, qtbot)
    assert set(colours(editor, 0)) != {""}
    editor.set_code("if a: pass", "mine", "no-such-lexer")
    settled(editor, qtbot)
    assert set(colours(editor, 0)) == {""}


def test_a_long_text_is_coloured_in_slices(editor: CodeEditor, qtbot: QtBot, tmp_path: Path) -> None:
    put(editor, "def a(b): return 'c' + 1\n" * 2500)
    assert editor.highlighter.busy
    qtbot.waitUntil(lambda: not editor.highlighter.busy, timeout=30_000)
    assert colours(editor, 2499) == colours(editor, 0) != [""] * 24
