"""The gallery's SQL against a slow, obvious filter in Python."""

from __future__ import annotations

import itertools
import random

import pytest

from vadstudio.domain import Concept, ConceptKind, Drawing, RenderStatus, Review, Verdict
from vadstudio.errors import UsageError
from vadstudio.store import Card, GalleryQuery, Project


class Twin:
    """Everything in memory, one drawing after the other."""

    def __init__(self, project: Project, drawing_ids: list[int]) -> None:
        self.concepts = {c.id: c for c in project.concepts.all()}
        self.drawings = [d for d in project.drawings.get_many(drawing_ids) if d.concept_id in self.concepts]
        self.reviews = project.reviews.of(drawing_ids)
        self.heads = {d.id for d in project.drawings.heads()}
        self.covers = {}
        for d in self.drawings:
            shown = [r for r in project.renders.all_of(d.id) if r.seed == 0]
            self.covers[d.id] = max(shown, key=lambda r: (r.size, r.id)) if shown else None

    def ids(self, q: GalleryQuery) -> list[int]:
        return [d.id for d in sorted(self.drawings, key=lambda d: self.order(d, q)) if self.matches(d, q)]

    def order(self, d: Drawing, q: GalleryQuery) -> tuple[object, ...]:
        if q.order == "newest":
            return (-d.id,)
        if q.order == "rating":
            return (-self.reviews[d.id].rating, -d.id)
        name = "".join(c.lower() if c.isascii() else c for c in self.concepts[d.concept_id].name)
        return (name.encode(), d.concept_id, d.root_id, d.id)

    def matches(self, d: Drawing, q: GalleryQuery) -> bool:
        review, concept, cover = self.reviews[d.id], self.concepts[d.concept_id], self.covers[d.id]
        return (
            q.concept_id in (None, d.concept_id)
            and q.kind in (None, concept.kind)
            and q.language in (None, d.language)
            and q.verdict in (None, review.verdict)
            and review.rating >= q.min_rating
            and (q.tag is None or q.tag.lower() in {t.lower() for t in review.tags})
            and (not q.heads_only or d.id in self.heads)
            and (q.status is None or (cover is not None and cover.status is q.status))
            and all(self.contains(word, d, concept, review) for word in q.text.lower().split())
        )

    def contains(self, word: str, d: Drawing, concept: Concept, review: Review) -> bool:
        return any(word in text.lower() for text in (concept.name, *concept.words, d.note, d.model, *review.tags))

    def card(self, d: Drawing) -> Card:
        review, cover = self.reviews[d.id], self.covers[d.id]
        image, status = (cover.image, cover.status) if cover else ("", None)
        name = self.concepts[d.concept_id].name
        return Card(
            d.id,
            d.concept_id,
            name,
            d.language,
            d.draft,
            d.sample,
            d.origin,
            review.verdict,
            review.rating,
            review.tags,
            image,
            status,
        )


OPTIONS: dict[str, list[object]] = {
    "concept_id": [1, 2, 99],
    "kind": list(ConceptKind),
    "language": ["svg", "python-matplotlib", "none"],
    "verdict": list(Verdict),
    "min_rating": [1, 4, 5],
    "tag": ["nice", "round", "absent"],
    "heads_only": [True],
    "status": [RenderStatus.OK, RenderStatus.ERROR, RenderStatus.TIMEOUT],
    "text": ["oak", "round", "tree w1", "bär", "%", "_", "a_b", "MODEL nice", "zzz", "\\", '"'],
}
ORDERS = ["concept", "newest", "rating"]


def queries() -> list[GalleryQuery]:
    rng = random.Random(5)
    singles = [{name: value} for name, values in OPTIONS.items() for value in values]
    pairs = [{a: rng.choice(OPTIONS[a]), b: rng.choice(OPTIONS[b])} for a, b in itertools.combinations(OPTIONS, 2)]
    many = [{n: rng.choice(OPTIONS[n]) for n in rng.sample(sorted(OPTIONS), 3)} for _ in range(60)]
    return [GalleryQuery(**given, order=o) for given in [{}, *singles, *pairs, *many] for o in ORDERS]  # type: ignore[arg-type]


def test_queries_equal_their_slow_twin(filled: Project) -> None:
    everything = list(range(1, 41))
    twin = Twin(filled, everything)
    assert len(twin.drawings) < 40, "some drawings belong to a removed concept"
    found = 0
    for query in queries():
        assert filled.drawings.ids(query) == twin.ids(query), query
        found += bool(twin.ids(query)) and query != GalleryQuery(order=query.order)
    assert found > 150, "most queries find something"


def test_cards_equal_their_slow_twin(filled: Project) -> None:
    twin = Twin(filled, list(range(1, 41)))
    wanted = list(reversed(twin.drawings))
    assert filled.drawings.cards([d.id for d in wanted]) == [twin.card(d) for d in wanted]
    assert any(card.tags and card.image for card in filled.drawings.cards(range(1, 41)))
    assert filled.drawings.cards([]) == []
    assert filled.drawings.cards([12345]) == []


def test_an_unknown_order_is_refused(project: Project) -> None:
    with pytest.raises(UsageError, match="Unknown order"):
        project.drawings.ids(GalleryQuery(order="name; DROP TABLE drawings"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "query",
    [
        GalleryQuery(),
        GalleryQuery(heads_only=True),
        GalleryQuery(concept_id=1),
        GalleryQuery(order="newest"),
        GalleryQuery(language="svg"),
    ],
    ids=repr,
)
def test_common_queries_sort_nothing(filled: Project, query: GalleryQuery) -> None:
    """The plan that keeps 100,000 drawings fast: rows come out of the indexes in order."""
    from vadstudio.store import gallery

    sql, params = gallery.ids_sql(query)
    plan = [str(row[3]) for row in filled._db.rows(f"EXPLAIN QUERY PLAN {sql}", params)]
    assert not [step for step in plan if "TEMP B-TREE FOR ORDER BY" in step], plan
