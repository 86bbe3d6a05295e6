"""The schema, as numbered migrations, and how an older file is brought up to it.

``PRAGMA application_id`` says that a file is ours; ``PRAGMA user_version`` is the number of the last migration applied, so that a
file from a newer version is recognised. A released migration is never edited: a change is a new one, with a new fixture
file in the tests.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from vadstudio.errors import DamagedProjectError, explain_os_error
from vadstudio.store import schema_v1, schema_v2, schema_v3

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x56414453
"""``VADS`` in ASCII, in bytes 68 to 71 of every project file."""

Step = Callable[["Database"], None]

STEPS: list[Step] = [schema_v1.create, schema_v2.upgrade, schema_v3.upgrade]
"""Step ``n`` (from 1) brings a file from schema ``n - 1`` to ``n``."""


def version() -> int:
    """Return the schema version that this program writes."""
    return len(STEPS)


def apply(db: Database) -> None:
    """Bring *db* to :func:`version`, all steps in one transaction; after an error the file is as it was.

    The caller holds no transaction and is the only user of *db*'s connection.

    Raises:
        DamagedProjectError: rows refer to rows that do not exist.
        sqlite3.Error: as SQLite says.
    """
    db.conn.execute("PRAGMA foreign_keys = OFF")  # a table cannot be rebuilt with them on; checked as a whole below
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        _numbered().apply(db)
        orphan = db.conn.execute("PRAGMA foreign_key_check").fetchone()
        if orphan is not None:
            raise DamagedProjectError(
                f"The project holds a row of {orphan[0]} that refers to a missing row of {orphan[2]}.",
                "Restore it from a backup copy.",
            )
        db.conn.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
        raise
    finally:
        db.conn.execute("PRAGMA foreign_keys = ON")


def _numbered() -> Migrations:
    """Return the steps as migrations that also write their number into the file's header."""
    from sqlite_utils import Migrations  # here: it takes half a second, which a window without a project need not wait

    migrations = Migrations("vadstudio")

    def numbered(number: int, step: Step) -> Step:
        def run(db: Database) -> None:
            step(db)
            db.conn.execute(f"PRAGMA user_version = {number}")

        return run

    for number, step in enumerate(STEPS, start=1):
        migrations(name=f"v{number}")(numbered(number, step))
    return migrations


def back_up(connection: sqlite3.Connection, path: Path, from_version: int) -> Path:
    """Copy the project beside itself as ``NAME.vad.backup-vN`` before it is migrated; never overwrites a file.

    Raises:
        EnvironmentFault: the copy could not be put in its place.
        sqlite3.Error: the copy could not be written.
    """
    target = path.with_name(f"{path.name}.backup-v{from_version}")
    number = 2
    while target.exists():
        target = path.with_name(f"{path.name}.backup-v{from_version}-{number}")
        number += 1
    unfinished = target.with_name(f".{target.name}.unfinished")
    try:
        with closing(sqlite3.connect(unfinished)) as copy:
            connection.backup(copy)
            # A copy of a WAL file is marked WAL too; a plain file is complete without neighbours.
            copy.execute("PRAGMA journal_mode = DELETE")
        os.replace(unfinished, target)
    except OSError as error:
        raise explain_os_error(error, f"the backup copy {target}") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target
