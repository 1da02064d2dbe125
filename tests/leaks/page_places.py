"""Hiding places on a page: text nobody sees, drawings under a box, pictures, layers, annotations, tags."""

from __future__ import annotations

import io

from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageDraw
from planting import Plant, place


@place("under: plain")
def _(p: Plant) -> None:
    p.under_box(p.line(f"Holder {p.secret}", 142, 650))


@place("under: kerned glyph by glyph")
def _(p: Plant) -> None:
    letters = " ".join(f"({c}) {p.chance.randint(-80, 40)}" for c in p.secret)
    p.under_box(f"BT /F1 12 Tf 142 650 Td [{letters}] TJ ET")


@place("under: one word over two streams")
def _(p: Plant) -> None:
    p.box(138, 632, 430, 684)
    first = p.stream(p.page.Contents.read_bytes() + f"\nBT /F1 12 Tf 142 650 Td ({p.secret[:5]}) Tj".encode())
    p.page.Contents = Array([first, p.stream(f"({p.secret[5:]}) Tj ET")])


@place("under: turned by 20 degrees")
def _(p: Plant) -> None:
    p.under_box(f"BT /F1 9 Tf 0.9397 0.342 -0.342 0.9397 142 636 Tm ({p.secret}) Tj ET")


@place("under: mirrored")
def _(p: Plant) -> None:
    p.under_box(f"BT /F1 -12 Tf -1 0 0 -1 142 650 Tm ({p.secret}) Tj ET")


@place("under: no width, no height")
def _(p: Plant) -> None:
    p.under_box(f"BT /F1 12 Tf 0 Tz 150 650 Td ({p.secret}) Tj 100 Tz /F1 0 Tf ({p.secret}) Tj ET")


@place("under: font that is not there")
def _(p: Plant) -> None:
    p.under_box(f"BT /F9 12 Tf 150 650 Td ({p.secret}) Tj ET")


@place("under: used as a clip")
def _(p: Plant) -> None:
    p.under_box(f"q BT 7 Tr /F1 12 Tf 150 650 Td ({p.secret}) Tj ET 0 g 140 640 280 40 re f Q")


@place("under: nested forms with matrices")
def _(p: Plant) -> None:
    inner = p.form(p.line(p.secret, 0, 0), Matrix=Array([1, 0, 0, 1, 150, 650]))
    outer = p.form("/In Do", Resources=Dictionary(XObject=Dictionary(In=inner)))
    p.under_box(p.paint("Out", outer))


@place("under: Type3 font that shows text")
def _(p: Plant) -> None:
    glyph = p.stream(f"1000 0 d0 BT /F1 1000 Tf ({p.secret}) Tj ET")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 0, 0]), FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary(a=glyph), Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.a])),
        FirstChar=97, LastChar=97, Widths=Array([0]), Resources=Dictionary(Font=Dictionary(F1=p.font)),
    )  # fmt: skip
    p.resources.Font.T3 = p.pdf.make_indirect(font)
    p.under_box("BT /T3 12 Tf 150 650 Td (a) Tj ET")


@place("under: tiling pattern")
def _(p: Plant) -> None:
    tile = p.stream(
        p.line(p.secret, 5, 8), PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 200, 30]), XStep=200,
        YStep=30, Resources=Dictionary(Font=Dictionary(F1=p.font)), Matrix=Array([1, 0, 0, 1, 150, 640]),
    )  # fmt: skip
    p.resources.Pattern = Dictionary(P=tile)
    p.under_box("/Pattern cs /P scn 150 640 200 30 re f")


@place("under: soft mask")
def _(p: Plant) -> None:
    group = p.form("1 g " + p.line(p.secret, 150, 650), Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    p.resources.ExtGState = Dictionary(G=Dictionary(SMask=Dictionary(S=Name.Luminosity, G=group)))
    p.under_box("q /G gs 0 g 140 640 280 40 re f Q")


def _picture(p: Plant, **keys: object) -> object:
    image = Image.new("L", (240, 40), 255)
    ImageDraw.Draw(image).text((5, 10), p.secret, fill=0)
    return p.stream(
        image.tobytes(), Type=Name.XObject, Subtype=Name.Image, Width=240, Height=40, ColorSpace=Name.DeviceGray,
        BitsPerComponent=8, **keys,
    )  # fmt: skip


@place("under: picture")
def _(p: Plant) -> None:
    p.under_box(p.paint("I", _picture(p), "280 0 0 40 142 638 cm"))  # type: ignore[arg-type]


@place("under: inline picture")
def _(p: Plant) -> None:
    image = Image.new("1", (240, 40), 1)
    ImageDraw.Draw(image).text((5, 10), p.secret, fill=0)
    data = image.tobytes().hex()
    p.under_box(f"q 280 0 0 40 142 638 cm BI /W 240 /H 40 /CS /G /BPC 1 /F /AHx ID {data}> EI Q")


@place("under: widget value")
def _(p: Plant) -> None:
    p.box(138, 632, 430, 684)
    look = p.form("/Tx BMC " + p.line(p.secret, 4, 6) + " EMC", BBox=Array([0, 0, 250, 30]))
    field = p.annotate(
        Subtype=Name.Widget, FT=Name.Tx, T=String("f"), V=p.text(), DV=p.text(), TU=p.text(),
        Rect=Array([142, 645, 392, 675]), AP=Dictionary(N=look), DA=String("/F1 12 Tf 0 g"), F=4,
    )  # fmt: skip
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([field]), DR=Dictionary(Font=Dictionary(F1=p.font)))


