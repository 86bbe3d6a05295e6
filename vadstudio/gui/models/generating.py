"""The dialog that has concepts drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vadstudio.domain import Concept
from vadstudio.gui import theme
from vadstudio.gui.elided import ElidedLabel
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.models.estimating import EstimateBox, row
from vadstudio.gui.models.picker import ModelPicker
from vadstudio.gui.models.running import start_generation
from vadstudio.gui.session import Session
from vadstudio.render import LANGUAGES
from vadstudio.workflows import GenerateSpec
from vadstudio.workflows.estimate import Estimate
from vadstudio.workflows.several import estimate_parts, parts_of


class GenerateDialog(QDialog):
    """Concepts by languages by models by samples; says what that takes before it begins."""

    def __init__(self, session: Session, concepts: Sequence[Concept], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Generate drawings")
        self.resize(640, 640)
        self._session, self._concepts = session, list(concepts)
        settings = session.settings
        self.languages = QListWidget()
        self.models = ModelPicker(session)
        self.samples = QSpinBox(minimum=1, maximum=1000)
        self.more = QCheckBox("on top of what is there")
        self.more.setToolTip("Else only what is missing of that number is asked for")
        self.distinct = QCheckBox("Tell the model what was drawn before, so that it draws something else")
        self.continue_cut = QCheckBox("Let the model go on where a reply is cut off")
        self.continue_cut.setChecked(True)
        self.ask_again = QCheckBox("Ask anew where a stored reply holds no usable code; that is paid again")
        self.budget = QDoubleSpinBox(minimum=0, maximum=100_000, decimals=2, singleStep=0.5, prefix="$ ")
        self.budget.setSpecialValueText("No limit")
        self.budget.setValue(settings.budget)
        self.max_calls = QSpinBox(minimum=0, maximum=10_000_000)
        self.max_calls.setSpecialValueText("No limit")
        self.concurrency = QSpinBox(minimum=1, maximum=256)
        self.concurrency.setValue(settings.concurrency)
        self.estimate = EstimateBox(session, self._estimate)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton("Start", QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        self._fill_languages()
        self._build()
        self.estimate.renew()

    def _fill_languages(self) -> None:
        self.languages.setAccessibleName("Languages")
        self.languages.setMaximumHeight(132)
        for language in LANGUAGES:
            item = QListWidgetItem(language.title)
            item.setData(Qt.ItemDataRole.UserRole, language.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = language.id == self._session.settings.language
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.languages.addItem(item)

    def _build(self) -> None:
        names = ", ".join(concept.name for concept in self._concepts)
        what = ElidedLabel(f"{len(self._concepts):,} concepts: {names}" if len(self._concepts) != 1 else names)
        what.setToolTip(plain_tip(names[:2000]))
        theme.set_tone(what, "heading")
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE)
        form.setHorizontalSpacing(theme.SPACE * 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Languages", self.languages)
        form.addRow("Models", self.models)
        form.addRow("Drawings of each", row(self.samples, self.more))
        form.addRow("", self.distinct)
        form.addRow("", self.continue_cut)
        form.addRow("", self.ask_again)
        form.addRow("Budget", self.budget)
        form.addRow("Calls at most", self.max_calls)
        form.addRow("Questions at once", self.concurrency)
        for box in (self.samples, self.budget, self.max_calls, self.concurrency):
            box.setFixedWidth(150)
            box.valueChanged.connect(lambda _: self.estimate.renew())
        for check in (self.more, self.distinct, self.continue_cut, self.ask_again):
            check.toggled.connect(lambda _: self.estimate.renew())
        self.languages.itemChanged.connect(lambda _: self.estimate.renew())
        self.models.edited.connect(self.estimate.renew)
        self.estimate.ready.connect(self.start.setEnabled)
        self.buttons.accepted.connect(self._start)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
        column.setSpacing(theme.SPACE * 2)
        column.addWidget(what)
        column.addLayout(form, 1)
        column.addWidget(self.estimate)
        column.addWidget(self.buttons)

    @property
    def chosen_languages(self) -> tuple[str, ...]:
        """Ids of the ticked languages."""
        items = (self.languages.item(number) for number in range(self.languages.count()))
        return tuple(i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked)

    def parts(self) -> list[GenerateSpec]:
        """What is asked for, a part for each endpoint."""
        spec = GenerateSpec(
            tuple(concept.id for concept in self._concepts),
            self.chosen_languages,
            self.samples.value(),
            self.more.isChecked(),
            budget=self.budget.value() or None,
            max_calls=self.max_calls.value(),
            concurrency=self.concurrency.value(),
            distinct=self.distinct.isChecked(),
            continue_cut=self.continue_cut.isChecked(),
            ask_again=self.ask_again.isChecked(),
        )
        return parts_of(spec, self.models.chosen)

    def _estimate(self) -> Callable[[], Estimate] | str:
        bench = self._session.bench
        if bench is None or not self._concepts:
            return "Choose at least one concept."
        if not self.chosen_languages:
            return "Choose at least one language."
        if not self.models.chosen:
            return "Choose at least one model."
        parts = self.parts()
        return lambda: estimate_parts(bench, parts)

    def _start(self) -> None:
        if self.start.isEnabled():
            count = len(self._concepts)
            title = f"Generate {self._concepts[0].name}" if count == 1 else f"Generate {count:,} concepts"
            start_generation(self._session, self.parts(), title)
            self.accept()
