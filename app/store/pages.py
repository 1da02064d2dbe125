"""Reading the pages of a SQLite file without SQLite: for files that it refuses.

Only leaves are looked at, each on its own, so that neither a lost header nor a lost root hides what the others hold.
File format: sqlite.org/fileformat2.html (sections 1.5 b-tree pages, 2.1 records, 4 the write-ahead log).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"SQLite format 3\0"

Value = None | int | float | str | bytes

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_DEFAULT_SIZE = 4096
_MASK = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it stands in a page: `rowid` is None in an index and in a table without row ids."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass(slots=True)
class Pages:
    """The pages of a file with what its log adds, and how many of them, or cells of them, could not be read."""

    size: int
    pages: dict[int, bytes]
    unreadable: int = 0

    def records(self) -> Iterator[Record]:
        """Every record of every leaf that can be read; counts what can not."""
        for number in sorted(self.pages):
            page = self.pages[number]
            start = 100 if number == 1 else 0
            kind = page[start] if len(page) > start else 0
            if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
                # The start of an overflow page is the number of the next one, and a free page is zero: neither has
                # so high a first byte. What has is a page that was overwritten.
                self.unreadable += kind not in (0, 0x05)
                continue
            yield from self._cells(page, start, kind)

    def _cells(self, page: bytes, start: int, kind: int) -> Iterator[Record]:
        header = 12 if kind == _INDEX_INTERIOR else 8
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        if start + header + 2 * count > len(page):
            self.unreadable += 1
            return
        for index in range(count):
            at = start + header + 2 * index
            place = int.from_bytes(page[at : at + 2], "big")
            try:
                yield self._cell(page, place, kind)
            except (ValueError, IndexError, struct.error):
                self.unreadable += 1

    def _cell(self, page: bytes, place: int, kind: int) -> Record:
        if kind == _INDEX_INTERIOR:
            place += 4
        length, place = _varint(page, place)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, place = _varint(page, place)
        payload = self._payload(page, place, length, table=kind == _TABLE_LEAF)
        return Record(rowid, _values(payload))

    def _payload(self, page: bytes, place: int, length: int, *, table: bool) -> bytes:
        most = self.size - 35 if table else (self.size - 12) * 64 // 255 - 23
        if length <= most:
            return _exactly(page, place, length)
        least = (self.size - 12) * 32 // 255 - 23
        local = least + (length - least) % (self.size - 4)
        if local > most:
            local = least
        payload = bytearray(_exactly(page, place, local))
        following = int.from_bytes(_exactly(page, place + local, 4), "big")
        left, seen = length - local, set[int]()
        while left > 0:
            overflow = self.pages.get(following, b"")
            if following in seen or len(overflow) != self.size:
                raise ValueError("an overflow page is missing")
            seen.add(following)
            part = min(left, self.size - 4)
            payload += overflow[4 : 4 + part]
            left -= part
            following = int.from_bytes(overflow[:4], "big")
        return bytes(payload)


def read_pages(file: Path, log: Path) -> Pages:
    """The pages of a database `file` as the last transaction of its `log` left them; either may be missing."""
    size = _page_size(file, log)
    pages: dict[int, bytes] = {}
    if file.exists():
        with file.open("rb") as stream:
            number = 1
            while page := stream.read(size):
                pages[number] = page
                number += 1
    if log.exists():
        committed, end = _committed(log.read_bytes(), size)
        pages |= committed
        pages = {number: page for number, page in pages.items() if not end or number <= end}
    unreadable = sum(len(page) != size for page in pages.values())
    return Pages(size, {number: page for number, page in pages.items() if len(page) == size}, unreadable)


def _page_size(file: Path, log: Path) -> int:
    for path, magic, place, width in ((file, MAGIC, 16, 2), (log, b"\x37\x7f\x06", 8, 4)):
        if not path.exists():
            continue
        with path.open("rb") as stream:
            head = stream.read(32)
        size = int.from_bytes(head[place : place + width], "big")
        size = 65536 if size == 1 else size
        if head.startswith(magic) and 512 <= size <= 65536 and size & (size - 1) == 0:
            return size
    return _DEFAULT_SIZE


def _committed(log: bytes, size: int) -> tuple[dict[int, bytes], int]:
    """Pages of the committed transactions of a write-ahead log, up to the first frame that does not hold, and the
    number of pages of the whole file after them (0: no transaction)."""
    if len(log) < 32 or int.from_bytes(log[8:12], "big") != size:
        return {}, 0
    order = ">" if log[3] & 1 else "<"
    salts = log[16:24]
    sums = _checksum(log[:24], (0, 0), order)
    if sums != struct.unpack(">II", log[24:32]):
        return {}, 0
    last = 0
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for at in range(32, len(log) - size - 23, 24 + size):
        frame, page = log[at : at + 24], log[at + 24 : at + 24 + size]
        sums = _checksum(page, _checksum(frame[:8], sums, order), order)
        if frame[8:16] != salts or sums != struct.unpack(">II", frame[16:24]):
            break
        number, end = struct.unpack(">II", frame[:8])
        pending[number] = page
        if end:
            committed |= pending
            pending = {}
            last = end
    return committed, last


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + two) & _MASK
        two = (two + second + one) & _MASK
    return one, two


def _exactly(page: bytes, place: int, length: int) -> bytes:
    part = page[place : place + length]
    if len(part) != length:
        raise ValueError("a cell leaves its page")
    return part


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for index in range(9):
        byte = data[place + index]
        if index == 8:
            value = value << 8 | byte
            return value - (1 << 64) if value >> 63 else value, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + index + 1
    raise AssertionError


def _values(payload: bytes) -> tuple[Value, ...]:
    end, place = _varint(payload, 0)
    kinds = []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != end:
        raise ValueError("a record's header does not end where it says")
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(payload, place, kind)
        values.append(value)
    if place != len(payload):
        raise ValueError("a record does not end where it says")
    return tuple(values)


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, place
    if kind in (8, 9):
        return kind - 8, place
    if kind in _WIDTHS:
        end = place + _WIDTHS[kind]
        return int.from_bytes(_exactly(payload, place, end - place), "big", signed=True), end
    if kind == 7:
        return float(struct.unpack(">d", _exactly(payload, place, 8))[0]), place + 8
    if kind < 12:
        raise ValueError("a type that records never have")
    length = (kind - 12) // 2
    data = _exactly(payload, place, length)
    return (data.decode("utf-8") if kind % 2 else data), place + length
