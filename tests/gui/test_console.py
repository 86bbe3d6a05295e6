"""The console dock: a real kernel in its own process."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.console import ConsolePanel
from vadstudio.gui.console.kernel import Kernel, kernel_environment
from vadstudio.gui.console.panel import everything
from vadstudio.gui.session import Session
from vadstudio.learn.process import start_mark
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows import Workbench, new_project

START_MS = 60_000


@pytest.fixture
def panel(qtbot: QtBot, opened: Session, actions: Actions, monkeypatch: pytest.MonkeyPatch) -> ConsolePanel:
    """A console that is ready."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("MY_PASSPHRASE", "also secret")
    panel = ConsolePanel(opened, actions)
    qtbot.addWidget(panel)
    panel.resize(900, 400)
    panel.show()
    qtbot.waitUntil(lambda: panel.ready, timeout=START_MS)
    return panel


def text(panel: ConsolePanel) -> str:
    return str(panel.widget.text())


def says(qtbot: QtBot, panel: ConsolePanel, wanted: str) -> None:
    def look() -> None:
        assert wanted in text(panel)

    qtbot.waitUntil(look, timeout=START_MS)


def type_in(qtbot: QtBot, panel: ConsolePanel, code: str) -> None:
    """Type a line as a person does, when the prompt is there."""
    control = panel.widget._control
    qtbot.waitUntil(lambda: text(panel).endswith("]: ") and not panel.widget._executing, timeout=START_MS)
    qtbot.keyClicks(control, code)
    qtbot.keyClick(control, Qt.Key.Key_Return)


def gone(pid: int) -> bool:
    return start_mark(pid) == ""


def test_typed_code_runs_on_the_project_without_keys_and_is_interrupted(
    qtbot: QtBot, panel: ConsolePanel, actions: Actions, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert panel.kernel is not None
    assert panel.kernel.pid not in (0, os.getpid())
    type_in(qtbot, panel, "project.title + '!'")
    says(qtbot, panel, "'Bicycles!'")
    type_in(
        qtbot,
        panel,
        "import os; sorted(k for k in os.environ if 'API_KEY' in k or 'PASS' in k), 'sk-secret' in str(os.environ)",
    )
    says(qtbot, panel, "([], False)")

    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(20)
    type_in(qtbot, panel, "print('be' + 'gun'), exec('while True: pass')")
    says(qtbot, panel, "begun")
    ticks.clear()
    qtbot.waitUntil(lambda: len(ticks) >= 20, timeout=START_MS)  # the window lives on
    assert panel.widget._executing
    actions["console.interrupt"].trigger()
    says(qtbot, panel, "KeyboardInterrupt")
    type_in(qtbot, panel, "6 * 7")
    says(qtbot, panel, "42")


def test_what_the_console_changes_is_shown(qtbot: QtBot, panel: ConsolePanel, opened: Session) -> None:
    heard: list[object] = []
    opened.changed.connect(heard.append)
    type_in(qtbot, panel, "1 + 1")
    says(qtbot, panel, "Out[1]")
    assert not heard
    type_in(
        qtbot,
        panel,
        "from vadstudio.domain import *; project.concepts.add(Concept(0, 'zebra crossing', ConceptKind.OBJECT))",
    )
    qtbot.waitUntil(lambda: bool(heard), timeout=START_MS)
    assert opened.bench is not None
    zebra = opened.bench.project.concepts.find("zebra crossing")
    assert zebra is not None
    assert zebra.id in everything(opened.bench.project).concepts
    assert zebra.id in heard[-1].concepts  # type: ignore[attr-defined]


def test_restart_forgets_names_and_ends_the_old_process(qtbot: QtBot, panel: ConsolePanel, actions: Actions) -> None:
    assert panel.kernel is not None
    old = panel.kernel.pid
    type_in(qtbot, panel, "mine = 5")
    actions["console.restart"].trigger()
    assert not panel.ready
    qtbot.waitUntil(lambda: panel.ready, timeout=START_MS)
    assert panel.kernel.pid not in (0, old)
    qtbot.waitUntil(lambda: gone(old), timeout=START_MS)
    type_in(qtbot, panel, "'mine' in globals(), project.title")
    says(qtbot, panel, "(False, 'Bicycles')")


def test_the_kernel_ends_with_the_project_and_a_new_one_gets_its_own(
    qtbot: QtBot, panel: ConsolePanel, opened: Session, actions: Actions, tmp_path: Path, settings: Settings
) -> None:
    assert panel.kernel is not None
    first, place = panel.kernel.pid, Path(panel.kernel.connection_file).parent
    type_in(qtbot, panel, "while True: pass")  # even when it is busy
    new_project(tmp_path / "second.vad", "Second").close()
    opened.adopt(Workbench(Project.open(tmp_path / "second.vad"), settings))
    qtbot.waitUntil(lambda: gone(first) and not place.exists(), timeout=START_MS)
    qtbot.waitUntil(lambda: panel.ready, timeout=START_MS)
    type_in(qtbot, panel, "project.title")
    says(qtbot, panel, "'Second'")
    second = panel.kernel.pid
    opened.close_project()
    assert panel.kernel is None
    assert "No project" in panel.state.text()
    actions["console.interrupt"].trigger()  # nothing to interrupt, nothing happens
    qtbot.waitUntil(lambda: gone(second), timeout=START_MS)


def test_closing_while_the_kernel_starts_leaves_no_process(
    qtbot: QtBot, opened: Session, actions: Actions, monkeypatch: pytest.MonkeyPatch
) -> None:
    launched: list[Kernel] = []
    launch = Kernel.launch

    def noted(kernel: Kernel, died: Callable[[], None]) -> None:
        launch(kernel, died)
        launched.append(kernel)

    monkeypatch.setattr(Kernel, "launch", noted)
    panel = ConsolePanel(opened, actions)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(launched), timeout=START_MS)
    kernel = launched[0]
    pid = kernel.pid
    assert pid
    opened.close()
    assert gone(pid)
    kernel.launch(lambda: None)  # ended before it was launched: it never runs
    assert kernel.pid == 0


