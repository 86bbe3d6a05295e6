"""Renders of what is in the editor: after a pause or at once, the newest wins, decoded off the GUI thread."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from vadstudio import workflows
from vadstudio.domain import Drawing, RenderStatus
from vadstudio.gui.session import Session

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
        self._future: Future[Any] | None = None
        self._todo: tuple[str, str, int, Drawing | None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        self._running = False
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
        """Forget what is wanted."""
        self._timer.stop()
        self._running = False
        if self._future is not None:
            self._future.cancel()

    def _start(self) -> None:
        session, bench = self._session, self._session.bench
        if bench is None or self._todo is None:
            return
        code, language, seed, drawing = self._todo
        self.cancel()
        self._running = True
        self.started.emit()
        own = drawing if drawing is not None and drawing.code == code else None

        def find() -> Shown | None:
            request = bench.request(code, language, seed)
            render = bench.project.renders.of(own.id, seed, request.size) if own else None
            if render is None or render.key != request.key or render.status is not RenderStatus.OK:
                return None
            image = QImage.fromData(bench.project.renders.image(render.image))
            return Shown(image, render.status, "", None, render.renderer, render.sandbox, render.milliseconds, True)

        def found(stored: Shown | None) -> None:
            if stored is not None:
                self._show(stored)
            else:
                self._draw(code, language, seed, own)

        session.read(find, found, self._failed, key="preview")

    def _draw(self, code: str, language: str, seed: int, own: Drawing | None) -> None:
        session, bench = self._session, self._session.bench
        if bench is None:
            return

        def drawn(result: Any) -> None:
            def decode() -> Shown:
                image = QImage.fromData(result.png) if result.png else QImage()
                return Shown(
                    image,
                    result.status,
                    result.message,
                    result.line,
                    result.renderer,
                    result.sandbox,
                    result.milliseconds,
                )

            session.read(decode, self._show, self._failed, key="preview")
            if own is not None:
                request = bench.request(code, language, seed)
                session.write(lambda: workflows.store_picture(bench, own, request, result))

        self._future = workflows.preview(bench, code, language, seed)
        session.watch(self._future, drawn, self._failed, key="preview")

    def _show(self, shown: Shown) -> None:
        self._running = False
        self.shown.emit(shown)

    def _failed(self, message: str) -> None:
        self._show(Shown(QImage(), RenderStatus.CRASHED, message, None, "", "", 0.0))
