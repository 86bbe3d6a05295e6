"""What the tests of the window share: a project, a session on it, the window; and nothing may be left running."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import gc
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.session import Session
from vadstudio.settings import Settings, change
from vadstudio.store import Project
from vadstudio.workflows import Workbench, new_project

if TYPE_CHECKING:
    from vadstudio.gui.main_window import MainWindow


def pytest_configure(config: pytest.Config) -> None:
    # the offscreen platform has no window manager and says so with a warning each time
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")


@pytest.fixture(autouse=True)
def light(qapp: object, own_folders: Path) -> None:
    """Every test begins in the light theme."""
    theme.apply(qapp, "light")  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def no_thread_left(own_folders: Path) -> Iterator[None]:
    """A thread that outlives its test fails it, with the thread's name."""
    before = set(threading.enumerate())
    yield
    gc.collect()  # a client whose call failed is closed with the traceback that holds it
    deadline = time.monotonic() + 5
    while (left := set(threading.enumerate()) - before) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, f"threads left behind: {sorted(thread.name for thread in left)}"


@pytest.fixture
def settings() -> Settings:
    return Settings(theme="light", render_workers=1)


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A project with the concepts of the starter, none of them drawn."""
    path = tmp_path / "bicycles.vad"
    new_project(path, "Bicycles", starter=True).close()
    return path


@pytest.fixture
def session(qtbot: QtBot, settings: Settings) -> Iterator[Session]:
    """A session without a project."""
    session = Session(settings)
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def opened(session: Session, project_path: Path, settings: Settings) -> Session:
    """A session with the project open."""
    session.adopt(Workbench(Project.open(project_path), settings))
    return session


@pytest.fixture
def actions(settings: Settings) -> Actions:
    """A registry without a window; what needs a project is enabled."""
    return Actions(settings)


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The window on the start page; it remembers nothing."""
    from vadstudio.gui.main_window import MainWindow  # so that a panel's tests import no other panel

    window = MainWindow(session, remember=False)
    window.resize(1280, 820)
    window.show()
    yield window
    window.close_without_asking()
    window.deleteLater()


@pytest.fixture
def studio(window: MainWindow, project_path: Path, settings: Settings, qtbot: QtBot) -> MainWindow:
    """The window with the project open and settled."""
    window.session.adopt(Workbench(Project.open(project_path), settings))
    qtbot.waitUntil(lambda: not window.session.busy, timeout=20_000)
    return window


@pytest.fixture
def until_idle(qtbot: QtBot, session: Session) -> Callable[[], None]:
    """Wait until nothing is read, written or worked on."""
    return lambda: qtbot.waitUntil(lambda: not session.busy, timeout=20_000)


@pytest.fixture
def live_settings(server: Any, settings: Settings) -> Settings:
    """Settings that ask the server that misbehaves on command."""
    prices = {"m": [0.5, 1.5]}
    return change(settings, provider="openai", base_url=server.url, model="m", prices=prices)


@pytest.fixture
def live(window: MainWindow, project_path: Path, live_settings: Settings, qtbot: QtBot) -> MainWindow:
    """The window on a project whose drawings are asked of that server, with a concept chosen."""
    window.session.settings = live_settings
    window.session.adopt(Workbench(Project.open(project_path), live_settings))
    qtbot.waitUntil(lambda: not window.session.busy, timeout=20_000)
    assert window.session.bench is not None
    bicycle = window.session.bench.project.concepts.find("bicycle")
    assert bicycle is not None
    window.session.select_concept(bicycle.id)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=20_000)
    return window
