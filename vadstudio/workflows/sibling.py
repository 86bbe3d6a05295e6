"""The same concept in another language: a drawing beside one that is there."""

from __future__ import annotations

from dataclasses import dataclass

from vadstudio.errors import EnvironmentFault, UsageError
from vadstudio.jobs import Context
from vadstudio.render import LANGUAGES
from vadstudio.workflows.generate import GenerateResult, generate
from vadstudio.workflows.wanted import GenerateSpec
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class LikeSpec:
    """What to draw again, and in which language.

    Attributes:
        drawing_id: a draft; its concept is drawn.
        provider: name of the provider; empty for the one in the settings.
        model: model name; empty for the one in the settings.
    """

    drawing_id: int
    language: str
    samples: int = 1
    provider: str = ""
    model: str = ""


def draw_like(bench: Workbench, spec: LikeSpec, ctx: Context) -> GenerateResult:
    """Ask for a drawing of the same concept in another language; it begins a family of its own, beside the draft's.

    No model is asked for what this machine cannot draw.

    Raises:
        UsageError: there is no such drawing or language, or the drawing is in that language.
        EnvironmentFault: the language's toolchain is not on this machine; the remedy says how to get it.
    """
    drawing = bench.project.drawings.get(spec.drawing_id)
    language = LANGUAGES.get(spec.language)
    if language.id == drawing.language:
        raise UsageError(
            f"Drawing {drawing.id} is in {language.title} already.", "Name another language with --language."
        )
    found = language.availability()
    if not found.ok:
        raise EnvironmentFault(
            f"{language.title} cannot be drawn on this machine: {found.detail.rstrip('.')}.", found.remedy
        )
    wanted = GenerateSpec((drawing.concept_id,), language.id, spec.samples, True, spec.provider, spec.model)
    return generate(bench, wanted, ctx)
