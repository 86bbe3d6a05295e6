"""The small indicator of running jobs in the status line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from vadstudio.gui import theme
from vadstudio.gui.jobs.listing import JobInfo, JobList
from vadstudio.gui.session import Session


class JobsBadge(QWidget):
    """Says how many jobs run and how far they are; a click opens the dock.

    Attributes:
        clicked: the person wants to see the jobs.
    """

    clicked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = JobList.of(session)
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(96)
        self._bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row.addWidget(self._bar)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Running jobs")
        for signal in (self._list.added, self._list.updated, self._list.removed):
            signal.connect(self._refresh)
        self._refresh()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _refresh(self, _: JobInfo | None = None) -> None:
        live = self._list.live
        failed = sum(1 for info in self._list.jobs if info.outcome is not None and info.state == "failed")
        if len(live) == 1:
            text = live[0].handle.title
        else:
            text = f"{len(live)} jobs" if live else f"{failed} failed" if failed else "No jobs"
        self._label.setText(text)
        theme.set_tone(self._label, "error" if failed and not live else "muted")
        known = [info for info in live if info.total]
        self._bar.setVisible(bool(live))
        # Qt shows a moving bar where the maximum is 0
        self._bar.setRange(0, 1000 if known else 0)
        if known:
            self._bar.setValue(round(1000 * sum(min(1.0, info.done / info.total) for info in known) / len(known)))
        self.setToolTip("\n".join(f"{i.handle.title}  {i.done}/{i.total}" if i.total else i.handle.title for i in live))
