"""One real server, with a model of random weights: the wire is what we think, and nonsense ends as clear failures.

Needs the extra ``[live]``; skipped without it.
"""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from vadstudio.cli.main import run
from vadstudio.llm import LlmRequest, Message, Purpose
from vadstudio.llm.endpoints import at
from vadstudio.llm.openai_provider import OpenAiProvider
from vadstudio.llm.probe import probe
from vadstudio.store import Project

MISSING = [name for name in ("transformers", "fastapi", "uvicorn") if importlib.util.find_spec(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}: install the extra [live]")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Address of the server and name of its model."""
    folder = tmp_path_factory.mktemp("tiny")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, str(Path(__file__).with_name("tiny_server.py")), str(folder / "model"), str(port)]
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_HOME": str(folder / "hub")}
    with (folder / "log").open("wb") as log:
        child = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait(f"http://127.0.0.1:{port}/health", child, folder / "log")
        yield f"http://127.0.0.1:{port}/v1", str(folder / "model")
    finally:
        child.terminate()
        child.wait(20)


def _wait(url: str, child: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 180
    while time.monotonic() < end:
        assert child.poll() is None, log.read_text()[-2000:]
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.3)
    raise AssertionError(f"the server did not start: {log.read_text()[-2000:]}")


def request(model: str, tokens: int = 12) -> LlmRequest:
    return LlmRequest(model, (Message("user", "Draw."),), Purpose("generate", "a", "svg"), 0, {"max_tokens": tokens})


def test_models_streams_and_whole_replies(served: tuple[str, str]) -> None:
    url, model = served
    provider = OpenAiProvider(url)
    assert provider.models() == [model]
    heard: list[str] = []
    streamed = provider.complete(request(model), heard.append)
    assert "".join(heard) == streamed.text
    assert len(heard) > 1
    assert streamed.status == "length"
    assert streamed.usage.completion_tokens == 12
    from dataclasses import replace

    plain = OpenAiProvider(replace(at(url), quirks=replace(at(url).quirks, stream=False))).complete(request(model))
    assert (plain.status, plain.usage) == ("length", streamed.usage)


def test_it_is_probed(served: tuple[str, str]) -> None:
    found = probe(OpenAiProvider(served[0]), served[1])
    assert found.streaming is True
    assert found.structured is False
    assert found.vision is not True


def test_nonsense_ends_as_clear_failures(
    served: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url, model = served
    (tmp_path / "list.txt").write_text("cat\ndog\n")
    project = str(tmp_path / "a.vad")
    run(["new", project])
    base = ["--model", model, "--base-url", url, "--language", "svg", "--max-tokens", "24", "--json"]
    capsys.readouterr()
    assert run(["generate", project, "--concepts", str(tmp_path / "list.txt"), *base]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["drawings"], len(told["failures"])) == ([], 2)
    assert all("cut off" in f["message"] or "no svg code" in f["message"] for f in told["failures"])
    with Project.open(project) as opened:
        calls = opened.calls.all()
    assert {call.status for call in calls} <= {"length", "ok"}
    assert all(call.completion_tokens and call.request["max_tokens"] == 24 for call in calls)
    assert run(["generate", project, *base]) == 1
    with Project.open(project) as opened:
        assert len(opened.calls.all()) == len(calls), "what was paid is not paid again"
