"""The check that a file is nothing but a vector release: the grammar of its drawn pages.

Certified pages in it are read as in a certified file. A drawn page refers to pictures, states, forms and fonts by the
names that this program gives, uses each of them, and holds no operator but those that `setting` writes; no marked
content, no properties, no annotations, no metadata exist in this grammar. Font programs are taken apart and made anew
from their glyphs, byte for byte; a glyph, its width and its text are there only where a page shows the code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.engine.file_bytes import FileBytes
from app.engine.file_grammar import (
    FLATE,
    NUMBER,
    SHOW,
    Item,
    SchemaError,
    check_image,
    check_jpeg,
    inflate,
    inflated,
    match,
    texts_of_map,
)
from app.engine.saving import ASCENT, DESCENT, FIRST_CODE
from app.engine.schema import CertifiedReader
from app.engine.shown_text import FontMap, ShownFile, ShownPage
from app.engine.vector.faces import EM
from app.engine.vector.font_program import ProgramError, check_charstring, glyphs_of
from app.engine.vector.lettering import flags
from app.engine.vector.recording import BLENDS

_N = NUMBER
_PAGE = re.compile(
    rb"<< /Contents (\d+) 0 R /MediaBox \[ 0 0 (" + _N + rb") (" + _N + rb") \] /Parent (\d+) 0 R "
    rb"/Resources (\d+) 0 R /Type /Page(?: /UserUnit (\d+))? >>"
)
_BLEND = b"|".join(name.encode("ascii") for name in BLENDS)
_STATE = (
    rb"/(G\d+) << /BM /(?:" + _BLEND + rb") /CA " + _N + rb" (?:/SMask << (?:/BC \[ " + (_N + rb" ") * 3 + rb"\] )?"
    rb"/G (\d+) 0 R /S /(?:Luminosity|Alpha) /Type /Mask >> )?/ca " + _N + rb" >> "
)
_RESOURCES = re.compile(
    rb"<< (?:/ExtGState << (?P<states>(?:" + re.sub(rb"\((?!\?)", b"(?:", _STATE) + rb")+)>> )?"
    rb"(?:/Font << (?P<fonts>(?:/F\d+ \d+ 0 R )+)>> )?(?:/XObject << (?P<external>(?:/(?:Im|X)\d+ \d+ 0 R )+)>> )?>>"
)
_FORM = re.compile(
    rb"<< /BBox \[ " + (_N + rb" ") * 4 + rb"\] /Filter /FlateDecode /Group << /CS /DeviceRGB /I (?:true|false) "
    rb"/K (?:true|false) /S /Transparency >> /Resources (\d+) 0 R /Subtype /Form /Type /XObject /Length \d+ >>"
)
_FLAT = re.compile(
    rb"<< /BitsPerComponent 8 /ColorSpace /Device(Gray|RGB) /Filter /(FlateDecode|DCTDecode) /Height (\d+) "
    rb"/Subtype /Image /Type /XObject /Width (\d+) /Length \d+ >>"
)
_SMASK = re.compile(rb" /SMask (\d+) 0 R(?= /Subtype /Image )")
_FONT = re.compile(
    rb"<< /BaseFont /Released /DescendantFonts \[ (\d+) 0 R \] /Encoding /Identity-H /Subtype /Type0 "
    rb"/ToUnicode (\d+) 0 R /Type /Font >>"
)
_DESCENDANT = re.compile(
    rb"<< /BaseFont /Released /CIDSystemInfo << /Ordering \(Identity\) /Registry \(Adobe\) /Supplement 0 >> "
    rb"/DW 0 /FontDescriptor (\d+) 0 R /Subtype /CIDFontType0 /Type /Font /W \[ %d \[ ((?:\d+ )+)\] \] >>" % FIRST_CODE
)
_DESCRIPTOR = re.compile(
    rb"<< /Ascent %d /CapHeight %d /Descent %d /Flags (\d+) /FontBBox \[ 0 %d %d %d \] /FontFile3 (\d+) 0 R "
    rb"/FontName /Released /ItalicAngle 0 /StemV 80 /Type /FontDescriptor >>"
    % (ASCENT, ASCENT, DESCENT, DESCENT, EM, ASCENT)
)
_PROGRAM = re.compile(rb"<< /Filter /FlateDecode /Subtype /CIDFontType0C /Length \d+ >>")

_C = rb"-?\d{1,5}(?:\.\d{1,6})?"
"""A number in a page's content: `setting` writes none that is larger or finer."""
_LINES = re.compile(
    rb"(?:" + rb"|".join((
        rb"q", rb"Q", rb"W\*? n", rb"f\*?", rb"S", rb"h", rb"BT", rb"ET", rb"[01] g", rb"[0-3] Tr",
        _C + rb" " + _C + rb" [ml]",
        (_C + rb" ") * 4 + rb"re",
        (_C + rb" ") * 6 + rb"c(?:m)?",
        (_C + rb" ") * 3 + rb"(?:rg|RG)",
        _C + rb" w [012] J [012] j " + _C + rb" M \[(?:" + _C + rb"(?: " + _C + rb")*)?\] " + _C + rb" d",
        rb"/(G\d+) gs", rb"/(Im\d+|X\d+) Do", rb"(/F\d+ " + SHOW + rb")",
    )) + rb")(?:\n|$)"
)  # fmt: skip
_NAME = re.compile(rb"/((?:G|Im|X|F)\d+)")


