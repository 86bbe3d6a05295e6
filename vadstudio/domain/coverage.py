"""Coverage: what of a concept is drawn, in which languages and by which models; and what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from vadstudio.domain.concept import Concept


@dataclass(frozen=True)
class CoverageCell:
    """What one model drew of a concept in one language.

    Attributes:
        model: empty for what was drawn by hand.
        drawings: first drafts, each of which begins a drawing.
        drafts: all drafts.
    """

    language: str
    model: str
    drawings: int
    drafts: int


@dataclass(frozen=True)
class Coverage:
    """What of one concept is drawn.

    Attributes:
        kept: drafts with the verdict keep.
        cells: one for each language and model that drew it, by language and model.
    """

    concept: Concept
    kept: int = 0
    cells: tuple[CoverageCell, ...] = ()

    @property
    def drawings(self) -> int:
        """Drawings, with their drafts counted as one."""
        return sum(cell.drawings for cell in self.cells)

    @property
    def drafts(self) -> int:
        """All drafts."""
        return sum(cell.drafts for cell in self.cells)

    @property
    def languages(self) -> dict[str, int]:
        """Drawings by language; 0 where a language has later drafts alone."""
        counted: Counter[str] = Counter()
        for cell in self.cells:
            counted[cell.language] += cell.drawings
        return dict(counted)

    @property
    def models(self) -> dict[str, int]:
        """Drafts by model; what was drawn by hand has none."""
        counted: Counter[str] = Counter()
        for cell in self.cells:
            if cell.model:
                counted[cell.model] += cell.drafts
        return dict(counted)


@dataclass(frozen=True)
class Gap:
    """What is missing; a concept matches where all that is given here is missing. Nothing given matches every concept.

    Attributes:
        undrawn: nothing is drawn.
        languages: nothing is drawn in any of these.
        models: none of these drew it.
        fewer_than: fewer drawings than this, in *languages* where they are given; 0 = not asked.
        held_out: True for the concepts that are held out, False for the others.
    """

    undrawn: bool = False
    languages: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    fewer_than: int = 0
    held_out: bool | None = None

    def matches(self, coverage: Coverage) -> bool:
        """Whether *coverage* has this gap."""
        if self.held_out is not None and coverage.concept.is_held_out is not self.held_out:
            return False
        if self.undrawn and coverage.drafts:
            return False
        if any(model in coverage.models for model in self.models):
            return False
        drawn = coverage.languages
        if self.fewer_than:
            counted = (
                sum(drawn.get(language, 0) for language in self.languages) if self.languages else coverage.drawings
            )
            return counted < self.fewer_than
        return not any(language in drawn for language in self.languages)
