"""What the window remembers between two starts: recent projects, and its own layout. Both live in the state folder."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from vadstudio import log, paths

KEPT = 12


@dataclass(frozen=True)
class RecentProject:
    """A project that was opened.

    Attributes:
        path: absolute path.
        title: its title when it was opened.
        opened: UTC, ISO 8601.
    """

    path: str
    title: str
    opened: str

    @property
    def exists(self) -> bool:
        """Whether the file is still there."""
        return os.path.exists(self.path)


def recent_projects() -> list[RecentProject]:
    """Return the recent projects, newest first; empty where the list is missing or unreadable."""
    try:
        rows = json.loads(_file().read_text(encoding="utf-8"))
        return [RecentProject(str(row["path"]), str(row["title"]), str(row["opened"])) for row in rows][:KEPT]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def remember(path: Path, title: str) -> None:
    """Put the project at the top of the list."""
    fresh = RecentProject(str(path.absolute()), title, datetime.now(UTC).isoformat(timespec="seconds"))
    _write([fresh, *(row for row in recent_projects() if row.path != fresh.path)][:KEPT])


def forget(path: str) -> None:
    """Take the project off the list; the file stays."""
    _write([row for row in recent_projects() if row.path != path])


def _file() -> Path:
    return paths.state_dir() / "recent.json"


def _write(rows: list[RecentProject]) -> None:
    file = _file()
    try:
        with paths.replacing(file) as fresh:
            fresh.write_text(json.dumps([asdict(row) for row in rows], indent=1, ensure_ascii=False), encoding="utf-8")
    except OSError as error:  # a list of conveniences is not worth a message
        log.get("gui.recent").warning("%s cannot be written: %s", file, error)


class Layout:
    """The window's geometry, docks, splitters, mode, and the selection in each project."""

    def __init__(self) -> None:
        self._store = QSettings(str(paths.state_dir() / "window.ini"), QSettings.Format.IniFormat)

    def save_window(self, window: QMainWindow) -> None:
        """Keep size, place, docks and splitters (those that have an object name)."""
        self._store.setValue("window/geometry", window.saveGeometry())
        self._store.setValue("window/state", window.saveState())
        for splitter in window.findChildren(QSplitter):
            if splitter.objectName():
                self._store.setValue(f"splitters/{splitter.objectName()}", splitter.saveState())
        self._store.sync()

    def restore_window(self, window: QMainWindow) -> None:
        """Bring back what :meth:`save_window` kept."""
        if (geometry := self._store.value("window/geometry")) is not None:
            window.restoreGeometry(geometry)
        if (state := self._store.value("window/state")) is not None:
            window.restoreState(state)
        for splitter in window.findChildren(QSplitter):
            if splitter.objectName() and (kept := self._store.value(f"splitters/{splitter.objectName()}")) is not None:
                splitter.restoreState(kept)

    @property
    def last_project(self) -> str:
        """Path of the project that was open when the window closed; empty if none was."""
        return str(self._store.value("session/project", ""))

    @last_project.setter
    def last_project(self, path: str) -> None:
        self._store.setValue("session/project", path)

    @property
    def mode(self) -> str:
        """The mode that was shown last."""
        return str(self._store.value("session/mode", "draw"))

    @mode.setter
    def mode(self, mode: str) -> None:
        self._store.setValue("session/mode", mode)

    def selection(self, path: Path) -> tuple[int, int, int]:
        """Return the concept, drawing and run that were selected in the project; 0 = none."""
        values = [self._number(f"{_group(path)}/{name}") for name in ("concept", "drawing", "run")]
        return values[0], values[1], values[2]

    def save_selection(self, path: Path, concept_id: int, drawing_id: int, run_id: int) -> None:
        """Keep what is selected in the project."""
        for name, value in (("concept", concept_id), ("drawing", drawing_id), ("run", run_id)):
            self._store.setValue(f"{_group(path)}/{name}", value)

    def _number(self, key: str) -> int:
        value: Any = self._store.value(key, 0)
        try:
            return int(value)
        except (TypeError, ValueError):
            return 0


def _group(path: Path) -> str:
    return "projects/" + hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]
