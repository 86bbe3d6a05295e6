"""What a language is."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import metadata
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True)
class Availability:
    """Whether a language's toolchain is here.

    Attributes:
        detail: what was found, or what is missing.
        remedy: how to get it; empty when ok.
    """

    ok: bool
    detail: str
    remedy: str = ""


class DrawingError(Exception):
    """The code makes no picture, for a reason that its writer can mend.

    Attributes:
        message: one sentence.
        line: line of the code, 1-based, or None.
    """

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class Language(Protocol):
    """A drawing language.

    Attributes:
        id: name in requests and in projects; never changes.
        title: what people read.
        extension: of a file of code, with the dot.
        lexer: pygments lexer that colours it.
        template: first code in an empty editor; draws something.
        uses_chance: whether a program can draw another picture for another seed.
    """

    id: str
    title: str
    extension: str
    lexer: str
    template: str
    uses_chance: bool

    def version(self) -> str:
        """Return name and version of what draws ("cairosvg 2.9.1"), without importing it."""
        ...

    def availability(self) -> Availability:
        """Say whether it can draw on this machine."""
        ...

    def warm(self) -> None:
        """Import all that :meth:`draw` needs. Runs once in a worker, unconfined; leaves no file open and no thread."""
        ...

    def draw(self, code: str, size: int, seed: int) -> bytes | Image.Image:
        """Return the picture (PNG or Pillow image, any mode and aspect, longer side best *size*). Runs confined.

        Raises:
            DrawingError: the code is wrong.
        """
        ...


def package_version(package: str) -> str:
    """Return "package 1.2.3", or "package (not installed)"."""
    try:
        return f"{package.lower()} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return f"{package.lower()} (not installed)"
