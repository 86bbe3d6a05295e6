from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from vadstudio.errors import LearnError
from vadstudio.learn.photos import load_photos


def picture(colour: tuple[int, ...], mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (12, 10), colour if len(colour) > 1 else colour[0])


def fill(folder: Path, classes: dict[str, int]) -> None:
    for number, (name, count) in enumerate(classes.items()):
        (folder / name).mkdir(parents=True)
        for index in range(count):
            picture((50 * number, index, 7)).save(folder / name / f"{index:02}.png")


def write_npz(path: Path, **changes) -> None:
    encoded = []
    for number in range(6):
        buffer = io.BytesIO()
        picture((20 * number,), "L").save(buffer, "JPEG")
        encoded.append(buffer.getvalue())
    parts = {
        "data": np.frombuffer(b"".join(encoded), np.uint8),
        "offsets": np.cumsum([0, *map(len, encoded)]).astype(np.int64),
        "labels": np.array([0, 0, 0, 1, 1, 1], np.int16),
        "split": np.array([0, 0, 1, 0, 0, 1], np.uint8),
        "class_names": np.array(["cup", "dog"]),
        "ids": np.array(list("abcdef")),
    }
    np.savez(path, **{key: value for key, value in {**parts, **changes}.items() if value is not None})


def test_folder_of_class_folders_is_split_by_seed(tmp_path: Path) -> None:
    fill(tmp_path, {"bee": 10, "ant": 5})
    photos = load_photos(str(tmp_path))
    assert photos.class_names == ("ant", "bee")
    assert np.bincount(photos.train_labels).tolist() == [4, 8]
    assert np.bincount(photos.test_labels).tolist() == [1, 2]
    assert photos.train_images[0].shape == (10, 12, 3)
    for image, label in zip(photos.train_images, photos.train_labels, strict=True):
        assert image[0, 0, 0] == (50 if label == 0 else 0)
    seen = {tuple(image[0, 0]) for image in (*photos.train_images, *photos.test_images)}
    assert len(seen) == 15
    again, other = load_photos(str(tmp_path)), load_photos(str(tmp_path), seed=1)
    assert np.array_equal(np.stack(list(again.test_images)), np.stack(list(photos.test_images)))
    assert not np.array_equal(np.stack(list(other.test_images)), np.stack(list(photos.test_images)))


def test_train_and_test_folders_are_taken_as_they_are(tmp_path: Path) -> None:
    fill(tmp_path / "train", {"ant": 3, "bee": 3})
    fill(tmp_path / "val", {"bee": 2})
    photos = load_photos(str(tmp_path))
    assert photos.train_labels.tolist() == [0, 0, 0, 1, 1, 1]
    assert photos.test_labels.tolist() == [1, 1]
    fill(tmp_path / "val", {"cow": 1})
    with pytest.raises(LearnError, match="'cow'"):
        load_photos(str(tmp_path))


def test_grey_palette_and_transparent_pictures_become_rgb_on_white(tmp_path: Path) -> None:
    fill(tmp_path, {"ant": 2, "bee": 2})
    picture((0, 0, 0, 0), "RGBA").save(tmp_path / "ant" / "00.png")
    picture((200,), "L").save(tmp_path / "ant" / "01.png")
    photos = load_photos(str(tmp_path))
    images = [image for part in (photos.train_images, photos.test_images) for image in part]
    assert {image.shape for image in images} == {(10, 12, 3)}
    assert {255, 200} <= {int(image[0, 0, 2]) for image in images}


def test_an_undecodable_photograph_is_named(tmp_path: Path) -> None:
    fill(tmp_path, {"ant": 1, "bee": 4})
    (tmp_path / "ant" / "00.png").write_bytes(b"no picture")
    photos = load_photos(str(tmp_path))
    with pytest.raises(LearnError, match=r"ant.00\.png cannot be decoded"):
        list(photos.train_images)


