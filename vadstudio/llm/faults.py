"""What can go wrong with a call, as kinds: the sentence for the person, how often it is tried again, whether the job goes on."""

from __future__ import annotations

import email.utils
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vadstudio import keys
from vadstudio.errors import ProviderError
from vadstudio.llm.endpoints import Endpoint
from vadstudio.llm.provider import LlmReply


class FaultKind(StrEnum):
    """Why a call gave no reply."""

    KEY = "key"
    FORBIDDEN = "forbidden"
    MODEL = "model"
    QUOTA = "quota"
    UNREACHABLE = "unreachable"
    REJECTED = "rejected"
    OVERLOAD = "overload"
    SERVER = "server"
    TIMEOUT = "timeout"
    CUT = "cut"
    MALFORMED = "malformed"
    TOO_LARGE = "too large"


TRIES = {
    FaultKind.OVERLOAD: 8,
    FaultKind.SERVER: 4,
    FaultKind.UNREACHABLE: 3,
    FaultKind.CUT: 3,
    FaultKind.TIMEOUT: 2,
    FaultKind.MALFORMED: 2,
}
"""How often a call is sent in all when it ends like this; once for what is not listed."""

HOPELESS = {FaultKind.KEY, FaultKind.FORBIDDEN, FaultKind.MODEL, FaultKind.QUOTA, FaultKind.UNREACHABLE}
"""After these every other call to the same model would end alike: the job stops asking it."""

PERHAPS_PAID = {FaultKind.TIMEOUT, FaultKind.CUT, FaultKind.MALFORMED, FaultKind.TOO_LARGE}
"""After these the server may have done, and charged, the work."""


class CallFault(ProviderError):
    """A call that gave no reply.

    Attributes:
        retry_after: seconds that the server asks to wait, or None.
        partial: what had arrived, or None.
        parameter: the field of the request that the server does not take, or empty.
        context: the context size that the server tells when a request is too long for it, or None.
        request: the body that was sent.
    """

    def __init__(self, kind: FaultKind, reason: str, remedy: str, retry_after: float | None = None) -> None:
        super().__init__(reason, remedy)
        self.kind = kind
        self.retry_after = retry_after
        self.partial: LlmReply | None = None
        self.parameter = ""
        self.context: int | None = None
        self.request: Mapping[str, Any] = {}


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds in ``Retry-After`` (a number or a date) or ``retry-after-ms``; None without one that makes sense."""
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if (seconds := _number(text)) is not None:
        return seconds
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text or "").timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


_UNSUPPORTED = re.compile(
    r"unsupported|unrecogni[sz]ed|not support|unknown (?:field|parameter|name)|extra (?:inputs|fields)|not permitted|"
    r"does not (?:accept|take)|unexpected keyword|is not allowed",
    re.IGNORECASE,
)
_CONTEXT = re.compile(
    r"context (?:length|size|window)|maximum context|too many tokens|exceeds? (?:the )?(?:available )?context"
)


@dataclass(frozen=True)
class HttpError:
    """An answer that says that something is wrong."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def from_status(endpoint: Endpoint, model: str, answer: HttpError, sent: Mapping[str, Any], secret: str) -> CallFault:
    """Return the fault for *answer*; *sent* is the body of the request, *secret* the key that must not show."""
    code, said, parameter = _details(answer.body)
    said = keys.redact(said, secret)
    who, status, tail = endpoint.title, answer.status, f": {said}" if said else ""
    if status in {401, 403, 404} and (fault := _refused(endpoint, model, status, code, said, secret)):
        return fault
    if status == 402 or code == "insufficient_quota":
        reason = f"The account at {who} has no credit left{tail}."
        return CallFault(FaultKind.QUOTA, reason, "Add credit there, then run again.")
    wait = retry_after(answer.headers)
    if status in {429, 503, 529}:
        reason = f"{who} is overloaded or its rate limit is reached ({status}){tail}."
        return CallFault(FaultKind.OVERLOAD, reason, "Wait a while, then run again, with less at once.", wait)
    if status >= 500 or status == 408:
        reason = f"{who} failed inside ({status}){tail}."
        return CallFault(FaultKind.SERVER, reason, "Run again later; look into the server's own log.", wait)
    if _CONTEXT.search(said) or code == "context_length_exceeded":
        reason = f"The request is longer than {model!r} can take{tail}."
        remedy = "Lower --max-tokens, or start the server with a larger context."
        fault = CallFault(FaultKind.REJECTED, reason, remedy)
        told = re.search(r"context (?:length|size|window)\D{0,20}?(\d{3,})", said.replace(",", ""))
        fault.context = int(told[1]) if told else None
        return fault
    fault = CallFault(FaultKind.REJECTED, f"{who} rejected the request ({status}){tail}.", "Ask another model.")
    if status in {400, 422}:
        fault.parameter = _parameter(code, said, parameter, sent)
    return fault


