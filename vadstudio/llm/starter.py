"""The recorded model: a library of real model-written drawings that ships in ``resources/starter``.

Layout: ``<kind folder>/<concept>/concept.toml`` with the concept's words and one ``[[drafts]]`` table for each file. The
provider plays a draft back as the reply that it was. It never pretends to be live: asked for what it does not hold, it says so.
"""

from __future__ import annotations

import functools
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from vadstudio import paths
from vadstudio.domain import Concept, ConceptKind
from vadstudio.errors import EnvironmentFault, NotRecordedError
from vadstudio.llm.extract import fence_tag
from vadstudio.llm.provider import Listener, LlmReply, LlmRequest

MODEL = "starter"
COMPOSED = frozenset({"effect", "composition"})
"""Attributes that say that a concept is an effect, or a composition of unrelated concepts."""
LIVE_REMEDY = "For anything else connect a live model in Settings > Models."


@dataclass(frozen=True)
class StarterDraft:
    """One recorded draft; ``file`` is the program."""

    file: Path
    language: str
    sample: int
    draft: int
    prompt: str
    note: str

    @property
    def code(self) -> str:
        """The program."""
        return self.file.read_text(encoding="utf-8")


@dataclass(frozen=True)
class StarterConcept:
    """One concept of the library with its recorded drafts, in the order of its file."""

    concept: Concept
    drafts: tuple[StarterDraft, ...]
    licence: str
    author: str
    folder: Path

    def family(self, language: str, sample: int = 0) -> list[StarterDraft]:
        """Return the drafts of one sample in one language, oldest first."""
        found = [d for d in self.drafts if d.language == language and d.sample == sample]
        return sorted(found, key=lambda d: d.draft)

    def samples(self, language: str) -> int:
        """Return how many samples are recorded in *language*."""
        return len({d.sample for d in self.drafts if d.language == language})

    def steps(self, language: str) -> Iterator[tuple[StarterDraft, StarterDraft | None]]:
        """Yield every draft in *language* with the one that was made from it, or None where the recording ends."""
        for sample in range(self.samples(language)):
            family = self.family(language, sample)
            yield from zip(family, [*family[1:], None], strict=True)

    @property
    def languages(self) -> list[str]:
        """Languages with a recording, in order."""
        return list(dict.fromkeys(d.language for d in self.drafts))


@dataclass(frozen=True)
class StarterCounts:
    """How much a library holds.

    Attributes:
        count: concepts.
        kinds: of them, by kind.
        compositions: of them, effects and compositions of unrelated concepts (attribute ``effect`` or ``composition``).
        synsets: of them, with a WordNet id.
        families: programs that were drawn from the words alone: one for each concept, language and sample.
        programs: all programs, improved drafts among them; no two are the same.
        languages: families by language.
        in_three: concepts in three languages or more.
        in_all: concepts in every language that the library uses.
        improved: concepts with two drafts or more in a language.
    """

    count: int
    kinds: Mapping[str, int]
    compositions: int
    synsets: int
    families: int
    programs: int
    languages: Mapping[str, int]
    in_three: int
    in_all: int
    improved: int

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    def __str__(self) -> str:
        kinds = ", ".join(f"{number} {kind}s" for kind, number in self.kinds.items())
        languages = ", ".join(f"{language} {number}" for language, number in self.languages.items())
        return (
            f"{self.count:,} concepts ({kinds}; {self.compositions} effects and compositions)\n"
            f"{self.families:,} programs from the words alone ({languages}), {self.programs:,} with their improved drafts\n"
            f"{self.in_three} concepts in three languages or more, {self.in_all} in all {len(self.languages)}, "
            f"{self.improved} improved at least once, {self.synsets} with a WordNet id"
        )


