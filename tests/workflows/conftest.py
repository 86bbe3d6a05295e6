from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vadstudio.settings import Settings
from vadstudio.workflows import Workbench, new_project


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """A project with the concepts of the starter, nothing drawn."""
    with Workbench(new_project(tmp_path / "a.vad", starter=True), Settings(render_workers=1, render_size=96)) as made:
        yield made


def concept_id(bench: Workbench, name: str) -> int:
    found = bench.project.concepts.find(name)
    assert found is not None
    return found.id
