"""What the render workers hold in memory, at first and after many drawings."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from vadstudio.jobs import Context
from vadstudio.render import Renderer, RenderRequest

_SETTLE = 20
"""Drawings of each worker before the first look: what is imported late is imported by then."""
_WORKER = "vadstudio.render.worker"


@dataclass(frozen=True)
class MemoryUse:
    """Resident memory of all workers together, MiB, before and after *drawings* more.

    Attributes:
        workers: worker processes that were there at the last look.
    """

    first: float
    last: float
    drawings: int
    workers: int


def measure_memory(
    renderer: Renderer, next_request: Callable[[], RenderRequest], drawings: int, ctx: Context
) -> MemoryUse:
    """Have *drawings* drawn and look at the workers' memory before and after."""
    _draw(renderer, next_request, _SETTLE * renderer.width, ctx)
    first, _ = resident()
    _draw(renderer, next_request, drawings, ctx)
    last, workers = resident()
    return MemoryUse(first, last, drawings, workers)


def resident() -> tuple[float, int]:
    """Return the resident memory (MiB) of this process's render workers without the drawings under way, and their number."""
    import psutil

    total, count = 0, 0
    for process in psutil.Process().children(recursive=True):
        try:
            # A drawing is a fork with the same command line; its parent is a worker.
            parent = process.parent()
            if _is_worker(process.cmdline()) and not (parent and _is_worker(parent.cmdline())):
                total += process.memory_info().rss
                count += 1
        except psutil.Error:
            continue
    return total / (1 << 20), count


def _is_worker(command: list[str]) -> bool:
    return _WORKER in command and "python" in command[0]


def _draw(renderer: Renderer, next_request: Callable[[], RenderRequest], drawings: int, ctx: Context) -> None:
    pending = deque(renderer.submit(next_request()) for _ in range(min(drawings, 3 * renderer.width)))
    left = drawings - len(pending)
    while pending:
        if left % 100 == 0:
            ctx.check()
        pending.popleft().result()
        if left > 0:
            pending.append(renderer.submit(next_request()))
            left -= 1
