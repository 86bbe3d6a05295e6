"""The command around calls of language models: calls."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vadstudio.cli import terminal

if TYPE_CHECKING:
    from vadstudio.store import LlmCall, Project


@click.command(
    epilog=terminal.example(
        "vadstudio calls my.vad --json",
        "vadstudio calls my.vad --by concept",
        "vadstudio calls my.vad --drawing 7 --full --json",
    )
)
@terminal.project_argument
@click.option("--status", default="", help="Only calls that ended like this, such as ok, length, lost or error.")
@click.option("--drawing", type=int, metavar="ID", help="Only the call that this drawing was made of.")
@click.option(
    "--by",
    type=click.Choice(["project", "model", "concept", "drawing", "status"]),
    help="Sums of calls, tokens and cost instead of the calls.",
)
@click.option("--full", is_flag=True, help="With the whole request and reply, as JSON.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def calls(project: Path, status: str, drawing: int | None, by: str | None, full: bool, as_json: bool) -> None:
    """List the calls of language models in PROJECT: what was asked, what came back, what it cost."""
    from vadstudio.store import Project

    with Project.open(project) as opened:
        if by:
            return _totals(opened, by, as_json)
        listed = opened.calls.all()
        if drawing is not None:
            call_id = opened.drawings.get(drawing).call_id
            listed = [call for call in listed if call.id == call_id]
        names = {concept.id: concept.name for concept in opened.concepts.all()}
    rows = [_row(call, names, full) for call in listed if not status or call.status == status]
    if as_json or full:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    else:
        click.echo("\n".join(_line(row) for row in rows) or "No calls yet.")


def _row(call: LlmCall, names: dict[int, str], full: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": call.id,
        "request_hash": call.request_hash,
        "sample": call.sample,
        "provider": call.provider,
        "endpoint": call.endpoint,
        "model": call.model,
        "status": call.status,
        "prompt_tokens": call.prompt_tokens,
        "completion_tokens": call.completion_tokens,
        "cost": call.cost,
        "seconds": round(call.seconds, 3),
        "drawing": call.drawing_id,
        "concept": names.get(call.concept_id) if call.concept_id else None,
        "prompt": call.prompt,
        "fingerprint": call.fingerprint,
        "attempts": call.attempts,
        "created_at": call.created_at,
        "error": call.reply.get("error"),
    }
    return {**row, "request": dict(call.request), "reply": dict(call.reply)} if full else row


def _line(row: dict[str, Any]) -> str:
    tokens = f"{_or_unknown(row['prompt_tokens'])} + {_or_unknown(row['completion_tokens'])} tokens"
    cost = "cost unknown" if row["cost"] is None else f"${row['cost']:.5f}"
    made = f"drawing {row['drawing']}" if row["drawing"] else row["error"] or "no drawing"
    return f"{row['id']:>6}  {row['status']:<9} {row['model']:<24} {tokens:<22} {cost:<13} {row['concept'] or '':<24} {made}"


def _or_unknown(value: int | None) -> str:
    return "?" if value is None else f"{value:,}"


def _totals(project: Project, by: str, as_json: bool) -> None:
    lines = []
    for total in project.calls.totals(by):
        row = {by: total.name or None, **{k: v for k, v in vars(total).items() if k != "name"}}
        if as_json:
            lines.append(json.dumps(row, ensure_ascii=False))
            continue
        unknown = f", {total.unknown} of unknown cost" if total.unknown else ""
        tokens = f"{total.prompt_tokens:,} + {total.completion_tokens:,} tokens"
        lines.append(f"{total.name or by:<32} {total.calls:>6} calls  {tokens:<28} ${total.cost:.4f}{unknown}")
    click.echo("\n".join(lines) or "No calls yet.")


COMMANDS = [calls]
