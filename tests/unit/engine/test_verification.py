"""Every check of a release must pass on a good one and fail on the fault it is there for."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pytest
from pikepdf import Dictionary
from writing_helpers import boxed, document, found, line, proof, release, verdicts

from app.domain.geometry import Box, Quadrilateral
from app.domain.reports import Check, Term
from app.engine import likeness, page_image, sweep, text_layer, verification
from app.engine.witnesses import MuPDF, PageText, PDFium, Witness

PASSED = dict.fromkeys(Check, "passed")


def test_a_good_release_passes_every_check(tmp_path: Path) -> None:
    data = document(line("Name: Marigold Ashby"), line("nothing here"), Rotate=90, UserUnit=2)
    hits = found(data, "Marigold Ashby")
    _, output = release(tmp_path, data, *hits)
    report = proof(tmp_path, output, *hits, terms=(Term("Marigold Ashby"), Term("078-05-1120")))
    assert verdicts(report) == PASSED
    assert report.passed


def test_a_place_that_was_forgotten_is_found_with_its_quadrilaterals(tmp_path: Path) -> None:
    data = document(line("Marigold Ashby"), line("to MARIGOLD ASHBY, here", 60, 100))
    (first,) = [e for e in found(data, "Marigold Ashby") if e.page_index == 0]
    _, output = release(tmp_path, data, first)
    report = proof(tmp_path, output, first, terms=(Term("Marigold Ashby"),))
    states = verdicts(report)
    assert {c for c, v in states.items() if v == "failed"} == {Check.MUPDF_TEXT, Check.PDFIUM_TEXT, Check.OBJECT_SWEEP}
    for check in (Check.MUPDF_TEXT, Check.PDFIUM_TEXT, Check.OBJECT_SWEEP):
        finding = next(f for f in report.findings if f.check is check)
        assert (finding.page_index, finding.term_index) == (1, 0)
        (quad,) = finding.quadrilaterals
        assert quad.envelope.x0 == pytest.approx(60 + 14, abs=3)
        assert 92 < quad.center.y < 112
    second = [e for e in found(data, "MARIGOLD ASHBY") if e.page_index == 1]
    _, output = release(tmp_path, data, first, *second)
    assert proof(tmp_path, output, first, *second, terms=(Term("Marigold Ashby"),)).passed


def test_what_was_left_on_purpose_is_counted(tmp_path: Path) -> None:
    data = document(line("Ashby and Ashby"))
    first, _ = found(data, "Ashby")
    _, output = release(tmp_path, data, first)
    assert proof(tmp_path, output, first, terms=(Term("Ashby", kept=1),)).passed
    assert not proof(tmp_path, output, first, terms=(Term("Ashby", kept=0),)).passed


@pytest.mark.parametrize(
    "name", ["Parent", "Type", "Adobe", "Stream", "Identity", "Invisible", "12345", "595.2", "Root"]
)
def test_words_of_the_file_format_are_no_false_alarm(tmp_path: Path, name: str) -> None:
    data = document(line(f"Mr {name} x"), width=595.2)
    hits = found(data, name)
    assert hits
    _, output = release(tmp_path, data, *hits)
    assert verdicts(proof(tmp_path, output, *hits, terms=(Term(name),))) == PASSED


def test_a_box_that_was_not_burnt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = document(line("Ashby"))
    hits = found(data, "Ashby")
    monkeypatch.setattr(page_image, "burn", lambda *_a, **_k: None)
    _, output = release(tmp_path, data, *hits)
    monkeypatch.undo()
    states = verdicts(proof(tmp_path, output, *hits))
    assert states[Check.BOXES_FLAT_MUPDF] == states[Check.BOXES_FLAT_PDFIUM] == "failed"


def test_text_left_under_a_box(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = document(line("Ashby"))
    hits = found(data, "Ashby")
    monkeypatch.setattr(text_layer, "_covered", lambda ink, *_a: np.zeros(len(ink), np.bool_))
    _, output = release(tmp_path, data, *hits)
    monkeypatch.undo()
    assert verdicts(proof(tmp_path, output, *hits))[Check.TEXT_UNDER_BOXES] == "failed"


@pytest.mark.parametrize("blind", [MuPDF, PDFium])
def test_text_left_under_a_box_of_a_huge_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, blind: type[Witness]
) -> None:
    """PDFium measures such a page in user units and not in points."""
    data = document(line("Ashby", 20, 280), line("kept", 200, 100), width=1800, UserUnit=10)
    hits = found(data, "Ashby")
    monkeypatch.setattr(text_layer, "_covered", lambda ink, *_a: np.zeros(len(ink), np.bool_))
    _, output = release(tmp_path, data, *hits)
    monkeypatch.undo()
    monkeypatch.setattr(blind, "text", lambda *_a: PageText("", lambda: np.zeros((0, 4))))
    report = proof(tmp_path, output, *hits, terms=(Term("Ashby"),))
    assert verdicts(report)[Check.TEXT_UNDER_BOXES] == "failed"
    (place, *_) = [f for f in report.findings if f.check in (Check.MUPDF_TEXT, Check.PDFIUM_TEXT)]
    assert place.quadrilaterals[0].center.x == pytest.approx(hits[0].quadrilaterals[0].center.x, abs=1)


def test_text_beside_the_boxes_of_a_huge_page_is_no_false_alarm(tmp_path: Path) -> None:
    data = document(line("Ashby", 20, 280) + line("more words that are kept", 60, 262), width=1800, UserUnit=10)
    hits = found(data, "Ashby")
    _, output = release(tmp_path, data, *hits)
    assert verdicts(proof(tmp_path, output, *hits, terms=(Term("Ashby"),))) == PASSED


@pytest.mark.parametrize("after", [line("one word less", 40, 200), line("one word less   x marks", 40, 200), ""])
def test_ink_lost_or_gained_outside_the_boxes(tmp_path: Path, after: str) -> None:
    before = document(line("one word less here", 40, 200))
    _, output = release(tmp_path, document(after))
    (tmp_path / "source.pdf").write_bytes(before)
    report = proof(tmp_path, output)
    assert verdicts(report)[Check.OUTSIDE_UNCHANGED] == "failed"
    place = next(f for f in report.findings if f.check is Check.OUTSIDE_UNCHANGED).quadrilaterals[0].envelope
    assert place.y0 < 206 < place.y1 + 12


def test_pages_missing_or_of_another_size(tmp_path: Path) -> None:
    _, output = release(tmp_path, document(line("a")))
    (tmp_path / "source.pdf").write_bytes(document(line("a"), line("b")))
    assert verdicts(proof(tmp_path, output))[Check.PAGES_COMPLETE] == "failed"
    (tmp_path / "source.pdf").write_bytes(document(line("a"), width=410))
    assert verdicts(proof(tmp_path, output))[Check.PAGES_COMPLETE] == "failed"


def test_a_file_from_elsewhere_says_what_could_not_be_checked(tmp_path: Path) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(document(line("Dear Ms Ashby")))
    report = verification.verify_release(other, source=None, accepted=(), rejected=(), terms=[Term("Ashby")])
    states = verdicts(report)
    assert states[Check.SCHEMA] == states[Check.MUPDF_TEXT] == states[Check.PDFIUM_TEXT] == "failed"
    assert {states[c] for c in (Check.PAGES_COMPLETE, Check.BOXES_FLAT_MUPDF, Check.OUTSIDE_UNCHANGED)} == {"not-run"}
    assert not report.passed


def test_a_file_that_no_engine_reads_is_not_clean(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing more")
    report = verification.verify_release(broken, source=None, accepted=(), rejected=(), terms=[Term("Ashby")])
    states = verdicts(report)
    assert not report.passed
    assert states[Check.PDFIUM_TEXT] == states[Check.OBJECT_SWEEP] == "not-run"


@pytest.mark.parametrize("broken", ["witnesses", "sweep", "likeness"])
def test_a_check_that_breaks_off_is_never_passed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    data = document(line("Ashby"))
    hits = found(data, "Ashby")
    _, output = release(tmp_path, data, *hits)

    def fail(*_a: object, **_k: object) -> None:
        raise RuntimeError("text of the document")

    owner, name, expected = {
        "witnesses": (verification.PDFium, "text", {Check.PDFIUM_TEXT, Check.TEXT_UNDER_BOXES}),
        "sweep": (verification, "sweep", {Check.OBJECT_SWEEP}),
        "likeness": (likeness, "changed_areas", {Check.BOXES_FLAT_MUPDF, Check.OUTSIDE_UNCHANGED}),
    }[broken]
    monkeypatch.setattr(owner, name, fail)
    states = verdicts(proof(tmp_path, output, *hits))
    assert {c for c, v in states.items() if v == "not-run"} == expected


SECRET = "Marigold Ashby"
CARRIERS = {
    "plain": SECRET.encode(),
    "lower case": SECRET.lower().encode(),
    "no space": b"MarigoldAshby",
    "backwards": SECRET[::-1].encode(),
    "utf-16": SECRET.encode("utf-16-be"),
    "utf-16 little": SECRET.encode("utf-16-le"),
    "hex": SECRET.encode().hex().encode(),
    "capital hex of utf-16": SECRET.encode("utf-16-be").hex().upper().encode(),
    "octal": "".join(f"\\{b:03o}" for b in SECRET.encode()).encode(),
    "base64": base64.b64encode(b"xy" + SECRET.encode() + b"z"),
}


@pytest.mark.parametrize("form", CARRIERS)
@pytest.mark.parametrize("where", ["string", "stream", "orphan stream", "after the end"])
def test_the_sweep_finds_every_form_everywhere(tmp_path: Path, form: str, where: str) -> None:
    with pikepdf.open(io.BytesIO(document(line("clean")))) as pdf:
        if where == "string":
            pdf.Root.Lang = pikepdf.String(CARRIERS[form])
        elif where == "stream":
            pdf.Root.PieceInfo = pdf.make_stream(CARRIERS[form])
        buffer = io.BytesIO()
        pdf.save(buffer)
    data = buffer.getvalue()
    if where == "orphan stream":
        import zlib

        data += b"\n" + zlib.compress(b"some words before " + CARRIERS[form] + b" and after")
    elif where == "after the end":
        data += b"\n" + CARRIERS[form]
    path = tmp_path / "swept.pdf"
    path.write_bytes(data)
    assert sweep.sweep(path, ["nothing of it", SECRET], certified=False) == {1}


def test_short_names_are_found_as_words_only(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(document(line("clean")))) as pdf:
        pdf.Root.Note = Dictionary(A=pikepdf.String("Annual plans of Bo Lee"))
        pdf.save(tmp_path / "swept.pdf")
    assert sweep.sweep(tmp_path / "swept.pdf", ["Ann", "Lee"], certified=False) == {1}


@pytest.mark.parametrize("part", [1, 7, 40, 333])
@pytest.mark.parametrize("certified", [False, True])
def test_where_the_parts_of_a_file_end_changes_nothing_that_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: int, certified: bool
) -> None:
    """Terms over line breaks in UTF-16, at the ends of lines and as words of the format; numbers beside line breaks."""
    path = tmp_path / "swept.pdf"
    wide = "ਕਮਲ ਗਗਨ".encode("utf-16-be")  # a byte of each of its letters is a line break
    path.write_bytes(
        document(line("clean")) + b"%\n" + b"\n".join([b"Ashby", b"/Parent 1 0 R", b"4711234", wide, b"Lee", b"Bob"])
    )
    terms = ["Ashby", "Parent", "4711234", "ਕਮਲ ਗਗਨ", "Lee", "Bobby", "Bob"]
    whole = sweep.sweep(path, terms, certified=certified)
    assert whole >= {3} if certified else whole == {0, 2, 3, 4, 6}
    monkeypatch.setattr(sweep, "PART", part)
    assert sweep.sweep(path, terms, certified=certified) == whole


@pytest.mark.parametrize("size", [5, 6, 10, 24])
def test_a_single_lost_word_is_more_than_the_tolerance(tmp_path: Path, size: float) -> None:
    with pymupdf.open(stream=document(line("Ashby wins", 40, 200, size)), filetype="pdf") as pdf:
        pixmap = pdf[0].get_pixmap(matrix=pymupdf.Matrix(likeness.ZOOM, likeness.ZOOM), colorspace="gray")
        before = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.stride)[:, : pixmap.w]
    assert likeness.changed_areas(before, np.full_like(before, 255), likeness.ZOOM, ())
    assert not likeness.changed_areas(before, before, likeness.ZOOM, ())


def test_boxes_on_thin_and_partly_shown_places(tmp_path: Path) -> None:
    data = document(line("Ashby"))
    thin = [boxed(0, 40, 200, 40.6, 201), boxed(0, -50, 100, 10, 120), boxed(0, 900, 900, 950, 950)]
    _, output = release(tmp_path, data, *thin)
    assert verdicts(proof(tmp_path, output, *thin)) == PASSED


@pytest.mark.parametrize("thick", [3, 4, 8])
@pytest.mark.parametrize("top", range(16, 32))
def test_the_edge_of_a_gray_frame_beside_a_box_is_no_false_alarm(top: int, thick: int) -> None:
    """It is painted in a pixel more or less, and only a strip of it is compared."""
    before = np.full((96, 96), 255, np.uint8)
    before[top : top + thick] = 120
    after = before.copy()
    after[top - 1] = 199
    under = top + thick
    after[under : under + 24] = 0
    height = 96 / likeness.ZOOM
    box = Quadrilateral.from_box(Box(0, under / likeness.ZOOM, height, (under + 24) / likeness.ZOOM))
    assert not likeness.changed_areas(before, after, likeness.ZOOM, [box])
    before[4:top, 8:88:3] = 60  # writing above it
    assert likeness.changed_areas(before, after, likeness.ZOOM, [box])


def test_lines_without_width_are_no_false_alarm(tmp_path: Path) -> None:
    grid = "0 w " + " ".join(f"40 {y} m 300 {y} l S" for y in range(100, 200, 3))
    _, output = release(tmp_path, document(grid))
    assert verdicts(proof(tmp_path, output)) == PASSED
    (tmp_path / "source.pdf").write_bytes(document(grid + " 0 g 100 250 40 9 re f"))
    assert verdicts(proof(tmp_path, output))[Check.OUTSIDE_UNCHANGED] == "failed"


def test_a_ligature_that_ends_where_a_box_begins_is_no_false_alarm(tmp_path: Path) -> None:
    pdf = pymupdf.open()
    page = pdf.new_page(width=300, height=200)
    page.insert_font("F0", fontbuffer=pymupdf.Font("tiro").buffer)
    page.insert_text((40, 100), "cu\ufb00 Ashby", fontname="F0", fontsize=14)
    data = pdf.tobytes()
    pdf.close()
    with pymupdf.open(stream=data, filetype="pdf") as again:
        ligature = next(
            c for b in again[0].get_text("rawdict", flags=1)["blocks"] for ln in b["lines"] for s in ln["spans"]
            for c in s["chars"] if c["c"] == "\ufb00"
        )  # fmt: skip
    edge = ligature["bbox"][2]
    hit = boxed(0, edge, 85, edge + 60, 120)
    _, output = release(tmp_path, data, hit)
    with pymupdf.open(output) as pdf:
        assert pdf[0].get_text().startswith("cuff")
    assert verdicts(proof(tmp_path, output, hit)) == PASSED
