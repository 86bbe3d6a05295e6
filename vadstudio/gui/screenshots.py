"""A picture of every mode of the window in both themes, without a display."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from vadstudio.errors import EnvironmentFault, UsageError, explain_os_error
from vadstudio.gui import theme
from vadstudio.gui.modes import MODES
from vadstudio.settings import Settings, change

QUIET_S = 0.4
"""The window counts as settled when nothing was going on for this long: short pauses before a render are bridged."""
LIMIT_S = 120.0
POLL_MS = 20


def take(
    project_path: str | Path, folder: str | Path, settings: Settings, size: tuple[int, int] = (1440, 900)
) -> list[Path]:
    """Open the project in a window that is not on any screen and write ``<mode>-<theme>.png`` for each mode and theme.

    Args:
        project_path: the project; training that runs in it goes on.
        folder: made when it is missing.
        settings: those of the person; only the theme differs.
        size: width and height of the window in pixels.

    Raises:
        UsageError: there is no such project.
        EnvironmentFault: the folder cannot be written, or the window does not settle.
    """
    path, folder = Path(project_path), Path(folder)
    if not path.exists():
        raise UsageError(f"There is no project {path}.", "Make one with `vadstudio new`.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain_os_error(error, f"the folder {folder}") from error
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from vadstudio.gui.app import hooks, make_application
    from vadstudio.gui.main_window import MainWindow
    from vadstudio.gui.session import Session

    app = make_application(change(settings, theme="light"))
    session = Session(settings)
    with hooks(session):
        window = MainWindow(session, remember=False)
        window.resize(QSize(*size))
        window.show()
        try:
            settle(lambda: session.busy)
            files = _start_page(window, folder, app)
            bench = session.workbench(path)
            session.adopt(bench)
            for name in ("light", "dark"):
                theme.apply(app, name)
                for mode in MODES:
                    window.show_mode(mode.id)
                    settle(lambda: session.busy)
                    files.append(_grab(window, folder / f"{mode.id}-{name}.png"))
        finally:
            window.close_without_asking()
            window.deleteLater()
    return files


def settle(busy: object, limit: float = LIMIT_S) -> None:
    """Run the event loop until *busy*, a function without arguments, has said no for :data:`QUIET_S`.

    Raises:
        EnvironmentFault: it was busy for *limit* seconds.
    """
    assert callable(busy)
    loop, timer = QEventLoop(), QTimer()
    start = last = time.monotonic()

    def look() -> None:
        nonlocal last
        now = time.monotonic()
        if busy():
            last = now
        if now - last >= QUIET_S or now - start >= limit:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(POLL_MS)
    loop.exec()
    timer.stop()
    if busy():
        raise EnvironmentFault(
            f"The window was still busy after {limit:.0f} seconds.", "Wait for its jobs to end, then try again."
        )


def _start_page(window: QWidget, folder: Path, app: QApplication) -> list[Path]:
    files = []
    for name in ("light", "dark"):
        theme.apply(app, name)
        app.processEvents()
        files.append(_grab(window, folder / f"start-page-{name}.png"))
    return files


def _grab(window: QWidget, file: Path) -> Path:
    if not window.grab().save(str(file)):
        raise EnvironmentFault(f"The picture {file} could not be written.", "Choose a folder that you may write to.")
    return file
