"""The Train mode."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vadstudio import workflows
from vadstudio.domain import Changes, Dataset, Run, RunStatus
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.buttons import action_button
from vadstudio.gui.labels import empty_page, heading, side_by_side
from vadstudio.gui.session import Session
from vadstudio.gui.training.curves import NAMES, CurvesView
from vadstudio.gui.training.form import RunForm
from vadstudio.gui.training.runs import VALUES, RunsList
from vadstudio.gui.training.series import CurveReader, Curves
from vadstudio.jobs import Event, EventKind, JobHandle
from vadstudio.store import Project

REFRESH_MS = 400
"""Runs and curves are read again at most this often while runs go on."""
NO_RUN = "No run yet.\nFreeze a dataset in Curate, then start a run here: its curves appear live."
NONE_TICKED = "No run is ticked.\nTick runs in the list to see their curves side by side."
NO_POINT = "The curves appear with the first steps …"


@dataclass(frozen=True)
class Overview:
    """What one refresh reads: runs with their last values, datasets, and the curves of the ticked runs."""

    runs: list[Run]
    values: dict[int, dict[str, float]]
    datasets: list[Dataset]
    curves: dict[int, Curves]


def read_overview(project: Project, reader: CurveReader, ticked: Collection[int]) -> Overview:
    """Read runs first and curves after: of a run that is said to have ended, no point is missed."""
    runs = project.runs.all()
    values, datasets = project.runs.latest(VALUES), project.datasets.all()
    return Overview(runs, values, datasets, {run.id: reader.read(run) for run in runs if run.id in ticked})


class TrainingPanel(QWidget):
    """Form and list at the left, curves at the right."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.form = RunForm()
        self.runs = RunsList()
        self.curves = CurvesView()
        self.question: QMessageBox | None = None
        self._runs: dict[int, Run] = {}
        self._reader: CurveReader | None = None
        self._reading = self._again = False
        self._starting: JobHandle[Any] | None = None
        self._asked: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._add_actions(actions)
        self._build(actions)
        self.runs.chosen.connect(self._chosen)
        self.runs.ticked_changed.connect(self._ticked)
        self.form.dataset.currentIndexChanged.connect(lambda _: self._enable())
        theme.changed.connect(self._recolour)
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        session.run_selected.connect(self.runs.make_current)
        session.job_event.connect(self._hear)
        session.busy_probes.append(self._timer.isActive)
        self._closing()
        if session.bench is not None:
            self._opened()

    def _build(self, actions: Actions) -> None:
        side = QWidget()
        side.setMinimumWidth(320)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(heading("New run"))
        column.addWidget(self.form)
        column.addWidget(action_button(actions["run.start"]))
        column.addSpacing(theme.SPACE)
        row = QHBoxLayout()
        row.addWidget(heading("Runs"), 1)
        for name in ("run.stop", "run.resume", "run.kill", "run.judge"):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.runs, 1)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_tone(self.message, "muted")
        column.addWidget(self.message)
        self.empty = empty_page(NO_RUN)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.curves)
        self.pages.addWidget(self.empty)
        side_by_side(self, "training-splitter", side, self.pages, 400)

    def _add_actions(self, actions: Actions) -> None:
        self._actions = actions
        add, menu = actions.add, "Run"
        add("run.start", "&Start training", self.start, menu=menu, shortcut="Ctrl+Shift+T", icon="mdi6.play",
            tip="Train on the chosen dataset, in a process of its own", group="run")  # fmt: skip
        add("run.stop", "S&top and save", self.stop, menu=menu, shortcut="Ctrl+.", icon="mdi6.stop",
            tip="Finish the step, save, and stop; it can be resumed", group="run")  # fmt: skip
        add("run.resume", "&Resume", self.resume, menu=menu, shortcut="Ctrl+Shift+.", icon="mdi6.play-pause",
            tip="Go on from the last checkpoint, exactly as if it had not stopped", group="run")  # fmt: skip
        add("run.kill", "&Kill…", self.kill, menu=menu, shortcut="Ctrl+Shift+K", icon="mdi6.skull-outline",
            tip="End the process at once; what came after the last checkpoint is lost", group="run")  # fmt: skip
        add("run.judge", "&Judge this run", self.judge, menu=menu, shortcut="Ctrl+Shift+J", icon="mdi6.scale-balance",
            tip="Judge the run on photographs", group="judge")  # fmt: skip
        add("run.fit", "&Fit the curves", self.curves.fit, menu=menu, shortcut="Home", icon="mdi6.fit-to-page-outline",
            scope=self.curves, tip="Show all of every curve", group="view")  # fmt: skip

    # -- the project -------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        bench = self.session.bench
        if bench is not None:
            self._reader = CurveReader(bench.project, NAMES)
            self.runs.make_current(self.session.run_id)
            self._refresh()

    def _closing(self) -> None:
        self._timer.stop()
        self._reader = None  # a read that is still going on belongs to the project that closes; it is not delivered
        self._reading = self._again = False
        self._starting = None
        self._asked.clear()
        self._runs.clear()
        if self.question is not None:
            self.question.reject()
        self.runs.show_runs([], {})
        self.curves.keep_only(set())
        self.curves.fit()
        self.form.show_datasets([])
        self._show_page()
        self._enable()

    def _changed(self, changes: Changes) -> None:
        if (changes.runs or changes.datasets) and not self._timer.isActive():
            self._timer.start()

    def _hear(self, handle: JobHandle[Any], event: Event) -> None:
        if event.kind is EventKind.ENDED:
            if handle is self._starting:
                self._starting = None
            self._enable()

    def _refresh(self) -> None:
        """Read what is new; one read at a time, so that slow ones are shown, too."""
        bench, reader = self.session.bench, self._reader
        if bench is None or reader is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading, ticked = True, self.runs.ticked
        self.session.read(lambda: read_overview(bench.project, reader, ticked), self._show, self._failed)

    def _show(self, found: Overview) -> None:
        self._reading = False
        self._runs = {run.id: run for run in found.runs}
        self._asked &= {run.id for run in found.runs if run.status is RunStatus.RUNNING}
        self.form.show_datasets(found.datasets)
        self.runs.show_runs(found.runs, found.values)
        ticked = self.runs.ticked
        for run_id in sorted(found.curves.keys() & ticked):
            self.curves.show_run(run_id, self.runs.colour(run_id), found.curves[run_id])
        self._show_page()
        self._enable()
        if self._again or ticked - self.curves.shown:
            self._again = False
            self._refresh()

    def _failed(self, sentence: str) -> None:
        self._reading = self._again = False
        self.session.notice.emit(sentence, "error")

    def _ticked(self) -> None:
        self.curves.keep_only(self.runs.ticked)
        self._show_page()
        if self.runs.ticked - self.curves.shown:
            self._refresh()

    def _recolour(self) -> None:
        self.curves.recolour(self.runs.colour)

    def _show_page(self) -> None:
        if not self._runs:
            self.empty.setText(NO_RUN)
        else:
            self.empty.setText(NO_POINT if self.runs.ticked else NONE_TICKED)
        self.pages.setCurrentWidget(self.empty if self.curves.empty else self.curves)

    def _chosen(self, run_id: int) -> None:
        self.curves.emphasise(run_id)
        if run_id:
            self.session.select_run(run_id)
        self._enable()

    @property
    def run(self) -> Run | None:
        """The run that is chosen in the list."""
        return self._runs.get(self.runs.current)

    def _enable(self) -> None:
        run = self.run
        running = run is not None and run.status is RunStatus.RUNNING
        free = self._starting is None
        self._actions["run.start"].setEnabled(bool(self.form.dataset_id) and free)
        self._actions["run.stop"].setEnabled(running and run is not None and run.id not in self._asked)
        self._actions["run.kill"].setEnabled(running)
        # A run that has said its last word is followed until its process is gone; only then can it go on in a new one.
        gone = run is not None and run.id not in self.session.followed
        self._actions["run.resume"].setEnabled(run is not None and run.status.resumable and gone and free)
        self._actions["run.judge"].setEnabled(run is not None and "mode.judge" in self._actions)
        text = run.message if run else ""
        if run is not None and run.id in self._asked:
            text = "Finishes its step, saves and stops …"
        if self.message.text() != text:
            self.message.setText(text)
        theme.set_tone(self.message, "error" if run is not None and run.status is RunStatus.FAILED else "muted")
        self.message.setVisible(bool(text))

    # -- runs --------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start a run with the settings of the form."""
        bench, dataset_id, spec, name = self.session.bench, self.form.dataset_id, self.form.spec, self.form.name.text()
        if bench is None or not dataset_id or self._starting is not None:
            return

        def started(run: Run) -> None:
            if self.form.name.text() == name:
                self.form.name.clear()
            self._follow(run)

        self._starting = self.session.run(
            "Start training", lambda ctx: workflows.train(bench, dataset_id, spec, name, ctx), started
        )
        self._enable()

    def resume(self) -> None:
        """Go on with the chosen run."""
        bench, run = self.session.bench, self.run
        if bench is not None and run is not None and self._starting is None:
            self._starting = self.session.run(
                f"Resume {run.name}", lambda ctx: workflows.resume(bench, run.id), self._follow
            )
            self._enable()

    def _follow(self, run: Run) -> None:
        self.runs.make_current(run.id)
        self.session.follow(run)

    def stop(self) -> None:
        """Ask the chosen run to save and stop."""
        bench, run = self.session.bench, self.run
        if bench is not None and run is not None:
            self._asked.add(run.id)
            self._enable()

            def failed(sentence: str) -> None:
                self._asked.discard(run.id)
                self._enable()
                self.session.notice.emit(sentence, "error")

            self.session.read(lambda: workflows.stop(bench, run.id), lambda _: None, failed)

    def kill(self) -> None:
        """End the chosen run's process, after a question."""
        bench, run = self.session.bench, self.run
        if bench is None or run is None or self.question is not None:
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Kill the run")
        box.setText(f"End “{run.name}” at once?")
        box.setInformativeText("What came after its last checkpoint is lost.")
        kill = box.addButton("Kill", QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton("Let it run", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        self.question = box

        def answer() -> None:
            self.question = None
            box.deleteLater()
            if box.clickedButton() is kill and self.session.bench is bench:
                self.session.read(lambda: workflows.stop(bench, run.id, kill=True), lambda _: None)

        box.finished.connect(answer)
        box.open()

    def judge(self) -> None:
        """Go to Judge with the chosen run."""
        if self.run is not None:
            self.session.select_run(self.run.id)
            self._actions["mode.judge"].trigger()
