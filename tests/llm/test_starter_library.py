"""The library as it ships: as large as it says, every file named, metadata complete, every program draws something of its own."""

from __future__ import annotations

from collections import Counter

import pytest

from vadstudio import paths
from vadstudio.domain import ConceptKind
from vadstudio.jobs import NullContext
from vadstudio.llm import LlmRequest, Purpose, extract_code, starter_library
from vadstudio.llm.starter import StarterProvider
from vadstudio.render import LANGUAGES, language_for
from vadstudio.settings import Settings
from vadstudio.workflows.starter_check import SPREAD_FILE, check_starter, read_spread

SIX = {"svg", "python-matplotlib", "python-pillow", "python-turtle", "tikz", "processing"}
PLAYED = ("bicycle", "house", "city skyline at night")


def test_counts() -> None:
    counts = starter_library().counts()
    assert counts.count >= 600
    assert counts.kinds["shape"] >= 150
    assert counts.kinds["object"] >= 300
    assert counts.kinds["scene"] >= 120
    assert counts.compositions >= 30
    assert counts.families >= 980
    assert counts.programs >= 1400
    assert counts.in_three >= 100
    assert counts.in_all >= 60
    assert counts.improved >= 300
    assert set(counts.languages) == SIX


def test_kinds_and_languages_are_counted_by_hand_the_same() -> None:
    counts, found = starter_library().counts(), starter_library().concepts.values()
    assert counts.count == len(found) == len(list(paths.starter_dir().glob("*/*/concept.toml")))
    assert counts.kinds == Counter(one.concept.kind.value for one in found)
    files = list(paths.starter_dir().glob("*/*/*-1.*"))
    assert counts.families == len(files)
    assert counts.in_all == sum(
        {language for language in SIX if list(one.folder.glob(f"{language}-1.*"))} == SIX for one in found
    )


def test_every_program_draws_something_of_its_own() -> None:
    """Every program with seed 0, those that use chance with one more; the measured spread is of the code as it is."""
    missing = [language.title for language in LANGUAGES if not language.availability().ok]
    found = check_starter(paths.starter_dir(), NullContext(), Settings(render_workers=2), sampled=1)
    assert found.problems == []
    if missing:
        pytest.skip(f"not drawn: {', '.join(missing)}")
    assert len(found.programs) == sum(len(one.drafts) for one in starter_library().concepts.values())


def test_the_spread_is_of_the_programs_that_there_are() -> None:
    named = {
        "/".join(draft.file.parts[-3:])
        for found in starter_library().concepts.values()
        for draft in found.drafts
        if LANGUAGES.get(draft.language).uses_chance
    }
    assert set(read_spread(paths.starter_dir())) == named, f"run `vadstudio starter --write` to renew {SPREAD_FILE}"


def test_every_language_is_known_by_its_code() -> None:
    for found in starter_library().concepts.values():
        for draft in found.drafts:
            assert language_for(draft.file, draft.code).id == draft.language, draft.file


def test_words_find_their_concepts() -> None:
    library = starter_library()
    for name, found in library.concepts.items():
        assert library.find(name.upper()) is found
    assert set(ConceptKind) == {found.concept.kind for found in library.concepts.values()}
    assert library.find("bike") is library.concepts["bicycle"]
    assert library.find("no such thing") is None


@pytest.mark.parametrize("language", sorted(SIX))
@pytest.mark.parametrize("name", PLAYED)
def test_the_recording_is_played_back_as_a_models_reply(name: str, language: str) -> None:
    purpose = Purpose(task="generate", concept=name, language=language)
    request = LlmRequest(messages=(), model="starter", purpose=purpose)
    code, note = extract_code(StarterProvider().complete(request).text, language)
    first = starter_library().concepts[name].family(language)[0]
    assert code.strip() == first.code.strip()
    assert note == first.note
