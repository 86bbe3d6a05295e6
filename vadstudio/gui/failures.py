"""What a job could not do, as one notice."""

from __future__ import annotations

from collections.abc import Sequence

from vadstudio.workflows import Failure

SHOWN = 3


def told(failures: Sequence[Failure]) -> str:
    """Return the first few failures, one a line, and how many more there are."""
    lines = [f"{failure.thing}: {failure.message}" for failure in failures[:SHOWN]]
    more = len(failures) - SHOWN
    return "\n".join([*lines, f"and {more} more"] if more > 0 else lines)
