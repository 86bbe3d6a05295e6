"""The whole main job without a window, small: the real program, the real starter, real training, real images."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from vadstudio.cli.main import run
from vadstudio.render import LANGUAGES
from vadstudio.store import Project


def demo(folder: Path, *words: object) -> Any:
    command = [
        sys.executable,
        "-m",
        "vadstudio",
        "demo",
        folder,
        "--concepts",
        2,
        "--seeds",
        3,
        "--epochs",
        2,
        *words,
        "--json",
    ]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_demo_on_digits(tmp_path: Path) -> None:
    told = demo(tmp_path / "out")
    assert (told["concepts"], told["failed_renders"]) == (6, 0)
    assert told["drafts"] > told["drawings"] >= 6
    with Project.open(tmp_path / "out" / "demo.vad") as project:
        heads = project.drawings.heads()
    assert len(heads) == told["drawings"]
    assert len({head.concept_id for head in heads}) == 6
    assert told["pictures"] == sum(3 if LANGUAGES.get(head.language).uses_chance else 1 for head in heads)
    assert len(told["losses"]) == 2
    assert all(math.isfinite(loss) for loss in told["losses"])
    for network in ("trained", "random"):
        assert 0.1 < told["judgement"][network]["knn"] <= 1
        assert 0.1 < told["judgement"][network]["linear"] <= 1
    assert told["judgement"]["protocol"]["k"] > 0
    for picture in ("contact-sheet.png", "curves.png"):
        with Image.open(tmp_path / "out" / picture) as image:
            assert min(image.size) > 100
    page = (tmp_path / "out" / "report.html").read_text()
    assert "contact-sheet.png" in page
    assert f"{100 * told['judgement']['trained']['knn']:.1f} %" in page
    assert run(["review", str(tmp_path / "out" / "demo.vad")]) == 0


def test_demo_refuses_a_folder_that_is_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "demo.vad").write_text("")
    assert run(["demo", str(tmp_path)]) == 2
    assert "holds a demo already" in capsys.readouterr().err


def test_judging_on_real_photographs(tmp_path: Path, shared_data: Path) -> None:
    told = demo(tmp_path / "out", "--photos", shared_data / "cifar10.npz")
    assert told["judgement"]["classes"] == 10
    assert told["judgement"]["test"] <= 1000
    assert told["judgement"]["random"]["linear"] > 0.15
