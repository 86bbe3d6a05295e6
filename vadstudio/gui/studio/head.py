"""The bar above code and picture: what is drawn, in which language, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from vadstudio.domain import Concept, Drawing
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.buttons import tool_button
from vadstudio.gui.elided import ElidedLabel
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.languages import short, title
from vadstudio.gui.studio.other_language import MENU
from vadstudio.render import LANGUAGES

ORIGINS = {
    "generate": "generated",
    "improve": "improved",
    "hint": "by a hint",
    "hand": "by hand",
    "import": "imported",
    "repair": "repaired",
    "selection": "some lines changed",
    "variation": "variation",
}


class Head(QFrame):
    """Names at the left, actions at the right; made after the panel's actions.

    Attributes:
        written: the language of the drawing; its menu asks for the drawing in another one.
        language: the language of new drawings.
        words: the buttons that show words where there is room.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.name = ElidedLabel()
        theme.set_tone(self.name, "heading")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.written = QToolButton()
        self.written.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.written.setMenu(actions.menu(MENU))
        self.written.setStyleSheet("QToolButton { padding: 0 4px 0 0; }")
        self.detail = ElidedLabel()
        theme.set_tone(self.detail, "muted")
        self.edited = QLabel("edited")
        self.edited.setToolTip("The code is edited, and no draft yet")
        theme.set_tone(self.edited, "warn")
        self.language = QComboBox()
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setAccessibleName("Language of new drawings")
        for language in LANGUAGES:
            self.language.addItem(short(language.id), language.id)
        self.language.currentIndexChanged.connect(self._explain)
        self._explain()
        self.words = [tool_button(actions[name], words=True) for name in ("drawing.generate", "drawing.improve")]
        self._build(actions)

    def _build(self, actions: Actions) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE, theme.SPACE)
        row.setSpacing(theme.SPACE)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        second = QHBoxLayout()
        second.setContentsMargins(-5, 0, 0, 0)  # the button has a border of its own
        second.setSpacing(theme.SPACE // 2)
        second.addWidget(self.written)
        second.addWidget(self.detail)
        second.addWidget(self.edited)
        second.addStretch(1)
        names.addLayout(second)
        row.addLayout(names, 1)
        row.addWidget(self.language)
        for button in self.words:
            row.addWidget(button)
        for name in ("drawing.hint", "drawing.save", "drawing.discard"):
            row.addWidget(tool_button(actions[name]))

    def use_room(self, roomy: bool) -> None:
        """Show words, or only what is needed most."""
        styles = Qt.ToolButtonStyle
        for button in self.words:
            button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if roomy else styles.ToolButtonIconOnly)
        self.language.setMinimumContentsLength(10 if roomy else 4)
        self.detail.setVisible(roomy)
        self.edited.setText("edited" if roomy else "●")

    def show_names(self, concept: Concept | None, drawing: Drawing | None) -> None:
        """Say what is on the desk."""
        self.name.setText(concept.name if concept else "No concept chosen")
        self.name.setToolTip(plain_tip(concept.name) if concept else "")
        self.written.setVisible(drawing is not None)
        if drawing is not None:
            self.written.setText(f"{short(drawing.language)} ▾")
            what = f"Draft {drawing.draft}, {ORIGINS[drawing.origin]}, written in {title(drawing.language)}"
            self.written.setToolTip(f"{what}. Draw this in another language")
            self.written.setAccessibleName(f"Language: {title(drawing.language)}")
            self.detail.setText(f"draft {drawing.draft} · {ORIGINS[drawing.origin]}")
            self.detail.setToolTip(plain_tip(drawing.note))
        else:
            self.detail.setText("not drawn yet: generate, or write code and save it" if concept else "")
            self.detail.setToolTip("")

    def choose(self, language: str) -> None:
        """Choose the language of new drawings; one that is not installed here leaves the first."""
        self.language.setCurrentIndex(max(0, self.language.findData(language)))

    def _explain(self) -> None:
        self.language.setToolTip(
            f"Language that new drawings are written in: {title(str(self.language.currentData()))}"
        )
