"""The command that puts many pictures on one sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from vadstudio import settings
from vadstudio.cli import terminal


@click.command(
    epilog=terminal.example(
        "vadstudio sheet resources/starter/objects/bicycle --seeds 0..3 -o bicycle.png",
        'vadstudio sheet my.vad --columns 8 --cell 128 --title "All heads" --dark -o heads.png',
        "vadstudio sheet a.svg a.py a.tex --across programs --seeds 0,1 --caption language -o a.png",
    )
)
@click.argument("sources", metavar="FILE|FOLDER|PROJECT...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The PNG to write.")
@click.option(
    "--seeds", default="0", show_default=True, metavar="SEEDS", help="Draw programs with chance for each: 0..3, or 0,5."
)
@click.option(
    "--cell", default=256, show_default=True, type=click.IntRange(32, 2048), help="Side of each picture on the sheet."
)
@click.option(
    "--size", default=0, type=click.IntRange(0, 4096), help="Side at which programs are drawn; a cell's when not given."
)
@click.option(
    "--columns",
    default=0,
    type=click.IntRange(0, 200),
    help="Pictures in a row; when not given, what goes across decides, else 6.",
)
@click.option(
    "--across",
    default="seeds",
    show_default=True,
    type=click.Choice(["seeds", "programs"]),
    help="What goes from left to right: the seeds of one program, or the programs with one seed.",
)
@click.option(
    "--caption",
    default="name",
    show_default=True,
    type=click.Choice(["name", "language", "none"]),
    help="What stands below each picture.",
)
@click.option("--title", default="", help="A line above all pictures.")
@click.option("--dark", is_flag=True, help="A dark ground.")
@click.option("--language", default="", help="Only programs in this drawing language.")
@click.option("--one-each", is_flag=True, help="Of each folder or concept one program, the last draft in a language.")
@click.option("--all-drafts", is_flag=True, help="Every draft of a project, not only the heads.")
@click.option("--seconds", default=0.0, help="Time limit of one drawing; the one in the settings when not given.")
@terminal.json_option
def sheet(output: Path, seeds: str, across: str, caption: str, as_json: bool, **rest: Any) -> int:
    """Put the pictures of many programs on one sheet, a PNG, each with its caption.

    Programs are drawn in the sandbox; no project is needed. What cannot be drawn has a cell that says why.

    Exit status 0 with all pictures; 1 where some are missing, with the reasons; the sheet is written all the same.
    """
    from vadstudio.workflows.sheet import Across, Caption, SheetSpec, make_sheet

    spec = SheetSpec(
        file=output, seeds=terminal.numbers(seeds), across=Across(across), caption=Caption(caption), **rest
    )
    result = terminal.run(lambda ctx: make_sheet(spec, ctx, settings.load()))
    data = {
        "sheet": str(result.file),
        "width": result.width,
        "height": result.height,
        "columns": result.columns,
        "pictures": result.pictures,
        "failed": len(result.failures),
        "failures": [vars(failure) for failure in result.failures],
    }
    lines = [f"{result.file}  {result.width} x {result.height} px, {result.pictures} pictures"]
    lines[0] += f", {len(result.failures)} failed" if result.failures else ""
    lines += [f"  {failure.thing}: {failure.message}" for failure in result.failures]
    terminal.show(data, as_json, "\n".join(lines))
    return 1 if result.failures else 0


COMMANDS = [sheet]
