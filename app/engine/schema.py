"""The check that a file is nothing but a certified release: every byte of it is accounted for by a grammar.

A search can only find what it looks for. This reads the file from its first byte to its last: header, objects one
after the other, cross-reference table, trailer, end. Each object must be one of the ten kinds that `saving` writes,
with exactly its keys and with values of exactly its forms, and every object must be reachable from the trailer.
Streams are checked by content: pictures end where their pixels end, programs are the bytes this program ships,
page contents hold only the operators of one picture and of text without ink.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from app.base import paths
from app.engine.saving import ASCENT, DESCENT, FIRST_CODE, WIDEST, WIDTH_STEP, glyph_numbers, unicode_map
from app.engine.witnesses import Boxes, PageText

_NUMBER = rb"-?\d+(?:\.\d+)?"
_REF = rb"(\d+) 0 R"
_HEADER = re.compile(rb"%PDF-1\.7\n%\xbf\xf7\xa2\xfe\n")
_OBJECT = re.compile(rb"(\d+) 0 obj\n(<< [^\n\r]* >>)\n(?:(stream)\n|endobj\n)")
_XREF = re.compile(rb"xref\n0 (\d+)\n0000000000 65535 f \n((?:\d{10} 00000 n \n)*)")
_TRAILER = re.compile(
    rb"trailer << /Root 1 0 R /Size (\d+) /ID \[<[0-9a-f]{32}><[0-9a-f]{32}>\] >>\nstartxref\n(\d+)\n%%EOF\n"
)
_LENGTH = re.compile(rb" /Length (\d+) >>$")

_CATALOG = re.compile(rb"<< /Pages (\d+) 0 R /Type /Catalog >>")
_PAGES = re.compile(rb"<< /Count (\d+) /Kids \[ ((?:\d+ 0 R )+)\] /Type /Pages >>")
_PAGE = re.compile(
    rb"<< /Contents (\d+) 0 R /MediaBox \[ 0 0 (" + _NUMBER + rb") (" + _NUMBER + rb") \] /Parent (\d+) 0 R "
    rb"/Resources << (?:/Font << /F (\d+) 0 R >> )?/XObject << ((?:/Im\d \d+ 0 R )+)>> >> "
    rb"/Type /Page(?: /UserUnit (\d+))? >>"
)
_FLATE = re.compile(rb"<< /Filter /FlateDecode /Length \d+ >>")
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
_FONT = re.compile(
    rb"<< /BaseFont /Invisible /DescendantFonts \[ (\d+) 0 R \] /Encoding /Identity-H /Subtype /Type0 "
    rb"/ToUnicode (\d+) 0 R /Type /Font >>"
)
_DESCENDANT = re.compile(
    rb"<< /BaseFont /Invisible /CIDSystemInfo << /Ordering \(Identity\) /Registry \(Adobe\) /Supplement 0 >> "
    rb"/CIDToGIDMap (\d+) 0 R /DW 500 /FontDescriptor (\d+) 0 R /Subtype /CIDFontType2 /Type /Font "
    rb"/W \[ %d \[ ((?:\d+ )+)\] \] >>" % FIRST_CODE
)
_DESCRIPTOR = re.compile(
    rb"<< /Ascent 800 /CapHeight 800 /Descent -200 /Flags 4 /FontBBox \[ 0 -200 1000 800 \] /FontFile2 (\d+) 0 R "
    rb"/FontName /Invisible /ItalicAngle 0 /StemV 80 /Type /FontDescriptor >>"
)
_PROGRAM = re.compile(rb"<< /Filter /FlateDecode /Length1 (\d+) /Length \d+ >>")
_SHOW = (
    rb"/F " + _NUMBER + rb" Tf " + rb" ".join([_NUMBER] * 6) + rb" Tm "
    rb"\[(?:<(?:[0-9a-f]{4})+>(?:-?\d+(?=<))?)+\]TJ"
)
_RG = rb" ".join([rb"(?:0|1|0\.\d{1,3})"] * 3) + rb" rg"
_CONTENT = re.compile(
    rb"q "
    + _NUMBER
    + rb" 0 0 "
    + _NUMBER
    + rb" 0 0 cm(?: "
    + _RG
    + rb" 0 0 1 1 re f)?((?:(?: "
    + _RG
    + rb")? /Im\d Do)+) Q"
    rb"(?:\nBT 3 Tr(?:\n" + _SHOW + rb")+\nET)?"
)
_CODES = re.compile(rb"<([0-9a-f]+)>(-?\d+)?")
_RUN = re.compile(rb"/F (\S+) Tf (\S+) (\S+) \S+ \S+ (\S+) (\S+) Tm ")
_SPACE = re.compile(rb"/Device(?:Gray|RGB)")
_EOFB = re.compile(rb"000000000001000000000001[01]{0,7}$")


class SchemaError(ValueError):
    """The file is not a certified release. Says which rule it breaks, never what is in it."""


@dataclass(frozen=True, slots=True)
class _Item:
    head: bytes
    body: bytes | None


@dataclass(frozen=True, slots=True)
class CertifiedPage:
    """A page as the grammar read it: its operators, its size as shown and the size of its unit (1/72 inch)."""

    content: bytes
    width: float
    height: float
    unit: float


@dataclass(frozen=True, slots=True)
class CertifiedFile:
    """What the grammar read: pages with their codes, and for each code its text and its width (1/1000 em)."""

    pages: tuple[CertifiedPage, ...]
    texts: dict[int, str]
    widths: dict[int, int]

    def page_text(self, page_index: int, *, between: str) -> PageText:
        """The text a page shows, its runs joined by `between`, read without any engine."""
        page = self.pages[page_index]
        lines = page.content.split(b"\n")[2:-1]
        runs = ["".join(self.texts[code] for code, _ in _codes(line)) for line in lines]

        def boxes() -> Boxes:
            rows: list[tuple[float, ...]] = []
            for number, line in enumerate(lines):
                rows += [_NOWHERE] * len(between) if number else []
                rows += self._boxes(page, line)
            return np.array(rows, np.float64).reshape(-1, 4)

        return PageText(between.join(runs), cache(boxes))

    def _boxes(self, page: CertifiedPage, line: bytes) -> Iterator[tuple[float, ...]]:
        """A box in view space for each character of a run; those of one code have the same."""
        head = _RUN.match(line)
        if head is None:
            return
        size, dx, dy, x, y = (float(v) for v in head.groups())
        em = size * page.unit
        x, y, dy = x * page.unit, page.height - y * page.unit, -dy
        pen = 0.0
        for code, adjust in _codes(line):
            ends = (pen * em / 1000, (pen + self.widths[code]) * em / 1000)
            corners = [
                (x + along * dx + up * em / 1000 * dy, y + along * dy - up * em / 1000 * dx)
                for along in ends
                for up in (ASCENT, DESCENT)
            ]
            box = (*map(min, zip(*corners, strict=True)), *map(max, zip(*corners, strict=True)))
            for _ in self.texts[code]:
                yield box
            pen += self.widths[code] - adjust


_NOWHERE = (float("nan"),) * 4


def _codes(line: bytes) -> Iterator[tuple[int, int]]:
    """The codes of a run, each with what is taken off the pen's way after it (1/1000 em)."""
    for codes, adjust in _CODES.findall(line):
        last = len(codes) - 4
        for at in range(0, len(codes), 4):
            yield int(codes[at : at + 4], 16), int(adjust or 0) if at == last else 0


