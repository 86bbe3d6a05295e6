"""Thumbnails of drawings, decoded off the GUI thread. Ids and hashes travel; pixmaps stay here."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from vadstudio import log
from vadstudio.gui.session import Session

CACHE_BYTES = 160 << 20
WAITING = 600
"""Requests kept waiting. Scrolling fast outdates the oldest; what is still visible asks again when it is painted."""
THREADS = 2

Key = tuple[str, int]


class Thumbnails(QObject):
    """A bounded cache of small pictures by (image hash, side); the newest request is decoded first.

    Attributes:
        ready: the image hash of a thumbnail that can be painted now.
    """

    ready = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent or session)
        self._session = session
        self._cache: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._working: set[Key] = set()
        self._broken: set[Key] = set()
        self._threads = 0
        self._epoch = 0
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="thumbnail")
        session.project_closing.connect(self.clear)
        session.busy_probes.append(lambda: self.busy)
        session.at_close(self.close)

    @classmethod
    def of(cls, session: Session) -> Thumbnails:
        """Return the thumbnails that the panels of *session* share."""
        return session.findChild(cls) or cls(session)

    def image(self, sha: str, side: int) -> QPixmap | None:
        """Return the picture fitted into *side* x *side* logical pixels, or None; then :attr:`ready` tells when."""
        key = (sha, side)
        pixmap = self._cache.get(key)
        if pixmap is not None:
            self._cache.move_to_end(key)
            return pixmap
        if sha and self._session.bench is not None and key not in self._broken:
            self._ask(key)
        return None

    @property
    def busy(self) -> bool:
        """Whether something is waiting or being decoded."""
        return bool(self._waiting or self._working)

    def clear(self) -> None:
        """Forget every picture and request."""
        with self._lock:
            self._epoch += 1
            self._waiting.clear()
            self._working.clear()
        self._cache.clear()
        self._broken.clear()
        self._bytes = 0

    def close(self) -> None:
        """End the threads."""
        self.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, key: Key) -> None:
        with self._lock:
            if key in self._working:
                return
            self._waiting[key] = None
            self._waiting.move_to_end(key)
            if len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            if self._threads >= THREADS:
                return
            self._threads += 1
        self._pool.submit(self._work, QGuiApplication.instance().devicePixelRatio())  # type: ignore[union-attr]

    def _work(self, ratio: float) -> None:
        """Decode the newest requests until none is left; on a thread of the pool."""
        while True:
            with self._lock:
                if not self._waiting:
                    self._threads -= 1
                    return
                key, _ = self._waiting.popitem(last=True)
                self._working.add(key)
                epoch = self._epoch
            image = self._decode(key, ratio)
            self._session.bridge.post(partial(self._keep, key, epoch, image))

    def _decode(self, key: Key, ratio: float) -> QImage:
        sha, side = key
        bench = self._session.bench
        try:
            image = QImage.fromData(bench.project.renders.image(sha)) if bench else QImage()
        except Exception:
            log.get("gui.thumbnails").exception("image %s cannot be read", sha)
            return QImage()
        if image.isNull():
            return image
        pixels = max(1, round(side * ratio))
        image = image.scaled(
            QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(ratio)
        return image.convertToFormat(QImage.Format.Format_RGB32)

    def _keep(self, key: Key, epoch: int, image: QImage) -> None:
        if epoch != self._epoch:
            return
        self._working.discard(key)
        if image.isNull():
            self._broken.add(key)
            return
        self._cache[key] = QPixmap.fromImage(image)
        self._bytes += image.sizeInBytes()
        while self._bytes > CACHE_BYTES and len(self._cache) > 1:
            _, oldest = self._cache.popitem(last=False)
            self._bytes -= oldest.width() * oldest.height() * 4
        self.ready.emit(key[0])
