"""The dialogs of the Help menu: shortcuts, what works on this machine, about."""

from __future__ import annotations

import html
import platform
import sys

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from vadstudio import __version__, paths
from vadstudio.gui import theme
from vadstudio.gui.actions import MENUS, Actions
from vadstudio.gui.palette import label
from vadstudio.gui.session import Session
from vadstudio.workflows import Check, doctor


class ShortcutSheet(QDialog):
    """Every action with a shortcut, by menu, and a line to narrow them down."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.resize(720, 640)
        self._actions = actions
        self.query = QLineEdit(placeholderText="Find an action or a key")
        self.query.setClearButtonEnabled(True)
        self.view = QTextBrowser()
        self.query.textChanged.connect(self._show)
        note = QLabel("Change them in Settings › Shortcuts. Keys marked with a place work while it has the focus.")
        theme.set_tone(note, "muted")
        column = _column(self)
        column.addWidget(self.query)
        column.addWidget(self.view, 1)
        column.addWidget(note)
        column.addWidget(_close_button(self))
        self._show("")

    def _show(self, typed: str) -> None:
        muted, border = theme.PALETTE["muted"], theme.PALETTE["border"]
        parts = []
        for menu in (*MENUS, ""):
            rows = []
            for entry in self._actions.entries:
                keys = [k.toString(QKeySequence.SequenceFormat.NativeText) for k in entry.action.shortcuts()]
                text = f"{label(entry)} {' '.join(keys)}"
                if keys and entry.menu.partition("/")[0] == menu and typed.lower() in text.lower():
                    place = f" <span style='color:{muted}'>({_place(entry.scope)})</span>" if entry.scope else ""
                    shown = " &nbsp;or&nbsp; ".join(f"<b>{html.escape(key)}</b>" for key in keys)
                    cell = f"style='padding:4px 8px;border-bottom:1px solid {border}'"
                    rows.append(
                        f"<tr><td {cell} width='62%'>{html.escape(label(entry))}{place}</td><td {cell}>{shown}</td></tr>"
                    )
            if rows:
                title = f"<h4 style='color:{muted};margin-bottom:4px'>{menu or 'Other'}</h4>"
                parts.append(f"{title}<table width='100%' cellspacing='0'>{''.join(rows)}</table>")
        self.view.setHtml("".join(parts) or f"<p style='color:{muted}'>Nothing fits.</p>")


class DoctorDialog(QDialog):
    """What works on this machine, and how to get the rest; looked up off the GUI thread."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("What works on this machine")
        self.resize(760, 560)
        self.view = QTextBrowser()
        self.view.setHtml("<p>Looking…</p>")
        column = _column(self)
        column.addWidget(self.view, 1)
        buttons = _close_button(self)
        copy = buttons.addButton("Copy", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.view.toPlainText()))
        column.addWidget(buttons)
        session.read(doctor, self._show, self._fail, key="doctor")

    def _fail(self, message: str) -> None:
        self.view.setPlainText(message)

    def _show(self, checks: list[Check]) -> None:
        rows = []
        for check in checks:
            tone, word = ("ok", "ok") if check.ok else ("error", "missing") if check.required else ("muted", "none")
            remedy = (
                f"<br><span style='color:{theme.PALETTE['warn']}'>{html.escape(check.remedy)}</span>"
                if check.remedy
                else ""
            )
            cells = (
                f"<span style='color:{theme.PALETTE[tone]}'><b>{word}</b></span>",
                html.escape(check.name),
                html.escape(check.detail) + remedy,
            )
            rows.append("<tr>" + "".join(f"<td style='padding:5px 10px'>{cell}</td>" for cell in cells) + "</tr>")
        self.view.setHtml(f"<table>{''.join(rows)}</table>")


class AboutDialog(QDialog):
    """Name, version, what it stands on, and where its files are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About vadstudio")
        mark = QLabel()
        mark.setPixmap(QIcon(str(paths.resources_dir() / "icons" / "vadstudio.svg")).pixmap(80, 80))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QLabel(
            f"<p style='font-size:17px'><b>vadstudio</b> {__version__}</p>"
            "<p>A studio for drawings that language models write as code,<br>and for the vision systems that learn from them.</p>"
            "<p>After “A Vision Check-up for Language Models”, CVPR 2024.</p>"
            f"<p style='color:{theme.PALETTE['muted']}'>Python {sys.version.split()[0]}, Qt and PySide {PySide6.__version__}, "
            f"{html.escape(platform.system())} {html.escape(platform.machine())}<br>"
            f"Settings: {html.escape(str(paths.config_dir()))}<br>Log and state: {html.escape(str(paths.state_dir()))}</p>"
        )
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE * 3)
        row.addWidget(mark)
        row.addWidget(text, 1)
        column = _column(self)
        column.addLayout(row)
        column.addWidget(_close_button(self))


def _place(scope: QWidget) -> str:
    """Return the name of the widget that a shortcut is confined to."""
    name = scope.accessibleName() or type(scope).__name__.removesuffix("Panel").removesuffix("View")
    return name.lower()


def _column(dialog: QDialog) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2)
    column.setSpacing(theme.SPACE)
    return column


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons
