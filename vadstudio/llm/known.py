"""What is known of each model at each endpoint: found by asking once, kept with its date in the state folder."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from vadstudio import paths

_lock = threading.Lock()


@dataclass(frozen=True)
class Capabilities:
    """What a model can do; None where it is not known.

    Attributes:
        context: tokens that prompt and reply may have together.
        vision: whether it sees pictures: it named the colour of one.
        streaming: whether its replies can be streamed.
        structured: whether it keeps to a JSON schema.
        reasoning: whether it thinks in a field of its own.
        rejected: fields of a request that it does not take; they are left out from then on.
        notes: sentences on what was odd.
        date: UTC day of the probe; empty while it was never probed as a whole.
    """

    context: int | None = None
    vision: bool | None = None
    streaming: bool | None = None
    structured: bool | None = None
    reasoning: bool | None = None
    rejected: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    date: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {**asdict(self), "rejected": list(self.rejected), "notes": list(self.notes)}


def today() -> str:
    """Return the UTC day, ISO 8601."""
    return datetime.now(UTC).date().isoformat()


def recall(address: str, model: str) -> Capabilities:
    """Return what is known of *model* at *address* (:attr:`Endpoint.shown`)."""
    with _lock:
        return _capabilities(_read().get(address, {}).get(model, {}))


def remember(address: str, model: str, capabilities: Capabilities) -> None:
    """Keep what is known; silently not where the state folder cannot be written."""
    with _lock:
        table = _read()
        table.setdefault(address, {})[model] = capabilities.to_dict()
        _write(table)


def remember_rejected(address: str, model: str, parameter: str) -> None:
    """Keep that *model* does not take *parameter*."""
    known = recall(address, model)
    if parameter not in known.rejected:
        remember(address, model, replace(known, rejected=(*known.rejected, parameter)))


def _file() -> Path:
    return paths.state_dir() / "models.json"


def _read() -> dict[str, dict[str, Any]]:
    try:
        table = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return table if isinstance(table, dict) and all(isinstance(v, dict) for v in table.values()) else {}


def _write(table: Mapping[str, Any]) -> None:
    with contextlib.suppress(OSError), paths.replacing(_file()) as fresh:
        fresh.write_text(json.dumps(table, indent=1, sort_keys=True), encoding="utf-8")


def _capabilities(table: Mapping[str, Any]) -> Capabilities:
    known = {item.name for item in fields(Capabilities)}
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in table.items() if k in known}
    return Capabilities(**values)
