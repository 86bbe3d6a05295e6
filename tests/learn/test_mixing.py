"""Mixing against numpy twins."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from vadstudio.learn import augment
from vadstudio.learn.chance import generator
from vadstudio.learn.data import Views
from vadstudio.learn.mixing import apply_mix, draw_mix
from vadstudio.learn.spec import TrainSpec

PICTURES = np.random.default_rng(0).integers(0, 256, (20, 24, 24, 3), dtype=np.uint8)


def twin(mix, row: int) -> np.ndarray:
    own = PICTURES[mix.index[row, 0]].astype(np.float64) / 255
    if mix.weights is not None:
        return sum(
            float(w) * PICTURES[i].astype(np.float64) / 255
            for w, i in zip(mix.weights[row], mix.index[row], strict=True)
        )
    if mix.box is not None:
        top, left, high, wide = mix.box[row].tolist()
        own = own.copy()
        own[top : top + high, left : left + wide] = (
            PICTURES[mix.index[row, 1], top : top + high, left : left + wide] / 255
        )
    return own


@pytest.mark.parametrize("kind", ["none", "dirichlet", "cutmix"])
def test_batch_equals_twin(kind: str) -> None:
    mix = draw_mix(kind, torch.arange(16), torch.arange(20), 24, 6, generator(3, kind))
    mixed = apply_mix(torch.from_numpy(PICTURES[mix.index.numpy()]), mix)
    assert mixed.shape == (16, 3, 24, 24)
    for row in range(16):
        np.testing.assert_allclose(mixed[row].permute(1, 2, 0).numpy(), twin(mix, row), atol=1e-5)


def test_dirichlet_takes_two_to_six_with_flat_weights() -> None:
    own = torch.arange(20).repeat(200)
    mix = draw_mix("dirichlet", own, torch.arange(20), 24, 6, generator(0, "flat"))
    assert mix.weights is not None
    assert torch.equal(mix.index[:, 0], own)
    torch.testing.assert_close(mix.weights.sum(1), torch.ones(4000))
    used = (mix.weights > 0).sum(1)
    assert sorted(used.unique().tolist()) == [2, 3, 4, 5, 6]
    pairs = mix.weights[used == 2, 0]  # a flat Dirichlet over two is uniform: mean 1/2, variance 1/12
    assert abs(float(pairs.mean()) - 0.5) < 0.05
    assert abs(float(pairs.var()) - 1 / 12) < 0.02


def test_cutmix_boxes_lie_inside_and_have_all_sizes() -> None:
    mix = draw_mix("cutmix", torch.zeros(3000, dtype=torch.long), torch.arange(20), 24, 6, generator(0, "box"))
    assert mix.box is not None
    top, left, high, wide = mix.box.unbind(1)
    assert bool(((top >= 0) & (left >= 0) & (top + high <= 24) & (left + wide <= 24)).all())
    assert int(high.min()) == 0
    assert int(high.max()) > 18


def test_both_views_share_the_mix(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def whole_picture(images, params, size):
        seen.append(images)
        return images

    monkeypatch.setattr(augment, "apply_params", whole_picture)
    spec = TrainSpec(batch_size=8, splits=2, image_size=24, mix="dirichlet")
    Views(PICTURES, np.arange(20), spec, torch.device("cpu")).batch(0, 0)
    assert len(seen) == 2
    assert torch.equal(seen[0], seen[1])
