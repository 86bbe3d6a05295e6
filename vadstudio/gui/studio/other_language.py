"""The drawing on the desk in another language: one action for each language, and what is offered where it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeySequence

from vadstudio import workflows
from vadstudio.domain import Concept, Drawing
from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.languages import title
from vadstudio.gui.session import Session
from vadstudio.gui.studio.offer import Choice
from vadstudio.gui.studio.toolchains import Toolchains
from vadstudio.jobs import Event, EventKind, JobHandle
from vadstudio.render import LANGUAGES, Availability
from vadstudio.workflows import GenerateResult, LikeSpec

if TYPE_CHECKING:
    from vadstudio.gui.studio.panel import StudioPanel

MENU = "Drawing/Draw in another language"
KEYS = 12
"""Languages that get a function key."""


class OtherLanguage:
    """Adds the actions and follows what they began."""

    def __init__(self, panel: StudioPanel, session: Session, actions: Actions) -> None:
        self.panel, self.session, self.actions = panel, session, actions
        self.toolchains = Toolchains(session, panel)
        self._asked: JobHandle[Any] | None = None
        for number, language in enumerate(LANGUAGES, start=1):
            actions.add(
                f"drawing.in.{language.id}", _name(language.title), lambda name=language.id: self.draw(name), menu=MENU,
                shortcut=f"Ctrl+F{number}" if number <= KEYS else "", icon="mdi6.swap-horizontal", tip=_tip(language.title),
            )  # fmt: skip
        actions.menu(MENU).aboutToShow.connect(self.toolchains.look)
        actions.changed.connect(self._mark)  # a new shortcut writes the tooltip anew
        self.toolchains.changed.connect(self._mark)
        session.job_event.connect(self._heard)
        session.project_closing.connect(self._closing)

    def refresh(self) -> None:
        """Enable what can be done now."""
        loaded = self.panel.loaded
        drawing = loaded.drawing if loaded else None
        for language in LANGUAGES:
            name = f"drawing.in.{language.id}"
            if name in self.actions:
                self.actions[name].setEnabled(drawing is not None and drawing.language != language.id)

    def draw(self, language: str) -> None:
        """Ask the model for the same concept in *language*, beside the drawing on the desk."""
        loaded = self.panel.loaded
        if loaded is None or loaded.concept is None or loaded.drawing is None:
            return
        concept, drawing = loaded.concept, loaded.drawing

        def looked(found: Availability) -> None:
            if found.ok:
                self._ask(concept, drawing, language)
            else:
                self._offer_doctor(language, found)

        self.toolchains.ask(language, looked)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _ask(self, concept: Concept, drawing: Drawing, language: str) -> None:
        bench = self.session.bench
        if bench is None:
            return
        spec = LikeSpec(drawing.id, language)
        arrived = self.panel.commands.arrival(concept.id, drawing)

        def done(result: GenerateResult) -> None:
            failures, result.failures = result.failures, []
            arrived(result)
            if failures:
                self._offer_ways("\n".join(failure.message for failure in failures), concept, language)

        handle = self.session.run(
            f"Draw {concept.name} in {title(language)}",
            lambda ctx: workflows.draw_like(bench, spec, ctx),
            done,
            lambda message: self._offer_ways(message, concept, language),
        )
        self._asked = handle
        text = f"Asking {bench.settings.model or bench.settings.provider} for {concept.name} in {title(language)} …"
        self.panel.offer.show_offer(text, "info", [("Cancel", handle.cancel)])

    def _heard(self, handle: JobHandle[Any], event: Event) -> None:
        if handle is self._asked and event.kind is EventKind.ENDED:
            self._asked = None
            self.panel.offer.withdraw()

    def _closing(self) -> None:
        self._asked = None
        self.panel.offer.withdraw()

    def _offer_ways(self, message: str, concept: Concept, language: str) -> None:
        if self.session.concept_id != concept.id:  # the person has turned to something else
            self.session.notice.emit(message, "warning")
            return
        choices: list[Choice] = [("Empty page", lambda: self.panel.open_page(language))]
        self.panel.offer.show_offer(message, "warning", choices + self._way("edit.settings.models"))

    def _offer_doctor(self, language: str, found: Availability) -> None:
        what = found.detail.rstrip(".")
        text = f"{title(language)} cannot be drawn on this machine: {what}. {found.remedy}".strip()
        self.panel.offer.show_offer(text, "warning", self._way("help.doctor"))

    def _way(self, name: str) -> list[Choice]:
        if name not in self.actions:
            return []
        action = self.actions[name]
        return [(action.text().replace("&", ""), action.trigger)]

    def _mark(self) -> None:
        """Show which languages cannot be drawn here, and how to get them."""
        for language in LANGUAGES:
            if (name := f"drawing.in.{language.id}") not in self.actions:
                continue
            action, found = self.actions[name], self.toolchains.of(language.id)
            missing = found is not None and not found.ok
            action.setText(_name(language.title) + (" (not installed)" if missing else ""))
            action.setIcon(theme.icon("mdi6.alert-outline", "warn") if missing else theme.icon("mdi6.swap-horizontal"))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            lines = [_tip(language.title) + (f"  ({keys})" if keys else "")]
            if found is not None and missing:
                lines.append(f"Not on this machine: {found.detail.rstrip('.')}. {found.remedy}".strip())
            action.setToolTip("\n".join(lines))


def _name(language: str) -> str:
    return f"Draw in {language}"


def _tip(language: str) -> str:
    return f"Ask the model to draw this in {language} instead; this drawing stays"