def read_certified(data: bytes) -> CertifiedFile:
    """Read a whole file by the grammar of a certified release. Raises SchemaError where a byte does not fit."""
    items = _objects(data)
    reached: set[int] = set()

    def take(number: bytes | str, kind: str) -> _Item:
        key = int(number)
        if key not in items:
            raise SchemaError(f"{kind} is missing")
        reached.add(key)
        return items[key]

    catalog = _match(_CATALOG, take("1", "catalog"), "catalog")
    tree = _match(_PAGES, take(catalog[1], "page tree"), "page tree")
    kids = re.findall(_REF, tree[2])
    if len(kids) != int(tree[1]) or len(set(kids)) != len(kids):
        raise SchemaError("page tree")
    pages: list[CertifiedPage] = []
    fonts: set[bytes] = set()
    for kid in kids:
        page = _match(_PAGE, take(kid, "page"), "page")
        if page[4] != catalog[1]:
            raise SchemaError("page parent")
        images = re.findall(rb"/(Im\d) (\d+) 0 R ", page[6])
        names = [name for name, _ in images]
        content = _content(take(page[1], "content"), names, has_font=page[5] is not None)
        unit = float(page[7] or 1)
        pages.append(CertifiedPage(content, float(page[2]) * unit, float(page[3]) * unit, unit))
        if page[5] is not None:
            fonts.add(page[5])
        for _, number in images:
            _check_image(take(number, "image"))
    if len(fonts) > 1:
        raise SchemaError("more than one font")
    texts: dict[int, str] = {}
    width_of: dict[int, int] = {}
    for number in fonts:
        font = _match(_FONT, take(number, "font"), "font")
        descendant = _match(_DESCENDANT, take(font[1], "descendant font"), "descendant font")
        widths = [int(w) for w in descendant[3].split()]
        if any(w % WIDTH_STEP or not 0 < w <= WIDTH_STEP * WIDEST for w in widths):
            raise SchemaError("width")
        if _inflate(take(descendant[1], "glyph map"), _FLATE) != glyph_numbers([w // WIDTH_STEP for w in widths]):
            raise SchemaError("glyph map")
        descriptor = _match(_DESCRIPTOR, take(descendant[2], "font descriptor"), "font descriptor")
        program = _inflate(take(descriptor[1], "font program"), _PROGRAM)
        if program != paths.resource("fonts", "invisible.ttf").read_bytes():
            raise SchemaError("font program")
        texts = _unicode(_inflate(take(font[2], "unicode map"), _FLATE), len(widths))
        width_of = dict(enumerate(widths, FIRST_CODE))
    if reached != set(items):
        raise SchemaError("an object that nothing refers to")
    if {code for page in pages for code, _ in _codes(page.content)} != set(texts):
        raise SchemaError("codes and characters do not agree")
    return CertifiedFile(tuple(pages), texts, width_of)


def _objects(data: bytes) -> dict[int, _Item]:
    """Objects in file order, with every byte between the header and the end read exactly once."""
    head = _HEADER.match(data)
    if head is None:
        raise SchemaError("header")
    at = head.end()
    items: dict[int, _Item] = {}
    offsets: list[int] = []
    while match := _OBJECT.match(data, at):
        offsets.append(at)
        if int(match[1]) != len(items) + 1:
            raise SchemaError("object number")
        at = match.end()
        body = None
        if match[3]:
            length = _LENGTH.search(match[2])
            if length is None:
                raise SchemaError("stream length")
            body = data[at : at + int(length[1])]
            at += int(length[1])
            if data[at : at + 18] != b"\nendstream\nendobj\n":
                raise SchemaError("stream end")
            at += 18
        items[len(items) + 1] = _Item(match[2], body)
    table = _XREF.match(data, at)
    if table is None or int(table[1]) != len(items) + 1:
        raise SchemaError("cross-reference table")
    if [int(line[:10]) for line in table[2].splitlines()] != offsets:
        raise SchemaError("cross-reference table")
    trailer = _TRAILER.match(data, table.end())
    if trailer is None or trailer.end() != len(data) or int(trailer[1]) != len(items) + 1 or int(trailer[2]) != at:
        raise SchemaError("trailer")
    return items


def _match(pattern: re.Pattern[bytes], item: _Item, kind: str) -> re.Match[bytes]:
    match = pattern.fullmatch(item.head)
    if match is None or item.body is not None:
        raise SchemaError(kind)
    return match


def _inflate(item: _Item, pattern: re.Pattern[bytes]) -> bytes:
    if item.body is None or pattern.fullmatch(item.head) is None:
        raise SchemaError("stream")
    return _inflated(item.body)


def _inflated(body: bytes) -> bytes:
    reader = zlib.decompressobj()
    try:
        result = reader.decompress(body) + reader.flush()
    except zlib.error:
        raise SchemaError("compressed data") from None
    if not reader.eof or reader.unused_data:
        raise SchemaError("bytes after compressed data")
    return result


def _content(item: _Item, images: list[bytes], *, has_font: bool) -> bytes:
    content = _inflate(item, _FLATE)
    match = _CONTENT.fullmatch(content)
    if match is None or (b"\nBT" in content) != has_font or re.findall(rb"/(Im\d) Do", match[1]) != images:
        raise SchemaError("page content")
    return content


def _unicode(cmap: bytes, count: int) -> dict[int, str]:
    """The text of each code. Raises SchemaError unless the map is byte for byte what `saving` writes for it."""
    texts: list[str] = []
    pairs = re.findall(rb"^<[0-9a-f]{4}> <((?:[0-9a-f]{4})+)>$", cmap, re.MULTILINE)
    for code in pairs[1:]:  # the first is the range of codes
        try:
            texts.append(bytes.fromhex(code.decode("ascii")).decode("utf-16-be"))
        except UnicodeDecodeError:
            raise SchemaError("unicode map") from None
    if len(texts) != count or unicode_map(texts) != cmap or texts != sorted(texts):
        raise SchemaError("unicode map")
    return {FIRST_CODE + i: t for i, t in enumerate(texts)}


def _check_image(item: _Item) -> None:
    if item.body is None:
        raise SchemaError("image")
    fax = _CCITT.fullmatch(item.head) or _STENCIL.fullmatch(item.head)
    if fax is not None:
        if fax[1] != fax[4] or fax[2] != fax[3]:
            raise SchemaError("image size")
        tail = "".join(f"{byte:08b}" for byte in item.body[-4:]).encode("ascii")
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
        _check_jpeg(item.body)
        return
    if bits != 4:
        raise SchemaError("image")
    _check_palette(match[2])
    if len(_inflated(item.body)) != rows * -(-columns * bits // 8):
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


def _check_jpeg(body: bytes) -> None:
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
