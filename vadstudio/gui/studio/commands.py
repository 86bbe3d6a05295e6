"""The actions of the Draw mode's middle: generate, improve, save, render, find, zoom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from vadstudio import workflows
from vadstudio.domain import Concept, Drawing
from vadstudio.gui.actions import Actions
from vadstudio.gui.asking import ask_number, ask_text
from vadstudio.gui.failures import told
from vadstudio.gui.session import Session
from vadstudio.gui.studio.files import Files
from vadstudio.gui.studio.lines import Lines
from vadstudio.gui.studio.offer import Choice
from vadstudio.gui.studio.other_language import OtherLanguage
from vadstudio.settings import change
from vadstudio.workflows import GenerateResult, GenerateSpec, RefineResult, RefineSpec

if TYPE_CHECKING:
    from vadstudio.gui.studio.panel import StudioPanel


class Commands:
    """Adds the actions and does them on the panel's drawing."""

    def __init__(self, panel: StudioPanel, session: Session, actions: Actions) -> None:
        self.panel, self.session, self.actions = panel, session, actions
        self._add_drawing()
        self.files = Files(panel, session, actions)
        self._add_editing()
        self.lines = Lines(panel, session, actions)
        self._add_view()

    def _add_drawing(self) -> None:
        add, menu = self.actions.add, "Drawing"
        add("drawing.generate", "&Generate", self.generate, menu=menu, shortcut="Ctrl+G", icon="mdi6.creation",
            tip="Ask the model for a new drawing of this concept", group="model")  # fmt: skip
        add("drawing.improve", "&Improve", self.improve, menu=menu, shortcut="Ctrl+I", icon="mdi6.auto-fix",
            tip="Ask the model to improve this draft, by text alone", group="model")  # fmt: skip
        add("drawing.improve_rounds", "Improve &several times…", self.improve_rounds, menu=menu, shortcut="Ctrl+Shift+I",
            icon="mdi6.repeat", tip="Improve over several rounds", group="model")  # fmt: skip
        add("drawing.hint", "Improve with a &hint…", self.hint, menu=menu, shortcut="Ctrl+H", icon="mdi6.comment-edit-outline",
            tip="Tell the model what to change", group="model")  # fmt: skip
        self.others = OtherLanguage(self.panel, self.session, self.actions)
        add("drawing.page", "Empty pa&ge", self.page, menu=menu, shortcut="Ctrl+Alt+N", icon="mdi6.file-plus-outline",
            tip="Write a new drawing of this concept by hand, in the language for new drawings", group="hand")  # fmt: skip
        add("drawing.save", "Save as a &draft", self.save, menu=menu, shortcut="Ctrl+S", icon="mdi6.content-save-outline",
            tip="Save the edited code as a new draft; the draft before it stays", group="hand")  # fmt: skip
        add("drawing.discard", "Discard &edits", self.discard, menu=menu, shortcut="Ctrl+Shift+Backspace", icon="mdi6.restore",
            tip="Go back to the code of the draft", group="hand")  # fmt: skip
        add("drawing.render", "&Render", self.panel.render_now, menu=menu, shortcut=["Ctrl+Return", "F5", "Ctrl+Enter"],
            icon="mdi6.play", tip="Draw the code", group="picture")  # fmt: skip
        live = add("drawing.live", "&Live", self.live, menu=menu, shortcut="Ctrl+L", icon="mdi6.lightning-bolt-outline",
                   tip="Draw while typing, after a pause", checkable=True, group="picture")  # fmt: skip
        live.setChecked(self.session.settings.live_render)
        self.session.settings_changed.connect(lambda: live.setChecked(self.session.settings.live_render))
        add("drawing.reroll", "&Another seed", self.reroll, menu=menu, shortcut="Ctrl+R", icon="mdi6.dice-multiple-outline",
            tip="Draw another member of the family, where the program uses chance", group="picture")  # fmt: skip

    def _add_editing(self) -> None:
        add, editor = self.actions.add, self.panel.editor
        add("edit.find", "&Find in the code…", self.panel.find_bar.open_bar, menu="Edit", shortcut="Ctrl+F",
            icon="mdi6.magnify", scope=self.panel, group="code")  # fmt: skip
        add("edit.find_next", "Find &next", lambda: self.panel.find_bar.step(1), menu="Edit", shortcut="F3",
            icon="mdi6.chevron-down", scope=self.panel, group="code")  # fmt: skip
        add("edit.find_previous", "Find &previous", lambda: self.panel.find_bar.step(-1), menu="Edit", shortcut="Shift+F3",
            icon="mdi6.chevron-up", scope=self.panel, group="code")  # fmt: skip
        add("edit.comment", "Toggle &comment", editor.toggle_comment, menu="Edit", shortcut="Ctrl+/",
            icon="mdi6.comment-text-outline", scope=editor, group="code")  # fmt: skip
        add("edit.go_to_error", "Go to the &error", self.go_to_error, menu="Edit", shortcut="F8",
            icon="mdi6.alert-circle-outline", tip="Put the cursor on the line that does not work",
            scope=self.panel, group="code")  # fmt: skip

    def _add_view(self) -> None:
        add, canvas = self.actions.add, self.panel.canvas
        add("view.fit", "&Fit", canvas.fit, menu="View", shortcut="Ctrl+0", icon="mdi6.fit-to-page-outline",
            tip="Show the whole picture", group="zoom")  # fmt: skip
        add("view.actual", "&100 %", canvas.actual_size, menu="View", shortcut="Ctrl+1", icon="mdi6.numeric-1-box-outline",
            tip="One picture pixel on one screen pixel", group="zoom")  # fmt: skip
        add("view.zoom_in", "Zoom &in", lambda: canvas.zoom_by(1.25), menu="View", shortcut=["Ctrl+=", "Ctrl++"],
            icon="mdi6.magnify-plus-outline", group="zoom")  # fmt: skip
        add("view.zoom_out", "Zoom &out", lambda: canvas.zoom_by(0.8), menu="View", shortcut="Ctrl+-",
            icon="mdi6.magnify-minus-outline", group="zoom")  # fmt: skip

    def refresh(self) -> None:
        """Enable what can be done now."""
        loaded = self.panel.loaded
        drawing = loaded.drawing if loaded else None
        edited = self.panel.is_edited
        for name, can in (
            ("generate", loaded is not None),
            ("improve", drawing is not None or edited),
            ("improve_rounds", drawing is not None or edited),
            ("hint", drawing is not None or edited),
            ("save", edited),
            ("discard", edited),
            ("render", loaded is not None),
            ("reroll", self.panel.seed.isEnabled() and loaded is not None),
            ("page", loaded is not None),
            ("open_code", loaded is not None),
            ("save_code", loaded is not None),
            ("save_picture", loaded is not None),
            ("copy_picture", loaded is not None),
        ):
            self.actions[f"drawing.{name}"].setEnabled(can)
        self.others.refresh()
        if "edit.lines" in self.actions:
            self.lines.refresh()

    @property
    def page_hint(self) -> str:
        """What can be done where nothing is drawn yet, with the keys in use."""
        keys = {}
        for name in ("generate", "render"):
            shortcut = self.actions[f"drawing.{name}"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            keys[name] = shortcut or name.capitalize()
        return f"Not drawn yet.\n{keys['generate']} asks the model, {keys['render']} draws the code."

    # -- the model ---------------------------------------------------------------------------------------------------

    def generate(self) -> None:
        """Ask for one more drawing of the concept, in the chosen language."""
        bench, loaded = self.session.bench, self.panel.loaded
        if bench is None or loaded is None or loaded.concept is None:
            return
        language, budget = str(self.panel.language.currentData()), self.session.settings.budget or None
        self._generate(
            loaded.concept, loaded.drawing, GenerateSpec((loaded.concept.id,), language, more=True, budget=budget)
        )

    def _generate(self, concept: Concept, drawing: Drawing | None, spec: GenerateSpec) -> None:
        bench = self.session.bench
        if bench is None:
            return
        arrived = self.arrival(concept.id, drawing)

        def done(result: GenerateResult) -> None:
            if result.cut:
                self._offer_more(concept, drawing, spec, result)
            arrived(result)

        handle = self.session.run(f"Generate {concept.name}", lambda ctx: workflows.generate(bench, spec, ctx), done)
        self.panel.streaming.follow(handle, concept.id, bench.settings.model)

    def _offer_more(
        self, concept: Concept, drawing: Drawing | None, spec: GenerateSpec, result: GenerateResult
    ) -> None:
        """Offer to go on with the replies that were cut off; what is told here is not told again."""
        message = "\n".join(one.message for one in result.failures if one.cut)
        result.failures = [one for one in result.failures if not one.cut]
        limit = 2 * (spec.max_tokens or self.session.settings.max_tokens)
        models = tuple(dict.fromkeys(one.model for one in result.cut))
        only = replace(spec, only=tuple(result.cut), models=models)

        def go(spec: GenerateSpec) -> Callable[[], None]:
            return lambda: self._generate(concept, drawing, spec)

        choices: list[Choice] = [
            ("Continue", go(replace(only, continue_cut=True))),
            (f"Ask again with up to {limit:,} tokens", go(replace(only, max_tokens=limit))),
        ]
        self.panel.offer.show_offer(message, "warning", choices + self.ways_out("view.calls"))

    def ways_out(self, *names: str) -> list[Choice]:
        """Return buttons for the actions that lead out of trouble: the settings of the models, unless others are named."""
        found = [self.actions[name] for name in names or ("edit.settings.models",) if name in self.actions]
        return [(action.text().replace("&", ""), action.trigger) for action in found]

    def improve(self) -> None:
        """Ask for a better draft."""
        self._refine(1, "")

    def improve_rounds(self) -> None:
        """Ask how many rounds, then improve."""
        ask_number(self.panel, "Improve several times", "Rounds:", lambda rounds: self._refine(rounds, ""), 3, 1, 50)

    def hint(self) -> None:
        """Ask what to change, then improve by that."""
        title, label = "Improve with a hint", "What should change?"
        ask_text(self.panel, title, label, lambda hint: self._refine(1, hint), several=True)

    def _refine(self, rounds: int, hint: str) -> None:
        bench, loaded = self.session.bench, self.panel.loaded
        if bench is None or loaded is None or loaded.concept is None:
            return

        concept, drawing = loaded.concept, loaded.drawing

        def go(drawing: Drawing) -> None:
            spec = RefineSpec((drawing.id,), rounds, hint, budget=self.session.settings.budget or None)
            self._improve(concept, drawing, spec)

        if self.panel.is_edited:  # the model gets what is on the desk, so that becomes a draft first
            self._save(go)
        elif drawing is not None:
            go(drawing)

    def _improve(self, concept: Concept, drawing: Drawing, spec: RefineSpec) -> None:
        bench = self.session.bench
        if bench is None:
            return
        arrived = self.arrival(concept.id, drawing)

        def done(result: RefineResult) -> None:
            cut = [one.message for one in result.failures if one.cut]
            if cut:
                result.failures = [one for one in result.failures if not one.cut]
                limit = 2 * (spec.max_tokens or self.session.settings.max_tokens)
                more = replace(spec, max_tokens=limit)
                choices: list[Choice] = [
                    (f"Ask again with up to {limit:,} tokens", lambda: self._improve(concept, drawing, more))
                ]
                self.panel.offer.show_offer("\n".join(cut), "warning", choices + self.ways_out("view.calls"))
            arrived(result)

        handle = self.session.run(f"Improve {concept.name}", lambda ctx: workflows.refine(bench, spec, ctx), done)
        self.panel.streaming.follow(handle, concept.id, bench.settings.model)

    def arrival(self, concept_id: int, asked_on: Drawing | None) -> Callable[[GenerateResult | RefineResult], None]:
        """Return what to do when the model has answered.

        Its newest drawing comes to the desk, unless the person has turned to another concept or has gone on typing.
        """

        def arrived(result: GenerateResult | RefineResult) -> None:
            if result.failures:
                self.session.notice.emit(told(result.failures), "warning")
            if result.stopped and not any(one.message == result.stopped for one in result.failures):
                self.session.notice.emit(result.stopped, "warning")
            if not result.drawing_ids:
                return
            if self.session.concept_id == concept_id and not self.panel.is_edited:
                self.session.select_drawing(result.drawing_ids[-1])
            else:
                count = len(result.drawing_ids)
                self.session.status_message.emit(f"{count} new draft{'s' if count != 1 else ''} arrived.")

        return arrived

    # -- by hand -----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the edited code as a draft."""
        if self.panel.is_edited:
            self._save(lambda drawing: None)

    def _save(self, then: Callable[[Drawing], None]) -> None:
        bench, loaded, code = self.session.bench, self.panel.loaded, self.panel.code
        if bench is None or loaded is None or loaded.concept is None:
            return
        concept, drawing, language = loaded.concept, loaded.drawing, loaded.language

        def work() -> Drawing:
            if drawing is not None:
                added = workflows.edit(bench, drawing.id, code)
            else:
                added = workflows.draw_by_hand(bench, concept.id, language, code)
            return bench.project.drawings.get(added.id)

        def saved(draft: Drawing) -> None:
            here = self.panel.loaded
            if here is not None and here.copy_name == loaded.copy_name:
                if self.panel.code != code:  # typed while it was being saved: that is an edit of the new draft
                    self.panel.copies.keep(f"drawing-{draft.id}", self.panel.code)
                self.panel.copies.keep(loaded.copy_name, None)
                self.session.select_drawing(draft.id)
            else:
                self.panel.copies.keep(loaded.copy_name, None)
            then(draft)

        self.session.write(work, saved)

    def page(self) -> None:
        """Begin a new drawing of the concept by hand."""
        self.panel.open_page(str(self.panel.language.currentData()))

    def discard(self) -> None:
        """Go back to the draft's code; the editor's own undo brings the edit back."""
        loaded = self.panel.loaded
        if loaded is None:
            return
        cursor = self.panel.editor.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(loaded.code)

    def live(self, on: bool) -> None:
        """Draw while typing, or not."""
        self.session.apply_settings(change(self.session.settings, live_render=on))
        if on:
            self.panel.render_now()

    def reroll(self) -> None:
        """Draw with the next seed."""
        self.panel.seed.setValue(self.panel.seed.value() + 1)

    def go_to_error(self) -> None:
        """Put the cursor on the marked line."""
        if error := self.panel.editor.error:
            self.panel.editor.go_to_line(error[0])
