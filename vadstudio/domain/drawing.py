"""Drawings (drafts of code), their renders and their reviews."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """How a draft came to be."""

    GENERATE = "generate"
    IMPROVE = "improve"
    HINT = "hint"
    HAND = "hand"
    IMPORT = "import"
    REPAIR = "repair"
    SELECTION = "selection"
    VARIATION = "variation"


@dataclass(frozen=True)
class Drawing:
    """One draft: code in one language. Drawings are never changed; a change makes a child.

    Attributes:
        id: row id; 0 before it is stored.
        concept_id: the concept drawn.
        root_id: first draft of the family (its own id for a root).
        parent_id: the draft that it was made from; None for a root.
        draft: number of the draft, 1 for a root, parent's + 1 otherwise.
        sample: number of the sample among those asked for the same concept, language and model, from 0.
        language: language id, such as ``svg`` or ``python-matplotlib``.
        code: the program.
        origin: how it came to be: generated, improved, by a hint, by hand, imported, repaired after a render error, some lines
            changed by the model, or a variation.
        note: what the model said about it, the person's hint, or empty.
        call_id: the LLM call that it came from, or None.
        model: the model that wrote it; empty for hand edits.
        created_at: UTC, ISO 8601.
        assisted: whether the model was shown the picture of a draft, here or further up; such drawings are never mixed with those
            made by text alone.
    """

    id: int
    concept_id: int
    root_id: int
    parent_id: int | None
    draft: int
    sample: int
    language: str
    code: str
    origin: Origin
    note: str = ""
    call_id: int | None = None
    model: str = ""
    created_at: str = ""
    assisted: bool = False


class RenderStatus(StrEnum):
    """Outcome of a render. Only ``ok`` has a picture worth keeping; ``blank`` has one without ink."""

    OK = "ok"
    BLANK = "blank"
    ERROR = "error"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    REFUSED = "refused"
    CRASHED = "crashed"


@dataclass(frozen=True)
class Render:
    """The picture (or the failure) of one drawing for one seed and size.

    Attributes:
        key: hash of (code, language, size, seed, renderer version).
        image: SHA-256 of the PNG blob, empty when there is none.
        line: line of the code that the failure is on, 1-based, or None.
        message: the failure in one sentence, empty when ok.
        renderer: name and version of what drew it ("cairosvg 2.9.1").
        sandbox: level reached (``isolated``, ``limited``, ``none``).
        milliseconds: time inside the worker.
    """

    id: int
    drawing_id: int
    key: str
    size: int
    seed: int
    status: RenderStatus
    image: str
    message: str = ""
    line: int | None = None
    renderer: str = ""
    sandbox: str = ""
    milliseconds: float = 0.0


class Verdict(StrEnum):
    """A person's word on a draft."""

    NONE = "none"
    KEEP = "keep"
    REJECT = "reject"


@dataclass(frozen=True)
class Review:
    """Verdict and rating of one drawing.

    Attributes:
        rating: 1 to 5 stars, 0 when not rated.
    """

    drawing_id: int
    verdict: Verdict = Verdict.NONE
    rating: int = 0
    tags: tuple[str, ...] = ()
