"""The command around endpoints and their models: models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from vadstudio import keys, settings
from vadstudio.cli import live, terminal

if TYPE_CHECKING:
    from vadstudio.llm import Capabilities, Endpoint
    from vadstudio.workflows.models import EndpointModels


@click.command(
    epilog=terminal.example(
        "vadstudio models",
        "vadstudio models --endpoint ollama --json",
        "vadstudio models --endpoint openai --model gpt-4o-mini --again",
    )
)
@live.endpoint_options
@click.option("--model", "names", multiple=True, metavar="NAME", help="Probe this model; may be given several times.")
@click.option("--again", is_flag=True, help="Probe anew what was probed before.")
@click.option("--no-probe", is_flag=True, help="Only list; ask no model.")
@click.option("--save-key", is_flag=True, help="Type a key and keep it in the keyring of the operating system.")
@terminal.json_option
def models(
    endpoint: str, base_url: str, names: tuple[str, ...], again: bool, no_probe: bool, save_key: bool, as_json: bool
) -> int:
    """List the models of an endpoint, and find out once what each can do.

    Without --endpoint and --base-url: the endpoint in the settings or in OPENAI_BASE_URL, else every server that answers on this
    machine, and the endpoints for which there is a key.

    Models of a server on this machine are probed, others when they are named: the few short questions cost some hundred tokens.
    """
    from vadstudio.workflows.models import chosen_endpoint, endpoints_here, list_models

    current = live.settings_for(settings.load(), endpoint, base_url)
    named = _is_named(current)
    if save_key:
        return _save_key(chosen_endpoint(current))
    found = []
    for one in [chosen_endpoint(current)] if named else endpoints_here(current):
        live.type_key(one)
        job = lambda ctx, one=one: list_models(one, ctx, names, again, not no_probe)  # noqa: E731
        found.append(terminal.run(job))
    data = {"endpoints": [_data(one) for one in found]}
    terminal.show(data, as_json, "\n\n".join(_text(one) for one in found) or _NOBODY)
    return 1 if not found or all(one.error for one in found) else 0


_NOBODY = (
    "No server answers on this machine, and no key was found for a distant one.\n"
    "Start Ollama, llama.cpp, vLLM or LM Studio, name a server with --base-url URL, or set OPENAI_API_KEY."
)


def _is_named(current: settings.Settings) -> bool:
    import os

    chosen = current.endpoint or current.base_url or os.environ.get("OPENAI_BASE_URL")
    return bool(chosen) or current.provider == "openai"


def _save_key(endpoint: Endpoint) -> int:
    secret = click.prompt(f"Key for {endpoint.title}", hide_input=True, err=True).strip()
    keys.keep(endpoint.shown, secret)
    click.echo(f"The keyring of the operating system holds the key for {endpoint.title} now.")
    return 0


def _data(found: EndpointModels) -> dict[str, Any]:
    return {
        "name": found.endpoint.name,
        "title": found.endpoint.title,
        "base_url": found.endpoint.shown,
        "key": found.key,
        "error": found.error,
        "notes": found.notes,
        "models": [{"model": name, **what.to_dict()} for name, what in found.models.items()],
    }


def _text(found: EndpointModels) -> str:
    lines = [f"{found.endpoint.title}  {found.endpoint.shown}", f"  {found.key}".rstrip()]
    if found.error:
        return "\n".join([*lines[:1], f"  {found.error}"])
    width = max((len(name) for name in found.models), default=0)
    for name, what in found.models.items():
        lines.append(f"  {name:<{width}}  {_abilities(what)}".rstrip())
        lines += [f"  {'':<{width}}    {note}" for note in what.notes]
    return "\n".join([*lines, *(f"  {note}" for note in found.notes)])


def _abilities(what: Capabilities) -> str:
    if not what.date:
        return "not probed"
    words = [f"context {what.context:,}" if what.context else "context unknown"]
    for title, can in (("sees", what.vision), ("streams", what.streaming), ("JSON schema", what.structured)):
        words.append(f"{title}: {'?' if can is None else 'yes' if can else 'no'}")
    if what.rejected:
        words.append(f"rejects {', '.join(what.rejected)}")
    return f"{', '.join(words)}  (probed {what.date})"


COMMANDS = [models]
