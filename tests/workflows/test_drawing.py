"""Generate, refine, edit, render: on the real starter, the real renderer and a real project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vadstudio.domain import Origin, RenderStatus
from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.jobs import Cancelled, NullContext
from vadstudio.jobs.context import EventContext
from vadstudio.jobs.events import Event
from vadstudio.llm import Listener, LlmReply, LlmRequest, starter_library
from vadstudio.render import LANGUAGES, Availability
from vadstudio.settings import Settings
from vadstudio.store import GalleryQuery, Project
from vadstudio.workflows import (
    GenerateSpec,
    LikeSpec,
    RefineSpec,
    Workbench,
    draw_by_hand,
    draw_like,
    drop_working_copy,
    edit,
    generate,
    import_code,
    keep_working_copy,
    preview,
    refine,
    render_drawings,
    working_copy,
)

CTX = NullContext()
RED = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="red"/></svg>'
BROKEN = '<svg xmlns="http://www.w3.org/2000/svg">\n<circle>\n</svg>'


def concept_id(bench: Workbench, name: str) -> int:
    found = bench.project.concepts.find(name)
    assert found is not None
    return found.id


def first(bench: Workbench, name: str = "bicycle", language: str = "svg") -> int:
    return generate(bench, GenerateSpec((concept_id(bench, name),), language), CTX).drawing_ids[0]


class Live:
    """A provider that answers what it is told: stands for a live model where the test is about the workflow."""

    name, endpoint, live = "live", "http://test/v1", True

    def __init__(self, *texts: str) -> None:
        self.texts: Iterator[str] = iter(texts)
        self.asked: list[LlmRequest] = []

    def models(self) -> list[str]:
        return ["m"]

    def complete(self, request: LlmRequest, listener: Listener | None = None) -> LlmReply:
        self.asked.append(request)
        return LlmReply(next(self.texts), model="m")


def use(bench: Workbench, provider: Live) -> None:
    bench._providers["starter"] = provider


def test_generate_stores_call_drawing_and_picture(bench: Workbench) -> None:
    drawing = bench.project.drawings.get(first(bench))
    assert (drawing.draft, drawing.origin, drawing.language, drawing.model) == (1, Origin.GENERATE, "svg", "starter")
    assert drawing.code.strip() == starter_library().concepts["bicycle"].family("svg")[0].code.strip()
    assert drawing.call_id is not None
    call = bench.project.calls.get(drawing.call_id)
    assert "bicycle" in call.request["messages"][-1]["content"]
    render = bench.project.renders.of(drawing.id)
    assert render is not None
    assert render.status is RenderStatus.OK
    assert bench.project.renders.image(render.image).startswith(b"\x89PNG")


def test_generate_again_asks_only_for_what_is_missing(bench: Workbench) -> None:
    first(bench)
    spec = GenerateSpec((concept_id(bench, "bicycle"), concept_id(bench, "cat")), "svg")
    result = generate(bench, spec, CTX)
    assert [bench.project.drawings.get(i).concept_id for i in result.drawing_ids] == [concept_id(bench, "cat")]
    assert result.failures == []


def test_more_than_recorded_is_a_failure_not_a_crash(bench: Workbench) -> None:
    first(bench)
    result = generate(bench, GenerateSpec((concept_id(bench, "bicycle"),), "svg", more=True), CTX)
    assert result.drawing_ids == []
    assert "already" in result.failures[0].message


def test_refine_plays_the_recording_to_its_end(bench: Workbench) -> None:
    root = first(bench)
    recorded = starter_library().concepts["bicycle"].family("svg")
    result = refine(bench, RefineSpec((root,), rounds=9), CTX)
    assert len(result.drawing_ids) == len(recorded) - 1
    assert result.failures == []
    family = bench.project.drawings.family(root)
    assert [d.draft for d in family] == [d.draft for d in recorded]
    assert bench.project.drawings.head(root).id == result.drawing_ids[-1]
    again = refine(bench, RefineSpec((result.drawing_ids[-1],)), CTX)
    assert "ends with draft" in again.failures[0].message


def test_refining_an_older_draft_again_goes_to_the_draft_that_is_there(bench: Workbench) -> None:
    root = first(bench)
    second = refine(bench, RefineSpec((root,)), CTX).drawing_ids[0]
    bench.project.drawings.set_head(root)
    assert refine(bench, RefineSpec((root,)), CTX).drawing_ids == []
    assert bench.project.drawings.head(root).id == second
    assert len(bench.project.drawings.family(root)) == 2


def test_branching_by_hand(bench: Workbench) -> None:
    root = first(bench)
    second = refine(bench, RefineSpec((root,)), CTX).drawing_ids[0]
    bench.project.drawings.set_head(root)
    mine = edit(bench, root, RED).id
    drawing = bench.project.drawings.get(mine)
    assert (drawing.parent_id, drawing.draft, drawing.origin) == (root, 2, Origin.HAND)
    assert {d.id for d in bench.project.drawings.family(root)} == {root, second, mine}
    assert bench.project.drawings.head(root).id == mine
    refused = refine(bench, RefineSpec((mine,)), CTX)
    assert "edited code" in refused.failures[0].message


def test_identical_edit_stores_nothing(bench: Workbench) -> None:
    root = first(bench)
    added = edit(bench, root, bench.project.drawings.get(root).code)
    assert added.id == root
    assert not added.changes


def test_empty_code_is_refused(bench: Workbench) -> None:
    with pytest.raises(UsageError, match="no code"):
        draw_by_hand(bench, concept_id(bench, "cat"), "svg", " \n")


def test_failed_renders_are_stored_listed_and_do_not_stop_the_rest(bench: Workbench) -> None:
    cat = concept_id(bench, "cat")
    bad, good = draw_by_hand(bench, cat, "svg", BROKEN).id, draw_by_hand(bench, cat, "svg", RED).id
    summary = render_drawings(bench, [bad, good], CTX)
    assert summary.done == 1
    assert "line" in summary.failures[0].message
    stored = bench.project.renders.of(bad)
    assert stored is not None
    assert stored.status is RenderStatus.ERROR
    again = render_drawings(bench, [bad, good], CTX)
    assert (again.done, again.cached, len(again.failures)) == (0, 1, 1)


def test_seeds_give_families_only_where_chance_is_used(bench: Workbench) -> None:
    svg, python = first(bench), first(bench, language="python-matplotlib")
    summary = render_drawings(bench, [svg, python], CTX, seeds=(0, 1, 2), size=48)
    assert summary.done == 1 + 3
    pictures = {bench.project.renders.of(python, seed, 48).image for seed in (0, 1, 2)}  # type: ignore[union-attr]
    assert len(pictures) == 3


def test_cancel_keeps_what_is_done(bench: Workbench) -> None:
    cat = concept_id(bench, "cat")
    ids = [draw_by_hand(bench, cat, "svg", RED.replace("red", f"#0000{n:02x}")).id for n in range(40)]
    ctx = EventContext(lambda event: stop(event))

    def stop(event: Event) -> None:
        if event.data.get("done", 0) >= 3:
            ctx._flag.set()

    with pytest.raises(Cancelled):
        render_drawings(bench, ids, ctx)
    done = bench.project.drawings.ids(GalleryQuery(status=RenderStatus.OK))
    assert 3 <= len(done) < 40
    assert render_drawings(bench, ids, CTX).cached == len(done)


def test_preview_stores_nothing(bench: Workbench) -> None:
    result = preview(bench, RED, "svg", size=32).result(30)
    assert result.status is RenderStatus.OK
    assert bench.project.drawings.ids(GalleryQuery()) == []


def test_replies_are_stored_once_and_reused(bench: Workbench) -> None:
    provider = Live(f"Here.\n```svg\n{RED}\n```")
    use(bench, provider)
    spec = GenerateSpec((concept_id(bench, "cat"),), "svg", models="m")
    drawing = bench.project.drawings.get(generate(bench, spec, CTX).drawing_ids[0])
    assert drawing.note == "Here."
    assert generate(bench, spec, CTX).drawing_ids == []
    assert len(provider.asked) == 1


def test_a_reply_without_code_is_a_failure_and_is_kept(bench: Workbench) -> None:
    use(bench, Live("I would rather not."))
    result = generate(bench, GenerateSpec((concept_id(bench, "cat"),), "svg", models="m"), CTX)
    assert result.drawing_ids == []
    assert "holds no svg code" in result.failures[0].message
    assert [call.reply["text"] for call in bench.project.calls.all()] == ["I would rather not."]


def test_hints_reach_the_model(bench: Workbench) -> None:
    root = first(bench)
    provider = Live(f"```svg\n{RED}\n```")
    use(bench, provider)
    refined = refine(bench, RefineSpec((root,), hint="add a basket", model="m"), CTX)
    drawing = bench.project.drawings.get(refined.drawing_ids[0])
    assert (drawing.origin, drawing.note) == (Origin.HINT, "add a basket")
    assert "add a basket" in provider.asked[0].messages[-1].content


def test_a_model_that_changes_nothing_ends_the_branch(bench: Workbench) -> None:
    root = first(bench)
    use(bench, Live(f"```svg\n{bench.project.drawings.get(root).code}\n```"))
    result = refine(bench, RefineSpec((root,), rounds=3, model="m"), CTX)
    assert result.drawing_ids == []
    assert "changed nothing" in result.failures[0].message


@pytest.mark.parametrize("spec", [GenerateSpec((1,), "cobol"), GenerateSpec((1,), samples=0)])
def test_wrong_specs_are_refused(bench: Workbench, spec: GenerateSpec) -> None:
    with pytest.raises(UsageError):
        generate(bench, spec, CTX)


def test_working_copies_survive_the_program(tmp_path: Path) -> None:
    with Workbench(Project.create(tmp_path / "b.vad"), Settings()) as bench:
        keep_working_copy(bench, "drawing-1", "half a <svg")
    with Workbench(Project.open(tmp_path / "b.vad"), Settings()) as bench:
        assert working_copy(bench, "drawing-1") == "half a <svg"
        drop_working_copy(bench, "drawing-1")
        assert working_copy(bench, "drawing-1") is None


# -- another language --------------------------------------------------------------------------------------------------


def test_the_same_concept_in_another_language_is_a_family_of_its_own(bench: Workbench) -> None:
    one = bench.project.drawings.get(first(bench))
    [other_id] = draw_like(bench, LikeSpec(one.id, "python-matplotlib"), CTX).drawing_ids
    other = bench.project.drawings.get(other_id)
    assert (other.language, other.concept_id, other.root_id) == ("python-matplotlib", one.concept_id, other.id)
    render = bench.project.renders.of(other.id, 0, 96)
    assert render is not None
    assert render.status is RenderStatus.OK


def test_a_second_time_asks_for_one_more(bench: Workbench) -> None:
    one = first(bench)
    bench._providers["live"] = Live(
        *(f"```python\nimport matplotlib.pyplot as plt\nplt.plot([{n}, 2])\n```" for n in range(2))
    )
    spec = LikeSpec(one, "python-matplotlib", provider="live", model="m")
    ids = [draw_like(bench, spec, CTX).drawing_ids[0] for _ in range(2)]
    assert [bench.project.drawings.get(i).sample for i in ids] == [0, 1]


def test_what_is_not_recorded_is_a_failure_that_says_what_is(bench: Workbench) -> None:
    added = draw_by_hand(bench, concept_id(bench, "cat"), "svg", RED)
    draw_like(bench, LikeSpec(added.id, "python-matplotlib"), CTX)
    result = draw_like(bench, LikeSpec(added.id, "python-matplotlib"), CTX)
    assert result.drawing_ids == []
    assert "Settings > Models" in result.failures[0].message


@pytest.mark.parametrize(
    ("drawing", "language", "word"), [(0, "svg", "already"), (0, "klingon", "Known"), (99, "svg", "99")]
)
def test_wrong_words_for_another_language(bench: Workbench, drawing: int, language: str, word: str) -> None:
    one = first(bench)
    with pytest.raises(UsageError, match=word):
        draw_like(bench, LikeSpec(drawing or one, language), CTX)


def test_no_model_is_asked_for_what_cannot_be_drawn(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    one = first(bench)
    missing = Availability(False, "matplotlib was not found.", "Install it.")
    monkeypatch.setattr(LANGUAGES.get("python-matplotlib"), "availability", lambda: missing)
    bench._providers["live"] = live = Live()
    with pytest.raises(
        EnvironmentFault, match=r"cannot be drawn on this machine: matplotlib was not found\. Install it\."
    ):
        draw_like(bench, LikeSpec(one, "python-matplotlib", provider="live", model="m"), CTX)
    assert live.asked == []


def test_a_program_from_a_file(bench: Workbench, tmp_path: Path) -> None:
    file = tmp_path / "ball.svg"
    file.write_text(RED, encoding="utf-8")
    added = bench.project.drawings.get(import_code(bench, concept_id(bench, "cat"), file).id)
    assert (added.code, added.language, added.origin, added.note) == (RED, "svg", Origin.IMPORT, "from ball.svg")
