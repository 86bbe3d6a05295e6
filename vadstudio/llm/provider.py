"""What every provider of a language model answers to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

Listener = Callable[[str], None]
"""Gets each piece of a reply as it arrives."""


@dataclass(frozen=True)
class Message:
    """One message of a chat. ``role``: system, user or assistant. ``pictures``: PNGs for a model that can see."""

    role: str
    content: str
    pictures: tuple[bytes, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values; a picture is named by its SHA-256, as the project stores it."""
        plain: dict[str, Any] = {"role": self.role, "content": self.content}
        if self.pictures:
            plain["pictures"] = [hashlib.sha256(png).hexdigest() for png in self.pictures]
        return plain


@dataclass(frozen=True)
class Purpose:
    """What a request is for, in the studio's own words. A live model sees only the messages; the recorded one looks here.

    Attributes:
        task: name of the prompt template: ``generate``, ``improve``, ``hint``, ``repair`` and so on.
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
        prompt: name and version of the template, for the record.
        sent: what is sent in the place of *messages*, where it also tells what was drawn before. That grows while a job runs and
            is no part of the hash: so a paid answer is found again whatever was drawn since.
    """

    model: str
    messages: tuple[Message, ...]
    purpose: Purpose
    sample: int = 0
    sampling: Mapping[str, Any] = field(default_factory=dict)
    prompt: str = ""
    sent: tuple[Message, ...] = ()

    def chat(self) -> tuple[Message, ...]:
        """Return the messages as they are sent."""
        return self.sent or self.messages

    def to_dict(self) -> dict[str, Any]:
        """Return what is asked, as plain JSON values."""
        return {
            "model": self.model,
            "messages": [message.to_dict() for message in self.messages],
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
        fingerprint: the server's name for its configuration, where it gives one.
        warnings: sentences on what is doubtful about it.
        request: the body that was really sent, as plain JSON values; empty where nothing is sent.
    """

    text: str
    finish_reason: str = "stop"
    model: str = ""
    reasoning: str = ""
    usage: Usage = Usage()
    seconds: float = 0.0
    raw: Mapping[str, Any] = field(default_factory=dict)
    fingerprint: str = ""
    warnings: tuple[str, ...] = ()
    request: Mapping[str, Any] = field(default_factory=dict)

    @property
    def status(self) -> str:
        """``ok``, or why it is no answer: ``length`` (cut off by the limit), ``filtered``, ``empty``."""
        if self.finish_reason == "length":
            return "length"
        if self.finish_reason == "content_filter":
            return "filtered"
        return "ok" if self.text.strip() else "empty"


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

    def complete(self, request: LlmRequest, listener: Listener | None = None) -> LlmReply:
        """Ask the model once; *listener* gets the reply while it arrives.

        Raises:
            ProviderError: no usable answer; the message says why and what to do.
        """
        ...
