"""The kNN curve beside a running training: how well the features of pictures not learned from name their concept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from vadstudio.learn import probe
from vadstudio.learn.data import Split
from vadstudio.learn.packed import Packed
from vadstudio.learn.photos import load_photos
from vadstudio.learn.spec import TrainSpec

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_GALLERY = 5000
MOST_ASKED = 1000


class KnnCurve:
    """Measures kNN accuracy on the held-out drawings of the pack (labels = concepts), or on photographs.

    Attributes:
        protocol: one sentence with k and the temperature; says why there is no curve where there is none.
    """

    def __init__(self, pack: Packed, split: Split, spec: TrainSpec, where: torch.device) -> None:
        self._size, self._device = spec.image_size, where
        self._usable = spec.knn_every > 0
        gallery: Sequence[NDArray[np.uint8]]
        asked: Sequence[NDArray[np.uint8]]
        if not self._usable:
            self.protocol = "no kNN curve was asked for"
            return
        if spec.knn_photos:
            photos = load_photos(spec.knn_photos, train_limit=MOST_GALLERY, test_limit=MOST_ASKED, seed=spec.seed)
            gallery, asked, what = photos.train_images, photos.test_images, photos.name
            gallery_labels, asked_labels = photos.train_labels, photos.test_labels
        else:
            shown = split.train[:: max(1, -(-len(split.train) // MOST_GALLERY))]
            gallery, asked, what = _Rows(pack, shown), _Rows(pack, split.held_out), "held-out drawings"
            gallery_labels, asked_labels = pack.labels[shown], pack.labels[split.held_out]
        self._usable = len(asked_labels) > 0
        if not self._usable:
            self.protocol = "no kNN curve: no concept has 4 pictures or more, so none could be held out"
            return
        self._gallery, self._asked = self._small(gallery), self._small(asked)
        self._labels, self._truth = torch.from_numpy(gallery_labels), torch.from_numpy(asked_labels)
        self._classes = int(max(gallery_labels.max(), asked_labels.max())) + 1
        self.k = probe.neighbours_for(len(gallery_labels), len(np.unique(gallery_labels)))
        counts = f"{len(asked_labels)} {what} among {len(gallery_labels)}"
        self.protocol = f"kNN curve on {counts}: k = {self.k}, T = {probe.TEMPERATURE}"

    def _small(self, images: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
        """Resize once: uint8 [N, S, S, 3] at the network's input size."""
        return np.stack([probe.fit_square(images[index], self._size) for index in range(len(images))])

    def measure(self, network: nn.Module) -> float | None:
        """Return the accuracy in 0..1, or None where there is nothing to measure.

        Draws nothing by chance and leaves the network's buffers as they are: measuring never changes a run.
        """
        if not self._usable:
            return None
        was_training = network.training
        bank = probe.features(network, self._gallery, self._size, self._device)
        asked = probe.features(network, self._asked, self._size, self._device)
        network.train(was_training)
        return probe.accuracy(probe.knn(bank, self._labels, asked, self._classes, self.k).predicted, self._truth)


class _Rows(Sequence["NDArray[np.uint8]"]):
    """Some pictures of a pack, read when asked for."""

    def __init__(self, pack: Packed, rows: NDArray[np.int64]) -> None:
        self._images, self._rows = pack.images, rows

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: int) -> NDArray[np.uint8]:  # type: ignore[override]
        return np.asarray(self._images[self._rows[index]])
