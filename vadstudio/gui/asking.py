"""Small questions that do not hold the window: the answer arrives later."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QInputDialog, QWidget


def ask_text(
    parent: QWidget, title: str, label: str, answered: Callable[[str], None], text: str = "", several: bool = False
) -> None:
    """Ask for a line of text, or for *several*; blank answers are none."""
    dialog = _dialog(parent, title, label)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput, several)
    dialog.setTextValue(text)
    dialog.textValueSelected.connect(lambda answer: answered(answer.strip()) if answer.strip() else None)
    dialog.open()


def ask_choice(
    parent: QWidget, title: str, label: str, choices: Sequence[str], answered: Callable[[str], None], new: bool = False
) -> None:
    """Ask for one of *choices*, or for a *new* word; blank answers are none."""
    dialog = _dialog(parent, title, label)
    dialog.setComboBoxItems(["", *choices] if new else list(choices))
    dialog.setComboBoxEditable(new)
    dialog.textValueSelected.connect(lambda answer: answered(answer.strip()) if answer.strip() else None)
    dialog.open()


def ask_number(
    parent: QWidget, title: str, label: str, answered: Callable[[int], None], value: int, low: int, high: int
) -> None:
    """Ask for a whole number from *low* to *high*."""
    dialog = _dialog(parent, title, label)
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(low, high)
    dialog.setIntValue(value)
    dialog.intValueSelected.connect(answered)
    dialog.open()


def _dialog(parent: QWidget, title: str, label: str) -> QInputDialog:
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setMinimumWidth(380)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
