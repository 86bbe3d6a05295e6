"""What every test gets: folders of its own, no key, no keyring; a misbehaving server, real photographs where there are some."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "llm"))


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, caches and logs of this test alone, and no API key of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("VADSTUDIO_HOME", str(home))
    for name in list(os.environ):
        if name.endswith("_API_KEY") or name.startswith("OPENAI_"):
            monkeypatch.delenv(name)
    return home


@pytest.fixture
def server() -> Iterator[Any]:
    """A server on loopback that speaks OpenAI's protocol and misbehaves on command: ``tests/llm/server.py``."""
    import server as faulty

    with faulty.running() as running:
        yield running


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real photographs and human drawings beside the checkout."""
    folder = Path(os.environ.get("VADSTUDIO_DATA", ROOT.parent / "shared" / "data"))
    if not (folder / "cifar10.npz").is_file():
        pytest.skip(f"no photographs in {folder}; set VADSTUDIO_DATA")
    return folder
