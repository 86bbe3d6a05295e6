"""A grid of drawings. It holds ids and paints the visible ones, so a hundred thousand are as quick as a hundred."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from vadstudio.domain import RenderStatus, Verdict
from vadstudio.gui import theme
from vadstudio.gui.gallery.cards import Cards
from vadstudio.gui.labels import plain_tip
from vadstudio.gui.languages import short, title
from vadstudio.gui.thumbnails import Thumbnails
from vadstudio.store import Card

GAP = 12
LABEL = 36
SIZES = (72, 104, 144, 200, 280)


class Grid(QAbstractScrollArea):
    """Shows drawings by id; keyboard and mouse as in a file manager.

    Attributes:
        selected: the selection or the current drawing is different.
        opened: a drawing is to be opened (double click, Enter).
    """

    selected = Signal()
    opened = Signal(int)

    def __init__(self, cards: Cards, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.setAccessibleName("Drawings")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards, self._thumbnails = cards, thumbnails
        self._ids: list[int] = []
        self._rank: dict[int, int] = {}
        self._chosen: set[int] = set()
        self._current = -1
        self._anchor = -1
        self._side = SIZES[2]
        cards.arrived.connect(self.viewport().update)
        thumbnails.ready.connect(lambda _: self.viewport().update())
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._visible_changed())

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def ids(self) -> list[int]:
        """Ids of all drawings, in order."""
        return self._ids

    @property
    def chosen(self) -> list[int]:
        """Ids of the selected drawings, in order."""
        return sorted(self._chosen, key=self._rank.__getitem__)

    @property
    def current(self) -> int:
        """Id of the drawing that the keyboard is on, or 0."""
        return self._ids[self._current] if 0 <= self._current < len(self._ids) else 0

    @property
    def side(self) -> int:
        """Side of a thumbnail in logical pixels."""
        return self._side

    def set_side(self, side: int) -> None:
        """Show thumbnails of another size; the current drawing stays visible."""
        self._side = side
        self._lay_out()
        self._reveal()

    def show_ids(self, ids: list[int]) -> None:
        """Show these drawings; selection and current drawing stay where they are still there."""
        current, place = self.current, self._current
        self._ids = ids
        self._rank = {drawing_id: row for row, drawing_id in enumerate(ids)}
        self._chosen &= self._rank.keys()
        self._current = self._rank.get(current, min(place, len(ids) - 1))
        if self._current < 0 and ids and self.hasFocus():
            self._current = 0  # so that the keys have something to work on
        if self._current >= 0 and not self._chosen:
            self._chosen = {self.current}
        self._anchor = self._current
        self._lay_out()
        self.selected.emit()

    def choose(self, drawing_id: int) -> None:
        """Select one drawing and show it; nothing when it is not in the grid."""
        row = self._rank.get(drawing_id)
        if row is not None and drawing_id != self.current:
            self._go(row, Qt.KeyboardModifier.NoModifier)

    def select_all(self) -> None:
        """Select every drawing."""
        self._chosen = set(self._ids)
        self._selection_changed()

    def step(self, rows: int) -> None:
        """Go *rows* drawings on (or back), with what is there selected alone."""
        self._go(self._current + rows, Qt.KeyboardModifier.NoModifier)

    # -- geometry ----------------------------------------------------------------------------------------------------

    @property
    def columns(self) -> int:
        """Drawings in a row."""
        return max(1, (self.viewport().width() - GAP) // self._cell_width)

    @property
    def _cell_width(self) -> int:
        return self._side + GAP

    @property
    def _cell_height(self) -> int:
        return self._side + LABEL + GAP

    def rect_of(self, row: int) -> QRect:
        """Return where the *row*-th drawing is painted, in the viewport."""
        columns = self.columns
        slack = (self.viewport().width() - GAP - columns * self._cell_width) // 2
        left = GAP + slack + row % columns * self._cell_width
        top = GAP + row // columns * self._cell_height - self.verticalScrollBar().value()
        return QRect(left, top, self._side, self._side + LABEL)

    def rect_of_id(self, drawing_id: int) -> QRect:
        """Return where a drawing is painted, in the viewport; empty when it is not shown."""
        row = self._rank.get(drawing_id)
        return self.rect_of(row) if row is not None else QRect()

    def _row_at(self, place: QPoint) -> int:
        columns = self.columns
        first = self.verticalScrollBar().value() // self._cell_height * columns
        last = min(len(self._ids), first + (self.viewport().height() // self._cell_height + 2) * columns)
        return next((row for row in range(first, last) if self.rect_of(row).contains(place)), -1)

    def _visible(self) -> range:
        columns, top = self.columns, self.verticalScrollBar().value()
        first = max(0, (top - GAP) // self._cell_height) * columns
        last = ((top + self.viewport().height()) // self._cell_height + 1) * columns
        return range(min(first, len(self._ids)), min(last, len(self._ids)))

    def _lay_out(self) -> None:
        rows = -(-len(self._ids) // self.columns)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._cell_height // 3)
        bar.setRange(0, max(0, rows * self._cell_height + GAP - self.viewport().height()))
        self._visible_changed()

    def _visible_changed(self) -> None:
        visible = self._visible()
        ahead = 2 * len(visible)
        self._cards.want(self._ids[max(0, visible.start - ahead) : visible.stop + ahead])
        self.viewport().update()

    def refresh(self) -> None:
        """Ask again for the cards of what is visible."""
        self._visible_changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and self._ids and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._go(0, Qt.KeyboardModifier.NoModifier)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        self._reveal()

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.color("surface"))
        for row in self._visible():
            rect = self.rect_of(row)
            if rect.adjusted(-6, -6, 6, 6).intersects(event.rect()):
                self._paint_cell(painter, row, rect)
        painter.end()

    def _paint_cell(self, painter: QPainter, row: int, rect: QRect) -> None:
        drawing_id = self._ids[row]
        card = self._cards.get(drawing_id)
        picture = QRect(rect.left(), rect.top(), self._side, self._side)
        if drawing_id in self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(QRectF(rect).adjusted(-5, -5, 5, 3), 8, 8)
        if row == self._current and self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(-5, -5, 5, 3), 8, 8)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRect(QRectF(picture).adjusted(-0.5, -0.5, 0.5, 0.5))
        if card is None:
            return
        pixmap = self._thumbnails.image(card.image, self._side) if card.image else None
        if pixmap is not None:
            if card.verdict is Verdict.REJECT:
                painter.setOpacity(0.35)
            painter.drawPixmap(picture, pixmap)
            painter.setOpacity(1)
        elif not card.image:
            failed = card.status not in {None, RenderStatus.OK}
            painter.setPen(theme.color("error" if failed else "muted"))
            painter.drawText(picture, Qt.AlignmentFlag.AlignCenter, "no picture" if failed else "not rendered")
        self._paint_words(painter, card, QRect(rect.left(), rect.top() + self._side + 3, self._side, LABEL - 3))

    @staticmethod
    def _paint_words(painter: QPainter, card: Card, area: QRect) -> None:
        metrics = painter.fontMetrics()
        sign, tone = {Verdict.KEEP: ("✓ ", "ok"), Verdict.REJECT: ("✕ ", "error"), Verdict.NONE: ("", "text")}[
            card.verdict
        ]
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setPen(theme.color(tone))
        name = metrics.elidedText(sign + card.concept, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, left, name)
        below = area.adjusted(0, metrics.height() - 1, 0, 0)
        painter.setPen(theme.color("muted"))
        words = f"{short(card.language)} · {card.draft}"
        stars = "★" * card.rating
        room = area.width() - metrics.horizontalAdvance(stars) - 4
        painter.drawText(below, left, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        painter.setPen(theme.color("warn"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, stars)

    # -- mouse and keys ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row >= 0 and event.button() in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            if event.button() == Qt.MouseButton.RightButton and self._ids[row] in self._chosen:
                return
            self._go(row, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._row_at(event.position().toPoint()) >= 0 and self.current:
            self.opened.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(1, self.viewport().height() // self._cell_height) * self.columns
        steps = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Up: self._current - self.columns,
            Qt.Key.Key_Down: self._current + self.columns if self._current >= 0 else 0,
            Qt.Key.Key_PageUp: max(0, self._current - page),
            Qt.Key.Key_PageDown: min(len(self._ids) - 1, max(self._current, 0) + page),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._ids) - 1,
        }
        if event.key() in steps:
            row = steps[Qt.Key(event.key())]
            if 0 <= row < len(self._ids):
                self._go(row, event.modifiers() & ~Qt.KeyboardModifier.ControlModifier)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _go(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        if not self._ids:
            return
        row = min(max(row, 0), len(self._ids) - 1)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            low, high = sorted((max(self._anchor, 0), row))
            self._chosen = set(self._ids[low : high + 1])
        else:
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self._chosen ^= {self._ids[row]}
            else:
                self._chosen = {self._ids[row]}
            self._anchor = row
        self._current = row
        self._reveal()
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.viewport().update()
        self.selected.emit()

    def _reveal(self) -> None:
        if not 0 <= self._current < len(self._ids):
            return
        rect, bar = self.rect_of(self._current), self.verticalScrollBar()
        if rect.top() < GAP:
            bar.setValue(bar.value() + rect.top() - GAP)
        elif rect.bottom() > self.viewport().height() - GAP:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + GAP)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self._row_at(event.pos())
            card = self._cards.get(self._ids[row]) if row >= 0 else None
            QToolTip.showText(event.globalPos(), plain_tip(_words(card)) if card else "", self.viewport())
            return True
        return super().viewportEvent(event)


def _words(card: Card) -> str:
    lines = [card.concept, f"{title(card.language)}, draft {card.draft}, {card.origin}"]
    if card.tags:
        lines.append("tags: " + ", ".join(card.tags))
    if card.status not in {None, RenderStatus.OK}:
        lines.append(f"render: {card.status}")
    return "\n".join(lines)
