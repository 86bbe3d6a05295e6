"""Title, system and message of one template, and the variables that it may use."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.gui.labels import heading
from vadstudio.gui.prompts.colours import VariableColours
from vadstudio.llm.prompts import TASKS, VARIABLES, write_prompt

NAME = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Fields:
    """What is typed into the editor."""

    title: str
    task: str
    system: str
    user: str

    def text(self) -> str:
        """Return it as the text of a template."""
        return write_prompt(self.title, self.task, self.system, self.user)


class PromptEditor(QWidget):
    """The fields of a template.

    Attributes:
        edited: the person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = "generate"
        self.title = QLineEdit()
        self.title.setAccessibleName("Title")
        self.system = _text("System message", "No system message")
        self.user = _text("Message", "What the model is asked")
        self._colours = [VariableColours(edit.document()) for edit in (self.system, self.user)]
        self.variables = QListWidget()
        self.variables.setAccessibleName("Variables")
        self.variables.setToolTip("Double-click, or Enter, puts a variable where the cursor is")
        self.variables.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.variables.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._last = self.user
        self._build()
        self._before = self.fields
        self.title.textEdited.connect(lambda _: self._changed())
        for edit in (self.system, self.user):
            edit.textChanged.connect(self._changed)
            edit.cursorPositionChanged.connect(lambda edit=edit: self._touch(edit))
        self.variables.itemActivated.connect(self._insert)

    def _build(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        for text, widget, share in (
            ("System", self.system, 2),
            ("Message", self.user, 5),
            ("Variables", self.variables, 2),
        ):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, theme.SPACE // 2, 0, theme.SPACE // 2)
            column.setSpacing(theme.SPACE // 2)
            column.addWidget(heading(text))
            column.addWidget(widget, 1)
            splitter.addWidget(part)
            splitter.setStretchFactor(splitter.count() - 1, share)
        splitter.setSizes([120, 300, 150])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(heading("Title"))
        column.addWidget(self.title)
        column.addWidget(splitter, 1)

    @property
    def fields(self) -> Fields:
        """What is typed."""
        return Fields(self.title.text(), self._task, self.system.toPlainText(), self.user.toPlainText())

    def show_fields(self, fields: Fields) -> None:
        """Show another template; nothing counts as edited."""
        self._task = fields.task
        known = TASKS[fields.task].variables
        for widget in (self.title, self.system, self.user):
            widget.blockSignals(True)
        self.title.setText(fields.title)
        self.system.setPlainText(fields.system)
        self.user.setPlainText(fields.user)
        for widget in (self.title, self.system, self.user):
            widget.blockSignals(False)
        self._before = self.fields
        for colours in self._colours:
            colours.set_known(known)
        self._last = self.user
        self.variables.clear()
        for name, meaning in VARIABLES.items():
            if name in known:
                needed = "  (needed)" if name in TASKS[fields.task].required else ""
                item = QListWidgetItem(f"{{{name}}}  {meaning}{needed}")
                item.setData(NAME, name)
                self.variables.addItem(item)

    def _changed(self) -> None:
        """Tell of a change of the text; Qt tells of changed colours, too."""
        fields = self.fields
        if fields != self._before:
            self._before = fields
            self.edited.emit()

    def _touch(self, edit: QPlainTextEdit) -> None:
        if edit.hasFocus():
            self._last = edit

    def _insert(self, item: QListWidgetItem) -> None:
        self._last.insertPlainText(f"{{{item.data(NAME)}}}")
        self._last.setFocus()


def _text(name: str, placeholder: str) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setAccessibleName(name)
    edit.setPlaceholderText(placeholder)
    edit.setFont(theme.mono_font())
    edit.setTabChangesFocus(True)
    return edit


def problem_label() -> QLabel:
    """Return the line that says what is wrong with a template."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