def test_a_kernel_that_dies_says_so_and_can_be_restarted(
    qtbot: QtBot, panel: ConsolePanel, opened: Session, actions: Actions
) -> None:
    told: list[tuple[str, str]] = []
    opened.notice.connect(lambda *said: told.append(said))
    type_in(qtbot, panel, "import os; os._exit(3)")
    qtbot.waitUntil(lambda: bool(told), timeout=START_MS)
    assert told == [("The console's Python has ended. Restart the console to go on.", "warning")]
    assert not panel.ready
    assert "os._exit" in text(panel)
    assert not panel.widget.isEnabled()
    actions["console.restart"].trigger()
    qtbot.waitUntil(lambda: panel.ready, timeout=START_MS)


def test_a_project_that_cannot_be_opened_there_is_named(
    qtbot: QtBot, opened: Session, actions: Actions, monkeypatch
) -> None:
    told: list[str] = []
    opened.notice.connect(lambda text, level: told.append(text))
    monkeypatch.setattr("vadstudio.gui.console.panel.code_for", lambda path: "raise OSError('no such project')")
    panel = ConsolePanel(opened, actions)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(told), timeout=START_MS)
    assert told == ["The console could not open the project. OSError: no such project"]
    assert "without the project" in panel.state.text()


def test_a_folder_that_cannot_be_made_is_a_sentence(
    qtbot: QtBot, opened: Session, actions: Actions, monkeypatch
) -> None:
    told: list[str] = []
    opened.notice.connect(lambda text, level: told.append(text))

    def refuse(**_: object) -> str:
        raise PermissionError(13, "Permission denied", "/nowhere")

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    panel = ConsolePanel(opened, actions)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: bool(told), timeout=START_MS)
    assert "console" in told[0]
    assert panel.state.text() == "Not running"


