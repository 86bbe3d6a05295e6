"""Where drafts stand: each family is a tree that grows downwards, branches side by side, families one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vadstudio.domain import Drawing


@dataclass(frozen=True)
class Place:
    """Place of one draft, in cells: column from the left, row from the top of everything."""

    drawing: Drawing
    column: int
    row: int


def lay_out(families: Sequence[Sequence[Drawing]]) -> list[Place]:
    """Return a place for every draft.

    A draft stands below its parent, its oldest child in the same column. A younger child begins a branch, which gets the
    leftmost column that is free all the way down its oldest children; branches that begin deeper are placed first, so that
    no line between drafts crosses another.
    """
    places: list[Place] = []
    top = 0
    for family in families:
        children: dict[int | None, list[Drawing]] = {}
        for drawing in sorted(family, key=lambda d: d.id):
            children.setdefault(drawing.parent_id, []).append(drawing)
        known = {drawing.id for drawing in family}
        roots = sorted((d for d in family if d.parent_id is None or d.parent_id not in known), key=lambda d: d.id)
        free: dict[int, int] = {}  # row -> leftmost free column
        branches = [(root, top) for root in reversed(roots)]
        while branches:
            drawing, row = branches.pop()
            chain = [drawing]
            while below := children.get(chain[-1].id, []):
                chain.append(below[0])
            rows = range(row, row + len(chain))
            column = max(free.get(one, 0) for one in rows)
            for one, draft in zip(rows, chain, strict=True):
                places.append(Place(draft, column, one))
                free[one] = column + 1
                branches += [(child, one + 1) for child in reversed(children.get(draft.id, [])[1:])]
        top = max(free, default=top - 1) + 1
    return places
