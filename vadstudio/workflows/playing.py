"""The starter library played back into a project: its concepts drawn, and improved as often as was recorded."""

from __future__ import annotations

from collections.abc import Sequence

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
        What could not be drawn, and why.

    Raises:
        Cancelled: with everything that was drawn kept.
    """
    recordings = {i: _recording(bench, i) for i in concept_ids}
    failures: list[Failure] = []
    for language in drawable_languages():
        chosen = tuple(i for i, found in recordings.items() if found is not None and language in found.languages)
        if chosen:
            failures += generate(bench, GenerateSpec(chosen, language, provider="starter"), ctx).failures
            play_to_the_end(bench, language, ctx)
    return failures


def play_to_the_end(bench: Workbench, language: str, ctx: Context) -> list[int]:
    """Refine every head in *language* that the recording can improve, as often as it can; return the new drafts."""
    improvable = []
    for head in bench.project.drawings.heads():
        found = _recording(bench, head.concept_id) if head.language == language else None
        if found is not None and any(draft.code != head.code for draft in found.family(language)[-1:]):
            improvable.append(head.id)
    spec = RefineSpec(tuple(improvable), rounds=MOST_DRAFTS, provider="starter")
    return refine(bench, spec, ctx).drawing_ids


def _recording(bench: Workbench, concept_id: int) -> StarterConcept | None:
    return starter_library().find(bench.project.concepts.get(concept_id).name)


def _spread(ids: Sequence[int], most: int) -> Sequence[int]:
    if not most or most >= len(ids):
        return ids
    return [ids[n * len(ids) // most] for n in range(most)]
