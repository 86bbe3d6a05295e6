"""Training runs, their metrics and their judgements on photographs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class RunStatus(StrEnum):
    """Life of a run. ``interrupted``: its process is gone and left no word; it can be resumed."""

    QUEUED = "queued"
    RUNNING = "running"
    STOPPED = "stopped"
    FINISHED = "finished"
    FAILED = "failed"
    INTERRUPTED = "interrupted"

    @property
    def resumable(self) -> bool:
        """Whether Resume makes sense."""
        return self in {RunStatus.STOPPED, RunStatus.INTERRUPTED, RunStatus.FAILED}


@dataclass(frozen=True)
class Run:
    """One training run.

    Attributes:
        spec: the training settings (see ``learn.spec.TrainSpec``), as plain JSON values.
        folder: folder of the run's files, relative to the project's files folder.
        pid: process id of the worker while running, else 0.
        message: why it ended, where there is something to say.
    """

    id: int
    name: str
    dataset_id: int
    spec: Mapping[str, Any]
    status: RunStatus
    folder: str
    pid: int = 0
    message: str = ""
    created_at: str = ""
    finished_at: str = ""


@dataclass(frozen=True)
class MetricPoint:
    """One value of one curve (``loss``, ``lr``, ``samples_per_second``, ``knn``, ...). A value may be NaN or infinite."""

    step: int
    name: str
    value: float
    seconds: float


@dataclass(frozen=True)
class Judgement:
    """Accuracies of a run on photographs, beside the random network's.

    Attributes:
        photos: name of the set of photographs ("digits", "cifar10.npz").
        results: ``{"trained": {"knn": .., "linear": ..}, "random": {...}, "protocol": {"k": .., "temperature": ..}, ...}``.
    """

    id: int
    run_id: int
    photos: str
    results: Mapping[str, Any] = field(default_factory=dict)
    created_at: str = ""
