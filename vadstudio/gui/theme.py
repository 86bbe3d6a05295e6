"""Light and dark: one palette of named colours, from which Qt's palette, the style sheet, icons and plots are made.

Colours by name (``color("accent")``): ``window surface raised text muted border accent on_accent accent_soft selection
hover ok warn error info canvas canvas_alt line``. ``series(i)`` gives the colour of the i-th curve. :data:`changed` is
emitted after a switch; what paints with own colours connects to it. Spacing is a multiple of :data:`SPACE`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import qtawesome
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from vadstudio.gui import style

SPACE = 8
"""The grid of the layout in logical pixels."""

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "window": "#f3f4f7",
        "surface": "#ffffff",
        "raised": "#fafbfc",
        "text": "#1d2430",
        "muted": "#667080",
        "border": "#d8dce3",
        "accent": "#3a5bd9",
        "on_accent": "#ffffff",
        "accent_soft": "#e4e9fb",
        "selection": "#d5defa",
        "hover": "#e9ecf2",
        "ok": "#1c8052",
        "warn": "#9a6100",
        "error": "#c0342b",
        "info": "#3a5bd9",
        "canvas": "#e6e8ed",
        "canvas_alt": "#dadde4",
        "line": "#eef1fb",
    }
)
DARK: Mapping[str, str] = MappingProxyType(
    {
        "window": "#1c1f26",
        "surface": "#14161b",
        "raised": "#23272f",
        "text": "#e4e7ed",
        "muted": "#949dac",
        "border": "#343a45",
        "accent": "#7f9bff",
        "on_accent": "#10131c",
        "accent_soft": "#2a3353",
        "selection": "#33406b",
        "hover": "#2b303a",
        "ok": "#4cc38a",
        "warn": "#e0a63c",
        "error": "#ff7b72",
        "info": "#7f9bff",
        "canvas": "#202329",
        "canvas_alt": "#282c34",
        "line": "#1d222e",
    }
)
_SERIES = {
    "light": ("#3a5bd9", "#d9722e", "#1c8052", "#a63db8", "#b3261e", "#0c7f91", "#8a6d00", "#5a6472"),
    "dark": ("#7f9bff", "#f2995c", "#4cc38a", "#d987ea", "#ff7b72", "#4fc3d7", "#d9b740", "#aab3c0"),
}

PALETTE: dict[str, str] = dict(LIGHT)
"""The colours in use, by name; follows the theme."""


class _Notifier(QObject):
    changed = Signal()


_notifier = _Notifier()
changed = _notifier.changed
_wanted = "system"
_current = "light"
_watched = False


def color(name: str) -> QColor:
    """Return the colour called *name* of the theme in use."""
    return QColor(PALETTE[name])


def series(index: int) -> QColor:
    """Return the colour of the *index*-th curve; they repeat after eight."""
    colors = _SERIES[_current]
    return QColor(colors[index % len(colors)])


def current() -> str:
    """Return ``light`` or ``dark``."""
    return _current


def wanted() -> str:
    """Return what was asked for: ``light``, ``dark`` or ``system``."""
    return _wanted


def mono_font(points: float = 0.0) -> QFont:
    """Return the font of code, *points* large (0 = as large as the application's font)."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(points or QGuiApplication.font().pointSizeF())
    return font


def icon(name: str, role: str = "text") -> QIcon:
    """Return the icon *name* ("mdi6.play") in the colour *role*; it follows the theme by itself."""
    return QIcon(_ThemedEngine(name, role))


def apply(app: QApplication, name: str) -> None:
    """Switch *app* to ``light``, ``dark`` or ``system`` (which follows the desktop from then on)."""
    global _wanted, _current, _watched
    _wanted = name
    hints = app.styleHints()
    if not _watched:
        _watched = True
        app.setStyle("Fusion")
        hints.colorSchemeChanged.connect(_follow_desktop)
    _current = _desktop() if name == "system" else name
    PALETTE.update(LIGHT if _current == "light" else DARK)
    app.setPalette(_qt_palette())
    app.setStyleSheet(style.sheet(PALETTE))
    changed.emit()


def set_tone(widget: QWidget, tone: str) -> None:
    """Colour a label (``muted ok warn error heading title``) or a button (``primary danger``) by *tone*."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _desktop() -> str:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _follow_desktop() -> None:
    app = QApplication.instance()
    if _wanted == "system" and isinstance(app, QApplication) and _desktop() != _current:
        apply(app, "system")


class _ThemedEngine(QIconEngine):
    """Paints a glyph in the colours that the theme has at that moment, so that no icon is ever made again."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._icons: dict[str, QIcon] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if rect.isEmpty():
            return
        glyph = self._icons.get(_current)
        if glyph is None:
            tone = PALETTE[self._role]
            faint = QColor(PALETTE["muted"])
            faint.setAlphaF(0.45)
            disabled = faint.name(QColor.NameFormat.HexArgb)
            glyph = qtawesome.icon(
                self._name, color=tone, color_active=tone, color_selected=tone, color_disabled=disabled
            )
            self._icons[_current] = glyph
        glyph.paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._role)


def _qt_palette() -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, name in (
        (roles.Window, "window"),
        (roles.WindowText, "text"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "raised"),
        (roles.Text, "text"),
        (roles.Button, "raised"),
        (roles.ButtonText, "text"),
        (roles.BrightText, "error"),
        (roles.ToolTipBase, "raised"),
        (roles.ToolTipText, "text"),
        (roles.PlaceholderText, "muted"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Accent, "accent"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.Light, "raised"),
        (roles.Midlight, "hover"),
        (roles.Mid, "border"),
        (roles.Dark, "border"),
        (roles.Shadow, "border"),
    ):
        palette.setColor(role, color(name))
    faint = color("muted")
    faint.setAlphaF(0.6)
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    palette.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, color("border"))
    return palette
