"""The Judge mode."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSplitter,
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
from vadstudio.gui.session import Session

SOURCES = (
    ("Handwritten digits (built in, real)", "digits"),
    ("CIFAR-10 (is downloaded)", "cifar10"),
    ("A folder or a pack of mine …", ""),
)
LIMITS = (("All photographs", 0), ("At most 10,000 / 2,000", 10_000), ("At most 2,000 / 500", 2_000))
TEST_SHARE = 5


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
        self._judgements: dict[int, Judgement] = {}
        self._add_actions(actions)
        self._build(actions)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.source.currentIndexChanged.connect(lambda _: self._source_changed())
        self.run_choice.currentIndexChanged.connect(lambda _: self._enable())
        self.path.textChanged.connect(lambda _: self._enable())
        session.project_opened.connect(self._refresh)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        session.run_selected.connect(self._choose_run)
        self._closing()

    def _build(self, actions: Actions) -> None:
        for text, value in SOURCES:
            self.source.addItem(text, value)
        for text, count in LIMITS:
            self.limit.addItem(text, count)
        self.limit.setToolTip("Fewer photographs are judged faster; the result states how many there were")
        self.path.setPlaceholderText("folder of class folders, or .npz")
        self.path.setAccessibleName("Folder or pack of photographs")
        browse = action_button(actions["judge.browse"], primary=False)
        form = QFormLayout()
        form.setSpacing(theme.SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            ("Run", self.run_choice),
            ("Photographs", self.source),
            ("Path", self.path),
            ("How many", self.limit),
        ):
            field.setAccessibleName(label)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(label, field)
        form.addRow("", browse)
        side = QWidget()
        side.setMinimumWidth(300)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(_heading("Judge a run"))
        column.addLayout(form)
        column.addWidget(action_button(actions["judge.start"]))
        column.addSpacing(theme.SPACE)
        column.addWidget(_heading("Judgements"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName("Judgements")
        column.addWidget(self.list, 1)
        self.empty = QLabel(
            "No judgement yet.\nChoose a run and photographs; the drawings' network is compared with a random one."
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_tone(self.empty, "muted")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.results)
        self.pages.addWidget(self.empty)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("judging-splitter")
        splitter.addWidget(side)
        splitter.addWidget(self.pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([380, 1060])
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self._source_changed()

    def _add_actions(self, actions: Actions) -> None:
        actions.add("judge.start", "&Judge", self.judge, menu="Run", shortcut="Ctrl+Shift+Return", icon="mdi6.scale-balance",
                    tip="Measure kNN and linear accuracy on the photographs", group="judge")  # fmt: skip
        actions.add("judge.browse", "Choose a &folder of photographs…", self.browse, menu="Run", shortcut="Ctrl+Shift+O",
                    icon="mdi6.folder-image", scope=self, tip="Choose a folder of class folders", group="judge")  # fmt: skip

    # -- the project -------------------------------------------------------------------------------------------------

    def _closing(self) -> None:
        self._judgements.clear()
        self.list.clear()
        self.run_choice.clear()
        self.pages.setCurrentIndex(1)
        self._enable()

    def _changed(self, changes: Changes) -> None:
        if changes.judgements or changes.runs:
            self._refresh(newest=bool(changes.judgements))

    def _refresh(self, newest: bool = False) -> None:
        bench = self.session.bench
        if bench is None:
            return
        project = bench.project

        def show(found: tuple[list[Run], list[Judgement]]) -> None:
            runs, judgements = found
            self._show_runs(runs)
            if len(judgements) != len(self._judgements) or newest:
                self._show_list({run.id: run for run in runs}, judgements)

        self.session.read(lambda: (project.runs.all(), project.runs.judgements()), show, key="judgements")

    def _show_runs(self, runs: list[Run]) -> None:
        shown = [(self.run_choice.itemText(i), self.run_choice.itemData(i)) for i in range(self.run_choice.count())]
        wanted = [(f"{run.name} ({run.status})", run.id) for run in sorted(runs, key=lambda r: -r.id)]
        if shown == wanted:
            return
        current = self.run_choice.currentData() or self.session.run_id
        self.run_choice.blockSignals(True)
        self.run_choice.clear()
        for text, run_id in wanted:
            self.run_choice.addItem(text, run_id)
        self.run_choice.setCurrentIndex(max(0, self.run_choice.findData(current)) if wanted else -1)
        self.run_choice.blockSignals(False)
        self._enable()

    def _show_list(self, runs: dict[int, Run], judgements: list[Judgement]) -> None:
        self._judgements = {judgement.id: judgement for judgement in judgements}
        self.list.clear()
        for judgement in sorted(judgements, key=lambda j: -j.id):
            run = runs.get(judgement.run_id)
            trained = judgement.results["trained"]
            text = f"{judgement.photos}: kNN {trained['knn']:.1%}, linear {trained['linear']:.1%}\n{run.name if run else ''}"
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, judgement.id)
            self.list.addItem(item)
        self.pages.setCurrentIndex(0 if judgements else 1)
        if judgements:
            self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.results.show_judgement(self._judgements[item.data(Qt.ItemDataRole.UserRole)])

    def _choose_run(self, run_id: int) -> None:
        index = self.run_choice.findData(run_id)
        if index >= 0:
            self.run_choice.setCurrentIndex(index)

    # -- judging -----------------------------------------------------------------------------------------------------

    @property
    def photos(self) -> str:
        """The chosen photographs, as ``workflows.judge`` takes them."""
        return str(self.source.currentData() or self.path.text().strip())

    def _source_changed(self) -> None:
        self.path.setEnabled(not self.source.currentData())
        self._enable()

    def _enable(self) -> None:
        self._actions["judge.start"].setEnabled(bool(self.run_choice.currentData() and self.photos))

    def browse(self) -> None:
        """Ask for a folder."""
        folder = QFileDialog.getExistingDirectory(self, "Folder of class folders")
        if folder:
            self.source.setCurrentIndex(self.source.findData(""))
            self.path.setText(folder)

    def judge(self) -> None:
        """Judge the chosen run on the chosen photographs."""
        bench, run_id, photos = self.session.bench, self.run_choice.currentData(), self.photos
        if bench is None or not run_id or not photos:
            return
        most = int(self.limit.currentData())
        title = f"Judge {self.run_choice.currentText()} on {photos}"
        self.session.run(title, lambda ctx: workflows.judge(bench, run_id, photos, ctx, most, most // TEST_SHARE))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    theme.set_tone(label, "heading")
    return label
