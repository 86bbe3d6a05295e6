"""Generation and refinement by a live model, against a real server that misbehaves."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from server import SVG, Server, drawing

from vadstudio.domain import Concept, ConceptKind, Origin, RenderStatus
from vadstudio.errors import UsageError
from vadstudio.jobs import Cancelled, EventKind, NullContext
from vadstudio.jobs.context import EventContext
from vadstudio.jobs.events import Event
from vadstudio.llm import known
from vadstudio.llm.known import Capabilities
from vadstudio.settings import Settings
from vadstudio.store import LlmCall, Project
from vadstudio.workflows import (
    GenerateResult,
    GenerateSpec,
    RefineSpec,
    Selection,
    Workbench,
    accept,
    asking,
    draw_by_hand,
    edit_selection,
    estimate,
    generate,
    live,
    refine,
)

NAMES = ("cat", "dog", "owl", "fox")
BROKEN = '<svg xmlns="http://www.w3.org/2000/svg">\n<circle>\n</svg>'


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "pause_seconds", lambda fault, tried: fault.retry_after or 0.01)


@pytest.fixture
def bench(tmp_path: Path, server: Server) -> Iterator[Workbench]:
    project = Project.create(tmp_path / "a.vad")
    project.concepts.add_all(Concept(0, name, ConceptKind.OBJECT, (name,)) for name in NAMES)
    quirks = {"first_byte_seconds": 1.0, "idle_seconds": 0.4}
    mine = {"mine": {"base_url": server.url, "local": True, "quirks": quirks}}
    settings = Settings(provider="openai", model="m", endpoint="mine", endpoints=mine, render_workers=1, render_size=32)
    with Workbench(project, settings) as made:
        yield made


def ids(bench: Workbench, count: int = 1) -> tuple[int, ...]:
    return tuple(c.id for c in bench.project.concepts.all()[:count])


def draw(bench: Workbench, count: int = 1, **spec: Any) -> GenerateResult:
    return generate(bench, GenerateSpec(ids(bench, count), **spec), NullContext())


def statuses(bench: Workbench) -> list[str]:
    return [call.status for call in bench.project.calls.all()]


def calls(bench: Workbench) -> list[LlmCall]:
    return bench.project.calls.all()


def test_concepts_by_languages_by_models_by_samples(bench: Workbench, server: Server) -> None:
    spec = {"languages": ("svg", "python-matplotlib"), "models": ("m", "n"), "samples": 2}
    result = draw(bench, 2, **spec)
    assert (len(result.drawing_ids), result.failures, result.calls) == (16, [], 16)
    assert server.most_active > 1, "several at once"
    assert max(server.answered.values()) == 2, "two samples of the same question"
    made = bench.project.drawings.get_many(result.drawing_ids)
    assert {(d.language, d.model, d.sample) for d in made} == {
        (language, model, n) for language in spec["languages"] for model in spec["models"] for n in range(2)
    }
    assert all(bench.project.renders.of(d.id).status is RenderStatus.OK for d in made)  # type: ignore[union-attr]
    again = draw(bench, 2, **spec)
    assert (again.drawing_ids, again.calls, len(server.seen)) == ([], 0, 16)


def test_each_call_is_stored_with_all_that_belongs_to_it(bench: Workbench, server: Server) -> None:
    draw(bench, price=(1.0, 2.0), temperature=0.5, max_tokens=77)
    call = calls(bench)[0]
    assert call.request == server.bodies[0]
    assert (call.request["temperature"], call.request["max_tokens"]) == (0.5, 77)
    assert (call.model, call.status, call.fingerprint, call.attempts) == ("m", "ok", "fp_test", 1)
    assert (call.prompt_tokens, call.completion_tokens, call.cost) == (20, 40, pytest.approx(100e-6))
    assert call.reply["raw"]["system_fingerprint"] == "fp_test"
    assert call.reply["reasoning"] == "I think"
    assert (call.endpoint, call.prompt.split()[0], call.drawing_id) == (server.url, "generate", 1)
    assert bench.project.calls.totals("concept")[0].name in NAMES


@pytest.mark.parametrize(
    ("fault", "sent", "rows"),
    [
        ("429", 2, ["ok"]),
        ("429:0.2", 2, ["ok"]),
        ("500", 2, ["ok"]),
        ("503", 2, ["ok"]),
        ("error200", 2, ["ok"]),
        ("errorevent", 2, ["ok"]),
        ("cut", 2, ["cut", "ok"]),
        ("drop", 2, ["cut", "ok"]),
        ("stall", 2, ["timeout", "ok"]),
        ("silent", 2, ["timeout", "ok"]),
        ("badjson", 2, ["malformed", "ok"]),
        ("garbage", 2, ["malformed", "ok"]),
        ("html", 2, ["malformed", "ok"]),
        ("slow:0.5", 1, ["ok"]),
        ("nousage", 1, ["ok"]),
    ],
)
def test_what_passes_is_tried_again_and_stored_once(
    bench: Workbench, server: Server, fault: str, sent: int, rows: list[str]
) -> None:
    server.plan = [fault, "ok"]
    result = draw(bench)
    assert (len(result.drawing_ids), result.failures, len(server.seen)) == (1, [], sent)
    assert statuses(bench) == rows
    assert sum(server.answered.values()) == 1
    if fault in {"cut", "stall"}:
        assert calls(bench)[0].reply["text"].startswith("Drawing 1."), "what had arrived is kept"


@pytest.mark.parametrize(
    ("fault", "sent", "words"),
    [
        ("401", 1, "wants an API key and none was found"),
        ("403", 1, "with this key"),
        ("404", 1, "vadstudio models"),
        ("quota", 1, "no credit left"),
    ],
)
def test_what_cannot_pass_stops_the_job_with_one_sentence(
    bench: Workbench, server: Server, fault: str, sent: int, words: str
) -> None:
    server.plan = [fault]
    result = draw(bench, 4, samples=3, concurrency=1)
    assert (result.drawing_ids, len(server.seen), len(result.failures)) == ([], sent, 1)
    assert words in result.stopped
    assert result.left == 11


@pytest.mark.parametrize(
    ("fault", "sent", "words"),
    [
        ("500", 4, "failed inside (500)"),
        ("cut", 3, "was cut"),
        ("silent", 2, "gave no answer"),
        ("context", 2, "longer"),
    ],
)
def test_what_stays_wrong_is_given_up(bench: Workbench, server: Server, fault: str, sent: int, words: str) -> None:
    server.plan = [fault]
    result = draw(bench)
    assert (result.drawing_ids, len(server.seen)) == ([], sent)
    assert words in result.failures[0].message
    server.plan = ["ok"]
    assert len(draw(bench).drawing_ids) == 1, "the next run asks for what is missing"


def test_an_endpoint_that_is_out_of_order_is_not_asked_for_ever(bench: Workbench, server: Server) -> None:
    server.plan = ["500"]
    result = draw(bench, 4, samples=10, concurrency=1)
    assert "8 questions in a row got no reply" in result.stopped
    assert len(server.seen) == 8 * 4
    assert result.left == 32


def test_a_pause_that_is_too_long_is_told(bench: Workbench, server: Server) -> None:
    server.plan = ["429:3600"]
    assert "rate limit" in draw(bench).failures[0].message
    assert len(server.seen) == 1


def test_the_server_is_asked_less_while_it_is_overloaded(bench: Workbench, server: Server) -> None:
    limiter = bench.limiter(bench.provider())
    start = limiter.limit
    server.plan = ["429", "429", "429", "ok"]
    assert len(draw(bench, 4).drawing_ids) == 4
    assert limiter.limit < start
    assert limiter.active == 0


@pytest.mark.parametrize(("fault", "words"), [("empty", "empty"), ("length", "cut off")])
def test_replies_without_a_drawing_say_so_and_are_not_paid_twice(
    bench: Workbench, server: Server, fault: str, words: str
) -> None:
    server.plan = [fault, "ok"]
    for _ in range(2):
        result = draw(bench)
        assert (result.drawing_ids, len(server.seen)) == ([], 1)
        assert words in result.failures[0].message
    assert "--continue-cut" in result.failures[0].message or fault == "empty"
    assert len(draw(bench, ask_again=True).drawing_ids) == 1, "unless the person wants to"
    assert statuses(bench) == [fault, "ok"]


def test_more_asks_another_question_where_the_last_one_led_nowhere(bench: Workbench, server: Server) -> None:
    server.plan = ["empty", "ok"]
    assert draw(bench, more=True).drawing_ids == []
    assert len(draw(bench, more=True).drawing_ids) == 1
    assert [call.sample for call in calls(bench)] == [0, 1]


def test_a_cut_reply_is_continued(bench: Workbench, server: Server) -> None:
    whole = SVG.format(r=9, c=0xFF0000)
    first = f"A ball.\n\n```svg\n{whole[:60]}"
    parts = iter([first + "x" * (-(-len(first) // 2)), f"```svg\n{whole[50:]}\n```"])  # two thirds of the first arrive
    server.plan = ["length", "ok"]
    server.text = lambda body, number: next(parts)
    cut = draw(bench)
    assert "--continue-cut" in cut.failures[0].message
    result = draw(bench, continue_cut=True)
    made = bench.project.drawings.get(result.drawing_ids[0])
    assert made.code == whole + "\n"
    assert made.note == "A ball."
    assert len(server.seen) == 2, "the first part is not paid again"


def test_the_budget_holds_with_everything_kept(bench: Workbench, server: Server) -> None:
    # at most 100 tokens a reply at $100 for a million: a cent each at most; the server says that 40 were written.
    result = draw(bench, 4, samples=4, price=(0.0, 100.0), max_tokens=100, budget=0.035, concurrency=4)
    assert "budget of $0.0350 is reached" in result.stopped
    spent = sum(call.cost or 0 for call in calls(bench))
    assert 0.025 < spent <= 0.035
    assert len(result.drawing_ids) == len(server.seen) == round(spent / 0.004)
    assert result.left == 16 - len(result.drawing_ids)
    again = draw(bench, 4, samples=4, price=(0.0, 100.0), max_tokens=100)
    assert (len(again.drawing_ids), again.stopped) == (result.left, "")
    assert len(server.seen) == 16


def test_the_number_of_calls_is_limited(bench: Workbench, server: Server) -> None:
    result = draw(bench, 4, max_calls=2)
    assert (len(result.drawing_ids), len(server.seen)) == (2, 2)
    assert "limit of 2 calls" in result.stopped


def test_a_budget_needs_a_price_where_calls_cost(bench: Workbench, server: Server) -> None:
    bench.configure(replace(bench.settings, endpoints={"mine": {"base_url": server.url}}))
    with pytest.raises(UsageError, match="price of 'm' is unknown"):
        draw(bench, budget=1.0)
    assert len(draw(bench, budget=1.0, max_calls=5).drawing_ids) == 1


def test_an_estimate_comes_from_past_calls_where_there_are_some(bench: Workbench, server: Server) -> None:
    spec = GenerateSpec(ids(bench, 4), samples=2, price=(1.0, 1.0), max_tokens=1000)
    first = estimate(bench, spec)
    assert (first.calls, "guess" in first.basis) == (8, True)
    assert server.seen == []
    draw(bench, 1, samples=2, price=(1.0, 1.0), max_tokens=1000)
    second = estimate(bench, spec)
    assert (second.calls, second.prompt_tokens, second.completion_tokens) == (6, 120, 240)
    assert second.cost == pytest.approx(360e-6)
    assert second.worst is not None
    assert second.worst > 6 * 1000e-6
    assert estimate(bench, replace(spec, price=None)).cost is None, "an unknown price is unknown, never 0"


def test_samples_are_told_apart_when_asked_for(bench: Workbench, server: Server) -> None:
    draw(bench, 1, samples=3, distinct=True)
    texts = [body["messages"][-1]["content"] for body in server.bodies]
    assert "Drawing 1." not in texts[0]
    assert "Drawing 1." in texts[1]
    assert "Drawing 1." in texts[2]
    assert "Drawing 2." in texts[2]
    assert len({call.request_hash for call in calls(bench)}) == 1
    assert draw(bench, 1, samples=3, distinct=True).calls == 0


def test_a_reply_that_was_stored_but_not_drawn_is_not_paid_again(
    bench: Workbench, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as crash:
        crash.setattr(bench.project.drawings, "add", lambda *a, **k: (_ for _ in ()).throw(RuntimeError("power cut")))
        with pytest.raises(RuntimeError):
            draw(bench)
    assert statuses(bench) == ["ok"]
    result = draw(bench)
    assert (len(result.drawing_ids), len(server.seen)) == (1, 1)


def test_one_drawing_streams_and_goes_first(bench: Workbench, server: Server) -> None:
    events: list[Event] = []
    generate(bench, GenerateSpec(ids(bench)), EventContext(events.append))
    heard = "".join(e.data["delta"] for e in events if e.kind is EventKind.PARTIAL)
    assert heard
    assert drawing(server.bodies[0], 1).startswith(heard)


def test_a_cancelled_job_keeps_what_was_under_way_and_goes_on(bench: Workbench, server: Server) -> None:
    flag, said = threading.Event(), []
    server.choose = lambda body: (flag.set(), "slow:0.3")[1] if len(server.seen) >= 3 else "ok"
    ctx = EventContext(lambda e: said.append(e.data["text"]) if e.kind is EventKind.LOG else None, flag)
    with pytest.raises(Cancelled):
        generate(bench, GenerateSpec(ids(bench, 4), samples=4, concurrency=2), ctx)
    kept = len(bench.project.drawings.ids())
    assert kept == len(server.seen) == sum(server.answered.values()), "what was sent was waited for"
    assert "drawings are done and kept" in said[-1]
    assert bench.project.jobs.all()[0].status == "cancelled"
    server.choose = None
    spec = GenerateSpec.from_dict(dict(bench.project.jobs.all()[0].spec))
    assert len(generate(bench, spec, NullContext()).drawing_ids) == 16 - kept
    assert len(server.seen) == 16


def test_an_answer_after_the_grace_is_stored_all_the_same(
    bench: Workbench, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "GRACE", 0.1)
    flag = threading.Event()
    server.choose = lambda body: (flag.set(), "slow:0.8")[1]
    with pytest.raises(Cancelled):
        generate(bench, GenerateSpec(ids(bench)), EventContext(lambda e: None, flag))
    assert statuses(bench) == ["lost"]
    for thread in [t for t in threading.enumerate() if t.name.startswith("ask-")]:
        thread.join(10)
    assert statuses(bench) == ["ok"]
    assert draw(bench).calls == 0


def test_two_jobs_that_ask_the_same_pay_once(bench: Workbench, server: Server) -> None:
    server.plan = ["slow:0.5"]
    results: list[GenerateResult] = []
    jobs = [threading.Thread(target=lambda: results.append(draw(bench))) for _ in range(2)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    assert len(server.seen) == 1


# -- refinement -----------------------------------------------------------------------------------------------------------


def test_branches_are_refined_at_the_same_time(bench: Workbench, server: Server) -> None:
    roots = draw(bench, 4).drawing_ids
    result = refine(bench, RefineSpec(tuple(roots), rounds=3), NullContext())
    assert (len(result.drawing_ids), result.failures, result.calls) == (12, [], 12)
    for root in roots:
        family = bench.project.drawings.family(root)
        assert [d.draft for d in family] == [1, 2, 3, 4]
        assert [d.parent_id for d in family[1:]] == [d.id for d in family[:-1]]
        assert not any(d.assisted for d in family)


def test_a_render_error_is_handed_back_until_it_draws(bench: Workbench, server: Server) -> None:
    bad = draw_by_hand(bench, ids(bench)[0], "svg", BROKEN).id
    replies = iter([BROKEN.replace("<circle>", "<rect>"), SVG.format(r=9, c=1)])
    server.text = lambda body, number: f"```svg\n{next(replies)}\n```"
    result = refine(bench, RefineSpec((bad,), rounds=5, repair=True), NullContext())
    made = bench.project.drawings.get_many(result.drawing_ids)
    assert [d.origin for d in made] == [Origin.REPAIR, Origin.REPAIR]
    error = bench.project.renders.of(bad)
    assert error is not None
    assert error.message in server.bodies[0]["messages"][-1]["content"]
    assert "It makes a picture." in result.ends[0].message
    assert len(server.seen) == 2


def test_a_picture_is_shown_and_marks_what_comes_of_it(bench: Workbench, server: Server) -> None:
    root = draw(bench).drawing_ids[0]
    seen = refine(bench, RefineSpec((root,), see=True), NullContext()).drawing_ids[0]
    after = refine(bench, RefineSpec((seen,)), NullContext()).drawing_ids[0]
    parts = server.bodies[1]["messages"][-1]["content"]
    assert parts[1]["image_url"]["url"].startswith("data:image/png;base64,iVBOR")
    assert [bench.project.drawings.get(i).assisted for i in (root, seen, after)] == [False, True, True]
    stored = calls(bench)[1].request["messages"][-1]["pictures"][0]
    assert bench.project.renders.image(stored).startswith(b"\x89PNG"), (
        "the call names the picture that the project holds"
    )
    known.remember(server.url, "m", Capabilities(vision=False))
    with pytest.raises(UsageError, match="cannot see"):
        refine(bench, RefineSpec((root,), see=True), NullContext())


@pytest.mark.parametrize(
    ("rule", "reply", "words"),
    [
        ("broken-twice", BROKEN + "<!-- {n} -->", "no picture"),
        ("plateau", SVG.format(r=9, c=1) + "<!-- {n} -->", "hardly"),
    ],
)
def test_rules_end_a_branch(bench: Workbench, server: Server, rule: str, reply: str, words: str) -> None:
    root = draw_by_hand(bench, ids(bench)[0], "svg", reply.format(n=0)).id
    server.text = lambda body, number: f"```xml\n{reply.format(n=number).replace('<!--', '<g/><!--')}\n```"
    if rule == "plateau":
        server.text = lambda body, number: f"```svg\n{SVG.format(r=9, c=number)}\n```"
    result = refine(bench, RefineSpec((root,), rounds=6, stop=(rule,)), NullContext())
    assert words in result.ends[0].message
    assert len(result.drawing_ids) < 4


def test_a_model_that_changes_nothing_ends_the_branch_and_is_asked_anew_next_time(
    bench: Workbench, server: Server
) -> None:
    root = draw(bench).drawing_ids[0]
    code = bench.project.drawings.get(root).code
    server.text = lambda body, number: f"```svg\n{code}\n\n```"
    for _ in range(2):
        result = refine(bench, RefineSpec((root,), rounds=3), NullContext())
        assert "changed nothing" in result.failures[0].message
    assert len(server.seen) == 3


def test_wrong_refinements_are_refused(bench: Workbench) -> None:
    for spec in (
        RefineSpec((1,), rounds=0),
        RefineSpec((1,), stop=("boredom",)),
        RefineSpec((1,), repair=True, see=True),
    ):
        with pytest.raises(UsageError):
            refine(bench, spec, NullContext())


# -- a selection ------------------------------------------------------------------------------------------------------------


def test_only_the_selected_lines_change(bench: Workbench, server: Server) -> None:
    code = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<circle r="4"/>\n<rect width="2"/>\n</svg>\n'
    drawing_id = draw_by_hand(bench, ids(bench)[0], "svg", code).id
    server.text = lambda body, number: 'Bluer.\n```svg\n<circle r="4" fill="blue"/>\n```'
    selection = Selection(drawing_id, code, 2, 2, "make it blue")
    proposal = edit_selection(bench, selection, NullContext())
    assert proposal.code == code.replace('r="4"', 'r="4" fill="blue"')
    assert '-<circle r="4"/>\n+<circle r="4" fill="blue"/>' in proposal.diff
    assert "make it blue" in server.bodies[0]["messages"][-1]["content"]
    assert len(bench.project.drawings.family(drawing_id)) == 1, "a proposal stores no draft"
    made = bench.project.drawings.get(accept(bench, proposal).id)
    assert (made.parent_id, made.origin, made.note) == (drawing_id, Origin.SELECTION, "make it blue")
    smaller = code.replace('r="4"', 'r="1"')
    server.text = lambda body, number: f"```svg\n{smaller}```"
    assert edit_selection(bench, selection, NullContext()).code == code.replace('r="4"', 'r="1"'), "the whole program"
    assert len(server.seen) == 2, "the same wish once more is another question"
    with pytest.raises(UsageError, match="no lines 4 to 9"):
        edit_selection(bench, replace(selection, first=4, last=9), NullContext())
