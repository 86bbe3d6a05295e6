"""The commands as a person gives them: words in, text or JSON and an exit status out."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import click
import pytest

from vadstudio import paths
from vadstudio.cli.main import cli, run
from vadstudio.domain import Origin
from vadstudio.llm import starter_library
from vadstudio.render import LANGUAGES
from vadstudio.store import Project

RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="red"/></svg>'
ALL = sorted(cli.commands)


class Shell:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object, status: int = 0) -> str:
        self._capsys.readouterr()
        got = run([str(word) for word in words])
        out, self.err = self._capsys.readouterr()
        assert got == status, self.err
        assert "Traceback" not in self.err
        return out

    def json(self, *words: object) -> Any:
        return json.loads(self(*words, "--json"))


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def project(tmp_path: Path, shell: Shell) -> Path:
    path = tmp_path / "a.vad"
    shell("new", path, "--starter")
    return path


@pytest.mark.parametrize("name", ALL)
def test_every_command_has_help_that_ends_with_an_example(shell: Shell, name: str) -> None:
    text = shell(name, "--help").rstrip()
    last = text.split("Example:")[-1].strip().splitlines()
    assert "Example:" in text
    assert all(line.strip().startswith("vadstudio ") for line in last)
    assert all(option.help for option in cli.commands[name].params if isinstance(option, click.Option))


@pytest.mark.parametrize("name", ALL)
def test_every_example_is_accepted_by_the_parser(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import shlex

    epilog = cli.commands[name].epilog or ""
    for line in epilog.splitlines():
        words = shlex.split(line)
        if words[:1] == ["vadstudio"]:
            words = words[1:] if words[1:2] and words[1] in cli.commands else ["open", *words[1:]]
            command = cli.commands[words[0]]
            command.make_context(words[0], words[1:], parent=click.Context(cli))


def test_version(shell: Shell) -> None:
    assert "vadstudio" in shell("--version")


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["nonsense.vad"], 2, "no command and no project"),
        (["render", "nothing.svg", "-o", "a.png"], 1, "does not exist"),
        (["render", "a.xyz", "-o", "a.png"], 2, "a.xyz"),
        (["concepts"], 2, "No project is named"),
        (["concepts", "nothing.vad"], 1, "nothing.vad"),
        (["generate", "nothing.vad"], 1, "nothing.vad"),
        (["freeze", "nothing.vad", "a", "--seeds", "x"], 2, "no list of numbers"),
        (["train", "nothing.vad", "--preset", "huge"], 2, "demo"),
        (["judge"], 2, "Missing argument"),
        (["generate", "--samples"], 2, "requires an argument"),
    ],
)
def test_wrong_words_give_one_sentence(
    shell: Shell, words: list[str], status: int, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shell(*words, status=status)
    assert sentence in shell.err


def test_a_dataset_tells_what_its_labels_are(shell: Shell, project: Path, tmp_path: Path) -> None:
    assert "Nothing is frozen yet" in shell("datasets", project)
    concepts = ("--concept", "bicycle", "--concept", "airplane")
    shell("generate", project, *concepts, "--language", "svg", "--provider", "starter")
    shell("freeze", project, "first", "--which", "heads", "--size", "32")
    told = shell.json("datasets", project, "first")
    assert (told["pictures"], told["labels"]) == (2, 2)
    airplane, bicycle = told["concepts"]
    assert airplane["synset"] == "n02690373"
    assert bicycle == {
        "label": 1,
        "concept": "bicycle",
        "kind": "object",
        "words": ["bicycle", "bike"],
        "attributes": {"view": "side", "dimension": "2D"},
        "synset": "",
        "pictures": 1,
    }
    shell("datasets", project, "first", "--manifest", tmp_path / "first.json")
    manifest = json.loads((tmp_path / "first.json").read_text())
    assert [item["concept"] for item in manifest["items"]] == ["airplane", "bicycle"]
    assert [concept["name"] for concept in manifest["concepts"]] == ["airplane", "bicycle"]
    shell("datasets", project, "second", status=2)
    shell("datasets", project, "--manifest", "x.json", status=2)
    shell("datasets", project, "first", "--manifest", tmp_path / "first.json" / "x.json", status=1)
    assert "first.json" in shell.err


def test_the_starter_library_is_drawn_into_a_new_project(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library"
    for place in ("objects/cat", "shapes/spiral", "scenes/bedroom"):
        shutil.copytree(paths.starter_dir() / place, library / place)
    monkeypatch.setattr(paths, "starter_dir", lambda: library)
    starter_library.cache_clear()
    try:
        told = shell.json("new", tmp_path / "drawn.vad", "--starter", "--drawn")
        again = shell.json("play", tmp_path / "drawn.vad")  # everything is there: nothing is drawn twice
        counts = starter_library().counts()
    finally:
        starter_library.cache_clear()
    missing = [language.id for language in LANGUAGES if not language.availability().ok]
    assert told["failures"] == []
    assert told["concepts"] == 3
    assert missing or (told["drawings"], told["drafts"]) == (counts.families, counts.programs)
    assert (again["drawings"], again["drafts"]) == (told["drawings"], told["drafts"])
    shell("new", tmp_path / "other.vad", "--drawn", status=2)
    assert "--starter" in shell.err


def test_playing_takes_only_what_is_recorded(shell: Shell, project: Path, tmp_path: Path) -> None:
    for name in ("cat", "spiral"):
        shell("generate", project, "--concept", name, "--language", "svg")
    with Project.open(project) as opened:
        cat = next(head for head in opened.drawings.heads() if head.concept_id == opened.concepts.find("cat").id)
        mine = opened.drawings.add(cat.concept_id, "svg", RED, Origin.HAND, parent_id=cat.id)
    told = shell.json("play", project, "--concept", "cat")
    assert told["failures"] == []
    with Project.open(project) as opened:
        heads = [head for head in opened.drawings.heads() if head.language == "svg"]
        spiral = opened.concepts.find("spiral").id
        assert [head.draft for head in heads if head.concept_id == spiral] == [1]  # nobody asked for it
        assert mine.id in {head.id for head in heads}  # a person's own draft is left alone
    shell("concepts", project, "--add", "three red cars")
    shell("play", project, "--concept", "three red cars", status=2)
    assert "'three red cars'" in shell.err
    assert "concepts --starter" in shell.err
    shell("new", tmp_path / "empty.vad")
    shell("play", tmp_path / "empty.vad", status=2)
    assert "empty.vad" in shell.err


def test_new_refuses_to_overwrite(shell: Shell, project: Path) -> None:
    before = project.read_bytes()
    shell("new", project, status=2)
    assert "exists" in shell.err
    assert project.read_bytes() == before


def test_concepts_are_added_and_listed(shell: Shell, project: Path) -> None:
    listed = shell.json("concepts", project, "--add", "three red cars", "--kind", "scene")["concepts"]
    mine = next(c for c in listed if c["name"] == "three red cars")
    assert (mine["kind"], mine["drawings"]) == ("scene", 0)
    shell("concepts", project, "--add", "three red cars", status=2)
    assert "three red cars" in shell.err


def test_starter_is_counted(shell: Shell) -> None:
    found = shell.json("concepts", "--starter")
    assert found["count"] >= 60
    assert set(found["kinds"]) == {"shape", "object", "scene"}
    shell("concepts", "--starter", "--add", "x", status=2)


def test_from_nothing_to_a_dataset(shell: Shell, project: Path) -> None:
    drawn = shell.json("generate", project, "--concept", "bicycle", "--concept", "cat", "--language", "svg")
    assert len(drawn["drawings"]) == 2
    assert drawn["failures"] == []
    assert shell.json("generate", project, "--concept", "cat", "--language", "svg")["drawings"] == []
    refined = shell.json("refine", project, "--concept", "bicycle", "--rounds", 5)
    assert len(refined["drawings"]) >= 1
    shell("refine", project, "--drawing", refined["drawings"][-1], status=1)
    reviews = shell.json("review", project, "--drawings", "heads", "--verdict", "keep", "--rate", 4, "--tag", "good")
    kept = [r for r in reviews["reviews"] if r["verdict"] == "keep"]
    assert len(kept) == 2
    assert all(r["rating"] == 4 and r["tags"] == ["good"] for r in kept)
    frozen = shell.json("freeze", project, "first", "--size", 32)
    assert (frozen["pictures"], frozen["labels"]) == (2, 2)
    assert frozen["hash"] == shell.json("freeze", project, "first", "--size", 32)["hash"]
    assert "tag" in shell("review", project, "--undo").lower()


def test_review_refuses_drawings_that_are_not_there(shell: Shell, project: Path) -> None:
    shell("review", project, "--keep", "999", status=2)
    assert "999" in shell.err
    shell("review", project, "--verdict", "keep", status=2)
    assert "--drawings" in shell.err


def test_render_writes_the_picture(shell: Shell, tmp_path: Path) -> None:
    from PIL import Image

    program = tmp_path / "red.svg"
    program.write_text(RED)
    told = shell.json("render", program, "--size", 40, "-o", tmp_path / "deep" / "red.png")
    assert (told["language"], told["size"]) == ("svg", 40)
    with Image.open(tmp_path / "deep" / "red.png") as picture:
        assert picture.size == (40, 40)
        assert picture.getpixel((20, 20)) == (255, 0, 0)


def test_render_tells_python_languages_apart(shell: Shell, tmp_path: Path) -> None:
    program = tmp_path / "dot.py"
    program.write_text("from PIL import Image\nimg = Image.new('RGB', (9, 9), 'red')\nimg.putpixel((4, 4), 0)\n")
    told = shell.json("render", program, "--size", 36, "-o", tmp_path / "dot.png")
    assert told["language"] == "python-pillow"
    assert told["renderer"].startswith("pillow ")
    shell("render", program, "--language", "matplotlib", "-o", tmp_path / "no.png", status=1)
    assert "no matplotlib figure" in shell.err


@pytest.mark.parametrize(
    ("name", "code", "sentence"),
    [
        ("a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n<circle>\n</svg>', "line 3"),
        ("a.py", "import matplotlib.pyplot as plt\nplt.plot([1, 2)\n", "line 2"),
        ("b.py", "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nnothing()\n", "line 3"),
        ("c.py", "x = 1\n", "c.py"),
    ],
)
def test_render_names_the_line(shell: Shell, tmp_path: Path, name: str, code: str, sentence: str) -> None:
    program, picture = tmp_path / name, tmp_path / "out.png"
    program.write_text(code)
    shell("render", program, "-o", picture, status=1)
    assert sentence in shell.err
    assert not picture.exists()


def test_render_stops_endless_programs(shell: Shell, tmp_path: Path) -> None:
    program = tmp_path / "endless.py"
    program.write_text("while True:\n    pass\n")
    shell("render", program, "--seconds", 1, "-o", tmp_path / "out.png", status=1)
    assert "limit of 1 s" in shell.err


def test_same_seed_same_bytes(shell: Shell, tmp_path: Path) -> None:
    program = tmp_path / "chance.py"
    program.write_text(
        "import random\nimport matplotlib.pyplot as plt\nplt.plot([random.random() for _ in range(9)])\n"
    )
    bytes_of = {}
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        shell("render", program, "--seed", seed, "--size", 64, "-o", tmp_path / f"{name}.png")
        bytes_of[name] = (tmp_path / f"{name}.png").read_bytes()
    assert bytes_of["a"] == bytes_of["b"] != bytes_of["c"]


def test_train_needs_a_dataset(shell: Shell, project: Path) -> None:
    shell("train", project, status=2)
    assert "vadstudio freeze" in shell.err
    shell("judge", project, status=1)
    assert "vadstudio train" in shell.err


def test_damaged_and_foreign_files(shell: Shell, project: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.vad"
    text.write_text("hello")
    shell("concepts", text, status=1)
    assert "text.vad" in shell.err
    project.write_bytes(project.read_bytes()[:5000])
    shell("concepts", project, status=1)
    assert "a.vad" in shell.err


def test_keys_stay_out_of_everything(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_folders: Path
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-do-not-write-me")
    program = tmp_path / "env.py"
    program.write_text("import os\nraise SystemExit(repr(dict(os.environ)))\n")
    shell("new", tmp_path / "k.vad", "--starter")
    shell("generate", tmp_path / "k.vad", "--concept", "cat", "--language", "svg")
    shell("render", program, "-o", tmp_path / "x.png", status=1)
    assert "sk-do-not" not in shell.err
    for folder in (tmp_path, own_folders):
        for file in folder.rglob("*"):
            assert not file.is_file() or b"sk-do-not-write-me" not in file.read_bytes(), file


def test_the_same_concept_in_another_language(shell: Shell, project: Path) -> None:
    [first] = shell.json("generate", project, "--concept", "bicycle", "--language", "svg")["drawings"]
    [second] = shell.json("generate", project, "--like", first, "--language", "python-matplotlib")["drawings"]
    assert second != first
    shell("generate", project, "--like", first, "--language", "svg", status=2)
    assert "already" in shell.err
    shell("generate", project, "--like", first, "--concept", "cat", status=2)
    assert "exclude each other" in shell.err


def test_render_draws_a_folder_and_goes_on(shell: Shell, tmp_path: Path) -> None:
    programs, out = tmp_path / "programs", tmp_path / "out"
    (programs / "deep").mkdir(parents=True)
    (programs / "red.svg").write_text(RED)
    (programs / "deep" / "bad.svg").write_text("<svg>\n<circle>\n</svg>")
    text = shell("render", programs, "--size", 24, "-o", out, status=1)
    assert "1 drawn" in text
    assert "bad.svg, seed 0" in text
    assert "line 1" in text
    assert (out / "red-seed000.png").is_file()
    (programs / "deep" / "bad.svg").write_text(RED.replace("red", "blue"))
    told = shell.json("render", programs, "--size", 24, "-o", out)
    assert (told["pictures"], told["drawn"], told["kept"], told["failed"]) == (2, 1, 1, 0)
    one = shell.json("render", programs / "red.svg", "--seeds", "3", "--size", 24, "-o", tmp_path / "one")
    assert one["drawn"] == 1
    assert (tmp_path / "one" / "red-seed003.png").is_file()


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["a.svg", "b.svg", "-o", "out.png"], 2, "need a folder"),
        ([".", "-o", "out", "--seed", "3"], 2, "--seeds 3"),
        ([".", "-o", "out", "--seeds", "3..1"], 2, "no list of numbers"),
        ([".", "-o", "out"], 2, "nothing to draw"),
        (["nothing", "-o", "out", "--seeds", "0..3"], 1, "does not exist"),
        ([".", "-o", "out", "--engine", "ray"], 2, "no engine called 'ray'"),
    ],
)
def test_wrong_words_for_many_pictures(
    shell: Shell, words: list[str], status: int, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    if "ray" in words:
        (tmp_path / "a.svg").write_text(RED)
    shell("render", *words, status=status)
    assert sentence in shell.err


def test_bench_has_help_with_an_example(shell: Shell) -> None:
    assert "vadstudio bench render --quick" in shell("bench", "render", "--help")