def test_nothing_of_the_console_blocks_the_window(
    qtbot: QtBot, panel: ConsolePanel, actions: Actions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes time happens on threads: starting and ending never run on the GUI thread."""
    import threading

    where: list[tuple[str, bool]] = []
    for name in ("launch", "end"):
        work = getattr(Kernel, name)

        def noted(kernel: Kernel, *rest: object, work=work, name=name) -> None:
            where.append((name, threading.current_thread() is threading.main_thread()))
            work(kernel, *rest)

        monkeypatch.setattr(Kernel, name, noted)
    actions["console.restart"].trigger()
    qtbot.waitUntil(lambda: panel.ready, timeout=START_MS)
    assert sorted(where) == [("end", False), ("launch", False)]


def test_a_second_panel_takes_the_actions_over(qtbot: QtBot, opened: Session, actions: Actions) -> None:
    """The window makes a new panel for each project; the actions must not call the one that is gone."""
    first = ConsolePanel(opened, actions)
    first.deleteLater()
    qtbot.waitUntil(lambda: not _valid(first))
    actions["console.restart"].trigger()
    second = ConsolePanel(opened, actions)
    qtbot.addWidget(second)
    calls: list[str] = []
    second.kernel = type("Fake", (), {"interrupt": lambda _: calls.append("interrupt")})()
    actions["console.interrupt"].trigger()
    assert calls == ["interrupt"]
    second.kernel = None


def _valid(panel: ConsolePanel) -> bool:
    from shiboken6 import isValid

    return isValid(panel)


def colours(panel: ConsolePanel) -> set[str]:
    """Return the colours in which something is said."""
    block, found = panel.widget._control.document().begin(), set()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            brush = pieces.fragment().charFormat().foreground()
            found |= {brush.color().name()} if brush.style() else set()
            pieces += 1
        block = block.next()
    return found


def test_the_console_follows_the_theme_with_all_that_was_said(qtbot: QtBot, panel: ConsolePanel, qapp) -> None:
    type_in(qtbot, panel, "1/0")
    says(qtbot, panel, "division by zero")
    light = {theme.color(name).name() for name in ("error", "accent")}
    assert light <= colours(panel)
    theme.apply(qapp, "dark")
    assert theme.color("surface").name() in panel.widget.style_sheet
    assert panel.widget.syntax_style == "github-dark"
    assert not light & colours(panel)
    assert {theme.color(name).name() for name in ("error", "accent")} <= colours(panel)


def test_the_environment_of_the_kernel_is_an_allow_list() -> None:
    given = {"PATH": "/bin", "HF_TOKEN": "x", "SOMETHING": "y", "LC_ALL": "C", "DISPLAY": ":0", "OPENAI_API_KEY": "z"}
    kept = kernel_environment(given)
    assert {"PATH", "LC_ALL", "DISPLAY"} <= kept.keys()
    assert not kept.keys() & {"HF_TOKEN", "SOMETHING", "OPENAI_API_KEY"}


def test_the_dock_of_the_window_through_two_projects(qtbot: QtBot, studio, tmp_path: Path, settings: Settings) -> None:
    """Shown, closed with its project, shown again for the next one, ended with the window."""
    actions, session = studio.actions_registry, studio.session
    assert studio.console_dock.widget() is None  # no process before it is wanted
    actions["view.console"].trigger()
    qtbot.waitUntil(
        lambda: studio.console_dock.widget() is not None and studio.console_dock.widget().ready, timeout=START_MS
    )
    first = studio.console_dock.widget().kernel.pid
    studio.close_project()
    qtbot.waitUntil(lambda: gone(first), timeout=START_MS)
    new_project(tmp_path / "second.vad", "Second").close()
    session.adopt(Workbench(Project.open(tmp_path / "second.vad"), settings))
    actions["console.restart"].trigger()  # there is no console yet: nothing happens
    actions["view.console"].trigger()
    qtbot.waitUntil(
        lambda: studio.console_dock.widget() is not None and studio.console_dock.widget().ready, timeout=START_MS
    )
    panel = studio.console_dock.widget()
    second = panel.kernel.pid
    actions["console.restart"].trigger()
    qtbot.waitUntil(lambda: panel.ready and panel.kernel.pid != second, timeout=START_MS)
    last = panel.kernel.pid
    studio.close_without_asking()
    assert gone(second)
    assert gone(last)
