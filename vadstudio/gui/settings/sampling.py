"""How models are asked unless a job says otherwise: how long, how freely, how many at once, for how much."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from vadstudio import settings as settings_file
from vadstudio.gui import theme
from vadstudio.settings import Settings

WIDTH = 184
_STEP = 0.1


class SamplingForm(QWidget):
    """The defaults.

    Attributes:
        edited: a value was changed.
    """

    edited = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.max_tokens = QSpinBox(minimum=16, maximum=1 << 20, singleStep=1024, suffix=" tokens")
        self.max_tokens.setValue(settings.max_tokens)
        self.temperature = QDoubleSpinBox(minimum=-_STEP, maximum=2.0, singleStep=_STEP, decimals=1)
        self.temperature.setSpecialValueText("The server's own")
        self.temperature.setValue(settings.temperature if settings.temperature >= 0 else -_STEP)
        self.concurrency = QSpinBox(minimum=1, maximum=256)
        self.concurrency.setValue(settings.concurrency)
        self.budget = QDoubleSpinBox(minimum=0, maximum=100_000, decimals=2, singleStep=0.5, prefix="$ ")
        self.budget.setSpecialValueText("No limit")
        self.budget.setValue(settings.budget)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.SPACE * 2)
        form.setVerticalSpacing(theme.SPACE)
        for name, box in (
            ("Longest reply", self.max_tokens),
            ("Temperature", self.temperature),
            ("Questions at once", self.concurrency),
            ("Budget of a job", self.budget),
        ):
            box.setFixedWidth(WIDTH)
            box.valueChanged.connect(lambda _: self.edited.emit())
            form.addRow(name, box)

    def collect(self, settings: Settings) -> Settings:
        """Return *settings* with these values."""
        temperature = round(self.temperature.value(), 1)
        return settings_file.change(
            settings,
            max_tokens=self.max_tokens.value(),
            temperature=temperature if temperature >= 0 else -1.0,
            concurrency=self.concurrency.value(),
            budget=round(self.budget.value(), 2),
        )
