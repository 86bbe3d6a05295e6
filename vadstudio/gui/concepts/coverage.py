"""The coverage of concepts: what is drawn of each, in which languages and by which models; and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vadstudio.domain import Changes, Coverage, Gap
from vadstudio.gui import theme
from vadstudio.gui.concepts.rows import Line, RowsModel, RowsView
from vadstudio.gui.labels import empty_page
from vadstudio.gui.session import Session
from vadstudio.render import LANGUAGES

HEADERS = ("Concept", "Kind", "Drawings", "Drafts", "Kept", "Languages", "Models")
GAPS = (
    ("All concepts", "all"),
    ("Nothing is drawn", "undrawn"),
    ("Not in the language", "language"),
    ("Not by the model", "model"),
    ("Fewer drawings than", "fewer"),
    ("Held out for testing", "held_out"),
)


class CoverageDialog(QDialog):
    """A table of all concepts that follows the project, with filters for gaps.

    Attributes:
        generate: ids of concepts to draw, the language ("" = that of the settings), and drawings of each in all.
    """

    generate = Signal(list, str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Coverage")
        self.resize(960, 620)
        self._session = session
        self._found: dict[int, Coverage] = {}
        self.model = RowsModel(HEADERS, self)
        self.table = RowsView(self.model, "Coverage of concepts", (100, 90, 70, 60, 170, 150))
        self.field = QLineEdit()
        self.field.setPlaceholderText("Filter concepts")
        self.field.setAccessibleName("Filter concepts")
        self.field.setClearButtonEnabled(True)
        self.gap = _choice("What is missing", GAPS)
        self.language = _choice("Language", [(LANGUAGES.get(name).title, name) for name in LANGUAGES.names()])
        self.language.insertItem(0, "any language", "")
        self.language.setCurrentIndex(0)
        self.models = _choice("Model", ())
        self.number = QSpinBox()
        self.number.setAccessibleName("Fewer drawings than")
        self.number.setRange(1, 9999)
        self.number.setValue(4)
        self.counted = QLabel()
        self.button = QPushButton("Generate missing…")
        self.empty = empty_page("")
        self._build()
        self._connect()
        self._gap_changed()
        self._read()

    def _build(self) -> None:
        theme.set_tone(self.counted, "muted")
        theme.set_tone(self.button, "primary")
        self.button.setToolTip("Choose these concepts for drawing: the selected ones, or all that are shown")
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE)
        top.addWidget(self.field, 1)
        for widget in (self.gap, self.number, self.language, self.models):
            top.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.counted, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE * 2,) * 4)
        column.setSpacing(theme.SPACE * 2)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._narrow())
        self.gap.currentIndexChanged.connect(lambda _: self._gap_changed())
        for choice in (self.language, self.models):
            choice.currentIndexChanged.connect(lambda _: self._narrow())
        self.number.valueChanged.connect(lambda _: self._narrow())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.table.doubleClicked.connect(lambda index: self._session.select_concept(self.model.lines[index.row()].key))
        self.button.clicked.connect(self._generate)
        self._session.changed.connect(self._changed)
        self._session.project_closing.connect(self.reject)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.concepts or changes.drawings or changes.reviews:
            self._read()

    def _read(self) -> None:
        bench = self._session.bench
        if bench is not None:
            self._session.read(bench.project.concepts.coverage, self._show, key="coverage")

    def _show(self, found: list[Coverage]) -> None:
        models = sorted({model for coverage in found for model in coverage.models})
        if models != [self.models.itemData(n) for n in range(self.models.count())]:
            chosen = self.models.currentData()
            self.models.blockSignals(True)
            self.models.clear()
            for model in models:
                self.models.addItem(model, model)
            self.models.setCurrentIndex(max(0, self.models.findData(chosen)))
            self.models.blockSignals(False)
        self._found = {coverage.concept.id: coverage for coverage in found}
        self.model.show((_line(coverage) for coverage in found), self._accepts())
        self._count()

    @property
    def wanted(self) -> Gap:
        """The gap that is asked for."""
        gap, language = self.gap.currentData(), self.language.currentData()
        languages = (language,) if language and gap in {"language", "fewer"} else ()
        return Gap(
            undrawn=gap == "undrawn",
            languages=languages,
            models=(self.models.currentData(),) if gap == "model" and self.models.count() else (),
            fewer_than=self.number.value() if gap == "fewer" else 0,
            held_out=True if gap == "held_out" else None,
        )

    def _gap_changed(self) -> None:
        gap = self.gap.currentData()
        self.language.setVisible(gap in {"language", "fewer"})
        if gap == "language" and not self.language.currentData():
            self.language.setCurrentIndex(max(1, self.language.findData(self._session.settings.language)))
        self.models.setVisible(gap == "model")
        self.number.setVisible(gap == "fewer")
        self._narrow()

    def _narrow(self) -> None:
        self.model.narrow(self._accepts())
        self._count()

    def _accepts(self) -> Callable[[Line], bool]:
        """Return whether a line has the gap and the words that are asked for."""
        gap, words, found = self.wanted, self.field.text().casefold().split(), self._found

        def accepts(line: Line) -> bool:
            coverage = found[line.key]
            return gap.matches(coverage) and all(word in coverage.concept.name.casefold() for word in words)

        return accepts

    def _count(self) -> None:
        total, shown, chosen = len(self._found), len(self.model.lines), len(self.table.chosen)
        text = f"{total:,} concept{'s' if total != 1 else ''}"
        if shown != total:
            text += f" · {shown:,} shown"
        if chosen:
            text += f" · {chosen:,} selected"
        self.counted.setText(text)
        self.button.setEnabled(shown > 0)
        self.table.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.setText("No concept has this gap." if total else "No concepts yet.")

    def _generate(self) -> None:
        ids = self.table.chosen or [line.key for line in self.model.lines]
        gap = self.wanted
        self.generate.emit(ids, (gap.languages or ("",))[0], max(1, gap.fewer_than))


def _line(coverage: Coverage) -> Line:
    concept = coverage.concept
    languages = ", ".join(f"{language} {count}" for language, count in coverage.languages.items()) or "–"
    kind = f"{concept.kind.value}, test" if concept.is_held_out else concept.kind.value
    cells = (
        concept.name,
        kind,
        coverage.drawings,
        coverage.drafts,
        coverage.kept,
        languages,
        ", ".join(coverage.models),
    )
    return Line(concept.id, cells)


def _choice(name: str, items: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for text, value in items:
        box.addItem(text, value)
    return box
