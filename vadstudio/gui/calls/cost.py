"""What the draft on the desk cost, in the status line; its drawing, concept and project in the tooltip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from vadstudio.domain import Changes
from vadstudio.gui.calls import words
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.session import Session
from vadstudio.store import CallTotals, LlmCall, Project

PAUSE_MS = 300


@dataclass(frozen=True)
class Costs:
    """Sums; None where nothing is chosen."""

    call: LlmCall | None
    drawing: CallTotals | None
    concept: CallTotals | None
    project: CallTotals


def read_costs(project: Project, concept_id: int, drawing_id: int) -> Costs:
    """Read what the chosen draft, its drawing, its concept and the project cost."""
    calls, drawing = project.calls, project.drawings.get(drawing_id) if drawing_id else None
    return Costs(
        calls.get(drawing.call_id) if drawing and drawing.call_id else None,
        calls.total(root_id=drawing.root_id) if drawing else None,
        calls.total(concept_id=concept_id) if concept_id else None,
        calls.total(),
    )


class CostLabel(QToolButton):
    """A button in the status line; a click shows the draft's call."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        self.setAccessibleName("Cost of the draft")
        session.drawing_selected.connect(lambda _: self._timer.start())
        session.concept_selected.connect(lambda _: self._timer.start())
        session.project_opened.connect(self._timer.start)
        session.project_closing.connect(self._closing)
        session.changed.connect(self._changed)
        session.busy_probes.append(self._timer.isActive)
        self.hide()

    def refresh(self) -> None:
        """Read the sums anew."""
        bench, concept_id, drawing_id = self.session.bench, self.session.concept_id, self.session.drawing_id
        if bench is not None:
            self.session.read(
                lambda: read_costs(bench.project, concept_id, drawing_id), self._show, lambda _: None, key="costs"
            )

    def _changed(self, changes: Changes) -> None:
        if changes.drawings or changes.jobs:
            self._timer.start()

    def _closing(self) -> None:
        self._timer.stop()
        self.hide()

    def _show(self, costs: Costs) -> None:
        call = costs.call
        if call is not None and call.provider != "starter":
            tokens = (call.prompt_tokens or 0) + (call.completion_tokens or 0)
            known = call.prompt_tokens is not None or call.completion_tokens is not None
            self.setText(f"{f'{tokens:,}' if known else '?'} tokens · {words.cost(call.cost)}")
        elif costs.project.cost or costs.project.unknown:
            self.setText(f"Project: {words.summed(costs.project)}")
        else:
            self.setText("")
        lines = []
        if call is not None:
            recorded = call.provider == "starter"
            tokens_said = words.tokens(call.prompt_tokens, call.completion_tokens)
            lines.append(f"This draft: {call.model}, {tokens_said}, {words.cost(call.cost, recorded)}")
        for name, total in (("Drawing", costs.drawing), ("Concept", costs.concept), ("Project", costs.project)):
            if total is not None:
                lines.append(f"{name}: {_line(total)}")
        self.setToolTip(plain_tip("\n".join(lines)))
        self.setVisible(bool(self.text()))


def _line(total: CallTotals) -> str:
    tokens = total.prompt_tokens + total.completion_tokens
    return f"{total.calls:,} calls, {tokens:,} tokens, {words.summed(total)}" if total.calls else "no calls"
