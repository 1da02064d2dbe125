"""PDFs that hold a text in one carrier that no page shows: one function a carrier."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

SHOWN = "This page says nothing about anybody."


@dataclass(slots=True)
class Paper:
    """A document of two pages under construction."""

    pdf: Pdf
    font: pikepdf.Object

    @property
    def page(self) -> pikepdf.Object:
        return self.pdf.pages[0].obj

    def stream(self, data: bytes | str, **keys: object) -> pikepdf.Object:
        return self.pdf.make_indirect(Stream(self.pdf, data.encode() if isinstance(data, str) else data, **keys))

    def write(self, operators: str) -> None:
        """Add operators to the first page."""
        self.page.Contents = self.stream(self.page.Contents.read_bytes() + b"\n" + operators.encode("latin-1"))

    def annotate(self, **keys: object) -> pikepdf.Object:
        note = self.pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=Array([300, 300, 380, 320]), **keys))
        if "/Annots" not in self.page:
            self.page.Annots = Array([])
        self.page.Annots.append(note)
        return note

    def attach(self, name: str, data: bytes, **keys: object) -> pikepdf.Object:
        body = self.stream(data, Type=Name.EmbeddedFile)
        file = Dictionary(Type=Name.Filespec, F=String(name), UF=String(name), EF=Dictionary(F=body), **keys)
        return self.pdf.make_indirect(file)

    def embed(self, *files: pikepdf.Object) -> None:
        names = Array([item for n, f in enumerate(files) for item in (String(f"file {n}"), f)])
        self.pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))

    def bytes(self) -> bytes:
        buffer = io.BytesIO()
        self.pdf.save(buffer, fix_metadata_version=False)  # or pikepdf rewrites the XMP
        return buffer.getvalue()


Plant = Callable[[Paper, str], "bytes | None"]


def paper() -> Paper:
    """Two pages of Helvetica that say nothing about anybody."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    )
    for _ in range(2):
        page = pdf.add_blank_page(page_size=(612, 792)).obj
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        page.Contents = pdf.make_indirect(Stream(pdf, f"BT /F1 12 Tf 72 700 Td ({SHOWN}) Tj ET".encode()))
    return Paper(pdf, font)


def letter(*lines: str) -> bytes:
    """A PDF of one page with these lines."""
    made = paper()
    for number, line in enumerate(lines):
        made.write(f"BT /F1 12 Tf 72 {600 - 20 * number} Td ({line}) Tj ET")
    return made.bytes()


def planted(carrier: str, text: str) -> bytes:
    """The bytes of a document that holds `text` in one place of PLACES."""
    made = paper()
    whole = PLACES[carrier](made, text)
    return made.bytes() if whole is None else whole


PLACES: dict[str, Plant] = {}


def place(name: str) -> Callable[[Plant], Plant]:
    def keep(plant: Plant) -> Plant:
        PLACES[name] = plant
        return plant

    return keep


@place("metadata: information")
def _(p: Paper, text: str) -> None:
    p.pdf.trailer.Info = p.pdf.make_indirect(Dictionary(Author=String(text)))


@place("metadata: own key")
def _(p: Paper, text: str) -> None:
    p.pdf.trailer.Info = p.pdf.make_indirect(Dictionary(Case=String(f"File of {text}, second volume")))


@place("metadata: XMP")
def _(p: Paper, text: str) -> None:
    packet = (
        '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description><dc:creator><rdf:Seq>'
        f"<rdf:li>{text}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    p.pdf.Root.Metadata = p.stream(packet, Type=Name.Metadata, Subtype=Name.XML)


@place("metadata: XMP of a part")
def _(p: Paper, text: str) -> None:
    p.page.Metadata = p.stream(f"<x:xmpmeta><dc:title>Letter to {text}</dc:title></x:xmpmeta>", Type=Name.Metadata)


@place("bookmark")
def _(p: Paper, text: str) -> None:
    item = p.pdf.make_indirect(Dictionary(Title=String(f"Statement of {text}"), Dest=Array([p.page, Name.Fit])))
    p.pdf.Root.Outlines = p.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=item, Last=item, Count=1))


