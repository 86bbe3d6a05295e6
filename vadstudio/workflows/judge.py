"""A run judged on photographs that it was never shown, beside the same network at random initialisation."""

from __future__ import annotations

from vadstudio.domain import Judgement
from vadstudio.errors import UsageError
from vadstudio.jobs import Context
from vadstudio.learn import JudgeSpec, run_judgement
from vadstudio.workflows.train import run_folder
from vadstudio.workflows.workbench import Workbench


def judge(
    bench: Workbench, run_id: int, photos: str, ctx: Context, train_limit: int = 0, test_limit: int = 0
) -> Judgement:
    """Measure kNN and linear accuracy on *photos* and store the judgement.

    Args:
        photos: a folder of class folders, an ``.npz`` pack, ``cifar10`` or ``digits``.
        train_limit: most photographs to compare with, spread evenly over the classes; 0 for all.
        test_limit: most photographs to test; 0 for all.

    Raises:
        UsageError: the run has no saved backbone yet.
        LearnError: the photographs cannot be read.
    """
    run = bench.project.runs.get(run_id)
    folder = run_folder(bench, run)
    if not any(folder.glob("backbone.*")):
        raise UsageError(f"Run {run.id} has saved no backbone yet.", "Wait for its first epoch, or train again.")
    spec = JudgeSpec(run=str(folder), photos=photos, train_limit=train_limit, test_limit=test_limit)
    results = run_judgement(spec, ctx)
    added = bench.project.runs.add_judgement(run_id, results["photos"], results)
    return next(j for j in bench.project.runs.judgements(run_id) if j.id == added.id)
