"""Hiding places of the document: what the catalog, the trailer and names of all kinds carry."""

from __future__ import annotations

import pikepdf
from lettering import embedded
from pikepdf import Array, Dictionary, Name, String
from planting import Plant, place


def _info(p: Plant, **keys: object) -> None:
    p.pdf.trailer.Info = p.pdf.make_indirect(Dictionary(**keys))


@place("document: title and author")
def _(p: Plant) -> None:
    _info(p, Title=p.text(), Author=p.text(), Keywords=p.text())


@place("document: private key of the information")
def _(p: Plant) -> None:
    _info(p, Producer=String("x"), **{p.word: p.text()})


@place("document: XMP")
def _(p: Plant) -> None:
    p.root.Metadata = p.stream(f"<x:xmpmeta>{p.secret}</x:xmpmeta>", Type=Name.Metadata, Subtype=Name.XML)


@place("document: XMP of a page")
def _(p: Plant) -> None:
    p.page.Metadata = p.stream(f"<x:xmpmeta>{p.secret}</x:xmpmeta>", Type=Name.Metadata, Subtype=Name.XML)


@place("document: bookmark")
def _(p: Plant) -> None:
    item = p.pdf.make_indirect(Dictionary(Title=p.text(), Dest=Array([p.page, Name.Fit])))
    p.root.Outlines = p.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=item, Last=item, Count=1))
    item.Parent = p.root.Outlines


@place("document: named destination")
def _(p: Plant) -> None:
    p.name_tree("Dests", p.text(), Array([p.page, Name.Fit]))


@place("document: named destination of the old kind")
def _(p: Plant) -> None:
    p.root.Dests = Dictionary({f"/{p.word}": Array([p.page, Name.Fit])})


@place("document: prefix of page labels")
def _(p: Plant) -> None:
    p.root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=p.text())]))


def _file(p: Plant, **keys: object) -> pikepdf.Object:
    values: dict[str, object] = {"Type": Name.Filespec, "F": String("a.txt"), "UF": String("a.txt"), **keys}
    return p.pdf.make_indirect(Dictionary(**values))


@place("document: embedded file")
def _(p: Plant) -> None:
    content = p.stream(p.secret * 4, Type=Name.EmbeddedFile)
    p.name_tree("EmbeddedFiles", String("a.txt"), _file(p, EF=Dictionary(F=content)))


@place("document: embedded file's name and description")
def _(p: Plant) -> None:
    content = p.stream("x", Type=Name.EmbeddedFile, Subtype=Name(f"/{p.word}"), Params=Dictionary(CheckSum=p.text()))
    p.name_tree("EmbeddedFiles", p.text(), _file(p, UF=p.text(), Desc=p.text(), EF=Dictionary(F=content)))


@place("document: associated file of a page")
def _(p: Plant) -> None:
    p.page.AF = Array([_file(p, EF=Dictionary(F=p.stream(p.secret, Type=Name.EmbeddedFile)), AFRelationship=Name.Data)])


@place("document: script that opens with it")
def _(p: Plant) -> None:
    p.root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{p.secret}')"))


@place("document: named script in a stream")
def _(p: Plant) -> None:
    script = Dictionary(S=Name.JavaScript, JS=p.stream(f"var x = '{p.secret}';"))
    p.name_tree("JavaScript", String("s"), script)


@place("document: further actions of document and page")
def _(p: Plant) -> None:
    p.root.AA = Dictionary(WC=Dictionary(S=Name.JavaScript, JS=p.text()))
    p.page.AA = Dictionary(O=Dictionary(S=Name.Launch, F=p.text()))


@place("document: article thread")
def _(p: Plant) -> None:
    p.root.Threads = Array([p.pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Title=p.text())))])


@place("document: columns of a portfolio")
def _(p: Plant) -> None:
    p.root.Collection = Dictionary(Type=Name.Collection, Schema=Dictionary(c=Dictionary(Subtype=Name.S, N=p.text())))


@place("document: output intent")
def _(p: Plant) -> None:
    intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFX, OutputConditionIdentifier=p.text(), Info=p.text())
    p.root.OutputIntents = Array([intent])


@place("document: store of certificates")
def _(p: Plant) -> None:
    p.root.DSS = Dictionary(Certs=Array([p.stream(p.secret)]))


@place("document: legal attestation and permissions")
def _(p: Plant) -> None:
    p.root.Legal = Dictionary(Attestation=p.text())
    p.root.Perms = Dictionary(DocMDP=Dictionary(Type=Name.Sig, Reason=p.text()))


@place("document: what a crawler fetched")
def _(p: Plant) -> None:
    p.root.SpiderInfo = Dictionary(V=1, C=Array([Dictionary(AU=p.text(), CT=p.text())]))


@place("document: language and base address")
def _(p: Plant) -> None:
    p.root.Lang = p.text()
    p.root.URI = Dictionary(Base=String(f"https://{p.word}/"))


@place("document: private data of an application")
def _(p: Plant) -> None:
    p.root.PieceInfo = Dictionary(App=Dictionary(Private=Dictionary(Data=p.text())))


@place("document: private data of a page")
def _(p: Plant) -> None:
    p.page.PieceInfo = Dictionary(App=Dictionary(Private=p.stream(p.secret)))


@place("document: unknown keys of catalog and page")
def _(p: Plant) -> None:
    p.root[f"/{p.word}"] = p.text()
    p.page[f"/{p.word}"] = p.text()


@place("document: identifier")
def _(p: Plant) -> None:
    p.plain_file = True
    p.pdf.trailer.ID = Array([String(p.secret.encode() + b"0000"), String(p.secret.encode() + b"1111")])


