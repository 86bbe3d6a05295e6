"""Projects to test on."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from vadstudio.domain import Concept, ConceptKind, DatasetItem, MetricPoint, Origin, RenderStatus, Verdict
from vadstudio.store import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.vad", "A title") as opened:
        yield opened


@pytest.fixture
def drawn(project: Project) -> tuple[Project, list[int]]:
    """A project with one concept and the ids of six drawings: three families of two drafts each, the second one the head."""
    concept_id = project.concepts.add(Concept(0, "bicycle", ConceptKind.OBJECT)).id
    ids = []
    for n in range(3):  # each saved for itself
        root = project.drawings.add(concept_id, "svg", f"<svg>{n}</svg>", Origin.GENERATE).id
        ids += [root, project.drawings.add(concept_id, "svg", f"<svg>{n}b</svg>", Origin.IMPROVE, parent_id=root).id]
    return project, ids


def fill(project: Project, drawings: int = 40, seed: int = 0) -> None:
    """Write some of everything, the same for the same seed, in one transaction."""
    with project.batch():
        _fill(project, drawings, seed)


def _fill(project: Project, drawings: int, seed: int) -> None:
    rng = random.Random(seed)
    concepts = [
        project.concepts.add(
            Concept(
                0,
                f"{rng.choice(['Oak', 'oak', 'bär', 'Sea_gull', '100% wool'])} {n}",
                kind,
                ("tree", f"w{n}"),
                {"colour": "red"},
            )
        ).id
        for n, kind in enumerate([*ConceptKind, *ConceptKind])
    ]
    project.prompts.put("generate", "Draw {concept}.")
    call = project.calls.add(
        "hash", 0, "starter", "model-a", {"q": "ä"}, {"text": "<svg/>"}, "ok", 10, 20, 0.5, 0.01
    ).id
    made: list[int] = []
    for n in range(drawings):
        parent = project.drawings.get(rng.choice(made)) if made and rng.random() < 0.6 else None
        concept = parent.concept_id if parent else rng.choice(concepts)
        origin = Origin.IMPROVE if parent else Origin.GENERATE
        added = project.drawings.add(
            concept,
            rng.choice(["svg", "python-matplotlib"]),
            f"<svg>{n}</svg>",
            origin,
            parent.id if parent else None,
            note=rng.choice(["", "rounder wheels", "a_b 50%", "Rounder"]),
            call_id=call,
            model=rng.choice(["", "model-a"]),
            move_head=rng.random() < 0.8,
        )
        made.append(added.id)
    for drawing_id in made:
        for seed_number, size in rng.sample([(0, 64), (0, 128), (1, 64)], rng.randrange(4)):
            status = rng.choice([RenderStatus.OK, RenderStatus.OK, RenderStatus.BLANK, RenderStatus.ERROR])
            png = rng.randbytes(rng.randrange(50, 6000)) if status is not RenderStatus.ERROR else b""
            key = hashlib.sha256(f"{drawing_id} {seed_number} {size}".encode()).hexdigest()
            project.renders.add(
                drawing_id, key, size, seed_number, status, png, "", None, "cairosvg 2.9", "isolated", 3.5
            )
    project.concepts.remove([project.drawings.get(made[-1]).concept_id])
    for verdict in (Verdict.KEEP, Verdict.REJECT):
        project.reviews.set_verdict(rng.sample(made, drawings // 4), verdict)
    for stars in (2, 4, 5):
        project.reviews.set_rating(rng.sample(made, drawings // 5), stars)
    for tag in ("nice", "Round", "to do"):
        project.reviews.add_tag(rng.sample(made, drawings // 4), tag)
    pictured = [(d, render) for d in made for render in project.renders.all_of(d) if render.image]
    items = [DatasetItem(d, render.seed, render.image, render.key, n % 2) for n, (d, render) in enumerate(pictured)]
    dataset = project.datasets.add("first", ["bicycle", "bär"], 64, items).id
    run = project.runs.add("", dataset, {"epochs": 2}).id
    losses = [
        MetricPoint(step, "loss", value, step * 0.1)
        for step, value in enumerate([2.0, 1.5, float("nan"), float("inf")])
    ]
    project.runs.add_metrics(run, losses, offset=123)
    project.runs.add_checkpoint(run, 1, "ab" * 32, f"runs/{run}/checkpoint.pt")
    project.runs.add_judgement(run, "digits", {"trained": {"knn": 0.9}})
    job = project.jobs.start("generate", "Draw 3 concepts", {"n": 3}).id
    project.jobs.finish(job, "done", "")
    project.undo.undo()


@pytest.fixture
def filler() -> Callable[..., None]:
    return fill


@pytest.fixture
def filled(project: Project) -> Project:
    fill(project)
    return project


def everything(project: Project) -> dict[str, object]:
    """Read all that a project holds."""
    drawings = project.drawings.ids()
    hidden = range(1, len(project.concepts.all()) + 6)
    return {
        "title": project.title,
        "concepts": project.concepts.all(),
        "counts": project.concepts.counts(),
        "drawings": project.drawings.get_many(drawings),
        "heads": project.drawings.heads(),
        "cards": project.drawings.cards(drawings),
        "roots": [project.drawings.roots(c) for c in hidden],
        "renders": [project.renders.all_of(d) for d in drawings],
        "images": [project.renders.image(r.image) for d in drawings for r in project.renders.all_of(d) if r.image],
        "reviews": project.reviews.of(drawings),
        "tags": project.reviews.tags(),
        "calls": project.calls.all(),
        "prompts": [project.prompts.versions(name) for name in project.prompts.names()],
        "datasets": [
            (d, project.datasets.items(d.id), project.datasets.manifest(d.id)) for d in project.datasets.all()
        ],
        "runs": [(r, repr(project.runs.metrics(r.id)), project.runs.checkpoints(r.id)) for r in project.runs.all()],
        "judgements": project.runs.judgements(),
        "jobs": project.jobs.all(),
        "undo": (project.undo.undo_name, project.undo.redo_name),
    }


@pytest.fixture
def read_all() -> Callable[[Project], dict[str, object]]:
    return everything
