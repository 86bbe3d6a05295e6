"""The batched augmentation against its slow twin: torchvision's functional operations, picture by picture."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from torch import Tensor
from torchvision.transforms import InterpolationMode
from torchvision.transforms.v2 import functional as slow

from vadstudio.learn import augment
from vadstudio.learn.chance import generator


def twin(image: Tensor, params: augment.Params, row: int, size: int) -> Tensor:
    top, left, high, wide = params.box[row].tolist()
    view = slow.resized_crop(image, top, left, high, wide, [size, size], InterpolationMode.BILINEAR, antialias=True)
    if params.jitter[row]:
        acts = (slow.adjust_brightness, slow.adjust_contrast, slow.adjust_saturation, slow.adjust_hue)
        for operation in params.order[row].tolist():
            view = acts[operation](view, float(params.factors[row, operation]))
    if params.grey[row]:
        view = slow.rgb_to_grayscale(view, num_output_channels=3)
    if params.sigma[row] > 0:
        view = slow.gaussian_blur(view, [2 * augment.BLUR_RADIUS + 1] * 2, [float(params.sigma[row])] * 2)
    return slow.hflip(view) if params.flip[row] else view


@pytest.mark.parametrize(("side", "size"), [(48, 32), (40, 56), (97, 32)])
def test_batch_equals_twin(side: int, size: int) -> None:
    chance = generator(side, "test")
    images = torch.rand((24, 3, side, side), generator=chance)
    images[0] = 0.5  # no hue
    images[1, :, :5] = 1.0
    params = augment.draw_params(24, side, side, chance)
    views = augment.apply_params(images, params, size)
    assert views.shape == (24, 3, size, size)
    for row in range(24):
        torch.testing.assert_close(views[row], twin(images[row], params, row, size), atol=2e-4, rtol=0)


@pytest.mark.parametrize("operation", range(4))
def test_each_colour_operation_alone_equals_twin(operation: int) -> None:
    chance = generator(operation, "one")
    images = torch.rand((8, 3, 24, 24), generator=chance)
    recipe = augment.Recipe(scale=(1, 1), ratio=(1, 1), jitter_p=1, grey_p=0, blur_p=0, flip_p=0)
    params = augment.draw_params(8, 24, 24, chance, recipe)
    neutral = torch.tensor([1.0, 1.0, 1.0, 0.0]).repeat(8, 1)
    neutral[:, operation] = params.factors[:, operation]
    params = dataclasses.replace(params, factors=neutral)
    views = augment.apply_params(images, params, 24)
    assert float((views - images).abs().max()) > 0.01
    for row in range(8):
        torch.testing.assert_close(views[row], twin(images[row], params, row, 24), atol=1e-4, rtol=0)


def test_parameters_differ_between_pictures_and_have_the_chances_of_the_recipe() -> None:
    params = augment.draw_params(4000, 64, 64, generator(0, "many"))
    recipe = augment.Recipe()
    for drawn, p in ((params.jitter, recipe.jitter_p), (params.grey, recipe.grey_p), (params.flip, recipe.flip_p)):
        assert abs(float(drawn.float().mean()) - p) < 0.04
    assert abs(float((params.sigma > 0).float().mean()) - recipe.blur_p) < 0.04
    assert params.sigma.max() <= 2.0
    assert params.sigma[params.sigma > 0].min() >= 0.1
    assert params.factors[:, :3].min() >= 0.6
    assert params.factors[:, :3].max() <= 1.4
    assert params.factors[:, 3].abs().max() <= 0.1
    assert len(torch.unique(params.order, dim=0)) == 24
    area = params.box[:, 2] * params.box[:, 3] / 64**2
    assert 0.17 < float(area.min()) < 0.25
    assert abs(float(area.mean()) - 0.56) < 0.06
    assert bool((params.box[:, :2] >= 0).all())
    assert bool((params.box[:, 0] + params.box[:, 2] <= 64).all())
    assert bool((params.box[:, 1] + params.box[:, 3] <= 64).all())


def test_a_crop_that_never_fits_takes_the_whole_picture() -> None:
    boxes = augment.draw_boxes(5, 32, 32, augment.Recipe(scale=(2, 3)), generator(1, "fit"))
    assert boxes.tolist() == [[0, 0, 32, 32]] * 5
