"""One generation over models of several endpoints: one part for each endpoint, one after the other, under one budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vadstudio.jobs import Context
from vadstudio.workflows.estimate import Estimate, estimate
from vadstudio.workflows.generate import GenerateResult, generate
from vadstudio.workflows.wanted import GenerateSpec
from vadstudio.workflows.workbench import Workbench


@dataclass(frozen=True)
class ModelAt:
    """A model and where it is asked.

    Attributes:
        provider: as :meth:`Workbench.provider` takes it: empty for the one in the settings, ``@NAME`` for an endpoint.
        model: empty for the one in the settings.
    """

    provider: str = ""
    model: str = ""


def parts_of(spec: GenerateSpec, models: Sequence[ModelAt]) -> list[GenerateSpec]:
    """Return *spec* for each endpoint of *models*, with its models."""
    by_provider: dict[str, list[str]] = {}
    for one in models:
        by_provider.setdefault(one.provider, []).append(one.model)
    return [replace(spec, provider=name, models=tuple(named)) for name, named in by_provider.items()]


def generate_parts(bench: Workbench, parts: Sequence[GenerateSpec], ctx: Context) -> GenerateResult:
    """Do the parts of one generation; what one spends is not there for the next.

    A part that ends before its time (a wrong key, a server that is gone) does not keep the others from being done.

    Raises:
        UsageError: as for :func:`generate`.
        Cancelled: with everything that came kept.
    """
    whole, spent = GenerateResult(), 0.0
    for part in parts:
        ctx.check()
        one = generate(bench, replace(part, spent=part.spent + spent), ctx)
        whole.drawing_ids += one.drawing_ids
        whole.failures += one.failures
        whole.cut += one.cut
        whole.stopped = " ".join(text for text in (whole.stopped, one.stopped) if text)
        whole.left += one.left
        whole.calls, whole.cost, whole.unknown = (
            *(whole.calls + one.calls, whole.cost + one.cost, whole.unknown + one.unknown),
        )
        spent += one.cost
    return whole


def estimate_parts(bench: Workbench, parts: Sequence[GenerateSpec]) -> Estimate:
    """Return what :func:`generate_parts` will take.

    Raises:
        UsageError: as for :func:`generate`.
    """
    found = [estimate(bench, part) for part in parts]
    asked = [one for one in found if one.calls] or found[:1]
    costs, worst = [one.cost for one in asked], [one.worst for one in asked]
    return Estimate(
        sum(one.drawings for one in found),
        sum(one.calls for one in found),
        sum(one.prompt_tokens for one in found),
        sum(one.completion_tokens for one in found),
        sum(one.seconds for one in found),
        None if None in costs else sum(cost or 0.0 for cost in costs),
        None if None in worst else sum(cost or 0.0 for cost in worst),
        " ".join(dict.fromkeys(one.basis for one in asked)),
    )
