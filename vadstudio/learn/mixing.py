"""Mixing several pictures into one sample, before the two crops, so that both views share the mix.

Dirichlet mixing is mixup over 2 to 6 pictures with weights from a flat Dirichlet (a convex sum); CutMix puts a box of a
second picture into the first. ``tests/learn/test_mixing.py`` holds the numpy twins.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Mix:
    """What was drawn for a batch of B samples.

    Attributes:
        index: int64 [B, M]: the pictures; column 0 is the sample's own.
        weights: float32 [B, M]: their weights, rows sum to 1; unused columns are 0 (Dirichlet only).
        box: int64 [B, 4]: top, left, height, width of the pasted box (CutMix only).
    """

    index: Tensor
    weights: Tensor | None = None
    box: Tensor | None = None


def moved(mix: Mix, device: torch.device) -> Mix:
    """Return *mix* on *device*."""
    moved_parts = (None if part is None else part.to(device, non_blocking=True) for part in (mix.weights, mix.box))
    return Mix(mix.index.to(device, non_blocking=True), *moved_parts)


def draw_mix(kind: str, own: Tensor, pool: Tensor, size: int, most: int, chance: torch.Generator) -> Mix:
    """Draw the partners and weights for the samples *own*.

    Args:
        kind: "none", "dirichlet" or "cutmix".
        own: int64 [B]: index of each sample's own picture.
        pool: int64 [N]: pictures from which partners are drawn.
        size: side of the pictures in pixels.
        most: most pictures in one Dirichlet mix.
        chance: where chance comes from.
    """
    count = len(own)
    if kind == "none":
        return Mix(own[:, None])
    partners = most - 1 if kind == "dirichlet" else 1
    others = pool[torch.randint(len(pool), (count, partners), generator=chance)]
    index = torch.cat([own[:, None], others], 1)
    if kind == "dirichlet":
        used = torch.randint(2, most + 1, (count, 1), generator=chance)
        # Exponentials divided by their sum are a flat Dirichlet draw.
        parts = -torch.log1p(-torch.rand((count, most), generator=chance, dtype=torch.float64))
        parts = torch.where(torch.arange(most) < used, parts, torch.tensor(0.0, dtype=torch.float64))
        return Mix(index, weights=(parts / parts.sum(1, keepdim=True)).float())
    share = torch.rand(count, generator=chance)  # Beta(1, 1): the part of the area that stays
    side = (size * torch.sqrt(1 - share)).long()
    middle = torch.randint(size, (count, 2), generator=chance)
    start = (middle - side[:, None] // 2).clamp(min=0)
    end = (middle - side[:, None] // 2 + side[:, None]).clamp(max=size)
    return Mix(index, box=torch.cat([start, end - start], 1))


def apply_mix(pictures: Tensor, mix: Mix) -> Tensor:
    """Return the samples, float32 [B, 3, H, W] in 0..1.

    Args:
        pictures: uint8 [B, M, H, W, 3]: the pictures of ``mix.index``, in its order.
        mix: what was drawn, on the same device.
    """
    if mix.weights is not None:
        batch, most = pictures.shape[:2]
        flat = pictures.reshape(batch, most, -1).float()
        samples = torch.bmm(mix.weights[:, None] / 255, flat).view(pictures[:, 0].shape).clamp_(0, 1)
    elif mix.box is not None:
        top, left, high, wide = (edge[:, None] for edge in mix.box.unbind(1))
        row = torch.arange(pictures.shape[2], device=pictures.device)
        column_index = torch.arange(pictures.shape[3], device=pictures.device)
        rows = (row >= top) & (row < top + high)
        columns = (column_index >= left) & (column_index < left + wide)
        inside = (rows[:, :, None] & columns[:, None, :])[..., None]
        samples = torch.where(inside, pictures[:, 1], pictures[:, 0]).float() / 255
    else:
        samples = pictures[:, 0].float() / 255
    return samples.permute(0, 3, 1, 2).contiguous()
