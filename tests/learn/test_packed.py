from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from vadstudio.errors import LearnError
from vadstudio.learn.packed import open_packed, write_packed


def test_what_was_written_is_read(make_pack, pictures, tmp_path: Path) -> None:
    make_pack()
    pack = open_packed(tmp_path / "pack")
    assert len(pack) == 44
    assert (pack.size, pack.hash, pack.label_names) == (24, "hash-44", ("ant", "bee", "cat", "dog"))
    for row, (image, label) in enumerate(pictures):
        assert np.array_equal(pack.images[row], image)
        assert pack.labels[row] == label
    assert isinstance(pack.images, np.memmap)
    assert [entry.name for entry in tmp_path.iterdir()] == ["pack"]


def test_writing_again_replaces(make_pack, tmp_path: Path) -> None:
    make_pack()
    make_pack(count=8)
    assert len(open_packed(tmp_path / "pack")) == 8


@pytest.mark.parametrize(
    ("count", "shape", "label", "words"),
    [
        (3, (8, 8, 3), 0, "has 2 pictures, not the 3"),
        (1, (8, 8, 3), 0, "more pictures than the 1"),
        (2, (8, 9, 3), 0, "not uint8"),
        (2, (8, 8, 3), 5, "label 5"),
        (0, (8, 8, 3), 0, "no pictures"),
    ],
)
def test_wrong_input_is_named_and_leaves_nothing(tmp_path: Path, count: int, shape, label: int, words: str) -> None:
    items = [(np.zeros(shape, np.uint8), label)] * 2
    with pytest.raises(LearnError, match=words):
        write_packed(tmp_path / "pack", items, count, 8, ["a", "b"], "h")
    assert list(tmp_path.iterdir()) == []


def test_a_failing_source_leaves_the_old_pack(make_pack, tmp_path: Path) -> None:
    make_pack()

    def source():
        yield np.zeros((24, 24, 3), np.uint8), 0
        raise RuntimeError("gone")

    with pytest.raises(RuntimeError):
        write_packed(tmp_path / "pack", source(), 2, 24, ["a"], "h")
    assert len(open_packed(tmp_path / "pack")) == 44
    assert [entry.name for entry in tmp_path.iterdir()] == ["pack"]


def damage_byte(folder: Path) -> None:
    data = bytearray((folder / "images.npy").read_bytes())
    data[-100] ^= 1
    (folder / "images.npy").write_bytes(data)


def damage_length(folder: Path) -> None:
    data = (folder / "images.npy").read_bytes()
    (folder / "images.npy").write_bytes(data[:-10])


def damage_meta(folder: Path) -> None:
    (folder / "meta.json").write_text('{"format": "vadstudio-packed-1"}')


def damage_json(folder: Path) -> None:
    (folder / "meta.json").write_text("{")


def future_format(folder: Path) -> None:
    (folder / "meta.json").write_text('{"format": "vadstudio-packed-9"}')


@pytest.mark.parametrize("damage", [damage_byte, damage_length, damage_meta, damage_json, future_format])
def test_damage_is_a_sentence(make_pack, tmp_path: Path, damage) -> None:
    make_pack()
    damage(tmp_path / "pack")
    with pytest.raises(LearnError, match="Freeze the dataset again"):
        open_packed(tmp_path / "pack")


def test_a_missing_pack_or_part_is_a_sentence(make_pack, tmp_path: Path) -> None:
    with pytest.raises(LearnError, match="There is no packed dataset"):
        open_packed(tmp_path / "nowhere")
    make_pack()
    (tmp_path / "pack" / "labels.npy").unlink()
    with pytest.raises(Exception, match="does not exist"):
        open_packed(tmp_path / "pack")
