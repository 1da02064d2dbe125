"""Hiding places of marked text: what the reviewer sees and marks, set in ways that an engine may miss."""

from __future__ import annotations

import math

import pikepdf
from lettering import embedded, font_program, unicode_map
from pikepdf import Array, Dictionary, Name, String
from planting import PUBLIC, Plant, Quad, place, read


@place("text: plain")
def _(p: Plant) -> None:
    p.under(p.line(p.secret, p.x, p.y))


@place("text: kerned glyph by glyph")
def _(p: Plant) -> None:
    pieces = " ".join(f"{p.show(letter)} {p.chance.randint(-80, 40)}" for letter in p.secret)
    _ = p.face
    p.under(f"BT /S {p.size:g} Tf {p.x:g} {p.y:g} Td [{pieces}] TJ ET")


@place("text: each letter shown and moved by itself")
def _(p: Plant) -> None:
    shows = " ".join(f"{p.show(letter)} Tj 13 0 Td" for letter in p.secret)
    p.under(f"BT /S {p.size:g} Tf {p.x:g} {p.y:g} Td {shows} ET")


@place("text: last letter first")
def _(p: Plant) -> None:
    shows = " ".join(
        f"1 0 0 1 {p.x + 14 * at:g} {p.y:g} Tm {p.show(letter)} Tj"
        for at, letter in reversed(list(enumerate(p.secret)))
    )
    p.under(f"BT /S {p.size:g} Tf {shows} ET")


@place("text: one letter a line")
def _(p: Plant) -> None:
    shows = " ".join(f"{p.show(letter)} Tj 0 -16 Td" for letter in p.secret)
    p.add(f"BT /S 11 Tf {p.x:g} {p.y:g} Td {shows} ET")
    p.mark(p.x - 6, p.y - 16 * len(p.secret), p.x + 16, p.y + 14)


@place("text: next-line operators")
def _(p: Plant) -> None:
    first, second, third = p.secret[:4], p.secret[4:8], p.secret[8:]
    p.under(
        f"BT /S 9 Tf 11 TL {p.x:g} {p.y + 11:g} Td {p.show(first)} Tj {p.show(second)} ' 0.5 0.2 {p.show(third)} \" ET"
    )


@place("text: one word over two streams")
def _(p: Plant) -> None:
    p.mark_line()
    before = read(p.page.Contents)
    first = f"\nBT /S 12 Tf {p.x:g} {p.y:g} Td {p.show(p.secret[:5])} Tj"
    p.page.Contents = Array([p.stream(before + first.encode()), p.stream(f"{p.show(p.secret[5:])} Tj ET")])


@place("text: font set by a graphics state")
def _(p: Plant) -> None:
    p.resource("ExtGState", "F", Dictionary(Type=Name.ExtGState, Font=Array([p.face.font, 12])))
    p.under(f"q /F gs BT {p.x:g} {p.y:g} Td {p.show(p.secret)} Tj ET Q")


@place("text: slanted, with a slanted mark")
def _(p: Plant) -> None:
    angle = math.radians(p.chance.choice([7, 20, 33, 51, -15]))
    cos, sin = math.cos(angle), math.sin(angle)
    p.add(f"BT /S 11 Tf {cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {p.x:g} {p.y - 80:g} Tm {p.show(p.secret)} Tj ET")

    def at(along: float, up: float) -> tuple[float, float]:
        return p.x + along * cos - up * sin, p.y - 80 + along * sin + up * cos

    quad: Quad = (at(-4, -6), at(160, -6), at(160, 16), at(-4, 16))
    p.mark_quad(quad)


@place("text: upwards")
def _(p: Plant) -> None:
    p.add(f"BT /S 11 Tf 0 1 -1 0 {p.x:g} {p.y - 150:g} Tm {p.show(p.secret)} Tj ET")
    p.mark(p.x - 14, p.y - 156, p.x + 8, p.y + 10)


@place("text: mirrored")
def _(p: Plant) -> None:
    p.under(f"BT /S -12 Tf -1 0 0 -1 {p.x:g} {p.y:g} Tm {p.show(p.secret)} Tj ET")


@place("text: no width")
def _(p: Plant) -> None:
    p.under(f"BT /S 12 Tf 0 Tz {p.x:g} {p.y:g} Td {p.show(p.secret)} Tj 100 Tz ET")


