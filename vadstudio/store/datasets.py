"""Frozen datasets: lists of stored pictures that never change again, named by a hash of what is in them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from vadstudio.domain import Changes, Concept, ConceptKind, Dataset, DatasetItem
from vadstudio.errors import UsageError
from vadstudio.store.area import Added, Area, now, to_json

_SELECT = "SELECT id, name, hash, labels, count, size, created_at, about FROM datasets "
_LINEAGE = """
SELECT i.image, i.label, i.render_key, i.seed, i.drawing_id, c.name, d.language, d.draft, d.sample, d.origin, d.model, 
  d.parent_id, d.root_id
FROM dataset_items i JOIN drawings d ON d.id = i.drawing_id JOIN concepts c ON c.id = d.concept_id
WHERE i.dataset_id = ? ORDER BY i.position
"""
_LINEAGE_KEYS = (
    "image label render_key seed drawing_id concept language draft sample origin model parent_id root_id".split()  # noqa: SIM905
)


def dataset_hash(labels: Sequence[str], size: int, items: Sequence[DatasetItem]) -> str:
    """Return the SHA-256 of ``{"labels": [...], "pictures": [[image, label], ...], "size": N}``.

    That text is JSON without blanks, keys and pictures sorted, UTF-8: the same pictures with the same labels have the same
    hash in any project and on any machine, in whatever order they were given.
    """
    pictures = sorted([item.image, item.label] for item in items)
    manifest = {"labels": list(labels), "pictures": pictures, "size": size}
    text = json.dumps(manifest, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _dataset(
    row_id: int, name: str, digest: str, labels: str, count: int, size: int, created_at: str, about: str
) -> Dataset:
    concepts = tuple(_concept(table) for table in json.loads(about))
    return Dataset(row_id, name, digest, tuple(json.loads(labels)), count, size, created_at, concepts)


def _concept(table: Mapping[str, Any]) -> Concept:
    words, attributes = tuple(table["words"]), dict(table["attributes"])
    return Concept(0, table["name"], ConceptKind(table["kind"]), words, attributes, None, table["synset"])


def _table(concept: Concept) -> dict[str, Any]:
    return {
        "name": concept.name,
        "kind": concept.kind.value,
        "words": list(concept.words),
        "attributes": dict(concept.attributes),
        "synset": concept.synset,
    }


class Datasets(Area):
    """The frozen datasets of a project."""

    def add(
        self,
        name: str,
        labels: Sequence[str],
        size: int,
        items: Sequence[DatasetItem],
        about: Sequence[Concept] = (),
    ) -> Added:
        """Freeze a dataset. The same pictures with the same labels again return the dataset that has them.

        Items are kept in an order of their own (label, picture), which is the order of :meth:`items`. *about* holds
        the concept of each label, where it is known; it is kept as it is now and does not count for what is the same.

        Raises:
            UsageError: no items, another number of concepts than of labels, labels that are not sorted and different, a
                label out of range, a picture or drawing that is not in the project, or a name that another dataset has.
        """
        ordered = sorted(items, key=lambda item: (item.label, item.image, item.render_key, item.drawing_id, item.seed))
        self._check(labels, ordered)
        if about and len(about) != len(labels):
            raise UsageError(f"There are {len(labels)} labels, and {len(about)} concepts that say what they are.")
        digest = dataset_hash(labels, size, ordered)
        with self._db.write() as write:
            existing = self._db.value("SELECT id FROM datasets WHERE hash = ?", (digest,))
            if existing is not None:
                return Added(int(existing), write.changes)
            self._check_references(name, ordered)
            dataset_id = write.insert(
                "INSERT INTO datasets(name, hash, labels, count, size, created_at, about) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    *(name.strip(), digest, to_json(list(labels)), len(ordered), size, now()),
                    to_json([_table(concept) for concept in about]),
                ),
            )
            write.many(
                "INSERT INTO dataset_items(dataset_id, position, drawing_id, seed, image, render_key, label) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                ((dataset_id, n, i.drawing_id, i.seed, i.image, i.render_key, i.label) for n, i in enumerate(ordered)),
            )
            write.changed(Changes(datasets=frozenset({dataset_id})))
            return Added(dataset_id, write.changes)

    def get(self, dataset_id: int) -> Dataset:
        """Return one dataset.

        Raises:
            UsageError: there is none with this id.
        """
        found = self._db.read(_dataset, _SELECT + "WHERE id = ?", (dataset_id,))
        if not found:
            raise self._missing("dataset", dataset_id)
        return found[0]

    def find(self, name: str) -> Dataset | None:
        """Return the dataset of this name."""
        return next(iter(self._db.read(_dataset, _SELECT + "WHERE name = ?", (name.strip(),))), None)

    def all(self) -> list[Dataset]:
        """Return all datasets, oldest first."""
        return self._db.read(_dataset, _SELECT + "ORDER BY id")

    def items(self, dataset_id: int) -> list[DatasetItem]:
        """Return the pictures of a dataset in its order."""
        self._require("datasets", "dataset", [dataset_id])
        sql = "SELECT drawing_id, seed, image, render_key, label FROM dataset_items WHERE dataset_id = ? ORDER BY position"
        return self._db.read(DatasetItem, sql, (dataset_id,))

    def manifest(self, dataset_id: int) -> str:
        """Return a dataset as JSON.

        It holds every picture's lineage (concept, language, draft, model, seed, render key, parents) and, where they were
        written down, kind, words, attributes and synset of the concept of every label.
        """
        dataset = self.get(dataset_id)
        rows: list[tuple[Any, ...]] = self._db.rows(_LINEAGE, (dataset_id,))
        document = {
            "format": "vadstudio-dataset-1",
            "name": dataset.name,
            "hash": dataset.hash,
            "size": dataset.size,
            "count": dataset.count,
            "labels": list(dataset.labels),
            "concepts": [_table(concept) for concept in dataset.about],
            "created_at": dataset.created_at,
            "items": [dict(zip(_LINEAGE_KEYS, row, strict=True)) for row in rows],
        }
        return json.dumps(document, ensure_ascii=False, indent=1)

    def _check(self, labels: Sequence[str], items: Sequence[DatasetItem]) -> None:
        if not items:
            raise UsageError("A dataset needs at least one picture.", "Render and keep some drawings first.")
        if list(labels) != sorted(set(labels)):
            raise UsageError("The labels of a dataset must be sorted and different.")
        wrong = [item.label for item in items if not 0 <= item.label < len(labels)]
        if wrong:
            raise UsageError(f"The label {wrong[0]} is outside the {len(labels)} labels of the dataset.")

    def _check_references(self, name: str, items: Sequence[DatasetItem]) -> None:
        if not name.strip():
            raise UsageError("A dataset needs a name.")
        if self.find(name) is not None:
            raise UsageError(f"There is a dataset “{name.strip()}” already, of other pictures.", "Choose another name.")
        self._require("drawings", "drawing", (item.drawing_id for item in items))
        sql = "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM blobs WHERE sha = value) LIMIT 1"
        absent = self._db.value(sql, (to_json(sorted({item.image for item in items})),))
        if absent is not None:
            raise UsageError(
                f"The picture {str(absent)[:12]!r} is not in {self._db.thing}.", "Render the drawings first."
            )
