"""The drafts painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from vadstudio.domain import Drawing, RenderStatus, Verdict
from vadstudio.gui import theme
from vadstudio.gui.history.tree import Place
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.languages import short, title
from vadstudio.gui.thumbnails import Thumbnails
from vadstudio.store import Card

SIDE = 92
LABEL = 34
GAP = 18
MARGIN = 14
CELL = QSize(SIDE + GAP, SIDE + LABEL + GAP)
ORIGINS = {
    "generate": "generated",
    "improve": "improved",
    "hint": "hint",
    "hand": "by hand",
    "import": "imported",
    "repair": "repaired",
    "selection": "lines",
    "variation": "variation",
}


class DraftsView(QWidget):
    """All drafts of a concept. A click chooses, a double click or Enter goes back to the draft.

    Attributes:
        chosen: a draft is to be shown.
        wanted: a draft is to be the head of its family.
        menu_asked: a menu for a draft, at a place on the screen.
    """

    chosen = Signal(int)
    wanted = Signal(int)
    menu_asked = Signal(int, QPointF)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drafts")
        self.setAccessibleName("Drafts")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._thumbnails = thumbnails
        self._places: dict[int, Place] = {}
        self._cards: dict[int, Card] = {}
        self._heads: set[int] = set()
        self._current = 0
        self._scrolled_to: Place | None = None
        thumbnails.ready.connect(lambda _: self.update())
        theme.changed.connect(self.update)

    def show_drafts(self, places: list[Place], cards: dict[int, Card], heads: set[int]) -> None:
        """Show these drafts."""
        self._places = {place.drawing.id: place for place in places}
        self._cards, self._heads = cards, heads
        columns = max((p.column for p in places), default=0) + 1
        rows = max((p.row for p in places), default=-1) + 1
        self.setMinimumSize(2 * MARGIN + columns * CELL.width(), 2 * MARGIN + rows * CELL.height())
        area = self._scroll_area()
        if area is not None:  # at once, so that a new draft can be scrolled to
            self.resize(self.minimumSize().expandedTo(area.viewport().size()))
        self.update()

    def show_current(self, drawing_id: int) -> None:
        """Mark the draft that is on the desk and scroll to it."""
        self._current = drawing_id
        place = self._places.get(drawing_id)
        area = self._scroll_area()
        if place is not None and area is not None and self._scrolled_to != place:
            self._scrolled_to = place  # once: what the person scrolled away from stays away
            box = self.box(place)
            area.ensureVisible(round(box.center().x()), round(box.center().y()), SIDE, SIDE + LABEL)
        self.update()

    @property
    def current(self) -> int:
        """Id of the draft that is marked."""
        return self._current if self._current in self._places else 0

    def box(self, place: Place) -> QRectF:
        """Return where a draft is painted."""
        left, top = MARGIN + place.column * CELL.width(), MARGIN + place.row * CELL.height()
        return QRectF(left, top, SIDE, SIDE + LABEL)

    def box_of(self, drawing_id: int) -> QRectF:
        """Return where the draft *drawing_id* is painted; empty when it is not."""
        place = self._places.get(drawing_id)
        return self.box(place) if place else QRectF()

    def _scroll_area(self) -> QScrollArea | None:
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        return widget

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.color("surface"))
        painter.setPen(QPen(theme.color("border"), 1.6))
        for place in self._places.values():
            parent = self._places.get(place.drawing.parent_id or 0)
            if parent is not None:
                painter.drawPath(self._link(self.box(parent), self.box(place)))
        for place in self._places.values():
            if self.box(place).toRect().adjusted(-8, -8, 8, 8).intersects(event.rect()):
                self._paint_draft(painter, place)
        painter.end()

    @staticmethod
    def _link(above: QRectF, below: QRectF) -> QPainterPath:
        start, end = QPointF(above.center().x(), above.bottom() - 4), QPointF(below.center().x(), below.top() - 3)
        path = QPainterPath(start)
        middle = (start.y() + end.y()) / 2
        path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
        return path

    def _paint_draft(self, painter: QPainter, place: Place) -> None:
        drawing, box = place.drawing, self.box(place)
        card = self._cards.get(drawing.id)
        picture = QRectF(box.left(), box.top(), SIDE, SIDE)
        is_current, is_head = drawing.id == self._current, drawing.id in self._heads
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(box.adjusted(-5, -5, 5, 3), 8, 8)
        painter.setPen(QPen(theme.color("accent" if is_head else "border"), 2 if is_head else 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(picture.adjusted(-1, -1, 1, 1), 4, 4)
        pixmap = self._thumbnails.image(card.image, SIDE) if card and card.image else None
        if pixmap is not None:
            painter.drawPixmap(picture.toRect(), pixmap)
        else:
            bad = card is not None and card.status not in {None, RenderStatus.OK}
            painter.setPen(theme.color("error" if bad else "muted"))
            painter.drawText(picture, Qt.AlignmentFlag.AlignCenter, "no picture" if bad else "…")
        self._paint_label(painter, place, card, QRectF(box.left(), box.top() + SIDE + 3, SIDE, LABEL - 4))

    def _paint_label(self, painter: QPainter, place: Place, card: Card | None, area: QRectF) -> None:
        drawing = place.drawing
        metrics = painter.fontMetrics()
        verdict = card.verdict if card else Verdict.NONE
        sign, tone = {Verdict.KEEP: ("✓ ", "ok"), Verdict.REJECT: ("✕ ", "error"), Verdict.NONE: ("", "text")}[verdict]
        first = f"{sign}{drawing.draft} {ORIGINS[drawing.origin]}"
        is_head = drawing.id in self._heads
        second = "current" if is_head else ("★" * card.rating if card else "")
        if drawing.parent_id is None:
            both = f"{short(drawing.language)} · current"
            second = both if is_head and metrics.horizontalAdvance(both) <= SIDE else short(drawing.language)
        line = metrics.height()
        painter.setPen(theme.color(tone))
        text = metrics.elidedText(first, Qt.TextElideMode.ElideRight, SIDE)
        painter.drawText(QRectF(area.left(), area.top(), SIDE, line), Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(theme.color("accent" if is_head else "muted"))
        text = metrics.elidedText(second, Qt.TextElideMode.ElideRight, SIDE)
        painter.drawText(QRectF(area.left(), area.top() + line - 2, SIDE, line), Qt.AlignmentFlag.AlignLeft, text)

    # -- mouse and keys ----------------------------------------------------------------------------------------------

    def _at(self, place: QPointF) -> int:
        found = (i for i, p in self._places.items() if self.box(p).adjusted(-5, -5, 5, 3).contains(place))
        return next(found, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (drawing_id := self._at(event.position())):
            self.chosen.emit(drawing_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (drawing_id := self._at(event.position())):
            self.wanted.emit(drawing_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._places.get(self._at(event.position()))
        self.setToolTip(plain_tip(_words(place.drawing)) if place else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if drawing_id := self._at(QPointF(event.pos())):
            self.chosen.emit(drawing_id)
            self.menu_asked.emit(drawing_id, QPointF(event.globalPos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves: dict[int, Callable[[Place, Place], bool]] = {
            Qt.Key.Key_Up: lambda here, there: there.row < here.row,
            Qt.Key.Key_Down: lambda here, there: there.row > here.row,
            Qt.Key.Key_Left: lambda here, there: there.row == here.row and there.column < here.column,
            Qt.Key.Key_Right: lambda here, there: there.row == here.row and there.column > here.column,
        }
        if event.key() in moves and self._places:
            self._step(moves[event.key()])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            self.wanted.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _step(self, accepts: Callable[[Place, Place], bool]) -> None:
        here = self._places.get(self._current)
        if here is None:
            self.chosen.emit(next(iter(self._places)))
            return
        there = [p for p in self._places.values() if accepts(here, p)]
        if there:
            nearest = min(there, key=lambda p: (abs(p.row - here.row), abs(p.column - here.column)))
            self.chosen.emit(nearest.drawing.id)


def _words(drawing: Drawing) -> str:
    first = f"{title(drawing.language)}, draft {drawing.draft}, {ORIGINS[drawing.origin]}"
    return "\n".join(part for part in (first, drawing.model and f"by {drawing.model}", drawing.note) if part)
