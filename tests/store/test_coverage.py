"""Coverage in one question, and its slow twin; additions that can be undone."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from vadstudio.domain import Concept, ConceptKind, Origin, Verdict
from vadstudio.store import Project
from vadstudio.store.concepts import _COVERAGE


def fill(project: Project, rng: random.Random) -> None:
    """Draw some concepts in several languages, by several models and by hand, in several drafts."""
    ids = [project.concepts.add(Concept(0, f"concept {n}", ConceptKind.OBJECT)).id for n in range(8)]
    for n in range(60):
        heads = project.drawings.heads()
        parent = rng.choice(heads) if heads and rng.random() < 0.5 else None
        concept, language = (parent.concept_id, rng.choice(["svg", "tikz"])) if parent else (rng.choice(ids), "svg")
        model, parent_id = rng.choice(["", "big", "small"]), parent.id if parent else None
        project.drawings.add(concept, language, f"<svg>{n}</svg>", Origin.GENERATE, parent_id, model=model)


def _twin(project: Project) -> dict[str, tuple[int, int, int, dict[str, int], dict[str, int]]]:
    """Count by walking every drawing."""
    found = {}
    for concept in project.concepts.all():
        drawings = [d for root in project.drawings.roots(concept.id) for d in project.drawings.family(root.id)]
        reviews = project.reviews.of(d.id for d in drawings)
        kept = sum(review.verdict is Verdict.KEEP for review in reviews.values())
        languages = {d.language: 0 for d in drawings} | Counter(d.language for d in drawings if d.parent_id is None)
        models = Counter(d.model for d in drawings if d.model)
        found[concept.name] = (
            len([d for d in drawings if d.parent_id is None]),
            len(drawings),
            kept,
            languages,
            models,
        )
    return found


@pytest.mark.parametrize("seed", range(4))
def test_coverage_counts_what_a_walk_counts(project: Project, seed: int) -> None:
    rng = random.Random(seed)
    fill(project, rng)
    ids = [d.id for d in project.drawings.heads()]
    project.reviews.set_verdict(rng.sample(ids, len(ids) // 2), Verdict.KEEP)
    project.concepts.remove([project.concepts.all()[0].id])
    got = {c.concept.name: (c.drawings, c.drafts, c.kept, c.languages, c.models) for c in project.concepts.coverage()}
    assert got == _twin(project)


def test_ten_thousand_concepts_are_one_question(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.concepts.add_all(Concept(0, f"concept {n:05}", ConceptKind.OBJECT) for n in range(10_000))
    ids = [concept.id for concept in project.concepts.all()]
    with project.batch():
        for n in range(500):
            project.drawings.add(ids[n], "svg", f"<svg>{n}</svg>", Origin.GENERATE, model="m")
    asked: list[str] = []
    rows = type(project._db).rows
    monkeypatch.setattr(
        type(project._db), "rows", lambda self, sql, params=(): asked.append(sql) or rows(self, sql, params)
    )
    coverage = project.concepts.coverage()
    assert len(asked) == 1
    assert len(coverage) == 10_000
    assert sum(c.drawings for c in coverage) == 500
    assert coverage[3].languages == {"svg": 1}


def test_the_plan_uses_indexes(project: Project) -> None:
    plan = [str(row[3]) for row in project._db.rows("EXPLAIN QUERY PLAN " + _COVERAGE)]
    scans = [step for step in plan if step.startswith("SCAN") and "subquery" not in step]
    assert scans == ["SCAN c USING INDEX concepts_order"]
    assert (
        sum("USING INDEX drawings_concept" in step or "COVERING INDEX drawings_concept" in step for step in plan) == 2
    )


def test_adding_many_is_one_step_of_undo(project: Project) -> None:
    project.concepts.add(Concept(0, "star", ConceptKind.SHAPE))
    new = [Concept(0, name, ConceptKind.OBJECT) for name in ("cat", "dog", "star")]
    assert len(project.concepts.add_all(new, "Import 3 concepts").concepts) == 2
    assert project.undo.undo_name == "Import 3 concepts"
    project.undo.undo()
    assert [c.name for c in project.concepts.all()] == ["star"]
    project.undo.redo()
    assert [c.name for c in project.concepts.all()] == ["cat", "dog", "star"]


def test_undo_leaves_what_is_drawn_since(project: Project) -> None:
    project.concepts.add_all([Concept(0, name, ConceptKind.OBJECT) for name in ("cat", "dog")], "Import 2 concepts")
    cat = project.concepts.find("cat")
    assert cat is not None
    project.drawings.add(cat.id, "svg", "<svg/>", Origin.GENERATE)
    project.undo.undo()
    assert [c.name for c in project.concepts.all()] == ["cat"]
    project.undo.redo()
    assert [c.name for c in project.concepts.all()] == ["cat", "dog"]


def test_what_fails_adds_nothing(project: Project) -> None:
    with pytest.raises(Exception, match="needs a name"):
        project.concepts.add_all([Concept(0, "cat", ConceptKind.OBJECT), Concept(0, " ", ConceptKind.OBJECT)], "Import")
    assert project.concepts.all() == []
    assert project.undo.undo_name == ""
