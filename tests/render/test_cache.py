"""The cache of renders: what comes out is what went in, or nothing."""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
import time
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

from vadstudio.domain import RenderStatus
from vadstudio.render import CachedDrawer, RenderCache, Renderer, RenderRequest, RenderResult
from vadstudio.render import cache as cache_module

RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="red"/></svg>'
REQUEST = RenderRequest(RED, "svg", 24)


@pytest.fixture(scope="module")
def result(renderer: Renderer) -> RenderResult:
    return renderer.render(REQUEST)


@pytest.fixture
def cache(tmp_path: Path):
    made = RenderCache(tmp_path / "renders", 1 << 20)
    yield made
    made.close()


def files(cache: RenderCache) -> list[Path]:
    return [path for path in cache.folder.rglob("*") if path.is_file()]


def test_what_goes_in_comes_out(cache, result, tmp_path):
    assert cache.get(REQUEST) is None
    cache.put(REQUEST, result)
    again = RenderCache(tmp_path / "renders", 1 << 20)
    assert again.get(REQUEST) == result
    assert again.get(replace(REQUEST, seed=1)) is None
    assert cache.size() == sum(path.stat().st_size for path in files(cache)) > len(result.png)
    cache.clear()
    assert (cache.get(REQUEST), cache.size()) == (None, 0)
    again.close()


@pytest.mark.parametrize("status", list(RenderStatus))
def test_only_settled_outcomes_are_kept(cache, result, status):
    outcome = replace(result, status=status, message="so", line=3)
    if status not in {RenderStatus.OK, RenderStatus.BLANK}:
        outcome = replace(outcome, png=b"")
    cache.put(REQUEST, outcome)
    settled = status in {RenderStatus.OK, RenderStatus.BLANK, RenderStatus.ERROR}
    assert cache.get(REQUEST) == (outcome if settled else None)


def test_results_of_a_weaker_sandbox_do_not_count_where_more_is_required(cache, result):
    cache.put(REQUEST, replace(result, sandbox="limited"))
    assert cache.get(REQUEST, "isolated") is None
    assert cache.get(REQUEST, "limited") is not None


@pytest.mark.parametrize("damage", ["cut", "longer", "header", "pixels", "foreign", "empty", "other key", "zeros"])
def test_damaged_files_are_misses_and_go(cache, result, damage):
    cache.put(REQUEST, result)
    (path,) = files(cache)
    frame = path.read_bytes()
    if damage == "cut":
        path.write_bytes(frame[:-7])
    elif damage == "longer":
        path.write_bytes(frame + b"x")
    elif damage == "header":
        path.write_bytes(frame.replace(b'"stdout":""', b'"stdout":7 '))
    elif damage == "pixels":
        path.write_bytes(frame[:-20] + bytes([frame[-20] ^ 1]) + frame[-19:])
    elif damage == "foreign":
        path.write_bytes(os.urandom(500))
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "other key":
        other = RenderRequest(RED.replace("red", "blue"), "svg", 24)
        cache.put(other, result)
        os.replace(path, next(file for file in files(cache) if file != path))
        assert cache.get(other) is None
        assert files(cache) == []
        return
    else:
        path.write_bytes(bytes(len(frame)))
    assert cache.get(REQUEST) is None
    assert not path.exists()
    cache.put(REQUEST, result)
    assert cache.get(REQUEST) == result


def test_what_was_used_last_stays(tmp_path, result):
    folder = tmp_path / "renders"
    with_room = RenderCache(folder, 1 << 30)
    requests = [replace(REQUEST, seed=seed) for seed in range(20)]
    for age, request in enumerate(requests):
        with_room.put(request, result)
        os.utime(with_room._path(request.key), (1000 + age, 1000 + age))
    assert with_room.get(requests[0]) is not None  # used now: the youngest
    with_room.close()
    one = with_room.size() // 20
    small = RenderCache(folder, 8 * one)
    small.trim()
    small.close()
    assert small.size() <= 8 * one
    left = [number for number, request in enumerate(requests) if small.get(request) is not None]
    assert left == [0, *range(20 - len(left) + 1, 20)]


