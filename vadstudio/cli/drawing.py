"""Commands that ask models for drawings: generate, refine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from vadstudio.cli import terminal
from vadstudio.errors import UsageError


@click.command(
    epilog=terminal.example(
        "vadstudio generate my.vad --concept bicycle --language svg --samples 2",
        "vadstudio generate my.vad --like 7 --language tikz",
    )
)
@terminal.project_argument
@click.option(
    "--concept", "names", multiple=True, metavar="NAME", help="Only this concept; may be given several times."
)
@click.option(
    "--language", "languages", multiple=True, metavar="L", help="Drawing language; may be given several times."
)
@click.option("--like", type=int, metavar="ID", help="Draw what this drawing shows in another language, beside it.")
@click.option("--samples", default=1, show_default=True, help="Drawings for each concept and language.")
@click.option("--more", is_flag=True, help="Draw that many more instead of only what is missing.")
@click.option("--provider", default="", help="starter or openai; the one in the settings when not given.")
@click.option("--model", default="", help="Model name for a live provider.")
@terminal.json_option
def generate(
    project: Path,
    names: tuple[str, ...],
    languages: tuple[str, ...],
    like: int | None,
    samples: int,
    more: bool,
    provider: str,
    model: str,
    as_json: bool,
) -> int:
    """Have the concepts of PROJECT drawn: ask a model for code, store it, draw its picture."""
    from vadstudio.workflows import Failure, GenerateSpec, LikeSpec, draw_like, generate

    if like is not None and names:
        raise UsageError("--like and --concept exclude each other.", "The drawing's own concept is drawn.")
    ids: list[int] = []
    failures: list[Failure] = []
    with terminal.workbench(project) as bench:
        chosen = terminal.concept_ids(bench, names) if like is None else ()
        for language in languages or (bench.settings.language,):
            if like is not None:
                other = LikeSpec(like, language, samples, provider, model)
                result = terminal.run(lambda ctx, other=other: draw_like(bench, other, ctx))  # type: ignore[misc]
            else:
                spec = GenerateSpec(chosen, language, samples, more, provider, model)
                result = terminal.run(lambda ctx, spec=spec: generate(bench, spec, ctx))  # type: ignore[misc]
            ids += result.drawing_ids
            failures += result.failures
    return _report("drawn", ids, failures, as_json)


@click.command(
    epilog=terminal.example(
        "vadstudio refine my.vad --concept bicycle --rounds 3",
        'vadstudio refine my.vad --drawing 7 --hint "add a basket"',
    )
)
@terminal.project_argument
@click.option(
    "--drawing", "drawings", multiple=True, type=int, metavar="ID", help="This draft; may be given several times."
)
@click.option("--concept", "names", multiple=True, metavar="NAME", help="The heads of this concept's drawings.")
@click.option("--rounds", default=1, show_default=True, help="How often the newest draft is handed back.")
@click.option("--hint", default="", help="What to change, in a person's words.")
@click.option("--provider", default="", help="starter or openai; the one in the settings when not given.")
@click.option("--model", default="", help="Model name for a live provider.")
@terminal.json_option
def refine(
    project: Path,
    drawings: tuple[int, ...],
    names: tuple[str, ...],
    rounds: int,
    hint: str,
    provider: str,
    model: str,
    as_json: bool,
) -> int:
    """Have drafts of PROJECT improved by the model, by text alone; all heads when none is named."""
    from vadstudio.workflows import RefineSpec, refine

    with terminal.workbench(project) as bench:
        ids = drawings
        if not ids:
            ids = tuple(d.id for c in terminal.concept_ids(bench, names) for d in bench.project.drawings.heads(c))
        spec = RefineSpec(ids, rounds, hint, provider, model)
        result = terminal.run(lambda ctx: refine(bench, spec, ctx))
    return _report("refined", result.drawing_ids, result.failures, as_json)


def _report(verb: str, ids: Sequence[int], failures: Sequence[Any], as_json: bool) -> int:
    data = {"drawings": list(ids), "failures": [asdict(f) for f in failures]}
    lines = [f"{len(ids)} {verb}, {len(failures)} failed."]
    lines += [f"  {failure.thing}: {failure.message}" for failure in failures]
    terminal.show(data, as_json, "\n".join(lines))
    return 1 if failures and not ids else 0


COMMANDS = [generate, refine]
