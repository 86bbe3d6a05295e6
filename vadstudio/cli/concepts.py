"""The command ``concepts``: list, add, generate, import, coverage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from vadstudio.cli import terminal
from vadstudio.cli.verbs import VerbGroup, project_of, require_project
from vadstudio.domain import Concept, ConceptKind, Coverage, Gap
from vadstudio.errors import UsageError, explain_os_error

if TYPE_CHECKING:
    from vadstudio.workflows.concepts.compose import Composed
    from vadstudio.workflows.concepts.importing import ImportReport
    from vadstudio.workflows.concepts.tables import Format

KINDS = click.Choice([kind.value for kind in ConceptKind])
SHOWN = 20
"""Skipped rows of an import that are shown to people; --json has all."""


@click.group(
    cls=VerbGroup,
    invoke_without_command=True,
    epilog=terminal.example(
        'vadstudio concepts my.vad --add "three red cars" --kind scene',
        "vadstudio concepts my.vad --coverage --missing tikz --fewer-than 4 --json",
        "vadstudio concepts my.vad generate --count 200 --seed 7 --hold-out 0.2",
        "vadstudio concepts my.vad import captions.csv --kind scene --dry-run",
        "vadstudio concepts --starter",
    ),
)
@click.argument("project", required=False)
@click.option("--starter", is_flag=True, help="List the starter library instead of a project.")
@click.option("--add", "names", multiple=True, metavar="NAME", help="Add a concept; may be given several times.")
@click.option("--kind", type=KINDS, default="object", show_default=True, help="Kind of --add.")
@click.option(
    "--coverage", is_flag=True, help="Show which languages and models drew each concept; the rest narrow it down."
)
@click.option("--undrawn", is_flag=True, help="Only concepts that nothing is drawn of.")
@click.option("--missing", multiple=True, metavar="LANGUAGE", help="Only concepts without a drawing in this language.")
@click.option("--not-by", multiple=True, metavar="MODEL", help="Only concepts that this model did not draw.")
@click.option(
    "--fewer-than", type=click.IntRange(0), default=0, metavar="N",
    help="Only concepts with fewer drawings; in the language of --missing, where given.",
)  # fmt: skip
@click.option(
    "--held-out/--not-held-out", default=None, help="Only concepts that are held out for testing, or none of them."
)
@terminal.json_option
@click.pass_context
def concepts(
    ctx: click.Context,
    project: str | None,
    starter: bool,
    names: tuple[str, ...],
    kind: str,
    coverage: bool,
    undrawn: bool,
    missing: tuple[str, ...],
    not_by: tuple[str, ...],
    fewer_than: int,
    held_out: bool | None,
    as_json: bool,
) -> None:
    """List the concepts of PROJECT with their counts, or add some; generate and import them by the hundred."""
    path = ctx.obj = project_of(project)
    if ctx.invoked_subcommand is not None:
        return
    if starter:
        if path or names:
            raise UsageError("--starter lists the library that ships with the program.", "Leave PROJECT and --add out.")
        return _show_starter(as_json)
    path = require_project(path, "concepts PROJECT, or --starter")
    gap = Gap(undrawn, _languages(missing), not_by, fewer_than, held_out)
    with terminal.workbench(path) as bench:
        for name in names:
            bench.project.concepts.add(Concept(0, name, ConceptKind(kind), (name,)))
        if coverage or gap != Gap():
            _show_coverage([c for c in bench.project.concepts.coverage() if gap.matches(c)], as_json)
        else:
            _show_list(bench.project.concepts.coverage(), as_json)


def _languages(names: tuple[str, ...]) -> tuple[str, ...]:
    from vadstudio.render import LANGUAGES

    return tuple(LANGUAGES.get(name).id for name in names)


def _row(coverage: Coverage) -> dict[str, Any]:
    concept = coverage.concept
    return {
        "id": concept.id,
        "name": concept.name,
        "kind": concept.kind.value,
        "drawings": coverage.drawings,
        "drafts": coverage.drafts,
        "kept": coverage.kept,
        "held_out": concept.is_held_out,
    }


def _show_list(found: list[Coverage], as_json: bool) -> None:
    rows = [_row(coverage) for coverage in found]
    lines = [
        f"{r['kind']:<7} {r['drawings']:>4} drawings {r['drafts']:>4} drafts {r['kept']:>4} kept  {r['name']}"
        for r in rows
    ]
    terminal.show({"concepts": rows}, as_json, "\n".join(lines) or "No concepts yet; add some with --add.")


def _show_coverage(found: list[Coverage], as_json: bool) -> None:
    rows = [_row(c) | {"languages": c.languages, "models": c.models} for c in found]
    lines = []
    for coverage in found:
        drawn = ", ".join(f"{language} {count}" for language, count in coverage.languages.items()) or "nothing drawn"
        models = ", ".join(coverage.models)
        lines.append(
            f"{coverage.drawings:>4} drawings {coverage.drafts:>4} drafts  {coverage.concept.name}: {drawn}"
            + (f" ({models})" if models else "")
        )
    counted = f"{len(found):,} concept{'s' if len(found) != 1 else ''}"
    terminal.show({"count": len(found), "concepts": rows}, as_json, "\n".join([*lines, counted]))


def _show_starter(as_json: bool) -> None:
    from vadstudio.llm import starter_library

    library = starter_library()
    found, counts = library.concepts.values(), library.counts()
    rows: list[dict[str, Any]] = [
        {
            "name": c.concept.name,
            "kind": c.concept.kind.value,
            "words": list(c.concept.words),
            "attributes": dict(c.concept.attributes),
            "synset": c.concept.synset,
            "drafts": {language: len(c.family(language)) for language in c.languages},
        }
        for c in found
    ]
    data = {**counts.to_dict(), "concepts": rows}
    lines = [f"{r['kind']:<7} {r['name']:<34} {', '.join(f'{k}: {v}' for k, v in r['drafts'].items())}" for r in rows]
    lines.append(str(counts))
    terminal.show(data, as_json, "\n".join(lines))


# -- generate --------------------------------------------------------------------------------------------------------------


@concepts.command(
    epilog=terminal.example("vadstudio concepts my.vad generate --count 200 --seed 7 --hold-out 0.2 --dry-run")
)
@click.option("--count", default=100, show_default=True, help="Concepts in all.")
@click.option("--seed", default=0, show_default=True, help="The same seed gives the same concepts.")
@click.option(
    "--hold-out", default=0.0, show_default=True, metavar="SHARE",
    help="Keep this share of the combinations (red star; star left of circle) out of all concepts but those that test them.",
)  # fmt: skip
@click.option("--set", "name", default="", metavar="NAME", help="Name of the set; composed-SEED when not given.")
@click.option(
    "--words", type=click.Path(path_type=Path), metavar="FILE",
    help="Add the words of a TOML file, and keep them in the project. See `vadstudio concepts words`.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Only show them.")
@terminal.json_option
@click.pass_obj
def generate(
    project: Path | None,
    count: int,
    seed: int,
    hold_out: float,
    name: str,
    words: Path | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Compose concepts of attributes, objects, counts, relations, scenes and effects: three red stars left of a circle."""
    from vadstudio.store import Project
    from vadstudio.workflows.concepts.compose import ComposeSpec, add_composed, compose_for, set_project_words
    from vadstudio.workflows.concepts.words import read_words

    path = require_project(project, "concepts PROJECT generate")
    spec = ComposeSpec(count, seed, hold_out, name)
    text = _read(words) if words else ""
    with Project.open(path) as opened:
        composed = compose_for(opened, spec, read_words(text, str(words)) if words else None)
        added = 0
        if not dry_run:
            with opened.batch():
                if words:
                    set_project_words(opened, text, str(words))
                added = add_composed(opened, composed)
    _show_composed(composed, added, dry_run, as_json)


