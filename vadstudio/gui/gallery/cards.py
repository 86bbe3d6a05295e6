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
        self._outdated: set[int] = set()
        self._asked: dict[int, int] = {}  # drawing id -> number of the read that will bring its card
        self._reads = 0

    def get(self, drawing_id: int) -> Card | None:
        """Return the card, or None while it is not read; an outdated one until the new one is here."""
        return self._cards.get(drawing_id)

    def want(self, ids: Iterable[int]) -> None:
        """Read the cards of *ids* that are not here or are outdated."""
        bench = self._session.bench
        missing = []
        for drawing_id in ids:
            if drawing_id in self._cards:
                self._cards.move_to_end(drawing_id)
            if drawing_id not in self._asked and (drawing_id not in self._cards or drawing_id in self._outdated):
                missing.append(drawing_id)
        if bench is None or not missing:
            return
        self._reads += 1
        number = self._reads
        self._asked.update(dict.fromkeys(missing, number))

        def arrive(cards: list[Card]) -> None:
            mine = self._answered(missing, number)
            self._outdated -= mine
            for card in cards:
                if card.drawing_id in mine:
                    self._cards[card.drawing_id] = card
                    self._cards.move_to_end(card.drawing_id)
            while len(self._cards) > KEPT:
                self._outdated.discard(self._cards.popitem(last=False)[0])
            self.arrived.emit()

        def failed(message: str) -> None:
            self._answered(missing, number)
            self._session.notice.emit(message, "error")

        self._session.read(lambda: bench.project.drawings.cards(missing), arrive, failed)

    def forget(self, ids: Iterable[int]) -> None:
        """Read the cards of *ids* again when they are next wanted; also those that are just being read."""
        for drawing_id in ids:
            self._asked.pop(drawing_id, None)
            if drawing_id in self._cards:
                self._outdated.add(drawing_id)

    def forget_all(self) -> None:
        """Read every card again when it is next wanted."""
        self.forget([*self._cards, *self._asked])

    def clear(self) -> None:
        """Drop everything."""
        self._cards.clear()
        self._outdated.clear()
        self._asked.clear()

    def _answered(self, ids: Iterable[int], number: int) -> set[int]:
        """Return those of *ids* that still wait for this read."""
        mine = {drawing_id for drawing_id in ids if self._asked.get(drawing_id) == number}
        for drawing_id in mine:
            del self._asked[drawing_id]
        return mine
