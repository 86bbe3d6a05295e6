"""Frozen datasets: lists of pictures that never change again."""

from __future__ import annotations

from dataclasses import dataclass

from vadstudio.domain.concept import Concept


@dataclass(frozen=True)
class DatasetItem:
    """One picture of a dataset, with its lineage.

    Attributes:
        image: SHA-256 of the PNG blob.
        render_key: hash of (code, language, size, seed, renderer version).
        label: index into the dataset's labels (concept names).
    """

    drawing_id: int
    seed: int
    image: str
    render_key: str
    label: int


@dataclass(frozen=True)
class Dataset:
    """A frozen dataset.

    Attributes:
        hash: SHA-256 of the manifest; the same pictures with the same labels have the same hash.
        labels: concept names, sorted; item labels index into it.
        count: number of pictures.
        size: side of a picture in pixels.
        about: the concept of each label as it was when the dataset was frozen; empty where that was not written down.
    """

    id: int
    name: str
    hash: str
    labels: tuple[str, ...]
    count: int
    size: int
    created_at: str = ""
    about: tuple[Concept, ...] = ()
