"""Files of lists as rows: text, CSV with any usual delimiter, JSONL; UTF-8 and UTF-16 with or without a mark, else Windows-1252.

A row that cannot be read is a :class:`BadRow` with its line; the rows around it are read all the same.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from vadstudio.errors import UsageError, explain_os_error

Format = Literal["text", "csv", "jsonl"]
FORMATS: dict[str, Format] = {
    ".txt": "text", "": "text", ".csv": "csv", ".tsv": "csv", ".tab": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".json": "jsonl",
}  # fmt: skip
DELIMITERS = ",;\t|"
LARGEST = 64 * 2**20
"""Larger files (bytes) are no lists of concepts."""
_SAMPLE = 50


@dataclass(frozen=True)
class Row:
    """One row: its line, from 1, and its cells, by column number for text and CSV, by key for JSONL."""

    line: int
    cells: dict[int, str] | dict[str, Any]


@dataclass(frozen=True)
class BadRow:
    """A row that cannot be read; *text* is its beginning."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True)
class Table:
    """A file as rows.

    Attributes:
        encoding: as Python names it.
        delimiter: of CSV; else empty.
    """

    format: Format
    encoding: str
    delimiter: str
    rows: list[Row | BadRow]


def read_table(path: Path, form: Format | None = None) -> Table:
    """Read *path*; how, by its ending when *form* is not given.

    Raises:
        EnvironmentFault: the file cannot be read.
        UsageError: it is too large, binary, or of an unknown ending.
    """
    form = form or FORMATS.get(path.suffix.lower())
    if form is None:
        raise UsageError(f"The ending of {path.name} is unknown.", "Say what it is with --format text, csv or jsonl.")
    try:
        if path.stat().st_size > LARGEST:
            raise UsageError(f"{path.name} is larger than {LARGEST // 2**20} MB.", "Split it.")
        data = path.read_bytes()
    except OSError as error:
        raise explain_os_error(error, f"the list {path}") from error
    text, encoding = decode(data, path.name)
    if form == "text":
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return Table(form, encoding, "", [Row(n, {0: line}) for n, line in enumerate(lines, 1)])
    if form == "jsonl":
        return Table(form, encoding, "", list(_json_rows(text)))
    delimiter = "\t" if path.suffix.lower() in {".tsv", ".tab"} else sniff(text)
    return Table(form, encoding, delimiter, list(_csv_rows(text, delimiter)))


def decode(data: bytes, name: str = "the file") -> tuple[str, str]:
    """Return the text of *data* and its encoding.

    Raises:
        UsageError: it is no text.
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _decoded(data, encoding, name), encoding
    if b"\0" in data[:4096]:
        # Without a mark, UTF-16 shows by the zero bytes beside its ASCII letters.
        zeros = [data[start:4096:2].count(0) for start in (0, 1)]
        if len(data) % 2 == 0 and max(zeros) > 4 * min(zeros) and max(zeros) > min(len(data), 4096) / 8:
            encoding = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
            return _decoded(data, encoding, name), encoding
        raise UsageError(f"{name} is no text file.", "Export the list as text, CSV or JSONL.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def sniff(text: str) -> str:
    """Return the delimiter of CSV: the one that most of the first lines hold equally often, a comma in doubt."""
    lines = [line for line in text.splitlines() if line.strip()][:_SAMPLE]
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        counts = [len(next(csv.reader([line], delimiter=delimiter), [])) - 1 for line in lines]
        first = counts[0] if counts else 0
        agree = sum(count == first for count in counts) / len(counts) if first else 0.0
        if agree > most:
            best, most = delimiter, agree
    return best


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UsageError(f"{name} says that it is {encoding}, but is not.", "Save it again as UTF-8.") from error


def _json_rows(text: str) -> Iterator[Row | BadRow]:
    whole = _json_list(text)
    if whole is not None:
        for number, item in enumerate(whole, 1):
            yield _json_row(number, item, str(item))
        return
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except (ValueError, RecursionError):
            yield BadRow(number, line.strip()[:60], "no JSON")
            continue
        yield _json_row(number, item, line)


def _json_list(text: str) -> list[Any] | None:
    """Return the items of one JSON list over the whole file; None if it is none."""
    if not text.lstrip().startswith("["):
        return None
    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return items if isinstance(items, list) else None


def _json_row(line: int, item: object, text: str) -> Row | BadRow:
    if isinstance(item, str):
        return Row(line, {"name": item})
    if isinstance(item, dict):
        return Row(line, item)
    return BadRow(line, text.strip()[:60], "neither an object nor a text")


def _csv_rows(text: str, delimiter: str) -> Iterator[Row | BadRow]:
    """Read CSV record by record. A quote that is never closed costs its own line, not the rest of the file."""
    lines = io.StringIO(text, newline="").readlines()
    start = 0
    while start < len(lines):
        rest = (lines[number] for number in range(start, len(lines)))
        reader = csv.reader(rest, delimiter=delimiter, strict=True)
        before = 0
        try:
            for cells in reader:
                line = start + before + 1
                before = reader.line_num
                if any(cell.strip() for cell in cells):
                    yield Row(line, dict(enumerate(cells)))
            return
        except csv.Error as error:
            bad = start + before
            endless = "end of data" in str(error) or "field limit" in str(error)
            why = "a quote that is not closed" if endless else str(error)
            yield BadRow(bad + 1, lines[bad].strip()[:60], why)
            start = bad + 1
