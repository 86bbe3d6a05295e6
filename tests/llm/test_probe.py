from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from server import Server

from vadstudio.errors import ProviderError
from vadstudio.llm import known
from vadstudio.llm.endpoints import at
from vadstudio.llm.openai_provider import OpenAiProvider
from vadstudio.llm.probe import probe


def able(body: dict[str, Any], number: int) -> str:
    """Answers as a model that can do everything."""
    if "response_format" in body:
        return json.dumps({"colour": "green"})
    return "Red." if isinstance(body["messages"][-1]["content"], list) else "ready"


def provider(server: Server, context: str = "") -> OpenAiProvider:
    endpoint = at(server.url)
    return OpenAiProvider(replace(endpoint, quirks=replace(endpoint.quirks, context=context)))


def test_an_able_model_is_asked_once(server: Server) -> None:
    server.text = able
    found = probe(provider(server), "m")
    assert (found.vision, found.streaming, found.structured, found.reasoning) == (True, True, True, True)
    assert found.date == known.today()
    asked = len(server.seen)
    assert probe(provider(server), "m") == found
    assert len(server.seen) == asked, "from memory"
    probe(provider(server), "m", again=True)
    assert len(server.seen) == 2 * asked


def test_a_poor_model(server: Server) -> None:
    def behave(body: dict[str, Any]) -> str:
        if isinstance(body["messages"][-1]["content"], list):
            return "context"
        return next((f"reject:{name}" for name in ("response_format", "temperature", "stream") if name in body), "ok")

    server.choose = behave
    found = probe(provider(server), "m")
    assert (found.vision, found.streaming, found.structured) == (False, False, False)
    assert set(found.rejected) == {"temperature", "stream", "response_format"}


@pytest.mark.parametrize(
    ("kind", "native", "size"),
    [
        ("llama.cpp", {"/props": {"default_generation_settings": {"n_ctx": 2048}}}, 2048),
        ("ollama", {"/api/ps": {"models": [{"name": "m", "context_length": 8192}]}}, 8192),
        ("ollama", {"/api/ps": {"models": []}, "/api/show": {"parameters": "num_ctx   1024\nstop x"}}, 1024),
        ("ollama", {"/api/ps": {}, "/api/show": {"model_info": {"q.context_length": 32768}}}, 4096),
        ("lmstudio", {"/api/v0/models/m": {"loaded_context_length": 512, "max_context_length": 9}}, 512),
        ("llama.cpp", {"/props": {"nothing": 1}}, None),
        ("vllm", {"/v1/models": {"data": [{"id": "m", "max_model_len": 777}]}}, 777),
    ],
)
def test_context_sizes(server: Server, kind: str, native: dict[str, Any], size: int | None) -> None:
    server.native = native
    server.text = able
    found = probe(provider(server, kind), "m")
    assert found.context == size
    assert bool(found.notes) == (size == 4096), "Ollama's own limit is told"


def test_a_model_that_does_not_exist(server: Server) -> None:
    server.plan = ["404"]
    with pytest.raises(ProviderError, match="knows no model 'm'"):
        probe(provider(server), "m")
    assert known.recall(server.url, "m").date == ""


def test_a_damaged_memory_is_the_same_as_none(server: Server, own_folders: Any) -> None:
    file = own_folders / "state" / "models.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    for text in ("{", "[]", '{"a": 1}'):
        file.write_text(text)
        assert known.recall(server.url, "m") == known.Capabilities()
    known.remember_rejected(server.url, "m", "top_k")
    assert known.recall(server.url, "m").rejected == ("top_k",)
