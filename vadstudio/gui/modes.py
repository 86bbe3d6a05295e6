"""The modes of the window, and the segmented bar that switches between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from vadstudio.gui.actions import Actions


@dataclass(frozen=True)
class Mode:
    """One mode."""

    id: str
    title: str
    icon: str
    tip: str


MODES = (
    Mode("draw", "Draw", "mdi6.pencil-outline", "Draw: concepts, code beside its picture, drafts"),
    Mode("curate", "Curate", "mdi6.view-grid-outline", "Curate: all drawings; keep, reject, rate, tag"),
    Mode("train", "Train", "mdi6.chart-line", "Train: datasets, runs and their curves"),
    Mode("judge", "Judge", "mdi6.eye-check-outline", "Judge: what a run recognises in real photographs"),
)


class ModeBar(QFrame):
    """One button for each mode, side by side; Alt+1 to Alt+4."""

    def __init__(self, actions: Actions, choose: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modes")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        self._actions = {}
        self.buttons: dict[str, QToolButton] = {}
        for number, mode in enumerate(MODES, start=1):
            action = actions.add(
                f"mode.{mode.id}", f"&{mode.title}", lambda checked, m=mode.id: choose(m), menu="View", icon=mode.icon,
                shortcut=f"Alt+{number}", tip=mode.tip, checkable=True, group="modes",
            )  # fmt: skip
            button = QToolButton()
            button.setDefaultAction(action)
            button.setText(mode.title)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
            self._actions[mode.id] = action
            self.buttons[mode.id] = button

    def show_mode(self, mode: str) -> None:
        """Mark *mode* as the one that is shown."""
        for name, action in self._actions.items():
            action.setChecked(name == mode)
