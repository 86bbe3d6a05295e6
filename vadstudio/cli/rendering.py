"""The command that draws without a model: render, one program or a whole library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vadstudio import settings
from vadstudio.cli import terminal
from vadstudio.errors import RenderError, UsageError, explain_os_error

if TYPE_CHECKING:
    from vadstudio.workflows.bulk import BulkResult, BulkSpec

_FAILURES_SHOWN = 20


@click.command(
    epilog=terminal.example(
        "vadstudio render bicycle.svg --size 512 -o bicycle.png",
        "vadstudio render tree.py --language python-matplotlib --seed 3 -o tree.png",
        "vadstudio render my.vad --seeds 0..63 -o pictures",
        "vadstudio render programs --seeds 0..9,20 -o pictures --engine dask://localhost:8786",
    )
)
@click.argument("sources", nargs=-1, required=True, metavar="FILE|FOLDER|PROJECT...", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="The PNG to write; the folder for many."
)
@click.option(
    "--language", default="", help="Drawing language; by the file's ending and what it imports when not given."
)
@click.option(
    "--size", default=512, show_default=True, type=click.IntRange(8, 4096), help="Side of the picture in pixels."
)
@click.option("--seed", type=click.IntRange(0), help="Seed of a program that uses chance.  [default: 0]")
@click.option("--seeds", default="", metavar="SEEDS", help="Draw many: one picture for each of 0..63, or 0,5,9.")
@click.option("--seconds", default=0.0, help="Time limit; the one in the settings when not given.")
@click.option("--all-drafts", is_flag=True, help="Every draft of a project, not only the heads.")
@click.option("--engine", default="", help="local, or dask://HOST:PORT to draw on a Dask cluster.  [default: local]")
@terminal.json_option
def render(
    sources: tuple[Path, ...],
    output: Path,
    language: str,
    size: int,
    seed: int | None,
    seeds: str,
    seconds: float,
    all_drafts: bool,
    engine: str,
    as_json: bool,
) -> int:
    """Draw a program in a drawing language, or a whole library of them, in the sandbox.

    One FILE becomes one picture. With --seeds, or given a FOLDER, a PROJECT or several files, the pictures go into a folder,
    with their list in renders.jsonl. Run the same again to go on where it stopped: only what is missing or was changed is
    drawn.

    Exit status 0 with all pictures, 1 where some failed, with the reasons; 130 after Ctrl+C.
    """
    if len(sources) == 1 and not (seeds or engine or all_drafts or sources[0].is_dir() or sources[0].suffix == ".vad"):
        _one(sources[0], output, language, size, seed or 0, seconds, as_json)
        return 0
    if seed is not None:
        raise UsageError("--seed is for one picture.", f"Write --seeds {seed}.")
    if output.is_file() or output.suffix.lower() == ".png":
        raise UsageError(f"Many pictures need a folder, and {output} is a file.", "Name a folder with -o.")
    from vadstudio.workflows.bulk import BulkSpec, draw_library

    numbers = terminal.numbers(seeds or "0")
    spec = BulkSpec(sources, output, numbers, size, language, all_drafts, engine or "local", seconds)
    result = terminal.run(lambda ctx: draw_library(spec, ctx, settings.load()))
    terminal.show(_data(spec, result), as_json, _text(spec, result))
    return 1 if result.failed else 0


def _data(spec: BulkSpec, result: BulkResult) -> dict[str, Any]:
    return {
        "folder": str(spec.folder),
        "engine": spec.engine,
        "pictures": result.total,
        "drawn": result.drawn,
        "kept": result.kept,
        "failed": result.failed,
        "failures": [vars(failure) for failure in result.failures],
        "seconds": round(result.seconds, 2),
    }


def _text(spec: BulkSpec, result: BulkResult) -> str:
    rate = f" ({result.drawn / result.seconds:.1f} a second)" if result.drawn and result.seconds else ""
    lines = [f"{result.drawn} drawn{rate}, {result.kept} there before, {result.failed} failed; see {spec.folder}"]
    lines += [f"  {failure.thing}: {failure.message}" for failure in result.failures[:_FAILURES_SHOWN]]
    if result.failed > _FAILURES_SHOWN:
        lines.append(f"  and {result.failed - _FAILURES_SHOWN} more; all are in {spec.folder / 'renders.jsonl'}")
    return "\n".join(lines)


def _one(file: Path, output: Path, language: str, size: int, seed: int, seconds: float, as_json: bool) -> None:
    from vadstudio.domain import RenderStatus
    from vadstudio.render import LANGUAGES, Limits, Renderer, RenderRequest, language_for
    from vadstudio.workflows.library import read_program

    chosen = LANGUAGES.get(language) if language else language_for(file)
    code = read_program(file)
    if not language:
        chosen = language_for(file, code)
    current = settings.load()
    limits = Limits(seconds=seconds or current.render_seconds, megabytes=current.render_megabytes)
    with Renderer(1, current.sandbox_required) as renderer:
        result = renderer.render(RenderRequest(code, chosen.id, size, seed, limits))
    if result.status is not RenderStatus.OK:
        where = f"{file}, line {result.line}" if result.line else str(file)
        raise RenderError(f"{where}: {result.message}")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(result.png)
    except OSError as error:
        raise explain_os_error(error, f"the picture {output}") from error
    data = {
        "picture": str(output),
        "language": chosen.id,
        "size": size,
        "seed": seed,
        "renderer": result.renderer,
        "sandbox": result.sandbox,
        "milliseconds": round(result.milliseconds, 1),
    }
    terminal.show(data, as_json, f"{output}  {result.milliseconds:.0f} ms, {result.renderer}, {result.sandbox}")


COMMANDS = [render]
