"""The action that opens the prompts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vadstudio.gui.actions import Actions
from vadstudio.gui.prompts.dialog import PromptsDialog
from vadstudio.gui.session import Session


class PromptCommands:
    """Opens the prompts of the project, once."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        self._session, self._window = session, window
        actions.add("edit.prompts", "&Prompts…", self.show, menu="Edit", shortcut="Ctrl+Alt+P",
                    icon="mdi6.text-box-edit-outline", group="settings",
                    tip="What models are asked with: read, change, preview")  # fmt: skip

    def show(self) -> None:
        """Open the prompts, or bring them to the front."""
        open_already = next((d for d in self._window.findChildren(PromptsDialog) if d.isVisible()), None)
        if open_already is not None:
            open_already.raise_()
            open_already.activateWindow()
            return
        dialog = PromptsDialog(self._session, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