class StarterLibrary:
    """All concepts under one folder, sorted by kind and name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.concepts: dict[str, StarterConcept] = {}
        for file in sorted(folder.glob("*/*/concept.toml")):
            found = read_concept(file)
            self.concepts[found.concept.name] = found
        self._by_words = {
            word.casefold(): found for found in reversed(self.concepts.values()) for word in found.concept.words[1:]
        } | {name.casefold(): found for name, found in self.concepts.items()}
        if not self.concepts:
            raise EnvironmentFault(f"The starter library {folder} is empty.", "Install vadstudio again.")

    def counts(self) -> StarterCounts:
        """Return how much it holds."""
        found = list(self.concepts.values())
        languages = Counter(
            language for one in found for language in one.languages for _ in range(one.samples(language))
        )
        return StarterCounts(
            count=len(found),
            kinds={kind.value: sum(one.concept.kind is kind for one in found) for kind in ConceptKind},
            compositions=sum(not COMPOSED.isdisjoint(one.concept.attributes) for one in found),
            synsets=sum(bool(one.concept.synset) for one in found),
            families=languages.total(),
            programs=len({draft.code for one in found for draft in one.drafts}),
            languages=dict(sorted(languages.items())),
            in_three=sum(len(one.languages) >= 3 for one in found),
            in_all=sum(len(one.languages) == len(languages) for one in found),
            improved=sum(any(draft.draft > 1 for draft in one.drafts) for one in found),
        )

    def find(self, words: str) -> StarterConcept | None:
        """Return the concept called *words*, by its name or another of its words; upper and lower case are the same."""
        return self._by_words.get(words.strip().casefold())


def read_concept(file: Path) -> StarterConcept:
    """Read one ``concept.toml``.

    Raises:
        EnvironmentFault: the file or a draft that it names is missing or unreadable; the message names it.
    """
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        concept = Concept(
            id=0,
            name=table["name"],
            kind=ConceptKind(table["kind"]),
            words=tuple(table["words"]),
            attributes={str(k): str(v) for k, v in table.get("attributes", {}).items()},
            synset=table.get("synset", ""),
        )
        drafts = tuple(_draft(row, file.parent) for row in table["drafts"])
        return StarterConcept(concept, drafts, table["licence"], table["author"], file.parent)
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise EnvironmentFault(
            f"The starter file {file} cannot be used: {error!r}.", "Mend it or install again."
        ) from error


def _draft(row: Mapping[str, Any], folder: Path) -> StarterDraft:
    path = folder / row["file"]
    if not path.is_file():
        raise FileNotFoundError(f"{path.name} is missing")
    return StarterDraft(path, row["language"], row.get("sample", 0), row["draft"], row["prompt"], row.get("note", ""))


@functools.cache
def starter_library() -> StarterLibrary:
    """Return the library that ships with the program, read once."""
    return StarterLibrary(paths.starter_dir())


class StarterProvider:
    """Plays the starter library back as a recorded model."""

    name = "starter"
    endpoint = "recorded"
    live = False

    def __init__(self, library: StarterLibrary | None = None) -> None:
        self._library = library

    @property
    def library(self) -> StarterLibrary:
        """The recordings."""
        return self._library or starter_library()

    def models(self) -> list[str]:
        """Return the one name under which the recording goes."""
        return [MODEL]

    def complete(self, request: LlmRequest, listener: Listener | None = None) -> LlmReply:
        """Return the recorded reply.

        Raises:
            NotRecordedError: there is none for this concept, language, sample or draft.
        """
        draft = self._recorded(request)
        text = f"{draft.note}\n\n```{fence_tag(draft.language)}\n{draft.code.rstrip()}\n```\n"
        return LlmReply(
            text=text, model=MODEL, raw={"recorded": draft.file.relative_to(self.library.folder).as_posix()}
        )

    def _recorded(self, request: LlmRequest) -> StarterDraft:
        purpose = request.purpose
        found = self.library.find(purpose.concept)
        if found is None:
            raise NotRecordedError(
                f"The starter is a recording and has no drawing of {purpose.concept!r}.", LIVE_REMEDY
            )
        if purpose.language not in found.languages:
            raise NotRecordedError(
                f"The starter recorded {purpose.concept!r} in {', '.join(found.languages)}, not in {purpose.language}.",
                "Choose one of these languages. " + LIVE_REMEDY,
            )
        if purpose.task == "generate":
            return self._first(found, purpose.language, request.sample)
        if purpose.task != "improve":
            wish = {"hint": "follow a hint", "repair": "repair code", "edit": "change lines"}.get(
                purpose.task, "do this"
            )
            raise NotRecordedError(f"The starter is a recording and cannot {wish}.", LIVE_REMEDY)
        return self._next(found, purpose.language, purpose.code)

    def _first(self, found: StarterConcept, language: str, sample: int) -> StarterDraft:
        family = found.family(language, sample)
        if not family:
            count = found.samples(language)
            raise NotRecordedError(
                f"The starter recorded {count} drawing{'s' if count != 1 else ''} of {found.concept.name!r} in {language}, "
                f"and the project has {'them' if count != 1 else 'it'} already.",
                "Choose another language, or another seed for programs that use chance. " + LIVE_REMEDY,
            )
        return family[0]

    def _next(self, found: StarterConcept, language: str, code: str) -> StarterDraft:
        for draft, following in found.steps(language):
            if draft.code.strip() != code.strip():
                continue
            if following is None:
                raise NotRecordedError(
                    f"The recording of {found.concept.name!r} in {language} ends with draft {draft.draft}.", LIVE_REMEDY
                )
            return following
        raise NotRecordedError(
            f"The starter recorded no improvement of this edited code of {found.concept.name!r}.",
            "Go back to a recorded draft to play the next one. " + LIVE_REMEDY,
        )
