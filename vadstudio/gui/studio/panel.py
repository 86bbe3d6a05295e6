"""Code beside its picture, and what can be done with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from vadstudio import workflows
from vadstudio.domain import Changes, Concept, Drawing, RenderStatus
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.gui.studio.canvas import Canvas
from vadstudio.gui.studio.commands import Commands
from vadstudio.gui.studio.copies import WorkingCopies
from vadstudio.gui.studio.desk import Loaded, plain
from vadstudio.gui.studio.editor import CodeEditor, local_files
from vadstudio.gui.studio.find_bar import FindBar
from vadstudio.gui.studio.foot import Foot, seed_box
from vadstudio.gui.studio.head import Head
from vadstudio.gui.studio.offer import Offer
from vadstudio.gui.studio.preview import Preview, Shown
from vadstudio.gui.studio.problem import Problem
from vadstudio.gui.studio.streaming import Streaming
from vadstudio.render import LANGUAGES, sandbox_level
from vadstudio.settings import change

NOTHING_HINT = "Choose a concept at the left."
NO_PICTURE_HINT = "No picture: the code does not draw yet."
ROOMY = 560
"""Width from which the bar has room for words on its buttons."""


class StudioPanel(QWidget):
    """The middle of the Draw mode."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.loaded: Loaded | None = None
        self.preview = Preview(session, self)
        self.copies = WorkingCopies(session)
        self.editor = CodeEditor()
        self.find_bar = FindBar(self.editor)
        self.canvas = Canvas()
        self._build(actions)
        self._setting = False
        self._text = self._base = ""  # what the editor holds, and held when the draft was put in
        self._pictured: tuple[str, int] | None = None
        self.editor.textChanged.connect(self._typed)
        self.preview.shown.connect(self._show)
        self.preview.started.connect(lambda: self.state.say("Drawing …"))
        self.editor.files_dropped.connect(self.commands.files.take_in)
        self.canvas.zoomed.connect(lambda zoom: self.zoom.setText(f"{zoom:.0%}"))
        session.concept_selected.connect(self._concept_chosen)
        session.drawing_selected.connect(self._drawing_chosen)
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        self._closing()

    # -- layout ------------------------------------------------------------------------------------------------------

    def _build(self, actions: Actions) -> None:
        self.seed = seed_box()
        self.seed.valueChanged.connect(lambda _: self.render_now())
        self.offer = Offer()
        self.streaming = Streaming(self, self.session, actions)
        self.commands = Commands(self, self.session, actions)
        self.head, self.foot = Head(actions), Foot(actions, self.seed)
        self.name, self.detail, self.language = self.head.name, self.head.detail, self.head.language
        self.state, self.zoom = self.foot.state, self.foot.zoom
        self.language.activated.connect(self._language_chosen)
        self.problem = Problem()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("studio-splitter")
        for side in (_column(self.find_bar, self.streaming.pages, self.problem), _column(self.canvas, self.foot)):
            self.splitter.addWidget(side)
            self.splitter.setStretchFactor(self.splitter.count() - 1, 1)
        self.splitter.setSizes([430, 430])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.offer)
        layout.addWidget(self.splitter, 1)
        self.setAcceptDrops(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.use_room(event.size().width() >= ROOMY)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.loaded is not None and local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.commands.files.take_in(local_files(event.mimeData()))
        event.acceptProposedAction()

    # -- what is on the desk -----------------------------------------------------------------------------------------

    @property
    def code(self) -> str:
        """The program on the desk: the draft's own to the letter while it is not edited, else the text of the editor."""
        return self.loaded.code if self.loaded is not None and not self.is_edited else self._text

    @property
    def is_edited(self) -> bool:
        """Whether the editor holds something that is no draft yet."""
        return self.loaded is not None and self._text != self._base

    def _opened(self) -> None:
        self.head.choose(self.session.settings.language)
        self.session.read(sandbox_level, self.state.know, lambda _: None, key="sandbox level of the desk")
        self._desk(None)

    def _closing(self) -> None:
        self._desk(None)

    def _changed(self, changes: Changes) -> None:
        """Follow a new name of the concept; leave an empty page when somebody has drawn the concept meanwhile."""
        bench, loaded = self.session.bench, self.loaded
        if bench is None or loaded is None or loaded.concept is None:
            return
        concept_id = loaded.concept.id
        if concept_id in changes.concepts:
            self.session.read(lambda: bench.project.concepts.get(concept_id), self._renamed, key="desk's concept")
        if changes.drawings and loaded.drawing is None:

            def drawn(heads: list[Drawing]) -> None:
                new = [head.id for head in heads if head.id in changes.drawings]
                if new and self.loaded is loaded and not self.is_edited and not self.session.drawing_id:
                    self.session.select_drawing(new[0])

            self.session.read(lambda: bench.project.drawings.heads(concept_id), drawn, key="desk's page")

    def _renamed(self, concept: Concept) -> None:
        if self.loaded is not None and self.loaded.concept is not None and self.loaded.concept.id == concept.id:
            self.loaded = replace(self.loaded, concept=concept)
            self._title()

    def _concept_chosen(self, concept_id: int) -> None:
        bench = self.session.bench
        if bench is None:
            return
        if not concept_id:
            self.session.read(lambda: None, lambda _: None, key="desk")  # outdates what is on its way to the desk
            self.session.select_drawing(0)
            self._desk(None)
            return
        current, language = self.session.drawing_id, str(self.language.currentData())

        def choose() -> int:
            if current and bench.project.drawings.get(current).concept_id == concept_id:
                return current
            heads = bench.project.drawings.heads(concept_id)
            return heads[0].id if heads else 0

        def chosen(drawing_id: int) -> None:
            self.session.select_drawing(drawing_id)
            if not drawing_id:
                self._empty_page(concept_id, language)

        self.session.read(choose, chosen, key="desk")

    def _drawing_chosen(self, drawing_id: int) -> None:
        bench = self.session.bench
        if bench is None or not drawing_id:
            return

        def load() -> Loaded:
            drawing = bench.project.drawings.get(drawing_id)
            concept = bench.project.concepts.get(drawing.concept_id)
            typed = workflows.working_copy(bench, f"drawing-{drawing_id}")
            return Loaded(concept, drawing, drawing.language, drawing.code, typed)

        def loaded(found: Loaded) -> None:
            self._desk(found)
            if found.concept:
                self.session.select_concept(found.concept.id)

        self.session.read(load, loaded, key="desk")

    def _empty_page(self, concept_id: int, language: str) -> None:
        bench = self.session.bench
        if bench is None:
            return
        template = LANGUAGES.get(language).template

        def load() -> Loaded:
            concept = bench.project.concepts.get(concept_id)
            page = Loaded(concept, None, language, template, None)
            return replace(page, typed=workflows.working_copy(bench, page.copy_name))

        self.session.read(load, self._desk, key="desk")

    def open_page(self, language: str) -> None:
        """Put an empty page in *language* for the concept on the desk there; the drawing that was there stays as it is."""
        concept_id = self.session.concept_id
        if concept_id:
            self.head.choose(language)
            self._language_chosen()
            self.session.select_drawing(0)
            self._empty_page(concept_id, language)

    def _language_chosen(self) -> None:
        """Use the language for what is new from now on; each language has an empty page of its own."""
        loaded, language = self.loaded, str(self.language.currentData())
        if language != self.session.settings.language:
            self.session.apply_settings(change(self.session.settings, language=language))
        if loaded is not None and loaded.drawing is None and loaded.concept is not None and loaded.language != language:
            self._empty_page(loaded.concept.id, language)

    def _desk(self, loaded: Loaded | None) -> None:
        """Put *loaded* on the desk; what was typed before and is no draft yet comes back."""
        before, self.loaded = self.loaded, loaded
        self.preview.cancel()
        self._put_text(before, loaded)
        self.editor.setReadOnly(loaded is None)
        self.foot.use_chance(loaded is not None and loaded.is_known and LANGUAGES.get(loaded.language).uses_chance)
        self._title()
        if loaded is None or (loaded.drawing is None and not self.is_edited):
            self._clear_picture()
            self.canvas.show_hint(self.commands.page_hint if loaded else NOTHING_HINT)
            self._tell_problem("")
            self.state.say("")
        else:
            self.render_now()

    def _put_text(self, before: Loaded | None, loaded: Loaded | None) -> None:
        """Fill the editor; a text that stands there already stays as it is, with its cursor and its undo."""
        typed = self.copies.newest(loaded.copy_name, loaded.typed) if loaded else None
        base = plain(loaded.code) if loaded else ""
        text = base if typed is None else plain(typed)
        if loaded and before and before.sheet == loaded.sheet and text == self._text:
            self._pictured = loaded.picture_of if self._pictured == before.picture_of else None
        else:
            language = LANGUAGES.get(loaded.language) if loaded and loaded.is_known else None
            self._setting = True
            self.editor.set_code(text, loaded.language if loaded else "svg", language.lexer if language else "text")
            self._setting = False
            self._tell_problem("")
        self._text, self._base = text, base

    def _title(self) -> None:
        loaded = self.loaded
        self.head.show_names(loaded.concept if loaded else None, loaded.drawing if loaded else None)
        self.head.edited.setVisible(self.is_edited)
        self.commands.refresh()

    # -- typing and drawing ------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._setting or self.loaded is None:
            return
        text = self.editor.toPlainText()
        if text == self._text:
            return  # only the colours are different
        self._text = text
        self.head.edited.setVisible(self.is_edited)
        self.commands.refresh()
        self.copies.keep(self.loaded.copy_name, text if self.is_edited else None)
        if self.session.settings.live_render:
            self.preview.soon(self.code, self.loaded.language, self.seed.value(), self.loaded.drawing)

    def render_now(self) -> None:
        """Draw what is in the editor."""
        if self.loaded is not None:
            if not self.loaded.is_known:
                self._clear_picture()
                self.canvas.show_hint(NO_PICTURE_HINT)
                self.state.say("No picture")
                self._tell_problem(
                    f"The language {self.loaded.language} is not installed here, so this cannot be drawn."
                )
                return
            self.preview.now(self.code, self.loaded.language, self.seed.value(), self.loaded.drawing)

    def _clear_picture(self) -> None:
        self._pictured = None
        self.canvas.clear()
        self.zoom.setText("")

    def _show(self, shown: Shown) -> None:
        here = self.loaded.picture_of if self.loaded else None
        self.state.tell(shown)
        if shown.image.isNull():
            if self._pictured == here:
                self.canvas.dim()
            else:
                self._clear_picture()  # the last good picture is of something else
                self.canvas.show_hint(NO_PICTURE_HINT)
            refused = shown.status is RenderStatus.REFUSED
            self._tell_problem(shown.message, shown.line, "edit.settings.rendering" if refused else "")
            return
        self._pictured = here
        self.canvas.show_image(shown.image)
        blank = shown.status is RenderStatus.BLANK
        self._tell_problem(shown.message if blank else "", None)

    def _tell_problem(self, text: str, line: int | None = None, way_out: str = "") -> None:
        actions = self.commands.actions
        where = f"Line {line}: " if line else ""
        self.problem.tell(where + text, actions[way_out] if way_out and way_out in actions else None)
        self.editor.show_error(line, text)
        actions["edit.go_to_error"].setEnabled(self.editor.error is not None)


def _column(*widgets: QWidget) -> QWidget:
    """Return the widgets below each other; what may grow does."""
    side = QWidget()
    side.setMinimumWidth(180)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, QStackedWidget | Canvas) else 0)
    return side
