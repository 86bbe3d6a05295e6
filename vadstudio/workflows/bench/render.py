"""``bench render``: what the sandbox costs, against the same drawings without it and against a fresh process for each."""

from __future__ import annotations

import statistics
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any

from vadstudio.domain import RenderStatus
from vadstudio.errors import RenderError
from vadstudio.jobs import Context
from vadstudio.render import LANGUAGES, Language, Renderer, RenderRequest, RenderResult, sandbox_level
from vadstudio.render.languages.base import Compiled, Hosted
from vadstudio.settings import Settings
from vadstudio.workflows.bench.crew import Crew
from vadstudio.workflows.bench.memory import MemoryUse, measure_memory
from vadstudio.workflows.bench.suites import Suite, languages_of, suites_of
from vadstudio.workflows.bench.ways import ways_of

_LEAST_EDITS = 5


@dataclass(frozen=True)
class BenchSpec:
    """What to measure.

    Attributes:
        languages: ids; all that are installed when empty.
        seconds: time of each single measurement.
        turns: how often the measurements that are compared take turns.
        size: side of a picture in pixels.
        memory: drawings after which the workers' memory is looked at again; 0 to leave that out.
    """

    languages: tuple[str, ...] = ()
    seconds: float = 2.0
    turns: int = 3
    size: int = 256
    memory: int = 0


@dataclass(frozen=True)
class Overhead:
    """Time from edited code to its picture minus that of the bare drawing, milliseconds."""

    p50: float
    p95: float
    edits: int


@dataclass(frozen=True)
class Row:
    """Figures of one suite. Rates are pictures a second, medians over the turns; ratios are medians of each turn's ratio.

    Attributes:
        pool: sandboxed, at full width.
        bare: without a sandbox, warm, in one process for each core: the ceiling.
        fresh: without a sandbox, in a fresh process for each picture, as many at once: the alternative.
        of_ceiling: pool / bare.
        times_fresh: pool / fresh.
        bare_ms: one bare drawing, alone, milliseconds.
        idle: edits while nothing else is drawn.
        busy: edits while the pool is full of other drawings.
        memory: of the workers, where it was asked for.
    """

    language: str
    suite: str
    bare_is: str
    fresh_is: str
    pool: float
    bare: float
    fresh: float
    of_ceiling: float
    times_fresh: float
    bare_ms: float
    idle: Overhead
    busy: Overhead
    memory: MemoryUse | None = None


@dataclass
class BenchReport:
    """What was measured, and what could not be.

    Attributes:
        width: processes that draw at once, in each way.
        missing: languages that are not installed here: id, what is missing, and how to get it.
    """

    width: int
    sandbox: str
    spec: BenchSpec
    rows: list[Row] = field(default_factory=list)
    missing: list[dict[str, str]] = field(default_factory=list)

    @property
    def fixed_ms(self) -> float | None:
        """Processor time that a drawing's own process costs, ms: what a core spends on a picture beyond the bare drawing.

        The median of the suites that Python itself draws; None without one.
        """
        each = [
            self.width * 1000 * (1 / row.pool - 1 / row.bare)
            for row in self.rows
            if not isinstance(LANGUAGES.get(row.language), Compiled | Hosted)
        ]
        return statistics.median(each) if each else None

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "fixed_ms": self.fixed_ms,
            "width": self.width,
            "sandbox": self.sandbox,
            "seconds": self.spec.seconds,
            "turns": self.spec.turns,
            "size": self.spec.size,
            "rows": [asdict(row) for row in self.rows],
            "missing": self.missing,
        }


def bench_render(spec: BenchSpec, ctx: Context, settings: Settings) -> BenchReport:
    """Measure every suite of the languages that are here.

    Raises:
        UsageError: there is no such language.
        RenderError: one of the drawings cannot be drawn in the sandbox.
        EnvironmentFault: one of the processes that are compared cannot draw.
        Cancelled: *ctx* was asked to stop.
    """
    here: list[Language] = []
    with Renderer(settings.render_workers, settings.sandbox_required) as renderer:
        report = BenchReport(renderer.width, sandbox_level().name, spec)
        for language in languages_of(spec.languages):
            found = language.availability()
            if found.ok:
                here.append(language)
            else:
                report.missing.append({"language": language.id, "detail": found.detail, "remedy": found.remedy})
    suites = [suite for language in here for suite in suites_of(language)]
    for number, suite in enumerate(suites):
        ctx.progress(number, len(suites), f"Measuring {suite.language}, {suite.name}")
        # Workers of its own: what one language leaves in memory is not the next one's.
        with Renderer(settings.render_workers, settings.sandbox_required) as renderer:
            report.rows.append(_row(suite, spec, renderer, ctx))
    ctx.progress(len(suites), len(suites), "Measuring")
    return report