@place("under: stamp")
def _(p: Plant) -> None:
    p.box(138, 632, 430, 684)
    look = p.form(p.line(p.secret, 4, 6), BBox=Array([0, 0, 250, 30]))
    p.annotate(Subtype=Name.Stamp, Rect=Array([142, 645, 392, 675]), AP=Dictionary(N=look), Contents=p.text())


@place("unseen: invisible render mode")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, 100, 400, before="3 Tr", after="0 Tr"))


@place("unseen: invisible text exactly over seen text")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, 72, 200, before="3 Tr", after="0 Tr"))


@place("unseen: white on white")
def _(p: Plant) -> None:
    p.add("1 g " + p.line(p.secret, 100, 400) + " 0 g")


@place("unseen: nearly white")
def _(p: Plant) -> None:
    p.add("0.97 g " + p.line(p.secret, 100, 400) + " 0 g")


@place("unseen: black on black")
def _(p: Plant) -> None:
    p.add("0 g 90 390 300 30 re f " + p.line(p.secret, 100, 400))


@place("unseen: covered by paper, other words on top")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, 100, 400) + " 1 g 90 390 300 30 re f 0 g " + p.line("ordinary words here", 100, 400))


@place("unseen: covered, other words half a letter aside")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, 103, 402) + " 1 g 90 390 300 30 re f 0 g " + p.line("ordinary words here", 100, 400))


@place("unseen: under a photograph")
def _(p: Plant) -> None:
    noise = bytes(p.chance.randrange(256) for _ in range(60 * 20))
    image = p.stream(
        noise, Type=Name.XObject, Subtype=Name.Image, Width=60, Height=20, ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
    )  # fmt: skip
    p.add(p.line(p.secret, 100, 400) + " " + p.paint("N", image, "300 0 0 40 90 385 cm"))


@place("unseen: clipped away")
def _(p: Plant) -> None:
    p.add("q 10 10 5 5 re W n " + p.line(p.secret, 100, 400) + " Q")


@place("unseen: opacity nothing")
def _(p: Plant) -> None:
    p.resources.ExtGState = Dictionary(Z=Dictionary(ca=0, CA=0))
    p.add("q /Z gs " + p.line(p.secret, 100, 400) + " Q")


@place("unseen: beyond the crop box")
def _(p: Plant) -> None:
    p.page.CropBox = Array([0, 100, 612, 700])
    p.add(p.line(p.secret, 100, 740))


@place("unseen: beyond the media box")
def _(p: Plant) -> None:
    p.add(p.line(p.secret, 100, 900))


@place("unseen: outside its form's box")
def _(p: Plant) -> None:
    p.add(p.paint("X", p.form(p.line(p.secret, 100, 400), BBox=Array([0, 0, 20, 20]))))


@place("unseen: font of blank glyphs over seen text")
def _(p: Plant) -> None:
    blank = p.stream("600 0 d0")
    p.resources.Font.B = p.pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 600, 700]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]), CharProcs=Dictionary(b=blank),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([66, *[Name.b] * 25])), FirstChar=66, LastChar=90,
            Widths=Array([600] * 25), Resources=Dictionary(),
        )
    )  # fmt: skip
    p.add(f"BT /B {p.size:g} Tf 72 200 Td ({p.secret}) Tj ET")


@place("unseen: unused form")
def _(p: Plant) -> None:
    p.paint("Unused", p.form(p.line(p.secret, 100, 400)))


def _layer(p: Plant) -> object:
    group = p.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("layer")))
    p.pdf.Root.OCProperties = Dictionary(
        OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group]), BaseState=Name.ON)
    )
    return group


@place("layer: switched off")
def _(p: Plant) -> None:
    p.resources.Properties = Dictionary(L=_layer(p))
    p.add("/OC /L BDC " + p.line(p.secret, 100, 400) + " EMC")


@place("layer: membership by expression")
def _(p: Plant) -> None:
    group = _layer(p)
    member = Dictionary(Type=Name.OCMD, OCGs=Array([group]), VE=Array([Name.And, group]))
    p.resources.Properties = Dictionary(L=p.pdf.make_indirect(member))
    p.add("/OC /L BDC " + p.line(p.secret, 100, 400) + " EMC")


@place("layer: membership that wants all groups on")
def _(p: Plant) -> None:
    member = Dictionary(Type=Name.OCMD, OCGs=Array([_layer(p)]), P=Name.AllOn)
    p.resources.Properties = Dictionary(L=p.pdf.make_indirect(member))
    p.add("/OC /L BDC " + p.line(p.secret, 100, 400) + " EMC")


@place("layer: form with /OC")
def _(p: Plant) -> None:
    p.add(p.paint("X", p.form(p.line(p.secret, 100, 400), OC=_layer(p))))


