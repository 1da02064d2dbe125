"""Hiding places of text that nobody sees: on the page, in its layers and in things that are never painted."""

from __future__ import annotations

import pikepdf
from lettering import embedded, unicode_map
from pikepdf import Array, Dictionary, Name, String
from planting import PUBLIC_AT, Plant, place


@place("unseen: no ink by render mode")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, p.x, p.y, before="3 Tr", after="0 Tr"))


@place("unseen: no ink, exactly over seen text")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, *PUBLIC_AT, before="3 Tr", after="0 Tr"))


@place("unseen: white on white")
def _(p: Plant) -> None:
    p.add(f"{p.chance.choice(['1 g', '1 1 1 rg', '0 0 0 0 k'])} {p.line(p.secret, p.x, p.y)} 0 g")


@place("unseen: nearly white")
def _(p: Plant) -> None:
    p.add("0.97 g " + p.line(p.secret, p.x, p.y) + " 0 g")


@place("unseen: black on black")
def _(p: Plant) -> None:
    p.add(f"0 g {p.x - 10:g} {p.y - 10:g} 300 34 re f " + p.line(p.secret, p.x, p.y))


@place("unseen: red on red")
def _(p: Plant) -> None:
    p.add(f"0.8 0.1 0.1 rg {p.x - 10:g} {p.y - 10:g} 300 34 re f {p.line(p.secret, p.x, p.y)} 0 g")


@place("unseen: covered by paper, other words on top")
def _(p: Plant) -> None:
    cover = f"1 g {p.x - 10:g} {p.y - 10:g} 300 34 re f 0 g"
    p.add(f"{p.line(p.secret, p.x, p.y)} {cover} {p.public_line('ordinary words here', p.x, p.y)}")


@place("unseen: covered, other words half a letter aside")
def _(p: Plant) -> None:
    cover = f"1 g {p.x - 10:g} {p.y - 10:g} 300 34 re f 0 g"
    p.add(f"{p.line(p.secret, p.x + 3, p.y + 2)} {cover} {p.public_line('ordinary words here', p.x, p.y)}")


@place("unseen: under a black bar")
def _(p: Plant) -> None:
    p.add(f"{p.line(p.secret, p.x, p.y)} 0 g {p.x - 10:g} {p.y - 10:g} 300 34 re f")


@place("unseen: under a thick line")
def _(p: Plant) -> None:
    p.add(f"{p.line(p.secret, p.x, p.y)} q 30 w {p.x - 5:g} {p.y + 5:g} m {p.x + 290:g} {p.y + 5:g} l S Q")


@place("unseen: under a shading")
def _(p: Plant) -> None:
    fade = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([0.4]), C1=Array([0.8]), N=1)
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceGray, Coords=Array([0, 0, 612, 0]), Function=fade,
        Extend=Array([True, True]),
    )  # fmt: skip
    p.resource("Shading", "Sh", shading)
    p.add(f"{p.line(p.secret, p.x, p.y)} q {p.x - 10:g} {p.y - 10:g} 300 34 re W n /Sh sh Q")


@place("unseen: under a photograph")
def _(p: Plant) -> None:
    image = p.stream(
        bytes(p.chance.randrange(256) for _ in range(60 * 20)), Type=Name.XObject, Subtype=Name.Image, Width=60,
        Height=20, ColorSpace=Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip
    p.add(p.line(p.secret, p.x, p.y) + " " + p.paint(image, f"300 0 0 40 {p.x - 10:g} {p.y - 15:g} cm"))


@place("unseen: under an annotation")
def _(p: Plant) -> None:
    look = p.form("0.7 g 0 0 300 40 re f", BBox=Array([0, 0, 300, 40]))
    p.annotate(Subtype=Name.Square, Rect=Array([p.x - 8, p.y - 14, p.x + 292, p.y + 26]), AP=Dictionary(N=look), F=4)
    p.add(p.line(p.secret, p.x, p.y))


@place("unseen: clipped away")
def _(p: Plant) -> None:
    p.add("q 10 10 5 5 re W n " + p.line(p.secret, p.x, p.y) + " Q")


@place("unseen: of no opacity")
def _(p: Plant) -> None:
    p.resource("ExtGState", "Z", Dictionary(ca=0, CA=0))
    p.add("q /Z gs " + p.line(p.secret, p.x, p.y) + " Q")


@place("unseen: a soft mask that hides it all")
def _(p: Plant) -> None:
    group = p.form("0 g 0 0 612 792 re f", Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    p.resource("ExtGState", "G", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)))
    p.add("q /G gs " + p.line(p.secret, p.x, p.y) + " Q")


