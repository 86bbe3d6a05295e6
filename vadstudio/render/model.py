"""Requests, limits and results: plain values that know no process."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field

from vadstudio.domain import RenderStatus
from vadstudio.errors import UsageError
from vadstudio.render.languages import LANGUAGES

HARNESS = 1
"""Version of how pictures are seeded, fitted and encoded. Raise it when the same code would give other pixels."""

SETTLED = frozenset({RenderStatus.OK, RenderStatus.BLANK, RenderStatus.ERROR})
"""Outcomes that another try would not change; limits and crashes depend on the machine and its load."""

MAX_SIZE = 4096
MAX_CODE_BYTES = 4 << 20


@dataclass(frozen=True)
class Limits:
    """What one drawing may use.

    Attributes:
        seconds: wall clock.
        megabytes: memory in MiB above the idle worker.
        output_bytes: size of the encoded picture, bytes.
    """

    seconds: float = 10.0
    megabytes: int = 1024
    output_bytes: int = 32 << 20


@dataclass(frozen=True)
class RenderRequest:
    """One picture asked for.

    Attributes:
        language: id or alias of a language in ``LANGUAGES``.
        size: side of the square picture in pixels.
        seed: what the harness seeds the sources of chance with.
    """

    code: str
    language: str
    size: int = 512
    seed: int = 0
    limits: Limits = field(default_factory=Limits)

    @property
    def key(self) -> str:
        """SHA-256 (hex) over code, canonical language id, size, seed and renderer version: the cache key.

        Raises:
            UsageError: there is no such language.
        """
        language = LANGUAGES.get(self.language)
        parts = [self.code, language.id, self.size, self.seed, f"{language.version(self.code)}; harness {HARNESS}"]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()

    def check(self) -> None:
        """Raise UsageError where no worker could make sense of the request."""
        LANGUAGES.get(self.language)
        if not 1 <= self.size <= MAX_SIZE:
            raise UsageError(
                f"A picture of {self.size} pixels cannot be drawn.", f"Choose a size from 1 to {MAX_SIZE}."
            )
        if self.limits.seconds <= 0 or self.limits.megabytes <= 0 or self.limits.output_bytes <= 0:
            raise UsageError("A limit for drawings is zero or less.", "Set seconds, megabytes and bytes above zero.")


@dataclass(frozen=True)
class RenderResult:
    """What came of a request.

    Attributes:
        png: a ``size`` x ``size`` RGB PNG where status is ok or blank, else empty.
        message: the failure in one sentence, empty when ok.
        line: line of the code that the failure is on, 1-based, or None.
        renderer: name and version of what drew it ("cairosvg 2.9.1").
        sandbox: level that the drawing ran under (``isolated``, ``limited``, ``none``).
        milliseconds: time inside the worker.
        stdout: what the program printed, cut at 64 Ki characters.
    """

    status: RenderStatus
    png: bytes = b""
    message: str = ""
    line: int | None = None
    renderer: str = ""
    sandbox: str = "none"
    milliseconds: float = 0.0
    stdout: str = ""
