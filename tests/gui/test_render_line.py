"""Below the picture and below the code: how it was drawn, and why it was not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from pytestqt.qtbot import QtBot

from vadstudio.domain import RenderStatus
from vadstudio.gui.studio.preview import Shown
from vadstudio.gui.studio.problem import LINES, Problem
from vadstudio.gui.studio.render_line import RenderLine, duration
from vadstudio.render import SandboxLevel


def drawn(sandbox: str = "isolated", status: RenderStatus = RenderStatus.OK, stored: bool = False) -> Shown:
    image = (
        QImage() if status not in {RenderStatus.OK, RenderStatus.BLANK} else QImage(4, 4, QImage.Format.Format_RGB32)
    )
    return Shown(image, status, "", None, "cairosvg 2.9.1", sandbox, 148.2, stored)


@pytest.fixture
def line(qtbot: QtBot) -> RenderLine:
    line = RenderLine()
    qtbot.addWidget(line)
    line.resize(600, 20)
    line.show()
    return line


def test_time_renderer_and_level(line: RenderLine) -> None:
    line.tell(drawn())
    assert line.text() == line.shown == "148 ms · cairosvg 2.9.1 · isolated"
    assert line.property("tone") == "muted"


def test_of_several_versions_the_first_is_shown_and_all_are_told(line: RenderLine) -> None:
    line.tell(replace(drawn(), renderer="pdftex 1.40.24, pgf 3.1.10", milliseconds=1480.0))
    assert line.text() == "1.5 s · pdftex 1.40.24 · isolated"
    assert "pdftex 1.40.24, pgf 3.1.10 in 1.5 s." in line.toolTip()


def test_where_there_is_little_room_the_level_stays(line: RenderLine) -> None:
    line.tell(drawn())
    seen = []
    for width in range(600, 0, -4):
        line.resize(width, 20)
        assert line.fontMetrics().horizontalAdvance(line.shown) <= width or line.shown in {"", "…"}
        if line.shown not in seen:
            seen.append(line.shown)
    assert seen[:3] == ["148 ms · cairosvg 2.9.1 · isolated", "148 ms · isolated", "isolated"]


@pytest.mark.parametrize("level", ["limited", "none"])
def test_a_level_below_isolated_warns_and_is_explained(line: RenderLine, level: str) -> None:
    line.know(SandboxLevel("isolated", "Landlock ABI 7, seccomp"))
    line.tell(drawn(level))
    assert line.property("tone") == "warn"
    assert f"Sandbox: {level}." in line.toolTip()
    assert "This machine reaches isolated: Landlock ABI 7, seccomp." in line.toolTip()
    line.tell(drawn())
    assert line.property("tone") == "muted"
    assert "In force: Landlock ABI 7, seccomp." in line.toolTip()


def test_the_level_may_become_known_later(line: RenderLine) -> None:
    line.tell(drawn(stored=True))
    assert "In force" not in line.toolTip()
    line.know(SandboxLevel("isolated", "seccomp <x86-64>"))
    assert "In force: seccomp &lt;x86-64&gt;." in line.toolTip()
    assert "comes from the project" in line.toolTip()


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (RenderStatus.ERROR, "no picture · 148 ms · cairosvg 2.9.1 · isolated"),
        (RenderStatus.BLANK, "148 ms · cairosvg 2.9.1 · isolated"),
        (RenderStatus.REFUSED, "not drawn · cairosvg 2.9.1 · isolated"),
    ],
)
def test_what_was_not_drawn_says_so(line: RenderLine, status: RenderStatus, text: str) -> None:
    line.tell(drawn(status=status))
    assert line.text() == text


def test_a_worker_that_never_answered_has_no_level(line: RenderLine) -> None:
    line.tell(drawn("none"))
    line.tell(Shown(QImage(), RenderStatus.CRASHED, "no", None, "", "", 0.0))
    assert (line.text(), line.toolTip(), line.property("tone")) == ("No picture", "", "muted")


@pytest.mark.parametrize(("ms", "text"), [(0.4, "0 ms"), (148.2, "148 ms"), (999.4, "999 ms"), (1940, "1.9 s")])
def test_durations(ms: float, text: str) -> None:
    assert duration(ms) == text


# -- the problem -------------------------------------------------------------------------------------------------------


@pytest.fixture
def problem(qtbot: QtBot) -> Problem:
    problem = Problem()
    qtbot.addWidget(problem)
    problem.resize(300, 200)
    return problem


def test_a_long_log_scrolls_and_a_short_one_takes_one_line(problem: Problem) -> None:
    line = problem._label.fontMetrics().lineSpacing()
    problem.tell("short")
    assert problem._area.height() == line
    problem.tell("\n".join(f"line {n} of a log" for n in range(40)))
    assert problem._area.height() == LINES * line
    assert problem._area.verticalScrollBar().maximum() > 0
    problem.tell("")
    assert problem.isHidden()


def test_a_problem_follows_the_width(problem: Problem) -> None:
    problem.tell("some words that need more than one line where there is little room for them")
    wide = problem._area.height()
    problem.resize(120, 200)
    assert problem._area.height() > wide


def test_the_way_out_is_a_button(problem: Problem, qtbot: QtBot) -> None:
    action = QAction("Settings › &Rendering…", problem)
    seen: list[bool] = []
    action.triggered.connect(lambda: seen.append(True))
    problem.tell("Refused.", action)
    assert problem.way_out.text() == "Settings › Rendering…"
    qtbot.mouseClick(problem.way_out, Qt.MouseButton.LeftButton)
    assert seen == [True]
    problem.tell("Line 3: no.")
    assert not problem.way_out.isVisible()
