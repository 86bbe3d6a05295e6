"""The library as it ships: enough concepts, every file named, metadata complete, every program draws."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from vadstudio import paths
from vadstudio.domain import ConceptKind, RenderStatus
from vadstudio.llm import LlmRequest, Purpose, StarterConcept, extract_code, starter_library
from vadstudio.llm.prompts import prompt_names
from vadstudio.llm.starter import StarterProvider
from vadstudio.render import LANGUAGES, Renderer, RenderRequest, RenderResult, language_for

CONCEPTS = sorted(starter_library().concepts)
RECORDED = [(name, language) for name in CONCEPTS for language in starter_library().concepts[name].languages]
IN_ALL = (
    "bicycle",
    "cat",
    "city skyline at night",
    "hot air balloon",
    "house",
    "ring of diamonds",
    "sailboat",
)
SIX = ("svg", "python-matplotlib", "python-pillow", "python-turtle", "tikz", "processing")
SIDE = 128


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(1) as made:
        yield made


def draw(renderer: Renderer, code: str, language: str, seed: int = 0) -> RenderResult:
    return renderer.render(RenderRequest(code, language, SIDE, seed))


def test_counts() -> None:
    found = starter_library().concepts.values()
    assert len(found) >= 60
    for kind in ConceptKind:
        assert sum(c.concept.kind is kind for c in found) >= 12


def test_every_file_is_named_in_its_metadata() -> None:
    named = {draft.file for found in starter_library().concepts.values() for draft in found.drafts}
    there = {file for file in paths.starter_dir().glob("*/*/*") if file.name != "concept.toml"}
    assert there == named


@pytest.mark.parametrize("name", CONCEPTS)
def test_metadata(name: str) -> None:
    found = starter_library().concepts[name]
    assert found.concept.words[0] == name
    assert found.folder.parent.name == f"{found.concept.kind}s"
    assert found.licence
    assert found.author == "language model"
    assert {"svg", "python-matplotlib"} <= set(found.languages) <= set(SIX)
    for language in found.languages:
        family = found.family(language)
        assert (2 if language in ("svg", "python-matplotlib") else 1) <= len(family) <= 4
        assert [draft.draft for draft in family] == list(range(1, len(family) + 1))
        assert [draft.prompt for draft in family] == ["generate", *["improve"] * (len(family) - 1)]
        assert all(draft.note and draft.prompt in prompt_names() for draft in family)
        assert len({draft.code for draft in family}) == len(family)
        if language in LANGUAGES:
            assert {draft.file.suffix for draft in family} == {LANGUAGES.get(language).extension}


@pytest.mark.parametrize("name", IN_ALL)
def test_some_concepts_are_there_in_every_language(name: str) -> None:
    assert set(starter_library().concepts[name].languages) == set(SIX)


@pytest.mark.parametrize(("name", "language"), RECORDED)
def test_every_program_draws(name: str, language: str, renderer: Renderer) -> None:
    if language not in LANGUAGES:
        pytest.skip(f"{language} is no language of this version")
    if not (there := LANGUAGES.get(language).availability()).ok:
        pytest.skip(there.detail)
    found: StarterConcept = starter_library().concepts[name]
    family = found.family(language)
    for draft in family:
        result = draw(renderer, draft.code, language)
        assert result.status is RenderStatus.OK, f"{draft.file}: {result.message}"
        if LANGUAGES.get(language).extension == ".py":
            assert language_for(draft.file, draft.code).id == language
    if LANGUAGES.get(language).uses_chance:
        last = family[-1]
        pictures = {draw(renderer, last.code, language, seed).png for seed in (0, 1)}
        assert len(pictures) == 2, f"{last.file} draws the same picture for every seed"


@pytest.mark.parametrize("language", SIX)
@pytest.mark.parametrize("name", IN_ALL)
def test_the_recording_is_played_back_as_a_models_reply(name: str, language: str) -> None:
    purpose = Purpose(task="generate", concept=name, language=language)
    request = LlmRequest(messages=(), model="starter", purpose=purpose)
    code, note = extract_code(StarterProvider().complete(request).text, language)
    first = starter_library().concepts[name].family(language)[0]
    assert code.strip() == first.code.strip()
    assert note == first.note


def test_no_two_concepts_look_the_same(renderer: Renderer) -> None:
    """Final SVG drafts as 16 x 16 thumbnails: the nearest two of different concepts are still far apart."""
    import numpy as np
    from PIL import Image

    rows = []
    for name in CONCEPTS:
        last = starter_library().concepts[name].family("svg")[-1]
        with Image.open(io.BytesIO(draw(renderer, last.code, "svg").png)) as picture:
            rows.append(np.asarray(picture.resize((16, 16))).ravel() / 255)
    thumbs = np.stack(rows)
    distances = np.sqrt(((thumbs[:, None] - thumbs[None]) ** 2).mean(axis=2)) + np.eye(len(thumbs)) * 9
    first, second = np.unravel_index(distances.argmin(), distances.shape)
    assert distances.min() > 0.05, f"{CONCEPTS[first]} and {CONCEPTS[second]} look the same"
