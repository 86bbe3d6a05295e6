"""Runs of the vision system: started as detached processes, followed, stopped, resumed, found again after a restart."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from vadstudio.domain import MetricPoint, Run, RunStatus
from vadstudio.errors import UsageError
from vadstudio.jobs import Context, Event, EventKind, NullContext, Outcome
from vadstudio.learn import launch
from vadstudio.learn.spec import TrainSpec
from vadstudio.workflows.freeze import pack
from vadstudio.workflows.workbench import Workbench

POLL_SECONDS = 0.25
ENDINGS = {Outcome.DONE: RunStatus.FINISHED, Outcome.CANCELLED: RunStatus.STOPPED, launch.STOPPED: RunStatus.STOPPED}
"""The worker's last word -> status of the run; anything else is a failure."""


def train(bench: Workbench, dataset_id: int, spec: TrainSpec, name: str = "", ctx: Context | None = None) -> Run:
    """Start a run on a frozen dataset in its own process, which outlives this one.

    Raises:
        UsageError: a setting is out of range, or the dataset does not exist.
    """
    spec = spec.validated()
    dataset = bench.project.datasets.get(dataset_id)
    data = pack(bench, dataset, ctx or NullContext())
    added = bench.project.runs.add(name or f"{spec.arch} on {dataset.name}", dataset.id, spec.to_dict())
    return _launch(bench, bench.project.runs.get(added.id), data, spec, resume=False)


def resume(bench: Workbench, run_id: int) -> Run:
    """Go on with a run from its last checkpoint.

    Raises:
        UsageError: the run is running or finished.
    """
    run = bench.project.runs.get(run_id)
    if not run.status.resumable:
        raise UsageError(f"Run {run.id} is {run.status}; only a stopped, interrupted or failed run can go on.", "")
    data = pack(bench, bench.project.datasets.get(run.dataset_id), NullContext())
    return _launch(bench, run, data, TrainSpec.from_dict(dict(run.spec)), resume=True)


def stop(bench: Workbench, run_id: int, kill: bool = False) -> None:
    """Ask a run to finish its step and save, or *kill* its process at once (the last checkpoint stays)."""
    folder = run_folder(bench, bench.project.runs.get(run_id))
    if kill:
        launch.kill(folder)
    else:
        launch.request_stop(folder)


def follow(bench: Workbench, run_id: int, ctx: Context) -> Run:
    """Copy what a run says into the project until it ends. Cancelling stops the following, not the run."""
    runs = bench.project.runs
    folder = run_folder(bench, runs.get(run_id))
    while not ctx.cancelled:
        alive = launch.is_alive(folder)  # asked before reading: what a process wrote before it ended is not missed
        offset = runs.offset(run_id)
        events, end = launch.read_events(folder, offset)
        if events:
            _take(bench, run_id, events, end, ctx)
        elif not alive:
            _settle(bench, run_id)
            break
        else:
            time.sleep(POLL_SECONDS)
    return runs.get(run_id)


def reattach(bench: Workbench) -> list[Run]:
    """Return the runs whose processes live, to be followed; what dead ones said last is taken, then they are interrupted."""
    alive = []
    for run in bench.project.runs.all():
        if run.status not in {RunStatus.RUNNING, RunStatus.QUEUED}:
            continue
        if launch.is_alive(run_folder(bench, run)):
            alive.append(run)
        else:
            follow(bench, run.id, NullContext())
    return alive


def run_folder(bench: Workbench, run: Run) -> Path:
    """Return the folder of the run's files."""
    return bench.project.files_dir / run.folder


def _launch(bench: Workbench, run: Run, data: Path, spec: TrainSpec, resume: bool) -> Run:
    runs = bench.project.runs
    pid = launch.start_training(run_folder(bench, run), data, spec, resume=resume)
    runs.set_status(run.id, RunStatus.RUNNING, pid=pid, message="")
    return runs.get(run.id)


def _take(bench: Workbench, run_id: int, events: Sequence[Event], end: int, ctx: Context) -> None:
    points = []
    for event in events:
        data = event.data
        if event.kind is EventKind.METRIC:
            seconds = float(data.get("seconds", 0.0))
            points += [MetricPoint(int(data["step"]), name, float(v), seconds) for name, v in data["values"].items()]
            ctx.metric(int(data["step"]), data["values"], seconds)
        elif event.kind is EventKind.PROGRESS:
            ctx.progress(data["done"], data["total"], data.get("text", ""))
        elif event.kind is EventKind.LOG:
            ctx.log(data["text"], data.get("level", "info"))
    bench.project.runs.add_metrics(run_id, points, end)
    for event in events:
        if event.kind is EventKind.ENDED:
            _record_checkpoint(bench, run_id, event.data.get("result") or {})
            status = ENDINGS.get(event.data["outcome"], RunStatus.FAILED)
            bench.project.runs.set_status(run_id, status, pid=0, message=event.data.get("message", ""))


def _record_checkpoint(bench: Workbench, run_id: int, result: Mapping[str, Any]) -> None:
    """Note the checkpoint that a worker named in its last word, by the hash of its file."""
    run = bench.project.runs.get(run_id)
    file = run_folder(bench, run) / str(result.get("checkpoint", ""))
    if file.is_file():
        with file.open("rb") as stream:
            sha = hashlib.file_digest(stream, "sha256").hexdigest()
        bench.project.runs.add_checkpoint(run_id, int(result["epochs"]), sha, f"{run.folder}/{file.name}")


def _settle(bench: Workbench, run_id: int) -> None:
    if bench.project.runs.get(run_id).status in {RunStatus.RUNNING, RunStatus.QUEUED}:
        message = "The training process ended without a word; it can go on from its last checkpoint."
        bench.project.runs.set_status(run_id, RunStatus.INTERRUPTED, pid=0, message=message)
