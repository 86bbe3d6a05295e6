"""Commands around projects: new, play, demo."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vadstudio import settings
from vadstudio.cli import terminal
from vadstudio.errors import UsageError
from vadstudio.jobs import Cancelled

if TYPE_CHECKING:
    from vadstudio.store import Project
    from vadstudio.workflows.pictures import Failure


@click.command(epilog=terminal.example("vadstudio new my.vad --starter", "vadstudio new library.vad --starter --drawn"))
@terminal.project_argument
@click.option("--title", default="", help="Title of the project; its file name when not given.")
@click.option("--starter", is_flag=True, help="Put the concepts of the starter library into it.")
@click.option(
    "--drawn", is_flag=True, help="With --starter: draw them all; takes minutes; once stopped, go on with `play`."
)
@terminal.json_option
def new(project: Path, title: str, starter: bool, drawn: bool, as_json: bool) -> int:
    """Create PROJECT, a .vad file.

    Exit status 0; 1 where some of the starter library could not be drawn, with the reasons.
    """
    from vadstudio.store import Project
    from vadstudio.workflows import new_project, new_starter_project

    if drawn and not starter:
        raise UsageError("--drawn says what becomes of the starter library.", "Add --starter.")
    if project.suffix != ".vad":
        project = project.with_name(project.name + ".vad")
    failures: list[Failure] = []
    if drawn:
        with _way_on(project):
            failures = terminal.run(lambda ctx: new_starter_project(project, title, ctx, settings.load()))
    else:
        new_project(project, title, starter).close()
    with Project.open(project) as made:
        return _tell(made, project, f"Created {project}", failures, as_json)


@click.command(epilog=terminal.example("vadstudio play library.vad", "vadstudio play my.vad --concept bicycle"))
@terminal.project_argument
@click.option(
    "--concept", "only", multiple=True, metavar="NAME", help="Only this concept of PROJECT; may be given several times."
)
@terminal.json_option
def play(project: Path, only: tuple[str, ...], as_json: bool) -> int:
    """Draw the concepts of PROJECT that the starter library holds, in every language, to the last recorded draft.

    What PROJECT holds already is not drawn again, so this goes on after an interruption, too.

    Exit status 0; 1 where something could not be drawn, with the reasons.
    """
    from vadstudio.workflows.playing import play, some_concepts

    with terminal.workbench(project) as bench, _way_on(project):
        recorded = some_concepts(bench)
        chosen = terminal.concept_ids(bench, only) if only else recorded
        unknown = [bench.project.concepts.get(i).name for i in chosen if i not in recorded]
        if unknown or not chosen:
            raise UsageError(
                f"The starter library has no drawing of {', '.join(map(repr, unknown)) or 'any concept in ' + str(project)} "
                "that this machine can draw.",
                "See what it holds with: vadstudio concepts --starter",
            )
        failures = terminal.run(lambda ctx: play(bench, chosen, ctx))
        return _tell(bench.project, project, f"Played the starter library into {project}", failures, as_json)


@contextlib.contextmanager
def _way_on(project: Path) -> Iterator[None]:
    """Say how to go on where somebody stops the playing."""
    try:
        yield
    except Cancelled:
        click.echo(f"{project} keeps what was drawn; go on with: vadstudio play {shlex.quote(str(project))}", err=True)
        raise


def _tell(made: Project, file: Path, done: str, failures: Sequence[Failure], as_json: bool) -> int:
    from vadstudio.store import GalleryQuery

    count, drafts, heads = len(made.concepts.all()), made.drawings.ids(GalleryQuery()), made.drawings.heads()
    data = {
        "project": str(file),
        "concepts": count,
        "drawings": len(heads),
        "drafts": len(drafts),
        "failures": [vars(failure) for failure in failures],
    }
    lines = [f"{done}: {count} concepts, {len(heads)} drawings, {len(drafts)} drafts."]
    lines += [f"  {failure.thing}: {failure.message}" for failure in failures]
    terminal.show(data, as_json, "\n".join(lines))
    return 1 if failures else 0


@click.command(
    epilog=terminal.example("vadstudio demo out --json", "vadstudio demo out --photos photographs/cifar10.npz")
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--photos", default="digits", show_default=True, help="Real images to judge on; see `vadstudio judge --help`."
)
@click.option(
    "--seeds",
    default=10,
    show_default=True,
    type=click.IntRange(1, 1000),
    help="Pictures of each program that uses chance.",
)
@click.option(
    "--concepts",
    "count",
    default=20,
    show_default=True,
    type=click.IntRange(0),
    help="So many concepts of each kind, spread over the library; 0 for all.",
)
@click.option("--epochs", default=0, type=click.IntRange(0), help="Epochs of training; 0 for the preset's.")
@terminal.json_option
def demo(folder: Path, photos: str, seeds: int, count: int, epochs: int, as_json: bool) -> int:
    """Do the whole main job on the starter library, without a window: draw, refine, freeze, train, judge.

    FOLDER gets the project, a contact sheet, the curves and a report. No key, no network and no GPU are needed.
    """
    from vadstudio.workflows.demo import DemoSpec, demo

    spec = DemoSpec(seeds, count, photos, epochs)
    result = terminal.run(lambda ctx: demo(folder, spec, ctx, settings.load())).to_dict()
    trained, random, protocol = (result["judgement"][k] for k in ("trained", "random", "protocol"))
    text = (
        f"{result['drawings']} drawings of {result['concepts']} concepts, {result['drafts']} drafts, "
        f"{result['pictures']} pictures, {result['failed_renders']} failed renders\n"
        f"loss {result['losses'][0]:.3f} -> {result['losses'][-1]:.3f}\n"
        f"{result['judgement']['photos']}: kNN (k={protocol['k']}, T={protocol['temperature']}) "
        f"{trained['knn']:.1%} trained, {random['knn']:.1%} random; "
        f"linear {trained['linear']:.1%} trained, {random['linear']:.1%} random\n"
        f"{result['seconds']['total']} s in all; see {folder / 'report.html'}"
    )
    terminal.show({**result, "folder": str(folder)}, as_json, text)
    return 0


COMMANDS = [new, play, demo]
