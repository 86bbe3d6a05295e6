"""A whole session with a marked key: nothing that the program writes, and nothing that a drawing can see, holds it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from server import Server

KEY = "sk-marker-0123456789abcdef"
PEEK = "import os, matplotlib.pyplot as plt\nraise SystemExit(repr(dict(os.environ)))\n"


def written(*folders: Path) -> list[Path]:
    return [f for folder in folders for f in folder.rglob("*") if f.is_file() and KEY.encode() in f.read_bytes()]


@pytest.mark.parametrize("where", ["environment", "typed"])
def test_the_key_is_nowhere(tmp_path: Path, server: Server, own_folders: Path, where: str) -> None:
    """In a process of its own, as a person runs it, so that what it leaves behind is all there is."""
    server.models = ["m"]
    server.plan = ["401", "429", "cut", "length", "error200", "ok"]
    server.text = lambda body, number: f"Seen.\n```python\n{PEEK}```"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OPENAI_")}
    if where == "environment":
        environment["OPENAI_API_KEY"] = KEY
    script = f"""
import sys
from vadstudio import keys, log
from vadstudio.cli.main import run
log.to_file(10)
if {where == "typed"}: keys.remember({server.url!r}, {KEY!r})
base = ["--base-url", {server.url!r}]
def vad(*words):
    return run([*words, *base])
run(["new", "k.vad"])
open("list.txt", "w").write("cat\\ndog\\n")
vad("models", "--no-probe")
vad("generate", "k.vad", "--concepts", "list.txt", "--language", "python-matplotlib", "--model", "m", "--samples", "2")
vad("generate", "k.vad", "--language", "python-matplotlib", "--model", "m", "--samples", "2", "--ask-again")
vad("generate", "k.vad", "--language", "python-matplotlib", "--model", "m", "--samples", "2", "--ask-again")
vad("refine", "k.vad", "--model", "m")
run(["review", "k.vad", "--drawings", "heads", "--verdict", "keep"])
run(["calls", "k.vad", "--full"])
log.get("test").exception("a crash report", exc_info=ValueError("none"))
sys.exit(0)
"""
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    assert any(one["headers"].get("authorization") == f"Bearer {KEY}" for one in server.seen), "the key was used"
    assert KEY not in done.stdout + done.stderr
    assert "[key]" in done.stdout + done.stderr or "refused the API key" in done.stdout + done.stderr
    with sqlite3.connect(tmp_path / "k.vad") as db:
        statuses = {row[0] for row in db.execute("SELECT status FROM calls")}
        messages = " ".join(row[0] for row in db.execute("SELECT message FROM renders"))
    db.close()
    assert {"ok", "error"} <= statuses
    assert "PATH" in messages or "environ" in messages or "SystemExit" in messages, (
        "the drawing looked at its environment"
    )
    assert written(tmp_path, own_folders) == []
    assert (own_folders / "state" / "vadstudio.log").is_file()
