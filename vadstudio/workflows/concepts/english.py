"""Articles and plurals of English. The rules are here, the exceptions in ``resources/concepts/english.toml``."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass

from vadstudio import paths

_SIBILANT = re.compile(r"(s|x|z|ch|sh)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")


@dataclass(frozen=True)
class _Exceptions:
    an: frozenset[str]
    a: frozenset[str]
    plurals: dict[str, str]


@functools.cache
def _exceptions() -> _Exceptions:
    table = tomllib.loads((paths.resources_dir() / "concepts" / "english.toml").read_text(encoding="utf-8"))
    return _Exceptions(frozenset(table["an"]), frozenset(table["a"]), dict(table["plurals"]))


def with_article(phrase: str) -> str:
    """Return *phrase* after "a" or "an", as its first word sounds ("a unicorn", "an hourglass")."""
    known = _exceptions()
    first = re.split(r"[\s-]", phrase.casefold(), maxsplit=1)[0]
    vowel = first in known.an or (first[:1] in "aeiou" and first not in known.a)
    return f"{'an' if vowel else 'a'} {phrase}"


def plural(noun: str) -> str:
    """Return the plural of *noun*; of "pair of scissors" and the like, the first word's."""
    head, of, rest = noun.partition(" of ")
    before, space, last = head.rpartition(" ")
    return before + space + _plural_word(last) + of + rest


def _plural_word(word: str) -> str:
    irregular = _exceptions().plurals.get(word.casefold())
    if irregular is not None:
        return irregular
    if _SIBILANT.search(word):
        return word + "es"
    if _CONSONANT_Y.search(word):
        return word[:-1] + "ies"
    return word + "s"
