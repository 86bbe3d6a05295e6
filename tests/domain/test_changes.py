from __future__ import annotations

from vadstudio.domain import Changes


def test_joining_keeps_both_sides() -> None:
    joined = Changes(drawings=frozenset({1})) | Changes(drawings=frozenset({2}), runs=frozenset({3}))
    assert joined == Changes(drawings=frozenset({1, 2}), runs=frozenset({3}))


def test_empty_is_false() -> None:
    assert not Changes()
    assert Changes(jobs=frozenset({1}))
