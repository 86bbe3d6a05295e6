"""One call: what was sent, what came back, and what it took."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QTabWidget, QToolButton, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.calls import words
from vadstudio.store import LlmCall

LONGEST = 400_000
"""Characters of a text that are shown; Copy takes all of it."""


class CallDetail(QWidget):
    """The texts of a call on pages, each with a button that copies it.

    Attributes:
        pages: title -> text edit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call_id = 0
        self._texts: dict[str, str] = {}
        self.pages: dict[str, QPlainTextEdit] = {}
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_tone(self.error, "error")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.copy = QToolButton()
        self.copy.setIcon(theme.icon("mdi6.content-copy"))
        self.copy.setText("Copy")
        self.copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.copy.setToolTip("Copy the whole text of this page")
        self.copy.clicked.connect(self.copy_page)
        self.tabs.setCornerWidget(self.copy)
        self._build()
        self.show_call(None)

    def _build(self) -> None:
        for title in ("Prompt", "Reply", "Reasoning", "Request (JSON)", "Reply (JSON)"):
            page = QPlainTextEdit(readOnly=True)
            page.setFont(theme.mono_font())
            page.setFrameShape(QPlainTextEdit.Shape.NoFrame)
            page.setAccessibleName(title)
            page.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
            self.pages[title] = page
            self.tabs.addTab(page, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, theme.SPACE, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        row = QHBoxLayout()
        row.addWidget(self.head, 1)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.tabs, 1)

    def show_call(self, call: LlmCall | None, concept: str = "") -> None:
        """Show *call*, or that none is chosen."""
        self.call_id = call.id if call else 0
        self.tabs.setEnabled(call is not None)
        self._texts = texts(call) if call else {}
        self.head.setText(about(call, concept) if call else "Choose a call to read what was asked and answered.")
        error = str(call.reply.get("error", "")) if call else ""
        warnings = [str(one) for one in call.reply.get("warnings", [])] if call else []
        self.error.setText("\n".join([error, *warnings]).strip())
        self.error.setVisible(bool(self.error.text()))
        for number, (title, page) in enumerate(self.pages.items()):
            text = self._texts.get(title, "")
            page.setPlainText(text if len(text) <= LONGEST else text[:LONGEST] + "\n… (Copy takes all of it)")
            self.tabs.setTabVisible(number, title != "Reasoning" or bool(text))

    def copy_page(self) -> None:
        """Put the text of the page that is shown on the clipboard."""
        QGuiApplication.clipboard().setText(self._texts.get(self.tabs.tabText(self.tabs.currentIndex()), ""))


def texts(call: LlmCall) -> dict[str, str]:
    """Return the pages of a call as texts."""
    messages = call.request.get("messages", [])
    return {
        "Prompt": "\n\n".join(_message(one) for one in messages if isinstance(one, Mapping)),
        "Reply": str(call.reply.get("text", "")) or "(no text came)",
        "Reasoning": str(call.reply.get("reasoning", "") or ""),
        "Request (JSON)": json.dumps(dict(call.request), indent=2, ensure_ascii=False),
        "Reply (JSON)": json.dumps(dict(call.reply), indent=2, ensure_ascii=False),
    }


def about(call: LlmCall, concept: str = "") -> str:
    """Return what a call was and took, in two lines."""
    named = str(call.reply.get("model", ""))
    who = call.model + (f" (as {named})" if named and named != call.model else "")
    first = [f"Call {call.id}", who, call.endpoint, words.status(call.status), concept]
    if call.attempts > 1:
        first.append(f"sent {call.attempts} times")
    second = [
        words.tokens(call.prompt_tokens, call.completion_tokens),
        words.seconds(call.seconds),
        words.cost(call.cost, call.provider == "starter"),
        f"prompt {call.prompt}" if call.prompt else "",
        f"fingerprint {call.fingerprint}" if call.fingerprint else "",
        call.created_at.replace("T", " ")[:19],
    ]
    return "\n".join(" · ".join(part for part in line if part) for line in (first, second))


def _message(message: Mapping[str, Any]) -> str:
    pictures = "".join(f"\n[picture {sha[:12]}…]" for sha in message.get("pictures", []))
    return f"── {message.get('role', '')} ──\n{message.get('content', '')}{pictures}"
