"""From a pack to batches of views: which pictures, mixed how, cropped how; ready before the step asks for them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from vadstudio.learn import augment, mixing
from vadstudio.learn.chance import generator
from vadstudio.learn.spec import TrainSpec

if TYPE_CHECKING:
    from numpy.typing import NDArray

HELD_OUT_SHARE = 0.1
MOST_HELD_OUT = 1000


@dataclass(frozen=True)
class Split:
    """Indices into a pack: what is learned from, and what is held out for the kNN curve (both sorted, disjoint)."""

    train: NDArray[np.int64]
    held_out: NDArray[np.int64]


def split_pack(labels: NDArray[np.int64], seed: int, hold_out: bool) -> Split:
    """Hold out about a tenth of the pictures of each label that has at least 4, at most 1,000 in all; seeded."""
    everything = np.arange(len(labels), dtype=np.int64)
    if not hold_out:
        return Split(everything, everything[:0])
    order = torch.randperm(len(labels), generator=generator(seed, "held out")).numpy()
    held: list[NDArray[np.int64]] = []
    for label in np.unique(labels):
        members = order[labels[order] == label]
        if len(members) >= 4:
            held.append(members[: max(1, round(HELD_OUT_SHARE * len(members)))])
    if not held:
        return Split(everything, everything[:0])
    chosen = np.sort(order[np.isin(order, np.concatenate(held))][:MOST_HELD_OUT])
    return Split(np.setdiff1d(everything, chosen), chosen)


class Views:
    """Two views of each picture of a batch, as a pure function of (epoch, step).

    Args:
        images: uint8 [N, S, S, 3].
        train: indices of the pictures to learn from.
        spec: training settings.
        device: where the views are made and wanted.
    """

    def __init__(
        self, images: NDArray[np.uint8], train: NDArray[np.int64], spec: TrainSpec, device: torch.device
    ) -> None:
        self._images = images
        self._train = torch.from_numpy(np.ascontiguousarray(train))
        self._spec = spec
        self._device = device
        self._order: tuple[int, Tensor] = (-1, self._train)

    @property
    def steps_per_epoch(self) -> int:
        """Full batches in one pass; a dataset smaller than a batch is repeated to fill one."""
        return max(1, len(self._train) // self._spec.batch_size)

    def batch(self, epoch: int, step: int) -> tuple[Tensor, Tensor]:
        """Return two normalised views, float32 [B, 3, C, C] each, of batch *step* (from 0) of *epoch* (from 0)."""
        spec, size = self._spec, self._images.shape[1]
        own = self._indices(epoch)[step * spec.batch_size : (step + 1) * spec.batch_size]
        chance = generator(spec.seed, "views", epoch, step)
        mix = mixing.draw_mix(spec.mix, own, self._train, size, spec.mix_images, chance)
        drawn = [augment.draw_params(len(own), size, size, chance) for _ in range(2)]
        pictures = torch.from_numpy(self._images[mix.index.numpy()])
        if self._device.type == "cuda":
            pictures = pictures.pin_memory().to(self._device, non_blocking=True)
            mix = mixing.moved(mix, self._device)
        samples = mixing.apply_mix(pictures, mix)
        first, second = (
            augment.normalise(augment.apply_params(samples, params.to(self._device), spec.image_size))
            for params in drawn
        )
        return first, second

    def _indices(self, epoch: int) -> Tensor:
        """Return the order of *epoch*, at least one batch long."""
        if self._order[0] != epoch:
            chance = generator(self._spec.seed, "order", epoch)
            rounds = -(-self._spec.batch_size // len(self._train))
            order = torch.cat([torch.randperm(len(self._train), generator=chance) for _ in range(rounds)])
            self._order = (epoch, self._train[order])
        return self._order[1]

    def batches(self, epoch: int, first: int = 0, ahead: int = 2) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield the batches of *epoch* from step *first* on, made by a thread that stays *ahead* of the reader."""
        ready: queue.Queue[tuple[Tensor, Tensor] | BaseException | None] = queue.Queue(ahead)
        stopping = threading.Event()

        def put(item: tuple[Tensor, Tensor] | BaseException | None) -> None:
            while not stopping.is_set():
                try:
                    ready.put(item, timeout=0.1)
                except queue.Full:
                    continue
                return

        def make() -> None:
            try:
                for step in range(first, self.steps_per_epoch):
                    if stopping.is_set():
                        return
                    put(self.batch(epoch, step))
                put(None)
            except BaseException as error:
                put(error)

        thread = threading.Thread(target=make, name="views", daemon=True)
        thread.start()
        try:
            while (item := ready.get()) is not None:
                if isinstance(item, BaseException):
                    raise item
                yield item
        finally:
            stopping.set()
            thread.join()
