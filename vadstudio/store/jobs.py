"""The list of long jobs: what runs, what ended how, and what was cut off."""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vadstudio.domain import Changes
from vadstudio.errors import UsageError
from vadstudio.jobs.events import Outcome
from vadstudio.store.area import Added, Area, now, to_json

SILENCE = 60.0
"""Seconds without a heartbeat after which a job of a process that cannot be asked counts as cut off."""


@dataclass(frozen=True)
class JobRecord:
    """One job.

    Attributes:
        kind: what it does ("generate"), as the program names it.
        title: what it does, as the user reads it.
        spec: what it was asked, as plain JSON values: enough to do it again.
        status: ``running``, ``done``, ``cancelled``, ``failed`` or ``interrupted``.
        message: why it ended, where there is something to say.
    """

    id: int
    kind: str
    title: str
    spec: Mapping[str, Any]
    status: str
    message: str
    started_at: str
    finished_at: str


_SELECT = "SELECT id, kind, title, spec, status, message, started_at, finished_at FROM jobs "


def _job(*row: Any) -> JobRecord:
    values = list(row)
    values[3] = dict(json.loads(row[3]))
    return JobRecord(*values)


def _process_is_gone(pid: int) -> bool:
    """Return whether *pid* certainly is no process of this machine; a number given to another process counts as there."""
    if os.name != "posix":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


class Jobs(Area):
    """The jobs of a project."""

    def start(self, kind: str, title: str, spec: Mapping[str, Any]) -> Added:
        """Note that a job of this process began."""
        with self._db.write() as write:
            row = (kind, title, to_json(dict(spec)), now(), time.time(), os.getpid(), socket.gethostname())
            job_id = write.insert(
                "INSERT INTO jobs(kind, title, spec, status, started_at, heartbeat, pid, host) "
                "VALUES (?, ?, ?, 'running', ?, ?, ?, ?)",
                row,
            )
            write.changed(Changes(jobs=frozenset({job_id})))
            return Added(job_id, write.changes)

    def heartbeat(self, job_id: int) -> Changes:
        """Say that a job is alive; changes nothing that is shown."""
        with self._db.write() as write:
            sql = "UPDATE jobs SET heartbeat = ? WHERE id = ? AND status = 'running'"
            write.execute(sql, (time.time(), job_id))
            return write.changes

    def finish(self, job_id: int, outcome: Outcome | str, message: str = "") -> Changes:
        """Say how a job ended.

        Raises:
            UsageError: there is no such job, or no such outcome.
        """
        try:
            word = Outcome(outcome)
        except ValueError as error:
            raise UsageError(f"A job does not end as {outcome!r}.", f"Use one of {', '.join(Outcome)}.") from error
        with self._db.write() as write:
            self._require("jobs", "job", [job_id])
            sql = "UPDATE jobs SET status = ?, message = ?, finished_at = ? WHERE id = ?"
            write.execute(sql, (word.value, message, now(), job_id))
            write.changed(Changes(jobs=frozenset({job_id})))
            return write.changes

    def interrupted(self, silence: float = SILENCE) -> list[JobRecord]:
        """Mark as interrupted, and return, the running jobs that nobody works on any more.

        These are the jobs whose process is gone, and those without a heartbeat for *silence* seconds.
        """
        with self._db.write() as write:
            host, oldest = socket.gethostname(), time.time() - silence
            rows = self._db.rows("SELECT id, pid, host, heartbeat FROM jobs WHERE status = 'running'")
            cut = [i for i, pid, where, beat in rows if beat < oldest or (where == host and _process_is_gone(pid))]
            sql = "UPDATE jobs SET status = 'interrupted', finished_at = ? WHERE id = ?"
            write.many(sql, [(now(), job_id) for job_id in cut])
            write.changed(Changes(jobs=frozenset(cut)))
            return [self.get(job_id) for job_id in cut]

    def get(self, job_id: int) -> JobRecord:
        """Return one job.

        Raises:
            UsageError: there is none with this id.
        """
        found = self._db.read(_job, _SELECT + "WHERE id = ?", (job_id,))
        if not found:
            raise self._missing("job", job_id)
        return found[0]

    def all(self, limit: int = 100) -> list[JobRecord]:
        """Return the newest jobs, newest first."""
        return self._db.read(_job, _SELECT + "ORDER BY id DESC LIMIT ?", (limit,))
