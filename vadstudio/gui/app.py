"""The application: Qt's messages and uncaught exceptions go to the log and to the person, Ctrl+C closes the window."""

from __future__ import annotations

import contextlib
import logging
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSocketNotifier, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from vadstudio import __version__, log, paths
from vadstudio.gui import theme
from vadstudio.gui.main_window import MainWindow
from vadstudio.gui.session import Session, sentence
from vadstudio.settings import Settings

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run(project_path: str | None, settings: Settings) -> int:
    """Open the window, on *project_path* or else on the project that was open last; return the exit status."""
    log.to_file()
    app = make_application(settings)
    session = Session(settings)
    with hooks(session):
        window = MainWindow(session)
        window.show()
        if project_path:
            session.open_project(Path(project_path).expanduser())
        else:
            window.restore_session()
        with closing_on_interrupt(window):
            return app.exec()


def make_application(settings: Settings) -> QApplication:
    """Return the application object, named, with its icon and theme; the one that exists if there is one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("vadstudio")
    app.setApplicationDisplayName("vadstudio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("vadstudio")
    app.setWindowIcon(QIcon(str(paths.resources_dir() / "icons" / "vadstudio.svg")))
    theme.apply(app, settings.theme)
    return app


@contextlib.contextmanager
def hooks(session: Session) -> Iterator[None]:
    """Log what Qt says; log an uncaught exception and show it as a notice, in whatever thread it happened."""
    previous = sys.excepthook, threading.excepthook

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.get("gui").error("uncaught", exc_info=(kind, error, trace))
        text = f"Something went wrong inside the program: {sentence(error)}. The log has the details (Help › Show the log)."
        session.bridge.post(lambda: session.notice.emit(text, "error"))

    def tell_of_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            tell(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = tell
    threading.excepthook = tell_of_thread
    handler = qInstallMessageHandler(_log_qt)
    try:
        yield
    finally:
        qInstallMessageHandler(handler)
        sys.excepthook, threading.excepthook = previous


@contextlib.contextmanager
def closing_on_interrupt(window: MainWindow) -> Iterator[None]:
    """Let Ctrl+C in the terminal close the window as its cross does.

    Python runs signal handlers only between its own instructions, and Qt's loop has none: so the signal writes a byte
    to a socket on which Qt listens.
    """
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)

    def arrived() -> None:
        with contextlib.suppress(OSError):
            ours.recv(64)

    notifier.activated.connect(arrived)
    old_descriptor = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    old_handler = signal.signal(signal.SIGINT, lambda *_: window.close())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, old_handler)
        signal.set_wakeup_fd(old_descriptor)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.get("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
