"""What every provider of a language model answers to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Message:
    """One message of a chat. ``role``: system, user or assistant."""

    role: str
    content: str


@dataclass(frozen=True)
class Purpose:
    """What a request is for, in the studio's own words. A live model sees only the messages; the recorded one looks here.

    Attributes:
        task: name of the prompt template: ``generate``, ``improve`` or ``hint``.
        code: the last draft's code, empty when there is none.
    """

    task: str
    concept: str
    language: str
    code: str = ""


@dataclass(frozen=True)
class LlmRequest:
    """One question to one model.

    Attributes:
        sample: number of this sample among equal requests, from 0: asking again gives another drawing.
        sampling: temperature, max_tokens and the like; sent only where given.
    """

    model: str
    messages: tuple[Message, ...]
    purpose: Purpose
    sample: int = 0
    sampling: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return what is sent, as plain JSON values."""
        return {
            "model": self.model,
            "messages": [{"role": m.role, "content": m.content} for m in self.messages],
            "sampling": dict(self.sampling),
        }

    def hash(self, provider: str, endpoint: str) -> str:
        """Return the SHA-256 of what is asked and of whom; with :attr:`sample` it names the answer."""
        text = json.dumps([provider, endpoint, self.to_dict()], sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True)
class Usage:
    """Tokens of one call; None where the endpoint does not say."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None


@dataclass(frozen=True)
class LlmReply:
    """One answer.

    Attributes:
        text: the answer without the model's reasoning.
        finish_reason: ``stop``, ``length`` or what the endpoint says.
        model: the model as the endpoint names it.
        raw: the whole reply as plain JSON values.
        seconds: time from sending to the last byte.
    """

    text: str
    finish_reason: str = "stop"
    model: str = ""
    reasoning: str = ""
    usage: Usage = Usage()
    seconds: float = 0.0
    raw: Mapping[str, Any] = field(default_factory=dict)


class Provider(Protocol):
    """A source of replies; thread-safe.

    Attributes:
        name: name in the registry.
        endpoint: base URL, or a name for what has none.
        live: False for a recording.
    """

    name: str
    endpoint: str
    live: bool

    def models(self) -> list[str]:
        """Return the models that can be asked.

        Raises:
            ProviderError: the endpoint gives no answer.
        """
        ...

    def complete(self, request: LlmRequest) -> LlmReply:
        """Ask the model.

        Raises:
            ProviderError: no usable answer; the message says why and what to do.
        """
        ...
