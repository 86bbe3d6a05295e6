"""Renders that were drawn before, on the disk: a picture is a function of its request, so it is drawn once.

One file for each ``RenderRequest.key``, in the wire's own frames: a JSON header and the PNG. The files are disposable. A
file that is damaged, cut off or not ours is a miss and is removed; a disk that is full or may not be written switches the
cache off, and drawing goes on without it. Several processes may use one folder: files appear whole, by renaming, and what
another process removed was not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol

from vadstudio import log, paths
from vadstudio.domain import RenderStatus
from vadstudio.render import wire
from vadstudio.render.model import SETTLED, RenderRequest, RenderResult
from vadstudio.render.sandbox.confine import LEVELS

TRIM_TO = 0.9
"""Share of its bound that a trimmed cache keeps, so that trimming is rare."""
TRIM_AFTER = 1 / 16
"""Share of its bound that one process writes before it looks at the whole again."""
WAIT_AFTER = 1 / 4
"""Share of its bound that one process writes at most while it trims; who writes more waits for the trimming."""
_SUFFIX = ".render"
_ENTRY = re.compile(r"[0-9a-f]{64}\.render")
_STALE_SECONDS = 3600.0
_log = log.get("render.cache")


def cache_folder() -> Path:
    """Return the folder of the person's cache of renders."""
    return paths.cache_dir() / "renders"


class RenderCache:
    """Settled results by key, bounded in bytes; what was not used for longest goes first. Thread-safe.

    Only outcomes that another try would not change are kept: ``ok``, ``blank`` and ``error``.

    Args:
        folder: where the files are; made when the first is written.
        max_bytes: bound of all files together; a moment's excess of up to half of it is trimmed in the background.
    """

    def __init__(self, folder: Path, max_bytes: int) -> None:
        self.folder = folder
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._off = max_bytes <= 0
        self._written = 0
        self._numbers = itertools.count()
        self._closing = threading.Event()
        self._trimmer: threading.Thread | None = None
        self._trim_soon()

    @property
    def off(self) -> bool:
        """Whether nothing is read or kept any more."""
        return self._off

    def get(self, request: RenderRequest, required: str = "none") -> RenderResult | None:
        """Return the result that *request* had before, or None.

        Args:
            request: what is to be drawn.
            required: a result that was drawn below this sandbox level does not count.
        """
        if self._off:
            return None
        key = request.key
        path = self._path(key)
        try:
            frame = path.read_bytes()
        except OSError:
            return None
        try:
            result = _unpacked(frame, key, request)
        except (wire.WireError, ValueError, LookupError) as error:
            _log.info("a damaged file is removed from the cache of renders: %s", error)
            _remove(path)
            return None
        if LEVELS.index(result.sandbox) < LEVELS.index(required):
            return None
        with contextlib.suppress(OSError):  # another process may just have removed it
            os.utime(path)  # what was used last stays longest
        return result

    def put(self, request: RenderRequest, result: RenderResult) -> None:
        """Keep *result* where it is settled; never raises for what the disk does."""
        if self._off or result.status not in SETTLED:
            return
        key = request.key
        path, frame = self._path(key), _packed(key, result)
        fresh = path.with_name(f"{path.name}.{os.getpid()}-{next(self._numbers)}.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(frame)
            os.replace(fresh, path)
        except OSError as error:
            _remove(fresh)
            self._switch_off(error)
            return
        with self._lock:
            self._written += len(frame)
            written, trimmer = self._written, self._trimmer
        if written > self._max_bytes * WAIT_AFTER and trimmer is not None:
            trimmer.join()  # a disk that removes more slowly than it writes must not fill up
        if written > self._max_bytes * TRIM_AFTER:
            self._trim_soon()

    def size(self) -> int:
        """Return the size of all files in bytes."""
        return sum(size for _, _, size in _files(self.folder))

    def clear(self) -> None:
        """Remove all files."""
        for path, _, _ in _files(self.folder):
            _remove(path)

    def trim(self) -> None:
        """Remove what was not used for longest, until the cache is well within its bound; and what writers left behind."""
        files = sorted(_files(self.folder), key=lambda file: file[1])
        total = sum(size for _, _, size in files)
        aim = self._max_bytes * TRIM_TO if total > self._max_bytes else total
        newest = files[-1][1] if files else 0.0
        for path, used, size in files:
            if self._closing.is_set():
                return
            abandoned = path.suffix == ".new" and used < newest - _STALE_SECONDS
            if total > aim or abandoned:
                _remove(path)
                total -= size

    def close(self) -> None:
        """End the trimming, if any goes on. Safe to call twice."""
        self._closing.set()
        with self._lock:
            trimmer, self._trimmer = self._trimmer, None
        if trimmer is not None:
            trimmer.join()

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}{_SUFFIX}"

    def _trim_soon(self) -> None:
        with self._lock:
            busy = self._trimmer is not None and self._trimmer.is_alive()
            if self._off or busy or self._closing.is_set():
                return
            self._written = 0
            self._trimmer = threading.Thread(target=self.trim, name="render-cache", daemon=True)
            self._trimmer.start()

    def _switch_off(self, error: OSError) -> None:
        with self._lock:
            first, self._off = not self._off, True
        if first:
            _log.warning("renders are not kept any more: %s: %s", error.strerror or error, self.folder)


