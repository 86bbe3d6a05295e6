"""What happens to running training when the project or the window is closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMessageBox

from vadstudio import workflows
from vadstudio.jobs import Event, EventKind, JobHandle

if TYPE_CHECKING:
    from vadstudio.gui.main_window import MainWindow


class Closing:
    """Asks before a project with running training is closed: keep running, stop and save, or stay.

    Attributes:
        agreed: closing was agreed on; nothing is asked again.
        question: the question that is on the screen, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        self.agreed = False
        self.question: QMessageBox | None = None
        self._window = window
        self._then: Callable[[], None] | None = None
        window.session.job_event.connect(self._hear)

    def ask(self, then: Callable[[], None]) -> None:
        """Call *then* when the person agrees, at once if no training runs."""
        runs = self._window.session.followed
        if not runs:
            then()
            return
        if self.question is not None:
            return
        many = f"{len(runs)} training runs are" if len(runs) > 1 else "A training run is"
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Training is running")
        box.setText(f"{many} going on. What should become of it?")
        box.setInformativeText(
            "A run that keeps running is found again, with its full curves, when the project is opened."
        )
        keep = box.addButton("Keep running", QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton("Stop and save", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        self.question = box

        def answer() -> None:
            clicked = box.clickedButton()
            self.question = None
            box.deleteLater()
            if clicked is keep:
                then()
            elif clicked is stop:
                self._stop(runs, then)

        box.finished.connect(answer)
        box.open()

    def _stop(self, runs: list[int], then: Callable[[], None]) -> None:
        """Ask every run to finish its step and save; go on when the last one has ended."""
        session = self._window.session
        bench = session.bench
        if bench is None:
            return
        self._then = then
        session.notice.emit("Stopping: each run finishes its step and saves a checkpoint.", "info")
        for run_id in runs:
            session.write(partial(workflows.stop, bench, run_id))

    def _hear(self, handle: JobHandle[Any], event: Event) -> None:
        if self._then is not None and event.kind is EventKind.ENDED and not self._window.session.followed:
            then, self._then = self._then, None
            then()