@place("layer: its name")
def _(p: Plant) -> None:
    p.resources.Properties = Dictionary(L=_layer(p))
    p.pdf.Root.OCProperties.OCGs[0].Name = p.text()


@place("tags: ActualText in the content")
def _(p: Plant) -> None:
    p.add(f"/Span <</ActualText ({p.secret})>> BDC " + p.line("shown", 100, 400) + " EMC")


@place("tags: named property list")
def _(p: Plant) -> None:
    p.resources.Properties = Dictionary(M=Dictionary(ActualText=p.text(), Alt=p.text()))
    p.add("/Span /M BDC " + p.line("shown", 100, 400) + " EMC /Note /M DP")


@place("tags: structure tree")
def _(p: Plant) -> None:
    child = p.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, Alt=p.text(), E=p.text(), T=p.text()))
    p.pdf.Root.StructTreeRoot = p.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=child))
    p.pdf.Root.MarkInfo = Dictionary(Marked=True)


@place("annotation: note and popup")
def _(p: Plant) -> None:
    note = p.annotate(Subtype=Name.Text, Contents=p.text(), RC=p.text(), Subj=p.text(), T=p.text())
    note.Popup = p.annotate(Subtype=Name.Popup, Parent=note, Contents=p.text())


@place("annotation: hidden and not for viewing")
def _(p: Plant) -> None:
    look = p.form(p.line(p.secret, 4, 6), BBox=Array([0, 0, 250, 30]))
    for flag in (2, 32):
        p.annotate(Subtype=Name.FreeText, F=flag, Contents=p.text(), AP=Dictionary(N=look), DA=String("/F1 9 Tf"))


@place("annotation: link")
def _(p: Plant) -> None:
    p.annotate(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"https://example.org/{p.secret}")))


@place("annotation: other appearance states")
def _(p: Plant) -> None:
    look, other = p.form("", BBox=Array([0, 0, 9, 9])), p.form(p.line(p.secret, 4, 6))
    states = Dictionary(N=Dictionary(Off=look, Yes=other), D=other, R=other)
    p.annotate(Subtype=Name.Widget, FT=Name.Btn, AS=Name.Off, AP=states, MK=Dictionary(CA=p.text()), F=4)


@place("annotation: attached file")
def _(p: Plant) -> None:
    file = p.stream(p.secret * 3, Type=Name.EmbeddedFile)
    spec = Dictionary(Type=Name.Filespec, F=p.text(), UF=p.text(), EF=Dictionary(F=file))
    p.annotate(Subtype=Name.FileAttachment, FS=p.pdf.make_indirect(spec), F=2)


@place("form: field without widget, XFA, script")
def _(p: Plant) -> None:
    lost = p.pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("lost"), V=p.text()))
    script = Dictionary(S=Name.JavaScript, JS=String(f"var x = '{p.secret}'"))
    p.pdf.Root.AcroForm = Dictionary(
        Fields=Array([lost]), XFA=p.stream(f"<xdp><data>{p.secret}</data></xdp>"), CO=Array([lost]), AA=script
    )


@place("picture: comment and bytes after the end")
def _(p: Plant) -> None:
    buffer = io.BytesIO()
    Image.new("L", (30, 30), 200).save(buffer, "JPEG", comment=p.secret.encode())
    image = p.stream(
        buffer.getvalue() + p.secret.encode(), Type=Name.XObject, Subtype=Name.Image, Width=30, Height=30,
        ColorSpace=Name.DeviceGray, BitsPerComponent=8, Filter=Name.DCTDecode,
    )  # fmt: skip
    p.add(p.paint("J", image, "30 0 0 30 400 400 cm"))


@place("picture: alternate and metadata")
def _(p: Plant) -> None:
    other = p.stream(
        (p.secret * 9).encode()[:100], Type=Name.XObject, Subtype=Name.Image, Width=10, Height=10,
        ColorSpace=Name.DeviceGray, BitsPerComponent=8,
    )  # fmt: skip
    image = p.stream(
        bytes(100), Type=Name.XObject, Subtype=Name.Image, Width=10, Height=10, ColorSpace=Name.DeviceGray,
        BitsPerComponent=8, Alternates=Array([Dictionary(Image=other)]), Metadata=p.stream(f"<x>{p.secret}</x>"),
    )  # fmt: skip
    p.add(p.paint("A", image, "30 0 0 30 400 400 cm"))


@place("content: comment and unknown operator")
def _(p: Plant) -> None:
    p.add(f"% {p.secret}\nBX ({p.secret}) zzz EX")


@place("content: thumbnail, private keys, page metadata")
def _(p: Plant) -> None:
    p.page.Thumb = p.stream(p.secret * 3, Width=6, Height=6, ColorSpace=Name.DeviceGray, BitsPerComponent=8)
    p.page.PieceInfo = Dictionary(App=Dictionary(Private=p.text()))
    p.page[f"/{p.secret}"] = p.text()
    p.page.Metadata = p.stream(f"<x>{p.secret}</x>", Type=Name.Metadata, Subtype=Name.XML)
