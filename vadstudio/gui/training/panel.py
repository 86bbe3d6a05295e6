"""The Train mode."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QSplitter,
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
from vadstudio.gui.session import Session
from vadstudio.gui.training.curves import Curves, CurvesView, read_curves
from vadstudio.gui.training.form import RunForm
from vadstudio.gui.training.runs import LastValues, RunsList
from vadstudio.store import Project

REFRESH_MS = 400
"""Curves are read again at most this often while runs go on."""

Overview = tuple[list[Run], dict[int, LastValues], list[Dataset]]


def read_overview(project: Project) -> Overview:
    """Read runs, their newest values, and datasets."""
    runs = project.runs.all()
    values = {}
    for run in runs:
        last = {}
        for name in ("epoch", "loss", "knn"):
            points = project.runs.metrics(run.id, name)
            if points:
                last[name] = points[-1].value
        values[run.id] = LastValues(**last)
    return runs, values, project.datasets.all()


class TrainingPanel(QWidget):
    """Form and list at the left, curves at the right."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.form = RunForm()
        self.runs = RunsList()
        self.curves = CurvesView()
        self._runs: dict[int, Run] = {}
        self._dirty: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._add_actions(actions)
        self._build(actions)
        self.runs.chosen.connect(self._chosen)
        self.runs.ticked_changed.connect(self._draw)
        self.form.dataset.currentIndexChanged.connect(lambda _: self._enable())
        session.project_opened.connect(self._refresh)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        session.busy_probes.append(self._timer.isActive)
        self._closing()

    def _build(self, actions: Actions) -> None:
        side = QWidget()
        side.setMinimumWidth(300)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(_heading("New run"))
        column.addWidget(self.form)
        column.addWidget(action_button(actions["run.start"]))
        column.addSpacing(theme.SPACE)
        row = QHBoxLayout()
        row.addWidget(_heading("Runs"), 1)
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
        self.empty = QLabel("No run yet.\nFreeze a dataset in Curate, then start a run here: its curves appear live.")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_tone(self.empty, "muted")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.curves)
        self.pages.addWidget(self.empty)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("training-splitter")
        splitter.addWidget(side)
        splitter.addWidget(self.pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([380, 1060])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

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

    def _closing(self) -> None:
        self._timer.stop()
        self._runs.clear()
        self.runs.show_runs([], {})
        self.curves.keep_only(set())
        self.form.show_datasets([])
        self._show_page()
        self._enable()

    def _changed(self, changes: Changes) -> None:
        if changes.runs or changes.datasets:
            self._dirty |= changes.runs
            if not self._timer.isActive():
                self._timer.start()

    def _refresh(self) -> None:
        bench = self.session.bench
        if bench is None:
            return

        def show(found: Overview) -> None:
            runs, values, datasets = found
            self._runs = {run.id: run for run in runs}
            self.form.show_datasets(datasets)
            self.runs.show_runs(runs, values)
            self._show_page()
            self._enable()

        self.session.read(lambda: read_overview(bench.project), show, key="runs")

    def _show_page(self) -> None:
        self.pages.setCurrentIndex(0 if self._runs else 1)

    def _draw(self) -> None:
        """Draw the curves of the ticked runs."""
        bench, ticked = self.session.bench, self.runs.ticked
        self.curves.keep_only(ticked)
        if bench is None or not ticked:
            return

        def read() -> dict[int, Curves]:
            return {run_id: read_curves(bench.project, run_id) for run_id in ticked}

        def show(found: dict[int, Curves]) -> None:
            for run_id, curves in found.items():
                if run_id in self.runs.ticked and run_id in self._runs:
                    self.curves.show_run(run_id, self._runs[run_id].name, self.runs.colour(run_id), curves)

        self.session.read(read, show, key="curves")

    def _chosen(self, run_id: int) -> None:
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
        self._actions["run.start"].setEnabled(bool(self.form.dataset_id))
        self._actions["run.stop"].setEnabled(running)
        self._actions["run.kill"].setEnabled(running)
        self._actions["run.resume"].setEnabled(run is not None and run.status.resumable)
        self._actions["run.judge"].setEnabled(run is not None)
        self.message.setText(run.message if run else "")
        self.message.setVisible(bool(run and run.message))

    # -- runs --------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start a run with the settings of the form."""
        bench, dataset_id, spec, name = self.session.bench, self.form.dataset_id, self.form.spec, self.form.name.text()
        if bench is None or not dataset_id:
            return

        def started(run: Run) -> None:
            self.form.name.clear()
            self.session.follow(run)

        self.session.run("Start training", lambda ctx: workflows.train(bench, dataset_id, spec, name, ctx), started)

    def resume(self) -> None:
        """Go on with the chosen run."""
        bench, run = self.session.bench, self.run
        if bench is not None and run is not None:
            self.session.run(f"Resume {run.name}", lambda ctx: workflows.resume(bench, run.id), self._follow)

    def _follow(self, run: Run) -> None:
        self.session.follow(run)

    def stop(self) -> None:
        """Ask the chosen run to save and stop."""
        bench, run = self.session.bench, self.run
        if bench is not None and run is not None:
            self.session.status_message.emit(f"{run.name} finishes its step, saves and stops …")
            self.session.read(lambda: workflows.stop(bench, run.id), lambda _: None)

    def kill(self) -> None:
        """End the chosen run's process, after a question."""
        bench, run = self.session.bench, self.run
        if bench is None or run is None:
            return
        question = f"End “{run.name}” at once? What came after its last checkpoint is lost."
        if QMessageBox.question(self, "Kill the run", question) == QMessageBox.StandardButton.Yes:
            self.session.read(lambda: workflows.stop(bench, run.id, kill=True), lambda _: None)

    def judge(self) -> None:
        """Go to Judge with the chosen run."""
        if self.run is not None:
            self.session.select_run(self.run.id)
            self._actions["mode.judge"].trigger()


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    theme.set_tone(label, "heading")
    return label
