"""The small pictures that a judgement keeps."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from vadstudio.jobs import NullContext
from vadstudio.learn import backbone, small
from vadstudio.learn.judge import judge
from vadstudio.learn.photos import load_photos
from vadstudio.learn.spec import JudgeSpec


def decoded(text: str) -> Image.Image:
    image = Image.open(io.BytesIO(base64.b64decode(text)))
    assert image.format == "PNG"
    return image.convert("RGB")


def noise(side: int, count: int) -> list[np.ndarray]:
    chance = np.random.default_rng(0)
    return [chance.integers(0, 256, (side, side + 9, 3)).astype(np.uint8) for _ in range(count)]


def test_pictures_that_fit_are_kept_exactly() -> None:
    pictures = noise(8, 5)
    found = small.encoded({"test": (pictures, [0, 3]), "train": (pictures, [1])})
    assert {group: set(held) for group, held in found.items()} == {"test": {"0", "3"}, "train": {"1"}}
    assert np.array_equal(np.asarray(decoded(found["test"]["3"])), pictures[3])


@pytest.mark.parametrize("budget", [320_000, 60_000, 3_000, 100])
def test_the_budget_is_kept_whatever_the_pictures(budget: int) -> None:
    pictures = noise(200, 144)  # nothing compresses worse than noise
    found = small.encoded({"test": (pictures, list(range(24))), "train": (pictures, list(range(24, 144)))}, budget)
    texts = [text for held in found.values() for text in held.values()]
    assert sum(map(len, texts)) <= budget
    if budget >= 60_000:
        assert len(texts) == 144
    for text in texts[:3]:
        assert max(decoded(text).size) <= 64


def test_a_judgement_has_the_pictures_of_its_gallery(tmp_path: Path) -> None:
    from vadstudio.learn.judge import NETWORKS

    spec = JudgeSpec(run=str(tmp_path), photos="digits", train_limit=30, test_limit=12, threads=1, device="cpu")
    make_networks(tmp_path, list(NETWORKS.values()))
    result = judge(spec, NullContext())
    shown = {str(row["test_index"]) for row in result["predictions"]}
    near = {str(index) for row in result["neighbours"] for index in row["train_indices"]}
    assert (set(result["pictures"]["test"]), set(result["pictures"]["train"])) == (shown, near)
    photos = load_photos("digits", train_limit=30, test_limit=12)
    index = next(iter(shown))
    assert np.array_equal(np.asarray(decoded(result["pictures"]["test"][index])), photos.test_images[int(index)])
    assert len(json.dumps(result)) < 400_000


def make_networks(folder: Path, names: list[str]) -> None:
    for name in names:
        backbone.save(folder, name, backbone.build("resnet18"), {"arch": "resnet18", "image_size": 16, "epoch": 1})
