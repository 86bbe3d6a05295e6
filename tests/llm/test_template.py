from __future__ import annotations

import random

import pytest

from vadstudio.errors import UsageError
from vadstudio.llm import template


def test_braces_in_what_is_filled_in_are_just_braces() -> None:
    assert template.fill("{a}{{{b}}}", {"a": "{b}", "b": "{{a}}"}) == "{b}{{{a}}}"


def test_lines_of_empty_variables_are_left_out() -> None:
    text = "one\n{a} {b}\ntwo {a}\n\n{b}"
    assert template.fill(text, {"a": "", "b": ""}) == "one\ntwo"
    assert template.fill(text, {"a": "x", "b": ""}) == "one\nx \ntwo x"


def test_variables_are_told_with_their_place() -> None:
    assert template.variables("{a} {{b}} {a}", {"a", "b"}, "it") == {"a"}
    with pytest.raises(UsageError, match="line 3, column 2"):
        template.variables("x\ny\n {z}", {"a"}, "it")


def test_any_text_can_be_escaped() -> None:
    rng = random.Random(0)
    for _ in range(300):
        text = "".join(rng.choice("{}ab \n") for _ in range(rng.randrange(12))).strip()
        escaped = text.replace("{", "{{").replace("}", "}}")
        assert template.variables(escaped, (), "it") == frozenset()
        assert template.fill(escaped, {}) == text


def test_a_long_run_of_braces_is_read_at_once() -> None:
    with pytest.raises(UsageError):
        template.variables("{" * 50_001, (), "it")
    assert template.fill("{a}" * 20_000, {"a": "b"}) == "b" * 20_000
    assert template.fill("{a} " * 20_000 + "!", {"a": ""}).endswith("!")
