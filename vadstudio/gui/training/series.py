"""The curves of runs as arrays, read bit by bit while runs go on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vadstudio.domain import Run, RunStatus
from vadstudio.store import Project

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GOING_ON = frozenset({RunStatus.QUEUED, RunStatus.RUNNING})


@dataclass(frozen=True, eq=False)
class Curve:
    """One curve: steps int64 [N] rising, values float64 [N]; values that are not finite are NaN and leave a gap."""

    steps: NDArray[np.int64]
    values: NDArray[np.float64]
    whole: bool
    """No value is NaN."""

    @property
    def last(self) -> int:
        """The last step, -1 where there is none."""
        return int(self.steps[-1]) if len(self.steps) else -1


Curves = dict[str, Curve]


@dataclass
class _Known:
    """What was read of one run.

    Attributes:
        mark: status and pid at that time; another mark means stopped, ended or resumed since.
        beyond: curve -> last step at the first read under this mark. A resumed run tells the steps after its checkpoint
            again, so only when a curve is longer than that, what lies before its end is settled.
        firm: curves of which the end is all that is still to come.
    """

    mark: tuple[RunStatus, int]
    curves: Curves
    beyond: dict[str, int]
    firm: set[str] = field(default_factory=set)


class CurveReader:
    """Reads curves of one project; of a run that goes on only the points after the last known step.

    A run that has ended is not read again until it is resumed. Used by one thread at a time.
    """

    def __init__(self, project: Project, names: Collection[str]) -> None:
        self._project = project
        self._names = tuple(names)
        self._known: dict[int, _Known] = {}

    def read(self, run: Run) -> Curves:
        """Return the curves of *run*; a curve that did not change is the same object as before."""
        mark = run.status, run.pid
        known = self._known.get(run.id)
        if known is None or known.mark != mark:
            curves = {name: read_curve(self._project, run.id, name) for name in self._names}
            self._known[run.id] = _Known(mark, curves, {name: curve.last for name, curve in curves.items()})
            return curves
        if run.status in GOING_ON:
            known.curves = {name: self._go_on(run.id, name, known) for name in self._names}
        return known.curves

    def _go_on(self, run_id: int, name: str, known: _Known) -> Curve:
        held = known.curves[name]
        if name in known.firm:
            return joined(held, read_curve(self._project, run_id, name, held.last))
        curve = read_curve(self._project, run_id, name)
        if curve.last > known.beyond[name]:
            known.firm.add(name)
        return curve


def read_curve(project: Project, run_id: int, name: str, after: int = -1) -> Curve:
    """Read one curve as far as it lies after a step."""
    import numpy as np

    steps, values = project.runs.curve(run_id, name, after)
    array = np.array(values, np.float64)
    finite = np.isfinite(array)
    array[~finite] = np.nan
    return Curve(np.array(steps, np.int64), array, bool(finite.all()))


def joined(head: Curve, tail: Curve) -> Curve:
    """Return *head* with *tail* behind it; *head* itself where there is no tail."""
    import numpy as np

    if not len(tail.steps):
        return head
    steps, values = np.concatenate([head.steps, tail.steps]), np.concatenate([head.values, tail.values])
    return Curve(steps, values, head.whole and tail.whole)
