"""The words of a question: a prompt template of the project, filled in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vadstudio.llm import LlmRequest, Message, Provider, Purpose
from vadstudio.render import LANGUAGES
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class Wording:
    """What a request says beside its purpose.

    Attributes:
        hint: a person's wish.
        error: why the last draft makes no picture.
        pictures: PNGs for a model that can see.
        max_tokens: the longest reply; 0 for the one in the settings.
        temperature: None to leave it to the server.
        earlier: what was drawn before, from which this one is to differ; None when samples need not differ.
        first: first of the selected lines.
        last: last of the selected lines.
        line: line of the error.
    """

    hint: str = ""
    error: str = ""
    pictures: tuple[bytes, ...] = ()
    max_tokens: int = 0
    temperature: float | None = None
    earlier: tuple[str, ...] | None = None
    first: int = 0
    last: int = 0
    line: int | None = None


DIVERSE = "generate-diverse"
"""The template for samples that are told what was drawn before."""


def build_request(
    bench: Workbench, provider: Provider, purpose: Purpose, model: str, sample: int, wording: Wording | None = None
) -> LlmRequest:
    """Return the request for *purpose* with the project's prompt filled in."""
    wording = wording or Wording()
    prompt = bench.prompt(DIVERSE if wording.earlier is not None else purpose.task)
    variables = {
        "concept": purpose.concept,
        "language": purpose.language,
        "language_title": LANGUAGES.get(purpose.language).title,
        "code": purpose.code.rstrip(),
        "hint": wording.hint,
        "error": wording.error,
        "line": str(wording.line or "unknown"),
        "first": str(wording.first),
        "last": str(wording.last),
    }
    messages = prompt.messages(**variables)
    sent: tuple[Message, ...] = ()
    if wording.earlier is not None:
        listed = "\n".join(f"- {line}" for line in wording.earlier)
        told = (
            prompt.messages(**variables, earlier=listed) if listed else bench.prompt("generate").messages(**variables)
        )
        sent = told
    if wording.pictures:
        words = f"{messages[-1].content}\n\nThe picture shows how it looks now."
        messages = (*messages[:-1], replace(messages[-1], content=words, pictures=wording.pictures))
    sampling: dict[str, float] = {}
    if provider.live:
        sampling["max_tokens"] = wording.max_tokens or bench.settings.max_tokens
        temperature = bench.settings.temperature if wording.temperature is None else wording.temperature
        if temperature >= 0:
            sampling["temperature"] = temperature
    label = f"{prompt.name} {prompt.version}"
    return LlmRequest(model, messages, purpose, sample, sampling, label, sent)