def _read(path: Path) -> str:
    from vadstudio.workflows.concepts.tables import decode

    try:
        return decode(path.read_bytes(), path.name)[0]
    except OSError as error:
        raise explain_os_error(error, f"the file {path}") from error


def _show_composed(composed: Composed, added: int, dry_run: bool, as_json: bool) -> None:
    lines = [f"{'test ' if c.is_held_out else '     '} {c.kind.value:<7} {c.name}" for c in composed.concepts]
    tests = sum(c.is_held_out for c in composed.concepts)
    told = [f"{len(composed.concepts):,} concepts in {composed.name}"]
    if tests:
        told.append(f"{tests:,} of them test {len(composed.held_out):,} combinations that the others do not show")
    if composed.existing:
        told.append(f"in the project already: {len(composed.existing):,}")
    if len(composed.concepts) < composed.wanted:
        told.append(f"the words give no more than these of the {composed.wanted:,} that were asked for")
    told.append("nothing is added" if dry_run else f"{added:,} added")
    data = {**composed.to_dict(), "added": added, "dry_run": dry_run}
    terminal.show(data, as_json, "\n".join([*lines, "; ".join(told) + "."]))


@concepts.command(epilog=terminal.example("vadstudio concepts words", "vadstudio concepts my.vad words"))
@click.pass_obj
def words(project: Path | None) -> None:
    """Print the words that concepts are composed of: those of PROJECT, else those that ship with the program."""
    from vadstudio.store import Project
    from vadstudio.workflows.concepts.compose import PROJECT_WORDS
    from vadstudio.workflows.concepts.words import shipped_words_text

    if project is None:
        return click.echo(shipped_words_text().rstrip())
    with Project.open(project) as opened:
        own = opened.prompts.get(PROJECT_WORDS) or ""
    click.echo(
        own.rstrip() or "# This project has no words of its own; `vadstudio concepts words` prints the shipped ones."
    )


