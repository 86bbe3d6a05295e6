"""Which languages this machine can draw, asked off the GUI thread and remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from vadstudio import log
from vadstudio.gui.session import Session
from vadstudio.render import LANGUAGES, Availability

_log = log.get("gui.studio")


class Toolchains(QObject):
    """What is known of each language's toolchain.

    Attributes:
        changed: something else is known.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, Availability] = {}
        session.project_opened.connect(self.look)

    def of(self, language: str) -> Availability | None:
        """Return what is known of *language*; None while nothing is."""
        return self._known.get(language)

    def look(self) -> None:
        """Ask about every language that is not known to be here."""
        wanted = [name for name in LANGUAGES.names() if not (known := self.of(name)) or not known.ok]
        if wanted:
            self._session.read(lambda: {name: _ask(name) for name in wanted}, self._learn, key="toolchains")

    def ask(self, language: str, done: Callable[[Availability], None]) -> None:
        """Ask about *language* now and hand the answer to *done*; one that is known to be here is not asked about again."""
        known = self.of(language)
        if known is not None and known.ok:
            done(known)
            return

        def answered(found: Availability) -> None:
            self._learn({language: found})
            done(found)

        self._session.read(lambda: _ask(language), answered, key="toolchain")

    def _learn(self, found: dict[str, Availability]) -> None:
        if any(self._known.get(name) != one for name, one in found.items()):
            self._known |= found
            self.changed.emit()


def _ask(language: str) -> Availability:
    try:
        return LANGUAGES.get(language).availability()
    except Exception as error:  # of a language that somebody else added
        _log.exception("the toolchain of %s could not be looked for", language)
        return Availability(False, f"looking for it failed: {type(error).__name__}: {error}")
