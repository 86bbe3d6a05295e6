"""MoCo's parts against slow references."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import nn

from vadstudio.learn import backbone
from vadstudio.learn.backbone import SplitBatchNorm2d
from vadstudio.learn.chance import generator
from vadstudio.learn.methods import METHODS, MoCo
from vadstudio.learn.methods.moco import info_nce
from vadstudio.learn.spec import TrainSpec


def tiny(queue: int = 10, ema: float = 0.9, splits: int = 2) -> MoCo:
    torch.manual_seed(0)
    encoder = nn.Sequential(nn.Conv2d(3, 6, 3), SplitBatchNorm2d(6, splits), nn.AdaptiveAvgPool2d(1), nn.Flatten())
    return MoCo(encoder, 6, 5, queue, ema, 0.2)


def test_info_nce_equals_the_formula_written_out() -> None:
    torch.manual_seed(0)
    query, key = (F.normalize(torch.randn(7, 5), dim=1) for _ in range(2))
    queue = F.normalize(torch.randn(5, 11), dim=0)
    losses, right = [], 0
    for q, k in zip(query.tolist(), key.tolist(), strict=True):
        positive = sum(a * b for a, b in zip(q, k, strict=True)) / 0.2
        negatives = [sum(a * b for a, b in zip(q, column, strict=True)) / 0.2 for column in queue.T.tolist()]
        total = math.exp(positive) + sum(math.exp(n) for n in negatives)
        losses.append(-math.log(math.exp(positive) / total))
        right += positive >= max(negatives)
    loss, accuracy = info_nce(query, key, queue, 0.2)
    assert math.isclose(float(loss), sum(losses) / 7, rel_tol=1e-5)
    assert math.isclose(float(accuracy), right / 7, rel_tol=1e-6)


def test_split_batch_norm_equals_separate_batch_norms() -> None:
    torch.manual_seed(0)
    split = SplitBatchNorm2d(4, splits=3)
    with torch.no_grad():
        split.weight.uniform_(0.5, 2)
        split.bias.uniform_(-1, 1)
    apart = [nn.BatchNorm2d(4) for _ in range(3)]
    for norm in apart:
        norm.load_state_dict({k: v.clone() for k, v in split.state_dict().items()})
    images = torch.randn(12, 4, 5, 5) * 3 + 1
    images.requires_grad_()
    whole = split(images)
    parts = torch.empty_like(whole)
    for group, norm in enumerate(apart):
        parts[group::3] = norm(images[group::3])
    torch.testing.assert_close(whole, parts)
    for name in ("running_mean", "running_var"):
        mean = torch.stack([getattr(norm, name) for norm in apart]).mean(0)
        torch.testing.assert_close(getattr(split, name), mean)
    mine = torch.autograd.grad(whole.square().sum(), split.weight)[0]
    theirs = sum(torch.autograd.grad(parts.square().sum(), [n.weight for n in apart], retain_graph=True))
    torch.testing.assert_close(mine, theirs, rtol=1e-4, atol=1e-3)
    assert not torch.allclose(whole, nn.BatchNorm2d(4)(images), atol=1e-3)
    split.eval()
    plain = nn.BatchNorm2d(4).eval()
    plain.load_state_dict(split.state_dict())
    assert torch.equal(split(images), plain(images))


def test_queue_takes_keys_in_order_and_wraps() -> None:
    method = tiny(queue=10)
    old, told = method.queue.clone(), []
    for step in range(3):
        images = torch.rand(4, 3, 8, 8)
        method.compute(images, images, generator(0, "k", step))
        assert method._fresh is not None
        told.extend(method._fresh.clone())
        method.after_step()
    assert int(method.place) == 2
    for column in range(10):
        expected = told[column + 10] if column < 2 else told[column]
        assert torch.equal(method.queue[:, column], expected)
    assert not torch.equal(old, method.queue)
    method.after_step()  # nothing fresh: nothing happens
    assert int(method.place) == 2


def test_key_encoder_is_a_moving_average() -> None:
    method = tiny(ema=0.9)
    with torch.no_grad():
        for parameter in method.trainable():
            parameter.add_(torch.randn_like(parameter))
    expected = [0.9 * k + 0.1 * q for k, q in zip(method._key_parameters(), method.trainable(), strict=True)]
    method.before_step()
    for now, then in zip(method._key_parameters(), expected, strict=True):
        torch.testing.assert_close(now, then)
        assert not now.requires_grad


def test_keys_are_shuffled_across_groups_and_put_back() -> None:
    method = tiny(splits=2)
    images = torch.rand(8, 3, 8, 8)
    keys = method._keys(images, generator(0, "keys"))
    order = torch.randperm(8, generator=generator(0, "keys"))
    by_hand = F.normalize(tiny(splits=2).key_head(tiny(splits=2).key_backbone(images[order])), dim=1)
    for position, row in enumerate(order.tolist()):
        torch.testing.assert_close(keys[row], by_hand[position])
    unshuffled = F.normalize(tiny(splits=2).key_head(tiny(splits=2).key_backbone(images)), dim=1)
    assert not torch.allclose(keys, unshuffled, atol=1e-4)
    assert not keys.requires_grad


def test_the_loss_falls_when_stepped_down_its_gradient() -> None:
    method = tiny(queue=32, ema=0.5)
    images, others = (torch.rand(16, 3, 8, 8) * 0.2 + torch.rand(16, 3, 1, 1) for _ in range(2))
    for step in range(2):  # the queue is full of other pictures' keys, and stays so
        method.compute(others, others, generator(0, "fill", step))
        method.after_step()
    optimizer = torch.optim.SGD(method.trainable(), 0.05, momentum=0.9)
    losses = []
    for step in range(40):
        method.before_step()
        result = method.compute(images, images, generator(0, "s", step))
        optimizer.zero_grad()
        result.loss.backward()
        optimizer.step()
        losses.append(float(result.loss.detach()))
    assert losses[-1] < 0.7 * losses[0]


def test_backbones_have_torchvisions_names_and_shapes() -> None:
    from torchvision import models

    for arch, width in (("resnet18", 512), ("resnet50", 2048)):
        mine = {k: v.shape for k, v in backbone.build(arch, 4).state_dict().items()}
        theirs = {k: v.shape for k, v in getattr(models, arch)().state_dict().items() if not k.startswith("fc.")}
        assert mine == theirs
        assert backbone.width_of(arch) == width
    assert backbone.build("resnet18")(torch.rand(2, 3, 32, 32)).shape == (2, 512)


def test_the_registry_builds_every_method_with_its_buffers_in_the_state() -> None:
    for name in METHODS.names():
        method = METHODS.get(name)(TrainSpec(method=name, queue=32, batch_size=8, splits=2, dim=8))
        assert {"queue", "place"} <= set(method.state_dict())
        assert method.backbone.eval()(torch.rand(2, 3, 32, 32)).shape == (2, 512)