@place("note: contents")
def _(p: Paper, text: str) -> None:
    p.annotate(Subtype=Name.Text, Contents=String(f"Ask {text} about this"))


@place("note: author")
def _(p: Paper, text: str) -> None:
    p.annotate(Subtype=Name.Highlight, T=String(text))


@place("note: rich text")
def _(p: Paper, text: str) -> None:
    first, _, last = text.partition(" ")
    p.annotate(Subtype=Name.Square, RC=String(f"<body><p>Sent by {first} <b></b>{last} today</p></body>"))


@place("note: pop-up")
def _(p: Paper, text: str) -> None:
    note = p.annotate(Subtype=Name.Text)
    note.Popup = p.pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=Array([0, 0, 9, 9]), Contents=String(f"From {text}"))
    )


@place("note: switched off")
def _(p: Paper, text: str) -> None:
    shown = p.stream(
        f"BT /F1 12 Tf 2 4 Td (Call {text}) Tj ET",
        Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 300, 20]),
        Resources=Dictionary(Font=Dictionary(F1=p.font)),
    )  # fmt: skip
    p.annotate(Subtype=Name.Stamp, F=2, AP=Dictionary(N=shown)).Rect = Array([100, 300, 400, 320])


@place("form-value: value")
def _(p: Paper, text: str) -> None:
    field = p.annotate(Subtype=Name.Widget, FT=Name.Tx, T=String("f1"), TU=String("Full name"), V=String(text), F=2)
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


@place("form-value: without a place")
def _(p: Paper, text: str) -> None:
    parent = p.pdf.make_indirect(Dictionary(T=String("client"), Kids=Array([])))
    parent.Kids.append(p.pdf.make_indirect(Dictionary(FT=Name.Tx, Parent=parent, DV=String(f"Dr. {text}"))))
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([parent]))


@place("form-value: option")
def _(p: Paper, text: str) -> None:
    options = Array([String("nobody"), Array([String("1"), String(text)])])
    field = p.annotate(Subtype=Name.Widget, FT=Name.Ch, T=String("who"), Opt=options)
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


@place("form-value: XFA")
def _(p: Paper, text: str) -> None:
    packet = p.stream(f"<xfa:datasets><data><client>Mr. {text}</client></data></xfa:datasets>")
    p.pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=Array([String("datasets"), packet]))


@place("attachment: name")
def _(p: Paper, text: str) -> None:
    p.embed(p.attach(f"{text.replace(' ', '_')}.bin", b"\0\1\2\3"))


@place("attachment: description")
def _(p: Paper, text: str) -> None:
    p.embed(p.attach("a.bin", b"\0\1\2\3", Desc=String(f"Passport of {text}")))


@place("attachment: text")
def _(p: Paper, text: str) -> None:
    p.embed(p.attach("notes.txt", f"Met {text} at noon.".encode()))


@place("attachment: PDF pinned to a page")
def _(p: Paper, text: str) -> None:
    p.annotate(Subtype=Name.FileAttachment, FS=p.attach("letter.pdf", letter(f"Dear {text}, thank you.")))


@place("attachment: PDF in a PDF")
def _(p: Paper, text: str) -> None:
    inner = paper()
    inner.embed(inner.attach("letter.pdf", letter(f"Dear {text}, thank you.")))
    p.embed(p.attach("bundle.pdf", inner.bytes()))


def _layer(p: Paper, name: str = "Drafts") -> pikepdf.Object:
    group = p.pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    p.pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))
    p.page.Resources.Properties = Dictionary(L=group)
    return group


@place("layer: switched off")
def _(p: Paper, text: str) -> None:
    _layer(p)
    p.write(f"/OC /L BDC BT /F1 12 Tf 72 400 Td (Witness: {text}) Tj ET EMC")


@place("layer: name")
def _(p: Paper, text: str) -> None:
    _layer(p, f"Remarks of {text}")


@place("off-page")
def _(p: Paper, text: str) -> None:
    p.write(f"BT /F1 12 Tf 700 400 Td (Witness: {text}) Tj ET")


@place("off-page: outside of the crop box")
def _(p: Paper, text: str) -> None:
    p.page.CropBox = Array([0, 200, 612, 792])
    p.write(f"BT /F1 12 Tf 72 100 Td (Witness: {text}) Tj ET")


