"""Servers on this machine, found by asking their usual ports, all at the same time and without a key."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from vadstudio.llm.endpoints import Endpoint, presets

SECONDS = 1.5


def local_servers(candidates: Iterable[Endpoint] | None = None, seconds: float = SECONDS) -> list[Endpoint]:
    """Return the endpoints that answer; the local presets are asked when no *candidates* are given."""
    asked = [e for e in (presets().values() if candidates is None else candidates) if e.loopback]
    with ThreadPoolExecutor(max(1, len(asked)), thread_name_prefix="discover") as pool:
        found = list(pool.map(lambda endpoint: _answering(endpoint, seconds), asked))
    return [endpoint for endpoint in found if endpoint is not None]


def _answering(endpoint: Endpoint, seconds: float) -> Endpoint | None:
    # By number: a name such as localhost may first try an address on which nobody listens.
    address = endpoint.base_url.rstrip("/").replace("//localhost", "//127.0.0.1")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{address}/models", timeout=seconds) as answer:
            data = json.loads(answer.read(1 << 20))
    except (OSError, ValueError):
        return None
    is_list = isinstance(data, dict) and isinstance(data.get("data"), list)
    return replace(endpoint, base_url=address) if is_list else None
