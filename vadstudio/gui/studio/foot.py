"""The bar below the picture: how it was drawn, zoom, seed."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.buttons import tool_button
from vadstudio.gui.studio.render_line import RenderLine

ROOMY = 320
"""Width from which the buttons for zoom have room beside the seed."""
WIDE = 500
"""Width from which everything has room in one row."""


class Foot(QWidget):
    """Made after the panel's actions."""

    def __init__(self, actions: Actions, seed: QSpinBox) -> None:
        super().__init__()
        self.seed = seed
        self.reroll = tool_button(actions["drawing.reroll"])
        self.state = RenderLine()
        self.zoom = QLabel()
        theme.set_tone(self.zoom, "muted")
        self._zooming = [tool_button(actions[name]) for name in ("view.actual", "view.fit")]
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setContentsMargins(theme.SPACE // 2, 0, theme.SPACE // 2, 0)
        first.addWidget(self.state, 1)
        first.addWidget(self.zoom)
        second.setSpacing(4)
        second.addWidget(seed)
        second.addWidget(self.reroll)
        second.addStretch(1)
        for button in (*self._zooming, tool_button(actions["drawing.live"]), tool_button(actions["drawing.render"])):
            second.addWidget(button)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setContentsMargins(theme.SPACE, 4, theme.SPACE, 4)
        self._rows.setSpacing(2)
        self._rows.addLayout(first, 1)
        self._rows.addLayout(second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, direction = event.size().width(), QBoxLayout.Direction
        self._rows.setDirection(direction.LeftToRight if width >= WIDE else direction.TopToBottom)
        for button in self._zooming:
            button.setVisible(width >= ROOMY)

    def use_chance(self, by_chance: bool) -> None:
        """Show the seed where the program may use chance, at its first value."""
        for widget in (self.seed, self.reroll):
            widget.setVisible(by_chance)
        self.seed.setEnabled(by_chance)
        if self.seed.value():
            self.seed.blockSignals(True)
            self.seed.setValue(0)
            self.seed.blockSignals(False)


def seed_box() -> QSpinBox:
    """Return the box for the seed."""
    seed = QSpinBox()
    seed.setRange(0, 999_999)
    seed.setPrefix("seed ")
    seed.setMinimumWidth(80)
    seed.setMaximumWidth(104)
    seed.setToolTip("A program that uses chance draws another picture for each seed")
    seed.setAccessibleName("Seed")
    return seed
