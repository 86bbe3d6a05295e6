from __future__ import annotations

import pytest

from vadstudio.errors import UsageError
from vadstudio.llm import load_prompt
from vadstudio.llm.prompts import language_notes, parse_prompt, prompt_names


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


@pytest.mark.parametrize(
    "language", ["svg", "python-matplotlib", "python-turtle", "python-pillow", "tikz", "processing"]
)
def test_a_model_is_told_about_the_language(language: str) -> None:
    chat = load_prompt("generate").messages(concept="a tree", language=language, language_title="X")
    assert language_notes(language)
    assert language_notes(language) in chat[0].content
    assert chat[1].content == "Write code in X that draws a tree."


def test_a_language_without_notes_leaves_no_gap() -> None:
    chat = load_prompt("generate").messages(concept="a tree", language="logo", language_title="Logo")
    assert chat[0].content.endswith("what you drew.")
