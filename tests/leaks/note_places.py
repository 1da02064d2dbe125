"""Hiding places of annotations, form fields and the tags of structure."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from planting import Plant, place


def _rect(p: Plant) -> Array:
    return Array([p.x, p.y, p.x + 280, p.y + 26])


def _form(p: Plant, *fields: pikepdf.Object, **keys: object) -> None:
    fonts = Dictionary(Font=Dictionary(F1=p.helvetica))
    p.root.AcroForm = Dictionary(Fields=Array(list(fields)), DR=fonts, DA=String("/F1 10 Tf 0 g"), **keys)


def _widget(p: Plant, **keys: object) -> pikepdf.Object:
    values: dict[str, object] = {"Subtype": Name.Widget, "FT": Name.Tx, "T": String("field"), **keys}
    return p.annotate(DA=String("/F1 10 Tf 0 g"), **values)


# Annotations under a mark


@place("note: free text under the mark")
def _(p: Plant) -> None:
    p.mark_line()
    p.annotate(
        Subtype=Name.FreeText, Rect=_rect(p), Contents=p.text(), RC=p.text(f"<body><p>{p.secret}</p></body>"),
        DA=String("/F1 10 Tf"), AP=Dictionary(N=p.look(height=26)), F=4,
    )  # fmt: skip


@place("note: stamp under the mark")
def _(p: Plant) -> None:
    p.mark_line()
    p.annotate(Subtype=Name.Stamp, Rect=_rect(p), AP=Dictionary(N=p.look(height=26)), Contents=p.text(), F=4)


@place("note: highlight of marked text")
def _(p: Plant) -> None:
    x, y = p.x, p.y
    p.under(p.line(p.secret, x, y))
    p.annotate(
        Subtype=Name.Highlight, Rect=Array([x, y - 4, x + 200, y + 12]), Contents=p.text(), T=p.text(),
        QuadPoints=Array([x, y + 12, x + 200, y + 12, x, y - 4, x + 200, y - 4]), C=Array([1, 1, 0]), F=4,
    )  # fmt: skip


@place("note: link over marked text")
def _(p: Plant) -> None:
    p.under(p.line(p.secret, p.x, p.y))
    p.annotate(
        Subtype=Name.Link, Rect=_rect(p), Border=Array([0, 0, 0]),
        A=Dictionary(S=Name.URI, URI=String(f"mailto:{p.word}@example.org")),
    )  # fmt: skip


@place("note: field under the mark")
def _(p: Plant) -> None:
    p.mark_line()
    field = _widget(p, V=p.text(), Rect=_rect(p), AP=Dictionary(N=p.look(height=26)), F=4)
    _form(p, field)


@place("note: field under the mark, its default and tip")
def _(p: Plant) -> None:
    p.mark_line()
    field = _widget(p, DV=p.text(), TU=p.text(), Rect=_rect(p), AP=Dictionary(N=p.look(height=26)), F=4)
    _form(p, field)


@place("note: field that a reader draws itself")
def _(p: Plant) -> None:
    p.mark_line()
    field = _widget(p, V=p.text(), Rect=_rect(p), F=4)
    _form(p, field, NeedAppearances=True)


# Annotations that nobody looks at


def _note(name: str, **keys: object) -> None:
    """A place in one key of a sticky note: the value is made by the plant's method of that name."""

    @place(f"note: {name}")
    def _(p: Plant) -> None:
        made = {key: getattr(p, str(value))() for key, value in keys.items()}
        p.annotate(Subtype=Name.Text, AP=Dictionary(N=p.look("0 g")), F=p.chance.choice([0, 2, 28]), **made)


_note("contents", Contents="text")
_note("rich text", RC="text")
_note("author", T="text")
_note("subject", Subj="text")
_note("name", NM="text")
_note("intent, state and a private key", State="text", StateModel="text", Own="text")


@place("note: pop-up window")
def _(p: Plant) -> None:
    note = p.annotate(Subtype=Name.Text, Contents=String("x"), AP=Dictionary(N=p.look("0 g")))
    note.Popup = p.annotate(Subtype=Name.Popup, Parent=note, Contents=p.text())


@place("note: answer in a thread of notes")
def _(p: Plant) -> None:
    lost = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([1, 1, 9, 9]), Contents=p.text())
    p.annotate(Subtype=Name.Text, Contents=String("x"), IRT=p.pdf.make_indirect(lost), F=2)


