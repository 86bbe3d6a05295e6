"""Making and opening files, and every sentence that says why not."""

from __future__ import annotations

import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from vadstudio.domain import Concept, ConceptKind, Origin
from vadstudio.errors import (
    DamagedProjectError,
    EnvironmentFault,
    NewerProjectError,
    NotAProjectError,
    StoreError,
    UsageError,
    VadError,
)
from vadstudio.store import Project, connection, disk, migrations

SENTENCE = r"^[A-Z/].*\. [A-Z].*\.$"


def child(code: str, *args: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code), *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


def test_a_new_project_is_one_file_with_our_mark(tmp_path: Path) -> None:
    path = tmp_path / "ä b#?.vad"
    with Project.create(path, " My drawings ") as project:
        assert (project.title, project.path, project.files_dir) == ("My drawings", path, tmp_path / "ä b#?.files")
        assert project.journal_mode == "wal"
        assert project.check() == []
    assert os.listdir(tmp_path) == [path.name]
    header = path.read_bytes()[:100]
    assert header[68:72] == b"VADS"
    assert int.from_bytes(header[60:64], "big") == migrations.version()
    with Project.open(str(path)) as project:
        assert project.title == "My drawings"
    with Project.create(tmp_path / "untitled.vad") as project:
        assert project.title == "untitled"


def test_every_connection_is_durable_and_checked(project: Project) -> None:
    asked = {
        name: project._db.value(f"PRAGMA {name}")
        for name in ("synchronous", "foreign_keys", "busy_timeout", "trusted_schema")
    }
    assert asked == {"synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000, "trusted_schema": 0}
    strict = project._db.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
    )
    assert {row[0] for row in strict} == {"sqlite_schema", "sqlite_sequence", "_sqlite_migrations"}


def test_create_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.vad"
    path.write_text("precious")
    with pytest.raises(UsageError, match="exists already"):
        Project.create(path)
    assert path.read_text() == "precious"
    with pytest.raises(EnvironmentFault, match="There is no folder"):
        Project.create(tmp_path / "none" / "a.vad")
    assert os.listdir(tmp_path) == ["a.vad"]


def test_a_disk_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    Project.create(tmp_path / "a.vad").close()
    assert os.listdir(tmp_path) == ["a.vad"]


