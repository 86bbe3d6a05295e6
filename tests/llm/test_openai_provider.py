"""The live provider against a real HTTP server on loopback that speaks the protocol."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from vadstudio import keys
from vadstudio.errors import MissingKeyError, ProviderError
from vadstudio.llm import LlmRequest, Message, Purpose
from vadstudio.llm.openai_provider import OpenAiProvider

CODE = '```svg\n<svg xmlns="http://www.w3.org/2000/svg"/>\n```'


class Server(ThreadingHTTPServer):
    daemon_threads = True
    answer: tuple[int, Any] = (200, {})
    seen: list[dict[str, Any]]


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.seen.append({"path": self.path, "body": body, "key": self.headers.get("Authorization")})
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        status, data = self.server.answer
        text = json.dumps(data).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server(("127.0.0.1", 0), Handler)
    made.seen = []
    thread = threading.Thread(target=made.serve_forever)
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def ask(server: Server, **sampling: Any) -> Any:
    provider = OpenAiProvider(f"http://127.0.0.1:{server.server_port}/v1")
    return provider.complete(
        LlmRequest("m", (Message("user", "draw"),), Purpose("generate", "cat", "svg"), 0, sampling)
    )


def choice(**extra: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": CODE, "reasoning_content": "I think"}
    return {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "m-2026",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        **extra,
    }


def test_reply_with_usage(server: Server) -> None:
    server.answer = 200, choice(usage={"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8})
    reply = ask(server, temperature=0.5)
    assert (reply.text, reply.model, reply.reasoning) == (CODE, "m-2026", "I think")
    assert (reply.usage.prompt_tokens, reply.usage.completion_tokens) == (3, 5)
    assert server.seen[0]["body"] == {
        "model": "m",
        "messages": [{"role": "user", "content": "draw"}],
        "temperature": 0.5,
    }


def test_missing_usage_is_tolerated(server: Server) -> None:
    server.answer = 200, choice()
    assert ask(server).usage.prompt_tokens is None


def test_key_is_sent_and_not_kept(server: Server) -> None:
    keys.remember(f"http://127.0.0.1:{server.server_port}/v1", "sk-abc")
    server.answer = 200, choice()
    reply = ask(server)
    assert server.seen[0]["key"] == "Bearer sk-abc"
    assert "sk-abc" not in json.dumps(reply.raw)


@pytest.mark.parametrize(
    ("status", "word"), [(401, "refused the API key"), (404, "knows no model 'm'"), (422, "answered 422")]
)
def test_errors_are_sentences(server: Server, status: int, word: str) -> None:
    server.answer = status, {"error": {"message": "no"}}
    with pytest.raises(ProviderError, match=word):
        ask(server)


def test_error_body_with_200(server: Server) -> None:
    server.answer = 200, {"error": {"message": "overloaded"}}
    with pytest.raises(ProviderError, match="without a choice"):
        ask(server)


def test_nobody_listens(server: Server) -> None:
    free = Server(("127.0.0.1", 0), Handler)
    port = free.server_port
    free.server_close()
    with pytest.raises(ProviderError, match="cannot be reached"):
        OpenAiProvider(f"http://127.0.0.1:{port}/v1").models()


def test_openai_itself_needs_a_key() -> None:
    with pytest.raises(MissingKeyError, match="No API key"):
        OpenAiProvider().models()
