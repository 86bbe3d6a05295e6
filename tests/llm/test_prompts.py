from __future__ import annotations

import pytest

from vadstudio.errors import UsageError
from vadstudio.llm import load_prompt
from vadstudio.llm.prompts import parse_prompt, prompt_names


@pytest.mark.parametrize("name", prompt_names())
def test_every_shipped_prompt_can_be_filled(name: str) -> None:
    chat = load_prompt(name).messages(
        concept="a car-shaped {cake}", language="svg", language_title="SVG", code="{x}", hint="more {wheels}"
    )
    text = chat[-1].content
    assert "a car-shaped {cake}" in text
    assert [m.role for m in chat] == ["system", "user"]
    if name != "generate":
        assert "{x}" in text


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("version = ", "read"),
        ("version = 1", "title"),
        ('version=1\ntitle="t"\nuser="{sky}"', "sky"),
        ('version=1\ntitle="t"\nuser="{"', "read"),
    ],
)
def test_bad_templates_are_refused(text: str, word: str) -> None:
    with pytest.raises(UsageError, match=word):
        parse_prompt("mine", text)


def test_unknown_prompt() -> None:
    with pytest.raises(UsageError, match="generate"):
        load_prompt("nothing")
