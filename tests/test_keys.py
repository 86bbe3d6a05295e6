from __future__ import annotations

import sys
import time
import types

import pytest

from vadstudio import keys


def test_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-environment")
    keys.remember("https://a.example/v1", "sk-typed")
    found = keys.find("https://a.example/v1")
    assert found is not None
    assert found.secret == "sk-from-environment"
    assert "OPENAI_API_KEY" in found.source


def test_typed_key_is_kept_in_memory() -> None:
    keys.remember("https://b.example/v1", "sk-typed")
    found = keys.find("https://b.example/v1")
    assert found is not None
    assert found.secret == "sk-typed"


def test_secret_does_not_show() -> None:
    assert "sk-secret" not in repr(keys.Key("sk-secret", "here"))


def test_no_key_anywhere() -> None:
    assert keys.find("https://c.example/v1") is None


def test_hanging_keyring_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    hung = types.ModuleType("keyring")
    hung.get_password = lambda *names: time.sleep(1.5)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", hung)
    monkeypatch.setattr(keys, "KEYRING_SECONDS", 0.05)
    start = time.monotonic()
    assert keys.find("https://d.example/v1") is None
    assert time.monotonic() - start < 1.4  # not a speed test: the call above would take 1.5 s if it were waited for
