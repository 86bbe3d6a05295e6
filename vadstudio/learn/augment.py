"""The two-crop augmentation of MoCo-v2 ("aug-plus"): parameters drawn for each picture, executed for the whole batch.

Torchvision's batched transforms draw one set of parameters for all pictures of a batch, which contrastive views must not
share; its per-picture transforms spend the step on thousands of small calls. Here cropping, resizing, flipping and blurring
are linear and separable, so each picture gets two small matrices and the batch is two batched matrix products; the colour
operations run on the subset of pictures for which they come at the same place in the order.
``tests/learn/test_augment.py`` holds the slow twin: torchvision's functional operations, picture by picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from vadstudio.learn.chance import uniform

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
BLUR_RADIUS = 6  # three standard deviations of the widest blur
_TRIES = 10


@dataclass(frozen=True)
class Recipe:
    """Strengths and chances. The defaults are those of MoCo-v2."""

    scale: tuple[float, float] = (0.2, 1.0)
    ratio: tuple[float, float] = (3 / 4, 4 / 3)
    brightness: float = 0.4
    contrast: float = 0.4
    saturation: float = 0.4
    hue: float = 0.1
    jitter_p: float = 0.8
    grey_p: float = 0.2
    sigma: tuple[float, float] = (0.1, 2.0)
    blur_p: float = 0.5
    flip_p: float = 0.5


@dataclass(frozen=True)
class Params:
    """What was drawn for a batch of B pictures.

    Attributes:
        box: int64 [B, 4]: top, left, height, width of the crop.
        jitter: bool [B]: whether the colours are jittered.
        order: int64 [B, 4]: the order of brightness (0), contrast (1), saturation (2) and hue (3).
        factors: float32 [B, 4]: their strengths, in that numbering.
        grey: bool [B].
        sigma: float32 [B]: standard deviation of the blur in pixels of the crop, 0 = no blur.
        flip: bool [B].
    """

    box: Tensor
    jitter: Tensor
    order: Tensor
    factors: Tensor
    grey: Tensor
    sigma: Tensor
    flip: Tensor

    def to(self, device: torch.device) -> Params:
        """Return the parameters on *device*."""
        return Params(**{f.name: getattr(self, f.name).to(device, non_blocking=True) for f in fields(self)})


def draw_boxes(count: int, height: int, width: int, recipe: Recipe, chance: torch.Generator) -> Tensor:
    """Draw crops like torchvision's ``RandomResizedCrop``: int64 [count, 4] (top, left, height, width).

    Of ten tries per picture the first that fits is taken; where none fits, the whole picture.
    """
    area = uniform((count, _TRIES), *recipe.scale, chance) * (height * width)
    ratio = torch.exp(uniform((count, _TRIES), math.log(recipe.ratio[0]), math.log(recipe.ratio[1]), chance))
    wide = torch.round(torch.sqrt(area * ratio)).long()
    high = torch.round(torch.sqrt(area / ratio)).long()
    fits = (wide > 0) & (wide <= width) & (high > 0) & (high <= height)
    first = fits.to(torch.uint8).argmax(1, keepdim=True)
    some = fits.any(1)
    high = torch.where(some, high.gather(1, first).squeeze(1), torch.tensor(height))
    wide = torch.where(some, wide.gather(1, first).squeeze(1), torch.tensor(width))
    top = (torch.rand(count, generator=chance) * (height - high + 1)).long()
    left = (torch.rand(count, generator=chance) * (width - wide + 1)).long()
    return torch.stack([top, left, high, wide], 1)


def draw_params(count: int, height: int, width: int, chance: torch.Generator, recipe: Recipe | None = None) -> Params:
    """Draw the parameters for *count* pictures of *height* x *width* pixels."""
    recipe = recipe or Recipe()
    box = draw_boxes(count, height, width, recipe, chance)
    strengths = (recipe.brightness, recipe.contrast, recipe.saturation)
    factors = [uniform(count, max(0.0, 1 - strength), 1 + strength, chance) for strength in strengths]
    factors.append(uniform(count, -recipe.hue, recipe.hue, chance))
    blurred = torch.rand(count, generator=chance) < recipe.blur_p
    return Params(
        box=box,
        jitter=torch.rand(count, generator=chance) < recipe.jitter_p,
        order=torch.rand((count, 4), generator=chance).argsort(1),
        factors=torch.stack(factors, 1),
        grey=torch.rand(count, generator=chance) < recipe.grey_p,
        sigma=torch.where(blurred, uniform(count, *recipe.sigma, chance), torch.tensor(0.0)),
        flip=torch.rand(count, generator=chance) < recipe.flip_p,
    )


def apply_params(images: Tensor, params: Params, size: int) -> Tensor:
    """Make one view of each picture.

    Args:
        images: float32 [B, 3, H, W] in 0..1.
        params: what was drawn, on the same device.
        size: side of the views.

    Returns:
        float32 [B, 3, size, size] in 0..1.
    """
    views = _crop(images, params, size)
    views = _jitter(views, params)
    views = torch.where(params.grey[:, None, None, None], grey_of(views).expand_as(views), views)
    return _blur(views, params.sigma)


def normalise(images: Tensor) -> Tensor:
    """Return float [B, 3, H, W] in 0..1 with ImageNet's channel means and deviations taken out."""
    mean = torch.tensor(MEAN, device=images.device, dtype=images.dtype)[:, None, None]
    std = torch.tensor(STD, device=images.device, dtype=images.dtype)[:, None, None]
    return (images - mean) / std


