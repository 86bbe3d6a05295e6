"""Lists of every kind as concepts, with a report of what was taken, skipped and why."""

from __future__ import annotations

import contextlib
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from vadstudio.domain import Concept, ConceptKind
from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.store import Project
from vadstudio.workflows.concepts.importing import ImportReport, ImportSpec, import_concepts, read_concepts


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.vad") as opened:
        yield opened


@pytest.fixture
def read(tmp_path: Path):  # type: ignore[no-untyped-def]
    def read(name: str, content: str | bytes, existing: tuple[str, ...] = (), **spec: object) -> ImportReport:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_concepts(path, ImportSpec(**spec), existing)  # type: ignore[arg-type]

    return read


def names(report: ImportReport) -> list[str]:
    return [concept.name for concept in report.taken]


def reasons(report: ImportReport) -> list[tuple[int, str]]:
    return [(skipped.line, skipped.reason.split(":")[0]) for skipped in report.skipped]


def test_text_one_a_line(read) -> None:  # type: ignore[no-untyped-def]
    report = read("a.txt", "cat\n\n  red   bicycle \nCAT\nBicycle\n---\n" + "x" * 301 + "\nbell\x07\n", ("bicycle",))
    assert names(report) == ["cat", "red bicycle"]
    assert reasons(report) == [
        (4, "a duplicate"),
        (5, "a duplicate"),
        (6, "a bad line"),
        (7, "too long"),
        (8, "a bad line"),
    ]
    assert "of line 1" in report.skipped[0].reason
    assert "of a concept of the project" in report.skipped[1].reason


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_usual_encoding(read, encoding: str, newline: str) -> None:  # type: ignore[no-untyped-def]
    text = newline.join(["name;kind", "Käfer;object", "a café at night;scene", ""])
    assert names(read("a.csv", text.encode(encoding))) == ["Käfer", "a café at night"]
    text = newline.join(["Käfer", "a café at night", ""])
    assert names(read("a.txt", text.encode(encoding))) == ["Käfer", "a café at night"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_usual_delimiter(read, delimiter: str) -> None:  # type: ignore[no-untyped-def]
    rows = [
        ("id", "Label", "type"),
        ("1", "cat", "object"),
        ("2", "a street, at night", "scene"),
        ("3", "ball", "SHAPE"),
    ]
    text = "\n".join(delimiter.join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows)
    report = read("a.csv", text)
    assert [(c.name, c.kind.value) for c in report.taken] == [
        ("cat", "object"),
        ("a street, at night", "scene"),
        ("ball", "shape"),
    ]
    assert report.columns == {"name": "Label", "kind": "type"}
    assert report.ignored == ("id",)


def test_csv_without_a_header_and_by_position(read) -> None:  # type: ignore[no-untyped-def]
    assert names(read("a.csv", "cat,4\ndog,5\n")) == ["cat", "dog"]
    report = read("a.csv", "4,cat\n5,dog\n", column="2")
    assert names(report) == ["cat", "dog"]
    assert report.columns == {"name": "column 2"}
    with pytest.raises(UsageError, match="no column 'colour'"):
        read("a.csv", "4,cat\n", column="colour")


def test_bad_rows_of_csv_cost_themselves_alone(read) -> None:  # type: ignore[no-untyped-def]
    text = 'name,kind\ncat,object\n"dog,object\nbird,object\nfish,vapour\n,object\nman, on a wave,scene\n"a ""big"" cat",scene\n'
    report = read("a.csv", text)
    assert names(report) == ["cat", "bird", 'a "big" cat']
    assert reasons(report) == [(3, "a bad line"), (5, "an unknown kind"), (6, "empty"), (7, "an unknown kind")]
    unquoted = read("b.csv", "caption\na cat\na man, on a board\n")
    assert names(unquoted) == ["a cat"]
    assert "2 cells" in unquoted.skipped[0].reason


def test_a_record_over_several_lines_keeps_the_count(read) -> None:  # type: ignore[no-untyped-def]
    report = read("a.csv", 'name,kind\n"a\ncat",object\nx,nothing\n')
    assert names(report) == ["a cat"]
    assert report.skipped[0].line == 4


def test_jsonl(read) -> None:  # type: ignore[no-untyped-def]
    rows = [
        {"name": "cat", "synset": "n02121620", "words": ["cat", "kitty"], "attributes": {"colour": "red", "n": 2}},
        "dog",
        7,
        {"kind": "object"},
        {"name": {"x": 1}},
        {"name": "cup", "synset": "not one"},
    ]
    text = "\n".join(json.dumps(row) for row in rows) + "\n{broken\n"
    report = read("a.jsonl", text)
    assert names(report) == ["cat", "dog", "cup"]
    assert report.taken[0].synset == "n02121620"
    assert report.taken[0].words == ("cat", "kitty")
    assert report.taken[0].attributes == {"colour": "red", "n": "2"}
    assert report.taken[2].synset == ""
    assert reasons(report) == [(3, "a bad line"), (4, "empty"), (5, "empty"), (7, "a bad line")]
    assert names(read("a.json", json.dumps(["cat", {"name": "dog"}]))) == ["cat", "dog"]


def test_synonyms(read) -> None:  # type: ignore[no-untyped-def]
    text = "building, edifice\na man riding a big wave, on a board\n"
    report = read("a.txt", text)
    assert [c.words for c in report.taken] == [("building", "edifice"), ("a man riding a big wave, on a board",)]
    assert names(read("a.txt", text, kind=ConceptKind.SCENE))[0] == "building, edifice"
    assert names(read("a.txt", text, synonyms=True))[1] == "a man riding a big wave"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.xlsx", b"PK", "ending"),
        ("a.txt", bytes(range(256)) * 20, "no text file"),
        ("a.csv", b"\xff\xfea", "utf-16"),
    ],
)
def test_what_is_no_list(read, name: str, content: bytes, sentence: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UsageError, match=sentence):
        read(name, content)


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="does not exist"):
        read_concepts(tmp_path / "no.txt", ImportSpec())


