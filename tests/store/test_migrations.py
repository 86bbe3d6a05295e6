"""Files of older schemas: every released one is opened, and a step that fails changes nothing."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from vadstudio.domain import Concept, ConceptKind, RunStatus, Verdict
from vadstudio.errors import DamagedProjectError, EnvironmentFault
from vadstudio.store import GalleryQuery, Project, files, migrations

FIXTURES = Path(__file__).with_name("fixtures")


def add_colours(db: Database) -> None:
    """A step of the future, used to test what steps are held to."""
    db.executescript("CREATE TABLE colours(name TEXT) STRICT; INSERT INTO colours SELECT name FROM concepts;")


@pytest.mark.parametrize("number", range(1, migrations.version() + 1))
def test_every_released_schema_has_a_fixture_that_opens(
    tmp_path: Path, number: int, read_all: Callable[[Project], object]
) -> None:
    path = tmp_path / "a.vad"
    shutil.copy(FIXTURES / f"schema_v{number}.vad", path)
    with Project.open(path) as project:
        assert project._db.value("PRAGMA user_version") == migrations.version()
        assert project.check() == []
        assert read_all(project)
        assert project.title == "Fixture ä"
        assert [c.name for c in project.concepts.all()] == ["bicycle", "Bär", "row of bicycles"]
        assert [(d.draft, d.language) for d in project.drawings.family(1)] == [(1, "svg"), (2, "svg"), (2, "svg")]
        assert project.drawings.head(1).id == 2
        assert project.drawings.get(1).code.startswith("<svg xmlns=")
        shown = project.drawings.cards([1])[0]
        assert (shown.verdict, shown.rating, shown.tags) == (Verdict.KEEP, 4, ("good",))
        assert project.renders.image(shown.image).startswith(b"\x89PNG")
        assert project.drawings.ids(GalleryQuery(tag="good", min_rating=3)) == [1]
        run = project.runs.all()[0]
        assert run.status is RunStatus.FINISHED
        assert repr([p.value for p in project.runs.metrics(run.id, "loss")]) == "[4.5, nan, inf]"
        assert project.datasets.items(run.dataset_id)[0].image == shown.image
        assert project.undo.undo_name == "Give 4 stars to drawing 1"
        project.undo.undo()
        assert project.drawings.cards([1])[0].rating == 0
        assert project.undo.redo_name == "Give 4 stars to drawing 1"
        project.concepts.add(Concept(0, "new", ConceptKind.SHAPE))


def test_the_newest_fixture_has_the_newest_schema(tmp_path: Path) -> None:
    """A change of the schema without a new step and a new fixture is caught here."""

    def schema(path: Path) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(path)) as db:
            return db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()

    Project.create(tmp_path / "new.vad").close()
    shutil.copy(FIXTURES / f"schema_v{migrations.version()}.vad", tmp_path / "old.vad")
    assert schema(tmp_path / "new.vad") == schema(tmp_path / "old.vad")


def test_an_older_file_is_migrated_with_a_copy_beside_it(
    filled: Project, monkeypatch: pytest.MonkeyPatch, read_all: Callable[[Project], object]
) -> None:
    path, content = filled.path, read_all(filled)
    names = [c.name for c in filled.concepts.all()]
    filled.close()
    with monkeypatch.context() as future:
        future.setattr(migrations, "STEPS", [*migrations.STEPS, add_colours])
        with Project.open(path) as project:
            assert project._db.value("PRAGMA user_version") == migrations.version()
            assert set(names) < {row[0] for row in project._db.rows("SELECT name FROM colours")}
            assert project._db.value("PRAGMA foreign_keys") == 1
            assert read_all(project) == content
        Project.open(path).close()
    backups = list(path.parent.glob("*backup*"))
    assert [b.name for b in backups] == [f"a.vad.backup-v{migrations.version()}"]
    with Project.open(backups[0]) as old:
        assert read_all(old) == content


def test_a_backup_replaces_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.close()
    released = migrations.version()
    earlier = project.path.with_name(f"a.vad.backup-v{released}")
    earlier.write_text("precious")
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, add_colours])
    Project.open(project.path).close()
    assert earlier.read_text() == "precious"
    assert project.path.with_name(f"a.vad.backup-v{released}-2").exists()


def fails_late(db: Database) -> None:
    db.executescript("DROP TABLE jobs; CREATE TABLE nonsense(x);")
    db.execute("SELECT * FROM nowhere")


def orphans(db: Database) -> None:
    db.execute("DELETE FROM drawings WHERE id = 1")


def interrupts(db: Database) -> None:
    db.execute("DROP TABLE jobs")
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("step", "error"),
    [(fails_late, Exception), (orphans, DamagedProjectError), (interrupts, KeyboardInterrupt)],
    ids=lambda x: x.__name__,
)
def test_a_failed_migration_leaves_the_old_file_as_it_was(
    filled: Project, monkeypatch: pytest.MonkeyPatch, step: Callable[[Database], None], error: type[BaseException]
) -> None:
    path = filled.path
    filled.close()
    before = path.read_bytes()
    with monkeypatch.context() as future:
        future.setattr(migrations, "STEPS", [*migrations.STEPS, add_colours, step])
        with pytest.raises(error):
            Project.open(path)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    Project.open(path).close()


def test_no_room_for_the_backup_leaves_the_old_file_as_it_was(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    project.close()
    before = project.path.read_bytes()
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, add_colours])
    monkeypatch.setattr(files.migrations, "back_up", full)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        Project.open(project.path)
    assert project.path.read_bytes() == before
