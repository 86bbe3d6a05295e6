"""What a job will take, worked out off the GUI thread while the choices change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.alive import alive
from vadstudio.gui.session import Session
from vadstudio.workflows.budget import money
from vadstudio.workflows.estimate import Estimate, duration

PAUSE_MS = 250


class EstimateBox(QFrame):
    """Calls, tokens, time and money in a line, and what they rest on below.

    Attributes:
        ready: there is something to do, or there is not.

    Args:
        make: returns the function that works the estimate out on another thread, or a sentence that says what is missing.
    """

    ready = Signal(bool)

    def __init__(self, session: Session, make: Callable[[], Callable[[], Estimate] | str]) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._session, self._make = session, make
        self.figures = QLabel()
        self.figures.setWordWrap(True)
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.basis = QLabel()
        self.basis.setWordWrap(True)
        theme.set_tone(self.basis, "muted")
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.figures)
        column.addWidget(self.basis)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        session.busy_probes.append(self._waiting)
        probes, probe = session.busy_probes, self._waiting
        self.destroyed.connect(lambda *_: _drop(probes, probe))

    def renew(self) -> None:
        """Work the estimate out anew, after a pause."""
        self.ready.emit(False)
        self._tell("Working out what it takes …", "", "muted")
        self._timer.start()

    def _waiting(self) -> bool:
        try:
            return self._timer.isActive()
        except RuntimeError:  # the dialog is gone
            return False

    def _ask(self) -> None:
        made = self._make()
        if isinstance(made, str):
            self._tell(made, "", "warn")
            return
        self._session.read(made, alive(self, self._show), alive(self, self._fail), key="estimate")

    def _fail(self, message: str) -> None:
        self._tell(message, "", "error")

    def _show(self, found: Estimate) -> None:
        self._tell(told(found), found.basis, "text")
        self.ready.emit(bool(found.drawings))

    def _tell(self, figures: str, basis: str, tone: str) -> None:
        theme.set_tone(self.figures, tone)
        self.figures.setText(figures)
        self.basis.setText(basis)
        self.basis.setVisible(bool(basis))
        self.setAccessibleName(figures)


def told(found: Estimate) -> str:
    """Return an estimate as a line."""
    if not found.drawings:
        return "Nothing is missing: the project holds all of it."
    drawings = f"{found.drawings:,} drawing{'s' if found.drawings != 1 else ''}"
    if not found.calls:
        return f"{drawings}, no calls to pay for"
    cost = "price unknown"
    if found.cost is not None and found.worst is not None:
        cost = f"about {money(found.cost)}, at most {money(found.worst)}"
    stored = found.drawings - found.calls
    parts = [
        drawings,
        f"{found.calls:,} call{'s' if found.calls != 1 else ''}"
        + (f" ({stored:,} answers are stored)" if stored else ""),
        f"{found.prompt_tokens:,} tokens to read, {found.completion_tokens:,} to write",
        f"about {duration(found.seconds)}",
        cost,
    ]
    return "  ·  ".join(parts)


def _drop(probes: list[Callable[[], bool]], probe: Callable[[], bool]) -> None:
    if probe in probes:
        probes.remove(probe)


def row(*widgets: QWidget) -> QWidget:
    """Return the widgets beside each other."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return line