def test_empty_files(read) -> None:  # type: ignore[no-untyped-def]
    for name in ("a.txt", "a.csv", "a.jsonl"):
        assert read(name, "").taken == ()


def test_any_bytes_give_a_report_or_a_sentence(read) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(0)
    pieces = [b'"', b",", b"\n", b"name", b"\xff", b"{", b"[", b"cat", b"\0", b"\t", b"\r", b"\xc3\xa4", b'{"name":1}']
    for number in range(400):
        content = b"".join(rng.choice(pieces) for _ in range(rng.randrange(30)))
        with contextlib.suppress(UsageError):
            report = read(f"a.{('txt', 'csv', 'tsv', 'jsonl')[number % 4]}", content)
            assert all(concept.name.strip() for concept in report.taken)


def test_all_or_nothing_and_one_step_of_undo(project: Project, tmp_path: Path) -> None:
    project.concepts.add(Concept(0, "cat", ConceptKind.OBJECT))
    path = tmp_path / "list.txt"
    path.write_text("Cat\ndog\nbird\n")
    assert len(import_concepts(project, path, ImportSpec(), dry_run=True).taken) == 2
    assert len(project.concepts.all()) == 1
    heard: list[object] = []
    project.subscribe(heard.append)
    import_concepts(project, path, ImportSpec())
    assert len(heard) == 1
    assert [c.name for c in project.concepts.all()] == ["bird", "cat", "dog"]
    assert project.undo.undo_name == "Import 2 concepts from list.txt"
    project.undo.undo()
    assert [c.name for c in project.concepts.all()] == ["cat"]


@pytest.mark.parametrize(
    ("name", "taken", "skipped"),
    [
        ("ade20k_objects150.tsv", 150, 0),
        ("ade20k_objects847.txt", 837, 10),
        ("ade20k_scenes_counts.tsv", 1055, 0),
        ("imagenet1000.tsv", 1000, 0),
        ("imagenet100_cmc.tsv", 100, 0),
        ("mit_indoor67.txt", 67, 0),
        ("places365.tsv", 365, 0),
        ("quickdraw345.txt", 345, 0),
        ("sun_attributes102.txt", 102, 0),
    ],
)
def test_well_known_lists(shared_data: Path, name: str, taken: int, skipped: int) -> None:
    report = read_concepts(shared_data / "concepts" / name, ImportSpec())
    assert (len(report.taken), len(report.skipped)) == (taken, skipped)
    assert not any("_" in concept.name for concept in report.taken)
    if name.startswith("imagenet"):
        assert all(concept.synset.startswith("n") for concept in report.taken)


def test_a_column_as_an_attribute(shared_data: Path) -> None:
    path = shared_data / "concepts" / "places365.tsv"
    report = read_concepts(path, ImportSpec(kind=ConceptKind.SCENE, attributes=("indoor_outdoor",)))
    assert {c.attributes["indoor_outdoor"] for c in report.taken} == {"indoor", "outdoor"}
    assert report.ignored == ("index", "path")
