"""The project file: one ``.vad`` file = one SQLite database, beside it a folder for what is too large for it.

- ``project``      :class:`Project`, what a program opens; its areas are small classes, one file each:
- ``concepts drawings renders reviews calls prompts datasets runs jobs blobs undo``
- ``gallery``      the gallery's questions as SQL
- ``area``         what the areas share
- ``connection``   one connection per thread, one writer at a time, SQLite's words as sentences
- ``files``        making and opening files: what is checked before SQLite may touch one
- ``migrations schema_v1 schema_v2 schema_v3``   the schema as numbered migrations
- ``disk``         whether a file lies on a network disk

A creation returns :class:`Added`, every other mutation the ``Changes`` that it made; subscribers hear of the same after the
commit. Row ids are never used again. Nothing is ever deleted but undo history: what a user removes is hidden.
"""

from vadstudio.store.area import Added
from vadstudio.store.calls import CallRow, CallTotals, LlmCall
from vadstudio.store.concepts import ConceptCounts
from vadstudio.store.datasets import dataset_hash
from vadstudio.store.gallery import Card, GalleryQuery
from vadstudio.store.jobs import JobRecord
from vadstudio.store.project import Project
from vadstudio.store.prompts import PromptVersion
from vadstudio.store.renders import NewRender
from vadstudio.store.runs import Checkpoint
from vadstudio.store.undo import UndoResult

__all__ = [
    "Added",
    "CallRow",
    "CallTotals",
    "Card",
    "Checkpoint",
    "ConceptCounts",
    "GalleryQuery",
    "JobRecord",
    "LlmCall",
    "NewRender",
    "Project",
    "PromptVersion",
    "UndoResult",
    "dataset_hash",
]
