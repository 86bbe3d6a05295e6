"""Commands around curating: review, freeze, datasets."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vadstudio import paths
from vadstudio.cli import terminal
from vadstudio.domain import Dataset, Verdict
from vadstudio.errors import UsageError, explain_os_error

if TYPE_CHECKING:
    from vadstudio.workflows import Workbench


@click.command(
    epilog=terminal.example(
        "vadstudio review my.vad --keep 1..40 --reject 7", "vadstudio review my.vad --drawings heads --verdict keep"
    )
)
@terminal.project_argument
@click.option("--keep", default="", metavar="IDS", help="Keep these drawings, such as 3,5 or 1..40.")
@click.option("--reject", default="", metavar="IDS", help="Reject these drawings.")
@click.option("--drawings", default="", metavar="IDS|heads", help="Drawings that --verdict, --rate and --tag are for.")
@click.option("--verdict", type=click.Choice([v.value for v in Verdict]), help="Verdict on --drawings.")
@click.option("--rate", type=click.IntRange(0, 5), help="Stars for --drawings, 0 for none.")
@click.option("--tag", default="", help="Tag for --drawings.")
@click.option("--undo", is_flag=True, help="Take the last review, tag or concept change back.")
@terminal.json_option
def review(
    project: Path,
    keep: str,
    reject: str,
    drawings: str,
    verdict: str | None,
    rate: int | None,
    tag: str,
    undo: bool,
    as_json: bool,
) -> None:
    """Keep, reject, rate and tag drawings of PROJECT; without options, list the reviews."""
    with terminal.workbench(project) as bench:
        reviews = bench.project.reviews
        if undo:
            undone = bench.project.undo.undo()
            message = f"Undone: {undone.name}." if undone else "There is nothing to undo."
            return terminal.show({"undone": undone.name if undone else None}, as_json, message)
        if (verdict or rate is not None or tag) and not drawings:
            raise UsageError(
                "No drawings are named for --verdict, --rate or --tag.", "Add --drawings heads or --drawings 1..40."
            )
        if keep:
            reviews.set_verdict(_known(bench, terminal.numbers(keep)), Verdict.KEEP)
        if reject:
            reviews.set_verdict(_known(bench, terminal.numbers(reject)), Verdict.REJECT)
        ids = _chosen(bench, drawings)
        if verdict:
            reviews.set_verdict(ids, Verdict(verdict))
        if rate is not None:
            reviews.set_rating(ids, rate)
        if tag:
            reviews.add_tag(ids, tag)
        _list(bench, as_json)


def _chosen(bench: Workbench, drawings: str) -> list[int]:
    if drawings == "heads":
        return [drawing.id for drawing in bench.project.drawings.heads()]
    return _known(bench, terminal.numbers(drawings)) if drawings else []


def _known(bench: Workbench, ids: tuple[int, ...]) -> list[int]:
    found = {drawing.id for drawing in bench.project.drawings.get_many(list(ids))}
    if missing := [i for i in ids if i not in found]:
        raise UsageError(f"The project has no drawing {missing[0]}.", "List them with `vadstudio review PROJECT`.")
    return list(ids)


def _list(bench: Workbench, as_json: bool) -> None:
    from vadstudio.store import GalleryQuery

    cards = bench.project.drawings.cards(bench.project.drawings.ids(GalleryQuery()))
    rows = [
        {
            "drawing": card.drawing_id,
            "concept": card.concept,
            "language": card.language,
            "draft": card.draft,
            "status": card.status.value if card.status else None,
            "verdict": card.verdict.value,
            "rating": card.rating,
            "tags": list(card.tags),
        }
        for card in cards
    ]
    lines = [
        f"{card.drawing_id:>6}  {card.verdict:<6} {'*' * card.rating:<5}  {card.language:<18} draft {card.draft}  {card.concept}"
        for card in cards
    ]
    terminal.show({"reviews": rows}, as_json, "\n".join(lines) or "The project has no drawings yet.")


@click.command(epilog=terminal.example("vadstudio freeze my.vad first --which heads --seeds 0..31 --size 128"))
@terminal.project_argument
@click.argument("name")
@click.option(
    "--which",
    type=click.Choice(["kept", "heads", "all"]),
    default="kept",
    show_default=True,
    help="Kept drafts, the head of every family, or all drafts; rejected ones never.",
)
@click.option("--seeds", default="0", show_default=True, help="Seeds for programs that use chance, such as 0..31.")
@click.option(
    "--size", default=128, show_default=True, type=click.IntRange(8, 1024), help="Side of a picture in pixels."
)
@click.option(
    "--held-out",
    type=click.Choice(["leave", "only", "take"]),
    default="leave",
    show_default=True,
    help="Concepts held out for tests: leave them out, only them, or take them like all others.",
)
@terminal.json_option
def freeze(project: Path, name: str, which: str, seeds: str, size: int, held_out: str, as_json: bool) -> None:
    """Freeze drawings of PROJECT into the dataset NAME: pictures, labels and lineage that never change again."""
    from vadstudio.workflows import FreezeSpec, freeze

    spec = FreezeSpec(name, which, terminal.numbers(seeds), size, held_out)
    with terminal.workbench(project) as bench:
        dataset = terminal.run(lambda ctx: freeze(bench, spec, ctx))
    text = f"{dataset.name}: {dataset.count} pictures of {len(dataset.labels)} concepts, hash {dataset.hash[:12]}"
    terminal.show(_dataset(dataset), as_json, text)


def _dataset(dataset: Dataset) -> dict[str, Any]:
    return {
        "dataset": dataset.name,
        "id": dataset.id,
        "hash": dataset.hash,
        "pictures": dataset.count,
        "labels": len(dataset.labels),
        "size": dataset.size,
    }


@click.command(
    epilog=terminal.example(
        "vadstudio datasets my.vad",
        "vadstudio datasets my.vad first --json",
        "vadstudio datasets my.vad first --manifest first.json",
    )
)
@terminal.project_argument
@click.argument("name", required=False)
@click.option(
    "--manifest",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the lineage of every picture of NAME into FILE, as JSON.",
)
@terminal.json_option
def datasets(project: Path, name: str | None, manifest: Path | None, as_json: bool) -> None:
    """List the frozen datasets of PROJECT, or the labels of the one called NAME: kind, attributes, WordNet id, pictures."""
    with terminal.workbench(project) as bench:
        if name is None:
            if manifest:
                raise UsageError("--manifest writes the lineage of one dataset.", "Name it after the project.")
            return _list_datasets(bench, as_json)
        dataset = bench.project.datasets.find(name)
        if dataset is None:
            raise UsageError(f"There is no dataset {name!r}.", "List them with `vadstudio datasets PROJECT`.")
        if manifest:
            try:
                with paths.replacing(manifest) as fresh:
                    fresh.write_text(bench.project.datasets.manifest(dataset.id), encoding="utf-8")
            except OSError as error:
                raise explain_os_error(error, f"the manifest {manifest}") from error
        _show_labels(bench, dataset, as_json)


def _list_datasets(bench: Workbench, as_json: bool) -> None:
    found = bench.project.datasets.all()
    rows = [_dataset(dataset) for dataset in found]
    lines = [
        f"{row['dataset']}: {row['pictures']:,} pictures of {row['labels']} concepts, {row['size']} px" for row in rows
    ]
    terminal.show({"datasets": rows}, as_json, "\n".join(lines) or "Nothing is frozen yet; see `vadstudio freeze`.")


def _show_labels(bench: Workbench, dataset: Dataset, as_json: bool) -> None:
    pictures = Counter(item.label for item in bench.project.datasets.items(dataset.id))
    about = dataset.about or (None,) * len(dataset.labels)
    rows = [
        {
            "label": number,
            "concept": label,
            "kind": concept.kind.value if concept else None,
            "words": list(concept.words) if concept else [label],
            "attributes": dict(concept.attributes) if concept else {},
            "synset": concept.synset if concept else "",
            "pictures": pictures[number],
        }
        for number, (label, concept) in enumerate(zip(dataset.labels, about, strict=True))
    ]
    lines = [f"{row['pictures']:>6}  {row['kind'] or '':<7} {row['synset']:<9}  {row['concept']}" for row in rows]
    terminal.show({**_dataset(dataset), "concepts": rows}, as_json, "\n".join(lines))


COMMANDS = [review, freeze, datasets]
