"""Hiding places in what letters are said to be, how they are painted, and in glyphs that draw more than is seen."""

from __future__ import annotations

import math

import numpy as np
from lettering import Drawn, drawn_face, embedded, glyph, unicode_map, width
from pikepdf import Array, Dictionary, Name, String
from planting import CELLS, Plant, place

HARMLESS = "plainwording"
FOUND = 10
"""Characters of a run of unusual ones that make a leak."""


def _wide(text: str, size: float) -> float:
    """The room of a text in the letters of `lettering`, in points."""
    return sum(width(letter) for letter in text) * size / 1000


def _hex_codes(text: str) -> list[bytes]:
    """Every run of a text of unusual characters as a character map writes it."""
    runs = [text[i : i + FOUND].encode("utf-16-be").hex() for i in range(0, len(text) - FOUND + 1, FOUND)]
    return [spelled.encode() for run in runs for spelled in (run, run.upper())]


def _show_with(p: Plant, face_letter: str, meaning: str, *, size: float = 14) -> None:
    face = embedded(p.pdf, face_letter)
    face.font.ToUnicode = p.stream(unicode_map({face_letter.encode(): meaning}))
    p.resource("Font", "O", face.font)
    p.add(f"BT /O {size:g} Tf {p.x:g} {p.y:g} Td ({face_letter}) Tj ET")


# What is seen is marked


@place("text: one glyph for it and the words beside it")
def _(p: Plant) -> None:
    before, after = "of a ", " that sees"
    drawing = [*glyph(before), *glyph(p.secret, shift=sum(map(width, before)))]
    drawing += glyph(after, shift=sum(map(width, before + p.secret)))
    face = drawn_face(p.pdf, {"A": drawing}, {"A": sum(map(width, before + p.secret + after))})
    face.font.ToUnicode = p.stream(unicode_map({b"A": before + p.secret + after}))
    p.resource("Font", "O", face.font)
    p.add(f"BT /O {p.size:g} Tf {p.x:g} {p.y:g} Td (A) Tj ET")
    start = p.x + _wide(before, p.size)
    p.mark(start - 1, p.y - 4, start + _wide(p.secret, p.size) + 1, p.y + p.size)


@place("text: in the middle of a longer word")
def _(p: Plant) -> None:
    before, after = "anti", "ism"
    p.resource("Font", "O", embedded(p.pdf, before + p.secret + after).font)
    p.add(f"BT /O {p.size:g} Tf {p.x:g} {p.y:g} Td ({before}{p.secret}{after}) Tj ET")
    start = p.x + _wide(before, p.size)
    p.mark(start, p.y - 4, start + _wide(p.secret, p.size), p.y + p.size)


@place("text: every second letter of a word, the others white")
def _(p: Plant) -> None:
    other = p.chance.choice("AEIOUY")
    p.resource("Font", "O", embedded(p.pdf, p.secret + other).font)
    shown = " ".join(f"0 g ({letter}) Tj 1 g ({other}) Tj" for letter in p.word)
    p.mark_line()
    p.add(f"BT /O 10 Tf {p.x:g} {p.y:g} Td {shown} 0 g ET")


