"""The dock with every call of the project."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from vadstudio.gui import theme
from vadstudio.gui.actions import Actions
from vadstudio.gui.buttons import tool_button
from vadstudio.gui.calls import words
from vadstudio.gui.calls.detail import CallDetail
from vadstudio.gui.concepts.rows import Line, RowsModel, RowsView
from vadstudio.gui.labels import empty_page
from vadstudio.gui.session import Session
from vadstudio.jobs import Event, EventKind
from vadstudio.store import CallRow, CallTotals, LlmCall

HEADERS = ("Concept", "Model", "Status", "Tokens", "Time", "Cost", "Prompt", "When")
NOTHING = "No model has been asked yet.\nEvery call is listed here with its prompt, its reply and what it cost."
PAUSE_MS = 400


class CallsPanel(QWidget):
    """Calls on the left, the chosen one on the right, the sums below."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = RowsModel(HEADERS, self)
        self.view = RowsView(self.model, "Calls", (130, 130, 130, 70, 90, 110, 130))
        self.detail = CallDetail()
        self.search = QLineEdit()
        self.sums = QLabel()
        self._wanted = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        self._build(actions)
        self.setFocusProxy(self.view)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        session.project_opened.connect(self.refresh)
        session.project_closing.connect(self._closing)
        session.changed.connect(lambda _: self._soon())
        session.job_event.connect(lambda _, event: self._heard(event))
        session.busy_probes.append(self._timer.isActive)

    def _build(self, actions: Actions) -> None:
        self.search.setPlaceholderText("Search in prompts, replies, models and concepts")
        self.search.setAccessibleName("Search calls")
        self.search.setClearButtonEnabled(True)
        go = actions.add("calls.drawing", "Show the &drawing of the call", self._show_drawing, menu="Drawing", group="calls",
                         shortcut="Ctrl+Alt+V", icon="mdi6.image-outline",
                         tip="Show the drawing that was made of the chosen call")  # fmt: skip
        top = QHBoxLayout()
        top.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        top.addWidget(self.search, 1)
        top.addWidget(tool_button(go))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.empty = empty_page(NOTHING)
        self.pages.addWidget(self.empty)
        self.sums.setTextFormat(Qt.TextFormat.PlainText)
        self.sums.setContentsMargins(theme.SPACE, theme.SPACE // 2, theme.SPACE, theme.SPACE // 2)
        self.sums.setWordWrap(True)
        theme.set_tone(self.sums, "muted")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addWidget(self.sums)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("calls-splitter")
        splitter.addWidget(left)
        splitter.addWidget(self.detail)
        splitter.setSizes([700, 620])
        splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    def show_call(self, call_id: int) -> None:
        """Choose a call; the search is taken away where it hides it."""
        self._wanted = call_id
        if self.search.text():
            self.search.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the calls anew."""
        bench, search = self.session.bench, self.search.text().strip()
        if bench is None:
            return
        calls = bench.project.calls
        self.session.read(
            lambda: (calls.rows(search), calls.total(), calls.totals("model"), search), self._show, key="calls"
        )

    # -- inside ------------------------------------------------------------------------------------------------------

    def _soon(self) -> None:
        if self.isVisible() and not self._timer.isActive() and self.session.bench is not None:
            self._timer.start()

    def _heard(self, event: Event) -> None:
        if event.kind is not EventKind.PARTIAL:
            self._soon()

    def _closing(self) -> None:
        self._timer.stop()
        self.model.show([])
        self.detail.show_call(None)
        self.sums.clear()

    def _show(self, found: tuple[list[CallRow], CallTotals, list[CallTotals], str]) -> None:
        rows, total, by_model, search = found
        self.model.show(_line(row) for row in rows)
        self.pages.setCurrentIndex(0 if rows else 1)
        self.empty.setText("No call holds these words." if search else NOTHING)
        self.sums.setText(_sums(total, by_model))
        if self._wanted:
            place = next((n for n, line in enumerate(self.model.lines) if line.key == self._wanted), None)
            if place is not None:
                self._wanted = 0
                self.view.selectRow(place)
                self.view.scrollTo(self.model.index(place, 0))
        chosen = self.view.chosen
        if chosen == [self.detail.call_id]:
            self._chosen()  # it may have been answered meanwhile

    def _chosen(self) -> None:
        bench, chosen = self.session.bench, self.view.chosen
        if bench is None or len(chosen) != 1:
            return
        call_id = chosen[0]

        def read() -> tuple[LlmCall, str]:
            call = bench.project.calls.get(call_id)
            return call, bench.project.concepts.get(call.concept_id).name if call.concept_id else ""

        self.session.read(read, lambda found: self.detail.show_call(*found), key="call")

    def _show_drawing(self) -> None:
        bench, chosen = self.session.bench, self.view.chosen
        if bench is None or not chosen:
            return

        def shown(call: LlmCall) -> None:
            if call.drawing_id:
                self.session.select_drawing(call.drawing_id)
            else:
                self.session.status_message.emit("Nothing was drawn of this call.")

        self.session.read(lambda: bench.project.calls.get(chosen[0]), shown, key="drawing of a call")

    def keyPressEvent(self, event: object) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.detail.tabs.setFocus()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]


def _line(row: CallRow) -> Line:
    counted = row.prompt_tokens is not None or row.completion_tokens is not None
    tokens = f"{row.prompt_tokens or 0:,} + {row.completion_tokens or 0:,}" if counted else "unknown"
    recorded = row.endpoint == "starter"
    cost = "free" if recorded else "unknown" if row.cost is None else words.cost(row.cost)
    when = row.created_at.replace("T", " ")[:19]
    return Line(
        row.id,
        (row.concept, row.model, words.status(row.status), tokens, words.seconds(row.seconds), cost, row.prompt, when),
    )


def _sums(total: CallTotals, by_model: list[CallTotals]) -> str:
    if not total.calls:
        return ""
    tokens = total.prompt_tokens + total.completion_tokens
    first = f"{total.calls:,} call{'s' if total.calls != 1 else ''}, {tokens:,} tokens, {words.summed(total)}"
    each = [
        f"{one.name}: {one.calls:,} calls, {one.prompt_tokens + one.completion_tokens:,} tokens"
        + ("" if one.name == "starter" else f", {words.summed(one)}")
        for one in by_model
    ]
    return "   ·   ".join([first, *each])
