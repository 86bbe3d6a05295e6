"""Prompts of a project: its own text in place of a shipped one, every version kept, and what a model would be sent.

Which version a call used is told by the call itself: it holds the exact request.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from vadstudio.domain import Concept, Drawing
from vadstudio.errors import UsageError
from vadstudio.llm import Message, Prompt, load_prompt
from vadstudio.llm.prompts import parse_prompt, prompt_names, prompt_text
from vadstudio.render import LANGUAGES
from vadstudio.store import Project
from vadstudio.workflows.concepts.compose import PROJECT_WORDS

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SAMPLE_HINT = "add a back rest"
SAMPLE_ERROR = "name 'widht' is not defined"
SAMPLE_EARLIER = "A red one, seen from the side."


@dataclass(frozen=True)
class PromptState:
    """A prompt as a project has it.

    Attributes:
        text: the TOML text.
        version: of the project's own, counted by the project; else of the shipped one.
        shipped: whether one of this name ships with the program.
        own: whether the project has a text of its own.
        problem: why the project's own text cannot be used; empty when it can.
    """

    name: str
    title: str
    task: str
    version: int
    text: str
    shipped: bool
    own: bool
    problem: str = ""

    @property
    def differs(self) -> bool:
        """Whether the project's text says anything else than the shipped one."""
        if not self.own or self.problem or not self.shipped:
            return self.own
        mine, shipped = parse_prompt(self.name, self.text), load_prompt(self.name)
        return (mine.title, mine.system, mine.user) != (shipped.title, shipped.system, shipped.user)

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {
            "name": self.name,
            "title": self.title,
            "task": self.task,
            "version": self.version,
            "source": "project" if self.own else "shipped",
            "differs": self.differs,
            "problem": self.problem,
        }


@dataclass(frozen=True)
class Example:
    """What a prompt is filled in with for a preview; what is empty is taken from the project or made up."""

    concept: str = ""
    language: str = "svg"
    code: str = ""
    hint: str = ""


def prompt_states(project: Project | None) -> list[PromptState]:
    """Return every prompt that ships and every one of the project, by name."""
    names = {*prompt_names(), *(_own_names(project) if project else ())}
    return [prompt_state(project, name) for name in sorted(names)]


def prompt_state(project: Project | None, name: str) -> PromptState:
    """Return one prompt.

    Raises:
        UsageError: there is none of this name.
    """
    own = (project.prompts.get(name) if project and name != PROJECT_WORDS else None) or ""
    shipped = name in prompt_names()
    if not own and not shipped:
        known = ", ".join(sorted({*prompt_names(), *(_own_names(project) if project else ())}))
        raise UsageError(f"There is no prompt called {name!r}.", f"Known: {known}.")
    text = own or prompt_text(name)
    version = len(project.prompts.versions(name)) if own and project else 0
    try:
        prompt = parse_prompt(name, text)
    except UsageError as error:
        return PromptState(name, name, "", version, text, shipped, bool(own), str(error))
    return PromptState(name, prompt.title, prompt.task, version or prompt.version, text, shipped, bool(own))


def set_prompt(project: Project, name: str, text: str) -> PromptState:
    """Make *text* the project's prompt *name*, a new version of it.

    Raises:
        UsageError: the name or the text is wrong; what was there stays.
    """
    if not _NAME.fullmatch(name) or name == PROJECT_WORDS:
        raise UsageError(f"{name!r} is no name for a prompt.", "Use small letters, digits and hyphens.")
    text = text.replace("\r\n", "\n")
    prompt = parse_prompt(name, text)
    if name in prompt_names() and (task := load_prompt(name).task) != prompt.task:
        raise UsageError(f"The prompt {name!r} is for {task}, not for {prompt.task}.", "Choose another name.")
    project.prompts.put(name, text)
    return prompt_state(project, name)


def reset_prompt(project: Project, name: str) -> None:
    """Let go of the project's own text; its versions are kept. One that does not ship is gone from the list.

    Raises:
        UsageError: there is no prompt of this name.
    """
    if prompt_state(project, name).own:
        project.prompts.put(name, "")  # a version, too: the empty text stands for the shipped one


def preview_prompt(project: Project | None, prompt: Prompt, example: Example) -> tuple[Message, ...]:
    """Return the messages that a model would be sent for *example*, word for word.

    Where the example has no code, the newest head of the concept in its language stands in, else a line that says so.

    Raises:
        UsageError: the language is unknown.
    """
    language = LANGUAGES.get(example.language)
    concept = project.concepts.find(example.concept) if project and example.concept else None
    code = example.code or _code(project, concept, language.id)
    return prompt.messages(
        concept=example.concept or "bicycle",
        language=language.id,
        language_title=language.title,
        code=code.rstrip(),
        hint=example.hint or SAMPLE_HINT,
        error=SAMPLE_ERROR,
        line="1",
        first="1",
        last=str(min(3, code.rstrip().count("\n") + 1)),
        earlier=SAMPLE_EARLIER,
        choices=_choices(project, example.concept or "bicycle"),
    )


def _code(project: Project | None, concept: Concept | None, language: str) -> str:
    heads: list[Drawing] = project.drawings.heads(concept.id) if project and concept else []
    return next((head.code for head in reversed(heads) if head.language == language), "(the code of the draft)")


def _choices(project: Project | None, concept: str) -> str:
    names = [one.name for one in project.concepts.all()][:9] if project else ["cat", "house"]
    return "\n".join(sorted({concept, *names}))


def _own_names(project: Project) -> list[str]:
    return [name for name in project.prompts.names() if name != PROJECT_WORDS and project.prompts.get(name)]
