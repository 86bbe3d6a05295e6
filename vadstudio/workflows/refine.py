"""Self-correction: a model gets its own last code back, over several rounds, many branches at the same time.

By text alone unless ``see`` is set: then the picture goes along, and what comes of it is marked *assisted* for ever.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace

from vadstudio.domain import Drawing, Origin, Render, RenderStatus
from vadstudio.errors import BudgetError, NotRecordedError, ProviderError, TruncatedReplyError, UsageError
from vadstudio.jobs import Cancelled, Context
from vadstudio.llm import Price, Provider, Purpose, known
from vadstudio.workflows.asking import Answer, Asker, answer
from vadstudio.workflows.budget import Budget
from vadstudio.workflows.live import Crew, Heartbeat, Pieces, live_job, require_price
from vadstudio.workflows.pictures import Arrivals, Failure, render_drawings, store_picture
from vadstudio.workflows.wanted import model_name
from vadstudio.workflows.wording import Wording, build_request
from vadstudio.workflows.workbench import Workbench

BROKEN_TWICE = "broken-twice"
PLATEAU = "plateau"
STOP_RULES = (BROKEN_TWICE, PLATEAU)
"""Rules that end a branch before its rounds; that nothing changed, or that the budget is reached, always ends it."""

PLATEAU_CHANGE = 0.01
"""Mean difference of two grey 32 x 32 thumbnails (0 to 1) below which a picture counts as the same."""


@dataclass(frozen=True)
class RefineSpec:
    """Which drafts to improve, and how often.

    Attributes:
        drawing_ids: drafts to start from; each grows its own branch.
        rounds: how often the newest draft is handed back.
        hint: a person's wish, such as "add a back rest"; empty for "improve".
        repair: only mend drafts that make no picture: the renderer's error is handed back until the draft draws.
        see: show the model the picture; what comes of it is marked assisted.
        stop: rules of :data:`STOP_RULES`.
        budget: US dollars that the job may spend, or None.
        max_calls: calls that the job may send; 0 for any number.
        concurrency: branches at once; 0 for what the settings say.
        max_tokens: the longest reply; 0 for what the settings say.
        temperature: None to leave it to the server.
        price: US dollars for a million tokens, (input, output), where the price table does not know it.
    """

    drawing_ids: tuple[int, ...]
    rounds: int = 1
    hint: str = ""
    provider: str = ""
    model: str = ""
    size: int = 0
    repair: bool = False
    see: bool = False
    stop: tuple[str, ...] = ()
    budget: float | None = None
    max_calls: int = 0
    concurrency: int = 0
    max_tokens: int = 0
    temperature: float | None = None
    price: tuple[float, float] | None = None


@dataclass
class RefineResult:
    """What a job refined.

    Attributes:
        drawing_ids: the new drafts.
        failures: what could not be refined, and why.
        ends: branches that a rule ended before their rounds, and which.
        stopped: why the job ended before its time (budget, key, ...), or empty.
        calls: replies that were paid now.
        cost: US dollars that they cost, as far as it is known.
        unknown: of them, calls whose cost is not known.
    """

    drawing_ids: list[int] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    ends: list[Failure] = field(default_factory=list)
    stopped: str = ""
    calls: int = 0
    cost: float = 0.0
    unknown: int = 0


def refine(bench: Workbench, spec: RefineSpec, ctx: Context) -> RefineResult:
    """Improve drafts, store the new ones and draw their pictures.

    A branch ends early when the model changes nothing, gives no usable reply, or by a rule; a recording that has reached its end
    after at least one new draft is no failure.

    Raises:
        UsageError: no rounds, an unknown rule, a model that cannot see, or a budget that cannot be kept.
        Cancelled: with everything that came kept.
    """
    if spec.rounds < 1:
        raise UsageError("At least one round is needed.", "Use --rounds 1 or more.")
    if unknown := set(spec.stop) - set(STOP_RULES):
        raise UsageError(f"There is no stop rule {min(unknown)!r}.", f"Known: {', '.join(STOP_RULES)}.")
    if spec.repair and (spec.hint or spec.see):
        raise UsageError("A repair follows the renderer's error alone.", "Leave --hint and --see out, or --repair.")
    provider = bench.provider(spec.provider)
    job = _Job(bench, provider, spec, ctx)
    title = f"Refine {len(spec.drawing_ids)} drawing{'s' if len(spec.drawing_ids) != 1 else ''}"
    with live_job(bench, provider, "refine", title, asdict(spec)) as noted:
        result = job.run(noted.id)
        noted.stopped = result.stopped
        return result


@dataclass
class _Step:
    """One round of one branch."""

    drawing_id: int = 0
    failure: Failure | None = None
    end: Failure | None = None


class _Job:
    """One run of :func:`refine`."""

    def __init__(self, bench: Workbench, provider: Provider, spec: RefineSpec, ctx: Context) -> None:
        self.bench, self.provider, self.spec, self.ctx = bench, provider, spec, ctx
        self.model = model_name(bench, provider, spec.model)
        self.result = RefineResult()
        self._budget = Budget(spec.budget, spec.max_calls)
        given = Price(*spec.price) if spec.price else None
        self._price = require_price(bench, provider, self.model, self._budget, given, ctx)
        self._looks = spec.repair or spec.see or bool(spec.stop)
        self._rounds = 0
        if spec.see and known.recall(provider.endpoint, self.model).vision is False:
            raise UsageError(
                f"The model {self.model!r} cannot see.", "Choose another with --model, or leave --see out."
            )

    def run(self, job_id: int | None) -> RefineResult:
        spec, bench = self.spec, self.bench
        threads = (spec.concurrency or bench.settings.concurrency) if self.provider.live else 1
        crew: Crew[int, _Step] = Crew(self._branch, min(threads, max(1, len(spec.drawing_ids))))
        self._crew = crew
        urgent = len(spec.drawing_ids) == 1
        self._asker = Asker(
            *(bench, self.provider, self.ctx, self._budget, self._price, job_id, urgent), check=self._check
        )
        self._listener = Pieces(self.ctx) if urgent and self.provider.live else None
        arrivals, heart = Arrivals(bench, spec.size), Heartbeat(bench, job_id)
        total, many = len(spec.drawing_ids) * spec.rounds, len(spec.drawing_ids)

        def tick() -> None:
            arrivals.collect()
            heart.beat()
            text = f"Refining {many} drawing{'s' if many != 1 else ''}{self._budget.so_far()}"
            self.ctx.progress(self._rounds, total, text)

        try:
            crew.run(spec.drawing_ids, lambda step: self._take(step, arrivals), tick, self.ctx)
        finally:
            arrivals.close()
            budget, result = self._budget, self.result
            result.calls, result.cost, result.unknown = budget.calls, budget.known, budget.unknown
        self.result.failures += render_drawings(bench, self.result.drawing_ids, self.ctx, size=spec.size).failures
        return self.result

    def _check(self) -> None:
        self.ctx.check()
        self._crew.check()

    def _take(self, step: _Step, arrivals: Arrivals) -> None:
        self._rounds += 1
        if step.failure is not None:
            self.result.failures.append(step.failure)
        if step.end is not None:
            self.result.ends.append(step.end)
        if step.drawing_id:
            self.result.drawing_ids.append(step.drawing_id)
            arrivals.add(step.drawing_id)

    def _branch(self, drawing_id: int) -> Iterator[_Step]:
        drawing = self.bench.project.drawings.get(drawing_id)
        name = self.bench.project.concepts.get(drawing.concept_id).name
        watch = _Watch(self.spec.stop)
        for turn in range(self.spec.rounds):
            self._crew.rest(self.ctx)
            if self.ctx.cancelled or self.result.stopped:
                return
            thing = f"{name}, draft {drawing.draft}"
            render = self._picture(drawing) if self._looks else None
            if (end := self._why_end(watch, render, turn)) is not None:
                yield _Step(end=Failure(thing, end))
                return
            try:
                drawing, is_new = self._next(drawing, name, render)
                yield _Step(drawing.id if is_new else 0)
            except _Unchanged as error:
                ended = Failure(thing, str(error))
                yield _Step(end=ended) if turn else _Step(failure=ended)
                return
            except ProviderError as error:
                yield self._failed(error, thing, turn)
                return
            except BudgetError as error:
                self.result.stopped = str(error)
                self._crew.stop()
                return
            except Cancelled:
                return

    def _why_end(self, watch: _Watch, render: Render | None, turn: int) -> str | None:
        if render is None:
            return None
        if self.spec.repair and render.status is RenderStatus.OK:
            return "It makes a picture." if turn else "It makes a picture already; there is nothing to repair."
        return watch.look(render, self.bench.project.renders.image(render.image) if render.image else b"")

    def _failed(self, error: ProviderError, thing: str, turn: int) -> _Step:
        if reason := self._asker.why_stop(error):
            self.result.stopped = reason
            self._crew.stop()
        if isinstance(error, NotRecordedError) and turn:
            return _Step()
        return _Step(failure=Failure(thing, str(error), isinstance(error, TruncatedReplyError)))

    def _picture(self, drawing: Drawing) -> Render:
        """Return the draft's picture or its failure, drawn now where it is missing."""
        request = self.bench.request(drawing.code, drawing.language, 0, self.spec.size)
        stored = self.bench.project.renders.of(drawing.id, 0, request.size)
        if stored is not None and stored.key == request.key:
            return stored
        return store_picture(self.bench, drawing, request, self.bench.renderer.submit(request).result())

    def _next(self, drawing: Drawing, name: str, render: Render | None) -> tuple[Drawing, bool]:
        """Return the next draft, and whether it is a new one."""
        drawings = self.bench.project.drawings
        siblings = [d for d in drawings.family(drawing.root_id) if d.parent_id == drawing.id]
        origin, purpose, wording = self._question(drawing, name, render)
        found = self._answer(purpose, wording, siblings, drawing)
        if normal(found.code) == normal(drawing.code):
            raise _Unchanged("The model changed nothing.", "Give it a hint, or ask another model.")
        for sibling in siblings:
            if sibling.code == found.code:  # a recording gives the same draft again: go there, do not store it twice
                drawings.set_head(sibling.id)
                return sibling, False
        added = drawings.add(
            *(drawing.concept_id, drawing.language, found.code, origin),
            parent_id=drawing.id,
            sample=drawing.sample,
            note=self.spec.hint or found.note,
            call_id=found.call_id,
            model=self.model,
            assisted=bool(wording.pictures),
        )
        return drawings.get(added.id), True

    def _question(self, drawing: Drawing, name: str, render: Render | None) -> tuple[Origin, Purpose, Wording]:
        spec = self.spec
        origin = Origin.REPAIR if spec.repair else Origin.HINT if spec.hint else Origin.IMPROVE
        wording = Wording(hint=spec.hint, max_tokens=spec.max_tokens, temperature=spec.temperature)
        if spec.repair and render is not None:
            wording = replace(wording, error=render.message or "The picture is blank.", line=render.line)
        elif spec.see and render is not None and render.image:
            wording = replace(wording, pictures=(self.bench.project.renders.image(render.image),))
        return origin, Purpose(origin.value, name, drawing.language, drawing.code), wording

    def _answer(self, purpose: Purpose, wording: Wording, siblings: list[Drawing], drawing: Drawing) -> Answer:
        """Return the answer, from the store where one was paid and not used yet."""
        bench, provider = self.bench, self.provider
        sample = sum(d.call_id is not None for d in siblings) if provider.live else 0
        request = build_request(bench, provider, purpose, self.model, sample, wording)
        while provider.live and self._is_spent(request.hash(provider.name, provider.endpoint), sample, drawing):
            sample += 1
            request = replace(request, sample=sample)
        return self._asker.code(request, drawing.concept_id, self._listener)

    def _is_spent(self, key: str, sample: int, drawing: Drawing) -> bool:
        """Whether this answer is stored and led nowhere: who asks for one more round wants another one."""
        call = self.bench.project.calls.find(key, sample)
        if call is None:
            return False
        try:
            return call.drawing_id is not None or normal(answer(call, drawing.language).code) == normal(drawing.code)
        except ProviderError:
            return True


