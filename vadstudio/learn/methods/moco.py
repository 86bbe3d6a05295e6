"""MoCo-v2: a query must find its own key among a queue of older keys.

He et al., "Momentum Contrast" (CVPR 2020), with the MLP head and augmentation of Chen et al., "Improved Baselines with
Momentum Contrastive Learning" (2020).
"""

from __future__ import annotations

import copy
from collections.abc import Iterable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from vadstudio.learn import backbone as networks
from vadstudio.learn.methods.base import Method, StepResult
from vadstudio.learn.spec import TrainSpec


def info_nce(query: Tensor, key: Tensor, queue: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
    """Return InfoNCE and how often the right key scores best.

    Args:
        query: float [B, D], L2-normalised.
        key: float [B, D], L2-normalised, no gradient.
        queue: float [D, K], columns L2-normalised.
        temperature: scale of the logits.

    Returns:
        ``-log(exp(q.k/T) / (exp(q.k/T) + sum_j exp(q.n_j/T)))`` averaged over the batch (equation 1 of the paper), and the
        accuracy in 0..1.
    """
    positive = (query * key).sum(1, keepdim=True)
    logits = torch.cat([positive, query @ queue], 1) / temperature
    target = torch.zeros(len(query), dtype=torch.long, device=query.device)
    accuracy = (logits.detach().argmax(1) == 0).float().mean()
    return F.cross_entropy(logits, target), accuracy


class MoCo(Method):
    """Query encoder, momentum (key) encoder and queue.

    Attributes:
        query_backbone, query_head: trained by gradient.
        key_backbone, key_head: exponential moving average of them.
        queue: float [dim, K]: the latest K keys, columns L2-normalised; a buffer, so it travels with the checkpoint.
        place: int64 []: column at which the next key goes.
    """

    queue: Tensor
    place: Tensor

    def __init__(self, encoder: nn.Module, width: int, dim: int, queue: int, ema: float, temperature: float) -> None:
        super().__init__()
        self.query_backbone = encoder
        self.query_head = nn.Sequential(nn.Linear(width, width), nn.ReLU(inplace=True), nn.Linear(width, dim))
        self.key_backbone = copy.deepcopy(encoder)
        self.key_head = copy.deepcopy(self.query_head)
        for parameter in self._key_parameters():
            parameter.requires_grad_(False)
        self.register_buffer("queue", F.normalize(torch.randn(dim, queue), dim=0))
        self.register_buffer("place", torch.zeros((), dtype=torch.long))
        self.ema = ema
        self.temperature = temperature
        self._fresh: Tensor | None = None

    @classmethod
    def from_spec(cls, spec: TrainSpec) -> MoCo:
        """Build the method with torch's global generator as it stands."""
        encoder = networks.build(spec.arch, spec.splits)
        return cls(encoder, networks.width_of(spec.arch), spec.dim, spec.queue, spec.ema, spec.temperature)

    @property
    def backbone(self) -> nn.Module:
        """The query encoder without its head."""
        return self.query_backbone

    def trainable(self) -> Iterable[nn.Parameter]:
        """Return the query encoder's parameters."""
        return [*self.query_backbone.parameters(), *self.query_head.parameters()]

    def _key_parameters(self) -> list[nn.Parameter]:
        return [*self.key_backbone.parameters(), *self.key_head.parameters()]

    def compute(self, first: Tensor, second: Tensor, chance: torch.Generator) -> StepResult:
        """Return the loss of queries made from *first* against keys made from *second*."""
        query = F.normalize(self.query_head(self.query_backbone(first)).float(), dim=1)
        with torch.no_grad():
            key = self._keys(second, chance)
        with torch.autocast(query.device.type, enabled=False):  # the queue holds 32 bits, and so do the logits
            loss, accuracy = info_nce(query, key, self.queue, self.temperature)
        self._fresh = key
        return StepResult(loss, accuracy)

    def _keys(self, images: Tensor, chance: torch.Generator) -> Tensor:
        """Encode keys with the batch shuffled, so that a key's batch-norm group is not its query's."""
        order = torch.randperm(len(images), generator=chance)
        back = order.argsort().to(images.device)
        shuffled = self.key_head(self.key_backbone(images[order.to(images.device)]))
        return F.normalize(shuffled.float(), dim=1)[back]

    @torch.no_grad()
    def before_step(self) -> None:
        """Move the key encoder: ``key = ema * key + (1 - ema) * query`` (equation 2 of the paper)."""
        keys: list[Tensor] = [*self._key_parameters()]
        torch._foreach_lerp_(keys, [*self.trainable()], 1 - self.ema)

    @torch.no_grad()
    def after_step(self) -> None:
        """Put the step's keys into the queue, over the oldest ones; the queue wraps at its end."""
        if self._fresh is None:
            return
        keys, size = self._fresh[-self.queue.shape[1] :], self.queue.shape[1]
        columns = (self.place + torch.arange(len(keys), device=keys.device)) % size
        self.queue[:, columns] = keys.T
        self.place.copy_((self.place + len(keys)) % size)
        self._fresh = None
