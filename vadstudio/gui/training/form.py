"""Settings of a new run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vadstudio.domain import Dataset
from vadstudio.gui import theme
from vadstudio.learn.spec import ARCHS, DEVICES, MIXES, PRESETS, TrainSpec

TIPS = {
    "preset": "demo: minutes on a CPU; workstation: one GPU; paper: the recipe of the line of work",
    "batch": "Drawings in a step; each gives two crops",
    "crop": "Side of the crops in pixels",
    "lr": "Learning rate at the start; it falls along a half cosine",
    "device": "auto takes CUDA where it is usable",
    "mix": "Several drawings are mixed into one before the two crops are taken",
}


class RunForm(QWidget):
    """Dataset, preset, and the settings that differ from the preset."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dataset = QComboBox()
        self.dataset.setPlaceholderText("none yet")
        self.name = QLineEdit()
        self.name.setPlaceholderText("named after its network and dataset")
        self.preset = QComboBox()
        for name in PRESETS:
            self.preset.addItem(name, name)
        self.arch = _choice(ARCHS)
        self.epochs = _number(1, 100_000)
        self.batch = _number(4, 4096)
        self.crop = _number(16, 1024)
        self.lr = QDoubleSpinBox()
        self.lr.setDecimals(4)
        self.lr.setRange(0.0001, 100)
        self.lr.setSingleStep(0.01)
        self.mix = _choice(MIXES)
        self.device = _choice(DEVICES)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE - 2)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            (("Dataset", self.dataset),),
            (("Name", self.name),),
            (("Preset", self.preset),),
            (("Network", self.arch),),
            (("Epochs", self.epochs), ("Batch", self.batch)),
            (("Rate", self.lr), ("Crop", self.crop)),
            (("Mixing", self.mix), ("Device", self.device)),
        )
        for row, fields in enumerate(rows):
            for place, (label, field) in enumerate(fields):
                field.setAccessibleName(label if field is not self.lr else "Learning rate")
                field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                words = QLabel(label)
                words.setBuddy(field)
                grid.addWidget(words, row, place * 2)
                grid.addWidget(field, row, place * 2 + 1, 1, 1 if len(fields) == 2 else 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for key, tip in TIPS.items():
            getattr(self, key).setToolTip(tip)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        theme.set_tone(self.detail, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self.detail)
        self.preset.currentIndexChanged.connect(lambda _: self._use_preset())
        self.dataset.currentIndexChanged.connect(lambda _: self._tell_dataset())
        self._datasets: dict[int, Dataset] = {}
        self._use_preset()
        self._tell_dataset()

    @property
    def dataset_id(self) -> int:
        """Id of the chosen dataset, or 0."""
        return int(self.dataset.currentData() or 0)

    @property
    def spec(self) -> TrainSpec:
        """The settings as they stand. Queue and split batch norm follow the batch where the preset's do not fit it."""
        preset, batch = PRESETS[self.preset.currentData()], self.batch.value()
        return replace(
            preset,
            arch=self.arch.currentData(),
            epochs=self.epochs.value(),
            batch_size=batch,
            queue=max(preset.queue, batch),
            splits=next(n for n in range(preset.splits, 0, -1) if n == 1 or (batch % n == 0 and batch // n >= 2)),
            image_size=self.crop.value(),
            lr=self.lr.value(),
            mix=self.mix.currentData(),
            device=self.device.currentData(),
        )

    def show_datasets(self, datasets: Sequence[Dataset]) -> None:
        """Offer these datasets, the newest first; the chosen one stays chosen unless there is a newer one."""
        found = {dataset.id: dataset for dataset in datasets}
        if found == self._datasets:
            return  # an open list stays open
        before = 0 if found.keys() - self._datasets.keys() else self.dataset_id
        self._datasets = found
        self.dataset.blockSignals(True)
        self.dataset.clear()
        for dataset in sorted(datasets, key=lambda d: -d.id):
            self.dataset.addItem(dataset.name, dataset.id)
        self.dataset.setCurrentIndex(max(0, self.dataset.findData(before)) if datasets else -1)
        self.dataset.blockSignals(False)
        self.dataset.currentIndexChanged.emit(self.dataset.currentIndex())

    def _tell_dataset(self) -> None:
        dataset = self._datasets.get(self.dataset_id)
        if dataset is None:
            self.detail.setText("No dataset yet: keep drawings in Curate, then freeze them.")
        else:
            side = f"{dataset.size} × {dataset.size}"
            text = f"{dataset.count:,} pictures of {len(dataset.labels)} concepts, {side}, hash {dataset.hash[:10]}"
            self.detail.setText(text)

    def _use_preset(self) -> None:
        spec = PRESETS[self.preset.currentData()]
        self.arch.setCurrentIndex(self.arch.findData(spec.arch))
        self.epochs.setValue(spec.epochs)
        self.batch.setValue(spec.batch_size)
        self.crop.setValue(spec.image_size)
        self.lr.setValue(spec.lr)
        self.mix.setCurrentIndex(self.mix.findData(spec.mix))
        self.device.setCurrentIndex(self.device.findData(spec.device))


def _choice(values: Sequence[str]) -> QComboBox:
    combo = QComboBox()
    for value in values:
        combo.addItem(value, value)
    return combo


def _number(low: int, high: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(low, high)
    return field
