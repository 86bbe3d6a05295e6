"""Which drafts belong into a dataset."""

from __future__ import annotations

from enum import StrEnum

from vadstudio.domain import Verdict
from vadstudio.store import GalleryQuery, Project


class Which(StrEnum):
    """What to choose from.

    ``kept``: drafts that a person keeps; ``heads``: the head of every family, rejected ones left out; ``all``: every draft,
    rejected ones left out.
    """

    KEPT = "kept"
    HEADS = "heads"
    ALL = "all"


def select_drafts(project: Project, which: Which) -> list[int]:
    """Return the ids of the chosen drafts, in the order of their concepts."""
    if which is Which.KEPT:
        return project.drawings.ids(GalleryQuery(verdict=Verdict.KEEP))
    ids = project.drawings.ids(GalleryQuery(heads_only=which is Which.HEADS))
    rejected = set(project.drawings.ids(GalleryQuery(verdict=Verdict.REJECT)))
    return [drawing_id for drawing_id in ids if drawing_id not in rejected]
