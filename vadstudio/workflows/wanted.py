"""What a generation is asked for, and which of it the project lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from vadstudio.domain import Concept, Drawing, Origin
from vadstudio.errors import ProviderError, UsageError
from vadstudio.llm import LlmRequest, Provider, Purpose
from vadstudio.render import LANGUAGES
from vadstudio.workflows.asking import answer
from vadstudio.workflows.wording import Wording, build_request
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class Sample:
    """One drawing that is wanted."""

    concept_id: int
    language: str
    model: str
    sample: int


@dataclass(frozen=True)
class GenerateSpec:
    """What to draw: every concept in every language by every model.

    Attributes:
        languages: one language id or several.
        samples: drawings for each concept, language and model: that many in all, or that many more.
        more: whether *samples* come on top of those that the project holds; else only what is missing is asked for.
        provider: name of the provider; empty for the one in the settings.
        models: one model name or several; empty for the one in the settings.
        size: side of the picture in pixels, 0 for the canvas size.
        budget: US dollars that the job may spend, or None.
        spent: US dollars of it that were spent before the job was interrupted.
        max_calls: calls that the job may send; 0 for any number.
        concurrency: questions at once; 0 for what the settings say.
        distinct: tell the model what was drawn of the concept before, so that it draws something else.
        continue_cut: let the model go on where a reply was cut off.
        ask_again: ask anew where a stored reply holds no usable code.
        max_tokens: the longest reply; 0 for what the settings say.
        temperature: None to leave it to the server.
        price: US dollars for a million tokens, (input, output), where the price table does not know it.
        only: exactly these drawings, whatever else is said here; so a job goes on that was to draw *more*.
    """

    concept_ids: tuple[int, ...]
    languages: str | tuple[str, ...] = "svg"
    samples: int = 1
    more: bool = False
    provider: str = ""
    models: str | tuple[str, ...] = ""
    size: int = 0
    budget: float | None = None
    spent: float = 0.0
    max_calls: int = 0
    concurrency: int = 0
    distinct: bool = False
    continue_cut: bool = False
    ask_again: bool = False
    max_tokens: int = 0
    temperature: float | None = None
    price: tuple[float, float] | None = None
    only: tuple[Sample, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values, as :meth:`from_dict` reads them."""
        return asdict(self)

    @classmethod
    def from_dict(cls, table: dict[str, Any]) -> GenerateSpec:
        """Read what :meth:`to_dict` wrote and a job kept."""
        values: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in table.items()}
        return cls(**{**values, "only": tuple(Sample(**row) for row in table.get("only", ()))})


def languages_of(spec: GenerateSpec) -> tuple[str, ...]:
    """Return the ids of the languages, each once.

    Raises:
        UsageError: one is unknown.
    """
    named = (spec.languages,) if isinstance(spec.languages, str) else spec.languages
    return tuple(dict.fromkeys(LANGUAGES.get(name).id for name in named))


def models_of(bench: Workbench, provider: Provider, spec: GenerateSpec) -> tuple[str, ...]:
    """Return the models to ask, each once."""
    named = (spec.models,) if isinstance(spec.models, str) else spec.models or ("",)
    return tuple(dict.fromkeys(model_name(bench, provider, model) for model in named))


def model_name(bench: Workbench, provider: Provider, model: str = "") -> str:
    """Return the model to ask: *model*, the one in the settings, or the only one that a recording has."""
    if not provider.live:
        return provider.models()[0]
    model = model or bench.settings.model
    if not model or model == "starter":
        raise UsageError(
            "No model is chosen.",
            "Name one with --model, or choose one in Settings > Models; `vadstudio models` lists them.",
        )
    return model


class Wanted:
    """Which drawings are wanted, held and missing."""

    def __init__(self, bench: Workbench, provider: Provider, spec: GenerateSpec) -> None:
        if spec.samples < 1:
            raise UsageError("At least one sample is needed.", "Use --samples 1 or more.")
        self.bench, self.provider, self.spec = bench, provider, spec
        self.languages, self.models = languages_of(spec), models_of(bench, provider, spec)
        self.concepts: dict[int, Concept] = {}
        self.roots: dict[int, list[Drawing]] = {}
        self.held: list[int] = []

    def missing(self) -> list[Sample]:
        """Return what the project does not hold yet; what it holds goes into :attr:`held`."""
        if self.spec.only:
            return [s for s in self.spec.only if s.sample not in self._held(s)]
        found = []
        for concept_id in dict.fromkeys(self.spec.concept_ids):
            for language in self.languages:
                for model in self.models:
                    found += list(self._missing(Sample(concept_id, language, model, 0)))
        return found

    def concept(self, concept_id: int) -> Concept:
        """Return a concept, read once."""
        if concept_id not in self.concepts:
            self.concepts[concept_id] = self.bench.project.concepts.get(concept_id)
        return self.concepts[concept_id]

    def drawings(self, concept_id: int) -> list[Drawing]:
        """Return the first drafts of a concept, read once."""
        if concept_id not in self.roots:
            self.roots[concept_id] = self.bench.project.drawings.roots(concept_id)
        return self.roots[concept_id]

    def _held(self, of: Sample) -> Counter[int]:
        mine = [d for d in self.drawings(of.concept_id) if (d.language, d.model) == (of.language, of.model)]
        self.held += [d.id for d in mine if d.origin is Origin.GENERATE]
        return Counter(d.sample for d in mine)

    def _missing(self, of: Sample) -> Iterator[Sample]:
        held = self._held(of)
        if not self.spec.more:
            for number in range(self.spec.samples):
                if number not in held:
                    yield Sample(of.concept_id, of.language, of.model, number)
            return
        number, found = max(held, default=-1), 0
        while found < self.spec.samples:
            number += 1
            sample = Sample(of.concept_id, of.language, of.model, number)
            if not self._is_spent(sample):
                found += 1
                yield sample

    def _is_spent(self, sample: Sample) -> bool:
        """Whether the answer to this one is stored and useless: who wants one more drawing wants another question."""
        request = self.request(sample)
        call = self.bench.project.calls.find(request.hash(self.provider.name, self.provider.endpoint), request.sample)
        if call is None:
            return False
        try:
            answer(call, sample.language)
        except ProviderError:
            return True
        return False

    def request(self, sample: Sample, earlier: Sequence[str] = ()) -> LlmRequest:
        """Return the request for one drawing; *earlier* is what was drawn before, where samples are to differ."""
        spec = self.spec
        wording = Wording(
            max_tokens=spec.max_tokens,
            temperature=spec.temperature,
            earlier=tuple(earlier) if spec.distinct else None,
        )
        purpose = Purpose("generate", self.concept(sample.concept_id).name, sample.language)
        return build_request(self.bench, self.provider, purpose, sample.model, sample.sample, wording)


def unfinished_generation(bench: Workbench) -> GenerateSpec | None:
    """Return what the newest generation was asked, with what it spent, if it was stopped or cut off; else None."""
    bench.project.jobs.interrupted()
    newest = next((job for job in bench.project.jobs.all(limit=1000) if job.kind == "generate"), None)
    if newest is None or newest.status not in {"interrupted", "cancelled", "failed"}:
        return None
    spec = GenerateSpec.from_dict(dict(newest.spec))
    return replace(spec, spent=spec.spent + bench.project.calls.spent(newest.id))
