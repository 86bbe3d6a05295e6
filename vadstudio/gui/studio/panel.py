"""Code beside its picture, and what can be done with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
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
from vadstudio.domain import Changes, Concept, Drawing, RenderStatus
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.elided import ElidedLabel
from vadstudio.gui.session import Session
from vadstudio.gui.studio.canvas import Canvas
from vadstudio.gui.studio.commands import Commands
from vadstudio.gui.studio.copies import WorkingCopies
from vadstudio.gui.studio.desk import Loaded, plain
from vadstudio.gui.studio.editor import CodeEditor
from vadstudio.gui.studio.find_bar import FindBar
from vadstudio.gui.studio.preview import Preview, Shown
from vadstudio.render import LANGUAGES
from vadstudio.settings import change

NOTHING_HINT = "Choose a concept at the left."
ROOMY = 560
"""Width from which the bar has room for words on its buttons."""
ORIGINS = {"generate": "generated", "improve": "improved", "hint": "by a hint", "hand": "by hand", "import": "imported"}


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
        self.preview.started.connect(lambda: self.state.setText("Drawing …"))
        self.canvas.zoomed.connect(lambda zoom: self.zoom.setText(f"{zoom:.0%}"))
        session.concept_selected.connect(self._concept_chosen)
        session.drawing_selected.connect(self._drawing_chosen)
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        self._closing()

    # -- layout ------------------------------------------------------------------------------------------------------

    def _build(self, actions: Actions) -> None:
        self.name = ElidedLabel()
        theme.set_tone(self.name, "heading")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.detail = ElidedLabel()
        theme.set_tone(self.detail, "muted")
        self.edited = QLabel("edited")
        theme.set_tone(self.edited, "warn")
        self.language = QComboBox()
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(8)
        self.language.setToolTip("Language that new drawings are written in")
        self.language.setAccessibleName("Language of new drawings")
        for language in LANGUAGES:
            self.language.addItem(language.title, language.id)
        self.language.activated.connect(self._language_chosen)
        self.seed = QSpinBox()
        self.seed.setRange(0, 999_999)
        self.seed.setPrefix("seed ")
        self.seed.setFixedWidth(104)
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
        self._words = [_button(actions, name, text=True) for name in ("drawing.generate", "drawing.improve")]
        for button in self._words:
            row.addWidget(button)
        for name in ("drawing.hint", "drawing.save", "drawing.discard"):
            row.addWidget(_button(actions, name))
        code = QWidget()
        code.setMinimumWidth(180)
        column = QVBoxLayout(code)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.problem = QLabel()
        # A message may quote hostile code, whose tags would load files.
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
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
        self.splitter.setSizes([430, 430])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.splitter, 1)

    def _picture_side(self, actions: Actions) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(180)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE, 4, theme.SPACE, 4)
        foot.setSpacing(4)
        self.state = ElidedLabel()
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_tone(self.state, "muted")
        self.zoom = QLabel()
        theme.set_tone(self.zoom, "muted")
        self._reroll = _button(actions, "drawing.reroll")
        foot.addWidget(self.seed)
        foot.addWidget(self._reroll)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.zoom)
        for name in ("view.actual", "view.fit", "drawing.live", "drawing.render"):
            foot.addWidget(_button(actions, name))
        column.addLayout(foot)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        styles = Qt.ToolButtonStyle
        for button in self._words:
            roomy = event.size().width() >= ROOMY
            button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if roomy else styles.ToolButtonIconOnly)

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
        index = self.language.findData(self.session.settings.language)
        self.language.setCurrentIndex(max(0, index))
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
                if heads and self.loaded is loaded and not self.is_edited:
                    self.session.select_drawing(heads[0].id)

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
        by_chance = loaded is not None and loaded.is_known and LANGUAGES.get(loaded.language).uses_chance
        self.seed.setVisible(by_chance)
        self._reroll.setVisible(by_chance)
        self.seed.setEnabled(by_chance)
        if self.seed.value():
            self.seed.blockSignals(True)
            self.seed.setValue(0)
            self.seed.blockSignals(False)
        self._title()
        if loaded is None or (loaded.drawing is None and not self.is_edited):
            self._clear_picture()
            self.canvas.show_hint(self.commands.page_hint if loaded else NOTHING_HINT)
            self._tell_problem("")
            self.state.setText("")
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
        concept, drawing = (loaded.concept, loaded.drawing) if loaded else (None, None)
        self.name.setText(concept.name if concept else "No concept chosen")
        self.name.setToolTip(concept.name if concept else "")
        if drawing is not None:
            title = LANGUAGES.get(drawing.language).title if drawing.language in LANGUAGES else drawing.language
            self.detail.setText(f"{title} · draft {drawing.draft} · {ORIGINS[drawing.origin]}")
            self.detail.setToolTip(drawing.note)
        else:
            self.detail.setText("not drawn yet: generate, or write code and save it" if concept else "")
            self.detail.setToolTip("")
        self.edited.setVisible(self.is_edited)
        self.commands.refresh()

    # -- typing and drawing ------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._setting or self.loaded is None:
            return
        text = self.editor.toPlainText()
        if text == self._text:
            return  # only the colours are different
        self._text = text
        self.edited.setVisible(self.is_edited)
        self.commands.refresh()
        self.copies.keep(self.loaded.copy_name, text if self.is_edited else None)
        if self.session.settings.live_render:
            self.preview.soon(self.code, self.loaded.language, self.seed.value(), self.loaded.drawing)

    def render_now(self) -> None:
        """Draw what is in the editor."""
        if self.loaded is not None:
            if not self.loaded.is_known:
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
        if shown.image.isNull():
            if self._pictured == here:
                self.canvas.dim()
            else:
                self._clear_picture()  # the last good picture is of something else
            where = f"Line {shown.line}: " if shown.line else ""
            self._tell_problem(f"{where}{shown.message}", shown.line)
            self.state.setText("No picture")
            return
        self._pictured = here
        self.canvas.show_image(shown.image)
        blank = shown.status is RenderStatus.BLANK
        self._tell_problem(shown.message if blank else "", None)
        took = "stored picture" if shown.stored else f"drawn in {shown.milliseconds:.0f} ms"
        self.state.setText(took)
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
