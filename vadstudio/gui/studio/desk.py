"""What is on the desk."""

from __future__ import annotations

from dataclasses import dataclass

from vadstudio.domain import Concept, Drawing
from vadstudio.render import LANGUAGES

_PLAIN = {**dict.fromkeys(map(ord, "\r\u2028\u2029\ufdd0\ufdd1"), "\n"), 0xA0: " "}


@dataclass(frozen=True)
class Loaded:
    """What is on the desk: a draft, or (drawing None) an empty page for a concept."""

    concept: Concept | None
    drawing: Drawing | None
    language: str
    code: str
    typed: str | None

    @property
    def copy_name(self) -> str:
        """Name of its working copy."""
        if self.drawing is not None:
            return f"drawing-{self.drawing.id}"
        return f"concept-{self.concept.id if self.concept else 0}-{self.language}"

    @property
    def sheet(self) -> tuple[int, str]:
        """Concept and language: where they are the same, the same text is the same program."""
        return self.concept.id if self.concept else 0, self.language

    @property
    def picture_of(self) -> tuple[str, int]:
        """What a picture of it is a picture of: the drafts of one drawing share it, the pages of a concept do not."""
        if self.drawing is not None:
            return "drawing", self.drawing.root_id
        return f"page in {self.language}", self.concept.id if self.concept else 0

    @property
    def is_known(self) -> bool:
        """Whether its language is installed here."""
        return self.language in LANGUAGES


def plain(code: str) -> str:
    """Return *code* as the editor gives it back: its line ends and spaces are plain."""
    return code.replace("\r\n", "\n").translate(_PLAIN)
