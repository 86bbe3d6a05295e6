"""Text -> code: models draw concepts, in several languages and several samples each, as one job that loses nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import groupby

from vadstudio.domain import Origin
from vadstudio.errors import BudgetError, ProviderError, TruncatedReplyError
from vadstudio.jobs import Cancelled, Context
from vadstudio.llm import Price, Provider
from vadstudio.workflows.asking import Asker
from vadstudio.workflows.budget import Budget, money
from vadstudio.workflows.live import Crew, Heartbeat, Pieces, live_job, require_price
from vadstudio.workflows.pictures import Arrivals, Failure, render_drawings
from vadstudio.workflows.wanted import GenerateSpec, Sample, Wanted
from vadstudio.workflows.workbench import Workbench

MOST_EARLIER = 12
"""So many earlier drawings are told to a model that is to draw another one."""


@dataclass
class GenerateResult:
    """What a job drew.

    Attributes:
        drawing_ids: the new drawings.
        failures: what could not be drawn, and why.
        cut: drawings whose reply was cut off, to be gone on with or asked for anew with a higher limit.
        stopped: why the job ended before its time (budget, key, ...), or empty.
        left: drawings that were not asked for because it ended.
        calls: replies that were paid now.
        cost: US dollars that they cost, as far as it is known.
        unknown: of them, calls whose cost is not known.
    """

    drawing_ids: list[int] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    cut: list[Sample] = field(default_factory=list)
    stopped: str = ""
    left: int = 0
    calls: int = 0
    cost: float = 0.0
    unknown: int = 0


def generate(bench: Workbench, spec: GenerateSpec, ctx: Context) -> GenerateResult:
    """Ask for drawings, store them and draw their pictures as they arrive.

    Raises:
        UsageError: an unknown language or provider, no samples, or a budget that cannot be kept.
        Cancelled: with everything that came kept; the same spec again asks only for what is missing.
    """
    provider = bench.provider(spec.provider)
    job = _Job(bench, provider, spec, ctx)
    title = f"Generate {len(job.wanted)} drawing{'s' if len(job.wanted) != 1 else ''}"
    if not job.wanted:
        return job.finish()
    kept = spec.to_dict() | ({"only": [asdict(sample) for sample in job.wanted]} if spec.more else {})
    with live_job(bench, provider, "generate", title, kept) as noted:
        result = job.run(noted.id)
        noted.stopped = result.stopped
        return result


@dataclass
class _Drawn:
    sample: Sample
    drawing_id: int = 0
    failure: str = ""
    cut: bool = False


class _Job:
    """One run of :func:`generate`."""

    def __init__(self, bench: Workbench, provider: Provider, spec: GenerateSpec, ctx: Context) -> None:
        self.bench, self.provider, self.spec, self.ctx = bench, provider, spec, ctx
        self.result = GenerateResult()
        self._wanted = Wanted(bench, provider, spec)
        self.wanted = self._wanted.missing()
        self.held = self._wanted.held
        self._budget = Budget(spec.budget, spec.max_calls, spec.spent)
        self._prices = self._known_prices()
        self._hopeless: dict[str, str] = {}
        self._done = 0

    def _known_prices(self) -> dict[str, Price | None]:
        given = Price(*self.spec.price) if self.spec.price else None
        return {
            model: require_price(self.bench, self.provider, model, self._budget, given, self.ctx)
            for model in self._wanted.models
        }

    def run(self, job_id: int | None) -> GenerateResult:
        single = len(self.wanted) == 1
        threads = (self.spec.concurrency or self.bench.settings.concurrency) if self.provider.live else 1
        if self.spec.concurrency:
            self.bench.limiter(self.provider).most = self.spec.concurrency
        chains = self._chains()
        crew: Crew[list[Sample], _Drawn] = Crew(self._draw_chain, min(threads, len(chains)))
        self._crew = crew
        self._askers = {
            model: Asker(
                self.bench, self.provider, self.ctx, self._budget, price, job_id, urgent=single, check=self._check
            )
            for model, price in self._prices.items()
        }
        self._listener = Pieces(self.ctx) if single and self.provider.live else None
        arrivals, heart = Arrivals(self.bench, self.spec.size), Heartbeat(self.bench, job_id)

        def tick() -> None:
            arrivals.collect()
            heart.beat()
            name = self._wanted.concept(self.wanted[0].concept_id).name
            text = f"Drawing {name}" if single else f"Drawing {len(self.wanted)} drawings"
            self.ctx.progress(self._done, len(self.wanted), text + self._budget.so_far())

        try:
            crew.run(chains, lambda one: self._take(one, arrivals), tick, self.ctx)
        except Cancelled:
            self._report()
            self.ctx.log(self._so_far())
            raise
        finally:
            arrivals.close()
        self._report()
        return self.finish()

    def finish(self) -> GenerateResult:
        """Draw the pictures that are still missing, those of an interrupted job among them."""
        size = self.spec.size or self.bench.settings.render_size
        left = [drawing_id for drawing_id, _ in self.bench.project.renders.missing(self.held, (0,), size)]
        new = self.result.drawing_ids
        self.result.failures += render_drawings(self.bench, [*new, *left], self.ctx, size=self.spec.size).failures
        return self.result

    def _chains(self) -> list[list[Sample]]:
        """Return the drawings in lists whose members are drawn one after the other: each alone, or those that must differ."""
        if not self.spec.distinct:
            return [[sample] for sample in self.wanted]
        return [list(group) for _, group in groupby(self.wanted, lambda s: (s.concept_id, s.language, s.model))]

    def _check(self) -> None:
        self.ctx.check()
        self._crew.check()

    def _draw_chain(self, chain: list[Sample]) -> Iterator[_Drawn]:
        for sample in chain:
            self._crew.rest(self.ctx)
            if self._crew_stopped(sample):
                break
            try:
                yield self._draw(sample)
            except BudgetError as error:
                self.result.stopped = str(error)
                self._crew.stop()

    def _crew_stopped(self, sample: Sample) -> bool:
        return self.ctx.cancelled or bool(self.result.stopped) or sample.model in self._hopeless

    def _draw(self, sample: Sample) -> _Drawn:
        earlier = self._earlier(sample) if self.spec.distinct else ()
        request = self._wanted.request(sample, earlier)
        try:
            found = self._askers[sample.model].code(
                request, sample.concept_id, self._listener, self.spec.ask_again, self.spec.continue_cut
            )
        except ProviderError as error:
            if reason := self._askers[sample.model].why_stop(error):
                self._hopeless[sample.model] = reason
            return _Drawn(sample, failure=str(error), cut=isinstance(error, TruncatedReplyError))
        added = self.bench.project.drawings.add(
            *(sample.concept_id, sample.language, found.code, Origin.GENERATE),
            sample=sample.sample,
            note=found.note,
            call_id=found.call_id,
            model=sample.model,
        )
        return _Drawn(sample, added.id)

    def _earlier(self, sample: Sample) -> list[str]:
        """Return a line for each of the newest drawings of the same concept."""
        lines = []
        for drawing in self.bench.project.drawings.roots(sample.concept_id)[-MOST_EARLIER:]:
            first = next((line for line in drawing.code.splitlines() if line.strip()), "")
            lines.append((drawing.note or first)[:160])
        return [line for line in dict.fromkeys(lines) if line]

    def _take(self, one: _Drawn, arrivals: Arrivals) -> None:
        self._done += 1
        if one.failure:
            self.result.failures.append(Failure(self._thing(one.sample), one.failure, one.cut))
            self.result.cut += [one.sample] if one.cut else []
        else:
            self.result.drawing_ids.append(one.drawing_id)
            arrivals.add(one.drawing_id)

    def _thing(self, sample: Sample) -> str:
        name = self._wanted.concept(sample.concept_id).name
        several = len(self._wanted.languages) * len(self._wanted.models) * self.spec.samples > 1
        return f"{name}, {sample.language}, {sample.model}, sample {sample.sample}" if several else name

    def _report(self) -> None:
        result, budget = self.result, self._budget
        result.calls, result.unknown = budget.calls, budget.unknown
        result.cost = budget.known
        result.left = len(self.wanted) - self._done
        if self._hopeless and not result.stopped:
            result.stopped = " ".join(dict.fromkeys(self._hopeless.values()))
        if self._hopeless:
            result.failures = _without_repeats(result.failures)

    def _so_far(self) -> str:
        result = self.result
        made = f"{len(result.drawing_ids)} of {len(self.wanted)} drawings are done and kept"
        spent = f", {money(result.cost)} spent" if result.cost else ""
        return f"Stopped: {made}{spent}. The same command again asks only for the {result.left} that are missing."


def _without_repeats(failures: list[Failure]) -> list[Failure]:
    """Return failures with each sentence once: a wrong key is told once, not for every concept."""
    by_message: dict[str, list[str]] = defaultdict(list)
    for failure in failures:
        by_message[failure.message].append(failure.thing)
    return [
        Failure(things[0] if len(things) == 1 else f"{things[0]} and {len(things) - 1} more", message)
        for message, things in by_message.items()
    ]
