"""The training loop: one run from its first step, or from its checkpoint, to its end."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from vadstudio.errors import LearnError
from vadstudio.jobs import Context
from vadstudio.learn import backbone, checkpoint, device
from vadstudio.learn.chance import generator
from vadstudio.learn.curve import KnnCurve
from vadstudio.learn.data import Views, split_pack
from vadstudio.learn.methods import METHODS, StepResult
from vadstudio.learn.packed import Packed
from vadstudio.learn.spec import TrainSpec

METRICS_PER_RUN = 2000


class Diverged(LearnError):
    """The loss is no number any more."""


@dataclass
class Position:
    """Where a run is.

    Attributes:
        epoch: full passes done.
        step: steps done, counted over all epochs.
        seconds: time spent training so far, over all sittings.
        loss_sum: sum of the losses of the running epoch.
        losses: mean loss of each epoch that is done.
    """

    epoch: int = 0
    step: int = 0
    seconds: float = 0.0
    loss_sum: float = 0.0
    losses: list[float] = field(default_factory=list)


class Trainer:
    """Everything that one run consists of.

    Args:
        folder: the run folder; gets the checkpoint and the networks.
        pack: what to learn from.
        spec: validated settings.
        ctx: hears metrics and progress; when it is cancelled, the run finishes its step, saves and stops.
    """

    def __init__(self, folder: Path, pack: Packed, spec: TrainSpec, ctx: Context) -> None:
        self.folder, self.spec, self.ctx, self.pack = folder, spec, ctx, pack
        self.device = device.choose(spec.device)
        self.threads = device.use_threads(spec.threads)
        torch.manual_seed(spec.seed)
        self.method = METHODS.get(spec.method)(spec).to(self.device)
        self.optimizer = torch.optim.SGD(
            self.method.trainable(), lr=spec.lr, momentum=spec.sgd_momentum, weight_decay=spec.weight_decay
        )
        self.mixed = spec.amp and self.device.type == "cuda"
        self.scaler = torch.amp.GradScaler("cuda", enabled=self.mixed)
        split = split_pack(pack.labels, spec.seed, spec.knn_every > 0 and not spec.knn_photos)
        self.samples = len(split.train)
        self.views = Views(pack.images, split.train, spec, self.device)
        self.curve = KnnCurve(pack, split, spec, self.device)
        self.at = Position()
        self.total = self.views.steps_per_epoch * spec.epochs

    def restore(self) -> None:
        """Go on from the checkpoint.

        Raises:
            LearnError: there is none, it is damaged, or it belongs to other settings or another dataset.
        """
        state = checkpoint.load(self.folder)
        if state["spec"] != self.spec.to_dict() or state["dataset"] != self.pack.hash:
            raise LearnError(
                f"The checkpoint in {self.folder} belongs to other settings or another dataset.",
                "Start a new run for these.",
            )
        self.method.load_state_dict(state["method"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scaler.load_state_dict(state["scaler"])
        torch.set_rng_state(state["rng"]["cpu"])
        if self.device.type == "cuda" and state["rng"]["cuda"]:
            torch.cuda.set_rng_state_all(state["rng"]["cuda"])
        self.at = Position(**state["position"])

    def save(self) -> Path:
        """Write the checkpoint and the backbone as they are now."""
        state = {
            "spec": self.spec.to_dict(),
            "dataset": self.pack.hash,
            "method": self.method.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scaler": self.scaler.state_dict(),
            "rng": {
                "cpu": torch.get_rng_state(),
                "cuda": torch.cuda.get_rng_state_all() if self.device.type == "cuda" else [],
            },
            "position": vars(self.at).copy(),
        }
        path = checkpoint.save(self.folder, state)
        backbone.save(self.folder, "backbone", self.method.backbone, self.about())
        return path

    def save_random(self) -> None:
        """Write the network as it is at initialisation, to be judged beside the trained one."""
        backbone.save(self.folder, "random", self.method.backbone, self.about())

    def about(self) -> dict[str, Any]:
        """Return what the network's file says about it."""
        return {
            "arch": self.spec.arch,
            "image_size": self.spec.image_size,
            "epoch": self.at.epoch,
            "step": self.at.step,
            "method": self.spec.method,
            "dataset": self.pack.hash,
        }

    def run(self) -> str:
        """Train to the end and return how it ended: "done", "stopped" or "budget" (the time was used up).

        Raises:
            Diverged: the loss became NaN or infinite; the checkpoint before it is kept.
            LearnError, EnvironmentFault: see :meth:`save`.
        """
        spec, steps = self.spec, self.views.steps_per_epoch
        began, before = time.monotonic(), self.at.seconds
        meter = _Meter(max(1, self.total // METRICS_PER_RUN), spec.batch_size)
        while self.at.epoch < spec.epochs:
            first = self.at.step - self.at.epoch * steps
            for views in self.views.batches(self.at.epoch, first):
                result = self._step(*views)
                self.at.seconds = before + time.monotonic() - began
                self._tell(result, meter)
                if self.ctx.cancelled and self.at.step < (self.at.epoch + 1) * steps:
                    self.save()
                    return "stopped"
            self._end_epoch()
            self.at.seconds = before + time.monotonic() - began
            spent = bool(spec.max_seconds) and self.at.seconds >= spec.max_seconds
            last = self.at.epoch == spec.epochs or spent or self.ctx.cancelled
            if last or self.at.epoch % spec.checkpoint_every == 0:
                self.save()
            if self.at.epoch < spec.epochs and last:
                return "stopped" if self.ctx.cancelled else "budget"
        return "done"

    def _step(self, first: torch.Tensor, second: torch.Tensor) -> StepResult:
        """Do one optimizer step."""
        self.method.train()
        for group in self.optimizer.param_groups:
            group["lr"] = cosine(self.spec.lr, self.at.step, self.total)
        self.method.before_step()
        with torch.autocast(self.device.type, enabled=self.mixed):
            result = self.method.compute(first, second, generator(self.spec.seed, "method", self.at.step))
        loss = float(result.loss.detach())
        if not math.isfinite(loss):
            raise self._diverged(loss)
        self.optimizer.zero_grad(set_to_none=True)
        self.scaler.scale(result.loss).backward()  # type: ignore[no-untyped-call]
        self.scaler.step(self.optimizer)
        self.scaler.update()
        self.method.after_step()
        self.at.step += 1
        self.at.loss_sum += loss
        return StepResult(result.loss.detach(), result.accuracy)

    def _diverged(self, loss: float) -> Diverged:
        self.ctx.metric(self.at.step + 1, {"loss": loss}, self.at.seconds)
        kept = (self.folder / checkpoint.NAME).is_file()
        return Diverged(
            f"The loss became {loss} at step {self.at.step + 1} (epoch {self.at.epoch + 1}): training diverged.",
            "Start again with a lower learning rate." + (" The last checkpoint is kept." if kept else ""),
        )

    def _tell(self, result: StepResult, meter: _Meter) -> None:
        at = self.at
        if at.step % meter.every and at.step != self.total:
            return
        values = {
            "loss": float(result.loss),
            "lr": float(self.optimizer.param_groups[0]["lr"]),
            "accuracy": float(result.accuracy),
            **meter.rate(at.step),
        }
        self.ctx.metric(at.step, values, at.seconds)
        self.ctx.progress(at.step, self.total, f"epoch {at.epoch + 1} of {self.spec.epochs}")

    def _end_epoch(self) -> None:
        at = self.at
        at.losses.append(at.loss_sum / self.views.steps_per_epoch)
        at.loss_sum = 0.0
        at.epoch += 1
        values = {"epoch": float(at.epoch), "epoch_loss": at.losses[-1]}
        if self.spec.knn_every and (at.epoch % self.spec.knn_every == 0 or at.epoch == self.spec.epochs):
            share = self.curve.measure(self.method.backbone)
            if share is not None:
                values["knn"] = share
        self.ctx.metric(at.step, values, at.seconds)


class _Meter:
    """Samples per second, told about once a second: single steps jitter too much to be read."""

    def __init__(self, every: int, batch: int) -> None:
        self.every, self._batch = every, batch
        self._since: tuple[float, int] | None = None

    def rate(self, step: int) -> dict[str, float]:
        """Return ``{"samples_per_second": ...}`` over the last second or so, or nothing yet."""
        now, since = time.monotonic(), self._since
        if since is not None and now - since[0] < 1:
            return {}
        self._since = (now, step)
        return {} if since is None else {"samples_per_second": (step - since[1]) * self._batch / (now - since[0])}


def cosine(lr: float, step: int, total: int) -> float:
    """Return the learning rate of step *step* (from 0): a half cosine from *lr* to 0 over *total* steps."""
    return lr * 0.5 * (1 + float(np.cos(np.pi * step / total)))
