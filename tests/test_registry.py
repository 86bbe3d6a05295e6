from __future__ import annotations

import pytest

from vadstudio.errors import UsageError
from vadstudio.registry import Registry


def make() -> Registry[int]:
    things: Registry[int] = Registry("number", "vadstudio.test_none")
    things.add("one", 1, "uno")
    things.add("two", 2)
    return things


def test_names_and_aliases() -> None:
    things = make()
    assert things.get("uno") == things.get("one") == 1
    assert things.names() == ["one", "two"]
    assert "uno" in things
    assert list(things) == [1, 2]


def test_unknown_name_lists_the_known() -> None:
    with pytest.raises(UsageError, match="one, two"):
        make().get("three")


def test_names_are_given_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        make().add("uno", 3)
