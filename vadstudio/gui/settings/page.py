"""What every page of the settings has in common."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.settings import Settings


class Page(QWidget):
    """One subject of the settings.

    Attributes:
        title, icon: how the list of pages shows it.
        edited: something was typed or chosen.
    """

    title = ""
    icon = ""
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.SPACE * 3, theme.SPACE * 2, theme.SPACE * 3, theme.SPACE * 2)
        self.column.setSpacing(theme.SPACE * 2)
        heading = QLabel(self.title)
        theme.set_tone(heading, "title")
        self.column.addWidget(heading)

    def form(self) -> QFormLayout:
        """Add a form to the page and return it."""
        form = QFormLayout()
        form.setHorizontalSpacing(theme.SPACE * 2)
        form.setVerticalSpacing(theme.SPACE)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(form)
        return form

    def collect(self, settings: Settings) -> Settings:
        """Return *settings* with what this page says."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return a sentence about what cannot be applied; empty when all is well."""
        return ""

    def applied(self) -> None:
        """Do what goes with applying besides the settings themselves."""


def note(text: str, tone: str = "muted") -> QLabel:
    """Return a wrapped remark that belongs under a field."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # servers write some of what is said here
    label.setWordWrap(True)
    label.setMinimumWidth(380)  # else a form reserves the height that the text has in a narrow column
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    theme.set_tone(label, tone)
    return label
