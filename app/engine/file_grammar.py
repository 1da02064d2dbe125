"""The grammar that every released file follows: each byte between header and end belongs to a known kind of object.

A search can only find what it looks for. This reads a file from its first byte to its last: header, objects one after
the other, cross-reference table, trailer, end. What an object may be is said by `schema` (certified pages) and
`vector.grammar`; here are the parts that both use: the frame of the file, streams, pictures and maps of codes.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from app.engine.file_bytes import AT_ONCE, FileBytes, let_go
from app.engine.saving import FIRST_CODE, unicode_map

NUMBER = rb"-?\d+(?:\.\d+)?"
REF = rb"(\d+) 0 R"
FLATE = re.compile(rb"<< /Filter /FlateDecode /Length \d+ >>")
SHOW = (
    NUMBER + rb" Tf " + rb" ".join([NUMBER] * 6) + rb" Tm "
    rb"\[(?:<(?:[0-9a-f]{4})+>(?:-?\d+(?=<))?)+\]TJ"
)
"""A run of text behind the name of its font."""

_HEADER = re.compile(rb"%PDF-1\.7\n%\xbf\xf7\xa2\xfe\n")
_OBJECT = re.compile(rb"(\d+) 0 obj\n(<< (?:[^\n\r]* )?>>)\n(?:(stream)\n|endobj\n)")
_XREF = re.compile(rb"xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)*)")
_TRAILER = re.compile(
    rb"trailer << /Root 1 0 R /Size (\d+) /ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\] >>\nstartxref\n(\d+)\n%%EOF\n"
)
_LENGTH = re.compile(rb" /Length (\d+) >>$")
_CCITT = re.compile(
    rb"<< /BitsPerComponent 1 /ColorSpace /DeviceGray /DecodeParms << /BlackIs1 true /Columns (\d+) /K -1 "
    rb"/Rows (\d+) >> /Filter /CCITTFaxDecode /Height (\d+) /Subtype /Image /Type /XObject /Width (\d+) /Length \d+ >>",
    re.DOTALL,
)
_STENCIL = re.compile(
    rb"<< /BitsPerComponent 1 /DecodeParms << /BlackIs1 true /Columns (\d+) /K -1 /Rows (\d+) >> "
    rb"/Filter /CCITTFaxDecode /Height (\d+) /ImageMask true /Subtype /Image /Type /XObject /Width (\d+) /Length \d+ >>"
)
_IMAGE = re.compile(
    rb"<< /BitsPerComponent (\d) /ColorSpace (.+?) /Filter /(FlateDecode|DCTDecode) /Height (\d+) /Subtype /Image "
    rb"/Type /XObject /Width (\d+) /Length \d+ >>",
    re.DOTALL,
)
_SPACE = re.compile(rb"/Device(?:Gray|RGB)")
_EOFB = re.compile(rb"000000000001000000000001[01]{0,7}$")
_CODES = re.compile(rb"<([0-9a-f]+)>(-?\d+)?")


class SchemaError(ValueError):
    """The file is not a release of this kind. Says which rule it breaks, never what is in it."""


@dataclass(frozen=True, slots=True)
class Item:
    """An object as the file holds it: its dictionary, and where its stream is, where it has one."""

    head: bytes
    data: FileBytes
    start: int = 0
    end: int = 0

    @property
    def body(self) -> bytes | None:
        """The bytes of its stream, taken from the file anew each time; None where it has none."""
        return self.data[self.start : self.end] if self.start else None


def objects(data: FileBytes) -> dict[int, Item]:
    """Objects in file order, with every byte between the header and the end read exactly once."""
    head = _HEADER.match(data)
    if head is None:
        raise SchemaError("header")
    at = kept = head.end()
    items: dict[int, Item] = {}
    offsets: list[int] = []
    while match := _OBJECT.match(data, at):
        offsets.append(at)
        if int(match[1]) != len(items) + 1:
            raise SchemaError("object number")
        at = match.end()
        start = end = 0
        if match[3]:
            length = _LENGTH.search(match[2])
            if length is None:
                raise SchemaError("stream length")
            start, end = at, at + int(length[1])
            if data[end : end + 18] != b"\nendstream\nendobj\n":
                raise SchemaError("stream end")
            at = end + 18
        items[len(items) + 1] = Item(match[2], data, start, end)
        if at - kept > AT_ONCE:
            let_go(data)
            kept = at
    table = _XREF.match(data, at)
    if table is None or int(table[1]) != len(items) + 1:
        raise SchemaError("cross-reference table")
    if [int(line[:10]) for line in table[2].splitlines()] != offsets:
        raise SchemaError("cross-reference table")
    trailer = _TRAILER.match(data, table.end())
    if trailer is None or trailer.end() != len(data) or int(trailer[1]) != len(items) + 1 or int(trailer[2]) != at:
        raise SchemaError("trailer")
    return items


def match(pattern: re.Pattern[bytes], item: Item, kind: str) -> re.Match[bytes]:
    match = pattern.fullmatch(item.head)
    if match is None or item.start:
        raise SchemaError(kind)
    return match


def inflate(item: Item, pattern: re.Pattern[bytes]) -> bytes:
    """The data of a stream whose dictionary is as `pattern` says."""
    body = item.body
    if body is None or pattern.fullmatch(item.head) is None:
        raise SchemaError("stream")
    return inflated(body)


def inflated(body: bytes) -> bytes:
    reader = zlib.decompressobj()
    try:
        result = reader.decompress(body) + reader.flush()
    except zlib.error:
        raise SchemaError("compressed data") from None
    if not reader.eof or reader.unused_data:
        raise SchemaError("bytes after compressed data")
    return result


def texts_of_map(cmap: bytes, count: int) -> dict[int, str]:
    """The text of each code. Raises SchemaError unless the map is byte for byte what `saving` writes for it."""
    texts: list[str] = []
    pairs = re.findall(rb"^<[0-9a-f]{4}> <((?:[0-9a-f]{4})+)>$", cmap, re.MULTILINE)
    for code in pairs[1:]:  # the first is the range of codes
        try:
            texts.append(bytes.fromhex(code.decode("ascii")).decode("utf-16-be"))
        except UnicodeDecodeError:
            raise SchemaError("unicode map") from None
    if len(texts) != count or unicode_map(texts) != cmap:
        raise SchemaError("unicode map")
    return {FIRST_CODE + i: t for i, t in enumerate(texts)}


def check_image(item: Item) -> None:
    body = item.body
    if body is None:
        raise SchemaError("image")
    fax = _CCITT.fullmatch(item.head) or _STENCIL.fullmatch(item.head)
    if fax is not None:
        if fax[1] != fax[4] or fax[2] != fax[3]:
            raise SchemaError("image size")
        tail = "".join(f"{byte:08b}" for byte in body[-4:]).encode("ascii")
        if _EOFB.search(tail) is None:
            raise SchemaError("bytes after the picture")
        return
    match = _IMAGE.fullmatch(item.head)
    if match is None:
        raise SchemaError("image")
    bits, rows, columns = int(match[1]), int(match[4]), int(match[5])
    if match[3] == b"DCTDecode":
        if bits != 8 or not _SPACE.fullmatch(match[2]):
            raise SchemaError("image")
        check_jpeg(body)
        return
    if bits != 4:
        raise SchemaError("image")
    _check_palette(match[2])
    if len(inflated(body)) != rows * -(-columns * bits // 8):
        raise SchemaError("image size")


def _check_palette(space: bytes) -> None:
    """A palette of exactly its colours, at most 16."""
    match = re.fullmatch(rb"\[ /Indexed /DeviceRGB (\d+) (?:<([0-9a-f]*)>|\((.*)\)) \]", space, re.DOTALL)
    if match is None or int(match[1]) > 15:
        raise SchemaError("colour space")
    wanted = 3 * (int(match[1]) + 1)
    length = len(match[2]) // 2 if match[2] is not None else len(_literal(match[3]))
    if length != wanted:
        raise SchemaError("palette")


def _literal(text: bytes) -> bytes:
    """A literal string without its escapes (ISO 32000-2, 7.3.4.2)."""
    plain = re.sub(rb"\\([0-7]{1,3})", lambda m: bytes([int(m[1], 8) & 255]).replace(b"\\", b"\\\\"), text)
    return re.sub(rb"\\(.)", rb"\1", plain, flags=re.DOTALL)


def check_jpeg(body: bytes) -> None:
    """A JPEG with tables, frame and scan only: no comment, no application segment but JFIF, nothing after its end."""
    at = 2
    if body[:2] != b"\xff\xd8" or body[-2:] != b"\xff\xd9":
        raise SchemaError("picture")
    while True:
        if at + 4 > len(body) or body[at] != 0xFF:
            raise SchemaError("picture")
        marker, length = body[at + 1], int.from_bytes(body[at + 2 : at + 4], "big")
        if marker == 0xE0:
            if body[at + 4 : at + 9] != b"JFIF\0" or length != 16:
                raise SchemaError("picture")
        elif marker not in (0xDB, 0xC0, 0xC1, 0xC4, 0xDA):
            raise SchemaError("picture")
        at += 2 + length
        if marker == 0xDA:
            break
    scan = body[at:-2]
    if re.search(rb"\xff[^\x00]", scan):
        raise SchemaError("bytes after the picture")


def codes_of(run: bytes) -> Iterator[tuple[int, int]]:
    """The codes of a run, each with what is taken off the pen's way after it (1/1000 em)."""
    for codes, adjust in _CODES.findall(run):
        last = len(codes) - 4
        for at in range(0, len(codes), 4):
            yield int(codes[at : at + 4], 16), int(adjust or 0) if at == last else 0
