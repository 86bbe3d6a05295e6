"""Platform folders, and the resources that ship with the program (checkout, wheel or frozen bundle)."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def _platform_dir(kind: str) -> Path:
    override = os.environ.get("VADSTUDIO_HOME")
    if override:
        return Path(override) / kind
    import platformdirs  # not at import: worker processes on bare GPU machines do without it

    call = {
        "config": platformdirs.user_config_dir,
        "cache": platformdirs.user_cache_dir,
        "state": platformdirs.user_state_dir,
    }
    return Path(call[kind]("vadstudio", appauthor=False))


def config_dir() -> Path:
    """Settings. ``VADSTUDIO_HOME`` moves this and the other two under one folder."""
    return _platform_dir("config")


def cache_dir() -> Path:
    """Disposable files."""
    return _platform_dir("cache")


def state_dir() -> Path:
    """Logs, window layout, recent files."""
    return _platform_dir("state")


def resources_dir() -> Path:
    """Return the folder with what ships with the program."""
    here = Path(__file__).resolve().parent
    for candidate in (
        here / "_resources",
        here.parent / "resources",
        Path(getattr(sys, "_MEIPASS", here)) / "resources",
    ):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"vadstudio's resources folder is missing beside {here}; install the program again")


def starter_dir() -> Path:
    """Return the folder of the starter library."""
    return resources_dir() / "starter"
