"""The drawings that are measured: real ones, small sets of like weight."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vadstudio import paths
from vadstudio.render import LANGUAGES, Language

# Starter drawings by weight; languages that the starter does not have come from ``resources/bench``.
_STARTER = {
    "svg": {
        "light": ("shapes/red-circle/svg-1.svg", "shapes/nested-squares/svg-1.svg", "objects/apple/svg-1.svg"),
        "typical": ("objects/bicycle/svg-3.svg", "objects/owl/svg-2.svg", "scenes/mountain-lake-at-sunset/svg-2.svg"),
    },
    "python-matplotlib": {
        "light": (
            "shapes/red-circle/python-matplotlib-1.py",
            "shapes/nested-squares/python-matplotlib-1.py",
            "objects/apple/python-matplotlib-1.py",
        ),
        "typical": (
            "objects/bicycle/python-matplotlib-3.py",
            "objects/owl/python-matplotlib-2.py",
            "scenes/mountain-lake-at-sunset/python-matplotlib-2.py",
        ),
    },
}
_TEMPLATE = "template"


@dataclass(frozen=True)
class Suite:
    """Drawings of one language and weight.

    Attributes:
        language: language id.
        name: ``light`` or ``typical``; ``template`` where a language has no drawings for this.
        codes: the programs.
    """

    language: str
    name: str
    codes: tuple[str, ...]


def suites_of(language: Language) -> list[Suite]:
    """Return the suites of a language, the lightest first."""
    by_name: dict[str, list[Path]] = {
        name: [paths.starter_dir() / file for file in files] for name, files in _STARTER.get(language.id, {}).items()
    }
    for file in sorted((paths.resources_dir() / "bench" / language.id).glob(f"*{language.extension}")):
        by_name.setdefault(file.stem.partition("-")[0], []).append(file)
    found = [
        Suite(language.id, name, tuple(file.read_text(encoding="utf-8") for file in files))
        for name, files in sorted(by_name.items())
    ]
    return found or [Suite(language.id, _TEMPLATE, (language.template,))]


def languages_of(names: tuple[str, ...]) -> list[Language]:
    """Return the languages called *names*, or all.

    Raises:
        UsageError: there is no such language.
    """
    return [LANGUAGES.get(name) for name in names] if names else list(LANGUAGES)
