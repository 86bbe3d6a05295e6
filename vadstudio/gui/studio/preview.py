"""Renders of what is in the editor: after a pause or at once, the newest wins, decoded off the GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from vadstudio import workflows
from vadstudio.domain import Drawing, RenderStatus
from vadstudio.gui.session import Session
from vadstudio.render import RenderRequest, RenderResult

PAUSE_MS = 300


@dataclass(frozen=True)
class Shown:
    """What became of a preview.

    Attributes:
        image: the picture; null where there is none.
        stored: whether it came from the project.
    """

    image: QImage
    status: RenderStatus
    message: str
    line: int | None
    renderer: str
    sandbox: str
    milliseconds: float
    stored: bool = False


class Preview(QObject):
    """Draws code for the canvas.

    Attributes:
        started: a picture is being drawn.
        shown: the newest picture or failure, a :class:`Shown`.
    """

    started = Signal()
    shown = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._future: Future[RenderResult] | None = None
        self._todo: tuple[str, str, int, Drawing | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._running = False
        self._ticket = 0
        session.busy_probes.append(lambda: self._timer.isActive() or self._running)
        session.project_closing.connect(self.cancel)

    def soon(self, code: str, language: str, seed: int, drawing: Drawing | None = None) -> None:
        """Draw after a pause in typing."""
        self._todo = (code, language, seed, drawing)
        self._timer.start(PAUSE_MS)

    def now(self, code: str, language: str, seed: int, drawing: Drawing | None = None) -> None:
        """Draw at once. Where *code* is *drawing*'s own, the project's picture is shown, or the new one stored."""
        self._todo = (code, language, seed, drawing)
        self._timer.stop()
        self._start()

    def cancel(self) -> None:
        """Forget what is wanted; nothing that is under way is shown any more."""
        self._timer.stop()
        self._todo = None
        self._stop()

    def _stop(self) -> None:
        self._ticket += 1
        self._running = False
        if self._future is not None:
            self._future.cancel()
            self._future = None

    def _start(self) -> None:
        session, bench = self._session, self._session.bench
        if bench is None or self._todo is None:
            return
        code, language, seed, drawing = self._todo
        self._stop()
        ticket = self._ticket
        self._running = True
        self.started.emit()
        own = drawing if drawing is not None and drawing.code == code else None
        request = bench.request(code, language, seed)

        def find() -> Shown | Future[RenderResult]:
            render = bench.project.renders.of(own.id, seed, request.size) if own else None
            if render is None or render.key != request.key or render.status is not RenderStatus.OK:
                future = workflows.preview(bench, code, language, seed)
                if ticket != self._ticket:
                    future.cancel()
                return future
            image = QImage.fromData(bench.project.renders.image(render.image))
            return Shown(image, render.status, "", None, render.renderer, render.sandbox, render.milliseconds, True)

        def found(what: Shown | Future[RenderResult]) -> None:
            if isinstance(what, Shown):
                self._show(ticket, what)
            elif ticket == self._ticket:
                self._follow(ticket, request, own, what)
            else:
                what.cancel()

        session.read(find, found, partial(self._failed, ticket), key="preview")

    def _follow(self, ticket: int, request: RenderRequest, own: Drawing | None, future: Future[RenderResult]) -> None:
        session, bench = self._session, self._session.bench
        if bench is None:
            return

        def drawn(result: RenderResult) -> None:
            if own is not None:
                session.write(lambda: workflows.store_picture(bench, own, request, result))
            if ticket == self._ticket:
                show, failed = partial(self._show, ticket), partial(self._failed, ticket)
                session.read(lambda: _shown(result), show, failed, key="preview")

        def lost(future: Future[RenderResult]) -> None:
            if future.cancelled():  # by the pool, which was replaced because its settings changed
                session.bridge.post(lambda: self._again(ticket))

        self._future = future
        future.add_done_callback(lost)
        session.watch(future, drawn, partial(self._failed, ticket), key="preview")

    def _again(self, ticket: int) -> None:
        if ticket == self._ticket:
            self._start()

    def _show(self, ticket: int, shown: Shown) -> None:
        if ticket == self._ticket:
            self._running = False
            self.shown.emit(shown)

    def _failed(self, ticket: int, message: str) -> None:
        self._show(ticket, Shown(QImage(), RenderStatus.CRASHED, message, None, "", "", 0.0))


def _shown(result: RenderResult) -> Shown:
    image = QImage.fromData(result.png) if result.png else QImage()
    where, took = (result.renderer, result.sandbox), result.milliseconds
    return Shown(image, result.status, result.message, result.line, *where, took)
