"""Reviews: a person's verdict, stars and tags on drawings. Every change is undoable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vadstudio.domain import Changes, Review, Verdict
from vadstudio.errors import UsageError
from vadstudio.store.area import Area, counted
from vadstudio.store.connection import Connections, Transaction, ids_json
from vadstudio.store.gallery import TAG_SEPARATOR
from vadstudio.store.undo import Step, Undo

_VERDICT_NAMES = {Verdict.KEEP: "Keep", Verdict.REJECT: "Reject", Verdict.NONE: "Clear the verdict on"}
_REVIEWS = f"""
SELECT d.id, coalesce(r.verdict, 'none'), coalesce(r.rating, 0),
  (SELECT group_concat(name, '{TAG_SEPARATOR}') FROM
     (SELECT t.name FROM drawing_tags m JOIN tags t ON t.id = m.tag_id WHERE m.drawing_id = d.id ORDER BY t.name))
FROM json_each(?) i JOIN drawings d ON d.id = i.value LEFT JOIN reviews r ON r.drawing_id = d.id ORDER BY i.key
"""


def _review(drawing_id: int, verdict: str, rating: int, tags: str | None) -> Review:
    return Review(drawing_id, Verdict(verdict), rating, tuple(tags.split(TAG_SEPARATOR)) if tags else ())


class Reviews(Area):
    """The reviews of a project."""

    def __init__(self, db: Connections, undo: Undo) -> None:
        super().__init__(db)
        self._undo = undo
        undo.register({"verdict": self._set_verdicts, "rating": self._set_ratings, "tag": self._set_tags})

    def of(self, ids: Iterable[int]) -> dict[int, Review]:
        """Return the reviews of drawings by their ids, empty reviews too; ids that do not exist are left out."""
        return {review.drawing_id: review for review in self._db.read(_review, _REVIEWS, (ids_json(ids),))}

    def set_verdict(self, ids: Iterable[int], verdict: Verdict) -> Changes:
        """Set the verdict on drawings. Undoable, as one operation.

        Raises:
            UsageError: one of them does not exist.
        """
        word = Verdict(verdict)
        with self._db.write() as write:
            steps = self._differing(ids, "verdict", "none", word.value)
            write.changed(self._set_verdicts(write, steps))
            self._undo.record(write, f"{_VERDICT_NAMES[word]} {self._count(steps)}", "verdict", steps)
            return write.changes

    def set_rating(self, ids: Iterable[int], rating: int) -> Changes:
        """Give drawings 1 to 5 stars, or 0 to take them away. Undoable, as one operation.

        Raises:
            UsageError: the rating is not 0 to 5, or a drawing does not exist.
        """
        if rating not in range(6):
            raise UsageError(f"A rating is 0 to 5 stars, not {rating}.")
        with self._db.write() as write:
            steps = self._differing(ids, "rating", "0", str(int(rating)))
            write.changed(self._set_ratings(write, steps))
            stars = f"Give {rating} star{'s' * (rating != 1)} to" if rating else "Clear the stars of"
            self._undo.record(write, f"{stars} {self._count(steps)}", "rating", steps)
            return write.changes

    def add_tag(self, ids: Iterable[int], tag: str) -> Changes:
        """Put a tag on drawings. Undoable, as one operation. Tags that differ only in case are one.

        Raises:
            UsageError: the tag is empty, or a drawing does not exist.
        """
        return self._change_tag(ids, tag, put=True)

    def remove_tag(self, ids: Iterable[int], tag: str) -> Changes:
        """Take a tag off drawings. Undoable, as one operation.

        Raises:
            UsageError: the tag is empty, or a drawing does not exist.
        """
        return self._change_tag(ids, tag, put=False)

    def tags(self) -> list[str]:
        """Return the tags that are on a drawing, in alphabetical order."""
        sql = "SELECT name FROM tags t WHERE EXISTS (SELECT 1 FROM drawing_tags WHERE tag_id = t.id) ORDER BY name"
        return [row[0] for row in self._db.rows(sql)]

    def _change_tag(self, ids: Iterable[int], tag: str, put: bool) -> Changes:
        name = " ".join(tag.split())
        if not name or not name.isprintable():
            raise UsageError("A tag is a word or a few, not nothing.")
        with self._db.write() as write:
            unique = self._require("drawings", "drawing", ids)
            name = self._db.value("SELECT name FROM tags WHERE name = ?", (name,)) or name
            tagged = {d for d, review in self.of(unique).items() if name in review.tags}
            steps = [Step(d, "" if put else name, name if put else "") for d in unique if (d in tagged) != put]
            write.changed(self._set_tags(write, steps))
            title = f"{'Tag' if put else 'Untag'} {self._count(steps)}: {name}"
            self._undo.record(write, title, "tag", steps)
            return write.changes

    def _differing(self, ids: Iterable[int], column: str, default: str, value: str) -> list[Step]:
        unique = self._require("drawings", "drawing", ids)
        rows = self._db.rows(
            f"SELECT i.value, CAST(coalesce(r.{column}, '{default}') AS TEXT) AS old FROM json_each(?) i "
            "LEFT JOIN reviews r ON r.drawing_id = i.value WHERE old <> ? ORDER BY i.key",
            (ids_json(unique), value),
        )
        return [Step(drawing_id, old, value) for drawing_id, old in rows]

    @staticmethod
    def _count(steps: Sequence[Step]) -> str:
        return counted(step.target for step in steps) if steps else ""

    # -- setters for undo -----------------------------------------------------------------------------------------------

    def _set_verdicts(self, write: Transaction, steps: Sequence[Step]) -> Changes:
        return self._set(write, "verdict", "none", [(s.target, s.old, s.new) for s in steps])

    def _set_ratings(self, write: Transaction, steps: Sequence[Step]) -> Changes:
        return self._set(write, "rating", 0, [(s.target, int(s.old), int(s.new)) for s in steps])

    def _set(
        self, write: Transaction, column: str, default: str | int, rows: Sequence[tuple[int, str | int, str | int]]
    ) -> Changes:
        ids = ids_json(row[0] for row in rows)
        sql = (
            f"SELECT i.value, coalesce(r.{column}, ?) FROM json_each(?) i LEFT JOIN reviews r ON r.drawing_id = i.value"
        )
        current = dict(self._db.rows(sql, (default, ids)))
        ready = []
        for target, old, new in rows:  # a group may hold several steps of one drawing
            if current[target] == old:
                current[target] = new
                ready.append((target, new))
        write.many(
            f"INSERT INTO reviews(drawing_id, {column}) VALUES (?, ?) "
            f"ON CONFLICT (drawing_id) DO UPDATE SET {column} = excluded.{column}",
            ready,
        )
        return Changes(reviews=frozenset(target for target, _ in ready))

    def _set_tags(self, write: Transaction, steps: Sequence[Step]) -> Changes:
        tag_ids = {name: self._tag_id(write, name) for name in {s.old or s.new for s in steps}}
        put = "INSERT OR IGNORE INTO drawing_tags(drawing_id, tag_id) VALUES (?, ?)"
        take = "DELETE FROM drawing_tags WHERE drawing_id = ? AND tag_id = ?"
        changed = [
            s.target for s in steps if write.execute(put if s.new else take, (s.target, tag_ids[s.old or s.new]))
        ]
        return Changes(reviews=frozenset(changed))

    def _tag_id(self, write: Transaction, name: str) -> int:
        write.execute("INSERT OR IGNORE INTO tags(name) VALUES (?)", (name,))
        return int(self._db.value("SELECT id FROM tags WHERE name = ?", (name,)))