@place("invisible: no ink")
def _(p: Paper, text: str) -> None:
    p.write(f"BT 3 Tr /F1 12 Tf 72 400 Td (Witness: {text}) Tj ET")


@place("invisible: white")
def _(p: Paper, text: str) -> None:
    p.write(f"BT 1 1 1 rg /F1 12 Tf 72 400 Td (Witness: {text}) Tj ET")


@place("invisible: clipped away")
def _(p: Paper, text: str) -> None:
    p.write(f"q 0 0 1 1 re W n BT /F1 12 Tf 72 400 Td (Witness: {text}) Tj ET Q")


@place("invisible: covered")
def _(p: Paper, text: str) -> None:
    p.write(f"BT /F1 12 Tf 72 400 Td (Witness: {text}) Tj ET 0 0 0 rg 60 390 400 30 re f")


@place("invisible: without a size")
def _(p: Paper, text: str) -> None:
    p.write(f"BT /F1 0 Tf 72 400 Td (Witness: {text}) Tj ET")


@place("alternate-text: of a figure")
def _(p: Paper, text: str) -> None:
    figure = p.pdf.make_indirect(Dictionary(S=Name.Figure, Pg=p.page, Alt=String(f"Photograph of {text}")))
    p.pdf.Root.StructTreeRoot = p.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([figure])))


@place("alternate-text: title of an element")
def _(p: Paper, text: str) -> None:
    part = p.pdf.make_indirect(Dictionary(S=Name.Sect, Pg=p.page, T=String(f"Statement of {text}")))
    p.pdf.Root.StructTreeRoot = p.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([part])))


@place("alternate-text: inside the page")
def _(p: Paper, text: str) -> None:
    p.write(f"/Span <</Alt (Statement of {text})>> BDC BT /F1 12 Tf 72 400 Td (x) Tj ET EMC")


@place("link")
def _(p: Paper, text: str) -> None:
    action = Dictionary(S=Name.URI, URI=String(f"https://a.example/?q=Dr.%20{text.replace(' ', '%20')}"))
    p.annotate(Subtype=Name.Link, A=action)


@place("script")
def _(p: Paper, text: str) -> None:
    p.pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('Sent by Mr. {text}')"))


@place("script: as a stream")
def _(p: Paper, text: str) -> None:
    p.pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=p.stream(f"var who = 'Mr. {text}';"))


@place("page-label")
def _(p: Paper, text: str) -> None:
    p.pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=String(f"{text} "))]))


@place("destination")
def _(p: Paper, text: str) -> None:
    names = Array([String(f"Statement of {text}"), Array([p.page, Name.Fit])])
    p.pdf.Root.Names = Dictionary(Dests=Dictionary(Names=names))


@place("private-data: of a program")
def _(p: Paper, text: str) -> None:
    p.page.PieceInfo = Dictionary(Office=Dictionary(Private=Dictionary(Editor=String(f"Edited by Mr. {text}"))))


@place("private-data: page that is not shown")
def _(p: Paper, text: str) -> None:
    page = p.pdf.make_indirect(
        Dictionary(Type=Name.Template, Contents=p.stream(f"BT /F1 12 Tf 72 700 Td (Witness: {text}) Tj ET"))
    )
    p.pdf.Root.Names = Dictionary(Templates=Dictionary(Names=Array([String("t"), page])))


@place("earlier-revision: page")
def _(p: Paper, text: str) -> bytes:
    p.write(f"BT /F1 12 Tf 72 400 Td (Witness: {text}) Tj ET")
    return revised(p.bytes(), f"BT /F1 12 Tf 72 700 Td ({SHOWN}) Tj ET".encode())


def revised(data: bytes, content: bytes) -> bytes:
    """A file with an update behind it that gives its first page another content."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        number, size = pdf.pages[0].obj.Contents.objgen[0], len(pdf.objects) + 1
    at = len(data)
    start = int(data[data.rfind(b"startxref") + 9 :].split()[0])
    body = b"%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(content), content)
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root 1 0 R/Prev %d>>\n" % (number, at, size, start)
    return data + body + table + b"startxref\n%d\n%%%%EOF\n" % (at + len(body))
