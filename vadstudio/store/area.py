"""What the areas of a project share."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from vadstudio.domain import Changes
from vadstudio.errors import UsageError
from vadstudio.store.connection import Connections, ids_json


@dataclass(frozen=True)
class Added:
    """A creation: the id of the new row, and what changed with it."""

    id: int
    changes: Changes


def now() -> str:
    """Return the time as stored: UTC, ISO 8601, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def to_json(value: Any) -> str:
    """Return *value* as stored: JSON, non-ASCII as it is, NaN and infinity as Python writes and reads them."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def counted(ids: Iterable[int], noun: str = "drawing") -> str:
    """Return "drawing 7" for one, "3 drawings" for more."""
    listed = list(ids)
    return f"{noun} {listed[0]}" if len(listed) == 1 else f"{len(listed):,} {noun}s"


class Area:
    """One area of a project; works on the project's connections and holds nothing else."""

    def __init__(self, db: Connections) -> None:
        self._db = db

    def _missing(self, noun: str, what: object) -> UsageError:
        return UsageError(
            f"There is no {noun} {what} in {self._db.thing}.", f"List the {noun}s to see which there are."
        )

    def _require(self, table: str, noun: str, ids: Iterable[int]) -> list[int]:
        """Return the ids, each once, in their order.

        Raises:
            UsageError: one of them is no row of *table*.
        """
        unique = list(dict.fromkeys(int(i) for i in ids))
        sql = f"SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE id = value) LIMIT 1"
        unknown = self._db.value(sql, (ids_json(unique),))
        if unknown is not None:
            raise self._missing(noun, unknown)
        return unique
