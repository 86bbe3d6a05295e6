"""The actions that make and survey concepts by the hundred."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from vadstudio.gui.actions import Actions
from vadstudio.gui.concepts.composing import ComposeDialog
from vadstudio.gui.concepts.coverage import CoverageDialog
from vadstudio.gui.concepts.importing import FILTER, ImportDialog
from vadstudio.gui.concepts.panel import ConceptsPanel
from vadstudio.gui.session import Session


class ConceptCommands:
    """Generate concepts, import a list, coverage.

    Attributes:
        question: the question whether to draw the chosen concepts, while it is on the screen.
    """

    def __init__(self, session: Session, actions: Actions, panel: ConceptsPanel, window: QWidget) -> None:
        self._session, self._panel, self._window = session, panel, window
        self.question: QMessageBox | None = None
        add = actions.add
        add("concept.compose", "Generate &concepts…", self.compose, menu="Concept", shortcut="Ctrl+Alt+A",
            icon="mdi6.dice-multiple-outline", group="many",
            tip="Compose concepts of attributes, counts, relations and scenes")  # fmt: skip
        add("concept.import", "&Import a list…", self.import_list, menu="Concept", shortcut="Ctrl+Alt+U",
            icon="mdi6.playlist-plus", group="many", tip="Add the concepts of a text, CSV or JSONL file")  # fmt: skip
        add("concept.coverage", "Co&verage…", self.coverage, menu="Concept", shortcut="Ctrl+Alt+C", icon="mdi6.table-check",
            group="find", tip="What is drawn of each concept, in which languages and by which models")  # fmt: skip

    def compose(self) -> None:
        """Ask for composed concepts."""
        _open(ComposeDialog(self._session, self._window))

    def import_list(self) -> None:
        """Ask for a file and show what it holds."""
        folder = self._session.path.parent if self._session.path else Path.home()
        name, _ = QFileDialog.getOpenFileName(self._window, "Import concepts", str(folder), FILTER)
        if name:
            _open(ImportDialog(self._session, Path(name), self._window))

    def coverage(self) -> None:
        """Show the coverage; it stays open beside the window."""
        open_already = next((d for d in self._window.findChildren(CoverageDialog) if d.isVisible()), None)
        if open_already is not None:
            open_already.raise_()
            open_already.activateWindow()
            return
        dialog = CoverageDialog(self._session, self._window)
        dialog.generate.connect(lambda ids, language, samples: self._choose(dialog, ids, language, samples))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _choose(self, dialog: QDialog, ids: list[int], language: str, samples: int) -> None:
        """Select the concepts in the tree, and ask whether to draw them now."""
        self._panel.choose(ids)
        language = language or self._session.settings.language
        count = f"{len(ids):,} concepts" if len(ids) != 1 else "one concept"
        box = QMessageBox(dialog)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Generate missing drawings")
        many = f"{samples} drawings" if samples > 1 else "a drawing"
        box.setText(f"Ask for {many} of {'each of ' if len(ids) != 1 else ''}{count} in {language}?")
        box.setInformativeText(
            "They are selected in the list of concepts. What is drawn already is not asked for again."
        )
        yes = box.addButton("Generate", QMessageBox.ButtonRole.AcceptRole)
        box.addButton("Only select", QMessageBox.ButtonRole.RejectRole)

        def answered() -> None:
            self.question = None
            if box.clickedButton() is yes:
                self._panel.generate(language, samples)
            box.deleteLater()

        box.finished.connect(lambda _: answered())
        self.question = box
        box.open()


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
