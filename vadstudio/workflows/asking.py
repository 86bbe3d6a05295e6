"""One question to a model: written down before it is sent, stored with its reply before anything is made of it, paid once.

An answer is known by its request's hash and its sample number. Who asks for one that is stored gets it from the store; one that
is under way elsewhere is waited for. What is worth another try is tried again, after pauses that grow, or as the server says.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from vadstudio.errors import EmptyReplyError, MissingKeyError, ProviderError, TruncatedReplyError
from vadstudio.jobs import Context
from vadstudio.llm import (
    CallFault,
    FaultKind,
    Listener,
    LlmReply,
    LlmRequest,
    Price,
    Provider,
    extract_code,
)
from vadstudio.llm.continuing import cut_code, join, rest_of
from vadstudio.llm.faults import HOPELESS, PERHAPS_PAID, TRIES
from vadstudio.store import LlmCall
from vadstudio.workflows.budget import Budget
from vadstudio.workflows.wording import build_request
from vadstudio.workflows.workbench import Workbench

LONGEST_PAUSE = 60.0
"""Seconds; a server that asks for a longer pause is told to the person instead of being waited for."""
MOST_IN_A_ROW = 8
"""After so many questions in a row without a reply the job stops asking: the endpoint is out of order."""
REPEAT_SECONDS = 10.0
_MOST_PARTS = 4


@dataclass(frozen=True)
class Answer:
    """The code that a model gave, and the stored call that it came from."""

    code: str
    note: str
    call_id: int
    model: str


class Asker:
    """Asks one provider for one job; thread-safe.

    Args:
        price: what the model costs, or None where that is unknown.
        job_id: the job's row in the project; calls without one are stored when they have ended.
        urgent: a person waits for the answer, so it goes before those of bulk jobs.
        check: raises when the job is to stop; called wherever something is waited for.
    """

    def __init__(
        self,
        bench: Workbench,
        provider: Provider,
        ctx: Context,
        budget: Budget | None = None,
        price: Price | None = None,
        job_id: int | None = None,
        urgent: bool = False,
        check: Callable[[], None] | None = None,
    ) -> None:
        self.bench, self.provider, self.ctx = bench, provider, ctx
        self.budget = budget or Budget()
        self.price, self.job_id, self.urgent = price, job_id, urgent
        self.check = check or ctx.check
        self._failed_in_a_row = 0
        self._told: dict[str, float] = {}

    def why_stop(self, error: ProviderError) -> str:
        """Return why no more is to be asked after *error*, or empty when it concerns this one question alone."""
        if not isinstance(error, CallFault):
            return str(error) if isinstance(error, MissingKeyError) else ""
        if error.kind in HOPELESS:
            return str(error)
        many = self._failed_in_a_row >= MOST_IN_A_ROW
        return f"{MOST_IN_A_ROW} questions in a row got no reply. The last one: {error}" if many else ""

    def count(self, replied: bool) -> None:
        """Note whether a question got a reply."""
        self._failed_in_a_row = 0 if replied else self._failed_in_a_row + 1

    def tell(self, text: str) -> None:
        """Say a sentence in the job's log; the same one not again for a while."""
        now = time.monotonic()
        if now > self._told.get(text, 0.0) + REPEAT_SECONDS:
            self._told[text] = now
            self.ctx.log(text, "warning")

    def ask(
        self, request: LlmRequest, concept_id: int | None = None, listener: Listener | None = None, again: bool = False
    ) -> LlmCall:
        """Return the answered call for *request*, stored before or now.

        Args:
            again: ask anew what was answered before.

        Raises:
            ProviderError: no reply; the call is stored with the reason.
            BudgetError: the call would pass the limit.
            Cancelled: the job is to stop.
        """
        if self.provider.live:
            return _Sending(self, request, concept_id, listener).answer(again)
        calls = self.bench.project.calls
        key = request.hash(self.provider.name, self.provider.endpoint)
        if (stored := calls.find(key, request.sample)) is not None:
            return stored
        reply = self.provider.complete(request)
        added = calls.add(
            *(
                key,
                request.sample,
                self.provider.name,
                reply.model,
                request.to_dict(),
                reply_record(reply),
                reply.status,
            ),
            endpoint=self.provider.endpoint,
            prompt=request.prompt,
            concept_id=concept_id,
        )
        return calls.get(added.id)

    def code(
        self,
        request: LlmRequest,
        concept_id: int | None = None,
        listener: Listener | None = None,
        again: bool = False,
        continue_cut: bool = False,
    ) -> Answer:
        """Return the code that answers *request*.

        Args:
            again: ask anew where the stored reply holds no usable code; what does is never paid again.
            continue_cut: hand a reply that was cut off back, so that the model goes on.

        Raises:
            ProviderError: no reply, or a reply without usable code.
        """
        call = self.ask(request, concept_id, listener)
        try:
            return answer(call, request.purpose.language)
        except (TruncatedReplyError, EmptyReplyError) as error:
            if continue_cut and isinstance(error, TruncatedReplyError):
                return self._continued(request, call, concept_id, listener)
            if not again:
                raise
        return answer(self.ask(request, concept_id, listener, again=True), request.purpose.language)

    def _continued(
        self, request: LlmRequest, call: LlmCall, concept_id: int | None, listener: Listener | None
    ) -> Answer:
        """Hand the code that was cut off back until it comes to its end."""
        note, code = cut_code(str(call.reply.get("text", "")))
        for _ in range(_MOST_PARTS):
            purpose = replace(request.purpose, task="continue", code=code)
            more = build_request(self.bench, self.provider, purpose, request.model, request.sample)
            more = replace(more, sampling=request.sampling)
            call = self.ask(more, concept_id, listener)
            code = join(code, rest_of(str(call.reply.get("text", ""))))
            if call.status != "length":
                break
        finish = "length" if call.status == "length" else "stop"
        whole, _ = extract_code(f"~~~~~\n{code}\n~~~~~", request.purpose.language, finish)
        return Answer(whole, note, call.id, call.model)


class _Sending:
    """One question on its way, with its tries."""

    def __init__(self, asker: Asker, request: LlmRequest, concept_id: int | None, listener: Listener | None) -> None:
        self.asker, self.request, self.concept_id, self.listener = asker, request, concept_id, listener
        self.calls = asker.bench.project.calls
        self.key = request.hash(asker.provider.name, asker.provider.endpoint)
        limit = int(request.sampling.get("max_tokens", 0))
        self.worst = asker.price.worst(request, limit) if asker.price else 0.0
        self.call_id: int | None = None
        self.attempts = 0
        self.reserved = False
        self.tries: Counter[FaultKind] = Counter()

    def answer(self, again: bool) -> LlmCall:
        try:
            while True:
                if not again and (stored := self.calls.find(self.key, self.request.sample)) is not None:
                    return stored
                if (
                    not self.reserved
                ):  # before a place is taken: who waits for money must not be in the way of who has it
                    self.asker.budget.reserve(self.worst, self.asker.check)
                    self.reserved = True
                try:
                    if (call := self._try(again)) is not None:
                        return call
                except CallFault as fault:
                    self._after(fault)
        finally:
            if self.call_id is not None:
                self.calls.complete(self.call_id, "error", {"error": "The job was stopped."}, attempts=self.attempts)
            if self.reserved:
                self.asker.budget.settle(self.worst, 0.0, sent=False)

    def _try(self, again: bool) -> LlmCall | None:
        """Send the question once; return the answered call, or None after waiting for somebody who asks the very same."""
        limiter = self.asker.bench.limiter(self.asker.provider)
        started = limiter.acquire(self.asker.urgent, self.asker.check)
        ok, overloaded, pause = False, False, 0.0
        try:
            if self.call_id is None:
                claimed = self._claim(again)
                if isinstance(claimed, LlmCall):
                    return claimed
                self.call_id = claimed
            if self.call_id is not None:
                self.attempts += 1
                if self.listener is not None and (self.tries or self.attempts > 1):
                    self.asker.ctx.partial({"restart": True})  # what was heard of the last try counts no more
                self._store(self.asker.provider.complete(self.request, self.listener))
                ok = True
        except CallFault as fault:
            overloaded, pause = fault.kind is FaultKind.OVERLOAD, min(fault.retry_after or 0.0, LONGEST_PAUSE)
            raise
        except ProviderError as error:
            self._end("error", {"error": str(error)})
            raise
        finally:
            limiter.release(started, overloaded, ok, pause)
        if self.call_id is None and not ok:
            self._wait(1.0)
            self.asker.bench.project.jobs.interrupted()
            self.calls.lose_unanswered()
            return None
        assert self.call_id is not None
        call_id, self.call_id = self.call_id, None
        return self.calls.get(call_id)

    def _claim(self, again: bool) -> int | LlmCall | None:
        self.attempts = 0
        return self.calls.claim(
            *(self.key, self.request.sample, again),
            provider=self.asker.provider.name,
            model=self.request.model,
            request=self.request.to_dict(),
            endpoint=self.asker.provider.endpoint,
            prompt=self.request.prompt,
            concept_id=self.concept_id,
            job_id=self.asker.job_id,
        )

    def _store(self, reply: LlmReply) -> None:
        assert self.call_id is not None
        price, usage = self.asker.price, reply.usage
        cost = price.cost(usage) if price else None
        self.calls.complete(
            *(self.call_id, reply.status, reply_record(reply), usage.prompt_tokens, usage.completion_tokens),
            seconds=reply.seconds,
            cost=cost,
            fingerprint=reply.fingerprint,
            attempts=self.attempts,
            request=reply.request or None,
        )
        self.asker.budget.settle(self.worst, cost)
        self.reserved = False
        self.asker.count(replied=True)
        for warning in reply.warnings:
            self.asker.tell(warning)

    def _after(self, fault: CallFault) -> None:
        """Wait for the next try, or raise *fault* when there is none."""
        self.tries[fault.kind] += 1
        last = self.tries[fault.kind] >= TRIES.get(fault.kind, 1) or (fault.retry_after or 0) > LONGEST_PAUSE
        if fault.kind in PERHAPS_PAID:  # a row of its own: what was perhaps charged is not hidden behind a later try
            status = "malformed" if fault.kind is FaultKind.TOO_LARGE else fault.kind.value
            partial = reply_record(fault.partial) if fault.partial else {}
            self._end(status, {**partial, "error": str(fault)}, fault)
            self.asker.budget.settle(self.worst, None)
            self.reserved = False
        elif last:
            self._end("error", {"error": str(fault)}, fault)
        if last:
            self.asker.count(replied=False)
            raise fault
        self.asker.tell(f"{fault.reason} Trying again …")
        self._wait(pause_seconds(fault, sum(self.tries.values())))

    def _end(self, status: str, reply: Mapping[str, object], fault: CallFault | None = None) -> None:
        if self.call_id is not None:
            seconds = fault.partial.seconds if fault and fault.partial else 0.0
            request = fault.request or None if fault else None
            self.calls.complete(self.call_id, status, reply, seconds=seconds, attempts=self.attempts, request=request)
            self.call_id = None

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.asker.check()
            time.sleep(min(left, 0.1))


