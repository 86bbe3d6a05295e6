"""``concepts`` and ``prompts`` as a person gives them, with their verbs."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any

import click
import pytest

from vadstudio.cli.main import cli, run
from vadstudio.llm.prompts import prompt_names, prompt_text


class Shell:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object, status: int = 0) -> str:
        self._capsys.readouterr()
        got = run([str(word) for word in words])
        out, self.err = self._capsys.readouterr()
        assert got == status, self.err
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


VERBS = [(name, verb) for name in ("concepts", "prompts") for verb in sorted(cli.commands[name].commands)]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("name", "verb"), VERBS)
def test_every_verb_has_help_that_ends_with_an_example(shell: Shell, name: str, verb: str) -> None:
    command = cli.commands[name].commands[verb]  # type: ignore[attr-defined]
    text = shell(name, verb, "--help")
    assert all(option.help for option in command.params if isinstance(option, click.Option))
    examples = [line.strip() for line in text.split("Example:")[-1].strip().splitlines()]
    assert examples
    for example in examples:
        words = shlex.split(example)
        assert words[:2] == ["vadstudio", name]
        rest = words[words.index(verb) + 1 :]
        command.make_context(verb, rest)


def test_generate(shell: Shell, project: Path) -> None:
    words = ("concepts", project, "generate", "--count", 40, "--seed", 7, "--hold-out", 0.2)
    dry = shell.json(*words, "--dry-run")
    assert (dry["count"], dry["added"], len(dry["held_out"]["concepts"])) == (40, 0, 8)
    done = shell.json(*words)
    assert done["concepts"] == dry["concepts"]
    assert done["added"] == 40
    assert shell.json(*words)["added"] == 0
    listed = shell.json("concepts", project)["concepts"]
    assert {c["name"] for c in listed if c["held_out"]} == set(done["held_out"]["concepts"])
    held = shell.json("concepts", project, "--held-out")
    assert held["count"] == 8
    assert "Generate 40 concepts" in shell("review", project, "--undo")
    assert shell.json("concepts", project, "--held-out")["count"] == 0


def test_generate_with_words_of_ones_own(shell: Shell, project: Path, tmp_path: Path) -> None:
    words = tmp_path / "mine.toml"
    patterns = "\n".join(f"{p} = 0" for p in ("count", "relation", "arrangement", "scene", "effect", "form"))
    words.write_text(
        f'[patterns]\n{patterns}\n[[nouns]]\nkind = "object"\ngroups = ["vehicle"]\nwords = ["zeppelin"]\n'
    )
    shell("concepts", project, "generate", "--words", words, "--count", 900, "--dry-run")
    assert "no words of its own" in shell("concepts", project, "words")
    assert "zeppelin" in shell("concepts", project, "generate", "--words", words, "--count", 900)
    assert "zeppelin" in shell("concepts", project, "words")
    words.write_text('[[noun]]\nkind = "object"\n')
    shell("concepts", project, "generate", "--words", words, status=2)
    assert "Did you mean 'nouns'" in shell.err
    assert "[[nouns]]" in shell("concepts", "words")


def test_import(shell: Shell, project: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("﻿Begriff;name;wnid\n1;Zeppelin;n04614655\n2;BICYCLE;\n3;;\n".encode())
    dry = shell.json("concepts", project, "import", path, "--dry-run")
    assert [c["name"] for c in dry["taken"]] == ["Zeppelin"]
    assert [(s["line"], s["reason"].split(":")[0]) for s in dry["skipped"]] == [(3, "a duplicate"), (4, "empty")]
    assert (dry["encoding"], dry["delimiter"], dry["ignored_columns"]) == ("utf-8-sig", ";", ["Begriff"])
    text = shell("concepts", project, "import", path)
    assert "1 concept added, 2 skipped" in text
    assert "line 3" in text
    assert "Zeppelin" in shell("concepts", project)
    shell("review", project, "--undo")
    assert "Zeppelin" not in shell("concepts", project)


def test_coverage(shell: Shell, project: Path) -> None:
    shell("generate", project, "--concept", "cat", "--concept", "bicycle", "--language", "svg")
    found = shell.json("concepts", project, "--coverage")
    cat = next(c for c in found["concepts"] if c["name"] == "cat")
    assert (cat["languages"], cat["models"], cat["drawings"]) == ({"svg": 1}, {"starter": 1}, 1)
    assert shell.json("concepts", project, "--undrawn")["count"] == found["count"] - 2
    assert shell.json("concepts", project, "--coverage", "--missing", "svg")["count"] == found["count"] - 2
    assert shell.json("concepts", project, "--missing", "svg", "--fewer-than", 2)["count"] == found["count"]
    assert shell.json("concepts", project, "--not-by", "starter")["count"] == found["count"] - 2
    assert "cat: svg 1 (starter)" in shell("concepts", project, "--coverage")


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["concepts", "generate"], 2, "No project is named"),
        (["concepts", "import", "x.txt"], 2, "No project is named"),
        (["concepts", "nothing.vad", "generate"], 1, "nothing.vad"),
        (["concepts", "nothing.vad", "nonsense"], 2, "No such command"),
        (["concepts", "PROJECT", "import", "nothing.txt"], 1, "does not exist"),
        (["concepts", "PROJECT", "import", "nothing.xyz"], 2, "--format"),
        (["concepts", "PROJECT", "generate", "--hold-out", "2"], 2, "0 to 0.9"),
        (["concepts", "PROJECT", "generate", "--count", "0"], 2, "Ask for 1"),
        (["concepts", "PROJECT", "--missing", "cobol"], 2, "cobol"),
        (["prompts", "show", "nothing"], 2, "generate-paper"),
        (["prompts", "set", "generate", "x.toml"], 2, "No project is named"),
        (["prompts", "PROJECT", "set", "generate", "nothing.toml"], 1, "does not exist"),
        (["prompts", "PROJECT", "reset", "nothing"], 2, "no prompt"),
        (["prompts", "preview", "generate", "--language", "cobol"], 2, "cobol"),
        (["prompts", "preview", "improve", "--drawing", "1"], 2, "PROJECT"),
        (["prompts", "PROJECT", "preview", "improve", "--drawing", "9"], 2, "9"),
    ],
)
def test_wrong_words_give_one_sentence(
    shell: Shell,
    project: Path,
    words: list[str],
    status: int,
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    shell(*[str(project) if word == "PROJECT" else word for word in words], status=status)
    assert sentence in shell.err


def test_prompts(shell: Shell, project: Path, tmp_path: Path) -> None:
    assert [p["name"] for p in shell.json("prompts")["prompts"]] == prompt_names()
    assert shell("prompts", "show", "improve").strip() == prompt_text("improve").strip()
    mine = tmp_path / "mine.toml"
    mine.write_text('title = "Mine"\nuser = "Draw {concept} as {language}."\n')
    assert shell.json("prompts", project, "set", "generate", mine)["version"] == 1
    listed = {p["name"]: p for p in shell.json("prompts", project)["prompts"]}
    assert (listed["generate"]["source"], listed["generate"]["differs"]) == ("project", True)
    shown = shell.json("prompts", project, "preview", "generate", "--concept", "an owl", "--language", "svg")
    assert shown["messages"] == [{"role": "user", "content": "Draw an owl as svg."}]
    shell("prompts", project, "reset", "generate")
    assert not json.loads(shell("prompts", project, "--json"))["prompts"][1]["differs"]
    assert [v["version"] for v in shell.json("prompts", project, "show", "generate")["versions"]] == [1, 2]
    assert "reset to shipped" in shell("prompts", project, "show", "generate", "--versions")
    mine.write_text('title = "Mine"\nuser = "Draw {cncept}."\n')
    shell("prompts", project, "set", "generate", mine, status=2)
    assert "line 1, column 6" in shell.err
    assert "Did you mean {concept}" in shell.err


def test_preview_of_a_drawing(shell: Shell, project: Path) -> None:
    drawn = shell.json("generate", project, "--concept", "cat", "--language", "svg")["drawings"]
    text = shell("prompts", project, "preview", "edit", "--drawing", drawn[0], "--hint", "longer tail")
    assert "<svg" in text
    assert "draws cat" in text
    assert "longer tail" in text
