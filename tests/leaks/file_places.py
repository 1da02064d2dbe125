"""Hiding places of the file: document-level objects, names, binary payloads, bytes that no object owns."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from planting import Plant, place


@place("document: information and XMP")
def _(p: Plant) -> None:
    p.pdf.trailer.Info = p.pdf.make_indirect(Dictionary(Title=p.text(), Keywords=p.text(), Own=p.text()))
    p.pdf.Root.Metadata = p.stream(f"<x:xmpmeta>{p.secret}</x:xmpmeta>", Type=Name.Metadata, Subtype=Name.XML)


@place("document: bookmarks and destinations")
def _(p: Plant) -> None:
    item = p.pdf.make_indirect(Dictionary(Title=p.text(), Dest=Array([p.page, Name.Fit])))
    p.pdf.Root.Outlines = p.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=item, Last=item, Count=1))
    item.Parent = p.pdf.Root.Outlines
    p.pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([p.text(), Array([p.page, Name.Fit])])))
    p.pdf.Root.Dests = Dictionary({f"/{p.secret}": Array([p.page, Name.Fit])})


@place("document: page label prefix")
def _(p: Plant) -> None:
    p.pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=p.text())]))


@place("document: embedded and associated files")
def _(p: Plant) -> None:
    file = p.stream(p.secret * 4, Type=Name.EmbeddedFile)
    spec = p.pdf.make_indirect(Dictionary(Type=Name.Filespec, F=p.text(), Desc=p.text(), EF=Dictionary(F=file)))
    p.pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([p.text(), spec])))
    p.pdf.Root.AF = Array([spec])


@place("document: actions and scripts")
def _(p: Plant) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{p.secret}')"))
    p.pdf.Root.OpenAction = script
    p.pdf.Root.AA = Dictionary(WC=script)
    p.page.AA = Dictionary(O=Dictionary(S=Name.Launch, F=p.text()))


@place("document: threads, portfolio, intents, legal")
def _(p: Plant) -> None:
    p.pdf.Root.Threads = Array([p.pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Title=p.text())))])
    p.pdf.Root.Collection = Dictionary(
        Type=Name.Collection, Schema=Dictionary(c=Dictionary(Subtype=Name.S, N=p.text()))
    )
    p.pdf.Root.OutputIntents = Array(
        [Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFX, OutputConditionIdentifier=p.text())]
    )
    p.pdf.Root.DSS = Dictionary(Certs=Array([p.stream(p.secret)]))
    p.pdf.Root.Legal = Dictionary(Attestation=p.text())


@place("document: language, base address, private key, identifier")
def _(p: Plant) -> None:
    p.pdf.Root.Lang = p.text()
    p.pdf.Root.URI = Dictionary(Base=String(f"https://{p.secret}/"))
    p.pdf.Root[f"/{p.secret}"] = p.text()
    p.pdf.trailer.ID = Array([String(p.secret.encode() + b"0000"), String(p.secret.encode() + b"1111")])


@place("document: template page")
def _(p: Plant) -> None:
    page = p.pdf.make_indirect(
        Dictionary(Type=Name.Template, MediaBox=Array([0, 0, 612, 792]), Contents=p.stream(p.line(p.secret, 72, 700)))
    )
    p.pdf.Root.Names = Dictionary(Templates=Dictionary(Names=Array([String("t"), page])))


@place("names: resource, font and private font keys")
def _(p: Plant) -> None:
    font = p.pdf.make_indirect(
        Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{p.secret}+Helvetica"), Name=Name(f"/{p.secret}"),
            Own=p.text(), Encoding=Name.WinAnsiEncoding,
        )
    )  # fmt: skip
    p.resources.Font[f"/{p.secret}"] = font
    p.add(f"BT /{p.secret} 12 Tf 72 500 Td (shown words) Tj ET")


@place("names: glyph and colorant")
def _(p: Plant) -> None:
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, Name(f"/{p.secret}")])),
    )  # fmt: skip
    p.resources.Font.G = p.pdf.make_indirect(font)
    tint = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([0]), N=1)
    p.resources.ColorSpace = Dictionary(
        S=Array([Name.Separation, Name(f"/{p.secret}"), Name.DeviceGray, p.pdf.make_indirect(tint)])
    )
    p.add("/S cs 1 scn BT /G 12 Tf 72 500 Td (words) Tj ET")


@place("payload: comments in a character map and a function")
def _(p: Plant) -> None:
    p.font.ToUnicode = p.stream(
        f"% {p.secret}\n/CIDInit /ProcSet findresource begin 1 dict begin begincmap 1 begincodespacerange <00> <ff> "
        "endcodespacerange endcmap end end"
    )
    function = p.stream(f"{{ % {p.secret}\n 1 exch sub }}", FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1]))
    p.resources.ColorSpace = Dictionary(F=Array([Name.Separation, Name.Ink, Name.DeviceGray, function]))
    p.add("/F cs 1 scn 500 500 20 20 re f")


@place("payload: colour profile")
def _(p: Plant) -> None:
    profile = p.stream(bytes(128) + p.secret.encode(), N=1, Alternate=Name.DeviceGray)
    p.resources.ColorSpace = Dictionary(C=Array([Name.ICCBased, profile]))
    p.add("/C cs 0 scn 500 500 20 20 re f")


@place("file: after the end")
def _(p: Plant) -> Callable[[bytes, str], bytes]:
    return lambda data, secret: data + f"\n% {secret}\n".encode()


@place("file: before the header")
def _(p: Plant) -> Callable[[bytes, str], bytes]:
    return lambda data, secret: f"{secret}\n".encode() + data


@place("file: comment between objects")
def _(p: Plant) -> Callable[[bytes, str], bytes]:
    return lambda data, secret: data.replace(b"\nendobj\n", f"\nendobj\n% {secret}\n".encode(), 1)


@place("file: object that nothing refers to")
def _(p: Plant) -> Callable[[bytes, str], bytes]:
    def add(data: bytes, secret: str) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            number = len(pdf.objects) + 1
        at = len(data)
        start = int(data[data.rfind(b"startxref") + 9 :].split()[0])
        body = f"{number} 0 obj\n<</Lost ({secret})>>\nendobj\n".encode()
        table = f"xref\n{number} 1\n{at:010d} 00000 n \ntrailer\n<</Size {number + 1}/Root 1 0 R/Prev {start}>>\n"
        return data + body + table.encode() + f"startxref\n{at + len(body)}\n%%EOF\n".encode()

    return add


@place("file: earlier revision")
def _(p: Plant) -> Callable[[bytes, str], bytes]:
    p.add(p.line(p.secret, 100, 400))

    def revise(data: bytes, secret: str) -> bytes:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            number = pdf.pages[0].obj.Contents.objgen[0]
            size = len(pdf.objects) + 1
        at = len(data)
        start = int(data[data.rfind(b"startxref") + 9 :].split()[0])
        content = b"BT /F1 12 Tf 72 200 Td (A public sentence that must survive.) Tj ET"
        body = b"%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(content), content)
        table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root 1 0 R/Prev %d>>\n" % (number, at, size, start)
        return data + body + table + b"startxref\n%d\n%%%%EOF\n" % (at + len(body))

    return revise
