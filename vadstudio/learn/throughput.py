"""How much of the machine training uses: samples per second, against the same step fed from a tensor in memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from vadstudio.jobs import NullContext
from vadstudio.learn.loop import Trainer
from vadstudio.learn.packed import Packed
from vadstudio.learn.spec import TrainSpec


@dataclass(frozen=True)
class Throughput:
    """Samples per second of training, of its step alone (the ceiling), and of making the views alone."""

    training: float
    ceiling: float
    views: float

    @property
    def ratio(self) -> float:
        """Training over ceiling: 1 means that making the views costs nothing."""
        return self.training / self.ceiling


def measure(pack: Packed, spec: TrainSpec, steps: int = 20, rounds: int = 3) -> Throughput:
    """Measure *rounds* times *steps* of each, in turn (so that a busy machine hits all alike), and take the medians."""
    trainer = Trainer(Path(), pack, spec, NullContext())
    held = trainer.views.batch(0, 0)
    trainer._step(*held)

    def training() -> None:
        done = 0
        while done < steps:
            for views in trainer.views.batches(0):
                trainer._step(*views)
                done += 1
                if done == steps:
                    break

    def ceiling() -> None:
        for _ in range(steps):
            trainer._step(*held)

    def views() -> None:
        for number in range(steps):
            trainer.views.batch(0, number % trainer.views.steps_per_epoch)

    spent = [[_seconds(act, trainer.device) for act in (training, ceiling, views)] for _ in range(rounds)]
    middle = [sorted(column)[rounds // 2] for column in zip(*spent, strict=True)]
    return Throughput(*(steps * spec.batch_size / seconds for seconds in middle))


def _seconds(act: Callable[[], None], where: torch.device) -> float:
    began = time.perf_counter()
    act()
    if where.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - began
