"""Text -> code: a model draws concepts, several samples each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from vadstudio.domain import Concept, Origin
from vadstudio.errors import ProviderError, UsageError
from vadstudio.jobs import Context
from vadstudio.llm import Provider, Purpose
from vadstudio.render import LANGUAGES
from vadstudio.workflows.asking import ask, build_request
from vadstudio.workflows.pictures import Failure, render_drawings
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class GenerateSpec:
    """What to draw.

    Attributes:
        samples: drawings for each concept: that many in all, or that many more.
        more: whether *samples* come on top of those that the project holds; else only what is missing is asked for.
        provider: name of the provider; empty for the one in the settings.
        model: model name; empty for the one in the settings.
        size: side of the picture in pixels, 0 for the canvas size.
    """

    concept_ids: tuple[int, ...]
    language: str = "svg"
    samples: int = 1
    more: bool = False
    provider: str = ""
    model: str = ""
    size: int = 0


@dataclass
class GenerateResult:
    """Ids of the new drawings, and what could not be drawn."""

    drawing_ids: list[int] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def generate(bench: Workbench, spec: GenerateSpec, ctx: Context) -> GenerateResult:
    """Ask for drawings, store them and draw their pictures.

    Raises:
        UsageError: an unknown language or provider, or no samples.
    """
    if spec.samples < 1:
        raise UsageError("At least one sample is needed.", "Use --samples 1 or more.")
    language = LANGUAGES.get(spec.language).id
    provider = bench.provider(spec.provider)
    model = model_name(bench, provider, spec.model)
    result = GenerateResult()
    wanted = list(_wanted(bench, spec, language, model))
    for number, (concept, sample) in enumerate(wanted):
        ctx.check()
        ctx.progress(number, len(wanted), f"Drawing {concept.name}")
        request = build_request(bench, Purpose("generate", concept.name, language), model, sample)
        try:
            answer = ask(bench, provider, request)
        except ProviderError as error:
            result.failures.append(Failure(concept.name, str(error)))
            continue
        added = bench.project.drawings.add(
            concept.id,
            language,
            answer.code,
            Origin.GENERATE,
            sample=sample,
            note=answer.note,
            call_id=answer.call_id,
            model=model,
        )
        result.drawing_ids.append(added.id)
    result.failures += render_drawings(bench, result.drawing_ids, ctx, size=spec.size).failures
    return result


def model_name(bench: Workbench, provider: Provider, model: str = "") -> str:
    """Return the model to ask: *model*, the one in the settings, or the only one that a recording has."""
    if not provider.live:
        return provider.models()[0]
    model = model or bench.settings.model
    if not model or model == "starter":
        raise UsageError("No model is chosen.", "Name one with --model, or choose one in Settings > Models.")
    return model


def _wanted(bench: Workbench, spec: GenerateSpec, language: str, model: str) -> Iterator[tuple[Concept, int]]:
    for concept_id in spec.concept_ids:
        concept = bench.project.concepts.get(concept_id)
        held = Counter(
            drawing.sample
            for drawing in bench.project.drawings.roots(concept_id)
            if drawing.language == language and drawing.model == model
        )
        first = max(held, default=-1) + 1 if spec.more else 0
        for sample in range(first, first + spec.samples):
            if sample not in held:
                yield concept, sample
