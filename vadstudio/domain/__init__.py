"""What the studio is about, as frozen dataclasses: concepts, drawings, renders, reviews, datasets, runs.

Standard library only. An ``id`` is the row id in the project that holds the thing.

A *concept* ("bicycle") has drawings. A *drawing* is one draft: code in one language. Refining a draft, editing it by hand
or drawing it anew makes a child draft; the drafts under one root are a *family*, whose *head* is the draft that counts.
A *render* is the picture of one drawing for one seed and size.
"""

from vadstudio.domain.changes import Changes
from vadstudio.domain.concept import HELD_OUT, Concept, ConceptKind
from vadstudio.domain.coverage import Coverage, CoverageCell, Gap
from vadstudio.domain.dataset import Dataset, DatasetItem
from vadstudio.domain.drawing import Drawing, Origin, Render, RenderStatus, Review, Verdict
from vadstudio.domain.run import Judgement, MetricPoint, Run, RunStatus

__all__ = [
    "HELD_OUT",
    "Changes",
    "Concept",
    "ConceptKind",
    "Coverage",
    "CoverageCell",
    "Dataset",
    "DatasetItem",
    "Drawing",
    "Gap",
    "Judgement",
    "MetricPoint",
    "Origin",
    "Render",
    "RenderStatus",
    "Review",
    "Run",
    "RunStatus",
    "Verdict",
]
