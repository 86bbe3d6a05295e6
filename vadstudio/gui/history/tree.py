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

    A draft stands below its parent; the oldest child keeps the column, younger ones get the next free columns to the right.
    """
    places: list[Place] = []
    top = 0
    for family in families:
        children: dict[int | None, list[Drawing]] = {}
        for drawing in sorted(family, key=lambda d: d.id):
            children.setdefault(drawing.parent_id, []).append(drawing)
        known = {drawing.id for drawing in family}
        roots = [d for d in family if d.parent_id is None or d.parent_id not in known]
        width = 0
        deepest = top
        stack = [(root, top, None) for root in reversed(roots)]  # type: list[tuple[Drawing, int, int | None]]
        while stack:
            drawing, row, column = stack.pop()
            if column is None:
                column, width = width, width + 1
            places.append(Place(drawing, column, row))
            deepest = max(deepest, row)
            below = children.get(drawing.id, [])
            stack += [(child, row + 1, None) for child in reversed(below[1:])]
            stack += [(child, row + 1, column) for child in below[:1]]
        top = deepest + 1
    return places
