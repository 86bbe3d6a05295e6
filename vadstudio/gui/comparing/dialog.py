"""The window that shows answers beside each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from vadstudio.domain import Changes, Concept, Drawing
from vadstudio.gui import theme
from vadstudio.gui.alive import alive
from vadstudio.gui.comparing.column import Column, read_answer
from vadstudio.gui.elided import ElidedLabel
from vadstudio.gui.labels import empty_page
from vadstudio.gui.session import Session

MOST = 4
NOTHING = "Nothing is drawn of this concept yet.\n“Ask models…” has two of them draw it."


class CompareDialog(QDialog):
    """Two to four drawings of one concept; at first the newest of each model.

    Args:
        ask: opens the dialog that has the concept drawn.
    """

    def __init__(
        self, session: Session, concept: Concept, ask: Callable[[Concept], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Compare: {concept.name}")
        self.resize(1080, 720)
        self.session, self.concept = session, concept
        self.columns: list[Column] = []
        self._drawings: list[Drawing] = []
        self._chosen_by_hand = False
        self.head = ElidedLabel(concept.name)
        theme.set_tone(self.head, "title")
        self.ask = QPushButton("&Ask models…")
        self.more = QPushButton("Add a &column")
        self.fewer = QPushButton("&Remove a column")
        self.ask.clicked.connect(lambda: ask(concept))
        self.more.clicked.connect(self._add)
        self.fewer.clicked.connect(self._remove)
        for button in (self.ask, self.more, self.fewer):
            button.setAutoDefault(False)
        self._build()
        for _ in range(2):
            self._add()
        session.changed.connect(self._changed)
        self.refresh()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE)
        top.addWidget(self.head, 1)
        for button in (self.ask, self.more, self.fewer):
            top.addWidget(button)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.empty = empty_page(NOTHING)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
        column.setSpacing(theme.SPACE * 2)
        column.addLayout(top)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()
        for number in range(MOST):
            for keys, name in ((f"Alt+{number + 1}", "keep"), (f"Alt+Shift+{number + 1}", "reject")):
                press = QShortcut(QKeySequence(keys), self)
                press.activated.connect(lambda number=number, name=name: self._press(number, name))

    def refresh(self) -> None:
        """Read what is drawn of the concept anew."""
        bench, concept_id = self.session.bench, self.concept.id
        if bench is not None:
            drawings = bench.project.drawings

            def read() -> list[Drawing]:
                return [one for root in drawings.roots(concept_id) for one in drawings.family(root.id)]

            self.session.read(read, alive(self, self._show), key="compared drawings")

    def choose(self, number: int, drawing_id: int) -> None:
        """Show a drawing in a column."""
        bench, size = self.session.bench, self.session.settings.render_size
        if bench is None or number >= len(self.columns):
            return
        column = self.columns[number]
        self.session.read(
            lambda: read_answer(bench.project, drawing_id, size),
            alive(column, column.show_answer),
            key=f"compared {id(self)} {number}",
        )

    # -- inside ------------------------------------------------------------------------------------------------------

    def _show(self, drawings: list[Drawing]) -> None:
        self._drawings = sorted(drawings, key=lambda one: -one.id)
        some = bool(drawings)
        self.splitter.setVisible(some)
        self.empty.setVisible(not some)
        for column in self.columns:
            column.offer(self._drawings)
        if not some:
            return
        default = _newest_of_each_model(self._drawings)
        for number, column in enumerate(self.columns):
            taken = column.drawing_id if self._chosen_by_hand else 0
            wanted = taken or (
                default[number].id if number < len(default) else column.drawing_id or self._drawings[0].id
            )
            self.choose(number, wanted)

    def _add(self) -> None:
        if len(self.columns) < MOST:
            column = Column(self.session)
            number = len(self.columns)
            column.wanted.connect(lambda drawing_id, number=number: self._wanted(number, drawing_id))
            self.columns.append(column)
            self.splitter.addWidget(column)
            column.offer(self._drawings)
            if self._drawings:
                used = {one.drawing_id for one in self.columns}
                rest = [one for one in _newest_of_each_model(self._drawings) if one.id not in used]
                rest += [one for one in self._drawings if one.id not in used]
                self.choose(number, (rest or self._drawings)[0].id)
        self._enable()

    def _remove(self) -> None:
        if len(self.columns) > 2:
            column = self.columns.pop()
            column.hide()
            column.deleteLater()
        self._enable()

    def _enable(self) -> None:
        self.more.setEnabled(len(self.columns) < MOST)
        self.fewer.setEnabled(len(self.columns) > 2)

    def _wanted(self, number: int, drawing_id: int) -> None:
        self._chosen_by_hand = True
        self.choose(number, drawing_id)

    def _press(self, number: int, name: str) -> None:
        if number < len(self.columns):
            getattr(self.columns[number], name).click()

    def _changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if changes.drawings:
            self.refresh()
        elif (changes.renders | changes.reviews) & {column.drawing_id for column in self.columns}:
            for number, column in enumerate(self.columns):
                if column.drawing_id:
                    self.choose(number, column.drawing_id)


def _newest_of_each_model(drawings: list[Drawing]) -> list[Drawing]:
    """Return the newest drawing of each model, then the other first drafts; *drawings* are newest first."""
    by_model: dict[str, Drawing] = {}
    for one in drawings:
        by_model.setdefault(one.model, one)
    first = list(by_model.values())
    return first + [one for one in drawings if one not in first and one.parent_id is None]
