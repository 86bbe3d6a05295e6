"""What is typed and is no draft yet, on its way to the disk."""

from __future__ import annotations

import threading

from vadstudio import workflows
from vadstudio.gui.session import Session


class WorkingCopies:
    """Remembers the newest text under each name at once and writes it behind the scenes.

    A burst of typing is one write: while a name waits for the writer, only its newest text is kept. What has not reached
    the disk yet is found here, so that a text that is left and come back to at once is never an older one.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = threading.Lock()
        self._newest: dict[str, str | None] = {}
        self._waiting: set[str] = set()
        session.project_closing.connect(self._forget)

    def keep(self, name: str, code: str | None) -> None:
        """Keep *code* under *name*; None drops what is kept."""
        bench = self._session.bench
        if bench is None:
            return
        newest, waiting = self._newest, self._waiting
        with self._lock:
            newest[name] = code
            if name in waiting:
                return
            waiting.add(name)

        def write() -> None:
            with self._lock:
                waiting.discard(name)
                text = newest[name]
            if text is None:
                workflows.drop_working_copy(bench, name)
            else:
                workflows.keep_working_copy(bench, name, text)

        self._session.write(write)

    def newest(self, name: str, stored: str | None) -> str | None:
        """Return what was typed last under *name*; *stored* is what the disk held."""
        return self._newest.get(name, stored)

    def _forget(self) -> None:
        self._newest, self._waiting = {}, set()  # what still waits goes on with the old ones
