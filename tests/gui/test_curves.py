"""The curves of runs: read bit by bit, drawn with gaps, in the colours of the list."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from vadstudio.domain import DatasetItem, MetricPoint, RenderStatus, RunStatus
from vadstudio.gui import theme
from vadstudio.gui.training.curves import NAMES, CurvesView
from vadstudio.gui.training.series import Curve, CurveReader, read_curve
from vadstudio.store import Project

NAN = float("nan")
PNG = b"\x89PNG\r\n\x1a\n and so on"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.vad") as project:
        yield project


def add_run(project: Project) -> int:
    concept = project.concepts.all()[0].id if project.concepts.all() else _concept(project)
    drawing = project.drawings.add(concept, "svg", "<svg/>", "hand").id
    project.renders.add(drawing, f"key {drawing}", 16, 0, RenderStatus.OK, png=PNG)
    shown = project.renders.of(drawing)
    assert shown is not None
    item = DatasetItem(drawing, 0, shown.image, f"key {drawing}", 0)
    dataset = project.datasets.add(f"set {drawing}", ["cat"], 16, [item]).id
    return project.runs.add("run", dataset, {"epochs": 9}).id


def _concept(project: Project) -> int:
    from vadstudio.domain import Concept, ConceptKind

    return project.concepts.add(Concept(0, "cat", ConceptKind.OBJECT)).id


def points(steps: range, seed: int = 0) -> list[MetricPoint]:
    chance = random.Random(seed)
    made = [MetricPoint(step, "loss", chance.choice([chance.random(), chance.random(), NAN]), step) for step in steps]
    made += [MetricPoint(step, "lr", 1 / (1 + step), step) for step in steps]
    return made + [MetricPoint(step, "knn", chance.random(), step) for step in steps if step % 7 == 0]


def same(a: Curve, b: Curve) -> bool:
    return (
        np.array_equal(a.steps, b.steps) and np.array_equal(a.values, b.values, equal_nan=True) and a.whole == b.whole
    )


def test_reading_bit_by_bit_gives_what_reading_all_gives(project: Project) -> None:
    """Twin: 300 random steps of a run's life, resumed and retold ones among them."""
    run_id = add_run(project)
    chance = random.Random(7)
    reader = CurveReader(project, NAMES)
    step = pid = saved = 0
    for turn in range(300):
        kind = chance.random()
        run = project.runs.get(run_id)
        if run.status is RunStatus.RUNNING and kind < 0.75:
            more = chance.randrange(1, 12)
            project.runs.add_metrics(run_id, points(range(step, step + more), turn))
            step += more
            if chance.random() < 0.3:
                saved = step
        elif run.status is RunStatus.RUNNING:
            project.runs.set_status(run_id, chance.choice([RunStatus.STOPPED, RunStatus.INTERRUPTED]))
        else:
            pid += 1
            step = saved  # what came after the checkpoint is told again, with other values
            project.runs.set_status(run_id, RunStatus.RUNNING, pid=pid)
        if chance.random() < 0.7:
            found = reader.read(project.runs.get(run_id))
            for name in NAMES:
                assert same(found[name], read_curve(project, run_id, name)), (turn, name)


