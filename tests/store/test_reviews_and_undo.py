from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from vadstudio.domain import Changes, Concept, ConceptKind, Review, Verdict
from vadstudio.errors import DamagedProjectError, UsageError
from vadstudio.store import Project, UndoResult, undo

Drawn = tuple[Project, list[int]]


def test_verdicts_ratings_and_tags(drawn: Drawn) -> None:
    project, ids = drawn
    a, b, c = ids[:3]
    assert project.reviews.of([a]) == {a: Review(a)}
    assert project.reviews.set_verdict([a, b, a], Verdict.KEEP) == Changes(reviews=frozenset({a, b}))
    assert project.reviews.set_rating([b, c], 4) == Changes(reviews=frozenset({b, c}))
    assert project.reviews.add_tag([a, c], " good  one ") == Changes(reviews=frozenset({a, c}))
    assert project.reviews.add_tag([a, b], "Alpha") == Changes(reviews=frozenset({a, b}))
    assert project.reviews.of([c, a, b, 999]) == {
        c: Review(c, Verdict.NONE, 4, ("good one",)),
        a: Review(a, Verdict.KEEP, 0, ("Alpha", "good one")),
        b: Review(b, Verdict.KEEP, 4, ("Alpha",)),
    }
    assert project.reviews.tags() == ["Alpha", "good one"]
    assert project.reviews.remove_tag(ids, "GOOD one") == Changes(reviews=frozenset({a, c}))
    assert project.reviews.tags() == ["Alpha"]


def test_what_changes_nothing_is_no_operation(drawn: Drawn) -> None:
    project, ids = drawn
    assert not project.reviews.set_verdict(ids, Verdict.NONE)
    assert not project.reviews.set_rating(ids, 0)
    assert not project.reviews.remove_tag(ids, "absent")
    assert not project.reviews.set_verdict([], Verdict.KEEP)
    assert project.undo.undo_name == ""
    assert project.undo.undo() is None
    assert project.undo.redo() is None


def test_wrong_words_are_refused(drawn: Drawn) -> None:
    project, ids = drawn
    for call in (
        lambda: project.reviews.set_rating(ids, 6),
        lambda: project.reviews.set_rating(ids, -1),
        lambda: project.reviews.add_tag(ids, "  "),
        lambda: project.reviews.add_tag(ids, "a\x00b"),
        lambda: project.reviews.add_tag([*ids, 999], "a"),
        lambda: project.reviews.set_verdict([*ids, 999], Verdict.KEEP),
    ):
        with pytest.raises(UsageError):
            call()
    assert project.reviews.of(ids) == {i: Review(i) for i in ids}
    assert project.undo.undo_name == ""


OPERATIONS: dict[str, tuple[str, Callable[[Project, list[int]], Changes]]] = {
    "keep": ("Keep 3 drawings", lambda p, ids: p.reviews.set_verdict(ids[:3], Verdict.KEEP)),
    "reject": ("Reject drawing 1", lambda p, ids: p.reviews.set_verdict(ids[:1], Verdict.REJECT)),
    "clear": ("Clear the verdict on drawing 5", lambda p, ids: p.reviews.set_verdict(ids, Verdict.NONE)),
    "rate": ("Give 1 star to 6 drawings", lambda p, ids: p.reviews.set_rating(ids, 1)),
    "unrate": ("Clear the stars of drawing 6", lambda p, ids: p.reviews.set_rating(ids, 0)),
    "tag": ("Tag 4 drawings: new", lambda p, ids: p.reviews.add_tag(ids[:4], "new")),
    "untag": ("Untag 2 drawings: Old", lambda p, ids: p.reviews.remove_tag(ids, "OLD")),
    "head": ("Choose draft 1 of drawing 1", lambda p, ids: p.drawings.set_head(ids[0])),
    "concept": (
        "Change “bicycle”",
        lambda p, ids: p.concepts.update(Concept(1, "bicycle", ConceptKind.SCENE, ("bike",))),
    ),
    "remove": ("Remove “bicycle”", lambda p, ids: p.concepts.remove([1])),
}


@pytest.mark.parametrize("reopened", [False, True], ids=["at once", "reopened"])
@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_is_undone_and_done_again(
    drawn: Drawn, name: str, reopened: bool, read_all: Callable[[Project], dict[str, object]]
) -> None:
    project, ids = drawn
    path = project.path

    def again(project: Project) -> Project:
        if not reopened:
            return project
        project.close()
        return Project.open(path)

    def state(project: Project) -> dict[str, object]:
        return {**read_all(project), "undo": None, "reviews of hidden": project.reviews.of(ids)}

    project.reviews.set_verdict(ids[4:5], Verdict.REJECT)
    project.reviews.set_rating(ids[5:6], 3)
    project.reviews.add_tag(ids[3:5], "Old")
    before = state(project)
    title, act = OPERATIONS[name]
    changes = act(project, ids)
    assert changes
    after = state(project)
    assert before != after
    for _ in range(2):
        project = again(project)
        assert project.undo.undo_name == title
        assert project.undo.undo() == UndoResult(title, changes)
        assert state(project) == before
        project = again(project)
        assert project.undo.redo_name == title
        assert project.undo.redo() == UndoResult(title, changes)
        assert state(project) == after
    project.close()


