"""Amounts, tokens and times as they are shown. What is unknown is said to be so."""

from __future__ import annotations

from vadstudio.store import CallTotals
from vadstudio.workflows.budget import money

STATUSES = {
    "ok": "answered",
    "length": "cut off by the limit",
    "empty": "empty",
    "filtered": "withheld",
    "sent": "under way",
    "cut": "connection cut",
    "timeout": "too slow",
    "malformed": "malformed",
    "lost": "lost",
    "error": "failed",
}


def status(word: str) -> str:
    """Return a status as a person says it."""
    return STATUSES.get(word, word)


def tokens(read: int | None, written: int | None) -> str:
    """Return the tokens of a call."""
    if read is None and written is None:
        return "tokens unknown"
    return f"{_count(read)} read, {_count(written)} written"


def cost(dollars: float | None, recorded: bool = False) -> str:
    """Return what a call cost."""
    if recorded:
        return "recorded, free"
    return "cost unknown" if dollars is None else money(dollars)


def seconds(value: float) -> str:
    """Return how long a call took."""
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


def summed(total: CallTotals) -> str:
    """Return the cost of several calls: what is known of it, and of how many it is not."""
    if not total.calls:
        return "no calls"
    if not total.unknown:
        return money(total.cost)
    unknown = f"{total.unknown} of unknown cost"
    return f"{money(total.cost)} + {unknown}" if total.cost else f"cost unknown ({total.unknown} calls)"


def _count(number: int | None) -> str:
    return "?" if number is None else f"{number:,}"
