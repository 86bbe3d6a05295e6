"""``kill -9`` in the middle of any write loses nothing that was reported as saved."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 40


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_writers_lose_nothing_they_reported(tmp_path: Path) -> None:
    script = Path(__file__).with_name("kill_rounds.py")
    seed = int.from_bytes(os.urandom(4), "big")
    command = [sys.executable, "-W", "error", str(script), str(tmp_path / "a.vad"), str(ROUNDS), str(seed)]
    # sqlite-utils imports numpy, whose threads a process that forks must not have.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, env=environment)
    assert (done.stderr, done.returncode) == ("", 0), f"seed {seed}"
    rounds = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rounds) == ROUNDS
    assert not [r["missing"] for r in rounds if r["missing"]], f"seed {seed}"
    assert rounds[-1]["reports"] > ROUNDS, "the writers had time to write"
    assert sum(r["wal"] > 0 for r in rounds) > ROUNDS // 4, "most were killed at work, with a journal left behind"
