"""Self-correction: the model gets its own last code and is asked to improve it, over several rounds, by text alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from vadstudio.domain import Drawing, Origin
from vadstudio.errors import NotRecordedError, ProviderError, UsageError
from vadstudio.jobs import Context
from vadstudio.llm import Provider, Purpose
from vadstudio.workflows.asking import ask, build_request
from vadstudio.workflows.generate import model_name
from vadstudio.workflows.pictures import Failure, render_drawings
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class RefineSpec:
    """Which drafts to improve, and how often.

    Attributes:
        drawing_ids: drafts to start from; each grows its own branch.
        rounds: how often the newest draft is handed back.
        hint: a person's wish, such as "add a back rest"; empty for "improve".
    """

    drawing_ids: tuple[int, ...]
    rounds: int = 1
    hint: str = ""
    provider: str = ""
    model: str = ""
    size: int = 0


@dataclass
class RefineResult:
    """Ids of the new drafts, and what stopped the others."""

    drawing_ids: list[int] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def refine(bench: Workbench, spec: RefineSpec, ctx: Context) -> RefineResult:
    """Improve drafts, store the new ones and draw their pictures.

    A branch ends early when the model changes nothing or gives no usable reply; a recording that has reached its end after at
    least one new draft is no failure.
    """
    if spec.rounds < 1:
        raise UsageError("At least one round is needed.", "Use --rounds 1 or more.")
    provider = bench.provider(spec.provider)
    model = model_name(bench, provider, spec.model)
    result = RefineResult()
    total = len(spec.drawing_ids) * spec.rounds
    for number, drawing_id in enumerate(spec.drawing_ids):
        drawing = bench.project.drawings.get(drawing_id)
        for turn in range(spec.rounds):
            ctx.check()
            name = bench.project.concepts.get(drawing.concept_id).name
            ctx.progress(number * spec.rounds + turn, total, f"Refining {name}")
            try:
                drawing = _next_draft(bench, provider, model, drawing, name, spec.hint, result)
            except ProviderError as error:
                if not (isinstance(error, NotRecordedError) and turn):
                    result.failures.append(Failure(f"{name}, draft {drawing.draft}", str(error)))
                break
    result.failures += render_drawings(bench, result.drawing_ids, ctx, size=spec.size).failures
    return result


def _next_draft(
    bench: Workbench, provider: Provider, model: str, drawing: Drawing, name: str, hint: str, result: RefineResult
) -> Drawing:
    task = "hint" if hint else "improve"
    drawings = bench.project.drawings
    siblings = [d for d in drawings.family(drawing.root_id) if d.parent_id == drawing.id]
    asked_before = sum(d.origin in {Origin.IMPROVE, Origin.HINT} for d in siblings) if provider.live else 0
    purpose = Purpose(task, name, drawing.language, drawing.code)
    answer = ask(bench, provider, build_request(bench, purpose, model, asked_before, hint))
    if answer.code.strip() == drawing.code.strip():
        raise ProviderError("The model changed nothing.", "Give it a hint, or ask another model.")
    for sibling in siblings:
        if sibling.code == answer.code:  # a recording gives the same draft again: go there instead of storing it twice
            drawings.set_head(sibling.id)
            return sibling
    added = drawings.add(
        drawing.concept_id,
        drawing.language,
        answer.code,
        Origin.HINT if hint else Origin.IMPROVE,
        parent_id=drawing.id,
        sample=drawing.sample,
        note=hint or answer.note,
        call_id=answer.call_id,
        model=model,
    )
    result.drawing_ids.append(added.id)
    return drawings.get(added.id)
