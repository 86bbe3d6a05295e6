"""Child processes that draw without the studio: one for each core, all at the same time."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import vadstudio
from vadstudio.errors import EnvironmentFault
from vadstudio.workflows.bench.suites import Suite

Way = Literal["bare", "fresh"]


class Crew:
    """Warm children that draw a suite in one way; a context manager.

    Args:
        suite: what they draw.
        way: how; see :mod:`vadstudio.workflows.bench.ways`.
        count: how many.
        size: side of a picture in pixels.

    Raises:
        EnvironmentFault: a child cannot draw.
    """

    def __init__(self, suite: Suite, way: Way, count: int, size: int) -> None:
        self._what = f"{suite.language} ({way})"
        self._folder = tempfile.TemporaryDirectory(prefix="vadstudio-bench-")
        job = {"language": suite.language, "way": way, "codes": suite.codes, "size": size}
        self._children: list[subprocess.Popen[str]] = []
        try:
            for number in range(count):
                folder = Path(self._folder.name) / str(number)
                folder.mkdir()
                self._children.append(_start(folder))
                self._tell(self._children[-1], job)
            for child in self._children:
                self._answer(child)
        except BaseException:
            self.close()
            raise

    def rate(self, seconds: float) -> float:
        """Let all draw for *seconds* at once; return their pictures a second together."""
        for child in self._children:
            self._tell(child, {"seconds": seconds})
        answers = [self._answer(child)["milliseconds"] for child in self._children]
        return float(sum(1000 * len(times) / sum(times) for times in answers))

    def one(self, number: int) -> float:
        """Let one of them draw drawing *number* modulo the suite, with that seed; return its milliseconds."""
        self._tell(self._children[0], {"number": number})
        (milliseconds,) = self._answer(self._children[0])["milliseconds"]
        return float(milliseconds)

    def close(self) -> None:
        """End the children and remove their files."""
        for child in self._children:
            assert child.stdin
            with contextlib.suppress(OSError):
                child.stdin.close()
        for child in self._children:
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            assert child.stdout
            child.stdout.close()
        self._children.clear()
        with contextlib.suppress(OSError):
            self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _tell(self, child: subprocess.Popen[str], what: dict[str, Any]) -> None:
        assert child.stdin
        with contextlib.suppress(OSError):  # what became of it, its answer tells
            child.stdin.write(json.dumps(what) + "\n")
            child.stdin.flush()

    def _answer(self, child: subprocess.Popen[str]) -> dict[str, Any]:
        assert child.stdout
        line = child.stdout.readline()
        answer: dict[str, Any] = json.loads(line) if line else {"failure": "it ended without a word"}
        if "failure" in answer:
            raise EnvironmentFault(f"A process of the measurement of {self._what} failed: {answer['failure']}.")
        return answer


def _start(folder: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder), "MPLCONFIGDIR": str(folder)}
    environment |= {"PYTHONPATH": str(Path(vadstudio.__file__).resolve().parent.parent), "MPLBACKEND": "Agg"}
    # One thread each, as in a worker: the cores are shared out by processes.
    environment |= dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "vadstudio.workflows.bench.driver"],
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
