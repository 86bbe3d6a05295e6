"""The Draw mode's middle, with the real store, renderer and recorded model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vadstudio import workflows
from vadstudio.domain import Concept, ConceptKind, Drawing, Origin, RenderStatus
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.gui.studio import StudioPanel
from vadstudio.gui.studio.desk import plain
from vadstudio.gui.studio.preview import Shown
from vadstudio.jobs import NullContext
from vadstudio.render import LANGUAGES, Renderer, RenderRequest
from vadstudio.render.model import MAX_CODE_BYTES
from vadstudio.settings import Settings, change
from vadstudio.store import Project
from vadstudio.workflows import GenerateSpec, Workbench

CONTROL = Qt.KeyboardModifier.ControlModifier
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
BROKEN = f"{HEAD}\n<rect width=3/>\n</svg>"
BLUE = f'{HEAD}\n<rect width="9" height="9" fill="#0000ff"/>\n<circle r="2" fill="#fff"/>\n</svg>'


@dataclass
class Desk:
    """The panel in a window of its own, and what a test asks of it."""

    qtbot: QtBot
    session: Session
    actions: Actions
    panel: StudioPanel
    notices: list[str] = field(default_factory=list)
    holders: list[QWidget] = field(default_factory=list)

    @property
    def bench(self) -> Workbench:
        assert self.session.bench is not None
        return self.session.bench

    @property
    def project(self) -> Project:
        return self.bench.project

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.session.busy, timeout=30_000)

    def concept(self, name: str = "bicycle") -> int:
        found = self.project.concepts.find(name)
        assert found is not None
        return found.id

    def choose(self, name: str = "bicycle") -> None:
        self.session.select_concept(self.concept(name))
        self.settle()

    def trigger(self, name: str) -> None:
        self.actions[name].trigger()
        self.settle()

    def retype(self, code: str) -> None:
        """Replace the whole code, as a person does who selects all and pastes."""
        self.panel.editor.selectAll()
        self.panel.editor.insertPlainText(code)

    @property
    def drawing(self) -> Drawing:
        assert self.panel.loaded is not None
        assert self.panel.loaded.drawing is not None
        return self.panel.loaded.drawing

    def middle(self) -> str:
        """Colour in the middle of the picture."""
        image = self.panel.canvas.picture.toImage()
        return image.pixelColor(image.width() // 2, image.height() // 2).name()


class WarmRenderer(Renderer):
    """A real pool that stays warm from test to test: a workbench that closes does not end it."""

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def warm() -> Iterator[WarmRenderer]:
    renderer = WarmRenderer(1)
    renderer.render(RenderRequest(BLUE, "svg", 64))
    yield renderer
    Renderer.close(renderer)


@pytest.fixture
def opened(session: Session, project_path: Path, settings: Settings, warm: WarmRenderer) -> Session:
    bench = Workbench(Project.open(project_path), settings)
    bench._renderer = warm
    session.adopt(bench)
    return session


@pytest.fixture
def desk(qtbot: QtBot, opened: Session, settings: Settings) -> Iterator[Desk]:
    holder = QWidget()
    actions = Actions(settings, holder)
    panel = StudioPanel(opened, actions, holder)
    panel.resize(1000, 600)
    holder.resize(1000, 600)
    qtbot.addWidget(holder)
    holder.show()
    panel._opened()
    made = Desk(qtbot, opened, actions, panel, holders=[holder])
    opened.notice.connect(lambda text, level: made.notices.append(text))
    return made


@pytest.fixture
def drawn(desk: Desk) -> Desk:
    """The first recorded SVG draft of the bicycle, on the desk."""
    workflows.generate(desk.bench, GenerateSpec((desk.concept(),)), NullContext())
    desk.choose()
    return desk


# -- choosing ----------------------------------------------------------------------------------------------------------


def test_the_head_of_a_chosen_concept_comes_to_the_desk(drawn: Desk) -> None:
    head = drawn.project.drawings.heads(drawn.concept())[0]
    assert drawn.session.drawing_id == head.id
    assert drawn.panel.code == head.code
    assert drawn.panel.editor.toPlainText() == plain(head.code)
    assert not drawn.panel.is_edited
    assert drawn.panel.name.text() == "bicycle"
    assert drawn.panel.head.written.text() == "SVG ▾"
    assert drawn.panel.detail.text() == "draft 1 · generated"
    assert not drawn.panel.canvas.picture.isNull()
    assert not drawn.panel.seed.isVisible()


def test_an_undrawn_concept_is_an_empty_page(desk: Desk) -> None:
    desk.choose()
    assert desk.session.drawing_id == 0
    assert desk.panel.loaded is not None
    assert desk.panel.loaded.drawing is None
    assert desk.panel.code.startswith("<svg")
    assert desk.panel.canvas.picture.isNull()
    assert not desk.actions["drawing.improve"].isEnabled()
    assert desk.actions["drawing.generate"].isEnabled()
    desk.trigger("drawing.render")
    assert not desk.panel.canvas.picture.isNull()


def test_nothing_is_chosen_and_nothing_can_be_done(drawn: Desk) -> None:
    drawn.session.select_concept(0)
    drawn.settle()
    assert drawn.panel.loaded is None
    assert drawn.panel.code == ""
    assert drawn.panel.editor.isReadOnly()
    assert drawn.panel.canvas.picture.isNull()
    assert drawn.session.drawing_id == 0
    for name in ("generate", "improve", "hint", "save", "discard", "render"):
        assert not drawn.actions[f"drawing.{name}"].isEnabled(), name


def test_a_drawing_that_is_chosen_brings_its_concept(drawn: Desk) -> None:
    other = workflows.draw_by_hand(drawn.bench, drawn.concept("cat"), "svg", BLUE)
    drawn.session.select_drawing(other.id)
    drawn.settle()
    assert drawn.session.concept_id == drawn.concept("cat")
    assert drawn.panel.code == BLUE
    assert drawn.middle() == "#0000ff"


def test_of_choices_in_quick_succession_the_last_one_counts(drawn: Desk) -> None:
    other = workflows.draw_by_hand(drawn.bench, drawn.concept("cat"), "svg", BLUE)
    first = drawn.session.drawing_id
    for _ in range(4):
        drawn.session.select_concept(drawn.concept("cat"))
        drawn.session.select_concept(drawn.concept())
        drawn.session.select_concept(drawn.concept("dog"))
        drawn.session.select_concept(0)
        drawn.session.select_drawing(first)
        drawn.session.select_drawing(other.id)
    drawn.settle()
    assert (drawn.session.drawing_id, drawn.panel.code) == (other.id, BLUE)
    drawn.session.select_concept(drawn.concept())
    drawn.session.select_concept(0)
    drawn.settle()
    assert (drawn.session.drawing_id, drawn.panel.loaded) == (0, None)
    assert drawn.panel.canvas.picture.isNull()


def test_each_language_has_an_empty_page_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    desk.choose()
    desk.retype(BLUE)
    desk.panel.language.setFocus()
    qtbot.keyClick(desk.panel.language, Qt.Key.Key_Down)
    desk.settle()
    assert desk.panel.loaded is not None
    assert desk.panel.loaded.language == "python-matplotlib"
    assert "import" in desk.panel.code
    assert desk.session.settings.language == "python-matplotlib"
    assert desk.panel.seed.isVisibleTo(desk.panel)
    qtbot.keyClick(desk.panel.language, Qt.Key.Key_Up)
    desk.settle()
    assert desk.panel.code == BLUE
    assert desk.panel.is_edited


def test_code_with_other_line_ends_is_not_edited(desk: Desk) -> None:
    code = BLUE.replace("\n", "\r\n").replace(" fill", "\u00a0fill", 1) + "\r\n"
    drawing = workflows.draw_by_hand(desk.bench, desk.concept(), "svg", code)
    desk.session.select_drawing(drawing.id)
    desk.settle()
    assert not desk.panel.is_edited
    assert desk.panel.code == code


def test_a_drawing_in_a_language_that_is_not_installed_is_still_shown(desk: Desk) -> None:
    workflows.draw_by_hand(desk.bench, desk.concept(), "svg", BLUE)
    desk.choose()
    assert not desk.panel.canvas.picture.isNull()
    added = desk.project.drawings.add(desk.concept(), "logo", "FORWARD 10", Origin.IMPORT)
    desk.session.select_drawing(added.id)
    desk.settle()
    assert desk.panel.code == "FORWARD 10"
    assert "logo" in desk.panel.problem.text()
    assert desk.panel.canvas.picture.isNull()  # that of the other drawing is gone
    assert desk.panel.state.text() == "No picture"
    assert desk.panel.head.written.text() == "logo ▾"


# -- drawing -----------------------------------------------------------------------------------------------------------


def test_typing_draws_after_a_pause(drawn: Desk, qtbot: QtBot) -> None:
    before = drawn.panel.canvas.picture.cacheKey()
    editor = drawn.panel.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    while "</svg>" not in editor.textCursor().block().text():
        editor.moveCursor(QTextCursor.MoveOperation.Up)
    editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    qtbot.keyClicks(editor, '<rect width="600" height="600" fill="#00ff00"/>')
    assert drawn.panel.head.edited.isVisible()
    drawn.settle()
    assert drawn.panel.canvas.picture.cacheKey() != before
    assert drawn.middle() == "#00ff00"
    assert drawn.project.drawings.get(drawn.session.drawing_id).code != drawn.panel.code


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)])
def test_keys_draw_at_once(drawn: Desk, qtbot: QtBot, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    drawn.trigger("drawing.live")
    assert not drawn.session.settings.live_render
    drawn.retype(BLUE)
    drawn.settle()
    assert drawn.middle() != "#0000ff"
    qtbot.keyClick(drawn.panel.editor, *keys)
    drawn.settle()
    assert drawn.middle() == "#0000ff"
    assert drawn.panel.code == BLUE


def test_an_error_marks_its_line_and_dims_the_picture(drawn: Desk, qtbot: QtBot) -> None:
    drawn.retype(BROKEN)
    drawn.settle()
    panel = drawn.panel
    assert panel.editor.error is not None
    assert panel.editor.error[0] == 2
    assert panel.canvas.dimmed
    assert not panel.canvas.picture.isNull()
    assert panel.problem.isVisible()
    assert panel.problem.text().startswith("Line 2: ")
    qtbot.keyClick(panel.editor, Qt.Key.Key_F8)
    assert panel.editor.textCursor().blockNumber() == 1
    drawn.retype(BLUE)
    drawn.settle()
    assert panel.editor.error is None
    assert not panel.canvas.dimmed
    assert not panel.problem.isVisible()


def test_tags_in_an_error_are_shown_as_they_are(drawn: Desk) -> None:
    drawn.retype("<b>x</b>")
    drawn.settle()
    text = drawn.panel.problem.text()
    assert "<b>" in text
    label = drawn.panel.problem.findChild(QLabel)
    label.setSelection(0, len(text))
    assert label.selectedText() == text


def test_an_error_shows_no_picture_of_another_drawing(drawn: Desk) -> None:
    broken = workflows.draw_by_hand(drawn.bench, drawn.concept("cat"), "svg", BROKEN)
    drawn.session.select_drawing(broken.id)
    drawn.settle()
    assert drawn.panel.canvas.picture.isNull()
    assert drawn.panel.problem.isVisible()


def test_a_draft_that_never_drew_says_so(desk: Desk) -> None:
    desk.choose()
    assert "Not drawn yet" in desk.panel.canvas._hint
    broken = workflows.draw_by_hand(desk.bench, desk.concept(), "svg", BROKEN)
    desk.session.select_drawing(broken.id)
    desk.settle()
    assert desk.panel.canvas.picture.isNull()
    assert desk.panel.canvas._hint == "No picture: the code does not draw yet."
    assert desk.panel.state.text().startswith("no picture · ")


def test_the_pages_of_two_languages_share_no_picture(desk: Desk, qtbot: QtBot) -> None:
    desk.choose()
    desk.retype(BLUE)
    desk.settle()
    assert desk.middle() == "#0000ff"
    desk.panel.open_page("python-matplotlib")
    desk.settle()
    assert desk.panel.language.currentData() == "python-matplotlib"
    desk.retype("import nothing_of_that_name")
    desk.settle()
    assert desk.panel.problem.isVisible()
    assert desk.panel.canvas.picture.isNull()


def test_an_error_of_many_lines_past_the_end_is_on_the_last_line(drawn: Desk) -> None:
    lines = "! Undefined control sequence.\nl.99 \\draww\n" * 30
    drawn.retype("<svg>\n<g>\n</g>")
    drawn.settle()
    shown = Shown(QImage(), RenderStatus.ERROR, lines, 99, "pdftex 1.40", "isolated", 480.0)
    drawn.panel.preview.shown.emit(shown)
    assert drawn.panel.editor.error == (3, lines)
    assert drawn.panel.problem.text() == f"Line 99: {lines}"
    assert drawn.panel.problem.height() < drawn.panel.height() / 2
    drawn.actions["edit.go_to_error"].trigger()
    assert drawn.panel.editor.textCursor().blockNumber() == 2


def test_an_error_without_a_line_marks_none(drawn: Desk) -> None:
    drawn.panel.preview.shown.emit(Shown(QImage(), RenderStatus.TIMEOUT, "Too slow.", None, "x 1", "isolated", 9.0))
    assert drawn.panel.editor.error is None
    assert drawn.panel.problem.text() == "Too slow."
    assert not drawn.actions["edit.go_to_error"].isEnabled()
    assert drawn.panel.canvas.dimmed


def test_a_refused_drawing_names_the_way_out(drawn: Desk) -> None:
    seen: list[bool] = []
    drawn.actions.add("edit.settings.rendering", "Settings › Rendering…", lambda: seen.append(True), menu="Edit")
    refused = Shown(
        QImage(), RenderStatus.REFUSED, "Not drawn: the settings require more.", None, "x 1", "limited", 0.0
    )
    drawn.panel.preview.shown.emit(refused)
    assert drawn.panel.state.text() == "not drawn · x 1 · limited"
    assert drawn.panel.state.property("tone") == "warn"
    drawn.qtbot.mouseClick(drawn.panel.problem.way_out, Qt.MouseButton.LeftButton)
    assert seen == [True]


def test_a_python_error_is_told_with_its_line_and_another_seed_draws_again(desk: Desk, qtbot: QtBot) -> None:
    workflows.generate(desk.bench, GenerateSpec((desk.concept(),), "python-matplotlib"), NullContext())
    desk.choose()
    picture = desk.panel.canvas.picture.toImage()
    assert desk.actions["drawing.reroll"].isEnabled()
    desk.trigger("drawing.reroll")
    assert desk.panel.seed.value() == 1
    assert desk.panel.canvas.picture.toImage() != picture
    desk.retype(desk.panel.code + "\nundefined_name\n")
    desk.settle()
    last = len(desk.panel.code.rstrip().split("\n"))
    assert desk.panel.editor.error is not None
    assert desk.panel.editor.error[0] == last
    assert "undefined_name" in desk.panel.problem.text()


def test_pictures_of_drafts_are_stored_and_shown_again_without_drawing(desk: Desk) -> None:
    added = workflows.draw_by_hand(desk.bench, desk.concept(), "svg", BLUE)
    desk.choose()
    assert re.fullmatch(r"\d+ ms · cairosvg [\d.]+ · (isolated|limited|none)", desk.panel.state.text())
    assert "comes from the project" not in desk.panel.state.toolTip()
    render = desk.project.renders.of(added.id)
    assert render is not None
    assert render.image
    desk.trigger("drawing.render")
    assert "comes from the project" in desk.panel.state.toolTip()
    assert desk.middle() == "#0000ff"


def test_the_theme_draws_nothing_again(drawn: Desk, qtbot: QtBot) -> None:
    started: list[bool] = []
    drawn.panel.preview.started.connect(lambda: started.append(True))
    theme.apply(QApplication.instance(), "dark")
    qtbot.waitUntil(lambda: not drawn.panel.editor.highlighter.busy)
    drawn.settle()
    assert started == []
    assert not drawn.panel.is_edited


def test_new_workers_in_the_middle_of_a_drawing(drawn: Desk) -> None:
    """The pool is replaced while a picture is wanted: it comes all the same."""
    drawn.bench._renderer = None  # one of its own
    drawn.retype(BLUE)
    drawn.panel.render_now()
    drawn.qtbot.waitUntil(lambda: drawn.panel.preview._future is not None)
    drawn.session.apply_settings(change(drawn.session.settings, render_workers=2))
    drawn.settle()
    drawn.trigger("drawing.render")
    assert drawn.middle() == "#0000ff"


def test_zoom_actions(drawn: Desk) -> None:
    drawn.trigger("view.actual")
    assert drawn.panel.zoom.text() == "100%"
    drawn.trigger("view.zoom_in")
    assert drawn.panel.zoom.text() == "125%"
    drawn.trigger("view.zoom_out")
    assert drawn.panel.zoom.text() == "100%"
    drawn.trigger("view.fit")
    assert drawn.panel.zoom.text() != "100%"


# -- saving ------------------------------------------------------------------------------------------------------------


def test_save_makes_a_child_and_keeps_the_place_in_the_code(drawn: Desk, qtbot: QtBot) -> None:
    parent, editor = drawn.drawing, drawn.panel.editor
    editor.go_to_line(3)
    qtbot.keyClicks(editor, "<!-- mine -->")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    place, code = editor.textCursor().position(), drawn.panel.code
    qtbot.keyClick(editor, Qt.Key.Key_S, CONTROL)
    drawn.settle()
    child = drawn.drawing
    assert (child.parent_id, child.draft, child.origin, child.code) == (parent.id, 2, Origin.HAND, code)
    assert drawn.session.drawing_id == child.id == drawn.project.drawings.head(parent.root_id).id
    assert not drawn.panel.is_edited
    assert not drawn.actions["drawing.save"].isEnabled()
    assert editor.textCursor().position() == place
    assert editor.document().isUndoAvailable()
    assert drawn.project.drawings.get(parent.id).code == parent.code
    assert workflows.working_copy(drawn.bench, f"drawing-{parent.id}") is None
    render = drawn.project.renders.of(child.id)
    assert render is not None
    assert render.image


def test_identical_code_saves_nothing(drawn: Desk, qtbot: QtBot) -> None:
    drawn.panel.editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(drawn.panel.editor, "x")
    qtbot.keyClick(drawn.panel.editor, Qt.Key.Key_Backspace)
    qtbot.keyClick(drawn.panel.editor, Qt.Key.Key_S, CONTROL)
    drawn.settle()
    assert len(drawn.project.drawings.ids()) == 1
    assert workflows.working_copy(drawn.bench, f"drawing-{drawn.drawing.id}") is None


def test_what_is_typed_while_it_is_saved_is_an_edit_of_the_new_draft(drawn: Desk) -> None:
    drawn.retype(BLUE)
    drawn.actions["drawing.save"].trigger()
    drawn.retype(BLUE + "\n<!-- more -->")
    drawn.settle()
    assert drawn.drawing.code == BLUE
    assert drawn.panel.code == BLUE + "\n<!-- more -->"
    assert drawn.panel.is_edited
    assert workflows.working_copy(drawn.bench, f"drawing-{drawn.drawing.id}") == drawn.panel.code


def test_an_empty_page_is_saved_as_a_first_draft(desk: Desk) -> None:
    desk.choose()
    desk.retype(BLUE)
    desk.settle()
    desk.trigger("drawing.save")
    assert (desk.drawing.parent_id, desk.drawing.draft, desk.drawing.origin) == (None, 1, Origin.HAND)
    assert desk.session.concept_id == desk.concept()


def test_no_code_is_no_draft(drawn: Desk) -> None:
    drawn.retype("")
    drawn.settle()
    drawn.trigger("drawing.save")
    assert drawn.notices
    assert len(drawn.project.drawings.ids()) == 1
    assert drawn.panel.is_edited


def test_discard_goes_back_and_undo_brings_the_edit_again(drawn: Desk, qtbot: QtBot) -> None:
    code = drawn.panel.code
    drawn.retype(BLUE)
    drawn.settle()
    drawn.trigger("drawing.discard")
    assert drawn.panel.code == code
    assert not drawn.panel.is_edited
    assert workflows.working_copy(drawn.bench, f"drawing-{drawn.drawing.id}") is None
    qtbot.keyClick(drawn.panel.editor, Qt.Key.Key_Z, CONTROL)
    drawn.settle()
    assert drawn.panel.code == BLUE


def test_an_edit_that_is_left_and_come_back_to_at_once_is_still_there(drawn: Desk) -> None:
    other = workflows.draw_by_hand(drawn.bench, drawn.concept("cat"), "svg", BLUE)
    first = drawn.session.drawing_id
    for number in range(5):
        text = f"{BLUE}<!-- {number} -->"
        drawn.retype(text)
        drawn.session.select_drawing(other.id)
        drawn.qtbot.waitUntil(lambda: drawn.panel.code == BLUE)
        drawn.session.select_drawing(first)
        drawn.qtbot.waitUntil(lambda: drawn.panel.code != BLUE)
        assert drawn.panel.code == text
    drawn.settle()


def test_what_is_typed_survives_the_project(drawn: Desk, project_path: Path, settings: Settings, qtbot: QtBot) -> None:
    drawing = drawn.session.drawing_id
    drawn.retype(BLUE)
    drawn.session.close_project()  # at once, while the text is on its way to the disk
    assert drawn.panel.loaded is None
    drawn.session.adopt(drawn.session.workbench(project_path))
    drawn.session.select_drawing(drawing)
    drawn.settle()
    assert drawn.panel.code == BLUE
    assert drawn.panel.is_edited
    assert drawn.middle() == "#0000ff"


def test_what_is_typed_survives_the_window(drawn: Desk, project_path: Path, settings: Settings) -> None:
    drawing = drawn.session.drawing_id
    for number in range(20):
        drawn.retype(f"{BLUE}<!-- {number} -->")
    drawn.session.close()
    with Workbench(Project.open(project_path), settings) as bench:
        assert workflows.working_copy(bench, f"drawing-{drawing}") == f"{BLUE}<!-- 19 -->"


# -- the model ---------------------------------------------------------------------------------------------------------


def test_generate_draws_and_chooses_the_new_drawing(desk: Desk, qtbot: QtBot) -> None:
    desk.choose()
    qtbot.keyClick(desk.panel.editor, Qt.Key.Key_G, CONTROL)
    desk.settle()
    assert (desk.drawing.origin, desk.drawing.language, desk.drawing.draft) == (Origin.GENERATE, "svg", 1)
    assert not desk.panel.canvas.picture.isNull()
    desk.panel.language.setCurrentIndex(1)
    desk.trigger("drawing.generate")
    assert desk.drawing.language == "python-matplotlib"
    assert not desk.panel.canvas.picture.isNull()


def test_the_end_of_the_recording_is_a_notice(drawn: Desk) -> None:
    drawn.trigger("drawing.generate")
    assert len(drawn.notices) == 1
    assert drawn.notices[0].startswith("bicycle: ")
    assert len(drawn.project.drawings.ids()) == 1


def test_a_drawing_that_arrives_later_does_not_pull_away(drawn: Desk) -> None:
    cat = drawn.concept("cat")
    drawn.actions["drawing.improve"].trigger()
    drawn.session.select_concept(cat)
    drawn.settle()
    assert len(drawn.project.drawings.ids()) == 2
    assert drawn.session.concept_id == cat
    assert drawn.panel.loaded is not None
    assert drawn.panel.loaded.drawing is None


def test_a_drawing_that_arrives_leaves_an_edit_alone(drawn: Desk) -> None:
    before = drawn.session.drawing_id
    drawn.actions["drawing.improve"].trigger()
    drawn.retype(BLUE)
    drawn.settle()
    assert len(drawn.project.drawings.ids()) == 2
    assert drawn.session.drawing_id == before
    assert drawn.panel.code == BLUE


def test_an_empty_page_gives_way_when_the_concept_is_drawn_elsewhere(desk: Desk) -> None:
    desk.choose()
    workflows.draw_by_hand(desk.bench, desk.concept(), "svg", BLUE)
    desk.qtbot.waitUntil(lambda: desk.session.drawing_id != 0)
    desk.settle()
    assert desk.panel.code == BLUE


def test_improve_makes_the_next_draft(drawn: Desk, qtbot: QtBot) -> None:
    parent = drawn.drawing
    qtbot.keyClick(drawn.panel.editor, Qt.Key.Key_I, CONTROL)
    drawn.settle()
    assert (drawn.drawing.parent_id, drawn.drawing.origin, drawn.drawing.draft) == (parent.id, Origin.IMPROVE, 2)
    assert drawn.panel.detail.text() == "draft 2 · improved"


def test_improve_with_edits_saves_them_first(drawn: Desk) -> None:
    parent = drawn.drawing
    drawn.retype(BLUE)
    drawn.trigger("drawing.improve")
    assert (drawn.drawing.code, drawn.drawing.parent_id, drawn.drawing.origin) == (BLUE, parent.id, Origin.HAND)
    assert any("no improvement of this edited code" in text for text in drawn.notices)


def answer(value: object) -> None:
    """Answer the question that is open, as soon as it is, with *value* and OK."""

    def look() -> None:
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QInputDialog) and w.isVisible()]
        if not dialogs:
            QTimer.singleShot(10, look)
            return
        if isinstance(value, int):
            dialogs[0].setIntValue(value)
        else:
            dialogs[0].setTextValue(str(value))
        dialogs[0].accept()

    look()


def test_several_rounds_and_a_hint(drawn: Desk) -> None:
    drawn.actions["drawing.improve_rounds"].trigger()
    answer(2)
    drawn.settle()
    assert drawn.drawing.draft == 3
    drawn.actions["drawing.hint"].trigger()
    answer("add a bell")
    drawn.settle()
    assert "cannot follow a hint" in drawn.notices[-1]


# -- the rest ----------------------------------------------------------------------------------------------------------


def test_a_renamed_concept_has_its_new_name_above_the_code(drawn: Desk) -> None:
    concept = drawn.project.concepts.get(drawn.concept())
    drawn.project.concepts.update(replace(concept, name="velocipede"))
    drawn.qtbot.waitUntil(lambda: drawn.panel.name.text() == "velocipede")


def test_the_live_switch_follows_the_settings(drawn: Desk) -> None:
    live = drawn.actions["drawing.live"]
    assert live.isChecked()
    drawn.session.apply_settings(change(drawn.session.settings, live_render=False))
    assert not live.isChecked()
    drawn.retype(BLUE)
    drawn.settle()
    assert drawn.middle() != "#0000ff"
    drawn.trigger("drawing.live")
    assert drawn.middle() == "#0000ff"


def test_picture_to_a_file_and_to_the_clipboard(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    added = desk.project.concepts.add(Concept(0, "cat / dog", ConceptKind.OBJECT))
    workflows.draw_by_hand(desk.bench, added.id, "svg", BLUE)
    desk.choose("cat / dog")
    proposed: list[str] = []

    def ask(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "picture"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    desk.trigger("drawing.save_picture")
    assert proposed == ["cat - dog.png"]
    assert QImage(str(tmp_path / "picture.png")).pixelColor(300, 300).name() == "#0000ff"
    desk.trigger("drawing.copy_picture")
    assert QApplication.clipboard().image().pixelColor(300, 300).name() == "#0000ff"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "missing" / "a.png"), ""))
    desk.trigger("drawing.save_picture")
    assert "a.png" in desk.notices[-1]


# -- files -------------------------------------------------------------------------------------------------------------


def drop(target: QWidget, *files: Path) -> bool:
    """Drop files on *target* as a file manager does; return whether it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action, place = Qt.DropAction.CopyAction, target.rect().center()
    enter = QDragEnterEvent(place, action, data, left, none)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(place, action, data, left, none))
    return enter.isAccepted()


