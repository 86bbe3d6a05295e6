"""A library of programs becomes a folder of pictures: named, listed, resumed, whatever happens in between."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vadstudio.domain import Concept, ConceptKind, Origin
from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.jobs import Cancelled, NullContext
from vadstudio.jobs.context import EventContext
from vadstudio.render import LANGUAGES
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows.bulk import BulkSpec, draw_library
from vadstudio.workflows.engines import open_engine
from vadstudio.workflows.library import Library, _readable
from vadstudio.workflows.manifest import NAME

CTX = NullContext()
SETTINGS = Settings(render_workers=2)
RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="red"/></svg>'
CHANCE = "import random\nimport matplotlib.pyplot as plt\nplt.plot([random.random() for _ in range(9)])\n"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    folder = tmp_path / "programs"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / "a.svg").write_text(RED)
    (folder / "deep" / "b.svg").write_text(RED.replace("red", "blue"))
    (folder / "deep" / "er" / "c.py").write_text(CHANCE)
    (folder / "deep" / "er" / "c.svg").write_text(RED.replace("red", "green"))
    (folder / ".hidden" / "no.svg").write_text(RED)
    (folder / ".no.svg").write_text(RED)
    (folder / "notes.txt").write_text("no program")
    return folder


def spec(tmp_path: Path, *sources: Path, **rest: Any) -> BulkSpec:
    return BulkSpec(
        tuple(sources) or (tmp_path / "programs",), tmp_path / "out", **{"size": 32, "seeds": (0, 1), **rest}
    )


def lines(folder: Path) -> dict[str, dict[str, Any]]:
    found = [json.loads(line) for line in (folder / NAME).read_text().splitlines()]
    assert len({line["file"] for line in found}) == len(found)
    return {line["file"]: line for line in found}


def pictures(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.png"))}


def test_a_folder_becomes_pictures_in_the_same_folders(tmp_path: Path, programs: Path) -> None:
    result = draw_library(spec(tmp_path), CTX, SETTINGS)
    assert (result.total, result.drawn, result.kept, result.failed) == (5, 5, 0, 0)
    drawn = pictures(tmp_path / "out")
    assert list(drawn) == [
        "a-seed000.png",
        "deep/b-seed000.png",
        "deep/er/c.py-seed000.png",
        "deep/er/c.py-seed001.png",
        "deep/er/c.svg-seed000.png",
    ]
    listed = lines(tmp_path / "out")
    assert sorted(listed) == sorted(drawn)
    one = listed["deep/er/c.py-seed001.png"]
    assert (one["language"], one["seed"], one["size"], one["status"]) == ("python-matplotlib", 1, 32, "ok")
    assert one["source"] == str(programs / "deep" / "er" / "c.py")
    assert one["ms"] > 0
    assert one["sandbox"] in {"isolated", "limited"}
    assert one["bytes"] == len(drawn["deep/er/c.py-seed001.png"])
    assert drawn["deep/er/c.py-seed000.png"] != drawn["deep/er/c.py-seed001.png"]


def test_again_draws_only_what_is_missing_or_changed_or_damaged(tmp_path: Path, programs: Path) -> None:
    job = spec(tmp_path)
    draw_library(job, CTX, SETTINGS)
    before, out = pictures(tmp_path / "out"), tmp_path / "out"
    assert draw_library(job, CTX, SETTINGS).kept == 5
    (out / "a-seed000.png").unlink()
    half = out / "deep" / "b-seed000.png"
    half.write_bytes(half.read_bytes()[:100])
    zeros = out / "deep" / "er" / "c.svg-seed000.png"
    zeros.write_bytes(bytes(zeros.stat().st_size))
    (programs / "deep" / "er" / "c.py").write_text(CHANCE.replace("9", "5"))
    result = draw_library(job, CTX, SETTINGS)
    assert (result.drawn, result.kept) == (5, 0)
    after = pictures(out)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"deep/er/c.py-seed000.png", "deep/er/c.py-seed001.png"}
    assert len(lines(out)) == 5, "one line for each picture, though some were drawn twice"
    (programs / "deep" / "er" / "c.py").write_text(CHANCE)
    assert draw_library(job, CTX, SETTINGS).drawn == 2, "going back is a change, too"
    assert pictures(out) == before
    more = draw_library(replace(job, seeds=(0, 1, 2)), CTX, SETTINGS)
    assert (more.drawn, more.kept) == (1, 5)
    other = draw_library(replace(job, size=40), CTX, SETTINGS)
    assert (other.drawn, other.kept) == (5, 0)


@pytest.mark.parametrize("tail", [b'{"file": "a-seed000.png", "sou', b"\xff\x00garbage\n", b"{}\n", b"[1]\n", b"\n"])
def test_damaged_lists_are_read_as_far_as_they_go(tmp_path: Path, programs: Path, tail: bytes) -> None:
    draw_library(spec(tmp_path), CTX, SETTINGS)
    with (tmp_path / "out" / NAME).open("ab") as file:
        file.write(tail)
    (programs / "new.svg").write_text(RED)
    result = draw_library(spec(tmp_path), CTX, SETTINGS)
    assert (result.drawn, result.kept) == (1, 5)
    assert len(lines(tmp_path / "out")) == 6


def test_failures_are_listed_and_do_not_stop_the_rest(tmp_path: Path, programs: Path) -> None:
    (programs / "bad.py").write_text("import matplotlib.pyplot as plt\nnothing()\n")
    (programs / "blank.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>')
    (programs / "latin.svg").write_bytes(b"<svg>\xe9</svg>")
    (programs / "endless.py").write_text("while True: pass\n")
    job = spec(tmp_path, seeds=(0,), seconds=1.0)
    result = draw_library(job, CTX, SETTINGS)
    assert (result.total, result.drawn, result.failed) == (8, 4, 4)
    told = {Path(failure.thing.split(",")[0]).name: failure.message for failure in result.failures}
    assert "line 2" in told["bad.py"]
    assert "one colour" in told["blank.svg"]
    assert "UTF-8" in told["latin.svg"]
    assert "limit of 1 s" in told["endless.py"]
    assert {line["status"] for line in lines(tmp_path / "out").values()} == {"ok", "error", "blank", "timeout"}
    again = draw_library(job, CTX, SETTINGS)
    assert (again.drawn, again.kept, again.failed) == (0, 4, 4)
    (programs / "bad.py").write_text(CHANCE)
    assert draw_library(job, CTX, SETTINGS).drawn == 1
    (programs / "a.svg").write_text("<svg")
    assert draw_library(job, CTX, SETTINGS).failed == 4
    assert not (tmp_path / "out" / "a-seed000.png").exists(), "a picture of other code does not stay"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "a.vad"
    with Project.create(path) as made:
        cat = made.concepts.add(Concept(0, "a cat / dog: 'CON'", ConceptKind.OBJECT)).id
        first = made.drawings.add(cat, "svg", RED, Origin.HAND).id
        made.drawings.add(cat, "svg", RED.replace("red", "blue"), Origin.HAND, parent_id=first)
        made.drawings.add(cat, "python-matplotlib", CHANCE, Origin.HAND)
    return path


def test_a_project_gives_its_heads_or_all_drafts(tmp_path: Path, project: Path) -> None:
    draw_library(spec(tmp_path, project), CTX, SETTINGS)
    assert list(pictures(tmp_path / "out")) == [
        "a-cat---dog---CON/2-svg-seed000.png",
        "a-cat---dog---CON/3-python-matplotlib-seed000.png",
        "a-cat---dog---CON/3-python-matplotlib-seed001.png",
    ]
    result = draw_library(spec(tmp_path, project, all_drafts=True), CTX, SETTINGS)
    assert (result.drawn, result.kept) == (1, 3)
    only = draw_library(spec(tmp_path, project, language="svg"), CTX, SETTINGS)
    assert (only.total, only.kept) == (1, 1)


def test_several_sources_do_not_clash(tmp_path: Path, programs: Path, project: Path) -> None:
    twin = tmp_path / "x" / "programs"
    twin.mkdir(parents=True)
    for name in ("a.svg", "A.svg", "b.svg"):
        (twin / name).write_text(RED)
    names = [p.name for p in Library([programs, twin, project, programs / "a.svg", twin / "a.svg", twin / "b.svg"])]
    assert len({name.casefold() for name in names}) == len(names)
    assert {"programs/a", "programs-2/b", "b", "a.svg", "a.svg-2"} <= set(names)


@pytest.mark.parametrize(
    ("name", "folder"),
    [("three red cars", "three-red-cars"), ("../../etc", "etc"), ("CON", "CON-"), ("...", "unnamed"), ("日本", "日本")],
)
def test_concepts_are_folders_on_every_system(name: str, folder: str) -> None:
    assert _readable(name) == folder


def test_nothing_to_draw_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match="nothing to draw"):
        draw_library(spec(tmp_path, tmp_path / "empty"), CTX, SETTINGS)
    with pytest.raises(EnvironmentFault, match="does not exist"):
        draw_library(spec(tmp_path, tmp_path / "missing"), CTX, SETTINGS)
    with pytest.raises(UsageError, match="no language"):
        draw_library(spec(tmp_path, tmp_path / "empty", language="cobol"), CTX, SETTINGS)
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="folder"):
        draw_library(replace(spec(tmp_path, LIBRARY), folder=tmp_path / "file" / "out"), CTX, SETTINGS)


LIBRARY = Path(__file__).resolve().parent.parent.parent / "resources" / "starter" / "shapes"


def test_cancelled_and_gone_on(tmp_path: Path) -> None:
    job = spec(tmp_path, LIBRARY, language="svg")
    ctx = EventContext(lambda event: ctx._flag.set() if event.data.get("done", 0) >= 5 else None)
    with pytest.raises(Cancelled):
        draw_library(job, ctx, SETTINGS)
    done = len(pictures(tmp_path / "out"))
    total = sum(1 for _ in Library([LIBRARY], "svg"))
    assert 5 <= done < total
    result = draw_library(job, CTX, SETTINGS)
    assert (result.kept, result.drawn) == (done, total - done)


@pytest.mark.skipif(os.name == "nt", reason="sends signals")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_interrupted_process_goes_on_where_it_stopped(tmp_path: Path, how: signal.Signals) -> None:
    """Whatever is listed is there and whole; nothing that is there is drawn again."""
    out, total = tmp_path / "out", sum(1 for _ in Library([LIBRARY], "svg"))
    words = [sys.executable, "-m", "vadstudio", "render", LIBRARY, "--language", "svg", "-o", out, "--size", "256"]
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while child.poll() is None and (not (out / NAME).exists() or (out / NAME).read_bytes().count(b"\n") < 3):
        time.sleep(0.01)
    child.send_signal(how)
    _, errors = child.communicate()
    if child.returncode == 0:
        pytest.skip("it was quicker than the signal")
    assert child.returncode == (130 if how == signal.SIGINT else -signal.SIGKILL)
    assert b"Traceback" not in errors
    whole = (out / NAME).read_bytes().count(b"\n")
    assert 3 <= whole < total
    result = draw_library(spec(tmp_path, LIBRARY, language="svg", size=256), CTX, SETTINGS)
    assert (result.kept, result.drawn) == (whole, total - whole)
    assert len(lines(out)) == total == len(pictures(out))


def test_few_are_under_way_and_no_result_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs are read as they are needed: back-pressure from the drawing to the library."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02d}.svg").write_text(RED)
    read, done, ahead = [0], [0], [0]
    from vadstudio.workflows import library

    plain = library.read_program

    def reading(file: Path) -> str:
        read[0] += 1
        ahead[0] = max(ahead[0], read[0] - done[0])
        return plain(file)

    monkeypatch.setattr(library, "read_program", reading)
    ctx = EventContext(lambda event: done.__setitem__(0, event.data.get("done", 0)))
    assert draw_library(spec(tmp_path, folder), ctx, SETTINGS).drawn == 60
    with open_engine("local", ("svg",), SETTINGS, CTX) as engine:
        assert ahead[0] <= engine.most + 2


@pytest.mark.parametrize("name", ["spark://a:1", "dask://", "dask://host", "dask://host:port", "cluster"])
def test_unknown_engines(name: str) -> None:
    with pytest.raises(UsageError, match="no engine"), open_engine(name, ("svg",), SETTINGS, CTX):
        pass


def test_missing_package_names_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with (
        pytest.raises(EnvironmentFault, match=r"pip install 'vadstudio\[dask\]'"),
        open_engine("dask://127.0.0.1:8786", ("svg",), SETTINGS, CTX),
    ):
        pass


def test_every_language_has_an_ending_that_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    for language in LANGUAGES:
        (folder / f"{language.id}-1{language.extension}").write_text(language.template)
    assert {program.language for program in Library([folder])} == set(LANGUAGES.names())
