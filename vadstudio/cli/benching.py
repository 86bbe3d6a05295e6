"""Commands that measure: bench render."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vadstudio import settings
from vadstudio.cli import terminal

if TYPE_CHECKING:
    from rich.table import Table

    from vadstudio.workflows.bench.render import BenchReport, Row

_QUICK_SECONDS = 0.5
_SECONDS = 2.0


@click.group(epilog=terminal.example("vadstudio bench render --quick"))
def bench() -> None:
    """Measure how fast the studio is on this machine, against what bounds it and what it replaces."""


@bench.command(
    epilog=terminal.example(
        "vadstudio bench render --quick", "vadstudio bench render --language svg --seconds 5 --memory 10000 --json"
    )
)
@click.option(
    "--language", "languages", multiple=True, metavar="L", help="Only this language; may be given several times."
)
@click.option("--seconds", type=click.FloatRange(0.01, 600), help="Time of each measurement.  [default: 2]")
@click.option("--quick", is_flag=True, help="One short turn instead of three: a first impression.")
@click.option("--size", default=256, show_default=True, type=click.IntRange(8, 4096), help="Side of a picture, pixels.")
@click.option(
    "--memory", default=0, metavar="N", type=click.IntRange(0), help="Also the workers' memory over N drawings."
)
@terminal.json_option
def render(
    languages: tuple[str, ...], seconds: float | None, quick: bool, size: int, memory: int, as_json: bool
) -> None:
    """Measure rendering: sandboxed pictures a second, and the time from edited code to its picture.

    Each language is measured three ways on the same cores, in turns: in the sandboxed pool; bare, that is without a sandbox
    in one warm process for each core, the ceiling; and in a fresh process for each picture, the alternative.
    """
    from vadstudio.workflows.bench.render import BenchSpec, bench_render

    length = seconds if seconds is not None else _QUICK_SECONDS if quick else _SECONDS
    spec = BenchSpec(languages, length, 1 if quick else 3, size, memory)
    report = terminal.run(lambda ctx: bench_render(spec, ctx, settings.load()))
    terminal.show(report.to_dict(), as_json, "" if as_json else _text(report))


def _text(report: BenchReport) -> str:
    from rich.console import Console

    console = Console(width=max(140, Console().width))  # a table that is cut says nothing
    with console.capture() as captured:
        if report.rows:
            console.print(_table(report))
            console.print(_meaning(report), highlight=False)
        for row in report.rows:
            if row.memory:
                console.print(
                    f"Memory of {row.memory.workers} workers, {row.language} {row.suite}: {row.memory.first:.0f} MiB, "
                    f"after {row.memory.drawings} drawings {row.memory.last:.0f} MiB",
                    highlight=False,
                )
        for missing in report.missing:
            console.print(
                f"{missing['language']} was not measured: {missing['detail']} {missing['remedy']}", markup=False
            )
    return captured.get().rstrip()


NEAR = 0.8
"""Share of the bare rate from which the pool counts as near it."""


def _table(report: BenchReport) -> Table:
    from rich.table import Table

    title = f"{report.width} processes, sandbox {report.sandbox}, {report.spec.size} pixels, pictures a second"
    table = Table(title=title, title_justify="left")
    table.add_column("drawings", no_wrap=True)
    for name in ("pool", "bare", "fresh", "pool/bare", "pool/fresh", "bare ms", "edit idle", "edit busy"):
        table.add_column(name, justify="right", no_wrap=True)
    for row in report.rows:
        table.add_row(*_cells(row))
    return table


def _cells(row: Row) -> tuple[str, ...]:
    return (
        f"{row.language} {row.suite}",
        f"{row.pool:.1f}",
        f"{row.bare:.1f}",
        f"{row.fresh:.1f}",
        f"{row.of_ceiling:.2f}",
        f"{row.times_fresh:.1f}",
        f"{row.bare_ms:.1f}",
        f"{row.idle.p50:+.1f} / {row.idle.p95:+.1f}",
        f"{row.busy.p50:+.1f} / {row.busy.p95:+.1f}",
    )


def _meaning(report: BenchReport) -> str:
    ways = dict.fromkeys(f"{row.language}: {row.bare_is}; {row.fresh_is}" for row in report.rows)
    return (
        "edit: milliseconds from edited code to its picture beyond the bare drawing (median / 95th percentile),\n"
        "      with nothing else to draw, and with the pool full of other drawings.\n"
        "bare; fresh are\n" + "\n".join(f"  {way}" for way in ways) + _why(report)
    )


def _why(report: BenchReport) -> str:
    """Say what stands between the pool and the bare rate, where that is far."""
    fixed = report.fixed_ms
    if fixed is None or fixed <= 0 or all(row.of_ceiling >= NEAR for row in report.rows):
        return ""
    enough = fixed * NEAR / (1 - NEAR)
    return (
        f"\nEach drawing has a process of its own, which costs {fixed:.0f} ms of a core here: its fork, its confinement, copies\n"
        f"of the pages that it is the first to write to, its end. So a drawing reaches {NEAR:.0%} of the bare rate from about "
        f"{enough:.0f} ms on,\nand the lighter it is, the less; the measured drawings are shown as they are."
    )


COMMANDS = [bench]
