"""Everything drawn by chance, as a pure function of (seed, purpose, place).

A generator per purpose, epoch and step makes data order and augmentation independent of what ran before: a run that is
resumed in the middle of an epoch draws what the uninterrupted run drew, without any generator's state being saved.
"""

from __future__ import annotations

import hashlib

import torch


def generator(seed: int, purpose: str, *place: int) -> torch.Generator:
    """Return a CPU generator for *purpose* at *place* (for example epoch and step)."""
    words = f"{seed}/{purpose}/{'/'.join(map(str, place))}".encode()
    made = torch.Generator()
    made.manual_seed(int.from_bytes(hashlib.sha256(words).digest()[:8], "little") >> 1)
    return made


def uniform(shape: int | tuple[int, ...], low: float, high: float, chance: torch.Generator) -> torch.Tensor:
    """Return float32 values drawn evenly from [low, high)."""
    return torch.rand(shape, generator=chance) * (high - low) + low
