"""The whole main job without a window: draw, refine, keep, freeze, train, judge, report."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from vadstudio.domain import RenderStatus, RunStatus, Verdict
from vadstudio.errors import EnvironmentFault, LearnError, UsageError
from vadstudio.jobs import Context
from vadstudio.learn.spec import PRESETS
from vadstudio.render import sandbox_level
from vadstudio.settings import Settings
from vadstudio.store import GalleryQuery
from vadstudio.workflows.freeze import FreezeSpec, freeze
from vadstudio.workflows.judge import judge
from vadstudio.workflows.pictures import Failure
from vadstudio.workflows.playing import play, some_concepts
from vadstudio.workflows.projects import new_project
from vadstudio.workflows.report import write_report
from vadstudio.workflows.train import follow, stop, train
from vadstudio.workflows.workbench import Workbench

PHOTO_LIMITS = (5_000, 1_000)
"""Photographs to compare with and to test, at most: the demo ends in minutes. The protocol states what was used."""


@dataclass(frozen=True)
class DemoSpec:
    """How large the demo is.

    Attributes:
        seeds: members drawn of each family that uses chance.
        concepts: so many concepts of each kind, spread over the library; 0 for all.
        photos: what the run is judged on.
        epochs: epochs of training; 0 for the preset's.
    """

    seeds: int = 10
    concepts: int = 20
    photos: str = "digits"
    epochs: int = 0


@dataclass
class DemoResult:
    """What the demo measured; see :meth:`to_dict`."""

    concepts: int = 0
    drawings: int = 0
    drafts: int = 0
    pictures: int = 0
    failures: list[Failure] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    judgement: Mapping[str, Any] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    sandbox: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "concepts": self.concepts,
            "drawings": self.drawings,
            "drafts": self.drafts,
            "pictures": self.pictures,
            "failed_renders": len(self.failures),
            "failures": [{"thing": f.thing, "message": f.message} for f in self.failures],
            "losses": self.losses,
            "judgement": {
                name: self.judgement.get(name)
                for name in ("photos", "classes", "train", "test", "trained", "random", "protocol")
            },
            "seconds": {name: round(value, 1) for name, value in self.seconds.items()},
            "sandbox": self.sandbox,
        }


def demo(folder: Path, spec: DemoSpec, ctx: Context, settings: Settings) -> DemoResult:
    """Do the main job on the starter library and leave project, contact sheet, curves and report in *folder*.

    Raises:
        UsageError: the folder holds a demo already.
        LearnError: training did not finish.
    """
    project_file = folder / "demo.vad"
    if project_file.exists():
        raise UsageError(f"{folder} holds a demo already.", "Name another folder, or delete this one.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(f"The folder {folder} cannot be made: {error.strerror}.", "Name another.") from error
    result = DemoResult(sandbox=sandbox_level().name)
    started = time.monotonic()
    with Workbench(new_project(project_file, "Demo", starter=True), settings) as bench:
        with _timed(result, "draw"):
            _draw(bench, spec, ctx, result)
        with _timed(result, "freeze"):
            dataset = freeze(bench, FreezeSpec("demo", "kept", tuple(range(spec.seeds)), 64), ctx)
            result.pictures = dataset.count
        with _timed(result, "train"):
            run_id = _train(bench, dataset.id, spec, ctx)
        with _timed(result, "judge"):
            result.judgement = judge(bench, run_id, spec.photos, ctx, *PHOTO_LIMITS).results
        result.losses = [point.value for point in bench.project.runs.metrics(run_id, "epoch_loss")]
        result.seconds["total"] = time.monotonic() - started
        write_report(bench, run_id, folder, result.to_dict())
    return result


def _draw(bench: Workbench, spec: DemoSpec, ctx: Context, result: DemoResult) -> None:
    project = bench.project
    chosen = some_concepts(bench, spec.concepts)
    result.failures += play(bench, chosen, ctx)
    heads = project.drawings.ids(GalleryQuery(heads_only=True))
    good = project.drawings.ids(GalleryQuery(heads_only=True, status=RenderStatus.OK))
    project.reviews.set_verdict(good, Verdict.KEEP)
    result.concepts, result.drawings = len(chosen), len(heads)
    every = project.drawings.ids(GalleryQuery())
    result.drafts = len(every)
    fine = set(project.drawings.ids(GalleryQuery(status=RenderStatus.OK)))
    for drawing in project.drawings.get_many([i for i in every if i not in fine]):
        render = project.renders.of(drawing.id)
        message = render.message if render else "not rendered"
        result.failures.append(Failure(f"drawing {drawing.id}, {drawing.language} draft {drawing.draft}", message))


def _train(bench: Workbench, dataset_id: int, spec: DemoSpec, ctx: Context) -> int:
    preset = PRESETS["demo"]
    run = train(bench, dataset_id, replace(preset, epochs=spec.epochs or preset.epochs), "demo", ctx)
    run = follow(bench, run.id, ctx)
    if ctx.cancelled:
        stop(bench, run.id)
        ctx.check()
    if run.status is not RunStatus.FINISHED:
        raise LearnError(f"Training ended as {run.status}: {run.message}", "Run `vadstudio doctor`.")
    return run.id


@contextmanager
def _timed(result: DemoResult, name: str) -> Iterator[None]:
    start = time.monotonic()
    yield
    result.seconds[name] = time.monotonic() - start