def not_ours(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE notes(text)")
        other.commit()


WRONG: dict[str, tuple[Callable[[Path], object], type[VadError], str]] = {
    "missing": (lambda p: None, EnvironmentFault, "does not exist"),
    "folder": (lambda p: p.mkdir(), NotAProjectError, "is a folder"),
    "empty": (lambda p: p.write_bytes(b""), NotAProjectError, "is empty"),
    "text": (lambda p: p.write_text("Dear diary, " * 1000), NotAProjectError, "not a vadstudio project"),
    "short text": (lambda p: p.write_text("x"), NotAProjectError, "not a vadstudio project"),
    "other database": (not_ours, NotAProjectError, "another program"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_no_project_is_refused_in_a_sentence_and_left_alone(tmp_path: Path, what: str) -> None:
    make, error, words = WRONG[what]
    path = tmp_path / "a.vad"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(error, match=words) as caught:
        Project.open(path)
    assert str(path) in str(caught.value)
    assert re.match(SENTENCE, str(caught.value))
    assert (path.read_bytes() if path.is_file() else None) == before
    assert set(os.listdir(tmp_path)) <= {"a.vad"}


def test_a_file_from_the_future_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.vad"
    Project.create(path).close()
    with closing(sqlite3.connect(path)) as future:
        future.execute(f"PRAGMA user_version = {migrations.version() + 1}")
        future.execute("CREATE TABLE holograms(x)")
    before = path.read_bytes()
    with pytest.raises(
        NewerProjectError, match=rf"newer vadstudio \(schema {migrations.version() + 1}.*Install the newest"
    ):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_closed_project_says_so(project: Project) -> None:
    project.close()
    project.close()
    with pytest.raises(StoreError, match="is closed"):
        project.concepts.all()
    with pytest.raises(StoreError, match="is closed"):
        project.concepts.add(Concept(0, "a", ConceptKind.SHAPE))


def test_closing_while_writing_is_refused(project: Project) -> None:
    with project.batch(), pytest.raises(StoreError, match="being written"):
        project.close()
    assert project.concepts.all() == []


def test_opened_twice_in_one_process(project: Project) -> None:
    with Project.open(project.path) as second:
        second.concepts.add(Concept(0, "a", ConceptKind.SHAPE))
        assert [c.name for c in project.concepts.all()] == ["a"]
    project.concepts.add(Concept(0, "b", ConceptKind.SHAPE))
    assert not connection.is_open_here(project.path.parent / "other.vad")


# -- damage ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def closed(tmp_path: Path, filler: Callable[[Project], None]) -> Path:
    path = tmp_path / "a.vad"
    with Project.create(path) as project:
        filler(project)
    return path


@pytest.mark.parametrize("length", [50, 99, 100, 4096, 5000, 0.5, -4096, -1])
def test_a_cut_off_file_is_damaged(closed: Path, length: float) -> None:
    data = closed.read_bytes()
    closed.write_bytes(data[: int(len(data) * length) if 0 < length < 1 else int(length)])
    with pytest.raises(
        (DamagedProjectError, NotAProjectError) if length < 72 and length > 1 else DamagedProjectError
    ) as caught:
        Project.open(closed)
    assert str(closed) in str(caught.value)


def test_an_overwritten_beginning_is_damage(closed: Path) -> None:
    data = bytearray(closed.read_bytes())
    data[:16] = b"garbage garbage!"
    closed.write_bytes(data)
    with pytest.raises(DamagedProjectError, match="Restore it from a backup copy"):
        Project.open(closed)


def test_an_overwritten_page_is_damage(closed: Path) -> None:
    data = bytearray(closed.read_bytes())
    data[4096:8192] = random.Random(1).randbytes(4096)
    closed.write_bytes(data)
    with pytest.raises(DamagedProjectError):
        Project.open(closed)


def test_damage_in_a_large_file_shows_when_it_is_read(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from vadstudio.store import files

    with closing(sqlite3.connect(closed)) as raw:
        page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'calls'").fetchone()[0]
    data = bytearray(closed.read_bytes())
    data[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    closed.write_bytes(data)
    monkeypatch.setattr(files, "CHECKED_BYTES", 0)
    with Project.open(closed) as project:
        assert project.concepts.all()
        with pytest.raises(DamagedProjectError, match="is damaged"):
            project.calls.all()
        assert project.check()


def test_flipped_bytes_are_found_or_harmless_but_never_crash(
    closed: Path, read_all: Callable[[Project], object]
) -> None:
    """Bytes changed at random places: opening and reading everything works, or says in a sentence that the file is damaged."""
    data, rng, caught = closed.read_bytes(), random.Random(3), 0
    for _ in range(80):
        bad = bytearray(data)
        for _ in range(rng.choice([1, 1, 8])):
            at = rng.choice([rng.randrange(len(bad)), rng.randrange(4096 * 12)])
            bad[at] ^= rng.choice([1, 0x80, 0xFF])
        closed.write_bytes(bad)
        try:
            with Project.open(closed) as project:
                read_all(project)
        except StoreError:
            caught += 1
        for leftover in closed.parent.glob("a.vad-*"):
            leftover.unlink()
    assert caught > 20


# -- the machine ----------------------------------------------------------------------------------------------------------

NOBODY = """
import os, sys
import sqlite_utils
from vadstudio.errors import EnvironmentFault
from vadstudio.store import Project
if os.getuid() == 0:  # permissions do not hold root back
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
for act, path in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        getattr(Project, act)(path)
    except EnvironmentFault as error:
        print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_what_may_not_be_written_is_said() -> None:
    top = Path(tempfile.mkdtemp())  # pytest's own folders are closed to the other user that root becomes here
    try:
        top.chmod(0o755)
        cases = [
            ("open", 0o555, 0o666, "The folder of the project .* is read-only"),
            ("open", 0o777, 0o444, "The project .* is read-only. Copy it"),
            ("open", 0o777, 0o000, "Permission was denied"),
            ("create", 0o555, 0o666, "Permission was denied"),
        ]
        words = []
        for number, (act, folder_mode, file_mode, _) in enumerate(cases):
            folder = top / str(number)
            folder.mkdir()
            Project.create(folder / "a.vad").close()
            (folder / "a.vad").chmod(file_mode)
            folder.chmod(folder_mode)
            words += [act, folder / ("a.vad" if act == "open" else "new.vad")]
        done = child(NOBODY, *words)
        assert (done.stderr, done.returncode) == ("", 0)
        said = done.stdout.splitlines()
        assert len(said) == len(cases)
        for number, (sentence, case) in enumerate(zip(said, cases, strict=True)):
            assert re.search(case[3], sentence), sentence
            assert os.listdir(top / str(number)) == ["a.vad"]
    finally:
        for folder in top.iterdir():
            folder.chmod(0o777)
        shutil.rmtree(top)


HOLD = """
import sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_locked_by_another_process_is_said(project: Project) -> None:
    project.concepts.add(Concept(0, "a", ConceptKind.SHAPE))
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "held\n"
        with Project.open(project.path, patience=0.1) as impatient:
            assert [c.name for c in impatient.concepts.all()] == ["a"]
            with pytest.raises(EnvironmentFault, match="Another program holds the project"):
                impatient.concepts.add(Concept(0, "b", ConceptKind.SHAPE))
            holder.stdin.close()
            holder.wait()
            impatient.concepts.add(Concept(0, "b", ConceptKind.SHAPE))


def test_a_full_database_loses_nothing(project: Project, read_all: Callable[[Project], object]) -> None:
    concept = project.concepts.add(Concept(0, "a", ConceptKind.SHAPE)).id
    project.drawings.add(concept, "svg", "small", Origin.HAND)
    heard: list[object] = []
    project.subscribe(heard.append)
    before = read_all(project)
    project._db.rows(f"PRAGMA max_page_count = {project._db.value('PRAGMA page_count') + 2}")
    with pytest.raises(EnvironmentFault, match=r"The disk is full .* nothing that was saved is lost"):
        project.drawings.add(concept, "svg", "x" * 50_000, Origin.HAND)
    assert read_all(project) == before
    assert heard == []
    project._db.rows("PRAGMA max_page_count = 1000000")
    project.drawings.add(concept, "svg", "x" * 50_000, Origin.HAND)
    assert project.check() == []


FULL = """
import os, resource, sys
from vadstudio.domain import Concept, ConceptKind, Origin, RenderStatus
from vadstudio.errors import EnvironmentFault
from vadstudio.store import Project
project = Project.open(sys.argv[1])
concept = project.concepts.add(Concept(0, "a", ConceptKind.SHAPE)).id
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, resource.RLIM_INFINITY))
try:
    for n in range(1000):
        with project.batch():
            drawing = project.drawings.add(concept, "svg", "x" * 3000, Origin.HAND).id
            project.renders.add(drawing, str(drawing), 64, 0, RenderStatus.OK, os.urandom(5000))
        print(drawing, flush=True)
except EnvironmentFault as error:
    print(error)
    print(len(project.drawings.ids()))
os._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_disk_that_runs_full_loses_nothing_reported(tmp_path: Path) -> None:
    """The system refuses to let any file grow (as a full disk does): a sentence, and all that was reported is there."""
    path = tmp_path / "a.vad"
    Project.create(path).close()
    done = child(FULL, path)
    *saved, sentence, count = done.stdout.splitlines()
    assert done.stderr == ""
    assert "The disk is full" in sentence
    assert len(saved) > 10
    with Project.open(path) as project:
        assert project.drawings.ids() == [int(line) for line in saved]
        assert len(saved) == int(count)
        assert all(project.renders.of(int(line)) for line in saved)
        assert project.check() == []


def test_a_network_disk_does_without_wal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.vad"
    with Project.create(path) as project:
        project.concepts.add(Concept(0, "a", ConceptKind.SHAPE))
        assert project.journal_mode == "wal"
    monkeypatch.setattr(connection, "is_network_disk", lambda _: True)
    with Project.open(path) as project:
        assert project.journal_mode == "delete"
        project.concepts.add(Concept(0, "b", ConceptKind.SHAPE))
        assert sorted(os.listdir(tmp_path)) == ["a.vad"]
        with Project.open(path, patience=0.1) as second:  # nothing keeps the file to itself
            second.concepts.add(Concept(0, "c", ConceptKind.SHAPE))
        assert [c.name for c in project.concepts.all()] == ["a", "b", "c"]


def test_wal_refused_by_the_disk_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.vad"
    Project.create(path).close()
    real = sqlite3.connect

    class NoWal(sqlite3.Connection):
        def execute(self, sql: str, *args: object) -> sqlite3.Cursor:  # type: ignore[override]
            if sql == "PRAGMA journal_mode = WAL":
                raise sqlite3.OperationalError("locking protocol")
            return super().execute(sql, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: real(*a, **k, factory=NoWal))
    with Project.open(path) as project:
        assert project.journal_mode == "delete"
        project.concepts.add(Concept(0, "b", ConceptKind.SHAPE))


@pytest.mark.skipif(sys.platform == "win32", reason="mounts of POSIX")
def test_network_disks_are_told_from_local_ones() -> None:
    mounts = "/dev/vda / ext4 rw 0 0\nserver:/x /net/home\\040x nfs4 rw 0 0\nbad\n"
    mounts += "//s/y /net cifs rw 0 0\ntmpfs /net/local tmpfs rw 0 0\n"
    kinds = {
        p: disk.is_network_disk(Path(p), mounts)
        for p in ("/a/b", "/net/home x/a", "/net/b", "/net/local/c", "/network/d")
    }
    assert kinds == {"/a/b": False, "/net/home x/a": True, "/net/b": True, "/net/local/c": False, "/network/d": False}
