"""Workers as real processes: stop, resume, kill -9, damage, judgement."""

from __future__ import annotations

import json
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from vadstudio.errors import EnvironmentFault, LearnError, UsageError
from vadstudio.jobs import Cancelled, Event, EventKind, NullContext
from vadstudio.jobs.context import EventContext
from vadstudio.learn import backbone, checkpoint, launch, worker
from vadstudio.learn.photos import load_photos
from vadstudio.learn.spec import JudgeSpec, TrainSpec

SPEC = TrainSpec(
    image_size=16,
    batch_size=4,
    splits=2,
    queue=16,
    dim=16,
    epochs=2,
    mix="cutmix",
    knn_every=1,
    threads=1,
    device="cpu",
    lr=0.03,
)


def wait_for(folder: Path, ready: Callable[[list[Event]], bool]) -> list[Event]:
    """Wait until the run has said enough, or has ended."""
    limit = time.monotonic() + 240
    while time.monotonic() < limit:
        alive = launch.is_alive(folder)
        events, _ = launch.read_events(folder)
        if ready(events):
            return events
        if not alive:
            break
        time.sleep(0.02)
    log = (folder / "worker.log").read_text(errors="replace")
    raise AssertionError(f"the run did not get there: {[event.to_line() for event in events[-5:]]} {log}")


def ended(events: list[Event]) -> bool:
    return bool(events) and events[-1].kind is EventKind.ENDED


def wait_until_gone(folder: Path) -> None:
    limit = time.monotonic() + 60
    while launch.is_alive(folder):
        assert time.monotonic() < limit
        time.sleep(0.02)


def last_step(events: list[Event]) -> int:
    return max((event.data["step"] for event in events if event.kind is EventKind.METRIC), default=0)


def told(events: list[Event]) -> dict[str, list[tuple[int, float]]]:
    return {name: curve for name, curve in launch.curves(events).items() if name != "samples_per_second"}


