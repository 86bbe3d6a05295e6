"""The judgement: a trained network beside the same network at initialisation, on photographs neither has seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from vadstudio.jobs import Context
from vadstudio.learn import backbone, device, probe, small
from vadstudio.learn.photos import PhotoSet, load_photos
from vadstudio.learn.spec import JudgeSpec

NETWORKS = {"trained": "backbone", "random": "random"}
SHOWN = 24
SHOWN_NEIGHBOURS = 5


def judge(spec: JudgeSpec, ctx: Context) -> dict[str, Any]:
    """Judge the run *spec.run* on *spec.photos*.

    Returns:
        ``photos``, ``classes``, ``train``, ``test`` (counts); ``trained`` and ``random``, each ``{"knn", "linear"}`` as
        accuracies in 0..1; ``balanced``, the same as means over the classes; ``protocol``; ``per_class`` (name -> accuracy of
        the trained network's linear probe), ``confusion`` [true][predicted] counts of it, ``class_names``, ``predictions`` and
        ``neighbours`` for a small gallery (indices into the :class:`PhotoSet` that the same source, limits and seed give), and
        ``pictures`` of it: ``{"test": {str(index): base64 PNG}, "train": {...}}``, small enough to be kept with the figures.

    Raises:
        LearnError: networks or photographs are missing or damaged.
        Cancelled: the context was cancelled.
    """
    spec = spec.validated()
    where = device.choose(spec.device)
    device.use_threads(spec.threads)
    ctx.progress(0, 0, f"reading the photographs {spec.photos}")
    root = Path(spec.data_root) if spec.data_root else None
    photos = load_photos(spec.photos, root, train_limit=spec.train_limit, test_limit=spec.test_limit, seed=spec.seed)
    folder = Path(spec.run)
    loaded = {kind: backbone.load(backbone.find(folder, name)) for kind, name in NETWORKS.items()}
    about = loaded["trained"][1]
    size = spec.image_size or int(about["image_size"])
    classes = len(photos.class_names)
    k = probe.neighbours_for(len(photos.train_labels), len(np.unique(photos.train_labels)))
    result: dict[str, Any] = {
        "photos": photos.name,
        "classes": classes,
        "train": len(photos.train_labels),
        "test": len(photos.test_labels),
        "class_names": list(photos.class_names),
        "balanced": {},
        "protocol": {
            "k": k,
            "temperature": probe.TEMPERATURE,
            "knn": "cosine on L2-normalised backbone features, votes exp(similarity / temperature)",
            "linear": probe.LBFGS_WORDS if spec.probe == "lbfgs" else probe.SGD_WORDS,
            "image_size": size,
            "resize": "shorter side, bicubic, middle square",
            "arch": str(about["arch"]),
            "epoch": int(about["epoch"]),
            "train_limit": spec.train_limit,
            "test_limit": spec.test_limit,
            "seed": spec.seed,
        },
    }
    for number, (kind, (network, _)) in enumerate(loaded.items()):
        measured = _measure(network.to(where), kind, number, photos, size, k, spec, where, ctx)
        result[kind], result["balanced"][kind] = measured.accuracies, measured.balanced
        if kind == "trained":
            result.update(_gallery(measured, photos))
    return result


class _Measured:
    """Predictions of one network on the test photographs and what they are worth."""

    def __init__(self, knn: probe.Neighbours, chances: Tensor, labels: Tensor) -> None:
        self.knn = knn
        self.chances = chances
        self.labels = labels
        self.linear = chances.argmax(1)

    @property
    def accuracies(self) -> dict[str, float]:
        return {
            "knn": probe.accuracy(self.knn.predicted, self.labels),
            "linear": probe.accuracy(self.linear, self.labels),
        }

    @property
    def balanced(self) -> dict[str, float]:
        present = np.unique(self.labels.numpy()).tolist()
        both = {"knn": self.knn.predicted, "linear": self.linear}
        return {name: float(np.mean(probe.per_class(p, self.labels, present))) for name, p in both.items()}


def _measure(
    network: torch.nn.Module,
    kind: str,
    number: int,
    photos: PhotoSet,
    size: int,
    k: int,
    spec: JudgeSpec,
    where: torch.device,
    ctx: Context,
) -> _Measured:
    train, test = len(photos.train_labels), len(photos.test_labels)
    whole, before = len(NETWORKS) * (train + test), number * (train + test)

    def tick(base: int, text: str, done: int) -> None:
        ctx.check()
        ctx.progress(base + done, whole, f"{kind} network: {text}")

    def pause(done: int) -> None:
        ctx.check()

    bank = probe.features(
        network, photos.train_images, size, where, tick=lambda done: tick(before, "training photographs", done)
    )
    asked = probe.features(
        network, photos.test_images, size, where, tick=lambda done: tick(before + train, "test photographs", done)
    )
    labels, truth = torch.from_numpy(photos.train_labels), torch.from_numpy(photos.test_labels)
    classes = len(photos.class_names)
    tick(before + train, "nearest neighbours", test)
    knn = probe.knn(bank, labels, asked, classes, k)
    tick(before + train, "linear probe", test)
    chances = probe.linear_probe(spec.probe, bank, labels, asked, classes, spec.seed, pause)
    return _Measured(knn, chances, truth)


def _gallery(measured: _Measured, photos: PhotoSet) -> dict[str, Any]:
    """Return per-class figures and a few test photographs with what the network says and sees nearest."""
    names, truth = photos.class_names, measured.labels
    present = np.unique(truth.numpy()).tolist()
    shares = probe.per_class(measured.linear, truth, present)
    flat = truth * len(names) + measured.linear
    confusion = torch.bincount(flat, minlength=len(names) ** 2).view(len(names), -1)
    shown = np.unique(np.linspace(0, len(truth) - 1, min(SHOWN, len(truth))).astype(int)).tolist()
    near = {index: measured.knn.nearest[index, :SHOWN_NEIGHBOURS].tolist() for index in shown}
    compared = sorted({neighbour for indices in near.values() for neighbour in indices})
    return {
        "per_class": {names[number]: share for number, share in zip(present, shares, strict=True)},
        "confusion": confusion.tolist() if len(names) <= 128 else [],
        "predictions": [
            {
                "test_index": index,
                "label": names[int(truth[index])],
                "predicted": names[int(measured.linear[index])],
                "confidence": float(measured.chances[index].max()),
            }
            for index in shown
        ],
        "neighbours": [{"test_index": index, "train_indices": indices} for index, indices in near.items()],
        "pictures": small.encoded(
            {"test": (photos.test_images, shown), "train": (photos.train_images, compared)}, small.BUDGET
        ),
    }
