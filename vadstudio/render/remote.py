"""A drawing as plain values, for executors whose workers are other threads, processes or machines.

What travels is a dictionary of texts, numbers and bytes, both ways. A worker draws with a :class:`Renderer` of its own, in
the same sandbox as everywhere, kept warm until its process ends.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Mapping
from typing import Any

from vadstudio import __version__
from vadstudio.domain import RenderStatus
from vadstudio.errors import EnvironmentFault
from vadstudio.render import wire
from vadstudio.render.languages import LANGUAGES
from vadstudio.render.model import Limits, RenderRequest, RenderResult
from vadstudio.render.renderer import Renderer
from vadstudio.render.sandbox.confine import LEVELS

Plain = dict[str, Any]

_lock = threading.Lock()
_renderers: dict[str, Renderer] = {}


def to_plain(request: RenderRequest, required: str) -> Plain:
    """Return *request* as plain values, to be drawn under the sandbox level *required* at least."""
    limits = request.limits
    return {
        "code": request.code,
        "language": request.language,
        "size": request.size,
        "seed": request.seed,
        "seconds": limits.seconds,
        "megabytes": limits.megabytes,
        "output_bytes": limits.output_bytes,
        "required": required,
        "key": request.key,
    }


def from_plain(asked: Mapping[str, Any]) -> RenderRequest:
    """Return the request that :func:`to_plain` made *asked* of."""
    limits = Limits(asked["seconds"], asked["megabytes"], asked["output_bytes"])
    return RenderRequest(asked["code"], asked["language"], asked["size"], asked["seed"], limits)


def to_answer(result: RenderResult) -> Plain:
    """Return *result* as plain values."""
    return {**vars(result), "status": str(result.status)}


def from_answer(answer: Mapping[str, Any], size: int) -> RenderResult:
    """Return the result that :func:`to_answer` made *answer* of, checked as one that came from elsewhere.

    Raises:
        EnvironmentFault: it is no answer.
    """
    try:
        values, png = wire.checked_reply(answer, bytes(answer["png"]), size)
        sandbox = answer["sandbox"] if answer["sandbox"] in LEVELS else "none"
        return RenderResult(
            RenderStatus(values["status"]),
            png,
            values["message"],
            values["line"],
            str(answer["renderer"]),
            sandbox,
            values["milliseconds"],
            values["stdout"],
        )
    except (wire.WireError, LookupError, TypeError, ValueError) as error:
        raise EnvironmentFault(
            f"A render worker elsewhere sent something that is no picture: {error}.",
            "Check that it runs the same vadstudio.",
        ) from error


def draw(asked: Mapping[str, Any]) -> Plain:
    """Draw *asked* with this process's own pool: what a worker of a cluster is told to run.

    A worker whose languages have other versions refuses: its picture would be another one.
    """
    request = from_plain(asked)
    if request.key != asked["key"]:
        version = LANGUAGES.get(request.language).version(request.code)
        return to_answer(
            RenderResult(
                RenderStatus.REFUSED,
                message=f"Not drawn: a worker has vadstudio {__version__} with {version}, which draws other pictures.",
                renderer=version,
            )
        )
    return to_answer(_renderer(asked["required"]).submit(request).result())


def versions() -> dict[str, str]:
    """Return what this process draws with: ``vadstudio`` and language ids -> names and versions."""
    return {"vadstudio": f"vadstudio {__version__}", **{language.id: language.version() for language in LANGUAGES}}


def close() -> None:
    """End the pools of this process; the next drawing starts a new one."""
    with _lock:
        left = list(_renderers.values())
        _renderers.clear()
    for renderer in left:
        renderer.close()


def _renderer(required: str) -> Renderer:
    with _lock:
        if not _renderers:
            atexit.register(close)
        if required not in _renderers:
            _renderers[required] = Renderer(required=required)
        return _renderers[required]
