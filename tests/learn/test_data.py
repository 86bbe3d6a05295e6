from __future__ import annotations

import threading

import numpy as np
import pytest
import torch

from vadstudio.learn.data import Views, split_pack
from vadstudio.learn.spec import TrainSpec

IMAGES = np.random.default_rng(1).integers(0, 256, (22, 20, 20, 3), dtype=np.uint8)
SPEC = TrainSpec(batch_size=4, splits=2, image_size=16, mix="cutmix")
CPU = torch.device("cpu")


def test_batches_are_a_function_of_epoch_and_step() -> None:
    one, other = (Views(IMAGES, np.arange(22), SPEC, CPU) for _ in range(2))
    told = list(one.batches(3))
    assert len(told) == one.steps_per_epoch == 5
    for step, pair in enumerate(told):
        for mine, yours in zip(pair, other.batch(3, step), strict=True):
            assert torch.equal(mine, yours)
    late = list(other.batches(3, first=3))
    assert len(late) == 2
    assert torch.equal(late[0][1], told[3][1])
    assert not torch.equal(told[0][0], told[0][1])
    assert not torch.equal(one.batch(4, 0)[0], told[0][0])


def test_an_epoch_sees_every_picture_once() -> None:
    views = Views(IMAGES, np.arange(2, 22), SPEC, CPU)
    assert sorted(views._indices(5).tolist()) == list(range(2, 22))
    assert views._indices(5).tolist() != views._indices(6).tolist()


def test_a_dataset_smaller_than_a_batch_fills_one() -> None:
    views = Views(IMAGES, np.arange(3), SPEC, CPU)
    assert views.steps_per_epoch == 1
    assert views.batch(0, 0)[0].shape == (4, 3, 16, 16)


def test_leaving_early_ends_the_thread() -> None:
    for _ in Views(IMAGES, np.arange(22), SPEC, CPU).batches(0):
        break
    assert not [thread for thread in threading.enumerate() if thread.name == "views"]


def test_an_error_in_the_thread_reaches_the_reader() -> None:
    views = Views(IMAGES, np.arange(100, 122), SPEC, CPU)
    with pytest.raises(IndexError):
        next(iter(views.batches(0)))


def test_held_out_drawings_are_spread_over_the_concepts() -> None:
    labels = np.repeat(np.arange(4), [40, 40, 3, 4])
    split = split_pack(labels, 0, True)
    assert sorted([*split.train, *split.held_out]) == list(range(87))
    assert np.bincount(labels[split.held_out], minlength=4).tolist() == [4, 4, 0, 1]
    assert len(split_pack(labels, 0, False).held_out) == 0
    assert len(split_pack(np.arange(50), 0, True).held_out) == 0
    many = split_pack(np.repeat(np.arange(2), 8000), 0, True)
    assert len(many.held_out) == 1000
    assert np.bincount(labels[split.held_out]).sum() == 9
    assert not np.array_equal(split.held_out, split_pack(labels, 1, True).held_out)
