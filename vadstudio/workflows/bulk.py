"""A whole library of programs -> a folder of pictures, at full width, resumed where it stopped."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vadstudio import paths
from vadstudio.domain import RenderStatus
from vadstudio.errors import EnvironmentFault, UsageError, VadError, explain_os_error
from vadstudio.jobs import Context
from vadstudio.render import LANGUAGES, Limits, RenderRequest, RenderResult, remote
from vadstudio.settings import Settings
from vadstudio.workflows.engines import Engine, open_engine
from vadstudio.workflows.library import Library, Program
from vadstudio.workflows.manifest import Entry, Manifest
from vadstudio.workflows.pictures import Failure, seeds_of
from vadstudio.workflows.streaming import streamed

FAILURES_KEPT = 1000
"""Failures that the result lists; the manifest has all of them."""
_TEXT = "Rendering"
_SKIPS_TOLD = 200


@dataclass(frozen=True)
class BulkSpec:
    """What to draw, and where to.

    Attributes:
        sources: folders, projects and files; see :class:`vadstudio.workflows.library.Library`.
        folder: gets the pictures and their manifest.
        seeds: programs that use chance are drawn once for each, others once.
        size: side of a picture in pixels.
        language: only this language; empty for all.
        all_drafts: every draft of a project, not only the heads.
        engine: ``local`` or ``dask://HOST:PORT``.
        seconds: time limit of one drawing; 0 for the one in the settings.
    """

    sources: tuple[Path, ...]
    folder: Path
    seeds: tuple[int, ...] = (0,)
    size: int = 512
    language: str = ""
    all_drafts: bool = False
    engine: str = "local"
    seconds: float = 0.0


@dataclass
class BulkResult:
    """What became of it.

    Attributes:
        total: pictures wanted.
        drawn: pictures drawn now.
        kept: pictures that were there before.
        failed: wanted pictures that are not there.
        failures: the first of them, with the reason.
        seconds: time that it took.
    """

    total: int = 0
    drawn: int = 0
    kept: int = 0
    failed: int = 0
    failures: list[Failure] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def done(self) -> int:
        """Pictures about which all is known."""
        return self.drawn + self.kept + self.failed


@dataclass(frozen=True)
class _Task:
    file: str
    program: Program
    request: RenderRequest
    key: str


def draw_library(spec: BulkSpec, ctx: Context, settings: Settings) -> BulkResult:
    """Draw all that *spec* names into its folder. What is there already, drawn from the same request, is not drawn again.

    Failures are listed and do not stop the rest. Whatever is done stays done, however this ends.

    Raises:
        UsageError: there is nothing to draw, or no such engine.
        EnvironmentFault: a source is missing, the folder cannot be written, or the engine cannot be had or was lost.
        Cancelled: *ctx* was asked to stop.
    """
    library = Library(spec.sources, spec.language, spec.all_drafts)
    result, languages = BulkResult(), set()
    started = time.monotonic()
    for program in library:
        result.total += len(_seeds(program, spec))
        languages.add(program.language)
        ctx.check()
    if not result.total:
        raise _nothing(spec, library)
    for problem in library.problems:
        _count_failure(result, Failure("search", problem))
        result.total += 1
    try:
        spec.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain_os_error(error, f"the folder {spec.folder}") from error
    with Manifest(spec.folder) as manifest, open_engine(spec.engine, languages, settings, ctx) as engine:
        run = _Run(spec, manifest, engine, result, ctx, settings)
        run.all(library)
    result.seconds = time.monotonic() - started
    return result


class _Run:
    def __init__(
        self,
        spec: BulkSpec,
        manifest: Manifest,
        engine: Engine,
        result: BulkResult,
        ctx: Context,
        settings: Settings,
    ) -> None:
        self._spec = spec
        self._manifest = manifest
        self._engine = engine
        self._result = result
        self._ctx = ctx
        self._limits = Limits(spec.seconds or settings.render_seconds, settings.render_megabytes)

    def all(self, library: Library) -> None:
        self._tell()
        tasks = self._todo(library)
        for task, future in streamed(
            lambda task: self._engine.submit(task.request), tasks, self._ctx, self._engine.most
        ):
            self._finish(task, self._outcome(task, future))
            self._tell()
        self._tell()

    def _tell(self) -> None:
        self._ctx.progress(self._result.done, self._result.total, _TEXT)

    def _todo(self, library: Library) -> Iterator[_Task]:
        """Yield what is to be drawn, and count what is not."""
        for program in library:
            try:
                code = program.read()
                LANGUAGES.get(program.language)
            except VadError as error:
                for seed in _seeds(program, self._spec):
                    self._fail(self._entry(program, _file(program, seed), seed, RenderStatus.ERROR, message=str(error)))
                continue
            for seed in _seeds(program, self._spec):
                request = RenderRequest(code, program.language, self._spec.size, seed, self._limits)
                task = _Task(_file(program, seed), program, request, request.key)
                failed = self._manifest.failure(task.file, task.key)
                if failed is not None:
                    _count_failure(self._result, _failure(failed))
                elif self._manifest.has(task.file, task.key):
                    self._result.kept += 1
                else:
                    yield task
                    continue
                if self._result.done % _SKIPS_TOLD == 0:
                    self._tell()
                    self._ctx.check()

    def _outcome(self, task: _Task, future: Future[remote.Plain]) -> RenderResult:
        if future.cancelled():
            raise EnvironmentFault(
                f"The engine {self._engine.name} was lost while it drew.",
                "Start it again, then run the same command again: it goes on where it stopped.",
            )
        error = future.exception()
        if error is None:
            return remote.from_answer(future.result(), self._spec.size)
        if isinstance(error, VadError):
            raise error
        # One drawing that the engine could not have drawn, such as one that took several workers with it.
        return RenderResult(RenderStatus.CRASHED, message=f"The engine failed: {type(error).__name__}: {error}")

    def _finish(self, task: _Task, result: RenderResult) -> None:
        entry = self._entry(
            task.program,
            task.file,
            task.request.seed,
            result.status,
            key=task.key,
            message=result.message,
            line=result.line,
            renderer=result.renderer,
            sandbox=result.sandbox,
            ms=round(result.milliseconds, 2),
            bytes=len(result.png) if result.status is RenderStatus.OK else 0,
        )
        if result.status is not RenderStatus.OK:
            self._fail(entry)
            return
        _write(self._spec.folder / task.file, result.png)
        self._manifest.add(entry)
        self._result.drawn += 1

    def _fail(self, entry: Entry) -> None:
        """Note a failure; a picture of earlier code does not stay in its place."""
        (self._spec.folder / entry.file).unlink(missing_ok=True)
        self._manifest.add(entry)
        _count_failure(self._result, _failure(entry))

    def _entry(self, program: Program, file: str, seed: int, status: RenderStatus, key: str = "", **rest: Any) -> Entry:
        return Entry(file, program.source, program.language, seed, self._spec.size, key, str(status), **rest)


def _seeds(program: Program, spec: BulkSpec) -> tuple[int, ...]:
    if program.language not in LANGUAGES:
        return spec.seeds[:1]
    return tuple(seeds_of(program.language, spec.seeds))


def _file(program: Program, seed: int) -> str:
    return f"{program.name}-seed{seed:03d}.png"


def _failure(entry: Entry) -> Failure:
    where = f" (line {entry.line})" if entry.line else ""
    return Failure(f"{entry.source}, seed {entry.seed}", f"{entry.message}{where}")


def _count_failure(result: BulkResult, failure: Failure) -> None:
    result.failed += 1
    if len(result.failures) < FAILURES_KEPT:
        result.failures.append(failure)


def _nothing(spec: BulkSpec, library: Library) -> UsageError:
    where = ", ".join(map(str, spec.sources))
    if library.problems:
        return UsageError(library.problems[0])
    if spec.language:
        return UsageError(f"There is no {spec.language} drawing in {where}.", "Leave --language out to draw all.")
    endings = ", ".join(dict.fromkeys(language.extension for language in LANGUAGES))
    return UsageError(f"There is nothing to draw in {where}.", f"Programs end in {endings}; projects need drawings.")


def _write(file: Path, png: bytes) -> None:
    """Write a picture so that it is there whole or not at all."""
    try:
        with paths.replacing(file) as fresh:
            fresh.write_bytes(png)
    except OSError as error:
        raise explain_os_error(error, f"the picture {file}") from error
