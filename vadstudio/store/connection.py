"""Connections to one project file: one per thread for reading, one writer at a time, and SQLite's words as sentences."""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from vadstudio import log
from vadstudio.domain import Changes
from vadstudio.errors import DamagedProjectError, StoreError, explain_sqlite_error
from vadstudio.store.disk import is_network_disk

if TYPE_CHECKING:
    from sqlite_utils import Database

_OPEN: weakref.WeakSet[Connections] = weakref.WeakSet()
T = TypeVar("T")
Params = Sequence[Any] | dict[str, Any]
Subscriber = Callable[[Changes], None]
_LOG = log.get("store")


def ids_json(ids: Iterable[int]) -> str:
    """Return ids as JSON for ``json_each(?)``: one parameter, however many there are (SQLite limits their number)."""
    return json.dumps([int(i) for i in ids])


def is_open_here(path: Path) -> bool:
    """Return whether this process has the file open.

    Then nothing but SQLite may open it: POSIX drops all locks that a process has on a file when it closes any
    descriptor of it, and another process could write over what SQLite believes to be locked.
    """
    return any(other.holds(path) for other in tuple(_OPEN))


class _Handle:
    """The connection of one thread; closed when the thread ends or the project is closed, whichever comes first."""

    def __init__(self, db: Database) -> None:
        self.db = db
        # Held while a statement runs, so that close() in one thread never pulls the connection from under another.
        self.lock = threading.RLock()
        self.close = weakref.finalize(self, db.conn.close)


class Transaction:
    """What a writer may do, and what it says it changed."""

    def __init__(self, db: Database, explained: Callable[[], AbstractContextManager[None]]) -> None:
        self._db = db
        self._explained = explained
        self._changed: dict[str, set[int]] = {}  # sets that grow: a batch notes 100,000 changes one by one

    def execute(self, sql: str, params: Params = ()) -> int:
        """Run a statement; return the number of rows changed."""
        with self._explained():
            return int(self._db.execute(sql, params).rowcount)

    def insert(self, sql: str, params: Params = ()) -> int:
        """Run an INSERT into a table with row ids; return the new id."""
        with self._explained():
            return int(self._db.execute(sql, params).lastrowid or 0)

    def many(self, sql: str, rows: Iterable[Params]) -> None:
        """Run a statement once per row."""
        listed = list(rows)  # outside the next line, so that a fault in making them is not taken for one of the file
        with self._explained():
            self._db.conn.executemany(sql, listed)

    def changed(self, changes: Changes) -> None:
        """Note changes; subscribers hear of them once, after the commit."""
        for field, ids in vars(changes).items():
            if ids:
                self._changed.setdefault(field, set()).update(ids)

    @property
    def changes(self) -> Changes:
        """What was noted so far."""
        return Changes(**{field: frozenset(ids) for field, ids in self._changed.items()})


