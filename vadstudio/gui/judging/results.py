"""One judgement shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from vadstudio.domain import Judgement
from vadstudio.gui import theme
from vadstudio.gui.judging.gallery import Gallery
from vadstudio.gui.labels import heading

BAR_HEIGHT = 22
MOST_CLASSES = 200


class Results(QScrollArea):
    """Figures on top, classes and photographs below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._judgement: Judgement | None = None

    def show_judgement(self, judgement: Judgement) -> None:
        """Show *judgement*."""
        self._judgement = judgement
        results = judgement.results
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE * 3, theme.SPACE * 2, theme.SPACE * 3, theme.SPACE * 3)
        column.setSpacing(theme.SPACE * 2)
        title = QLabel(f"Judged on {judgement.photos}")
        theme.set_tone(title, "title")
        column.addWidget(title)
        column.addWidget(Figures(results))
        column.addWidget(_protocol(results))
        if results.get("predictions"):
            column.addWidget(heading("Photographs, what the network says, and the nearest ones it was compared with"))
            column.addWidget(Gallery(results))
        if results.get("per_class"):
            column.addWidget(heading("Linear probe by class"))
            column.addWidget(ClassBars(results["per_class"]))
        column.addStretch(1)
        self.setWidget(page)


class Figures(QWidget):
    """Two measures, each as two bars: trained on drawings, and random."""

    def __init__(self, results: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE * 2)
        protocol = results["protocol"]
        chance = 1 / max(1, results["classes"])
        for row, (key, text) in enumerate(
            (("knn", f"kNN (k = {protocol['k']}, T = {protocol['temperature']})"), ("linear", "Linear probe"))
        ):
            head = QLabel(text)
            theme.set_tone(head, "heading")
            grid.addWidget(head, row * 3, 0, 1, 3)
            for below, (kind, words) in enumerate((("trained", "trained on drawings"), ("random", "random network"))):
                label = QLabel(words)
                theme.set_tone(label, "muted")
                value = QLabel(f"{results[kind][key]:.1%}")
                theme.set_tone(value, "heading")
                grid.addWidget(label, row * 3 + 1 + below, 0)
                bar = Bar(results[kind][key], "accent" if kind == "trained" else "muted", chance)
                grid.addWidget(bar, row * 3 + 1 + below, 1)
                grid.addWidget(value, row * 3 + 1 + below, 2)
        grid.setColumnStretch(1, 1)
        self.setMaximumWidth(900)


class Bar(QWidget):
    """A share of one as a bar, with a tick where guessing would end."""

    def __init__(self, share: float, colour: str, chance: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._colour, self._chance = share, colour, chance
        self.setFixedHeight(BAR_HEIGHT)
        self.setMinimumWidth(160)
        self.setToolTip(f"{share:.2%}; guessing gives {chance:.2%}")
        self.setAccessibleName(f"{share:.1%}")
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line = QRectF(0, 5, self.width(), self.height() - 10)
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(line, 4, 4)
        painter.setBrush(theme.color(self._colour))
        painter.drawRoundedRect(QRectF(0, line.top(), max(3.0, line.width() * self._share), line.height()), 4, 4)
        painter.setPen(theme.color("text"))
        place = round(line.width() * self._chance)
        painter.drawLine(place, 2, place, self.height() - 2)
        painter.end()


class ClassBars(QWidget):
    """Accuracy by class, the best first, in as many columns as fit."""

    COLUMN = 260

    def __init__(self, shares: Mapping[str, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = sorted(shares.items(), key=lambda item: -item[1])[:MOST_CLASSES]
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def _columns(self, width: int) -> int:
        return max(1, width // self.COLUMN)

    def heightForWidth(self, width: int) -> int:
        return -(-len(self._shares) // self._columns(width)) * BAR_HEIGHT + 4

    def sizeHint(self) -> QSize:
        return QSize(self.COLUMN * 3, self.heightForWidth(self.COLUMN * 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(self.width())
        rows = -(-len(self._shares) // columns)
        metrics = painter.fontMetrics()
        for number, (name, share) in enumerate(self._shares):
            left, top = number // rows * self.COLUMN, number % rows * BAR_HEIGHT
            painter.setPen(theme.color("text"))
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, 110)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRect(left, top, 114, BAR_HEIGHT), flags, short)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(left + 118, top + 7, 80, 8), 3, 3)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(left + 118, top + 7, max(2.0, 80 * share), 8), 3, 3)
            painter.setPen(theme.color("muted"))
            painter.drawText(QRect(left + 204, top, 50, BAR_HEIGHT), flags, f"{share:.0%}")
        painter.end()


def _protocol(results: Mapping[str, Any]) -> QLabel:
    protocol = results["protocol"]
    text = (
        f"{results['train']:,} images to compare with, {results['test']:,} tested, {results['classes']} classes, at "
        f"{protocol['image_size']} pixels. Linear probe: {protocol['linear']}. The tick on each bar is guessing."
    )
    label = QLabel(text)
    label.setWordWrap(True)
    theme.set_tone(label, "muted")
    return label
