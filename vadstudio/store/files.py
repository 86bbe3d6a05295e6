"""Making and opening project files: what is checked before SQLite may touch one."""

from __future__ import annotations

import os
import secrets
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import vadstudio
from vadstudio import log
from vadstudio.errors import (
    DamagedProjectError,
    EnvironmentFault,
    NewerProjectError,
    NotAProjectError,
    UsageError,
    explain_os_error,
    explain_sqlite_error,
)
from vadstudio.store import migrations
from vadstudio.store.area import now
from vadstudio.store.connection import Connections, is_open_here

CHECKED_BYTES = 64 << 20
"""Files up to this size are checked as a whole when opened; in larger ones damage shows when it is read."""

_MAGIC = b"SQLite format 3\0"
_LOG = log.get("store")


def create(path: Path, title: str) -> None:
    """Write an empty project; it appears under its name only when it is complete.

    Raises:
        UsageError: the name is taken.
        EnvironmentFault: the machine does not allow it.
    """
    if path.exists():
        raise UsageError(f"{path} exists already.", "Choose another name, or open it.")
    if not path.parent.is_dir():
        raise EnvironmentFault(f"There is no folder {path.parent}.", "Make it first, or choose another folder.")
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.unfinished")
    try:
        _write_empty(unfinished, title)
        _put_in_place(unfinished, path)
    except OSError as error:
        raise explain_os_error(error, f"the project {path}") from error
    except sqlite3.Error as error:
        raise explain_sqlite_error(error, f"the project {path}") from error
    finally:
        for leftover in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
            leftover.unlink(missing_ok=True)


def _write_empty(path: Path, title: str) -> None:
    from sqlite_utils import Database

    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))  # says why not better than SQLite does
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        # Nobody else sees this file yet: it goes to the disk once, below, instead of after each statement.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))
        connection.execute("INSERT INTO project VALUES (1, ?, ?, ?)", (title.strip(), now(), vadstudio.__version__))
    _flush(path)


def _put_in_place(unfinished: Path, path: Path) -> None:
    try:
        os.link(unfinished, path)  # unlike a rename it never replaces a file made meanwhile
    except FileExistsError:
        raise UsageError(f"{path} exists already.", "Choose another name, or open it.") from None
    except OSError:  # a disk without hard links (FAT, some network disks)
        os.rename(unfinished, path)
    if os.name == "posix":
        _flush(path.absolute().parent)  # the name itself; Windows has no such call


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def open_checked(path: Path, patience: float) -> Connections:
    """Check, migrate and return a project's connections; closed again where it raises.

    Raises:
        NotAProjectError, NewerProjectError, DamagedProjectError, EnvironmentFault: see ``Project.open``.
    """
    if not is_open_here(path):
        _check_header(path)
    connections = Connections(path, patience)
    try:
        _check_version(connections)
        if path.stat().st_size <= CHECKED_BYTES and (wrong := problems(connections)):
            connections.damaged(wrong[0])
        _migrate(connections)
    except BaseException:
        connections.close()
        raise
    return connections


def problems(connections: Connections) -> list[str]:
    """Return what SQLite finds wrong in the file; empty if nothing is."""
    try:
        rows = [str(row[0]) for row in connections.rows("PRAGMA quick_check(10)")]
    except DamagedProjectError as error:
        return [str(error.__cause__ or error)]
    return [] if rows == ["ok"] else [text.replace("\n", " ") for text in rows]


def _check_header(path: Path) -> None:
    """Refuse what is no project, reading 100 bytes and writing none."""
    if path.is_dir():
        raise NotAProjectError(f"{path} is a folder, not a vadstudio project.", "Name the .vad file.")
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise explain_os_error(error, f"the project {path}") from error
    if not size:
        raise NotAProjectError(
            f"{path} is empty, not a vadstudio project.", "Choose another file, or make a new project."
        )
    ours = header[68:72] == migrations.APPLICATION_ID.to_bytes(4, "big")
    if header[:16] != _MAGIC:
        if ours:
            raise _damaged(path, "its first bytes are not those of a database")
        raise NotAProjectError(
            f"{path} is not a vadstudio project.", "Choose a .vad file; if it was one, restore it from a backup copy."
        )
    if len(header) < 100:
        raise _damaged(path, "it ends within its header")
    if not ours:
        raise NotAProjectError(
            f"{path} is a database of another program, not a vadstudio project.", "Choose a .vad file."
        )
    _check_length(path, header, size)
    _check_writable(path)


def _check_length(path: Path, header: bytes, size: int) -> None:
    """Refuse a file that was cut off; one whose last pages still lie in its WAL was not."""
    real = path.resolve()  # SQLite keeps the WAL beside the file itself, not beside a link to it
    wal = real.with_name(real.name + "-wal")
    if wal.exists() and wal.stat().st_size:
        return
    page_size = int(struct.unpack_from(">H", header, 16)[0])
    change, pages, valid_for = (struct.unpack_from(">I", header, at)[0] for at in (24, 28, 92))
    expected = (65536 if page_size == 1 else page_size) * pages
    if change == valid_for and size < expected:
        raise _damaged(path, f"it is cut off at {size:,} of {expected:,} bytes")


def _check_writable(path: Path) -> None:
    remedy = "Copy it to a folder that you may write to."
    if not os.access(path, os.R_OK | os.W_OK):
        raise EnvironmentFault(f"The project {path} is read-only.", remedy)
    if not os.access(path.resolve().parent, os.W_OK | os.X_OK):
        reason = f"The folder of the project {path} is read-only, and SQLite keeps its journal there."
        raise EnvironmentFault(reason, remedy)


def _check_version(connections: Connections) -> None:
    found = int(connections.value("PRAGMA user_version"))
    if found > migrations.version():
        raise NewerProjectError(
            f"The project {connections.path} was written by a newer vadstudio (schema {found}, this one knows "
            f"{migrations.version()}).",
            "Install the newest version.",
        )
    if found < 1:
        connections.damaged("it names no schema version")


def _migrate(connections: Connections) -> None:
    found = int(connections.value("PRAGMA user_version"))
    if found >= migrations.version():
        return
    db = connections.database()
    backup: Path | None = None
    try:
        backup = migrations.back_up(db.conn, connections.path, found)
        migrations.apply(db)
    except BaseException as error:
        if backup is not None:  # the file itself is as it was
            backup.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise explain_sqlite_error(error, connections.thing) from error
        raise
    _LOG.info("%s: schema %d -> %d, the old file is %s", connections.path, found, migrations.version(), backup)


def _damaged(path: Path, why: str) -> DamagedProjectError:
    return DamagedProjectError(f"The project {path} is damaged: {why}.", "Restore it from a backup copy.")