def _refused(endpoint: Endpoint, model: str, status: int, code: str, said: str, secret: str) -> CallFault:
    who, tail = endpoint.title, f": {said}" if said else ""
    if status == 401:
        reason = f"{who} refused the API key" if secret else f"{who} wants an API key and none was found"
        return CallFault(FaultKind.KEY, f"{reason} (401).", key_remedy(endpoint))
    if status == 403:
        remedy = "Ask for a model that this key may use, or use another key."
        return CallFault(FaultKind.FORBIDDEN, f"{who} refuses {model or 'this'!r} with this key (403){tail}.", remedy)
    if model and "model" in f"{code} {said}".lower():
        remedy = "List what it has with `vadstudio models`, or in Settings > Models, and choose one."
        return CallFault(FaultKind.MODEL, f"{who} knows no model {model!r} (404).", remedy)
    return CallFault(FaultKind.MODEL, f"{who} has nothing at {endpoint.shown} (404){tail}.", _ADDRESS)


_ADDRESS = "Check the address; it usually ends in /v1."


def key_remedy(endpoint: Endpoint) -> str:
    """Return where a key for *endpoint* can be put."""
    name = endpoint.key_env[-1] if endpoint.key_env else ""
    where = f"Set {name}, or keep one" if name else "Keep one"
    which = f"--endpoint {endpoint.name}" if endpoint.name else f"--base-url {endpoint.shown}"
    return f"{where} with `vadstudio models {which} --save-key`, or type it in Settings > Models."


def _details(body: bytes) -> tuple[str, str, str]:
    """Return ``(code, message, parameter)`` out of an error body, in whichever of the usual shapes it is."""
    try:
        data: Any = json.loads(body[:100_000])
    except ValueError:
        text = "" if body[:200].lstrip().startswith(b"<") else body[:300].decode(errors="replace")
        return "", _short(text), ""
    error = data.get("error", data) if isinstance(data, dict) else data
    if not isinstance(error, dict):
        return "", _short(str(error)), ""
    message = error.get("message") or error.get("detail") or ""
    return str(error.get("code") or error.get("type") or ""), _short(str(message)), str(error.get("param") or "")


def _short(text: str) -> str:
    return " ".join(text.split())[:300].rstrip(" .")


def _parameter(code: str, said: str, named: str, sent: Mapping[str, Any]) -> str:
    """Return the field of *sent* that the server does not take, or empty."""
    optional = [name for name in sent if name not in {"model", "messages"}]
    if "unsupported" in code or _UNSUPPORTED.search(said) or code == "extra_forbidden":
        top = named.partition(".")[0]
        if top in optional:
            return top
        found = [name for name in optional if re.search(rf"(?<![\w]){re.escape(name)}(?![\w])", said)]
        return max(found, key=len, default="")
    return ""


def from_error_body(endpoint: Endpoint, error: Any, secret: str) -> CallFault:
    """Return the fault for an error that came with status 200, alone or in the middle of a stream."""
    code, said, _ = _details(json.dumps({"error": error}).encode())
    said = keys.redact(said or code or "an error without a word", secret)
    busy = re.search(r"rate.?limit|overload|too many|capacity|busy", f"{code} {said}", re.IGNORECASE)
    kind = FaultKind.OVERLOAD if busy else FaultKind.SERVER
    return CallFault(
        kind, f"{endpoint.title} answered with an error: {said}.", "Run again; what is missing is asked for anew."
    )


def from_exception(endpoint: Endpoint, error: BaseException, arrived: bool, secret: str) -> CallFault:
    """Return the fault for what the HTTP client raised; *arrived*: the reply had begun."""
    names = {kind.__name__ for e in _chain(error) for kind in type(e).__mro__}
    who, quirks = endpoint.title, endpoint.quirks
    if names & {"ConnectError", "ConnectTimeout", "UnsupportedProtocol", "ProxyError"}:
        detail = f" ({_short(keys.redact(str(error.__cause__), secret))})" if error.__cause__ else ""
        remedy = "Start the server, or check the address." if endpoint.local else "Check the network and the address."
        return CallFault(FaultKind.UNREACHABLE, f"{who} cannot be reached at {endpoint.shown}{detail}.", remedy)
    again = "Run again; what is missing is asked for anew."
    if names & {"TimeoutException", "APITimeoutError", "ReadTimeout", "PoolTimeout"}:
        if arrived:
            return CallFault(FaultKind.TIMEOUT, f"{who} fell silent for {quirks.idle_seconds:g} s in mid-reply.", again)
        return CallFault(FaultKind.TIMEOUT, f"{who} gave no answer in {quirks.first_byte_seconds:g} s.", again)
    if names & {"TransportError", "RequestError", "StreamError", "APIConnectionError", "OSError"}:
        where = "in the middle of a reply" if arrived else "before it answered"
        return CallFault(FaultKind.CUT, f"The connection to {who} was cut {where}.", f"Check the network. {again}")
    return CallFault(
        FaultKind.MALFORMED, f"{who} gave no usable answer: {_short(keys.redact(str(error), secret))}.", again
    )


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and len(found) < 10:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
