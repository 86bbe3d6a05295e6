"""The reply to one question, in the place of the code while it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.buttons import tool_button
from vadstudio.gui.elided import ElidedLabel
from vadstudio.gui.glyph import Glyph
from vadstudio.gui.session import Session
from vadstudio.jobs import Event, EventKind, JobHandle

if TYPE_CHECKING:
    from vadstudio.gui.studio.panel import StudioPanel


class StreamPane(QFrame):
    """What has arrived, read-only, with what is going on above it."""

    def __init__(self) -> None:
        super().__init__()
        self.said = ElidedLabel()
        theme.set_tone(self.said, "muted")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(theme.mono_font())
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName("Reply of the model while it arrives")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.row = QHBoxLayout()
        self.row.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        self.row.addWidget(Glyph("mdi6.creation", "info"))
        self.row.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.row)
        column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)

    def add(self, piece: str) -> None:
        """Show another piece; the end stays in sight unless the person has scrolled away from it."""
        bar = self.text.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 4
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if follows:
            bar.setValue(bar.maximum())


class Streaming:
    """Follows one job at a time and shows its pieces while its concept is on the desk.

    Attributes:
        pages: the code, or the reply that arrives.
    """

    def __init__(self, panel: StudioPanel, session: Session, actions: Actions) -> None:
        self.panel, self.session = panel, session
        self.pane = StreamPane()
        self.pages = QStackedWidget()
        self.pages.addWidget(panel.editor)
        self.pages.addWidget(self.pane)
        self._handle: JobHandle[Any] | None = None
        self._concept = 0
        self._who = ""
        self._count = 0
        self._stop = actions.add("drawing.stop", "S&top the model", self.stop, menu="Drawing", shortcut="Ctrl+Alt+S",
                                 icon="mdi6.stop-circle-outline", group="model",
                                 tip="Stop the reply that is arriving; what was there stays")  # fmt: skip
        self._stop.setEnabled(False)
        self.pane.row.addWidget(tool_button(self._stop, words=True))
        session.job_event.connect(self._heard)
        session.concept_selected.connect(lambda _: self._turn())
        session.project_closing.connect(self._end)

    @property
    def is_shown(self) -> bool:
        """Whether a reply stands in the place of the code."""
        return self.pages.currentWidget() is self.pane

    def follow(self, handle: JobHandle[Any], concept_id: int, who: str) -> None:
        """Show the pieces of *handle*'s reply from the first one on."""
        self._handle, self._concept, self._who, self._count = handle, concept_id, who, 0
        self.pane.text.clear()
        self._stop.setEnabled(True)

    def stop(self) -> None:
        """Ask the job to stop."""
        if self._handle is not None:
            self._handle.cancel()
            self.pane.said.setText("Stopping …")
            self._stop.setEnabled(False)
            if not self._count:
                self.session.status_message.emit("Stopping the question to the model …")
            self._show(False)

    def _heard(self, handle: JobHandle[Any], event: Event) -> None:
        if handle is not self._handle:
            return
        if event.kind is EventKind.ENDED:
            self._end()
        elif event.kind is EventKind.LOG and event.data.get("level") == "warning":
            self.pane.text.clear()  # the question is sent again: what had arrived is no part of the next reply
            self._count = 0
            self.pane.said.setText(str(event.data["text"]))
        elif event.kind is EventKind.PARTIAL and "delta" in event.data:
            piece = str(event.data["delta"])
            self._count += len(piece)
            self.pane.add(piece)
            self.pane.said.setText(f"{self._who} is writing … {self._count:,} characters")
            self._turn()

    def _turn(self) -> None:
        here = self.session.concept_id == self._concept and self._handle is not None
        self._show(here and self._count > 0 and not self.panel.is_edited and not self._handle_stops)

    @property
    def _handle_stops(self) -> bool:
        return self._handle is not None and self._handle.flag.is_set()

    def _show(self, on: bool) -> None:
        if on == self.is_shown:
            return
        here, there = (self.panel.editor, self.pane) if on else (self.pane, self.panel.editor)
        focused = here.hasFocus() or self.pane.text.hasFocus()
        self.pages.setCurrentWidget(there)
        if focused:
            there.setFocus()

    def _end(self) -> None:
        self._handle, self._count = None, 0
        self._stop.setEnabled(False)
        self._show(False)
