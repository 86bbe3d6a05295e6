"""What the commands share that ask live models: options, the endpoint, the key that is typed in."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from vadstudio import keys
from vadstudio.errors import UsageError

if TYPE_CHECKING:
    from vadstudio.llm import Endpoint
    from vadstudio.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])

_ENDPOINT = (
    click.option(
        "--endpoint", default="", metavar="NAME", help="openai, ollama, llama.cpp, vllm, lmstudio, or your own."
    ),
    click.option("--base-url", default="", metavar="URL", help="Address of an OpenAI-compatible API, with /v1."),
)
_ASKING = (
    click.option("--provider", default="", help="starter or openai; openai where an endpoint or a model is named."),
    *_ENDPOINT,
    click.option("--budget", type=click.FloatRange(0), metavar="DOLLARS", help="Stop before more than this is spent."),
    click.option("--max-calls", default=0, type=click.IntRange(0), help="Stop after so many calls; 0 for no limit."),
    click.option(
        "--price", default="", metavar="IN/OUT", help="Dollars for a million tokens, where the price table has none."
    ),
    click.option(
        "--concurrency", default=0, type=click.IntRange(0, 256), help="Questions at once, at most; 0 for the setting."
    ),
    click.option("--max-tokens", default=0, type=click.IntRange(0), help="The longest reply; 0 for the setting."),
    click.option("--temperature", type=click.FloatRange(0, 2), help="Left to the server when not given."),
)


def endpoint_options(command: F) -> F:
    """Add ``--endpoint`` and ``--base-url``."""
    return _with(_ENDPOINT, command)


def asking_options(command: F) -> F:
    """Add the options of every command that asks a model."""
    return _with(_ASKING, command)


def _with(options: tuple[Callable[[F], F], ...], command: F) -> F:
    for option in reversed(options):
        command = option(command)
    return command


def settings_for(settings: Settings, endpoint: str, base_url: str) -> Settings:
    """Return *settings* with the endpoint of the command line.

    Raises:
        UsageError: both ways of naming one are used.
    """
    from vadstudio import settings as file

    if endpoint and base_url:
        raise UsageError("--endpoint and --base-url exclude each other.", "Name one of the two.")
    if endpoint or base_url:
        return file.change(settings, endpoint=endpoint, base_url=base_url)
    return settings


def provider_name(provider: str, endpoint: str, base_url: str, models: tuple[str, ...]) -> str:
    """Return the provider that is meant: who names an endpoint or a model means a live one."""
    named = endpoint or base_url or any(model not in {"", "starter"} for model in models)
    return provider or ("openai" if named else "")


def price_of(text: str) -> tuple[float, float] | None:
    """Return ``--price`` as numbers, or None where it is not given."""
    from vadstudio.llm import parse_price

    if not text:
        return None
    price = parse_price(text)
    return price.prompt, price.completion


def type_key(endpoint: Endpoint) -> None:
    """Ask the person at the terminal for the key of *endpoint* where there is none; it stays in memory."""
    if endpoint.key() is None and endpoint.key_required and sys.stdin.isatty() and sys.stderr.isatty():
        secret = click.prompt(f"Key for {endpoint.title} (kept until the program ends)", hide_input=True, err=True)
        keys.remember(endpoint.shown, secret.strip())


def prepare(settings: Settings, provider: str) -> None:
    """Have a key typed in where the endpoint that is going to be asked needs one."""
    from vadstudio.llm import choose

    if (provider or settings.provider) == "openai":
        type_key(choose(settings))