def _resize_matrix(start: Tensor, length: Tensor, whole: int, size: int) -> Tensor:
    """Return weights [B, size, whole] that resize *length* pixels from *start* on to *size* pixels.

    The triangle filter, widened when shrinking: bilinear with antialiasing, as Pillow and torch do it.
    """
    scale = length.to(torch.float32) / size
    index = torch.arange(size, device=start.device, dtype=torch.float32)
    centre = start[:, None] + scale[:, None] * (index + 0.5)
    pixel = torch.arange(whole, device=start.device, dtype=torch.float32)
    reach = scale.clamp(min=1.0)[:, None, None]
    weight = (1 - (pixel + 0.5 - centre[:, :, None]).abs() / reach).clamp_(min=0)
    inside = (pixel >= start[:, None]) & (pixel < (start + length)[:, None])
    weight = weight * inside[:, None, :]
    return weight / weight.sum(2, keepdim=True)


def _crop(images: Tensor, params: Params, size: int) -> Tensor:
    top, left, high, wide = params.box.unbind(1)
    rows = _resize_matrix(top, high, images.shape[2], size)
    columns = _resize_matrix(left, wide, images.shape[3], size)
    columns = torch.where(params.flip[:, None, None], columns.flip(1), columns)
    batch, channels, height, width = images.shape
    narrow = torch.bmm(images.reshape(batch, channels * height, width), columns.transpose(1, 2))
    narrow = narrow.view(batch, channels, height, size)
    return torch.matmul(rows[:, None], narrow)


def grey_of(images: Tensor) -> Tensor:
    """Return the luma [B, 1, H, W] (ITU-R 601, as torchvision)."""
    red, green, blue = images.unbind(1)
    return (0.2989 * red + 0.587 * green + 0.114 * blue).unsqueeze(1)


def _blend(images: Tensor, other: Tensor | float, factor: Tensor) -> Tensor:
    factor = factor[:, None, None, None]
    return (factor * images + (1 - factor) * other).clamp_(0, 1)


def _brightness(images: Tensor, factor: Tensor) -> Tensor:
    return _blend(images, 0.0, factor)


def _contrast(images: Tensor, factor: Tensor) -> Tensor:
    return _blend(images, grey_of(images).mean((1, 2, 3), keepdim=True), factor)


def _saturation(images: Tensor, factor: Tensor) -> Tensor:
    return _blend(images, grey_of(images), factor)


def _hue(images: Tensor, shift: Tensor) -> Tensor:
    """Turn the hue by *shift* (in turns): RGB -> HSV -> RGB."""
    red, green, blue = images.unbind(1)
    value = images.amax(1)
    chroma = value - images.amin(1)
    safe = torch.where(chroma == 0, torch.ones_like(chroma), chroma)
    hue = torch.where(
        value == red,
        (green - blue) / safe,
        torch.where(value == green, 2 + (blue - red) / safe, 4 + (red - green) / safe),
    )
    hue = torch.where(chroma == 0, torch.zeros_like(hue), hue) + 6 * shift[:, None, None]
    channels = []
    for offset in (5.0, 3.0, 1.0):  # the closed form: v - c * max(0, min(k, 4 - k, 1))
        k = torch.remainder(hue + offset, 6)
        channels.append(value - chroma * torch.minimum(k, 4 - k).clamp_(0, 1))
    return torch.stack(channels, 1)


_COLOUR = (_brightness, _contrast, _saturation, _hue)


def _jitter(views: Tensor, params: Params) -> Tensor:
    views = views.clone()
    for place in range(len(_COLOUR)):
        for operation, act in enumerate(_COLOUR):
            chosen = (params.jitter & (params.order[:, place] == operation)).nonzero().squeeze(1)
            if chosen.numel():
                views[chosen] = act(views[chosen], params.factors[chosen, operation])
    return views


def _blur(views: Tensor, sigma: Tensor) -> Tensor:
    """Blur the pictures with sigma > 0; borders are reflected."""
    chosen = (sigma > 0).nonzero().squeeze(1)
    if not chosen.numel():
        return views
    size = views.shape[2]
    radius = min(BLUR_RADIUS, size - 1)
    offset = torch.arange(-radius, radius + 1, device=views.device)
    kernel = torch.exp(-0.5 * (offset / sigma[chosen, None]) ** 2)
    kernel = kernel / kernel.sum(1, keepdim=True)
    source = (torch.arange(size, device=views.device)[:, None] + offset).abs()  # reflect at 0 ...
    source = torch.where(source > size - 1, 2 * (size - 1) - source, source)  # ... and at the far side
    taps = torch.nn.functional.one_hot(source, size).to(views.dtype)  # [size, taps, size]
    matrix = torch.einsum("bt,itj->bij", kernel, taps)
    soft = torch.matmul(torch.matmul(matrix[:, None], views[chosen]), matrix.transpose(1, 2)[:, None])
    return views.index_copy(0, chosen, soft)