def test_undo_goes_back_step_by_step_and_a_new_operation_cuts_redo(drawn: Drawn) -> None:
    project, ids = drawn
    for stars in (1, 2, 3):
        project.reviews.set_rating(ids[:1], stars)
    assert [project.undo.undo(), project.undo.undo()] != [None, None]
    assert project.reviews.of(ids[:1])[ids[0]].rating == 1
    assert (project.undo.undo_name, project.undo.redo_name) == ("Give 1 star to drawing 1", "Give 2 stars to drawing 1")
    project.reviews.set_rating(ids[1:2], 5)
    assert project.undo.redo_name == ""
    assert project.undo.redo() is None
    assert project.reviews.of(ids[:1])[ids[0]].rating == 1


def test_a_group_is_one_operation(drawn: Drawn) -> None:
    project, ids = drawn
    heard: list[Changes] = []
    project.subscribe(heard.append)
    with project.undo.group("Keep the best"):
        project.reviews.set_verdict(ids[:2], Verdict.KEEP)
        with project.undo.group("inner"):
            project.reviews.set_verdict(ids[1:3], Verdict.REJECT)
        project.drawings.set_head(ids[0])
    expected = Changes(reviews=frozenset(ids[:3]), heads=frozenset(ids[:1]))
    assert heard == [expected]
    assert project.undo.undo() == UndoResult("Keep the best", expected)
    assert project.reviews.of(ids) == {i: Review(i) for i in ids}
    assert project.drawings.head(ids[0]).id == ids[1]
    assert project.undo.undo_name == ""
    project.undo.redo()
    assert [r.verdict for r in project.reviews.of(ids[:3]).values()] == [Verdict.KEEP, Verdict.REJECT, Verdict.REJECT]


def test_a_failed_group_leaves_nothing(drawn: Drawn) -> None:
    project, ids = drawn
    project.reviews.set_rating(ids, 2)
    project.undo.undo()

    def fail_in(block: AbstractContextManager[None]) -> None:
        with block:
            project.reviews.set_verdict(ids, Verdict.KEEP)
            project.reviews.set_verdict([999], Verdict.KEEP)

    with pytest.raises(UsageError):
        fail_in(project.undo.group("fails"))
    with project.undo.group("empty"):
        pass
    with project.undo.group("part of it failed"), pytest.raises(UsageError):
        fail_in(project.batch())
    assert project.reviews.of(ids) == {i: Review(i) for i in ids}
    assert (project.undo.undo_name, project.undo.redo_name) == ("", "Give 2 stars to 6 drawings")


def test_undo_is_refused_inside_a_group(drawn: Drawn) -> None:
    project, _ = drawn
    with project.undo.group("a"), pytest.raises(RuntimeError):
        project.undo.undo()


def test_old_operations_are_forgotten(drawn: Drawn, monkeypatch: pytest.MonkeyPatch) -> None:
    project, ids = drawn
    monkeypatch.setattr(undo, "KEPT_OPERATIONS", 3)
    for stars in (1, 2, 3, 4, 5):
        project.reviews.set_rating(ids[:1], stars)
    while project.undo.undo():
        pass
    assert project.reviews.of(ids[:1])[ids[0]].rating == 2
    assert project._db.value("SELECT count(*) FROM undo_steps") == 3


def test_an_unknown_field_in_the_history_is_damage(drawn: Drawn) -> None:
    project, ids = drawn
    project.reviews.set_rating(ids, 2)
    with project._db.write() as write:
        write.execute("UPDATE undo_steps SET field = 'colour'")
    with pytest.raises(DamagedProjectError, match="colour"):
        project.undo.undo()


def test_thousands_at_once(project: Project) -> None:
    concept = project.concepts.add(Concept(0, "a", ConceptKind.SHAPE)).id
    with project.batch():
        ids = [project.drawings.add(concept, "svg", "", "generate").id for _ in range(3_000)]  # type: ignore[arg-type]
    assert project.reviews.add_tag(ids, "many").reviews == set(ids)
    assert project.undo.undo_name == "Tag 3,000 drawings: many"
    project.undo.undo()
    assert project.reviews.tags() == []
    assert Path(project.path).exists()