def test_writing_keeps_within_the_bound(tmp_path, result):
    cache = RenderCache(tmp_path / "renders", 40_000)
    for seed in range(400):
        cache.put(replace(REQUEST, seed=seed), result)
    cache.close()
    assert 0 < cache.size() < 80_000  # the last moment's writing comes on top


def test_writing_waits_for_a_trimming_that_falls_behind(tmp_path, result, monkeypatch):
    removed = cache_module._remove

    def slowly(path):
        time.sleep(0.01)
        removed(path)

    monkeypatch.setattr(cache_module, "_remove", slowly)
    cache = RenderCache(tmp_path / "renders", 40_000)
    for seed in range(400):
        cache.put(replace(REQUEST, seed=seed), result)
        assert cache.size() < 80_000
    cache.close()


def test_zero_is_off(tmp_path, result):
    cache = RenderCache(tmp_path / "renders", 0)
    cache.put(REQUEST, result)
    assert cache.get(REQUEST) is None
    assert not cache.folder.exists()
    cache.close()


def test_folder_that_cannot_be_written_switches_it_off_with_one_line(tmp_path, result, caplog):
    blocker = tmp_path / "file"
    blocker.write_text("")
    cache = RenderCache(blocker / "renders", 1 << 20)
    with caplog.at_level(logging.WARNING):
        for seed in range(3):
            cache.put(replace(REQUEST, seed=seed), result)
    assert cache.off
    assert len(caplog.records) == 1
    cache.close()


def _fill(folder: str, first: int, result: RenderResult) -> None:
    cache = RenderCache(Path(folder), 60_000)
    for round_ in range(3):
        for seed in range(first, first + 150):
            request = replace(REQUEST, seed=seed)
            found = cache.get(request)
            assert found is None or found == result, (round_, seed)
            cache.put(request, result)
    cache.close()
    assert not cache.off


def test_two_processes_share_a_folder(tmp_path, result):
    """Both write, read and trim the same keys; nobody sees half a file."""
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_fill, args=(str(tmp_path / "renders"), first, result)) for first in (0, 75)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0]
    assert not list((tmp_path / "renders").rglob("*.new"))


def _fill_a_disk(folder: str, result: RenderResult) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))  # every file ends after 100 bytes, as on a full disk
    cache = RenderCache(Path(folder), 1 << 20)
    cache.put(REQUEST, result)
    assert cache.off
    assert cache.get(REQUEST) is None
    cache.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs rlimits")
def test_full_disk_switches_it_off_and_leaves_nothing(tmp_path, result):
    worker = multiprocessing.get_context("spawn").Process(target=_fill_a_disk, args=(str(tmp_path / "renders"), result))
    worker.start()
    worker.join()
    assert worker.exitcode == 0
    assert [path for path in (tmp_path / "renders").rglob("*") if path.is_file()] == []


def test_drawer_draws_once_and_hits_need_no_pool(cache, renderer, eventually):
    asked = []

    def pool() -> Renderer:
        asked.append(1)
        return renderer

    drawer = CachedDrawer(pool, cache)
    first = drawer.submit(REQUEST).result()
    assert eventually(lambda: cache.get(REQUEST) is not None)
    second = drawer.submit(REQUEST, urgent=True)
    assert second.done()
    assert (second.result(), len(asked)) == (first, 1)


def test_what_was_cancelled_or_broke_is_not_kept(cache, result):
    class Pool:
        def submit(self, request: RenderRequest, *, urgent: bool = False) -> Future[RenderResult]:
            return future

    drawer = CachedDrawer(Pool, cache)
    future: Future[RenderResult] = Future()
    assert drawer.submit(REQUEST).cancel()
    future = Future()
    drawer.submit(REQUEST)
    future.set_exception(OSError("no worker"))
    assert files(cache) == []
