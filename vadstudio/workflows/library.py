"""Programs to draw, out of folders, projects and files: one after the other, never all at once in memory."""

from __future__ import annotations

import contextlib
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from vadstudio.domain import Drawing
from vadstudio.errors import EnvironmentFault, UsageError, VadError, explain_os_error
from vadstudio.render import LANGUAGES, language_for
from vadstudio.store import GalleryQuery, Project

PROJECT_SUFFIX = ".vad"
_CHUNK = 200
_NAME_LENGTH = 80


@dataclass(frozen=True)
class Program:
    """One program to draw.

    Attributes:
        name: relative path of its pictures, ``/`` between folders, without seed and ending; unique in its library.
        source: where it comes from, for people.
        language: language id.
        read: returns the code; raises VadError where it cannot be read.
    """

    name: str
    source: str
    language: str
    read: Callable[[], str]


class Library:
    """The programs of several sources, in a fixed order; may be gone through again.

    Args:
        sources: folders (searched for files of known languages), projects (their heads) and single files.
        language: id of the only language wanted; empty for all. A single file is taken to be in it, whatever its ending.
        all_drafts: take every draft of a project, not only the heads.

    Raises:
        UsageError: the language is unknown, or a file is in no known one.
        EnvironmentFault: a source is missing.

    Attributes:
        problems: sentences about folders that could not be read, from the last time through.
    """

    def __init__(self, sources: Sequence[Path], language: str = "", all_drafts: bool = False) -> None:
        self._language = LANGUAGES.get(language).id if language else ""
        self._all_drafts = all_drafts
        self._sources = list(sources)
        self.problems: list[str] = []
        for source in self._sources:
            if not source.exists():
                raise EnvironmentFault(f"The file or folder does not exist: {source}.", "Check the path.")
            if _is_single(source):
                self._language_of_file(source)

    def __iter__(self) -> Iterator[Program]:
        self.problems.clear()
        roots = [source for source in self._sources if not _is_single(source)]
        files = [source for source in self._sources if _is_single(source)]
        names = Names()
        for source in roots:
            prefix = f"{names.unique(_readable(source.stem))}/" if len(self._sources) > 1 else ""
            yield from self._of_project(source, prefix) if source.is_file() else self._of_folder(source, prefix)
        for file, name in zip(files, _picture_names(files), strict=True):
            name = names.unique(name)
            yield Program(name, str(file), self._language_of_file(file), partial(read_program, file))

    def _of_folder(self, folder: Path, prefix: str) -> Iterator[Program]:
        def unreadable(error: OSError) -> None:
            self.problems.append(str(explain_os_error(error, f"the folder {error.filename}")))

        for place, folders, files in os.walk(folder, onerror=unreadable):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            here = Path(place)
            found = [
                (file, language)
                for file in map(Path, sorted(files))
                if not file.name.startswith(".") and (language := self._language_among(here / file))
            ]
            names = _picture_names([file for file, _ in found])
            for (file, language), name in zip(found, names, strict=True):
                inside = (here / name).relative_to(folder).as_posix()
                yield Program(f"{prefix}{inside}", str(here / file), language, partial(read_program, here / file))

    def _of_project(self, file: Path, prefix: str) -> Iterator[Program]:
        with Project.open(file) as project:
            query = GalleryQuery(heads_only=not self._all_drafts, language=self._language or None)
            ids = project.drawings.ids(query)
            folders: dict[int, str] = {}
            for start in range(0, len(ids), _CHUNK):
                for drawing in project.drawings.get_many(ids[start : start + _CHUNK]):
                    if drawing.concept_id not in folders:
                        folders[drawing.concept_id] = _readable(project.concepts.get(drawing.concept_id).name)
                    name = f"{prefix}{folders[drawing.concept_id]}/{drawing.id}-{drawing.language}"
                    source = f"{file}, drawing {drawing.id}"
                    yield Program(name, source, drawing.language, partial(_code, drawing))

    def _language_among(self, file: Path) -> str:
        """Return the language id of a file that was found, or an empty text where it is none that is wanted."""
        if not any(language.extension == file.suffix.lower() for language in LANGUAGES):
            return ""
        found = _by_name(file)
        return found if self._language in ("", found) else ""

    def _language_of_file(self, file: Path) -> str:
        return self._language or _by_name(file)


class Names:
    """Hands out names; one that was given before, in capitals or not, gets a number."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def unique(self, name: str) -> str:
        """Return *name*, or *name* with a number."""
        candidate, number = name, 1
        while candidate.casefold() in self._given:
            number += 1
            candidate = f"{name}-{number}"
        self._given.add(candidate.casefold())
        return candidate


def read_program(file: Path) -> str:
    """Return the code in *file*.

    Raises:
        UsageError: it is not text in UTF-8.
        EnvironmentFault: it cannot be read.
    """
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is not a text file in UTF-8.", "Name a program.") from error
    except OSError as error:
        raise explain_os_error(error, f"the program {file}") from error


def _picture_names(files: Sequence[Path]) -> list[str]:
    """Return a name for each of the *files* of a folder: without its ending where that is enough to tell them apart."""
    stems = Counter(file.stem.casefold() for file in files)
    names = Names()
    return [names.unique(file.stem if stems[file.stem.casefold()] == 1 else file.name) for file in files]


def _is_single(source: Path) -> bool:
    return not source.is_dir() and source.suffix.lower() != PROJECT_SUFFIX


def _by_name(file: Path) -> str:
    """Return the language id of *file*: the one that its name says, where several share its ending, or its imports."""
    sharing = [language.id for language in LANGUAGES if language.extension == file.suffix.lower()]
    named = [language for language in sharing if language in file.stem.lower()]
    if named:
        return named[0]
    code = ""
    if len(sharing) > 1:
        with contextlib.suppress(VadError):  # whoever draws it says why it cannot be read
            code = read_program(file)
    return language_for(file, code).id


def _readable(name: str) -> str:
    """Return *name* as the name of a folder on every system."""
    text = re.sub(r"[^\w.,+ -]+", "-", name).strip(" .-")[:_NAME_LENGTH].strip(" .-").replace(" ", "-")
    reserved = re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", text)
    return f"{text}-" if reserved else text or "unnamed"


def _code(drawing: Drawing) -> str:
    return drawing.code
