"""Lists in files that come from elsewhere: CSV, XLSX and plain text. Nothing in them is trusted."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.lists import MOST_ENTRIES, EntryFault, EntryKind, Fault, ListEntry
from app.engine.lists.workbook import is_zip, read_workbook

LARGEST_FILE = 32 << 20
"""Bytes of the largest file that is read."""
MOST_FAULTS = 100
"""So many mistakes are told; more say nothing new."""

_LONGEST_CELL = 4_000
_MOST_COLUMNS = 200
_LOOKED_AT = 200
_DELIMITERS = ",;\t|"
_HEADINGS = {
    "text": frozenset("text texts entry entries term terms phrase phrases word words keyword keywords name names value "
                      "search string expression client subject person".split()) | {"full name", "search term"},
    "kind": frozenset({"kind", "type", "match"}),
    "label": frozenset({"label", "category"}),
    "note": frozenset({"note", "notes", "reason", "comment", "comments", "remark", "remarks"}),
}  # fmt: skip
_GUARDED = re.compile(r"\A'(?=[=+\-@'])")
_LETTER = re.compile(r"[^\W\d_]")

Rows = list[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class ListFile:
    """What a file holds: lines as `app.domain.lists` reads them, and mistakes with the row they stand in, from 1.

    `columns` are the headings ("" where there is none), `column` the one that was read.
    """

    lines: tuple[str, ...]
    faults: tuple[EntryFault, ...]
    columns: tuple[str, ...]
    column: int


def read_list(path: Path, column: int | None = None) -> ListFile:
    """The list in a file. `column` counts from 0; None takes the one that looks most like a list.

    A cell is read as a line that a person types, unless a column says of which kind each entry is.
    Raises KnownError FILE_MISSING, FILE_UNREADABLE, or NOT_A_LIST for what is too large, damaged or something else.
    """
    data = _bytes(path)
    if is_zip(data):
        rows = read_workbook(data)
    else:
        text = _decoded(data)
        rows = _lines(text) if path.suffix.lower() in (".txt", "") else _table(text)
    rows = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if len(rows) > MOST_ENTRIES + 1:
        return ListFile((), (EntryFault(Fault.TOO_MANY, line=MOST_ENTRIES + 1),), (), 0)
    return _list(rows, column)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise KnownError(FailureCode.FILE_MISSING) from None
    except OSError:
        raise KnownError(FailureCode.FILE_UNREADABLE) from None
    if len(data) > LARGEST_FILE:
        raise KnownError(FailureCode.NOT_A_LIST)
    return data


def _decoded(data: bytes) -> str:
    """The text of a file by its byte order mark, else as UTF-8, UTF-16 or what Windows wrote in the west."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _checked(data, encoding)
    head = data[:4000]
    if b"\0" in head:
        odd = head[1::2].count(0)
        return _checked(data, "utf-16-le" if odd > len(head) // 4 else "utf-16-be")
    try:
        return _checked(data, "utf-8")
    except KnownError:
        text = data.decode("cp1252", errors="replace")
        return _plausible(text)


def _checked(data: bytes, encoding: str) -> str:
    try:
        return _plausible(data.decode(encoding))
    except UnicodeDecodeError:
        raise KnownError(FailureCode.NOT_A_LIST) from None


def _plausible(text: str) -> str:
    """The text itself. A picture or a program holds signs that no list holds. Raises KnownError NOT_A_LIST."""
    strange = sum(text.count(chr(code)) for code in range(32) if code not in (9, 10, 12, 13))
    if strange or text.count("\ufffd") > 5:
        raise KnownError(FailureCode.NOT_A_LIST)
    return text


def _lines(text: str) -> Rows:
    return [(number, [line]) for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1)]


def _table(text: str) -> Rows:
    delimiter = _delimiter(text)
    csv.field_size_limit(_LONGEST_CELL * 8)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    rows: Rows = []
    try:
        for cells in reader:
            rows.append((reader.line_num, cells[:_MOST_COLUMNS]))
            if len(rows) > 2 * MOST_ENTRIES:
                break
    except csv.Error:
        raise KnownError(FailureCode.NOT_A_LIST) from None
    return rows


def _delimiter(text: str) -> str:
    """The sign that cuts the first rows into the same number of cells, the more the better."""
    head = "".join(islice(io.StringIO(text, newline=""), _LOOKED_AT))
    best, chosen = 0.0, ","
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(len(r) for r in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if r)
        except csv.Error:
            continue
        width, count = widths.most_common(1)[0] if widths else (0, 0)
        score = count / max(1, widths.total()) if width > 1 else 0.0
        if score > best:
            best, chosen = score, delimiter
    return chosen


def _list(rows: Rows, column: int | None) -> ListFile:
    roles = _heading(rows[0][1]) if rows else {}
    headings = tuple(cell.strip()[:80] for cell in rows[0][1]) if roles else ()
    body = rows[1:] if roles else rows
    width = max((len(cells) for _, cells in rows), default=0)
    if column is None:
        column = roles.get("text", _fullest(body, width, set(roles.values())))
    elif not 0 <= column < max(width, 1):
        raise KnownError(FailureCode.BAD_REQUEST)
    roles = {role: place for role, place in roles.items() if place != column}
    lines: dict[str, None] = {}
    faults: list[EntryFault] = []
    for number, cells in body:
        try:
            line = _line(cells, column, roles)
        except EntryFault as fault:
            if len(faults) < MOST_FAULTS:
                faults.append(EntryFault(fault.fault, line=number, at=fault.at))
        else:
            if line:
                lines[line] = None
    return ListFile(tuple(lines), tuple(faults), headings or ("",) * width, column)


def _heading(cells: Sequence[str]) -> dict[str, int]:
    """What the columns are for, where a row is one of headings; empty where it is an entry itself."""
    names = [" ".join(cell.split()).casefold() for cell in cells]
    roles = {role: names.index(n) for role, known in _HEADINGS.items() for n in reversed(names) if n in known}
    return roles if "text" in roles or len(roles) > 1 else {}


def _fullest(rows: Rows, width: int, taken: set[int]) -> int:
    """The column with the most different texts."""
    best, chosen = -1, 0
    for place in range(width):
        if place in taken:
            continue
        texts = {c[place] for _, c in islice(rows, 2000) if place < len(c) and _LETTER.search(c[place])}
        if len(texts) > best:
            best, chosen = len(texts), place
    return chosen


def _line(cells: Sequence[str], column: int, roles: dict[str, int]) -> str:
    """The line of a row; empty where its cell is. Raises EntryFault."""

    def cell(place: int | None) -> str:
        return cells[place][: _LONGEST_CELL + 1] if place is not None and place < len(cells) else ""

    text = cell(column)
    if not text.strip():
        return ""
    kind = cell(roles.get("kind")).strip().casefold()
    label, note = cell(roles.get("label")), cell(roles.get("note"))
    if kind in set(EntryKind):
        text = " ".join(_GUARDED.sub("", text, count=1).split())
        given = ListEntry.parse("\t".join(("xx", label, _GUARDED.sub("", note, count=1))))
        return ListEntry(EntryKind(kind), text, given.label, given.note).checked().line
    if roles:
        return ListEntry.parse("\t".join((text.replace("\t", " "), label, note))).line
    return ListEntry.parse(text).line
