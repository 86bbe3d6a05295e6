"""Calls, prompts, datasets, runs and jobs."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import time

import pytest

from vadstudio.domain import Changes, Concept, ConceptKind, Dataset, DatasetItem, MetricPoint, Run, RunStatus
from vadstudio.errors import UsageError
from vadstudio.jobs import Outcome
from vadstudio.store import Checkpoint, LlmCall, NewRender, Project, dataset_hash

Drawn = tuple[Project, list[int]]


def test_calls(project: Project) -> None:
    request, reply = {"prompt": "Zeichne ä", "n": [1, 2.5, None]}, {"text": "<svg/>"}
    failed = project.calls.add("h", 0, "openai", "m", request, {}, "length", 5, None, 1.5, None)
    assert failed.changes == Changes()
    assert project.calls.find("h", 0) == project.calls.get(failed.id)
    good = project.calls.add("h", 0, "openai", "m", request, reply, "ok", 5, 7, 1.5, 0.25).id
    project.calls.add("h", 0, "openai", "m", request, reply, "error")
    found = project.calls.find("h", 0)
    assert found is not None
    assert found == LlmCall(good, "h", 0, "openai", "m", request, reply, "ok", 5, 7, 1.5, 0.25, found.created_at)
    assert project.calls.find("h", 1) is None
    assert [c.status for c in project.calls.all()] == ["length", "ok", "error"]
    with pytest.raises(UsageError, match="no call 9"):
        project.calls.get(9)
    assert [(t.name, t.calls, t.cost, t.unknown) for t in project.calls.totals("status")] == [
        ("ok", 1, 0.25, 0),
        ("error", 1, 0.0, 0),
        ("length", 1, 0.0, 1),
    ]
    assert project.calls.totals()[0].prompt_tokens == 10
    assert project.calls.averages("m").completion_tokens == 7
    assert project.calls.averages("other").calls == 0


def test_a_call_is_written_before_it_is_sent_and_completed_once(project: Project) -> None:
    job = project.jobs.start("generate", "Draw", {}).id
    call = project.calls.begin("h", 0, "openai", "m", {"q": 1}, "http://here/v1", "generate 1", None, job)
    assert project.calls.get(call).status == "sent"
    assert project.calls.find("h", 0) is None, "what is under way is no answer"
    assert project.calls.lose_unanswered() == 0, "its job still runs"
    project.jobs.finish(job, Outcome.FAILED)
    assert project.calls.lose_unanswered() == 1
    assert project.calls.get(call).status == "lost"
    project.calls.complete(
        call, "ok", {"text": "late"}, 1, 2, 0.5, 0.1, "fp", 3
    )  # it came after all: it is paid, so it is kept
    found = project.calls.find("h", 0)
    assert found is not None
    assert (found.id, found.fingerprint, found.attempts, found.reply) == (call, "fp", 3, {"text": "late"})
    with pytest.raises(UsageError, match="not under way"):
        project.calls.complete(call, "ok", {"text": "again"})


def test_prompts_keep_their_versions(project: Project) -> None:
    for text in ("one", "two", "two", "one"):
        assert project.prompts.put("generate", text) == Changes()
    project.prompts.put("alter", "x")
    assert [(v.version, v.text) for v in project.prompts.versions("generate")] == [(1, "one"), (2, "two"), (3, "one")]
    assert project.prompts.get("generate") == "one"
    assert project.prompts.get("none") is None
    assert project.prompts.names() == ["alter", "generate"]
    with pytest.raises(UsageError):
        project.prompts.put(" ", "x")


@pytest.fixture
def items(drawn: Drawn) -> tuple[Project, list[DatasetItem]]:
    project, ids = drawn
    project.renders.add_many(NewRender(i, f"key{i}", 64, 0, "ok", b"png%d" % i) for i in ids)  # type: ignore[arg-type]
    renders = [project.renders.of(i) for i in ids]
    return project, [DatasetItem(r.drawing_id, r.seed, r.image, r.key, n % 2) for n, r in enumerate(renders) if r]


def test_a_dataset_is_frozen_by_its_content(items: tuple[Project, list[DatasetItem]]) -> None:
    project, pictures = items
    added = project.datasets.add("mine", ["a", "b"], 64, pictures)
    assert added.changes == Changes(datasets=frozenset({added.id}))
    stored = project.datasets.get(added.id)
    assert stored == Dataset(
        added.id, "mine", dataset_hash(["a", "b"], 64, pictures), ("a", "b"), 6, 64, stored.created_at
    )
    assert sorted(project.datasets.items(added.id), key=lambda i: i.drawing_id) == pictures
    assert [i.label for i in project.datasets.items(added.id)] == [0, 0, 0, 1, 1, 1]
    assert project.datasets.find("mine") == stored
    assert project.datasets.all() == [stored]

    again = project.datasets.add("another name", ["a", "b"], 64, pictures[::-1])
    assert again.id == added.id
    assert not again.changes
    with pytest.raises(UsageError, match="of other pictures"):
        project.datasets.add("mine", ["a", "b"], 64, pictures[:4])
    different = [
        project.datasets.add("fewer", ["a", "b"], 64, pictures[:5]).id,
        project.datasets.add("labels", ["a", "c"], 64, pictures).id,
        project.datasets.add("size", ["a", "b"], 32, pictures).id,
    ]
    assert len({added.id, *different}) == 4


def test_a_dataset_remembers_what_its_labels_were(items: tuple[Project, list[DatasetItem]]) -> None:
    project, pictures = items
    about = [
        Concept(0, "a", ConceptKind.OBJECT, ("a", "ä"), {"colour": "red"}, None, "n02834778"),
        Concept(0, "b", ConceptKind.SCENE, ("b",)),
    ]
    dataset_id = project.datasets.add("mine", ["a", "b"], 64, pictures, about).id
    assert project.datasets.get(dataset_id).about == tuple(about)
    assert json.loads(project.datasets.manifest(dataset_id))["concepts"][0] == {
        "name": "a",
        "kind": "object",
        "words": ["a", "ä"],
        "attributes": {"colour": "red"},
        "synset": "n02834778",
    }
    assert project.datasets.add("again", ["a", "b"], 64, pictures).id == dataset_id
    with pytest.raises(UsageError, match="2 labels, and 1 concepts"):
        project.datasets.add("other", ["a", "b"], 64, pictures[:5], about[:1])


def test_the_hash_is_the_one_documented(items: tuple[Project, list[DatasetItem]]) -> None:
    import hashlib

    _, pictures = items
    lines = ",".join(f'["{image}",{label}]' for image, label in sorted((i.image, i.label) for i in pictures))
    text = f'{{"labels":["a","ü"],"pictures":[{lines}],"size":64}}'
    assert dataset_hash(["a", "ü"], 64, pictures) == hashlib.sha256(text.encode()).hexdigest()


def test_the_manifest_tells_the_lineage(items: tuple[Project, list[DatasetItem]]) -> None:
    project, pictures = items
    dataset_id = project.datasets.add("mine", ["a", "b"], 64, pictures).id
    manifest = json.loads(project.datasets.manifest(dataset_id))
    assert (manifest["hash"], manifest["labels"], manifest["count"]) == (
        project.datasets.get(dataset_id).hash,
        ["a", "b"],
        6,
    )
    child = next(i for i in manifest["items"] if i["drawing_id"] == pictures[1].drawing_id)
    drawing = project.drawings.get(pictures[1].drawing_id)
    assert child == {
        "image": pictures[1].image,
        "label": 1,
        "render_key": pictures[1].render_key,
        "seed": 0,
        "drawing_id": drawing.id,
        "concept": "bicycle",
        "language": "svg",
        "draft": 2,
        "sample": 0,
        "origin": "improve",
        "model": "",
        "parent_id": drawing.parent_id,
        "root_id": drawing.root_id,
    }


def test_wrong_datasets_are_refused(items: tuple[Project, list[DatasetItem]]) -> None:
    project, pictures = items
    strange = DatasetItem(pictures[0].drawing_id, 0, "00" * 32, "k", 0)
    for name, labels, content in [
        ("x", ["a"], []),
        (" ", ["a", "b"], pictures),
        ("x", ["b", "a"], pictures),
        ("x", ["a", "a"], pictures),
        ("x", ["a"], pictures),
        ("x", ["a", "b"], [*pictures, strange]),
        ("x", ["a", "b"], [DatasetItem(99, 0, pictures[0].image, "k", 0)]),
    ]:
        with pytest.raises(UsageError):
            project.datasets.add(name, labels, 64, content)
    assert project.datasets.all() == []
    for ask in (project.datasets.get, project.datasets.items, project.datasets.manifest):
        with pytest.raises(UsageError, match="no dataset 5"):
            ask(5)


@pytest.fixture
def run(items: tuple[Project, list[DatasetItem]]) -> tuple[Project, int]:
    project, pictures = items
    dataset_id = project.datasets.add("mine", ["a", "b"], 64, pictures).id
    return project, project.runs.add("", dataset_id, {"epochs": 3, "amp": False}).id


def test_a_run_lives(run: tuple[Project, int]) -> None:
    project, run_id = run
    fresh = project.runs.get(run_id)
    assert fresh == Run(
        run_id,
        f"Run {run_id}",
        1,
        {"epochs": 3, "amp": False},
        RunStatus.QUEUED,
        f"runs/{run_id}",
        created_at=fresh.created_at,
    )
    runs = Changes(runs=frozenset({run_id}))
    assert project.runs.set_status(run_id, RunStatus.RUNNING, pid=42) == runs
    assert (project.runs.get(run_id).pid, project.runs.get(run_id).finished_at) == (42, "")
    assert not project.runs.set_status(run_id, RunStatus.RUNNING)
    assert project.runs.set_status(run_id, RunStatus.STOPPED, message="Stopped.") == runs
    stopped = project.runs.get(run_id)
    assert (stopped.pid, stopped.message, bool(stopped.finished_at)) == (0, "Stopped.", True)
    assert not project.runs.set_status(run_id, RunStatus.STOPPED)
    project.runs.set_status(run_id, RunStatus.RUNNING, pid=43, message="")
    assert project.runs.get(run_id).finished_at == ""
    named = project.runs.add("night", 1, {}).id
    assert project.runs.find("night") == project.runs.get(named)
    assert [r.id for r in project.runs.all()] == [run_id, named]
    with pytest.raises(UsageError, match="no dataset 9"):
        project.runs.add("x", 9, {})


def test_every_number_of_a_curve_comes_back(run: tuple[Project, int]) -> None:
    project, run_id = run
    values = [1.5, 0.0, 5e-324, 1e-308, 1.7e308, math.nan, math.inf, -math.inf, 0.1 + 0.2]
    points = [MetricPoint(step, "loss", value, step / 3) for step, value in enumerate(values)]
    assert project.runs.add_metrics(run_id, [*points, MetricPoint(0, "lr", 0.06, 0.0)], offset=77) == Changes(
        runs=frozenset({run_id})
    )
    assert repr(project.runs.metrics(run_id, "loss")) == repr(points)
    assert project.runs.metrics(run_id)[-1] == MetricPoint(0, "lr", 0.06, 0.0)
    assert project.runs.metric_names(run_id) == ["loss", "lr"]
    assert project.runs.offset(run_id) == 77
    project.runs.add_metrics(run_id, [MetricPoint(4, "loss", 0.5, 9.0)])
    assert project.runs.metrics(run_id, "loss")[4] == MetricPoint(4, "loss", 0.5, 9.0)
    assert project.runs.offset(run_id) == 77
    assert not project.runs.add_metrics(run_id, [], offset=80)
    assert project.runs.offset(run_id) == 80
    assert project.runs.metrics(run_id, "knn") == []


def test_metrics_and_offset_are_one_transaction(run: tuple[Project, int]) -> None:
    project, run_id = run
    with pytest.raises((ValueError, TypeError)):
        project.runs.add_metrics(
            run_id, [MetricPoint(0, "loss", 1.0, 0.0), MetricPoint(1, "loss", None, 0.0)], offset=50
        )  # type: ignore[arg-type]
    assert project.runs.metrics(run_id) == []
    assert project.runs.offset(run_id) == 0
    for call in (lambda: project.runs.add_metrics(9, []), lambda: project.runs.offset(9), lambda: project.runs.get(9)):
        with pytest.raises(UsageError, match="no run 9"):
            call()


def test_checkpoints_and_judgements(run: tuple[Project, int]) -> None:
    project, run_id = run
    first = project.runs.add_checkpoint(run_id, 1, "aa", "runs/1/checkpoint.pt")
    assert first.changes == Changes(runs=frozenset({run_id}))
    assert project.runs.add_checkpoint(run_id, 2, "bb", "runs/1/checkpoint.pt").id == first.id
    project.runs.add_checkpoint(run_id, 1, "cc", "runs/1/backbone.safetensors")
    stored = project.runs.checkpoints(run_id)
    assert [(c.epoch, c.sha) for c in stored] == [(1, "cc"), (2, "bb")]
    assert stored[1] == Checkpoint(first.id, run_id, 2, "bb", "runs/1/checkpoint.pt", stored[1].created_at)
    results = {"trained": {"knn": 0.9, "linear": math.inf}, "classes": ["ä"]}
    judged = project.runs.add_judgement(run_id, "digits", results)
    assert judged.changes == Changes(judgements=frozenset({judged.id}))
    assert [(j.photos, j.results) for j in project.runs.judgements()] == [("digits", results)]
    assert project.runs.judgements(run_id) == project.runs.judgements()
    assert project.runs.judgements(run_id + 1) == []


def test_jobs(project: Project) -> None:
    added = project.jobs.start("generate", "Draw 3", {"n": 3})
    assert added.changes == Changes(jobs=frozenset({added.id}))
    assert not project.jobs.heartbeat(added.id)
    assert project.jobs.interrupted() == []
    assert project.jobs.finish(added.id, Outcome.CANCELLED, "by you") == added.changes
    job = project.jobs.get(added.id)
    assert (job.kind, job.title, job.spec, job.status, job.message) == (
        "generate",
        "Draw 3",
        {"n": 3},
        "cancelled",
        "by you",
    )
    assert job.started_at
    assert job.finished_at
    later = project.jobs.start("train", "Train", {}).id
    assert [j.id for j in project.jobs.all()] == [later, added.id]
    assert [j.id for j in project.jobs.all(limit=1)] == [later]
    for call in (
        lambda: project.jobs.finish(9, "done"),
        lambda: project.jobs.finish(later, "lost"),
        lambda: project.jobs.get(9),
    ):
        with pytest.raises(UsageError):
            call()


def test_a_job_without_a_heartbeat_is_interrupted(project: Project) -> None:
    quiet, alive = (project.jobs.start("k", "t", {}).id for _ in range(2))
    with project._db.write() as write:
        write.execute("UPDATE jobs SET heartbeat = ? WHERE id IN (?, ?)", (time.time() - 100, quiet, alive))
    project.jobs.heartbeat(alive)
    assert [(j.id, j.status) for j in project.jobs.interrupted()] == [(quiet, "interrupted")]
    assert project.jobs.interrupted() == []
    assert project.jobs.get(alive).status == "running"


@pytest.mark.skipif(os.name != "posix", reason="asks the system for the process")
def test_a_job_of_a_dead_process_is_interrupted_at_once(project: Project) -> None:
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    job = project.jobs.start("k", "t", {}).id
    with project._db.write() as write:
        write.execute("UPDATE jobs SET pid = ?", (int(ended.stdout),))
    assert [j.id for j in project.jobs.interrupted()] == [job]
