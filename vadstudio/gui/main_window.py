"""The window: modes, docks, menus, notices, status line; what is remembered between two starts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from vadstudio import log, paths
from vadstudio.domain import Changes
from vadstudio.gui import recent, theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.calls import CallsPanel, CostLabel
from vadstudio.gui.closing import Closing
from vadstudio.gui.commands import EditCommands, FileCommands, HelpCommands, ViewCommands
from vadstudio.gui.concepts import ConceptCommands, ConceptsPanel
from vadstudio.gui.failures import plain
from vadstudio.gui.gallery import GalleryPanel
from vadstudio.gui.history import HistoryPanel
from vadstudio.gui.jobs import JobsBadge, JobsPanel
from vadstudio.gui.judging import JudgePanel
from vadstudio.gui.models import ModelCommands
from vadstudio.gui.modes import MODES, ModeBar
from vadstudio.gui.notices import NoticeBar
from vadstudio.gui.palette import CommandPalette
from vadstudio.gui.prompts import PromptCommands
from vadstudio.gui.session import Session
from vadstudio.gui.start_page import StartPage
from vadstudio.gui.studio import StudioPanel
from vadstudio.gui.training import TrainingPanel
from vadstudio.render import SandboxLevel, sandbox_level
from vadstudio.workflows import Workbench, fill_sample, is_unfinished_sample

STATUS_MS = 8000
TITLE_BAR = 32
"""Room for the desktop's title bar, in logical pixels, so that a first window is wholly on a small screen."""


