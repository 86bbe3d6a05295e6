"""The check of a starter library finds what is wrong with one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from vadstudio.cli.main import run
from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.jobs import NullContext
from vadstudio.settings import Settings
from vadstudio.workflows.starter_check import StarterReport, check_starter, read_spread, write_spread

STAR = """import random
from PIL import Image, ImageDraw

img = Image.new("RGB", (64, 64), tuple(random.randint(0, 255) for _ in range(3)))
draw = ImageDraw.Draw(img)
draw.rectangle((8, 8, 40, 40), fill="red")
draw.rectangle((20, 20, 50, 50), fill="blue")
draw.line((0, 0, 60, 60), fill="white")
draw.line((0, 60, 60, 0), fill="black")
"""
SAME = "from PIL import Image\nimg = Image.radial_gradient('L').resize((32, 32))\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="{x}" cy="4" r="3" fill="red"/></svg>'


def write(folder: Path, concept: str, files: dict[str, str], /, **changes: str) -> Path:
    """Write a concept with one generated draft for each file; *changes* replace lines of its metadata."""
    place = folder / "shapes" / concept.replace(" ", "-")
    place.mkdir(parents=True)
    top = {
        "name": f'"{concept}"', "kind": '"shape"', "words": f'["{concept}"]',
        "licence": '"CC0-1.0"', "author": '"language model"',
    } | changes  # fmt: skip
    lines = [f"{key} = {value}" for key, value in top.items() if value]
    for file, code in files.items():
        language, _, number = file.partition(".")[0].rpartition("-")
        (place / file).write_text(code)
        prompt = "generate" if number == "1" else "improve"
        lines += ["", "[[drafts]]", f'file = "{file}"', f'language = "{language}"', f"draft = {number}"]
        lines += [f'prompt = "{prompt}"', 'note = "What it shows."']
    (place / "concept.toml").write_text("\n".join(lines) + "\n")
    return place


def check(folder: Path, **how: object) -> StarterReport:
    return check_starter(folder, NullContext(), Settings(render_workers=1), size=64, **how)  # type: ignore[arg-type]


def problem(folder: Path, **how: object) -> str:
    (found,) = check(folder, **how).problems
    return found


def test_a_good_library_has_no_problems(tmp_path: Path) -> None:
    write(tmp_path, "red star", {"python-pillow-1.py": STAR, "svg-1.svg": SVG.format(x=2)})
    write(tmp_path, "dot", {"svg-1.svg": SVG.format(x=5), "svg-2.svg": SVG.format(x=6)})
    found = check(tmp_path, seeds=range(4))
    assert found.problems == []
    assert [one.draft.file.name for one in found.programs] == [
        "svg-1.svg",
        "svg-2.svg",
        "python-pillow-1.py",
        "svg-1.svg",
    ]
    assert [one.spread is None for one in found.programs] == [True, True, False, True]
    assert [one.last for one in found.programs] == [False, True, True, True]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"words": '["other"]'}, "the first of its words is not its name"),
        ({"author": '"somebody"'}, "licence or author"),
        ({"licence": '""'}, "licence or author"),
        ({"kind": '"scene"'}, "belongs into scenes/"),
        ({"synset": '"n123"'}, "is no WordNet id"),
        ({"name": '"dotted"', "words": '["dotted"]'}, "is not called dotted"),
        ({"licence": ""}, "licence"),
    ],
)
def test_wrong_metadata(tmp_path: Path, changes: dict[str, str], says: str) -> None:
    write(tmp_path, "dot", {"svg-1.svg": SVG.format(x=4)}, **changes)
    assert says in problem(tmp_path)


def test_files_and_drafts_that_do_not_fit(tmp_path: Path) -> None:
    place = write(tmp_path, "dot", {"svg-1.svg": SVG.format(x=4), "svg-3.svg": SVG.format(x=4)})
    (place / "left-over.svg").write_text("")
    problems = "\n".join(check(tmp_path).problems)
    assert "does not name left-over.svg" in problems
    assert "svg drafts are not numbered 1, 2" in problems
    assert "two svg drafts are the same" in problems


def test_a_word_that_is_another_concepts_name(tmp_path: Path) -> None:
    write(tmp_path, "dot", {"svg-1.svg": SVG.format(x=2)})
    write(tmp_path, "spot", {"svg-1.svg": SVG.format(x=6)}, words='["spot", "Dot"]')
    assert problem(tmp_path) == "'dot' is a word of several concepts: dot, spot."


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("from PIL import Image\n1 / 0\n", "division by zero (line 2)."),
        ("from PIL import Image\nimg = Image.new('RGB', (9, 9))\n", "one colour"),
        ("import time\nfrom PIL import Image\ntime.sleep(2.2)\nimg = Image.radial_gradient('L')\n", "it takes 2."),
    ],
)
def test_programs_that_fail(tmp_path: Path, code: str, says: str) -> None:
    write(tmp_path, "dot", {"python-pillow-1.py": code})
    assert says in problem(tmp_path)


def test_a_program_that_draws_the_same_again_and_again(tmp_path: Path) -> None:
    write(tmp_path, "dot", {"python-pillow-1.py": SAME})
    assert check(tmp_path).problems == []
    assert "differ by 0.000 only" in problem(tmp_path, seeds=range(4))
    assert "it draws the same for every seed" in problem(tmp_path, sampled=1)


def test_near_duplicates(tmp_path: Path) -> None:
    write(tmp_path, "dot", {"svg-1.svg": SVG.format(x=4)})
    write(tmp_path, "spot", {"svg-1.svg": SVG.format(x=4.01)})
    assert "look the same" in problem(tmp_path)


def test_a_program_with_its_words_swapped(tmp_path: Path) -> None:
    write(tmp_path, "dot", {"python-pillow-1.py": STAR})
    write(tmp_path, "spot", {"python-pillow-1.py": STAR.replace("red", "green").replace("blue", "yellow")})
    assert "shares 75% of its lines" in problem(tmp_path)


def test_the_spread_is_kept_and_must_be_of_the_code_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = write(tmp_path, "dot", {"python-pillow-1.py": STAR, "svg-1.svg": SVG.format(x=4)})
    assert run(["starter", str(tmp_path), "--seeds", "0..3", "--write", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["problems"] == []
    assert [(row["file"], row["spread"] is None) for row in told["programs"]] == [
        ("shapes/dot/python-pillow-1.py", False),
        ("shapes/dot/svg-1.svg", True),
    ]
    ((file, (_, spread)),) = read_spread(tmp_path).items()
    assert file == "shapes/dot/python-pillow-1.py"
    assert spread == pytest.approx(told["programs"][0]["spread"], abs=0.001)
    assert check(tmp_path).problems == []

    (place / "python-pillow-1.py").write_text(STAR + "\n# changed\n")
    assert "run with --write" in problem(tmp_path)
    assert run(["starter", str(tmp_path), "--seeds", "0..3", "--write"]) == 0
    assert check(tmp_path).problems == []

    (tmp_path / "spread.csv").write_text("file,code\nx,y\n")
    with pytest.raises(UsageError, match="cannot be read"):
        check(tmp_path)


def test_the_command_fails_with_the_reasons(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "dot", {"python-pillow-1.py": "nonsense"})
    assert run(["starter", str(tmp_path), "--seeds", "0"]) == 1
    assert "shapes/dot/python-pillow-1.py, seed 0: NameError: name 'nonsense' is not defined" in capsys.readouterr().out
    assert run(["starter", str(tmp_path / "shapes")]) == 2
    assert "<kind>s/<concept>/concept.toml" in capsys.readouterr().err
    assert run(["starter", str(tmp_path), "--concept", "dot", "--write"]) == 2


def test_a_table_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "spread.csv").write_text("file,code,spread\na,b,0.5\n")
    (tmp_path / f".spread.csv.{os.getpid()}.new").mkdir()
    with pytest.raises(EnvironmentFault, match=r"spread\.csv"):
        write_spread(tmp_path, StarterReport())
    assert read_spread(tmp_path) == {"a": ("b", 0.5)}
