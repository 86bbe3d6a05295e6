"""Programs out of files, folders and projects -> one contact sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from vadstudio import paths
from vadstudio.curate import Cell, Layout, SheetStyle, contact_sheet
from vadstudio.domain import RenderStatus
from vadstudio.errors import UsageError, VadError, explain_os_error
from vadstudio.jobs import Context
from vadstudio.render import LANGUAGES, Limits, Renderer, RenderRequest, RenderResult, fonts
from vadstudio.settings import Settings
from vadstudio.workflows.library import Library, Program
from vadstudio.workflows.pictures import IN_FLIGHT, Failure, seeds_of
from vadstudio.workflows.streaming import streamed

COLUMNS = 6
"""Pictures in a row, where nobody says how many."""


class Caption(StrEnum):
    """What stands below a picture: the language's title, the program's name, or nothing."""

    LANGUAGE = "language"
    NAME = "name"
    NONE = "none"


class Across(StrEnum):
    """What goes from left to right: the seeds of one program, or the programs with one seed."""

    SEEDS = "seeds"
    PROGRAMS = "programs"


@dataclass(frozen=True)
class SheetSpec:
    """What to put on a sheet, and how.

    Attributes:
        sources: folders, projects and files; see :class:`vadstudio.workflows.library.Library`.
        file: the PNG to write.
        seeds: programs that use chance are drawn once for each, others once.
        cell: side of a picture on the sheet, in pixels.
        size: side at which programs are drawn, in pixels; 0 for that of a cell.
        columns: pictures in a row; 0 for as many as there are seeds or programs across, or 6.
        across: what goes from left to right.
        caption: what stands below a picture.
        title: above all pictures.
        dark: a dark ground.
        language: only this language; empty for all.
        all_drafts: every draft of a project, not only the heads.
        one_each: of every folder (or concept of a project) one program only, the last draft in one of its languages.
        seconds: time limit of one drawing; 0 for the one in the settings.
    """

    sources: tuple[Path, ...]
    file: Path
    seeds: tuple[int, ...] = (0,)
    cell: int = 256
    size: int = 0
    columns: int = 0
    across: Across = Across.SEEDS
    caption: Caption = Caption.NAME
    title: str = ""
    dark: bool = False
    language: str = ""
    all_drafts: bool = False
    one_each: bool = False
    seconds: float = 0.0


@dataclass
class SheetResult:
    """The sheet that was written.

    Attributes:
        file: its PNG.
        width, height: its size in pixels.
        columns: pictures in a row.
        pictures: pictures on it.
        failures: what could not be drawn; each has a cell that says why.
    """

    file: Path
    width: int = 0
    height: int = 0
    columns: int = 0
    pictures: int = 0
    failures: list[Failure] = field(default_factory=list)


@dataclass(frozen=True)
class _Place:
    program: Program
    seed: int


def make_sheet(spec: SheetSpec, ctx: Context, settings: Settings) -> SheetResult:
    """Draw all that *spec* names and write it as one sheet. Failures are cells of it and do not stop the rest.

    Raises:
        UsageError: there is nothing to draw, the sheet would be too large, or its file is no PNG.
        EnvironmentFault: a source is missing, or the file cannot be written.
        Cancelled: *ctx* was asked to stop; nothing is written.
    """
    if spec.file.suffix.lower() != ".png" or spec.file.is_dir():
        raise UsageError(f"A sheet is one PNG, and {spec.file} is none.", "Name a file that ends in .png with -o.")
    library = Library(spec.sources, spec.language, spec.all_drafts)
    programs = list(library)
    if not programs:
        raise _nothing(spec, library)
    if spec.one_each:
        programs = _one_each(programs)
    places, columns = _places(spec, programs)
    style = SheetStyle(spec.cell, columns, spec.title, spec.caption is not Caption.NONE, spec.dark, fonts.folder())
    Layout(style, len(places)).check()
    result = SheetResult(spec.file, columns=min(columns, len(places)))
    cells = _draw(spec, places, result, ctx, settings)
    sheet = contact_sheet(cells, style)
    result.width, result.height = sheet.size
    try:
        with paths.replacing(spec.file) as fresh:
            sheet.save(fresh, "PNG", optimize=True)
    except OSError as error:
        raise explain_os_error(error, f"the sheet {spec.file}") from error
    return result


def _one_each(programs: Sequence[Program]) -> list[Program]:
    """Return the last program of one language of every folder, the languages taking turns, under the folder's name."""
    folders: dict[str, dict[str, Program]] = {}
    for program in programs:  # drafts come in order: the last one of each language stays
        folders.setdefault(program.name.rpartition("/")[0], {})[program.language] = program
    chosen = []
    for number, (folder, by_language) in enumerate(folders.items()):
        program = list(by_language.values())[number % len(by_language)]
        chosen.append(replace(program, name=folder.rpartition("/")[2].replace("-", " ") or program.name))
    return chosen


