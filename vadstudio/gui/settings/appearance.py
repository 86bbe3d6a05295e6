"""Light, dark, or as the desktop."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from vadstudio import settings as settings_file
from vadstudio.gui.settings.page import Page, note
from vadstudio.settings import Settings

THEMES = (("system", "As the desktop"), ("light", "Light"), ("dark", "Dark"))


class AppearancePage(Page):
    """The theme."""

    title = "Appearance"
    icon = "mdi6.palette-outline"

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.theme = QComboBox()
        for name, text in THEMES:
            self.theme.addItem(text, name)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.theme.currentIndexChanged.connect(self.edited)
        form = self.form()
        form.addRow("Theme", self.theme)
        form.addRow("", note("Drawings keep their own background in every theme."))
        self.column.addStretch(1)
        self.column.addWidget(note(f"All settings are kept in {settings_file.file()}"))

    def collect(self, settings: Settings) -> Settings:
        return settings_file.change(settings, theme=self.theme.currentData())