@place("note: hidden by its flag")
def _(p: Plant) -> None:
    p.annotate(Subtype=Name.FreeText, F=2, AP=Dictionary(N=p.look()), DA=String("/F1 9 Tf"))


@place("note: not for the screen")
def _(p: Plant) -> None:
    p.annotate(Subtype=Name.FreeText, F=32, AP=Dictionary(N=p.look()), DA=String("/F1 9 Tf"))


@place("note: beyond the page")
def _(p: Plant) -> None:
    p.annotate(Subtype=Name.Stamp, F=4, Rect=Array([100, 900, 390, 940]), AP=Dictionary(N=p.look()))


@place("note: look of the pressed state")
def _(p: Plant) -> None:
    p.annotate(Subtype=Name.Stamp, F=4, AP=Dictionary(N=p.form("", BBox=Array([0, 0, 9, 9])), D=p.look(), R=p.look()))


@place("note: look of another state")
def _(p: Plant) -> None:
    states = Dictionary(Off=p.form("", BBox=Array([0, 0, 9, 9])), Yes=p.look())
    p.annotate(Subtype=Name.Widget, FT=Name.Btn, AS=Name.Off, AP=Dictionary(N=states), F=4)


@place("note: address of a link")
def _(p: Plant) -> None:
    p.annotate(Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(f"https://example.org/{p.word}")))


@place("note: destination and next action of a link")
def _(p: Plant) -> None:
    following = Dictionary(S=Name.GoToR, F=p.text(), D=String("d"))
    p.annotate(Subtype=Name.Link, A=Dictionary(S=Name.GoTo, D=p.text(), Next=following))


@place("note: attached file")
def _(p: Plant) -> None:
    file = p.stream(p.secret * 3, Type=Name.EmbeddedFile)
    spec = Dictionary(Type=Name.Filespec, F=String("a.txt"), UF=String("a.txt"), EF=Dictionary(F=file))
    p.annotate(Subtype=Name.FileAttachment, FS=p.pdf.make_indirect(spec), F=2)


@place("note: words over a redaction that is not applied")
def _(p: Plant) -> None:
    p.annotate(
        Subtype=Name.Redact, Rect=Array([300, 300, 420, 320]), OverlayText=p.text(), F=2, DA=String("/F1 9 Tf"),
        QuadPoints=Array([300, 320, 420, 320, 300, 300, 420, 300]), RO=p.look(),
    )  # fmt: skip


@place("note: film and sound")
def _(p: Plant) -> None:
    p.annotate(Subtype=Name.Screen, T=p.text(), F=2, A=Dictionary(S=Name.Rendition, OP=0, JS=p.text()))
    p.annotate(Subtype=Name.Sound, F=2, Sound=p.stream(p.secret * 9, R=8000))


@place("note: assets of rich media")
def _(p: Plant) -> None:
    spec = Dictionary(Type=Name.Filespec, F=String("a"), EF=Dictionary(F=p.stream(p.secret)))
    assets = Dictionary(Names=Array([String("a"), p.pdf.make_indirect(spec)]))
    p.annotate(Subtype=Name.RichMedia, RichMediaContent=Dictionary(Assets=assets), F=2)


@place("note: units of a measure")
def _(p: Plant) -> None:
    measure = Dictionary(Type=Name.Measure, Subtype=Name.RL, R=p.text(), X=Array([Dictionary(U=p.text(), C=1)]))
    p.annotate(Subtype=Name.Line, L=Array([0, 0, 1, 1]), Measure=measure, F=2)


# Forms


@place("form: field elsewhere, not shown")
def _(p: Plant) -> None:
    _form(p, _widget(p, V=p.text(), F=2))


@place("form: field without a widget")
def _(p: Plant) -> None:
    _form(p, p.pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("lost"), V=p.text())))


@place("form: rich value of a field")
def _(p: Plant) -> None:
    _form(p, _widget(p, RV=p.text(f"<body>{p.secret}</body>"), DS=p.text(), F=2))


@place("form: names of fields")
def _(p: Plant) -> None:
    field = _widget(p, T=p.text(), TM=p.text(), F=2)
    field.Parent = p.pdf.make_indirect(Dictionary(T=p.text(), Kids=Array([field])))
    _form(p, field.Parent)


