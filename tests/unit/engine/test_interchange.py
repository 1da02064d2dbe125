"""Marks written and read: our own files, files that other libraries build, and hostile ones."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pymupdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Decision
from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.marks import Mark, MarkForm, MarkKind, MarkNote, same_place
from app.engine import new_file, opening
from app.engine.interchange import reading, writing

SAID = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
SLANTED = Quadrilateral(Point(300, 300), Point(340, 330), Point(334, 338), Point(294, 308))
MARKS = (
    Mark(
        0,
        (Quadrilateral.from_box(Box(70, 735, 140.1234, 748)), SLANTED),
        label="PERSON",
        score=0.93,
        codes=("(b)(6)", "Art. 15(4) GDPR"),
        overlay="(b)(6), Art. 15(4) GDPR",
        decision=Decision.ACCEPTED,
        author="Zoë Ångström",
        created=SAID,
        modified=SAID,
        notes=(MarkNote('Really? <a & "b">', "Jürgen", SAID), MarkNote("Yes.\nSurely.", "Zoë Ångström", SAID)),
        id="2f1c4ea2-0000-4000-8000-000000000001",
    ),
    Mark(1, (Quadrilateral.from_box(Box(10, 10, 20, 20)),), label="日本", score=0.5, id="b"),
)


@pytest.fixture
def paper(tmp_path):
    with pymupdf.open() as pdf:
        for number in range(2):
            pdf.new_page(width=600, height=842).insert_text((72, 105), f"Ada Quillfeather lives at {number} Elm Road.")
        pdf.save(tmp_path / "paper.pdf")
    return tmp_path / "paper.pdf"


def read(paper, path, password=None):
    with opening.open_document(paper) as opened:
        return reading.read_marks(opened, path, password)


def written(paper, form, marks=MARKS, password=None):
    path = paper.with_name(f"marks.{form.value}")
    if form is not MarkForm.PDF:
        new_file.write(writing.marks_file(marks, form, "paper.pdf"), path)
        return path
    with opening.open_document(paper, password=password) as opened:
        new_file.write(writing.marked_copy(opened, marks, password), path)
    return path


@pytest.mark.parametrize("form", MarkForm)
def test_what_we_write_we_read_without_losing_anything(paper, form):
    path = written(paper, form)
    assert path.stat().st_mode & 0o777 == 0o600
    found = read(paper, path)
    assert found.others == 0
    for mark, original in zip(found.marks, MARKS, strict=True):
        assert same_place(mark.quadrilaterals, original.quadrilaterals)
        assert replace(mark, quadrilaterals=original.quadrilaterals, text="", by_us=False) == replace(
            original, modified=original.modified or original.created
        )
    assert b"Quillfeather" not in path.read_bytes() or form is MarkForm.PDF


def test_a_mark_gets_the_text_that_stands_in_it(paper):
    with opening.open_document(paper) as opened:
        width = opened.pdf[0].get_text("words")[0]
    ada = Quadrilateral.from_box(Box(width[0], 842 - width[3], width[2], 842 - width[1]))
    path = written(paper, MarkForm.FDF, (Mark(0, (ada,), id="a"),))
    assert [mark.text for mark in read(paper, path).marks] == ["Ada"]


def test_a_foreign_fdf_with_the_corners_of_the_standard_is_read(paper, tmp_path):
    """Built by pikepdf and not by us: ISO corner order, a reply by reference, text of UTF-16, no name."""
    with pikepdf.new() as scratch:
        mark = scratch.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Redact, Page=1, Rect=Array([100, 100, 200, 120]),
                QuadPoints=Array([100, 100, 200, 100, 200, 120, 100, 120]), T="Mia", Contents="Why “this”?",
                M="D:20240506070809Z", OverlayText="(b)(6)",
            )
        )  # fmt: skip
        reply = scratch.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Text, Page=1, Rect=Array([1, 1, 2, 2]), IRT=mark, Contents="No.")
        )
        square = scratch.make_indirect(
            Dictionary(Type=Name.Annot, Subtype=Name.Square, Page=0, Rect=Array([9, 8, 3, 2]))
        )
        stamp = scratch.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Page=0, Rect=Array([0, 0, 9, 9])))
        items = [mark, reply, square, stamp]
        root = scratch.make_indirect(Dictionary(FDF=Dictionary(Annots=Array(items))))
        body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (o.objgen[0], o.unparse(resolved=True)) for o in [*items, root])
        path = tmp_path / "foreign.fdf"
        path.write_bytes(b"%%FDF-1.2\n%s\ntrailer\n<</Root %d 0 R>>\n%%%%EOF" % (body, root.objgen[0]))
    found = read(paper, path)
    first, second = found.marks
    assert found.others == 1
    assert first.page_index == 1
    assert same_place(first.quadrilaterals, [Quadrilateral.from_box(Box(100, 100, 200, 120))])
    assert first.notes == (MarkNote("Why “this”?", "Mia", SAID), MarkNote("No."))
    assert (first.overlay, first.label, first.by_us) == ("(b)(6)", "", False)
    assert (second.kind, second.quadrilaterals[0].envelope) == (MarkKind.SQUARE, Box(3, 2, 9, 8))


def test_a_foreign_xfdf_is_read(paper, tmp_path):
    path = tmp_path / "a.xfdf"
    path.write_text(
        '<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>'
        '<highlight page="0" rect="10,10,30,20" coords="10,20,30,20,10,10,30,10" title="Bo" name="n1" '
        'date="D:20240506070809Z"><contents-richtext><body xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p>'
        '</body></contents-richtext><popup page="0" rect="0,0,1,1"/></highlight>'
        '<redact page="1" rect="5;5;6;7"/><ink page="0"/></annots></xfdf>',
        "utf-8",
    )
    found = read(paper, path)
    assert found.others == 1
    assert [(m.kind, m.page_index, m.notes) for m in found.marks] == [
        (MarkKind.HIGHLIGHT, 0, (MarkNote("A & B", "Bo", SAID),)),
        (MarkKind.REDACT, 1, ()),
    ]


def test_highlights_and_redactions_that_lie_in_a_pdf_are_read(paper, tmp_path):
    with pymupdf.open(paper) as pdf:
        page = pdf[1]
        page.add_highlight_annot(page.search_for("Quillfeather")[0].quad)
        page.add_redact_annot(pymupdf.Rect(10, 20, 40, 60))
        page.add_text_annot((5, 5), "nothing")
        pdf.save(tmp_path / "marked.pdf")
    found = read(paper, tmp_path / "marked.pdf")
    assert [(m.kind, m.page_index) for m in found.marks] == [(MarkKind.HIGHLIGHT, 1), (MarkKind.REDACT, 1)]
    assert found.marks[0].text == "Quillfeather"
    assert same_place(found.marks[1].quadrilaterals, [Quadrilateral.from_box(Box(10, 782, 40, 822))])
    assert found.others == 1


def test_the_marked_copy_is_the_original_with_marks_that_two_engines_show(paper):
    path = written(paper, MarkForm.PDF)
    with pymupdf.open(path) as marked, pymupdf.open(paper) as before:
        assert [page.get_text() for page in marked] == [page.get_text() for page in before], "nothing is redacted"
        kinds = [annotation.type[1] for annotation in marked[0].annots()]
        assert kinds == ["Redact", "Text", "Text"]
        red = marked[0].get_pixmap(dpi=72)
        assert any(red.pixel(70 + n, 842 - 735)[0] > 150 > red.pixel(70 + n, 842 - 735)[1] for n in range(20))


def test_a_copy_of_a_locked_original_stays_locked(paper, tmp_path):
    with pikepdf.open(paper) as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="letmein", owner="other"))
    path = written(tmp_path / "locked.pdf", MarkForm.PDF, password="letmein")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with opening.open_document(tmp_path / "locked.pdf", password="letmein") as opened:
        assert len(reading.read_marks(opened, path, "letmein").marks) == len(MARKS)
        with pytest.raises(KnownError) as refused:
            reading.read_marks(opened, path)
    assert refused.value.code is FailureCode.PASSWORD_NEEDED


XXE = '<!DOCTYPE x [<!ENTITY a SYSTEM "/etc/hostname">]><xfdf><annots><redact title="&a;"/></annots></xfdf>'
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xfdf>&b;</xfdf>'
ANNOT = '<xfdf xmlns="http://ns.adobe.com/xfdf/"><annots>%s</annots></xfdf>'


@pytest.mark.parametrize(
    "data",
    [
        b"", b"hello", b"%FDF-1.2", b"%FDF-1.2\ntrailer <</Root 1 0 R>>", b"<html/>", b"<xfdf>", XXE.encode(),
        BOMB.encode(), (ANNOT % ("<a>" * 100 + "</a>" * 100)).encode(),
        (ANNOT % f'<redact page="0"><contents>{"x" * 200_000}</contents></redact>').encode(),
        b"%FDF-1.2\n1 0 obj <</FDF<</Annots[]>>>> endobj\ntrailer <</Root 1 0 R/Encrypt<<>>>>",
    ],
)  # fmt: skip
def test_what_is_no_file_with_marks_is_refused(paper, tmp_path, data):
    (tmp_path / "bad").write_bytes(data)
    with pytest.raises(KnownError) as refused:
        read(paper, tmp_path / "bad")
    assert refused.value.code is FailureCode.NOT_MARKS


@pytest.mark.parametrize(
    "attributes",
    [
        'page="0"', 'page="-1" rect="0,0,9,9"', 'page="x" rect="0,0,9,9"', 'rect="0,0,9,9"',
        'page="0" rect="0,0,nan,9"', 'page="0" rect="0,0,1e400,9"', 'page="0" rect="0,0,99999999,9"',
        'page="0" coords="1,1,1,1,1,1,1,1" rect="5,5,5,5"',
    ],
)  # fmt: skip
def test_a_mark_without_a_place_is_counted_and_left_out(paper, tmp_path, attributes):
    (tmp_path / "a.xfdf").write_text(ANNOT % f"<redact {attributes}/>")
    found = read(paper, tmp_path / "a.xfdf")
    assert (found.marks, found.others, found.unusable) == ((), 0, 1)


@pytest.mark.parametrize("rectangle", ["5.684e-14,1E1,3e+1,20", "0.0,10.00000000000000000000000001,30,20"])
def test_numbers_with_exponents_are_numbers(paper, tmp_path, rectangle):
    (tmp_path / "a.xfdf").write_text(ANNOT % f'<redact page="0" rect="{rectangle}"/>')
    (mark,) = read(paper, tmp_path / "a.xfdf").marks
    box = mark.quadrilaterals[0].envelope
    assert (box.x0, box.y0, box.x1, box.y1) == pytest.approx((0, 10, 30, 20))


def test_coordinates_that_were_cut_off_are_not_taken_for_all_of_the_mark(paper, tmp_path):
    coords = 'coords="10,20,30,20,10,10,30,10,10,60,30,60"'
    marks = f'<redact page="0" rect="10,10,30,60" {coords}/><redact page="0" {coords}/>'
    (tmp_path / "a.xfdf").write_text(ANNOT % marks)
    found = read(paper, tmp_path / "a.xfdf")
    assert [mark.quadrilaterals[0].envelope for mark in found.marks] == [Box(10, 10, 30, 60)]
    assert found.unusable == 1


def test_a_mark_of_a_pdf_without_a_place_is_counted_apart(paper, tmp_path):
    with pikepdf.open(paper) as pdf:
        pdf.pages[0].Annots = Array(
            [
                pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Redact, Rect=Array([Name.a, 0, 1, 1]))),
                pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([0, 0, 1, 1]))),
            ]
        )
        pdf.save(tmp_path / "marked.pdf")
    found = read(paper, tmp_path / "marked.pdf")
    assert (found.marks, found.others, found.unusable) == ((), 1, 1)


@pytest.mark.parametrize("form", MarkForm)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=40), st.integers(0, 10**6))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(paper, tmp_path, form, changes, cut):
    path = tmp_path / f"damaged.{form.value}"
    if not (whole := tmp_path / f"whole.{form.value}").exists():
        whole.write_bytes(written(paper, form).read_bytes())
    data = bytearray(whole.read_bytes())
    for place, value in changes:
        data[place % len(data)] = value
    path.write_bytes(bytes(data[: len(data) - cut % len(data)] if cut % 3 == 0 else data))
    try:
        found = read(paper, path)
    except KnownError:
        return
    assert all(mark.page_index < 2 and mark.quadrilaterals for mark in found.marks)


def test_marks_of_another_document_are_refused(paper, tmp_path):
    (tmp_path / "a.xfdf").write_text(ANNOT % '<redact page="2" rect="0,0,9,9"/>')
    with pymupdf.open() as pdf:
        pdf.new_page().add_redact_annot(pymupdf.Rect(1, 1, 9, 9))
        pdf.save(tmp_path / "other.pdf")
    for name in ("a.xfdf", "other.pdf"):
        with pytest.raises(KnownError) as refused:
            read(paper, tmp_path / name)
        assert refused.value.code is FailureCode.OTHER_DOCUMENT


def test_a_file_of_ours_that_a_colleague_commented_on_brings_the_comment(paper):
    path = written(paper, MarkForm.XFDF)
    text = path.read_text("utf-8").replace("日本, 50 %", "Keep this one.")
    path.write_text(text, "utf-8")
    assert read(paper, path).marks[1].notes == (MarkNote("Keep this one."),)


def test_a_page_of_the_copy_keeps_the_annotations_it_had(paper, tmp_path):
    with pymupdf.open(paper) as pdf:
        pdf[0].add_text_annot((5, 5), "mine")
        pdf.save(tmp_path / "noted.pdf")
    with pikepdf.open(io.BytesIO(written(tmp_path / "noted.pdf", MarkForm.PDF).read_bytes())) as pdf:
        kinds = [str(annotation.Subtype) for annotation in pdf.pages[0].Annots]
    assert [kind for kind in kinds if kind != "/Popup"] == ["/Text", "/Redact", "/Text", "/Text"]
