"""Commands that ask models for drawings: generate, refine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vadstudio import settings
from vadstudio.cli import live, terminal
from vadstudio.errors import ProviderError, UsageError

if TYPE_CHECKING:
    from vadstudio.workflows import GenerateResult, RefineResult, Workbench


@click.command(
    epilog=terminal.example(
        "vadstudio generate my.vad --concept bicycle --language svg --samples 2",
        "vadstudio generate my.vad --endpoint ollama --model qwen3:8b --estimate",
        "vadstudio generate my.vad --concepts list.txt --model gpt-4o-mini --samples 4 --budget 2.00",
        "vadstudio generate my.vad --like 7 --language tikz",
    )
)
@terminal.project_argument
@click.option(
    "--concept", "names", multiple=True, metavar="NAME", help="Only this concept; may be given several times."
)
@click.option(
    "--concepts",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The concepts in this text file, one a line; those that the project lacks are added.",
)
@click.option(
    "--language", "languages", multiple=True, metavar="L", help="Drawing language; may be given several times."
)
@click.option("--model", "models", multiple=True, metavar="M", help="Model; may be given several times.")
@click.option("--like", type=int, metavar="ID", help="Draw what this drawing shows in another language, beside it.")
@click.option("--samples", default=1, show_default=True, help="Drawings for each concept, language and model.")
@click.option("--more", is_flag=True, help="Draw that many more instead of only what is missing.")
@click.option("--distinct", is_flag=True, help="Tell the model what was drawn before, so that it draws something else.")
@click.option("--continue-cut", is_flag=True, help="Let the model go on where a reply was cut off.")
@click.option("--ask-again", is_flag=True, help="Ask anew, and pay again, where a stored reply holds no usable code.")
@click.option("--estimate", "only_estimate", is_flag=True, help="Only say what it will take; ask nobody.")
@click.option("--resume", is_flag=True, help="Go on with the newest job that was stopped or cut off, as it was begun.")
@live.asking_options
@terminal.json_option
def generate(
    project: Path,
    names: tuple[str, ...],
    file: Path | None,
    languages: tuple[str, ...],
    models: tuple[str, ...],
    resume: bool,
    only_estimate: bool,
    like: int | None,
    as_json: bool,
    **options: Any,
) -> int:
    """Have the concepts of PROJECT drawn: ask models for code, store it, draw its picture.

    Each answer is paid once: the same command again asks only for what is missing, whatever stopped the one before.
    """
    from vadstudio.workflows import GenerateSpec, estimate, generate, unfinished_generation

    if like is not None and (names or file):
        raise UsageError("--like and --concept exclude each other.", "The drawing's own concept is drawn.")
    current = live.settings_for(settings.load(), options.pop("endpoint"), options["base_url"])
    named = options.pop("base_url") or current.endpoint
    options["provider"] = live.provider_name(options["provider"], "", named, models)
    options["price"] = live.price_of(options["price"])
    with terminal.workbench(project, current) as bench:
        if like is not None:
            return _draw_like(bench, like, languages, models, options, as_json)
        if resume:
            found = unfinished_generation(bench)
            if found is None:
                raise UsageError("No generation was stopped or cut off.", "Run it without --resume.")
            spec = replace(found, budget=options["budget"] or found.budget)
        else:
            chosen = terminal.concept_ids(bench, names) if not file else _from_file(bench, file, names)
            spec = GenerateSpec(chosen, languages or bench.settings.language, models=models or "", **options)
        if only_estimate:
            expected = estimate(bench, spec)
            terminal.show(asdict(expected), as_json, str(expected))
            return 0
        live.prepare(current, spec.provider)
        if bench.provider(spec.provider).live:
            click.echo(f"{estimate(bench, spec)} {_key(bench, spec.provider)}".strip(), err=True)
        result = terminal.run(lambda ctx: generate(bench, spec, ctx))
    return _report("drawn", result, as_json)


def _draw_like(
    bench: Workbench,
    like: int,
    languages: tuple[str, ...],
    models: tuple[str, ...],
    options: dict[str, Any],
    as_json: bool,
) -> int:
    from vadstudio.workflows import GenerateResult, LikeSpec, draw_like

    live.prepare(bench.settings, options["provider"])
    whole = GenerateResult()
    for language in languages or (bench.settings.language,):
        for model in models or ("",):
            spec = LikeSpec(like, language, options["samples"], options["provider"], model)
            one = terminal.run(lambda ctx, spec=spec: draw_like(bench, spec, ctx))  # type: ignore[misc]
            whole.drawing_ids += one.drawing_ids
            whole.failures += one.failures
            whole.calls, whole.cost, whole.unknown = (
                whole.calls + one.calls, whole.cost + one.cost, whole.unknown + one.unknown,
            )  # fmt: skip
            whole.stopped = whole.stopped or one.stopped
    return _report("drawn", whole, as_json)


def _key(bench: Workbench, provider: str) -> str:
    return str(getattr(bench.provider(provider), "key_source", ""))


def _from_file(bench: Workbench, file: Path, names: tuple[str, ...]) -> tuple[int, ...]:
    """Return the concepts of the list *file* (text, CSV or JSONL) and *names*; what the project lacks is added."""
    from vadstudio.workflows.concepts.importing import ImportSpec, add_imported, read_concepts
    from vadstudio.workflows.concepts.tables import FORMATS

    known = file.suffix.lower() in FORMATS
    report = read_concepts(file, ImportSpec(format=None if known else "text"))
    listed = [concept for concept in report.taken if not concept.name.startswith("#")]
    if not listed:
        raise UsageError(f"{file} names no concept.", "Write one a line.")
    find = bench.project.concepts.find
    missing = tuple(concept for concept in listed if find(concept.name) is None)
    if missing:
        add_imported(bench.project, replace(report, taken=missing))
    return terminal.concept_ids(bench, (*(concept.name for concept in listed), *names))


@click.command(
    epilog=terminal.example(
        "vadstudio refine my.vad --concept bicycle --rounds 3",
        'vadstudio refine my.vad --drawing 7 --hint "add a basket"',
        'vadstudio refine my.vad --drawing 7 --lines 10-20 --hint "rounder wheels"',
        "vadstudio refine my.vad --repair --rounds 3 --model gpt-4o-mini --budget 0.50",
    )
)
@terminal.project_argument
@click.option(
    "--drawing", "drawings", multiple=True, type=int, metavar="ID", help="This draft; may be given several times."
)
@click.option("--concept", "names", multiple=True, metavar="NAME", help="The heads of this concept's drawings.")
@click.option("--rounds", default=1, show_default=True, help="How often the newest draft is handed back.")
@click.option("--hint", default="", help="What to change, in a person's words.")
@click.option(
    "--lines", default="", metavar="A-B", help="Only change these lines of the one --drawing, as --hint says."
)
@click.option(
    "--repair", is_flag=True, help="Mend drafts that make no picture, by the renderer's error, until they do."
)
@click.option("--see", is_flag=True, help="Show the model the picture; what comes of it is marked assisted.")
@click.option(
    "--stop", default="", metavar="RULES", help="End a branch early: no-change (always), broken-twice, plateau."
)
@click.option("--model", default="", metavar="M", help="Model of a live provider.")
@live.asking_options
@terminal.json_option
def refine(
    project: Path,
    drawings: tuple[int, ...],
    names: tuple[str, ...],
    lines: str,
    stop: str,
    as_json: bool,
    **options: Any,
) -> int:
    """Have drafts of PROJECT improved by the model, by text alone unless --see is given; all heads when none is named."""
    from vadstudio.workflows import RefineSpec, refine

    current = live.settings_for(settings.load(), options.pop("endpoint"), options["base_url"])
    named = options.pop("base_url") or current.endpoint
    options["provider"] = live.provider_name(options["provider"], "", named, (options["model"],))
    options["price"] = live.price_of(options["price"])
    rules = tuple(rule for rule in stop.replace(" ", "").split(",") if rule and rule != "no-change")
    with terminal.workbench(project, current) as bench:
        live.prepare(current, options["provider"])
        if lines:
            return _change_lines(bench, drawings, lines, options, as_json)
        ids = drawings
        if not ids:
            ids = tuple(d.id for c in terminal.concept_ids(bench, names) for d in bench.project.drawings.heads(c))
        spec = RefineSpec(ids, stop=rules, **options)
        result = terminal.run(lambda ctx: refine(bench, spec, ctx))
        assisted = [d.id for d in bench.project.drawings.get_many(result.drawing_ids) if d.assisted]
    return _report("refined", result, as_json, assisted)


def _change_lines(
    bench: Workbench, drawings: tuple[int, ...], lines: str, options: dict[str, Any], as_json: bool
) -> int:
    from vadstudio.workflows import Selection, accept, edit_selection

    first, dash, last = lines.partition("-")
    if len(drawings) != 1 or not first.isdigit() or (dash and not last.isdigit()):
        raise UsageError("--lines is for one drawing.", "Write --drawing ID --lines 10-20.")
    kept = {name: options[name] for name in ("provider", "model", "budget", "max_tokens", "price")}
    code = bench.project.drawings.get(drawings[0]).code
    selection = Selection(drawings[0], code, int(first), int(last or first), options["hint"], **kept)
    proposal = terminal.run(lambda ctx: edit_selection(bench, selection, ctx))
    if not proposal.diff:
        raise ProviderError("The model changed nothing.", "Say more exactly what to change.")
    added = accept(bench, proposal)
    terminal.show({"drawing": added.id, "diff": proposal.diff}, as_json, f"{proposal.diff}\nSaved as draft {added.id}.")
    return 0


def _report(verb: str, result: GenerateResult | RefineResult, as_json: bool, assisted: Sequence[int] = ()) -> int:
    ids, failures = result.drawing_ids, result.failures
    data = {"drawings": list(ids), "failures": [asdict(f) for f in failures], "stopped": result.stopped}
    data |= {"calls": result.calls, "cost": None if result.unknown else round(result.cost, 6)}
    if verb == "refined":
        data["assisted"] = list(assisted)
    lines = [f"{len(ids)} {verb}, {len(failures)} failed."]
    if assisted:
        lines.append(f"{len(assisted)} of them are assisted: a model saw a picture on the way.")
    if result.calls:
        lines[0] += f" {result.calls} call{'s' if result.calls != 1 else ''}, {_cost(result)}."
    lines += [f"  {failure.thing}: {failure.message}" for failure in failures]
    for end in getattr(result, "ends", []):
        lines.append(f"  {end.thing}: {end.message}")
    if result.stopped and not any(result.stopped == failure.message for failure in failures):
        lines.append(result.stopped)
    if left := getattr(result, "left", 0):
        lines.append(f"{left} not asked for; the same command again goes on with them.")
    terminal.show(data, as_json, "\n".join(lines))
    return 1 if result.stopped or (failures and not ids) else 0


def _cost(result: GenerateResult | RefineResult) -> str:
    known = f"${result.cost:.4f}"
    if not result.unknown:
        return known
    return "cost unknown" if result.unknown == result.calls else f"{known} and {result.unknown} of unknown cost"


COMMANDS = [generate, refine]
