"""Endpoints: where a model is asked, and how that server differs from OpenAI's. Data, not code: ``resources/endpoints.toml``.

Which one is used: the one named in the settings (on the command line ``--endpoint``), else the base URL in the settings
(``--base-url``), else ``OPENAI_BASE_URL``, else OpenAI itself.
"""

from __future__ import annotations

import functools
import ipaddress
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from vadstudio import keys, paths
from vadstudio.errors import UsageError
from vadstudio.settings import Settings

CHOICES = {"schema": ("openai", "flat", "none"), "context": ("", "ollama", "llama.cpp", "vllm", "lmstudio")}


@dataclass(frozen=True)
class Quirks:
    """Where a server differs; ``resources/endpoints.toml`` says what each means."""

    max_tokens: str = "max_tokens"
    stream: bool = True
    stream_usage: bool = True
    schema: str = "openai"
    context: str = ""
    cuts_silently: bool = False
    image_detail: bool = True
    connect_seconds: float = 10.0
    first_byte_seconds: float = 300.0
    idle_seconds: float = 120.0
    total_seconds: float = 3600.0


@dataclass(frozen=True)
class Endpoint:
    """One server.

    Attributes:
        name: name of the preset or of the person's own endpoint; empty for a bare address.
        base_url: address of its API, as it is called.
        key_env: environment variables in which its key may be.
        key_required: it never answers without a key.
        local: it runs on this machine or network and costs nothing by the token.
    """

    name: str
    title: str
    base_url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    extra_body: Mapping[str, Any] = field(default_factory=dict)
    sampling: Mapping[str, Any] = field(default_factory=dict)
    key_env: tuple[str, ...] = ()
    key_required: bool = False
    local: bool = False
    quirks: Quirks = Quirks()

    @property
    def shown(self) -> str:
        """The address as it is shown and stored: without a user, a password or a query, in which keys may be."""
        parts = urlsplit(self.base_url)
        return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path.rstrip("/"), "", ""))

    @property
    def root(self) -> str:
        """The server's own address, for what lies beside ``/v1``."""
        return self.base_url.rstrip("/").removesuffix("/v1")

    @property
    def loopback(self) -> bool:
        """Whether the server is on this machine."""
        host = urlsplit(self.base_url).hostname or ""
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return host == "localhost" or host.endswith(".localhost")

    def key(self) -> keys.Key | None:
        """Return the key for it, or None."""
        return keys.find(self.shown, self.key_env)

    def extra_headers(self) -> dict[str, str]:
        """Return its headers; ``$NAME`` is taken from the environment, so that no secret has to be in the settings.

        Raises:
            UsageError: the variable is not set.
        """
        found = {}
        for name, value in self.headers.items():
            if value.startswith("$"):
                if value[1:] not in os.environ:
                    raise UsageError(f"The header {name} of {self.title} needs {value[1:]}.", "Set this variable.")
                value = os.environ[value[1:]]
            found[name] = value
        return found


@functools.cache
def presets() -> dict[str, Endpoint]:
    """Return the endpoints that ship with the program, by name."""
    text = (paths.resources_dir() / "endpoints.toml").read_text(encoding="utf-8")
    return {name: _endpoint(name, table) for name, table in tomllib.loads(text).items()}


def all_endpoints(settings: Settings) -> dict[str, Endpoint]:
    """Return the presets and the person's own endpoints, by name.

    Raises:
        UsageError: one in the settings cannot be used; the message says why.
    """
    found = dict(presets())
    for name, table in settings.endpoints.items():
        if not isinstance(table, Mapping):
            raise UsageError(f"The endpoint {name!r} in the settings is no table.", f"Write [endpoints.{name}].")
        found[name] = _endpoint(name, table, found.get(name))
    return found


def choose(settings: Settings) -> Endpoint:
    """Return the endpoint that *settings* and the environment name.

    Raises:
        UsageError: there is none of this name, or the address is none.
    """
    known = all_endpoints(settings)
    if settings.endpoint:
        if settings.endpoint not in known:
            raise UsageError(f"There is no endpoint called {settings.endpoint!r}.", f"Known: {', '.join(known)}.")
        return known[settings.endpoint]
    url = settings.base_url or os.environ.get("OPENAI_BASE_URL", "")
    return at(url, known) if url else known["openai"]


def at(url: str, known: Mapping[str, Endpoint] | None = None) -> Endpoint:
    """Return the endpoint at an address: a known one, whose quirks are known, or a plain one.

    Who names the address by hand means ``OPENAI_API_KEY`` for it, as other clients do.

    Raises:
        UsageError: it is no address.
    """
    from dataclasses import replace

    bare = Endpoint("", url, url.rstrip("/"), key_env=keys.ENVIRONMENT)
    _check_address(bare.base_url, "The address")
    bare = replace(bare, title=urlsplit(bare.shown).netloc)
    for endpoint in (known or presets()).values():
        if _same_address(endpoint.base_url, bare.base_url):
            return replace(endpoint, base_url=bare.base_url, key_env=(*endpoint.key_env, *keys.ENVIRONMENT))
    return replace(bare, local=bare.loopback)


def _same_address(one: str, other: str) -> bool:
    def normal(url: str) -> str:
        return url.rstrip("/").lower().replace("//localhost", "//127.0.0.1")

    return normal(one) == normal(other)


def _check_address(url: str, what: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UsageError(f"{what} {url!r} is none.", "Write one like http://localhost:11434/v1.")


def _endpoint(name: str, table: Mapping[str, Any], base: Endpoint | None = None) -> Endpoint:
    known = {item.name for item in fields(Endpoint)} - {"name"}
    if unknown := set(table) - known:
        raise UsageError(
            f"The endpoint {name!r} has an unknown key {min(unknown)!r}.", f"Known: {', '.join(sorted(known))}."
        )
    start = {item: getattr(base, item) for item in known} if base else {"title": name, "base_url": ""}
    quirks = _quirks(name, table.get("quirks", {}), base.quirks if base else Quirks())
    values = {**start, **table, "quirks": quirks}
    values["key_env"] = tuple(values.get("key_env", ()))
    values["title"] = str(values["title"])
    _check_address(str(values["base_url"]), f"The base_url of the endpoint {name!r}:")
    return Endpoint(name=name, **values)


def _quirks(name: str, table: Mapping[str, Any], base: Quirks) -> Quirks:
    from dataclasses import replace

    for key, value in table.items():
        if key not in {item.name for item in fields(Quirks)}:
            raise UsageError(f"The endpoint {name!r} has an unknown quirk {key!r}.", "See resources/endpoints.toml.")
        if key in CHOICES and value not in CHOICES[key]:
            raise UsageError(f"{key} of the endpoint {name!r} is {value!r}.", f"Use one of {', '.join(CHOICES[key])}.")
    return replace(base, **table)
