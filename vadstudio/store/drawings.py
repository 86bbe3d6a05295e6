"""Drawings: drafts of code that never change; a change makes a child. Which draft of a family counts is its head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from vadstudio.domain import Changes, Drawing, Origin
from vadstudio.errors import UsageError
from vadstudio.store import gallery
from vadstudio.store.area import Added, Area, now
from vadstudio.store.connection import Connections, Transaction, ids_json
from vadstudio.store.gallery import Card, GalleryQuery
from vadstudio.store.undo import Step, Undo

_SELECT = (
    "SELECT d.id, d.concept_id, d.root_id, d.parent_id, d.draft, d.sample, d.language, k.code, d.origin, d.note, d.call_id, "
    "d.model, d.created_at, d.assisted FROM {tables} JOIN drawing_codes k ON k.drawing_id = d.id "
)


def _select(rest: str, tables: str = "drawings d") -> str:
    return _SELECT.format(tables=tables) + rest


def _drawing(*row: Any) -> Drawing:
    values = list(row)
    values[8], values[13] = Origin(row[8]), bool(row[13])
    return Drawing(*values)


class Drawings(Area):
    """The drawings of a project, and the gallery's questions about them."""

    def __init__(self, db: Connections, undo: Undo) -> None:
        super().__init__(db)
        self._undo = undo
        undo.register({"head": self._move_heads})

    def add(
        self,
        concept_id: int,
        language: str,
        code: str,
        origin: Origin,
        parent_id: int | None = None,
        sample: int = 0,
        note: str = "",
        call_id: int | None = None,
        model: str = "",
        move_head: bool = True,
        undo_name: str = "",
        assisted: bool = False,
    ) -> Added:
        """Add a draft; draft number and family follow from its parent.

        Args:
            parent_id: the draft that it was made from; None begins a family.
            move_head: make it the draft of its family that counts.
            undo_name: if given, undo moves the head back under this name; without it the draft is simply there.
            assisted: the model was shown a picture; what is made from an assisted draft is assisted, too.

        Raises:
            UsageError: the concept, the parent or the call does not exist, or the parent is of another concept.
        """
        with self._db.write() as write:
            self._require("concepts", "concept", [concept_id])
            self._require("calls", "call", [] if call_id is None else [call_id])
            drawing_id = int(self._db.value("SELECT coalesce(max(id), 0) + 1 FROM drawings"))
            root_id, draft = drawing_id, 1
            if parent_id is not None:
                root_id, draft, above = self._place_below(parent_id, concept_id)
                assisted = assisted or above
            write.execute(
                "INSERT INTO drawings(id, concept_id, root_id, parent_id, draft, sample, language, origin, note, call_id, "
                "model, created_at, assisted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(drawing_id, concept_id, root_id, parent_id, draft, sample, language, Origin(origin).value),
                    *(note, call_id, model, now(), assisted),
                ),
            )
            write.execute("INSERT INTO drawing_codes(drawing_id, code) VALUES (?, ?)", (drawing_id, code))
            write.changed(Changes(drawings=frozenset({drawing_id})))
            if parent_id is None:
                family = "INSERT INTO families(root_id, concept_id, head_id) VALUES (?, ?, ?)"
                write.execute(family, (root_id, concept_id, drawing_id))
                write.changed(Changes(heads=frozenset({root_id})))
            elif move_head:
                self._move_head(write, root_id, drawing_id, undo_name)
            return Added(drawing_id, write.changes)

    def get(self, drawing_id: int) -> Drawing:
        """Return one drawing.

        Raises:
            UsageError: there is none with this id.
        """
        found = self._db.read(_drawing, _select("WHERE d.id = ?"), (drawing_id,))
        if not found:
            raise self._missing("drawing", drawing_id)
        return found[0]

    def get_many(self, ids: Iterable[int]) -> list[Drawing]:
        """Return drawings in the order of *ids*.

        Raises:
            UsageError: one of them does not exist.
        """
        wanted = [int(i) for i in ids]
        sql = _select("ORDER BY i.key", "json_each(?) i JOIN drawings d ON d.id = i.value")
        found = self._db.read(_drawing, sql, (ids_json(wanted),))
        if len(found) < len(wanted):
            self._require("drawings", "drawing", wanted)
        return found

    def family(self, root_id: int) -> list[Drawing]:
        """Return all drafts of a family, oldest first; empty if *root_id* is no root."""
        return self._db.read(_drawing, _select("WHERE d.root_id = ? ORDER BY d.id"), (root_id,))

    def roots(self, concept_id: int) -> list[Drawing]:
        """Return the first drafts of a concept's families, oldest first."""
        sql = _select("WHERE f.concept_id = ? ORDER BY d.id", "families f JOIN drawings d ON d.id = f.root_id")
        return self._db.read(_drawing, sql, (concept_id,))

    def head(self, root_id: int) -> Drawing:
        """Return the draft of a family that counts.

        Raises:
            UsageError: *root_id* is no root.
        """
        sql = _select("WHERE f.root_id = ?", "families f JOIN drawings d ON d.id = f.head_id")
        found = self._db.read(_drawing, sql, (root_id,))
        if not found:
            raise self._missing("family", root_id)
        return found[0]

    def heads(self, concept_id: int | None = None) -> list[Drawing]:
        """Return the heads of a concept's families, or of all concepts that are not removed; oldest family first."""
        tables = "families f JOIN drawings d ON d.id = f.head_id JOIN concepts c ON c.id = f.concept_id"
        where = "c.hidden = 0" if concept_id is None else "f.concept_id = :concept"
        sql = _select(f"WHERE {where} ORDER BY f.root_id", tables)
        return self._db.read(_drawing, sql, {} if concept_id is None else {"concept": concept_id})

    def set_head(self, drawing_id: int) -> Changes:
        """Make a draft the one of its family that counts. Undoable.

        Raises:
            UsageError: there is no such drawing.
        """
        with self._db.write() as write:
            row = self._db.row("SELECT root_id, draft FROM drawings WHERE id = ?", (drawing_id,))
            if row is None:
                raise self._missing("drawing", drawing_id)
            root_id, draft = row
            self._move_head(write, root_id, drawing_id, f"Choose draft {draft} of drawing {root_id}")
            return write.changes

    def ids(self, query: GalleryQuery | None = None) -> list[int]:
        """Return the ids of the drawings that match, in the query's order.

        Raises:
            UsageError: the query's order is unknown.
        """
        return [row[0] for row in self._db.rows(*gallery.ids_sql(query or GalleryQuery()))]

    def cards(self, ids: Iterable[int]) -> list[Card]:
        """Return what the gallery shows of some drawings, in the order of *ids*; ids that do not exist are left out."""
        return self._db.read(gallery.card, gallery.CARDS, (ids_json(ids),))

    def _place_below(self, parent_id: int, concept_id: int) -> tuple[int, int, bool]:
        row = self._db.row("SELECT root_id, draft, concept_id, assisted FROM drawings WHERE id = ?", (parent_id,))
        if row is None:
            raise self._missing("drawing", parent_id)
        if row[2] != concept_id:
            raise UsageError(f"Drawing {parent_id} is of another concept than the draft made from it.")
        return row[0], row[1] + 1, bool(row[3])

    def _move_head(self, write: Transaction, root_id: int, drawing_id: int, undo_name: str) -> None:
        before = self._db.value("SELECT head_id FROM families WHERE root_id = ?", (root_id,))
        if before == drawing_id:
            return
        step = Step(root_id, str(before), str(drawing_id))
        write.changed(self._move_heads(write, [step]))
        if undo_name:
            self._undo.record(write, undo_name, "head", [step])

    def _move_heads(self, write: Transaction, steps: Sequence[Step]) -> Changes:
        sql = "UPDATE families SET head_id = ? WHERE root_id = ? AND head_id = ?"
        moved = [s.target for s in steps if write.execute(sql, (int(s.new), s.target, int(s.old)))]
        return Changes(heads=frozenset(moved))
