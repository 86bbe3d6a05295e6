from __future__ import annotations

from pathlib import Path

import pytest

from vadstudio import settings
from vadstudio.errors import UsageError


def test_missing_file_gives_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.toml") == settings.Settings()


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    mine = settings.change(settings.Settings(), theme="dark", render_seconds=3.5, shortcuts={"keep": "K"})
    settings.save(mine, path)
    assert settings.load(path) == mine


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("theme = ", "cannot be read"),
        ("theme = 3", "must be a str"),
        ('theme = "pink"', "pink"),
        ("live_render = 1", "must be a bool"),
        ("version = 99", "newer"),
    ],
)
def test_bad_files_name_the_line(tmp_path: Path, text: str, word: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=word):
        settings.load(path)


def test_whole_numbers_serve_as_decimals(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("render_seconds = 4")
    assert settings.load(path).render_seconds == 4.0


def test_unwritable_folder_is_a_sentence(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(Exception, match="settings"):
        settings.save(settings.Settings(), blocker / "settings.toml")
