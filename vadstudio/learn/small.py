"""Small pictures of photographs, to be kept beside the figures of a judgement."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

BUDGET = 320_000
"""Most characters that the pictures of one judgement take together."""
STEPS = ((64, 0), (64, 128), (48, 128), (48, 64), (32, 64), (24, 32), (16, 16))
"""Longest side in pixels and number of colours (0 = all), tried in this order until the pictures fit."""

Wanted = Mapping[str, tuple["Sequence[NDArray[np.uint8]]", Sequence[int]]]


def encoded(wanted: Wanted, budget: int = BUDGET) -> dict[str, dict[str, str]]:
    """Return pictures as base64 PNG, as large and as colourful as the budget allows; none is ever enlarged.

    Args:
        wanted: name of a group -> pictures RGB uint8 [H, W, 3] and the indices of those that are wanted.
        budget: most characters for all together.

    Returns:
        name of the group -> index as text -> base64 PNG; a group's last pictures are missing where even the smallest form
        is too large.
    """
    from PIL import Image

    largest = STEPS[0][0]
    thumbs: dict[tuple[str, int], Image.Image] = {}
    for group, (pictures, indices) in wanted.items():
        for index in indices:
            image = Image.fromarray(pictures[index])
            image.thumbnail((largest, largest), Image.Resampling.LANCZOS)
            thumbs[group, index] = image
    texts: dict[tuple[str, int], str] = {}
    for side, colours in STEPS:
        texts = {key: _text(image, side, colours) for key, image in thumbs.items()}
        if sum(map(len, texts.values())) <= budget:
            break
    found: dict[str, dict[str, str]] = {group: {} for group in wanted}
    for (group, index), text in texts.items():
        budget -= len(text)
        if budget >= 0:
            found[group][str(index)] = text
    return found


def _text(image: Image.Image, side: int, colours: int) -> str:
    if max(image.size) > side:
        image = image.copy()
        image.thumbnail((side, side))
    if colours:
        image = image.quantize(colours)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=True)
    return base64.b64encode(buffer.getvalue()).decode("ascii")