@place("text: no size")
def _(p: Plant) -> None:
    p.under(f"BT /S 0 Tf {p.x:g} {p.y:g} Td {p.show(p.secret)} Tj ET")


@place("text: one point high")
def _(p: Plant) -> None:
    p.under(f"BT /S 1 Tf {p.x:g} {p.y:g} Td {p.show(p.secret)} Tj ET")


@place("text: font that is not there")
def _(p: Plant) -> None:
    p.under(f"BT /Missing 12 Tf {p.x:g} {p.y:g} Td ({p.secret}) Tj ET")


@place("text: used as a clip")
def _(p: Plant) -> None:
    p.under(
        f"q BT 7 Tr /S 12 Tf {p.x:g} {p.y:g} Td {p.show(p.secret)} Tj ET 0 g {p.x - 5:g} {p.y - 10:g} 290 35 re f Q"
    )


@place("text: outlines only")
def _(p: Plant) -> None:
    p.under("q 0.3 w " + p.line(p.secret, p.x, p.y, before="1 Tr", after="0 Tr") + " Q")


@place("text: invisible over a scan")
def _(p: Plant) -> None:
    gray = p.stream(
        bytes([p.chance.randint(150, 230)]) * 600, Type=Name.XObject, Subtype=Name.Image, Width=60, Height=10,
        ColorSpace=Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip
    scan = p.paint(gray, f"280 0 0 30 {p.x:g} {p.y - 8:g} cm")
    p.under(f"{scan} {p.line(p.secret, p.x, p.y, before='3 Tr', after='0 Tr')}")


@place("text: white under the mark")
def _(p: Plant) -> None:
    p.under("1 g " + p.line(p.secret, p.x, p.y) + " 0 g")


@place("text: three times, slightly off")
def _(p: Plant) -> None:
    p.under(" ".join(p.line(p.secret, p.x + off, p.y) for off in (0, 0.3, 0.6)))


@place("text: halves apart, two marks")
def _(p: Plant) -> None:
    gap = p.chance.randint(140, 200)
    p.add(f"BT /S 11 Tf {p.x:g} {p.y:g} Td {p.show(p.secret[:6])} Tj {gap} 0 Td {p.show(p.secret[6:])} Tj ET")
    for x in (p.x, p.x + gap):
        p.mark(x - 4, p.y - 8, x + 90, p.y + 16)


@place("text: broken at the end of a line")
def _(p: Plant) -> None:
    x = p.x + 200
    p.add(p.line(p.secret[:6], x, p.y) + p.public_line("-", x + 100, p.y) + p.line(p.secret[6:], 60, p.y - 20))
    p.mark(x - 4, p.y - 6, x + 112, p.y + 14)
    p.mark(56, p.y - 26, 160, p.y - 6)


@place("text: mark over the upper part of the letters")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, p.x, p.y))
    p.mark(p.x - 6, p.y + 0.35 * p.size, p.x + 290, p.y + 16)


@place("text: nested forms with matrices")
def _(p: Plant) -> None:
    _ = p.face
    scale = p.chance.choice([0.5, 1, 2])
    inner = p.form(f"BT /S {12 / scale:g} Tf 0 0 Td {p.show(p.secret)} Tj ET", Matrix=Array([scale, 0, 0, scale, 0, 0]))
    outer = p.form("/In Do", Resources=Dictionary(XObject=Dictionary(In=inner)), Matrix=Array([1, 0, 0, 1, p.x, p.y]))
    p.under(p.paint(outer))


@place("text: a form that two pages share")
def _(p: Plant) -> None:
    other = p.other_page()
    line = p.line(p.secret, p.x, p.y)
    shared = p.form(line)
    p.under(p.paint(shared))
    p.add(p.paint(shared, page_index=other), other)
    p.mark_line(other)


@place("text: a form painted twice on a page")
def _(p: Plant) -> None:
    line = p.line(p.secret, p.x, p.y)
    shared = p.form(line)
    p.under(p.paint(shared) + " " + p.paint(shared, "1 0 0 1 0 -100 cm"))
    p.mark(p.x - 6, p.y - 114, p.x + 290, p.y - 70)


