"""A project's own prompts: versions, reset, preview, and what a model is really asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from vadstudio.domain import Concept, ConceptKind, Origin
from vadstudio.errors import UsageError
from vadstudio.jobs import NullContext
from vadstudio.llm import Message, load_prompt
from vadstudio.llm.prompts import prompt_names, prompt_text
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows import GenerateSpec, RefineSpec, Workbench, generate, refine
from vadstudio.workflows.concepts.compose import PROJECT_WORDS, set_project_words
from vadstudio.workflows.prompts import Example, preview_prompt, prompt_state, prompt_states, reset_prompt, set_prompt

MINE = 'title = "Mine"\nuser = "Please draw {concept} in {language_title}."\n'


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.vad") as opened:
        yield opened


def test_without_a_project_all_are_shipped() -> None:
    states = prompt_states(None)
    assert [s.name for s in states] == prompt_names()
    assert not any(s.own or s.differs for s in states)


def test_every_version_is_kept(project: Project) -> None:
    assert set_prompt(project, "generate", MINE).version == 1
    assert set_prompt(project, "generate", MINE).version == 1
    assert set_prompt(project, "generate", MINE.replace("Please", "Do")).version == 2
    assert prompt_state(project, "generate").differs
    reset_prompt(project, "generate")
    reset_prompt(project, "generate")
    state = prompt_state(project, "generate")
    assert (state.own, state.differs, state.text) == (False, False, prompt_text("generate"))
    assert [bool(v.text) for v in project.prompts.versions("generate")] == [True, True, False]
    assert set_prompt(project, "generate", MINE).version == 4


def test_the_shipped_text_itself_does_not_differ(project: Project) -> None:
    state = set_prompt(project, "generate", prompt_text("generate"))
    assert state.own
    assert not state.differs


def test_own_names(project: Project) -> None:
    set_prompt(project, "generate-short", MINE)
    set_project_words(project, "[patterns]\nthing = 1\n")
    names = [s.name for s in prompt_states(project)]
    assert "generate-short" in names
    assert PROJECT_WORDS not in names
    reset_prompt(project, "generate-short")
    assert "generate-short" not in [s.name for s in prompt_states(project)]
    with pytest.raises(UsageError, match="no prompt"):
        prompt_state(project, "generate-short")
    for wrong in ("", "Mine", "a b", "../x", PROJECT_WORDS):
        with pytest.raises(UsageError, match="no name"):
            set_prompt(project, wrong, MINE)
    with pytest.raises(UsageError, match="is for improve"):
        set_prompt(project, "improve", MINE + 'task = "generate"\n')


def test_what_is_wrong_changes_nothing(project: Project) -> None:
    set_prompt(project, "generate", MINE)
    with pytest.raises(UsageError, match="line 1, column 1"):
        set_prompt(project, "generate", 'title = "t"\nuser = "{cocnept}"')
    assert prompt_state(project, "generate").text == MINE


def test_a_foreign_project_with_a_bad_prompt_is_listed_with_the_reason(project: Project) -> None:
    project.prompts.put("improve", 'title = "t"\nuser = "{code.__class__}"')
    state = prompt_state(project, "improve")
    assert "code.__class__" in state.problem
    with Workbench(project, Settings()) as bench, pytest.raises(UsageError, match="__class__"):
        bench.prompt("improve")


def test_the_preview_is_what_a_model_is_asked(project: Project) -> None:
    concept = project.concepts.add(Concept(0, "cat", ConceptKind.OBJECT)).id
    set_prompt(project, "generate", MINE)
    with Workbench(project, Settings(render_workers=1)) as bench:
        (first,) = generate(bench, GenerateSpec((concept,)), NullContext()).drawing_ids
        example = Example("cat", "svg")
        assert _plain(preview_prompt(project, bench.prompt("generate"), example)) == _asked(project)
        improved = preview_prompt(project, bench.prompt("improve"), example)
        refine(bench, RefineSpec((first,)), NullContext())
        assert _plain(improved) == _asked(project)
        assert project.drawings.get(first).code.strip() in improved[-1].content


def _plain(messages: Sequence[Message]) -> list[dict[str, str]]:
    return [{"role": message.role, "content": message.content} for message in messages]


def _asked(project: Project) -> object:
    """Return the messages of the newest call, as they are kept."""
    return project.calls.all()[-1].request["messages"]


def test_the_newest_head_in_the_language_stands_in(project: Project) -> None:
    concept = project.concepts.add(Concept(0, "chair", ConceptKind.OBJECT)).id
    for language, code in (("svg", "<svg>{1}</svg>"), ("svg", "<svg>{2}</svg>"), ("python-matplotlib", "plot({3})")):
        project.drawings.add(concept, language, code, Origin.GENERATE)
    shown = preview_prompt(project, load_prompt("hint"), Example("chair", "svg", hint="higher"))[-1].content
    assert "<svg>{2}</svg>" in shown
    assert "higher" in shown
    assert (
        "plot({3})" in preview_prompt(project, load_prompt("hint"), Example("chair", "python-matplotlib"))[-1].content
    )


@pytest.mark.parametrize("name", prompt_names())
def test_every_prompt_has_a_preview_without_a_project(name: str) -> None:
    messages = preview_prompt(None, load_prompt(name), Example())
    assert all(message.content for message in messages)
    with pytest.raises(UsageError, match="cobol"):
        preview_prompt(None, load_prompt(name), Example(language="cobol"))
