"""Generates in a child that is killed at random moments; prints what is left as JSON.

``python killed_generation.py FILE URL ROUNDS SEED``. Children are forked, not started anew: what is killed is a job at work.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

import openai  # noqa: F401  imported before the fork, so that no child spends its life on it
import sqlite_utils  # noqa: F401

from vadstudio.domain import Concept, ConceptKind
from vadstudio.jobs import NullContext
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows import GenerateSpec, Workbench, asking, generate

CONCEPTS, SAMPLES = 6, 4


def job(path: Path, url: str) -> None:
    """Ask for all drawings; what the project holds is not asked for."""
    asking.pause_seconds = lambda fault, tried: 0.01  # type: ignore[assignment]
    quirks = {"first_byte_seconds": 0.5, "idle_seconds": 0.2}
    mine = {"mine": {"base_url": url, "local": True, "quirks": quirks}}
    settings = Settings(provider="openai", model="m", endpoint="mine", endpoints=mine, render_workers=1, render_size=16)
    with Workbench(Project.open(path), settings) as bench:
        ids = tuple(c.id for c in bench.project.concepts.all())
        spec = GenerateSpec(ids, ("svg",), samples=SAMPLES, concurrency=3, budget=2.0)
        result = generate(bench, spec, NullContext())
        os.write(1, (json.dumps({"failures": [f.message for f in result.failures]}) + "\n").encode())


def main(path: Path, url: str, rounds: int, seed: int) -> None:
    """Kill *rounds* jobs, then let one come to its end."""
    rng = random.Random(seed)
    with Project.create(path) as project:
        project.concepts.add_all(Concept(0, f"thing {n}", ConceptKind.OBJECT) for n in range(CONCEPTS))
    killed = 0
    for number in range(rounds + 1):
        child = os.fork()
        if child == 0:
            try:
                job(path, url)
                os._exit(0)
            except BaseException as error:
                os.write(2, f"{type(error).__name__}: {error}\n".encode())
                os._exit(1)
        if number < rounds:
            time.sleep(rng.uniform(0.05, 0.6))
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        killed += os.WIFSIGNALED(status)
    print(json.dumps({"killed": killed}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
