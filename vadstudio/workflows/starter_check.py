"""Check a starter library: every program draws, in time, something of its own, in as many ways as it has seeds."""

from __future__ import annotations

import csv
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vadstudio import paths
from vadstudio.curate import likeness
from vadstudio.domain import RenderStatus
from vadstudio.errors import EnvironmentFault, UsageError, explain_os_error
from vadstudio.jobs import Context
from vadstudio.llm import StarterConcept, StarterDraft
from vadstudio.llm.prompts import prompt_names
from vadstudio.llm.starter import read_concept
from vadstudio.render import LANGUAGES, Limits, Renderer, RenderRequest
from vadstudio.settings import Settings
from vadstudio.workflows.pictures import IN_FLIGHT, seeds_of
from vadstudio.workflows.streaming import streamed

SLOWEST_MILLISECONDS = 2000.0
"""A program that takes longer is too slow for a library that is drawn with a hundred seeds."""
TRIES = 3
LEAST_SPREAD = 0.1
"""A program whose pictures differ less, by thumbnails, draws the same picture again and again."""
LEAST_DISTANCE = 0.03
"""Two pictures of different concepts that are nearer to each other are near-duplicates."""
MOST_SHARED = 0.5
"""Two programs of different concepts that share a larger part of their lines are one program with its words swapped."""
FEWEST_LINES = 8
"""A shorter program may well have most of its lines in common with another."""
AUTHOR = "language model"
FEWEST_SEEDS = 4
"""Of fewer pictures no spread is measured."""
SPREAD_FILE = "spread.csv"
"""In the folder of a library: what was measured of each program, so that not every check has to draw it all again."""
LAST_SEED = 127


@dataclass(frozen=True)
class Measured:
    """One program of the library as it was drawn.

    Attributes:
        concept: name of its concept.
        draft: where it stands in the library.
        milliseconds: the slowest of its pictures.
        spread: mean distance of two of its pictures; None where its language knows no chance or too few seeds were drawn.
        first: thumbnail of its first picture.
        last: whether it is the last draft of its family.
    """

    concept: str
    draft: StarterDraft
    milliseconds: float
    spread: float | None
    first: likeness.Floats
    last: bool


@dataclass
class StarterReport:
    """What was found: every program that draws, and sentences about what is wrong."""

    concepts: list[StarterConcept] = field(default_factory=list)
    programs: list[Measured] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def check_starter(
    folder: Path,
    ctx: Context,
    settings: Settings,
    seeds: Sequence[int] = (0,),
    size: int = 128,
    only: Sequence[str] = (),
    sampled: int = 0,
    measured: bool = True,
) -> StarterReport:
    """Draw every program under *folder* for every seed, and compare metadata, pictures and programs.

    Args:
        folder: holds ``<kind>s/<concept>/concept.toml``.
        ctx: progress and cancelling.
        settings: how to draw.
        seeds: programs that use chance are drawn for each, others for the first.
        size: side of the pictures in pixels.
        only: names of concepts to look at; all when empty.
        sampled: programs that use chance are drawn for so many more seeds, which are different from program to program.
        measured: where the folder has a :data:`SPREAD_FILE`, it must hold the spread of every program that uses chance.

    Raises:
        UsageError: there is no concept under *folder*.
        Cancelled: *ctx* was asked to stop.
    """
    report = StarterReport()
    for file in sorted(folder.glob("*/*/concept.toml")):
        try:
            found = read_concept(file)
        except EnvironmentFault as error:
            report.problems.append(error.reason)
            continue
        if not only or found.concept.name in only:
            report.concepts.append(found)
            report.problems += metadata_problems(found)
    if not report.concepts and not report.problems:
        raise UsageError(f"There is no <kind>s/<concept>/concept.toml in {folder}.", "Name the folder of a library.")
    report.problems += _ambiguous(report.concepts)
    _draw(report, ctx, settings, seeds, size, sampled)
    if measured and (folder / SPREAD_FILE).is_file():
        report.problems += _outdated(report.programs, read_spread(folder))
    report.problems += _alike(report.programs)
    return report