class Drawer(Protocol):
    """What draws: :class:`vadstudio.render.Renderer`, or the same with a cache before it."""

    def submit(self, request: RenderRequest, *, urgent: bool = False) -> Future[RenderResult]:
        """Return the future result of *request*; see :meth:`vadstudio.render.Renderer.submit`."""
        ...


class CachedDrawer:
    """Draws what is not in a cache. Thread-safe; it closes neither of the two.

    Args:
        drawer: returns what draws; called when something is to be drawn, so that hits start no worker.
        cache: where results are kept.
        required: sandbox level that cached results must have been drawn under.
    """

    def __init__(self, drawer: Callable[[], Drawer], cache: RenderCache, required: str = "none") -> None:
        self._drawer = drawer
        self._cache = cache
        self._required = required

    def submit(self, request: RenderRequest, *, urgent: bool = False) -> Future[RenderResult]:
        """Return the result of *request*, done already where the cache has it. Reads a file: keep it off a window's thread.

        Raises:
            UsageError: unknown language, impossible size or limits.
        """
        request.check()
        found = self._cache.get(request, self._required)
        if found is not None:
            future: Future[RenderResult] = Future()
            future.set_result(found)
            return future
        future = self._drawer().submit(request, urgent=urgent)
        future.add_done_callback(lambda done: self._keep(request, done))
        return future

    def _keep(self, request: RenderRequest, done: Future[RenderResult]) -> None:
        if not done.cancelled() and done.exception() is None:
            self._cache.put(request, done.result())


def _packed(key: str, result: RenderResult) -> bytes:
    header = {
        "key": key,
        "status": str(result.status),
        "message": result.message,
        "line": result.line,
        "stdout": result.stdout,
        "milliseconds": result.milliseconds,
        "renderer": result.renderer,
        "sandbox": result.sandbox,
    }
    return wire.pack({**header, "sum": _sum(header, result.png)}, result.png)


def _unpacked(frame: bytes, key: str, request: RenderRequest) -> RenderResult:
    """Take a file apart and check every part of it.

    Raises:
        WireError, ValueError, LookupError: it is not what was written for *key*.
    """
    if len(frame) < wire.PREFIX.size or len(frame) != wire.frame_size(frame, len(frame)):
        raise wire.WireError("it is not as long as it says")
    header, png = wire.unpack(frame)
    if header.pop("sum", None) != _sum(header, png) or header["key"] != key:
        raise wire.WireError("it does not hold what was written")
    status = RenderStatus(header["status"])
    if status not in SETTLED or header["sandbox"] not in LEVELS:
        raise wire.WireError("it holds no settled result")
    values, png = wire.checked_reply(header, png, request.size)
    return RenderResult(
        status,
        png,
        values["message"],
        values["line"],
        str(header["renderer"]),
        header["sandbox"],
        values["milliseconds"],
        values["stdout"],
    )


def _sum(header: Mapping[str, Any], png: bytes) -> str:
    return hashlib.sha256(wire.pack(header, png)).hexdigest()


def _files(folder: Path) -> Iterator[tuple[Path, float, int]]:
    """Yield path, time of last use and size of every file of the cache, and of those that were being written."""
    for shelf in _entries(folder):
        if len(shelf.name) != 2 or not shelf.is_dir(follow_symlinks=False):
            continue
        for entry in _entries(Path(shelf.path)):
            if _ENTRY.match(entry.name):
                with contextlib.suppress(OSError):
                    status = entry.stat(follow_symlinks=False)
                    yield Path(entry.path), status.st_mtime, status.st_size


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
