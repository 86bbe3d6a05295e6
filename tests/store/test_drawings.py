from __future__ import annotations

import pytest

from vadstudio.domain import Changes, Concept, ConceptKind, Drawing, Origin
from vadstudio.errors import UsageError
from vadstudio.store import Project


def test_drafts_and_families(project: Project) -> None:
    concept = project.concepts.add(Concept(0, "oak", ConceptKind.OBJECT)).id
    call = project.calls.add("h", 0, "p", "m", {}, {}, "ok").id
    root = project.drawings.add(
        concept, "svg", "<svg>ä\n</svg>", Origin.GENERATE, sample=2, note="n", call_id=call, model="m"
    )
    assert root.changes == Changes(drawings=frozenset({root.id}), heads=frozenset({root.id}))
    stored = project.drawings.get(root.id)
    assert stored == Drawing(
        root.id,
        concept,
        root.id,
        None,
        1,
        2,
        "svg",
        "<svg>ä\n</svg>",
        Origin.GENERATE,
        "n",
        call,
        "m",
        stored.created_at,
    )
    assert stored.created_at.endswith("+00:00")
    second = project.drawings.add(concept, "svg", "2", Origin.IMPROVE, parent_id=root.id)
    assert second.changes == Changes(drawings=frozenset({second.id}), heads=frozenset({root.id}))
    branch = project.drawings.add(concept, "svg", "2'", Origin.HAND, parent_id=root.id, move_head=False)
    assert branch.changes == Changes(drawings=frozenset({branch.id}))
    third = project.drawings.add(concept, "svg", "3", Origin.HINT, parent_id=second.id)
    family = project.drawings.family(root.id)
    assert [(d.id, d.draft, d.parent_id) for d in family] == [
        (root.id, 1, None),
        (second.id, 2, root.id),
        (branch.id, 2, root.id),
        (third.id, 3, second.id),
    ]
    assert project.drawings.head(root.id) == project.drawings.get(third.id)
    other = project.drawings.add(concept, "svg", "other", Origin.HAND).id
    assert [d.id for d in project.drawings.roots(concept)] == [root.id, other]
    assert [d.id for d in project.drawings.heads(concept)] == [third.id, other]
    assert project.drawings.heads() == project.drawings.heads(concept)
    assert project.drawings.family(second.id) == []


def test_get_many_keeps_the_order_and_takes_thousands(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    wanted = [ids[3], ids[0], ids[3]] * 20_000
    assert [d.id for d in project.drawings.get_many(wanted)] == wanted
    assert project.drawings.get_many([]) == []
    with pytest.raises(UsageError, match="no drawing 999"):
        project.drawings.get_many([ids[0], 999])


@pytest.mark.parametrize("what", ["concept", "parent", "call", "other concept"])
def test_references_must_exist(drawn: tuple[Project, list[int]], what: str) -> None:
    project, ids = drawn
    concept = project.drawings.get(ids[0]).concept_id
    other = project.concepts.add(Concept(0, "other", ConceptKind.SHAPE)).id
    before = project.drawings.ids()
    with pytest.raises(UsageError):
        project.drawings.add(
            {"concept": 99, "other concept": other}.get(what, concept),
            "svg",
            "",
            Origin.HAND,
            {"parent": 999, "other concept": ids[0]}.get(what),
            call_id=5 if what == "call" else None,
        )
    assert project.drawings.ids() == before


@pytest.mark.parametrize("method", ["get", "head", "set_head"])
def test_unknown_ids_are_said(project: Project, method: str) -> None:
    with pytest.raises(UsageError, match="There is no"):
        getattr(project.drawings, method)(12)


def test_set_head_is_undoable(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    root, second = ids[:2]
    assert not project.drawings.set_head(second)
    assert project.drawings.set_head(root) == Changes(heads=frozenset({root}))
    assert project.undo.undo_name == f"Choose draft 1 of drawing {root}"
    result = project.undo.undo()
    assert result is not None
    assert result.changes == Changes(heads=frozenset({root}))
    assert project.drawings.head(root).id == second
    project.undo.redo()
    assert project.drawings.head(root).id == root


def test_undo_leaves_a_head_that_moved_since(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    root = ids[0]
    project.drawings.set_head(root)
    newer = project.drawings.add(project.drawings.get(root).concept_id, "svg", "new", Origin.IMPROVE, parent_id=root).id
    result = project.undo.undo()
    assert result is not None
    assert not result.changes
    assert project.drawings.head(root).id == newer


def test_a_named_edit_is_undone_by_moving_the_head_back(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    root, second = ids[:2]
    concept = project.drawings.get(root).concept_id
    edit = project.drawings.add(concept, "svg", "new", Origin.HAND, parent_id=second, undo_name="Edit by hand").id
    assert project.undo.undo_name == "Edit by hand"
    project.undo.undo()
    assert project.drawings.head(root).id == second
    assert project.drawings.get(edit).code == "new"
    project.undo.redo()
    assert project.drawings.head(root).id == edit
