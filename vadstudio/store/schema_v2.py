"""Schema 2: calls know their endpoint, concept, job and prompt; drawings know repairs and whether a picture was shown.

Released: never edited, see :mod:`vadstudio.store.migrations`. A call is written before it is sent (status ``sent``) and completed
when its reply is there, so that what was sent and never answered is known, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_CALLS = """
ALTER TABLE calls ADD COLUMN endpoint TEXT NOT NULL DEFAULT '';
ALTER TABLE calls ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
ALTER TABLE calls ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1;
ALTER TABLE calls ADD COLUMN prompt TEXT NOT NULL DEFAULT '';
ALTER TABLE calls ADD COLUMN concept_id INTEGER REFERENCES concepts(id);
ALTER TABLE calls ADD COLUMN job_id INTEGER REFERENCES jobs(id);
CREATE INDEX calls_open ON calls(job_id) WHERE status = 'sent';
CREATE INDEX calls_model ON calls(model, id);
"""

# SQLite cannot change a CHECK: the table is made anew, as https://www.sqlite.org/lang_altertable.html says (section 7).
_DRAWINGS = """
CREATE TABLE drawings_new(
  id INTEGER PRIMARY KEY, concept_id INTEGER NOT NULL REFERENCES concepts(id),
  root_id INTEGER NOT NULL REFERENCES drawings(id),
  parent_id INTEGER REFERENCES drawings(id), draft INTEGER NOT NULL CHECK (draft >= 1), sample INTEGER NOT NULL,
  language TEXT NOT NULL, origin TEXT NOT NULL
    CHECK (origin IN ('generate', 'improve', 'hint', 'hand', 'import', 'repair', 'selection', 'variation')),
  note TEXT NOT NULL, call_id INTEGER REFERENCES calls(id), model TEXT NOT NULL, created_at TEXT NOT NULL,
  assisted INTEGER NOT NULL DEFAULT 0 CHECK (assisted IN (0, 1)),
  CHECK ((parent_id IS NULL) = (root_id = id))
) STRICT;
INSERT INTO drawings_new SELECT id, concept_id, root_id, parent_id, draft, sample, language, origin, note, call_id, model,
  created_at, 0 FROM drawings;
DROP TABLE drawings;
ALTER TABLE drawings_new RENAME TO drawings;
CREATE INDEX drawings_concept ON drawings(concept_id, root_id, id, language);
CREATE INDEX drawings_root ON drawings(root_id, id);
CREATE INDEX drawings_call ON drawings(call_id);
"""


def upgrade(db: Database) -> None:
    """Bring the tables of schema 1 to schema 2."""
    db.executescript(_CALLS)
    db.executescript(_DRAWINGS)
