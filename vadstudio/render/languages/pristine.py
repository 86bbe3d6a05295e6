"""Keeps modules as they were, so that they can be used after a drawing changed them.

A program may replace or delete what it likes in the library that it draws with. The picture is fitted and encoded with
that library afterwards, in the same process.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from typing import Any

_KEPT_BY_PYTHON = {"__dict__", "__weakref__", "__doc__"}
_Dicts = list[tuple[dict[Any, Any], dict[Any, Any]]]


class Pristine:
    """The modules called *names* with their own classes, lists and dicts, as they are when this is made.

    Only what is needed: each object that is looked at again is a page of memory that a forked child copies.
    """

    def __init__(self, *names: str) -> None:
        self._modules = {name: importlib.import_module(name) for name in names}
        # The names of modules and what their dicts hold: both are dicts with entries to put back.
        self._dicts: _Dicts = [(vars(module), dict(vars(module))) for module in self._modules.values()]
        self._lists: list[tuple[list[Any], list[Any]]] = []
        self._classes: dict[type, dict[str, Any]] = {}
        for _, entries in tuple(self._dicts):
            for name, value in entries.items():
                self._keep(name, value)

    def restore(self) -> None:
        """Undo every change of those since."""
        sys.modules.update(self._modules)
        for kept, entries in self._dicts:
            if not _same(kept, entries):
                kept.clear()
                kept.update(entries)
        for listed, items in self._lists:
            listed[:] = items
        for owner, attributes in self._classes.items():
            _restore_class(owner, attributes)

    def _keep(self, name: str, value: Any) -> None:
        if isinstance(value, type) and value.__module__ in self._modules:
            self._classes.setdefault(value, dict(vars(value)))
        elif type(value) is dict and not name.startswith("__"):
            self._dicts.append((value, dict(value)))
        elif type(value) is list and not name.startswith("__"):
            self._lists.append((value, list(value)))


def _same(one: dict[Any, Any], other: dict[Any, Any]) -> bool:
    """Say whether both hold the same objects; equality could be a program's own."""
    return len(one) == len(other) and all(key in one and one[key] is value for key, value in other.items())


def _restore_class(owner: type, attributes: dict[str, Any]) -> None:
    for name, value in list(vars(owner).items()):
        if name not in attributes:
            with contextlib.suppress(AttributeError, TypeError):
                delattr(owner, name)
        elif attributes[name] is not value and name not in _KEPT_BY_PYTHON:
            with contextlib.suppress(AttributeError, TypeError):
                setattr(owner, name, attributes[name])
    for name in attributes.keys() - vars(owner).keys():
        with contextlib.suppress(AttributeError, TypeError):
            setattr(owner, name, attributes[name])
