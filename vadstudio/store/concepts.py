"""Concepts: what is to be drawn, as a tree."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from vadstudio.domain import Changes, Concept, ConceptKind, Coverage, CoverageCell
from vadstudio.errors import UsageError
from vadstudio.store.area import Added, Area, counted, to_json
from vadstudio.store.connection import Connections, Transaction, ids_json
from vadstudio.store.undo import Step, Undo

_COLUMNS = "id, name, kind, words, attributes, parent_id, synset"
_SUBTREE = (
    "WITH RECURSIVE tree(id) AS (SELECT value FROM json_each(?) UNION "
    "SELECT c.id FROM concepts c JOIN tree t ON c.parent_id = t.id) "
)
_COVERAGE = (
    f"SELECT {', '.join('c.' + column.strip() for column in _COLUMNS.split(','))}, "
    "(SELECT count(*) FROM drawings d JOIN reviews r ON r.drawing_id = d.id WHERE d.concept_id = c.id AND r.verdict = 'keep'), "
    "(SELECT json_group_array(json_array(language, model, drawings, drafts)) FROM "
    "(SELECT language, model, sum(parent_id IS NULL) drawings, count(*) drafts FROM drawings d WHERE d.concept_id = c.id "
    "GROUP BY language, model ORDER BY language, model)) "
    "FROM concepts c WHERE c.hidden = 0 ORDER BY c.name COLLATE NOCASE, c.id"
)


@dataclass(frozen=True)
class ConceptCounts:
    """How much a concept holds.

    Attributes:
        families: drawings with their drafts counted as one.
        drafts: all drafts.
        kept: drafts with the verdict keep.
        rejected: drafts with the verdict reject.
    """

    families: int = 0
    drafts: int = 0
    kept: int = 0
    rejected: int = 0


def _concept(
    row_id: int, name: str, kind: str, words: str, attributes: str, parent: int | None, synset: str
) -> Concept:
    given = dict(json.loads(attributes))
    return Concept(row_id, name, ConceptKind(kind), tuple(json.loads(words)), given, parent, synset)


def _coverage(*row: Any) -> Coverage:
    *values, kept, cells = row
    return Coverage(_concept(*values), kept, tuple(CoverageCell(*cell) for cell in json.loads(cells)))


def _values(concept: Concept) -> tuple[Any, ...]:
    attributes = to_json(dict(concept.attributes))
    return (
        concept.name,
        concept.kind.value,
        to_json(list(concept.words)),
        attributes,
        concept.parent_id,
        concept.synset,
    )


class Concepts(Area):
    """The concepts of a project. A removed concept is hidden with all below it; its drawings stay in the file."""

    def __init__(self, db: Connections, undo: Undo) -> None:
        super().__init__(db)
        self._undo = undo
        undo.register(
            {"concept": self._set_values, "concept_hidden": self._set_hidden, "concept_added": self._take_added}
        )

    def all(self) -> list[Concept]:
        """Return all concepts that are not removed, by name (upper and lower case alike)."""
        sql = f"SELECT {_COLUMNS} FROM concepts WHERE hidden = 0 ORDER BY name COLLATE NOCASE, id"
        return self._db.read(_concept, sql)

    def get(self, concept_id: int) -> Concept:
        """Return one concept, a removed one too.

        Raises:
            UsageError: there is none with this id.
        """
        found = self._db.read(_concept, f"SELECT {_COLUMNS} FROM concepts WHERE id = ?", (concept_id,))
        if not found:
            raise self._missing("concept", concept_id)
        return found[0]

    def find(self, name: str) -> Concept | None:
        """Return the concept of exactly this name that is not removed."""
        sql = f"SELECT {_COLUMNS} FROM concepts WHERE name = ? AND hidden = 0"
        return next(iter(self._db.read(_concept, sql, (" ".join(name.split()),))), None)

    def counts(self) -> dict[int, ConceptCounts]:
        """Return the counts of every concept that is not removed, by its id; zeros where nothing is drawn yet."""
        rows = self._db.rows(
            "SELECT c.id, coalesce(f.n, 0), coalesce(d.n, 0), coalesce(r.kept, 0), coalesce(r.rejected, 0) FROM concepts c "
            "LEFT JOIN (SELECT concept_id, count(*) n FROM families GROUP BY 1) f ON f.concept_id = c.id "
            "LEFT JOIN (SELECT concept_id, count(*) n FROM drawings GROUP BY 1) d ON d.concept_id = c.id "
            "LEFT JOIN (SELECT concept_id, sum(verdict = 'keep') kept, sum(verdict = 'reject') rejected FROM reviews "
            "JOIN drawings ON drawings.id = drawing_id WHERE verdict <> 'none' GROUP BY 1) r ON r.concept_id = c.id "
            "WHERE c.hidden = 0"
        )
        return {row[0]: ConceptCounts(*row[1:]) for row in rows}

    def coverage(self) -> list[Coverage]:
        """Return what of every concept that is not removed is drawn, by name; one question however many there are."""
        return self._db.read(_coverage, _COVERAGE)

    def add(self, concept: Concept) -> Added:
        """Add a concept (its id is ignored).

        Raises:
            UsageError: the name is empty or exists, or the parent does not exist.
        """
        with self._db.write() as write:
            concept_id = self._insert(write, self._checked(replace(concept, id=0)))
            write.changed(Changes(concepts=frozenset({concept_id})))
            return Added(concept_id, write.changes)

    def add_all(self, concepts: Iterable[Concept], undo_name: str = "") -> Changes:
        """Add concepts in one transaction, leaving out those whose name exists.

        Args:
            concepts: their ids are ignored.
            undo_name: if given, undo takes them away again under this name, but for those that something is drawn of by
                then; without it they are simply there.
        """
        with self._db.write() as write:
            new = (replace(c, id=0) for c in concepts if self.find(c.name) is None)
            added = [self._insert(write, self._checked(c)) for c in new]
            write.changed(Changes(concepts=frozenset(added)))
            if undo_name:
                self._undo.record(write, undo_name, "concept_added", [Step(i, "1", "0") for i in added])
            return write.changes

    def update(self, concept: Concept) -> Changes:
        """Change everything about the concept with this id. Undoable.

        Raises:
            UsageError: no such concept, an empty or taken name, or a parent that is missing or below it.
        """
        with self._db.write() as write:
            before, after = self.get(concept.id), self._checked(concept)
            if _values(before) == _values(after):
                return write.changes
            renamed = before.name != after.name
            name = f"Rename “{before.name}” to “{after.name}”" if renamed else f"Change “{after.name}”"
            step = Step(concept.id, to_json(_values(before)), to_json(_values(after)))
            write.changed(self._set_values(write, [step]))
            self._undo.record(write, name, "concept", [step])
            return write.changes

    def remove(self, ids: Iterable[int]) -> Changes:
        """Hide concepts and all below them; their drawings are kept. Undoable.

        Raises:
            UsageError: one of them does not exist.
        """
        with self._db.write() as write:
            wanted = self._require("concepts", "concept", ids)
            sql = _SUBTREE + "SELECT c.id, c.name FROM tree JOIN concepts c USING (id) WHERE c.hidden = 0 ORDER BY c.id"
            rows = self._db.rows(sql, (ids_json(wanted),))
            name = f"Remove “{rows[0][1]}”" if len(rows) == 1 else f"Remove {counted((r[0] for r in rows), 'concept')}"
            steps = [Step(row[0], "0", "1") for row in rows]
            write.changed(self._set_hidden(write, steps))
            self._undo.record(write, name, "concept_hidden", steps)
            return write.changes

    def _checked(self, concept: Concept) -> Concept:
        name = " ".join(concept.name.split())
        if not name:
            raise UsageError("A concept needs a name.")
        twin = self.find(name)
        if twin is not None and twin.id != concept.id:
            raise UsageError(f"There is a concept “{name}” already.", "Choose another name.")
        if concept.parent_id is not None:
            if not self._db.rows("SELECT 1 FROM concepts WHERE id = ? AND hidden = 0", (concept.parent_id,)):
                raise self._missing("concept", concept.parent_id)
            if concept.id and concept.parent_id in self._subtree(concept.id):
                raise UsageError(f"“{name}” cannot lie below itself.", "Choose another place in the tree.")
        words = tuple(dict.fromkeys(word.strip() for word in concept.words if word.strip()))
        return Concept(concept.id, name, concept.kind, words, concept.attributes, concept.parent_id, concept.synset)

    def _subtree(self, concept_id: int) -> set[int]:
        return {row[0] for row in self._db.rows(_SUBTREE + "SELECT id FROM tree", (ids_json([concept_id]),))}

    def _insert(self, write: Transaction, concept: Concept) -> int:
        sql = "INSERT INTO concepts(name, kind, words, attributes, parent_id, synset) VALUES (?, ?, ?, ?, ?, ?)"
        return write.insert(sql, _values(concept))

    # -- setters for undo -----------------------------------------------------------------------------------------------

    def _set_values(self, write: Transaction, steps: Sequence[Step]) -> Changes:
        changed = []
        for step in steps:
            if _values(self.get(step.target)) != tuple(json.loads(step.old)):
                continue
            name, kind, words, attributes, parent_id, synset = json.loads(step.new)
            # Both may have changed hands since: the name, and the place in the tree.
            name = self._free_name(name, step.target)
            if parent_id in self._subtree(step.target):
                parent_id = None
            write.execute(
                "UPDATE concepts SET name = ?, kind = ?, words = ?, attributes = ?, parent_id = ?, synset = ? WHERE id = ?",
                (name, kind, words, attributes, parent_id, synset, step.target),
            )
            changed.append(step.target)
        return Changes(concepts=frozenset(changed))

    def _set_hidden(self, write: Transaction, steps: Sequence[Step]) -> Changes:
        changed = []
        for step in steps:
            name = self._db.value("SELECT name FROM concepts WHERE id = ? AND hidden = ?", (step.target, int(step.old)))
            if name is None:
                continue
            if step.new == "0":
                name = self._free_name(name, step.target)
            sql = "UPDATE concepts SET hidden = ?, name = ? WHERE id = ?"
            write.execute(sql, (int(step.new), name, step.target))
            changed.append(step.target)
        return Changes(concepts=frozenset(changed))

    def _take_added(self, write: Transaction, steps: Sequence[Step]) -> Changes:
        """Hide concepts that were added, or show them again; one that is drawn stays: undo takes no drawing away."""
        sql = "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM families WHERE concept_id = value)"
        drawn = {row[0] for row in self._db.rows(sql, (ids_json(step.target for step in steps),))}
        return self._set_hidden(write, [step for step in steps if step.new == "0" or step.target not in drawn])

    def _free_name(self, name: str, concept_id: int) -> str:
        """Return *name*, or "name (2)" and so on while another concept has it."""
        free, number = name, 2
        while (twin := self.find(free)) is not None and twin.id != concept_id:
            free, number = f"{name} ({number})", number + 1
        return free
