"""A server on loopback that speaks OpenAI's chat completions and misbehaves on command.

``python tests/llm/server.py PORT BEHAVIOUR...`` serves by hand: each request takes the next behaviour, the last one stays. One is
``ok`` or a fault, with a value after a colon: ``429:2`` (Retry-After: 2), ``429:date``, ``slow:0.5``, ``reject:temperature``.
"""

from __future__ import annotations

import contextlib
import email.utils
import json
import random
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="{r}" fill="#{c:06x}"/></svg>'
PYTHON = "import matplotlib.pyplot as plt\nplt.plot([0, {r}], [1, {c}])\n"
ERRORS = {
    "401": (401, "invalid_api_key", "Incorrect API key provided: {key}."),
    "403": (403, "model_not_allowed", "You may not use this model."),
    "404": (404, "model_not_found", "The model does not exist."),
    "quota": (429, "insufficient_quota", "You exceeded your current quota."),
    "429": (429, "rate_limit_exceeded", "Rate limit reached."),
    "500": (500, "server_error", "The server had an error."),
    "503": (503, "overloaded", "Overloaded."),
    "context": (400, "context_length_exceeded", "This model's maximum context length is 512 tokens."),
}


class Server(ThreadingHTTPServer):
    """The server; ``seen`` are the requests, ``answered`` counts the whole replies by what was asked."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, plan: list[str] | None = None, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.plan = plan or ["ok"]
        self.seen: list[dict[str, Any]] = []
        self.answered: Counter[str] = Counter()
        self.active = self.most_active = 0
        self.models = ["m"]
        self.choose: Callable[[dict[str, Any]], str] | None = None
        self.text: Callable[[dict[str, Any], int], str] = drawing
        self.native: dict[str, Any] = {}
        self.release = threading.Event()
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [one["body"] for one in self.seen]

    def behaviour(self, body: dict[str, Any]) -> str:
        with self.lock:
            if self.choose is not None:
                return self.choose(body)
            return self.plan.pop(0) if len(self.plan) > 1 else self.plan[0]

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # clients that are killed leave in the middle


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path in self.server.native:
            return self._json(200, self.server.native[self.path])
        if self.path == "/v1/models":
            return self._json(
                200, {"object": "list", "data": [{"id": m, "object": "model"} for m in self.server.models]}
            )
        return self._json(404, {"error": {"message": "Not found"}})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path in self.server.native:
            return self._json(200, self.server.native[self.path])
        with self.server.lock:
            self.server.seen.append(
                {"path": self.path, "body": body, "headers": {k.lower(): v for k, v in self.headers.items()}}
            )
            number = len(self.server.seen)
            self.server.active += 1
            self.server.most_active = max(self.server.most_active, self.server.active)
        try:
            self._behave(self.server.behaviour(body), body, number)
        finally:
            with self.server.lock:
                self.server.active -= 1

    def _behave(self, behaviour: str, body: dict[str, Any], number: int) -> None:
        name, _, value = behaviour.partition(":")
        if name in ERRORS:
            return self._error(name, value)
        if name == "reject" and value in body:
            message = f"Unsupported parameter: '{value}' is not supported with this model."
            return self._json(400, {"error": {"message": message, "code": "unsupported_parameter", "param": value}})
        if name == "error200":
            return self._json(200, {"error": {"message": "the model crashed", "type": "internal"}})
        if name == "html":
            return self._send(200, b"<html><body>It works!</body></html>", "text/html")
        if name == "badjson":
            return self._send(200, b'{"choices": [', "application/json")
        if name == "drop":
            return self._hang_up()
        if name == "silent":
            self.server.release.wait(20)
            return self._hang_up()
        if name == "slow":
            time.sleep(float(value))
        text = "" if name == "empty" else self.server.text(body, number)
        if name == "huge":
            text = "x" * (1 << 16)
        finish = "length" if name == "length" else "stop"
        text = text[: len(text) * 2 // 3] if name == "length" else text
        usage = None if name == "nousage" else {"prompt_tokens": 20, "completion_tokens": 40, "total_tokens": 60}
        if body.get("stream") and name != "whole":
            return self._stream(name, body, text, finish, usage)
        return self._whole(body, text, finish, usage)

    def _whole(self, body: dict[str, Any], text: str, finish: str, usage: Any) -> None:
        message = {"role": "assistant", "content": text, "reasoning_content": "I think"}
        choice = {"index": 0, "message": message, "finish_reason": finish}
        self._json(200, {**self._frame(body, "chat.completion"), "choices": [choice], "usage": usage})
        self._count(body)

    def _frame(self, body: dict[str, Any], kind: str) -> dict[str, Any]:
        return {
            "id": "1",
            "object": kind,
            "created": 1,
            "model": f"{body['model']}-2026",
            "system_fingerprint": "fp_test",
        }

    def _stream(self, name: str, body: dict[str, Any], text: str, finish: str, usage: Any) -> None:
        self._head(200, "text/event-stream", chunked=True)
        frame = self._frame(body, "chat.completion.chunk")
        size = max(1, len(text) // 8)
        pieces = [text[n : n + size] for n in range(0, len(text), size)]
        self._event({**frame, "choices": [{"index": 0, "delta": {"reasoning": "I think"}, "finish_reason": None}]})
        for number, piece in enumerate(pieces):
            if number == 4 and name in {"cut", "stall", "errorevent", "garbage"}:
                return self._break(name)
            self._event({**frame, "choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]})
        while name == "huge":
            self._event({**frame, "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]})
        self._event({**frame, "choices": [{"index": 0, "delta": {}, "finish_reason": finish}]})
        if usage and body.get("stream_options", {}).get("include_usage"):
            self._event({**frame, "choices": [], "usage": usage})
        self._chunk(b"data: [DONE]\n\n")
        self._chunk(b"")
        self._count(body)

    def _break(self, name: str) -> None:
        if name == "stall":
            self.server.release.wait(20)
        elif name == "errorevent":
            self._event({"error": {"message": "out of memory", "code": 500}})
            return self._chunk(b"")
        elif name == "garbage":
            self._chunk(b'data: {"choices": [{"del\n\n')
            return self._chunk(b"")
        return self._hang_up()

    def _count(self, body: dict[str, Any]) -> None:
        with self.server.lock:
            self.server.answered[json.dumps([body["model"], body["messages"]])] += 1

    def _error(self, name: str, value: str) -> None:
        status, code, message = ERRORS[name]
        key = self.headers.get("Authorization", "").removeprefix("Bearer ")
        headers = {}
        if value == "date":
            headers["Retry-After"] = email.utils.formatdate(time.time() + 1.5, usegmt=True)
        elif value:
            headers["Retry-After"] = value
        self._json(status, {"error": {"message": message.format(key=key), "code": code}}, headers)

    def _json(self, status: int, data: Any, headers: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps(data).encode(), "application/json", headers)

    def _send(self, status: int, text: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
        self._head(status, kind, headers, length=len(text))
        self.wfile.write(text)

    def _head(
        self, status: int, kind: str, headers: dict[str, str] | None = None, length: int = 0, chunked: bool = False
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header(*(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", str(length))))
        self.end_headers()

    def _event(self, data: Any) -> None:
        self._chunk(f"data: {json.dumps(data)}\n\n".encode())

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def _hang_up(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *args: object) -> None:
        pass


def drawing(body: dict[str, Any], number: int) -> str:
    """A good reply, another one each time."""
    asked = str(body["messages"][-1]["content"])
    random.seed(number)
    values = {"r": 5 + number % 25, "c": random.randrange(1 << 24)}
    if "matplotlib" in asked.lower() or "python" in asked.lower():
        return f"Drawing {number}.\n\n```python\n{PYTHON.format(**values)}```\n"
    return f"Drawing {number}.\n\n```svg\n{SVG.format(**values)}\n```\n"


@contextmanager
def running(*plan: str) -> Iterator[Server]:
    """Serve in a thread."""
    server = Server(list(plan) or ["ok"])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.release.set()
        server.shutdown()
        thread.join()
        server.server_close()


if __name__ == "__main__":
    by_hand = Server(sys.argv[2:], int(sys.argv[1]))
    print(by_hand.url, flush=True)
    by_hand.serve_forever()
