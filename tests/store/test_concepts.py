from __future__ import annotations

import dataclasses

import pytest

from vadstudio.domain import Changes, Concept, ConceptKind, Origin, Verdict
from vadstudio.errors import UsageError
from vadstudio.store import ConceptCounts, Project


def concept(name: str, kind: ConceptKind = ConceptKind.OBJECT, **more: object) -> Concept:
    return Concept(0, name, kind, **more)  # type: ignore[arg-type]


def test_a_concept_comes_back_as_it_was_given(project: Project) -> None:
    given = concept(
        "a row of bicycles",
        ConceptKind.SCENE,
        words=("a row of bicycles", "Fahrräder"),
        attributes={"colour": "grün"},
        synset="n02834778",
    )
    added = project.concepts.add(given)
    assert added.changes == Changes(concepts=frozenset({added.id}))
    assert project.concepts.get(added.id) == dataclasses.replace(given, id=added.id)
    assert project.concepts.find("a row  of bicycles ") == project.concepts.get(added.id)
    assert project.concepts.find("A row of bicycles") is None


def test_names_are_unique_and_not_empty(project: Project) -> None:
    first = project.concepts.add(concept("oak")).id
    with pytest.raises(UsageError, match=r"“oak” already"):
        project.concepts.add(concept(" oak "))
    with pytest.raises(UsageError, match=r"already"):
        project.concepts.add(Concept(first, "oak", ConceptKind.SHAPE))
    with pytest.raises(UsageError, match="needs a name"):
        project.concepts.add(concept("  "))
    assert len(project.concepts.all()) == 1


def test_add_all_skips_what_is_there(project: Project) -> None:
    project.concepts.add(concept("b"))
    changes = project.concepts.add_all([concept("C"), concept("b"), concept("a"), concept("a")])
    assert [c.name for c in project.concepts.all()] == ["a", "b", "C"]
    assert len(changes.concepts) == 2
    assert not project.concepts.add_all([concept("a")])


def test_add_all_is_all_or_nothing(project: Project) -> None:
    with pytest.raises(UsageError):
        project.concepts.add_all([concept("a"), concept("b", parent_id=99)])
    assert project.concepts.all() == []


def test_the_tree_has_no_circles(project: Project) -> None:
    top = project.concepts.add(concept("plant")).id
    below = project.concepts.add(concept("tree", parent_id=top)).id
    with pytest.raises(UsageError, match="below itself"):
        project.concepts.update(Concept(top, "plant", ConceptKind.OBJECT, parent_id=below))
    with pytest.raises(UsageError, match="no concept 77"):
        project.concepts.add(concept("fern", parent_id=77))


def test_update_is_undoable_and_names_itself(project: Project) -> None:
    concept_id = project.concepts.add(concept("oak")).id
    changed = Concept(concept_id, "oak tree", ConceptKind.SCENE, ("oak",), {"size": "big"}, None, "n1")
    assert project.concepts.update(changed) == Changes(concepts=frozenset({concept_id}))
    assert project.concepts.get(concept_id) == changed
    assert not project.concepts.update(changed)
    assert project.undo.undo_name == "Rename “oak” to “oak tree”"
    result = project.undo.undo()
    assert result is not None
    assert result.changes == Changes(concepts=frozenset({concept_id}))
    assert project.concepts.get(concept_id) == Concept(concept_id, "oak", ConceptKind.OBJECT)
    project.undo.redo()
    assert project.concepts.get(concept_id) == changed
    with pytest.raises(UsageError, match="no concept 99"):
        project.concepts.update(Concept(99, "x", ConceptKind.SHAPE))


def test_undoing_a_rename_yields_to_a_newer_concept_of_that_name(project: Project) -> None:
    concept_id = project.concepts.add(concept("oak")).id
    project.concepts.update(Concept(concept_id, "elm", ConceptKind.OBJECT))
    project.concepts.add(concept("oak"))
    project.undo.undo()
    assert project.concepts.get(concept_id).name == "oak (2)"


def test_removing_hides_the_branch_and_undo_brings_it_back(project: Project) -> None:
    top = project.concepts.add(concept("plant")).id
    below = project.concepts.add(concept("tree", parent_id=top)).id
    other = project.concepts.add(concept("car")).id
    drawing = project.drawings.add(below, "svg", "<svg/>", Origin.GENERATE).id
    assert project.concepts.remove([top]).concepts == {top, below}
    assert project.undo.undo_name == "Remove 2 concepts"
    assert [c.id for c in project.concepts.all()] == [other]
    assert project.concepts.find("tree") is None
    assert project.concepts.counts().keys() == {other}
    assert project.drawings.ids() == []
    assert project.drawings.heads() == []
    assert project.drawings.get(drawing).concept_id == below
    assert not project.concepts.remove([top])
    with pytest.raises(UsageError):
        project.concepts.add(concept("leaf", parent_id=top))
    with pytest.raises(UsageError):
        project.concepts.remove([99])
    project.undo.undo()
    assert {c.id for c in project.concepts.all()} == {top, below, other}
    assert project.drawings.ids() == [drawing]
    project.undo.redo()
    assert [c.id for c in project.concepts.all()] == [other]


def test_a_removed_name_is_free_and_undo_gives_way(project: Project) -> None:
    old = project.concepts.add(concept("oak")).id
    project.concepts.remove([old])
    assert project.undo.undo_name == "Remove “oak”"
    new = project.concepts.add(concept("oak")).id
    project.undo.undo()
    assert {c.id: c.name for c in project.concepts.all()} == {old: "oak (2)", new: "oak"}


def test_counts(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    empty = project.concepts.add(concept("empty")).id
    project.reviews.set_verdict(ids[:2], Verdict.KEEP)
    project.reviews.set_verdict(ids[2:5], Verdict.REJECT)
    project.reviews.set_verdict(ids[4:5], Verdict.NONE)
    counts = project.concepts.counts()
    assert counts[project.drawings.get(ids[0]).concept_id] == ConceptCounts(families=3, drafts=6, kept=2, rejected=2)
    assert counts[empty] == ConceptCounts()
