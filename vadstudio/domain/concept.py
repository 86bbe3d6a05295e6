"""Concepts: what is to be drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

HELD_OUT = "held_out"
"""The attribute of a concept that is kept for testing: the combinations that nothing else shows, joined by ``; ``."""


class ConceptKind(StrEnum):
    """The three levels of the paper."""

    SHAPE = "shape"
    OBJECT = "object"
    SCENE = "scene"


@dataclass(frozen=True)
class Concept:
    """One thing to draw.

    Attributes:
        id: row id in the project; 0 before it is stored.
        name: what the model is asked for ("a row of bicycles"); unique in a project.
        kind: shape, object or scene.
        words: names that a person may use for it; the first is the name.
        attributes: colour, texture, size, place, arrangement, dimension and the like; :data:`HELD_OUT`.
        parent_id: the concept that it belongs under in the tree, or None.
        synset: WordNet id such as ``n02834778``, or empty.
    """

    id: int
    name: str
    kind: ConceptKind
    words: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    parent_id: int | None = None
    synset: str = ""

    @property
    def held_out(self) -> tuple[str, ...]:
        """Combinations that this concept tests and no concept to learn from shows ("red star", "star left of circle")."""
        return tuple(part.strip() for part in self.attributes.get(HELD_OUT, "").split(";") if part.strip())

    @property
    def is_held_out(self) -> bool:
        """Whether the concept is kept for testing unseen combinations."""
        return bool(self.held_out)
