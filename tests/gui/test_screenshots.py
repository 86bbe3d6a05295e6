"""Pictures of every mode in both themes, of a window that is on no screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.gui import screenshots, theme
from vadstudio.settings import Settings


def test_every_mode_in_both_themes(qtbot: QtBot, project_path: Path, tmp_path: Path, settings: Settings) -> None:
    files = screenshots.take(project_path, tmp_path / "pictures", settings, size=(1100, 700))
    names = {file.name for file in files}
    wanted = {
        f"{page}-{name}.png" for page in ("start-page", "draw", "curate", "train", "judge") for name in theme_names()
    }
    assert names == wanted
    ground = {"light": theme.LIGHT["window"], "dark": theme.DARK["window"]}
    for file in files:
        image = QImage(str(file))
        assert (image.width(), image.height()) == (1100, 700)
        assert image.pixelColor(550, 4).name() == ground[file.stem.rpartition("-")[2]]
    pictures = {file.name: file.read_bytes() for file in files}
    assert len(set(pictures.values())) == len(pictures)


def theme_names() -> tuple[str, str]:
    return "light", "dark"


def test_a_missing_project_is_a_sentence(tmp_path: Path, settings: Settings) -> None:
    with pytest.raises(UsageError, match=r"gone\.vad"):
        screenshots.take(tmp_path / "gone.vad", tmp_path, settings)


def test_a_window_that_never_settles_is_told(qtbot: QtBot) -> None:
    with pytest.raises(EnvironmentFault, match="busy"):
        screenshots.settle(lambda: True, limit=0.1)