def _places(spec: SheetSpec, programs: Sequence[Program]) -> tuple[list[_Place | None], int]:
    """Return what goes where, in reading order, and how many places a row has.

    Rows are kept together, with empty places where a language knows no chance, as long as they are as wide as the sheet.
    """
    rows: list[list[_Place | None]]
    if spec.across is Across.SEEDS:
        rows = [[_place(program, seed, spec) for seed in spec.seeds] for program in programs]
    else:
        rows = [[_place(program, seed, spec) for program in programs] for seed in spec.seeds]
    width = len(rows[0])
    columns = spec.columns or (width if 1 < width <= 2 * COLUMNS else COLUMNS)
    together = columns == width
    flat = [place for row in rows for place in row if together or place is not None]
    return flat, columns


def _place(program: Program, seed: int, spec: SheetSpec) -> _Place | None:
    known = program.language in LANGUAGES
    seeds = seeds_of(program.language, spec.seeds) if known else spec.seeds[:1]
    return _Place(program, seed) if seed in seeds else None


def _draw(
    spec: SheetSpec, places: Sequence[_Place | None], result: SheetResult, ctx: Context, settings: Settings
) -> list[Cell | None]:
    """Return the cells of all *places*; count pictures and failures in *result*."""
    cells: list[Cell | None] = [None] * len(places)
    total, done = sum(place is not None for place in places), 0
    limits = Limits(spec.seconds or settings.render_seconds, settings.render_megabytes)

    def todo() -> Iterator[tuple[int, RenderRequest]]:
        for number, place in enumerate(places):
            if place is None:
                continue
            try:
                code = place.program.read()
                language = LANGUAGES.get(place.program.language)
            except VadError as error:
                cells[number] = _cell(spec, place, RenderResult(RenderStatus.ERROR, message=str(error)))
                continue
            if not (there := language.availability()).ok:
                refused = RenderResult(RenderStatus.ERROR, message=there.detail)
                cells[number] = _cell(spec, place, refused)
                continue
            yield number, RenderRequest(code, language.id, spec.size or spec.cell, place.seed, limits)

    with Renderer(settings.render_workers, settings.sandbox_required) as renderer:
        for (number, _), future in streamed(lambda task: renderer.submit(task[1]), todo(), ctx, IN_FLIGHT):
            place = places[number]
            assert place is not None
            cells[number] = _cell(spec, place, future.result())
            done += 1
            ctx.progress(done, total, "Rendering")
    for place, cell in zip(places, cells, strict=True):
        if place is None or cell is None:
            continue
        result.pictures += bool(cell.picture)
        if not cell.picture:
            result.failures.append(Failure(f"{place.program.source}, seed {place.seed}", cell.message))
    return cells


def _cell(spec: SheetSpec, place: _Place, result: RenderResult) -> Cell:
    program = place.program
    caption = _name(program)
    if spec.caption is Caption.LANGUAGE:
        caption = LANGUAGES.get(program.language).title if program.language in LANGUAGES else program.language
    chance = program.language in LANGUAGES and LANGUAGES.get(program.language).uses_chance
    detail = f"seed {place.seed}" if chance and len(spec.seeds) > 1 else ""
    if result.status is RenderStatus.OK:
        return Cell(caption, result.png, detail)
    where = f" (line {result.line})" if result.line else ""
    return Cell(caption, b"", detail, f"{result.message}{where}")


def _name(program: Program) -> str:
    """Return the program's name; for files that are called the same, with the folder that tells them apart."""
    file = Path(program.source)
    if file.name == program.source or not file.is_file() or program.name.rpartition("/")[2] == file.stem:
        return program.name
    return f"{file.parent.name}/{file.stem}" if program.name.startswith(file.name) else program.name


def _nothing(spec: SheetSpec, library: Library) -> UsageError:
    where = ", ".join(map(str, spec.sources))
    if library.problems:
        return UsageError(library.problems[0])
    if spec.language:
        return UsageError(f"There is no {spec.language} drawing in {where}.", "Leave --language out to draw all.")
    endings = ", ".join(dict.fromkeys(language.extension for language in LANGUAGES))
    return UsageError(f"There is nothing to draw in {where}.", f"Programs end in {endings}; projects need drawings.")
