"""The pool of workers: order, replacement, closing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import CancelledError, wait
from pathlib import Path

import pytest

from vadstudio.domain import RenderStatus
from vadstudio.errors import UsageError
from vadstudio.render import LANGUAGES, Limits, Renderer, RenderRequest, process
from vadstudio.render import renderer as renderer_module

LINUX = sys.platform.startswith("linux")
PIDS = "import os\nprint(os.getppid(), os.getpid())\n"


def program(code: str, **limits: float) -> RenderRequest:
    return RenderRequest(code, "python-matplotlib", 16, limits=Limits(**limits))


def svg(colour: str) -> RenderRequest:
    return RenderRequest(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="1" height="2" fill="{colour}"/></svg>',
        "svg",
        16,
    )


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"


def worker(pool: Renderer) -> process.WorkerProcess:
    (only,) = pool._processes
    return only


def running(pool: Renderer, request: RenderRequest, eventually):
    future = pool.submit(request)
    assert eventually(future.running)
    return future


def test_urgent_goes_before_bulk_and_bulk_keeps_its_order(eventually):
    order: list[str] = []
    with Renderer(1) as pool:
        first = running(pool, program("import time\ntime.sleep(.5)"), eventually)
        futures = {name: pool.submit(svg("red")) for name in ("a", "b", "c")}
        futures |= {name: pool.submit(svg("red"), urgent=True) for name in ("u", "v")}
        for name, future in futures.items():
            future.add_done_callback(lambda _, name=name: order.append(name))
        assert not any(future.done() for future in futures.values())
        wait([first, *futures.values()])
    assert order == ["u", "v", "a", "b", "c"]


@pytest.mark.skipif(not LINUX, reason="stops a process")
def test_urgent_waits_for_no_bulk_drawing(eventually):
    with Renderer(1) as pool:
        bulk = running(pool, program("while True: pass", seconds=60), eventually)
        queued = pool.submit(svg("red"))
        assert pool.render(svg("blue")).status == RenderStatus.OK
        assert pool.render(svg("green")).status == RenderStatus.OK
        assert (bulk.done(), queued.done(), len(pool._processes)) == (False, False, 2)


def test_queued_request_can_be_cancelled(eventually):
    with Renderer(1) as pool:
        running(pool, program("import time\ntime.sleep(.3)"), eventually)
        future, after = pool.submit(svg("red")), pool.submit(svg("blue"))
        assert future.cancel()
        assert after.result().status == RenderStatus.OK
        with pytest.raises(CancelledError):
            future.result()


def test_workers_start_when_needed_and_share_the_work(no_namespaces, eventually):
    with Renderer(2) as pool:
        assert pool._base is None
        pool.render(svg("red"))
        assert len(pool._processes) == 1
        slow = program(PIDS + "import time\ntime.sleep(.5)")
        results = [future.result() for future in [pool.submit(slow) for _ in range(2)]]
        assert len({result.stdout.split()[0] for result in results}) == 2


@pytest.mark.skipif(not LINUX, reason="forking workers")
@pytest.mark.parametrize("spaces", [True, False])
def test_crashed_worker_is_replaced_and_the_request_drawn_all_the_same(request, spaces, eventually):
    if not spaces:
        request.getfixturevalue("no_namespaces")
    with Renderer(1) as pool:
        pool.render(program(PIDS))
        first = worker(pool).pid
        future = running(pool, program(PIDS + "import time\ntime.sleep(.8)"), eventually)
        os.kill(first, signal.SIGKILL)
        assert future.result().stdout
        assert worker(pool).pid != first
        assert gone(first)
        assert pool.render(svg("red")).status == RenderStatus.OK


@pytest.mark.skipif(not LINUX, reason="forking workers")
def test_child_that_waits_for_the_next_drawing(no_namespaces, eventually):
    with Renderer(1) as pool:
        pool.render(program(PIDS))
        children = Path(f"/proc/{worker(pool).pid}/task/{worker(pool).pid}/children")
        seen: list[str] = []

        def waiting() -> str:
            """The child that is there and was not there before."""
            known = len(seen)

            def found() -> bool:
                seen.extend(child for child in children.read_text().split() if child not in seen)
                return len(seen) > known

            assert eventually(found)
            return seen[-1]

        ready = waiting()
        assert pool.render(program(PIDS)).stdout.split()[1] == ready
        gone_meanwhile = waiting()
        os.kill(int(gone_meanwhile), signal.SIGKILL)
        assert eventually(lambda: gone(int(gone_meanwhile)))
        result = pool.render(program(PIDS))
        assert result.status == RenderStatus.ERROR  # it makes no figure
        assert result.stdout.split()[1] != gone_meanwhile
        left = waiting()
        assert pool.render(svg("red")).status == RenderStatus.OK
    assert gone(int(left))


def test_worker_that_dies_again_and_again_is_an_outcome(monkeypatch):
    monkeypatch.setattr(
        process, "command", lambda *words: [sys.executable, "-c", "import sys; sys.exit('no such luck')"]
    )
    with Renderer(1) as pool:
        result = pool.render(svg("red"))
    assert result.status == RenderStatus.CRASHED
    assert "lost twice: no such luck" in result.message


def test_worker_that_never_answers_is_ended(monkeypatch):
    monkeypatch.setattr(process, "command", lambda *words: [sys.executable, "-c", "import time; time.sleep(600)"])
    monkeypatch.setattr(process, "START_SECONDS", 0.2)
    with Renderer(1) as pool:
        assert "did not answer in time" in pool.render(svg("red")).message


@pytest.mark.skipif(not LINUX, reason="stops a process")
def test_stopped_worker_is_replaced(monkeypatch):
    monkeypatch.setattr(process, "GRACE_SECONDS", 0.2)
    with Renderer(1) as pool:
        pool.render(program(PIDS))
        pid = worker(pool).pid
        os.kill(pid, signal.SIGSTOP)
        assert pool.render(program(PIDS, seconds=1)).stdout
        assert worker(pool).pid != pid
        assert gone(pid)


@pytest.mark.skipif(not LINUX, reason="forking workers")
def test_close_leaves_no_process_and_no_folder(eventually):
    threads = set(threading.enumerate())
    pool = Renderer(2)
    futures = [
        running(pool, program(PIDS + "open('x', 'w')\nwhile True: pass", seconds=60), eventually) for _ in range(2)
    ]
    queued = pool.submit(svg("red"))
    workers = [process.pid for process in pool._processes]
    base = pool._base
    assert base is not None
    assert eventually(lambda: len(list(base.glob("*/scratch/x"))) == 2)
    drawings = [
        int(child) for worker in workers for child in Path(f"/proc/{worker}/task/{worker}/children").read_text().split()
    ]
    assert len(drawings) == 2
    pool.close()
    pool.close()
    assert queued.cancelled()
    for future in futures:
        assert (future.result().status, "closed" in future.result().message) == (RenderStatus.CRASHED, True)
    assert all(gone(pid) for pid in workers + drawings)
    assert not base.exists()
    assert eventually(lambda: not {t for t in set(threading.enumerate()) - threads if t.name.startswith("render-")})
    with pytest.raises(RuntimeError, match="closed"):
        pool.submit(svg("red"))


STUDIO = """
import os, signal, sys
from vadstudio.render import Renderer, RenderRequest, Limits
from vadstudio.render.sandbox import namespaces
if not {spaces}:
    namespaces.why_not = lambda: "switched off"
