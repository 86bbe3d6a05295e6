"""The gallery's questions as SQL: which drawings, in which order, and what a card of each shows.

Ids travel, rows do not: a query gives the ids of everything that matches, in order, and the cards of the few on screen are
fetched apart. All filtering and sorting is done by SQLite over narrow tables and indexes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from vadstudio.domain import ConceptKind, Origin, RenderStatus, Verdict
from vadstudio.errors import UsageError

Order = Literal["concept", "newest", "rating"]
TAG_SEPARATOR = "\x1f"


@dataclass(frozen=True)
class GalleryQuery:
    """Which drawings of the concepts that are not removed; what is None or empty does not filter.

    Attributes:
        verdict: ``Verdict.NONE`` finds what nobody has judged.
        min_rating: stars, at least.
        tag: exact name of a tag, upper and lower case alike.
        heads_only: one draft per family, the one that counts.
        status: outcome of the render that the card shows (seed 0, largest size).
        text: every word of it is part of the concept's name or one of its words, or of the drawing's note, model or a tag;
            upper and lower case alike for A to Z.
        order: ``concept``: by the concept's name, drafts of a family together, oldest first; ``newest`` first; ``rating``:
            most stars first, newest first among equals.
    """

    concept_id: int | None = None
    kind: ConceptKind | None = None
    language: str | None = None
    verdict: Verdict | None = None
    min_rating: int = 0
    tag: str | None = None
    heads_only: bool = False
    status: RenderStatus | None = None
    text: str = ""
    order: Order = "concept"


@dataclass(frozen=True)
class Card:
    """What the gallery shows of one drawing.

    Attributes:
        concept: name of the concept.
        image: SHA-256 of the picture for seed 0 at the largest size rendered; empty if there is none.
        status: outcome of that render; None if it was never rendered.
    """

    drawing_id: int
    concept_id: int
    concept: str
    language: str
    draft: int
    sample: int
    origin: Origin
    verdict: Verdict
    rating: int
    tags: tuple[str, ...]
    image: str
    status: RenderStatus | None


_ORDERS = {
    "concept": "c.name COLLATE NOCASE, c.id, d.root_id, d.id",
    "newest": "d.id DESC",
    "rating": "coalesce(r.rating, 0) DESC, d.id DESC",
}

CARDS = f"""
SELECT d.id, d.concept_id, c.name, d.language, d.draft, d.sample, d.origin, coalesce(r.verdict, 'none'), coalesce(r.rating, 0),
  (SELECT group_concat(name, '{TAG_SEPARATOR}') FROM
     (SELECT t.name FROM drawing_tags m JOIN tags t ON t.id = m.tag_id WHERE m.drawing_id = d.id ORDER BY t.name)),
  v.image, v.status
FROM json_each(?) ids JOIN drawings d ON d.id = ids.value JOIN concepts c ON c.id = d.concept_id
LEFT JOIN reviews r ON r.drawing_id = d.id LEFT JOIN covers v ON v.drawing_id = d.id ORDER BY ids.key
"""


def card(*row: Any) -> Card:
    """Make a card from a row of :data:`CARDS`."""
    verdict, rating, tags, image, status = row[7:]
    names = tuple(tags.split(TAG_SEPARATOR)) if tags else ()
    shown = RenderStatus(status) if status else None
    values = [*row[:6], Origin(row[6]), Verdict(verdict), rating, names, image or "", shown]
    return Card(*values)


def ids_sql(query: GalleryQuery) -> tuple[str, list[Any]]:
    """Return the SELECT for the ids that match *query*, in order, and its parameters.

    Raises:
        UsageError: the order is unknown.
    """
    if query.order not in _ORDERS:
        raise UsageError(f"Unknown order “{query.order}”.", f"Use one of {', '.join(_ORDERS)}.")
    # CROSS JOIN fixes the order of the loops: concepts by name outside, drawings by index inside, so that nothing is sorted.
    tables = ["concepts c", "CROSS JOIN drawings d ON d.concept_id = c.id"]
    if query.order != "concept" or query.tag:
        tables = ["drawings d", "JOIN concepts c ON c.id = d.concept_id"]
    where: list[str] = ["c.hidden = 0"]
    params: list[Any] = []
    if query.heads_only:
        tables.append("JOIN families f ON f.head_id = d.id")
    if query.status is not None:
        tables.append("JOIN covers v ON v.drawing_id = d.id")
        # The plus keeps SQLite from starting at the status, which nearly all share, and sorting what it finds.
        where.append("+v.status = ?")
        params.append(query.status.value)
    if query.verdict is not None or query.min_rating > 0 or query.order == "rating":
        unrated = query.verdict in {None, Verdict.NONE} and query.min_rating <= 0
        tables.append(f"{'LEFT ' if unrated else ''}JOIN reviews r ON r.drawing_id = d.id")
    for column, value in _equalities(query):
        where.append(f"{column} = ?")
        params.append(value)
    if query.min_rating > 0:
        where.append("r.rating >= ?")
        params.append(query.min_rating)
    if query.tag:
        tables.append("JOIN drawing_tags m ON m.drawing_id = d.id JOIN tags t ON t.id = m.tag_id")
        where.append("t.name = ?")
        params.append(query.tag)
    for word in query.text.split():
        condition, values = _contains(word)
        where.append(condition)
        params += values
    return f"SELECT d.id FROM {' '.join(tables)} WHERE {' AND '.join(where)} ORDER BY {_ORDERS[query.order]}", params


def _equalities(query: GalleryQuery) -> list[tuple[str, Any]]:
    wanted: list[tuple[str, Any]] = [
        ("c.id", query.concept_id),
        ("c.kind", query.kind.value if query.kind else None),
        ("d.language", query.language),
    ]
    if query.verdict is not None:
        column = "coalesce(r.verdict, 'none')" if query.verdict is Verdict.NONE else "r.verdict"
        wanted.append((column, query.verdict.value))
    return [(column, value) for column, value in wanted if value is not None]


def _contains(word: str) -> tuple[str, list[str]]:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    like = "LIKE ? ESCAPE '\\'"
    condition = (
        f"(d.note {like} OR d.model {like}"
        f" OR d.concept_id IN (SELECT id FROM concepts WHERE name {like} OR EXISTS"
        f" (SELECT 1 FROM json_each(words) WHERE value {like}))"
        f" OR d.id IN (SELECT drawing_id FROM drawing_tags JOIN tags ON id = tag_id WHERE name {like}))"
    )
    return condition, [f"%{escaped}%"] * 5
