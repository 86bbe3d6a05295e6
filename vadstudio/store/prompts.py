"""Prompt templates by name, with all their versions; a project's own words for concepts are kept like one.

An empty text is a version, too: from there on the text that ships with the program counts.
"""

from __future__ import annotations

from dataclasses import dataclass

from vadstudio.domain import Changes
from vadstudio.errors import UsageError
from vadstudio.store.area import Area, now


@dataclass(frozen=True)
class PromptVersion:
    """One version of a template; versions count from 1."""

    version: int
    text: str
    created_at: str


class Prompts(Area):
    """The prompt templates of a project."""

    def put(self, name: str, text: str) -> Changes:
        """Store a new version of a template; the text of the newest version again is no new version.

        Raises:
            UsageError: the name is empty.
        """
        if not name.strip():
            raise UsageError("A prompt needs a name.")
        with self._db.write() as write:
            if self.get(name) != text:
                write.execute(
                    "INSERT INTO prompts(name, version, text, created_at) "
                    "SELECT ?, coalesce(max(version), 0) + 1, ?, ? FROM prompts WHERE name = ?",
                    (name, text, now(), name),
                )
            return write.changes

    def get(self, name: str) -> str | None:
        """Return the newest text of a template, or None."""
        text = self._db.value("SELECT text FROM prompts WHERE name = ? ORDER BY version DESC LIMIT 1", (name,))
        return None if text is None else str(text)

    def versions(self, name: str) -> list[PromptVersion]:
        """Return all versions of a template, oldest first."""
        sql = "SELECT version, text, created_at FROM prompts WHERE name = ? ORDER BY version"
        return self._db.read(PromptVersion, sql, (name,))

    def names(self) -> list[str]:
        """Return the names of all templates, sorted."""
        return [row[0] for row in self._db.rows("SELECT DISTINCT name FROM prompts ORDER BY name")]
