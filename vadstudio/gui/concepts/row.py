"""How a row of the tree is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from vadstudio.gui import theme
from vadstudio.gui.concepts.model import COUNTS, ID
from vadstudio.store import ConceptCounts

Index = QModelIndex | QPersistentModelIndex


class Row(QStyledItemDelegate):
    """The name, and at the right how many are kept of how many drawings."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        counts: ConceptCounts | None = index.data(COUNTS)
        text, tone = self._count(counts, bool(index.data(ID)))
        self.initStyleOption(option, index)
        if not index.data(ID):
            option.font.setWeight(option.font.Weight.DemiBold)
        width = option.fontMetrics.horizontalAdvance(text) + theme.SPACE * 2
        area: QRect = option.rect
        painter.save()
        style = option.widget.style()
        label, option.text = option.text, ""
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = area.adjusted(4, 0, -width, 0)
        painter.setFont(option.font)
        painter.setPen(theme.color("text"))
        short = option.fontMetrics.elidedText(label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
        painter.setPen(theme.color(tone))
        right = area.adjusted(0, 0, -theme.SPACE, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), 28))

    @staticmethod
    def _count(counts: ConceptCounts | None, is_concept: bool) -> tuple[str, str]:
        if counts is None:
            return "", "muted"
        if not counts.families:
            return ("–" if is_concept else ""), "muted"
        if not is_concept:
            return f"{counts.families} drawing{'s' if counts.families != 1 else ''}", "muted"
        if counts.kept:
            return f"{counts.kept}/{counts.families} kept", "ok"
        return f"{counts.families}", "muted"
