"""Kept drawings -> a frozen dataset with its lineage, and the packed array that training reads."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vadstudio.curate import Which, select_drafts
from vadstudio.domain import Concept, Dataset, DatasetItem, RenderStatus
from vadstudio.errors import UsageError
from vadstudio.jobs import Context
from vadstudio.learn.packed import open_packed, write_packed
from vadstudio.workflows.pictures import render_drawings, seeds_of
from vadstudio.workflows.workbench import Workbench

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


HELD_OUT = ("leave", "only", "take")


@dataclass(frozen=True)
class FreezeSpec:
    """What goes into a dataset.

    Attributes:
        which: ``kept``, ``heads`` or ``all``.
        seeds: programs that use chance are drawn once for each.
        size: side of a picture in pixels.
        held_out: what becomes of concepts that are held out: ``leave`` them out, take ``only`` them, or ``take`` all.
    """

    name: str
    which: str = "kept"
    seeds: tuple[int, ...] = (0,)
    size: int = 128
    held_out: str = "leave"


def freeze(bench: Workbench, spec: FreezeSpec, ctx: Context) -> Dataset:
    """Draw what is missing and freeze the pictures. The same pictures and labels again give the same dataset.

    Drafts whose picture fails or is blank are left out, and the log says how many.

    Raises:
        UsageError: nothing was chosen, or nothing that was chosen has a picture.
    """
    if not spec.name.strip():
        raise UsageError("The dataset has no name.", "Give it one.")
    which = Which(spec.which) if spec.which in set(Which) else None
    if which is None:
        raise UsageError(f"There is no choice called {spec.which!r}.", f"Use one of {', '.join(Which)}.")
    chosen = select_drafts(bench.project, which)
    if not chosen:
        raise UsageError(
            "No drawings are kept yet." if which is Which.KEPT else "The project has no drawings yet.",
            "Keep some in Curate (K), or freeze the heads of all families.",
        )
    chosen = _by_held_out(bench, chosen, spec.held_out)
    summary = render_drawings(bench, chosen, ctx, seeds=spec.seeds, size=spec.size)
    if summary.failures:
        ctx.log(f"{len(summary.failures)} pictures were left out: {summary.failures[0].message}", "warning")
    about, items = _items(bench, chosen, spec)
    if not items:
        raise UsageError("None of the chosen drawings has a picture.", "Look at their errors in Draw.")
    ctx.check()
    added = bench.project.datasets.add(spec.name.strip(), [concept.name for concept in about], spec.size, items, about)
    dataset = bench.project.datasets.get(added.id)
    pack(bench, dataset, ctx)
    return dataset


def _by_held_out(bench: Workbench, chosen: list[int], held_out: str) -> list[int]:
    if held_out not in HELD_OUT:
        raise UsageError(f"There is no choice called {held_out!r}.", f"Use one of {', '.join(HELD_OUT)}.")
    if held_out == "take":
        return chosen
    tests = {concept.id for concept in bench.project.concepts.all() if concept.is_held_out}
    drawings = bench.project.drawings.get_many(chosen)
    left = [drawing.id for drawing in drawings if (drawing.concept_id in tests) == (held_out == "only")]
    if not left:
        what = "No held-out concept is drawn." if held_out == "only" else "All concepts that are drawn are held out."
        raise UsageError(what, "Choose other drawings, or take held-out concepts like all others.")
    return left


def _items(bench: Workbench, chosen: list[int], spec: FreezeSpec) -> tuple[list[Concept], list[DatasetItem]]:
    project = bench.project
    drawings = project.drawings.get_many(chosen)
    about = [project.concepts.get(concept_id) for concept_id in {d.concept_id for d in drawings}]
    about.sort(key=lambda concept: concept.name)
    index = {concept.id: number for number, concept in enumerate(about)}
    items = []
    for drawing in drawings:
        for seed in seeds_of(drawing.language, spec.seeds):
            render = project.renders.of(drawing.id, seed, spec.size)
            if render is not None and render.status is RenderStatus.OK:
                items.append(DatasetItem(drawing.id, seed, render.image, render.key, index[drawing.concept_id]))
    return about, items


def packed_folder(bench: Workbench, dataset: Dataset) -> Path:
    """Return the folder of the dataset's packed array."""
    return bench.project.files_dir / "datasets" / dataset.hash


def pack(bench: Workbench, dataset: Dataset, ctx: Context) -> Path:
    """Return the folder of the packed array, written first where it is missing. The array can always be made again."""
    folder = packed_folder(bench, dataset)
    if folder.exists():
        open_packed(folder)
        return folder
    images = _images(bench, dataset, ctx)
    write_packed(folder, images, dataset.count, dataset.size, dataset.labels, dataset.hash)
    return folder


def _images(bench: Workbench, dataset: Dataset, ctx: Context) -> Iterator[tuple[NDArray[np.uint8], int]]:
    import numpy as np
    from PIL import Image

    for number, item in enumerate(bench.project.datasets.items(dataset.id)):
        if number % 50 == 0:
            ctx.check()
            ctx.progress(number, dataset.count, "Packing")
        with Image.open(io.BytesIO(bench.project.renders.image(item.image))) as picture:
            yield np.asarray(picture.convert("RGB")), item.label
