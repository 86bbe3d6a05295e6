"""A spending limit that holds: what was spent and the most that is under way can cost never pass it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from vadstudio.errors import BudgetError


class Budget:
    """Money and calls of one job; thread-safe.

    Attributes:
        spent: US dollars that count against the limit: where nobody said what a call cost, the most that it can have cost.
        known: US dollars of the calls of which it is known.
        unknown: calls of which it is not.

    Args:
        limit: US dollars, or None for no limit.
        max_calls: calls, or 0 for no limit.
        spent: US dollars that the job spent before it was interrupted.
    """

    def __init__(self, limit: float | None = None, max_calls: int = 0, spent: float = 0.0) -> None:
        self.limit = limit
        self.max_calls = max_calls
        self.spent = spent
        self.calls = 0
        self.known = 0.0
        self.unknown = 0
        self._reserved = 0.0
        self._condition = threading.Condition()

    def reserve(self, worst: float, check: Callable[[], None]) -> None:
        """Set *worst* US dollars aside for one call; waits where only the calls under way are in the way.

        Args:
            worst: the most that it can cost.
            check: called while waiting; what it raises ends the wait.

        Raises:
            BudgetError: the call would pass the limit.
        """
        with self._condition:
            while True:
                if self.max_calls and self.calls >= self.max_calls:
                    raise BudgetError(
                        f"The limit of {self.max_calls} call{'s' if self.max_calls != 1 else ''} is reached.",
                        "Everything that came is kept; run again with a higher --max-calls to go on.",
                    )
                if self.limit is None or self.spent + self._reserved + worst <= self.limit:
                    break
                if self.spent + worst > self.limit or not self._reserved:
                    raise BudgetError(
                        f"The budget of {money(self.limit)} is reached: {money(self.spent)} are spent, and the next call may "
                        f"cost up to {money(worst)}.",
                        "Everything that came is kept; run again with a higher --budget or a lower --max-tokens to go on.",
                    )
                self._condition.wait(0.1)
                check()
            self._reserved += worst
            self.calls += 1

    def settle(self, worst: float, cost: float | None, sent: bool = True) -> None:
        """Take what was set aside back and count what the call cost; *worst* where it was sent and nobody said how much."""
        with self._condition:
            self._reserved -= worst
            if sent:
                self.spent += worst if cost is None else cost
                self.known += cost or 0.0
                self.unknown += cost is None
            else:
                self.calls -= 1
            self._condition.notify_all()

    def so_far(self) -> str:
        """Return what was spent, to stand behind the text of a progress; empty while nothing was."""
        with self._condition:
            if not self.known and not self.unknown:
                return ""
            unknown = f"{self.unknown} call{'s' if self.unknown != 1 else ''} of unknown cost" if self.unknown else ""
            return ", " + " and ".join(
                part for part in (f"{money(self.known)} spent" if self.known else "", unknown) if part
            )


def money(dollars: float) -> str:
    """Return an amount as it is shown: cents, and more digits where there are less than ten cents."""
    return f"${dollars:,.2f}" if dollars == 0 or dollars >= 0.1 else f"${dollars:.4f}"
