"""Calls of language models: what was asked and what came back, word for word, with what it cost.

A call is written down before it is sent and completed with its reply before anything is made of the reply. So each answer is
paid once, whatever happens: who asks again finds it by its request hash and sample, and what was sent but never answered shows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vadstudio.domain import Changes
from vadstudio.errors import UsageError
from vadstudio.store.area import Added, Area, now, to_json

_COLUMNS = (
    "c.id, c.request_hash, c.sample, c.provider, c.model, c.request, c.reply, c.status, c.prompt_tokens, c.completion_tokens, "
    "c.seconds, c.cost, c.created_at, c.endpoint, c.fingerprint, c.attempts, c.prompt, c.concept_id, c.job_id, "
    "(SELECT min(d.id) FROM drawings d WHERE d.call_id = c.id)"
)
_SELECT = f"SELECT {_COLUMNS} FROM calls c "

SENT = "sent"
OK = "ok"
ANSWERED = ("ok", "length", "empty", "filtered")
"""Statuses of calls whose reply arrived to its end: it may have cost money, and the same is not asked twice unless wished."""

_ANSWERED = ", ".join(f"'{status}'" for status in ANSWERED)
_TOTALS = {
    "project": ("''", ""),
    "model": ("c.model", ""),
    "status": ("c.status", ""),
    "concept": ("coalesce(n.name, '')", "LEFT JOIN concepts n ON n.id = c.concept_id"),
    "drawing": ("coalesce((SELECT min(d.id) FROM drawings d WHERE d.call_id = c.id), '')", ""),
}


@dataclass(frozen=True)
class LlmCall:
    """One call.

    Attributes:
        request_hash: SHA-256 over what was asked.
        sample: number of the sample among those asked with the same request, from 0.
        model: the model that was asked; the reply says how the endpoint names it.
        request: what was sent (never with a key; a picture as its SHA-256).
        reply: what came back.
        status: ``ok``; ``length``, ``empty`` or ``filtered`` for a reply that is none; ``sent`` while it is under way; ``cut``,
            ``timeout`` or ``malformed`` for one that did not arrive whole; ``lost`` when the program ended first; ``error``.
        prompt_tokens: tokens read; None where the server did not say.
        completion_tokens: tokens written; None where the server did not say.
        cost: money in US dollars; None where the price or the tokens are unknown.
        endpoint: base URL, or a name for what has none.
        fingerprint: the server's name for its configuration (``system_fingerprint``), empty where it gives none.
        attempts: how often it was sent until it was answered.
        prompt: name and version of the prompt template.
        drawing_id: the first drawing that was made of it, or None.
    """

    id: int
    request_hash: str
    sample: int
    provider: str
    model: str
    request: Mapping[str, Any] = field(default_factory=dict)
    reply: Mapping[str, Any] = field(default_factory=dict)
    status: str = OK
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float = 0.0
    cost: float | None = None
    created_at: str = ""
    endpoint: str = ""
    fingerprint: str = ""
    attempts: int = 1
    prompt: str = ""
    concept_id: int | None = None
    job_id: int | None = None
    drawing_id: int | None = None


@dataclass(frozen=True)
class CallAverages:
    """Means over past calls of one model; None where no server said it."""

    calls: int
    prompt_tokens: float | None
    completion_tokens: float | None
    seconds: float | None


@dataclass(frozen=True)
class CallTotals:
    """Sums over calls.

    Attributes:
        cost: US dollars of the calls whose cost is known.
        unknown: calls whose reply may have cost something that is not known.
    """

    name: str
    calls: int
    prompt_tokens: int
    completion_tokens: int
    cost: float
    unknown: int


@dataclass(frozen=True)
class CallRow:
    """A call as a list shows it, without what was said; the fields are those of :class:`LlmCall`."""

    id: int
    created_at: str
    model: str
    endpoint: str
    status: str
    prompt_tokens: int | None
    completion_tokens: int | None
    seconds: float
    cost: float | None
    prompt: str
    concept: str
    drawing_id: int | None


def _call(*row: Any) -> LlmCall:
    values = list(row)
    values[5:7] = dict(json.loads(row[5])), dict(json.loads(row[6]))
    return LlmCall(*values)


class Calls(Area):
    """The calls of a project. A completed call never changes; asking again is another row, so that costs add up."""

    def begin(
        self,
        request_hash: str,
        sample: int,
        provider: str,
        model: str,
        request: Mapping[str, Any],
        endpoint: str = "",
        prompt: str = "",
        concept_id: int | None = None,
        job_id: int | None = None,
    ) -> int:
        """Write down a call that is about to be sent, with status ``sent``; return its id."""
        with self._db.write() as write:
            return write.insert(
                "INSERT INTO calls(request_hash, sample, provider, model, request, reply, status, seconds, created_at, endpoint, "
                "prompt, concept_id, job_id) VALUES (?, ?, ?, ?, ?, '{}', 'sent', 0, ?, ?, ?, ?, ?)",
                (
                    *(request_hash, sample, provider, model, to_json(dict(request)), now()),
                    *(endpoint, prompt, concept_id, job_id),
                ),
            )

    def claim(self, request_hash: str, sample: int, again: bool = False, **call: Any) -> int | LlmCall | None:
        """Write down a call like :meth:`begin`, unless it was answered before or is under way.

        Args:
            again: ask anew what was answered before.
            call: what else :meth:`begin` takes.

        Returns:
            the id of the new call, or the answered call, or None while a running job waits for its answer.
        """
        with self._db.write():
            if not again and (found := self.find(request_hash, sample)) is not None:
                return found
            asked = self._db.value(
                "SELECT c.id FROM calls c JOIN jobs j ON j.id = c.job_id WHERE c.request_hash = ? AND c.sample = ? "
                "AND c.status = 'sent' AND j.status = 'running' LIMIT 1",
                (request_hash, sample),
            )
            return self.begin(request_hash, sample, **call) if asked is None else None

    def complete(
        self,
        call_id: int,
        status: str,
        reply: Mapping[str, Any],
        prompt_tokens: int | None = None,
        completion_tokens: int | None = None,
        seconds: float = 0.0,
        cost: float | None = None,
        fingerprint: str = "",
        attempts: int = 1,
        request: Mapping[str, Any] | None = None,
    ) -> None:
        """Write down how a call ended.

        Args:
            request: what was really sent, where that differs from what :meth:`begin` was given.

        Raises:
            UsageError: the call does not exist, or was completed before.
        """
        with self._db.write() as write:
            changed = write.execute(
                "UPDATE calls SET status = ?, reply = ?, prompt_tokens = ?, completion_tokens = ?, seconds = ?, cost = ?, "
                "fingerprint = ?, attempts = ?, request = coalesce(?, request) WHERE id = ? AND status IN ('sent', 'lost')",
                (
                    *(
                        status,
                        to_json(dict(reply)),
                        prompt_tokens,
                        completion_tokens,
                        float(seconds),
                        cost,
                        fingerprint,
                    ),
                    *(attempts, None if request is None else to_json(dict(request)), call_id),
                ),
            )
            if not changed:
                raise UsageError(f"Call {call_id} is not under way.")

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
        endpoint: str = "",
        prompt: str = "",
        concept_id: int | None = None,
    ) -> Added:
        """Store a call that has ended."""
        with self._db.write():
            call_id = self.begin(request_hash, sample, provider, model, request, endpoint, prompt, concept_id)
            self.complete(call_id, status, reply, prompt_tokens, completion_tokens, seconds, cost)
            return Added(call_id, Changes())

    def lose_unanswered(self) -> int:
        """Mark as ``lost`` the calls under way that no running job waits for any more, and return how many.

        Call :meth:`vadstudio.store.jobs.Jobs.interrupted` first, which finds the jobs whose process is gone.
        """
        with self._db.write() as write:
            return write.execute(
                "UPDATE calls SET status = 'lost' WHERE status = 'sent' AND NOT EXISTS "
                "(SELECT 1 FROM jobs j WHERE j.id = calls.job_id AND j.status = 'running')"
            )

    def find(self, request_hash: str, sample: int) -> LlmCall | None:
        """Return the newest answered call for a request and sample, one that went well (status ``ok``) first."""
        sql = (
            f"{_SELECT}WHERE c.request_hash = ? AND c.sample = ? AND c.status IN ({_ANSWERED}) "
            "ORDER BY c.status = 'ok' DESC, c.id DESC LIMIT 1"
        )
        return next(iter(self._db.read(_call, sql, (request_hash, sample))), None)

    def get(self, call_id: int) -> LlmCall:
        """Return one call.

        Raises:
            UsageError: there is none with this id.
        """
        found = self._db.read(_call, _SELECT + "WHERE c.id = ?", (call_id,))
        if not found:
            raise self._missing("call", call_id)
        return found[0]

    def all(self) -> list[LlmCall]:
        """Return all calls, oldest first."""
        return self._db.read(_call, _SELECT + "ORDER BY c.id")

    def rows(self, search: str = "", newest: int = 2000) -> list[CallRow]:
        """Return the newest calls, newest first; with *search*, those that hold these words anywhere, case aside."""
        where, values = "", []
        for word in search.split():
            where += (
                " AND (c.model || ' ' || c.status || ' ' || c.prompt || ' ' || coalesce(n.name, '') LIKE ? ESCAPE '!' "
            )
            where += "OR c.request LIKE ? ESCAPE '!' OR c.reply LIKE ? ESCAPE '!')"
            escaped = "".join(f"!{sign}" if sign in "!%_" else sign for sign in word)
            values += [f"%{escaped}%"] * 3
        sql = (
            "SELECT c.id, c.created_at, c.model, c.endpoint, c.status, c.prompt_tokens, c.completion_tokens, c.seconds, c.cost, "
            "c.prompt, coalesce(n.name, ''), (SELECT min(d.id) FROM drawings d WHERE d.call_id = c.id) "
            f"FROM calls c LEFT JOIN concepts n ON n.id = c.concept_id WHERE 1{where} ORDER BY c.id DESC LIMIT ?"
        )
        return self._db.read(CallRow, sql, (*values, newest))

    def total(self, concept_id: int | None = None, root_id: int | None = None) -> CallTotals:
        """Return the sums of the whole project, of one concept, or of the calls behind one drawing's drafts."""
        where = "1"
        values: tuple[int, ...] = ()
        if concept_id is not None:
            where, values = "c.concept_id = ?", (concept_id,)
        if root_id is not None:
            where, values = "c.id IN (SELECT call_id FROM drawings WHERE root_id = ?)", (root_id,)
        sql = (
            "SELECT '', count(*), coalesce(sum(c.prompt_tokens), 0), coalesce(sum(c.completion_tokens), 0), "
            "coalesce(sum(c.cost), 0.0), "
            "coalesce(sum(c.cost IS NULL AND c.provider <> 'starter' AND c.status NOT IN ('error', 'sent')), 0) "
            f"FROM calls c WHERE {where}"
        )
        return self._db.read(CallTotals, sql, values)[0]

    def averages(self, model: str, newest: int = 200) -> CallAverages:
        """Return the means over the newest answered calls of a model, whatever they were for."""
        row = self._db.row(
            "SELECT count(*), avg(prompt_tokens), avg(completion_tokens), avg(seconds) FROM (SELECT * FROM calls "
            f"WHERE model = ? AND status IN ({_ANSWERED}) ORDER BY id DESC LIMIT ?)",
            (model, newest),
        )
        return CallAverages(*row) if row else CallAverages(0, None, None, None)

    def totals(self, by: str = "project") -> list[CallTotals]:
        """Return calls, tokens and cost in all (``project``), or by ``model``, ``concept``, ``drawing`` or ``status``.

        Raises:
            UsageError: *by* is something else.
        """
        if by not in _TOTALS:
            raise UsageError(f"Calls are not summed by {by!r}.", f"Use one of {', '.join(_TOTALS)}.")
        name, join = _TOTALS[by]
        sql = (
            f"SELECT {name}, count(*), coalesce(sum(c.prompt_tokens), 0), coalesce(sum(c.completion_tokens), 0), "
            "coalesce(sum(c.cost), 0.0), sum(c.cost IS NULL AND c.status NOT IN ('error', 'sent')) "
            f"FROM calls c {join} GROUP BY 1 HAVING count(*) > 0 ORDER BY 5 DESC, 1"
        )
        return self._db.read(lambda *row: CallTotals(str(row[0]), *row[1:]), sql)

    def spent(self, job_id: int) -> float:
        """Return the US dollars that the calls of a job cost, as far as it is known."""
        return float(self._db.value("SELECT coalesce(sum(cost), 0.0) FROM calls WHERE job_id = ?", (job_id,)))
