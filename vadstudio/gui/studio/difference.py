"""A proposed change of some lines, shown before it is taken or left."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.gui.labels import heading


@dataclass(frozen=True)
class Side:
    """One line on both sides; None where there is none. ``changed``: the sides differ."""

    before: str | None
    after: str | None

    @property
    def changed(self) -> bool:
        """Whether the sides differ."""
        return self.before != self.after


def side_by_side(before: str, after: str) -> list[Side]:
    """Return the lines of two programs, those that belong together beside each other."""
    old, new = before.splitlines(), after.splitlines()
    rows: list[Side] = []
    for _, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for place in range(max(j - i, m - k)):
            left = old[i + place] if i + place < j else None
            rows.append(Side(left, new[k + place] if k + place < m else None))
    return rows


class DifferenceDialog(QDialog):
    """Before on the left, after on the right.

    Args:
        take: puts the change into the code; None where the code is another meanwhile.
        keep: stores the change as a draft.
        again: asks for another proposal.
    """

    def __init__(
        self,
        title: str,
        rows: list[Side],
        about: str,
        take: Callable[[], None] | None,
        keep: Callable[[], None],
        again: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(980, 560)
        self.rows = rows
        self.before, self.after = _pane("Before"), _pane("After")
        _fill(self.before, [row.before for row in rows], rows, "error")
        _fill(self.after, [row.after for row in rows], rows, "ok")
        self.before.verticalScrollBar().valueChanged.connect(self.after.verticalScrollBar().setValue)
        self.after.verticalScrollBar().valueChanged.connect(self.before.verticalScrollBar().setValue)
        self._add_buttons(take, keep, again)
        self._build(about)
        self._show_first_change()

    def _build(self, about: str) -> None:
        said = QLabel(about)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        theme.set_tone(said, "muted")
        panes = QHBoxLayout()
        panes.setSpacing(theme.SPACE)
        for name, pane in (("Before", self.before), ("After", self.after)):
            side = QVBoxLayout()
            side.addWidget(heading(name))
            side.addWidget(pane, 1)
            panes.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
        column.addWidget(said)
        column.addLayout(panes, 1)
        column.addWidget(self.buttons)

    def _add_buttons(
        self, take: Callable[[], None] | None, keep: Callable[[], None], again: Callable[[], None]
    ) -> None:
        self.buttons = QDialogButtonBox()
        self.accept_button = QPushButton("&Accept")
        self.accept_button.setShortcut("Ctrl+Return")
        self.accept_button.setToolTip("Put the change into the code; Ctrl+Z there takes it back  (Ctrl+Return)")
        self.accept_button.setEnabled(take is not None)
        self.draft_button = QPushButton("Save as a &draft")
        self.draft_button.setToolTip("Store the change as a draft of its own, with the call that it came from")
        self.again_button = QPushButton("Ask a&gain")
        self.reject_button = QPushButton("&Reject")
        self.reject_button.setToolTip("Leave the code as it is  (Esc)")
        roles = QDialogButtonBox.ButtonRole
        for button, role, slot in (
            (self.accept_button, roles.AcceptRole, take or (lambda: None)),
            (self.draft_button, roles.AcceptRole, keep),
            (self.again_button, roles.ActionRole, again),
        ):
            self.buttons.addButton(button, role)
            button.clicked.connect(lambda _=False, slot=slot: self._go(slot))
        self.buttons.addButton(self.reject_button, roles.RejectRole)
        self.reject_button.clicked.connect(self.reject)
        (self.accept_button if take else self.draft_button).setDefault(True)

    def _show_first_change(self) -> None:
        first = next((n for n, row in enumerate(self.rows) if row.changed), 0)
        cursor = QTextCursor(self.before.document().findBlockByNumber(first))
        self.before.setTextCursor(cursor)
        self.before.centerCursor()

    def _go(self, slot: Callable[[], None]) -> None:
        self.accept()
        slot()


def _pane(name: str) -> QPlainTextEdit:
    pane = QPlainTextEdit(readOnly=True)
    pane.setFont(theme.mono_font())
    pane.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    pane.setAccessibleName(name)
    return pane


def _fill(pane: QPlainTextEdit, lines: list[str | None], rows: list[Side], role: str) -> None:
    pane.setPlainText("\n".join(line or "" for line in lines))
    tint, none = QColor(theme.color(role)), QColor(theme.color("hover"))
    tint.setAlphaF(0.22)
    marks = []
    for number, (line, row) in enumerate(zip(lines, rows, strict=True)):
        if row.changed:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(pane.document().findBlockByNumber(number))
            mark.format = QTextCharFormat()
            mark.format.setBackground(none if line is None else tint)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(mark)
    pane.setExtraSelections(marks)