class Connections:
    """Reads from any thread, writes one at a time.

    Args:
        path: the project file; it exists and is ours.
        patience: seconds to wait for another process that writes.
    """

    def __init__(self, path: Path, patience: float = 5.0) -> None:
        self.path = path
        self.thing = f"the project {path}"
        self.journal_mode = ""
        self._patience = patience
        self._network = is_network_disk(path)
        self._local = threading.local()
        self._handles: weakref.WeakSet[_Handle] = weakref.WeakSet()
        self._write_lock = threading.RLock()
        self._open_lock = threading.Lock()
        self._stack: list[Transaction] = []
        self._subscribers: list[Subscriber] = []
        self._closed = False
        _OPEN.add(self)

    # -- reading --------------------------------------------------------------------------------------------------------

    def rows(self, sql: str, params: Params = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a SELECT. In a thread that is writing, they include what it has written so far."""
        with self._using() as handle, self._explained():
            return handle.db.execute(sql, params).fetchall()

    def row(self, sql: str, params: Params = ()) -> tuple[Any, ...] | None:
        """Return the first row or None."""
        rows = self.rows(sql, params)
        return rows[0] if rows else None

    def value(self, sql: str, params: Params = ()) -> Any:
        """Return the first column of the first row, or None."""
        row = self.row(sql, params)
        return row[0] if row else None

    def read(self, make: Callable[..., T], sql: str, params: Params = ()) -> list[T]:
        """Return ``make(*row)`` for each row.

        Raises:
            DamagedProjectError: a stored value is none that this program writes.
        """
        rows = self.rows(sql, params)
        try:
            return [make(*row) for row in rows]
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            self.damaged(f"a stored value cannot be read ({error})", error)

    def damaged(self, why: str, cause: Exception | None = None) -> NoReturn:
        """Raise DamagedProjectError with *why* as the reason."""
        reason = f"{self.thing[:1].upper()}{self.thing[1:]} is damaged: {why}."
        raise DamagedProjectError(reason, "Restore it from a backup copy.") from cause

    # -- writing --------------------------------------------------------------------------------------------------------

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Run the block in a transaction: all of it is saved, or nothing.

        Nested blocks are savepoints of the outermost one. Subscribers are called after its commit, outside the lock.
        """
        with self._write_lock, self._using() as handle:
            outermost = not self._stack
            done = Transaction(handle.db, self._explained)
            self._stack.append(done)
            try:
                with self._transaction(handle.db) if outermost else self._savepoint(handle.db):
                    yield done
            finally:
                self._stack.pop()
            if not outermost:
                self._stack[-1].changed(done.changes)
        if outermost and done.changes:
            self._notify(done.changes)

    @contextmanager
    def _transaction(self, db: Database) -> Iterator[None]:
        with self._explained():
            # IMMEDIATE takes the write lock at once: a transaction that began as a reader could not be upgraded while
            # another process writes, and would fail halfway.
            db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._explained():
                db.conn.execute("COMMIT")
        except BaseException:
            if db.conn.in_transaction:  # SQLite itself rolls back on a full disk
                db.conn.execute("ROLLBACK")
            raise

    @contextmanager
    def _savepoint(self, db: Database) -> Iterator[None]:
        name = f"nested_{len(self._stack)}"
        with self._explained():
            db.conn.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            if db.conn.in_transaction:
                db.conn.execute(f"ROLLBACK TO {name}")
                db.conn.execute(f"RELEASE {name}")
            raise
        with self._explained():
            db.conn.execute(f"RELEASE {name}")

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call *callback* after each commit that changed something; return what ends that."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def _notify(self, changes: Changes) -> None:
        for callback in tuple(self._subscribers):
            try:
                callback(changes)
            except Exception:
                # What was saved is saved: a listener's fault is not the writer's.
                _LOG.exception("a subscriber failed")

    # -- connections ----------------------------------------------------------------------------------------------------

    @contextmanager
    def _using(self) -> Iterator[_Handle]:
        handle = self._handle()
        with handle.lock:
            if not handle.close.alive:  # closed by another thread since
                raise self._closed_error()
            yield handle

    def _closed_error(self) -> StoreError:
        return StoreError(f"The project {self.path} is closed.", "Open it again.")

    def _handle(self) -> _Handle:
        handle: _Handle | None = getattr(self._local, "handle", None)
        if handle is not None and handle.close.alive:
            return handle
        with self._open_lock:
            if self._closed:
                raise self._closed_error()
            with self._explained():
                handle = _Handle(self._connect())
            self._handles.add(handle)
        self._local.handle = handle
        return handle

    def _connect(self) -> Database:
        from sqlite_utils import (
            Database,
        )  # here: it takes half a second, which a window without a project need not wait

        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",  # rw: never makes a file where there is none
            uri=True,
            timeout=self._patience,  # busy_timeout: wait for another process instead of failing at once
            isolation_level=None,  # no hidden BEGIN: transactions are begun in write() alone
            check_same_thread=False,  # close() closes the connections of every thread
        )
        try:
            self._configure(connection)
            return Database(connection, recursive_triggers=False, execute_plugins=False)
        except BaseException:
            connection.close()
            raise

    def _configure(self, connection: sqlite3.Connection) -> None:
        self._choose_journal(connection)
        # FULL: what was reported as saved survives a power cut; NORMAL may lose the last commits of a WAL.
        connection.execute("PRAGMA synchronous = FULL")
        # macOS answers fsync before the drive has written; elsewhere this changes nothing.
        connection.execute("PRAGMA fullfsync = ON")
        # SQLite does not enforce references unless asked, per connection.
        connection.execute("PRAGMA foreign_keys = ON")
        # A project may come from somebody else: its schema must not call functions with side effects.
        connection.execute("PRAGMA trusted_schema = OFF")
        # Finds damaged pages when they are read, instead of returning nonsense.
        connection.execute("PRAGMA cell_size_check = ON")
        # Sorting 100,000 drawings stays in memory.
        connection.execute("PRAGMA temp_store = MEMORY")
        # 16 MB: the indexes of a large gallery stay warm between two queries.
        connection.execute("PRAGMA cache_size = -16000")
        # A WAL that grew in a long write is cut back to 32 MB at the next checkpoint.
        connection.execute("PRAGMA journal_size_limit = 33554432")

    def _choose_journal(self, connection: sqlite3.Connection) -> None:
        """Use WAL (readers and the writer do not wait for each other) unless the disk cannot share its memory file."""
        if not self._network:
            try:
                self.journal_mode = str(connection.execute("PRAGMA journal_mode = WAL").fetchone()[0])
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return
            except sqlite3.OperationalError as error:
                if "locking protocol" not in str(error).lower():
                    raise
        # A file that was WAL before can be turned back only by a connection that has it for itself.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        self.journal_mode = str(connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0])
        connection.execute("PRAGMA locking_mode = NORMAL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # lets go of the lock

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn faults of the machine and of the file into sentences; let faults of this program through."""
        try:
            yield
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
            raise
        except sqlite3.Error as error:
            if "could not decode" in str(error).lower():
                self.damaged("a text is not UTF-8", error)
            raise explain_sqlite_error(error, self.thing) from error
        except UnicodeDecodeError as error:  # the message itself quotes damaged bytes of the schema
            self.damaged("its table of contents cannot be read", error)

    def holds(self, path: Path) -> bool:
        """Return whether these connections are to the file *path* and not closed."""
        try:
            return not self._closed and self.path.samefile(path)
        except OSError:
            return False

    def database(self) -> Database:
        """Return this thread's database, for migrations and checks."""
        return self._handle().db

    def close(self) -> None:
        """Close the connections of all threads, after what each is doing now. Safe to call twice."""
        with self._write_lock:
            if self._stack:
                raise StoreError(f"The project {self.path} cannot be closed while it is being written.")
            with self._open_lock:
                self._closed = True
                handles = list(self._handles)
            for handle in handles:
                with handle.lock:
                    handle.close()
            self._subscribers.clear()
