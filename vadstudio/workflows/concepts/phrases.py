"""One composed concept: words of a pattern, chosen by chance so that they fit each other."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from vadstudio.domain import ConceptKind
from vadstudio.workflows.concepts.english import with_article
from vadstudio.workflows.concepts.words import Noun, Phrase, Words

REFERENCE = "reference"
"""Attributes of the thing that another is placed by begin with this word."""


@dataclass(frozen=True)
class Composition:
    """A phrase and what it is made of.

    Attributes:
        attributes: object, count, colour and so on; those of a second thing are ``reference``, ``reference_colour`` ...
    """

    text: str
    kind: ConceptKind
    attributes: dict[str, str] = field(default_factory=dict)


def combinations(attributes: Mapping[str, str], words: Words) -> tuple[str, ...]:
    """Return the combinations that a concept of these attributes shows: "red star", "star left of circle"."""
    thing, reference = attributes.get("object", ""), attributes.get(REFERENCE, "")
    found = [f"{attributes[name]} {thing}" for name in words.adjectives if thing and name in attributes]
    if thing and "form" in attributes:
        found.append(f"{attributes['form']}-shaped {thing}")
    placed = next((r.words for r in words.relations if r.name == attributes.get("relation")), "")
    if placed and thing and reference:
        found.append(f"{thing} {placed} {reference}")
    keys = [f"{REFERENCE}_{name}" for name in words.adjectives]
    found += [f"{attributes[key]} {reference}" for key in keys if reference and key in attributes]
    return tuple(found)


@dataclass(frozen=True)
class _Thing:
    """A noun with its adjectives and count."""

    noun: Noun
    adjectives: dict[str, str]
    count: int = 1

    @property
    def described(self) -> str:
        return " ".join((*self.adjectives.values(), self.noun.word if self.count == 1 else self.noun.plural))

    def text(self, counts: dict[int, str]) -> str:
        return with_article(self.described) if self.count == 1 else f"{counts[self.count]} {self.described}"

    def attributes(self, role: str = "object") -> dict[str, str]:
        start = "" if role == "object" else f"{role}_"
        found = {role: self.noun.word, **{start + name: value for name, value in self.adjectives.items()}}
        found |= {start + name: value for name, value in self.noun.attributes.items()}
        if self.count > 1:
            found[start + "count"] = str(self.count)
        return found


class Composer:
    """Composes phrases of *words* by the chance of *rng*; the same of both gives the same phrases in the same order."""

    def __init__(self, words: Words, rng: random.Random) -> None:
        self._words = words
        self._rng = rng
        self._counts = dict(words.counts)
        self._fitting: dict[tuple[str, ...], list[Noun]] = {}
        self._makers: dict[str, Callable[[], Composition | None]] = {
            "thing": self._described,
            "count": self._counted,
            "relation": self._related,
            "arrangement": self._arranged,
            "scene": self._placed,
            "effect": self._changed,
            "form": self._formed,
        }

    def compose(self) -> Composition | None:
        """Return one phrase; None where the words that were chosen do not go together."""
        names, weights = zip(*self._words.patterns.items(), strict=True)
        return self._makers[self._rng.choices(names, weights)[0]]()

    # -- parts -------------------------------------------------------------------------------------------------------

    def _noun(self, groups: Sequence[str] = ("*",), but: Noun | None = None) -> Noun | None:
        key = tuple(groups)
        if key not in self._fitting:
            self._fitting[key] = [noun for noun in self._words.nouns if noun.is_one_of(key)]
        fitting = [noun for noun in self._fitting[key] if noun is not but]
        return self._rng.choice(fitting) if fitting else None

    def _thing(self, noun: Noun, least: int = 0, count: int = 1, most: int | None = None) -> _Thing:
        """Return *noun* with *least* to *most* adjectives in the order of English."""
        most = min(self._words.most_adjectives if most is None else most, len(noun.values))
        number = self._rng.randint(min(least, most), most)
        chosen = set(self._rng.sample(sorted(noun.values), number))
        adjectives = {name: self._rng.choice(values) for name, values in noun.values.items() if name in chosen}
        return _Thing(noun, adjectives, count)

    def _some(self) -> int:
        """Return a count: mostly one."""
        return self._rng.choice(sorted(self._counts)) if self._counts and self._rng.random() < 0.3 else 1

    def _one_of(self, phrases: Sequence[Phrase]) -> Phrase | None:
        return self._rng.choice(phrases) if phrases else None

    # -- patterns ----------------------------------------------------------------------------------------------------

    def _described(self) -> Composition | None:
        noun = self._noun()
        if noun is None:
            return None
        thing = self._thing(noun, least=1)
        return Composition(thing.text(self._counts), noun.kind, thing.attributes())

    def _counted(self) -> Composition | None:
        noun = self._noun()
        if noun is None or not self._counts:
            return None
        thing = self._thing(noun, count=self._rng.choice(sorted(self._counts)))
        return Composition(thing.text(self._counts), noun.kind, thing.attributes())

    def _related(self) -> Composition | None:
        if not self._words.relations:
            return None
        relation = self._rng.choice(self._words.relations)
        subject = self._noun(relation.subject)
        reference = self._noun(relation.reference, but=subject)
        if subject is None or reference is None:
            return None
        one, other = self._thing(subject, count=self._some(), most=1), self._thing(reference, most=1)
        attributes = one.attributes() | {"relation": relation.name} | other.attributes(REFERENCE)
        text = f"{one.text(self._counts)} {relation.words} {other.text(self._counts)}"
        return Composition(text, ConceptKind.SCENE, attributes)

    def _arranged(self) -> Composition | None:
        arrangement = self._one_of(self._words.arrangements)
        noun = self._noun(arrangement.fits) if arrangement else None
        if arrangement is None or noun is None:
            return None
        thing = self._thing(noun, count=0, most=1)
        attributes = {name: value for name, value in thing.attributes().items() if name != "count"}
        text = with_article(f"{arrangement.words} {thing.described}")
        return Composition(text, ConceptKind.SCENE, attributes | {"arrangement": arrangement.name})

    def _placed(self) -> Composition | None:
        scene = self._one_of(self._words.scenes)
        noun = self._noun(scene.fits) if scene else None
        if scene is None or noun is None:
            return None
        thing = self._thing(noun, count=self._some(), most=1)
        text = f"{thing.text(self._counts)} {scene.words}"
        return Composition(text, ConceptKind.SCENE, thing.attributes() | {"scene": scene.name})

    def _changed(self) -> Composition | None:
        effect = self._one_of(self._words.effects)
        noun = self._noun(effect.fits) if effect else None
        if effect is None or noun is None:
            return None
        thing = self._thing(noun, most=0 if effect.plain else 1)
        text = effect.words.replace("{}", thing.text(self._counts))
        return Composition(text, noun.kind, thing.attributes() | {"effect": effect.name})

    def _formed(self) -> Composition | None:
        takes, gives = self._words.forms
        noun = self._noun(takes)
        form = self._noun(gives, but=noun)
        if noun is None or form is None:
            return None
        text = with_article(f"{form.word}-shaped {noun.word}")
        attributes = _Thing(noun, {}).attributes() | {"form": form.word}
        return Composition(text, noun.kind, attributes)
