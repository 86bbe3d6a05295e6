from __future__ import annotations

import pytest

from vadstudio.domain import HELD_OUT, Concept, ConceptKind, Coverage, CoverageCell, Gap

STAR = Concept(1, "star", ConceptKind.SHAPE)
CELLS = (
    CoverageCell("svg", "", 0, 1),
    CoverageCell("svg", "big", 2, 5),
    CoverageCell("svg", "small", 1, 1),
    CoverageCell("tikz", "big", 1, 1),
)
DRAWN = Coverage(STAR, 0, CELLS)


def test_sums() -> None:
    assert (DRAWN.drawings, DRAWN.drafts) == (4, 8)
    assert DRAWN.languages == {"svg": 3, "tikz": 1}
    assert DRAWN.models == {"big": 6, "small": 1}


@pytest.mark.parametrize(
    ("gap", "drawn", "undrawn"),
    [
        (Gap(), True, True),
        (Gap(undrawn=True), False, True),
        (Gap(languages=("svg",)), False, True),
        (Gap(languages=("processing",)), True, True),
        (Gap(languages=("svg", "processing")), False, True),
        (Gap(models=("small",)), False, True),
        (Gap(models=("other",)), True, True),
        (Gap(fewer_than=4), False, True),
        (Gap(fewer_than=5), True, True),
        (Gap(languages=("tikz",), fewer_than=2), True, True),
        (Gap(languages=("tikz",), fewer_than=1), False, True),
        (Gap(languages=("tikz",), fewer_than=2, models=("big",)), False, True),
        (Gap(held_out=True), False, False),
        (Gap(held_out=False), True, True),
    ],
)
def test_gaps(gap: Gap, drawn: bool, undrawn: bool) -> None:
    assert gap.matches(DRAWN) is drawn
    assert gap.matches(Coverage(STAR)) is undrawn


def test_held_out() -> None:
    test = Concept(
        2, "a red star left of a circle", ConceptKind.SCENE, attributes={HELD_OUT: "red star; star left of circle"}
    )
    assert test.held_out == ("red star", "star left of circle")
    assert Gap(held_out=True).matches(Coverage(test))
    assert not STAR.is_held_out
