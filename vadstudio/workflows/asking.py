"""One question to a model: asked once, stored with its reply, answered from the store when asked again."""

from __future__ import annotations

from dataclasses import dataclass

from vadstudio.llm import LlmRequest, Provider, Purpose, extract_code
from vadstudio.render import LANGUAGES
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class Answer:
    """The code that a model gave, and the stored call that it came from."""

    code: str
    note: str
    call_id: int
    model: str


def build_request(bench: Workbench, purpose: Purpose, model: str, sample: int, hint: str = "") -> LlmRequest:
    """Return the request for *purpose* with the project's prompt filled in."""
    prompt = bench.prompt(purpose.task)
    messages = prompt.messages(
        concept=purpose.concept,
        language=purpose.language,
        language_title=LANGUAGES.get(purpose.language).title,
        code=purpose.code.rstrip(),
        hint=hint,
    )
    return LlmRequest(model=model, messages=messages, purpose=purpose, sample=sample)


def ask(bench: Workbench, provider: Provider, request: LlmRequest) -> Answer:
    """Return the code that answers *request*. A reply that arrived is stored before anything is made of it.

    Raises:
        ProviderError: no reply, or a reply without usable code.
    """
    calls = bench.project.calls
    key = request.hash(provider.name, provider.endpoint)
    stored = calls.find(key, request.sample)
    if stored is None:
        reply = provider.complete(request)
        added = calls.add(
            request_hash=key,
            sample=request.sample,
            provider=provider.name,
            model=reply.model,
            request=request.to_dict(),
            reply={
                "text": reply.text,
                "finish_reason": reply.finish_reason,
                "reasoning": reply.reasoning,
                "raw": dict(reply.raw),
            },
            status="ok",
            prompt_tokens=reply.usage.prompt_tokens,
            completion_tokens=reply.usage.completion_tokens,
            seconds=reply.seconds,
            cost=None,
        )
        stored = calls.get(added.id)
    code, note = extract_code(stored.reply["text"], request.purpose.language, stored.reply["finish_reason"])
    return Answer(code, note, stored.id, stored.model)
