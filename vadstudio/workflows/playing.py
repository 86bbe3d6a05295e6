"""The starter library played back into a project: its concepts drawn, and improved as often as was recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vadstudio.domain import Drawing
from vadstudio.jobs import Context
from vadstudio.llm import StarterConcept, starter_library
from vadstudio.render import LANGUAGES
from vadstudio.workflows.generate import generate
from vadstudio.workflows.pictures import Failure
from vadstudio.workflows.refine import RefineSpec, refine
from vadstudio.workflows.wanted import GenerateSpec
from vadstudio.workflows.workbench import Workbench

MOST_DRAFTS = 8


def drawable_languages() -> tuple[str, ...]:
    """Return the languages that this machine can draw in."""
    return tuple(language.id for language in LANGUAGES if language.availability().ok)


def some_concepts(bench: Workbench, per_kind: int = 0) -> tuple[int, ...]:
    """Return concepts of the project that the library recorded in a language that can be drawn here.

    With *per_kind*, so many of each kind, spread evenly over the library; else all of them.
    """
    languages = set(drawable_languages())
    by_kind: dict[str, list[int]] = {}
    for concept in bench.project.concepts.all():
        found = starter_library().find(concept.name)
        if found is not None and languages & set(found.languages):
            by_kind.setdefault(concept.kind, []).append(concept.id)
    return tuple(i for ids in by_kind.values() for i in _spread(ids, per_kind))


def play(bench: Workbench, concept_ids: Sequence[int], ctx: Context) -> list[Failure]:
    """Draw concepts in every language that was recorded and can be drawn here, to the last recorded draft.

    What the project holds already is not drawn again.

    Returns:
        What could not be drawn or improved, and why.

    Raises:
        Cancelled: with everything that was drawn kept.
    """
    recordings = {i: _recording(bench, i) for i in concept_ids}
    failures: list[Failure] = []
    for language in drawable_languages():
        chosen = tuple(i for i, found in recordings.items() if found is not None and language in found.languages)
        if chosen:
            failures += generate(bench, GenerateSpec(chosen, language, provider="starter"), ctx).failures
            failures += _to_the_end(bench, recordings, language, ctx)
    return failures


def _to_the_end(
    bench: Workbench, recordings: Mapping[int, StarterConcept | None], language: str, ctx: Context
) -> list[Failure]:
    """Refine every head in *language* of these concepts that the recording can improve, as often as it can."""
    improvable = tuple(
        head.id
        for head in bench.project.drawings.heads()
        if head.language == language and _goes_on(recordings.get(head.concept_id), head)
    )
    if not improvable:
        return []
    return refine(bench, RefineSpec(improvable, rounds=MOST_DRAFTS, provider="starter"), ctx).failures


def _goes_on(found: StarterConcept | None, head: Drawing) -> bool:
    """Whether the library recorded what became of this very draft; other drawings of the concept are left alone."""
    return found is not None and any(
        following is not None and draft.code.strip() == head.code.strip()
        for draft, following in found.steps(head.language)
    )


def _recording(bench: Workbench, concept_id: int) -> StarterConcept | None:
    return starter_library().find(bench.project.concepts.get(concept_id).name)


def _spread(ids: Sequence[int], most: int) -> Sequence[int]:
    if not most or most >= len(ids):
        return ids
    return [ids[n * len(ids) // most] for n in range(most)]
