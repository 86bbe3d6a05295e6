"""The command that checks a starter library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from vadstudio import paths, settings
from vadstudio.cli import terminal
from vadstudio.errors import UsageError


@click.command(
    epilog=terminal.example(
        "vadstudio starter --seeds 0 --sampled 1",
        "vadstudio starter my-library --seeds 0..7",
        'vadstudio starter my-library --concept "tea pot" --seeds 0..15 --json',
    )
)
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option(
    "--seeds",
    default="0..7",
    show_default=True,
    metavar="SEEDS",
    help="Draw programs with chance for each: 0..7, or 0,5.",
)
@click.option("--concept", "only", multiple=True, metavar="NAME", help="Only this concept; may be given several times.")
@click.option(
    "--size", default=128, show_default=True, type=click.IntRange(32, 1024), help="Side of the pictures in pixels."
)
@click.option(
    "--sampled",
    default=0,
    type=click.IntRange(0, 64),
    help="Draw programs with chance for so many more seeds, others for each program.",
)
@click.option("--write", is_flag=True, help="Keep what was measured in FOLDER/spread.csv.")
@terminal.json_option
def starter(
    folder: Path | None, seeds: str, only: tuple[str, ...], size: int, sampled: int, write: bool, as_json: bool
) -> int:
    """Check the starter library in FOLDER, or the one that ships: draw every program, compare what they draw.

    Prints for each program how long its slowest picture took, and its spread: the mean distance of two of its pictures as
    32 x 32 thumbnails, 0 to 1. Then what is wrong: missing metadata, errors, blank pictures, more than 2 s for one picture,
    too little spread, and concepts that look the same or share most of a program.

    Exit status 0 when all is well, 1 where something is wrong.
    """
    from vadstudio.workflows.starter_check import FEWEST_SEEDS, check_starter, write_spread

    chosen, where = terminal.numbers(seeds), folder or paths.starter_dir()
    if write and (only or len(chosen) < FEWEST_SEEDS):
        raise UsageError(
            "--write keeps what was measured of all programs.", "Use it without --concept, with --seeds 0..7."
        )
    found = terminal.run(lambda ctx: check_starter(where, ctx, settings.load(), chosen, size, only, sampled, not write))
    if write:
        write_spread(where, found)
    rows: list[dict[str, Any]] = [
        {
            "concept": one.concept,
            "file": "/".join(one.draft.file.parts[-3:]),
            "language": one.draft.language,
            "draft": one.draft.draft,
            "milliseconds": round(one.milliseconds, 1),
            "spread": None if one.spread is None else round(one.spread, 4),
        }
        for one in found.programs
    ]
    lines = [
        f"{row['milliseconds']:>7.0f} ms  {'spread ' + format(row['spread'], '.3f') if row['spread'] is not None else '':<12}  "
        f"{row['file']}"
        for row in rows
    ]
    lines.append(f"{len(found.concepts)} concepts, {len(rows)} programs drawn, {len(found.problems)} problems")
    lines += [f"  {problem}" for problem in found.problems]
    data = {"concepts": len(found.concepts), "programs": rows, "problems": found.problems}
    terminal.show(data, as_json, "\n".join(lines))
    return 1 if found.problems else 0


COMMANDS = [starter]
