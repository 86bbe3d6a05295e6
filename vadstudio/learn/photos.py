"""Real photographs (and handwritten digits) to judge by. Never trained on.

Pictures are decoded when asked for, so that a set is bounded by the disk and not by memory.
"""

from __future__ import annotations

import contextlib
import io
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, overload

import numpy as np

from vadstudio.errors import LearnError, explain_os_error

if TYPE_CHECKING:
    from numpy.typing import NDArray

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".gif", ".tif", ".tiff", ".ppm"})
TRAIN_SHARE = 0.8
DIGITS_TRAIN_SHARE = 2 / 3


class Pictures(Sequence["NDArray[np.uint8]"]):
    """A sequence of RGB pictures uint8 [H, W, 3] that are read one by one by *read*; sizes may differ."""

    def __init__(self, read: Callable[[int], NDArray[np.uint8]], indices: NDArray[np.int64]) -> None:
        self._read = read
        self._indices = indices

    def __len__(self) -> int:
        return len(self._indices)

    @overload
    def __getitem__(self, index: int) -> NDArray[np.uint8]: ...
    @overload
    def __getitem__(self, index: slice) -> Pictures: ...
    def __getitem__(self, index: int | slice) -> NDArray[np.uint8] | Pictures:
        if isinstance(index, slice):
            return Pictures(self._read, self._indices[index])
        return self._read(int(self._indices[index]))

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        return (self._read(int(index)) for index in self._indices)


@dataclass(frozen=True)
class PhotoSet:
    """Photographs of several classes, apart for training the probe and for testing it.

    Attributes:
        name: what the person calls the set.
        train_images, test_images: RGB uint8 [H, W, 3] each.
        train_labels, test_labels: int64 [N], indices into the class names.
        class_names: one per class.
    """

    name: str
    train_images: Pictures
    train_labels: NDArray[np.int64]
    test_images: Pictures
    test_labels: NDArray[np.int64]
    class_names: tuple[str, ...]


def load_photos(
    source: str, data_root: Path | None = None, *, train_limit: int = 0, test_limit: int = 0, seed: int = 0
) -> PhotoSet:
    """Open a set of photographs.

    Args:
        source: "digits" (scikit-learn's handwritten digits), "cifar10" (downloaded by torchvision), an ``.npz`` pack (keys
            data, offsets, labels, split, class_names), or a folder: with ``train`` and ``test`` (or ``val``) folders of class
            folders, or of class folders alone, of which a seeded fifth is then for testing.
        data_root: where downloads are kept.
        train_limit: most training photographs, spread evenly over the classes; 0 = all. The same call chooses the same.
        test_limit: the same for test photographs.
        seed: of the split and of the choice.

    Raises:
        LearnError: the set is missing, damaged or unusable.
    """
    if source == "digits":
        whole = _digits(seed)
    elif source == "cifar10":
        whole = _cifar10(data_root)
    elif Path(source).is_dir():
        whole = _folder(Path(source), seed)
    elif Path(source).is_file():
        whole = _pack(Path(source))
    else:
        raise LearnError(
            f"There are no photographs called {source!r}.",
            "Name a folder of class folders, an .npz pack, digits or cifar10.",
        )
    train, test = (
        (_Part(whole.train_images, whole.train_labels), train_limit),
        (_Part(whole.test_images, whole.test_labels), test_limit),
    )
    chosen = [part.limited(limit, seed) for part, limit in (train, test)]
    return _checked(
        PhotoSet(whole.name, chosen[0].images, chosen[0].labels, chosen[1].images, chosen[1].labels, whole.class_names)
    )


@dataclass(frozen=True)
class _Part:
    images: Pictures
    labels: NDArray[np.int64]

    def limited(self, limit: int, seed: int) -> _Part:
        """Keep at most *limit* pictures: shuffled, then taken from the classes in turn."""
        if not limit or limit >= len(self.labels):
            return self
        order = np.random.default_rng(seed).permutation(len(self.labels))
        rank = np.empty(len(order), np.int64)
        for label in np.unique(self.labels):
            members = order[self.labels[order] == label]
            rank[members] = np.arange(len(members))
        chosen = np.sort(order[np.argsort(rank[order], kind="stable")][:limit])
        images, labels = self.images, self.labels
        return _Part(Pictures(lambda index: images[index], chosen.astype(np.int64)), labels[chosen])


def _checked(photos: PhotoSet) -> PhotoSet:
    for part, labels in (("training", photos.train_labels), ("test", photos.test_labels)):
        if not len(labels):
            raise LearnError(f"The photographs {photos.name} have no {part} pictures.", "Choose another set.")
    if len(np.unique(photos.train_labels)) < 2:
        raise LearnError(f"The photographs {photos.name} have fewer than two classes.", "Add a second class folder.")
    return photos


