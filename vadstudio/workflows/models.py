"""Endpoints and their models: what is there, what each can do, and which key is used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vadstudio.errors import ProviderError, VadError
from vadstudio.jobs import Context
from vadstudio.llm import Capabilities, Endpoint, all_endpoints, choose, known
from vadstudio.llm.discover import local_servers
from vadstudio.llm.openai_provider import OpenAiProvider
from vadstudio.llm.probe import probe
from vadstudio.settings import Settings

MOST_PROBED = 8
"""So many models of a server on this machine are probed without being named: each may have to be loaded first."""


@dataclass
class EndpointModels:
    """One endpoint with its models, or why it gives none.

    Attributes:
        models: name -> what it can do, as far as it was probed.
        key: which key is used, as a sentence.
        error: why it gives no models, or empty.
        notes: what was left undone, as sentences.
    """

    endpoint: Endpoint
    models: dict[str, Capabilities] = field(default_factory=dict)
    key: str = ""
    error: str = ""
    notes: list[str] = field(default_factory=list)


def endpoints_here(settings: Settings) -> list[Endpoint]:
    """Return the servers that answer on this machine, and the other known endpoints for which there is a key."""
    known_ones = all_endpoints(settings)
    local = local_servers([e for e in known_ones.values() if e.loopback])
    return [*local, *(e for e in known_ones.values() if not e.loopback and e.key() is not None)]


def chosen_endpoint(settings: Settings) -> Endpoint:
    """Return the endpoint that the settings and the environment name."""
    return choose(settings)


def list_models(
    endpoint: Endpoint, ctx: Context, probed: Sequence[str] = (), again: bool = False, may_probe: bool = True
) -> EndpointModels:
    """Return the models of an endpoint, probed once.

    Those in *probed* are; on a server of this machine, where it costs nothing, the first :data:`MOST_PROBED` others, too.

    Args:
        again: probe what was probed before.
        may_probe: False to ask nothing but the list.
    """
    found = EndpointModels(endpoint)
    provider = OpenAiProvider(endpoint)
    try:
        found.key = provider.key_source
        names = provider.models()
    except VadError as error:
        found.error = str(error)
        return found
    wanted = list(probed) or (names[:MOST_PROBED] if endpoint.local else [])
    found.models = {name: known.recall(provider.endpoint, name) for name in dict.fromkeys([*names, *probed])}
    for number, name in enumerate(wanted if may_probe else []):
        ctx.check()
        ctx.progress(number, len(wanted), f"Probing {name}")
        try:
            found.models[name] = probe(provider, name, again)
        except ProviderError as error:
            found.notes.append(f"{name}: {error}")
    found.notes += list(_left(found, wanted, endpoint))
    return found


def _left(found: EndpointModels, wanted: Sequence[str], endpoint: Endpoint) -> Iterator[str]:
    rest = [name for name, what in found.models.items() if not what.date and name not in wanted]
    if rest:
        why = "" if endpoint.local else ", which costs a few hundred tokens each"
        yield f"{len(rest)} model{'s' if len(rest) != 1 else ''} not probed; name one with --model to do it{why}."
