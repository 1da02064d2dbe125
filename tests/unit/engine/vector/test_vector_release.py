"""A vector release from end to end: what is under a box is gone, what is outside stays live, what is hidden is not."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image
from vector_helpers import everything, failed, kinds, release, released_glyphs, texts
from writing_helpers import boxed, document, found, line

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Entity
from app.domain.geometry import Point, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Fallback
from app.engine import opening, redaction

LINES = line("Paid to Ottilie Quill in March", 40, 200) + " " + line("and nothing more", 40, 170)


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"Rotate": 90},
        {"Rotate": 180, "MediaBox": [-20, -10, 380, 290]},
        {"Rotate": 270, "CropBox": [20, 20, 380, 280]},
        {"UserUnit": 2},
    ],
    ids=["plain", "turned", "upside down", "cropped", "large unit"],
)
def test_text_outside_the_boxes_stays_live_and_what_is_inside_is_gone(
    tmp_path: Path, attributes: dict[str, object]
) -> None:
    data = document(LINES, **attributes)
    facts, output, report = release(tmp_path, data, *found(data, "Ottilie Quill"), terms=("Ottilie Quill",))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    assert (facts.pages[0].words_kept, facts.pages[0].words_dropped) == (7, 2)
    for text in texts(output):
        assert "Paid to" in text
        assert "in March" in text
        assert "and nothing more" in text
        assert "Ottilie" not in text
        assert "Quill" not in text
    with pymupdf.open(tmp_path / "source.pdf") as before, pymupdf.open(output) as after:
        assert after[0].rect == pymupdf.Rect(0, 0, before[0].rect.width, before[0].rect.height)


def test_boxes_cover_where_what_was_painted_last_is_seen_through(tmp_path: Path) -> None:
    shade = "q /Last gs /Shade Do Q"
    with pikepdf.open(io.BytesIO(document(f"{LINES} {shade}"))) as pdf:
        form = pdf.make_stream(
            b"0.2 0.5 0.9 rg 30 20 200 40 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 400, 300]),
            Group=Dictionary(S=Name.Transparency, I=True),
        )  # fmt: skip
        resources = pdf.pages[0].Resources
        resources.ExtGState = Dictionary(Last=Dictionary(ca=0.4))
        resources.XObject = Dictionary(Shade=form)
        buffer = io.BytesIO()
        pdf.save(buffer)
    data = buffer.getvalue()
    boxes = found(data, "Ottilie Quill")
    facts, _, report = release(tmp_path, data, *boxes, terms=("Ottilie Quill",))
    assert kinds(facts) == ["vector"]
    assert not failed(report)


def test_letters_that_only_redacted_text_used_are_in_no_font(tmp_path: Path) -> None:
    data = document(line("Zyx Bob Zyx", 40, 200))
    _, output, report = release(tmp_path, data, *found(data, "Zyx"))
    assert not failed(report)
    ((mapped, glyphs, widths),) = released_glyphs(output)
    assert mapped == {"B", "o", "b", " "}
    assert glyphs == len(widths) == 4


def test_slanted_text_loses_the_glyphs_of_its_quadrilateral_and_no_others(tmp_path: Path) -> None:
    content = "BT /F1 12 Tf 0.866 0.5 -0.5 0.866 60 60 Tm (First SECRET last) Tj ET " + line("STRAIGHT", 108, 73, 6)
    turned = pymupdf.Font("helv")
    start, width = turned.text_length("First ", 12), turned.text_length("SECRET", 12)

    def at(along: float, up: float) -> Point:
        return Point(60 + 0.866 * along - 0.5 * up, 60 + 0.5 * along + 0.866 * up)

    quad = Quadrilateral(at(start, -3), at(start + width, -3), at(start + width, 11), at(start, 11))
    assert quad.envelope.contains(Point(112, 75))
    facts, output, report = release(tmp_path, document(content), Entity(0, "SECRET", "X", (quad,)))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    for text in texts(output):
        assert "First" in text
        assert "last" in text
        assert "STRAIGHT" in text
        assert not set("ECRE") & set(text.replace("STRAIGHT", ""))


def test_a_letter_that_a_box_only_touches_keeps_its_text_and_loses_the_ink_inside(tmp_path: Path) -> None:
    facts, output, report = release(tmp_path, document(line("MMMM", 40, 200, 40)), boxed(0, 30, 195, 81, 240))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    assert texts(output)[0] == "MMM"
    with pikepdf.open(output) as pdf:
        content = pdf.pages[0].Contents.read_bytes().decode()
    before_boxes = content[: content.index("0 g\n")]
    xs = [float(row.split()[0]) for row in before_boxes.splitlines() if row.endswith((" m", " l"))]
    assert xs
    assert min(xs) >= 81


def _with_pictures(pages: int, quality: int | None = None) -> bytes:
    pdf = pikepdf.new()
    noise = np.random.default_rng(7).integers(0, 255, (60, 80), np.uint8)
    if quality is None:
        picture = pikepdf.Stream(pdf, noise.tobytes())
    else:
        buffer = io.BytesIO()
        Image.fromarray(noise).save(buffer, "JPEG", quality=quality, comment=b"planted in a comment")
        picture = pikepdf.Stream(pdf, buffer.getvalue(), Filter=Name.DCTDecode)
    picture.Type, picture.Subtype, picture.Width, picture.Height = Name.XObject, Name.Image, 80, 60
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceGray, 8
    shared = pdf.make_indirect(picture)
    for _ in range(pages):
        pdf.add_blank_page(page_size=(200, 200))
        page = pdf.pages[-1].obj
        page.Resources = Dictionary(XObject=Dictionary(Planted=shared))
        page.Contents = pdf.make_stream(b"q 160 0 0 120 20 40 cm /Planted Do Q")
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def _pictures(output: Path, page_index: int) -> list[np.ndarray]:
    with pikepdf.open(output) as pdf:
        external = pdf.pages[page_index].Resources.XObject
        return [np.asarray(pikepdf.PdfImage(x).as_pil_image().convert("L")) for x in external.values()]


def test_a_shared_picture_loses_samples_on_the_page_with_the_box_only(tmp_path: Path) -> None:
    facts, output, report = release(tmp_path, _with_pictures(3), boxed(1, 60, 80, 100, 120))
    assert kinds(facts) == ["vector"] * 3
    assert not failed(report)
    assert [page.same_pictures for page in facts.pages] == [(), (0, 2), ()]
    (whole,), (cut,) = _pictures(output, 0), _pictures(output, 1)
    assert np.array_equal(_pictures(output, 2)[0], whole)
    height, width = cut.shape
    inside = cut[round(height * 40 / 120) + 1 : round(height * 80 / 120) - 1, round(width / 4) + 1 : width // 2 - 1]
    assert inside.size
    assert set(np.unique(inside)) == {255}
    assert len(np.unique(cut)) > 100


def test_nothing_of_the_input_but_what_is_painted_is_in_the_file(tmp_path: Path) -> None:
    _, output, _ = release(tmp_path, _with_pictures(1, quality=90))
    assert b"planted in a comment" not in everything(output)
    assert b"Planted" not in everything(output)


def _edited(data: bytes, edit: object) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        edit(pdf)  # type: ignore[operator]
        buffer = io.BytesIO()
        pdf.save(buffer)
        return buffer.getvalue()


def _named(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding,
                   PlantedKey=String("PLANTED"))
    )  # fmt: skip
    page.Resources = Dictionary(Font=Dictionary(PLANTED=font), Properties=Dictionary(PLANTED=Dictionary(A=1)))
    page.Contents = pdf.make_stream(
        b"/Span <</ActualText (PLANTED)>> BDC /PLANTED /PLANTED DP % PLANTED\n"
        b"BT /PLANTED 12 Tf 40 200 Td (Seen words) Tj ET EMC"
    )
    page.PLANTED = String("PLANTED")
    pdf.Root.PLANTED = String("PLANTED")
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=Dictionary(S=Name.P, Alt=String("PLANTED")))
    pdf.docinfo["/Title"] = "PLANTED"


def _layer_off(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("PLANTED")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group])))
    page = pdf.pages[0].obj
    page.Resources.Properties = Dictionary(MC0=group)
    page.Contents = pdf.make_stream(
        b"/OC /MC0 BDC BT /F1 12 Tf 40 100 Td (PLANTED) Tj ET EMC " + line("Seen words").encode()
    )


def _annotated(pdf: pikepdf.Pdf) -> None:
    look = pdf.make_stream(b"BT /F1 10 Tf 2 5 Td (Stamped here) Tj ET")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 140, 22])
    look.Resources = Dictionary(Font=Dictionary(F1=pdf.pages[0].Resources.Font.F1))
    stamp = Dictionary(
        Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([40, 60, 180, 82]), Contents=String("PLANTED"),
        AP=Dictionary(N=pdf.make_indirect(look)), F=4,
    )  # fmt: skip
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([10, 10, 20, 20]), Contents=String("PLANTED"), F=2)
    field = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("PLANTED"), V=String("Stamped here"),
        DV=String("PLANTED"), Rect=Array([40, 100, 180, 122]), AP=Dictionary(N=pdf.make_indirect(look)), F=4,
    )  # fmt: skip
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(stamp), pdf.make_indirect(note), pdf.make_indirect(field)])
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.pages[0].Annots[2]]))
    pdf.pages[0].obj.Contents = pdf.make_stream(line("Seen words").encode())


@pytest.mark.parametrize("edit", [_named, _layer_off, _annotated])
def test_what_nobody_sees_is_not_carried_over(tmp_path: Path, edit: object) -> None:
    facts, output, report = release(tmp_path, _edited(document(line("Seen words")), edit))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    assert b"PLANTED" not in everything(output)
    for text in texts(output):
        assert "Seen words" in text
        assert "PLANTED" not in text
        assert text.count("Stamped here") == (2 if edit is _annotated else 0)
    with pikepdf.open(output) as pdf:
        assert set(pdf.pages[0].keys()) == {"/Contents", "/MediaBox", "/Parent", "/Resources", "/Type"}
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}


HIDDEN = {
    "render mode 3": "BT 3 Tr /F1 12 Tf 40 100 Td (PLANTED) Tj 0 Tr ET",
    "white": "1 g " + line("PLANTED", 40, 100) + " 0 g",
    "off the page": line("PLANTED", 40, -100),
    "clipped away": "q 0 0 10 10 re W n " + line("PLANTED", 40, 100) + " Q",
    "under a drawing": line("PLANTED", 40, 100) + " 0.5 g 30 90 200 30 re f 0 g",
    "as a clip": "q BT 7 Tr /F1 12 Tf 40 100 Td (PLANTED) Tj ET Q",
}


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN)
def test_text_without_ink_is_gone(tmp_path: Path, content: str) -> None:
    facts, output, report = release(tmp_path, document(content + " " + line("Seen words")))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    assert [text.replace("\n", " ") for text in texts(output)] == ["Seen words", "Seen words"]
    mapped = set().union(*(m for m, _, _ in released_glyphs(output)))
    assert mapped == set("Seen words")


def test_an_outline_is_cut_where_a_box_begins(tmp_path: Path) -> None:
    content = "0 0 1 rg 50 50 200 20 re f 1 0 0 RG 4 w 20 150 m 350 150 l S 0.8 g 0 220 400 60 re f"
    facts, output, report = release(tmp_path, document(content), boxed(0, 100, 40, 150, 260))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    with pymupdf.open(output) as pdf:
        drawings = [d for d in pdf[0].get_drawings() if d["type"] == "s" or d["fill"] != (0.0, 0.0, 0.0)]
    points = [p for d in drawings for item in d["items"] for p in item[1:] if isinstance(p, pymupdf.Point)]
    points += [c for d in drawings for i in d["items"] if i[0] == "re" for c in (i[1].tl, i[1].br)]
    assert points
    assert not [p for p in points if 101 < p.x < 149]
    assert {round(p.x) for p in points} >= {20, 50, 250, 350}


def _stroked_with_a_pattern(pdf: pikepdf.Pdf) -> None:
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([0, 0, 400, 0]),
        Function=Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 0, 0]), C1=Array([0, 0, 1]), N=1),
    )  # fmt: skip
    page = pdf.pages[0].obj
    page.Resources.Pattern = Dictionary(P=pdf.make_indirect(Dictionary(PatternType=2, Shading=shading)))
    page.Contents = pdf.make_stream(
        b"/Pattern CS /P SCN 20 w 40 100 m 300 100 l S " + line("Paid to Ottilie Quill").encode()
    )


def test_a_page_that_is_not_drawn_anew_is_certified_beside_drawn_ones(tmp_path: Path) -> None:
    data = _edited(document(LINES, LINES), _stroked_with_a_pattern)
    facts, output, report = release(tmp_path, data, *found(data, "Ottilie Quill"), terms=("Ottilie Quill",))
    assert kinds(facts) == ["not-drawn", "vector"]
    assert not failed(report)
    assert "Paid to" in texts(output, 0)[0]
    assert "and nothing more" in texts(output, 1)[1]
    assert "Ottilie" not in "".join((*texts(output, 0), *texts(output, 1)))


def _xfa(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<xdp>PLANTED</xdp>"))


def _collection(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Collection = Dictionary(Type=Name.Collection)


@pytest.mark.parametrize(("edit", "reason"), [(_xfa, Fallback.XFA), (_collection, Fallback.PORTFOLIO)])
def test_some_files_are_certified_as_a_whole(tmp_path: Path, edit: object, reason: Fallback) -> None:
    facts, output, report = release(tmp_path, _edited(document(LINES, LINES), edit))
    assert kinds(facts) == [reason.value] * 2
    assert not failed(report)
    assert b"PLANTED" not in everything(output)


def test_a_type_3_font_stays_searchable(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    procedure = pdf.make_stream(b"750 0 0 0 750 750 d1 0 0 750 750 re f")
    other = pdf.make_stream(b"1000 0 0 0 750 750 d1 0 0 m 375 750 l 750 0 l f")
    table = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> "
        b"endcodespacerange 2 beginbfchar <61> <0051> <62> <0057> endbfchar endcmap"
    )
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 750, 750]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        CharProcs=Dictionary(square=procedure, triangle=other), FirstChar=97, LastChar=98, Widths=Array([1000, 1000]),
        Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.square, Name.triangle])),
        ToUnicode=pdf.make_stream(table), Resources=Dictionary(),
    )  # fmt: skip
    pdf.pages[0].obj.Resources = Dictionary(Font=Dictionary(T=pdf.make_indirect(font)))
    pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /T 20 Tf 20 40 Td (abab) Tj ET")
    buffer = io.BytesIO()
    pdf.save(buffer)
    facts, output, report = release(tmp_path, buffer.getvalue(), boxed(0, 38, 30, 58, 70))
    assert kinds(facts) == ["vector"]
    assert not failed(report)
    assert [t.replace(" ", "") for t in texts(output)] == ["QQW", "QQW"]


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    source, output = tmp_path / "source.pdf", tmp_path / "there.pdf"
    source.write_bytes(document(LINES))
    output.write_bytes(b"mine")
    with opening.open_document(source) as opened, pytest.raises(KnownError) as error:
        redaction.release(opened, (), output, ReleaseKind.VECTOR)
    assert error.value.code is FailureCode.OUTPUT_EXISTS
    assert output.read_bytes() == b"mine"


def test_a_page_on_which_a_proof_found_something_is_rebuilt_from_pixels_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "source.pdf").write_bytes(document(LINES, LINES))
    with opening.open_document(tmp_path / "source.pdf") as opened:
        facts = redaction.release(opened, (), tmp_path / "out.pdf", ReleaseKind.VECTOR, rebuilt=(1,))
    assert [page.is_drawn for page in facts.pages] == [True, False]
    assert [page.fallback for page in facts.pages] == [None, Fallback.PROOF]
