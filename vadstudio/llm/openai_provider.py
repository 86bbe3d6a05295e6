"""Every OpenAI-compatible endpoint (OpenAI, Ollama, llama.cpp, vLLM, LM Studio, any base URL), by chat completions.

One call sends one request: what is worth another try is decided by who asks (:data:`vadstudio.llm.faults.TRIES`). Only a field
that the server does not take is left out and the request sent again at once, and remembered for the next time.
"""

from __future__ import annotations

import base64
import json
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vadstudio import keys
from vadstudio.errors import MissingKeyError, ProviderError
from vadstudio.llm import known
from vadstudio.llm.cost import tokens_about
from vadstudio.llm.endpoints import Endpoint, at
from vadstudio.llm.faults import CallFault, FaultKind, HttpError, from_exception, from_status, key_remedy
from vadstudio.llm.provider import Listener, LlmReply, LlmRequest, Message
from vadstudio.llm.wire import Assembly, limited, whole

if TYPE_CHECKING:
    import openai

_OTHER_LIMIT = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}
_MOST_DROPS = 6
_LEAST_ROOM = 64


class OpenAiProvider:
    """One endpoint; thread-safe.

    Args:
        where: the endpoint, or the address of one.
    """

    name = "openai"
    live = True

    def __init__(self, where: Endpoint | str) -> None:
        self.server = at(where or keys.OPENAI) if isinstance(where, str) else where
        self.endpoint = self.server.shown
        self._client: openai.OpenAI | None = None
        self._key: keys.Key | None = None
        self._lock = threading.Lock()

    @property
    def key_source(self) -> str:
        """Which key is used, as a sentence."""
        self._connected()
        return f"Key for {self.server.title}: {self._key.source if self._key else 'none'}."

    def models(self) -> list[str]:
        """Return the models that the endpoint lists."""
        return sorted(str(entry["id"]) for entry in self.model_entries() if entry.get("id"))

    def model_entries(self) -> list[dict[str, Any]]:
        """Return the entries of ``/models`` as the endpoint gives them.

        Raises:
            CallFault: it gives none.
        """
        data = self.get_json(f"{self.server.base_url.rstrip('/')}/models")
        entries = data.get("data") if isinstance(data, Mapping) else None
        if not isinstance(entries, list):
            reason = f"{self.server.title} does not list its models at {self.endpoint}/models."
            raise CallFault(FaultKind.MALFORMED, reason, "Check the address; it usually ends in /v1.")
        return [entry for entry in entries if isinstance(entry, dict)]

    def get_json(self, url: str, post: Mapping[str, Any] | None = None, seconds: float = 20.0) -> Any:
        """Return what the server says at *url*, which need not lie under ``/v1``; POST where *post* is given.

        Raises:
            CallFault: it says nothing usable.
        """
        import openai

        client = self._connected().with_options(timeout=openai.Timeout(seconds, connect=min(5.0, seconds)))
        with self._faults("", {}, [False]):
            ask: Callable[..., str] = client.get if post is None else client.post
            text = ask(url, cast_to=str, **({} if post is None else {"body": dict(post)}))
        try:
            return json.loads(text)
        except ValueError as error:
            reason = f"{self.server.title} answered at {url} with something that is no JSON."
            raise CallFault(FaultKind.MALFORMED, reason, "Check the address; it usually ends in /v1.") from error

    def complete(self, request: LlmRequest, listener: Listener | None = None) -> LlmReply:
        """Send one chat completion and return its reply.

        Raises:
            CallFault: no reply.
            MissingKeyError: the endpoint needs a key and there is none.
        """
        for _ in range(_MOST_DROPS):
            body = self._body(request)
            try:
                reply = self._send(request, body, listener)
            except CallFault as fault:
                fault.request = shown_body(body, request)
                if not self._learned(fault, request, body):
                    raise
            else:
                return self._with_warnings(reply, request)
        raise ProviderError(f"{self.server.title} takes hardly any field of the request.", "Ask another model.")

    def _learned(self, fault: CallFault, request: LlmRequest, body: Mapping[str, Any]) -> bool:
        """Remember what *fault* tells of the model; return whether the request is another one now."""
        if fault.parameter in body:
            known.remember_rejected(self.endpoint, request.model, fault.parameter)
        elif fault.context is not None:
            before = known.recall(self.endpoint, request.model)
            known.remember(self.endpoint, request.model, replace(before, context=fault.context))
        return self._body(request) != body

    def _body(self, request: LlmRequest) -> dict[str, Any]:
        """Return what is sent: without what the model does not take, and no longer than its context leaves room for."""
        quirks = self.server.quirks
        sampling = {**self.server.sampling, **request.sampling}
        limit = sampling.pop("max_tokens", None)
        messages = [_message(m, quirks.image_detail) for m in request.chat()]
        body: dict[str, Any] = {"model": request.model, "messages": messages, **sampling}
        capabilities = known.recall(self.endpoint, request.model)
        rejected = capabilities.rejected
        if limit and capabilities.context:
            room = capabilities.context - sum(len(m.content) // 3 + 8 for m in request.chat()) - 16
            limit = min(limit, room) if room >= _LEAST_ROOM else limit
        if limit:
            name = quirks.max_tokens
            body[_OTHER_LIMIT.get(name, name) if name in rejected else name] = limit
        if quirks.stream:
            body["stream"] = True
            if quirks.stream_usage:
                body["stream_options"] = {"include_usage": True}
        body |= self.server.extra_body
        if "stream" in rejected:
            body.pop("stream_options", None)
        return {name: value for name, value in body.items() if name not in rejected}

    def _send(self, request: LlmRequest, body: Mapping[str, Any], listener: Listener | None) -> LlmReply:
        client = self._connected()
        assembly = Assembly(self.server, request.model, self._secret, listener)
        start, arrived = time.monotonic(), [False]
        rest = {name: value for name, value in body.items() if name not in {"model", "messages", "stream"}}
        create: Callable[..., Any] = client.chat.completions.with_streaming_response.create
        streamed = {"stream": True} if body.get("stream") else {}
        try:
            with (
                self._faults(request.model, body, arrived),
                create(model=body["model"], messages=body["messages"], extra_body=rest, **streamed) as response,
            ):
                arrived[0] = True
                self._read(response, assembly, start)
        except CallFault as fault:
            if assembly.text or assembly.reasoning:
                fault.partial = assembly.reply(time.monotonic() - start, shown_body(body, request))
            raise
        return assembly.reply(time.monotonic() - start, shown_body(body, request))

    def _read(self, response: Any, assembly: Assembly, start: float) -> None:
        quirks = self.server.quirks
        # The time-out of the client is that for the first byte; from here on it is that between two pieces.
        response.http_request.extensions.get("timeout", {})["read"] = quirks.idle_seconds
        kind = str(response.headers.get("content-type", "")).partition(";")[0].strip().lower()
        chunks = limited(response.iter_bytes(), self.server, quirks.total_seconds - (time.monotonic() - start))
        if kind == "text/event-stream":
            assembly.read(chunks)
        elif kind in {"text/html", "application/xhtml+xml"}:
            reason = f"{self.server.title} answered with a web page ({kind}) instead of a reply."
            raise CallFault(FaultKind.MALFORMED, reason, "Check the address; it usually ends in /v1.")
        else:
            body = b"".join(chunks)
            if body.lstrip().startswith(b"data:"):  # a stream under a wrong name
                assembly.read([body])
            else:
                whole(body, assembly, self.server)

    def _with_warnings(self, reply: LlmReply, request: LlmRequest) -> LlmReply:
        """Note on *reply* that the server cut the prompt without a word, where the numbers show it."""
        length = sum(len(message.content) for message in request.chat())
        context = known.recall(self.endpoint, request.model).context
        read, written = reply.usage.prompt_tokens, reply.usage.completion_tokens or 0
        cuts = self.server.quirks.cuts_silently
        told = read is not None and length > 4000 and read < length / 12
        full = cuts and context is not None and (read or tokens_about(length)) + written >= context
        if not (told or full):
            return reply
        size = f"its context of {context:,} tokens" if context else "its context"
        words = f"{self.server.title} probably cut the beginning of the prompt: {size} was full."
        return replace(reply, warnings=(*reply.warnings, f"{words} Start the model with a larger context."))

    @property
    def _secret(self) -> str:
        return self._key.secret if self._key else ""

    def _connected(self) -> openai.OpenAI:
        with self._lock:
            if self._client is None:
                import openai

                self._key = self.server.key()
                if self._key is None and self.server.key_required:
                    remedy = f"{key_remedy(self.server)} The provider 'starter' needs none."
                    raise MissingKeyError(f"No API key was found for {self.server.title}.", remedy)
                quirks = self.server.quirks
                self._client = openai.OpenAI(
                    api_key=self._key.secret if self._key else "none",
                    base_url=self.server.base_url,
                    default_headers=self.server.extra_headers(),
                    timeout=openai.Timeout(quirks.first_byte_seconds, connect=quirks.connect_seconds),
                    max_retries=0,
                    # A proxy for the network is none for this machine, whatever the environment says.
                    http_client=openai.DefaultHttpxClient(trust_env=not self.server.loopback),
                )
                # Not by a method: another thread may be in the middle of a call when a workbench drops its provider.
                weakref.finalize(self, self._client.close)
            return self._client

    @contextmanager
    def _faults(self, model: str, sent: Mapping[str, Any], arrived: list[bool]) -> Iterator[None]:
        """Turn what the SDK raises into a :class:`CallFault`."""
        import openai

        try:
            yield
        except ProviderError:
            raise
        except openai.APIStatusError as error:
            response = error.response
            try:
                body = response.read()
            except Exception:
                body = b""
            answer = HttpError(error.status_code, response.headers, body)
            # from None: the response holds the request, and that the key
            raise from_status(self.server, model, answer, sent, self._secret) from None
        except (openai.OpenAIError, OSError, ValueError) as error:
            raise from_exception(self.server, error, arrived[0], self._secret) from None
        except Exception as error:
            if type(error).__module__.partition(".")[0] not in {"httpx", "httpx2", "httpcore", "httpcore2"}:
                raise
            raise from_exception(self.server, error, arrived[0], self._secret) from None


def _message(message: Message, detail: bool) -> dict[str, Any]:
    if not message.pictures:
        return {"role": message.role, "content": message.content}
    parts: list[dict[str, Any]] = [{"type": "text", "text": message.content}]
    for png in message.pictures:
        url: dict[str, Any] = {"url": "data:image/png;base64," + base64.b64encode(png).decode()}
        parts.append({"type": "image_url", "image_url": {**url, "detail": "low"} if detail else url})
    return {"role": message.role, "content": parts}


def shown_body(body: Mapping[str, Any], request: LlmRequest) -> dict[str, Any]:
    """Return *body* for the record: as it was sent, with pictures as their SHA-256."""
    return {**body, "messages": [message.to_dict() for message in request.chat()]}
