"""The words that concepts are composed of: read, checked, and extended by a project's own.

``resources/concepts/words.toml`` holds the words that ship with the program and explains the layout.
"""

from __future__ import annotations

import difflib
import functools
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from vadstudio import paths
from vadstudio.domain import HELD_OUT, ConceptKind
from vadstudio.errors import UsageError
from vadstudio.workflows.concepts.english import plural

PATTERNS = ("thing", "count", "relation", "arrangement", "scene", "effect", "form")
_LISTS = ("nouns", "relations", "arrangements", "scenes", "effects")
_KEYS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {  # what each entry needs, and what it may have besides
    "nouns": (frozenset({"words", "kind"}), frozenset({"groups", "attributes", "only", "plural"})),
    "attributes": (frozenset({"words", "fits"}), frozenset()),
    "relations": (frozenset({"name", "words"}), frozenset({"subject", "reference"})),
    "arrangements": (frozenset({"name", "words", "fits"}), frozenset()),
    "scenes": (frozenset({"name", "words", "fits"}), frozenset()),
    "effects": (frozenset({"name", "words"}), frozenset({"fits", "plain"})),
}
_RESERVED = {
    "object",
    "reference",
    "count",
    "relation",
    "arrangement",
    "scene",
    "effect",
    "form",
    "dimension",
    "set",
    HELD_OUT,
}
_KNOWN = {"most_adjectives", "patterns", "counts", "attributes", "forms", *_LISTS}


@dataclass(frozen=True)
class Noun:
    """One thing that can be drawn.

    Attributes:
        groups: what it is one of, itself among them.
        values: adjectives that fit it, by attribute, in the order of English.
        attributes: what is always true of it ("dimension": "2D").
    """

    word: str
    plural: str
    kind: ConceptKind
    groups: frozenset[str]
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)

    def is_one_of(self, groups: Iterable[str]) -> bool:
        """Whether a list of groups and nouns (``*`` = all) takes it in."""
        return any(group == "*" or group in self.groups for group in groups)


@dataclass(frozen=True)
class Relation:
    """How one thing stands to another: *subject* "left of" *reference*."""

    name: str
    words: str
    subject: tuple[str, ...] = ("*",)
    reference: tuple[str, ...] = ("*",)


@dataclass(frozen=True)
class Phrase:
    """An arrangement ("row of"), a scene ("on a beach") or an effect ("a blurred image of {}").

    Attributes:
        plain: the thing stands without adjectives.
    """

    name: str
    words: str
    fits: tuple[str, ...] = ("*",)
    plain: bool = False


@dataclass(frozen=True)
class Words:
    """Everything that concepts are composed of.

    Attributes:
        adjectives: names of the attributes that stand before a noun, in the order of English.
        patterns: how often each pattern is tried, by its name.
        counts: number words, by number.
        forms: the nouns that take a form, and those whose form they take ("a car-shaped cake").
    """

    nouns: tuple[Noun, ...]
    adjectives: tuple[str, ...]
    relations: tuple[Relation, ...]
    arrangements: tuple[Phrase, ...]
    scenes: tuple[Phrase, ...]
    effects: tuple[Phrase, ...]
    forms: tuple[tuple[str, ...], tuple[str, ...]]
    counts: Mapping[int, str]
    patterns: Mapping[str, int]
    most_adjectives: int = 2


def read_words(extra: str = "", source: str = "the project's words") -> Words:
    """Return the words that ship with the program, with those of the TOML text *extra* added.

    Args:
        extra: lists are added to the shipped ones, single values replace them.
        source: what *extra* is called in errors.

    Raises:
        UsageError: *extra* is not TOML, or an entry of it is wrong; the message names it.
    """
    table = _shipped()
    if extra.strip():
        try:
            more = tomllib.loads(extra)
        except tomllib.TOMLDecodeError as error:
            raise UsageError(f"{_start(source)} cannot be read: {error}.", "Mend the line.") from error
        _check(more, source)
        table = _merged(table, more)
    try:
        words = _words(table)
    except (TypeError, ValueError, AttributeError, KeyError) as error:
        raise UsageError(
            f"{_start(source)} holds a value of the wrong kind: {error}.", "See the shipped words."
        ) from error
    _check_groups(table, words, source)
    return words


def shipped_words_text() -> str:
    """Return the file of the words that ship with the program."""
    return (paths.resources_dir() / "concepts" / "words.toml").read_text(encoding="utf-8")


@functools.cache
def _shipped() -> dict[str, Any]:
    table = tomllib.loads(shipped_words_text())
    _check(table, "the shipped words")
    return table


# -- checks --------------------------------------------------------------------------------------------------------------


