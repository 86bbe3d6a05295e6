"""Asks for composed concepts, and shows them before they are added."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.gui.concepts.rows import Line, RowsModel, RowsView
from vadstudio.gui.session import Session
from vadstudio.workflows.concepts import Composed, ComposeSpec, add_composed, compose_for
from vadstudio.workflows.concepts.compose import MOST

PAUSE_MS = 200


class ComposeDialog(QDialog):
    """Count, seed and share that is held out; the list follows while they change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Generate concepts")
        self.resize(820, 640)
        self._session = session
        self._composed: Composed | None = None
        self.count = _number(1, MOST, 100, "Number of concepts")
        self.seed = _number(0, 2**31 - 1, 0, "Seed")
        self.seed.setToolTip("The same seed gives the same concepts")
        self.hold_out = _number(0, 90, 0, "Share held out, in percent")
        self.hold_out.setSuffix(" %")
        self.hold_out.setToolTip("Combinations such as “red star” that only the concepts marked as tests show")
        self.name = QLineEdit()
        self.name.setAccessibleName("Name of the set")
        self.model = RowsModel(("Concept", "Kind", "Tests the combination"), self)
        self.table = RowsView(self.model, "Composed concepts", (80, 260))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.add = QPushButton("Add")
        self.add.setDefault(True)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._compose)
        session.busy_probes.append(self._timer.isActive)
        self.finished.connect(lambda _: self._let_go())
        self._build()
        session.project_closing.connect(self.reject)
        self._compose()

    def _build(self) -> None:
        theme.set_tone(self.note, "muted")
        left, right = QFormLayout(), QFormLayout()
        left.addRow("Concepts", self.count)
        left.addRow("Held out", self.hold_out)
        right.addRow("Seed", self.seed)
        right.addRow("Set", self.name)
        forms = QHBoxLayout()
        forms.setSpacing(theme.SPACE * 3)
        for form in (left, right):
            form.setHorizontalSpacing(theme.SPACE * 2)
            form.setVerticalSpacing(theme.SPACE)
            form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            forms.addLayout(form, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._add)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE * 2,) * 4)
        column.setSpacing(theme.SPACE * 2)
        column.addLayout(forms)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addWidget(buttons)
        for box in (self.count, self.seed, self.hold_out):
            box.valueChanged.connect(lambda _: self._wait())
        self.name.textEdited.connect(lambda _: self._wait())

    @property
    def spec(self) -> ComposeSpec:
        """What is asked for."""
        return ComposeSpec(self.count.value(), self.seed.value(), self.hold_out.value() / 100, self.name.text())

    def _wait(self) -> None:
        self.add.setEnabled(False)
        self._timer.start()

    def _compose(self) -> None:
        bench, spec = self._session.bench, self.spec
        self.add.setEnabled(False)
        self.name.setPlaceholderText(ComposeSpec(seed=spec.seed).set_name)
        if bench is not None:
            project = bench.project
            self._session.read(lambda: compose_for(project, spec), self._show, self._failed, key="compose")

    def _show(self, composed: Composed) -> None:
        self._composed = composed
        self.model.show(Line(c.name, (c.name, c.kind.value, "; ".join(c.held_out))) for c in composed.concepts)
        new, tests = len(composed.new), sum(c.is_held_out for c in composed.concepts)
        parts = []
        if tests:
            parts.append(f"Tests of combinations that the others do not show: {tests:,}.")
        if composed.existing:
            parts.append(f"In the project already: {len(composed.existing):,}.")
        if len(composed.concepts) < composed.wanted:
            parts.append(f"The words give no more than {len(composed.concepts):,}.")
        self.note.setText(" ".join(parts) or "One step of undo takes them all away again.")
        theme.set_tone(self.note, "muted")
        self.add.setText(f"Add {new:,} concept{'s' if new != 1 else ''}")
        self.add.setEnabled(new > 0)

    def _let_go(self) -> None:
        self._timer.stop()
        if self._timer.isActive in self._session.busy_probes:
            self._session.busy_probes.remove(self._timer.isActive)

    def _failed(self, sentence: str) -> None:
        self.note.setText(sentence)
        theme.set_tone(self.note, "error")

    def _add(self) -> None:
        bench, composed = self._session.bench, self._composed
        if bench is None or composed is None:
            return
        session, project = self._session, bench.project
        session.write(
            lambda: add_composed(project, composed),
            lambda count: session.status_message.emit(f"{count:,} concepts added"),
        )
        self.accept()


def _number(low: int, high: int, value: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setValue(value)
    box.setAccessibleName(name)
    return box
