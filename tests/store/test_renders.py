from __future__ import annotations

import hashlib
import sqlite3

import pytest

from vadstudio.domain import Changes, Render, RenderStatus
from vadstudio.errors import DamagedProjectError, UsageError
from vadstudio.store import NewRender, Project

OK, ERROR = RenderStatus.OK, RenderStatus.ERROR


def test_a_render_comes_back_with_its_picture(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    added = project.renders.add(ids[0], "key", 64, 0, OK, b"PNG", "", None, "cairosvg 2.9.1", "isolated", 12.5)
    assert added.changes == Changes(renders=frozenset({ids[0]}))
    sha = hashlib.sha256(b"PNG").hexdigest()
    expected = Render(added.id, ids[0], "key", 64, 0, OK, sha, "", None, "cairosvg 2.9.1", "isolated", 12.5)
    assert project.renders.of(ids[0]) == project.renders.by_key("key") == expected
    assert project.renders.image(sha) == b"PNG"
    failed = project.renders.add(ids[1], "key2", 64, 0, ERROR, message="No such name.", line=3).id
    assert project.renders.of(ids[1]) == Render(failed, ids[1], "key2", 64, 0, ERROR, "", "No such name.", 3)


def test_the_same_key_is_one_row_with_the_newer_outcome(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    first = project.renders.add(ids[0], "key", 64, 0, RenderStatus.TIMEOUT, message="too slow")
    again = project.renders.add(ids[0], "key", 64, 0, OK, b"PNG")
    assert again.id == first.id
    assert again.changes
    assert not project.renders.add(ids[0], "key", 64, 0, OK, b"PNG", milliseconds=9).changes
    render = project.renders.of(ids[0])
    assert render is not None
    assert (render.status, render.message) == (OK, "")
    assert not project.renders.add(ids[0], "key", 64, 0, RenderStatus.TIMEOUT, message="too slow").changes
    assert project.renders.of(ids[0]) == render
    card = project.drawings.cards([ids[0]])[0]
    assert (card.image, card.status) == (render.image, OK)


def test_of_chooses_the_largest_or_the_size_asked_for(drawn: tuple[Project, list[int]]) -> None:
    project, (a, *_) = drawn
    project.renders.add_many(
        NewRender(a, f"{seed}-{size}", size, seed, OK, b"x") for seed in (0, 1) for size in (64, 256, 128)
    )
    newer = project.renders.add(a, "other renderer", 128, 1, OK, b"y").id
    assert [r.size for r in (project.renders.of(a), project.renders.of(a, size=64)) if r] == [256, 64]
    chosen = project.renders.of(a, 1, 128)
    assert chosen is not None
    assert chosen.id == newer
    assert project.renders.of(a, 2) is None
    assert project.renders.of(a, 0, 512) is None
    assert len(project.renders.all_of(a)) == 7


def test_add_many_is_all_or_nothing(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    with pytest.raises(UsageError, match="no drawing 999"):
        project.renders.add_many([NewRender(ids[0], "a", 64, 0, OK, b"a"), NewRender(999, "b", 64, 0, OK, b"b")])
    assert project.renders.by_key("a") is None
    changes = project.renders.add_many(NewRender(i, f"k{i}", 64, 0, OK, bytes([i])) for i in ids)
    assert changes == Changes(renders=frozenset(ids))
    assert not project.renders.add_many([])


def test_by_key_prefers_a_picture(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    project.renders.add(ids[0], "same", 64, 0, OK, b"x")
    project.renders.add(ids[1], "same", 64, 0, RenderStatus.CRASHED)
    found = project.renders.by_key("same")
    assert found is not None
    assert found.drawing_id == ids[0]
    assert project.renders.by_key("other") is None


def test_missing(drawn: tuple[Project, list[int]]) -> None:
    project, (a, b, c, *_) = drawn
    project.renders.add(a, "k1", 64, 0, OK, b"x")
    project.renders.add(a, "k2", 128, 1, OK, b"x")
    project.renders.add(b, "k3", 64, 0, ERROR)
    assert project.renders.missing([c, b, a], (0, 1), 64) == [(c, 0), (c, 1), (b, 1), (a, 1)]
    assert project.renders.missing([c, b, a], (0, 1), 64, pictures=True) == [(c, 0), (c, 1), (b, 0), (b, 1), (a, 1)]
    assert len(project.renders.missing(range(100_000), (0,), 64)) == 100_000 - 2


def test_equal_pictures_are_stored_once(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    project.renders.add_many(NewRender(i, f"k{i}", 64, 0, OK, b"same") for i in ids)
    assert project._db.value("SELECT count(*) FROM blobs") == 1


def test_a_damaged_picture_is_named_and_rendering_again_restores_it(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    project.renders.add(ids[0], "k", 64, 0, OK, b"picture")
    sha = hashlib.sha256(b"picture").hexdigest()
    with sqlite3.connect(project.path) as other:
        other.execute("UPDATE blobs SET data = CAST('picturE' AS BLOB)")
    other.close()
    with pytest.raises(DamagedProjectError, match=sha[:12]):
        project.renders.image(sha)
    assert project.check() == [f"the picture {sha} is not what was stored"]
    project.renders.add(ids[1], "k", 64, 0, OK, b"picture")
    assert project.renders.image(sha) == b"picture"
    assert project.check() == []
    with pytest.raises(UsageError, match="There is no picture"):
        project.renders.image("00" * 32)
