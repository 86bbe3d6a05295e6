"""The Judge mode."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vadstudio import workflows
from vadstudio.domain import Changes, Judgement, Run
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.buttons import action_button
from vadstudio.gui.judging.results import Results
from vadstudio.gui.labels import empty_page, heading, side_by_side
from vadstudio.gui.session import Session
from vadstudio.jobs import Event, EventKind, JobHandle

SOURCES = (
    ("Handwritten digits (built in, real)", "digits"),
    ("CIFAR-10 (is downloaded)", "cifar10"),
    ("A folder or a pack of mine …", ""),
)
LIMITS = (
    ("All photographs", 0),
    ("At most 10,000 / 2,000", 10_000),
    ("At most 2,000 / 400", 2_000),
    ("A first look: 500 / 100", 500),
)
TEST_SHARE = 5
REFRESH_MS = 400
"""Runs are read again at most this often while they go on."""
ID = Qt.ItemDataRole.UserRole


class JudgePanel(QWidget):
    """Run and photographs at the left, the result at the right."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._actions = actions
        self.run_choice = QComboBox()
        self.run_choice.setPlaceholderText("none yet")
        self.source = QComboBox()
        self.path = QLineEdit()
        self.limit = QComboBox()
        self.list = QListWidget()
        self.results = Results()
        self.progress = QProgressBar()
        self.doing = QLabel()
        self._runs: list[Run] = []
        self._judgements: dict[int, Judgement] = {}
        self._wanted_run = 0
        self._judging: JobHandle[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._read_runs)
        self._add_actions(actions)
        self._build(actions)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.source.currentIndexChanged.connect(lambda _: self._source_changed())
        self.run_choice.currentIndexChanged.connect(lambda _: self._enable())
        self.path.textChanged.connect(lambda _: self._enable())
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        session.run_selected.connect(self._choose_run)
        session.job_event.connect(self._hear)
        session.busy_probes.append(self._timer.isActive)
        self._closing()
        if session.bench is not None:
            self._opened()

    def _build(self, actions: Actions) -> None:
        for text, value in SOURCES:
            self.source.addItem(text, value)
        for text, count in LIMITS:
            self.limit.addItem(text, count)
        self.limit.setToolTip("Fewer photographs are judged faster; the result states how many there were")
        self.path.setPlaceholderText("folder of class folders, or .npz")
        side = QWidget()
        side.setMinimumWidth(300)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(heading("Judge a run"))
        column.addLayout(self._form(actions))
        column.addWidget(action_button(actions["judge.start"]))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of the judgement")
        self.doing.setWordWrap(True)
        theme.set_tone(self.doing, "muted")
        column.addWidget(self.progress)
        column.addWidget(self.doing)
        column.addSpacing(theme.SPACE)
        column.addWidget(heading("Judgements"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName("Judgements")
        column.addWidget(self.list, 1)
        self.empty = empty_page(
            "No judgement yet.\nChoose a run and photographs; the drawings' network is compared with a random one."
        )
        self.pages = QStackedWidget()
        self.pages.addWidget(self.results)
        self.pages.addWidget(self.empty)
        side_by_side(self, "judging-splitter", side, self.pages, 380)
        self._source_changed()

    def _form(self, actions: Actions) -> QGridLayout:
        browse = action_button(actions["judge.browse"], primary=False)
        browse.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form = QGridLayout()
        form.setHorizontalSpacing(theme.SPACE)
        form.setVerticalSpacing(theme.SPACE - 2)
        for row, (label, field) in enumerate(
            (("Run", self.run_choice), ("Photographs", self.source), ("Path", self.path), ("How many", self.limit))
        ):
            field.setAccessibleName(label)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            name = QLabel(label)
            name.setBuddy(field)
            place = row + (row > 2)  # the button that fills in the path stands under it
            form.addWidget(name, place, 0)
            form.addWidget(field, place, 1)
        form.addWidget(browse, 3, 1)
        form.setColumnStretch(1, 1)
        return form

    def _add_actions(self, actions: Actions) -> None:
        actions.add("judge.start", "&Judge", self.judge, menu="Run", shortcut="Ctrl+Shift+Return", icon="mdi6.scale-balance",
                    tip="Measure kNN and linear accuracy on the photographs", group="judge")  # fmt: skip
        actions.add("judge.browse", "Choose a &folder of photographs…", self.browse, menu="Run", shortcut="Ctrl+Shift+O",
                    icon="mdi6.folder-image", scope=self, tip="Choose a folder of class folders", group="judge")  # fmt: skip

    # -- the project -------------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self._wanted_run = self.session.run_id
        self._read_runs()
        self._read_judgements()

    def _closing(self) -> None:
        self._timer.stop()
        self._judging = None
        self._wanted_run = 0
        self._runs.clear()
        self.list.clear()  # first: while it is emptied, other rows become current
        self._judgements.clear()
        self.run_choice.clear()
        self.pages.setCurrentIndex(1)
        self._show_progress(False)
        self._enable()

    def _changed(self, changes: Changes) -> None:
        if changes.judgements:
            self._read_judgements(changes.judgements)
        if changes.runs and not self._timer.isActive():
            self._timer.start()

    def _read_runs(self) -> None:
        bench = self.session.bench
        if bench is not None:
            self.session.read(bench.project.runs.all, self._show_runs, key="runs to judge")

    def _show_runs(self, runs: list[Run]) -> None:
        """Offer the runs, the newest first; what did not change is left alone, so that an open list stays open."""
        self._runs = sorted(runs, key=lambda run: -run.id)
        choice, wanted = self.run_choice, [(f"{run.name} ({run.status})", run.id) for run in self._runs]
        if [choice.itemData(row) for row in range(choice.count())] == [run_id for _, run_id in wanted]:
            for row, (text, _) in enumerate(wanted):
                if choice.itemText(row) != text:
                    choice.setItemText(row, text)
        else:
            current = self._wanted_run or choice.currentData() or self.session.run_id
            choice.blockSignals(True)
            choice.clear()
            for text, run_id in wanted:
                choice.addItem(text, run_id)
            choice.setCurrentIndex(max(0, choice.findData(current)) if wanted else -1)
            choice.blockSignals(False)
            if choice.currentData() == self._wanted_run:
                self._wanted_run = 0
        self._name_judgements()
        self._enable()

    def _read_judgements(self, new: frozenset[int] = frozenset()) -> None:
        bench = self.session.bench
        if bench is not None:
            self.session.read(
                bench.project.runs.judgements, lambda found: self._show_judgements(found, new), key="judgements"
            )

    def _show_judgements(self, judgements: list[Judgement], new: frozenset[int]) -> None:
        """Put those that are not in the list on top; a new one is shown, else the one that was shown stays."""
        for judgement in sorted(judgements, key=lambda j: j.id):
            if judgement.id not in self._judgements:
                self._judgements[judgement.id] = judgement
                item = QListWidgetItem()
                item.setData(ID, judgement.id)
                self.list.insertItem(0, item)
        self._name_judgements()
        self.pages.setCurrentIndex(0 if self._judgements else 1)
        if self._judgements and (new or self.list.currentRow() < 0):
            self.list.setCurrentRow(0)

    def _name_judgements(self) -> None:
        names = {run.id: run.name for run in self._runs}
        for row in range(self.list.count()):
            item = self.list.item(row)
            judgement = self._judgements[item.data(ID)]
            trained = judgement.results["trained"]
            figures = f"kNN {trained['knn']:.1%}, linear {trained['linear']:.1%}"
            text = f"{judgement.photos}: {figures}\n{names.get(judgement.run_id, '')}"
            if item.text() != text:
                item.setText(text)
                item.setToolTip(text)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.results.show_judgement(self._judgements[item.data(ID)])

    def _choose_run(self, run_id: int) -> None:
        index = self.run_choice.findData(run_id)
        if index >= 0:
            self.run_choice.setCurrentIndex(index)
        else:
            self._wanted_run = run_id

    # -- judging -----------------------------------------------------------------------------------------------------

    @property
    def photos(self) -> str:
        """The chosen photographs, as ``workflows.judge`` takes them."""
        return str(self.source.currentData() or self.path.text().strip())

    def _source_changed(self) -> None:
        self.path.setEnabled(not self.source.currentData())
        self._enable()

    def _enable(self) -> None:
        ready = bool(self.run_choice.currentData() and self.photos) and self._judging is None
        self._actions["judge.start"].setEnabled(ready)

    def browse(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self, "Folder of class folders", self.path.text().strip())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    def use_folder(self, folder: str) -> None:
        """Judge on the photographs in *folder* next."""
        self.source.setCurrentIndex(self.source.findData(""))
        self.path.setText(folder)

    def judge(self) -> None:
        """Judge the chosen run on the chosen photographs."""
        bench, run_id, photos = self.session.bench, self.run_choice.currentData(), self.photos
        if bench is None or not run_id or not photos or self._judging is not None:
            return
        most = int(self.limit.currentData())
        name = next((run.name for run in self._runs if run.id == run_id), f"run {run_id}")
        self._judging = self.session.run(
            f"Judge {name} on {photos}",
            lambda ctx: workflows.judge(bench, run_id, photos, ctx, most, most // TEST_SHARE),
        )
        self.progress.setRange(0, 0)
        self.doing.setText("reading the photographs …")
        self._show_progress(True)
        self._enable()

    def _hear(self, handle: JobHandle[Any], event: Event) -> None:
        if handle is not self._judging:
            return
        if event.kind is EventKind.PROGRESS:
            self.progress.setRange(0, event.data["total"])
            self.progress.setValue(event.data["done"])
            self.doing.setText(event.data["text"])
        elif event.kind is EventKind.ENDED:
            self._judging = None
            self._show_progress(False)
            self._enable()

    def _show_progress(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.doing.setVisible(on)