@place("unseen: in a soft mask with nothing to show it on")
def _(p: Plant) -> None:
    group = p.form("1 g " + p.line(p.secret, p.x, p.y), Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    p.resource("ExtGState", "G", Dictionary(SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)))
    p.add("q /G gs Q")


@place("unseen: white multiplied onto the page")
def _(p: Plant) -> None:
    p.resource("ExtGState", "M", Dictionary(BM=Name.Multiply))
    p.add("q /M gs 1 g " + p.line(p.secret, p.x, p.y) + " Q")


@place("unseen: as a clip for nothing")
def _(p: Plant) -> None:
    p.add("q " + p.line(p.secret, p.x, p.y, before="7 Tr", after="0 Tr") + " Q")


@place("unseen: a tenth of a point high")
def _(p: Plant) -> None:
    p.add(f"BT /S 0.1 Tf {p.x:g} {p.y:g} Td {p.show(p.secret)} Tj ET")


@place("unseen: beyond the crop box")
def _(p: Plant) -> None:
    p.page.CropBox = Array([0, 60, 612, 460])
    p.add(p.line(p.secret, p.x, p.y))


@place("unseen: beyond the media box")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, p.x, p.chance.choice([-60, 900, 20000])))


@place("unseen: outside its form's box")
def _(p: Plant) -> None:
    line = p.line(p.secret, p.x, p.y)
    p.add(p.paint(p.form(line, BBox=Array([0, 0, 20, 20]))))


@place("unseen: blank glyphs over seen text")
def _(p: Plant) -> None:
    letters = sorted({*p.secret})
    blank = p.stream("600 0 d0")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]), CharProcs=Dictionary(b=blank),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), FirstChar=32, LastChar=126, Widths=Array([600] * 95),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([32, *[Name.b] * 95])), Resources=Dictionary(),
        ToUnicode=p.stream(unicode_map({x.encode(): x for x in letters})),
    )  # fmt: skip
    p.resource("Font", "B", p.pdf.make_indirect(font))
    x, y = PUBLIC_AT
    p.add(f"BT /B {p.size:g} Tf {x} {y} Td ({p.secret}) Tj ET")


@place("unseen: a seen letter that a character map says to be the word")
def _(p: Plant) -> None:
    face = embedded(p.pdf, "A")
    face.font.ToUnicode = p.stream(unicode_map({b"A": p.secret}))
    p.resource("Font", "O", face.font)
    p.add(f"BT /O 14 Tf {p.x:g} {p.y:g} Td (A) Tj ET")


@place("unseen: seen words that ActualText calls something else")
def _(p: Plant) -> None:
    p.add(f"/Span <</ActualText ({p.word})>> BDC {p.public_line('ordinary words here', p.x, p.y)} EMC")


@place("unseen: form that is never painted")
def _(p: Plant) -> None:
    p.resource("XObject", "Unused", p.form(p.line(p.secret, p.x, p.y)))


@place("unseen: glyph that is never shown")
def _(p: Plant) -> None:
    line = p.line(p.secret, 0, 0)
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]), FirstChar=97, LastChar=98,
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), Widths=Array([600, 600]),
        CharProcs=Dictionary(a=p.stream("600 0 d0 0 0 500 600 re f"), b=p.stream(f"600 0 d0 {line}")),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.a, Name.b])),
        Resources=Dictionary(Font=Dictionary(S=p.face.font)),
    )  # fmt: skip
    p.resource("Font", "T", p.pdf.make_indirect(font))
    p.add(f"BT /T 10 Tf {p.x:g} {p.y:g} Td (a) Tj ET")


