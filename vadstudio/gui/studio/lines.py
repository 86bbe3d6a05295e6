"""Only the selected lines: what to change is asked, the model proposes, the person takes or leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog

from vadstudio import workflows
from vadstudio.gui.actions import Actions
from vadstudio.gui.asking import ask_text
from vadstudio.gui.session import Session
from vadstudio.gui.studio.difference import DifferenceDialog, side_by_side
from vadstudio.workflows import Proposal, Selection

if TYPE_CHECKING:
    from vadstudio.gui.studio.panel import StudioPanel


class Lines:
    """Adds the action and follows what it began.

    Attributes:
        dialog: the difference that is shown, or None.
    """

    def __init__(self, panel: StudioPanel, session: Session, actions: Actions) -> None:
        self.panel, self.session, self.actions = panel, session, actions
        self.dialog: QDialog | None = None
        actions.add("edit.lines", "Ask for a change of the &selected lines…", self.ask, menu="Edit", shortcut="Ctrl+E",
                    icon="mdi6.text-box-edit-outline", scope=panel, group="code",
                    tip="Tell the model what to change in the selected lines alone; you see the difference first")  # fmt: skip
        panel.editor.selectionChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Enable what can be done now."""
        loaded = self.panel.loaded
        self.actions["edit.lines"].setEnabled(loaded is not None and loaded.drawing is not None)

    def ask(self) -> None:
        """Ask what to change in the selected lines; in the line of the cursor when none are."""
        first, last = self.panel.editor.selected_range()
        where = f"lines {first} to {last}" if last > first else f"line {first}"
        title, label = "Change the selected lines", f"What should change in {where}?"
        ask_text(self.panel, title, label, lambda hint: self.propose(first, last, hint), several=True)

    def propose(self, first: int, last: int, instruction: str) -> None:
        """Have the model propose a change; nothing is changed yet."""
        bench, loaded = self.session.bench, self.panel.loaded
        if bench is None or loaded is None or loaded.drawing is None:
            return
        budget = self.session.settings.budget or None
        selection = Selection(loaded.drawing.id, self.panel.code, first, last, instruction, budget=budget)

        def done(proposal: Proposal) -> None:
            self._show(proposal, selection)

        def failed(message: str) -> None:
            choices = [("Ask again", lambda: self.propose(first, last, instruction))]
            self.panel.offer.show_offer(message, "warning", choices + self.panel.commands.ways_out())

        handle = self.session.run(
            "Change the selected lines", lambda ctx: workflows.edit_selection(bench, selection, ctx), done, failed
        )
        self.panel.streaming.follow(handle, 0, "")  # Stop ends it, too

    def _show(self, proposal: Proposal, selection: Selection) -> None:
        if not proposal.diff:
            choices = [("Ask again", lambda: self.propose(selection.first, selection.last, selection.instruction))]
            self.panel.offer.show_offer(
                "The model changed nothing. Say more exactly what to change.", "warning", choices
            )
            return
        same = self.panel.code == proposal.before
        about = f"{proposal.model} on “{proposal.instruction}”"
        if not same:
            about += "\nThe code was edited meanwhile, so the change can only be saved as a draft beside it."
        self.dialog = DifferenceDialog(
            "Change of the selected lines",
            side_by_side(proposal.before, proposal.code),
            about,
            (lambda: self._take(proposal)) if same else None,
            lambda: self._keep(proposal),
            lambda: self.propose(selection.first, selection.last, selection.instruction),
            self.panel,
        )
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _take(self, proposal: Proposal) -> None:
        """Put the changed lines into the code, as one step of its undo."""
        if self.panel.code != proposal.before:
            self._keep(proposal)
            return
        before, after = self.panel.editor.toPlainText(), proposal.code.replace("\r\n", "\n")
        start = _common(before, after)
        tail = min(_common(before[::-1], after[::-1]), len(before) - start, len(after) - start)
        cursor = self.panel.editor.textCursor()
        cursor.setPosition(_position(before, start))
        cursor.setPosition(_position(before, len(before) - tail), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(after[start : len(after) - tail])
        self.panel.editor.setTextCursor(cursor)
        self.panel.editor.setFocus()

    def _keep(self, proposal: Proposal) -> None:
        bench = self.session.bench
        if bench is not None:
            edited = self.panel.is_edited and self.panel.code != proposal.before

            def stored(added: object) -> None:
                if edited:
                    self.session.status_message.emit("The change is saved as a draft.")
                else:
                    self.session.select_drawing(added.id)  # type: ignore[attr-defined]

            self.session.write(lambda: workflows.accept(bench, proposal), stored)


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin alike with."""
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return length


def _position(text: str, index: int) -> int:
    """Return the place in a document of a place in its text: Qt counts UTF-16 units."""
    return len(text[:index].encode("utf-16-le")) // 2