def test_stopped_resumed_killed_and_resumed_equals_uninterrupted(make_pack, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("SOME_API_KEY", "secret")
    make_pack()
    whole, parts = tmp_path / "whole", tmp_path / "parts"

    launch.start_training(parts, tmp_path / "pack", SPEC)
    wait_for(parts, lambda events: last_step(events) >= 2)
    if sys.platform.startswith("linux"):
        pid = json.loads((parts / "worker.json").read_text())["pid"]
        assert b"secret" not in Path(f"/proc/{pid}/environ").read_bytes()
        assert os.getsid(pid) == pid  # a session of its own: it outlives this one
    with pytest.raises(LearnError, match="running already"):
        launch.start_training(parts, tmp_path / "pack", SPEC, resume=True)
    launch.request_stop(parts)
    stop = wait_for(parts, ended)[-1].data
    assert stop["outcome"] == launch.STOPPED
    assert 0 < stop["result"]["step"] < 20
    wait_until_gone(parts)

    launch.start_training(parts, tmp_path / "pack", SPEC, resume=True)
    wait_for(parts, lambda events: last_step(events) > stop["result"]["step"] + 1)
    launch.kill(parts)
    assert not launch.is_alive(parts)
    kept = checkpoint.load(parts)["position"]["step"]
    with open(parts / "events.jsonl", "a", encoding="utf-8") as file:
        file.write('{"kind":"metric","step":')  # as if it had been killed while writing

    launch.start_training(parts, tmp_path / "pack", SPEC, resume=True)
    launch.start_training(whole, tmp_path / "pack", SPEC)
    parts_told, whole_told = wait_for(parts, ended), wait_for(whole, ended)
    starts = [event.data["step"] for event in parts_told if event.kind is EventKind.STARTED]
    assert starts == [0, stop["result"]["step"], kept]
    assert parts_told[-1].data["outcome"] == whole_told[-1].data["outcome"] == "done"
    assert told(parts_told) == told(whole_told)
    assert len(told(whole_told)["loss"]) == 20
    assert parts_told[-1].data["result"]["losses"] == whole_told[-1].data["result"]["losses"]
    states = [checkpoint.load(folder) for folder in (whole, parts)]
    for state in states:
        del state["position"]["seconds"]
    assert checkpoint.digest(states[0]) == checkpoint.digest(states[1])
    for name in ("backbone", "random"):
        one, other = (backbone.find(folder, name).read_bytes() for folder in (whole, parts))
        assert one == other
    for folder in (whole, parts):
        wait_until_gone(folder)
        assert (folder / "worker.log").read_text() == ""


def in_process(folder: Path, data: Path, spec: TrainSpec = SPEC, resume: bool = False) -> Event:
    """Run the worker's main in this process (signals need the main thread, which pytest is)."""
    folder.mkdir(exist_ok=True)
    (folder / "job.json").write_text(json.dumps({"data": str(data), "spec": spec.to_dict(), "resume": resume}))
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        worker.main(["train", str(folder)])
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return launch.read_events(folder)[0][-1]


@pytest.fixture(autouse=True)
def _keep_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    from vadstudio.learn import device

    monkeypatch.setattr(device, "step_back", lambda: None)


ONE = TrainSpec.from_dict({**SPEC.to_dict(), "epochs": 1, "batch_size": 20, "queue": 20, "knn_every": 0})


def test_faults_end_a_run_with_a_sentence(make_pack, tmp_path: Path) -> None:
    last = in_process(tmp_path / "a", tmp_path / "nowhere", ONE)
    assert last.data["outcome"] == "failed"
    assert "There is no packed dataset" in last.data["message"]
    make_pack()
    data = bytearray((tmp_path / "pack" / "images.npy").read_bytes())
    data[500] ^= 255
    (tmp_path / "pack" / "images.npy").write_bytes(data)
    assert "damaged" in in_process(tmp_path / "b", tmp_path / "pack", ONE).data["message"]
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "checkpoint.pt").write_bytes(b"PK no")
    make_pack()
    last = in_process(tmp_path / "c", tmp_path / "pack", ONE, resume=True)
    assert (last.data["outcome"], "checkpoint.pt is damaged" in last.data["message"]) == ("failed", True)
    spec = TrainSpec.from_dict({**ONE.to_dict(), "knn_every": 1, "knn_photos": "nowhere"})
    assert "no photographs called 'nowhere'" in in_process(tmp_path / "d", tmp_path / "pack", spec).data["message"]


def test_divergence_ends_a_run_with_a_sentence(make_pack, tmp_path: Path) -> None:
    make_pack()
    spec = TrainSpec.from_dict({**SPEC.to_dict(), "lr": 1000.0, "weight_decay": 1.0, "knn_every": 0, "epochs": 3})
    last = in_process(tmp_path / "run", tmp_path / "pack", spec)
    assert last.data["outcome"] == "failed"
    assert "training diverged" in last.data["message"]
    losses = [value for _, value in launch.curves(launch.read_events(tmp_path / "run")[0])["loss"]]
    assert not math.isfinite(losses[-1])
    assert all(math.isfinite(value) for value in losses[:-1])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a device that is always full")
def test_a_full_disk_ends_a_run_and_keeps_the_checkpoint(make_pack, tmp_path: Path) -> None:
    make_pack()
    assert in_process(tmp_path / "run", tmp_path / "pack", ONE).data["outcome"] == "done"
    before = (tmp_path / "run" / "checkpoint.pt").read_bytes()
    (tmp_path / "run" / "checkpoint.pt.part").symlink_to("/dev/full")
    last = in_process(tmp_path / "run", tmp_path / "pack", ONE)
    assert last.data["outcome"] == "failed"
    assert "disk is full" in last.data["message"]
    assert (tmp_path / "run" / "checkpoint.pt").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_stop_and_save(make_pack, tmp_path: Path, number: signal.Signals) -> None:
    make_pack()
    (tmp_path / "run").mkdir()
    done = threading.Event()

    def knock() -> None:
        while not done.is_set():
            if last_step(launch.read_events(tmp_path / "run")[0]) >= 1:
                os.kill(os.getpid(), number)
                return
            time.sleep(0.01)

    knocker = threading.Thread(target=knock)
    knocker.start()
    try:
        last = in_process(tmp_path / "run", tmp_path / "pack", TrainSpec.from_dict({**SPEC.to_dict(), "knn_every": 0}))
    finally:
        done.set()
        knocker.join()
    assert last.data["outcome"] == launch.STOPPED
    assert checkpoint.load(tmp_path / "run")["position"]["step"] == last.data["result"]["step"]


