"""A file that is replaced is whole at any moment: after an error, on a full disk, and where the process is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from vadstudio import paths


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "made" / "table.csv"
    for text in ("first", "second"):
        with paths.replacing(file) as fresh:
            fresh.write_text(text)
        assert file.read_text() == text
    assert os.listdir(file.parent) == ["table.csv"]


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("old")
    with pytest.raises(KeyboardInterrupt), paths.replacing(file) as fresh:  # noqa: PT012
        fresh.write_text("half")
        raise KeyboardInterrupt
    assert file.read_text() == "old"
    assert os.listdir(tmp_path) == ["table.csv"]


def _write(file: Path, body: str) -> subprocess.CompletedProcess[str]:
    code = f"import os, resource, signal, sys\nfrom pathlib import Path\nfrom vadstudio import paths\n{body}"
    return subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="needs rlimits")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("old")
    body = (
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "with paths.replacing(Path(sys.argv[1])) as fresh:\n    fresh.write_bytes(bytes(10_000))\n"
    )
    ended = _write(file, body)
    assert "OSError" in ended.stderr
    assert file.read_text() == "old"
    assert os.listdir(tmp_path) == ["table.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_kill_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("old")
    body = (
        "with paths.replacing(Path(sys.argv[1])) as fresh:\n"
        "    fresh.write_text('half')\n    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert _write(file, body).returncode == -signal.SIGKILL
    assert file.read_text() == "old"


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")
def test_links_and_pipes_stay_what_they_are(tmp_path: Path) -> None:
    real, link, pipe = tmp_path / "real.csv", tmp_path / "link.csv", tmp_path / "pipe"
    real.write_text("old")
    link.symlink_to(real)
    with paths.replacing(link) as fresh:
        fresh.write_text("new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True)
    with paths.replacing(pipe) as fresh:
        fresh.write_text("through")
    assert reader.communicate(timeout=30)[0] == "through"
    assert pipe.is_fifo()
