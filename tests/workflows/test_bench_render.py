"""The measurements: real runs with tiny times; every part of the table is there. No figure is judged."""

from __future__ import annotations

import json
from typing import Any

import pytest

from vadstudio.cli.main import run
from vadstudio.errors import EnvironmentFault, RenderError
from vadstudio.jobs import NullContext
from vadstudio.render import LANGUAGES, Availability
from vadstudio.settings import Settings
from vadstudio.workflows.bench import render as bench
from vadstudio.workflows.bench import suites
from vadstudio.workflows.bench.crew import Crew
from vadstudio.workflows.bench.render import BenchSpec, bench_render
from vadstudio.workflows.bench.suites import Suite, suites_of

SETTINGS = Settings(render_workers=1)


@pytest.mark.parametrize("language", list(LANGUAGES), ids=LANGUAGES.names())
def test_every_language_has_drawings_and_both_ways_draw_them(language: Any) -> None:
    found = language.availability()
    if not found.ok:
        pytest.skip(found.detail)
    every = suites_of(language)
    assert {suite.name for suite in every} in ({"light", "typical"}, {"template"})
    suite = Suite(language.id, "all", tuple(code for one in every for code in one.codes))
    for way in ("bare", "fresh"):
        with Crew(suite, way, 1, 48) as crew:  # type: ignore[arg-type]
            for _ in suite.codes[1:]:
                assert crew.rate(0.001) > 0


def test_report_has_every_part(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    other = LANGUAGES.get("python-matplotlib")
    monkeypatch.setattr(other, "availability", lambda: Availability(False, "It is not here.", "Get it."))
    words = ["bench", "render", "--seconds", "0.02", "--quick", "--size", "32", "--memory", "10"]
    words += ["--language", "svg", "--language", "python-matplotlib", "--json"]
    assert run(words) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["missing"] == [{"language": "python-matplotlib", "detail": "It is not here.", "remedy": "Get it."}]
    assert [(row["language"], row["suite"]) for row in report["rows"]] == [("svg", "light"), ("svg", "typical")]
    for row in report["rows"]:
        for name in ("pool", "bare", "fresh", "of_ceiling", "times_fresh", "bare_ms"):
            assert row[name] > 0, name
        for name in ("idle", "busy"):
            assert row[name]["edits"] >= 5
            assert row[name]["p95"] >= row[name]["p50"] > -1000
        assert row["memory"]["first"] > 10
        assert row["memory"]["last"] > 10
        assert row["memory"]["workers"] >= report["width"]  # other tests of this process may have some, too
        assert row["of_ceiling"] == pytest.approx(row["pool"] / row["bare"])


def test_table_for_people(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    small = Suite("svg", "light", (LANGUAGES.get("svg").template,))
    monkeypatch.setattr(bench, "suites_of", lambda language: [small])
    assert run(["bench", "render", "--seconds", "0.02", "--quick", "--size", "16", "--language", "svg"]) == 0
    text = capsys.readouterr().out
    for word in ("svg light", "pool/bare", "pool/fresh", "edit idle", "edit busy", "cairosvg.svg2png", "fresh python"):
        assert word in text


def test_drawings_that_fail_are_no_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "suites_of", lambda language: [Suite("svg", "light", ("<svg",))])
    with pytest.raises(RenderError, match="not well-formed"):
        bench_render(BenchSpec(("svg",), 0.01, 1, 16), NullContext(), SETTINGS)
    with pytest.raises(EnvironmentFault, match="failed"):
        Crew(Suite("svg", "light", ("<svg",)), "bare", 1, 16)


def test_languages_without_drawings_are_measured_by_their_template(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suites, "_STARTER", {})
    (only,) = suites_of(LANGUAGES.get("svg"))
    assert (only.name, only.codes) == ("template", (LANGUAGES.get("svg").template,))