class MainWindow(QMainWindow):
    """The one window of the studio.

    Attributes:
        session: the open project and everything around it; the window closes it.
        actions_registry: every action.
        palette_dialog: the command palette that was opened last, if any.

    Args:
        remember: keep and bring back layout, recent projects and selection.
    """

    def __init__(self, session: Session, remember: bool = True) -> None:
        super().__init__()
        self.session = session
        self.actions_registry = Actions(session.settings, self)
        self.palette_dialog: CommandPalette | None = None
        self._layout_store = recent.Layout() if remember else None
        self._mode = MODES[0].id
        self._console_wanted = False
        self.setObjectName("main")
        self.setWindowIcon(QIcon(str(paths.resources_dir() / "icons" / "vadstudio.svg")))
        self.setDockOptions(self.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(0, TITLE_BAR)))
        self.actions_registry.attach(self.menuBar())
        files, edits = FileCommands(self), EditCommands(self)
        self.modes = ModeBar(self.actions_registry, self.show_mode)
        self.jobs_dock = self._dock("jobs", "Jobs", "Ctrl+J", "mdi6.progress-clock")
        self.calls_dock = self._dock("calls", "Calls", "Ctrl+Shift+L", "mdi6.message-text-outline")
        self.console_dock = self._dock("console", "Console", "Ctrl+`", "mdi6.console")
        prompts = PromptCommands(session, self.actions_registry, self)
        self._commands = (files, edits, prompts, ViewCommands(self), HelpCommands(self))
        self.notices = NoticeBar()
        self.pages = QStackedWidget()
        self._build_center()
        self._build_docks()
        self._build_tool_bar()
        self._build_status_line()
        self.model_commands = ModelCommands(self)
        self._closing = Closing(self)
        for clash in self.actions_registry.clashes():
            log.get("gui.actions").warning("%s is bound to %s", clash.shortcut, " and ".join(clash.ids))
        self._connect()
        self.show_mode(self._mode)
        if self._layout_store:
            self._layout_store.restore_window(self)
        self._show_project(False)

    # -- building ----------------------------------------------------------------------------------------------------

    def _build_center(self) -> None:
        session, actions = self.session, self.actions_registry
        self.concepts = ConceptsPanel(session, actions)
        self.concept_commands = ConceptCommands(session, actions, self.concepts, self)
        self.studio = StudioPanel(session, actions)
        self.history = HistoryPanel(session, actions)
        self.draw = QSplitter(Qt.Orientation.Horizontal)
        self.draw.setObjectName("draw")
        for panel, width in ((self.concepts, 260), (self.studio, 860), (self.history, 320)):
            self.draw.addWidget(panel)
            self.draw.setStretchFactor(self.draw.count() - 1, 1 if panel is self.studio else 0)
            panel.setMinimumWidth(min(width, 200))
        self.draw.setSizes([260, 860, 320])
        self.draw.setChildrenCollapsible(False)
        self.draw.setFocusProxy(self.concepts)
        self.gallery = GalleryPanel(session, actions)
        self.training = TrainingPanel(session, actions)
        self.judging = JudgePanel(session, actions)
        pages = (self.draw, self.gallery, self.training, self.judging)
        self._mode_pages: dict[str, QWidget] = {mode.id: page for mode, page in zip(MODES, pages, strict=True)}
        self._mode_focus: dict[str, QWidget] = {
            "draw": self.concepts.tree,
            "curate": self.gallery.grid,
            "train": self.training.runs,
            "judge": self.judging.list,
        }
        for page in pages:
            self.pages.addWidget(page)
        self.start_page = StartPage(actions, show_recent=self._layout_store is not None)
        self.pages.addWidget(self.start_page)
        center = QWidget()
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(center)

    def _build_docks(self) -> None:
        self.jobs_dock.setWidget(JobsPanel(self.session, self.actions_registry))
        self.console_dock.visibilityChanged.connect(self._need_console)
        self.calls = CallsPanel(self.session, self.actions_registry)
        self.calls_dock.setWidget(self.calls)
        self.tabifyDockWidget(self.jobs_dock, self.calls_dock)
        self.tabifyDockWidget(self.calls_dock, self.console_dock)
        for dock in (self.jobs_dock, self.calls_dock, self.console_dock):
            dock.hide()
        self.calls_dock.visibilityChanged.connect(self._calls_seen)
        self.resizeDocks([self.jobs_dock, self.calls_dock, self.console_dock], [240, 300, 240], Qt.Orientation.Vertical)

    def _dock(self, name: str, title: str, shortcut: str, icon: str) -> QDockWidget:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)

        def show(on: bool) -> None:
            dock.setVisible(on)
            if on:
                dock.raise_()
                QTimer.singleShot(0, dock, lambda: dock.widget() and dock.widget().setFocus())

        action = self.actions_registry.add(
            f"view.{name}", f"&{title}", show, menu="View", shortcut=shortcut, icon=icon, checkable=True, group="docks",
            always=name == "jobs", tip=f"Show or hide the {title.lower()}",
        )  # fmt: skip
        dock.visibilityChanged.connect(lambda: action.setChecked(not dock.isHidden()))
        return dock

    def _build_tool_bar(self) -> None:
        bar = QToolBar("Modes")
        bar.setObjectName("modes_bar")
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        bar.setIconSize(QSize(20, 20))
        self._modes_place = bar.addWidget(self.modes)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        for name in ("edit.undo", "edit.redo", "", "view.palette", "view.theme.toggle", "edit.settings"):
            if name:
                bar.addAction(self.actions_registry[name])
            else:
                bar.addSeparator()
        self.addToolBar(bar)
        self._bar = bar

    def _build_status_line(self) -> None:
        line = self.statusBar()
        line.setSizeGripEnabled(False)
        self.sandbox = QLabel()
        theme.set_tone(self.sandbox, "muted")
        self.sandbox.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        self.badge = JobsBadge(self.session)
        self.badge.clicked.connect(self._toggle_jobs)
        self.cost = CostLabel(self.session)
        self.cost.clicked.connect(self._show_call)
        line.addPermanentWidget(self.cost)
        line.addPermanentWidget(self.badge)
        line.addPermanentWidget(self.sandbox)
        self.session.read(sandbox_level, self._show_sandbox, lambda _: None, key="sandbox level of the status line")

    def _connect(self) -> None:
        session = self.session
        session.project_opened.connect(self._opened)
        session.project_closing.connect(self._before_closing)
        session.changed.connect(self._changed)
        session.notice.connect(self._notice)
        session.status_message.connect(lambda text: self.statusBar().showMessage(text, STATUS_MS))
        session.settings_changed.connect(self._settings_changed)
        self.start_page.chosen.connect(lambda path: session.open_project(path))

    # -- modes -------------------------------------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """The mode that is shown: draw, curate, train or judge."""
        return self._mode

    def show_mode(self, mode: str) -> None:
        """Switch to *mode*."""
        focus = QApplication.focusWidget()
        if focus is not None and self._mode_pages[self._mode].isAncestorOf(focus):
            self._mode_focus[self._mode] = focus
        self._mode = mode if mode in self._mode_pages else MODES[0].id
        self.modes.show_mode(self._mode)
        if self.session.bench is not None:
            self.pages.setCurrentWidget(self._mode_pages[self._mode])
            self._mode_focus[self._mode].setFocus()

    def _need_console(self, visible: bool) -> None:
        """Start the console when it is first seen: its kernel is a process of its own."""
        if visible and self.console_dock.widget() is None and self.session.bench is not None:
            from vadstudio.gui.console import ConsolePanel

            self.console_dock.setWidget(ConsolePanel(self.session, self.actions_registry))

    def _calls_seen(self, visible: bool) -> None:
        if visible:
            self.calls.refresh()

    def _show_call(self) -> None:
        name = "drawing.call" if self.session.drawing_id else "view.calls"
        self.actions_registry[name].trigger()

    def _toggle_jobs(self) -> None:
        self.actions_registry["view.jobs"].trigger()

    # -- the project -------------------------------------------------------------------------------------------------

    def restore_session(self) -> None:
        """Open the project that was open when the window closed, if it is still there."""
        last = self._layout_store.last_project if self._layout_store else ""
        if last and Path(last).exists():
            self.session.open_project(last)

    def close_project(self) -> None:
        """Close the project and show the start page; running training is asked about first."""
        self._closing.ask(then=self._close_project_now)

    def _close_project_now(self) -> None:
        self.session.close_project()
        self._show_project(False)

    def _opened(self) -> None:
        bench, path = self.session.bench, self.session.path
        if bench is None or path is None:
            return
        self.notices.clear()
        if self._layout_store:
            recent.remember(path, bench.project.title)
        self._show_project(True)
        self.show_mode(self._layout_store.mode if self._layout_store else self._mode)
        self.session.read(lambda: self._saved_selection(bench, path), self._select, key="selection")
        self.session.read(lambda: is_unfinished_sample(bench.project), self._fill_sample, key="sample")

    def _saved_selection(self, bench: Workbench, path: Path) -> tuple[int, int, int]:
        """Return what was selected in this project when it was closed, else its first concept with drawings."""
        concepts, drawing, run = self._layout_store.selection(path) if self._layout_store else (0, 0, 0)
        known = [concept.id for concept in bench.project.concepts.all()]
        if run not in {one.id for one in bench.project.runs.all()}:
            run = max((one.id for one in bench.project.runs.all()), default=0)
        if concepts in known:
            ids = {head.root_id for head in bench.project.drawings.heads(concepts)}
            family = {one.id for root in ids for one in bench.project.drawings.family(root)}
            return concepts, drawing if drawing in family else 0, run
        counts = bench.project.concepts.counts()
        drawn = [one for one in known if one in counts and counts[one].drafts]
        return (drawn or known or [0])[0], 0, run

    def _select(self, selection: tuple[int, int, int]) -> None:
        concept, drawing, run = selection
        if concept and not self.session.concept_id:
            self.session.select_concept(concept)
        if drawing:
            self.session.select_drawing(drawing)
        if run and not self.session.run_id:
            self.session.select_run(run)

    def _fill_sample(self, unfinished: bool) -> None:
        bench = self.session.bench
        if unfinished and bench is not None:
            self.session.run("Filling the sample project", lambda ctx: fill_sample(bench, ctx))
            self.session.notice.emit(
                "The sample project is being filled: drawings, drafts, a dataset and a training run appear one after the other.",
                "info",
            )

    def _before_closing(self) -> None:
        path = self.session.path
        if self._layout_store and path:
            self._layout_store.mode = self._mode
            session = self.session
            self._layout_store.save_selection(path, session.concept_id, session.drawing_id, session.run_id)

    def _changed(self, changes: Changes) -> None:
        if changes.runs:
            self.session.follow_running()

    def _show_project(self, is_open: bool) -> None:
        self.actions_registry.set_project_open(is_open)
        self._modes_place.setVisible(is_open)
        self.pages.setCurrentWidget(self._mode_pages[self._mode] if is_open else self.start_page)
        if not is_open:
            self._console_wanted = not self.console_dock.isHidden()
            self.console_dock.hide()
            self.start_page.refresh()
        elif self._console_wanted:
            self.console_dock.show()
        bench = self.session.bench
        self.setWindowTitle(f"{bench.project.title} — vadstudio" if bench else "vadstudio")
        self.setWindowFilePath(str(self.session.path or ""))

    # -- telling -----------------------------------------------------------------------------------------------------

    def _notice(self, text: str, level: str) -> None:
        self.notices.show_notice(plain(text), level)
        if level == "info":
            self.statusBar().showMessage(text, STATUS_MS)

    def _show_sandbox(self, level: SandboxLevel) -> None:
        order = ("none", "limited", "isolated")
        enough = order.index(level.name) >= order.index(self.session.settings.sandbox_required)
        self.sandbox.setText(f"Sandbox: {level.name}" if enough else f"Sandbox: {level.name}, too low to render")
        self.sandbox.setToolTip(level.detail)
        theme.set_tone(self.sandbox, "muted" if enough and level.name != "none" else "warn")

    def _settings_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and (theme.wanted() != self.session.settings.theme):
            theme.apply(app, self.session.settings.theme)
        self.actions_registry.apply_overrides(self.session.settings.shortcuts)
        self.session.read(sandbox_level, self._show_sandbox, lambda _: None, key="sandbox level of the status line")

    # -- closing -----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.followed and not self._closing.agreed:
            event.ignore()
            self._closing.ask(then=lambda: QTimer.singleShot(0, self, self.close_without_asking))
            return
        if self._layout_store:
            self._layout_store.save_window(self)
            self._layout_store.last_project = str(self.session.path or "")
        self.session.close()
        super().closeEvent(event)

    def close_without_asking(self) -> None:
        """Close the window; running training goes on."""
        self._closing.agreed = True
        self.close()
