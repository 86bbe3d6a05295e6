"""Schema 3: a dataset knows kind, words, attributes and WordNet synset of its labels as they were when it was frozen.

Released: never edited, see :mod:`vadstudio.store.migrations`. Datasets from before know the names alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def upgrade(db: Database) -> None:
    """Bring the tables of schema 2 to schema 3."""
    db.execute("ALTER TABLE datasets ADD COLUMN about TEXT NOT NULL DEFAULT '[]'")
