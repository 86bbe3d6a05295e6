"""Concepts out of lists: what is taken, what is skipped, and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vadstudio.domain import Concept, ConceptKind
from vadstudio.errors import UsageError
from vadstudio.store import Project
from vadstudio.workflows.concepts.tables import BadRow, Format, Row, Table, read_table

LONGEST = 300
"""Longer names (characters) are no concepts but texts."""
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "concept", "caption", "label", "class", "category", "object", "scene", "title", "word", "text"),
    "kind": ("kind", "type", "level"),
    "words": ("words", "synonyms", "aliases"),
    "synset": ("synset", "wnid", "wordnet", "synset_id"),
}
"""Names that a column may have, best first. JSON objects may also hold ``attributes``, an object."""
_KINDS = {"caption": ConceptKind.SCENE, "scene": ConceptKind.SCENE, "object": ConceptKind.OBJECT}
_SYNSET = re.compile(r"[nvars]\d{8}")
_PIECE_WORDS = 4


@dataclass(frozen=True)
class ImportSpec:
    """How a list is read.

    Attributes:
        kind: of rows that do not say; by the name of the column when None, else object.
        column: name or number (from 1) of the column with the names; found by its header when empty.
        synonyms: whether commas separate names for one thing ("building, edifice"); None: where all parts are short, but
            never in scenes, which are sentences.
        attributes: columns that become attributes of the concept.
        format: by the file's ending when None.
    """

    kind: ConceptKind | None = None
    column: str = ""
    synonyms: bool | None = None
    attributes: tuple[str, ...] = ()
    format: Format | None = None


@dataclass(frozen=True)
class Skipped:
    """A row that was not taken."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True)
class ImportReport:
    """What a list holds.

    Attributes:
        taken: the concepts, in order.
        skipped: the other rows, in order.
        columns: use -> header of the column ("name": "class").
        ignored: headers of the columns that were not used.
    """

    path: Path
    table: Table
    taken: tuple[Concept, ...]
    skipped: tuple[Skipped, ...]
    columns: Mapping[str, str]
    ignored: tuple[str, ...] = ()

    @property
    def reasons(self) -> dict[str, int]:
        """How many rows were skipped for each kind of reason, the most frequent first."""
        return dict(Counter(skipped.reason.split(":")[0] for skipped in self.skipped).most_common())

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        return {
            "file": str(self.path),
            "format": self.table.format,
            "encoding": self.table.encoding,
            "delimiter": self.table.delimiter,
            "columns": dict(self.columns),
            "ignored_columns": list(self.ignored),
            "taken": [
                {
                    "name": c.name,
                    "kind": c.kind.value,
                    "words": list(c.words),
                    "synset": c.synset,
                    "attributes": dict(c.attributes),
                }
                for c in self.taken
            ],
            "skipped": [{"line": s.line, "text": s.text, "reason": s.reason} for s in self.skipped],
        }


def read_concepts(path: Path, spec: ImportSpec, existing: Iterable[str] = ()) -> ImportReport:
    """Read the concepts of a list. Stores nothing.

    Args:
        existing: names that are taken already; upper and lower case alike.

    Raises:
        EnvironmentFault: the file cannot be read.
        UsageError: it is no list, or has no such column.
    """
    table = read_table(path, spec.format)
    return _Reader(path, table, spec, existing).report()


def import_concepts(project: Project, path: Path, spec: ImportSpec, dry_run: bool = False) -> ImportReport:
    """Add the concepts of a list to a project: all at once, as one step of undo; nothing with *dry_run*."""
    report = read_concepts(path, spec, (concept.name for concept in project.concepts.all()))
    if not dry_run:
        add_imported(project, report)
    return report


def add_imported(project: Project, report: ImportReport) -> int:
    """Add what was taken; return how many concepts there are more."""
    count = len(report.taken)
    name = f"Import {count:,} concept{'s' if count != 1 else ''} from {report.path.name}"
    return len(project.concepts.add_all(report.taken, name).concepts)


