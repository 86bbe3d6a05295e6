"""The loop in this process: exact resume, divergence, budget, curves."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch

from vadstudio.errors import LearnError
from vadstudio.jobs import Event, EventKind
from vadstudio.jobs.context import EventContext
from vadstudio.learn import checkpoint, loop
from vadstudio.learn.loop import Diverged, Trainer, cosine
from vadstudio.learn.spec import TrainSpec

SPEC = TrainSpec(
    image_size=16,
    batch_size=8,
    splits=2,
    queue=24,
    dim=16,
    epochs=2,
    lr=0.05,
    mix="dirichlet",
    knn_every=1,
    threads=1,
    device="cpu",
)


class Listener(EventContext):
    """Keeps what a run says; asks it to stop after a step."""

    def __init__(self, stop_after: int = 0) -> None:
        super().__init__(self.hear)
        self.events: list[Event] = []
        self.stop_after = stop_after

    def hear(self, event: Event) -> None:
        self.events.append(event)
        if event.kind is EventKind.PROGRESS and event.data["done"] == self.stop_after:
            self._flag.set()

    def curve(self, name: str) -> dict[int, float]:
        metrics = [event.data for event in self.events if event.kind is EventKind.METRIC]
        return {m["step"]: m["values"][name] for m in metrics if name in m["values"]}


def run(folder: Path, pack, spec: TrainSpec = SPEC, stop_after: int = 0, resume: bool = False):
    folder.mkdir(exist_ok=True)
    ear = Listener(stop_after)
    trainer = Trainer(folder, pack, spec, ear)
    if resume:
        trainer.restore()
    return trainer.run(), ear, trainer


@pytest.fixture
def slim(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the network narrow: the loop is under test here, not the width."""
    from torchvision.models import ResNet
    from torchvision.models.resnet import BasicBlock

    from vadstudio.learn import backbone

    class Slim(torch.nn.Sequential):
        def __init__(self, splits: int) -> None:
            super().__init__(
                torch.nn.Conv2d(3, 16, 3, 2),
                backbone.SplitBatchNorm2d(16, splits),
                torch.nn.ReLU(),
                torch.nn.AdaptiveAvgPool2d(1),
                torch.nn.Flatten(),
            )

    assert ResNet is not None
    assert BasicBlock is not None
    monkeypatch.setattr(backbone, "build", lambda arch, splits=1: Slim(splits))
    monkeypatch.setattr(backbone, "width_of", lambda arch: 16)


@pytest.mark.usefixtures("slim")
def test_stopping_in_an_epoch_and_resuming_changes_nothing(make_pack, tmp_path: Path) -> None:
    pack = make_pack()
    how, whole, _ = run(tmp_path / "whole", pack)
    assert how == "done"
    assert len(whole.curve("loss")) == 10  # 40 of 44 pictures learned from, in batches of 8, twice
    how, first, _ = run(tmp_path / "parts", pack, stop_after=3)
    assert how == "stopped"
    torch.manual_seed(999)  # whatever happened in between
    torch.rand(7)
    how, second, _ = run(tmp_path / "parts", pack, resume=True, stop_after=8)
    assert how == "stopped"
    how, third, trainer = run(tmp_path / "parts", pack, resume=True)
    assert how == "done"
    for name in ("loss", "lr", "accuracy", "knn", "epoch_loss"):
        assert {**first.curve(name), **second.curve(name), **third.curve(name)} == whole.curve(name)
    states = [checkpoint.load(tmp_path / name) for name in ("whole", "parts")]
    for state in states:
        assert state["position"].pop("seconds") > 0
    assert checkpoint.digest(states[0]) == checkpoint.digest(states[1])
    assert (trainer.at.epoch, trainer.at.step, len(trainer.at.losses)) == (2, 10, 2)


@pytest.mark.usefixtures("slim")
def test_a_checkpoint_of_other_settings_or_data_is_refused(make_pack, tmp_path: Path) -> None:
    run(tmp_path / "run", make_pack(), stop_after=1)
    with pytest.raises(LearnError, match="belongs to other settings"):
        run(tmp_path / "run", make_pack("other", 40), resume=True)
    with pytest.raises(LearnError, match="belongs to other settings"):
        run(tmp_path / "run", make_pack("same"), TrainSpec.from_dict({**SPEC.to_dict(), "lr": 0.1}), resume=True)


@pytest.mark.usefixtures("slim")
def test_nan_ends_the_run_and_keeps_the_checkpoint(make_pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = make_pack()
    folder = tmp_path / "run"
    folder.mkdir()
    ear = Listener()
    trainer = Trainer(folder, pack, SPEC, ear)
    save = trainer.save

    def save_then_break() -> Path:
        path = save()
        with torch.no_grad():
            next(iter(trainer.method.trainable())).fill_(math.nan)
        return path

    monkeypatch.setattr(trainer, "save", save_then_break)
    with pytest.raises(Diverged, match=r"became nan at step 6 \(epoch 2\).*lower learning rate.*checkpoint is kept"):
        trainer.run()
    assert math.isnan(ear.curve("loss")[6])
    assert checkpoint.load(folder)["position"]["step"] == 5
    assert all(tensor.isfinite().all() for tensor in checkpoint.load(folder)["method"].values())


@pytest.mark.usefixtures("slim")
def test_a_budget_ends_after_the_running_epoch(make_pack, tmp_path: Path) -> None:
    spec = TrainSpec.from_dict({**SPEC.to_dict(), "epochs": 50, "max_seconds": 1e-6, "checkpoint_every": 9})
    how, _, trainer = run(tmp_path / "run", make_pack(), spec)
    assert (how, trainer.at.epoch, trainer.at.step) == ("budget", 1, 5)
    assert checkpoint.load(tmp_path / "run")["position"]["epoch"] == 1


@pytest.mark.usefixtures("slim")
def test_checkpoints_come_as_often_as_asked(make_pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = TrainSpec.from_dict({**SPEC.to_dict(), "epochs": 5, "checkpoint_every": 2, "knn_every": 0})
    (tmp_path / "run").mkdir()
    trainer = Trainer(tmp_path / "run", make_pack(), spec, Listener())
    saved: list[int] = []
    monkeypatch.setattr(trainer, "save", lambda: saved.append(trainer.at.epoch))
    trainer.run()
    assert saved == [2, 4, 5]
    assert trainer.samples == 44


@pytest.mark.usefixtures("slim")
def test_measuring_the_curve_changes_nothing(make_pack, tmp_path: Path) -> None:
    trainer = Trainer(tmp_path, make_pack(), SPEC, Listener())
    trainer.method.train()
    before, random = checkpoint.digest(trainer.method.state_dict()), torch.get_rng_state()
    share = trainer.curve.measure(trainer.method.backbone)
    assert share is not None
    assert 0 <= share <= 1
    assert checkpoint.digest(trainer.method.state_dict()) == before
    assert torch.equal(torch.get_rng_state(), random)
    assert trainer.method.backbone.training
    assert "held-out drawings" in trainer.curve.protocol
    assert "T = 0.1" in trainer.curve.protocol


def test_the_learning_rate_falls_along_half_a_cosine() -> None:
    assert cosine(0.06, 0, 100) == pytest.approx(0.06)
    assert cosine(0.06, 50, 100) == pytest.approx(0.03)
    assert cosine(0.06, 100, 100) == pytest.approx(0.0, abs=1e-9)
    assert loop.METRICS_PER_RUN >= 1000
