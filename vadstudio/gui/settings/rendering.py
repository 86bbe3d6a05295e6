"""How drawings are rendered: language, size, limits, sandbox."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QPushButton, QSpinBox

from vadstudio import settings as settings_file
from vadstudio.gui import theme
from vadstudio.gui.session import Session
from vadstudio.gui.settings.page import Page, note
from vadstudio.render import LANGUAGES, RenderCache, SandboxLevel, cache_folder, sandbox_level
from vadstudio.settings import Settings

LEVELS = (
    ("isolated", "Isolated: no network, no files, no other processes"),
    ("limited", "Limited: time and memory are bounded"),
    ("none", "None: run code from models as it is"),
)


class RenderingPage(Page):
    """Language, canvas size, limits, what is kept, and the sandbox required and reached."""

    title = "Rendering"
    icon = "mdi6.image-frame"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        settings = session.settings
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(language.title, language.id)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.side = QSpinBox(minimum=32, maximum=4096, singleStep=64, suffix=" px")
        self.side.setValue(settings.render_size)
        self.live = QCheckBox("Draw again while typing, after a pause")
        self.live.setChecked(settings.live_render)
        self.seconds = QDoubleSpinBox(minimum=0.5, maximum=600.0, decimals=1, suffix=" s")
        self.seconds.setValue(settings.render_seconds)
        self.megabytes = QSpinBox(minimum=64, maximum=1 << 20, singleStep=256, suffix=" MiB")
        self.megabytes.setValue(settings.render_megabytes)
        self.workers = QSpinBox(minimum=0, maximum=256)
        self.workers.setSpecialValueText(f"One for each core ({os.cpu_count() or 1})")
        self.workers.setValue(settings.render_workers)
        self.cache = QSpinBox(minimum=0, maximum=1 << 20, singleStep=128, suffix=" MiB")
        self.cache.setSpecialValueText("Keep none")
        self.cache.setToolTip(
            "Pictures that were drawn before are kept on the disk, so that they need not be drawn again"
        )
        self.cache.setValue(settings.render_cache_megabytes)
        self.clear = QPushButton("Clear")
        self.clear.setToolTip("Remove all pictures that are kept; those of projects stay")
        self.held = note("")
        self.sandbox = QComboBox()
        for name, text in LEVELS:
            self.sandbox.addItem(text, name)
        self.sandbox.setCurrentIndex(self.sandbox.findData(settings.sandbox_required))
        self.reached = note("Finding out what this machine reaches…")
        self._level: SandboxLevel | None = None
        self._build()
        self._measure()
        session.read(sandbox_level, self._show_level, self.reached.setText, key="sandbox level of the settings")

    def _build(self) -> None:
        form = self.form()
        form.addRow("Language for new drawings", self.language)
        form.addRow("Canvas picture", self.side)
        form.addRow("", self.live)
        form.addRow("Time limit", self.seconds)
        form.addRow("Memory limit", self.megabytes)
        form.addRow("Processes", self.workers)
        keeping = QHBoxLayout()
        keeping.setSpacing(theme.SPACE)
        keeping.addWidget(self.cache)
        keeping.addWidget(self.clear)
        keeping.addStretch(1)
        form.addRow("Keep drawn pictures", keeping)
        form.addRow("", self.held)
        form.addRow("Sandbox required", self.sandbox)
        form.addRow("", self.reached)
        self.column.addStretch(1)
        for box in (self.language, self.sandbox):
            box.currentIndexChanged.connect(self.edited)
        for spin in (self.side, self.seconds, self.megabytes, self.workers, self.cache):
            spin.valueChanged.connect(self.edited)
            spin.setFixedWidth(184)
        self.live.toggled.connect(self.edited)
        self.clear.clicked.connect(self._clear)
        self.sandbox.currentIndexChanged.connect(self._compare)

    def collect(self, settings: Settings) -> Settings:
        return settings_file.change(
            settings,
            language=self.language.currentData(),
            render_size=self.side.value(),
            live_render=self.live.isChecked(),
            render_seconds=self.seconds.value(),
            render_megabytes=self.megabytes.value(),
            render_workers=self.workers.value(),
            render_cache_megabytes=self.cache.value(),
            sandbox_required=self.sandbox.currentData(),
        )

    def _measure(self) -> None:
        self._session.read(
            lambda: RenderCache(cache_folder(), 0).size(), self._show_held, key="size of the render cache"
        )

    def _clear(self) -> None:
        self.clear.setEnabled(False)
        self._session.write(lambda: RenderCache(cache_folder(), 0).clear(), lambda _: self._measure())

    def _show_held(self, size: int) -> None:
        self.clear.setEnabled(size > 0)
        self.held.setText(f"{size / (1 << 20):.1f} MiB are kept now." if size else "Nothing is kept now.")

    def _show_level(self, level: SandboxLevel) -> None:
        self._level = level
        self._compare()

    def _compare(self) -> None:
        """Say what this machine reaches, and warn where that is less than what is required."""
        if self._level is None:
            return
        order = ("none", "limited", "isolated")
        enough = order.index(self._level.name) >= order.index(self.sandbox.currentData())
        text = f"This machine reaches: {self._level.name}. {self._level.detail}"
        if not enough:
            text += " Nothing will be rendered until less is required."
        elif self.sandbox.currentData() == "none":
            text += " Code written by a model could read your files and use the network."
        theme.set_tone(self.reached, "muted" if enough and self.sandbox.currentData() != "none" else "warn")
        self.reached.setText(text)
