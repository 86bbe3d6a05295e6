"""Which level of confinement this machine reaches, found out by trying to get out."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from vadstudio.render.sandbox import namespaces
from vadstudio.render.sandbox.confine import LEVELS, Confinement

BEYOND = "beyond"
"""Name of a file beside the scratch folder, which a confined process must not be able to read or write."""


@dataclass(frozen=True)
class SandboxLevel:
    """A level and what it consists of.

    Attributes:
        name: ``isolated`` (rlimits, Landlock and seccomp are in force, and nothing outside was reached), ``limited`` (a
            separate process with what limits the system has and a wall clock) or ``none``.
        detail: what was reached, and what was not, with the reason.
    """

    name: str
    detail: str

    def reaches(self, required: str) -> bool:
        """Say whether this level is *required* or above."""
        return LEVELS.index(self.name) >= LEVELS.index(required)


def weakest(*levels: SandboxLevel) -> SandboxLevel:
    """Return the lowest of *levels*."""
    return min(levels, key=lambda level: LEVELS.index(level.name))


def try_out(reached: Confinement, beyond: str) -> SandboxLevel:
    """Try, from inside a confined process, to get out; return the level that held.

    Args:
        reached: what :meth:`vadstudio.render.sandbox.confine.Jail.enter` returned in this process.
        beyond: a file that exists and is outside.
    """
    if not reached.complete:
        return SandboxLevel("limited", reached.detail)
    escapes = [name for name, attempt in _attempts(beyond) if _succeeds(attempt)]
    if escapes:
        return SandboxLevel("limited", f"{reached.detail}; but a trial could {', '.join(escapes)}")
    return SandboxLevel("isolated", f"{reached.detail}, no network")


def _attempts(beyond: str) -> list[tuple[str, Callable[[], object]]]:
    return [
        ("read a file outside", lambda: os.close(os.open(beyond, os.O_RDONLY))),
        ("write a file outside", lambda: os.close(os.open(beyond, os.O_WRONLY))),
        ("list the root folder", lambda: os.listdir("/")),
        ("open a socket", lambda: socket.socket().close()),
        ("start a process", _fork),
    ]


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


@lru_cache(maxsize=1)
def sandbox_level() -> SandboxLevel:
    """Return the level that drawings on this machine run under, tried once in a process of its own (about 0.2 s)."""
    from vadstudio.render import process

    with tempfile.TemporaryDirectory(prefix="vadstudio-probe-") as folder:
        try:
            done = subprocess.run(
                process.command(Path(folder), "--probe"),
                env=process.environment(Path(folder)),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=30,
                check=True,
            )
            answer = json.loads(done.stdout)
            spaces = namespaces.why_not()
            around = f"no namespaces ({spaces})" if spaces else "own namespaces (bubblewrap)"
            return SandboxLevel(answer["name"], f"{answer['detail']}, {around}")
        except subprocess.CalledProcessError as error:
            last = error.stderr.decode(errors="replace").strip().splitlines()[-1:] or [f"status {error.returncode}"]
            return SandboxLevel("none", f"no separate process could be confined: {last[0]}")
        except (OSError, subprocess.TimeoutExpired, ValueError, LookupError) as error:
            return SandboxLevel("none", f"no separate process could be started: {error}")


def say(level: SandboxLevel) -> None:
    """Print *level* as one line of JSON, for :func:`sandbox_level` on the other side."""
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.write(json.dumps({"name": level.name, "detail": level.detail}) + "\n")
        sys.stdout.flush()
