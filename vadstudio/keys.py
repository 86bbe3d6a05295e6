"""API keys: environment, then the OS keyring, then typed in for as long as the program runs.

A key is handed from here to the HTTP client and nowhere else: not to a project, a log, an export or a child process.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass

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


def find(endpoint: str) -> Key | None:
    """Return the key for *endpoint* (a base URL), or None."""
    for name in ENVIRONMENT:
        if value := os.environ.get(name):
            return Key(value, f"environment variable {name}")
    if value := _typed.get(endpoint):
        return Key(value, "typed in, kept until the program ends")
    if value := _ask_keyring(endpoint):
        return Key(value, "keyring of the operating system")
    return None


def remember(endpoint: str, secret: str) -> None:
    """Keep *secret* in memory for as long as the program runs."""
    _typed[endpoint] = secret


def _ask_keyring(endpoint: str) -> str | None:
    answer: list[str | None] = []

    def ask() -> None:
        try:
            import keyring

            answer.append(keyring.get_password(SERVICE, endpoint))
        except Exception:  # a missing, locked or broken keyring is the same as none
            answer.append(None)

    thread = threading.Thread(target=ask, name="keyring", daemon=True)
    thread.start()
    thread.join(KEYRING_SECONDS)
    return answer[0] if answer else None
