"""What a job will take before it is begun: calls, tokens, time and money."""

from __future__ import annotations

from dataclasses import dataclass

from vadstudio.llm import Price, find_price, price_date
from vadstudio.llm.cost import GUESSED_TOKENS, MILLION, tokens_about
from vadstudio.workflows.budget import money
from vadstudio.workflows.refine import RefineSpec
from vadstudio.workflows.wanted import GenerateSpec, Wanted, model_name
from vadstudio.workflows.workbench import Workbench

GUESSED_SECONDS = 20.0
WORDING_TOKENS = 200
"""About as many has a prompt without the code in it."""


@dataclass(frozen=True)
class Estimate:
    """What to expect.

    Attributes:
        drawings: drawings that are missing.
        calls: of them, those whose answer is not stored and has to be asked for.
        seconds: with all that may run at once doing so.
        cost: US dollars; None where a price is unknown.
        worst: US dollars at most, if every reply is as long as it may be.
        basis: what the figures rest on, as a sentence.
    """

    drawings: int
    calls: int
    prompt_tokens: int
    completion_tokens: int
    seconds: float
    cost: float | None
    worst: float | None
    basis: str

    def __str__(self) -> str:
        if not self.drawings:
            return "Nothing is missing: the project holds all of it."
        price = "at an unknown price"
        if self.cost is not None and self.worst is not None:
            price = f"about {money(self.cost)}, at most {money(self.worst)}"
        tokens = f"{self.prompt_tokens:,} tokens to read and {self.completion_tokens:,} to write"
        stored = self.drawings - self.calls
        known = f" ({stored} more answers are stored already)" if stored else ""
        calls = f"{self.calls} call{'s' if self.calls != 1 else ''}{known}"
        return f"{calls}, {tokens}, {price}, about {duration(self.seconds)}. {self.basis}"


def estimate(bench: Workbench, spec: GenerateSpec) -> Estimate:
    """Return what :func:`vadstudio.workflows.generate` will take for *spec*; asks nobody.

    Raises:
        UsageError: as for *generate*.
    """
    provider = bench.provider(spec.provider)
    wanted = Wanted(bench, provider, spec)
    missing = wanted.missing()
    limit = spec.max_tokens or bench.settings.max_tokens
    calls, read, written, seconds = 0, 0.0, 0.0, 0.0
    cost: float | None = 0.0
    worst: float | None = 0.0
    past = {model: bench.project.calls.averages(model) for model in wanted.models}
    for sample in missing:
        request = wanted.request(sample)
        if bench.project.calls.find(request.hash(provider.name, provider.endpoint), sample.sample) is not None:
            continue
        before = past[sample.model]
        calls += 1
        reads = before.prompt_tokens or tokens_about(sum(len(m.content) for m in request.chat()))
        writes = min(before.completion_tokens or GUESSED_TOKENS, limit)
        read, written = read + reads, written + writes
        seconds += before.seconds or GUESSED_SECONDS
        price = Price(*spec.price) if spec.price else find_price(sample.model, bench.settings.prices)
        cost = (
            None
            if price is None or cost is None
            else cost + (reads * price.prompt + writes * price.completion) / MILLION
        )
        worst = None if price is None or worst is None else worst + price.worst(request, limit)
    at_once = max(1, min(spec.concurrency or bench.settings.concurrency, calls))
    if not provider.live:
        return Estimate(len(missing), 0, 0, 0, 0.0, 0.0, 0.0, "The starter is a recording: it costs nothing.")
    known = sum(p.calls for p in past.values())
    basis = f"From {known} past calls." if known else f"No past calls: {GUESSED_TOKENS:,} tokens a drawing are a guess."
    basis += f" Prices as of {price_date()}." if cost is not None and not spec.price else ""
    return Estimate(len(missing), calls, round(read), round(written), seconds / at_once, cost, worst, basis)


def estimate_refinement(bench: Workbench, spec: RefineSpec) -> Estimate:
    """Return what :func:`vadstudio.workflows.refine` will take at most; a branch may end before its rounds.

    Raises:
        UsageError: no model is chosen.
    """
    provider = bench.provider(spec.provider)
    model = model_name(bench, provider, spec.model)
    rounds = len(spec.drawing_ids) * spec.rounds
    if not provider.live:
        return Estimate(rounds, 0, 0, 0, 0.0, 0.0, 0.0, "The starter is a recording: it costs nothing.")
    past, limit = bench.project.calls.averages(model), spec.max_tokens or bench.settings.max_tokens
    code = [tokens_about(len(bench.project.drawings.get(drawing_id).code)) for drawing_id in spec.drawing_ids[:200]]
    writes = min(past.completion_tokens or GUESSED_TOKENS, limit)
    reads = past.prompt_tokens or (sum(code) / max(1, len(code)) + WORDING_TOKENS)
    price = Price(*spec.price) if spec.price else find_price(model, bench.settings.prices)
    cost = None if price is None else rounds * (reads * price.prompt + writes * price.completion) / MILLION
    longest = limit + WORDING_TOKENS
    worst = None if price is None else rounds * (longest * price.prompt + limit * price.completion) / MILLION
    at_once = max(1, min(spec.concurrency or bench.settings.concurrency, len(spec.drawing_ids)))
    seconds = rounds * (past.seconds or GUESSED_SECONDS) / at_once
    basis = (
        f"From {past.calls} past calls."
        if past.calls
        else f"No past calls: {GUESSED_TOKENS:,} tokens a draft are a guess."
    )
    return Estimate(rounds, rounds, round(rounds * reads), round(rounds * writes), seconds, cost, worst, basis)


def duration(seconds: float) -> str:
    """Return a time as a person says it."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
