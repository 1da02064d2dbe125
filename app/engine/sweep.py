"""The search for terms in everything a file holds: raw bytes, decoded streams, strings, leftovers between objects.

A term is looked for as letters (any case; as it is, without spaces, without punctuation, backwards) in ASCII/UTF-8,
UTF-16 of both byte orders, hexadecimal, octal escapes and base64. Thousands of needles are looked for at once by
tables of byte pairs, so the cost is a few nanoseconds a byte whatever their number.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pikepdf

from app.base import paths
from app.domain.matching import fold
from app.engine.file_bytes import AT_ONCE, FileBytes, bytes_of, let_go

SHORTEST = 6
"""Bytes that a needle must have to be looked for inside other words."""
SHORTEST_IN_DATA = 8
"""Bytes that a needle must have to be looked for in compressed data and pixels, where shorter ones occur by chance."""
MOST_CARVED = 64_000_000
"""Bytes that one stretch of zlib data may grow to; what is longer is cut."""

CARVE_STEP = 1 << 16
PART = 1 << 20
"""Bytes of a file that are looked at together, at least."""
LARGEST_TEXT = 500_000
"""Bytes up to which inflated data is cleared of the format's own words before the search; more is pixels."""

_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]")
_OWN_NAMES = """
    Type Catalog Pages Page Kids Count Parent MediaBox Resources Contents XObject Font Image Subtype Width Height
    ColorSpace BitsPerComponent Filter DecodeParms Columns Rows BlackIs1 FlateDecode CCITTFaxDecode DCTDecode
    DeviceGray DeviceRGB DeviceCMYK Indexed BaseFont Invisible DescendantFonts Encoding Identity-H ToUnicode Type0
    CIDSystemInfo Ordering Registry Supplement CIDToGIDMap CIDFontType2 FontDescriptor FontFile2 FontName FontBBox
    ItalicAngle Ascent Descent CapHeight StemV Flags Length Length1 Root Size Info Prev Index ObjStm XRef UserUnit
    CIDInit ProcSet CMapName Adobe-Identity-UCS CMapType Annots Annot Rect Rotate CropBox Widths FirstChar LastChar
    Type1 TrueType WinAnsiEncoding MacRomanEncoding Helvetica Outlines Names Metadata
"""
_VOCABULARY = re.compile(
    (
        rb"/(?:%s)(?=[\s/<>\[\]()]|$)"
        % b"|".join(n.encode("ascii") for n in sorted(_OWN_NAMES.split(), key=len, reverse=True))
    )
    + rb"|\((?:Adobe|Identity|UCS)\)|\b(?:endobj|obj|endstream|stream|startxref|xref|trailer|findresource|begincmap|"
    rb"endcmap|begincodespacerange|endcodespacerange|beginbfchar|endbfchar|currentdict|CMapName|CMap|defineresource|"
    rb"begin|end|def|dict|pop)\b"
)
"""Words of the file format itself: a person called Parent is not found in every page object."""
_NUMBERS = re.compile(
    rb"/(?:Im\d|Length1?|Width|Height|Columns|Rows|Size|Count|DW|W|MediaBox)\b[ \[\d.\]]*|\d{10} \d{5} [nf] "
    rb"|startxref\s+\d+|(?<=[ >\[\n])-?\d+(?:\.\d+)?(?=[ <\n])"
)


