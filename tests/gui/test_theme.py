"""Both themes: every colour is there, text can be read, icons and palette follow."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from vadstudio.gui import style, theme
from vadstudio.gui.glyph import Glyph


def luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(a: str, b: str) -> float:
    light, dark = sorted((luminance(theme.color(a)), luminance(theme.color(b))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_both_themes_name_the_same_colours() -> None:
    assert set(theme.LIGHT) == set(theme.DARK) == set(theme.PALETTE)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_can_be_read(qapp: QApplication, name: str) -> None:
    theme.apply(qapp, name)
    for ground in ("window", "surface", "raised"):
        assert contrast("text", ground) >= 7
        for tone in ("muted", "accent", "ok", "warn", "error"):
            assert contrast(tone, ground) >= 4.4, (tone, ground)
    assert contrast("on_accent", "accent") >= 4.5
    assert contrast("text", "selection") >= 4.5


def test_switch_is_told_and_reaches_qt(qapp: QApplication) -> None:
    told: list[str] = []

    def hear() -> None:
        told.append(theme.current())

    theme.changed.connect(hear)
    theme.apply(qapp, "dark")
    theme.changed.disconnect(hear)
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.DARK["window"])
    assert theme.series(0) == theme.series(8) != theme.series(1)


def test_an_icon_follows_the_theme_by_itself(qapp: QApplication) -> None:
    icon = theme.icon("mdi6.square", "text")
    light = icon.pixmap(32, 32).toImage().pixelColor(16, 16)
    theme.apply(qapp, "dark")
    dark = icon.pixmap(32, 32).toImage().pixelColor(16, 16)
    assert light == QColor(theme.LIGHT["text"])
    assert dark == QColor(theme.DARK["text"])


def test_glyph_paints_its_role(qapp: QApplication) -> None:
    glyph = Glyph("mdi6.square", "error", 24)
    glyph.resize(24, 24)
    assert glyph.grab().toImage().pixelColor(12, 12) == theme.color("error")


def test_style_sheet_has_every_name_replaced() -> None:
    assert re.findall(r"@\w+", style.sheet(theme.PALETTE)) == []


def test_system_theme_is_one_of_the_two(qapp: QApplication) -> None:
    theme.apply(qapp, "system")
    assert theme.current() in {"light", "dark"}
    assert theme.wanted() == "system"


def test_tooltips_show_what_others_wrote_to_the_letter() -> None:
    from vadstudio.gui.labels import plain_tip

    assert plain_tip("a cat < a dog\nand more") == "a cat < a dog\nand more"
    assert "<img" not in plain_tip("<b>bold</b> <img src='file:///x.png'>")
