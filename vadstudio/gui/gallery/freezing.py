"""The question before freezing."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.workflows import FreezeSpec

CHOICES = (
    ("Kept drafts", "kept"),
    ("Final draft of every drawing (rejected ones left out)", "heads"),
    ("All drafts (rejected ones left out)", "all"),
)
HELD_OUT = (
    ("Leave them out (they are for tests)", "leave"),
    ("Only them, as a test set", "only"),
    ("Take them like all others", "take"),
)
SIZES = (32, 64, 96, 128, 224, 256)


class FreezeDialog(QDialog):
    """Asks for name, choice, seeds and size of a dataset."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Freeze a dataset")
        self.name = QLineEdit(name)
        self.which = QComboBox()
        for text, value in CHOICES:
            self.which.addItem(text, value)
        self.held_out = QComboBox()
        for text, value in HELD_OUT:
            self.held_out.addItem(text, value)
        self.held_out.setToolTip("Combinations that the concept generator held out, so that nothing learns from them")
        self.seeds = QSpinBox()
        self.seeds.setRange(1, 4096)
        self.seeds.setValue(8)
        self.seeds.setToolTip("Programs that use chance are drawn once for each seed; the others once")
        self.side = QComboBox()
        for side in SIZES:
            self.side.addItem(f"{side} × {side}", side)
        self.side.setCurrentIndex(SIZES.index(64))
        form = QFormLayout()
        form.setSpacing(theme.SPACE)
        form.addRow("Name", self.name)
        form.addRow("Drawings", self.which)
        form.addRow("Held-out concepts", self.held_out)
        form.addRow("Pictures of each program", self.seeds)
        form.addRow("Size", self.side)
        note = QLabel("A frozen dataset never changes: pictures, labels and lineage are fixed by its hash.")
        note.setWordWrap(True)
        theme.set_tone(note, "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        freeze = buttons.button(QDialogButtonBox.StandardButton.Ok)
        freeze.setText("Freeze")
        self.name.textChanged.connect(lambda text: freeze.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE * 2)
        column.setContentsMargins(*(theme.SPACE * 2,) * 4)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)
        self.setMinimumWidth(440)

    @property
    def spec(self) -> FreezeSpec:
        """What was answered."""
        seeds = tuple(range(self.seeds.value()))
        name, which, held_out = self.name.text().strip(), self.which.currentData(), self.held_out.currentData()
        return FreezeSpec(name, which, seeds, self.side.currentData(), held_out)
