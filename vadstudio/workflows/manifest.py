"""What a folder of pictures holds: ``renders.jsonl``, one line for each picture, written as they finish.

The file is also the memory by which an interrupted run goes on. A line stands for a picture only if the picture's file is
there, whole, and was drawn from the same request. A picture is written before its line, so that being killed between the two
costs one drawing and nothing else.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Self

from vadstudio import paths
from vadstudio.domain import RenderStatus
from vadstudio.errors import explain_os_error
from vadstudio.render import SETTLED

NAME = "renders.jsonl"
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"


@dataclass(frozen=True)
class Entry:
    """One line.

    Attributes:
        file: of the picture, relative to the folder; there is one only where the status is ok.
        source: where the program comes from.
        key: of the request, see :class:`vadstudio.render.RenderRequest`.
        bytes: size of the picture's file.
        ms: time inside the worker, milliseconds.
    """

    file: str
    source: str
    language: str
    seed: int
    size: int
    key: str
    status: str
    message: str = ""
    line: int | None = None
    renderer: str = ""
    sandbox: str = ""
    ms: float = 0.0
    bytes: int = 0


class Manifest:
    """The open manifest of a folder; a context manager. For one thread.

    Args:
        folder: exists and may be written.

    Raises:
        EnvironmentFault: the file cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / NAME
        # Hashes, so that a million pictures fit into the memory of a laptop: file -> (key, size of the file).
        self._drawn: dict[int, int] = {}
        self._failed: dict[str, Entry] = {}
        self._untidy = False
        try:
            self._load()
            self._file: BinaryIO = self._path.open("ab")
        except OSError as error:
            raise explain_os_error(error, f"the list of pictures {self._path}") from error

    def has(self, file: str, key: str) -> bool:
        """Say whether the picture *file* is there, whole, and was drawn from the request *key*."""
        known = self._drawn.get(hash(file))
        if known is None:
            return False
        try:
            with (self._folder / file).open("rb") as picture:
                head = picture.read(len(_PNG))
                size = picture.seek(0, os.SEEK_END)
                picture.seek(max(0, size - len(_PNG_END)))
                return known == hash((key, size)) and head == _PNG and picture.read() == _PNG_END
        except OSError:
            return False

    def failure(self, file: str, key: str) -> Entry | None:
        """Return the line of *file* where the request *key* failed in a way that another try would not change."""
        entry = self._failed.get(file)
        return entry if entry is not None and entry.key == key else None

    def add(self, entry: Entry) -> None:
        """Append a line and hand it to the system at once.

        Raises:
            EnvironmentFault: it cannot be written.
        """
        self._remember(entry)
        try:
            self._file.write((json.dumps(asdict(entry), ensure_ascii=False) + "\n").encode("utf-8", "replace"))
            self._file.flush()
        except OSError as error:
            raise explain_os_error(error, f"the list of pictures {self._path}") from error

    def close(self) -> None:
        """Close the file; where a picture has several lines by now, only its last one is kept."""
        with suppress(OSError):  # a full disk was told about when the line was written
            self._file.close()
        if self._untidy:
            with suppress(OSError):  # untidy, and as good
                self._tidy()
                self._untidy = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _load(self) -> None:
        for _, entry in self._lines():
            if entry is None:
                self._untidy = True
            else:
                self._remember(entry)
        self._cut_half_line()

    def _remember(self, entry: Entry) -> None:
        name = hash(entry.file)
        if name in self._drawn or entry.file in self._failed:
            self._untidy = True
        self._drawn.pop(name, None)
        self._failed.pop(entry.file, None)
        if entry.status == RenderStatus.OK:
            self._drawn[name] = hash((entry.key, entry.bytes))
        elif entry.key and entry.status in SETTLED:
            self._failed[entry.file] = entry
        else:
            self._drawn[name] = 0  # known, and to be drawn again

    def _lines(self) -> Iterator[tuple[bytes, Entry | None]]:
        """Yield every line with what it says; None where it is damaged."""
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            for line in file:
                yield line, _entry(line)

    def _cut_half_line(self) -> None:
        """Remove what a killed program left of its last line, so that the next line begins a line."""
        if not self._path.exists():
            return
        with self._path.open("rb+") as file:
            end = file.seek(0, os.SEEK_END)
            size = end
            while size > 0:
                start = max(0, size - 4096)
                file.seek(start)
                found = file.read(size - start).rfind(b"\n")
                if found >= 0:
                    size = start + found + 1
                    break
                size = start
            if size < end:
                file.truncate(size)

    def _tidy(self) -> None:
        last = {hash(entry.file): number for number, (_, entry) in enumerate(self._lines()) if entry is not None}
        with paths.replacing(self._path) as fresh, fresh.open("wb") as file:
            for number, (line, entry) in enumerate(self._lines()):
                if entry is not None and last[hash(entry.file)] == number:
                    file.write(line)


def _entry(line: bytes) -> Entry | None:
    if not line.endswith(b"\n"):
        return None
    try:
        entry = Entry(**json.loads(line))
        texts = (entry.file, entry.key, entry.status, entry.message)
        return entry if all(isinstance(text, str) for text in texts) and isinstance(entry.bytes, int) else None
    except (ValueError, TypeError, RecursionError):
        return None
