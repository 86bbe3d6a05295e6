"""What a job says while it runs, in one shape that also travels as a JSON line between processes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class EventKind(StrEnum):
    """Kinds of events and the keys of their ``data``.

    started: {} · progress: done, total (0 = unknown), text · metric: step, seconds, values {name: float} ·
    partial: whatever the job hands over early · log: level, text · ended: outcome, message, result
    """

    STARTED = "started"
    PROGRESS = "progress"
    METRIC = "metric"
    PARTIAL = "partial"
    LOG = "log"
    ENDED = "ended"


class Outcome(StrEnum):
    """How a job ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class Event:
    """One thing said by one job."""

    kind: EventKind
    data: Mapping[str, Any] = field(default_factory=dict)

    def to_line(self) -> str:
        """Return the event as one JSON line (NaN and infinity as Python's ``json`` writes and reads them)."""
        return json.dumps({"kind": self.kind, **self.data}, separators=(",", ":"))

    @classmethod
    def from_line(cls, line: str) -> Event:
        """Read what :meth:`to_line` wrote.

        Raises:
            ValueError: the line is no event.
        """
        data = json.loads(line)
        if not isinstance(data, dict) or "kind" not in data:
            raise ValueError(f"not an event: {line[:80]!r}")
        return cls(EventKind(data.pop("kind")), data)
