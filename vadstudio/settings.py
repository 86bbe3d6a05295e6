"""Settings of the person, kept as TOML in the config folder. Keys and projects are not settings."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from vadstudio import paths
from vadstudio.errors import UsageError, explain_os_error

VERSION = 1
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""version -> function that lifts a table of that version to the next."""


@dataclass(frozen=True)
class Settings:
    """What a person can set.

    Attributes:
        theme: ``system``, ``light`` or ``dark``.
        provider: where drawings are asked for: ``starter`` or ``openai``.
        model: model name for live providers.
        endpoint: name of an endpoint, a preset or one of *endpoints*; empty when *base_url* says which.
        base_url: OpenAI-compatible endpoint; empty for ``OPENAI_BASE_URL``, else OpenAI itself.
        endpoints: the person's own endpoints, name -> table as in ``resources/endpoints.toml``.
        prices: the person's own prices, model -> [input, output] in US dollars for a million tokens.
        max_tokens: the longest reply that is asked for.
        concurrency: questions that are asked at once, at most.
        temperature: how freely a model answers; negative to leave it to the server.
        budget: US dollars that a job may spend unless it is told otherwise; 0 for no limit.
        language: drawing language that the studio proposes.
        render_size: side of the canvas picture in pixels.
        render_workers: render processes; 0 means one for each core.
        render_seconds: time limit for one drawing, seconds.
        render_megabytes: memory limit for one drawing, MiB above the idle worker.
        render_cache_megabytes: disk space for renders that were drawn before, MiB; 0 keeps none.
        sandbox_required: refuse to render below this level: ``none``, ``limited`` or ``isolated``.
        live_render: render again while typing, after a pause.
        shortcuts: action name -> key sequence, where it differs from the default.
    """

    theme: str = "system"
    provider: str = "starter"
    model: str = "starter"
    endpoint: str = ""
    base_url: str = ""
    endpoints: dict[str, Any] = field(default_factory=dict)
    prices: dict[str, Any] = field(default_factory=dict)
    max_tokens: int = 8192
    concurrency: int = 8
    temperature: float = -1.0
    budget: float = 0.0
    language: str = "svg"
    render_size: int = 512
    render_workers: int = 0
    render_seconds: float = 10.0
    render_megabytes: int = 1024
    render_cache_megabytes: int = 512
    sandbox_required: str = "limited"
    live_render: bool = True
    shortcuts: dict[str, str] = field(default_factory=dict)


_CHOICES = {"theme": {"system", "light", "dark"}, "sandbox_required": {"none", "limited", "isolated"}}


def file() -> Path:
    """Return the path of the settings file."""
    return paths.config_dir() / "settings.toml"


def load(path: Path | None = None) -> Settings:
    """Read the settings; defaults where the file or a key is missing.

    Raises:
        UsageError: the file is not TOML, is from a newer version, or holds a value of the wrong kind.
    """
    path = path or file()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise explain_os_error(error, f"the settings {path}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"The settings {path} cannot be read: {error}.", "Mend the file or delete it.") from error
    return _from_table(_migrated(table, path), path)


def _migrated(table: dict[str, Any], path: Path) -> dict[str, Any]:
    version = table.pop("version", VERSION)
    if not isinstance(version, int) or version > VERSION:
        raise UsageError(
            f"The settings {path} come from a newer vadstudio (version {version}).",
            "Update vadstudio or delete the file.",
        )
    while version < VERSION:
        table = MIGRATIONS[version](table)
        version += 1
    return table


def _from_table(table: dict[str, Any], path: Path) -> Settings:
    defaults = Settings()
    values: dict[str, Any] = {}
    for item in fields(Settings):
        if item.name not in table:
            continue
        value, default = table[item.name], getattr(defaults, item.name)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is not type(default):
            raise UsageError(
                f"{item.name} in the settings {path} must be a {type(default).__name__}, not {value!r}.",
                "Mend the line.",
            )
        if item.name in _CHOICES and value not in _CHOICES[item.name]:
            raise UsageError(
                f"{item.name} in the settings {path} is {value!r}.",
                f"Use one of {', '.join(sorted(_CHOICES[item.name]))}.",
            )
        values[item.name] = value
    return Settings(**values)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings, replacing the file in one step."""
    import tomli_w

    path = path or file()
    text = tomli_w.dumps({"version": VERSION, **asdict(settings)})
    try:
        with paths.replacing(path) as fresh:
            fresh.write_text(text, encoding="utf-8")
    except OSError as error:
        raise explain_os_error(error, f"the settings {path}") from error


def change(settings: Settings, **values: Any) -> Settings:
    """Return a copy of *settings* with *values* changed."""
    return replace(settings, **values)
