"""Drawings by hand: a person's change to a draft makes a child; nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

from vadstudio.domain import Changes, Origin
from vadstudio.errors import UsageError, explain_os_error
from vadstudio.render import LANGUAGES, language_for
from vadstudio.render.model import MAX_CODE_BYTES
from vadstudio.store import Added
from vadstudio.workflows.workbench import Workbench


def edit(bench: Workbench, drawing_id: int, code: str, note: str = "") -> Added:
    """Store *code* as a child of *drawing_id* and make it the head of the family.

    Code that is the same to the letter stores nothing and returns the drawing itself.
    """
    drawing = bench.project.drawings.get(drawing_id)
    if code == drawing.code:
        return Added(drawing_id, Changes())
    _require_code(code)
    return bench.project.drawings.add(
        drawing.concept_id,
        drawing.language,
        code,
        Origin.HAND,
        parent_id=drawing_id,
        sample=drawing.sample,
        note=note,
    )


def draw_by_hand(bench: Workbench, concept_id: int, language: str, code: str) -> Added:
    """Store *code* as the first draft of a new drawing of a concept."""
    _require_code(code)
    return bench.project.drawings.add(concept_id, LANGUAGES.get(language).id, code, Origin.HAND)


def import_code(bench: Workbench, concept_id: int, file: Path) -> Added:
    """Store the program *file* as the first draft of a new drawing of a concept; its language follows from the file.

    Raises:
        UsageError: no drawing language is known for the file, it is empty or too long, or it is no text.
        EnvironmentFault: it cannot be read.
    """
    language_for(file)
    try:
        if file.stat().st_size > MAX_CODE_BYTES:
            raise UsageError(f"{file.name} is longer than {MAX_CODE_BYTES >> 20} MB.", "Choose a shorter program.")
        code = file.read_bytes().decode("utf-8-sig")  # line ends as they are
    except UnicodeDecodeError as error:
        raise UsageError(f"{file.name} is not a text file in UTF-8.", "Choose a program.") from error
    except OSError as error:
        raise explain_os_error(error, f"the program {file.name}") from error
    _require_code(code)
    language = language_for(file, code)
    return bench.project.drawings.add(concept_id, language.id, code, Origin.IMPORT, note=f"from {file.name}")


def _require_code(code: str) -> None:
    if not code.strip():
        raise UsageError("There is no code to save.", "Write some, or go back to an earlier draft.")