def metadata_problems(found: StarterConcept) -> list[str]:
    """Return what is missing or wrong in the metadata of *found*, a sentence each."""
    concept, where = found.concept, f"{found.folder.parent.name}/{found.folder.name}"
    problems = []
    if found.folder.name != folder_name(concept.name):
        problems.append(f"the folder of {concept.name!r} is not called {folder_name(concept.name)}")
    if found.folder.parent.name != f"{concept.kind}s":
        problems.append(f"a {concept.kind} belongs into {concept.kind}s/")
    if not concept.words or concept.words[0] != concept.name:
        problems.append("the first of its words is not its name")
    if concept.synset and not re.fullmatch(r"n\d{8}", concept.synset):
        problems.append(f"{concept.synset!r} is no WordNet id")
    if not found.licence or found.author != AUTHOR:
        problems.append("licence or author is missing")
    there = {file.name for file in found.folder.iterdir()} - {"concept.toml"}
    if strays := there - {draft.file.name for draft in found.drafts}:
        problems.append(f"its metadata does not name {', '.join(sorted(strays))}")
    for language in found.languages:
        for sample in range(found.samples(language)):
            problems += _family_problems(found.family(language, sample), language)
    return [f"{where}: {problem}." for problem in problems]


def _family_problems(family: Sequence[StarterDraft], language: str) -> Iterator[str]:
    if [draft.draft for draft in family] != list(range(1, len(family) + 1)):
        yield f"the {language} drafts are not numbered 1, 2, …"
    if [draft.prompt for draft in family] != ["generate", *["improve"] * (len(family) - 1)]:
        yield f"the {language} drafts are not one generate and then improve"
    if len({draft.code for draft in family}) != len(family):
        yield f"two {language} drafts are the same"
    for draft in family:
        if not draft.note or draft.prompt not in prompt_names():
            yield f"{draft.file.name} has no note, or a prompt that does not exist"
        if language not in LANGUAGES or draft.file.suffix != LANGUAGES.get(language).extension:
            yield f"{draft.file.name} is no file of {language}"


def _ambiguous(concepts: Sequence[StarterConcept]) -> Iterator[str]:
    """Yield a sentence for every name that another concept has, too, as a name or as one of its words."""
    owners: dict[str, set[str]] = defaultdict(set)
    for found in concepts:
        for word in found.concept.words:
            owners[word.casefold()].add(found.concept.name)
    names = {found.concept.name.casefold() for found in concepts}
    for word, owning in sorted(owners.items()):
        if len(owning) > 1 and word in names:
            yield f"{word!r} is a word of several concepts: {', '.join(sorted(owning))}."


