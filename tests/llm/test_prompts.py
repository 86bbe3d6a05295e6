from __future__ import annotations

import pytest

from vadstudio.errors import UsageError
from vadstudio.llm import load_prompt
from vadstudio.llm.prompts import LONGEST, TASKS, VARIABLES, language_notes, parse_prompt, prompt_names, write_prompt

VALUES = {
    "concept": "a car-shaped {cake}",
    "language": "svg",
    "language_title": "SVG",
    "code": "{x}\n\n\n}}y",
    "hint": "more {wheels}",
    "error": "no {brace}",
    "line": "12",
    "first": "3",
    "last": "5",
    "earlier": "a {blue} one",
    "choices": "cat\ndog",
}


@pytest.mark.parametrize("name", prompt_names())
def test_every_shipped_prompt_can_be_filled(name: str) -> None:
    prompt = load_prompt(name)
    chat = prompt.messages(**VALUES)
    text = "\n".join(message.content for message in chat)
    assert chat[-1].role == "user"
    for variable in prompt.variables - {"language_notes", "language"}:
        assert VALUES[variable] in text
    assert TASKS[prompt.task].required <= prompt.variables
    assert "{{" not in text


def test_every_task_has_its_prompt() -> None:
    assert set(TASKS) <= set(prompt_names())
    for task in TASKS:
        assert load_prompt(task).task == task
        assert TASKS[task].variables <= set(VARIABLES)


def test_the_papers_wording() -> None:
    (only,) = load_prompt("generate-paper").messages(concept="a star", language="tikz", language_title="TikZ")
    assert (only.role, only.content) == ("user", "write code in TikZ that draws a star")
    (only,) = load_prompt("improve-paper").messages(code="\\draw;", language="tikz")
    assert only.content == "```\n\\draw;\n```\n\nimprove"


def test_recognition_never_names_the_concept() -> None:
    for name in ("recognize", "recognize-choices"):
        text = "".join(m.content for m in load_prompt(name).messages(concept="zeppelin", code="x", choices="a\nb"))
        assert "zeppelin" not in text
    with pytest.raises(UsageError, match="concept"):
        parse_prompt("recognize", 'title="t"\nuser="What of {concept} does {code} draw?"')


def test_a_line_that_is_not_known_says_so() -> None:
    assert "unknown" in load_prompt("repair").messages(code="x", error="blank")[-1].content


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


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("version = ", "cannot be read"),
        ("version = 1", "has no title"),
        ('title="t"', "has no user"),
        ('title="t"\nuser=3', "user of the prompt"),
        ('title="t"\nuser="{concept}"\nusr="x"', "unknown key 'usr'"),
        ('title="t"\nuser="{sky}"', r"\{sky\} in the prompt 'generate', user, line 1, column 1"),
        (
            'title="t"\nuser="""\na {concept}\n  b {"""',
            r"single \{ stands in the prompt 'generate', user, line 2, column 5",
        ),
        ('title="t"\nsystem="} "\nuser="{concept}"', "system, line 1, column 1"),
        ('title="t"\nuser="{concept.__class__}"', "concept.__class__"),
        ('title="t"\nuser="{concept!r:>9999999}"', "unknown"),
        ('title="t"\nuser="{}{concept}"', "unknown"),
        ('title="t"\nuser="draw something"', "does not use {concept}"),
        ('title="t"\ntask="sing"\nuser="{concept}"', "unknown task 'sing'"),
        (f'title="t"\nuser="{"x" * LONGEST}"', "characters"),
    ],
)
def test_bad_templates_are_refused(text: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        parse_prompt("generate", text)


def test_a_misspelt_variable_is_guessed() -> None:
    with pytest.raises(UsageError, match=r"Did you mean \{concept\}\?"):
        parse_prompt("generate", 'title="t"\nuser="{concpt}"')


def test_a_prompt_of_an_unknown_name_says_its_task() -> None:
    with pytest.raises(UsageError, match="no task"):
        parse_prompt("mine", 'title="t"\nuser="{concept}"')
    assert parse_prompt("mine", 'title="t"\ntask="generate"\nuser="{concept}"').task == "generate"
    assert parse_prompt("improve-short", 'title="t"\nuser="{code}"').task == "improve"


def test_unknown_prompt() -> None:
    for name in ("nothing", "../prompts/generate", "notes/languages"):
        with pytest.raises(UsageError, match="generate"):
            load_prompt(name)


def test_what_is_written_is_read_again() -> None:
    parts = ('a "title" é', "improve", 'tab\t\\n """ {{\nsecond', "'''\n{code}\n\n end\\")
    prompt = parse_prompt("improve", write_prompt(*parts))
    assert (prompt.title, prompt.task, prompt.system, prompt.user) == parts
