"""One generation over several endpoints, paused and summed up."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vadstudio.errors import UsageError
from vadstudio.jobs import NullContext
from vadstudio.jobs.context import EventContext
from vadstudio.settings import Settings, change
from vadstudio.store import Project
from vadstudio.workflows import GenerateSpec, RefineSpec, Workbench, generate, new_project
from vadstudio.workflows.estimate import estimate, estimate_refinement
from vadstudio.workflows.several import ModelAt, estimate_parts, generate_parts, parts_of


@pytest.fixture
def bench(tmp_path: Path, server: Any) -> Iterator[Workbench]:
    path = tmp_path / "p.vad"
    new_project(path, "P", starter=True).close()
    other = {"base_url": server.url.replace("127.0.0.1", "localhost"), "local": True}
    settings = Settings(
        render_workers=1,
        provider="openai",
        base_url=server.url,
        model="m",
        prices={"m": [1, 2]},
        endpoints={"o": other},
    )
    with Workbench(Project.open(path), settings) as bench:
        yield bench


def concept(bench: Workbench) -> int:
    return bench.project.concepts.all()[0].id


def test_each_endpoint_is_asked_for_its_own_models(bench: Workbench, server: Any) -> None:
    parts = parts_of(GenerateSpec((concept(bench),)), [ModelAt(), ModelAt("@o", "a"), ModelAt("@o", "b")])
    assert [(part.provider, part.models) for part in parts] == [("", ("",)), ("@o", ("a", "b"))]
    whole = estimate_parts(bench, parts)
    assert whole.drawings == whole.calls == 3
    assert whole.cost is None, "the price of a is unknown, so the whole is"
    assert whole.seconds == sum(estimate(bench, part).seconds for part in parts)
    result = generate_parts(bench, parts, NullContext())
    assert len(result.drawing_ids) == result.calls == 3
    assert result.unknown == 2
    assert {call.endpoint for call in bench.project.calls.all()} == {
        server.url,
        server.url.replace("127.0.0.1", "localhost"),
    }
    again = generate_parts(bench, parts, NullContext())
    assert again.calls == 0, "nothing is paid twice"


def test_one_endpoint_that_is_gone_does_not_keep_the_others(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vadstudio.workflows.asking.pause_seconds", lambda fault, tried: 0.0)
    bench.configure(change(bench.settings, endpoints={"o": {"base_url": "http://127.0.0.1:9/v1", "local": True}}))
    parts = parts_of(GenerateSpec((concept(bench),)), [ModelAt("@o", "a"), ModelAt()])
    result = generate_parts(bench, parts, NullContext())
    assert len(result.drawing_ids) == 1
    assert "cannot be reached" in result.stopped


def test_an_endpoint_that_is_not_known(bench: Workbench) -> None:
    with pytest.raises(UsageError, match="no endpoint called 'x'"):
        generate(bench, GenerateSpec((concept(bench),), provider="@x", models="a"), NullContext())


def test_a_paused_job_begins_nothing_new(bench: Workbench, server: Any) -> None:
    hold = threading.Event()
    hold.set()
    texts: list[str] = []
    ctx = EventContext(lambda event: texts.append(str(event.data.get("text", ""))), hold=hold)
    spec = GenerateSpec((concept(bench),), samples=3)
    done: list[Any] = []
    thread = threading.Thread(target=lambda: done.append(generate(bench, spec, ctx)))
    thread.start()
    time.sleep(0.7)
    assert server.seen == []
    hold.clear()
    thread.join(30)
    assert len(done[0].drawing_ids) == 3
    assert any("spent" in text for text in texts)


def test_what_refining_takes(bench: Workbench) -> None:
    made = generate(bench, GenerateSpec((concept(bench),), samples=2), NullContext())
    found = estimate_refinement(bench, RefineSpec(tuple(made.drawing_ids), rounds=3))
    assert (found.calls, found.prompt_tokens, found.completion_tokens) == (6, 120, 240)
    assert found.cost == pytest.approx(6 * (20 * 1 + 40 * 2) / 1e6)
    assert found.worst is not None
    assert found.worst > found.cost
    assert estimate_refinement(bench, RefineSpec((), provider="starter")).cost == 0.0


def test_the_temperature_of_the_settings_is_sent(bench: Workbench, server: Any) -> None:
    generate(bench, GenerateSpec((concept(bench),)), NullContext())
    assert "temperature" not in server.bodies[-1]
    bench.configure(change(bench.settings, temperature=0.3))
    generate(bench, GenerateSpec((concept(bench),), more=True), NullContext())
    assert server.bodies[-1]["temperature"] == 0.3


def test_calls_are_searched_and_summed(bench: Workbench, server: Any) -> None:
    server.plan = ["404"]
    generate(bench, GenerateSpec((concept(bench),), models="100%"), NullContext())
    server.plan = ["ok"]
    [drawing] = generate(bench, GenerateSpec((concept(bench),)), NullContext()).drawing_ids
    calls, name = bench.project.calls, bench.project.concepts.get(concept(bench)).name
    assert [row.status for row in calls.rows()] == ["ok", "error"]
    assert [row.drawing_id for row in calls.rows(name)] == [drawing, None]
    assert [row.model for row in calls.rows("100%")] == ["100%"], "signs of LIKE are signs"
    assert calls.rows("no_such") == []
    whole = calls.total()
    assert (whole.calls, whole.prompt_tokens, whole.completion_tokens, whole.unknown) == (2, 20, 40, 0)
    assert calls.total(concept_id=concept(bench)).cost == whole.cost == pytest.approx(1e-4)
    assert calls.total(root_id=drawing).calls == 1
    assert calls.total(concept_id=10_000).calls == 0
