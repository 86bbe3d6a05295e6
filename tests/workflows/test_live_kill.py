"""``kill -9`` at any moment of a generation: a reply that arrived is stored once, and only what is missing is asked for again."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from server import Server

from vadstudio.store import GalleryQuery, Project

ROUNDS = 8
WANTED = 24
FAULTS = ["ok"] * 12 + ["429", "500", "cut", "drop", "stall", "badjson", "slow:0.1", "slow:0.3", "nousage", "error200"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_generations_pay_nothing_twice(tmp_path: Path, server: Server) -> None:
    seed = int.from_bytes(os.urandom(4), "big")
    rng = random.Random(seed)
    server.choose = lambda body: rng.choice(FAULTS)
    script = Path(__file__).with_name("killed_generation.py")
    command = [sys.executable, str(script), str(tmp_path / "a.vad"), server.url, str(ROUNDS), str(seed)]
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, env=environment)
    assert done.returncode == 0, f"seed {seed}: {done.stderr}"
    last = [json.loads(line) for line in done.stdout.splitlines()]
    failures = next(line["failures"] for line in last if "failures" in line)
    with Project.open(tmp_path / "a.vad") as project:
        calls = project.calls.all()
        drawn = project.drawings.get_many(project.drawings.ids(GalleryQuery()))
    statuses = Counter(call.status for call in calls)
    paid = Counter((call.request_hash, call.sample) for call in calls if call.status == "ok")
    assert max(paid.values()) == 1, f"seed {seed}: stored twice"
    assert len(paid) == len(drawn) == WANTED - len(failures), f"seed {seed}: {failures}"
    assert "sent" not in statuses
    # A whole answer that is not stored was on its way to a program that was killed: recorded as sent and lost.
    assert 0 <= sum(server.answered.values()) - statuses["ok"] <= statuses["lost"], f"seed {seed}: {statuses}"
    assert statuses["lost"] > 0, "they were killed at work"
    # Everything that the server saw is accounted for: each row is at least one request, tries of one row are counted in it.
    lost_most = statuses["lost"]
    known = sum(call.attempts for call in calls if call.status != "lost")
    assert known <= len(server.seen) <= known + 8 * lost_most, f"seed {seed}"
    assert all(call.attempts >= 1 for call in calls)
