"""Live models on the command line, as a new user meets them."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from server import Server

from vadstudio.cli.main import run


class Shell:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], server: Server) -> None:
        self._capsys, self.server = capsys, server

    def __call__(self, *words: object, status: int = 0) -> str:
        self._capsys.readouterr()
        got = run([str(word) for word in words])
        out, self.err = self._capsys.readouterr()
        assert got == status, self.err + out
        assert "Traceback" not in self.err
        return out


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], server: Server) -> Shell:
    return Shell(capsys, server)


@pytest.fixture
def project(tmp_path: Path, shell: Shell) -> Path:
    path = tmp_path / "a.vad"
    shell("new", path)
    (tmp_path / "list.txt").write_text("a red cat\n\n# a remark\nthree dogs\n")
    return path


def words(project: Path, server: Server, *more: object) -> list[object]:
    listed = ["--concepts", project.parent / "list.txt", "--language", "svg", "--model", "m"]
    return ["generate", project, *listed, "--base-url", server.url, *more]


def test_the_whole_way(shell: Shell, project: Path, server: Server) -> None:
    told = json.loads(shell(*words(project, server, "--samples", 2, "--estimate", "--json")))
    assert (told["calls"], server.seen) == (4, [])
    drawn = json.loads(shell(*words(project, server, "--samples", 2, "--price", "1/10", "--budget", "2.00", "--json")))
    assert (len(drawn["drawings"]), drawn["calls"], drawn["failures"]) == (4, 4, [])
    assert drawn["cost"] == pytest.approx(4 * 420e-6)
    assert "4 calls" in shell.err
    assert "Key for" in shell.err
    rows = [json.loads(line) for line in shell("calls", project, "--json").splitlines()]
    assert [row["status"] for row in rows] == ["ok"] * 4
    assert {"request_hash", "sample", "model", "prompt_tokens", "completion_tokens", "cost", "drawing"} <= set(rows[0])
    assert sorted(row["drawing"] for row in rows) == sorted(drawn["drawings"])
    full = json.loads(shell("calls", project, "--drawing", drawn["drawings"][0], "--full"))
    assert full["request"]["messages"]
    assert full["reply"]["raw"]
    assert "4 calls" in shell("calls", project, "--by", "model")
    assert "0 drawn" in shell(*words(project, server, "--samples", 2))
    refined = json.loads(shell("refine", project, "--rounds", 2, "--model", "m", "--base-url", server.url, "--json"))
    assert (len(refined["drawings"]), refined["assisted"]) == (8, [])
    seeing = json.loads(
        shell("refine", project, "--drawing", 1, "--see", "--model", "m", "--base-url", server.url, "--json")
    )
    assert seeing["assisted"] == seeing["drawings"] != []
    changed = ["refine", project, "--drawing", 1, "--lines", "1-1", "--hint", "blue", "--model", "m"]
    assert "Saved as draft" in shell(*changed, "--base-url", server.url)


def test_a_job_that_its_budget_stopped_goes_on(shell: Shell, project: Path, server: Server) -> None:
    money = ["--price", "0/100", "--max-tokens", 100, "--budget", "0.015", "--concurrency", 1]
    out = shell(*words(project, server, "--samples", 4, *money), status=1)
    assert "2 drawn" in out
    assert "The budget of $0.0150 is reached: $0.0080 are spent" in out
    assert "6 not asked for" in out
    again = json.loads(shell("generate", project, "--resume", "--base-url", server.url, "--json", status=1))
    assert again["drawings"] == [], "what was spent counts on"
    more = json.loads(shell("generate", project, "--resume", "--base-url", server.url, "--budget", "0.05", "--json"))
    assert (len(more["drawings"]), len(server.seen)) == (6, 8)


def test_the_environment_names_the_endpoint(
    shell: Shell, project: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    out = shell("generate", project, "--concepts", project.parent / "list.txt", "--language", "svg", "--model", "m")
    assert "2 drawn" in out
    assert server.seen[0]["headers"]["authorization"] == "Bearer sk-env"
    assert "environment variable OPENAI_API_KEY" in shell.err
    listed = json.loads(shell("models", "--json"))["endpoints"][0]
    assert [m["model"] for m in listed["models"]] == ["m"]
    assert listed["models"][0]["streaming"] is True


def test_no_key(shell: Shell, project: Path) -> None:
    shell("generate", project, "--concepts", project.parent / "list.txt", "--model", "gpt-4o-mini", status=1)
    assert "No API key was found for OpenAI. Set OPENAI_API_KEY" in shell.err
    shell("models", "--endpoint", "openai", status=1)


def test_a_wrong_key(shell: Shell, project: Path, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-wrong")
    server.plan = ["401"]
    out = shell(*words(project, server), status=1)
    assert "refused the API key (401). Set OPENAI_API_KEY" in out
    assert "sk-wrong" not in out + shell.err
    assert len(server.seen) <= 2


def test_a_server_that_is_not_running(shell: Shell, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    out = shell(
        "generate", project, "--concepts", project.parent / "list.txt", "--model", "m", "--base-url", url, status=1
    )
    assert "cannot be reached" in out
    assert "Start the server, or check the address." in out
    assert "cannot be reached" in shell("models", "--base-url", url, status=1)


def test_a_model_that_does_not_exist(shell: Shell, project: Path, server: Server) -> None:
    server.plan = ["404"]
    assert "knows no model 'm' (404). List what it has with `vadstudio models`" in shell(
        *words(project, server), status=1
    )


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--base-url", "x", "--endpoint", "ollama"], "exclude each other"),
        (["--endpoint", "nobody"], "no endpoint called 'nobody'"),
        (["--base-url", "box"], "Write one like"),
        (["--price", "cheap", "--base-url", "http://127.0.0.1:1/v1"], "is no price"),
        (["--concepts", "empty.txt", "--model", "m"], "names no concept"),
        (["--resume"], "No generation was stopped"),
    ],
)
def test_wrong_words(
    shell: Shell, project: Path, options: list[str], sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.parent)
    Path("empty.txt").write_text("\n# nothing\n")
    shell("generate", project, *options, status=2)
    assert sentence in shell.err


def test_nobody_is_here(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from vadstudio.workflows import models

    monkeypatch.setattr(models, "local_servers", lambda candidates: [])
    assert "Start Ollama" in shell("models", status=1)


@pytest.mark.skipif(os.name != "posix", reason="needs SIGINT")
def test_ctrl_c_keeps_everything_and_resume_goes_on(project: Path, server: Server, shell: Shell) -> None:
    server.plan = ["slow:0.4"]
    command = [sys.executable, "-m", "vadstudio", *map(str, words(project, server, "--samples", 6, "--concurrency", 1))]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while sum(server.answered.values()) < 2 and child.poll() is None:
        time.sleep(0.05)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 130, err
    assert "drawings are done and kept" in err
    before = len(server.seen)
    assert sum(server.answered.values()) == before < 12
    server.plan = ["ok"]
    out = shell("generate", project, "--resume", "--base-url", server.url)
    assert f"{12 - before} drawn" in out
    assert len(server.seen) == 12
