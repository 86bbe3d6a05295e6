"""Concepts composed of words: English, unique, the same for the same seed, combinations held out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vadstudio.domain import ConceptKind
from vadstudio.errors import UsageError
from vadstudio.store import Project
from vadstudio.workflows.concepts import ComposeSpec, add_composed, compose, compose_for, read_words
from vadstudio.workflows.concepts.compose import MOST, set_project_words
from vadstudio.workflows.concepts.english import plural, with_article
from vadstudio.workflows.concepts.phrases import combinations
from vadstudio.workflows.concepts.words import PATTERNS


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.vad") as opened:
        yield opened


def only(**patterns: int) -> str:
    """Return words that leave all but these patterns out."""
    return "[patterns]\n" + "\n".join(f"{name} = {patterns.get(name, 0)}" for name in PATTERNS) + "\n"


@pytest.mark.parametrize(
    ("phrase", "article"),
    [
        ("owl", "an"), ("car", "a"), ("hourglass", "an"), ("hour", "an"), ("house", "a"), ("unicorn", "a"), ("umbrella", "an"),
        ("orange square", "an"), ("ice cream cone", "an"), ("one-eyed cat", "a"), ("European flag", "a"), ("octopus", "an"),
        ("ukulele", "a"), ("x-shaped cake", "an"), ("unusual cat", "an"),
    ],
)  # fmt: skip
def test_articles(phrase: str, article: str) -> None:
    assert with_article(phrase) == f"{article} {phrase}"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("star", "stars"), ("box", "boxes"), ("cross", "crosses"), ("bush", "bushes"), ("bench", "benches"), ("daisy", "daisies"),
        ("toy", "toys"), ("sheep", "sheep"), ("goose", "geese"), ("knife", "knives"), ("cactus", "cacti"), ("fish", "fish"),
        ("bookshelf", "bookshelves"), ("tomato", "tomatoes"), ("mouse", "mice"), ("child", "children"),
        ("palm tree", "palm trees"),
        ("pair of scissors", "pairs of scissors"), ("slice of pizza", "slices of pizza"), ("loaf of bread", "loaves of bread"),
        ("hot-air balloon", "hot-air balloons"), ("quiz", "quizzes"), ("octopus", "octopuses"), ("policeman", "policemen"),
    ],
)  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


def test_same_seed_same_list_and_another_for_another() -> None:
    first = compose(ComposeSpec(300, 7, 0.2))
    assert compose(ComposeSpec(300, 7, 0.2)) == first
    assert compose(ComposeSpec(300, 8, 0.2)).concepts != first.concepts
    names = [concept.name.casefold() for concept in first.concepts]
    assert len(set(names)) == 300
    assert {concept.kind for concept in first.concepts} == set(ConceptKind)


def test_a_seed_gives_the_same_on_every_machine() -> None:
    names = [concept.name for concept in compose(ComposeSpec(3, 1), read_words(only(relation=1))).concepts]
    assert names == GOLDEN


GOLDEN = [
    "a huge umbrella right of a bicycle",
    "a church left of a small frog",
    "seven hourglasses right of a huge hexagon",
]


def test_every_sentence_is_english_and_fits() -> None:
    words = read_words()
    nouns = {noun.word: noun for noun in words.nouns}
    for concept in compose(ComposeSpec(2000, 3)).concepts:
        given = concept.attributes
        noun = nouns[given["object"]]
        count = int(given.get("count", 1))
        assert (noun.word if count == 1 and "arrangement" not in given else noun.plural) in concept.name
        for name in words.adjectives:
            assert name not in given or given[name] in noun.values[name]
        for article in (" a ", " an "):
            for rest in f" {concept.name}".split(article)[1:]:
                assert with_article(rest) == article.strip() + " " + rest, concept.name
        if count > 1:
            assert concept.name.split()[0] == words.counts[count] or "effect" in given
        if relation := given.get("relation"):
            assert any(
                noun.is_one_of(r.subject) and nouns[given["reference"]].is_one_of(r.reference)
                for r in words.relations
                if r.name == relation
            )
            assert given["reference"] != given["object"]


def test_the_attributes_say_what_the_name_says() -> None:
    words = read_words(only(relation=1))
    found = compose(ComposeSpec(3000, 5), words).concepts
    example = next(c for c in found if c.attributes.get("count") == "3" and "reference_colour" in c.attributes)
    given = example.attributes
    assert example.name.startswith("three ")
    assert given["reference_colour"] in example.name
    assert example.kind is ConceptKind.SCENE


@pytest.mark.parametrize("share", [0.1, 0.2, 0.5])
def test_what_is_held_out_is_shown_by_the_tests_alone(share: float) -> None:
    words = read_words()
    composed = compose(ComposeSpec(500, 7, share))
    tests = [c for c in composed.concepts if c.is_held_out]
    assert len(tests) == round(500 * share)
    held = set(composed.held_out)
    assert held == {pair for c in tests for pair in c.held_out}
    for concept in composed.concepts:
        shown = set(combinations(concept.attributes, words))
        assert (shown & held == set()) is not concept.is_held_out
        assert set(concept.held_out) <= shown
    learnt = {word for c in composed.concepts if not c.is_held_out for word in c.name.split()}
    tested = {c.attributes["object"].split()[-1] for c in tests}
    assert len({noun for noun in tested if noun in learnt or plural(noun) in learnt}) > 0.8 * len(tested)


def test_more_words_move_no_combination_to_the_other_side() -> None:
    more = read_words('[[nouns]]\nkind = "object"\ngroups = ["made", "vehicle"]\nwords = ["zeppelin", "tram"]\n')
    before = set(compose(ComposeSpec(2000, 7, 0.3)).held_out)
    after = compose(ComposeSpec(2000, 7, 0.3), more)
    for concept in after.concepts:
        if not concept.is_held_out:
            assert not before & set(combinations(concept.attributes, more))


def test_a_project_keeps_what_it_tests_unseen(project: Project) -> None:
    words = read_words()
    add_composed(project, compose_for(project, ComposeSpec(300, 7, 0.2)))
    add_composed(project, compose_for(project, ComposeSpec(300, 8, 0.2)))
    concepts = project.concepts.all()
    assert len(concepts) > 550
    tested = {pair for c in concepts for pair in c.held_out}
    for concept in concepts:
        if not concept.is_held_out:
            assert not tested & set(combinations(concept.attributes, words)), concept.name
    assert {c.attributes["set"] for c in concepts} == {"composed-7", "composed-8"}


def test_the_same_again_adds_nothing_and_undo_takes_all_back(project: Project) -> None:
    assert add_composed(project, compose_for(project, ComposeSpec(50, 7, 0.2))) == 50
    again = compose_for(project, ComposeSpec(50, 7, 0.2))
    assert len(again.existing) == 50
    assert add_composed(project, again) == 0
    assert project.undo.undo_name == "Generate 50 concepts"
    project.undo.undo()
    assert project.concepts.all() == []


def test_words_run_out() -> None:
    few = compose(ComposeSpec(500, 0), read_words(only(form=1)))
    assert 0 < len(few.concepts) < 500 == few.wanted


@pytest.mark.parametrize(
    "spec", [ComposeSpec(0), ComposeSpec(MOST + 1), ComposeSpec(9, 0, 1.0), ComposeSpec(9, 0, -0.1)]
)
def test_numbers_out_of_range(spec: ComposeSpec) -> None:
    with pytest.raises(UsageError):
        compose(spec)


def test_no_pattern_at_all() -> None:
    with pytest.raises(UsageError, match="pattern"):
        compose(ComposeSpec(5), read_words(only()))


def test_a_projects_own_words(project: Project) -> None:
    own = only(thing=1) + '[[nouns]]\nkind = "object"\ngroups = ["vehicle"]\nwords = ["zeppelin"]\n'
    set_project_words(project, own)
    names = [c.name for c in compose_for(project, ComposeSpec(800)).concepts]
    assert any("zeppelin" in name for name in names)
    with pytest.raises(UsageError, match="cannot be read"):
        set_project_words(project, "[[nouns")
    assert any("zeppelin" in c.name for c in compose_for(project, ComposeSpec(800)).concepts)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("x", "cannot be read"),
        ("noun = 3", "Did you mean 'nouns'"),
        ("[patterns]\nthings = 1", "Did you mean 'thing'"),
        ('[[nouns]]\nwords = ["a"]', "has no kind"),
        ('[[nouns]]\nkind = "sound"\nwords = ["a"]', "no kind of concept"),
        ('[[nouns]]\nkind = "shape"\nwords = "a"', "no list of words"),
        ('[[scenes]]\nname = "x"\nwords = "in x"\nfits = ["vehicl"]', "Did you mean 'vehicle'"),
        ('[[relations]]\nname = "x"\nwords = "by"\nsubject = ["dragons"]', "no noun is in the group 'dragons'"),
        ('[[effects]]\nname = "x"\nwords = "foggy"', "has no {}"),
        ("nouns = 3", "no list of tables"),
        ("nouns = [3]", "no table"),
        ('most_adjectives = "many"', "wrong kind"),
        ('[[attributes.set]]\nwords = ["a"]\nfits = ["*"]', "'set' is no name"),
        ('[[nouns]]\nkind = "shape"\nwords = ["a; b"]', "no list of words"),
        ('[counts]\nmany = "many"', "wrong kind"),
    ],
)
def test_wrong_words_are_named(text: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence.replace("{", r"\{")):
        read_words(text, "mine.toml")
