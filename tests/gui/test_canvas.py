"""The picture: zoom, pan, fit, what is shown when the code draws nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vadstudio.gui import theme
from vadstudio.gui.studio.canvas import LARGEST, SMALLEST, Canvas

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(432, 332)
    canvas.show()
    return canvas


def picture(side: int = 200, colour: str = "#ff0000") -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def wheel(canvas: Canvas, steps: int, place: QPoint) -> None:
    viewport = canvas.viewport()
    where = QPointF(place)
    event = QWheelEvent(
        where, QPointF(viewport.mapToGlobal(place)), QPoint(0, 0), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def middle(canvas: Canvas) -> QPointF:
    return canvas.mapToScene(canvas.viewport().rect().center())


def test_a_first_picture_is_fitted_with_a_margin(canvas: Canvas) -> None:
    canvas.show_image(picture())
    assert canvas.zoom == pytest.approx((332 - 32) / 200)
    corners = [canvas.mapFromScene(QPointF(x, y)) for x in (0, 200) for y in (0, 200)]
    assert all(canvas.viewport().rect().contains(corner) for corner in corners)


def test_a_fitted_picture_follows_the_size_and_a_zoomed_one_does_not(canvas: Canvas) -> None:
    canvas.show_image(picture())
    canvas.resize(632, 532)
    assert canvas.zoom == pytest.approx((532 - 32) / 200)
    canvas.zoom_by(2)
    canvas.resize(432, 332)
    assert canvas.zoom == pytest.approx(2 * (532 - 32) / 200)


def test_hundred_per_cent_and_back_to_fit(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.show_image(picture())
    with qtbot.waitSignal(canvas.zoomed) as told:
        canvas.actual_size()
    assert told.args == [pytest.approx(1.0)]
    assert canvas.zoom == pytest.approx(1.0)
    QTest.mouseDClick(canvas.viewport(), LEFT)
    assert canvas.zoom == pytest.approx((332 - 32) / 200)


def test_zoom_has_limits(canvas: Canvas) -> None:
    canvas.show_image(picture())
    for _ in range(60):
        canvas.zoom_by(1.5)
    assert canvas.transform().m11() == pytest.approx(LARGEST)
    for _ in range(90):
        canvas.zoom_by(0.5)
    assert canvas.transform().m11() == pytest.approx(SMALLEST)


def test_a_tiny_window_breaks_nothing(canvas: Canvas) -> None:
    canvas.show_image(picture())
    canvas.resize(10, 10)
    canvas.fit()
    assert canvas.transform().m11() == pytest.approx(SMALLEST)


def test_the_wheel_zooms(canvas: Canvas) -> None:
    canvas.show_image(picture())
    before = canvas.zoom
    wheel(canvas, 2, QPoint(100, 100))
    assert canvas.zoom == pytest.approx(before * 1.44)
    wheel(canvas, -2, QPoint(100, 100))
    assert canvas.zoom == pytest.approx(before)
    wheel(canvas, 0, QPoint(100, 100))
    assert canvas.zoom == pytest.approx(before)


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_dragging_pans_and_ends_the_fit(canvas: Canvas, button: Qt.MouseButton) -> None:
    canvas.show_image(picture())
    zoom, before = canvas.zoom, middle(canvas)
    viewport = canvas.viewport()
    QTest.mousePress(viewport, button, Qt.KeyboardModifier.NoModifier, QPoint(200, 150))
    for x, y in ((210, 155), (230, 165), (240, 170)):
        QTest.mouseMove(viewport, QPoint(x, y))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, button, Qt.KeyboardModifier.NoModifier, QPoint(240, 170))
    moved = middle(canvas) - before
    assert moved.x() == pytest.approx(-40 / zoom, abs=1.5)
    assert moved.y() == pytest.approx(-20 / zoom, abs=1.5)
    canvas.resize(632, 532)
    assert canvas.zoom == pytest.approx(zoom)


def test_a_click_alone_leaves_it_fitted(canvas: Canvas) -> None:
    canvas.show_image(picture())
    QTest.mouseClick(canvas.viewport(), LEFT)
    canvas.resize(632, 532)
    assert canvas.zoom == pytest.approx((532 - 32) / 200)


def test_dimming_keeps_the_last_picture(canvas: Canvas) -> None:
    canvas.show_image(picture(colour="#00ff00"))
    canvas.dim()
    assert canvas.dimmed
    assert canvas.picture.toImage().pixelColor(5, 5).name() == "#00ff00"
    canvas.show_image(picture(colour="#0000ff"))
    assert not canvas.dimmed
    canvas.dim()
    canvas.clear()
    assert canvas.picture.isNull()
    assert not canvas.dimmed


def test_the_next_picture_of_the_same_size_keeps_zoom_and_place(canvas: Canvas) -> None:
    canvas.show_image(picture())
    canvas.zoom_by(4)
    canvas.centerOn(20, 30)
    zoom, place = canvas.zoom, middle(canvas)
    canvas.show_image(picture(colour="#0000ff"))
    assert canvas.zoom == pytest.approx(zoom)
    assert (middle(canvas) - place).manhattanLength() < 1
    canvas.show_image(picture(side=100))
    assert canvas.zoom == pytest.approx((332 - 32) / 100)


def test_the_checkerboard_follows_the_theme(canvas: Canvas) -> None:
    def ground() -> str:
        return canvas.grab().toImage().pixelColor(2, 14).name()

    light = {ground()}
    assert light <= {theme.color("canvas").name(), theme.color("canvas_alt").name()}
    theme.apply(QApplication.instance(), "dark")
    assert {ground()} <= {theme.color("canvas").name(), theme.color("canvas_alt").name()}
    assert {ground()} != light
