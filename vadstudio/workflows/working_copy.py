"""What a person has typed and not yet saved as a draft: kept beside the project, so that a crash loses nothing."""

from __future__ import annotations

from pathlib import Path

from vadstudio import paths
from vadstudio.errors import explain_os_error
from vadstudio.workflows.workbench import Workbench


def keep_working_copy(bench: Workbench, name: str, code: str) -> None:
    """Store *code* under *name* (one name for each thing that is edited), replacing the file in one step."""
    file = _file(bench, name)
    try:
        with paths.replacing(file) as fresh:
            fresh.write_text(code, encoding="utf-8")
    except OSError as error:
        raise explain_os_error(error, f"the unsaved edit {file}") from error


def working_copy(bench: Workbench, name: str) -> str | None:
    """Return what was typed under *name*, or None."""
    try:
        return _file(bench, name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def drop_working_copy(bench: Workbench, name: str) -> None:
    """Forget what was typed under *name*."""
    _file(bench, name).unlink(missing_ok=True)


def _file(bench: Workbench, name: str) -> Path:
    return bench.project.files_dir / "edits" / f"{name}.txt"
