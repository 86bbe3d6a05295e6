"""Calls of language models: what was asked and what came back, word for word, with what it cost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vadstudio.domain import Changes
from vadstudio.store.area import Added, Area, now, to_json

_SELECT = (
    "SELECT id, request_hash, sample, provider, model, request, reply, status, prompt_tokens, completion_tokens, seconds, cost, "
    "created_at FROM calls "
)


@dataclass(frozen=True)
class LlmCall:
    """One call.

    Attributes:
        request_hash: SHA-256 over what was asked.
        sample: number of the sample among those asked with the same request, from 0.
        request: what was sent (never with a key).
        reply: what came back.
        status: ``ok``, or what went wrong.
        prompt_tokens: tokens read; None where the server did not say.
        completion_tokens: tokens written; None where the server did not say.
        cost: money in US dollars; None where the price is unknown.
    """

    id: int
    request_hash: str
    sample: int
    provider: str
    model: str
    request: Mapping[str, Any] = field(default_factory=dict)
    reply: Mapping[str, Any] = field(default_factory=dict)
    status: str = "ok"
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float = 0.0
    cost: float | None = None
    created_at: str = ""


def _call(*row: Any) -> LlmCall:
    values = list(row)
    values[5:7] = dict(json.loads(row[5])), dict(json.loads(row[6]))
    return LlmCall(*values)


class Calls(Area):
    """The calls of a project. They are never changed: a repeated call is another row, so that costs add up."""

    def add(
        self,
        request_hash: str,
        sample: int,
        provider: str,
        model: str,
        request: Mapping[str, Any],
        reply: Mapping[str, Any],
        status: str,
        prompt_tokens: int | None = None,
        completion_tokens: int | None = None,
        seconds: float = 0.0,
        cost: float | None = None,
    ) -> Added:
        """Store a call."""
        with self._db.write() as write:
            call_id = write.insert(
                "INSERT INTO calls(request_hash, sample, provider, model, request, reply, status, prompt_tokens, "
                "completion_tokens, seconds, cost, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(request_hash, sample, provider, model, to_json(dict(request)), to_json(dict(reply)), status),
                    *(prompt_tokens, completion_tokens, float(seconds), cost, now()),
                ),
            )
            return Added(call_id, Changes())

    def find(self, request_hash: str, sample: int) -> LlmCall | None:
        """Return the newest call for a request and sample, one that went well (status ``ok``) first."""
        sql = _SELECT + "WHERE request_hash = ? AND sample = ? ORDER BY status = 'ok' DESC, id DESC LIMIT 1"
        return next(iter(self._db.read(_call, sql, (request_hash, sample))), None)

    def get(self, call_id: int) -> LlmCall:
        """Return one call.

        Raises:
            UsageError: there is none with this id.
        """
        found = self._db.read(_call, _SELECT + "WHERE id = ?", (call_id,))
        if not found:
            raise self._missing("call", call_id)
        return found[0]

    def all(self) -> list[LlmCall]:
        """Return all calls, oldest first."""
        return self._db.read(_call, _SELECT + "ORDER BY id")
