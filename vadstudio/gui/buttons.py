"""Buttons that stand for an action: text, icon, tooltip and enabled state are the action's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton

from vadstudio.gui import theme


def action_button(action: QAction, primary: bool = True) -> QPushButton:
    """Return a wide button that triggers *action*; a primary one is the one thing to do on its page."""
    button = QPushButton()
    if primary:
        theme.set_tone(button, "primary")

    def follow() -> None:
        button.setText(action.text())
        button.setIcon(action.icon() if not primary else button.icon())
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()
    return button


def tool_button(action: QAction, words: bool = False) -> QToolButton:
    """Return a small button that triggers *action*, with its icon alone or with its *words* beside it."""
    button = QToolButton()
    button.setDefaultAction(action)
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
