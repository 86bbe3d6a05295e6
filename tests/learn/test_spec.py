from __future__ import annotations

import dataclasses
import json

import pytest

from vadstudio.errors import UsageError
from vadstudio.learn.spec import PRESETS, JudgeSpec, TrainSpec


@pytest.mark.parametrize("name", list(PRESETS))
def test_presets_are_valid_and_travel_as_json(name: str) -> None:
    spec = PRESETS[name].validated()
    assert TrainSpec.from_dict(json.loads(json.dumps(spec.to_dict()))) == spec


def test_the_paper_preset_holds_to_the_recipe() -> None:
    paper = PRESETS["paper"]
    assert (paper.arch, paper.image_size, paper.batch_size, paper.lr, paper.epochs) == (
        "resnet50",
        224,
        256,
        0.015,
        200,
    )
    assert (paper.temperature, paper.queue, paper.ema, paper.dim) == (0.2, 65_536, 0.999, 128)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("arch", "vgg"),
        ("mix", "mixup"),
        ("device", "tpu"),
        ("image_size", 8),
        ("epochs", 0),
        ("lr", 0.0),
        ("lr", float("nan")),
        ("temperature", 0.0),
        ("splits", 5),
        ("splits", 64),
        ("queue", 10),
        ("mix_images", 7),
        ("mix_images", 1),
        ("threads", -1),
        ("max_seconds", -1.0),
        ("ema", 1.5),
    ],
)
def test_wrong_values_are_named(field: str, value: object) -> None:
    with pytest.raises(UsageError, match=rf"{field} = "):
        dataclasses.replace(TrainSpec(), **{field: value}).validated()


def test_unknown_fields_and_wrong_types_are_named() -> None:
    with pytest.raises(UsageError, match="'batchsize'"):
        TrainSpec.from_dict({"batchsize": 3})
    with pytest.raises(UsageError, match="epochs = 'ten'"):
        TrainSpec.from_dict({"epochs": "ten"})
    with pytest.raises(UsageError, match="epochs = True"):
        TrainSpec.from_dict({"epochs": True})
    assert TrainSpec.from_dict({"lr": 1}).lr == 1.0


def test_judge_settings() -> None:
    spec = JudgeSpec(run="r", photos="digits").validated()
    assert JudgeSpec.from_dict(spec.to_dict()) == spec
    for wrong in ({"run": ""}, {"probe": "svm"}, {"train_limit": -1}, {"image_size": 7}):
        with pytest.raises(UsageError, match=next(iter(wrong))):
            JudgeSpec.from_dict({**spec.to_dict(), **wrong}).validated()
