"""Pictures by content: the SHA-256 of the bytes is their name, so that equal pictures are stored once and damage shows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from vadstudio.errors import UsageError
from vadstudio.store.area import Area
from vadstudio.store.connection import Transaction


class Blobs(Area):
    """Bytes by their SHA-256 (64 lowercase hexadecimal digits)."""

    def put(self, data: bytes) -> str:
        """Store *data* and return its SHA-256."""
        with self._db.write() as write:
            return self.put_all(write, [data])[0]

    def put_all(self, write: Transaction, items: Iterable[bytes]) -> list[str]:
        """Store bytes as part of the transaction *write*; return their names in order.

        Bytes stored before are written again only where they were damaged on disk.
        """
        rows = [(hashlib.sha256(data).hexdigest(), len(data), data) for data in items]
        write.many(
            "INSERT INTO blobs(sha, size, data) VALUES (?, ?, ?) ON CONFLICT (sha) DO UPDATE "
            "SET size = excluded.size, data = excluded.data WHERE data <> excluded.data OR size <> excluded.size",
            rows,
        )
        return [sha for sha, _, _ in rows]

    def get(self, sha: str) -> bytes:
        """Return the bytes, checked against their name.

        Raises:
            UsageError: there are none of that name.
            DamagedProjectError: they are not what was stored.
        """
        row = self._db.row("SELECT size, data FROM blobs WHERE sha = ?", (sha,))
        if row is None:
            raise UsageError(f"There is no picture {sha[:12]} in {self._db.thing}.", "Render the drawing again.")
        size, data = row
        if len(data) != size or hashlib.sha256(data).hexdigest() != sha:
            self._db.damaged(f"the picture {sha[:12]} is not what was stored; rendering its drawing again restores it")
        return bytes(data)

    def verify(self) -> list[str]:
        """Return the names of all damaged blobs; reads every byte."""
        names = [row[0] for row in self._db.rows("SELECT sha FROM blobs ORDER BY sha")]
        return [name for name in names if not self._intact(name)]

    def _intact(self, sha: str) -> bool:
        data = self._db.value("SELECT data FROM blobs WHERE sha = ?", (sha,))
        return data is not None and hashlib.sha256(data).hexdigest() == sha
