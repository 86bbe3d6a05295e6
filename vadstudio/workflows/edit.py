"""Drawings by hand: a person's change to a draft makes a child; nothing is overwritten."""

from __future__ import annotations

from vadstudio.domain import Changes, Origin
from vadstudio.errors import UsageError
from vadstudio.render import LANGUAGES
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


def _require_code(code: str) -> None:
    if not code.strip():
        raise UsageError("There is no code to save.", "Write some, or go back to an earlier draft.")
