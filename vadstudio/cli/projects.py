"""Commands around projects: new, concepts, demo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from vadstudio import settings
from vadstudio.cli import terminal
from vadstudio.domain import Concept, ConceptKind
from vadstudio.errors import UsageError


@click.command(epilog=terminal.example("vadstudio new my.vad --starter"))
@terminal.project_argument
@click.option("--title", default="", help="Title of the project; its file name when not given.")
@click.option("--starter", is_flag=True, help="Put the concepts of the starter library into it.")
@terminal.json_option
def new(project: Path, title: str, starter: bool, as_json: bool) -> None:
    """Create PROJECT, a .vad file."""
    from vadstudio.workflows import new_project

    if project.suffix != ".vad":
        project = project.with_name(project.name + ".vad")
    with new_project(project, title, starter) as made:
        count = len(made.concepts.all())
    terminal.show({"project": str(project), "concepts": count}, as_json, f"Created {project} with {count} concepts.")


@click.command(
    epilog=terminal.example(
        'vadstudio concepts my.vad --add "three red cars" --kind scene', "vadstudio concepts --starter"
    )
)
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--starter", is_flag=True, help="List the starter library instead of a project.")
@click.option("--add", "names", multiple=True, metavar="NAME", help="Add a concept; may be given several times.")
@click.option(
    "--kind",
    type=click.Choice([k.value for k in ConceptKind]),
    default="object",
    show_default=True,
    help="Kind of --add.",
)
@terminal.json_option
def concepts(project: Path | None, starter: bool, names: tuple[str, ...], kind: str, as_json: bool) -> None:
    """List the concepts of PROJECT with their counts, or add some."""
    if starter:
        if project or names:
            raise UsageError("--starter lists the library that ships with the program.", "Leave PROJECT and --add out.")
        return _show_starter(as_json)
    if project is None:
        raise UsageError("No project is named.", "Write vadstudio concepts PROJECT, or --starter.")
    with terminal.workbench(project) as bench:
        for name in names:
            bench.project.concepts.add(Concept(0, name, ConceptKind(kind), (name,)))
        counts = bench.project.concepts.counts()
        rows = []
        for concept in bench.project.concepts.all():
            count = counts.get(concept.id)
            rows.append(
                {
                    "id": concept.id,
                    "name": concept.name,
                    "kind": concept.kind.value,
                    "drawings": count.families if count else 0,
                    "drafts": count.drafts if count else 0,
                    "kept": count.kept if count else 0,
                }
            )
    lines = [
        f"{r['kind']:<7} {r['drawings']:>4} drawings {r['drafts']:>4} drafts {r['kept']:>4} kept  {r['name']}"
        for r in rows
    ]
    terminal.show({"concepts": rows}, as_json, "\n".join(lines) or "No concepts yet; add some with --add.")


def _show_starter(as_json: bool) -> None:
    from vadstudio.llm import starter_library

    found = starter_library().concepts.values()
    rows: list[dict[str, Any]] = [
        {
            "name": c.concept.name,
            "kind": c.concept.kind.value,
            "drafts": {language: len(c.family(language)) for language in c.languages},
            "synset": c.concept.synset,
        }
        for c in found
    ]
    kinds = {kind.value: sum(r["kind"] == kind.value for r in rows) for kind in ConceptKind}
    programs = sum(sum(r["drafts"].values()) for r in rows)
    lines = [f"{r['kind']:<7} {r['name']:<34} {', '.join(f'{k}: {v}' for k, v in r['drafts'].items())}" for r in rows]
    lines.append(f"{len(rows)} concepts, {programs} programs")
    data = {"count": len(rows), "kinds": kinds, "programs": programs, "concepts": rows}
    terminal.show(data, as_json, "\n".join(lines))


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
    "--concepts", "count", default=0, type=click.IntRange(0), help="Only the first so many of each kind; 0 for all."
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


COMMANDS = [new, concepts, demo]
