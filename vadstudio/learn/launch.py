"""Starting, watching and ending workers, from a process that never imports torch.

A training worker is detached: it outlives the program that started it. What connects the two are files in the run folder:
``job.json`` (what to do), ``worker.json`` (pid and start time), ``events.jsonl`` (what it says), ``stop`` (appears: finish
the step, save, stop) and ``worker.log`` (its standard error).
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

from vadstudio.errors import LearnError, explain_os_error
from vadstudio.jobs import Cancelled, Context, Event, EventKind, Outcome
from vadstudio.learn.process import clean_environment, end_now, start_mark
from vadstudio.learn.spec import JudgeSpec, TrainSpec

EVENTS, JOB, STOP, WORKER, LOG = "events.jsonl", "job.json", "stop", "worker.json", "worker.log"
STOPPED = "stopped"
"""Outcome of a training run that was asked to stop and saved itself (besides those of :class:`Outcome`)."""

# Children of this process: asked now and then so that the system can forget them when they have ended.
_children: dict[int, subprocess.Popen[bytes]] = {}


def start_training(run_folder: Path, data_folder: Path, spec: TrainSpec, resume: bool = False) -> int:
    """Start the worker of a run and return its pid.

    Args:
        run_folder: made if missing; holds all files of the run.
        data_folder: a pack (see :mod:`vadstudio.learn.packed`).
        spec: settings; a resumed run must have those it was started with.
        resume: go on from the checkpoint (from the beginning where there is none yet). Else old files of the run are removed.

    Raises:
        UsageError: the settings make no sense.
        LearnError: the run is running already.
        EnvironmentFault: the folder cannot be written or no process can be started.
    """
    spec = spec.validated()
    run_folder, data_folder = Path(run_folder).resolve(), Path(data_folder).resolve()
    if is_alive(run_folder):
        raise LearnError(f"The run in {run_folder} is running already.", "Stop it first.")
    try:
        run_folder.mkdir(parents=True, exist_ok=True)
        (run_folder / STOP).unlink(missing_ok=True)
        if not resume:
            _forget(run_folder)
        job = {"data": str(data_folder), "spec": spec.to_dict(), "resume": resume}
        _write_json(run_folder / JOB, job)
        with open(run_folder / LOG, "ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "vadstudio.learn.worker", "train", str(run_folder)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=_environment(),
                cwd=run_folder,
                **_detached(),
            )
        _children[process.pid] = process
        _write_json(run_folder / WORKER, {"pid": process.pid, "mark": start_mark(process.pid)})
    except OSError as error:
        raise explain_os_error(error, f"the run folder {run_folder}") from error
    return process.pid


def _forget(run_folder: Path) -> None:
    for pattern in (EVENTS, "checkpoint.pt", "backbone.*", "random.*", WORKER, LOG):
        for old in run_folder.glob(pattern):
            old.unlink()


def _write_json(path: Path, value: Any) -> None:
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(value, indent=1), encoding="utf-8")
    os.replace(part, path)


def _environment() -> dict[str, str]:
    environment = clean_environment(os.environ)
    root = str(Path(__file__).resolve().parents[2])  # the child must find this very package
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, environment.get("PYTHONPATH", "")]))
    environment["PYTHONIOENCODING"] = "utf-8"
    return environment


def _detached() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _worker_pid(run_folder: Path) -> int:
    """Return the pid of the run's worker if it is running, else 0."""
    try:
        held = json.loads((Path(run_folder) / WORKER).read_text(encoding="utf-8"))
        pid, mark = int(held["pid"]), str(held["mark"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0
    child = _children.get(pid)
    if child is not None and child.poll() is not None:
        del _children[pid]
    return pid if mark and start_mark(pid) == mark else 0


def is_alive(run_folder: Path) -> bool:
    """Return whether the run's worker is running (by pid and start time)."""
    return _worker_pid(run_folder) != 0


def request_stop(run_folder: Path) -> None:
    """Ask the worker to finish its step, save and stop."""
    try:
        (Path(run_folder) / STOP).touch()
    except OSError as error:
        raise explain_os_error(error, f"the run folder {run_folder}") from error


def kill(run_folder: Path) -> None:
    """End the worker at once; what it did since its last checkpoint is lost."""
    pid = _worker_pid(run_folder)
    if not pid:
        return
    end_now(pid)
    child = _children.get(pid)
    if child is not None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(10)


def read_events(run_folder: Path, offset: int = 0) -> tuple[list[Event], int]:
    """Return the events after byte *offset* of ``events.jsonl`` and the new offset.

    Only whole lines are taken; a line that a killed worker left half-written is skipped once it is closed.
    """
    try:
        with open(Path(run_folder) / EVENTS, "rb") as file:
            file.seek(offset)
            data = file.read()
    except FileNotFoundError:
        return [], offset
    except OSError as error:
        raise explain_os_error(error, f"the events of the run {run_folder}") from error
    whole = data[: data.rfind(b"\n") + 1]
    events = []
    for line in whole.splitlines():
        with contextlib.suppress(ValueError):
            events.append(Event.from_line(line.decode("utf-8")))
    return events, offset + len(whole)


def curves(events: Iterable[Event]) -> dict[str, list[tuple[int, float]]]:
    """Return the curves (name -> [(step, value)]) that *events* tell, as an uninterrupted run would have told them.

    A ``started`` event says from which step the run goes on: points after it are dropped, they are told again.
    """
    points: dict[str, dict[int, float]] = {}
    for event in events:
        if event.kind is EventKind.STARTED:
            resumed_from = int(event.data.get("step", 0))
            for name, curve in points.items():
                points[name] = {step: value for step, value in curve.items() if step <= resumed_from}
        elif event.kind is EventKind.METRIC:
            for name, value in event.data["values"].items():
                points.setdefault(name, {})[int(event.data["step"])] = float(value)
    return {name: sorted(curve.items()) for name, curve in points.items()}


def run_judgement(job: JudgeSpec | Mapping[str, Any], ctx: Context) -> dict[str, Any]:
    """Judge a run on photographs in a child process and return the result (see :func:`vadstudio.learn.judge.judge`).

    Raises:
        UsageError: the settings make no sense.
        LearnError: the judgement failed; with the child's sentence.
        Cancelled: the context was cancelled; the child is gone.
    """
    spec = (job if isinstance(job, JudgeSpec) else JudgeSpec.from_dict(job)).validated()
    values = {**spec.to_dict(), "run": str(Path(spec.run).resolve())}
    if spec.photos == "cifar10" and not spec.data_root:
        from vadstudio import paths

        values["data_root"] = str(paths.cache_dir() / "photos")
    with tempfile.TemporaryDirectory(prefix="vadstudio-judge-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "job.json"
        path.write_text(json.dumps(values), encoding="utf-8")
        with open(Path(folder) / "stderr", "w+b") as complaints:
            try:
                process = subprocess.Popen(
                    [sys.executable, "-m", "vadstudio.learn.worker", "judge", str(path)],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=complaints,
                    env=_environment(),
                )
            except OSError as error:
                raise explain_os_error(error, "the judging process") from error
            with process:
                ended = _follow(process, ctx)
            return _result(ended, process.returncode, complaints)


def _follow(process: subprocess.Popen[bytes], ctx: Context) -> Mapping[str, Any] | None:
    """Hand on what the child says until it ends; return the data of its last word."""
    ended: list[Mapping[str, Any]] = []

    def listen() -> None:
        for line in process.stdout or ():
            with contextlib.suppress(ValueError):
                event = Event.from_line(line.decode("utf-8"))
                if event.kind is EventKind.PROGRESS:
                    ctx.progress(event.data["done"], event.data["total"], event.data["text"])
                elif event.kind is EventKind.LOG:
                    ctx.log(event.data["text"], event.data["level"])
                elif event.kind is EventKind.ENDED:
                    ended.append(event.data)

    listener = threading.Thread(target=listen, name="judgement", daemon=True)
    listener.start()
    try:
        while listener.is_alive():
            listener.join(0.1)
            ctx.check()
    except BaseException:
        process.terminate()
        try:
            process.wait(3)
        except subprocess.TimeoutExpired:
            process.kill()
        raise
    finally:
        process.wait()
        listener.join()
    return ended[-1] if ended else None


def _result(ended: Mapping[str, Any] | None, status: int, complaints: IO[bytes]) -> dict[str, Any]:
    if ended is None:
        complaints.seek(0)
        tail = complaints.read().decode("utf-8", "replace").strip().splitlines()
        detail = f": {tail[-1]}" if tail else ""
        raise LearnError(f"The judging process ended without a word (status {status}){detail}.", "Try again.")
    if ended["outcome"] == Outcome.CANCELLED:
        raise Cancelled
    if ended["outcome"] != Outcome.DONE:
        raise LearnError(str(ended["message"]))
    return dict(ended["result"])
