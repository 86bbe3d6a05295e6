"""Commands around the vision system: train, judge."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vadstudio.cli import terminal
from vadstudio.errors import LearnError, UsageError

if TYPE_CHECKING:
    from vadstudio.domain import Run
    from vadstudio.jobs import Context
    from vadstudio.workflows import Workbench


@click.command(
    epilog=terminal.example(
        "vadstudio train my.vad first --preset workstation --epochs 200", "vadstudio train my.vad --resume 1"
    )
)
@terminal.project_argument
@click.argument("dataset", required=False)
@click.option("--preset", default="demo", show_default=True, help="demo, workstation or paper.")
@click.option("--arch", type=click.Choice(["resnet18", "resnet50"]), help="The network.")
@click.option("--epochs", type=int, help="Passes over the dataset.")
@click.option("--batch-size", type=int, help="Drawings in a step.")
@click.option("--lr", type=float, help="Learning rate at the start; it falls as a cosine.")
@click.option("--image-size", type=int, help="Side of a crop in pixels.")
@click.option("--mix", type=click.Choice(["none", "dirichlet", "cutmix"]), help="Mixing of drawings before the crops.")
@click.option("--seed", type=int, help="Seed of the run.")
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), help="Where to train.")
@click.option("--name", default="", help="Name of the run.")
@click.option("--resume", "run_id", type=int, metavar="RUN", help="Go on with a stopped or interrupted run.")
@click.option("--detach", is_flag=True, help="Start the run and return; it goes on by itself.")
@terminal.json_option
def train(
    project: Path,
    dataset: str | None,
    preset: str,
    name: str,
    run_id: int | None,
    detach: bool,
    as_json: bool,
    **given: Any,
) -> int:
    """Train the vision system on DATASET, a frozen dataset of PROJECT (the newest when not named).

    Ctrl+C stops after the running step and saves; --resume goes on from there, exactly.
    """
    from vadstudio.learn.spec import PRESETS
    from vadstudio.workflows import resume, train

    if preset not in PRESETS:
        raise UsageError(f"There is no preset {preset!r}.", f"Known: {', '.join(PRESETS)}.")
    changed = {key: value for key, value in given.items() if value is not None}
    with terminal.workbench(project) as bench:
        if run_id is not None:
            if changed or dataset:
                raise UsageError("A resumed run keeps its dataset and settings.", "Leave the other options out.")
            run = resume(bench, run_id)
        else:
            spec = replace(PRESETS[preset], **changed)
            run = terminal.run(lambda ctx: train(bench, _dataset_id(bench, dataset), spec, name, ctx))
        if not detach:
            run = _watch(bench, run)
        losses = [point.value for point in bench.project.runs.metrics(run.id, "epoch_loss")]
    data = {"run": run.id, "name": run.name, "status": run.status.value, "message": run.message, "epoch_losses": losses}
    loss = f", loss {losses[0]:.3f} -> {losses[-1]:.3f}" if losses else ""
    terminal.show(data, as_json, f"Run {run.id} ({run.name}): {run.status}{loss}. {run.message}".rstrip())
    return 1 if run.status.value in {"failed", "interrupted"} else 0


def _dataset_id(bench: Workbench, name: str | None) -> int:
    datasets = bench.project.datasets
    if name is not None:
        found = datasets.find(name)
        if found is None:
            known = ", ".join(d.name for d in datasets.all()) or "none"
            raise UsageError(f"The project has no dataset {name!r}.", f"It has: {known}.")
        return found.id
    every = datasets.all()
    if not every:
        raise UsageError("The project has no dataset.", "Freeze one first: vadstudio freeze PROJECT NAME.")
    return max(d.id for d in every)


def _watch(bench: Workbench, run: Run) -> Run:
    """Follow *run*; Ctrl+C asks it to stop and save, and then waits for that."""
    from vadstudio.workflows import follow, stop

    def watch(ctx: Context) -> Run:
        seen = follow(bench, run.id, ctx)
        if ctx.cancelled:
            stop(bench, run.id)
            from vadstudio.jobs import NullContext

            seen = follow(bench, run.id, NullContext())
        return seen

    return terminal.run(watch)


@click.command(
    epilog=terminal.example(
        "vadstudio judge my.vad --photos cifar10", "vadstudio judge my.files/runs/1 --photos holiday-photos"
    )
)
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--run", "run_id", type=int, metavar="ID", help="Which run of the project; the newest when not given.")
@click.option(
    "--photos",
    default="digits",
    show_default=True,
    help="A folder of class folders, an .npz pack, cifar10 (is downloaded), or digits (real handwritten ones, offline).",
)
@terminal.json_option
def judge(run: Path, run_id: int | None, photos: str, as_json: bool) -> None:
    """Judge RUN, a project or the folder of one of its runs, on real images that it was never shown.

    kNN and linear probe on the frozen backbone, beside the same network at random initialisation.
    """
    from vadstudio.workflows import judge

    project, number = _locate(run, run_id)
    with terminal.workbench(project) as bench:
        if number is None:
            runs = bench.project.runs.all()
            if not runs:
                raise LearnError("The project has no run.", "Train one first: vadstudio train PROJECT.")
            number = max(r.id for r in runs)
        judgement = terminal.run(lambda ctx: judge(bench, number, photos, ctx))
    results = judgement.results
    protocol = results["protocol"]
    lines = [
        f"{judgement.photos}: {results['train']} to compare with, {results['test']} tested, {results['classes']} classes"
    ]
    lines += [
        f"  {name:<8} kNN (k={protocol['k']}, T={protocol['temperature']}) {results[name]['knn']:.1%}   "
        f"linear {results[name]['linear']:.1%}"
        for name in ("trained", "random")
    ]
    terminal.show({"run": number, **results}, as_json, "\n".join(lines))


def _locate(path: Path, run_id: int | None) -> tuple[Path, int | None]:
    """Return the project file and the run's number for a project or for ``NAME.files/runs/N``."""
    if path.is_dir() and path.resolve().parent.name == "runs" and path.name.isdigit():
        files = path.resolve().parent.parent
        return files.with_suffix(".vad"), int(path.name)
    return path, run_id


COMMANDS = [train, judge]
