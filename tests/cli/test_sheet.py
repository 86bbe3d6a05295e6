"""``vadstudio sheet`` as a person gives it: programs in, one PNG out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from vadstudio.cli.main import run
from vadstudio.curate import Layout, SheetStyle

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="{}"/></svg>'
PILLOW = """\
import random
from PIL import Image
picture = Image.new("RGB", (64, 64), "white")
picture.paste((random.randint(0, 255), 40, random.randint(0, 255)), (8, 8, 56, 56))
picture.save("a.png")
"""


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "a.svg").write_text(SVG.format("#ff0000"))
    (folder / "b.py").write_text(PILLOW)
    return folder


@pytest.fixture
def sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def make(*words: object, status: int = 0) -> Any:
        capsys.readouterr()
        file = tmp_path / "out" / "sheet.png"
        got = run(["sheet", *map(str, words), "-o", str(file), "--json"])
        out, make.err = capsys.readouterr()  # type: ignore[attr-defined]
        assert got == status, make.err  # type: ignore[attr-defined]
        return json.loads(out) if out else None

    return make


def pixel(data: Any, style: SheetStyle, count: int, number: int) -> tuple[int, ...]:
    left, top = Layout(style, count).corner(number)
    with Image.open(data["sheet"]) as picture:
        assert picture.size == (data["width"], data["height"])
        found: tuple[int, ...] = picture.convert("RGB").getpixel((left + style.side // 2, top + style.side // 2))
        return found


def test_a_folder_with_seeds_has_a_row_for_each_program(sheet: Any, programs: Path) -> None:
    data = sheet(programs, "--seeds", "0..2", "--cell", "64")
    assert (data["pictures"], data["columns"], data["failed"]) == (4, 3, 0)
    style = SheetStyle(side=64, columns=3)
    cells = [pixel(data, style, 6, number) for number in range(6)]
    assert cells[0] == (255, 0, 0)
    assert cells[1] == cells[2] == (255, 255, 255)  # SVG knows no chance
    assert len(set(cells[3:])) == 3
    assert all(cell[1] == 40 for cell in cells[3:])


def test_one_language_of_a_folder(sheet: Any, programs: Path) -> None:
    (programs / "t.py").write_text("import turtle\nturtle.circle(80)\n")
    assert sheet(programs, "--cell", "64", "--language", "python-pillow")["pictures"] == 1
    assert sheet(programs, "--cell", "64", "--language", "turtle")["pictures"] == 1
    assert sheet(programs, "--cell", "64")["pictures"] == 3


def test_programs_across_have_a_row_for_each_seed(sheet: Any, programs: Path) -> None:
    words = (programs / "b.py", programs / "a.svg", "--across", "programs", "--seeds", "4,5", "--cell", "64")
    data = sheet(*words, "--caption", "language", "--title", "Two languages")
    assert (data["pictures"], data["columns"]) == (3, 2)
    style = SheetStyle(side=64, columns=2, title="Two languages")
    cells = [pixel(data, style, 4, number) for number in range(4)]
    assert cells[1] == (255, 0, 0)
    assert cells[3] == (255, 255, 255)
    assert cells[0] != cells[2]


def test_what_fails_has_a_cell_and_a_reason(sheet: Any, programs: Path) -> None:
    (programs / "c.svg").write_text("<svg")
    (programs / "d.svg").write_bytes(b"\xff\xfe\x00<svg")
    data = sheet(programs, "--cell", "64", status=1)
    assert (data["pictures"], data["failed"]) == (2, 2)
    assert {Path(failure["thing"].split(",")[0]).name for failure in data["failures"]} == {"c.svg", "d.svg"}
    assert all(failure["message"] for failure in data["failures"])
    style = SheetStyle(side=64, columns=6)
    assert pixel(data, style, 4, 2) != (255, 255, 255)


def test_a_hostile_program_costs_its_own_cell_only(sheet: Any, programs: Path) -> None:
    (programs / "c.py").write_text("import PIL.Image\nwhile True: pass\n")
    data = sheet(programs, "--cell", "64", "--seconds", "1", status=1)
    assert (data["pictures"], data["failed"]) == (2, 1)


def test_the_heads_of_a_project(sheet: Any, tmp_path: Path) -> None:
    project = tmp_path / "a.vad"
    assert run(["new", str(project), "--starter"]) == 0
    assert run(["generate", str(project), "--concept", "cat", "--concept", "house", "--language", "svg"]) == 0
    data = sheet(project, "--cell", "64", "--dark", "--title", "Heads")
    assert data["pictures"] == 2
    with Image.open(data["sheet"]) as picture:
        assert picture.convert("RGB").getpixel((0, 0)) == (0x18, 0x18, 0x1B)


def test_captions_change_the_captions_only(sheet: Any, programs: Path) -> None:
    heights: Counter[int] = Counter()
    shown = set()
    for caption in ("name", "language", "none"):
        data = sheet(programs / "a.svg", "--cell", "64", "--caption", caption)
        heights[data["height"]] += 1
        shown.add(Path(data["sheet"]).read_bytes())
    assert len(shown) == 3
    assert sorted(heights.values()) == [1, 2]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["nothing"], 1, "does not exist"),
        (["."], 2, "nothing to draw"),
        (["programs", "--seeds", "x"], 2, "no list of numbers"),
        (["programs", "--language", "crayon"], 2, "crayon"),
        (["programs", "--seeds", "0..9999", "--cell", "2048"], 2, "too large"),
        (["programs", "--caption", "seed"], 2, "caption"),
        ([], 2, "Missing argument"),
    ],
)
def test_wrong_words(
    sheet: Any,
    programs: Path,
    words: list[str],
    status: int,
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty" if words == ["."] else tmp_path)
    sheet(*words, status=status)
    assert sentence in sheet.err


def test_a_sheet_is_a_png(programs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["sheet", str(programs), "-o", str(tmp_path / "a.pdf")]) == 2
    assert "PNG" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()
