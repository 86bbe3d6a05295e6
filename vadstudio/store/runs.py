"""Training runs: their curves, checkpoints and judgements on photographs."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import vadstudio
from vadstudio.domain import Changes, Judgement, MetricPoint, Run, RunStatus
from vadstudio.store.area import Added, Area, now, to_json

_SELECT = "SELECT id, name, dataset_id, spec, status, folder, pid, message, created_at, finished_at FROM runs "
_ENDED = frozenset({RunStatus.STOPPED, RunStatus.FINISHED, RunStatus.FAILED, RunStatus.INTERRUPTED})


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint file of a run.

    Attributes:
        sha: SHA-256 of the file.
        path: relative to the project's files folder.
    """

    id: int
    run_id: int
    epoch: int
    sha: str
    path: str
    created_at: str


def _run(*row: Any) -> Run:
    values = list(row)
    values[3:5] = dict(json.loads(row[3])), RunStatus(row[4])
    return Run(*values)


def _metric(step: int, name: str, value: float | None, special: str, seconds: float) -> MetricPoint:
    return MetricPoint(step, name, float(special) if value is None else value, seconds)


def _metric_row(run_id: int, point: MetricPoint) -> tuple[Any, ...]:
    value = float(point.value)
    special = "" if math.isfinite(value) else str(value)  # "nan", "inf" or "-inf"
    return (run_id, point.name, int(point.step), None if special else value, special, float(point.seconds))


def _judgement(row_id: int, run_id: int, photos: str, results: str, created_at: str) -> Judgement:
    return Judgement(row_id, run_id, photos, dict(json.loads(results)), created_at)


