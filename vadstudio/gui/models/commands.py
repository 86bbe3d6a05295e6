"""The actions around live models: generate and refine with choices, the call behind a drawing, pause, resume, compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from vadstudio.domain import Concept
from vadstudio.gui.comparing import CompareDialog
from vadstudio.gui.jobs import JobList
from vadstudio.gui.models.generating import GenerateDialog
from vadstudio.gui.models.refining import RefineDialog
from vadstudio.gui.models.running import resume_newest
from vadstudio.workflows import Workbench

if TYPE_CHECKING:
    from vadstudio.gui.main_window import MainWindow


class ModelCommands:
    """Adds the actions to the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._session = window, window.session
        self.dialog: QDialog | None = None
        add = window.actions_registry.add
        add("concept.generate_with", "Generate &with choices…", self.generate, menu="Concept", shortcut="Ctrl+Alt+W",
            icon="mdi6.creation-outline", group="model",
            tip="Languages, models, samples and a budget for the chosen concepts; says first what it takes")  # fmt: skip
        add("drawing.refine_with", "&Refine with choices…", self.refine, menu="Drawing", shortcut="Ctrl+Alt+Q",
            icon="mdi6.auto-fix", group="model",
            tip="Rounds, hint, repair, stop rules and a budget, for this draft, the concept or the whole gallery")  # fmt: skip
        add("drawing.call", "Show &prompt and reply", self.show_call, menu="Drawing", shortcut="Ctrl+Alt+Y",
            icon="mdi6.message-text-outline", group="calls",
            tip="What the model was asked for this draft, and what it answered")  # fmt: skip
        add("drawing.compare", "Co&mpare answers side by side…", self.compare, menu="Drawing", shortcut="Ctrl+Alt+B",
            icon="mdi6.compare", group="calls",
            tip="Drawings of this concept by two models or more, beside each other")  # fmt: skip
        add("jobs.pause", "&Pause or go on", self.pause, menu="Run", shortcut="Ctrl+Alt+Z", icon="mdi6.pause", group="jobs",
            tip="Let the jobs that ask models begin nothing new, or go on")  # fmt: skip
        add("jobs.resume", "&Resume the unfinished generation", self.resume, menu="Run", shortcut="Ctrl+Alt+X",
            icon="mdi6.play", group="jobs",
            tip="Ask for what is missing of the newest generation that was stopped or cut off")  # fmt: skip
        self._session.project_opened.connect(self._look_for_unfinished)
        self._session.drawing_selected.connect(lambda _: self._enable())
        self._session.concept_selected.connect(lambda _: self._enable())
        self._session.project_closing.connect(self._closing)
        self._enable()

    # -- dialogs -----------------------------------------------------------------------------------------------------

    def generate(self) -> None:
        """Ask how the chosen concepts are to be drawn."""
        concepts = self._window.concepts.model
        ids = self._window.concepts.chosen_ids() or [self._session.concept_id]
        found = [one for one in (concepts.concept(concept_id) for concept_id in ids) if one is not None]
        if found:
            self._open(GenerateDialog(self._session, found, self._window))
        else:
            self._session.status_message.emit("Choose the concepts to draw at the left first.")

    def refine(self) -> None:
        """Ask how drafts are to be refined."""
        bench, session = self._session.bench, self._session
        if bench is None:
            return
        drawing_id, concept_id = session.drawing_id, session.concept_id
        chosen = tuple(self._window.gallery.grid.chosen) if self._window.mode == "curate" else ()
        shown = tuple(self._window.gallery.grid.ids)

        def read() -> list[tuple[str, tuple[int, ...]]]:
            project = bench.project
            heads = tuple(one.id for one in project.drawings.heads(concept_id)) if concept_id else ()
            every = tuple(d.id for c in project.concepts.all() for d in project.drawings.heads(c.id))
            here: tuple[int, ...] = (drawing_id,) if drawing_id else ()
            scopes = [("The chosen drawings", chosen)] if chosen else []
            name = project.concepts.get(concept_id).name if concept_id else ""
            return [
                *scopes,
                ("The draft on the desk", here),
                (f"The newest drafts of {name}", heads),
                ("What the gallery shows", shown),
                ("Every newest draft", every),
            ]

        session.read(read, lambda scopes: self._open(RefineDialog(session, scopes, self._window)), key="refine with")

    def compare(self) -> None:
        """Show drawings of the concept beside each other."""
        concept = self._window.concepts.model.concept(self._session.concept_id)
        if concept is not None:
            dialog = CompareDialog(self._session, concept, self._ask_models, self._window)
            self._own(dialog)
            dialog.show()

    def _ask_models(self, concept: Concept) -> None:
        self._open(GenerateDialog(self._session, [concept], self._window))

    def _open(self, dialog: QDialog) -> None:
        self._own(dialog)
        dialog.open()

    def _own(self, dialog: QDialog) -> None:
        """Keep *dialog* until it is closed."""
        self.dialog = dialog

        def closed() -> None:
            if self.dialog is dialog:
                self.dialog = None
            dialog.deleteLater()

        dialog.finished.connect(lambda _: closed())

    # -- calls -------------------------------------------------------------------------------------------------------

    def show_call(self) -> None:
        """Show the call that the draft on the desk came from."""
        bench, drawing_id = self._session.bench, self._session.drawing_id
        if bench is None or not drawing_id:
            return

        def shown(call_id: int | None) -> None:
            if call_id is None:
                self._session.status_message.emit(
                    "No model was asked for this draft: it was written or brought in by hand."
                )
                return
            self._window.calls_dock.show()
            self._window.calls_dock.raise_()
            self._window.calls.show_call(call_id)
            self._window.calls.view.setFocus()

        self._session.read(lambda: bench.project.drawings.get(drawing_id).call_id, shown, key="call of the draft")

    # -- jobs --------------------------------------------------------------------------------------------------------

    def pause(self) -> None:
        """Pause every job that can be, or let all go on when all are paused."""
        jobs = JobList.of(self._session)
        live = [info for info in jobs.live if info.handle.pausable]
        on = any(not info.handle.hold.is_set() for info in live)
        for info in live:
            jobs.pause(info, on)
        word = "Paused" if on else "Going on"
        self._session.status_message.emit(
            f"{word}: {len(live)} jobs." if live else "No job that asks models is running."
        )

    def resume(self) -> None:
        """Go on with the newest generation that did not come to its end."""
        resume_newest(self._session)

    def _look_for_unfinished(self) -> None:
        bench = self._session.bench
        if bench is None:
            return

        def told(was_cut: bool) -> None:
            if was_cut:
                keys = self._window.actions_registry["jobs.resume"].shortcut().toString()
                text = f"A generation was cut off when the program ended. Everything that came is kept; {keys} asks for the rest."
                self._session.notice.emit(text, "warning")

        self._session.write(lambda: _was_cut(bench), told)

    def _enable(self) -> None:
        actions = self._window.actions_registry
        actions["drawing.call"].setEnabled(bool(self._session.drawing_id))
        actions["drawing.compare"].setEnabled(bool(self._session.concept_id))

    def _closing(self) -> None:
        if self.dialog is not None:
            self.dialog.close()


def _was_cut(bench: Workbench) -> bool:
    bench.project.jobs.interrupted()
    newest = next((job for job in bench.project.jobs.all() if job.kind == "generate"), None)
    return newest is not None and newest.status == "interrupted"
