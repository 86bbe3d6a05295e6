"""What a model can do, found by asking it a few short questions; kept by :mod:`vadstudio.llm.known`."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from vadstudio.llm import known
from vadstudio.llm.faults import HOPELESS, CallFault
from vadstudio.llm.known import Capabilities
from vadstudio.llm.openai_provider import OpenAiProvider
from vadstudio.llm.provider import LlmReply, LlmRequest, Message, Purpose

OLLAMA_CONTEXT = 4096
"""What Ollama gives a model when nobody says otherwise, and beyond which it cuts silently."""

_TOKENS = 64
_SCHEMA = {
    "type": "object",
    "properties": {"colour": {"type": "string", "enum": ["red", "green"]}},
    "required": ["colour"],
    "additionalProperties": False,
}


def probe(provider: OpenAiProvider, model: str, again: bool = False) -> Capabilities:
    """Return what *model* can do: from memory, or by three short questions that are remembered.

    Raises:
        ProviderError: the endpoint or the model cannot be asked at all.
    """
    before = known.recall(provider.endpoint, model)
    if before.date and not again:
        return before
    known.remember(provider.endpoint, model, Capabilities())  # what was rejected once may be taken by now
    notes: list[str] = []
    context = context_size(provider, model, notes)
    plain = _ask(provider, model, "Answer with the word: ready", temperature=1.0)
    structured = _structured(provider, model, notes)
    vision = _vision(provider, model, notes)
    found = Capabilities(
        context=context,
        vision=vision,
        streaming=plain.raw.get("object") != "chat.completion" and "stream" not in _rejected(provider, model),
        structured=structured,
        reasoning=bool(plain.reasoning),
        rejected=_rejected(provider, model),
        notes=tuple(notes),
        date=known.today(),
    )
    known.remember(provider.endpoint, model, found)
    return found


def _rejected(provider: OpenAiProvider, model: str) -> tuple[str, ...]:
    return known.recall(provider.endpoint, model).rejected


def _ask(
    provider: OpenAiProvider, model: str, text: str, pictures: tuple[bytes, ...] = (), **sampling: Any
) -> LlmReply:
    values = {"max_tokens": _TOKENS, **sampling}
    return provider.complete(LlmRequest(model, (Message("user", text, pictures),), Purpose("probe", "", ""), 0, values))


def _structured(provider: OpenAiProvider, model: str, notes: list[str]) -> bool | None:
    shape = provider.server.quirks.schema
    if shape == "none":
        return False
    named = {"type": "json_schema", "json_schema": {"name": "colour", "strict": True, "schema": _SCHEMA}}
    flat = {"type": "json_schema", "schema": _SCHEMA}
    try:
        form = flat if shape == "flat" else named
        reply = _ask(provider, model, "Which colour is grass? Answer as JSON.", response_format=form)
    except CallFault as fault:
        if fault.kind in HOPELESS:
            raise
        notes.append(f"A JSON schema was refused: {fault.reason}")
        return False
    try:
        answer = json.loads(reply.text)
    except ValueError:
        return False
    return isinstance(answer, Mapping) and answer.get("colour") in {"red", "green"} and len(answer) == 1


def _vision(provider: OpenAiProvider, model: str, notes: list[str]) -> bool | None:
    from PIL import Image

    buffer = io.BytesIO()
    Image.new("RGB", (64, 64), (230, 20, 20)).save(buffer, "PNG")
    try:
        reply = _ask(provider, model, "Which colour fills this picture? One word.", (buffer.getvalue(),))
    except CallFault as fault:
        if fault.kind in HOPELESS:
            raise
        return False
    if "red" in reply.text.lower():
        return True
    notes.append("It took a picture but did not name its colour.")
    return None if reply.status != "ok" else False


# -- context ---------------------------------------------------------------------------------------------------------------


def context_size(provider: OpenAiProvider, model: str, notes: list[str]) -> int | None:
    """Return the tokens that prompt and reply may have together, where the server tells; asks no model."""
    asked = {"ollama": _ollama, "llama.cpp": _llama_cpp, "lmstudio": _lmstudio}.get(provider.server.quirks.context)
    try:
        return asked(provider, model, notes) if asked else _listed(provider, model)
    except (CallFault, AttributeError, TypeError, KeyError, ValueError):
        return None


def _listed(provider: OpenAiProvider, model: str) -> int | None:
    for entry in provider.model_entries():
        if entry.get("id") == model:
            return next(
                (_size(entry[k]) for k in ("max_model_len", "context_length", "context_window") if entry.get(k)), None
            )
    return None


def _ollama(provider: OpenAiProvider, model: str, notes: list[str]) -> int | None:
    root = provider.server.root
    for entry in provider.get_json(f"{root}/api/ps").get("models", []):
        if model in {entry.get("name"), entry.get("model")} and (size := _size(entry.get("context_length"))):
            return size
    shown = provider.get_json(f"{root}/api/show", {"model": model})
    if match := re.search(r"^num_ctx\s+(\d+)", str(shown.get("parameters", "")), re.MULTILINE):
        return int(match[1])
    trained = next((_size(v) for k, v in shown.get("model_info", {}).items() if k.endswith(".context_length")), None)
    notes.append(
        f"Ollama starts it with {OLLAMA_CONTEXT:,} tokens unless told otherwise"
        + (f", of {trained:,} that it was made for" if trained else "")
        + ", and cuts longer prompts silently; set OLLAMA_CONTEXT_LENGTH, or num_ctx in a Modelfile."
    )
    return OLLAMA_CONTEXT


def _llama_cpp(provider: OpenAiProvider, model: str, notes: list[str]) -> int | None:
    return _size(provider.get_json(f"{provider.server.root}/props")["default_generation_settings"]["n_ctx"])


def _lmstudio(provider: OpenAiProvider, model: str, notes: list[str]) -> int | None:
    entry = provider.get_json(f"{provider.server.root}/api/v0/models/{quote(model, safe='')}")
    return _size(entry.get("loaded_context_length") or entry.get("max_context_length"))


def _size(value: Any) -> int | None:
    return value if isinstance(value, int) and value > 0 else None


def with_context(provider: OpenAiProvider, model: str) -> Capabilities:
    """Return what is known of *model*, its context size asked for where that costs nothing and is not known yet."""
    found = known.recall(provider.endpoint, model)
    if found.context is None and provider.server.quirks.cuts_silently:
        found = replace(found, context=context_size(provider, model, []))
        known.remember(provider.endpoint, model, found)
    return found
