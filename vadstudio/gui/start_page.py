"""What the window shows while no project is open."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vadstudio import __version__, paths
from vadstudio.gui import recent, theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.labels import heading

WIDTH = 860
SHOWN = 7


class StartPage(QWidget):
    """New, Open, the sample project, and the recent ones.

    Attributes:
        chosen: path of a recent project that the person wants.
    """

    chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None, show_recent: bool = True) -> None:
        super().__init__(parent)
        self._show_recent = show_recent
        self._recent = QVBoxLayout()
        body = QGridLayout()
        body.setHorizontalSpacing(theme.SPACE * 6)
        body.setVerticalSpacing(theme.SPACE * 2)
        body.setColumnStretch(0, 2)
        body.setColumnStretch(1, 3)
        body.addWidget(heading("Start"), 0, 0)
        body.addWidget(heading("Recent projects"), 0, 1)
        body.addLayout(self._starts(actions), 1, 0, Qt.AlignmentFlag.AlignTop)
        self._recent.setSpacing(2)
        body.addLayout(self._recent, 1, 1, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        page.setMaximumWidth(WIDTH)
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE * 4, theme.SPACE * 4, theme.SPACE * 4, theme.SPACE * 4)
        column.setSpacing(theme.SPACE * 5)
        column.addLayout(_banner())
        column.addLayout(body)
        inner = QWidget()
        centred = QGridLayout(inner)
        for line, weight in ((0, 2), (2, 3)):
            centred.setRowStretch(line, weight)
            centred.setColumnStretch(line, 1)
        centred.setColumnStretch(1, 100)
        centred.addWidget(page, 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.rows: list[RecentRow] = []
        self.refresh()

    def refresh(self) -> None:
        """Read the recent projects again."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        projects = recent.recent_projects()[:SHOWN] if self._show_recent else []
        self.rows = [RecentRow(project) for project in projects]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.forgotten.connect(self._forget)
            self._recent.addWidget(row)
        if not self.rows:
            none = QLabel("None yet. The sample project shows the whole way, from concepts to a trained vision system.")
            none.setWordWrap(True)
            theme.set_tone(none, "muted")
            self._recent.addWidget(none)

    def showEvent(self, event: QEvent) -> None:
        self.refresh()
        super().showEvent(event)  # type: ignore[arg-type]

    def _forget(self, path: str) -> None:
        recent.forget(path)
        self.refresh()

    def _starts(self, actions: Actions) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE)
        for name, text in (
            ("file.sample", "Open the sample project"),
            ("file.new", "New project…"),
            ("file.open", "Open a project…"),
        ):
            action = actions[name]
            button = QPushButton(action.icon(), f"  {text}")
            button.setObjectName(name)
            button.setMinimumHeight(40)
            button.setStyleSheet("text-align: left; padding-left: 12px;")
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            if name == "file.sample":
                theme.set_tone(button, "primary")
                button.setIcon(theme.icon("mdi6.image-multiple-outline", "on_accent"))
            column.addWidget(button)
        return column


class RecentRow(QFrame):
    """One recent project.

    Attributes:
        chosen: its path, to open it.
        forgotten: its path, to take it off the list.
    """

    chosen = Signal(str)
    forgotten = Signal(str)

    def __init__(self, project: recent.RecentProject) -> None:
        super().__init__()
        path = Path(project.path)
        self.open = QToolButton()
        self.open.setObjectName("recent")
        self.open.setText(project.title or path.stem)
        self.open.setIcon(theme.icon("mdi6.file-image-outline", "accent" if project.exists else "muted"))
        self.open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.open.setEnabled(project.exists)
        self.open.setToolTip(project.path if project.exists else f"{project.path} is not there any more")
        self.open.clicked.connect(lambda: self.chosen.emit(project.path))
        where = QLabel(_shortened(path.parent))
        where.setToolTip(project.path)
        theme.set_tone(where, "muted")
        when = QLabel(_ago(project.opened) if project.exists else "missing")
        theme.set_tone(when, "muted")
        self.forget = QToolButton()
        self.forget.setIcon(theme.icon("mdi6.close", "muted"))
        self.forget.setToolTip("Take it off this list; the file stays")
        self.forget.clicked.connect(lambda: self.forgotten.emit(project.path))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self.open)
        row.addWidget(where, 1)
        row.addWidget(when)
        row.addWidget(self.forget)


def _banner() -> QHBoxLayout:
    mark = QLabel()
    mark.setPixmap(QIcon(str(paths.resources_dir() / "icons" / "vadstudio.svg")).pixmap(72, 72))
    name = QLabel("vadstudio")
    name.setObjectName("banner")
    version = QLabel(f"Drawings written as code, and the vision systems that learn from them.   {__version__}")
    theme.set_tone(version, "muted")
    text = QVBoxLayout()
    text.setSpacing(2)
    text.addStretch(1)
    text.addWidget(name)
    text.addWidget(version)
    text.addStretch(1)
    row = QHBoxLayout()
    row.setSpacing(theme.SPACE * 2)
    row.addWidget(mark)
    row.addLayout(text, 1)
    return row


def _shortened(folder: Path) -> str:
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)


def _ago(opened: str) -> str:
    """Return how long ago *opened* (ISO 8601) was, in one unit."""
    try:
        seconds = (datetime.now(UTC) - datetime.fromisoformat(opened)).total_seconds()
    except (ValueError, TypeError):
        return ""
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        count = int(seconds // length)
        if count:
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    return "just now"
