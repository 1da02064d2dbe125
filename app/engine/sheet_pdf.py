"""Set sheets as a PDF: tagged for readers that speak, fonts inside. The same sheets give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name

from app.domain.certificate_sheet import Sheet
from app.engine.sheet_setting import HEIGHT, WIDTH, Canvas, Element, font_of


def pdf_of(canvases: Sequence[Canvas]) -> pikepdf.Pdf:
    """A PDF with a page for each canvas, open and not described yet; `saved` ends it."""
    faces = {resource: face for canvas in canvases for resource, face in canvas.faces.items()}
    with pymupdf.open() as drawn:
        for canvas in canvases:
            page = drawn.new_page(width=WIDTH, height=HEIGHT)
            for resource, face in sorted(faces.items()) if page.number == 0 else ():
                page.insert_font(fontname=resource, fontbuffer=font_of(face).buffer)
            drawn.xref_set_key(page.xref, "Resources", drawn.xref_get_key(drawn[0].xref, "Resources")[1])
            xref = drawn.get_new_xref()
            drawn.update_object(xref, "<<>>")
            drawn.update_stream(xref, "\n".join(canvas.parts).encode("ascii"))
            page.set_contents(xref)
        drawn.subset_fonts()
        data = drawn.tobytes(garbage=3, deflate=True)
    return pikepdf.open(io.BytesIO(data))


def describe(pdf: pikepdf.Pdf, sheet: Sheet, canvases: Sequence[Canvas]) -> None:
    """Title, language and structure, so that a reader that speaks can tell them; nothing else about the file."""
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree))
    kids: list[pikepdf.Object] = []
    parents: list[int | pikepdf.Object] = []
    named: set[tuple[int, int]] = set()
    for number, (shown, canvas) in enumerate(zip(pdf.pages, canvases, strict=True)):
        page = shown.obj
        for place, key in enumerate(sorted(page.Resources.Font.keys())):
            if page.Resources.Font[key].objgen not in named:
                named.add(page.Resources.Font[key].objgen)
                _name_font(page.Resources.Font[key], f"{'ABCDEF'[place]}{'SABLE'}")
        page.StructParents = number
        page.Tabs = Name.S
        owners: dict[int, pikepdf.Object] = {}
        kids += [_node(pdf, kid, root, page, owners) for kid in canvas.root.kids]
        in_order = Array([owners[mark] for mark in range(len(canvas.owners))])
        parents += [number, pdf.make_indirect(in_order)]
    root.K = Array(kids)
    tree.K = Array([root])
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(parents)))
    tree.ParentTreeNextKey = len(canvases)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = pikepdf.String(sheet.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if Name.Info in pdf.Root:
        del pdf.Root.Info
    if Name.Info in pdf.trailer:
        del pdf.trailer.Info
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = sheet.title
        metadata["dc:language"] = [sheet.language]
    pdf.trailer.Info = pdf.make_indirect(Dictionary(Title=pikepdf.String(sheet.title)))
    if sheet.identity:
        pdf.trailer.Info.Keywords = pikepdf.String(sheet.identity)


def pdf_bytes(sheet: Sheet, canvases: Sequence[Canvas], *, packed: bool = False) -> bytes:
    """Set sheets as a PDF that has the title and the language of `sheet`; `packed` is smaller, and holds no word of
    them as it is."""
    with pdf_of(canvases) as pdf:
        describe(pdf, sheet, canvases)
        del pdf.trailer.ID
        made = io.BytesIO()
        # So that the hash of a certificate stands in the file as it is.
        mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
        pdf.save(made, deterministic_id=True, min_version="1.7", object_stream_mode=mode)
    return made.getvalue()


def _name_font(font: pikepdf.Object, tag: str) -> None:
    """A subset's tag is drawn at random: it is made the same each time."""
    plain = str(font.BaseFont).rpartition("+")[2].lstrip("/").replace(" ", "")
    named = Name(f"/{tag}+{plain}")
    descendant = font.DescendantFonts[0]
    font.BaseFont = descendant.BaseFont = descendant.FontDescriptor.FontName = named


def _node(
    pdf: pikepdf.Pdf, element: Element, parent: pikepdf.Object, page: pikepdf.Object, owners: dict[int, pikepdf.Object]
) -> pikepdf.Object:
    node = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent))
    if element.marks:
        node.Pg = page
    if element.scope:
        node.A = Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
    owners.update((mark, node) for mark in element.marks)
    node.K = Array([*element.marks, *(_node(pdf, kid, node, page, owners) for kid in element.kids)])
    return node
