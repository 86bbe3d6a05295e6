"""Platform folders, the resources that ship with the program (checkout, wheel or frozen bundle), and files that are whole."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
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


@contextlib.contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """Give a path beside *file* to write to: it takes the place of *file* in one step, or is removed after an error.

    Of a link, what it leads to is replaced; a pipe or a device is written to itself.

    Raises:
        OSError: the folder cannot be made, or the file cannot be replaced; *file* is as it was.
    """
    if file.exists() and not file.is_file():
        yield file
        return
    file = Path(os.path.realpath(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        yield fresh
        os.replace(fresh, file)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
