"""Shows what a list of concepts holds before it is imported: what is taken, what is skipped, and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vadstudio.domain import ConceptKind
from vadstudio.gui import theme
from vadstudio.gui.concepts.rows import Line, RowsModel, RowsView
from vadstudio.gui.session import Session
from vadstudio.workflows.concepts.importing import ImportReport, ImportSpec, add_imported, read_concepts

FILTER = "Lists of concepts (*.txt *.csv *.tsv *.tab *.jsonl *.ndjson *.json);;All files (*)"
_ANY = "as the list says, else object"


class ImportDialog(QDialog):
    """Kind, column and synonyms; the report follows while they change."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Import {path.name}")
        self.resize(820, 620)
        self._session, self._path = session, path
        self._report: ImportReport | None = None
        self.kind = QComboBox()
        self.kind.addItem(_ANY, None)
        for kind in ConceptKind:
            self.kind.addItem(kind.value, kind)
        self.column = QComboBox()
        self.column.addItem("found by its header", "")
        self.synonyms = QComboBox()
        for text, value in (
            ("separate synonyms, where all parts are short", None),
            ("separate synonyms", True),
            ("belong to the name", False),
        ):
            self.synonyms.addItem(text, value)
        self.taken = RowsModel(("Concept", "Kind", "Other words", "Synset"), self)
        self.skipped = RowsModel(("Text", "Line", "Why"), self)
        self.tabs = QTabWidget()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.button = QPushButton("Import")
        self.button.setDefault(True)
        self._build()
        session.project_closing.connect(self.reject)
        self._read()

    def _build(self) -> None:
        theme.set_tone(self.note, "muted")
        self.tabs.addTab(RowsView(self.taken, "Concepts that are taken", (80, 240, 100)), "Taken")
        self.tabs.addTab(RowsView(self.skipped, "Rows that are skipped", (70, 360)), "Skipped")
        form = QFormLayout()
        form.setHorizontalSpacing(theme.SPACE * 2)
        form.setVerticalSpacing(theme.SPACE)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Kind", self.kind)
        form.addRow("Column", self.column)
        form.addRow("Commas", self.synonyms)
        self._form = form
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._import)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE * 2,) * 4)
        column.setSpacing(theme.SPACE * 2)
        column.addLayout(form)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.note)
        column.addWidget(buttons)
        for box in (self.kind, self.column, self.synonyms):
            box.activated.connect(lambda _: self._read())

    @property
    def spec(self) -> ImportSpec:
        """How the list is read."""
        kind = self.kind.currentData()
        return ImportSpec(ConceptKind(kind) if kind else None, self.column.currentData(), self.synonyms.currentData())

    def _read(self) -> None:
        bench, path, spec = self._session.bench, self._path, self.spec
        self.button.setEnabled(False)
        if bench is None:
            return
        concepts = bench.project.concepts

        def read() -> ImportReport:
            return read_concepts(path, spec, [concept.name for concept in concepts.all()])

        self._session.read(read, self._show, self._failed, key="import")

    def _show(self, report: ImportReport) -> None:
        self._report = report
        if self.column.count() == 1:
            for header in dict.fromkeys((*report.columns.values(), *report.ignored)):
                if report.table.format != "text":
                    self.column.addItem(header, header)
        self._form.setRowVisible(self.column, self.column.count() > 2)
        self.taken.show(Line(c.name, (c.name, c.kind.value, ", ".join(c.words[1:]), c.synset)) for c in report.taken)
        self.skipped.show(Line(s.line, (s.text, s.line, s.reason)) for s in report.skipped)
        self.tabs.setTabText(0, f"Taken  {len(report.taken):,}")
        self.tabs.setTabText(1, f"Skipped  {len(report.skipped):,}")
        table = report.table
        parts = [f"Read as {table.format} in {table.encoding}"]
        if table.format != "text":
            parts.append(f"names from {report.columns['name']}")
        if report.ignored:
            parts.append(f"not used: {', '.join(report.ignored)}")
        self.note.setText("; ".join(parts) + ". One step of undo takes the whole import back.")
        theme.set_tone(self.note, "muted")
        count = len(report.taken)
        self.button.setText(f"Import {count:,} concept{'s' if count != 1 else ''}")
        self.button.setEnabled(count > 0)

    def _failed(self, sentence: str) -> None:
        self.taken.show(())
        self.skipped.show(())
        self.note.setText(sentence)
        theme.set_tone(self.note, "error")

    def _import(self) -> None:
        bench, report = self._session.bench, self._report
        if bench is None or report is None:
            return
        session, project = self._session, bench.project
        skipped = len(report.skipped)

        def told(count: int) -> None:
            session.status_message.emit(f"{count:,} concepts imported, {skipped:,} rows skipped")

        session.write(lambda: add_imported(project, report), told)
        self.accept()
