"""The command ``prompts``: list, show, preview, set, reset."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vadstudio.cli import terminal
from vadstudio.cli.verbs import VerbGroup, project_of, require_project
from vadstudio.errors import UsageError, explain_os_error

if TYPE_CHECKING:
    from vadstudio.store import Project


@click.group(
    cls=VerbGroup,
    invoke_without_command=True,
    epilog=terminal.example(
        "vadstudio prompts",
        "vadstudio prompts my.vad preview generate --concept bicycle --language svg",
        "vadstudio prompts my.vad set generate mine.toml",
    ),
)
@click.argument("project", required=False)
@terminal.json_option
@click.pass_context
def prompts(ctx: click.Context, project: str | None, as_json: bool) -> None:
    """List the prompts that models are asked with: those that ship, and in their place those of PROJECT."""
    from vadstudio.workflows.prompts import prompt_states

    ctx.obj = project_of(project)
    if ctx.invoked_subcommand is not None:
        return
    with _opened(ctx.obj) as opened:
        states = prompt_states(opened)
    lines = [
        f"{s.name:<20} {s.task:<10} {'version ' + str(s.version):<11} "
        f"{('changed' if s.shipped else 'own') if s.differs else 'shipped':<8} {s.problem or s.title}"
        for s in states
    ]
    terminal.show({"prompts": [state.to_dict() for state in states]}, as_json, "\n".join(lines))


@contextmanager
def _opened(path: Path | None) -> Iterator[Project | None]:
    """Open the project, where one is named."""
    from vadstudio.store import Project

    if path is None:
        yield None
        return
    with Project.open(path) as opened:
        yield opened


@prompts.command(
    epilog=terminal.example("vadstudio prompts show improve", "vadstudio prompts my.vad show improve --versions")
)
@click.argument("name")
@click.option("--versions", is_flag=True, help="List every version that the project kept.")
@terminal.json_option
@click.pass_obj
def show(project: Path | None, name: str, versions: bool, as_json: bool) -> None:
    """Print the text of the prompt NAME, a TOML file."""
    from vadstudio.workflows.prompts import prompt_state

    with _opened(project) as opened:
        state = prompt_state(opened, name)
        kept = opened.prompts.versions(name) if opened else []
    listed = [{"version": v.version, "created_at": v.created_at, "text": v.text} for v in kept]
    text = state.text.rstrip()
    if versions:
        lines = [f"version {v.version}  {v.created_at}  {'text' if v.text else 'reset to shipped'}" for v in kept]
        text = "\n".join(lines) or "The project has no versions of it; the shipped text is used."
    terminal.show({**state.to_dict(), "text": state.text, "versions": listed}, as_json, text)


@prompts.command(
    epilog=terminal.example(
        "vadstudio prompts preview generate-paper --concept bicycle --language svg",
        'vadstudio prompts my.vad preview hint --concept chair --hint "add a back rest"',
    )
)
@click.argument("name")
@click.option("--concept", default="bicycle", show_default=True, help="What is to be drawn.")
@click.option("--language", default="svg", show_default=True, help="Drawing language.")
@click.option("--hint", default="", help="The person's hint.")
@click.option(
    "--drawing", type=int, metavar="ID", help="Drawing of PROJECT whose code is used; else the concept's newest."
)
@terminal.json_option
@click.pass_obj
def preview(
    project: Path | None, name: str, concept: str, language: str, hint: str, drawing: int | None, as_json: bool
) -> None:
    """Print the exact messages that the prompt NAME sends."""
    from vadstudio.llm.prompts import parse_prompt
    from vadstudio.workflows.prompts import Example, preview_prompt, prompt_state

    if drawing is not None and project is None:
        raise UsageError("--drawing names a drawing of a project.", "Write vadstudio prompts PROJECT preview NAME.")
    with _opened(project) as opened:
        state = prompt_state(opened, name)
        code = ""
        if opened and drawing is not None:
            drawn = opened.drawings.get(drawing)
            code, language, concept = drawn.code, drawn.language, opened.concepts.get(drawn.concept_id).name
        example = Example(concept, language, code, hint)
        messages = preview_prompt(opened, parse_prompt(name, state.text), example)
    data = {
        "name": name,
        "version": state.version,
        "messages": [{"role": message.role, "content": message.content} for message in messages],
    }
    terminal.show(data, as_json, "\n\n".join(f"[{message.role}]\n{message.content}" for message in messages))


@prompts.command("set", epilog=terminal.example("vadstudio prompts my.vad set generate mine.toml"))
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@terminal.json_option
@click.pass_obj
def set_(project: Path | None, name: str, file: Path, as_json: bool) -> None:
    """Make FILE the prompt NAME of PROJECT, in place of the shipped one; the versions before are kept."""
    from vadstudio.workflows.prompts import set_prompt

    path = require_project(project, "prompts PROJECT set NAME FILE")
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise explain_os_error(error, f"the prompt {file}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"The prompt {file} is not UTF-8.", "Save it again as UTF-8.") from error
    with _opened(path) as opened:
        assert opened is not None
        state = set_prompt(opened, name, text)
    terminal.show(state.to_dict(), as_json, f"{name} is at version {state.version} in {path}.")


@prompts.command(epilog=terminal.example("vadstudio prompts my.vad reset generate"))
@click.argument("name")
@terminal.json_option
@click.pass_obj
def reset(project: Path | None, name: str, as_json: bool) -> None:
    """Use the shipped text of the prompt NAME in PROJECT again; the versions before are kept."""
    from vadstudio.llm.prompts import prompt_names
    from vadstudio.workflows.prompts import reset_prompt

    path = require_project(project, "prompts PROJECT reset NAME")
    with _opened(path) as opened:
        assert opened is not None
        reset_prompt(opened, name)
    shipped = name in prompt_names()
    message = f"{name} is the shipped one again in {path}." if shipped else f"{name} is no longer in {path}."
    terminal.show({"name": name, "source": "shipped" if shipped else None}, as_json, message)


COMMANDS = [prompts]
