"""The library as it ships: enough concepts, every file named, metadata complete, every program draws."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from vadstudio import paths
from vadstudio.domain import ConceptKind, RenderStatus
from vadstudio.llm import StarterConcept, starter_library
from vadstudio.llm.prompts import prompt_names
from vadstudio.render import LANGUAGES, Renderer, RenderRequest, RenderResult

CONCEPTS = sorted(starter_library().concepts)
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
    for language in ("svg", "python-matplotlib"):
        family = found.family(language)
        assert 2 <= len(family) <= 4
        assert [draft.draft for draft in family] == list(range(1, len(family) + 1))
        assert [draft.prompt for draft in family] == ["generate", *["improve"] * (len(family) - 1)]
        assert all(draft.note and draft.prompt in prompt_names() for draft in family)
        assert len({draft.code for draft in family}) == len(family)
        assert {draft.file.suffix for draft in family} == {LANGUAGES.get(language).extension}


@pytest.mark.parametrize("name", CONCEPTS)
def test_every_program_draws(name: str, renderer: Renderer) -> None:
    found: StarterConcept = starter_library().concepts[name]
    for draft in found.drafts:
        result = draw(renderer, draft.code, draft.language)
        assert result.status is RenderStatus.OK, f"{draft.file}: {result.message}"
    last = found.family("python-matplotlib")[-1]
    pictures = {draw(renderer, last.code, last.language, seed).png for seed in (0, 1)}
    assert len(pictures) == 2, f"{last.file} draws the same picture for every seed"


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
