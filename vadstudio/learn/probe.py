"""What a frozen network's features are worth: weighted kNN and a linear probe.

Both are deterministic, and both are always run on the trained network and on the same network at initialisation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vadstudio.learn.augment import normalise
from vadstudio.learn.chance import generator

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_NEIGHBOURS = 200
TEMPERATURE = 0.1
LBFGS_WORDS = (
    "multinomial logistic regression on frozen features standardised with the training photographs' mean and deviation; "
    "L-BFGS, at most 200 iterations, penalty 0.5*|W|^2 / number of training photographs"
)
SGD_WORDS = (
    "SGD on frozen features, 100 epochs, batch 256, lr 30, x0.1 at epochs 60 and 80, momentum 0.9, no weight decay"
)


def fit_square(image: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Resize the shorter side of an RGB picture uint8 [H, W, 3] to *size* (bicubic) and cut out the middle square."""
    from PIL import Image

    height, width = image.shape[:2]
    if (height, width) == (size, size):
        return image
    scale = size / min(height, width)
    wide, high = max(size, round(width * scale)), max(size, round(height * scale))
    resized = np.asarray(Image.fromarray(image).resize((wide, high), Image.Resampling.BICUBIC))
    top, left = (high - size) // 2, (wide - size) // 2
    return resized[top : top + size, left : left + size]


@torch.inference_mode()
def features(
    network: nn.Module,
    images: Sequence[NDArray[np.uint8]] | NDArray[np.uint8],
    size: int,
    device: torch.device,
    *,
    batch: int = 256,
    tick: Callable[[int], None] = lambda done: None,
) -> Tensor:
    """Return the features of pictures, float32 [N, F] on the CPU, from a network in evaluation mode.

    Args:
        network: float [B, 3, size, size] -> [B, F].
        images: uint8 [H, W, 3] each.
        size: side of the network's input.
        device: where the network is.
        batch: pictures at once.
        tick: told how many pictures are done after each batch; may raise to cancel.
    """
    network.eval()
    parts: list[Tensor] = []
    for start in range(0, len(images), batch):
        stop = min(start + batch, len(images))
        stack = np.stack([fit_square(images[index], size) for index in range(start, stop)])
        inputs = torch.from_numpy(stack).to(device).permute(0, 3, 1, 2).float() / 255
        parts.append(network(normalise(inputs)).float().cpu())
        tick(stop)
    return torch.cat(parts)


def neighbours_for(train: int, classes: int) -> int:
    """Return k: the mean number of training pictures of a class, at most 200 (the usual k where classes are large)."""
    return max(1, min(MOST_NEIGHBOURS, train // max(1, classes)))


@dataclass(frozen=True)
class Neighbours:
    """kNN predictions int64 [N], and the indices int64 [N, k] of the nearest training pictures, nearest first."""

    predicted: Tensor
    nearest: Tensor


def knn(
    train: Tensor,
    labels: Tensor,
    test: Tensor,
    classes: int,
    k: int,
    temperature: float = TEMPERATURE,
    block: int = 1024,
) -> Neighbours:
    """Classify by the k nearest neighbours.

    Cosine similarity s on L2-normalised features, each neighbour voting for its class with ``exp(s / temperature)``
    (Wu et al., "Unsupervised Feature Learning via Non-Parametric Instance Discrimination", 2018, section 3.4).

    Args:
        train: float [M, F]. labels: int64 [M]. test: float [N, F].
        classes: number of classes.
        k: neighbours, at most M.
        temperature: of the votes.
        block: test pictures at once.
    """
    bank = F.normalize(train, dim=1).T
    predicted, nearest = [], []
    for part in torch.split(test, block):
        similarity, index = (F.normalize(part, dim=1) @ bank).topk(min(k, len(train)), dim=1)
        votes = torch.zeros(len(part), classes, dtype=part.dtype).scatter_add_(
            1, labels[index], torch.exp(similarity / temperature)
        )
        predicted.append(votes.argmax(1))
        nearest.append(index)
    return Neighbours(torch.cat(predicted), torch.cat(nearest))


def linear_probe(
    kind: str, train: Tensor, labels: Tensor, test: Tensor, classes: int, seed: int, tick: Callable[[int], None]
) -> Tensor:
    """Fit a linear classifier on float [M, F] and return the class probabilities of the test features, float [N, classes].

    Args:
        kind: "lbfgs" or "sgd", see ``LBFGS_WORDS`` and ``SGD_WORDS``.
        train, labels, test: as in :func:`knn`.
        classes: number of classes.
        seed: of the order in SGD.
        tick: told the number of passes over the data after each; may raise to cancel.
    """
    if kind == "sgd":
        return _sgd(train, labels, test, classes, seed, tick)
    mean, deviation = train.mean(0), train.std(0, correction=0)
    deviation = torch.where(deviation < 1e-6, torch.ones_like(deviation), deviation)
    inputs, queries = (train - mean) / deviation, (test - mean) / deviation
    weight = torch.zeros(classes, train.shape[1], requires_grad=True)
    bias = torch.zeros(classes, requires_grad=True)
    solver = torch.optim.LBFGS([weight, bias], max_iter=200, tolerance_grad=1e-5, line_search_fn="strong_wolfe")
    passes = 0

    def closure() -> Tensor:
        nonlocal passes
        passes += 1
        tick(passes)
        solver.zero_grad()
        loss = F.cross_entropy(inputs @ weight.T + bias, labels) + 0.5 * weight.square().sum() / len(inputs)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    solver.step(closure)  # type: ignore[no-untyped-call]
    with torch.no_grad():
        return (queries @ weight.T + bias).softmax(1)


def _sgd(train: Tensor, labels: Tensor, test: Tensor, classes: int, seed: int, tick: Callable[[int], None]) -> Tensor:
    weight = torch.empty(classes, train.shape[1]).normal_(0, 0.01, generator=generator(seed, "probe")).requires_grad_()
    bias = torch.zeros(classes, requires_grad=True)
    solver = torch.optim.SGD([weight, bias], lr=30.0, momentum=0.9)
    falling = torch.optim.lr_scheduler.MultiStepLR(solver, [60, 80], 0.1)
    for epoch in range(100):
        tick(epoch + 1)
        order = torch.randperm(len(train), generator=generator(seed, "probe order", epoch))
        for chosen in torch.split(order, 256):
            solver.zero_grad()
            F.cross_entropy(train[chosen] @ weight.T + bias, labels[chosen]).backward()  # type: ignore[no-untyped-call]
            solver.step()
        falling.step()
    with torch.no_grad():
        return (test @ weight.T + bias).softmax(1)


def accuracy(predicted: Tensor, labels: Tensor) -> float:
    """Return the share of right predictions."""
    return float((predicted == labels).float().mean())


def per_class(predicted: Tensor, labels: Tensor, classes: Iterable[int]) -> list[float]:
    """Return the share of right predictions within each class; NaN for a class without pictures."""
    right = (predicted == labels).float()
    return [float(right[labels == number].mean()) for number in classes]
