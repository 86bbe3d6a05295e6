"""What every test gets: folders of its own, no key, no keyring, the folder of real photographs where there is one."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, caches and logs of this test alone, and no API key of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("VADSTUDIO_HOME", str(home))
    for name in list(os.environ):
        if name.endswith("_API_KEY"):
            monkeypatch.delenv(name)
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real photographs and human drawings beside the checkout."""
    folder = Path(os.environ.get("VADSTUDIO_DATA", ROOT.parent / "shared" / "data"))
    if not (folder / "cifar10.npz").is_file():
        pytest.skip(f"no photographs in {folder}; set VADSTUDIO_DATA")
    return folder
