"""Freeze, train, stop, resume, judge: with real worker processes on a tiny dataset."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from vadstudio.domain import RunStatus, Verdict
from vadstudio.errors import LearnError, UsageError
from vadstudio.jobs import NullContext
from vadstudio.learn import TrainSpec, open_packed
from vadstudio.settings import Settings
from vadstudio.store import Project
from vadstudio.workflows import (
    FreezeSpec,
    GenerateSpec,
    Workbench,
    draw_by_hand,
    follow,
    freeze,
    generate,
    judge,
    reattach,
    resume,
    stop,
    train,
)
from vadstudio.workflows.freeze import packed_folder

CTX = NullContext()
TINY = TrainSpec(image_size=16, epochs=1, batch_size=4, splits=1, queue=8, dim=8, knn_every=0, threads=1)


def fill(bench: Workbench, names: tuple[str, ...] = ("cat", "bicycle", "tree")) -> list[int]:
    ids = tuple(concept.id for name in names if (concept := bench.project.concepts.find(name)))
    return generate(bench, GenerateSpec(ids, "python-matplotlib"), CTX).drawing_ids


def test_freeze_takes_what_is_kept_and_is_the_same_again(bench: Workbench) -> None:
    ids = fill(bench)
    with pytest.raises(UsageError, match="No drawings are kept"):
        freeze(bench, FreezeSpec("first"), CTX)
    bench.project.reviews.set_verdict(ids[:2], Verdict.KEEP)
    dataset = freeze(bench, FreezeSpec("first", seeds=(0, 1, 2), size=32), CTX)
    assert (dataset.count, len(dataset.labels), dataset.size) == (6, 2, 32)
    again = freeze(bench, FreezeSpec("second", seeds=(0, 1, 2), size=32), CTX)
    assert (again.id, again.hash) == (dataset.id, dataset.hash)
    packed = open_packed(packed_folder(bench, dataset))
    assert packed.images.shape == (6, 32, 32, 3)
    assert list(packed.label_names) == list(dataset.labels)
    lineage = json.loads(bench.project.datasets.manifest(dataset.id))
    assert str(ids[0]) in json.dumps(lineage)


def test_held_out_concepts_are_for_tests(bench: Workbench) -> None:
    fill(bench)
    cat = bench.project.concepts.find("cat")
    assert cat is not None
    with pytest.raises(UsageError, match="No held-out concept is drawn"):
        freeze(bench, FreezeSpec("tests", "heads", size=16, held_out="only"), CTX)
    bench.project.concepts.update(replace(cat, attributes={**cat.attributes, "held_out": "true"}))
    assert bench.project.concepts.get(cat.id).is_held_out
    assert freeze(bench, FreezeSpec("train", "heads", size=16), CTX).labels == ("bicycle", "tree")
    assert freeze(bench, FreezeSpec("tests", "heads", size=16, held_out="only"), CTX).labels == ("cat",)
    assert len(freeze(bench, FreezeSpec("all", "heads", size=16, held_out="take"), CTX).labels) == 3
    with pytest.raises(UsageError, match="'some'"):
        freeze(bench, FreezeSpec("x", "heads", size=16, held_out="some"), CTX)


def test_rejected_and_failed_drawings_stay_out(bench: Workbench) -> None:
    ids = fill(bench)
    bench.project.reviews.set_verdict(ids[:1], Verdict.REJECT)
    cat = bench.project.concepts.find("cat")
    assert cat is not None
    draw_by_hand(bench, cat.id, "svg", "<svg")
    said: list[str] = []
    ctx = NullContext()
    ctx.log = lambda text, level="info": said.append(text)  # type: ignore[method-assign]
    dataset = freeze(bench, FreezeSpec("rest", "heads", size=32), ctx)
    assert dataset.count == len(ids) - 1
    assert "1 pictures were left out" in said[0]


@pytest.mark.parametrize(
    ("spec", "word"),
    [(FreezeSpec(" "), "no name"), (FreezeSpec("a", "some"), "some"), (FreezeSpec("a", "all"), "no drawings")],
)
def test_wrong_freezes_are_refused(bench: Workbench, spec: FreezeSpec, word: str) -> None:
    with pytest.raises(UsageError, match=word):
        freeze(bench, spec, CTX)


def test_train_follow_judge(bench: Workbench, tmp_path: Path) -> None:
    fill(bench)
    dataset = freeze(bench, FreezeSpec("all", "heads", seeds=(0, 1, 2, 3), size=16), CTX)
    run = follow(bench, train(bench, dataset.id, TINY, "tiny").id, CTX)
    assert run.status is RunStatus.FINISHED, run.message
    held = bench.project.runs.checkpoints(run.id)
    assert [(c.epoch, c.path) for c in held] == [(1, f"{run.folder}/checkpoint.pt")]
    assert held[0].sha == hashlib.sha256((bench.project.files_dir / held[0].path).read_bytes()).hexdigest()
    points = bench.project.runs.metrics(run.id, "loss")
    assert [p.step for p in points] == sorted({p.step for p in points})
    assert len(points) >= 1
    photos = _photos(tmp_path / "photos")
    judgement = judge(bench, run.id, str(photos), CTX)
    assert set(judgement.results) >= {"trained", "random", "protocol", "classes"}
    for network in ("trained", "random"):
        assert 0 <= judgement.results[network]["knn"] <= 1
    assert bench.project.runs.judgements(run.id) == [judgement]
    with pytest.raises(LearnError):
        judge(bench, run.id, str(tmp_path / "nowhere"), CTX)
    with pytest.raises(UsageError, match="finished"):
        resume(bench, run.id)


def _photos(folder: Path) -> Path:
    """Write a few pictures in class folders."""
    from PIL import Image

    for colour in ("red", "blue"):
        (folder / colour).mkdir(parents=True)
        for number in range(6):
            Image.new("RGB", (20, 20), colour).save(folder / colour / f"{number}.png")
    return folder


def test_stop_reattach_and_resume_reach_the_same_end(bench: Workbench) -> None:
    fill(bench)
    dataset = freeze(bench, FreezeSpec("all", "heads", seeds=(0, 1, 2, 3), size=16), CTX)
    spec = replace(TINY, epochs=4)
    whole = follow(bench, train(bench, dataset.id, spec, "whole").id, CTX)
    parted = train(bench, dataset.id, spec, "parted")
    stop(bench, parted.id)
    path = Path(bench.project.path)
    with Workbench(Project.open(path), Settings()) as second:  # as after a restart of the program
        for run in reattach(second):
            follow(second, run.id, CTX)
        stopped = second.project.runs.get(parted.id)
        assert stopped.status in {RunStatus.STOPPED, RunStatus.FINISHED}
        if stopped.status is RunStatus.STOPPED:
            follow(second, resume(second, parted.id).id, CTX)
        assert second.project.runs.get(parted.id).status is RunStatus.FINISHED
        ends = [
            [p.value for p in second.project.runs.metrics(run_id, "epoch_loss")] for run_id in (whole.id, parted.id)
        ]
    assert ends[0] == ends[1]


def test_killed_runs_are_interrupted_and_can_go_on(bench: Workbench) -> None:
    fill(bench)
    dataset = freeze(bench, FreezeSpec("all", "heads", seeds=(0, 1), size=16), CTX)
    run = train(bench, dataset.id, replace(TINY, epochs=2000), "long")
    stop(bench, run.id, kill=True)
    assert reattach(bench) == []
    interrupted = bench.project.runs.get(run.id)
    assert interrupted.status is RunStatus.INTERRUPTED
    assert "without a word" in interrupted.message
    resumed = resume(bench, run.id)
    assert resumed.status is RunStatus.RUNNING
    stop(bench, run.id)
    assert follow(bench, run.id, CTX).status is RunStatus.STOPPED


def test_judging_needs_a_backbone(bench: Workbench) -> None:
    fill(bench)
    dataset = freeze(bench, FreezeSpec("all", "heads", size=16), CTX)
    added = bench.project.runs.add("never started", dataset.id, TINY.to_dict())
    with pytest.raises(UsageError, match="no backbone"):
        judge(bench, added.id, "digits", CTX)
