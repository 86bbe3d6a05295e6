"""The console dock."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from vadstudio import log
from vadstudio.domain import Changes
from vadstudio.errors import VadError
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.console.kernel import END_SECONDS, Kernel
from vadstudio.gui.console.startup import code_for
from vadstudio.gui.session import Session
from vadstudio.store import GalleryQuery, Project

ACTIONS = (
    ("console.interrupt", "&Interrupt the console", "Ctrl+Alt+C", "mdi6.stop-circle-outline", "Stop what runs in the console"),
    ("console.restart", "Restart the &console", "Ctrl+Alt+R", "mdi6.restart", "Start the console anew"),
)  # fmt: skip

FileState = tuple[tuple[int, int], ...]
"""Time and size of a project's files."""

_log = log.get("gui.console")


class ConsolePanel(QWidget):
    """An IPython console; its kernel starts when the panel is first seen with a project, and ends with the project.

    Attributes:
        widget: the console itself (a ``ConsoleWidget``), None until it was loaded behind the scenes.
        kernel: the kernel in use, or None.
        ready: ``project`` is bound.
    """

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.widget: Any = None
        self.kernel: Kernel | None = None
        self.ready = False
        self._client: Any = None
        self._binding = ""
        self._loading = False
        self._file_before: FileState = ()
        self._endings: list[_Ending] = []
        self._add_actions(actions)
        self.state = QLabel()
        theme.set_tone(self.state, "muted")
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE, 2, theme.SPACE, 2)
        head.addWidget(self.state, 1)
        for name in ("console.interrupt", "console.restart"):
            button = QToolButton()
            button.setDefaultAction(actions[name])
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._room = QWidget()
        self._column.addWidget(self._room, 1)
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self.stop)
        session.at_close(self._wait)
        session.busy_probes.append(lambda: self._loading)
        theme.changed.connect(self._restyle)
        self._say("No project is open")

    def _add_actions(self, actions: Actions) -> None:
        slots: dict[str, Callable[[], None]] = {"console.interrupt": self.interrupt, "console.restart": self.restart}
        for id, text, keys, icon, tip in ACTIONS:
            if id in actions:  # of the panel of a project that was closed
                actions[id].triggered.disconnect()
            else:
                actions.add(id, text, _nothing, menu="Run", shortcut=keys, icon=icon, tip=tip, group="console")
            actions[id].triggered.connect(slots[id])

    # -- life of the kernel ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.kernel is None:
            self.start()

    def _opened(self) -> None:
        if self.isVisible():
            self.start()

    def start(self) -> None:
        """Start a kernel that knows the open project. Returns at once."""
        self.stop()
        path = self.session.path
        if path is None:
            return
        self.kernel = kernel = Kernel(path.parent)
        self.session.status_message.emit("The console starts …")
        self._say("Starting Python …")
        self._loading = True
        bridge = self.session.bridge

        def launch() -> None:
            try:
                _load()
                kernel.launch(lambda: bridge.post(lambda: self._died(kernel)))
            except VadError as error:
                failure = str(error)
            except Exception as error:
                _log.exception("the console did not start")
                failure = f"The console did not start: {type(error).__name__}: {error}"
            else:
                bridge.post(lambda: self._launched(kernel))
                return
            bridge.post(lambda: self._failed(kernel, failure))

        threading.Thread(target=launch, name="console start", daemon=True).start()

    def _launched(self, kernel: Kernel) -> None:
        path = self.session.path
        if kernel is not self.kernel or path is None:
            return  # ended meanwhile
        from qtconsole.client import QtKernelClient

        self._make_widget()
        client = QtKernelClient(connection_file=kernel.connection_file)
        client.load_connection_file()
        client.start_channels(hb=False)  # the process itself is watched
        client.shell_channel.message_received.connect(self._heard)
        self._client = client
        self.widget.kernel_client = client
        self._binding = client.execute(code_for(str(path)), silent=True)

    def _heard(self, message: dict[str, Any]) -> None:
        """Notice when the project is bound, or why it is not."""
        if not self._binding or message["parent_header"].get("msg_id") != self._binding:
            return
        self._binding = ""
        self._loading = False
        content, path = message["content"], self.session.path
        if content.get("status") == "ok" and path is not None:
            self.ready = True
            self._file_before = _state_of(path)
            self._say(f"Python in its own process, on {path.name}")
        else:
            self._say("Python in its own process, without the project")
            why = f"{content.get('ename', '')}: {content.get('evalue', '')}"
            self.session.notice.emit(f"The console could not open the project. {why}", "error")

    def _failed(self, kernel: Kernel, sentence: str) -> None:
        if kernel is self.kernel:
            self.stop()
            self._say("Not running")
            self.session.notice.emit(sentence, "error")

    def _died(self, kernel: Kernel) -> None:
        if kernel is self.kernel:
            if self.widget is not None:
                self.widget.end()  # what was said can still be read
            self._binding, self.ready, self._loading = "", False, False
            self._say("Python has ended; restart it to go on")
            self.session.notice.emit("The console's Python has ended. Restart the console to go on.", "warning")

    def stop(self) -> None:
        """End the kernel. Returns at once; the process and the channels end behind the scenes."""
        client, kernel = self._client, self.kernel
        self._client = self.kernel = None
        self._binding, self.ready, self._loading = "", False, False
        self._endings = [ending for ending in self._endings if ending.is_alive()]
        if self.widget is not None:
            self.widget.end()
            self.widget = None
            self._fill_room(QWidget())
        if kernel is not None:
            ending = _Ending(kernel, client)
            self._endings.append(ending)
            ending.start()
        self._say("No project is open")

    def _wait(self) -> None:
        """Wait until no kernel is left; the panel itself may be gone already."""
        for ending in self._endings:
            ending.gone.wait(END_SECONDS)

    def interrupt(self) -> None:
        """Stop what runs."""
        if self.kernel is not None:
            self.kernel.interrupt()

    def restart(self) -> None:
        """Start a fresh kernel on the same project."""
        if self.session.bench is not None:
            self.start()

    # -- the widget --------------------------------------------------------------------------------------------------

    def _make_widget(self) -> None:
        """Make the console's widget anew for each kernel: nothing of the old one's waiting answers is left in it."""
        from vadstudio.gui.console.widget import ConsoleWidget

        focused = self.hasFocus() or self.isAncestorOf(self.focusWidget() or self)
        widget = self.widget = ConsoleWidget()
        later = Qt.ConnectionType.QueuedConnection  # they come from inside the widget, which a restart takes away
        widget.custom_interrupt_requested.connect(self.interrupt, later)
        widget.custom_restart_requested.connect(self.restart, later)
        widget.exit_requested.connect(self.restart, later)
        widget.executed.connect(self._executed)
        self._restyle()
        self._fill_room(widget)
        if focused:
            widget.setFocus()

    def _fill_room(self, widget: QWidget) -> None:
        """Show *widget* in the place of what is there, which is deleted."""
        old, self._room = self._room, widget
        self._column.replaceWidget(old, widget)
        self.setFocusProxy(widget)
        old.hide()
        old.deleteLater()

    def _executed(self, message: object = None) -> None:
        """Show what the code changed: the kernel writes to the same file, but from another process.

        The file is compared with how it was after the code before, not at the start of this one: by the time that this
        process hears of a start, the kernel may have written already. What the window itself wrote is then shown twice.
        """
        bench = self.session.bench
        state, before = _state_of(self.session.path), self._file_before
        self._file_before = state
        if bench is not None and self.ready and state != before:
            self.session.read(lambda: everything(bench.project), self.session.changed.emit, key="console")

    def _say(self, text: str) -> None:
        self.state.setText(text)

    def _restyle(self) -> None:
        if self.widget is not None:
            self.widget.restyle()


