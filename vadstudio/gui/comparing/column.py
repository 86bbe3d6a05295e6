"""One drawing among those that are compared."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from vadstudio.domain import Drawing, Verdict
from vadstudio.gui import theme
from vadstudio.gui.calls import words
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.languages import short
from vadstudio.gui.session import Session
from vadstudio.gui.studio.editor import CodeEditor
from vadstudio.gui.thumbnails import Thumbnails
from vadstudio.render import LANGUAGES
from vadstudio.store import Card, LlmCall, Project


@dataclass(frozen=True)
class Answered:
    """A drawing with its picture, its verdict and the call that it came from."""

    drawing: Drawing
    card: Card
    call: LlmCall | None
    message: str


def read_answer(project: Project, drawing_id: int, size: int) -> Answered:
    """Read what a column shows."""
    drawing = project.drawings.get(drawing_id)
    render = project.renders.of(drawing_id, 0, size)
    call = project.calls.get(drawing.call_id) if drawing.call_id else None
    return Answered(drawing, project.drawings.cards([drawing_id])[0], call, render.message if render else "")


class Column(QWidget):
    """A choice of drawings above, the picture, the code, and the verdict below.

    Attributes:
        wanted: another drawing is to be shown here.
    """

    wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.answer: Answered | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName("Drawing to compare")
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.picture = _Picture(Thumbnails.of(session))
        self.code = CodeEditor()
        self.code.setReadOnly(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_tone(self.said, "muted")
        self.keep, self.reject = _verdict("Keep", "mdi6.check"), _verdict("Reject", "mdi6.close")
        self._build()
        self.choice.activated.connect(lambda row: self.wanted.emit(self.choice.itemData(row)))
        self.keep.clicked.connect(lambda: self._judge(Verdict.KEEP))
        self.reject.clicked.connect(lambda: self._judge(Verdict.REJECT))

    def _build(self) -> None:
        body = QSplitter(Qt.Orientation.Vertical)
        body.addWidget(self.picture)
        body.addWidget(self.code)
        body.setSizes([300, 260])
        body.setChildrenCollapsible(False)
        verdicts = QHBoxLayout()
        verdicts.addWidget(self.keep)
        verdicts.addWidget(self.reject)
        verdicts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.choice)
        column.addWidget(self.said)
        column.addWidget(body, 1)
        column.addLayout(verdicts)
        self.setMinimumWidth(200)

    @property
    def drawing_id(self) -> int:
        """The drawing that is shown; 0 = none."""
        return self.answer.drawing.id if self.answer else 0

    def offer(self, drawings: list[Drawing]) -> None:
        """Offer other drawings; the one that is shown stays chosen."""
        self.choice.clear()
        for drawing in drawings:
            self.choice.addItem(_name(drawing), drawing.id)
            self.choice.setItemData(self.choice.count() - 1, plain_tip(drawing.note), Qt.ItemDataRole.ToolTipRole)
        self.choice.setCurrentIndex(self.choice.findData(self.drawing_id))

    def show_answer(self, answer: Answered) -> None:
        """Show a drawing."""
        before, self.answer = self.answer, answer
        drawing, call = answer.drawing, answer.call
        if before is None or before.drawing.id != drawing.id:
            known = drawing.language in LANGUAGES.names()
            lexer = LANGUAGES.get(drawing.language).lexer if known else "text"
            self.code.set_code(drawing.code, drawing.language, lexer)
        self.choice.setCurrentIndex(self.choice.findData(drawing.id))
        self.picture.show_picture(answer.card.image or "", answer.message or "No picture yet")
        took = "by hand"
        if call is not None:
            cost = words.cost(call.cost, call.provider == "starter")
            took = f"{words.tokens(call.prompt_tokens, call.completion_tokens)}  ·  {words.seconds(call.seconds)}  ·  {cost}"
        count = len(drawing.code.splitlines())
        lines = f"{count} line{'s' if count != 1 else ''}"
        self.said.setText(f"{drawing.model or 'by hand'}\n{took}  ·  {lines}")
        self.keep.setChecked(answer.card.verdict is Verdict.KEEP)
        self.reject.setChecked(answer.card.verdict is Verdict.REJECT)

    def _judge(self, verdict: Verdict) -> None:
        bench, answer = self.session.bench, self.answer
        if bench is not None and answer is not None:
            new = Verdict.NONE if answer.card.verdict is verdict else verdict
            self.session.write(lambda: bench.project.reviews.set_verdict([answer.drawing.id], new))


class _Picture(QWidget):
    """A picture as large as there is room for, or why there is none."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails, self._sha, self._why = thumbnails, "", ""
        self.setMinimumHeight(120)
        thumbnails.ready.connect(lambda _: self.update())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(300, 300)

    def show_picture(self, sha: str, why: str) -> None:
        self._sha, self._why = sha, why
        self.setAccessibleName("Picture" if sha else why)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        side = max(64, min(self.width(), self.height()) // 32 * 32)  # few sizes, so that resizing decodes few
        pixmap = self._thumbnails.image(self._sha, side) if self._sha else None
        if pixmap is not None:
            size = pixmap.deviceIndependentSize()
            painter.drawPixmap(
                round((self.width() - size.width()) / 2), round((self.height() - size.height()) / 2), pixmap
            )
        elif not self._sha:
            painter.setPen(theme.color("muted"))
            room = self.rect().adjusted(12, 12, -12, -12)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._why)
        painter.end()


def _verdict(text: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setIcon(theme.icon(icon))
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _name(drawing: Drawing) -> str:
    who = drawing.model or "by hand"
    return f"{who} · {short(drawing.language)} · drawing {drawing.root_id}, draft {drawing.draft}"