@pytest.mark.parametrize("where", ["panel", "editor"])
def test_files_that_are_dropped_become_drawings(desk: Desk, tmp_path: Path, where: str) -> None:
    desk.choose()
    first, second = tmp_path / "a.py", tmp_path / "b.svg"
    first.write_text("import matplotlib.pyplot as plt\nplt.plot([1, 2])\n", encoding="utf-8")
    second.write_bytes(b"\xef\xbb\xbf" + BLUE.encode())
    target = desk.panel if where == "panel" else desk.panel.editor.viewport()
    assert drop(target, first, second)
    desk.settle()
    assert (desk.drawing.language, desk.drawing.origin, desk.drawing.code) == ("svg", Origin.IMPORT, BLUE)
    assert desk.drawing.note == "from b.svg"
    kinds = {desk.project.drawings.get(one).language for one in desk.project.drawings.ids()}
    assert kinds == {"svg", "python-matplotlib"}
    assert desk.middle() == "#0000ff"


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.docx", b"x", "No drawing language"),
        ("a.svg", b"\xff\xfe\x00", "UTF-8"),
        ("a.svg", b"  \n", "no code"),
        ("a.svg", b" " * (MAX_CODE_BYTES + 1), "longer than"),
        ("missing.svg", None, "does not exist"),
    ],
)
def test_a_file_that_is_no_program_is_refused(
    desk: Desk, tmp_path: Path, name: str, content: bytes | None, word: str
) -> None:
    desk.choose()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    drop(desk.panel, tmp_path / name)
    desk.settle()
    assert word in desk.notices[-1]
    assert desk.project.drawings.ids() == []


