"""What a mutation changed, so that only what shows it is drawn again."""

from __future__ import annotations

from dataclasses import dataclass, fields

Ids = frozenset[int]
NO_IDS: Ids = frozenset()


@dataclass(frozen=True)
class Changes:
    """Ids of what was added, changed or removed, by kind. ``a | b`` joins two; empty is false.

    Attributes:
        reviews: ids of the *drawings* whose review or tags changed.
        heads: *root* ids of the families whose head moved.
        renders: ids of the *drawings* that have a new render.
    """

    concepts: Ids = NO_IDS
    drawings: Ids = NO_IDS
    heads: Ids = NO_IDS
    renders: Ids = NO_IDS
    reviews: Ids = NO_IDS
    datasets: Ids = NO_IDS
    runs: Ids = NO_IDS
    judgements: Ids = NO_IDS
    jobs: Ids = NO_IDS

    def __or__(self, other: Changes) -> Changes:
        return Changes(**{f.name: getattr(self, f.name) | getattr(other, f.name) for f in fields(self)})

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))
