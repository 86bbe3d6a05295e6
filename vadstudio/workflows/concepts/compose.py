"""Composed concepts ("three red stars left of a striped circle"), and combinations that are held out for testing."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from vadstudio.domain import HELD_OUT, Concept
from vadstudio.errors import UsageError
from vadstudio.store import Project
from vadstudio.workflows.concepts.phrases import Composer, Composition, combinations
from vadstudio.workflows.concepts.words import Words, read_words

PROJECT_WORDS = "concept-words"
"""Name under which a project keeps its own words, beside its prompts."""
MOST = 20_000
TRIES = 60
"""Tries for each concept that is asked for, before the words count as used up."""
SET = "set"
"""Attribute: name of the set that a composed concept belongs to."""


@dataclass(frozen=True)
class ComposeSpec:
    """What to compose.

    Attributes:
        count: concepts in all, 1 to :data:`MOST`.
        seed: the same seed, words and held-out combinations give the same concepts.
        hold_out: share of the combinations that is kept out of the concepts to learn from, and share of the concepts that
            test them; 0 to 0.9.
        name: name of the set; ``composed-SEED`` when empty.
    """

    count: int = 100
    seed: int = 0
    hold_out: float = 0.0
    name: str = ""

    @property
    def set_name(self) -> str:
        """The name of the set."""
        return " ".join(self.name.split()) or f"composed-{self.seed}"


@dataclass(frozen=True)
class Composed:
    """Composed concepts.

    Attributes:
        name: name of the set.
        concepts: in order; those that are held out say which combinations they test (``Concept.held_out``).
        held_out: the combinations that are held out and that a concept of the set tests, sorted.
        existing: names of those that the project held before.
        wanted: how many were asked for; more than there are where the words were used up.
    """

    name: str
    concepts: tuple[Concept, ...]
    held_out: tuple[str, ...]
    existing: tuple[str, ...] = ()
    wanted: int = 0

    @property
    def new(self) -> list[Concept]:
        """The concepts that the project does not hold."""
        held = {name.casefold() for name in self.existing}
        return [concept for concept in self.concepts if concept.name.casefold() not in held]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {
            "set": self.name,
            "count": len(self.concepts),
            "wanted": self.wanted,
            "existing": list(self.existing),
            "held_out": {
                "combinations": list(self.held_out),
                "concepts": [c.name for c in self.concepts if c.is_held_out],
            },
            "concepts": [
                {"name": c.name, "kind": c.kind.value, "attributes": dict(c.attributes), "held_out": c.is_held_out}
                for c in self.concepts
            ],
        }


def compose(
    spec: ComposeSpec, words: Words | None = None, held_out: Iterable[str] = (), shown: Iterable[str] = ()
) -> Composed:
    """Compose concepts; the words that ship with the program when *words* are not given.

    Whether a combination is held out depends on it and the seed alone: further words move none from one side to the other.

    Args:
        held_out: combinations that are held out besides those of the seed.
        shown: combinations that are not held out any more: concepts to learn from show them.

    Raises:
        UsageError: a number is out of range.
    """
    if not 1 <= spec.count <= MOST:
        raise UsageError(f"{spec.count:,} concepts cannot be composed.", f"Ask for 1 to {MOST:,}.")
    if not 0 <= spec.hold_out <= 0.9:
        raise UsageError(f"A share of {spec.hold_out:g} cannot be held out.", "Use 0 to 0.9, such as 0.2.")
    words = words or read_words()
    if not any(words.patterns.values()):
        raise UsageError("Every pattern is turned off.", "Give one of them a number above 0 in the words.")
    kept_out, free = frozenset(held_out), frozenset(shown)
    tests = round(spec.count * spec.hold_out)
    room = {False: spec.count - tests, True: tests}
    composer = Composer(words, random.Random(spec.seed))
    found: dict[str, Concept] = {}
    for _ in range(spec.count * TRIES + 1000):
        if not any(room.values()):
            break
        composition = composer.compose()
        if composition is None or composition.text.casefold() in found:
            continue
        pairs = combinations(composition.attributes, words)
        unseen = tuple(p for p in pairs if p in kept_out or (p not in free and _is_held_out(p, spec)))
        if room[bool(unseen)]:
            room[bool(unseen)] -= 1
            found[composition.text.casefold()] = _concept(composition, unseen, spec.set_name)
    concepts = tuple(found.values())
    tested = tuple(sorted({pair for concept in concepts for pair in concept.held_out}))
    return Composed(spec.set_name, concepts, tested, wanted=spec.count)


def compose_for(project: Project, spec: ComposeSpec, words: Words | None = None) -> Composed:
    """Compose concepts for a project, of its own words, too. Stores nothing.

    What a concept of the project tests stays held out, and what another shows cannot be held out any more.
    """
    words = words or project_words(project)
    concepts = project.concepts.all()
    known = {concept.name.casefold() for concept in concepts}
    tested = {pair for concept in concepts for pair in concept.held_out}
    shown = {pair for c in concepts if not c.is_held_out for pair in combinations(c.attributes, words)}
    composed = compose(spec, words, tested, shown)
    existing = tuple(concept.name for concept in composed.concepts if concept.name.casefold() in known)
    return replace(composed, existing=existing)


def add_composed(project: Project, composed: Composed) -> int:
    """Add the concepts that the project does not hold yet, as one step of undo; return how many."""
    new = composed.new
    changes = project.concepts.add_all(new, f"Generate {len(new):,} concept{'s' if len(new) != 1 else ''}")
    return len(changes.concepts)


def project_words(project: Project) -> Words:
    """Return the shipped words with the project's own.

    Raises:
        UsageError: the project's own are wrong.
    """
    return read_words(project.prompts.get(PROJECT_WORDS) or "")


def set_project_words(project: Project, text: str, source: str = "the project's words") -> None:
    """Keep *text* as the project's own words; an empty text for none. Every version is kept.

    Raises:
        UsageError: the words are wrong; the ones before stay.
    """
    read_words(text, source)
    project.prompts.put(PROJECT_WORDS, text)


def _is_held_out(pair: str, spec: ComposeSpec) -> bool:
    """Whether chance, made of the seed and the combination, holds it out."""
    digest = hashlib.sha256(f"{spec.seed}\n{pair}".encode()).digest()
    return int.from_bytes(digest[:8]) < spec.hold_out * 2**64


def _concept(composition: Composition, unseen: tuple[str, ...], name: str) -> Concept:
    attributes = {**composition.attributes, SET: name}
    if unseen:
        attributes[HELD_OUT] = "; ".join(unseen)
    return Concept(0, composition.text, composition.kind, (composition.text,), attributes)
