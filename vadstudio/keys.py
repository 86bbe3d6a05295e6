"""API keys: environment, then the OS keyring, then typed in for as long as the program runs.

A key is handed from here to the HTTP client and nowhere else: not to a project, a log, an export or a child process.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from vadstudio.errors import EnvironmentFault

SERVICE = "vadstudio"
OPENAI = "https://api.openai.com/v1"
ENVIRONMENT = ("VADSTUDIO_API_KEY", "OPENAI_API_KEY")
KEYRING_SECONDS = 3.0
"""The keyring is asked in a thread with this limit: with a session bus but a locked collection it never answers."""

_typed: dict[str, str] = {}


@dataclass(frozen=True)
class Key:
    """A key and where it came from; the secret does not show in ``repr``."""

    secret: str
    source: str

    def __repr__(self) -> str:
        return f"Key(source={self.source!r})"


def find(endpoint: str, environment: Sequence[str] = ENVIRONMENT) -> Key | None:
    """Return the key for *endpoint* (a base URL), or None.

    A key that was typed in comes before the keyring's: who types one has a reason. The variables of *environment* come first.
    """
    for name in environment:
        if value := os.environ.get(name):
            return Key(value, f"environment variable {name}")
    endpoint = endpoint.rstrip("/")
    if value := _typed.get(endpoint):
        return Key(value, "typed in, kept until the program ends")
    if value := _ask_keyring(endpoint):
        return Key(value, "keyring of the operating system")
    return None


def remember(endpoint: str, secret: str) -> None:
    """Keep *secret* in memory for as long as the program runs."""
    _typed[endpoint.rstrip("/")] = secret


def keep(endpoint: str, secret: str) -> None:
    """Put *secret* into the keyring of the operating system.

    Raises:
        EnvironmentFault: there is no keyring, it is locked, or it does not answer.
    """

    def put() -> bool:
        import keyring

        keyring.set_password(SERVICE, endpoint, secret)
        return bool(keyring.get_password(SERVICE, endpoint) == secret)

    if not _in_time(put):
        raise EnvironmentFault(
            "The keyring of the operating system did not take the key.",
            "Unlock it and try again, or set the key as an environment variable.",
        )


def forget(endpoint: str) -> bool:
    """Forget the key that was typed in and the keyring's; return whether neither is there any more."""
    endpoint = endpoint.rstrip("/")
    _typed.pop(endpoint, None)

    def remove() -> bool:
        import keyring

        if keyring.get_password(SERVICE, endpoint) is not None:
            keyring.delete_password(SERVICE, endpoint)
        return keyring.get_password(SERVICE, endpoint) is None

    return bool(_in_time(remove))


def _ask_keyring(endpoint: str) -> str | None:
    def ask() -> str | None:
        import keyring

        found = keyring.get_password(SERVICE, endpoint)
        return None if found is None else str(found)

    answer: str | None = _in_time(ask)
    return answer


def _in_time(ask: Callable[[], Any]) -> Any:
    """Return what *ask* returns; None when it fails or hangs: a missing, locked or broken keyring is the same as none."""
    answer: list[Any] = []

    def work() -> None:
        with contextlib.suppress(Exception):
            answer.append(ask())

    thread = threading.Thread(target=work, name="keyring", daemon=True)
    thread.start()
    thread.join(KEYRING_SECONDS)
    return answer[0] if answer else None


def redact(text: str, *secrets: str) -> str:
    """Return *text* without the keys in it: servers quote the key that they refuse."""
    for secret in secrets:
        if len(secret) >= 4:
            text = text.replace(secret, "[key]")
    return text