def _row(suite: Suite, spec: BenchSpec, renderer: Renderer, ctx: Context) -> Row:
    requests = _Requests(suite, spec.size)
    _warm(renderer, requests)
    ways, width = ways_of(suite.language), renderer.width
    pool, bare, fresh = [], [], []
    with Crew(suite, "bare", width, spec.size) as bare_crew, Crew(suite, "fresh", width, spec.size) as fresh_crew:
        for _ in range(spec.turns):
            ctx.check()
            pool.append(pool_rate(renderer, requests, spec.seconds))
            bare.append(bare_crew.rate(spec.seconds))
            ctx.check()
            fresh.append(fresh_crew.rate(spec.seconds))
        ctx.check()
        idle, bare_ms = _idle_edits(renderer, requests, bare_crew, spec.seconds)
        with saturated(renderer, requests):
            busy = _busy_edits(renderer, requests, bare_ms, spec.seconds)
    ctx.check()
    memory = measure_memory(renderer, requests.next, spec.memory, ctx) if spec.memory else None
    return Row(
        suite.language,
        suite.name,
        ways.bare_is,
        ways.fresh_is,
        statistics.median(pool),
        statistics.median(bare),
        statistics.median(fresh),
        statistics.median(p / b for p, b in zip(pool, bare, strict=True)),
        statistics.median(p / f for p, f in zip(pool, fresh, strict=True)),
        statistics.median(bare_ms),
        idle,
        busy,
        memory,
    )


class _Requests:
    """Requests that come round in the order of a suite's drawings, each with another seed. Thread-safe."""

    def __init__(self, suite: Suite, size: int) -> None:
        self._suite = suite
        self._size = size
        self._lock = threading.Lock()
        self._number = 0

    def next(self) -> RenderRequest:
        with self._lock:
            number, self._number = self._number, self._number + 1
        return self.edited(number)

    def edited(self, number: int) -> RenderRequest:
        """Return a request for drawing *number* modulo the suite, as the first that this seed is asked for."""
        codes = self._suite.codes
        return RenderRequest(codes[number % len(codes)], self._suite.language, self._size, number)

    @property
    def count(self) -> int:
        return len(self._suite.codes)


def _warm(renderer: Renderer, requests: _Requests) -> None:
    """Start every worker, and see that every drawing draws.

    Raises:
        RenderError: one does not.
    """
    futures = [renderer.submit(requests.next()) for _ in range(max(4 * renderer.width, requests.count))]
    for future in futures:
        _checked(future)


def _checked(future: Future[RenderResult]) -> None:
    result = future.result()
    if result.status is not RenderStatus.OK:
        raise RenderError(f"A drawing of the measurement failed: {result.message}")


def pool_rate(renderer: Renderer, requests: _Requests, seconds: float) -> float:
    """Keep the pool full for *seconds*; return the pictures a second that came out of it."""
    pending = deque(renderer.submit(requests.next()) for _ in range(3 * renderer.width))
    _checked(pending.popleft())  # from here on every worker is at work
    start, done = time.perf_counter(), 0
    while (took := time.perf_counter() - start) < seconds or not done:
        pending.append(renderer.submit(requests.next()))
        _checked(pending.popleft())
        done += 1
    took = time.perf_counter() - start
    for future in pending:
        future.cancel()
    wait([future for future in pending if not future.cancelled()])
    return done / took


@contextmanager
def saturated(renderer: Renderer, requests: _Requests) -> Iterator[None]:
    """Keep the pool full of other drawings during the block."""
    over = threading.Event()

    def fill() -> None:
        pending = deque(renderer.submit(requests.next()) for _ in range(3 * renderer.width))
        while not over.is_set():
            pending.append(renderer.submit(requests.next()))
            pending.popleft().result()
        for future in pending:
            future.cancel()
        wait([future for future in pending if not future.cancelled()])

    thread = threading.Thread(target=fill, name="bench")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _idle_edits(renderer: Renderer, requests: _Requests, crew: Crew, seconds: float) -> tuple[Overhead, list[float]]:
    """Edit one drawing after the other for *seconds*, each in turns with the same drawing bare; return the bare times, too."""
    extra: list[float] = []
    bare: list[float] = []
    end = time.perf_counter() + seconds
    while len(extra) < _LEAST_EDITS or time.perf_counter() < end:
        took = _edit(renderer, requests, len(extra))
        bare.append(crew.one(len(extra)))
        extra.append(took - bare[-1])
    return _overhead(extra), bare


def _busy_edits(renderer: Renderer, requests: _Requests, bare: Sequence[float], seconds: float) -> Overhead:
    """Edit the same drawings again, for *seconds*; compare with their *bare* times on the idle machine."""
    extra: list[float] = []
    end = time.perf_counter() + seconds
    while len(extra) < _LEAST_EDITS or time.perf_counter() < end:
        number = len(extra) % len(bare)
        extra.append(_edit(renderer, requests, number) - bare[number])
    return _overhead(extra)


def _edit(renderer: Renderer, requests: _Requests, number: int) -> float:
    start = time.perf_counter()
    _checked(renderer.submit(requests.edited(number), urgent=True))
    return (time.perf_counter() - start) * 1000


def _overhead(extra: Sequence[float]) -> Overhead:
    cuts = statistics.quantiles(extra, n=20, method="inclusive")
    return Overhead(statistics.median(extra), cuts[18], len(extra))
