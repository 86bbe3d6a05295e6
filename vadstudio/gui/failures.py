"""What a job could not do, as one notice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vadstudio.workflows import Failure

SHOWN = 3
_OPTIONS = {
    "--max-tokens": "the longest reply (Settings › Models)",
    "--max-calls": "number of calls",
    "--budget": "budget",
    "--price IN/OUT": "a price in the settings file",
    "--concurrency": "the number of questions at once",
    "--model": "another name in Settings › Models",
    "run again": "ask again",
    "`vadstudio models`": "Settings › Models",
}
"""What the remedies of the commands are in the window."""


def plain(message: str) -> str:
    """Return a sentence without the options of the command line in it."""
    message = re.sub(
        r"with `vadstudio models [^`]*--save-key`, or type it in Settings > Models", "in Settings › Models", message
    )
    message = re.sub(r" \(--[a-z-]+\)", "", message)
    for option, words in _OPTIONS.items():
        message = message.replace(option, words)
    return message.replace("Settings > Models", "Settings › Models")


def told(failures: Sequence[Failure]) -> str:
    """Return the first few failures, one a line, and how many more there are."""
    lines = [f"{failure.thing}: {plain(failure.message)}" for failure in failures[:SHOWN]]
    more = len(failures) - SHOWN
    return "\n".join([*lines, f"and {more} more"] if more > 0 else lines)
