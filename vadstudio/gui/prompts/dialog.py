"""The prompts of the project: a list, an editor, a preview."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from vadstudio.errors import UsageError
from vadstudio.gui import theme
from vadstudio.gui.asking import ask_text
from vadstudio.gui.labels import heading
from vadstudio.gui.prompts.editor import NAME, Fields, PromptEditor, problem_label
from vadstudio.gui.prompts.preview import PromptPreview
from vadstudio.gui.session import Session
from vadstudio.llm import Prompt, load_prompt
from vadstudio.llm.prompts import parse_prompt
from vadstudio.workflows.prompts import PromptState, prompt_states, reset_prompt, set_prompt


class PromptsDialog(QDialog):
    """Reads, changes and previews the prompts. What is typed is kept for each prompt until it is saved or dropped.

    Attributes:
        question: the question what becomes of unsaved changes, while it is on the screen.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Prompts")
        self.resize(1180, 760)
        self._session = session
        self._states: dict[str, PromptState] = {}
        self._typed: dict[str, Fields] = {}
        self._shown = ""
        self.question: QMessageBox | None = None
        self.list = QListWidget()
        self.list.setAccessibleName("Prompts")
        self.list.setMinimumWidth(230)
        self.list.setSpacing(2)
        self.editor = PromptEditor()
        self.problem = problem_label()
        self.state = QLabel()
        self.save_button = QPushButton("Save")
        self.reset_button = QPushButton("Reset to shipped")
        self.copy_button = QPushButton("Save as…")
        self.preview = PromptPreview(session, self._tell)
        self._build()
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item.data(NAME) if item else ""))
        self.editor.edited.connect(self._edited)
        self.save_button.clicked.connect(self.save)
        self.reset_button.clicked.connect(self.reset)
        self.copy_button.clicked.connect(self.save_as)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        session.project_closing.connect(self._leave)
        self._read()

    def _build(self) -> None:
        theme.set_tone(self.save_button, "primary")
        theme.set_tone(self.problem, "error")
        for button in (self.save_button, self.reset_button, self.copy_button):
            button.setAutoDefault(False)
        self.save_button.setToolTip("Use this text in this project from now on (Ctrl+S); the versions before are kept")
        self.reset_button.setToolTip("Use the text that ships with the program again; the versions before are kept")
        self.copy_button.setToolTip("Save this text as a prompt of another name")
        close = QPushButton("Close")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.state, 1)
        for button in (self.reset_button, self.copy_button, self.save_button, close):
            buttons.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for widget in (self._titled_list(), self.editor, self.preview):
            side = QWidget()
            inside = QVBoxLayout(side)
            inside.setContentsMargins(theme.SPACE if splitter.count() else 0, 0, theme.SPACE, 0)
            inside.addWidget(widget)
            splitter.addWidget(side)
        splitter.setSizes([250, 470, 430])
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE * 2,) * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(splitter, 1)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def _titled_list(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(heading("Prompts"))
        column.addWidget(self.list, 1)
        return part

    # -- showing -----------------------------------------------------------------------------------------------------

    def _read(self, name: str = "") -> None:
        bench = self._session.bench
        if bench is not None:
            project = bench.project
            self._session.read(lambda: prompt_states(project), lambda s: self._show(s, name), key="prompts")

    def _show(self, states: list[PromptState], name: str) -> None:
        self._states = {state.name: state for state in states}
        wanted = name or self._shown or "generate"
        self.list.blockSignals(True)
        self.list.clear()
        for state in states:
            item = QListWidgetItem()
            item.setData(NAME, state.name)
            self.list.addItem(item)
            if state.name == wanted:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._mark_all()
        self._choose(self.list.currentItem().data(NAME))

    def _choose(self, name: str) -> None:
        if name not in self._states:
            return
        self._shown = name
        self._tell("")
        self.editor.show_fields(self._typed.get(name) or self._saved(name))
        self.preview.show_template(name, self.editor.fields, at_once=True)
        self._mark_all()

    def _saved(self, name: str) -> Fields:
        """Return the saved text; where that is wrong (in a project of somebody else) the shipped one, and why."""
        state = self._states[name]
        try:
            return _fields(parse_prompt(name, state.text))
        except UsageError as error:
            self._tell(str(error))
            return _fields(load_prompt(name)) if state.shipped else Fields(name, "generate", "", state.text)

    def _tell(self, problem: str) -> None:
        problem = problem or (self._states[self._shown].problem if self._is_broken else "")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.save_button.setEnabled(not problem and self._shown in self._typed)
        self.copy_button.setEnabled(not problem)

    @property
    def _is_broken(self) -> bool:
        return (
            self._shown in self._states and bool(self._states[self._shown].problem) and self._shown not in self._typed
        )

    def _mark_all(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            state = self._states[item.data(NAME)]
            marks = [mark for mark, on in (("unsaved", state.name in self._typed), (_mark(state), True)) if on and mark]
            item.setText("  ·  ".join((state.name, *marks)))
            item.setToolTip(state.title)
        if self._shown in self._states:
            state = self._states[self._shown]
            own = f"version {state.version} of this project" if state.own else f"shipped, version {state.version}"
            self.state.setText(f"{own}; {_meaning(state)}" if _mark(state) else own)
            theme.set_tone(self.state, "warn" if state.differs else "muted")
            self.reset_button.setText("Reset to shipped" if state.shipped else "Remove")
            self.reset_button.setEnabled(state.own or self._shown in self._typed)
            self.save_button.setEnabled(self._shown in self._typed and not self.problem.text())

    # -- changing ----------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        fields = self.editor.fields
        if fields == self._saved(self._shown) and not self._states[self._shown].problem:
            self._typed.pop(self._shown, None)
        else:
            self._typed[self._shown] = fields
        self._mark_all()
        self.preview.show_template(self._shown, fields)

    def save(self) -> None:
        """Make what is typed the project's text of the prompt."""
        if self._shown in self._typed:
            self._write(self._shown, self._typed[self._shown])

    def save_as(self) -> None:
        """Ask for a name and save what is typed under it."""
        fields = self.editor.fields
        ask_text(self, "Save prompt as", "Name, in small letters and hyphens:",
                 lambda name: self._write(name, fields), f"{fields.task}-mine")  # fmt: skip

    def reset(self) -> None:
        """Drop what is typed, and use the shipped text again."""
        bench, name = self._session.bench, self._shown
        if bench is None:
            return
        self._typed.pop(name, None)
        project = bench.project
        self._session.write(lambda: reset_prompt(project, name), lambda _: self._read(), self._tell)

    def _write(self, name: str, fields: Fields) -> None:
        bench = self._session.bench
        if bench is None:
            return
        project, shown = bench.project, self._shown

        def saved(_: PromptState) -> None:
            for done in {name, shown}:
                if self._typed.get(done) == fields:
                    del self._typed[done]
            self._read(name)
            self._session.status_message.emit(f"Prompt {name} saved")

        self._session.write(lambda: set_prompt(project, name, fields.text()), saved, self._tell)

    # -- leaving -----------------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Close, after asking what becomes of unsaved changes."""
        if not self._typed:
            self._leave()
        elif self.question is None:
            self._ask()

    def closeEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]
        self.reject()

    def _ask(self) -> None:
        names = ", ".join(sorted(self._typed))
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Unsaved prompts")
        box.setText(f"Changes to {names} are not saved.")
        drop = box.addButton("Drop them", QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton("Keep editing", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)

        def answered() -> None:
            self.question = None
            if box.clickedButton() is drop:
                self._typed.clear()
                self._leave()
            box.deleteLater()

        box.finished.connect(lambda _: answered())
        self.question = box
        box.open()

    def _leave(self) -> None:
        self.preview.let_go()
        super().reject()


def _fields(prompt: Prompt) -> Fields:
    return Fields(prompt.title, prompt.task, prompt.system, prompt.user)


def _mark(state: PromptState) -> str:
    if state.problem:
        return "broken"
    if not state.shipped:
        return "own"
    return "changed" if state.differs else ""


def _meaning(state: PromptState) -> str:
    return {"broken": "it cannot be used", "own": "your own", "changed": "differs from shipped"}[_mark(state)]
