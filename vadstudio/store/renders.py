"""Renders: the picture, or the failure, of a drawing for a seed and size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from vadstudio.domain import Changes, Render, RenderStatus
from vadstudio.store.area import Added, Area
from vadstudio.store.blobs import Blobs
from vadstudio.store.connection import Connections, Transaction, ids_json

_SELECT = (
    "SELECT id, drawing_id, key, size, seed, status, coalesce(image, ''), message, line, renderer, sandbox, milliseconds "
    "FROM renders "
)
_INSERT = """
INSERT INTO renders(drawing_id, key, size, seed, status, image, message, line, renderer, sandbox, milliseconds)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (drawing_id, key) DO UPDATE SET size = excluded.size, seed = excluded.seed, status = excluded.status,
  image = excluded.image, message = excluded.message, line = excluded.line, renderer = excluded.renderer,
  sandbox = excluded.sandbox, milliseconds = excluded.milliseconds
WHERE (excluded.image IS NOT NULL OR renders.image IS NULL) AND (status, coalesce(image, ''), message, coalesce(line, 0)) <>
  (excluded.status, coalesce(excluded.image, ''), excluded.message, coalesce(excluded.line, 0))
"""
_COVER = """
INSERT INTO covers(drawing_id, render_id, size, status, image)
SELECT drawing_id, id, size, status, image FROM renders WHERE id = ? AND seed = 0
ON CONFLICT (drawing_id) DO UPDATE SET render_id = excluded.render_id, size = excluded.size, status = excluded.status,
  image = excluded.image WHERE excluded.size >= covers.size
"""


@dataclass(frozen=True)
class NewRender:
    """A render to be stored; the fields of :class:`vadstudio.domain.Render` with the picture itself in ``png``."""

    drawing_id: int
    key: str
    size: int
    seed: int
    status: RenderStatus
    png: bytes = b""
    message: str = ""
    line: int | None = None
    renderer: str = ""
    sandbox: str = ""
    milliseconds: float = 0.0


def _render(*row: Any) -> Render:
    values = list(row)
    values[5] = RenderStatus(row[5])
    return Render(*values)


class Renders(Area):
    """The renders of a project."""

    def __init__(self, db: Connections, blobs: Blobs) -> None:
        super().__init__(db)
        self._blobs = blobs

    def add(
        self,
        drawing_id: int,
        key: str,
        size: int,
        seed: int,
        status: RenderStatus,
        png: bytes = b"",
        message: str = "",
        line: int | None = None,
        renderer: str = "",
        sandbox: str = "",
        milliseconds: float = 0,
    ) -> Added:
        """Store a render and its picture together. The same drawing and key again is the same row, with the newer outcome.

        A picture stays: a later failure for the same key (a timeout on a busy machine) does not replace it.

        Raises:
            UsageError: there is no such drawing.
        """
        new = NewRender(drawing_id, key, size, seed, status, png, message, line, renderer, sandbox, milliseconds)
        ids, changes = self._add([new])
        return Added(ids[0], changes)

    def add_many(self, renders: Iterable[NewRender]) -> Changes:
        """Store many renders in one transaction, which is much faster than one by one.

        Raises:
            UsageError: one of the drawings does not exist; nothing is stored.
        """
        return self._add(list(renders))[1]

    def of(self, drawing_id: int, seed: int = 0, size: int | None = None) -> Render | None:
        """Return the newest render of a drawing for a seed, of *size* or of the largest size there is."""
        sql = f"{_SELECT} WHERE drawing_id = ? AND seed = ? AND (size = ? OR ? IS NULL) ORDER BY size DESC, id DESC LIMIT 1"
        return next(iter(self._db.read(_render, sql, (drawing_id, seed, size, size))), None)

    def all_of(self, drawing_id: int) -> list[Render]:
        """Return all renders of a drawing, by seed, then size, then age."""
        return self._db.read(_render, f"{_SELECT} WHERE drawing_id = ? ORDER BY seed, size, id", (drawing_id,))

    def by_key(self, key: str) -> Render | None:
        """Return a render of any drawing with this key, one with a picture first: equal keys mean equal pictures."""
        sql = f"{_SELECT} WHERE key = ? ORDER BY image IS NULL, id DESC LIMIT 1"
        return next(iter(self._db.read(_render, sql, (key,))), None)

    def image(self, sha: str) -> bytes:
        """Return a picture (PNG) by its SHA-256, checked against it.

        Raises:
            UsageError: there is none.
            DamagedProjectError: it is not what was stored.
        """
        return self._blobs.get(sha)

    def missing(
        self, drawing_ids: Iterable[int], seeds: Iterable[int], size: int, pictures: bool = False
    ) -> list[tuple[int, int]]:
        """Return the pairs (drawing id, seed) that were never rendered at *size*, in order.

        Args:
            pictures: count a render without a picture (a failure) as missing too.
        """
        rows = self._db.rows(
            "SELECT d.value, s.value FROM json_each(?) d CROSS JOIN json_each(?) s WHERE NOT EXISTS (SELECT 1 FROM renders r "
            "WHERE r.drawing_id = d.value AND r.seed = s.value AND r.size = ? AND (NOT ? OR r.image IS NOT NULL)) "
            "ORDER BY d.key, s.key",
            (ids_json(drawing_ids), ids_json(seeds), size, pictures),
        )
        return [(drawing_id, seed) for drawing_id, seed in rows]

    def _add(self, renders: Sequence[NewRender]) -> tuple[list[int], Changes]:
        with self._db.write() as write:
            self._require("drawings", "drawing", (r.drawing_id for r in renders))
            pictured = [r for r in renders if r.png]
            names = self._blobs.put_all(write, (r.png for r in pictured))
            images = {id(r): name for r, name in zip(pictured, names, strict=True)}
            ids = []
            for render in renders:
                row_id, changed = self._store(write, render, images.get(id(render)))
                ids.append(row_id)
                if changed:
                    write.changed(Changes(renders=frozenset({render.drawing_id})))
            return ids, write.changes

    def _store(self, write: Transaction, render: NewRender, image: str | None) -> tuple[int, bool]:
        status = RenderStatus(render.status).value
        row = (render.drawing_id, render.key, render.size, render.seed, status, image, render.message, render.line)
        changed = write.execute(_INSERT, (*row, render.renderer, render.sandbox, float(render.milliseconds))) > 0
        sql = "SELECT id FROM renders WHERE drawing_id = ? AND key = ?"
        row_id = int(self._db.value(sql, (render.drawing_id, render.key)))
        if changed and render.seed == 0:
            write.execute(_COVER, (row_id,))
        return row_id, changed
