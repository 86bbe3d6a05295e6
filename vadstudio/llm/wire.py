"""A chat completion off the wire: streamed or whole, with a limit on its size and time, tolerant of what servers leave out."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from vadstudio.llm.endpoints import Endpoint
from vadstudio.llm.faults import CallFault, FaultKind, from_error_body
from vadstudio.llm.provider import Listener, LlmReply, Usage

MOST_BYTES = 16 << 20
"""A reply larger than this is no drawing. A streamed token takes about 250 bytes on the wire."""


def limited(chunks: Iterable[bytes], endpoint: Endpoint, seconds: float) -> Iterator[bytes]:
    """Pass *chunks* on until they are too many or take too long.

    Raises:
        CallFault: too large, or not ended in time.
    """
    total, end = 0, time.monotonic() + seconds
    for chunk in chunks:
        total += len(chunk)
        if total > MOST_BYTES:
            reason = f"{endpoint.title} sent more than {MOST_BYTES >> 20} MiB for one reply."
            raise CallFault(FaultKind.TOO_LARGE, reason, "Lower --max-tokens, or ask another model.")
        if time.monotonic() > end:
            reason = f"{endpoint.title} did not come to the end of a reply in {seconds:g} s."
            raise CallFault(FaultKind.TIMEOUT, reason, "Lower --max-tokens, or ask a faster model.")
        yield chunk


def events(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the data of each server-sent event; comments and other fields are passed over."""
    rest, data = b"", []
    for chunk in chunks:
        *lines, rest = (rest + chunk).replace(b"\r\n", b"\n").split(b"\n")
        for line in lines:
            if line.startswith(b"data:"):
                data.append(line[5:].strip())
            elif not line.strip() and data:
                yield b"\n".join(data)
                data = []
    if rest.startswith(b"data:"):
        data.append(rest[5:].strip())
    if data:
        yield b"\n".join(data)


class Assembly:
    """Puts the pieces of a streamed reply together."""

    def __init__(self, endpoint: Endpoint, model: str, secret: str, listener: Listener | None = None) -> None:
        self.text: list[str] = []
        self.reasoning: list[str] = []
        self.finish_reason = ""
        self.usage = Usage()
        self.ended = False
        self._raw: dict[str, Any] = {}
        self._endpoint, self._model, self._secret, self._listener = endpoint, model, secret, listener

    def read(self, chunks: Iterable[bytes]) -> None:
        """Take a stream to its end.

        Raises:
            CallFault: an error event, an event that is no JSON, or an end before the end.
        """
        for data in events(chunks):
            if data == b"[DONE]":
                self.ended = True
                break
            self.take(_parsed(data, self._endpoint))
        if not self.ended and not self.finish_reason:
            reason = f"The connection to {self._endpoint.title} was cut in the middle of a reply."
            raise CallFault(
                FaultKind.CUT, reason, "Check the network, then run again; what is missing is asked for anew."
            )

    def take(self, event: Mapping[str, Any]) -> None:
        """Take one chunk, or a whole completion."""
        if event.get("error"):
            raise from_error_body(self._endpoint, event["error"], self._secret)
        self._raw |= {k: v for k, v in event.items() if k not in {"choices", "usage"} and v is not None}
        if isinstance(event.get("usage"), Mapping):
            self._raw["usage"] = event["usage"]
            self.usage = Usage(*(_count(event["usage"].get(k)) for k in ("prompt_tokens", "completion_tokens")))
        choices = event.get("choices")
        if not isinstance(choices, list) or not choices or not isinstance(choices[0], Mapping):
            return
        choice = choices[0]
        piece = choice.get("delta") or choice.get("message") or {}
        if isinstance(piece, Mapping):
            self._take_piece(piece)
        if choice.get("finish_reason"):
            self.finish_reason = str(choice["finish_reason"])

    def _take_piece(self, piece: Mapping[str, Any]) -> None:
        self.reasoning.append(_text(piece.get("reasoning") or piece.get("reasoning_content")))
        text = _text(piece.get("content")) or _text(piece.get("refusal"))
        if text:
            self.text.append(text)
            if self._listener is not None:
                self._listener(text)

    def reply(self, seconds: float, request: Mapping[str, Any]) -> LlmReply:
        """Return what arrived."""
        text, reasoning = "".join(self.text), "".join(self.reasoning)
        message = {"role": "assistant", "content": text, **({"reasoning": reasoning} if reasoning else {})}
        choice = {"index": 0, "message": message, "finish_reason": self.finish_reason or None}
        return LlmReply(
            text=text,
            finish_reason=self.finish_reason or "stop",
            model=str(self._raw.get("model") or self._model),
            reasoning=reasoning,
            usage=self.usage,
            seconds=seconds,
            raw={**self._raw, "choices": [choice]},
            fingerprint=str(self._raw.get("system_fingerprint") or ""),
            request=request,
        )


def whole(body: bytes, assembly: Assembly, endpoint: Endpoint) -> None:
    """Take a completion that came in one piece.

    Raises:
        CallFault: it is an error, no JSON, or holds no choice.
    """
    data = _parsed(body, endpoint)
    assembly.take(data)
    if not data.get("choices"):
        reason = f"{endpoint.title} answered without a choice: {json.dumps(data)[:120]}."
        raise CallFault(FaultKind.MALFORMED, reason, "Run again; what is missing is asked for anew.")
    assembly.ended = True


def _parsed(data: bytes, endpoint: Endpoint) -> Mapping[str, Any]:
    try:
        found = json.loads(data)
    except ValueError:
        found = None
    if not isinstance(found, Mapping):
        shown = " ".join(data[:80].decode(errors="replace").split())
        reason = f"{endpoint.title} answered with something that is no JSON: {shown!r}."
        raise CallFault(FaultKind.MALFORMED, reason, "Run again; check that the address is that of the API.")
    return found


def _text(value: Any) -> str:
    """Return a piece of content as text: a string, or a list of parts."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(str(part.get("text") or "") for part in value if isinstance(part, Mapping))
    return ""


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
