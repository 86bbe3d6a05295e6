"""The dialog that asks for a new project's name and place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme


class NewProjectDialog(QDialog):
    """Title, file and whether to begin with the starter's concepts; Create works when the file can be made."""

    def __init__(self, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("New project")
        self.setMinimumWidth(520)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = folder or Path(documents if Path(documents).is_dir() else Path.home())
        self.title = QLineEdit("Drawings")
        self.title.selectAll()
        self.file = QLineEdit()
        browse = QPushButton("Browse…")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.starter = QCheckBox("Begin with the concepts of the starter library")
        self.starter.setChecked(True)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_button = self.buttons.addButton("Create", QDialogButtonBox.ButtonRole.AcceptRole)
        self.create_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        place = QHBoxLayout()
        place.addWidget(self.file, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setSpacing(theme.SPACE)
        form.addRow("Title", self.title)
        form.addRow("File", place)
        form.addRow("", self.starter)
        form.addRow("", self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
        column.setSpacing(theme.SPACE * 2)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.title.textEdited.connect(self._follow_title)
        self.file.textChanged.connect(self._check)
        self._own_file = False
        self.file.textEdited.connect(self._take_file)
        self._follow_title(self.title.text())

    @property
    def path(self) -> Path:
        """The file to make; ``.vad`` is added where it is missing."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix == ".vad" else path.with_name(path.name + ".vad")

    def _take_file(self) -> None:
        self._own_file = True

    def _follow_title(self, title: str) -> None:
        if not self._own_file:
            name = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in title).strip()
            self.file.setText(str(self._folder / f"{name or 'drawings'}.vad"))

    def _browse(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, "New project", self.file.text(), "vadstudio projects (*.vad)")
        if name:
            self._own_file = True
            self.file.setText(name)

    def _check(self) -> None:
        text = self.file.text().strip()
        problem = ""
        if not text or text.endswith("/"):
            problem = "Name a file."
        elif self.path.exists():
            problem = f"{self.path.name} is there already; choose another name, or open it."
        elif not self.path.parent.is_dir():
            problem = f"The folder {self.path.parent} does not exist."
        self._hint.setText(problem or f"Pictures, runs and datasets are kept beside it in {self.path.stem}.files.")
        theme.set_tone(self._hint, "warn" if problem else "muted")
        self.create_button.setEnabled(not problem)
