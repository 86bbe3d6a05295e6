"""Code and pictures in and out of the desk: files that are opened or dropped, files that are saved, the clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from vadstudio import workflows
from vadstudio.errors import VadError, explain_os_error
from vadstudio.gui.actions import Actions
from vadstudio.gui.languages import title
from vadstudio.gui.session import Session
from vadstudio.render import LANGUAGES

if TYPE_CHECKING:
    from vadstudio.gui.studio.panel import StudioPanel

ANY = "All files (*)"
PNG = ".png"


class Files:
    """Adds the actions and does them on the panel's drawing."""

    def __init__(self, panel: StudioPanel, session: Session, actions: Actions) -> None:
        self.panel, self.session, self.actions = panel, session, actions
        add, menu = actions.add, "Drawing"
        add("drawing.open_code", "&Open code…", self.open_code, menu=menu, shortcut="Ctrl+Alt+E", icon="mdi6.file-code-outline",
            tip="Take a program from a file as a new drawing of this concept", group="out")  # fmt: skip
        add("drawing.save_code", "Save &code as…", self.save_code, menu=menu, shortcut="Ctrl+Shift+S",
            icon="mdi6.content-save-move-outline", tip="Save what is in the editor as a file", group="out")  # fmt: skip
        add("drawing.save_picture", "Save &picture as…", self.save_picture, menu=menu, shortcut="Ctrl+Shift+E",
            icon="mdi6.image-outline", tip="Save the picture as a PNG", group="out")  # fmt: skip
        add("drawing.copy_picture", "&Copy picture", self.copy_picture, menu=menu, shortcut="Ctrl+Shift+C",
            icon="mdi6.content-copy", tip="Copy the picture to the clipboard", group="out")  # fmt: skip

    def open_code(self) -> None:
        """Ask for a program and take it in."""
        endings = " ".join(sorted({f"*{language.extension}" for language in LANGUAGES}))
        name, _ = QFileDialog.getOpenFileName(self.panel, "Open code", "", f"Drawing programs ({endings});;{ANY}")
        if name:
            self.take_in([name])

    def take_in(self, names: list[str]) -> None:
        """Store each file as a new drawing of the concept; the last one comes to the desk."""
        bench, loaded = self.session.bench, self.panel.loaded
        if bench is None or loaded is None or loaded.concept is None:
            self.session.notice.emit("Choose a concept first: the code becomes a drawing of it.", "warning")
            return
        concept = loaded.concept

        def work() -> tuple[list[int], list[str]]:
            ids, problems = [], []
            for name in names:
                try:
                    ids.append(workflows.import_code(bench, concept.id, Path(name)).id)
                except VadError as error:
                    problems.append(str(error))
            return ids, problems

        def taken(outcome: tuple[list[int], list[str]]) -> None:
            ids, problems = outcome
            for problem in problems:
                self.session.notice.emit(problem, "error")
            if ids and self.session.concept_id == concept.id:
                self.session.select_drawing(ids[-1])

        self.session.write(work, taken)

    def save_code(self) -> None:
        """Save what is in the editor as a file."""
        loaded, code = self.panel.loaded, self.panel.code
        if loaded is None:
            return
        extension = LANGUAGES.get(loaded.language).extension if loaded.is_known else ".txt"
        kinds = f"{title(loaded.language)} (*{extension});;{ANY}"
        path = self._ask_where("Save code", extension, kinds)
        if path is not None:
            self._write(path, lambda: path.write_bytes(code.encode()))

    def save_picture(self) -> None:
        """Save the picture as a PNG."""
        picture = self.panel.canvas.picture
        path = None if picture.isNull() else self._ask_where("Save picture", PNG, "PNG (*.png)")
        if path is None:
            return
        image = picture.toImage()

        def write() -> None:
            if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
                raise OSError(13, "not writable")

        self._write(path, write)

    def copy_picture(self) -> None:
        """Copy the picture to the clipboard."""
        if not self.panel.canvas.picture.isNull():
            QGuiApplication.clipboard().setPixmap(self.panel.canvas.picture)

    def _ask_where(self, caption: str, extension: str, kinds: str) -> Path | None:
        loaded = self.panel.loaded
        if loaded is None or loaded.concept is None:
            return None
        proposal = re.sub(r'[\\/:*?"<>|]+', "-", loaded.concept.name)[:120] + extension
        name, _ = QFileDialog.getSaveFileName(self.panel, caption, proposal, kinds)
        if not name:
            return None
        given = Path(name).suffix.lower()
        return Path(name if given == extension or (given and extension != PNG) else name + extension)

    def _write(self, path: Path, write: Callable[[], object]) -> None:
        def work() -> None:
            try:
                write()
            except OSError as error:
                raise explain_os_error(error, path.name) from error

        self.session.read(work, lambda _: self.session.status_message.emit(f"Saved {path}"))