class _Ending(threading.Thread):
    """Ends a kernel and closes the channels to it, which takes up to a second.

    Attributes:
        gone: the process is gone; the channels may still be closing.
    """

    def __init__(self, kernel: Kernel, client: Any) -> None:
        super().__init__(name="console end", daemon=True)
        self.gone = threading.Event()
        self._kernel = kernel
        self.client = client  # kept: as a QObject it has to be let go on the GUI thread

    def run(self) -> None:
        try:
            self._kernel.end()
        except VadError as error:
            _log.warning("%s", error)
        finally:
            self.gone.set()
        if self.client is not None:
            self.client.stop_channels()


def everything(project: Project) -> Changes:
    """Return the ids of all that the project holds, as if all of it had changed."""
    concepts = [concept.id for concept in project.concepts.all()]
    drawings = frozenset(project.drawings.ids(GalleryQuery()))
    ids = {
        "concepts": frozenset(concepts),
        "drawings": drawings,
        "heads": frozenset(head.root_id for head in project.drawings.heads()),
        "renders": drawings,
        "reviews": drawings,
        "datasets": frozenset(dataset.id for dataset in project.datasets.all()),
        "runs": frozenset(run.id for run in project.runs.all()),
        "judgements": frozenset(judgement.id for judgement in project.runs.judgements()),
        "jobs": frozenset(job.id for job in project.jobs.all()),
    }
    assert ids.keys() == {field.name for field in fields(Changes)}
    return Changes(**ids)


def _state_of(path: Path | None) -> FileState:
    """Return what is different once something was written to the project."""
    found = []
    for file in (path, Path(f"{path}-wal")) if path is not None else ():
        try:
            status = file.stat()
        except OSError:
            continue
        found.append((status.st_mtime_ns, status.st_size))
    return tuple(found)


def _load() -> None:
    """Import what the console needs; that takes a second or more, so it is done on a thread."""
    os.environ.setdefault("QT_API", "pyside6")
    for name in (
        "jupyter_client.connect",
        "jupyter_client.launcher",
        "qtconsole.client",
        "qtconsole.rich_jupyter_widget",
    ):
        import_module(name)


def _nothing() -> None:
    pass