@dataclass(slots=True)
class Needles:
    """Byte strings to look for, each with the number of its term."""

    by_bytes: dict[bytes, int] = field(default_factory=dict)
    exact: dict[bytes, int] = field(default_factory=dict)
    short: list[tuple[re.Pattern[bytes], int]] = field(default_factory=list)
    _lower: _PairTables | None = None
    _exact: _PairTables | None = None

    @staticmethod
    def of(terms: Sequence[str]) -> Needles:
        """Needles of every form of `terms`."""
        needles = Needles()
        for number, term in enumerate(terms):
            for form in forms(term):
                needles._add(form, number)
        needles._lower = _PairTables(needles.by_bytes)
        needles._exact = _PairTables(needles.exact)
        return needles

    def _add(self, form: str, number: int) -> None:
        lower = form.lower()
        plain = lower.encode("utf-8")
        wide = (lower.encode("utf-16-be"), lower.encode("utf-16-le"))
        if len(plain) >= SHORTEST:
            self.by_bytes.setdefault(plain, number)
        elif sum(c.isalnum() for c in form) >= 3:
            around = rb"(?<![a-z0-9])%s(?![a-z0-9])" % re.escape(plain)
            self.short.append((re.compile(around), number))
        for cased in {form, lower, form.upper()}:
            bytes_of = [cased.encode("utf-8"), cased.encode("utf-16-be")]
            for code in bytes_of:
                if len(code) >= 4:
                    self.by_bytes.setdefault(code.hex().encode("ascii"), number)
                    self.by_bytes.setdefault("".join(f"\\{b:03o}" for b in code).encode("ascii"), number)
                for piece in _base64_cores(code):
                    self.exact.setdefault(piece, number)
        for code in wide:
            if len(code) >= SHORTEST:
                self.by_bytes.setdefault(code, number)

    @property
    def longest(self) -> int:
        """Bytes of the longest needle."""
        return max(map(len, (*self.by_bytes, *self.exact)), default=SHORTEST)

    def find(self, data: bytes, *, words: bool, start: int = 0) -> set[int]:
        """Numbers of the terms found in `data`; `words` says that it may be text, where short terms count too, from
        `start` on."""
        if self._lower is None or self._exact is None:
            raise ValueError("use Needles.of")
        lower = data.lower()
        least = SHORTEST if words else SHORTEST_IN_DATA
        found = self._lower.find(lower, least) | self._exact.find(data, least)
        if words:
            found.update(n for pattern, n in self.short if n not in found and pattern.search(lower, start))
        return found


def forms(term: str) -> set[str]:
    """The ways a term may be spelled inside a file, without case."""
    folded = " ".join(fold(term).text.split())
    bare = "".join(c for c in folded if c.isalnum())
    result = {folded, bare, folded.replace(" ", ""), "".join(c for c in folded if c.isalnum() or c == " ")}
    if len(bare) >= SHORTEST:
        result |= {folded[::-1], bare[::-1]}
    return {r for r in result if sum(c.isalnum() for c in r) >= 3}


def _base64_cores(code: bytes) -> Iterator[bytes]:
    """The part of the base64 of `code` that is the same whatever stands before and after it, at each of 3 offsets."""
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + code)
        start = (shift * 8 + 5) // 6
        stop = (shift + len(code)) * 8 // 6
        if stop - start >= SHORTEST:
            yield whole[start:stop]


class _PairTables:
    """Which needles may start where: a needle's first six bytes as three 16-bit words, each looked up in a table."""

    def __init__(self, needles: dict[bytes, int]) -> None:
        self._tables = np.zeros((3, 65536), np.bool_)
        self._by_start: dict[bytes, list[tuple[bytes, int]]] = {}
        for needle, number in needles.items():
            words = np.frombuffer(needle[:SHORTEST], "<u2")
            for position in range(3):
                self._tables[position, words[position]] = True
            self._by_start.setdefault(needle[:SHORTEST], []).append((needle, number))

    def find(self, data: bytes, least: int) -> set[int]:
        found: set[int] = set()
        if not self._by_start or len(data) < SHORTEST:
            return found
        for offset in (0, 1):
            usable = (len(data) - offset) // 2
            if usable < 3:
                continue
            words: npt.NDArray[np.uint16] = np.frombuffer(data, "<u2", count=usable, offset=offset)
            places = np.flatnonzero(np.take(self._tables[0], words[:-2]))
            for position in (1, 2):
                if not len(places):
                    break
                places = places[np.take(self._tables[position], words[places + position])]
            for place in (places * 2 + offset).tolist():
                for needle, number in self._by_start.get(data[place : place + SHORTEST], ()):
                    if number not in found and len(needle) >= least and data.startswith(needle, place):
                        found.add(number)
        return found