def test_wrong_settings_are_refused_before_a_process_is_started(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="epochs"):
        launch.start_training(tmp_path / "run", tmp_path, TrainSpec(epochs=0))
    assert not (tmp_path / "run").exists()
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault):
        launch.start_training(tmp_path / "file" / "run", tmp_path, TrainSpec())
    assert worker.main(["sing"]) == 2


@pytest.fixture
def networks(tmp_path: Path) -> Path:
    """Return a run folder with two untrained networks."""
    for seed, name in enumerate(("backbone", "random")):
        torch.manual_seed(seed)
        about = {"arch": "resnet18", "image_size": 32, "epoch": 3}
        backbone.save(tmp_path, name, backbone.build("resnet18"), about)
    return tmp_path


def test_a_judgement_in_a_child_process(networks: Path) -> None:
    heard: list[Event] = []
    spec = JudgeSpec(run=str(networks), photos="digits", train_limit=150, test_limit=50, threads=1, device="cpu")
    result = launch.run_judgement(spec.to_dict(), EventContext(heard.append))
    assert (result["photos"], result["classes"], result["train"], result["test"]) == ("digits", 10, 150, 50)
    for kind in ("trained", "random"):
        assert set(result[kind]) == {"knn", "linear"}
        assert 0.3 < result[kind]["linear"] <= 1  # random features tell digits apart, far above a tenth
        assert 0.1 < result[kind]["knn"] <= 1
    assert result["trained"] != result["random"]
    protocol = result["protocol"]
    assert (protocol["k"], protocol["temperature"], protocol["image_size"], protocol["epoch"]) == (15, 0.1, 32, 3)
    confusion = torch.tensor(result["confusion"])
    assert int(confusion.sum()) == 50
    assert float(confusion.diagonal().sum()) / 50 == pytest.approx(result["trained"]["linear"])
    assert result["per_class"].keys() == set("0123456789")
    photos = load_photos("digits", train_limit=150, test_limit=50)
    for shown, near in zip(result["predictions"], result["neighbours"], strict=True):
        assert photos.class_names[photos.test_labels[shown["test_index"]]] == shown["label"]
        assert 0 < shown["confidence"] <= 1
        assert len(set(near["train_indices"])) == 5
        assert max(near["train_indices"]) < 150
    done = [event.data["done"] for event in heard if event.kind is EventKind.PROGRESS]
    assert done == sorted(done)
    assert done[-1] == 400


def test_a_failing_judgement_says_why(networks: Path, tmp_path: Path) -> None:
    with pytest.raises(LearnError, match="no photographs called 'nowhere'"):
        launch.run_judgement(JudgeSpec(run=str(networks), photos="nowhere"), NullContext())
    with pytest.raises(UsageError, match="photos"):
        launch.run_judgement({"run": str(networks), "photos": ""}, NullContext())


def test_a_cancelled_judgement_ends_its_process(networks: Path) -> None:
    flag = threading.Event()

    def hear(event: Event) -> None:
        if event.kind is EventKind.PROGRESS:
            flag.set()

    with pytest.raises(Cancelled):
        launch.run_judgement(JudgeSpec(run=str(networks), threads=1), EventContext(hear, flag))
    assert not [thread for thread in threading.enumerate() if thread.name == "judgement"]