@place("unseen: pattern that fills nothing")
def _(p: Plant) -> None:
    tile = p.stream(
        p.line(p.secret, 5, 8), PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 200, 30]), XStep=200,
        YStep=30, Resources=Dictionary(Font=Dictionary(S=p.face.font)),
    )  # fmt: skip
    p.resource("Pattern", "P", tile)


@place("unseen: comment in the content")
def _(p: Plant) -> None:
    p.add(f"% {p.secret}\n0 g")


@place("unseen: operand of an unknown operator")
def _(p: Plant) -> None:
    p.add(f"BX ({p.secret}) zzz EX")


@place("unseen: operands left over")
def _(p: Plant) -> None:
    p.add(f"({p.secret}) /{p.word} 0 g")


@place("unseen: a second pair of pages that shares the first one's content")
def _(p: Plant) -> None:
    content = p.page.Contents
    hidden = Dictionary(
        Type=Name.Page, MediaBox=Array([0, 0, 612, 792]), Contents=Array([content, p.stream(p.line(p.secret, 9, 9))])
    )
    p.page.Own = p.pdf.make_indirect(hidden)


# Layers


def _layer(p: Plant, **state: object) -> pikepdf.Object:
    group = p.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("layer")))
    default: dict[str, object] = {"Order": Array([group]), "OFF": Array([group]), **state}
    p.root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary({f"/{k}": v for k, v in default.items()}))
    return group


def _in_layer(p: Plant, layer: object) -> None:
    p.resource("Properties", "L", layer)
    p.add("/OC /L BDC " + p.line(p.secret, p.x, p.y) + " EMC")


def _membership(p: Plant, **keys: object) -> pikepdf.Object:
    return p.pdf.make_indirect(Dictionary(Type=Name.OCMD, **keys))


@place("layer: switched off")
def _(p: Plant) -> None:
    _in_layer(p, _layer(p))


@place("layer: off because all are")
def _(p: Plant) -> None:
    _in_layer(p, _layer(p, BaseState=Name.OFF, OFF=Array([])))


@place("layer: membership by expression")
def _(p: Plant) -> None:
    group = _layer(p)
    _in_layer(p, _membership(p, OCGs=Array([group]), VE=Array([Name.And, group])))


@place("layer: membership that wants the layer off and it is on")
def _(p: Plant) -> None:
    group = _layer(p, OFF=Array([]), ON=Array([]))
    _in_layer(p, _membership(p, OCGs=Array([group]), VE=Array([Name.Not, group])))


@place("layer: membership that wants all on")
def _(p: Plant) -> None:
    _in_layer(p, _membership(p, OCGs=Array([_layer(p)]), P=Name.AllOn))


@place("layer: membership that wants all off and one is on")
def _(p: Plant) -> None:
    group = _layer(p, OFF=Array([]))
    _in_layer(p, _membership(p, OCGs=Array([group]), P=Name.AllOff))


@place("layer: a form in one")
def _(p: Plant) -> None:
    p.add(p.paint(p.form(p.line(p.secret, p.x, p.y), OC=_layer(p))))


@place("layer: an annotation in one")
def _(p: Plant) -> None:
    p.annotate(
        Subtype=Name.Stamp, AP=Dictionary(N=p.look()), OC=_layer(p), F=4, Rect=Array([p.x, p.y, p.x + 290, p.y + 40])
    )


@place("layer: its name")
def _(p: Plant) -> None:
    group = _layer(p)
    group.Name = p.text()
    p.resource("Properties", "L", group)


@place("layer: its application data")
def _(p: Plant) -> None:
    group = _layer(p)
    group.Usage = Dictionary(CreatorInfo=Dictionary(Creator=p.text(), Subtype=Name.Artwork), Own=p.text())


@place("layer: another configuration's comment")
def _(p: Plant) -> None:
    group = _layer(p)
    p.root.OCProperties.Configs = Array([Dictionary(Name=p.text(), Creator=p.text(), ON=Array([group]))])
