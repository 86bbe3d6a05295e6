"""Several threads on one project, and who hears of what."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from vadstudio.domain import Changes, Concept, ConceptKind, Origin, RenderStatus, Verdict
from vadstudio.errors import StoreError
from vadstudio.store import Project


def test_two_threads_write_while_one_reads(project: Project) -> None:
    concept = project.concepts.add(Concept(0, "a", ConceptKind.SHAPE)).id
    done, seen, each = threading.Event(), [0], 60

    def write(name: int) -> list[int]:
        made = []
        for n in range(each):
            with project.batch():
                drawing = project.drawings.add(concept, "svg", f"{name}-{n}", Origin.HAND).id
                project.renders.add(drawing, f"{drawing}", 64, 0, RenderStatus.OK, f"{name}-{n}".encode())
            project.reviews.set_verdict([drawing], Verdict.KEEP)
            made.append(drawing)
        return made

    def read() -> int:
        rounds = 0
        while not done.is_set() or rounds == 0:
            ids = project.drawings.ids()
            for card in project.drawings.cards(
                ids
            ):  # drawing and render are saved together: never one without the other
                assert card.status is RenderStatus.OK
                assert project.renders.image(card.image)
            assert len(ids) >= seen[0]
            seen[0], rounds = len(ids), rounds + 1
        return rounds

    with ThreadPoolExecutor(3) as pool:
        reader = pool.submit(read)
        writers = [pool.submit(write, n) for n in range(2)]
        try:
            made = [drawing for writer in writers for drawing in writer.result()]
        finally:
            done.set()
        assert reader.result() > 0
    assert sorted(made) == project.drawings.ids()
    assert len(set(made)) == 2 * each
    assert {d.code for d in project.drawings.get_many(made)} == {f"{a}-{n}" for a in range(2) for n in range(each)}
    assert project.check() == []


def test_a_reader_does_not_wait_for_a_writer_and_sees_only_what_is_saved(project: Project) -> None:
    project.concepts.add(Concept(0, "saved", ConceptKind.SHAPE))
    with ThreadPoolExecutor(1) as pool, project.batch():
        project.concepts.add(Concept(0, "not yet", ConceptKind.SHAPE))
        assert [c.name for c in project.concepts.all()] == ["not yet", "saved"]
        assert [c.name for c in pool.submit(project.concepts.all).result(timeout=20)] == ["saved"]
    assert len(project.concepts.all()) == 2


def test_connections_end_with_their_threads_and_with_the_project(project: Project) -> None:
    for _ in range(3):
        thread = threading.Thread(target=project.concepts.all)
        thread.start()
        thread.join()
    gc.collect()
    assert len(project._db._handles) == 1
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(project.concepts.all).result() == []
        project.close()
        with pytest.raises(StoreError, match="is closed"):
            pool.submit(project.concepts.all).result()
    assert [p.name for p in project.path.parent.iterdir()] == ["a.vad"]


def test_closing_waits_for_readers(project: Project) -> None:
    """Readers in full swing while the project is closed: each read works or says that the project is closed."""
    project.concepts.add_all(Concept(0, str(n), ConceptKind.SHAPE) for n in range(300))
    started = threading.Barrier(4)

    def read() -> str:
        started.wait()
        while True:
            try:
                assert len(project.concepts.all()) == 300
            except StoreError as error:
                return str(error)

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        started.wait()
        project.close()
        assert all("is closed" in reader.result(timeout=20) for reader in readers)


def test_subscribers_hear_what_the_caller_is_told(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    heard: list[Changes] = []
    threads: set[int] = set()

    def listen(changes: Changes) -> None:
        heard.append(changes)
        threads.add(threading.get_ident())

    unsubscribe = project.subscribe(listen)
    told: list[Changes] = []
    calls: list[Callable[[], Changes]] = [
        lambda: project.concepts.add(Concept(0, "x", ConceptKind.SHAPE)).changes,
        lambda: project.drawings.add(1, "svg", "", Origin.HAND, ids[0]).changes,
        lambda: project.renders.add(ids[0], "k", 64, 0, RenderStatus.OK, b"x").changes,
        lambda: project.reviews.set_rating(ids, 3),
        lambda: project.drawings.set_head(ids[0]),
        lambda: (project.undo.undo() or pytest.fail("nothing to undo")).changes,
        lambda: project.jobs.start("k", "t", {}).changes,
    ]
    for call in calls:
        told.append(call())
        assert told[-1]
    project.prompts.put("silent", "nothing to show changed")
    assert heard == told
    assert threads == {threading.get_ident()}
    unsubscribe()
    unsubscribe()
    project.reviews.set_rating(ids, 1)
    assert len(heard) == len(told)


def test_a_batch_is_heard_once_and_a_failed_one_never(drawn: tuple[Project, list[int]]) -> None:
    project, ids = drawn
    heard: list[Changes] = []
    project.subscribe(heard.append)

    def fail(wanted: list[int]) -> None:
        with project.batch():
            project.reviews.set_rating(wanted, 5)
            raise ZeroDivisionError

    with project.batch():
        project.reviews.set_rating(ids[:1], 3)
        with pytest.raises(ZeroDivisionError):
            fail(ids[2:3])
        project.reviews.set_rating(ids[1:2], 3)
        assert heard == []
    assert heard == [Changes(reviews=frozenset(ids[:2]))]
    assert [r.rating for r in project.reviews.of(ids[:3]).values()] == [3, 3, 0]
    with pytest.raises(ZeroDivisionError):
        fail(ids)
    assert len(heard) == 1
    assert [r.rating for r in project.reviews.of(ids[:3]).values()] == [3, 3, 0]


def test_a_subscriber_may_read_write_and_fail(
    drawn: tuple[Project, list[int]], caplog: pytest.LogCaptureFixture
) -> None:
    project, ids = drawn
    seen: list[int] = []

    def fails(changes: Changes) -> None:
        raise ValueError("a listener's own fault")

    def reads_and_writes(changes: Changes) -> None:
        if changes.reviews:
            seen.append(project.reviews.of(ids)[ids[0]].rating)
            project.jobs.start("follow up", "t", {})

    project.subscribe(fails)
    project.subscribe(reads_and_writes)
    assert project.reviews.set_rating(ids[:1], 4)
    assert seen == [4]
    assert len(project.jobs.all()) == 1
    assert "a subscriber failed" in caplog.text