@place("document: template page")
def _(p: Plant) -> None:
    page = Dictionary(
        Type=Name.Template, MediaBox=Array([0, 0, 612, 792]), Contents=p.stream(p.line(p.secret, 72, 700)),
        Resources=Dictionary(Font=Dictionary(S=p.face.font)),
    )  # fmt: skip
    p.name_tree("Templates", String("t"), p.pdf.make_indirect(page))


@place("document: page that only a bookmark knows")
def _(p: Plant) -> None:
    page = Dictionary(
        Type=Name.Page, MediaBox=Array([0, 0, 612, 792]), Contents=p.stream(p.line(p.secret, 72, 700)),
        Resources=Dictionary(Font=Dictionary(S=p.face.font)),
    )  # fmt: skip
    item = p.pdf.make_indirect(Dictionary(Title=String("x"), Dest=Array([p.pdf.make_indirect(page), Name.Fit])))
    p.root.Outlines = p.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=item, Last=item, Count=1))
    item.Parent = p.root.Outlines


@place("document: reader's requirements and extensions")
def _(p: Plant) -> None:
    p.root.Requirements = Array([Dictionary(S=Name(f"/{p.word}"), RH=Array([Dictionary(Script=p.text())]))])
    p.root.Extensions = Dictionary(ADBE=Dictionary(BaseVersion=Name(f"/{p.word}"), ExtensionLevel=1))


@place("document: printer's marks of a page")
def _(p: Plant) -> None:
    p.page.SeparationInfo = Dictionary(Pages=Array([p.page]), DeviceColorant=p.text())
    p.page.BoxColorInfo = Dictionary(Own=p.text())


@place("document: reference to a page of another file")
def _(p: Plant) -> None:
    form = p.form("0 g", Ref=Dictionary(F=p.text(), Page=0, ID=Array([p.text(), p.text()])), OPI=Dictionary(V=p.text()))
    p.add(p.paint(form))


# Names


@place("names: of a resource")
def _(p: Plant) -> None:
    p.resource("Font", p.word, p.helvetica)
    p.add(f"BT /{p.word} 12 Tf {p.x:g} {p.y:g} Td (shown words) Tj ET")


@place("names: of a font")
def _(p: Plant) -> None:
    font = embedded(p.pdf, "words").font
    font.BaseFont = font.FontDescriptor.FontName = Name(f"/{p.word}")
    font.Name = Name(f"/{p.word}")
    p.resource("Font", "N", font)
    p.add(f"BT /N 12 Tf {p.x:g} {p.y:g} Td (words) Tj ET")


@place("names: private keys of a font")
def _(p: Plant) -> None:
    p.helvetica.Own = p.text()
    p.helvetica[f"/{p.word}"] = 1


@place("names: of a glyph")
def _(p: Plant) -> None:
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, Name(f"/{p.word}")])),
    )  # fmt: skip
    p.resource("Font", "G", p.pdf.make_indirect(font))
    p.add(f"BT /G 12 Tf {p.x:g} {p.y:g} Td (words) Tj ET")


@place("names: of a colorant")
def _(p: Plant) -> None:
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([0]), N=1)
    space = Array([Name.Separation, Name(f"/{p.word}"), Name.DeviceGray, p.pdf.make_indirect(tint)])
    p.resource("ColorSpace", "Ink", space)
    p.add(f"/Ink cs 1 scn {p.x:g} {p.y:g} 40 20 re f")


@place("names: of a marked-content tag")
def _(p: Plant) -> None:
    p.add(f"/{p.word} BMC {p.public_line('shown words', p.x, p.y)} EMC")


@place("names: key in an inline picture")
def _(p: Plant) -> None:
    p.add(f"q 20 0 0 20 {p.x:g} {p.y:g} cm BI /W 1 /H 1 /CS /G /BPC 8 /Own ({p.word}) /F /AHx ID 80> EI Q")


# Programs inside streams


@place("program: comment in a character map")
def _(p: Plant) -> None:
    p.helvetica.ToUnicode = p.stream(
        f"% {p.secret}\n/CIDInit /ProcSet findresource begin 1 dict begin begincmap 1 begincodespacerange <00> <ff> "
        "endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange endcmap end end"
    )


@place("program: comment in a function")
def _(p: Plant) -> None:
    function = p.stream(f"{{ % {p.secret}\n 1 exch sub }}", FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1]))
    p.resource("ColorSpace", "Own", Array([Name.Separation, Name.Ink, Name.DeviceGray, function]))
    p.add(f"/Own cs 0.2 scn {p.x:g} {p.y:g} 40 20 re f")


@place("program: PostScript that is never run")
def _(p: Plant) -> None:
    program = p.stream(f"({p.secret}) show", Type=Name.XObject, Subtype=Name.PS, Level1=p.stream(p.secret))
    p.add(p.paint(program))


@place("program: font program of the old kind")
def _(p: Plant) -> None:
    body = f"%!PS-AdobeFont-1.0: Own\n/Notice ({p.secret}) readonly def\ncurrentfile eexec\n"
    file = p.stream(body, Length1=len(body), Length2=0, Length3=0)
    about = Dictionary(
        Type=Name.FontDescriptor, FontName=Name.Own, Flags=32, FontBBox=Array([0, -200, 1000, 900]), ItalicAngle=0,
        Ascent=800, Descent=-200, CapHeight=700, StemV=80, FontFile=file, CharSet=p.text(), FontFamily=p.text(),
    )  # fmt: skip
    p.resource(
        "Font", "Own",
        p.pdf.make_indirect(
            Dictionary(
                Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Own, FontDescriptor=p.pdf.make_indirect(about),
                FirstChar=65, LastChar=65, Widths=Array([600]), Encoding=Name.WinAnsiEncoding,
            )
        ),
    )  # fmt: skip
    p.add(f"BT /Own 12 Tf {p.x:g} {p.y:g} Td (A) Tj ET")
