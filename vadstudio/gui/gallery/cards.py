"""Cards of the drawings that are visible, read in batches off the GUI thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from vadstudio.gui.session import Session
from vadstudio.store import Card

KEPT = 5000
"""Cards that are remembered; far more than fit on any screen."""


class Cards(QObject):
    """A bounded cache of cards by drawing id.

    Attributes:
        arrived: new cards can be painted.
    """

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cards: OrderedDict[int, Card] = OrderedDict()
        self._asked: set[int] = set()

    def get(self, drawing_id: int) -> Card | None:
        """Return the card, or None while it is not read."""
        return self._cards.get(drawing_id)

    def want(self, ids: Iterable[int]) -> None:
        """Read the cards of *ids* that are not here."""
        bench = self._session.bench
        missing = [i for i in ids if i not in self._cards and i not in self._asked]
        if bench is None or not missing:
            return
        self._asked.update(missing)

        def arrive(cards: list[Card]) -> None:
            self._asked.difference_update(missing)
            for card in cards:
                self._cards[card.drawing_id] = card
            while len(self._cards) > KEPT:
                self._cards.popitem(last=False)
            self.arrived.emit()

        def failed(message: str) -> None:
            self._asked.difference_update(missing)
            self._session.notice.emit(message, "error")

        self._session.read(lambda: bench.project.drawings.cards(missing), arrive, failed)

    def forget(self, ids: Iterable[int]) -> None:
        """Forget cards that are outdated; they are read again when they are wanted."""
        for drawing_id in ids:
            self._cards.pop(drawing_id, None)
            self._asked.discard(drawing_id)

    def clear(self) -> None:
        """Forget everything."""
        self._cards.clear()
        self._asked.clear()