def rgb(data: bytes | Path, thing: str) -> NDArray[np.uint8]:
    """Decode an encoded picture to RGB uint8 [H, W, 3] (grey becomes RGB, transparency lies on white).

    Raises:
        LearnError: it cannot be decoded; *thing* names it.
    """
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data) if isinstance(data, bytes) else data) as image:
            if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
                layer = image.convert("RGBA")
                flat = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer)
                return np.asarray(flat.convert("RGB"))
            return np.asarray(image.convert("RGB"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise LearnError(f"{thing} cannot be decoded.", "Remove or replace it.") from error


def _digits(seed: int) -> PhotoSet:
    try:
        from sklearn.datasets import load_digits
    except ImportError as error:
        raise LearnError("The digits need scikit-learn, which is not installed.", "Install scikit-learn.") from error
    grey, label = load_digits(return_X_y=True)
    values = np.round(np.asarray(grey).reshape(-1, 8, 8, 1) * (255 / 16)).astype(np.uint8)
    images, labels = np.repeat(values, 3, axis=3), np.asarray(label).astype(np.int64)
    names = tuple(map(str, range(10)))
    return _divided("digits", lambda index: images[index], labels, names, DIGITS_TRAIN_SHARE, seed)


def _divided(
    name: str,
    read: Callable[[int], NDArray[np.uint8]],
    labels: NDArray[np.int64],
    names: tuple[str, ...],
    share: float,
    seed: int,
) -> PhotoSet:
    """Split each class by chance; *share* of it is for training, at least one picture where it has two."""
    chance = np.random.default_rng(seed)
    train: list[int] = []
    test: list[int] = []
    for label in np.unique(labels):
        members = chance.permutation(np.flatnonzero(labels == label))
        cut = min(max(1, round(share * len(members))), max(1, len(members) - 1))
        train += members[:cut].tolist()
        test += members[cut:].tolist()
    first, second = np.array(sorted(train), np.int64), np.array(sorted(test), np.int64)
    return PhotoSet(name, Pictures(read, first), labels[first], Pictures(read, second), labels[second], names)


def _cifar10(data_root: Path | None) -> PhotoSet:
    import socket

    from torchvision.datasets import CIFAR10

    root = data_root or Path.home() / ".cache" / "vadstudio" / "photos"
    patience = socket.getdefaulttimeout()
    try:
        root.mkdir(parents=True, exist_ok=True)
        socket.setdefaulttimeout(30)
        with contextlib.redirect_stdout(sys.stderr):  # torchvision prints; the worker's stdout speaks JSON lines
            halves = [CIFAR10(str(root), train=train, download=True) for train in (True, False)]
    except (OSError, RuntimeError, EOFError, ValueError) as error:
        raise LearnError(
            f"CIFAR-10 could not be downloaded to {root}.",
            "Check the network, or name a folder or an .npz pack that is on this machine; digits needs no network.",
        ) from error
    finally:
        socket.setdefaulttimeout(patience)
    parts = []
    for half in halves:
        data: NDArray[np.uint8] = half.data
        parts.append(_Part(Pictures(data.__getitem__, np.arange(len(data))), np.asarray(half.targets, np.int64)))
    train, test = parts
    return PhotoSet("cifar10", train.images, train.labels, test.images, test.labels, tuple(halves[0].classes))


def _pack(path: Path) -> PhotoSet:
    try:
        with np.load(path, allow_pickle=False) as held:
            data, offsets, labels, split, names = (
                held[key] for key in ("data", "offsets", "labels", "split", "class_names")
            )
    except (KeyError, ValueError, zipfile.BadZipFile, EOFError) as error:
        raise LearnError(
            f"{path} is no pack of photographs, or it is damaged: {error}.",
            "A pack is an .npz file with data, offsets, labels, split and class_names.",
        ) from error
    except OSError as error:
        raise explain_os_error(error, f"the photographs {path}") from error
    offsets, labels = offsets.astype(np.int64), labels.astype(np.int64)
    sound = len(offsets) == len(labels) + 1 == len(split) + 1 and data.dtype == np.uint8
    sound = sound and offsets[0] == 0 and offsets[-1] == len(data) and bool((np.diff(offsets) > 0).all())
    if not sound or (len(labels) and not 0 <= labels.min() <= labels.max() < len(names)):
        raise LearnError(f"The pack {path} is damaged: its parts do not fit together.", "Get the file again.")

    def read(index: int) -> NDArray[np.uint8]:
        return rgb(data[offsets[index] : offsets[index + 1]].tobytes(), f"Picture {index} of the pack {path}")

    train, test = np.flatnonzero(split == 0), np.flatnonzero(split == 1)
    kinds = tuple(map(str, names))
    return PhotoSet(path.name, Pictures(read, train), labels[train], Pictures(read, test), labels[test], kinds)


def _folder(path: Path, seed: int) -> PhotoSet:
    try:
        train_side = path / "train"
        test_side = next((path / name for name in ("test", "val") if (path / name).is_dir()), None)
        if train_side.is_dir() and test_side:
            names = _class_names(train_side)
            train, test = _files(train_side, names, path), _files(test_side, names, path)
            strange = sorted(set(_class_names(test_side)) - set(names))
            if strange:
                raise LearnError(
                    f"The class {strange[0]!r} is in {test_side}, but not in {train_side}.", "Add it there."
                )
            halves = [
                _Part(Pictures(_reader([file for file, _ in half]), np.arange(len(half))), _labels(half))
                for half in (train, test)
            ]
            return PhotoSet(path.name, halves[0].images, halves[0].labels, halves[1].images, halves[1].labels, names)
        names = _class_names(path)
        files = _files(path, names, path)
    except OSError as error:
        raise explain_os_error(error, f"the photographs {path}") from error
    return _divided(path.name, _reader([file for file, _ in files]), _labels(files), names, TRAIN_SHARE, seed)


def _reader(files: list[Path]) -> Callable[[int], NDArray[np.uint8]]:
    return lambda index: rgb(files[index], f"The photograph {files[index]}")


def _labels(files: list[tuple[Path, int]]) -> NDArray[np.int64]:
    return np.array([label for _, label in files], np.int64)


def _class_names(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith(".")))


def _files(folder: Path, names: Sequence[str], whole: Path) -> list[tuple[Path, int]]:
    found = [
        (file, label)
        for label, name in enumerate(names)
        if (folder / name).is_dir()
        for file in sorted((folder / name).rglob("*"))
        if file.suffix.lower() in SUFFIXES and file.is_file()
    ]
    if not found:
        raise LearnError(
            f"The folder {whole} holds no photographs in class folders.", "Put each class into its own folder."
        )
    return found