def pause_seconds(fault: CallFault, tried: int) -> float:
    """Return how long to wait before the next try: what the server asks for, else a time by chance that doubles with each try.

    "Full jitter", as in M. Brooker, Exponential Backoff and Jitter (2015): many who wait do not come back together.
    """
    if fault.retry_after is not None:
        return fault.retry_after + random.uniform(0.0, 0.2)
    return random.uniform(0.0, min(30.0, 0.5 * 2**tried))


def reply_record(reply: LlmReply) -> dict[str, object]:
    """Return a reply as it is stored."""
    record: dict[str, object] = {
        "text": reply.text,
        "finish_reason": reply.finish_reason,
        "reasoning": reply.reasoning,
        "model": reply.model,
        "raw": dict(reply.raw),
    }
    if reply.warnings:
        record["warnings"] = list(reply.warnings)
    return record


def answer(call: LlmCall, language: str) -> Answer:
    """Return the code in a stored reply.

    Raises:
        ProviderError: it holds none; the message says why and what to do.
    """
    text = str(call.reply.get("text", ""))
    if call.status == "filtered":
        raise EmptyReplyError("The server withheld the reply (content_filter).", "Word the concept differently.")
    if not text.strip():
        cut = " before it wrote any code: its reasoning took all of it" if call.status == "length" else ""
        if cut:
            raise TruncatedReplyError(f"The reply reached its limit{cut}.", "Raise --max-tokens and run again.")
        raise EmptyReplyError("The reply is empty.", "Ask anew (--ask-again), or ask another model.")
    code, note = extract_code(text, language, str(call.reply.get("finish_reason", "stop")))
    return Answer(code, note, call.id, call.model)
