"""The actions of the window itself: files, undo, view, help. Panels add their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog

from vadstudio import paths
from vadstudio.gui import recent
from vadstudio.gui.help import AboutDialog, DoctorDialog, ShortcutSheet
from vadstudio.gui.new_project import NewProjectDialog
from vadstudio.gui.palette import CommandPalette
from vadstudio.gui.settings import SettingsDialog
from vadstudio.gui.settings.appearance import THEMES
from vadstudio.settings import change
from vadstudio.store import UndoResult
from vadstudio.workflows import Workbench, new_project
from vadstudio.workflows.projects import sample_file

if TYPE_CHECKING:
    from vadstudio.gui.main_window import MainWindow

_THEME_ICONS = {"system": "mdi6.monitor", "light": "mdi6.white-balance-sunny", "dark": "mdi6.weather-night"}
PROJECTS = "vadstudio projects (*.vad)"


class FileCommands:
    """New, open, recent, sample, close, quit."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        add = window.actions_registry.add
        add("file.new", "&New project…", self.new, menu="File", shortcut="Ctrl+N", icon="mdi6.file-plus-outline",
            group="open", always=True)  # fmt: skip
        add("file.open", "&Open project…", self.open, menu="File", shortcut="Ctrl+O", icon="mdi6.folder-open-outline",
            group="open", always=True)  # fmt: skip
        self._recent = window.actions_registry.menu("File/Open recent")
        self._recent.aboutToShow.connect(self._fill_recent)
        add("file.sample", "Open the &sample project", self.sample, menu="File", icon="mdi6.image-multiple-outline",
            shortcut="Ctrl+Alt+O", group="open", always=True,
            tip="Open the sample project; it is made when it is not there")  # fmt: skip
        add("file.folder", "Show in &folder", self.show_folder, menu="File", icon="mdi6.folder-outline", group="project",
            shortcut="Ctrl+Alt+F", tip="Show the project's file in the desktop's file manager")  # fmt: skip
        add("file.close", "&Close project", self._window.close_project, menu="File", shortcut="Ctrl+W",
            icon="mdi6.close", group="project")  # fmt: skip
        add("file.quit", "&Quit", self._window.close, menu="File", shortcut="Ctrl+Q", icon="mdi6.exit-to-app",
            group="quit", always=True)  # fmt: skip

    def new(self) -> None:
        """Ask for a name and a place, and make the project."""
        dialog = NewProjectDialog(self._window)
        dialog.accepted.connect(
            lambda: self._create(dialog.path, dialog.title.text().strip(), dialog.starter.isChecked())
        )
        _show(dialog)

    def open(self) -> None:
        """Ask for a project and open it."""
        folder = self._session.path.parent if self._session.path else Path.home()
        name, _ = QFileDialog.getOpenFileName(self._window, "Open project", str(folder), PROJECTS)
        if name:
            self._session.open_project(name)

    def sample(self) -> None:
        """Open the sample project, begun where it is missing."""
        self._session.load(lambda: self._session.workbench(sample_file()))

    def show_folder(self) -> None:
        """Show the folder of the project in the desktop's file manager."""
        if self._session.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.path.parent)))

    def _create(self, path: Path, title: str, starter: bool) -> None:
        settings = self._session.settings
        self._session.load(lambda: Workbench(new_project(path, title, starter), settings))

    def _fill_recent(self) -> None:
        self._recent.clear()
        projects = recent.recent_projects()
        for number, project in enumerate(projects, start=1):
            text = f"&{number} {project.title}" if number < 10 else project.title
            action = self._recent.addAction(f"{text}    {Path(project.path).parent}")
            action.setEnabled(project.exists)
            action.triggered.connect(lambda _=False, path=project.path: self._session.open_project(path))
        if not projects:
            self._recent.addAction("No recent projects").setEnabled(False)


