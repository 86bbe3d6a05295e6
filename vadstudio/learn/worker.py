"""The process that computes: ``python -m vadstudio.learn.worker train RUN_FOLDER`` or ``judge JOB.json``.

It knows no database and no window. A training run speaks through ``events.jsonl`` in its folder, a judgement through its
standard output; both one JSON event per line (see :mod:`vadstudio.jobs.events`). Metric events carry their step: after a
resume, ``started`` names the step from which the run goes on, and later points replace earlier ones from there.

``train`` stops after its step, with a checkpoint, when the file ``stop`` appears in the run folder or on SIGTERM, SIGINT or
SIGBREAK; a second signal ends it at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any, TextIO

from vadstudio.errors import LearnError, UsageError, VadError, explain_os_error
from vadstudio.jobs import Cancelled, Event, EventKind, Outcome
from vadstudio.jobs.context import EventContext
from vadstudio.learn import launch
from vadstudio.learn.spec import JudgeSpec, TrainSpec


class StopFile(threading.Event):
    """A flag that is set by a signal, or by the appearance of a file."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self._path = path

    def is_set(self) -> bool:
        """Return whether to stop."""
        if not super().is_set() and self._path is not None and self._path.exists():
            self.set()
        return super().is_set()


class Lines:
    """Writes events as JSON lines; a half line that a killed writer left behind is closed first."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    @classmethod
    @contextlib.contextmanager
    def appended_to(cls, path: Path) -> Iterator[Lines]:
        """Open *path* for appending."""
        try:
            with open(path, "ab+") as raw:
                if raw.seek(0, os.SEEK_END) and raw.seek(-1, os.SEEK_END) >= 0 and raw.read(1) != b"\n":
                    raw.write(b"\n")
            file = open(path, "a", encoding="utf-8")  # noqa: SIM115 - closed below
        except OSError as error:
            raise explain_os_error(error, f"the run's events {path}") from error
        with file:
            yield cls(file)

    def __call__(self, event: Event) -> None:
        """Write *event* and flush it.

        Raises:
            EnvironmentFault: the disk is full.
        """
        try:
            self._file.write(event.to_line() + "\n")
            self._file.flush()
        except OSError as error:
            raise explain_os_error(error, "the run's events") from error


def _listen_for_stop(flag: threading.Event) -> None:
    """Set *flag* on the first signal; let the second one end the process."""

    def on_signal(number: int, frame: FrameType | None) -> None:
        flag.set()
        signal.signal(number, signal.SIG_DFL)

    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, on_signal)


def _ended(say: Lines, outcome: str, message: str, result: Any = None) -> int:
    """Say how it ended; return the exit status."""
    try:
        say(Event(EventKind.ENDED, {"outcome": outcome, "message": message, "result": result}))
    except VadError as error:
        print(f"{message} {error}", file=sys.stderr)
        return 1
    return 1 if outcome == Outcome.FAILED else 0


def _guarded(say: Lines, work: Any) -> int:
    """Run *work* and turn whatever it raises into an ``ended`` event with a sentence."""
    try:
        outcome, message, result = work()
        return _ended(say, outcome, message, result)
    except Cancelled:
        return _ended(say, Outcome.CANCELLED, "Cancelled.")
    except VadError as error:
        return _ended(say, Outcome.FAILED, str(error))
    except MemoryError:
        return _ended(
            say, Outcome.FAILED, "The memory of this machine is used up. Choose a smaller batch or image size."
        )
    except Exception as bug:
        traceback.print_exc()
        if type(bug).__name__ == "OutOfMemoryError":
            return _ended(say, Outcome.FAILED, "The GPU's memory is used up. Choose a smaller batch or image size.")
        return _ended(say, Outcome.FAILED, f"{type(bug).__name__}: {bug}")


def train(folder: Path) -> int:
    """Do the training that ``job.json`` in *folder* asks for; return the exit status."""
    with Lines.appended_to(folder / launch.EVENTS) as say:
        flag = StopFile(folder / launch.STOP)
        _listen_for_stop(flag)
        return _guarded(say, lambda: _train(folder, say, EventContext(say, flag)))


def _train(folder: Path, say: Lines, ctx: EventContext) -> tuple[str, str, dict[str, Any]]:
    job = _read_json(folder / launch.JOB)
    spec = TrainSpec.from_dict(job["spec"]).validated()
    import torch

    from vadstudio.learn import backbone, checkpoint, device
    from vadstudio.learn.loop import Trainer
    from vadstudio.learn.packed import open_packed

    device.step_back()
    torch.set_flush_denormal(True)
    trainer = Trainer(folder, open_packed(Path(job["data"])), spec, ctx)
    resumed = bool(job["resume"]) and (folder / checkpoint.NAME).is_file()
    if resumed:
        trainer.restore()
    else:
        trainer.save_random()
    say(Event(EventKind.STARTED, _about(trainer, torch.__version__)))
    if job["resume"] and not resumed:
        ctx.log("There is no checkpoint yet: the run starts from its beginning.", "warning")
    ctx.log(trainer.curve.protocol)
    if spec.amp and not trainer.mixed:
        ctx.log("Mixed precision needs CUDA; this run computes in 32 bits.", "warning")
    how = trainer.run()
    at = trainer.at
    words = {
        "done": f"Trained for {at.epoch} epochs.",
        "stopped": f"Stopped and saved after step {at.step} of {trainer.total}.",
        "budget": f"Ended after epoch {at.epoch} of {spec.epochs}: the {spec.max_seconds:g} s it was given are used up.",
    }
    result = {
        "checkpoint": checkpoint.NAME,
        "backbone": backbone.find(folder, "backbone").name,
        "epochs": at.epoch,
        "step": at.step,
        "seconds": at.seconds,
        "losses": at.losses,
    }
    return (launch.STOPPED if how == "stopped" else Outcome.DONE), words[how], result


def _about(trainer: Any, torch_version: str) -> dict[str, Any]:
    return {
        "pid": os.getpid(),
        "device": str(trainer.device),
        "threads": trainer.threads,
        "torch": torch_version,
        "samples": trainer.samples,
        "steps_per_epoch": trainer.views.steps_per_epoch,
        "total": trainer.total,
        "step": trainer.at.step,
        "epoch": trainer.at.epoch,
    }


def judge(job: Path) -> int:
    """Do the judgement that *job* asks for; return the exit status."""
    flag = threading.Event()
    _listen_for_stop(flag)
    say = Lines(sys.stdout)

    def work() -> tuple[str, str, Any]:
        spec = JudgeSpec.from_dict(_read_json(job)).validated()
        from vadstudio.learn import device
        from vadstudio.learn.judge import judge as judged

        device.step_back()
        say(Event(EventKind.STARTED, {"pid": os.getpid()}))
        return Outcome.DONE, "", judged(spec, EventContext(say, flag))

    return _guarded(say, work)


def _read_json(path: Path) -> Mapping[str, Any]:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise explain_os_error(error, f"the job {path}") from error
    except ValueError as error:
        raise LearnError(f"The job {path} is damaged: {error}.", "Start it again.") from error
    if not isinstance(held, dict):
        raise LearnError(f"The job {path} is damaged: it holds no object.", "Start it again.")
    return held


def main(words: list[str]) -> int:
    """Entry point."""
    try:
        match words:
            case ["train", folder]:
                return train(Path(folder))
            case ["judge", job]:
                return judge(Path(job))
            case _:
                raise UsageError("Say train RUN_FOLDER or judge JOB.json.")
    except VadError as error:
        print(error, file=sys.stderr)
        return error.exit_status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
