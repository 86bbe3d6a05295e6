"""Money and tokens: the price table, the cost of a call, and the most that a call can cost."""

from __future__ import annotations

import functools
import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vadstudio import paths
from vadstudio.errors import UsageError
from vadstudio.llm.provider import LlmRequest, Usage

MILLION = 1_000_000
PICTURE_TOKENS = 2_000
"""The most that one small picture is counted as."""
GUESSED_TOKENS = 1_500
"""Length of a drawing's reply where no past call says better."""


@dataclass(frozen=True)
class Price:
    """US dollars for a million tokens. Discounts for cached prompts are left out: a cost is never more than what is said here."""

    prompt: float
    completion: float

    def cost(self, usage: Usage) -> float | None:
        """Return what a call cost in US dollars; None where the server did not count."""
        if usage.prompt_tokens is None or usage.completion_tokens is None:
            return None
        return (usage.prompt_tokens * self.prompt + usage.completion_tokens * self.completion) / MILLION

    def worst(self, request: LlmRequest, max_tokens: int) -> float:
        """Return the most that *request* can cost: a token is at least a byte, and the reply ends at *max_tokens*."""
        return self.cost(Usage(most_prompt_tokens(request), max_tokens)) or 0.0


@functools.cache
def _table() -> tuple[str, dict[str, Price]]:
    data = tomllib.loads((paths.resources_dir() / "prices.toml").read_text(encoding="utf-8"))
    return str(data["date"]), {name: _price(name, row) for name, row in data["prices"].items()}


def price_date() -> str:
    """Return the day of the price table that ships with the program."""
    return _table()[0]


def find_price(model: str, own: Mapping[str, Any] | None = None) -> Price | None:
    """Return the price of *model*, or None where it is unknown. *own* (from the settings) comes first.

    Raises:
        UsageError: a price in the settings is none.
    """
    mine = {name: _price(name, row) for name, row in (own or {}).items()}
    for table in (mine, _table()[1]):
        for name in (model, re.sub(r"-\d{4}-\d{2}-\d{2}$", "", model)):
            if name in table:
                return table[name]
    return None


def parse_price(text: str) -> Price:
    """Read ``IN/OUT``, in US dollars for a million tokens.

    Raises:
        UsageError: it is something else.
    """
    parts = text.split("/")
    try:
        return _price("the model", [float(part) for part in parts])
    except ValueError as error:
        raise UsageError(f"{text!r} is no price.", "Write dollars for a million tokens, such as 0.5/1.5.") from error


def _price(name: str, row: Any) -> Price:
    if (
        isinstance(row, list | tuple)
        and len(row) == 2
        and all(isinstance(v, int | float) and not isinstance(v, bool) and 0 <= v < math.inf for v in row)
    ):
        return Price(float(row[0]), float(row[1]))
    raise UsageError(f"The price of {name} is {row!r}.", "Write [input, output] in dollars for a million tokens.")


def tokens_about(characters: int) -> int:
    """Return about how many tokens a text of so many characters has: four characters a token."""
    return math.ceil(characters / 4)


def most_prompt_tokens(request: LlmRequest) -> int:
    """Return more tokens than *request* has: every token is at least one byte."""
    texts = sum(len(message.content.encode()) + 16 for message in request.chat())
    return texts + PICTURE_TOKENS * sum(len(message.pictures) for message in request.chat())