@place("text: along a circle")
def _(p: Plant) -> None:
    p.face  # noqa: B018  the font is made before the letters are shown
    radius = 45
    pieces = []
    for number, letter in enumerate(p.secret):
        turn = math.radians(120 - 20 * number)
        cos, sin = math.sin(turn), -math.cos(turn)
        x, y = p.x + 80 + radius * math.cos(turn), p.y + radius * math.sin(turn)
        pieces.append(f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {x:.2f} {y:.2f} Tm {p.show(letter)} Tj")
    p.mark(p.x + 15, p.y - 65, p.x + 145, p.y + 65)
    p.add(f"BT /S {p.size:g} Tf {' '.join(pieces)} ET")


@place("text: painted with a pattern of lines")
def _(p: Plant) -> None:
    tile = p.stream(
        "0 0 0.7 rg 0 0 3 1 re f 0 0 0 rg 0 1 3 0.7 re f", PatternType=1, PaintType=1, TilingType=1,
        BBox=Array([0, 0, 3, 2]), XStep=3, YStep=2, Resources=Dictionary(),
    )  # fmt: skip
    p.resource("Pattern", "P", tile)
    p.under("q /Pattern cs /P scn " + p.line(p.secret, p.x, p.y) + " Q")


@place("text: painted with a shading")
def _(p: Plant) -> None:
    fade = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0.4, 0, 0]), C1=Array([0, 0, 0.5]), N=1)
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([100, 0, 500, 0]), Function=fade,
        Extend=Array([True, True]),
    )  # fmt: skip
    p.resource("Pattern", "P", Dictionary(PatternType=2, Shading=shading))
    p.under("q /Pattern cs /P scn " + p.line(p.secret, p.x, p.y) + " Q")


@place("text: light on a bar by its difference")
def _(p: Plant) -> None:
    p.resource("ExtGState", "D", Dictionary(BM=Name.Difference))
    bar = f"0 g {p.x - 10:g} {p.y - 8:g} 300 30 re f"
    p.under(f"{bar} q /D gs 1 g {p.line(p.secret, p.x, p.y)} Q 0 g")


@place("text: sixty copies, each too faint to be seen")
def _(p: Plant) -> None:
    p.resource("ExtGState", "F", Dictionary(ca=0.03))
    p.under("q /F gs " + " ".join([p.line(p.secret, p.x, p.y)] * 60) + " Q")


@place("text: broken strokes wider than its lines")
def _(p: Plant) -> None:
    p.under("q [0.6 0.4] 0 d 1.6 w " + p.line(p.secret, p.x, p.y, before="1 Tr", after="0 Tr") + " Q")


@place("text: in a knockout group")
def _(p: Plant) -> None:
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB, K=True, I=True)
    p.under(p.paint(p.form("0.8 g 100 400 400 300 re f 0 g " + p.line(p.secret, p.x, p.y), Group=group)))


@place("text: in a knockout group, with a shape without ink over it")
def _(p: Plant) -> None:
    """Read strictly, the shape takes the text away; viewers show it."""
    gone = f"/Z gs 1 g {p.x - 10:g} {p.y - 20:g} 310 60 re f"
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB, I=True, K=True)
    fonts = Dictionary({"/F1": p.helvetica, "/S": p.face.font})
    resources = Dictionary(Font=fonts, ExtGState=Dictionary(Z=Dictionary(ca=0, CA=0)))
    p.under(p.paint(p.form(f"0 g {p.line(p.secret, p.x, p.y)} {gone}", Group=group, Resources=resources)))


# What is seen is harmless, what it is said to be is not


@place("text: harmless letters that a character map calls others, one by one")
def _(p: Plant) -> None:
    codes = {chr(65 + number): glyph(letter) for number, letter in enumerate(HARMLESS)}
    face = drawn_face(p.pdf, codes, {code: width(letter) for code, letter in zip(codes, HARMLESS, strict=True)})
    said = {code.encode(): letter for code, letter in zip(codes, p.word, strict=True)}
    face.font.ToUnicode = p.stream(unicode_map(said))
    p.resource("Font", "O", face.font)
    p.under(f"BT /O {p.size:g} Tf {p.x:g} {p.y:g} Td ({''.join(codes)}) Tj ET")


@place("text: harmless letters of a font that calls them others")
def _(p: Plant) -> None:
    letters = sorted({*p.word})
    looks = {letter: HARMLESS[number % len(HARMLESS)] for number, letter in enumerate(letters)}
    face = drawn_face(p.pdf, {x: glyph(look) for x, look in looks.items()}, {x: width(k) for x, k in looks.items()})
    p.resource("Font", "O", face.font)
    p.under(f"BT /O {p.size:g} Tf {p.x:g} {p.y:g} Td ({p.word}) Tj ET")