@place("form: choices of a list")
def _(p: Plant) -> None:
    _form(p, _widget(p, FT=Name.Ch, Ff=131072, Opt=Array([String("x"), Array([p.text(), p.text()])]), F=2))


@place("form: value that a check box stands for")
def _(p: Plant) -> None:
    states = Dictionary(
        {f"/{p.word}": p.form("", BBox=Array([0, 0, 9, 9])), "/Off": p.form("", BBox=Array([0, 0, 9, 9]))}
    )
    field = _widget(p, FT=Name.Btn, V=Name(f"/{p.word}"), AS=Name.Off, AP=Dictionary(N=states), F=2)
    _form(p, field)


@place("form: captions of a button")
def _(p: Plant) -> None:
    _form(p, _widget(p, FT=Name.Btn, Ff=65536, MK=Dictionary(CA=p.text(), RC=p.text(), AC=p.text()), F=2))


@place("form: XFA")
def _(p: Plant) -> None:
    data = p.stream(f"<xfa:datasets xmlns:xfa='x'><a>{p.secret}</a></xfa:datasets>")
    _form(p, _widget(p, F=2), XFA=Array([String("datasets"), data]))


@place("form: signature")
def _(p: Plant) -> None:
    signed = Dictionary(
        Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), SubFilter=Name("/adbe.pkcs7.detached"), Name=p.text(),
        Reason=p.text(), Location=p.text(), ContactInfo=p.text(), Contents=String(b"0\x82" + p.secret.encode()),
        ByteRange=Array([0, 10, 20, 10]),
    )  # fmt: skip
    _form(p, _widget(p, FT=Name.Sig, V=p.pdf.make_indirect(signed), F=2), SigFlags=1)


@place("form: script of a calculation")
def _(p: Plant) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String(f"event.value = '{p.secret}'"))
    field = _widget(p, F=2, AA=Dictionary(C=script))
    _form(p, field, CO=Array([field]))


# Structure


def _element(p: Plant, **keys: object) -> pikepdf.Object:
    child = p.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, Pg=p.page, **keys))
    root = p.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=child))
    child.P = root
    p.root.StructTreeRoot = root
    p.root.MarkInfo = Dictionary(Marked=True)
    return child


def _tag(name: str, key: str) -> None:
    @place(f"tags: {name}")
    def _(p: Plant) -> None:
        _element(p, **{key: p.text()})


for _name, _key in (
    ("replacement text", "ActualText"), ("description", "Alt"), ("expansion", "E"), ("title", "T"),
    ("identifier", "ID"), ("language", "Lang"), ("pronunciation", "Phoneme"),
):  # fmt: skip
    _tag(_name, _key)


@place("tags: replacement text of marked words")
def _(p: Plant) -> None:
    element = _element(p, K=0, ActualText=p.text(), Alt=p.text())
    p.page.StructParents = 0
    p.root.StructTreeRoot.ParentTree = Dictionary(Nums=Array([0, Array([element])]))
    p.under(f"/P <</MCID 0>> BDC {p.line(p.secret, p.x, p.y)} EMC")


@place("tags: description on the parent of marked words")
def _(p: Plant) -> None:
    parent = _element(p, Alt=p.text())
    parent.S = Name.Sect
    child = p.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, Pg=p.page, K=0, P=parent))
    parent.K = Array([child])
    p.page.StructParents = 0
    p.under(f"/P <</MCID 0>> BDC {p.line(p.secret, p.x, p.y)} EMC")


@place("tags: attributes and classes")
def _(p: Plant) -> None:
    owned = Dictionary(O=Name.UserProperties, P=Array([Dictionary(N=p.text(), V=p.text())]))
    _element(p, A=owned, C=Name.Own)
    p.root.StructTreeRoot.ClassMap = Dictionary(Own=Dictionary(O=Name.Table, Summary=p.text()))


@place("tags: names of roles")
def _(p: Plant) -> None:
    _element(p).S = Name(f"/{p.word}")
    p.root.StructTreeRoot.RoleMap = Dictionary({f"/{p.word}": Name.P})


@place("tags: named property list")
def _(p: Plant) -> None:
    p.resource("Properties", "M", Dictionary(ActualText=p.text(), Alt=p.text()))
    p.add(f"/Span /M BDC {p.public_line('shown', p.x, p.y)} EMC")


@place("tags: marked point")
def _(p: Plant) -> None:
    p.add(f"/Note <</Own ({p.secret})>> DP /{p.word} MP")
