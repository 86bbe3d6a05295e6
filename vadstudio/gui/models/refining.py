"""The dialog that has drafts improved over several rounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.gui.models.estimating import EstimateBox, row
from vadstudio.gui.models.picker import ModelPicker
from vadstudio.gui.models.running import start_refinement
from vadstudio.gui.session import Session
from vadstudio.gui.settings.page import note
from vadstudio.workflows import RefineSpec
from vadstudio.workflows.estimate import Estimate, estimate_refinement
from vadstudio.workflows.refine import BROKEN_TWICE, PLATEAU


class RefineDialog(QDialog):
    """What is improved, how, and when a branch ends.

    Args:
        scopes: words -> the drafts that they mean; the first is chosen.
    """

    def __init__(
        self, session: Session, scopes: Sequence[tuple[str, tuple[int, ...]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Refine drafts")
        self.resize(620, 640)
        self._session = session
        self._scopes = [scope for scope in scopes if scope[1]]
        self.scopes: list[QRadioButton] = []
        self.models = ModelPicker(session, several=False)
        self.rounds = QSpinBox(minimum=1, maximum=100)
        self.rounds.setValue(3)
        self.hint = QLineEdit(placeholderText="What to change; empty to just improve")
        self.repair = QCheckBox("Only mend what makes no picture, by the renderer's error")
        self.see = QCheckBox("Show the model the picture (what comes of it is marked assisted)")
        self.broken = QCheckBox("End a branch when two drafts in a row make no picture")
        self.broken.setChecked(True)
        self.plateau = QCheckBox("End a branch when its picture hardly changes any more")
        self.budget = QDoubleSpinBox(minimum=0, maximum=100_000, decimals=2, singleStep=0.5, prefix="$ ")
        self.budget.setSpecialValueText("No limit")
        self.budget.setValue(session.settings.budget)
        self.max_calls = QSpinBox(minimum=0, maximum=10_000_000)
        self.max_calls.setSpecialValueText("No limit")
        self.concurrency = QSpinBox(minimum=1, maximum=256)
        self.concurrency.setValue(session.settings.concurrency)
        self.estimate = EstimateBox(session, self._estimate)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton("Start", QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        self._build()
        self._connect()
        self.estimate.renew()

    def _build(self) -> None:
        group = QButtonGroup(self)
        where = QVBoxLayout()
        where.setSpacing(theme.SPACE // 2)
        for words, ids in self._scopes:
            button = QRadioButton(f"{words} ({len(ids):,})")
            group.addButton(button)
            self.scopes.append(button)
            where.addWidget(button)
        if self.scopes:
            self.scopes[0].setChecked(True)
        else:
            where.addWidget(QLabel("There are no drafts yet; generate some first."))
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE)
        form.setHorizontalSpacing(theme.SPACE * 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Drafts", where)
        form.addRow("Model", self.models)
        form.addRow("Rounds", self.rounds)
        form.addRow("Hint", self.hint)
        for check in (self.repair, self.see, self.broken, self.plateau):
            form.addRow("", check)
        form.addRow("", note("A branch always ends when the model changes nothing."))
        form.addRow("Budget", row(self.budget))
        form.addRow("Calls at most", row(self.max_calls))
        form.addRow("Branches at once", row(self.concurrency))
        for box in (self.rounds, self.budget, self.max_calls, self.concurrency):
            box.setFixedWidth(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
        column.setSpacing(theme.SPACE * 2)
        column.addLayout(form, 1)
        column.addWidget(self.estimate)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        for button in (*self.scopes, self.repair, self.see, self.broken, self.plateau):
            button.toggled.connect(lambda _: self._changed())
        for box in (self.rounds, self.budget, self.max_calls, self.concurrency):
            box.valueChanged.connect(lambda _: self._changed())
        self.hint.textChanged.connect(lambda _: self._changed())
        self.models.edited.connect(self._changed)
        self.estimate.ready.connect(self.start.setEnabled)
        self.buttons.accepted.connect(self._start)
        self.buttons.rejected.connect(self.reject)

    def _changed(self) -> None:
        self.hint.setEnabled(not self.repair.isChecked())  # a repair follows the renderer's error alone
        self.see.setEnabled(not self.repair.isChecked())
        self.estimate.renew()

    @property
    def drawing_ids(self) -> tuple[int, ...]:
        """The drafts of the chosen scope."""
        return next((ids for button, (_, ids) in zip(self.scopes, self._scopes, strict=True) if button.isChecked()), ())

    def spec(self) -> RefineSpec:
        """What is asked for."""
        model, repair = self.models.chosen[0], self.repair.isChecked()
        rules = ((self.broken, BROKEN_TWICE), (self.plateau, PLATEAU))
        return RefineSpec(
            self.drawing_ids,
            self.rounds.value(),
            "" if repair else self.hint.text().strip(),
            model.provider,
            model.model,
            repair=repair,
            see=self.see.isChecked() and not repair,
            stop=tuple(name for check, name in rules if check.isChecked()),
            budget=self.budget.value() or None,
            max_calls=self.max_calls.value(),
            concurrency=self.concurrency.value(),
        )

    def _estimate(self) -> Callable[[], Estimate] | str:
        bench = self._session.bench
        if bench is None or not self.drawing_ids:
            return "There is nothing to refine."
        if not self.models.chosen:
            return "Choose a model."
        spec = self.spec()
        return lambda: estimate_refinement(bench, spec)

    def _start(self) -> None:
        if self.start.isEnabled():
            count = len(self.drawing_ids)
            start_refinement(self._session, self.spec(), f"Refine {count:,} draft{'s' if count != 1 else ''}")
            self.accept()
