"""Bulk rendering on a real Dask cluster: a scheduler and two workers as processes of their own, on the loopback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("distributed", reason="the extra dask is not installed")

import vadstudio
from vadstudio.errors import EnvironmentFault
from vadstudio.jobs import NullContext
from vadstudio.jobs.context import EventContext
from vadstudio.render import remote
from vadstudio.settings import Settings
from vadstudio.workflows import engines
from vadstudio.workflows.bulk import BulkSpec, draw_library
from vadstudio.workflows.engines import open_engine

CTX = NullContext()
SETTINGS = Settings(render_workers=2)
LIBRARY = Path(__file__).resolve().parent.parent.parent / "resources" / "starter" / "shapes"
ROOT = str(Path(vadstudio.__file__).resolve().parent.parent)


class Cluster:
    """Processes that end with the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self.children: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._start("dask_scheduler", "--port", "0", "--scheduler-file", str(self._file))
        self._until(self._file.exists, "the scheduler did not start")

    @property
    def name(self) -> str:
        import json

        address = json.loads(self._file.read_text())["address"]
        return f"dask://{address.removeprefix('tcp://')}"

    def worker(self, pythonpath: str = ROOT) -> subprocess.Popen[bytes]:
        words = ["--scheduler-file", str(self._file), "--nthreads", "1", "--no-nanny", "--death-timeout", "60"]
        words += ["--local-directory", str(self._folder)]
        return self._start("dask_worker", *words, pythonpath=pythonpath)

    def wait_for(self, count: int) -> None:
        from distributed import Client

        with Client(f"tcp://{self.name.removeprefix('dask://')}", set_as_default=False) as client:
            client.wait_for_workers(count, timeout=60)

    def close(self) -> None:
        for child in reversed(self.children):
            child.terminate()
        for child in self.children:
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def _start(self, module: str, *words: str, pythonpath: str = ROOT) -> subprocess.Popen[bytes]:
        command = [
            sys.executable,
            "-W",
            "ignore",
            "-m",
            f"distributed.cli.{module}",
            "--host",
            "127.0.0.1",
            "--no-dashboard",
        ]
        log = (self._folder / f"{module}-{len(self.children)}.log").open("wb")
        environment = {**os.environ, "PYTHONPATH": pythonpath}
        with log:
            child = subprocess.Popen([*command, *words], env=environment, cwd=self._folder, stdout=log, stderr=log)
        self.children.append(child)
        return child

    @staticmethod
    def _until(condition: Callable[[], bool], otherwise: str) -> None:
        deadline = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < deadline, otherwise
            time.sleep(0.05)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(tmp_path)
    yield made
    made.close()


def pictures(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.png")}


def spec(folder: Path, engine: str, **rest: Any) -> BulkSpec:
    return BulkSpec((LIBRARY,), folder, size=48, engine=engine, **rest)


@pytest.mark.filterwarnings("ignore")
def test_two_workers_draw_the_same_bytes_and_one_may_be_lost(cluster: Cluster, tmp_path: Path) -> None:
    """One worker is killed in the middle: what it was drawing is drawn by the other."""
    here = draw_library(spec(tmp_path / "here", "local"), CTX, SETTINGS)
    victim = cluster.worker()
    cluster.worker()
    cluster.wait_for(2)
    killed = threading.Event()

    def hear(event: Any) -> None:
        if event.data.get("done", 0) >= 10 and not killed.is_set():
            killed.set()
            victim.send_signal(signal.SIGKILL)

    there = draw_library(spec(tmp_path / "there", cluster.name), EventContext(hear), SETTINGS)
    assert killed.is_set()
    assert victim.wait(10) == -signal.SIGKILL
    assert (there.total, there.drawn, there.failed) == (here.total, here.drawn, 0)
    assert pictures(tmp_path / "there") == pictures(tmp_path / "here")
    again = draw_library(spec(tmp_path / "there", cluster.name), CTX, SETTINGS)
    assert (again.drawn, again.kept) == (0, here.total)


@pytest.mark.filterwarnings("ignore")
def test_lost_scheduler_is_one_sentence_and_what_was_drawn_stays(cluster: Cluster, tmp_path: Path) -> None:
    cluster.worker()
    cluster.wait_for(1)

    def hear(event: Any) -> None:
        if event.data.get("done", 0) >= 5:
            cluster.scheduler.kill()

    with pytest.raises(EnvironmentFault, match="was lost"):
        draw_library(spec(tmp_path / "out", cluster.name), EventContext(hear), SETTINGS)
    done = len(pictures(tmp_path / "out"))
    assert done >= 5
    assert draw_library(spec(tmp_path / "out", "local"), CTX, SETTINGS).kept == done


@pytest.mark.filterwarnings("ignore")
def test_workers_with_other_versions_are_refused(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster.worker()
    cluster.wait_for(1)
    monkeypatch.setattr(remote, "__version__", "99.0")
    with pytest.raises(EnvironmentFault, match="draws other pictures"):
        draw_library(spec(tmp_path / "out", cluster.name), CTX, SETTINGS)


def test_a_worker_refuses_what_it_would_draw_otherwise() -> None:
    from vadstudio.render import RenderRequest

    asked = remote.to_plain(RenderRequest("<svg/>", "svg", 16), "none")
    answer = remote.draw({**asked, "key": "0" * 64})
    assert answer["status"] == "refused"
    assert "other pictures" in answer["message"]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("answers", [False, True])
def test_no_scheduler_is_told_soon(answers: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody there, and somebody who says nothing that a scheduler would say."""
    monkeypatch.setattr(engines, "CONNECT_SECONDS", 0.5)
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        if answers:
            server.listen()
        name = f"dask://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(EnvironmentFault, match="No Dask scheduler answers"), open_engine(name, (), SETTINGS, CTX):
            pass