class _Unchanged(ProviderError):
    """The model gave its last code back."""


class _Watch:
    """Looks at the pictures of a branch for the rules that end it."""

    def __init__(self, rules: tuple[str, ...]) -> None:
        self._rules = rules
        self._broken = self._same = 0
        self._last: bytes | None = None

    def look(self, render: Render, png: bytes) -> str | None:
        """Return why the branch ends with this picture, or None."""
        self._broken = 0 if render.status is RenderStatus.OK else self._broken + 1
        if BROKEN_TWICE in self._rules and self._broken >= 2:
            return "Two drafts in a row make no picture."
        if PLATEAU in self._rules and png:
            thumbnail = _thumbnail(png)
            if self._last is not None:
                change = sum(abs(a - b) for a, b in zip(thumbnail, self._last, strict=True)) / len(thumbnail) / 255
                self._same = self._same + 1 if change < PLATEAU_CHANGE else 0
            self._last = thumbnail
            if self._same >= 2:
                return "The picture hardly changed in two rounds."
        return None


def _thumbnail(png: bytes) -> bytes:
    from PIL import Image

    with Image.open(io.BytesIO(png)) as picture:
        return picture.convert("L").resize((32, 32), Image.Resampling.BOX).tobytes()


def normal(code: str) -> str:
    """Return code without what does not matter: blank lines and spaces at the ends of lines."""
    return "\n".join(line.rstrip() for line in code.strip().splitlines() if line.strip())
