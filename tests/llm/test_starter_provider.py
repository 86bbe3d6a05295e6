from __future__ import annotations

from pathlib import Path

import pytest

from vadstudio.errors import EnvironmentFault, NotRecordedError
from vadstudio.llm import LlmRequest, Message, Purpose, StarterLibrary, extract_code, starter_library
from vadstudio.llm.starter import StarterProvider


def request(concept: str, language: str = "svg", task: str = "generate", code: str = "", sample: int = 0) -> LlmRequest:
    return LlmRequest("starter", (Message("user", "draw"),), Purpose(task, concept, language, code), sample)


def test_plays_every_draft_in_order() -> None:
    provider = StarterProvider()
    for found in starter_library().concepts.values():
        for language in found.languages:
            family = found.family(language)
            code = ""
            for draft in family:
                task = "improve" if code else "generate"
                reply = provider.complete(request(found.concept.name, language, task, code))
                code, note = extract_code(reply.text, language, reply.finish_reason)
                assert code.strip() == draft.code.strip(), draft.file
                assert note == " ".join(draft.note.split())[:500]
            with pytest.raises(NotRecordedError, match="ends with draft"):
                provider.complete(request(found.concept.name, language, "improve", code))


NOT_IN_TIKZ = next(name for name, found in starter_library().concepts.items() if "tikz" not in found.languages)


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        (request("a glowing unicorn"), "no drawing of"),
        (request(NOT_IN_TIKZ, "tikz"), "not in tikz"),
        (request("bicycle", sample=7), "already"),
        (request("bicycle", task="improve", code="<svg>mine</svg>"), "edited code"),
        (request("bicycle", task="hint", code="x"), "hint"),
    ],
)
def test_says_what_it_does_not_hold(asked: LlmRequest, word: str) -> None:
    with pytest.raises(NotRecordedError, match=word) as caught:
        StarterProvider().complete(asked)
    assert "Settings" in caught.value.remedy


def test_words_find_the_concept() -> None:
    assert starter_library().find("Bicycle") is starter_library().concepts["bicycle"]


@pytest.mark.parametrize("text", ["name = 3", 'name = "x"', "not toml ["])
def test_damaged_metadata_is_named(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "objects" / "thing"
    folder.mkdir(parents=True)
    (folder / "concept.toml").write_text(text)
    with pytest.raises(EnvironmentFault, match=r"concept\.toml"):
        StarterLibrary(tmp_path)


def test_empty_library(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="empty"):
        StarterLibrary(tmp_path)
