"""One warm renderer for the tests of a session that do not need their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from vadstudio.render import Limits, Renderer, RenderRequest, RenderResult
from vadstudio.render.sandbox import namespaces

Draw = Callable[..., RenderResult]


@pytest.fixture(scope="session")
def renderer() -> Iterator[Renderer]:
    with Renderer(workers=1) as pool:
        yield pool


@pytest.fixture
def no_namespaces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start workers without bubblewrap around them: they then share their process ids and folders with the test."""
    monkeypatch.setattr(namespaces, "why_not", lambda: "switched off")


@pytest.fixture
def draw(renderer: Renderer) -> Draw:
    def call(
        code: str, language: str = "python-matplotlib", size: int = 64, seed: int = 0, **limits: float
    ) -> RenderResult:
        return renderer.render(RenderRequest(code, language, size, seed, Limits(**limits)))

    return call


@pytest.fixture
def eventually() -> Callable[[Callable[[], bool]], bool]:
    """Wait, generously, until something is so."""

    def call(condition: Callable[[], bool]) -> bool:
        deadline = time.monotonic() + 30
        while not condition() and time.monotonic() < deadline:
            time.sleep(0.05)
        return condition()

    return call
