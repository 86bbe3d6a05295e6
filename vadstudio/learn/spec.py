"""What a training run and a judgement are asked to do. Plain values; importing this costs nothing (no torch, no numpy)."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from vadstudio.errors import UsageError

ARCHS = ("resnet18", "resnet50")
MIXES = ("none", "dirichlet", "cutmix")
DEVICES = ("auto", "cpu", "cuda")
PROBES = ("lbfgs", "sgd")
MOST_MIXED = 6


class _Words:
    """Turning a frozen dataclass of plain values into a dict and back, with words for what is wrong."""

    noun = "settings"

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as plain JSON values."""
        return dataclasses.asdict(self)  # type: ignore[call-overload, no-any-return]

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_dict` wrote; missing fields keep their defaults.

        Raises:
            UsageError: an unknown field, or a value of the wrong type.
        """
        known = {field.name: field for field in dataclasses.fields(cls)}  # type: ignore[arg-type]
        unknown = sorted(set(values) - set(known))
        if unknown:
            raise UsageError(f"The {cls.noun} have no field called {unknown[0]!r}.", f"Known: {', '.join(known)}.")
        return cls(**{name: _typed(cls.noun, name, value, str(known[name].type)) for name, value in values.items()})

    def _reject(self, name: str, why: str) -> UsageError:
        return UsageError(f"The {self.noun} say {name} = {getattr(self, name)!r}, but {why}.")


def _typed(noun: str, name: str, value: Any, kind: str) -> Any:
    if kind == "float" and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    wanted = {"int": int, "float": float, "str": str, "bool": bool}[kind]
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise UsageError(f"The {noun} say {name} = {value!r}, but it must be of type {kind}.")
    return value


@dataclass(frozen=True)
class TrainSpec(_Words):
    """Settings of one training run.

    Attributes:
        method: name in the registry of methods ("moco-v2").
        arch: a torchvision ResNet.
        image_size: side of a crop in pixels.
        epochs: passes over the training pictures.
        batch_size: pictures per step; each gives two views.
        lr: learning rate at the start, exactly as given (never scaled with the batch); it falls along a half cosine to 0.
        sgd_momentum: momentum of SGD.
        weight_decay: of SGD, on every parameter.
        temperature: of InfoNCE.
        queue: negative keys kept.
        ema: momentum of the key encoder.
        dim: size of the embedding that the head makes.
        splits: groups into which a batch is split for its batch-norm statistics.
        mix: "none", "dirichlet" (2 to ``mix_images`` pictures, Dirichlet(1) weights) or "cutmix" (a box of another picture).
        mix_images: most pictures in one Dirichlet mix.
        seed: of everything drawn by chance.
        device: "auto" takes CUDA where it is usable.
        amp: mixed precision (CUDA only).
        knn_every: epochs between kNN measurements, 0 = never (then no drawings are held out).
        knn_photos: photographs for that curve (as in :func:`vadstudio.learn.photos.load_photos`); "" = held-out drawings.
        checkpoint_every: epochs between checkpoints (one is written at the end in any case).
        threads: CPU threads, 0 = all cores.
        max_seconds: training ends after the epoch in which this is used up; 0 = no budget.
    """

    noun = "training settings"

    method: str = "moco-v2"
    arch: str = "resnet18"
    image_size: int = 64
    epochs: int = 20
    batch_size: int = 64
    lr: float = 0.06
    sgd_momentum: float = 0.9
    weight_decay: float = 1e-4
    temperature: float = 0.2
    queue: int = 4096
    ema: float = 0.999
    dim: int = 128
    splits: int = 4
    mix: str = "none"
    mix_images: int = 6
    seed: int = 0
    device: str = "auto"
    amp: bool = False
    knn_every: int = 1
    knn_photos: str = ""
    checkpoint_every: int = 1
    threads: int = 0
    max_seconds: float = 0.0

    def validated(self) -> Self:
        """Return the settings if every field makes sense.

        Raises:
            UsageError: names the first field that does not.
        """
        for name, allowed in (("arch", ARCHS), ("mix", MIXES), ("device", DEVICES)):
            if getattr(self, name) not in allowed:
                raise self._reject(name, f"it must be one of {', '.join(allowed)}")
        for name, low, high in _TRAIN_RANGES:
            value = getattr(self, name)
            if not (math.isfinite(value) and low <= value <= high):
                raise self._reject(name, f"it must be from {low:g} to {high:g}")
        if self.lr == 0 or self.temperature == 0:
            raise self._reject("lr" if self.lr == 0 else "temperature", "it must be more than 0")
        if self.batch_size % self.splits or self.batch_size // self.splits < 2:
            raise self._reject(
                "splits", f"a batch of {self.batch_size} must fall into equal groups of at least 2 pictures"
            )
        if self.queue < self.batch_size:
            raise self._reject("queue", f"it must hold at least one batch ({self.batch_size})")
        if not self.method:
            raise self._reject("method", "a method must be named")
        return self


_TRAIN_RANGES: tuple[tuple[str, float, float], ...] = (
    ("image_size", 16, 1024),
    ("epochs", 1, 100_000),
    ("batch_size", 2, 65_536),
    ("lr", 0, 1000),
    ("sgd_momentum", 0, 0.9999),
    ("weight_decay", 0, 1),
    ("temperature", 0, 100),
    ("queue", 2, 1 << 24),
    ("ema", 0, 1),
    ("dim", 2, 8192),
    ("splits", 1, 1024),
    ("mix_images", 2, MOST_MIXED),
    ("seed", 0, (1 << 63) - 1),
    ("knn_every", 0, 100_000),
    ("checkpoint_every", 1, 100_000),
    ("threads", 0, 1024),
    ("max_seconds", 0, 1e9),
)


@dataclass(frozen=True)
class JudgeSpec(_Words):
    """Settings of one judgement on photographs.

    Attributes:
        run: folder of the training run (holds ``backbone.*`` and ``random.*``).
        photos: source, as in :func:`vadstudio.learn.photos.load_photos`.
        data_root: where downloaded photographs are kept.
        train_limit: most training photographs, spread evenly over the classes; 0 = all.
        test_limit: the same for test photographs.
        image_size: side to which photographs are resized; 0 = the side that the network was trained at.
        probe: linear probe: "lbfgs" (logistic regression) or "sgd" (100 epochs, lr 30, as in the line of work).
        seed: of the split of folders and of the probe's order.
        device: "auto" takes CUDA where it is usable.
        threads: CPU threads, 0 = all cores.
    """

    noun = "judging settings"

    run: str = ""
    photos: str = "digits"
    data_root: str = ""
    train_limit: int = 0
    test_limit: int = 0
    image_size: int = 0
    probe: str = "lbfgs"
    seed: int = 0
    device: str = "auto"
    threads: int = 0

    def validated(self) -> Self:
        """Return the settings if every field makes sense.

        Raises:
            UsageError: names the first field that does not.
        """
        if not self.run or not self.photos:
            name = "run" if not self.run else "photos"
            raise self._reject(name, "it must be given")
        for name, allowed in (("probe", PROBES), ("device", DEVICES)):
            if getattr(self, name) not in allowed:
                raise self._reject(name, f"it must be one of {', '.join(allowed)}")
        for name in ("train_limit", "test_limit", "seed", "threads"):
            if getattr(self, name) < 0:
                raise self._reject(name, "it must not be negative")
        if self.image_size and not 16 <= self.image_size <= 1024:
            raise self._reject("image_size", "it must be 0 or from 16 to 1024")
        return self


PRESETS: dict[str, TrainSpec] = {
    # A minute and a half on two cores with some hundred drawings: enough to see every curve move, far from enough to learn
    # well. So few steps want a short queue and a quick key encoder: a longer queue stays full of what the random network said.
    "demo": TrainSpec(
        image_size=48,
        epochs=16,
        batch_size=64,
        lr=0.03,
        queue=256,
        ema=0.99,
        splits=2,
        knn_every=4,
        checkpoint_every=4,
        max_seconds=90.0,
    ),
    # An evening on one GPU.
    "workstation": TrainSpec(
        arch="resnet50",
        image_size=128,
        epochs=200,
        batch_size=256,
        lr=0.03,
        queue=16_384,
        splits=8,
        mix="dirichlet",
        amp=True,
        knn_every=5,
        checkpoint_every=5,
    ),
    # The recipe of the line of work: 256-px pictures, crops of 224, batch 256, lr 0.015, 200 epochs, queue 65,536.
    "paper": TrainSpec(
        arch="resnet50",
        image_size=224,
        epochs=200,
        batch_size=256,
        lr=0.015,
        queue=65_536,
        splits=8,
        mix="dirichlet",
        amp=True,
        knn_every=10,
        checkpoint_every=5,
    ),
}
