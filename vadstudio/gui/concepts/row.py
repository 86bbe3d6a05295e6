"""How a row of the tree is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from vadstudio.gui import theme
from vadstudio.gui.concepts.model import COUNTS, ID
from vadstudio.store import ConceptCounts

Index = QModelIndex | QPersistentModelIndex


class Row(QStyledItemDelegate):
    """The name, and at the right how many drafts are kept and how many drawings there are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        counts: ConceptCounts | None = index.data(COUNTS)
        text, kept = self._count(counts, bool(index.data(ID)))
        self.initStyleOption(option, index)
        if not index.data(ID):
            option.font.setWeight(option.font.Weight.DemiBold)
        metrics = QFontMetrics(option.font)
        counted = metrics.horizontalAdvance(text) + theme.SPACE
        width = counted + metrics.horizontalAdvance(kept) + theme.SPACE * 2
        area: QRect = option.rect
        painter.save()
        style = option.widget.style()
        label, option.text = option.text, ""
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = area.adjusted(4, 0, -width, 0)
        painter.setFont(option.font)
        painter.setPen(theme.color("text"))
        short = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(theme.color("muted"))
        painter.drawText(area.adjusted(0, 0, -theme.SPACE, 0), right, text)
        painter.setPen(theme.color("ok"))
        painter.drawText(area.adjusted(0, 0, -counted - theme.SPACE, 0), right, kept)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), 28))

    @staticmethod
    def _count(counts: ConceptCounts | None, is_concept: bool) -> tuple[str, str]:
        """Return the number of drawings, and of kept drafts, as they are painted."""
        if counts is None or not counts.families:
            return ("–" if is_concept else ""), ""
        kept = f"✓ {counts.kept}" if counts.kept else ""
        return (str(counts.families), kept) if is_concept else (_drawings(counts.families), "")


def _drawings(count: int) -> str:
    return f"{count} drawing{'s' if count != 1 else ''}"
