"""Code beside its picture, and what can be done with them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vadstudio import workflows
from vadstudio.domain import Concept, Drawing, RenderStatus
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.gui.studio.canvas import Canvas
from vadstudio.gui.studio.commands import Commands
from vadstudio.gui.studio.editor import CodeEditor
from vadstudio.gui.studio.find_bar import FindBar
from vadstudio.gui.studio.preview import Preview, Shown
from vadstudio.render import LANGUAGES

ORIGINS = {"generate": "generated", "improve": "improved", "hint": "by a hint", "hand": "by hand", "import": "imported"}


@dataclass(frozen=True)
class Loaded:
    """What is on the desk: a draft, or (drawing None) an empty page for a concept."""

    concept: Concept | None
    drawing: Drawing | None
    language: str
    code: str
    typed: str | None

    @property
    def copy_name(self) -> str:
        """Name of its working copy."""
        if self.drawing is not None:
            return f"drawing-{self.drawing.id}"
        return f"concept-{self.concept.id if self.concept else 0}-{self.language}"


class StudioPanel(QWidget):
    """The middle of the Draw mode."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.loaded: Loaded | None = None
        self.preview = Preview(session, self)
        self.editor = CodeEditor()
        self.find_bar = FindBar(self.editor)
        self.canvas = Canvas()
        self._build(actions)
        self._setting = False
        self.editor.textChanged.connect(self._typed)
        self.preview.shown.connect(self._show)
        self.preview.started.connect(lambda: self.state.setText("Drawing …"))
        self.canvas.zoomed.connect(lambda zoom: self.zoom.setText(f"{zoom:.0%}"))
        session.concept_selected.connect(self._concept_chosen)
        session.drawing_selected.connect(self._drawing_chosen)
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self._closing)
        self._closing()

    # -- layout ------------------------------------------------------------------------------------------------------

    def _build(self, actions: Actions) -> None:
        self.name = QLabel()
        theme.set_tone(self.name, "heading")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.detail = QLabel()
        theme.set_tone(self.detail, "muted")
        self.edited = QLabel("edited")
        theme.set_tone(self.edited, "warn")
        self.language = QComboBox()
        self.language.setToolTip("Language that new drawings are written in")
        self.language.setAccessibleName("Language of new drawings")
        for language in LANGUAGES:
            self.language.addItem(language.title, language.id)
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.seed = QSpinBox()
        self.seed.setRange(0, 999_999)
        self.seed.setPrefix("seed ")
        self.seed.setFixedWidth(116)
        self.seed.setToolTip("A program that uses chance draws another picture for each seed")
        self.seed.setAccessibleName("Seed")
        self.seed.valueChanged.connect(lambda _: self.render_now())
        self.commands = Commands(self, self.session, actions)
        self._bar = QFrame()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        second = QHBoxLayout()
        second.setSpacing(theme.SPACE)
        second.addWidget(self.detail)
        second.addWidget(self.edited)
        second.addStretch(1)
        names.addLayout(second)
        row.addLayout(names, 1)
        row.addWidget(self.language)
        for name in ("drawing.generate", "drawing.improve"):
            row.addWidget(_button(actions, name, text=True))
        for name in ("drawing.hint", "drawing.save", "drawing.discard"):
            row.addWidget(_button(actions, name))
        code = QWidget()
        column = QVBoxLayout(code)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setMargin(theme.SPACE)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_tone(self.problem, "error")
        self.problem.hide()
        for widget in (self.find_bar, self.editor, self.problem):
            column.addWidget(widget, 1 if widget is self.editor else 0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("studio-splitter")
        self.splitter.addWidget(code)
        self.splitter.addWidget(self._picture_side(actions))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([420, 440])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.splitter, 1)

    def _picture_side(self, actions: Actions) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE, 4, theme.SPACE, 4)
        foot.setSpacing(4)
        self.state = QLabel()
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_tone(self.state, "muted")
        self.zoom = QLabel()
        theme.set_tone(self.zoom, "muted")
        foot.addWidget(self.seed)
        foot.addWidget(_button(actions, "drawing.reroll"))
        foot.addSpacing(4)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.zoom)
        foot.addSpacing(4)
        for name in ("view.zoom_out", "view.zoom_in", "view.actual", "view.fit", "drawing.live", "drawing.render"):
            foot.addWidget(_button(actions, name))
        column.addLayout(foot)
        return side

    # -- what is on the desk -----------------------------------------------------------------------------------------

    @property
    def code(self) -> str:
        """The text of the editor."""
        return self.editor.toPlainText()

    @property
    def is_edited(self) -> bool:
        """Whether the editor holds something that is no draft yet."""
        return self.loaded is not None and self.code != self.loaded.code

    def _opened(self) -> None:
        index = self.language.findData(self.session.settings.language)
        self.language.setCurrentIndex(max(0, index))
        self._desk(None)

    def _closing(self) -> None:
        self.preview.cancel()
        self._desk(None)

    def _concept_chosen(self, concept_id: int) -> None:
        bench = self.session.bench
        if bench is None:
            return
        if not concept_id:
            self.session.select_drawing(0)
            self._desk(None)
            return
        current, language = self.session.drawing_id, str(self.language.currentData())

        def choose() -> int:
            heads = bench.project.drawings.heads(concept_id)
            if current and bench.project.drawings.get(current).concept_id == concept_id:
                return current
            return heads[0].id if heads else 0

        def chosen(drawing_id: int) -> None:
            if drawing_id:
                self.session.select_drawing(drawing_id)
            else:
                self.session.select_drawing(0)
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
            typed = workflows.working_copy(bench, page.copy_name)
            return Loaded(concept, None, language, template, typed)

        self.session.read(load, self._desk, key="desk")

    def _language_chosen(self) -> None:
        loaded = self.loaded
        if loaded is not None and loaded.drawing is None and loaded.concept is not None and not self.is_edited:
            self._empty_page(loaded.concept.id, str(self.language.currentData()))

    def _desk(self, loaded: Loaded | None) -> None:
        """Put *loaded* on the desk; what was typed before and is no draft yet comes back."""
        self.loaded = loaded
        self.preview.cancel()
        self._setting = True
        language = LANGUAGES.get(loaded.language) if loaded else None
        text = "" if loaded is None else loaded.code if loaded.typed is None else loaded.typed
        self.editor.set_code(text, loaded.language if loaded else "svg", language.lexer if language else "text")
        self.editor.setReadOnly(loaded is None)
        self._setting = False
        self._tell_problem("")
        self.seed.setEnabled(language is None or language.uses_chance)
        if self.seed.value():
            self.seed.blockSignals(True)
            self.seed.setValue(0)
            self.seed.blockSignals(False)
        self._title()
        if loaded is None or loaded.drawing is None:
            self.canvas.clear()
            self.state.setText("")
        if loaded is not None and (loaded.drawing is not None or loaded.typed is not None):
            self.render_now()

    def _title(self) -> None:
        loaded = self.loaded
        concept, drawing = (loaded.concept, loaded.drawing) if loaded else (None, None)
        self.name.setText(concept.name if concept else "No concept chosen")
        self.name.setToolTip(concept.name if concept else "")
        if drawing is not None:
            title = LANGUAGES.get(drawing.language).title
            self.detail.setText(f"{title} · draft {drawing.draft} · {ORIGINS[drawing.origin]}")
            self.detail.setToolTip(drawing.note)
        else:
            self.detail.setText("not drawn yet: generate, or write code and save it" if concept else "")
        self.edited.setVisible(self.is_edited)
        self.commands.refresh()

    # -- typing and drawing ------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._setting or self.loaded is None:
            return
        self.edited.setVisible(self.is_edited)
        self.commands.refresh()
        self._keep_copy()
        if self.session.settings.live_render:
            self.preview.soon(self.code, self.loaded.language, self.seed.value(), self.loaded.drawing)

    def _keep_copy(self) -> None:
        bench, loaded = self.session.bench, self.loaded
        if bench is None or loaded is None:
            return
        code, name = self.code, loaded.copy_name
        if code == loaded.code:
            self.session.write(lambda: workflows.drop_working_copy(bench, name))
        else:
            self.session.write(lambda: workflows.keep_working_copy(bench, name, code))

    def render_now(self) -> None:
        """Draw what is in the editor."""
        if self.loaded is not None:
            self.preview.now(self.code, self.loaded.language, self.seed.value(), self.loaded.drawing)

    def _show(self, shown: Shown) -> None:
        if shown.image.isNull():
            self.canvas.dim()
            where = f"Line {shown.line}: " if shown.line else ""
            self._tell_problem(f"{where}{shown.message}", shown.line)
            self.state.setText("No picture")
            return
        self.canvas.show_image(shown.image)
        blank = shown.status is RenderStatus.BLANK
        self._tell_problem(shown.message if blank else "", None)
        took = "kept picture" if shown.stored else f"{shown.milliseconds:.0f} ms"
        self.state.setText(f"{took} · {shown.renderer} · {shown.sandbox}")
        self.state.setToolTip(f"Drawn by {shown.renderer}, sandbox level {shown.sandbox}")
        self.session.status_message.emit(f"{shown.renderer}, {shown.milliseconds:.0f} ms, sandbox: {shown.sandbox}")

    def _tell_problem(self, text: str, line: int | None = None) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.editor.show_error(line, text)


def _button(actions: Actions, name: str, text: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    if text:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
