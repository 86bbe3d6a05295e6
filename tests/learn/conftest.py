"""Small packs and runs for the tests of the vision system."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from vadstudio.learn import packed
from vadstudio.learn.packed import Packed


@pytest.fixture(scope="session", autouse=True)
def _few_threads() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def pictures() -> list[tuple[np.ndarray, int]]:
    """Return 44 pictures, 24 pixels wide, of 4 kinds: noise around a colour with a bar at a place."""
    chance = np.random.default_rng(0)
    made = []
    for number in range(44):
        kind = number % 4
        image = np.full((24, 24, 3), 40 + 50 * kind) + chance.integers(-30, 30, (24, 24, 3))
        image[5 * kind : 5 * kind + 4, :, kind % 3] = 255
        made.append((image.clip(0, 255).astype(np.uint8), kind))
    return made


@pytest.fixture
def make_pack(tmp_path: Path, pictures: list[tuple[np.ndarray, int]]) -> Callable[..., Packed]:
    def make(name: str = "pack", count: int = 44) -> Packed:
        labels = ["ant", "bee", "cat", "dog"]
        return packed.write_packed(tmp_path / name, pictures[:count], count, 24, labels, f"hash-{count}")

    return make


@pytest.fixture
def shared_data() -> Path:
    """Return the folder of the shared evaluation data, or skip."""
    named = os.environ.get("VADSTUDIO_DATA")
    folder = Path(named) if named else Path(__file__).resolve().parents[3] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no shared evaluation data in {folder}; set VADSTUDIO_DATA")
    return folder
