"""Many requests through few hands: never more under way at once than keeps everybody busy."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TypeVar

from vadstudio.jobs import Context

T = TypeVar("T")
R = TypeVar("R")

TICK_SECONDS = 0.2
"""How long at most nothing is asked about cancelling."""


def streamed(
    submit: Callable[[T], Future[R]], things: Iterable[T], ctx: Context, most: int
) -> Iterator[tuple[T, Future[R]]]:
    """Submit one thing after the other and yield each with its finished future, in the order in which they finish.

    A further thing is taken only when one of *most* is finished and was taken by the caller: whoever is slower, the drawing or
    what becomes of it, the other waits, and memory stays flat. What is left is cancelled when the caller stops.

    Raises:
        Cancelled: *ctx* was asked to stop.
    """
    todo = iter(things)
    pending: dict[Future[R], T] = {}
    try:
        while True:
            for thing in itertools.islice(todo, most - len(pending)):
                pending[submit(thing)] = thing
            ctx.check()
            if not pending:
                return
            ready, _ = wait(pending, timeout=TICK_SECONDS, return_when=FIRST_COMPLETED)
            for future in ready:
                yield pending.pop(future), future
    finally:
        for future in pending:
            future.cancel()