class _Reader:
    """Turns rows into concepts."""

    def __init__(self, path: Path, table: Table, spec: ImportSpec, existing: Iterable[str]) -> None:
        self._path, self._table, self._spec = path, table, spec
        self._rows = list(table.rows)
        self._taken: list[Concept] = []
        self._skipped: list[Skipped] = []
        self._seen = {name.casefold(): "a concept of the project" for name in existing}
        self._headers: dict[int | str, str] = {}
        self._columns: dict[str, int | str] = {}
        self._width = next((len(row.cells) for row in self._rows if isinstance(row, Row)), 0)
        self._find_columns()

    def report(self) -> ImportReport:
        """Read every row."""
        for row in self._rows:
            if isinstance(row, BadRow):
                self._skip(row.line, row.text, f"a bad line: {row.reason}")
            else:
                self._read(row)
        used = {*self._columns.values(), *self._extra}
        ignored = tuple(header for key, header in self._headers.items() if key not in used)
        columns = {use: self._headers.get(key, str(key)) for use, key in self._columns.items()}
        if not self._headers:
            key = self._columns["name"]
            columns = {"name": f"column {key + 1}" if self._table.format == "csv" and isinstance(key, int) else "line"}
        return ImportReport(self._path, self._table, tuple(self._taken), tuple(self._skipped), columns, ignored)

    # -- columns -----------------------------------------------------------------------------------------------------

    def _find_columns(self) -> None:
        self._extra: dict[int | str, str] = {}
        if self._table.format == "text":
            self._columns = {"name": 0}
            return
        if self._table.format == "csv":
            self._take_header()
        else:
            keys = dict.fromkeys(key for row in self._rows if isinstance(row, Row) for key in row.cells)
            self._headers = {key: str(key) for key in keys if key != "attributes"}
        by_name = {header.strip().casefold(): key for key, header in self._headers.items()}
        for use, names in COLUMNS.items():
            found = next((by_name[name] for name in names if name in by_name), None)
            if found is not None and found not in self._columns.values():
                self._columns[use] = found
        if self._spec.column:
            self._columns["name"] = self._named(self._spec.column, by_name)
        elif "name" not in self._columns:
            self._columns["name"] = 0 if self._table.format == "csv" else "name"
        for header in self._spec.attributes:
            self._extra[self._named(header, by_name)] = header.strip().casefold()

    def _take_header(self) -> None:
        """Take the first row as headers where it names a column that is known, or the one that was asked for."""
        first = self._rows[0] if self._rows else None
        if not isinstance(first, Row):
            return
        cells = [str(cell).strip().casefold() for cell in first.cells.values()]
        known = {name for names in COLUMNS.values() for name in names}
        asked = {name.casefold() for name in (self._spec.column, *self._spec.attributes) if name}
        if (
            (len(cells) > 1 and known & set(cells))
            or asked & set(cells)
            or cells in [[name] for name in COLUMNS["name"]]
        ):
            self._headers = {key: str(cell).strip() for key, cell in first.cells.items()}
            self._rows = self._rows[1:]

    def _named(self, column: str, by_name: Mapping[str, int | str]) -> int | str:
        if column.casefold() in by_name:
            return by_name[column.casefold()]
        if column.isdecimal() and self._table.format == "csv" and int(column) >= 1:
            return int(column) - 1
        known = ", ".join(self._headers.values()) or "none has a name; give its number"
        raise UsageError(f"{self._path.name} has no column {column!r}.", f"Columns: {known}.")

    # -- rows --------------------------------------------------------------------------------------------------------

    def _read(self, row: Row) -> None:
        raw = self._cell(row, "name")
        text = " ".join(raw.replace("_", " ").split()) if " " not in raw.strip() else " ".join(raw.split())
        kind = self._kind(row)
        if kind is None:
            return self._skip(row.line, text, f"an unknown kind: {self._cell(row, 'kind')!r}")
        words = self._words(row, text, kind)
        name = words[0] if words else ""
        twin = self._seen.get(name.casefold())
        if not name:
            if self._table.format != "text":
                self._skip(row.line, "", "empty")
        elif self._wide(row):
            self._skip(row.line, text, f"a bad line: {len(row.cells)} cells, where the first has {self._width}")
        elif not any(letter.isalnum() for letter in name):
            self._skip(row.line, text, "a bad line: no letter in it")
        elif len(name) > LONGEST:
            self._skip(row.line, text[:60] + "…", f"too long: {len(name)} characters, {LONGEST} at most")
        elif any(ord(letter) < 32 or ord(letter) == 127 for letter in name):
            self._skip(row.line, repr(text), "a bad line: it holds control characters")
        elif twin:
            self._skip(row.line, text, f"a duplicate: of {twin}")
        else:
            self._seen[name.casefold()] = f"line {row.line}"
            self._taken.append(Concept(0, name, kind, words, self._attributes(row), None, self._synset(row)))

    def _wide(self, row: Row) -> bool:
        """Whether a row of CSV has more cells than the first: a delimiter inside a name that is not quoted."""
        cells: Mapping[Any, Any] = row.cells
        return self._table.format == "csv" and any(str(cells[key]).strip() for key in cells if key >= self._width)

    def _cell(self, row: Row, use: str) -> str:
        value = self._value(row, self._columns[use]) if use in self._columns else None
        return str(value) if isinstance(value, str | int | float) else ""

    @staticmethod
    def _value(row: Row, key: int | str) -> Any:
        cells: Mapping[Any, Any] = row.cells
        return cells.get(key)

    def _kind(self, row: Row) -> ConceptKind | None:
        given = self._cell(row, "kind").strip().casefold()
        if given:
            return ConceptKind(given) if given in list(ConceptKind) else None
        header = self._headers.get(self._columns["name"], "").strip().casefold()
        return self._spec.kind or _KINDS.get(header, ConceptKind.OBJECT)

    def _words(self, row: Row, text: str, kind: ConceptKind) -> tuple[str, ...]:
        pieces = [text]
        parts = [part.strip() for part in text.split(",")]
        split = self._spec.synonyms
        if split is None:
            split = kind is not ConceptKind.SCENE and all(1 <= len(part.split()) <= _PIECE_WORDS for part in parts)
        if split:
            pieces = [part for part in parts if part]
        value = self._value(row, self._columns["words"]) if "words" in self._columns else None
        more = value if isinstance(value, list) else re.split(r"[,;|]", value) if isinstance(value, str) else []
        pieces += [" ".join(str(word).split()) for word in more]
        return tuple(dict.fromkeys(piece for piece in pieces if piece))

    def _synset(self, row: Row) -> str:
        given = self._cell(row, "synset").strip()
        return given if _SYNSET.fullmatch(given) else ""

    def _attributes(self, row: Row) -> dict[str, str]:
        found: dict[str, str] = {}
        value = row.cells.get("attributes") if self._table.format == "jsonl" else None  # type: ignore[call-overload]
        if isinstance(value, dict):
            found = {str(k): str(v) for k, v in value.items() if isinstance(v, str | int | float)}
        for key, name in self._extra.items():
            cell = self._value(row, key)
            if isinstance(cell, str | int | float) and str(cell).strip():
                found[name] = str(cell).strip()
        return found

    def _skip(self, line: int, text: str, reason: str) -> None:
        self._skipped.append(Skipped(line, text, reason))