def folder_name(concept: str) -> str:
    """Return the name of the folder of *concept*: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", concept.lower()).strip("-")


def _draw(
    report: StarterReport, ctx: Context, settings: Settings, seeds: Sequence[int], size: int, sampled: int
) -> None:
    limits = Limits(settings.render_seconds, settings.render_megabytes)
    drafts = [
        (found, draft)
        for found in report.concepts
        for draft in found.drafts
        if draft.language in LANGUAGES and LANGUAGES.get(draft.language).availability().ok
    ]
    todo = [
        (number, seed)
        for number, (_, draft) in enumerate(drafts)
        for seed in seeds_of(draft.language, [*seeds, *_more_seeds(draft, sampled)])
    ]
    slowest: dict[int, float] = defaultdict(float)
    slow: list[tuple[int, int]] = []
    pictures: dict[int, dict[int, likeness.Floats]] = defaultdict(dict)

    def request(task: tuple[int, int]) -> RenderRequest:
        draft = drafts[task[0]][1]
        return RenderRequest(draft.code, draft.language, size, task[1], limits)

    with Renderer(settings.render_workers, settings.sandbox_required) as renderer:
        waiting = streamed(lambda task: renderer.submit(request(task)), todo, ctx, IN_FLIGHT)
        for done, ((number, seed), future) in enumerate(waiting, 1):
            result = future.result()
            ctx.progress(done, len(todo), "Rendering")
            name = _place(drafts[number][1])
            if result.milliseconds > SLOWEST_MILLISECONDS:
                slow.append((number, seed))
            else:
                slowest[number] = max(slowest[number], result.milliseconds)
            if result.status is not RenderStatus.OK:
                line = f" (line {result.line})" if result.line else ""
                report.problems.append(f"{name}, seed {seed}: {(result.message or result.status).rstrip('.')}{line}.")
            else:
                pictures[number][seed] = likeness.thumbnail(result.png)
        for number, seed in slow:  # the machine may have been busy: alone, and the best of some
            ctx.check()
            again = min(renderer.render(request((number, seed))).milliseconds for _ in range(TRIES))
            slowest[number] = max(slowest[number], again)
            if again > SLOWEST_MILLISECONDS:
                report.problems.append(f"{_place(drafts[number][1])}, seed {seed}: it takes {again / 1000:.1f} s.")
    _measure(report, drafts, pictures, slowest)


def _measure(
    report: StarterReport,
    drafts: Sequence[tuple[StarterConcept, StarterDraft]],
    pictures: Mapping[int, Mapping[int, likeness.Floats]],
    slowest: Mapping[int, float],
) -> None:
    """Measure what was drawn: thumbnails by number of the draft and seed, and the slowest picture of each."""
    for number, thumbnails in sorted(pictures.items()):
        found, draft = drafts[number]
        ordered = [thumbnails[seed] for seed in sorted(thumbnails)]
        chance = LANGUAGES.get(draft.language).uses_chance
        width = likeness.spread(ordered) if chance and len(ordered) >= FEWEST_SEEDS else None
        last = draft is found.family(draft.language, draft.sample)[-1]
        report.programs.append(Measured(found.concept.name, draft, slowest[number], width, ordered[0], last))
        if width is not None and last and width < LEAST_SPREAD:
            report.problems.append(
                f"{_place(draft)}: its pictures differ by {width:.3f} only, less than {LEAST_SPREAD}: leave more to chance."
            )
        elif chance and width is None and len(ordered) > 1 and likeness.spread(ordered) < 1e-4:
            report.problems.append(f"{_place(draft)}: it draws the same for every seed.")


def _more_seeds(draft: StarterDraft, count: int) -> list[int]:
    """Return seeds that differ from program to program, and are the same each time."""
    start = int(code_hash(draft), 16)
    return [1 + (start + n * 37) % LAST_SEED for n in range(count)]


def code_hash(draft: StarterDraft) -> str:
    """Return the first 12 hexadecimal digits of the SHA-256 of a program."""
    return hashlib.sha256(draft.code.encode()).hexdigest()[:12]


def read_spread(folder: Path) -> dict[str, tuple[str, float]]:
    """Return hash of the code and spread of every program in the :data:`SPREAD_FILE` of *folder*, by file.

    Raises:
        UsageError: it is damaged.
    """
    try:
        with (folder / SPREAD_FILE).open(encoding="utf-8", newline="") as file:
            return {row["file"]: (row["code"], float(row["spread"])) for row in csv.DictReader(file)}
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{folder / SPREAD_FILE} cannot be read: {error}.", "Measure again with --write.") from error


def write_spread(folder: Path, report: StarterReport) -> Path:
    """Write the spread that was measured of every program into the :data:`SPREAD_FILE` of *folder*.

    Raises:
        EnvironmentFault: it cannot be written.
    """
    file = folder / SPREAD_FILE
    try:
        with paths.replacing(file) as fresh, fresh.open("w", encoding="utf-8", newline="") as out:
            table = csv.writer(out, lineterminator="\n")
            table.writerow(["file", "code", "spread"])
            for one in report.programs:
                if one.spread is not None:
                    table.writerow([_place(one.draft), code_hash(one.draft), f"{one.spread:.3f}"])
    except OSError as error:
        raise explain_os_error(error, f"the table {file}") from error
    return file


def _outdated(programs: Sequence[Measured], table: dict[str, tuple[str, float]]) -> Iterator[str]:
    for one in programs:
        if not LANGUAGES.get(one.draft.language).uses_chance:
            continue
        code, width = table.get(_place(one.draft), ("", 0.0))
        if code != code_hash(one.draft):
            yield f"{_place(one.draft)}: {SPREAD_FILE} does not hold the spread of this code: run with --write."
        elif one.last and width < LEAST_SPREAD:
            yield f"{_place(one.draft)}: its spread is {width:.3f} only, less than {LEAST_SPREAD}: leave more to chance."


def _alike(programs: Sequence[Measured]) -> Iterator[str]:
    """Yield a sentence for every two concepts that have a picture or most of a program in common."""
    if not programs:
        return
    last = [one for one in programs if one.last]
    near = likeness.distances([one.first for one in last])
    for i, one in enumerate(last):
        for j in range(i):
            if one.concept != last[j].concept and near[i, j] < LEAST_DISTANCE:
                yield f"{_place(one.draft)} and {_place(last[j].draft)} look the same: {near[i, j]:.3f} apart."
    lines = [likeness.lines_of(one.draft.code) for one in programs]
    lines = [found if len(found) >= FEWEST_LINES else frozenset() for found in lines]
    for i, one in enumerate(programs):
        for j in range(i):
            other = programs[j]
            if one.concept == other.concept or one.draft.language != other.draft.language:
                continue
            if (part := likeness.shared(lines[i], lines[j])) > MOST_SHARED:
                yield f"{_place(one.draft)} shares {part:.0%} of its lines with {_place(other.draft)}."


def _place(draft: StarterDraft) -> str:
    return "/".join(draft.file.parts[-3:])
