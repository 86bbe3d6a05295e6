"""How alike pictures and programs are: the spread of one program's pictures, and near-duplicates among many.

Pictures are compared as small thumbnails, programs as sets of their lines. Both are crude on purpose: anyone can follow
them, and they need no trained model.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

Floats = npt.NDArray[np.float32]

SIDE = 32
"""Side of a thumbnail in pixels."""
_SPACE = re.compile(r"\s+")


def thumbnail(png: bytes) -> Floats:
    """Return the picture in *png* as a vector of float32, shape ``(SIDE * SIDE * 3,)``, values 0 to 1."""
    with Image.open(io.BytesIO(png)) as picture:
        small = picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float32).ravel() / np.float32(255)


def distances(thumbnails: Sequence[Floats]) -> Floats:
    """Return the root mean square difference of every two thumbnails, shape ``(n, n)``, values 0 to 1."""
    rows = np.stack(thumbnails).astype(np.float64)
    squares = (rows**2).sum(axis=1)
    mean = (squares[:, None] + squares[None] - 2 * rows @ rows.T) / rows.shape[1]
    found: Floats = np.sqrt(np.clip(mean, 0, None)).astype(np.float32)
    return found


def spread(thumbnails: Sequence[Floats]) -> float:
    """Return the mean distance of two different thumbnails: 0 where all are the same; 0 for a single one."""
    count = len(thumbnails)
    if count < 2:
        return 0.0
    return float(distances(thumbnails).sum() / (count * (count - 1)))


def lines_of(code: str) -> frozenset[str]:
    """Return the lines of *code* that say something, without their spaces."""
    return frozenset(line for raw in code.splitlines() if len(line := _SPACE.sub("", raw)) > 3)


def shared(first: frozenset[Any], second: frozenset[Any]) -> float:
    """Return how much two sets have in common: the size of what both hold over that of the smaller one, 0 to 1."""
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0