@place("text: a content stream that two pages share")
def _(p: Plant) -> None:
    other = p.other_page()
    shared = p.stream(p.line(p.secret, p.x, p.y))
    for number in (p.host, other):
        p.resource("Font", "S", p.face.font, number)
        page = p.pdf.pages[number].obj
        page.Contents = Array([page.Contents, shared])
        p.mark_line(number)


@place("text: said otherwise beside it (ActualText)")
def _(p: Plant) -> None:
    p.under(f"/Span <</ActualText ({p.word})>> BDC {p.line(p.secret, p.x, p.y)} EMC")


@place("text: letters of a Type3 font")
def _(p: Plant) -> None:
    letters = sorted({*p.secret})
    names = {letter: Name(f"/c{number}") for number, letter in enumerate(letters)}
    shapes = {
        str(name): p.stream(f"600 0 0 0 600 700 d1 {50 + 20 * n} 0 {90 + 17 * n} {700 - 30 * n} re f")
        for n, name in enumerate(names.values())
    }
    codes = {letter: 65 + number for number, letter in enumerate(letters)}
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), CharProcs=Dictionary(shapes), FirstChar=65,
        LastChar=64 + len(letters), Widths=Array([600] * len(letters)), Resources=Dictionary(),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([65, *names.values()])),
        ToUnicode=p.stream(unicode_map({bytes([c]): x for x, c in codes.items()})),
    )  # fmt: skip
    p.resource("Font", "T", p.pdf.make_indirect(font))
    written = bytes(codes[letter] for letter in p.secret)
    p.codes += [written[i : i + 7] for i in range(len(written) - 6)]
    p.under(f"BT /T 12 Tf {p.x:g} {p.y:g} Td <{written.hex()}> Tj ET")


def _type3(p: Plant, drawn: str, width: int) -> None:
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 0, 0]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary(a=p.stream(drawn)), FirstChar=97, LastChar=97, Widths=Array([width]),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.a])),
        Resources=Dictionary(Font=Dictionary(F1=p.helvetica, S=p.face.font)),
    )  # fmt: skip
    p.resource("Font", "T", p.pdf.make_indirect(font))


@place("text: a Type3 glyph that shows a line")
def _(p: Plant) -> None:
    width = p.chance.choice([0, 8000])
    _type3(p, f"{width} 0 d0 BT /S 1000 Tf {p.show(p.secret)} Tj ET", width)
    p.under(f"BT /T 12 Tf {p.x:g} {p.y:g} Td (a) Tj ET")


@place("text: a Type3 glyph whose ink is elsewhere")
def _(p: Plant) -> None:
    _type3(p, f"0 0 d0 BT /S 1000 Tf 3000 -9000 Td {p.show(p.secret)} Tj ET", 0)
    p.under(f"BT /T 12 Tf {p.x - 36:g} {p.y + 108:g} Td (a) Tj ET")


@place("text: in a tiling pattern")
def _(p: Plant) -> None:
    tile = p.stream(
        f"BT /S 12 Tf 5 10 Td {p.show(p.secret)} Tj ET", PatternType=1, PaintType=1, TilingType=1,
        BBox=Array([0, 0, 280, 40]), XStep=280, YStep=40, Resources=Dictionary(Font=Dictionary(S=p.face.font)),
        Matrix=Array([1, 0, 0, 1, p.x, p.y - 10]),
    )  # fmt: skip
    p.resource("Pattern", "P", tile)
    p.under(f"/Pattern cs /P scn {p.x:g} {p.y - 10:g} 280 36 re f")


@place("text: in a soft mask of light")
def _(p: Plant) -> None:
    group = p.form("1 g " + p.line(p.secret, p.x, p.y), Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    p.resource("ExtGState", "G", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)))
    p.under(f"q /G gs 0 g {p.x:g} {p.y - 10:g} 280 36 re f Q")


@place("text: in a soft mask of opacity")
def _(p: Plant) -> None:
    group = p.form(p.line(p.secret, p.x, p.y), Group=Dictionary(S=Name.Transparency))
    p.resource("ExtGState", "G", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Alpha, G=group)))
    p.under(f"q /G gs 0 g {p.x:g} {p.y - 10:g} 280 36 re f Q")


