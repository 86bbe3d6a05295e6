"""Where many pictures are drawn: on this machine, or on the workers of a Dask cluster.

An engine is a ``concurrent.futures.Executor`` and the function that it runs for each picture, so that another cluster's
executor can stand in its place.
"""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.jobs import Context
from vadstudio.render import Renderer, RenderRequest, remote
from vadstudio.settings import Settings

CONNECT_SECONDS = 3.0
CLUSTER_AHEAD = 64
"""Requests under way at least on a cluster, whose workers may come and go."""
INSTALL_DASK = "Install it: pip install 'vadstudio[dask]'."


@dataclass(frozen=True)
class Engine:
    """Something that draws many pictures.

    Attributes:
        name: as a person gives it.
        executor: runs *draw* for each picture.
        draw: takes and returns plain values; see :mod:`vadstudio.render.remote`.
        most: requests to have under way, so that every worker is busy and memory stays flat.
        required: sandbox level to draw under, at least.
    """

    name: str
    executor: Executor
    draw: Callable[[Mapping[str, Any]], remote.Plain]
    most: int
    required: str

    def submit(self, request: RenderRequest) -> Future[remote.Plain]:
        """Have *request* drawn; the future holds what :func:`vadstudio.render.remote.from_answer` takes."""
        return self.executor.submit(self.draw, remote.to_plain(request, self.required))


@contextmanager
def open_engine(name: str, languages: Collection[str], settings: Settings, ctx: Context) -> Iterator[Engine]:
    """Open the engine called *name*: ``local``, or ``dask://HOST:PORT``. What it started ends with the block.

    Args:
        name: as a person gives it.
        languages: ids of the languages that will be drawn; workers elsewhere must have the same versions of them.
        settings: limits, width and sandbox level.
        ctx: is told what a person should know.

    Raises:
        UsageError: there is no such engine.
        EnvironmentFault: its package is missing, its scheduler does not answer, or its workers would draw other pictures.
    """
    if name == "local":
        with _local(settings) as engine:
            yield engine
        return
    address = re.fullmatch(r"dask://([^\s:/]+|\[[0-9a-fA-F:]+\]):(\d{1,5})/?", name)
    if address is None:
        raise UsageError(f"There is no engine called {name!r}.", "Use local, or dask://HOST:PORT of a Dask scheduler.")
    with _dask(name, f"tcp://{address[1]}:{address[2]}", languages, settings, ctx) as engine:
        yield engine


@contextmanager
def _local(settings: Settings) -> Iterator[Engine]:
    with Renderer(settings.render_workers, settings.sandbox_required) as renderer:
        # Each thread waits for one picture; twice as many as workers, so that the next is at hand when one is done.
        executor = ThreadPoolExecutor(2 * renderer.width, thread_name_prefix="bulk")
        try:
            draw = partial(_draw_here, renderer)
            yield Engine("local", executor, draw, 2 * executor._max_workers, settings.sandbox_required)
        finally:
            executor.shutdown(wait=False, cancel_futures=True)
            renderer.close()  # ends what the threads wait for
            executor.shutdown(wait=True)


def _draw_here(renderer: Renderer, asked: Mapping[str, Any]) -> remote.Plain:
    return remote.to_answer(renderer.submit(remote.from_plain(asked)).result())


@contextmanager
def _dask(name: str, address: str, languages: Collection[str], settings: Settings, ctx: Context) -> Iterator[Engine]:
    if importlib.util.find_spec("distributed") is None:
        raise EnvironmentFault(
            f"The engine {name} needs the package distributed, which is not installed.", INSTALL_DASK
        )
    from distributed import Client

    _knock(address, name)
    # What it says of a lost scheduler, with tracebacks, is said here in one sentence.
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)
    client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    try:
        threads = _checked_workers(client, name, languages, ctx)
        # Not pure: a failure of the machine is not remembered as the picture's.
        executor = client.get_executor(pure=False)
        try:
            yield Engine(name, executor, remote.draw, max(CLUSTER_AHEAD, 4 * threads), settings.sandbox_required)
        finally:
            executor.shutdown(wait=False)
    finally:
        client.close(timeout=CONNECT_SECONDS)


def _knock(address: str, name: str) -> None:
    """See whether a scheduler answers, before a client is made, which would leave threads and noise behind.

    Raises:
        EnvironmentFault: none does.
    """
    from distributed.comm import connect

    async def greet() -> None:
        comm = await connect(address, timeout=CONNECT_SECONDS)
        await comm.close()

    try:
        asyncio.run(asyncio.wait_for(greet(), 2 * CONNECT_SECONDS))  # a server of another kind may just say nothing
    except Exception as error:  # where something else answers, what it says is taken for lengths and the like
        raise EnvironmentFault(
            f"No Dask scheduler answers at {name}.", "Start one with 'dask scheduler', or check host and port."
        ) from error


def _checked_workers(client: Any, name: str, languages: Collection[str], ctx: Context) -> int:
    """Return the threads of all workers; say so where there is none yet.

    Raises:
        EnvironmentFault: a worker has no vadstudio, or other versions of what draws.
    """
    here = {key: version for key, version in remote.versions().items() if key == "vadstudio" or key in languages}
    try:
        found: Mapping[str, Mapping[str, str]] = client.run(remote.versions)
    except (ImportError, AttributeError) as error:
        raise EnvironmentFault(
            f"The Dask workers of {name} cannot draw: {error}.", "Install the same vadstudio there."
        ) from error
    for worker, there in found.items():
        other = sorted(key for key in here if there.get(key) != here[key])
        if other:
            raise EnvironmentFault(
                f"The Dask worker {worker} draws other pictures: it has {there.get(other[0], f'no {other[0]}')}, "
                f"and this machine {here[other[0]]}.",
                "Install the same versions there.",
            )
    if not found:
        ctx.log(f"The Dask scheduler {name} has no workers yet; drawing begins when one comes.", "warning")
    return sum(client.nthreads().values())
