"""The light side: events, processes, environments. No torch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vadstudio.jobs import Event, EventKind
from vadstudio.learn import launch, process


def test_only_whole_lines_are_read(tmp_path: Path) -> None:
    assert launch.read_events(tmp_path) == ([], 0)
    first = Event(EventKind.LOG, {"level": "info", "text": "ä"})
    (tmp_path / "events.jsonl").write_text(first.to_line() + "\n" + '{"kind":"log"', encoding="utf-8")
    events, offset = launch.read_events(tmp_path)
    assert events == [first]
    assert launch.read_events(tmp_path, offset) == ([], offset)
    with open(tmp_path / "events.jsonl", "a", encoding="utf-8") as file:  # the killed writer's line is closed
        file.write("\n" + first.to_line() + "\n")
    events, offset = launch.read_events(tmp_path, offset)
    assert events == [first]
    assert offset == (tmp_path / "events.jsonl").stat().st_size


def test_curves_replace_what_is_told_again() -> None:
    def metric(step: int, loss: float) -> Event:
        return Event(EventKind.METRIC, {"step": step, "seconds": 0.0, "values": {"loss": loss}})

    told = [
        Event(EventKind.STARTED, {"step": 0}),
        metric(1, 5.0),
        metric(2, 4.0),
        metric(3, 9.0),
        Event(EventKind.STARTED, {"step": 1}),
        metric(2, 4.0),
    ]
    assert launch.curves(told) == {"loss": [(1, 5.0), (2, 4.0)]}


def test_a_process_is_known_by_its_start_and_a_recycled_pid_is_not_it(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        mark = process.start_mark(child.pid)
        assert mark
        assert mark == process.start_mark(child.pid)
        worker = tmp_path / "worker.json"
        worker.write_text(json.dumps({"pid": child.pid, "mark": mark}))
        assert launch.is_alive(tmp_path)
        worker.write_text(json.dumps({"pid": child.pid, "mark": mark + "0"}))
        assert not launch.is_alive(tmp_path)
        launch.kill(tmp_path)  # not ours: left alone
        assert child.poll() is None
        worker.write_text(json.dumps({"pid": child.pid, "mark": mark}))
        launch.kill(tmp_path)
        assert child.wait(10) != 0
        assert process.start_mark(child.pid) == ""
        assert not launch.is_alive(tmp_path)
    finally:
        child.kill()
        child.communicate()
    worker.write_text("{")
    assert not launch.is_alive(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no zombies")
def test_a_process_that_ended_and_was_not_waited_for_is_not_alive() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.read()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert process.start_mark(child.pid) == ""
    child.communicate()


def test_workers_inherit_no_keys() -> None:
    environment = {
        "PATH": "/bin",
        "LC_ALL": "C",
        "Path": "x",
        "OPENAI_API_KEY": "1",
        "HF_TOKEN": "2",
        "AWS_SECRET_ACCESS_KEY": "3",
        "MY_PASSWORD": "4",
        "CUDA_VISIBLE_DEVICES": "0",
    }
    assert sorted(process.clean_environment(environment)) == ["CUDA_VISIBLE_DEVICES", "LC_ALL", "PATH", "Path"]


def test_the_light_half_imports_neither_torch_nor_numpy() -> None:
    code = "import sys, vadstudio.learn; print(sorted({'torch', 'torchvision', 'numpy', 'PIL'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


WALL = """
import sys

ALLOWED = {"torch", "torchvision", "numpy", "PIL", "vadstudio"}


class Wall:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        caller = sys._getframe(1)
        while caller.f_globals.get("__name__", "").startswith("importlib") or "importlib" in caller.f_code.co_filename:
            caller = caller.f_back
        from_here = caller.f_globals.get("__name__", "").startswith("vadstudio")
        if from_here and top not in ALLOWED and top not in sys.stdlib_module_names:
            raise ModuleNotFoundError(f"the wall: {caller.f_globals['__name__']} wants {name}", name=name)
        if name.startswith("vadstudio.") and name.split(".")[1] not in {
            "learn", "jobs", "errors", "log", "paths", "domain", "registry"
        }:
            raise ModuleNotFoundError(f"the wall: {name} is not the worker's", name=name)
        return None


sys.meta_path.insert(0, Wall())
import importlib
import pkgutil
import tempfile
from pathlib import Path

import vadstudio.learn

for module in pkgutil.walk_packages(vadstudio.learn.__path__, "vadstudio.learn."):
    importlib.import_module(module.name)
from vadstudio.learn import backbone

with tempfile.TemporaryDirectory() as folder:
    saved = backbone.save(Path(folder), "random", backbone.build("resnet18"), {"arch": "resnet18"})
    backbone.load(saved)
    print(saved.name)
"""


def test_the_heavy_half_needs_torch_torchvision_numpy_and_pillow_alone() -> None:
    shown = subprocess.run([sys.executable, "-c", WALL], capture_output=True, text=True, check=False)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.strip() == "random.pt"