class Runs(Area):
    """The training runs of a project."""

    def add(self, name: str, dataset_id: int, spec: Mapping[str, Any]) -> Added:
        """Add a queued run; its folder is ``runs/<id>``, its name "Run <id>" where none is given.

        Raises:
            UsageError: there is no such dataset.
        """
        with self._db.write() as write:
            self._require("datasets", "dataset", [dataset_id])
            run_id = write.insert(
                "INSERT INTO runs(name, dataset_id, spec, status, folder, created_at, made_with) VALUES (?, ?, ?, ?, '', ?, ?)",
                (name.strip(), dataset_id, to_json(dict(spec)), RunStatus.QUEUED.value, now(), vadstudio.__version__),
            )
            sql = "UPDATE runs SET folder = ?, name = CASE name WHEN '' THEN ? ELSE name END WHERE id = ?"
            write.execute(sql, (f"runs/{run_id}", f"Run {run_id}", run_id))
            write.changed(Changes(runs=frozenset({run_id})))
            return Added(run_id, write.changes)

    def get(self, run_id: int) -> Run:
        """Return one run.

        Raises:
            UsageError: there is none with this id.
        """
        found = self._db.read(_run, _SELECT + "WHERE id = ?", (run_id,))
        if not found:
            raise self._missing("run", run_id)
        return found[0]

    def find(self, name: str) -> Run | None:
        """Return the newest run of this name."""
        return next(
            iter(self._db.read(_run, _SELECT + "WHERE name = ? ORDER BY id DESC LIMIT 1", (name.strip(),))), None
        )

    def all(self) -> list[Run]:
        """Return all runs, oldest first."""
        return self._db.read(_run, _SELECT + "ORDER BY id")

    def set_status(self, run_id: int, status: RunStatus, pid: int | None = None, message: str | None = None) -> Changes:
        """Say how a run stands. A run that ended has no pid; one that runs again has no end.

        Args:
            pid: process id of its worker; None leaves it (0 where the run ended).
            message: why; None leaves it.

        Raises:
            UsageError: there is no such run.
        """
        word = RunStatus(status)
        with self._db.write() as write:
            before = self.get(run_id)
            ended = word in _ENDED
            new_pid = pid if pid is not None else 0 if ended else before.pid
            new_message = before.message if message is None else message
            finished = (before.finished_at if before.status is word else "") or now() if ended else ""
            after = (word, new_pid, new_message, finished)
            if after != (before.status, before.pid, before.message, before.finished_at):
                sql = "UPDATE runs SET status = ?, pid = ?, message = ?, finished_at = ? WHERE id = ?"
                write.execute(sql, (word.value, *after[1:], run_id))
                write.changed(Changes(runs=frozenset({run_id})))
            return write.changes

    def add_metrics(self, run_id: int, points: Sequence[MetricPoint], offset: int | None = None) -> Changes:
        """Store points of curves and how far the run's events were read, together.

        A point of the same curve at the same step again (a run resumed from a checkpoint does some steps twice) takes the
        older one's place. NaN and infinity are kept.

        Args:
            offset: bytes of ``events.jsonl`` taken so far; None leaves it.

        Raises:
            UsageError: there is no such run.
        """
        with self._db.write() as write:
            self._require("runs", "run", [run_id])
            write.many(
                "INSERT INTO metrics(run_id, name, step, value, special, seconds) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT "
                "(run_id, name, step) DO UPDATE SET value = excluded.value, special = excluded.special, "
                "seconds = excluded.seconds",
                (_metric_row(run_id, point) for point in points),
            )
            if offset is not None:
                write.execute("UPDATE runs SET events_offset = ? WHERE id = ?", (int(offset), run_id))
            if points:
                write.changed(Changes(runs=frozenset({run_id})))
            return write.changes

    def offset(self, run_id: int) -> int:
        """Return how many bytes of the run's events are in the project.

        Raises:
            UsageError: there is no such run.
        """
        self._require("runs", "run", [run_id])
        return int(self._db.value("SELECT events_offset FROM runs WHERE id = ?", (run_id,)))

    def metrics(self, run_id: int, name: str | None = None) -> list[MetricPoint]:
        """Return the points of one curve, or of all, by name and step."""
        sql = (
            "SELECT step, name, value, special, seconds FROM metrics WHERE run_id = ? AND (? IS NULL OR name = ?) "
            "ORDER BY name, step"
        )
        if name is not None:
            sql = sql.replace("(? IS NULL OR name = ?)", "? IS NOT NULL AND name = ?")
        return self._db.read(_metric, sql, (run_id, name, name))

    def curve(self, run_id: int, name: str, after: int = -1) -> tuple[list[int], list[float]]:
        """Return steps and values of one curve as far as they lie after a step: what a plot adds to what it has.

        The same values as :meth:`metrics`, NaN and infinity included, without an object for each point.
        """
        sql = "SELECT step, coalesce(value, special) FROM metrics WHERE run_id = ? AND name = ? AND step > ? ORDER BY step"
        rows = self._db.rows(sql, (run_id, name, after))
        return [row[0] for row in rows], [float(row[1]) for row in rows]

    def latest(self, names: Sequence[str]) -> dict[int, dict[str, float]]:
        """Return the last value of each named curve by run, for lists; a seek for each, however long the curves are."""
        sql = (
            "SELECT run_id, name, coalesce(value, special) FROM (SELECT runs.id AS run, wanted.value AS curve, (SELECT max(step) "
            "FROM metrics WHERE run_id = runs.id AND name = wanted.value) AS last FROM runs, json_each(?) AS wanted) "
            "JOIN metrics ON run_id = run AND name = curve AND step = last"
        )
        found: dict[int, dict[str, float]] = {}
        for run_id, name, value in self._db.rows(sql, (to_json(list(names)),)):
            found.setdefault(run_id, {})[name] = float(value)
        return found

    def metric_names(self, run_id: int) -> list[str]:
        """Return the names of a run's curves, sorted."""
        return [
            row[0]
            for row in self._db.rows("SELECT DISTINCT name FROM metrics WHERE run_id = ? ORDER BY name", (run_id,))
        ]

    def add_checkpoint(self, run_id: int, epoch: int, sha: str, path: str) -> Added:
        """Note a checkpoint file; the same path again is the same row with the newer epoch and hash.

        Raises:
            UsageError: there is no such run.
        """
        with self._db.write() as write:
            self._require("runs", "run", [run_id])
            write.execute(
                "INSERT INTO checkpoints(run_id, epoch, sha, path, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (run_id, path) "
                "DO UPDATE SET epoch = excluded.epoch, sha = excluded.sha, created_at = excluded.created_at",
                (run_id, epoch, sha, path, now()),
            )
            row_id = self._db.value("SELECT id FROM checkpoints WHERE run_id = ? AND path = ?", (run_id, path))
            write.changed(Changes(runs=frozenset({run_id})))
            return Added(int(row_id), write.changes)

    def checkpoints(self, run_id: int) -> list[Checkpoint]:
        """Return a run's checkpoints by epoch."""
        sql = "SELECT id, run_id, epoch, sha, path, created_at FROM checkpoints WHERE run_id = ? ORDER BY epoch, id"
        return self._db.read(Checkpoint, sql, (run_id,))

    def add_judgement(self, run_id: int, photos: str, results: Mapping[str, Any]) -> Added:
        """Store how a run did on photographs.

        Raises:
            UsageError: there is no such run.
        """
        with self._db.write() as write:
            self._require("runs", "run", [run_id])
            sql = "INSERT INTO judgements(run_id, photos, results, created_at) VALUES (?, ?, ?, ?)"
            row_id = write.insert(sql, (run_id, photos, to_json(dict(results)), now()))
            write.changed(Changes(judgements=frozenset({row_id})))
            return Added(row_id, write.changes)

    def judgements(self, run_id: int | None = None) -> list[Judgement]:
        """Return the judgements of one run, or of all, oldest first."""
        where = "" if run_id is None else "WHERE run_id = ? "
        sql = f"SELECT id, run_id, photos, results, created_at FROM judgements {where}ORDER BY id"
        return self._db.read(_judgement, sql, () if run_id is None else (run_id,))