@place("unseen: letters without ink in the name of a seen one")
def _(p: Plant) -> None:
    """Tag characters (U+E0020 to U+E007E), which no program shows."""
    tags = "".join(chr(0xE0000 + ord(letter)) for letter in p.word)
    p.codes += _hex_codes(tags)
    _show_with(p, "A", "A" + tags)


@place("unseen: bits of spaces without width in the name of a seen letter")
def _(p: Plant) -> None:
    bits = "".join(f"{ord(letter):08b}" for letter in p.word)
    spaces = "".join("\u200b" if bit == "0" else "\u200c" for bit in bits)
    p.codes += _hex_codes(spaces)
    _show_with(p, "A", "A" + spaces)


@place("unseen: wide letters in the name of a seen one")
def _(p: Plant) -> None:
    """Full-width, mathematical or circled letters, which say the same as plain ones."""
    start = p.chance.choice([0xFF21, 0x1D400, 0x24B6])
    _show_with(p, "A", "A" + "".join(chr(start + ord(letter) - 65) for letter in p.word.upper()))


@place("unseen: in a colorant that paints nothing")
def _(p: Plant) -> None:
    tint = Dictionary(
        FunctionType=2, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array([0, 0, 0, 0]), N=1
    )  # fmt: skip
    p.resource("ColorSpace", "None", Array([Name.Separation, Name("/None"), Name.DeviceCMYK, tint]))
    p.add("q /None cs 1 scn " + p.line(p.secret, p.x, p.y) + " Q")


@place("unseen: covered within its group")
def _(p: Plant) -> None:
    cover = f"1 g {p.x - 10:g} {p.y - 20:g} 310 60 re f"
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB, I=True)
    p.resource("ExtGState", "H", Dictionary(ca=0.5))
    p.add("q /H gs " + p.paint(p.form(f"0 g {p.line(p.secret, p.x, p.y)} {cover}", Group=group)) + " Q")


@place("layer: for paper alone")
def _(p: Plant) -> None:
    usage = Dictionary(View=Dictionary(ViewState=Name.OFF), Print=Dictionary(PrintState=Name.ON))
    group = p.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("layer"), Usage=usage))
    events = [Dictionary(Event=event, Category=Array([kind]), OCGs=Array([group]))
              for event, kind in ((Name.View, Name.View), (Name.Print, Name.Print))]  # fmt: skip
    p.root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(AS=Array(events), Order=Array([group])))
    p.resource("Properties", "L", group)
    p.add("/OC /L BDC " + p.line(p.secret, p.x, p.y) + " EMC")


# What a seen letter draws where nobody sees it


def _cells_of(p: Plant, x: float, y: float, cell: float, *, flat: bool) -> Drawn:
    """The drawing as contours; `flat` ones go to their far corners and back the same way, so that they have no area."""
    contours: Drawn = []
    for row, column in zip(*np.nonzero(p.cells), strict=True):
        left, low = x + float(column) * cell, y + (CELLS[0] - 1 - float(row)) * cell
        ring = [(left, low), (left, low + cell), (left + cell, low + cell), (left + cell, low)]
        if flat:
            ring = [*ring[:3], ring[1]]
        contours.append(("moveTo", (ring[0],)))
        contours += [("lineTo", (point,)) for point in ring[1:]]
        contours.append(("closePath", ()))
    return contours


@place("font: contours of a seen letter beyond the page")
def _(p: Plant) -> None:
    face = drawn_face(p.pdf, {"A": [*glyph("A"), *_cells_of(p, 28000, 0, 200, flat=False)]}, {"A": 700})
    p.resource("Font", "O", face.font)
    p.add(f"BT /O 24 Tf {p.x:g} {p.y:g} Td (A) Tj ET")


