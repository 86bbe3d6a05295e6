"""New projects, and the sample project that the studio opens with."""

from __future__ import annotations

from pathlib import Path

from vadstudio import paths
from vadstudio.domain import RenderStatus, RunStatus, Verdict
from vadstudio.errors import explain_os_error
from vadstudio.jobs import Context, Outcome
from vadstudio.learn.spec import PRESETS
from vadstudio.llm import starter_library
from vadstudio.settings import Settings
from vadstudio.store import GalleryQuery, Project
from vadstudio.workflows.freeze import FreezeSpec, freeze
from vadstudio.workflows.judge import judge
from vadstudio.workflows.pictures import Failure, render_drawings
from vadstudio.workflows.playing import play, some_concepts
from vadstudio.workflows.train import follow, train
from vadstudio.workflows.workbench import Workbench

SAMPLE_JOB = "sample"
SAMPLE_CONCEPTS = 20
"""So many concepts of each kind are drawn in the sample; the others are left for the person to draw."""
SAMPLE_SEEDS = tuple(range(6))


def new_project(path: Path, title: str = "", starter: bool = False) -> Project:
    """Create a project; *starter* puts the concepts of the starter library into it, still to be drawn."""
    project = Project.create(path, title or path.stem)
    if starter:
        project.concepts.add_all(found.concept for found in starter_library().concepts.values())
    return project


def new_starter_project(path: Path, title: str, ctx: Context, settings: Settings) -> list[Failure]:
    """Create a project with the whole starter library drawn, as far as this machine has the languages; return the failures.

    Raises:
        Cancelled: the project is there with what was drawn so far.
    """
    with Workbench(new_project(path, title, starter=True), settings) as bench:
        return play(bench, some_concepts(bench), ctx)


def create_sample(path: Path, ctx: Context, settings: Settings) -> Path:
    """Create the sample project and fill it to the end, its training run included."""
    with Workbench(begin_sample(path), settings) as bench:
        fill_sample(bench, ctx)
    return path


def begin_sample(path: Path) -> Project:
    """Create the sample project with its concepts; :func:`fill_sample` does the rest, at once or after any interruption."""
    project = new_project(path, "Sample", starter=True)
    project.jobs.start(SAMPLE_JOB, "Fill the sample project", {})
    return project


def sample_file() -> Path:
    """Return the person's sample project, begun where it is missing.

    Raises:
        EnvironmentFault: its folder cannot be made or written.
    """
    file = paths.state_dir() / "sample.vad"
    if not file.exists():
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise explain_os_error(error, f"the folder {file.parent}") from error
        begin_sample(file).close()
    return file


def is_unfinished_sample(project: Project) -> bool:
    """Whether *project* is a sample that is not filled yet."""
    jobs = [job for job in project.jobs.all(limit=1000) if job.kind == SAMPLE_JOB]
    return bool(jobs) and not any(job.status == Outcome.DONE for job in jobs)


def fill_sample(bench: Workbench, ctx: Context) -> None:
    """Fill the sample in stages, each of which can be seen at once.

    Drawings, drafts, reviews, a dataset, a training run that starts while more seeds are drawn, and its judgement.

    Stages that are done already are passed over, so that an interrupted filling goes on where it was.
    """
    project = bench.project
    play(bench, some_concepts(bench, SAMPLE_CONCEPTS), ctx)
    _keep_good_heads(project)
    if not project.runs.all():
        dataset = project.datasets.find("sample") or freeze(bench, FreezeSpec("sample", "kept", SAMPLE_SEEDS, 64), ctx)
        train(bench, dataset.id, PRESETS["demo"], "first run", ctx)
    render_drawings(bench, project.drawings.ids(GalleryQuery(heads_only=True)), ctx, seeds=SAMPLE_SEEDS)
    _judge_first_run(bench, ctx)
    job = next(job for job in project.jobs.all(limit=1000) if job.kind == SAMPLE_JOB)
    project.jobs.finish(job.id, Outcome.DONE, "")


def _judge_first_run(bench: Workbench, ctx: Context) -> None:
    run = follow(bench, min(run.id for run in bench.project.runs.all()), ctx)
    ctx.check()
    if run.status is RunStatus.FINISHED and not bench.project.runs.judgements(run.id):
        judge(bench, run.id, "digits", ctx)


def _keep_good_heads(project: Project) -> None:
    ids = project.drawings.ids(GalleryQuery(heads_only=True, status=RenderStatus.OK))
    reviews = project.reviews.of(ids)
    unseen = [i for i in ids if i not in reviews or reviews[i].verdict is Verdict.NONE]
    if unseen:
        project.reviews.set_verdict(unseen, Verdict.KEEP)
