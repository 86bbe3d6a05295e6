"""Kills writers at random moments and looks what is left; prints a line of JSON per round.

``python kill_rounds.py FILE ROUNDS SEED``. Children are forked, not started anew: a round then takes a tenth of a second, and
what is killed is a writer at work rather than an interpreter that is starting.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from pathlib import Path

import sqlite_utils  # noqa: F401  imported before the fork, so that no child spends its life on it

from vadstudio.domain import Concept, ConceptKind, MetricPoint, Origin, RenderStatus, Verdict
from vadstudio.store import Project


def write_for_ever(path: Path, out: int, number: int) -> None:
    """Write, and report each thing once it is saved."""
    rng = random.Random(number)
    project = Project.open(path)
    concept, run = project.concepts.all()[0].id, project.runs.all()[0].id

    def report(**what: object) -> None:
        os.write(out, (json.dumps(what) + "\n").encode())

    step = project.runs.offset(run)
    report(step=step)
    while True:
        png = rng.randbytes(rng.choice([200, 3000, 400_000]))
        with project.batch():
            drawing = project.drawings.add(concept, "svg", png.hex()[:2000], Origin.GENERATE).id
            render = project.renders.add(drawing, f"{drawing}", 64, 0, RenderStatus.OK, png).id
        report(drawing=drawing, render=render, png=png[:50].hex())
        project.reviews.set_verdict([drawing], Verdict.KEEP)
        report(kept=drawing)
        project.reviews.set_rating([drawing], 1 + drawing % 5)
        report(rated=drawing, stars=1 + drawing % 5)
        step += 1
        project.runs.add_metrics(run, [MetricPoint(step, "loss", float(step), 0.0)], offset=step)
        report(step=step)


def kill_one(path: Path, number: int, rng: random.Random) -> list[dict[str, object]]:
    """Fork a writer, kill it after a random time, and return what it had reported."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            write_for_ever(path, writing, number)
        except BaseException:
            traceback.print_exc()
        os._exit(1)
    os.close(writing)
    if number % 4:  # at work; otherwise while it opens what the one before left behind
        select.select([reading], [], [], 30)
    time.sleep(rng.uniform(0.0, 0.1))
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the writer ended by itself"
    return [json.loads(line) for line in text.splitlines() if line.endswith(b"}")]


def missing(path: Path, reports: list[dict[str, object]]) -> list[object]:
    """Open what is left and return what was reported but is not there; damage raises."""
    lost: list[object] = []
    with Project.open(path) as project:
        run = project.runs.all()[0].id
        steps = {0} | {p.step for p in project.runs.metrics(run, "loss")}
        ids = set(project.drawings.ids())
        reviews = project.reviews.of(ids)
        for report in reports:
            match report:
                case {"drawing": int(drawing), "png": str(start)}:
                    render = project.renders.of(drawing) if drawing in ids else None
                    good = render and project.renders.image(render.image)[:50].hex() == start
                case {"kept": int(drawing)}:
                    good = drawing in ids and reviews[drawing].verdict is Verdict.KEEP
                case {"rated": int(drawing), "stars": stars}:
                    good = drawing in ids and reviews[drawing].rating == stars
                case _:
                    good = report["step"] in steps and project.runs.offset(run) >= int(str(report["step"]))
            if not good:
                lost.append(report)
        assert all(project.renders.of(drawing) for drawing in ids), "a drawing was saved without its render"
        assert max(steps, default=0) == project.runs.offset(run), "metrics and offset parted"
        assert [row[0] for row in project._db.rows("PRAGMA integrity_check")] == ["ok"]
        assert project._db.rows("PRAGMA foreign_key_check") == []
    return lost


def main(path: Path, rounds: int, seed: int) -> None:
    """Run the rounds on one file that grows from round to round."""
    with Project.create(path) as project:
        concept = project.concepts.add(Concept(0, "a", ConceptKind.SHAPE)).id
        first = project.drawings.add(concept, "svg", "", Origin.HAND).id
        project.renders.add(first, "first", 64, 0, RenderStatus.OK, b"x")
        shown = project.renders.of(first)
        assert shown is not None
        from vadstudio.domain import DatasetItem

        dataset = project.datasets.add("d", ["a"], 64, [DatasetItem(first, 0, shown.image, shown.key, 0)]).id
        project.runs.add("r", dataset, {})
    rng, reports = random.Random(seed), []
    for number in range(rounds):
        reports += kill_one(path, number, rng)
        wal = path.with_name(path.name + "-wal")
        left = wal.stat().st_size if wal.exists() else 0
        print(json.dumps({"reports": len(reports), "wal": left, "missing": missing(path, reports)}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
