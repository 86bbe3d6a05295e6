"""What the commands share: progress on stderr, results on stdout, Ctrl+C, open projects, numbers like ``0..7``."""

from __future__ import annotations

import json
import math
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vadstudio import settings
from vadstudio.errors import UsageError
from vadstudio.jobs import Context, Event, EventKind
from vadstudio.jobs.context import EventContext

if TYPE_CHECKING:
    from vadstudio.workflows import Workbench

R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])


def json_option(command: F) -> F:
    """Add ``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")(command)


def project_argument(command: F) -> F:
    """Add the argument PROJECT: a ``.vad`` file."""
    return click.argument("project", type=click.Path(path_type=Path))(command)


def example(*lines: str) -> str:
    """Return the epilogue of a help page."""
    return "\b\nExample:\n" + "\n".join(f"  {line}" for line in lines)


def show(data: Mapping[str, Any], as_json: bool, text: str) -> None:
    """Print *data* as JSON, or *text* for people."""
    click.echo(json.dumps(_finite(data), indent=2, ensure_ascii=False) if as_json else text)


def _finite(value: Any) -> Any:
    """Return *value* with NaN and infinities as text: JSON has no word for them."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, Mapping):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return value


@contextmanager
def workbench(project: Path, current: settings.Settings | None = None) -> Iterator[Workbench]:
    """Open a project with what works on it, under the person's settings or *current*; everything is closed in the end."""
    from vadstudio.store import Project
    from vadstudio.workflows import Workbench

    with Workbench(Project.open(project), current or settings.load()) as bench:
        yield bench


def run(job: Callable[[Context], R], quiet: bool = False) -> R:
    """Run *job* here, with its progress on stderr. The first Ctrl+C asks it to stop, the second ends the program.

    Args:
        job: the work.
        quiet: show no progress (for ``--json`` into a pipe it goes to stderr anyway).

    Raises:
        Cancelled: the job was asked to stop.
    """
    flag = threading.Event()
    printer = _Printer(quiet)

    def interrupt(signum: int, frame: FrameType | None) -> None:
        if flag.is_set():
            raise KeyboardInterrupt
        flag.set()
        click.echo("\nStopping; what is done stays done. Ctrl+C again ends at once.", err=True)

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        return job(EventContext(printer.take, flag))
    finally:
        signal.signal(signal.SIGINT, before)
        printer.close()


class _Printer:
    """Progress as a rich bar on a terminal, as a line for each new text elsewhere."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._text = ""
        self._bar: Any = None
        if not quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[rate]}"),
                TimeRemainingColumn(elapsed_when_finished=True),
            )
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("", total=None, rate="")
            self._bar.start()

    def take(self, event: Event) -> None:
        if self._quiet:
            return
        if event.kind is EventKind.LOG:
            click.echo(event.data["text"], err=True)
        elif event.kind is EventKind.PROGRESS:
            text = event.data["text"]
            if self._bar is not None:
                done, total = event.data["done"], event.data["total"] or None
                self._bar.update(self._task, description=text, completed=done, total=total, rate=self._rate())
            elif text.split(" ")[0] != self._text:
                self._text = text.split(" ")[0]
                click.echo(f"{text} …", err=True)

    def _rate(self) -> str:
        speed = self._bar.tasks[0].speed
        return f"{speed:.{1 if speed < 10 else 0}f}/s" if speed else ""

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()


def numbers(text: str) -> tuple[int, ...]:
    """Read ``0,3,5`` and ``0..7`` (both ends count).

    Raises:
        UsageError: something else.
    """
    found: list[int] = []
    try:
        for part in text.split(","):
            first, dots, last = part.partition("..")
            found += range(int(first), int(last) + 1) if dots else [int(first)]
    except ValueError:
        found = []
    if not found or min(found) < 0:
        raise UsageError(f"{text!r} is no list of numbers.", "Write 0, 0,3,5 or 0..7.")
    return tuple(dict.fromkeys(found))


def concept_ids(bench: Workbench, names: tuple[str, ...]) -> tuple[int, ...]:
    """Return the ids of the concepts called *names*; of all concepts when there are none.

    Raises:
        UsageError: the project has no concept of that name.
    """
    if not names:
        return tuple(concept.id for concept in bench.project.concepts.all())
    found = []
    for name in names:
        concept = bench.project.concepts.find(name)
        if concept is None:
            raise UsageError(
                f"The project has no concept {name!r}.", f'Add it with: vadstudio concepts PROJECT --add "{name}"'
            )
        found.append(concept.id)
    return tuple(found)
