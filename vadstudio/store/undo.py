"""Undo that survives restart: named operations with the old and new values of what they changed, in the project file.

An operation is a list of steps (field, target id, old value, new value). A step is undone only if its target still has the
value that the operation gave it; what changed since is left alone, so that undo never overwrites newer work. A new
operation cuts off what was undone before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from vadstudio.domain import Changes
from vadstudio.store.area import Area, now
from vadstudio.store.connection import Connections, Transaction

KEPT_OPERATIONS = 500
"""Older operations are forgotten."""


@dataclass(frozen=True)
class Step:
    """One value of one thing, before and after; values are text."""

    target: int
    old: str
    new: str


Setter = Callable[[Transaction, Sequence[Step]], Changes]
"""Sets each target from ``old`` to ``new`` where it still is ``old``; returns what changed."""


@dataclass(frozen=True)
class UndoResult:
    """What was undone or redone.

    Attributes:
        name: name of the operation ("Keep 3 drawings").
        changes: what changed; empty if everything that it touched was changed again since.
    """

    name: str
    changes: Changes


class Undo(Area):
    """The operations of a project, the latest first to be undone."""

    def __init__(self, db: Connections) -> None:
        super().__init__(db)
        self._setters: dict[str, Setter] = {}
        self._group: _Group | None = None

    def register(self, setters: Mapping[str, Setter]) -> None:
        """Say how the fields of an area are set; each area does it once, when the project is opened."""
        self._setters.update(setters)

    @contextmanager
    def group(self, name: str) -> Iterator[None]:
        """Make all undoable changes of the block one operation called *name*, saved in one transaction.

        Keep the block short: other writers wait. Inside another group it adds to that one.
        """
        with self._db.write() as write:
            if self._group is not None:
                yield
                return
            self._group = _Group(self._begin(write, name))
            try:
                yield
                self._finish(write, self._group.operation_id)
            finally:
                self._group = None

    def record(self, write: Transaction, name: str, field: str, steps: Iterable[Step]) -> None:
        """Keep what a change in the transaction *write* did, as an operation or as part of the open group."""
        rows = [(field, step.target, step.old, step.new) for step in steps]
        if not rows:
            return
        group = self._group or _Group(self._begin(write, name))
        write.many(
            "INSERT INTO undo_steps(operation_id, position, field, target, old, new) VALUES (?, ?, ?, ?, ?, ?)",
            [(group.operation_id, group.count + n, *row) for n, row in enumerate(rows)],
        )
        group.count += len(rows)
        if self._group is None:
            self._finish(write, group.operation_id)

    @property
    def undo_name(self) -> str:
        """Name of the operation that :meth:`undo` would undo; empty if there is none."""
        return str((self._next(undone=0) or (0, ""))[1])

    @property
    def redo_name(self) -> str:
        """Name of the operation that :meth:`redo` would do again; empty if there is none."""
        return str((self._next(undone=1) or (0, ""))[1])

    def undo(self) -> UndoResult | None:
        """Undo the latest operation; None if there is none."""
        return self._apply(undone=0)

    def redo(self) -> UndoResult | None:
        """Do the operation undone last again; None if there is none."""
        return self._apply(undone=1)

    def _begin(self, write: Transaction, name: str) -> int:
        return write.insert("INSERT INTO undo_operations(name, created_at) VALUES (?, ?)", (name, now()))

    def _finish(self, write: Transaction, operation_id: int) -> None:
        """Let an operation without steps go; otherwise cut what was undone before it, and what is too old."""
        if self._db.value("SELECT 1 FROM undo_steps WHERE operation_id = ? LIMIT 1", (operation_id,)) is None:
            write.execute("DELETE FROM undo_operations WHERE id = ?", (operation_id,))
            return
        write.execute("DELETE FROM undo_operations WHERE undone = 1")
        oldest = "SELECT id FROM undo_operations ORDER BY id DESC LIMIT 1 OFFSET ?"
        write.execute(f"DELETE FROM undo_operations WHERE id <= ({oldest})", (KEPT_OPERATIONS,))

    def _next(self, undone: int) -> tuple[Any, ...] | None:
        order = "ASC" if undone else "DESC"
        return self._db.row(
            f"SELECT id, name FROM undo_operations WHERE undone = ? ORDER BY id {order} LIMIT 1", (undone,)
        )

    def _apply(self, undone: int) -> UndoResult | None:
        with self._db.write() as write:
            if self._group is not None:
                raise RuntimeError("undo and redo do not belong into an undo group")
            found = self._next(undone)
            if found is None:
                return None
            operation_id, name = found
            order = "ASC" if undone else "DESC"
            steps = self._db.rows(
                f"SELECT field, target, old, new FROM undo_steps WHERE operation_id = ? ORDER BY position {order}",
                (operation_id,),
            )
            for field, rows in groupby(steps, key=lambda row: str(row[0])):
                if undone:
                    ready = [Step(target, old, new) for _, target, old, new in rows]
                else:
                    ready = [Step(target, new, old) for _, target, old, new in rows]
                write.changed(self._setter(field)(write, ready))
            write.execute("UPDATE undo_operations SET undone = ? WHERE id = ?", (1 - undone, operation_id))
            return UndoResult(str(name), write.changes)

    def _setter(self, field: str) -> Setter:
        if field not in self._setters:
            self._db.damaged(f"its undo history names the unknown field {field!r}")
        return self._setters[field]


@dataclass
class _Group:
    operation_id: int
    count: int = 0
