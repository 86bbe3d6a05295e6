"""The dialog around the pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.gui.settings.appearance import AppearancePage
from vadstudio.gui.settings.models import ModelsPage
from vadstudio.gui.settings.page import Page, note
from vadstudio.gui.settings.rendering import RenderingPage
from vadstudio.gui.settings.shortcuts import ShortcutsPage


class SettingsDialog(QDialog):
    """Pages on the right, their list on the left. What cannot be applied is told, and then OK and Apply wait."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None, page: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self.resize(840, 600)
        self._session = session
        self.appearance = AppearancePage(session.settings)
        self.models = ModelsPage(session)
        self.rendering = RenderingPage(session)
        self.shortcuts = ShortcutsPage(actions)
        self.pages: list[Page] = [self.appearance, self.models, self.rendering, self.shortcuts]
        self.list = QListWidget()
        self._stack = QStackedWidget()
        self._problem = note("", "error")
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Apply | buttons.Cancel)
        self._build()
        self.show_page(page or self.appearance.title)
        self._check()

    def _build(self) -> None:
        self.list.setFixedWidth(176)
        self.list.setIconSize(QSize(18, 18))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        for page in self.pages:
            item = QListWidgetItem(theme.icon(page.icon), page.title)
            item.setSizeHint(QSize(160, 36))
            self.list.addItem(item)
            self._stack.addWidget(page)
            page.edited.connect(self._check)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Apply).clicked.connect(self.apply)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE * 2, theme.SPACE, theme.SPACE * 2, theme.SPACE * 2)
        foot.setSpacing(theme.SPACE * 2)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addLayout(foot)

    def show_page(self, title: str) -> None:
        """Turn to the page called *title*."""
        titles = [page.title for page in self.pages]
        self.list.setCurrentRow(titles.index(title))

    def apply(self) -> None:
        """Use and save what the pages say."""
        settings = self._session.settings
        for page in self.pages:
            settings = page.collect(settings)
        for page in self.pages:
            page.applied()
        self._session.apply_settings(settings)
        self._check()

    def _accept(self) -> None:
        if not self._first_problem():
            self.apply()
            self.accept()

    def _first_problem(self) -> str:
        return next((problem for page in self.pages if (problem := page.problem())), "")

    def _check(self) -> None:
        problem = self._first_problem()
        self._problem.setText(problem)
        changed = self._session.settings
        for page in self.pages:
            changed = page.collect(changed)
        typed = bool(self.models.key.text().strip())
        buttons = QDialogButtonBox.StandardButton
        self.buttons.button(buttons.Ok).setEnabled(not problem)
        self.buttons.button(buttons.Apply).setEnabled(not problem and (typed or changed != self._session.settings))
