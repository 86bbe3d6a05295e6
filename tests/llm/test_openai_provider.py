"""The live provider against a real HTTP server on loopback that speaks the protocol and misbehaves."""

from __future__ import annotations

import json
import socket
import time
from dataclasses import replace
from typing import Any

import pytest
from server import Server

from vadstudio import keys
from vadstudio.errors import MissingKeyError, ProviderError, UsageError
from vadstudio.llm import LlmReply, LlmRequest, Message, Purpose, endpoints, known, wire
from vadstudio.llm.endpoints import Endpoint, Quirks
from vadstudio.llm.faults import CallFault, FaultKind, retry_after
from vadstudio.llm.openai_provider import OpenAiProvider

QUICK = Quirks(first_byte_seconds=0.6, idle_seconds=0.3)


def provider(server: Server, **quirks: Any) -> OpenAiProvider:
    return OpenAiProvider(replace(endpoints.at(server.url), quirks=replace(QUICK, **quirks)))


def question(**sampling: Any) -> LlmRequest:
    return LlmRequest("m", (Message("user", "draw"),), Purpose("generate", "cat", "svg"), 0, sampling)


def ask(server: Server, *plan: str, request: LlmRequest | None = None, **quirks: Any) -> LlmReply:
    server.plan = list(plan) or ["ok"]
    return provider(server, **quirks).complete(request or question())


def fault(server: Server, *plan: str, **quirks: Any) -> CallFault:
    with pytest.raises(CallFault) as caught:
        ask(server, *plan, **quirks)
    return caught.value


@pytest.mark.parametrize("behaviour", ["ok", "whole"])
def test_a_reply_with_all_that_belongs_to_it(server: Server, behaviour: str) -> None:
    reply = ask(server, behaviour, request=question(temperature=0.5, max_tokens=100))
    assert "<svg" in reply.text
    assert (reply.model, reply.reasoning, reply.fingerprint) == ("m-2026", "I think", "fp_test")
    assert (reply.usage.prompt_tokens, reply.usage.completion_tokens, reply.status) == (20, 40, "ok")
    sent = {"model": "m", "messages": [{"role": "user", "content": "draw"}], "temperature": 0.5, "max_tokens": 100}
    sent |= {"stream": True, "stream_options": {"include_usage": True}}
    assert server.bodies[0] == sent == reply.request
    assert reply.raw["choices"][0]["message"]["content"] == reply.text


def test_an_endpoint_that_cannot_stream(server: Server) -> None:
    reply = ask(server, stream=False)
    assert "<svg" in reply.text
    assert "stream" not in server.bodies[0]


def test_pieces_are_heard_as_they_come(server: Server) -> None:
    heard: list[str] = []
    reply = provider(server).complete(question(), heard.append)
    assert len(heard) > 3
    assert "".join(heard) == reply.text


def test_missing_usage_is_tolerated(server: Server) -> None:
    assert ask(server, "nousage").usage.prompt_tokens is None


@pytest.mark.parametrize(("behaviour", "status"), [("length", "length"), ("empty", "empty")])
def test_replies_that_are_none_say_so(server: Server, behaviour: str, status: str) -> None:
    assert ask(server, behaviour).status == status


@pytest.mark.parametrize(
    ("behaviour", "kind", "words"),
    [
        ("401", FaultKind.KEY, "wants an API key and none was found"),
        ("403", FaultKind.FORBIDDEN, "refuses 'm' with this key"),
        ("404", FaultKind.MODEL, "knows no model 'm'"),
        ("quota", FaultKind.QUOTA, "no credit left"),
        ("429", FaultKind.OVERLOAD, "rate limit"),
        ("503", FaultKind.OVERLOAD, "overloaded"),
        ("500", FaultKind.SERVER, "failed inside"),
        ("context", FaultKind.REJECTED, "longer than 'm' can take"),
        ("error200", FaultKind.SERVER, "the model crashed"),
        ("html", FaultKind.MALFORMED, "web page"),
        ("badjson", FaultKind.MALFORMED, "no JSON"),
        ("garbage", FaultKind.MALFORMED, "no JSON"),
        ("errorevent", FaultKind.SERVER, "out of memory"),
        ("drop", FaultKind.CUT, "cut before it answered"),
        ("cut", FaultKind.CUT, "in the middle of a reply"),
        ("stall", FaultKind.TIMEOUT, "fell silent for 0.3 s"),
        ("silent", FaultKind.TIMEOUT, "gave no answer in 0.6 s"),
    ],
)
def test_faults_are_sentences_that_say_what_to_do(server: Server, behaviour: str, kind: FaultKind, words: str) -> None:
    found = fault(server, behaviour)
    assert (found.kind, words in found.reason, bool(found.remedy)) == (kind, True, True), str(found)
    assert len(server.seen) == 1, "one call sends one request"


@pytest.mark.parametrize("behaviour", ["cut", "stall"])
def test_what_had_arrived_is_kept(server: Server, behaviour: str) -> None:
    partial = fault(server, behaviour).partial
    assert partial is not None
    assert partial.text.startswith("Drawing 1.")
    assert not partial.text.endswith("```\n")