# -- import ----------------------------------------------------------------------------------------------------------------


@concepts.command(
    "import",
    epilog=terminal.example(
        "vadstudio concepts my.vad import captions.txt --kind scene",
        "vadstudio concepts my.vad import places365.tsv --kind scene --attribute indoor_outdoor --dry-run",
    ),
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kind", type=KINDS, help="Kind of rows that do not say; by the column's name, else object.")
@click.option("--column", default="", metavar="NAME|N", help="Column with the names, by header or number from 1.")
@click.option("--attribute", "attributes", multiple=True, metavar="COLUMN", help="Column that becomes an attribute.")
@click.option(
    "--synonyms/--no-synonyms", default=None,
    help="Whether commas separate names for one thing; not in scenes, where not given.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["text", "csv", "jsonl"]), help="By the file's ending when not given."
)
@click.option("--dry-run", is_flag=True, help="Only report what would be taken and skipped.")
@terminal.json_option
@click.pass_obj
def import_(
    project: Path | None,
    file: Path,
    kind: str | None,
    column: str,
    attributes: tuple[str, ...],
    synonyms: bool | None,
    form: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the concepts of FILE: text (one a line), CSV or JSONL; what is skipped is reported with its line.

    CSV needs no header; else columns may be called name, kind, words and synset. Undo takes the whole import back.
    """
    from vadstudio.store import Project
    from vadstudio.workflows.concepts.importing import ImportSpec, import_concepts

    path = require_project(project, "concepts PROJECT import FILE")
    spec = ImportSpec(ConceptKind(kind) if kind else None, column, synonyms, attributes, cast("Format | None", form))
    with Project.open(path) as opened:
        report = import_concepts(opened, file, spec, dry_run)
    _show_report(report, dry_run, as_json)


def _show_report(report: ImportReport, dry_run: bool, as_json: bool) -> None:
    lines = [f"line {s.line}: {s.text!r}: {s.reason}" for s in report.skipped[:SHOWN]]
    if len(report.skipped) > SHOWN:
        lines.append(f"and {len(report.skipped) - SHOWN:,} more; --json lists them all")
    reasons = ", ".join(f"{reason} {count:,}" for reason, count in report.reasons.items())
    taken = f"{len(report.taken):,} concept{'s' if len(report.taken) != 1 else ''} {'would be added' if dry_run else 'added'}"
    skipped = f"{len(report.skipped):,} skipped{f' ({reasons})' if reasons else ''}"
    read = f"{report.table.format} in {report.table.encoding}"
    if report.ignored:
        read += f", columns not used: {', '.join(report.ignored)}"
    lines.append(f"{taken}, {skipped}; read as {read}.")
    terminal.show({**report.to_dict(), "dry_run": dry_run}, as_json, "\n".join(lines))


COMMANDS = [concepts]