pool = Renderer(1)
pool.render(RenderRequest("print(1)", "python-matplotlib", 16))
print(*(process.pid for process in pool._processes), pool._base, flush=True)
if {busy}:
    pool.submit(RenderRequest("open('x', 'w')\\nwhile True: pass", "python-matplotlib", 16, limits=Limits(seconds=60)))
    import time
    while not list(pool._base.glob("*/scratch/x")): time.sleep(.05)
{end}
"""


@pytest.mark.skipif(not LINUX, reason="forking workers")
@pytest.mark.parametrize("busy", [True, False])
@pytest.mark.parametrize("end", ["os.kill(os.getpid(), signal.SIGKILL)", "sys.exit(0)"])
@pytest.mark.parametrize("spaces", [True, False])
def test_workers_end_with_the_studio(busy, end, spaces, eventually):
    done = subprocess.run(
        [sys.executable, "-c", STUDIO.format(busy=busy, end=end, spaces=spaces)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    assert done.stderr == ""
    pid, base = done.stdout.split()
    assert eventually(lambda: gone(int(pid)))
    # In namespaces the worker cannot remove its own folder; the next studio sweeps what is left of it.
    assert eventually(lambda: not [path for path in Path(base).rglob("*") if not path.is_dir()])
    assert spaces or eventually(lambda: not Path(base).exists())


@pytest.mark.skipif(not LINUX, reason="process ids")
def test_folders_of_dead_studios_are_swept():
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    base = renderer_module._make_base()
    stale = base.parent / f"vadstudio-render-{dead.pid}-left"
    (stale / "worker-1").mkdir(parents=True)
    other = renderer_module._make_base()
    try:
        assert not stale.exists()
        assert base.exists()
    finally:
        base.rmdir()
        other.rmdir()


@pytest.mark.skipif(not LINUX, reason="process groups")
@pytest.mark.parametrize("pause", [0, 0.003, 0.01, 0.03])
def test_worker_is_stopped_however_far_it_has_come(pause, tmp_path, eventually):
    started = process.WorkerProcess(tmp_path / "worker")
    group = started._process.pid
    time.sleep(pause)
    started.stop()
    started.end()
    assert not (tmp_path / "worker").exists()

    def nobody() -> bool:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        return False

    assert eventually(nobody)


@pytest.fixture
def no_fork(monkeypatch):
    monkeypatch.setattr(process, "forks", lambda: False)


def test_without_fork_every_drawing_has_a_fresh_process(no_namespaces, no_fork, draw):
    with Renderer(1) as pool:
        request = RenderRequest(LANGUAGES.get("svg").template, "svg", 64)
        assert pool.render(request).png == draw(request.code, "svg").png
        pids = {pool.render(program(PIDS)).stdout.split()[1] for _ in range(2)}
        assert len(pids) == 2


@pytest.mark.parametrize(
    ("code", "status", "word"),
    [
        ("while True: pass", RenderStatus.TIMEOUT, "1 s"),
        ("import ctypes\nctypes.string_at(0)", RenderStatus.CRASHED, ""),
        ("import os\nos._exit(4)", RenderStatus.CRASHED, ""),
        ("b = bytearray(10 << 30)", RenderStatus.MEMORY, ""),
        ("1 / 0", RenderStatus.ERROR, "ZeroDivisionError"),
        (
            "import os\nfor n in range(3, 32):\n    try: os.write(n, b'\\xff' * 64)\n    except OSError: pass",
            RenderStatus.CRASHED,
            "",
        ),
    ],
)
@pytest.mark.skipif(not LINUX, reason="limits differ")
def test_without_fork_failures_are_outcomes_and_the_next_one_draws(no_fork, code, status, word):
    with Renderer(1) as pool:
        result = pool.render(program(code, seconds=1))
        assert (result.status, word in result.message) == (status, True), result
        base = pool._base
    assert base is not None
    assert not base.exists()


@pytest.mark.parametrize(
    ("request_", "reason"),
    [
        (RenderRequest("x", "cobol"), "cobol"),
        (RenderRequest("x", "svg", size=0), "0 pixels"),
        (RenderRequest("x", "svg", size=100_000), "100000 pixels"),
        (RenderRequest("x", "svg", limits=Limits(seconds=0)), "zero or less"),
    ],
)
def test_impossible_requests(renderer, request_, reason):
    with pytest.raises(UsageError, match=reason):
        renderer.submit(request_)


def test_unknown_level():
    with pytest.raises(UsageError, match="total"):
        Renderer(required="total")


def test_endless_code_is_an_outcome(renderer):
    result = renderer.render(RenderRequest("#" * (5 << 20), "svg"))
    assert (result.status, "longer than 4 MB" in result.message) == (RenderStatus.ERROR, True)


def test_requests_from_many_threads(renderer):
    results: dict[int, str] = {}

    def ask(number: int) -> None:
        results[number] = renderer.render(program(f"print({number})")).stdout

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {number: f"{number}\n" for number in range(12)}
