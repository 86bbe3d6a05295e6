"""``python -m vadstudio.workflows.bench.driver``: draws in one of the ways of ``ways``, without a sandbox, as long as it is told.

It runs the drawings that ship with the program and nothing else. Lines of JSON go both ways: the job first, then
``{"seconds": s}`` or ``{"number": n}`` again and again, each answered with the milliseconds of every drawing made in that time,
or of that one.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
import traceback
import warnings
from pathlib import Path
from typing import Any

from vadstudio.render import fonts


def main() -> int:
    """Serve until standard input ends; return the exit status."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what drawings print is no answer
    warnings.simplefilter("ignore")
    job = json.loads(sys.stdin.readline())
    try:
        fonts.pin(Path.cwd())
        draw = _made(job)
        number = itertools.count()
        _draw_one(draw, job, next(number))  # what only the first costs
        _say(out, {"ready": True})
        for line in sys.stdin:
            asked = json.loads(line)
            if "number" in asked:
                took = [_draw_one(draw, job, asked["number"])]
            else:
                took = _draw_for(asked["seconds"], draw, job, number)
            _say(out, {"milliseconds": took})
    except Exception as error:
        traceback.print_exc()
        _say(out, {"failure": f"{type(error).__name__}: {error}"})
        return 1
    return 0


def _made(job: dict[str, Any]) -> Any:
    from vadstudio.workflows.bench.ways import ways_of

    ways = ways_of(job["language"])
    return (ways.bare if job["way"] == "bare" else ways.fresh)(Path.cwd())


def _draw_for(seconds: float, draw: Any, job: dict[str, Any], number: itertools.count[int]) -> list[float]:
    """Draw one after the other until *seconds* are over; at least one."""
    took: list[float] = []
    end = time.perf_counter() + seconds
    while not took or time.perf_counter() < end:
        took.append(_draw_one(draw, job, next(number)))
    return took


def _draw_one(draw: Any, job: dict[str, Any], number: int) -> float:
    """Draw drawing *number* modulo the suite with that seed; return its milliseconds."""
    codes = job["codes"]
    start = time.perf_counter()
    if not draw(codes[number % len(codes)], job["size"], number):
        raise RuntimeError("an empty picture")
    return (time.perf_counter() - start) * 1000


def _say(out: Any, answer: dict[str, Any]) -> None:
    out.write(json.dumps(answer) + "\n")
    out.flush()


if __name__ == "__main__":
    sys.exit(main())
