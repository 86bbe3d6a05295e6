"""A registry of named things (languages, providers) to which installed packages can add by entry point."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import metadata
from typing import Generic, TypeVar

from vadstudio.errors import UsageError

T = TypeVar("T")


class Registry(Generic[T]):
    """Names -> things, in order of registration; entry points are loaded on the first look-up.

    Args:
        noun: what the things are called in messages ("language").
        group: entry-point group of third-party additions ("vadstudio.languages").
    """

    def __init__(self, noun: str, group: str) -> None:
        self._noun = noun
        self._group = group
        self._things: dict[str, T] = {}
        self._aliases: dict[str, str] = {}
        self._loaded = False

    def add(self, name: str, thing: T, *aliases: str) -> None:
        """Register *thing* as *name* and *aliases*; a name is given once."""
        for key in (name, *aliases):
            if key in self._things or key in self._aliases:
                raise ValueError(f"{self._noun} {key!r} is registered twice")
        self._things[name] = thing
        self._aliases.update(dict.fromkeys(aliases, name))

    def get(self, name: str) -> T:
        """Return the thing called *name*.

        Raises:
            UsageError: there is none; the message lists those there are.
        """
        self._load()
        key = self._aliases.get(name, name)
        if key not in self._things:
            raise UsageError(f"There is no {self._noun} called {name!r}.", f"Known: {', '.join(self._things)}.")
        return self._things[key]

    def names(self) -> list[str]:
        """Return the names without aliases."""
        self._load()
        return list(self._things)

    def __iter__(self) -> Iterator[T]:
        self._load()
        return iter(self._things.values())

    def __contains__(self, name: str) -> bool:
        self._load()
        return name in self._things or name in self._aliases

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True
        for entry in metadata.entry_points(group=self._group):
            self.add(entry.name, entry.load())