def test_code_is_opened_and_saved(drawn: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def save(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append((name, kinds))
        return str(tmp_path / "mine"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    drawn.trigger("drawing.save_code")
    assert asked == [("bicycle.svg", "SVG (*.svg);;All files (*)")]
    assert (tmp_path / "mine.svg").read_bytes() == drawn.drawing.code.encode()
    before = drawn.drawing

    def opened(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[str, str]:
        assert all(f"*{language.extension}" in kinds for language in LANGUAGES)
        return str(tmp_path / "mine.svg"), kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", opened)
    drawn.trigger("drawing.open_code")
    assert drawn.drawing.id != before.id
    assert (drawn.drawing.code, drawn.drawing.origin) == (before.code, Origin.IMPORT)


def test_a_new_page_for_a_concept_that_is_drawn(drawn: Desk) -> None:
    drawn.trigger("drawing.page")
    assert drawn.panel.loaded is not None
    assert drawn.panel.loaded.drawing is None
    assert drawn.panel.code == LANGUAGES.get("svg").template
    drawn.retype(BLUE)
    drawn.trigger("drawing.save")
    assert (drawn.drawing.parent_id, drawn.drawing.code) == (None, BLUE)
    assert len(drawn.project.drawings.ids()) == 2


def test_a_narrow_panel_drops_the_words_of_its_buttons(drawn: Desk) -> None:
    button = drawn.panel.head.words[0]
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    drawn.holders[0].resize(440, 600)
    drawn.panel.resize(440, 600)
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    drawn.qtbot.waitUntil(lambda: drawn.panel.name.width() > 40)