@place("font: contours of a seen letter under another drawing")
def _(p: Plant) -> None:
    face = drawn_face(p.pdf, {"A": [*glyph("A"), *_cells_of(p, 1000, 0, 60, flat=False)]}, {"A": 700})
    p.resource("Font", "O", face.font)
    p.add(f"BT /O 24 Tf {p.x:g} {p.y:g} Td (A) Tj ET 0.9 g {p.x + 20:g} {p.y - 3:g} 40 20 re f 0 g")


@place("font: contours of a seen letter without area")
def _(p: Plant) -> None:
    face = drawn_face(p.pdf, {"A": [*glyph("A"), *_cells_of(p, 0, 0, 40, flat=True)]}, {"A": 700})
    p.resource("Font", "O", face.font)
    p.add(f"BT /O 24 Tf {p.x:g} {p.y:g} Td (A) Tj ET")


@place("unseen: letters in nearly the colour of what they lie on")
def _(p: Plant) -> None:
    """Too faint to be seen, and read by whoever stretches the contrast of the page's pixels."""
    paper = p.chance.choice([1.0, 1.0, 0.8, 0.0])
    step = p.chance.choice([0.03, 0.045, 0.06]) * (1 if paper == 0.0 else -1)
    face = drawn_face(p.pdf, {"A": _cells_of(p, 0, 0, 80, flat=False)}, {"A": 1700})
    p.resource("Font", "O", face.font)
    p.add(f"{paper} g {p.x - 30:g} {p.y - 30:g} 260 150 re f {paper + step:.3f} g")
    p.add(f"BT /O 100 Tf {p.x:g} {p.y:g} Td (A) Tj ET 0 g")


@place("font: width of a letter that is not shown")
def _(p: Plant) -> None:
    """The secret's letters as the widths of glyphs that no page shows."""
    face = embedded(p.pdf, "A")
    widths = list(face.font.Widths)
    for number, letter in enumerate(p.word):
        widths[60 + number] = ord(letter)
    face.font.Widths = Array(widths)
    codes = " ".join(str(ord(letter)) for letter in p.word).encode()
    p.codes += [codes[:20], codes[-20:]]
    p.plain_file = True  # as an array is written by others than the planter
    p.resource("Font", "O", face.font)
    p.add(f"BT /O 24 Tf {p.x:g} {p.y:g} Td (A) Tj ET")


# Fields


def _field(p: Plant, **keys: object) -> None:
    note = p.annotate(Subtype=Name.Widget, FT=Name.Tx, T=String("field"), F=4, **keys)
    p.root.AcroForm = Dictionary(Fields=Array([note]), DR=Dictionary(Font=Dictionary(F1=p.helvetica)))


@place("form: a letter in each comb of a marked field")
def _(p: Plant) -> None:
    p.mark_line()
    step = 280 / len(p.secret)
    shown = " ".join(f"1 0 0 1 {3 + step * n:.2f} 12 Tm {p.show(x)} Tj" for n, x in enumerate(p.secret))
    look = p.look(f"BT /S 9 Tf {shown} ET")
    _field(
        p, Ff=1 << 24, MaxLen=len(p.secret), V=p.text(), DA=String("/F1 9 Tf 0 g"), AP=Dictionary(N=look),
        Rect=Array([p.x, p.y - 12, p.x + 286, p.y + 26]),
    )  # fmt: skip


@place("form: what a password field shows as stars")
def _(p: Plant) -> None:
    stars = p.form("BT /F1 9 Tf 4 12 Td (************) Tj ET", BBox=Array([0, 0, 200, 30]))
    _field(p, Ff=1 << 13, V=p.text(), DA=String("/F1 9 Tf 0 g"), AP=Dictionary(N=stars))


@place("form: the line that a field has scrolled away")
def _(p: Plant) -> None:
    words = "ordinary words here\n" * 9
    look = p.form(
        "BT /F1 9 Tf 4 8 Td (ordinary words here) Tj ET " + p.line(p.secret, 4, -60), BBox=Array([0, 0, 80, 20])
    )
    _field(p, Ff=1 << 12, V=p.text(words + p.secret), DA=String("/F1 9 Tf 0 g"), AP=Dictionary(N=look))
