"""Schema 1: the tables of a project. Released: never edited, see :mod:`vadstudio.store.migrations`.

Texts that list things (``words``, ``spec``, ``request`` ...) are JSON. Times are UTC, ISO 8601. Code lies apart from the rest
of a drawing, so that walking 100,000 drawings does not read 100,000 programs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_CONTENT = """
CREATE TABLE project(
  id INTEGER PRIMARY KEY CHECK (id = 1), title TEXT NOT NULL, created_at TEXT NOT NULL, made_with TEXT NOT NULL
) STRICT;

CREATE TABLE concepts(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('shape', 'object', 'scene')),
  words TEXT NOT NULL DEFAULT '[]', attributes TEXT NOT NULL DEFAULT '{}',
  parent_id INTEGER REFERENCES concepts(id), synset TEXT NOT NULL DEFAULT '',
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX concepts_name ON concepts(name) WHERE hidden = 0;
CREATE INDEX concepts_order ON concepts(name COLLATE NOCASE, id, hidden);

CREATE TABLE calls(
  id INTEGER PRIMARY KEY, request_hash TEXT NOT NULL, sample INTEGER NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL,
  request TEXT NOT NULL, reply TEXT NOT NULL, status TEXT NOT NULL, prompt_tokens INTEGER, completion_tokens INTEGER,
  seconds REAL NOT NULL, cost REAL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX calls_request ON calls(request_hash, sample);

CREATE TABLE prompts(
  name TEXT NOT NULL, version INTEGER NOT NULL, text TEXT NOT NULL, created_at TEXT NOT NULL, PRIMARY KEY (name, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE drawings(
  id INTEGER PRIMARY KEY, concept_id INTEGER NOT NULL REFERENCES concepts(id),
  root_id INTEGER NOT NULL REFERENCES drawings(id),
  parent_id INTEGER REFERENCES drawings(id), draft INTEGER NOT NULL CHECK (draft >= 1), sample INTEGER NOT NULL,
  language TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('generate', 'improve', 'hint', 'hand', 'import')),
  note TEXT NOT NULL, call_id INTEGER REFERENCES calls(id), model TEXT NOT NULL, created_at TEXT NOT NULL,
  CHECK ((parent_id IS NULL) = (root_id = id))
) STRICT;
CREATE INDEX drawings_concept ON drawings(concept_id, root_id, id, language);
CREATE INDEX drawings_root ON drawings(root_id, id);
CREATE TABLE drawing_codes(drawing_id INTEGER PRIMARY KEY REFERENCES drawings(id), code TEXT NOT NULL) STRICT;

CREATE TABLE families(
  root_id INTEGER PRIMARY KEY REFERENCES drawings(id), concept_id INTEGER NOT NULL REFERENCES concepts(id),
  head_id INTEGER NOT NULL UNIQUE REFERENCES drawings(id)
) STRICT;
CREATE INDEX families_concept ON families(concept_id, root_id, head_id);

CREATE TABLE blobs(sha TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL) STRICT;

CREATE TABLE renders(
  id INTEGER PRIMARY KEY, drawing_id INTEGER NOT NULL REFERENCES drawings(id), key TEXT NOT NULL, size INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ok', 'blank', 'error', 'timeout', 'memory', 'refused', 'crashed')),
  image TEXT REFERENCES blobs(sha), message TEXT NOT NULL, line INTEGER, renderer TEXT NOT NULL, sandbox TEXT NOT NULL,
  milliseconds REAL NOT NULL, UNIQUE (drawing_id, key)
) STRICT;
CREATE INDEX renders_drawing ON renders(drawing_id, seed, size);
CREATE INDEX renders_key ON renders(key);
-- The render that stands for a drawing in the gallery: seed 0, largest size, newest. Kept by store/renders.py.
CREATE TABLE covers(
  drawing_id INTEGER PRIMARY KEY REFERENCES drawings(id), render_id INTEGER NOT NULL REFERENCES renders(id),
  size INTEGER NOT NULL, status TEXT NOT NULL, image TEXT
) STRICT;
CREATE INDEX covers_status ON covers(status, drawing_id);
"""

_REVIEW = """
CREATE TABLE reviews(
  drawing_id INTEGER PRIMARY KEY REFERENCES drawings(id),
  verdict TEXT NOT NULL DEFAULT 'none' CHECK (verdict IN ('none', 'keep', 'reject')),
  rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5)
) STRICT;
CREATE INDEX reviews_verdict ON reviews(verdict, drawing_id);
CREATE INDEX reviews_rating ON reviews(rating, drawing_id);
CREATE TABLE tags(id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> '')) STRICT;
CREATE TABLE drawing_tags(
  drawing_id INTEGER NOT NULL REFERENCES drawings(id), tag_id INTEGER NOT NULL REFERENCES tags(id),
  PRIMARY KEY (drawing_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX drawing_tags_tag ON drawing_tags(tag_id, drawing_id);

CREATE TABLE undo_operations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE undo_steps(
  operation_id INTEGER NOT NULL REFERENCES undo_operations(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  field TEXT NOT NULL, target INTEGER NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL, PRIMARY KEY (operation_id, position)
) STRICT, WITHOUT ROWID;
"""

_LEARNING = """
CREATE TABLE datasets(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, hash TEXT NOT NULL UNIQUE, labels TEXT NOT NULL, count INTEGER NOT NULL,
  size INTEGER NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE TABLE dataset_items(
  dataset_id INTEGER NOT NULL REFERENCES datasets(id), position INTEGER NOT NULL,
  drawing_id INTEGER NOT NULL REFERENCES drawings(id), seed INTEGER NOT NULL, image TEXT NOT NULL REFERENCES blobs(sha),
  render_key TEXT NOT NULL, label INTEGER NOT NULL, PRIMARY KEY (dataset_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE runs(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, dataset_id INTEGER NOT NULL REFERENCES datasets(id), spec TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('queued', 'running', 'stopped', 'finished', 'failed', 'interrupted')),
  folder TEXT NOT NULL, pid INTEGER NOT NULL DEFAULT 0, message TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL,
  finished_at TEXT NOT NULL DEFAULT '', events_offset INTEGER NOT NULL DEFAULT 0, made_with TEXT NOT NULL
) STRICT;
-- SQLite stores NaN as NULL, so what is not finite is named in `special`, and a lost value cannot pass for it.
CREATE TABLE metrics(
  run_id INTEGER NOT NULL REFERENCES runs(id), name TEXT NOT NULL, step INTEGER NOT NULL, value REAL,
  special TEXT NOT NULL DEFAULT '' CHECK (special IN ('', 'nan', 'inf', '-inf')), seconds REAL NOT NULL,
  PRIMARY KEY (run_id, name, step), CHECK ((value IS NULL) = (special <> ''))
) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoints(
  id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES runs(id), epoch INTEGER NOT NULL, sha TEXT NOT NULL,
  path TEXT NOT NULL, created_at TEXT NOT NULL, UNIQUE (run_id, path)
) STRICT;
CREATE TABLE judgements(
  id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES runs(id), photos TEXT NOT NULL, results TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX judgements_run ON judgements(run_id, id);

CREATE TABLE jobs(
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, spec TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'cancelled', 'failed', 'interrupted')),
  message TEXT NOT NULL DEFAULT '', started_at TEXT NOT NULL, heartbeat REAL NOT NULL, finished_at TEXT NOT NULL DEFAULT '',
  pid INTEGER NOT NULL, host TEXT NOT NULL
) STRICT;
CREATE INDEX jobs_status ON jobs(status, id);
"""


def create(db: Database) -> None:
    """Make the tables in an empty database."""
    for script in (_CONTENT, _REVIEW, _LEARNING):
        db.executescript(script)
