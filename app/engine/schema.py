"""The check that a file is nothing but a certified release: every byte of it is accounted for by a grammar.

Each object must be one of the ten kinds that `saving` writes, with exactly its keys and with values of exactly its
forms, and every object must be reachable from the trailer. Streams are checked by content: pictures end where their
pixels end, programs are the bytes this program ships, page contents hold only the operators of one picture and of text
without ink. `file_grammar` reads the frame of the file.
"""

from __future__ import annotations

import re

from app.base import paths
from app.engine.file_bytes import FileBytes, let_go
from app.engine.file_grammar import (
    FLATE,
    NUMBER,
    REF,
    SHOW,
    Item,
    SchemaError,
    check_image,
    codes_of,
    inflate,
    match,
    objects,
    texts_of_map,
)
from app.engine.page_labels import LabelRange, are_plain
from app.engine.saving import FIRST_CODE, WIDEST, WIDTH_STEP, glyph_numbers
from app.engine.shown_text import FontMap, ShownFile, ShownPage

_CATALOG = re.compile(rb"<< (?:/PageLabels << /Nums \[ ([^\]]+)\] >> )?/Pages (\d+) 0 R /Type /Catalog >>")
_LABELS = re.compile(rb"(\d+) << (?:/P \(([A-Za-z]?[-.: ]?)\) )?/S /([DRrAa]) (?:/St (\d+) )?>> ")
_PAGES = re.compile(rb"<< /Count (\d+) /Kids \[ ((?:\d+ 0 R )+)\] /Type /Pages >>")
_PAGE = re.compile(
    rb"<< /Contents (\d+) 0 R /MediaBox \[ 0 0 (" + NUMBER + rb") (" + NUMBER + rb") \] /Parent (\d+) 0 R "
    rb"/Resources << (?:/Font << /F (\d+) 0 R >> )?/XObject << ((?:/Im\d\d? \d+ 0 R )+)>> >> "
    rb"/Type /Page(?: /UserUnit (\d+))? >>"
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
PAGES_AT_ONCE = 16
"""Pages whose streams are looked at before they are let go."""
ROUNDED = 0.01
"""Points that a written coordinate may be off."""
_RG = rb" ".join([rb"(?:0|1|0\.\d{1,3})"] * 3) + rb" rg"
_PATCH = re.compile(
    rb" q (" + rb") 0 0 (".join([NUMBER] * 2) + rb") (" + NUMBER + rb") (" + NUMBER + rb") cm /(Im\d\d?) Do Q"
)
_CONTENT = re.compile(
    rb"q "
    + NUMBER
    + rb" 0 0 "
    + NUMBER
    + rb" 0 0 cm(?: "
    + _RG
    + rb" 0 0 1 1 re f)?((?:(?: "
    + _RG
    + rb")? /Im\d Do)+) Q((?:"
    + re.sub(rb"\((?!\?)", b"(?:", _PATCH.pattern)
    + rb")*)"
    rb"(?:\nBT 3 Tr(?:\n" + rb"/F " + SHOW + rb")+\nET)?"
)


class CertifiedReader:
    """Reads a file object by object from its catalog. Raises SchemaError where something does not fit."""

    def __init__(self, data: FileBytes) -> None:
        self._data = data
        self._items = objects(data)
        self._reached: set[int] = set()
        self._certified_fonts: set[bytes] = set()

    def read(self) -> ShownFile:
        """The whole file."""
        catalog = match(_CATALOG, self.take("1", "catalog"), "catalog")
        tree = match(_PAGES, self.take(catalog[2], "page tree"), "page tree")
        kids = re.findall(REF, tree[2])
        if len(kids) != int(tree[1]) or len(set(kids)) != len(kids):
            raise SchemaError("page tree")
        pages: list[ShownPage] = []
        for kid in kids:
            pages.append(self.page(self.take(kid, "page"), catalog[2]))
            if len(pages) % PAGES_AT_ONCE == 0:
                let_go(self._data)
        if catalog[1] and not are_plain(_labels(catalog[1]), len(pages)):
            raise SchemaError("page labels")
        fonts = self.fonts()
        if self._reached != set(self._items):
            raise SchemaError("an object that nothing refers to")
        file = ShownFile(tuple(pages), fonts)
        used: dict[bytes, set[int]] = {}
        for page in pages:
            for run in page.runs:
                used.setdefault(run[1 : run.index(b" ")], set()).update(code for code, _ in codes_of(run))
        if used != {name: set(font.texts) for name, font in fonts.items()}:
            raise SchemaError("codes and characters do not agree")
        return file

    def take(self, number: bytes | str, kind: str) -> Item:
        """An object by its number."""
        key = int(number)
        if key not in self._items:
            raise SchemaError(f"{kind} is missing")
        self._reached.add(key)
        return self._items[key]

    def page(self, item: Item, parent: bytes) -> ShownPage:
        """One page; here one rebuilt from pixels."""
        page = match(_PAGE, item, "page")
        if page[4] != parent:
            raise SchemaError("page parent")
        images = re.findall(rb"/(Im\d\d?) (\d+) 0 R ", page[6])
        names = [name for name, _ in images]
        content = _content(
            self.take(page[1], "content"), names, (float(page[2]), float(page[3])), has_font=page[5] is not None
        )
        if page[5] is not None:
            self._certified_fonts.add(page[5])
        for _, number in images:
            check_image(self.take(number, "image"))
        unit = float(page[7] or 1)
        return ShownPage.of(content.split(b"\n")[2:-1], float(page[2]) * unit, float(page[3]) * unit, unit)

    def fonts(self) -> dict[bytes, FontMap]:
        """Fonts by their names; here the one without ink."""
        if len(self._certified_fonts) > 1:
            raise SchemaError("more than one font")
        found = [self._invisible(number) for number in self._certified_fonts]
        return {b"F": found[0]} if found else {}

    def _invisible(self, number: bytes) -> FontMap:
        font = match(_FONT, self.take(number, "font"), "font")
        descendant = match(_DESCENDANT, self.take(font[1], "descendant font"), "descendant font")
        widths = [int(w) for w in descendant[3].split()]
        if any(w % WIDTH_STEP or not 0 < w <= WIDTH_STEP * WIDEST for w in widths):
            raise SchemaError("width")
        if inflate(self.take(descendant[1], "glyph map"), FLATE) != glyph_numbers([w // WIDTH_STEP for w in widths]):
            raise SchemaError("glyph map")
        descriptor = match(_DESCRIPTOR, self.take(descendant[2], "font descriptor"), "font descriptor")
        program = inflate(self.take(descriptor[1], "font program"), _PROGRAM)
        if program != paths.resource("fonts", "invisible.ttf").read_bytes():
            raise SchemaError("font program")
        texts = texts_of_map(inflate(self.take(font[2], "unicode map"), FLATE), len(widths))
        if list(texts.values()) != sorted(texts.values()):
            raise SchemaError("unicode map")
        return FontMap(texts, dict(enumerate(widths, FIRST_CODE)))


def read_certified(data: FileBytes) -> ShownFile:
    """Read a whole file by the grammar of a certified release. Raises SchemaError where a byte does not fit."""
    return CertifiedReader(data).read()


def _labels(written: bytes) -> list[LabelRange]:
    found = list(_LABELS.finditer(written))
    if b"".join(one[0] for one in found) != written:
        raise SchemaError("page labels")
    return [
        LabelRange(int(p), s.decode(), (before or b"").decode(), int(n or 1))
        for p, before, s, n in (one.groups() for one in found)
    ]


def _content(item: Item, images: list[bytes], size: tuple[float, float], *, has_font: bool) -> bytes:
    content = inflate(item, FLATE)
    found = _CONTENT.fullmatch(content)
    if (
        found is None
        or (b"\nBT" in content) != has_font
        or re.findall(rb"/(Im\d\d?) Do", found[1] + found[2]) != sorted(images, key=lambda name: int(name[2:]))
    ):
        raise SchemaError("page content")
    _check_patches(_PATCH.findall(found[2]), size)
    return content


def _check_patches(patches: list[tuple[bytes, ...]], size: tuple[float, float]) -> None:
    """Images of parts of a page lie on it, and none on another: what is under one would be hidden."""
    boxes = [(float(x), float(y), float(x) + float(w), float(y) + float(h)) for w, h, x, y, _ in patches]
    for number, (x0, y0, x1, y1) in enumerate(boxes):
        on_page = -ROUNDED <= x0 < x1 <= size[0] + ROUNDED and -ROUNDED <= y0 < y1 <= size[1] + ROUNDED
        apart = all(
            x1 <= a + ROUNDED or c <= x0 + ROUNDED or y1 <= b + ROUNDED or d <= y0 + ROUNDED
            for a, b, c, d in boxes[:number]
        )
        if not (on_page and apart):
            raise SchemaError("patches")
