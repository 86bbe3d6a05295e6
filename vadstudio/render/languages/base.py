"""What a language is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import metadata
from typing import TYPE_CHECKING, Protocol, runtime_checkable

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


@dataclass(frozen=True)
class Tool:
    """A program outside Python that a language draws with. It runs confined, in the scratch folder.

    Attributes:
        command: the program's absolute path and its arguments.
        files: name -> content, written into the scratch folder before it starts.
        environment: all that it finds in its environment, beside HOME and TMPDIR, which name the scratch folder.
        threads: whether it needs threads of its own.
    """

    command: Sequence[str]
    files: Mapping[str, bytes] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    threads: bool = False


class Language(Protocol):
    """A drawing language. Each is :class:`InProcess`, :class:`Compiled` or :class:`Hosted`, too.

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

    def version(self, code: str = "") -> str:
        """Return name and version of what draws *code* ("cairosvg 2.9.1"), without importing it."""
        ...

    def availability(self) -> Availability:
        """Say whether it can draw on this machine."""
        ...

    def warm(self) -> None:
        """Do once in a worker, unconfined, what every drawing shares; leaves no file open and no thread."""
        ...


@runtime_checkable
class InProcess(Language, Protocol):
    """A language drawn by Python itself, in a confined child of a worker."""

    def draw(self, code: str, size: int, seed: int) -> bytes | Image.Image:
        """Return the picture (PNG or Pillow image, any mode and aspect, longer side best *size*). Runs confined.

        Raises:
            DrawingError: the code is wrong.
        """
        ...


@runtime_checkable
class Rehearsed(InProcess, Protocol):
    """A language that can do once more what drawings do, and leaves no trace of it."""

    def rehearse(self) -> None:
        """Draw what ships with the language and forget it."""
        ...


@runtime_checkable
class Compiled(InProcess, Protocol):
    """A language whose code a tool turns into files of the scratch folder, from which :meth:`draw` makes the picture.

    Tool and ``draw`` run one after the other, each in a confined child with the scratch folder as current folder. ``draw``
    runs whatever status the tool ended with, unless it broke a limit.
    """

    def toolchain(self) -> list[str]:
        """Return the files and folders that the tool reads, beside shared libraries; empty where it is not installed."""
        ...

    def tool(self, code: str, size: int, seed: int) -> Tool:
        """Return what to run before :meth:`draw`.

        Raises:
            DrawingError: the code is wrong.
        """
        ...


@runtime_checkable
class Hosted(Language, Protocol):
    """A language drawn by a resident host: a tool that a worker starts once and asks for one drawing after the other.

    The host speaks the frames of :mod:`vadstudio.render.wire` on its standard streams. It is asked with the header
    ``{"seed": int, "size": int, "seconds": float, "megabytes": int}`` and the code (UTF-8) as body. It answers with the
    header ``{"status", "message", "line", "stdout", "milliseconds", "width", "height", "retire"}`` and ``width * height * 3``
    bytes of RGB rows; ``retire`` true asks for a fresh host before the next drawing. The worker ends it when time is up,
    and trusts its answer no more than that of a drawing.
    """

    def toolchain(self) -> list[str]:
        """Return the files and folders that the host reads, beside shared libraries; empty where it is not installed."""
        ...

    def host(self) -> Tool:
        """Return the host's program; called after :meth:`warm`."""
        ...


@lru_cache(maxsize=32)  # asked for with every drawing; looking into the package takes a millisecond
def package_version(package: str) -> str:
    """Return "package 1.2.3", or "package (not installed)"."""
    try:
        return f"{package.lower()} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return f"{package.lower()} (not installed)"