@place("text: codes that map to no glyph")
def _(p: Plant) -> None:
    identity = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    codes = p.stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /None def 1 begincodespacerange "
        "<00> <FF> endcodespacerange endcmap end end", Type=Name.CMap, CMapName=Name.None_, CIDSystemInfo=identity,
    )  # fmt: skip
    about = Dictionary(
        Type=Name.FontDescriptor, FontName=Name.Helvetica, Flags=32, FontBBox=Array([0, -200, 1000, 900]),
        ItalicAngle=0, Ascent=800, Descent=-200, CapHeight=700, StemV=80,
    )  # fmt: skip
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Helvetica, CIDSystemInfo=identity, DW=600,
        FontDescriptor=p.pdf.make_indirect(about),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.Helvetica, Encoding=codes,
        DescendantFonts=Array([p.pdf.make_indirect(descendant)]),
    )  # fmt: skip
    p.resource("Font", "N", p.pdf.make_indirect(font))
    p.under(f"BT /N 12 Tf {p.x:g} {p.y:g} Td ({p.secret}) Tj ET")


@place("text: vertical writing")
def _(p: Plant) -> None:
    about = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/MSung-Light"), Flags=4, FontBBox=Array([0, -200, 1000, 900]),
        ItalicAngle=0, Ascent=800, Descent=-200, CapHeight=700, StemV=80,
    )  # fmt: skip
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType0, BaseFont=Name("/MSung-Light"), DW=1000,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("CNS1"), Supplement=0),
        FontDescriptor=p.pdf.make_indirect(about),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/MSung-Light-UniCNS-UCS2-V"),
        Encoding=Name("/UniCNS-UCS2-V"), DescendantFonts=Array([p.pdf.make_indirect(descendant)]),
    )  # fmt: skip
    p.resource("Font", "V", p.pdf.make_indirect(font))
    p.add(f"BT /V 12 Tf {p.x:g} {p.y:g} Td <{p.secret.encode('utf-16-be').hex()}> Tj ET")
    p.mark(p.x - 14, p.y - 175, p.x + 22, p.y + 10)


def _own_font(p: Plant, face_font: pikepdf.Object, operators: str) -> None:
    p.resource("Font", "O", face_font)
    p.under(f"BT /O 12 Tf {operators} ({p.secret}) Tj ET")


@place("text: ink far from where the letters stand")
def _(p: Plant) -> None:
    face = embedded(p.pdf, p.secret, shift=(0, 3000))
    _own_font(p, face.font, f"{p.x:g} {p.y - 36:g} Td")


@place("text: letters without width, set apart")
def _(p: Plant) -> None:
    face = embedded(p.pdf, p.secret, advance=0)
    _own_font(p, face.font, f"13 Tc {p.x:g} {p.y:g} Td")


@place("text: a font that says its letters have no height")
def _(p: Plant) -> None:
    face = embedded(p.pdf, p.secret, ascent=0, descent=0)
    p.resource("Font", "O", face.font)
    p.add(f"BT /O 12 Tf {p.x:g} {p.y:g} Td ({p.secret}) Tj ET")
    p.mark(p.x - 4, p.y + 1, p.x + 200, p.y + 12)


@place("text: a character map that says other words")
def _(p: Plant) -> None:
    face = embedded(p.pdf, p.secret)
    face.font.ToUnicode = p.stream(
        unicode_map({letter.encode(): "ordinary"[n % 8] for n, letter in enumerate(face.code_of)})
    )
    _own_font(p, face.font, f"{p.x:g} {p.y:g} Td")


@place("font: letters that only the marked word used")
def _(p: Plant) -> None:
    face = embedded(p.pdf, p.secret)
    face.font.ToUnicode = p.stream(unicode_map({code: letter for letter, code in face.code_of.items()}))
    p.rare = "".join(sorted({*p.word.upper()} - {*PUBLIC.upper()}))
    _own_font(p, face.font, f"{p.x:g} {p.y:g} Td")


@place("font: the word in its name table and copyright")
def _(p: Plant) -> None:
    program = font_program(("o", "r", "d", "s"), family=p.word)
    face = embedded(p.pdf, "ords")
    face.font.FontDescriptor.FontFile2 = p.stream(program, Length1=len(program))
    p.resource("Font", "O", face.font)
    p.add(f"BT /O 12 Tf {p.x:g} {p.y:g} Td (ords) Tj ET")
