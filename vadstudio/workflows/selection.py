"""A model changes some lines of a draft and nothing else: a proposal, shown as a difference, that a person takes or leaves."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from vadstudio.domain import Origin
from vadstudio.errors import EmptyReplyError, TruncatedReplyError, UsageError
from vadstudio.jobs import Context
from vadstudio.llm import Price, Purpose
from vadstudio.llm.continuing import rest_of
from vadstudio.store import Added, LlmCall
from vadstudio.workflows.asking import Asker
from vadstudio.workflows.budget import Budget
from vadstudio.workflows.live import live_job, require_price
from vadstudio.workflows.wanted import model_name
from vadstudio.workflows.wording import Wording, build_request
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class Selection:
    """What is to be changed.

    Attributes:
        drawing_id: the draft that the code belongs to.
        code: the code as it stands, saved or not.
        first: first selected line, from 1.
        last: last selected line.
        instruction: what to change, in a person's words.
    """

    drawing_id: int
    code: str
    first: int
    last: int
    instruction: str
    provider: str = ""
    model: str = ""
    budget: float | None = None
    max_tokens: int = 0
    price: tuple[float, float] | None = None


@dataclass(frozen=True)
class Proposal:
    """The whole code with the selected lines changed.

    Attributes:
        before: the code that was asked about.
        diff: the change in unified form.
        call_id: the call that it came from.
    """

    drawing_id: int
    before: str
    code: str
    diff: str
    call_id: int
    model: str
    instruction: str


def edit_selection(bench: Workbench, selection: Selection, ctx: Context) -> Proposal:
    """Ask the model to change the selected lines; nothing is stored but the call.

    Raises:
        UsageError: there are no such lines, or no instruction.
        ProviderError: no usable reply.
    """
    lines = selection.code.splitlines()
    if not 1 <= selection.first <= selection.last <= len(lines):
        raise UsageError(
            f"There are no lines {selection.first} to {selection.last}; the code has {len(lines)}.", "Choose others."
        )
    if not selection.instruction.strip():
        raise UsageError("It is not said what to change.", 'Say it with --hint "…".')
    provider = bench.provider(selection.provider)
    model = model_name(bench, provider, selection.model)
    drawing = bench.project.drawings.get(selection.drawing_id)
    name = bench.project.concepts.get(drawing.concept_id).name
    budget, given = Budget(selection.budget), Price(*selection.price) if selection.price else None
    price = require_price(bench, provider, model, budget, given, ctx)
    wording = Wording(
        hint=selection.instruction, first=selection.first, last=selection.last, max_tokens=selection.max_tokens
    )
    purpose = Purpose("edit", name, drawing.language, selection.code)
    with live_job(bench, provider, "edit", f"Change lines of {name}", {"drawing": drawing.id}) as job:
        asker = Asker(bench, provider, ctx, budget, price, job.id, urgent=True)
        sample = 0
        while bench.project.calls.find(_key(bench, selection, purpose, model, wording), sample) is not None:
            sample += 1  # the same wish once more wants another proposal
        request = build_request(bench, provider, purpose, model, sample, wording)
        call = asker.ask(request, drawing.concept_id)
    code = _spliced(lines, selection.first, selection.last, _replacement(call), selection.code)
    return Proposal(
        drawing.id, selection.code, code, difference(selection.code, code), call.id, model, selection.instruction
    )


def accept(bench: Workbench, proposal: Proposal) -> Added:
    """Store a proposal as a child of its draft."""
    drawing = bench.project.drawings.get(proposal.drawing_id)
    return bench.project.drawings.add(
        *(drawing.concept_id, drawing.language, proposal.code, Origin.SELECTION),
        parent_id=drawing.id,
        sample=drawing.sample,
        note=proposal.instruction,
        call_id=proposal.call_id,
        model=proposal.model,
    )


def difference(before: str, after: str) -> str:
    """Return the change from one code to another in unified form."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), "before", "after", lineterm="", n=2)
    return "\n".join(lines)


def _key(bench: Workbench, selection: Selection, purpose: Purpose, model: str, wording: Wording) -> str:
    provider = bench.provider(selection.provider)
    return build_request(bench, provider, purpose, model, 0, wording).hash(provider.name, provider.endpoint)


def _replacement(call: LlmCall) -> list[str]:
    text = str(call.reply.get("text", "")).replace("\r\n", "\n")
    if call.status == "length":
        raise TruncatedReplyError("The reply was cut off.", "Raise --max-tokens, or select fewer lines.")
    found = rest_of(text).strip("\n")
    if not found.strip() or ("```" not in text and "~~~" not in text):
        raise EmptyReplyError("The reply holds no lines of code.", "Ask again, or ask another model.")
    return found.splitlines()


def _spliced(lines: list[str], first: int, last: int, fresh: list[str], code: str) -> str:
    before, after = lines[: first - 1], lines[last:]
    whole = fresh[: len(before)] == before and (not after or fresh[-len(after) :] == after)
    spliced = [*before, *fresh, *after]
    if (before or after) and len(fresh) >= len(before) + len(after) and whole:
        spliced = fresh  # the model wrote the whole program, with nothing else changed
    return "\n".join(spliced) + ("\n" if code.endswith("\n") else "")