def test_only_the_new_points_of_a_running_run_are_read(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    run_id = add_run(project)
    project.runs.set_status(run_id, RunStatus.RUNNING, pid=5)
    reader = CurveReader(project, ("loss",))
    asked: list[int] = []
    curve = type(project.runs).curve
    monkeypatch.setattr(
        type(project.runs),
        "curve",
        lambda self, *args: (asked.append(args[2] if len(args) > 2 else -1), curve(self, *args))[1],
    )
    for start in range(0, 50, 10):
        project.runs.add_metrics(run_id, points(range(start, start + 10)))
        held = reader.read(project.runs.get(run_id))["loss"]
    assert asked == [-1, -1, 19, 29, 39]  # whole until it is longer than at first: a resumed run retells its end
    assert held.last == 49
    assert reader.read(project.runs.get(run_id))["loss"] is held  # nothing new: the same object, nothing is drawn
    project.runs.set_status(run_id, RunStatus.FINISHED)
    ended = reader.read(project.runs.get(run_id))["loss"]
    asked.clear()
    assert reader.read(project.runs.get(run_id))["loss"] is ended
    assert asked == []  # a run that ended is not read again


def test_last_values_are_those_of_the_curves(project: Project) -> None:
    first, second, _ = add_run(project), add_run(project), add_run(project)
    project.runs.add_metrics(first, points(range(30)))
    project.runs.add_metrics(second, [MetricPoint(3, "loss", NAN, 0), MetricPoint(1, "loss", 2.0, 0)])
    latest = project.runs.latest(["loss", "knn"])
    assert latest.keys() == {first, second}
    for name in ("loss", "knn"):
        np.testing.assert_equal(latest[first][name], project.runs.metrics(first, name)[-1].value)
    assert np.isnan(latest[second]["loss"])
    assert "knn" not in latest[second]
    assert project.runs.latest([]) == {}


def curve(values: list[float], first: int = 0) -> Curve:
    array = np.array(values, np.float64)
    return Curve(np.arange(first, first + len(values)), array, bool(np.isfinite(array).all()))


def all_curves(**given: Curve) -> dict[str, Curve]:
    return {name: given.get(name, curve([])) for name in NAMES}


@pytest.fixture
def view(qtbot: QtBot) -> CurvesView:
    view = CurvesView()
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


def pixels(view: CurvesView, colour: QColor, plot: str = "loss") -> int:
    """Count the pixels of a plot that have this colour."""
    image = view._plots[plot].grab().toImage()
    wanted = colour.rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_values_that_are_no_numbers_leave_a_gap(view: CurvesView, qtbot: QtBot) -> None:
    blue, line = QColor("#0000ff"), [1 + n / 100 for n in range(100)]
    view.show_run(1, blue, all_curves(loss=curve(line)))
    qtbot.wait(50)
    whole = pixels(view, blue)
    view.show_run(1, blue, all_curves(loss=curve(line[:20] + [NAN] * 60 + line[80:])))
    qtbot.wait(50)
    gap = pixels(view, blue)
    assert whole > 50
    assert 0.2 < gap / whole < 0.7
    view.show_run(1, blue, all_curves(loss=curve([NAN] * 30)))
    qtbot.wait(50)
    assert pixels(view, blue) == 0
    assert view.points("loss", 1) == 30


def test_a_single_point_is_seen(view: CurvesView, qtbot: QtBot) -> None:
    view.show_run(1, QColor("#0000ff"), all_curves(loss=curve([2.0]), knn=curve([NAN, 0.5, NAN])))
    qtbot.wait(50)
    assert pixels(view, QColor("#0000ff")) >= 4  # the rest of the dot is smoothed
    assert pixels(view, QColor("#0000ff"), "knn") >= 4


def test_curves_that_did_not_change_are_not_drawn_again(view: CurvesView, monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[object] = []
    fill = CurvesView._fill
    monkeypatch.setattr(CurvesView, "_fill", lambda self, *args: (filled.append(args), fill(self, *args))[1])
    red, curves = QColor("red"), all_curves(loss=curve([3.0, 2.0]))
    view.show_run(1, red, curves)
    assert len(filled) == len(NAMES)
    view.show_run(1, red, curves)
    assert len(filled) == len(NAMES)
    view.show_run(1, red, {**curves, "loss": curve([3.0, 2.0, 1.0])})
    assert len(filled) == len(NAMES) + 1
    assert view.points("loss", 1) == 3


def test_runs_come_go_and_are_emphasised(view: CurvesView) -> None:
    assert view.empty
    for run_id, colour in ((1, QColor("red")), (2, QColor("blue"))):
        view.show_run(run_id, colour, all_curves(loss=curve([3.0, 2.0])))
    assert view.shown == {1, 2}
    assert not view.empty
    view.emphasise(2)
    widths = {run_id: view._lines["loss", run_id].opts["pen"].width() for run_id in (1, 2)}
    assert widths == {1: 1, 2: 2}
    view.keep_only({1})
    assert view.shown == {1}
    assert view.points("loss", 2) == 0
    view.keep_only(set())
    assert view.empty
    view.show_run(2, QColor("blue"), all_curves(loss=curve([3.0, 2.0])))
    assert view._lines["loss", 2].opts["pen"].width() == 2


def test_dark_mode_changes_ground_axes_and_lines(view: CurvesView, qtbot: QtBot, qapp) -> None:
    view.show_run(1, theme.series(0), all_curves(loss=curve([3.0, 2.0, 1.0])))
    theme.apply(qapp, "dark")
    view.recolour(lambda run_id: theme.series(run_id - 1))
    qtbot.wait(50)
    assert view.colour(1) == theme.series(0)
    assert pixels(view, theme.color("surface")) > 1000
    assert pixels(view, theme.series(0)) > 20


def test_fit_shows_all_again(view: CurvesView, qtbot: QtBot) -> None:
    view.show_run(1, QColor("red"), all_curves(loss=curve([float(n) for n in range(100)])))
    box = view._plots["loss"].getPlotItem().getViewBox()
    box.setRange(xRange=(10, 12), yRange=(10, 12))
    qtbot.wait(20)
    assert box.viewRange()[1][1] < 20
    view.fit()
    qtbot.waitUntil(lambda: box.viewRange()[0][1] >= 99 and box.viewRange()[1][1] >= 99)
