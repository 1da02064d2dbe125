"""What preflight says of a whole file, on files that other writers made: qpdf (pikepdf), MuPDF and hand-set bytes."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from app.domain.documents import FileFacts
from app.engine import file_facts, opening


def facts_of(path: Path) -> FileFacts:
    with opening.open_document(path) as opened:
        return opening.probe(opened).file


def edited(path: Path, change: Callable[[pikepdf.Pdf], None], **options: object) -> Path:
    """A one-page PDF with a line of text, changed and written by qpdf."""
    made = pymupdf.open()
    made.new_page().insert_text((72, 72), "A line of text")
    with pikepdf.open(BytesIO(made.tobytes())) as pdf:
        change(pdf)
        pdf.save(path, **options)
    made.close()
    return path


def text_field(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("name"), V=String("value")))


def signature_field(pdf: pikepdf.Pdf, *, signed: bool) -> pikepdf.Object:
    field = Dictionary(FT=Name.Sig, T=String("signature"))
    if signed:
        field.V = pdf.make_indirect(
            Dictionary(
                Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), ByteRange=Array([0, 10, 20, 30]), Contents=b"\0" * 8
            )
        )
    return pdf.make_indirect(field)


def updated(path: Path, times: int = 1) -> Path:
    """Saved again and again the way viewers do: what changed is appended."""
    for number in range(times):
        with pymupdf.open(path) as pdf:
            pdf[0].insert_text((72, 100 + 20 * number), f"added {number}")
            pdf.saveIncr()
    return path


def test_a_plain_file_holds_nothing_else(tmp_path: Path):
    assert facts_of(edited(tmp_path / "plain.pdf", lambda pdf: None)) == FileFacts(text_pages=1)


def test_a_signature_is_a_field_with_a_value(tmp_path: Path):
    def prepared(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm = Dictionary(SigFlags=3, Fields=Array([signature_field(pdf, signed=False)]))

    def signed(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm = Dictionary(SigFlags=3, Fields=Array([signature_field(pdf, signed=True)]))

    def below_a_parent(pdf: pikepdf.Pdf) -> None:
        kid = signature_field(pdf, signed=True)
        del kid.FT
        parent = pdf.make_indirect(Dictionary(FT=Name.Sig, T=String("all"), Kids=Array([kid])))
        pdf.Root.AcroForm = Dictionary(Fields=Array([text_field(pdf), parent]))

    facts = facts_of(edited(tmp_path / "prepared.pdf", prepared))
    assert not facts.signed
    assert not facts.has_forms, "a place for a signature is nothing to fill in"
    facts = facts_of(edited(tmp_path / "signed.pdf", signed))
    assert facts.signed
    assert not facts.has_forms
    facts = facts_of(edited(tmp_path / "below.pdf", below_a_parent))
    assert facts.signed
    assert facts.has_forms


def test_a_field_tree_with_a_loop_is_walked_once(tmp_path: Path):
    def looped(pdf: pikepdf.Pdf) -> None:
        field = pdf.make_indirect(Dictionary(T=String("a")))
        field.Kids = Array([field, field, signature_field(pdf, signed=True)])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field, field]))

    with opening.open_document(edited(tmp_path / "loop.pdf", looped)) as opened:
        assert len(list(file_facts._fields(opened.pdf))) == 2
        assert opening.probe(opened).file.signed


@pytest.mark.parametrize("as_array", [True, False])
def test_an_xfa_form_is_told_apart_from_a_plain_one(tmp_path: Path, as_array: bool):
    def form(pdf: pikepdf.Pdf, packets: bool) -> None:
        pdf.Root.AcroForm = Dictionary(Fields=Array([text_field(pdf)]))
        if packets:
            packet = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
            pdf.Root.AcroForm.XFA = Array([String("template"), packet]) if as_array else packet

    plain = facts_of(edited(tmp_path / "form.pdf", lambda pdf: form(pdf, False)))
    assert (plain.has_forms, plain.has_xfa, plain.is_doubtful) == (True, False, False)
    dynamic = facts_of(edited(tmp_path / "xfa.pdf", lambda pdf: form(pdf, True)))
    assert (dynamic.has_forms, dynamic.has_xfa, dynamic.is_doubtful) == (True, True, True)


def test_attached_files_are_counted_wherever_they_hang(tmp_path: Path):
    def attach(pdf: pikepdf.Pdf) -> None:
        specs = []
        for name in ("a.txt", "b.txt", "c.txt"):
            stream = pdf.make_stream(b"attached")
            specs.append(pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String(name), EF=Dictionary(F=stream))))
        leaves = [
            pdf.make_indirect(Dictionary(Limits=Array([spec.F, spec.F]), Names=Array([spec.F, spec])))
            for spec in specs[:2]
        ]
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Kids=Array(leaves)))
        pinned = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([0, 0, 20, 20]), FS=specs[2])
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(pinned)])

    path = edited(tmp_path / "attached.pdf", attach)
    with pymupdf.open(path) as pdf:
        assert pdf.embfile_count() == 0, "PyMuPDF does not look into the branches of the tree"
    assert facts_of(path).attachments == 3


def test_layers_and_those_that_are_hidden_are_counted(tmp_path: Path):
    def layer(pdf: pikepdf.Pdf) -> None:
        groups = [pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name))) for name in ("a", "b", "c")]
        pdf.Root.OCProperties = Dictionary(OCGs=Array(groups), D=Dictionary(OFF=Array([groups[1]])))

    facts = facts_of(edited(tmp_path / "layers.pdf", layer))
    assert (facts.layers, facts.hidden_layers) == (3, 1)


@pytest.mark.parametrize("times", [0, 1, 3])
@pytest.mark.parametrize("linearize", [False, True])
@pytest.mark.parametrize("streams", [pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate])
def test_earlier_revisions_are_counted(tmp_path: Path, times: int, linearize: bool, streams):
    path = edited(tmp_path / "saved.pdf", lambda pdf: None, linearize=linearize, object_stream_mode=streams)
    if linearize:
        assert path.read_bytes().count(b"%%EOF") == (2 if streams is pikepdf.ObjectStreamMode.disable else 1)
    facts = facts_of(updated(path, times))
    assert facts.earlier_revisions == times
    assert not facts.repaired


def test_a_pdf_inside_a_pdf_is_no_earlier_revision(tmp_path: Path):
    inner = updated(edited(tmp_path / "inner.pdf", lambda pdf: None), 2).read_bytes()
    path = edited(
        tmp_path / "outer.pdf",
        lambda pdf: pdf.attachments.__setitem__("inner.pdf", inner),
        compress_streams=False,
    )
    assert path.read_bytes().count(b"%%EOF") == 4
    facts = facts_of(path)
    assert facts.earlier_revisions == 0
    assert facts.attachments == 1


def test_bytes_before_the_header_hide_no_revision(tmp_path: Path):
    path = updated(edited(tmp_path / "mailed.pdf", lambda pdf: None))
    path.write_bytes(b"From: somebody\r\n\r\n" + path.read_bytes())
    assert facts_of(path).earlier_revisions == 1


def test_a_file_that_was_cut_off_is_repaired_and_tells_what_it_held_before(tmp_path: Path):
    whole = edited(tmp_path / "whole.pdf", lambda pdf: None)
    data = whole.read_bytes()
    whole.write_bytes(data[: data.rindex(b"xref\n") - 20])
    facts = facts_of(whole)
    assert facts.repaired
    assert facts.is_doubtful
    assert facts.earlier_revisions == 0
    twice = updated(edited(tmp_path / "twice.pdf", lambda pdf: None))
    data = twice.read_bytes()
    twice.write_bytes(data[: data.rindex(b"startxref")])
    facts = facts_of(twice)
    assert facts.repaired
    assert facts.earlier_revisions == 1


def test_scans_are_told_apart_from_text_with_a_picture(tmp_path: Path):
    picture = pymupdf.Pixmap(pymupdf.csGRAY, (0, 0, 60, 80), False)
    picture.clear_with(120)
    pdf = pymupdf.open()
    pdf.new_page().insert_image(pdf[0].rect, pixmap=picture)
    pdf.new_page().insert_image(pdf[1].rect, pixmap=picture)
    pdf[1].insert_text((72, 72), "what recognition read", render_mode=3)
    pdf.new_page().insert_image(pymupdf.Rect(72, 100, 200, 200), pixmap=picture)
    pdf[2].insert_text((72, 72), "a letter with a logo")
    strips = pdf.new_page()
    for top in range(0, 800, 100):
        strips.insert_image(pymupdf.Rect(0, top, 595, top + 100), pixmap=picture, keep_proportion=False)
    pdf.save(tmp_path / "scans.pdf")
    with opening.open_document(tmp_path / "scans.pdf") as opened:
        facts = opening.probe(opened)
    assert [(page.scanned, page.has_text, page.unread) for page in facts.pages] == [
        (True, False, True),
        (True, True, False),
        (False, True, False),
        (True, False, True),
    ]
    assert (facts.file.text_pages, facts.file.scanned_pages) == (2, 3)
