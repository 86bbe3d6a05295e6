"""Thumbnails are decoded elsewhere, bounded, and told when they are there."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from vadstudio.domain import Concept, ConceptKind, Origin, RenderStatus
from vadstudio.gui import thumbnails
from vadstudio.gui.session import Session
from vadstudio.gui.thumbnails import Thumbnails


def png(color: tuple[int, int, int], size: tuple[int, int] = (64, 64)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, color).save(file, "PNG")
    return file.getvalue()


def store(session: Session, count: int) -> list[str]:
    """Store *count* pictures of different colours; return their hashes."""
    assert session.bench is not None
    project = session.bench.project
    concept = project.concepts.add(Concept(0, "swatch", ConceptKind.SHAPE)).id
    hashes = []
    for number in range(count):
        drawing = project.drawings.add(concept, "svg", f"<svg>{number}</svg>", Origin.HAND).id
        project.renders.add(drawing, f"key {number}", 64, 0, RenderStatus.OK, png=png((number, 200, 100)))
        render = project.renders.of(drawing)
        assert render is not None
        hashes.append(render.image)
    return hashes


def test_picture_is_asked_for_and_then_there(opened: Session, qtbot: QtBot) -> None:
    sha = store(opened, 1)[0]
    pictures = Thumbnails.of(opened)
    assert Thumbnails.of(opened) is pictures
    with qtbot.waitSignal(pictures.ready) as told:
        assert pictures.image(sha, 32) is None
        assert opened.busy
    assert told.args == [sha]
    pixmap = pictures.image(sha, 32)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (32, 32)
    assert pixmap.toImage().pixelColor(16, 16).getRgb()[:3] == (0, 200, 100)
    qtbot.waitUntil(lambda: not opened.busy)


def test_every_picture_arrives_whatever_the_order(opened: Session, qtbot: QtBot) -> None:
    hashes = store(opened, 40)
    pictures = Thumbnails.of(opened)
    for sha in hashes:
        pictures.image(sha, 16)
    qtbot.waitUntil(lambda: not pictures.busy)
    qtbot.waitUntil(lambda: all(pictures.image(sha, 16) is not None for sha in hashes))


def test_cache_is_bounded(opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, "CACHE_BYTES", 5 * 16 * 16 * 4)
    hashes = store(opened, 12)
    pictures = Thumbnails.of(opened)
    for sha in hashes:
        pictures.image(sha, 16)
    qtbot.waitUntil(lambda: not opened.busy)
    assert len(pictures._cache) == 5


def test_oldest_requests_are_dropped_when_too_many_wait(
    opened: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "WAITING", 3)
    hashes = store(opened, 6)
    pictures = Thumbnails.of(opened)
    monkeypatch.setattr(thumbnails, "THREADS", 0)
    for sha in hashes:
        pictures.image(sha, 16)
    assert [sha for sha, _ in pictures._waiting] == hashes[3:]


def test_a_missing_picture_is_asked_for_once(opened: Session, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    pictures = Thumbnails.of(opened)
    assert pictures.image("0" * 64, 16) is None
    qtbot.waitUntil(lambda: not opened.busy)
    assert pictures.image("0" * 64, 16) is None
    assert not opened.busy
    assert "0" * 64 in caplog.text


def test_closing_the_project_forgets_everything(opened: Session, qtbot: QtBot) -> None:
    hashes = store(opened, 8)
    pictures = Thumbnails.of(opened)
    for sha in hashes:
        pictures.image(sha, 16)
    opened.close_project()
    assert not pictures.busy
    assert all(pictures.image(sha, 16) is None for sha in hashes)
    qtbot.wait(80)
    assert not pictures._cache
