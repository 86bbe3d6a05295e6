"""How alike pictures and programs are, against the slow and obvious way."""

from __future__ import annotations

import io
import itertools
import math

import numpy as np
import pytest
from PIL import Image

from vadstudio.curate import likeness


def png(colour: tuple[int, int, int], side: int = 64) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (side, side), colour).save(file, "PNG")
    return file.getvalue()


def test_distances_are_what_they_are_called() -> None:
    thumbnails = [likeness.thumbnail(png(c)) for c in ((0, 0, 0), (255, 255, 255), (255, 0, 0), (10, 20, 30))]
    found = likeness.distances(thumbnails)
    for (i, one), (j, other) in itertools.product(enumerate(thumbnails), repeat=2):
        slow = math.sqrt(sum((float(a) - float(b)) ** 2 for a, b in zip(one, other, strict=True)) / len(one))
        assert found[i, j] == pytest.approx(slow, abs=1e-4)
    assert found[0, 1] == pytest.approx(1)


def test_spread_is_the_mean_over_pairs() -> None:
    thumbnails = [likeness.thumbnail(png((v, v, v))) for v in (0, 51, 255)]
    assert likeness.spread(thumbnails) == pytest.approx((0.2 + 0.8 + 1.0) / 3, abs=1e-4)
    assert likeness.spread(thumbnails[:1]) == 0
    assert likeness.spread([thumbnails[0]] * 3) == pytest.approx(0, abs=1e-6)


def test_size_does_not_matter() -> None:
    small, large = (likeness.thumbnail(png((10, 200, 30), side)) for side in (32, 128))
    assert small.shape == (likeness.SIDE * likeness.SIDE * 3,)
    assert np.array_equal(small, large)


def test_shared_lines() -> None:
    one = likeness.lines_of("import math\n\nx = 1\n  draw( 5 )\nnothing()\n")
    other = likeness.lines_of("import math\ndraw(5)\nelse_what(1)\nmore(2)\n")
    assert one == {"importmath", "draw(5)", "nothing()"}
    assert likeness.shared(one, other) == pytest.approx(2 / 3)
    assert likeness.shared(one, frozenset()) == 0
