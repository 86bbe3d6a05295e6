"""Code -> stored pictures, and live previews."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from vadstudio.domain import Drawing, Render, RenderStatus
from vadstudio.jobs import Context
from vadstudio.render import LANGUAGES, SETTLED, RenderRequest, RenderResult
from vadstudio.workflows.streaming import streamed
from vadstudio.workflows.workbench import Workbench

IN_FLIGHT = 16
"""Requests handed to the pool at once: enough to keep every worker busy, few enough to cancel at once."""


@dataclass(frozen=True)
class Failure:
    """Something that did not work: what, and the sentence why; *cut*: the reply was cut off by its limit."""

    thing: str
    message: str
    cut: bool = False


@dataclass
class RenderSummary:
    """What became of a batch of renders.

    Attributes:
        done: pictures drawn now.
        cached: pictures that were there before.
        failures: drawings without a picture.
    """

    done: int = 0
    cached: int = 0
    failures: list[Failure] = field(default_factory=list)


def preview(bench: Workbench, code: str, language: str, seed: int = 0, size: int = 0) -> Future[RenderResult]:
    """Draw *code* before everything that waits in the pool; nothing is stored in the project.

    What was drawn before is read from a file: keep it off a window's thread.
    """
    return bench.drawer.submit(bench.request(code, language, seed, size), urgent=True)


def render_drawings(
    bench: Workbench, drawing_ids: Iterable[int], ctx: Context, seeds: Sequence[int] = (0,), size: int = 0
) -> RenderSummary:
    """Draw every drawing for every seed and store the pictures; what is stored already is not drawn again.

    A language without chance is drawn once, for the first seed. Failures are stored, listed and do not stop the rest.
    """
    drawings = bench.project.drawings.get_many(list(drawing_ids))
    wanted = [(drawing, seed) for drawing in drawings for seed in seeds_of(drawing.language, seeds)]
    summary = RenderSummary()
    total = len(wanted)
    drawer = bench.drawer
    todo = _todo(bench, wanted, size, summary)
    ctx.progress(0, total, "Rendering")
    for (drawing, request), future in streamed(lambda pair: drawer.submit(pair[1]), todo, ctx, IN_FLIGHT):
        _count(summary, drawing, store_picture(bench, drawing, request, future.result()))
        ctx.progress(summary.done + summary.cached + len(summary.failures), total, "Rendering")
    return summary


class Arrivals:
    """Draws drawings as they arrive, beside other work: give them to :meth:`add` and call :meth:`collect` now and then."""

    def __init__(self, bench: Workbench, size: int = 0) -> None:
        self._bench = bench
        self._size = size
        self._waiting: deque[int] = deque()
        self._pending: dict[Future[RenderResult], tuple[Drawing, RenderRequest]] = {}

    def add(self, drawing_id: int) -> None:
        """Have a drawing drawn, for the first seed."""
        self._waiting.append(drawing_id)

    def collect(self) -> None:
        """Store the pictures that are ready and hand out more work; waits for nothing."""
        for future in [f for f in self._pending if f.done()]:
            drawing, request = self._pending.pop(future)
            if not future.cancelled():
                store_picture(self._bench, drawing, request, future.result())
        while self._waiting and len(self._pending) < IN_FLIGHT:
            drawing = self._bench.project.drawings.get(self._waiting.popleft())
            request = self._bench.request(drawing.code, drawing.language, 0, self._size)
            self._pending[self._bench.drawer.submit(request)] = drawing, request

    def close(self) -> None:
        """Give up what is not ready."""
        for future in self._pending:
            future.cancel()


def seeds_of(language: str, seeds: Sequence[int]) -> Sequence[int]:
    """Return the seeds that give different pictures in *language*."""
    return seeds if LANGUAGES.get(language).uses_chance else seeds[:1]


def store_picture(bench: Workbench, drawing: Drawing, request: RenderRequest, result: RenderResult) -> Render:
    """Store what became of *request* and return it as stored."""
    renders = bench.project.renders
    renders.add(
        drawing.id,
        key=request.key,
        size=request.size,
        seed=request.seed,
        status=result.status,
        png=result.png,
        message=result.message,
        line=result.line,
        renderer=result.renderer,
        sandbox=result.sandbox,
        milliseconds=result.milliseconds,
    )
    stored = renders.of(drawing.id, request.seed, request.size)
    assert stored is not None
    return stored


def _todo(
    bench: Workbench, wanted: Sequence[tuple[Drawing, int]], size: int, summary: RenderSummary
) -> Iterator[tuple[Drawing, RenderRequest]]:
    for drawing, seed in wanted:
        request = bench.request(drawing.code, drawing.language, seed, size)
        stored = bench.project.renders.of(drawing.id, seed, request.size)
        if stored is None or stored.key != request.key or stored.status not in SETTLED:
            yield drawing, request
        elif stored.status is RenderStatus.OK:
            summary.cached += 1
        else:
            _count(summary, drawing, stored)


def _count(summary: RenderSummary, drawing: Drawing, render: Render) -> None:
    if render.status is RenderStatus.OK:
        summary.done += 1
    else:
        where = f" (line {render.line})" if render.line else ""
        thing = f"drawing {drawing.id}, {drawing.language} draft {drawing.draft}, seed {render.seed}"
        summary.failures.append(Failure(thing, f"{render.message}{where}"))