def test_folders_that_cannot_do(tmp_path: Path) -> None:
    with pytest.raises(LearnError, match="no photographs in class folders"):
        load_photos(str(tmp_path))
    fill(tmp_path, {"ant": 4})
    with pytest.raises(LearnError, match="fewer than two classes"):
        load_photos(str(tmp_path))
    with pytest.raises(LearnError, match="no photographs called 'nowhere'"):
        load_photos("nowhere")


def test_npz_pack(tmp_path: Path) -> None:
    write_npz(tmp_path / "set.npz")
    photos = load_photos(str(tmp_path / "set.npz"))
    assert (photos.name, photos.class_names) == ("set.npz", ("cup", "dog"))
    assert photos.train_labels.tolist() == [0, 0, 1, 1]
    assert photos.test_labels.tolist() == [0, 1]
    assert [int(image[0, 0, 0]) for image in photos.test_images] == [40, 100]
    assert photos.test_images[0].shape == (10, 12, 3)


@pytest.mark.parametrize(
    "changes",
    [
        {"split": None},
        {"offsets": np.array([0, 5, 3, 8, 9, 10, 11])},
        {"offsets": np.arange(4)},
        {"labels": np.full(6, 9, np.int16)},
        {"data": np.zeros(3, np.uint8)},
    ],
)
def test_damaged_packs_are_a_sentence(tmp_path: Path, changes: dict) -> None:
    write_npz(tmp_path / "set.npz", **changes)
    with pytest.raises(LearnError, match="damaged"):
        load_photos(str(tmp_path / "set.npz"))


def test_a_file_that_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "set.npz").write_bytes(b"words")
    with pytest.raises(LearnError, match="is no pack"):
        load_photos(str(tmp_path / "set.npz"))
    write_npz(tmp_path / "train_only.npz", split=np.zeros(6, np.uint8))
    with pytest.raises(LearnError, match="no test pictures"):
        load_photos(str(tmp_path / "train_only.npz"))
    write_npz(tmp_path / "bytes.npz", data=np.zeros(10_000, np.uint8), offsets=np.array([0, 1, 2, 3, 4, 5, 10_000]))
    with pytest.raises(LearnError, match="Picture 2 of the pack"):
        load_photos(str(tmp_path / "bytes.npz")).test_images[0]


def test_limits_spread_over_the_classes_and_are_repeatable(tmp_path: Path) -> None:
    fill(tmp_path, {"ant": 20, "bee": 10, "cat": 2})
    one, other = (load_photos(str(tmp_path), train_limit=9, test_limit=3) for _ in range(2))
    assert np.bincount(one.train_labels, minlength=3).tolist() == [4, 4, 1]
    assert np.bincount(one.test_labels, minlength=3).tolist() == [1, 1, 1]
    assert np.array_equal(np.stack(list(one.train_images)), np.stack(list(other.train_images)))
    for image, label in zip(one.train_images, one.train_labels, strict=True):
        assert image[0, 0, 0] == 50 * label
    assert len(one.train_images[2:5]) == 3


def test_digits_are_real_and_split() -> None:
    photos = load_photos("digits")
    assert len(photos.train_labels) + len(photos.test_labels) == 1797
    assert photos.train_images[0].shape == (8, 8, 3)
    assert len(photos.class_names) == len(np.unique(photos.test_labels)) == 10
    assert max(int(image.max()) for image in photos.test_images) == 255


def test_cifar10_offline_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import urllib.error
    import urllib.request

    def no_network(*words: object, **options: object) -> None:
        raise urllib.error.URLError("no route to host")

    monkeypatch.setattr(urllib.request, "urlopen", no_network)
    with pytest.raises(LearnError, match=r"could not be downloaded.*digits needs no network"):
        load_photos("cifar10", tmp_path)


def test_the_shared_cifar10_pack(shared_data: Path) -> None:
    photos = load_photos(str(shared_data / "cifar10.npz"), train_limit=500, test_limit=100)
    assert np.bincount(photos.train_labels).tolist() == [50] * 10
    assert np.bincount(photos.test_labels).tolist() == [10] * 10
    assert photos.train_images[0].shape == (32, 32, 3)
    means = [image.mean() for image in photos.test_images]
    assert np.std(means) > 10
