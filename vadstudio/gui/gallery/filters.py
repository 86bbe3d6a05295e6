"""The bar above the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QSlider, QToolButton, QWidget

from vadstudio.domain import ConceptKind, Verdict
from vadstudio.gui import theme
from vadstudio.gui.gallery.grid import SIZES
from vadstudio.gui.languages import short
from vadstudio.render import LANGUAGES
from vadstudio.store import GalleryQuery

PAUSE_MS = 200


class Filters(QFrame):
    """What the grid shows.

    Attributes:
        changed: :attr:`query` is different.
        side_changed: thumbnails of another side are wanted, in logical pixels.
    """

    changed = Signal()
    side_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resetting = False
        self.text = QLineEdit()
        self.text.setPlaceholderText("Find drawings")
        self.text.setAccessibleName("Find drawings")
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(130)
        self.text.setMaximumWidth(260)
        self.kind = _combo("Kind", [("All kinds", None), *((k.value.capitalize() + "s", k) for k in ConceptKind)])
        self.language = _combo("Language", [("All languages", None), *((short(x.id), x.id) for x in LANGUAGES)])
        self.verdict = _combo(
            "Verdict",
            [("Any verdict", None), ("Undecided", Verdict.NONE), ("Kept", Verdict.KEEP), ("Rejected", Verdict.REJECT)],
        )
        self.rating = _combo("Rating", [("Any rating", 0), *(("★" * n + " or more", n) for n in range(1, 6))])
        self.order = _combo("Order", [("By concept", "concept"), ("Newest first", "newest"), ("Best first", "rating")])
        self.heads = QToolButton()
        self.heads.setText("Final drafts")
        self.heads.setCheckable(True)
        self.heads.setChecked(True)
        self.heads.setToolTip("Only the current draft of each drawing")
        self.count = QLabel()
        theme.set_tone(self.count, "muted")
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(0, len(SIZES) - 1)
        self.size_slider.setValue(2)
        self.size_slider.setFixedWidth(96)
        self.size_slider.setToolTip("Size of the pictures")
        self.size_slider.setAccessibleName("Size of the pictures")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE + 4, theme.SPACE)
        self._row.setSpacing(theme.SPACE)
        self._row.addWidget(self.text, 3)
        for widget in (self.kind, self.language, self.verdict, self.rating, self.heads, self.order):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.size_slider)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.text.textChanged.connect(lambda _: self._timer.start())
        for combo in (self.kind, self.language, self.verdict, self.rating, self.order):
            combo.currentIndexChanged.connect(lambda _: self._tell())
        self.heads.toggled.connect(lambda _: self._tell())
        self.size_slider.valueChanged.connect(lambda step: self.side_changed.emit(SIZES[step]))

    @property
    def query(self) -> GalleryQuery:
        """What is to be shown."""
        kind, verdict = self.kind.currentData(), self.verdict.currentData()
        return GalleryQuery(
            kind=ConceptKind(kind) if kind else None,  # Qt hands a plain str back
            language=self.language.currentData(),
            verdict=Verdict(verdict) if verdict else None,
            min_rating=self.rating.currentData(),
            heads_only=self.heads.isChecked(),
            text=self.text.text(),
            order=self.order.currentData(),
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the drafts that are not final is left out."""
        return self.query != GalleryQuery(heads_only=self.heads.isChecked(), order=self.order.currentData())

    def reset(self) -> None:
        """Show everything."""
        self._resetting = True
        self.text.clear()
        for combo in (self.kind, self.language, self.verdict, self.rating):
            combo.setCurrentIndex(0)
        self._resetting = False
        self._tell()

    def _tell(self) -> None:
        if not self._resetting:
            self._timer.stop()
            self.changed.emit()


def _combo(name: str, choices: list[tuple[str, object]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    for text, value in choices:
        combo.addItem(text, value)
    return combo