def _check(table: Mapping[str, Any], source: str) -> None:
    _check_keys(source, "", table, _KNOWN)
    _check_keys(source, "patterns", table.get("patterns", {}), set(PATTERNS))
    entries = [(name, entry) for name in _LISTS for entry in _list(table, name, source)]
    attributes = table.get("attributes", {})
    for name in attributes:
        if name in _RESERVED:
            raise UsageError(
                f"{_start(source)}: {name!r} is no name for an attribute.", "It means something else already."
            )
        entries += [("attributes", entry) for entry in _list(attributes, name, source)]
    for name, entry in entries:
        needed, besides = _KEYS[name]
        if not isinstance(entry, Mapping):
            raise UsageError(f"{_start(source)}: an entry of {name} is no table.", f"Write [[{name}]].")
        if missing := needed - entry.keys():
            raise UsageError(f"{_start(source)}: an entry of {name} has no {sorted(missing)[0]}.", "Add it.")
        _check_keys(source, name, entry, needed | besides)
        if name == "nouns" and entry["kind"] not in list(ConceptKind):
            kinds = ", ".join(ConceptKind)
            raise UsageError(f"{_start(source)}: {entry['kind']!r} is no kind of concept.", f"Use one of {kinds}.")
        if name == "effects" and str(entry["words"]).count("{}") != 1:
            raise UsageError(
                f"{_start(source)}: the effect {entry['words']!r} has no {{}}.", "Put {} where the thing goes."
            )


def _list(table: Mapping[str, Any], name: str, source: str) -> list[Any]:
    entries = table.get(name, [])
    if not isinstance(entries, list):
        raise UsageError(f"{_start(source)}: {name} is no list of tables.", f"Write [[{name}]].")
    return entries


def _check_keys(source: str, place: str, entry: Mapping[str, Any], known: Iterable[str]) -> None:
    for key in entry:
        if key not in set(known):
            near = difflib.get_close_matches(key, list(known), 1)
            what = f"{place} has the unknown key {key!r}" if place else f"the key {key!r} is unknown"
            remedy = f"Did you mean {near[0]!r}?" if near else f"Known: {', '.join(sorted(known))}."
            raise UsageError(f"{_start(source)}: {what}.", remedy)


def _check_groups(table: Mapping[str, Any], words: Words, source: str) -> None:
    """Find the groups that no noun is in: a misspelt one would silently fit nothing."""
    known = {group for noun in words.nouns for group in noun.groups} | {"*"}
    used: list[str] = [*words.forms[0], *words.forms[1]]
    for phrase in (*words.arrangements, *words.scenes, *words.effects):
        used += phrase.fits
    for relation in words.relations:
        used += (*relation.subject, *relation.reference)
    for blocks in table["attributes"].values():
        used += [group for block in blocks for group in block["fits"]]
    for group in used:
        if group not in known:
            near = difflib.get_close_matches(group, sorted(known), 1)
            remedy = f"Did you mean {near[0]!r}?" if near else "Add a noun of this group."
            raise UsageError(f"{_start(source)}: no noun is in the group {group!r}.", remedy)


def _start(source: str) -> str:
    return source[:1].upper() + source[1:]


# -- making ----------------------------------------------------------------------------------------------------------------


def _merged(table: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Return *table* with *more*: lists are joined, tables merged, single values replaced."""
    merged = dict(table)
    for key, value in more.items():
        held = merged.get(key)
        if isinstance(held, list) and isinstance(value, list):
            merged[key] = held + value
        elif isinstance(held, dict) and isinstance(value, dict):
            merged[key] = _merged(held, value)
        else:
            merged[key] = value
    return merged


def _words(table: Mapping[str, Any]) -> Words:
    forms = table["forms"]
    return Words(
        nouns=_nouns(table),
        adjectives=tuple(table["attributes"]),
        relations=tuple(
            Relation(r["name"], r["words"], _texts(r.get("subject", ["*"])), _texts(r.get("reference", ["*"])))
            for r in table["relations"]
        ),
        arrangements=_phrases(table["arrangements"]),
        scenes=_phrases(table["scenes"]),
        effects=_phrases(table["effects"]),
        forms=(_texts(forms["fits"]), _texts(forms["of"])),
        counts={int(number): str(word) for number, word in table["counts"].items()},
        patterns={name: max(0, int(table["patterns"].get(name, 0))) for name in PATTERNS},
        most_adjectives=int(table["most_adjectives"]),
    )


def _nouns(table: Mapping[str, Any]) -> tuple[Noun, ...]:
    """Return the nouns; one that is named again (by a project) replaces the one before."""
    found: dict[str, Noun] = {}
    for entry in table["nouns"]:
        plurals = entry.get("plural", {})
        for word in _texts(entry["words"]):
            groups = frozenset({word, *_texts(entry.get("groups", []))})
            attributes = {str(k): str(v) for k, v in entry.get("attributes", {}).items()}
            noun = Noun(word, plurals.get(word) or plural(word), ConceptKind(entry["kind"]), groups, {}, attributes)
            values = _values(noun, table["attributes"], entry.get("only", {}))
            found[word] = Noun(word, noun.plural, noun.kind, groups, values, attributes)
    return tuple(found.values())


def _values(noun: Noun, attributes: Mapping[str, Any], only: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    values = {}
    for name, blocks in attributes.items():
        fitting = [word for block in blocks if noun.is_one_of(block["fits"]) for word in _texts(block["words"])]
        chosen = _texts(only[name]) if name in only else tuple(dict.fromkeys(fitting))
        if chosen:
            values[name] = chosen
    return values


def _phrases(entries: Iterable[Mapping[str, Any]]) -> tuple[Phrase, ...]:
    return tuple(
        Phrase(str(e["name"]), str(e["words"]), _texts(e.get("fits", ["*"])), bool(e.get("plain"))) for e in entries
    )


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() and ";" not in one for one in value):
        raise ValueError(f"{value!r} is no list of words")
    return tuple(" ".join(one.split()) for one in value)
