"""The program as a process: it starts, answers, is interrupted, and imports no more than it needs."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\nfrom vadstudio.cli.main import run\nassert run(['--help']) == 0\n"
        "heavy = {'torch', 'numpy', 'PySide6', 'matplotlib', 'openai', 'sqlite_utils', 'cairosvg'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)


def test_the_window_starts_without_torch() -> None:
    code = (
        "import sys\nfrom PySide6.QtWidgets import QApplication\napp = QApplication([])\n"
        "import vadstudio.gui.main_window\n"
        "assert 'torch' not in sys.modules\nassert 'openai' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**_environment(), "QT_QPA_PLATFORM": "offscreen"})


def _environment() -> dict[str, str]:
    import os

    return dict(os.environ)


def test_module_and_command_are_the_same() -> None:
    done = subprocess.run([sys.executable, "-m", "vadstudio", "--version"], capture_output=True, text=True, check=True)
    assert "vadstudio" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_ctrl_c_stops_and_keeps_what_is_done(tmp_path: Path) -> None:
    project = tmp_path / "a.vad"
    subprocess.run(
        [sys.executable, "-m", "vadstudio", "new", str(project), "--starter"], check=True, capture_output=True
    )
    words = [sys.executable, "-m", "vadstudio", "generate", str(project), "--language", "svg"]
    child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stderr is not None
    assert "Drawing" in child.stderr.readline()
    while "Rendering" not in child.stderr.readline():
        pass
    time.sleep(0.3)  # some pictures are drawn by now
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=60)
    if child.returncode == 0:
        pytest.skip("it was quicker than the interrupt")
    assert child.returncode == 130
    assert "Cancelled" in errors
    from vadstudio.store import GalleryQuery, Project

    with Project.open(project) as left:
        assert len(left.drawings.ids(GalleryQuery())) > 0


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_a_playing_of_the_library_that_is_stopped_goes_on_later(tmp_path: Path) -> None:
    project = tmp_path / "a.vad"
    words = [sys.executable, "-m", "vadstudio", "new", str(project), "--starter", "--drawn"]
    child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stderr is not None
    while "Rendering" not in child.stderr.readline():
        pass
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=60)
    assert child.returncode == 130
    assert f"go on with: vadstudio play {project}" in errors
    more = [sys.executable, "-m", "vadstudio", "play", str(project), "--concept", "spiral"]
    subprocess.run(more, check=True, capture_output=True)
    from vadstudio.store import Project

    with Project.open(project) as left:
        spiral = left.concepts.find("spiral")
        assert spiral is not None
        heads = [head for head in left.drawings.heads() if head.concept_id == spiral.id]
    assert {"svg", "python-matplotlib"} <= {head.language for head in heads}