class EditCommands:
    """Undo and redo of the project, named after what they undo; settings.

    A code editor or a line that has the focus takes the keys first, for its own text.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        add = window.actions_registry.add
        self._undo = add(
            "edit.undo", "&Undo", self.undo, menu="Edit", shortcut="Ctrl+Z", icon="mdi6.undo", group="undo"
        )
        self._redo = add("edit.redo", "&Redo", self.redo, menu="Edit", shortcut=["Ctrl+Shift+Z", "Ctrl+Y"],
                         icon="mdi6.redo", group="undo")  # fmt: skip
        add("edit.settings", "&Settings…", self.settings, menu="Edit", shortcut="Ctrl+,", icon="mdi6.cog-outline",
            group="settings", always=True)  # fmt: skip
        for page, keys in (("Models", "Ctrl+Alt+M"), ("Rendering", "Ctrl+Alt+G")):
            add(f"edit.settings.{page.lower()}", f"Settings › {page}…", lambda name=page: self.settings(name), menu="Edit",
                shortcut=keys, icon="mdi6.cog-outline", tip=f"Open the settings at {page}", group="settings",
                always=True)  # fmt: skip
        self._session.project_opened.connect(self._ask)
        self._session.changed.connect(self._ask)
        self._session.project_closing.connect(lambda: self._name(("", "")))
        self._name(("", ""))

    def undo(self) -> None:
        """Take the last change back."""
        self._step("Undone", lambda bench: bench.project.undo.undo())

    def redo(self) -> None:
        """Make the change that was taken back again."""
        self._step("Redone", lambda bench: bench.project.undo.redo())

    def settings(self, page: str = "") -> None:
        """Open the settings."""
        _show(SettingsDialog(self._session, self._window.actions_registry, self._window, page))

    def _step(self, word: str, step: Callable[[Workbench], UndoResult | None]) -> None:
        bench = self._session.bench
        if bench is None:
            return

        def tell(result: UndoResult | None) -> None:
            self._session.status_message.emit(f"{word}: {result.name}" if result else "There is nothing more.")
            self._ask()

        self._session.write(lambda: step(bench), tell)

    def _ask(self, _: object = None) -> None:
        bench = self._session.bench
        if bench is not None:
            undo = bench.project.undo
            self._session.read(
                lambda: (undo.undo_name or "", undo.redo_name or ""), self._name, key="names of undo and redo"
            )

    def _name(self, names: tuple[str, str]) -> None:
        for action, word, name in ((self._undo, "Undo", names[0]), (self._redo, "Redo", names[1])):
            action.setText(f"&{word}: {name}" if name else f"&{word}")
            action.setEnabled(bool(name))
            keys = ", ".join(key.toString() for key in action.shortcuts())
            action.setToolTip(f"{word}: {name}  ({keys})" if name else f"Nothing to {word.lower()}  ({keys})")


class ViewCommands:
    """The command palette, themes, full screen. Modes and docks are added by the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        add = window.actions_registry.add
        add("view.palette", "Command &palette…", self.palette, menu="View", shortcut="Ctrl+Shift+P",
            icon="mdi6.magnify", group="find", always=True, tip="Find any command by a few letters")  # fmt: skip
        self._themes = {
            name: add(f"view.theme.{name}", f"&{text}", lambda checked, n=name: self.use_theme(n), menu="View/Theme",
                      icon=_THEME_ICONS[name], checkable=True, always=True, shortcut=f"Ctrl+Alt+{number}",
                      tip=f"Theme: {text.lower()}")
            for number, (name, text) in enumerate(THEMES)
        }  # fmt: skip
        add("view.theme.toggle", "Light / &dark", self.toggle_theme, menu="View/Theme", shortcut="Ctrl+Alt+D", group="toggle",
            icon="mdi6.brightness-6", always=True, tip="Switch between light and dark")  # fmt: skip
        add("view.full_screen", "&Full screen", self.full_screen, menu="View", shortcut="F11", icon="mdi6.fullscreen",
            checkable=True, group="screen", always=True)  # fmt: skip
        self._session.settings_changed.connect(self._mark)
        self._mark()

    def palette(self) -> None:
        """Open the command palette."""
        self._window.palette_dialog = CommandPalette(self._window.actions_registry, self._window)
        self._window.palette_dialog.finished.connect(self._window.palette_dialog.deleteLater)
        self._window.palette_dialog.popup()

    def use_theme(self, name: str) -> None:
        """Use and keep a theme."""
        self._session.apply_settings(change(self._session.settings, theme=name))
        self._mark()

    def toggle_theme(self) -> None:
        """Use the other of light and dark."""
        from vadstudio.gui import theme

        self.use_theme("dark" if theme.current() == "light" else "light")

    def full_screen(self, on: bool) -> None:
        """Fill the screen, or not."""
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _mark(self) -> None:
        for name, action in self._themes.items():
            action.setChecked(name == self._session.settings.theme)


class HelpCommands:
    """Shortcuts, what works here, the log, about."""

    def __init__(self, window: MainWindow) -> None:
        session, actions = window.session, window.actions_registry
        add = actions.add
        add("help.shortcuts", "&Keyboard shortcuts", lambda: _show(ShortcutSheet(actions, window)), menu="Help",
            shortcut="F1", icon="mdi6.keyboard-outline", group="help", always=True)  # fmt: skip
        add("help.doctor", "What &works on this machine", lambda: _show(DoctorDialog(session, window)), menu="Help",
            icon="mdi6.stethoscope", shortcut="Ctrl+Alt+H", group="help", always=True)  # fmt: skip
        add("help.log", "Show the &log", self._log, menu="Help", icon="mdi6.text-box-outline", shortcut="Ctrl+Alt+L",
            group="help", always=True)  # fmt: skip
        add("help.about", "&About vadstudio", lambda: _show(AboutDialog(window)), menu="Help",
            icon="mdi6.information-outline", shortcut="Ctrl+Alt+I", group="about", always=True)  # fmt: skip

    def _log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.state_dir() / "vadstudio.log")))


def _show(dialog: QDialog) -> None:
    """Open a dialog in front of its window without an event loop of its own."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
