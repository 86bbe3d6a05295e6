"""The dock with one row for each job."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.glyph import Glyph
from vadstudio.gui.jobs.listing import JobInfo, JobList, clock
from vadstudio.gui.session import Session

_ICONS = {
    "running": ("mdi6.progress-clock", "accent"),
    "paused": ("mdi6.pause-circle-outline", "warn"),
    "cancelling": ("mdi6.progress-close", "warn"),
    "done": ("mdi6.check-circle-outline", "ok"),
    "cancelled": ("mdi6.cancel", "muted"),
    "failed": ("mdi6.alert-circle-outline", "error"),
}


class JobsPanel(QWidget):
    """Every job of the session, newest on top: progress, elapsed time, outcome, message, cancel."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = JobList.of(session)
        self.rows: dict[int, JobRow] = {}
        self._layout = QVBoxLayout()
        self._empty = QLabel(
            "Nothing has been asked for yet. Rendering, generating, training and judging are listed here."
        )
        self._build(actions)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        for info in self.list.jobs:
            self._add(info)
        self.list.added.connect(self._add)
        self.list.updated.connect(self._update)
        self.list.removed.connect(self._remove)
        self._refresh()

    def _build(self, actions: Actions) -> None:
        self._clear = actions.add(
            "jobs.clear", "Clear &finished jobs", self.list.clear_ended, menu="Run", icon="mdi6.broom",
            group="jobs", always=True, shortcut="Ctrl+Alt+K",
            tip="Take the jobs that have ended off the list",
        )  # fmt: skip
        self._cancel = actions.add(
            "jobs.cancel_all", "&Cancel all jobs", self._cancel_all, menu="Run", icon="mdi6.close-circle-multiple-outline",
            group="jobs", always=True, shortcut="Ctrl+Alt+J",
            tip="Ask every job to stop; training runs go on, only watching them ends",
        )  # fmt: skip
        tools = QHBoxLayout()
        tools.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, 0)
        self._summary = QLabel()
        theme.set_tone(self._summary, "muted")
        tools.addWidget(self._summary, 1)
        for action in (self._cancel, self._clear):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            tools.addWidget(button)
        theme.set_tone(self._empty, "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE)
        self._layout.setSpacing(theme.SPACE // 2)
        self._layout.addWidget(self._empty, 1)
        self._layout.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._layout)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(tools)
        outer.addWidget(area, 1)

    def _cancel_all(self) -> None:
        for info in self.list.live:
            self.list.cancel(info)

    def _add(self, info: JobInfo) -> None:
        row = JobRow(info, self.list)
        self.rows[info.handle.id] = row
        self._layout.insertWidget(0, row)
        self._refresh()

    def _update(self, info: JobInfo) -> None:
        row = self.rows.get(info.handle.id)
        if row is not None:
            row.show_state()
        self._refresh()

    def _remove(self, info: JobInfo) -> None:
        row = self.rows.pop(info.handle.id, None)
        if row is not None:
            self._layout.removeWidget(row)
            row.deleteLater()
        self._refresh()

    def _refresh(self) -> None:
        live = len(self.list.live)
        self._summary.setText(f"{live} running" if live else "Nothing is running" if self.rows else "")
        self._empty.setVisible(not self.rows)
        self._clear.setEnabled(len(self.rows) > live)
        self._cancel.setEnabled(live > 0)
        if live and not self._clock.isActive():
            self._clock.start()
        elif not live:
            self._clock.stop()

    def _tick(self) -> None:
        for info in self.list.live:
            if info.handle.id in self.rows:
                self.rows[info.handle.id].show_state()


class JobRow(QFrame):
    """One job."""

    def __init__(self, info: JobInfo, jobs: JobList) -> None:
        super().__init__()
        self.info = info
        self._jobs = jobs
        self._shown = ""
        self._mark = Glyph()
        self._title = QLabel(info.handle.title)
        self._time = QLabel()
        self._bar = QProgressBar()
        self._detail = QLabel()
        self.cancel = QToolButton()
        self.copy = QToolButton()
        self.pause = QToolButton()
        self.way_out = QPushButton()
        self._build()
        self.show_state()

    def _build(self) -> None:
        theme.set_tone(self._title, "heading")
        theme.set_tone(self._time, "muted")
        theme.set_tone(self._detail, "muted")
        self._bar.setTextVisible(False)
        for label in (self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)  # concepts and servers write some of it
        self._detail.setWordWrap(True)
        self._detail.setIndent(18 + theme.SPACE)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.cancel.setIcon(theme.icon("mdi6.close"))
        self.cancel.setToolTip(f"Cancel {self.info.handle.title}")
        self.cancel.setAccessibleName(self.cancel.toolTip())
        self.cancel.clicked.connect(lambda: self._jobs.cancel(self.info))
        self.pause.clicked.connect(lambda: self._jobs.pause(self.info, not self.info.handle.hold.is_set()))
        self.way_out.clicked.connect(self._go)
        self.copy.setIcon(theme.icon("mdi6.content-copy"))
        self.copy.setToolTip("Copy the message")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._detail.text()))
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        for widget, stretch in (
            (self._mark, 0),
            (self._title, 1),
            (self._time, 0),
            (self.copy, 0),
            (self.way_out, 0),
            (self.pause, 0),
            (self.cancel, 0),
        ):
            head.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE // 2, theme.SPACE // 2)
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._detail)

    def show_state(self) -> None:
        """Show what is known of the job now."""
        info, state = self.info, self.info.state
        if state != self._shown:
            self._shown = state
            self._mark.show_icon(*_ICONS[state])
            theme.set_tone(self._detail, "error" if state == "failed" else "muted")
        running = info.outcome is None
        counted = f"{info.done:,} of {info.total:,}" if info.total else ""
        self._time.setText(
            "   ".join(part for part in (counted if running else "", state, clock(info.elapsed)) if part)
        )
        self._bar.setVisible(running)
        self._bar.setRange(0, info.total)
        self._bar.setValue(min(info.done, info.total))
        detail = info.text or info.message if running else info.message
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.cancel.setVisible(running)
        self.cancel.setEnabled(state in {"running", "paused"})
        self._show_pause(state)
        self.way_out.setVisible(info.way_out is not None and not running)
        self.way_out.setText(info.way_out[0] if info.way_out else "")
        self.copy.setVisible(state == "failed")

    def _show_pause(self, state: str) -> None:
        self.pause.setVisible(self.info.handle.pausable and state in {"running", "paused"})
        word, icon = ("Resume", "mdi6.play") if state == "paused" else ("Pause", "mdi6.pause")
        self.pause.setIcon(theme.icon(icon))
        self.pause.setToolTip(f"{word} {self.info.handle.title}; what is under way comes to its end")
        self.pause.setAccessibleName(f"{word} {self.info.handle.title}")

    def _go(self) -> None:
        if self.info.way_out is not None:
            slot = self.info.way_out[1]
            self.info.way_out = None
            self.show_state()
            slot()
