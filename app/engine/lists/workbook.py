"""The cells of the first sheet of an XLSX file (ECMA-376), read with nothing but a ZIP reader and an XML parser.

A whole spreadsheet library would bring formulas, macros and links to other files; only texts are wanted. Sizes are
limited before anything is unpacked, and XML with a document type is refused, so that no entity is ever expanded.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable
from xml.parsers import expat

from app.base.errors import FailureCode, KnownError
from app.domain.lists import MOST_ENTRIES

MOST_PARTS = 5_000
LARGEST_PART = 128 << 20
"""Bytes of the largest part, unpacked: 100,000 rows of ten cells take half of it."""
_CHUNK = 1 << 16
_MOST_COLUMNS = 200
_LONGEST_CELL = 4_000
_MOST_STRINGS = 2_000_000
_CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.0+)?")

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]


class _Refused(Exception):
    """The file is damaged, hostile or no workbook."""


def is_zip(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04")


def read_workbook(data: bytes) -> list[tuple[int, list[str]]]:
    """Rows of the first sheet that have any text: number from 1, and cells. Raises KnownError NOT_A_LIST."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_PARTS:
                raise _Refused
            sheet = _first_sheet(archive)
            strings = _strings(archive)
            return _rows(archive, sheet, strings)
    except (_Refused, zipfile.BadZipFile, expat.ExpatError, zlib.error, EOFError, KeyError, ValueError, OSError,
            NotImplementedError, RuntimeError, UnicodeError, IndexError):  # fmt: skip
        # What zipfile raises for damage, unknown methods and passwords.
        raise KnownError(FailureCode.NOT_A_LIST) from None


def _parse(archive: zipfile.ZipFile, name: str, start: Start, end: End, text: Text) -> None:
    """Read one part of the archive. Names come without their namespace's prefix."""
    if archive.getinfo(name).file_size > LARGEST_PART:
        raise _Refused

    def refuse(*_: object) -> None:
        raise _Refused

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = lambda tag, attributes: start(tag.rpartition(":")[2], attributes)
    parser.EndElementHandler = lambda tag: end(tag.rpartition(":")[2])
    parser.CharacterDataHandler = text
    read = 0
    with archive.open(name) as part:
        while chunk := part.read(_CHUNK):
            read += len(chunk)
            if read > LARGEST_PART:  # the size that the archive names may be a lie
                raise _Refused
            parser.Parse(chunk, False)
    parser.Parse(b"", True)


def _ignore(*_: object) -> None:
    pass


def _first_sheet(archive: zipfile.ZipFile) -> str:
    """The name of the part that holds the first sheet a person sees."""
    wanted: list[str] = []
    targets: dict[str, str] = {}

    def sheet(tag: str, attributes: dict[str, str]) -> None:
        if tag == "sheet" and attributes.get("state", "visible") == "visible":
            wanted.extend(value for key, value in attributes.items() if key.rpartition(":")[2] == "id")

    def relationship(tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship" and attributes.get("TargetMode") != "External":
            targets[attributes.get("Id", "")] = attributes.get("Target", "")

    _parse(archive, "xl/workbook.xml", sheet, _ignore, _ignore)
    _parse(archive, "xl/_rels/workbook.xml.rels", relationship, _ignore, _ignore)
    return posixpath.normpath(posixpath.join("xl", targets[wanted[0]])).lstrip("/")


def _strings(archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    found: list[str] = []
    pieces: list[str] = []
    inside = [False, False]  # a text; how it is pronounced, which is no part of it

    def start(tag: str, _: dict[str, str]) -> None:
        if tag == "rPh":
            inside[1] = True
        inside[0] = tag == "t" and not inside[1]

    def end(tag: str) -> None:
        inside[0] = False
        if tag == "rPh":
            inside[1] = False
        elif tag == "si":
            found.append("".join(pieces)[: _LONGEST_CELL + 1])
            pieces.clear()
            if len(found) > _MOST_STRINGS:
                raise _Refused

    def text(data: str) -> None:
        if inside[0]:
            pieces.append(data)

    _parse(archive, "xl/sharedStrings.xml", start, end, text)
    return found


class _Sheet:
    """Gathers the rows of a sheet while it is parsed."""

    def __init__(self, strings: list[str]) -> None:
        self.rows: list[tuple[int, list[str]]] = []
        self._strings = strings
        self._row: list[str] = []
        self._number = 0
        self._column = -1
        self._kind = ""
        self._pieces: list[str] = []
        self._inside = False
        self._pronounced = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "row":
            self._number = int(attributes.get("r", self._number + 1))
            self._row, self._column = [], -1
        elif tag == "c":
            place = _CELL.fullmatch(attributes.get("r", ""))
            self._column = _column(place[1]) if place else self._column + 1
            self._kind = attributes.get("t", "n")
            self._pieces = []
        elif tag == "rPh":
            self._pronounced = True
        elif tag in ("v", "t"):
            self._inside = not self._pronounced

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._inside = False
        elif tag == "rPh":
            self._pronounced = False
        elif tag == "c":
            self._put("".join(self._pieces)[: _LONGEST_CELL + 1])
        elif tag == "row" and any(cell.strip() for cell in self._row):
            self.rows.append((self._number, self._row))
            if len(self.rows) > MOST_ENTRIES + 2:
                raise _Refused

    def text(self, data: str) -> None:
        if self._inside:
            self._pieces.append(data)

    def _put(self, value: str) -> None:
        if not value or self._column >= _MOST_COLUMNS:
            return
        if self._kind == "s":
            value = self._strings[int(value)]
        elif self._kind == "n":
            value = _number(value)
        elif self._kind in ("b", "e"):
            return
        self._row += [""] * (self._column + 1 - len(self._row))
        self._row[self._column] = value


def _rows(archive: zipfile.ZipFile, name: str, strings: list[str]) -> list[tuple[int, list[str]]]:
    sheet = _Sheet(strings)
    _parse(archive, name, sheet.start, sheet.end, sheet.text)
    return sheet.rows


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _number(value: str) -> str:
    """A number as a person reads it: without the point and the exponent of a file."""
    if _NUMBER.fullmatch(value):
        return value.partition(".")[0]
    number = float(value)
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else value
