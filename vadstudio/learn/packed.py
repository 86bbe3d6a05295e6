"""A frozen dataset as one uint8 array on disk: read by memory map, so its size is bounded by the disk, not by memory.

A folder with ``images.npy`` [N, S, S, 3], ``labels.npy`` [N] and ``meta.json`` (format, size, label names, the dataset's
hash, SHA-256 of both arrays). It is written beside its place and renamed, so it is there whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vadstudio.errors import LearnError, VadError, explain_os_error

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FORMAT = "vadstudio-packed-1"
_REMEDY = "Freeze the dataset again; the run can then be started anew."


@dataclass(frozen=True)
class Packed:
    """An opened pack.

    Attributes:
        images: uint8 [N, S, S, 3], a read-only memory map.
        labels: int64 [N].
        label_names: name of each label.
        size: S, in pixels.
        hash: the dataset's hash.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    label_names: tuple[str, ...]
    size: int
    hash: str

    def __len__(self) -> int:
        return len(self.labels)


def write_packed(
    folder: Path,
    images: Iterable[tuple[NDArray[np.uint8], int]],
    count: int,
    size: int,
    labels: Sequence[str],
    dataset_hash: str,
) -> Packed:
    """Write *count* pictures (uint8 [size, size, 3], label) as a pack; a pack that is already there is replaced.

    Raises:
        LearnError: a picture has another shape or label than said, or there are fewer or more than said.
        EnvironmentFault: the disk is full or the folder is not writable; nothing half-written is left.
    """
    folder = Path(folder)
    part = folder.with_name(f"{folder.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        try:
            part.mkdir(parents=True)
            _write_arrays(part, images, count, size, len(labels))
            meta = {"format": FORMAT, "count": count, "size": size, "labels": list(labels), "hash": dataset_hash}
            meta["sha256"] = {name: _digest(part / name) for name in ("images.npy", "labels.npy")}
            (part / "meta.json").write_text(json.dumps(meta, indent=1), encoding="utf-8")
            if folder.exists():
                shutil.rmtree(folder)
            part.rename(folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    except OSError as error:
        raise explain_os_error(error, f"the packed dataset {folder}") from error
    return open_packed(folder)


def _write_arrays(
    part: Path, images: Iterable[tuple[NDArray[np.uint8], int]], count: int, size: int, kinds: int
) -> None:
    import numpy as np

    if count < 1:
        raise LearnError("The dataset holds no pictures.", "Keep some drawings and freeze again.")
    labels = np.empty(count, np.int64)
    done = 0
    with open(part / "images.npy", "wb") as file:
        header = {"descr": "|u1", "fortran_order": False, "shape": (count, size, size, 3)}
        np.lib.format.write_array_header_1_0(file, header)
        for image, label in images:
            if image.shape != (size, size, 3) or image.dtype != np.uint8:
                raise LearnError(
                    f"Picture {done} of the dataset is {image.dtype} {image.shape}, not uint8 {(size, size, 3)}.",
                    _REMEDY,
                )
            if not 0 <= label < kinds:
                raise LearnError(
                    f"Picture {done} of the dataset has label {label}, but there are {kinds} labels.", _REMEDY
                )
            if done == count:
                raise LearnError(f"The dataset has more pictures than the {count} it should have.", _REMEDY)
            file.write(np.ascontiguousarray(image).tobytes())
            labels[done] = label
            done += 1
    if done != count:
        raise LearnError(f"The dataset has {done} pictures, not the {count} it should have.", _REMEDY)
    np.save(part / "labels.npy", labels)


def _digest(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def open_packed(folder: Path, verify: bool = True) -> Packed:
    """Open a pack.

    Args:
        folder: what :func:`write_packed` made.
        verify: read all of it once and compare the checksums.

    Raises:
        LearnError: it is missing or damaged.
    """
    folder = Path(folder)
    if not (folder / "meta.json").is_file():
        raise LearnError(f"There is no packed dataset in {folder}.", _REMEDY)
    try:
        return _open(folder, verify)
    except VadError:
        raise
    except OSError as error:
        raise explain_os_error(error, f"the packed dataset {folder}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LearnError(f"The packed dataset {folder} is damaged: {error}.", _REMEDY) from error


def _open(folder: Path, verify: bool) -> Packed:
    import numpy as np

    meta: dict[str, Any] = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    if meta["format"] != FORMAT:
        raise LearnError(f"The packed dataset {folder} has the format {meta['format']!r}, not {FORMAT}.", _REMEDY)
    if verify:
        for name, digest in meta["sha256"].items():
            if _digest(folder / name) != digest:
                raise LearnError(f"The packed dataset {folder} is damaged: {name} is not what was written.", _REMEDY)
    images = np.load(folder / "images.npy", mmap_mode="r", allow_pickle=False)
    labels = np.load(folder / "labels.npy", allow_pickle=False)
    count, size = int(meta["count"]), int(meta["size"])
    if images.shape != (count, size, size, 3) or images.dtype != np.uint8 or labels.shape != (count,):
        raise LearnError(f"The packed dataset {folder} is damaged: its arrays have the wrong shape.", _REMEDY)
    return Packed(images, labels.astype(np.int64), tuple(map(str, meta["labels"])), size, str(meta["hash"]))
