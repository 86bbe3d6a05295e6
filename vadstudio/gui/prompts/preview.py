"""What a model would be sent, for the concept and the draft on the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.labels import heading
from vadstudio.gui.prompts.editor import Fields
from vadstudio.gui.session import Session
from vadstudio.llm import Message
from vadstudio.llm.prompts import parse_prompt
from vadstudio.workflows import Workbench
from vadstudio.workflows.prompts import Example, preview_prompt

PAUSE_MS = 120
KEY = "prompt preview"


class PromptPreview(QWidget):
    """The messages, word for word; the last good ones stay while the template is wrong."""

    def __init__(self, session: Session, told: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._told = session, told
        self._wanted: tuple[str, Fields] | None = None
        self._messages: Sequence[Message] = ()
        self.about = QLabel()
        theme.set_tone(self.about, "muted")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName("What the model is sent")
        self.text.setFont(theme.mono_font())
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(heading("What the model is sent"))
        column.addWidget(self.about)
        column.addWidget(self.text, 1)
        session.concept_selected.connect(lambda _: self._again())
        session.drawing_selected.connect(lambda _: self._again())
        theme.changed.connect(self._paint)
        session.busy_probes.append(self._timer.isActive)

    def let_go(self) -> None:
        """Stop asking; before it is closed."""
        self._timer.stop()
        self._wanted = None
        if self._timer.isActive in self._session.busy_probes:
            self._session.busy_probes.remove(self._timer.isActive)

    def show_template(self, name: str, fields: Fields, at_once: bool = False) -> None:
        """Show what a template sends, after a pause or at once."""
        self._wanted = name, fields
        if at_once:
            self._timer.stop()
            self._read()
        else:
            self._timer.start()

    def _again(self) -> None:
        if self._wanted is not None:
            self._timer.start()

    def _read(self) -> None:
        bench, wanted = self._session.bench, self._wanted
        if bench is None or wanted is None:
            return
        name, fields = wanted
        concept_id, drawing_id, language = (
            self._session.concept_id,
            self._session.drawing_id,
            self._session.settings.language,
        )

        def filled() -> tuple[str, Sequence[Message]]:
            prompt = parse_prompt(name, fields.text())
            example = _example(bench, concept_id, drawing_id, language)
            return f"{example.concept or 'bicycle'} in {example.language}", preview_prompt(
                bench.project, prompt, example
            )

        def show(found: tuple[str, Sequence[Message]]) -> None:
            self._told("")
            self.about.setText(f"For {found[0]}; select another concept or draft to see it for that.")
            self._messages = found[1]
            self._paint()

        self._session.read(filled, show, self._told, key=KEY)

    def _paint(self) -> None:
        place = self.text.verticalScrollBar().value()
        self.text.clear()
        cursor = self.text.textCursor()
        quiet, plain = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme.color("muted"))
        plain.setForeground(theme.color("text"))
        for number, message in enumerate(self._messages):
            cursor.insertText(("\n\n" if number else "") + f"{message.role}\n", quiet)
            cursor.insertText(message.content, plain)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        self.text.verticalScrollBar().setValue(place)


def _example(bench: Workbench, concept_id: int, drawing_id: int, language: str) -> Example:
    """Return what is on the desk: the draft, else the concept alone."""
    if drawing_id:
        drawing = bench.project.drawings.get(drawing_id)
        return Example(bench.project.concepts.get(drawing.concept_id).name, drawing.language, drawing.code)
    name = bench.project.concepts.get(concept_id).name if concept_id else ""
    return Example(name, language)