def sweep(path: Path, terms: Sequence[str], *, certified: bool, password: str = "") -> set[int]:
    """Numbers of the terms found anywhere in a file.

    `certified` says that the file has passed the grammar of `schema`: then the numbers of its objects and operators are
    known to be numbers, and a postcode that equals a stream's length is no hit. Raises pikepdf.PdfError where the file
    cannot be read as objects, OSError where it cannot be read at all.
    """
    needles = Needles.of(terms)

    def plain(chunk: bytes) -> bytes:
        chunk = _VOCABULARY.sub(b" ", chunk)
        return _NUMBERS.sub(b" ", chunk) if certified else chunk

    with bytes_of(path) as data:
        found = _found_as_written(data, needles, plain, words=not certified)
        for chunk in _carved(data):
            found |= needles.find(plain(chunk) if len(chunk) < LARGEST_TEXT else chunk, words=False)
    with pikepdf.open(path, password=password, suppress_warnings=True, access_mode=pikepdf.AccessMode.stream) as pdf:
        for item in chain(pdf.objects, (pdf.trailer,)):
            for chunk, is_picture in _chunks(item):
                found |= needles.find(chunk if is_picture else plain(chunk), words=not is_picture)
    return found


def _found_as_written(data: FileBytes, needles: Needles, plain: Callable[[bytes], bytes], *, words: bool) -> set[int]:
    """Numbers of the terms found in the bytes of a file as they are, made `plain` and looked at part by part.

    A part goes from one line break to another, both included: no word and no number of the format goes over one. What
    stands at its end is looked at again with the next one.
    """
    found: set[int] = set()
    before, at, longest = b"", 0, needles.longest
    while at < len(data):
        end = data.find(b"\n", at + PART)
        part = plain(data[at : end + 1 if end >= 0 else len(data)])
        here = before + (part[1:] if at else part)
        found |= needles.find(here, words=words, start=1 if before else 0)
        before = here[-longest - 1 :]
        at = end if end >= 0 else len(data)
        let_go(data)
    return found


@cache
def _own_font() -> bytes:
    """The font that every release embeds: its name table says Invisible, which may be a term."""
    return paths.resource("fonts", "invisible.ttf").read_bytes()


def _chunks(item: pikepdf.Object) -> Iterator[tuple[bytes, bool]]:
    """Strings, names and stream data of an object, direct children included; True with the pixels of a picture."""
    stack = [item]
    while stack:
        here = stack.pop()
        if isinstance(here, pikepdf.String):
            yield b"(%s)" % bytes(here), False
            yield b"(%s)" % str(here).encode("utf-8", "surrogatepass"), False
        elif isinstance(here, pikepdf.Name):
            yield str(here).encode("utf-8", "surrogatepass") + b" ", False
        elif isinstance(here, pikepdf.Array):
            stack += [v for v in here if isinstance(v, pikepdf.Object) and not v.is_indirect]
        elif isinstance(here, pikepdf.Dictionary | pikepdf.Stream):
            for key, value in here.items():
                yield key.encode("utf-8", "surrogatepass") + b" ", False
                if isinstance(value, pikepdf.Object) and not value.is_indirect:
                    stack.append(value)
            if isinstance(here, pikepdf.Stream):
                picture = here.get("/Subtype") in ("/Image", "/CIDFontType0C") or "/Length1" in here
                try:
                    body = here.read_bytes()
                    if body != _own_font():
                        yield body, picture
                except pikepdf.PdfError:
                    yield here.read_raw_bytes(), True


def _carved(data: FileBytes) -> Iterator[bytes]:
    """Whatever inflates, wherever it lies: old revisions, slack, streams that no object owns."""
    end = kept = 0
    for match in _ZLIB.finditer(data):
        if match.start() < end:
            continue
        if match.start() - kept > AT_ONCE:
            let_go(data)
            kept = match.start()
        reader = zlib.decompressobj()
        parts: list[bytes] = []
        size, at = 0, match.start()
        with suppress(zlib.error):
            while at < len(data) and not reader.eof and size < MOST_CARVED:
                parts.append(reader.decompress(data[at : at + CARVE_STEP]))
                size += len(parts[-1])
                at += CARVE_STEP
        if reader.eof:
            end = min(at, len(data)) - len(reader.unused_data)
        chunk = b"".join(parts)
        if size >= SHORTEST and chunk != _own_font():
            yield chunk
