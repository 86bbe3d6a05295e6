"""Labels and panes that several panels share."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as rich
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from vadstudio.gui import theme


def heading(text: str) -> QLabel:
    """Return a label that stands above what it names."""
    label = QLabel(text)
    theme.set_tone(label, "heading")
    return label


def empty_page(text: str) -> QLabel:
    """Return what a page says while it has nothing to show."""
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    theme.set_tone(label, "muted")
    return label


def side_by_side(panel: QWidget, name: str, side: QWidget, main: QWidget, width: int) -> None:
    """Fill *panel* with *side*, *width* pixels wide at first, and *main*, which gets the rest; *name* keeps the sizes."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName(name)
    splitter.addWidget(side)
    splitter.addWidget(main)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes([width, 1440 - width])
    splitter.setChildrenCollapsible(False)
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(splitter)


def plain_tip(text: str) -> str:
    """Return *text* as a tooltip that shows it to the letter: names, notes and messages that others wrote may hold tags."""
    if not rich.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'