class _VectorReader(CertifiedReader):
    def __init__(self, data: FileBytes) -> None:
        super().__init__(data)
        self._vector_fonts: dict[bytes, bytes] = {}

    def page(self, item: Item, parent: bytes) -> ShownPage:
        """A drawn page, or one rebuilt from pixels."""
        found = _PAGE.fullmatch(item.head)
        if found is None or item.start:
            return super().page(item, parent)
        if found[4] != parent:
            raise SchemaError("page parent")
        reading = _PageReading(self, found[5])
        runs = tuple(reading.content(inflate(self.take(found[1], "content"), FLATE)))
        reading.finish()
        for name, number in reading.fonts.items():
            if self._vector_fonts.setdefault(name, number) != number:
                raise SchemaError("font of another page")
        unit = float(found[6] or 1)
        return ShownPage.of(runs, float(found[2]) * unit, float(found[3]) * unit, unit)

    def fonts(self) -> dict[bytes, FontMap]:
        """Every font of the file."""
        return super().fonts() | {name: self._drawn(name, number) for name, number in self._vector_fonts.items()}

    def _drawn(self, name: bytes, number: bytes) -> FontMap:
        font = match(_FONT, self.take(number, "font"), "font")
        descendant = match(_DESCENDANT, self.take(font[1], "descendant font"), "descendant font")
        descriptor = match(_DESCRIPTOR, self.take(descendant[1], "font descriptor"), "font descriptor")
        if int(descriptor[1]) != flags(int(name[1:])) or int(name[1:]) > 15:
            raise SchemaError("font flags")
        widths = [int(w) for w in descendant[2].split()]
        try:
            glyphs = glyphs_of(inflate(self.take(descriptor[2], "font program"), _PROGRAM))
            said = [check_charstring(glyph) for glyph in glyphs]
        except ProgramError:
            raise SchemaError("font program") from None
        if said != widths:
            raise SchemaError("width")
        texts = texts_of_map(inflate(self.take(font[2], "unicode map"), FLATE), len(widths))
        if len(set(zip(glyphs, texts.values(), strict=True))) != len(glyphs):
            raise SchemaError("a glyph twice")
        return FontMap(texts, dict(enumerate(widths, FIRST_CODE)))

    def picture(self, item: Item) -> None:
        """A picture, and its opacity where it has one."""
        opacity = _SMASK.search(item.head)
        if opacity is not None:
            item = replace(item, head=_SMASK.sub(b"", item.head, count=1))
            mask = self.take(opacity[1], "opacity")
            if b"/ColorSpace /DeviceGray " not in mask.head or _SMASK.search(mask.head):
                raise SchemaError("opacity")
            self._samples(mask)
        self._samples(item)

    def _samples(self, item: Item) -> None:
        flat, body = _FLAT.fullmatch(item.head), item.body
        if flat is None or body is None:
            check_image(item)
        elif flat[2] == b"DCTDecode":
            check_jpeg(body)
        elif len(inflated(body)) != int(flat[3]) * int(flat[4]) * (1 if flat[1] == b"Gray" else 3):
            raise SchemaError("image size")


