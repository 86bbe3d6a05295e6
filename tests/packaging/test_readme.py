"""The README says what the program says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from vadstudio.cli import terminal
from vadstudio.cli.sheets import sheet
from vadstudio.curate import Layout, SheetStyle
from vadstudio.llm import starter_library

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def test_help_texts_are_the_programs_own() -> None:
    done = subprocess.run([sys.executable, ROOT / "packaging" / "readme.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("picture", re.findall(r"\]\((packaging/pictures/[\w-]+\.png)\)", TEXT))
def test_pictures_are_there(picture: str) -> None:
    assert (ROOT / picture).is_file()


def test_the_sheet_of_six_languages_is_made_by_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the README says makes the picture names a program in every language, and gives a picture of that size."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import readme

    context = sheet.make_context("sheet", readme.sheet_commands(TEXT)[0][1:], parent=None)
    output, sources = context.params["output"], context.params["sources"]
    assert f"]({output})" in TEXT
    languages = [name.rpartition("-")[0] for name in (source.stem for source in sources)]
    assert set(languages) == set(starter_library().concepts["bicycle"].languages)
    assert all((ROOT / source).is_file() for source in sources)
    seeds = terminal.numbers(context.params["seeds"])
    style = SheetStyle(context.params["cell"], len(sources), context.params["title"])
    layout = Layout(style, len(sources) * len(seeds))
    with Image.open(ROOT / output) as picture:
        assert picture.size == (layout.width, layout.height)


@pytest.mark.parametrize("kind", ["objects", "scenes"])
def test_the_sheets_of_the_library_show_all_of_it(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import readme

    (words,) = (words for words in readme.sheet_commands(TEXT) if f"resources/starter/{kind}" in words)
    asked = sheet.make_context("sheet", words[1:], parent=None).params
    assert f"]({asked['output']})" in TEXT
    assert asked["one_each"]
    count = len(list((ROOT / "resources" / "starter" / kind).iterdir()))
    style = SheetStyle(asked["cell"], asked["columns"], asked["title"], asked["caption"] != "none")
    layout = Layout(style, count)
    with Image.open(ROOT / asked["output"]) as picture:
        assert picture.size == (layout.width, layout.height), "run `python packaging/readme.py --sheets`"


def test_every_room_is_on_the_map() -> None:
    rooms = {path.parent.name for path in (ROOT / "vadstudio").glob("*/__init__.py")}
    assert rooms <= set(re.findall(r"`vadstudio/(\w+)`", TEXT))


def test_nothing_names_a_machine_or_a_registry() -> None:
    """Files that ship speak of the project alone."""
    names = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    banned = re.compile(r"/work/|/home/\w+/|pypi\.|files\.pythonhosted|--index-url", re.IGNORECASE)
    for name in names:
        path = ROOT / name
        if path.suffix in {".py", ".toml", ".txt", ".sh", ".md", ".svg"} and path.name != Path(__file__).name:
            hits = [line for line in path.read_text(encoding="utf-8").splitlines() if banned.search(line)]
            assert not hits, f"{name}: {hits[:3]}"