def test_a_slow_answer_is_waited_for(server: Server) -> None:
    assert ask(server, "slow:0.4").status == "ok", (
        "slower than the time between two pieces, faster than that for the first"
    )


def test_a_reply_without_end_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MOST_BYTES", 1 << 20)
    assert fault(server, "huge").kind is FaultKind.TOO_LARGE
    assert fault(server, "huge", total_seconds=0.0).kind is FaultKind.TIMEOUT


def test_a_rejected_field_is_left_out_and_remembered(server: Server) -> None:
    server.plan = ["reject:temperature"]
    asked = provider(server)
    assert asked.complete(question(temperature=0.2)).status == "ok"
    assert ["temperature" in body for body in server.bodies] == [True, False]
    assert asked.complete(question(temperature=0.2)).status == "ok"
    assert "temperature" not in server.bodies[2], "not even tried again, by another provider neither"
    assert provider(server).complete(question(temperature=0.2)).request == server.bodies[3]
    assert known.recall(server.url, "m").rejected == ("temperature",)


@pytest.mark.parametrize(("field", "left"), [("max_tokens", "max_completion_tokens"), ("stream_options", "stream")])
def test_the_other_name_of_the_limit_and_plain_streams(server: Server, field: str, left: str) -> None:
    reply = ask(server, f"reject:{field}", request=question(max_tokens=50))
    assert field not in reply.request
    assert left in reply.request


def test_a_reply_is_no_longer_than_the_context_that_a_server_tells(server: Server) -> None:
    server.plan = ["context", "ok"]
    assert provider(server).complete(question(max_tokens=8192)).status == "ok"
    assert [body["max_tokens"] for body in server.bodies] == [8192, 512 - 16 - 8 - 1]
    assert known.recall(server.url, "m").context == 512


def test_a_server_that_rejects_streaming_answers_whole(server: Server) -> None:
    reply = ask(server, "reject:stream")
    assert reply.status == "ok"
    assert not {"stream", "stream_options"} & set(server.bodies[1])


def test_the_key_is_sent_and_shows_nowhere(server: Server) -> None:
    keys.remember(server.url, "sk-abcdef")
    reply = ask(server)
    assert server.seen[0]["headers"]["authorization"] == "Bearer sk-abcdef"
    refused = fault(server, "401")
    assert "refused the API key" in refused.reason
    for text in (json.dumps(reply.raw), json.dumps(reply.request), str(refused), repr(refused.__dict__)):
        assert "sk-abc" not in text
    keys._typed.clear()


def test_headers_come_from_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    own = Endpoint("mine", "Mine", server.url, headers={"X-Team": "$TEAM_TOKEN"}, extra_body={"seed": 7})
    with pytest.raises(UsageError, match="TEAM_TOKEN"):
        OpenAiProvider(own).complete(question())
    monkeypatch.setenv("TEAM_TOKEN", "t-1")
    OpenAiProvider(own).complete(question())
    assert server.seen[0]["headers"]["x-team"] == "t-1"
    assert server.bodies[0]["seed"] == 7


def test_pictures_are_sent_and_recorded_by_hash(server: Server) -> None:
    request = replace(question(), messages=(Message("user", "what is it?", (b"\x89PNG",)),))
    reply = ask(server, request=request)
    part = server.bodies[0]["messages"][0]["content"][1]
    assert part["image_url"]["url"].startswith("data:image/png;base64,")
    assert "base64" not in json.dumps(reply.request)
    assert len(reply.request["messages"][0]["pictures"][0]) == 64


def test_a_prompt_that_was_cut_silently_is_told(server: Server) -> None:
    request = replace(question(), messages=(Message("user", "draw " * 2000),))
    assert "cut the beginning of the prompt" in ask(server, request=request).warnings[0]
    assert ask(server).warnings == ()


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    with pytest.raises(ProviderError, match="cannot be reached") as caught:
        OpenAiProvider(url).models()
    assert "Start the server" in caught.value.remedy
    with pytest.raises(CallFault) as again:
        OpenAiProvider(url).complete(question())
    assert again.value.kind is FaultKind.UNREACHABLE


def test_openai_itself_needs_a_key() -> None:
    with pytest.raises(MissingKeyError, match="No API key was found for OpenAI"):
        OpenAiProvider("").models()


def test_models_are_listed(server: Server) -> None:
    server.models = ["b", "a"]
    assert provider(server).models() == ["a", "b"]
    with pytest.raises(CallFault, match="usually ends in /v1"):
        OpenAiProvider(server.url + "/wrong").models()


def test_retry_after() -> None:
    assert retry_after({"retry-after": "2.5"}) == 2.5
    assert retry_after({"retry-after-ms": "250"}) == 0.25
    assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0.0
    soon = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 100))
    assert 90 < (retry_after({"retry-after": soon}) or 0) <= 100
    for nonsense in ("soon", "nan", "-3", "inf", ""):
        assert retry_after({"retry-after": nonsense}) is None


def test_what_was_drawn_before_is_no_part_of_the_identity() -> None:
    plain, later = question(), replace(question(), sent=(Message("user", "draw, but not a red circle"),))
    assert plain.hash("p", "e") == later.hash("p", "e")
    assert "red circle" in later.chat()[-1].content