class _PageReading:
    """One drawn page: its resources, each of which has to be used, and its content with that of its forms."""

    def __init__(self, reader: _VectorReader, resources: bytes) -> None:
        self._reader, self._resources = reader, resources
        found = match(_RESOURCES, reader.take(resources, "resources"), "resources")
        states = found["states"] or b""
        self.fonts: dict[bytes, bytes] = dict(re.findall(rb"/(F\d+) (\d+) 0 R ", found["fonts"] or b""))
        self._external: dict[bytes, bytes] = dict(re.findall(rb"/((?:Im|X)\d+) (\d+) 0 R ", found["external"] or b""))
        self._masks: dict[bytes, bytes] = dict(re.findall(_STATE, states))
        self._used: set[bytes] = set()
        self._open: list[bytes] = []

    def finish(self) -> None:
        """Raise SchemaError where a resource is not used."""
        if self._used != {*self.fonts, *self._external, *self._masks}:
            raise SchemaError("a resource that nothing uses")

    def content(self, content: bytes) -> Iterator[bytes]:
        """The runs of text of a content, those of its forms where they are painted."""
        at = depth = 0
        text = False
        while at < len(content):
            found = _LINES.match(content, at)
            if found is None or found.end() == at:
                raise SchemaError("page content")
            at = found.end()
            line = found[0].rstrip(b"\n")
            state, external, run = found.groups()
            depth += (line == b"q") - (line == b"Q")
            if depth < 0 or (text and line in (b"q", b"Q", b"BT")):
                raise SchemaError("page content")
            if line == b"BT":
                text = True
            elif line == b"ET":
                if not text:
                    raise SchemaError("page content")
                text = False
            elif run is not None:
                if not text:
                    raise SchemaError("page content")
                self._use(_name(line), self.fonts)
                yield run
            elif state is not None:
                mask = self._use(state, self._masks)
                if mask:
                    yield from self._form(mask)
            elif external is not None:
                number = self._use(external, self._external)
                if external.startswith(b"X"):
                    yield from self._form(number)
                else:
                    self._reader.picture(self._reader.take(number, "image"))
        if depth or text:
            raise SchemaError("page content")

    def _use(self, name: bytes, where: dict[bytes, bytes]) -> bytes:
        if name not in where:
            raise SchemaError("a name without an object")
        self._used.add(name)
        return where[name]

    def _form(self, number: bytes) -> Iterator[bytes]:
        if number in self._open:
            raise SchemaError("a form inside itself")
        names = [name for name, external in self._external.items() if external == number]
        self._used.update(names)
        item = self._reader.take(number, "form")
        found, body = _FORM.fullmatch(item.head), item.body
        if found is None or body is None or found[1] != self._resources or not names:
            raise SchemaError("form")
        self._open.append(number)
        yield from self.content(inflated(body))
        self._open.pop()


def _name(line: bytes) -> bytes:
    found = _NAME.match(line)
    if found is None:
        raise SchemaError("name")
    return found[1]


def read_vector(data: FileBytes) -> ShownFile:
    """Read a whole file by the grammar of a vector release. Raises SchemaError where a byte does not fit."""
    return _VectorReader(data).read()
