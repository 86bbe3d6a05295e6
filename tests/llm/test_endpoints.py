from __future__ import annotations

from pathlib import Path

import pytest
from server import Server

from vadstudio import keys, settings
from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.llm import all_endpoints, choose
from vadstudio.llm.discover import local_servers
from vadstudio.llm.endpoints import at, presets
from vadstudio.settings import Settings


def test_presets_are_the_five_servers() -> None:
    assert list(presets()) == ["openai", "ollama", "llama.cpp", "vllm", "lmstudio"]
    assert presets()["openai"].quirks.max_tokens == "max_completion_tokens"
    assert presets()["ollama"].quirks.cuts_silently
    assert [e.name for e in presets().values() if e.loopback] == ["ollama", "llama.cpp", "vllm", "lmstudio"]


def test_which_endpoint_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose(Settings()).name == "openai"
    monkeypatch.setenv("OPENAI_BASE_URL", "http://box:9000/v1")
    assert choose(Settings()).base_url == "http://box:9000/v1"
    assert choose(Settings(base_url="http://127.0.0.1:11434/v1/")).name == "ollama", "known by its address"
    assert choose(Settings(endpoint="vllm", base_url="http://else/v1")).name == "vllm"
    with pytest.raises(UsageError, match="no endpoint called 'x'"):
        choose(Settings(endpoint="x"))


@pytest.mark.parametrize("url", ["box", "ftp://box/v1", "http://"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="Write one like"):
        at(url)


def test_own_endpoints_survive_the_settings_file(tmp_path: Path) -> None:
    mine = {"base_url": "https://box.example/v1", "key_env": ["BOX_KEY"], "quirks": {"schema": "flat"}}
    other = {"quirks": {"max_tokens": "max_completion_tokens"}}
    file = tmp_path / "settings.toml"
    settings.save(Settings(endpoints={"box": mine, "ollama": other}), file)
    found = all_endpoints(settings.load(file))
    assert (found["box"].quirks.schema, found["box"].key_env) == ("flat", ("BOX_KEY",))
    assert found["ollama"].quirks.max_tokens == "max_completion_tokens"
    assert found["ollama"].quirks.cuts_silently, "the rest of a preset stays"


@pytest.mark.parametrize(
    ("table", "word"),
    [({"base_url": "x"}, "none"), ({"base_url": "http://a/v1", "colour": 1}, "colour"), (3, "no table"),
     ({"base_url": "http://a/v1", "quirks": {"schema": "odd"}}, "odd"), ({"base_url": "http://a/v1", "quirks": {"x": 1}}, "x")],
)  # fmt: skip
def test_wrong_endpoints_are_told(table: object, word: str) -> None:
    with pytest.raises(UsageError, match=word):
        all_endpoints(Settings(endpoints={"box": table}))


def test_secrets_in_an_address_are_not_shown() -> None:
    endpoint = at("https://me:secret@box.example:8443/v1?key=abc")
    assert endpoint.shown == "https://box.example:8443/v1"
    assert "secret" not in endpoint.title


def test_keys_of_other_endpoints_are_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    assert presets()["ollama"].key() is None
    assert presets()["vllm"].key() is None
    key = at("http://127.0.0.1:9/v1").key()
    assert key is not None, "who names an address by hand means his key for it"
    monkeypatch.setenv("VLLM_API_KEY", "vk")
    found = presets()["vllm"].key()
    assert found is not None
    assert found.secret == "vk"


def test_keys_are_kept_in_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    import types

    held: dict[tuple[str, str], str] = {}
    ring = types.ModuleType("keyring")
    ring.set_password = lambda service, name, secret: held.update({(service, name): secret})  # type: ignore[attr-defined]
    ring.get_password = lambda service, name: held.get((service, name))  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", ring)
    keys.keep("https://k.example/v1", "sk-ring")
    found = keys.find("https://k.example/v1", ())
    assert found is not None
    assert (found.secret, "keyring" in found.source) == ("sk-ring", True)
    ring.set_password = lambda *names: (_ for _ in ()).throw(RuntimeError("locked"))  # type: ignore[attr-defined]
    with pytest.raises(EnvironmentFault, match="keyring"):
        keys.keep("https://other.example/v1", "sk-x")


def test_servers_are_found_without_a_key(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    here, nobody, page = at(server.url), at("http://127.0.0.1:1/v1"), at(f"{server.url}/nothing")
    assert [e.base_url for e in local_servers([here, nobody, page])] == [server.url]
    assert server.seen == []
