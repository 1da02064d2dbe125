"""Opening, page geometry against the pixels that MuPDF draws, and the preflight."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import FailureCode, KnownError
from app.domain.documents import FileFacts
from app.domain.geometry import Box, Point
from app.engine import opening, rendering

SQUARE = 8.0
origins = st.sampled_from([0.0, -100.0, 37.5, 12.25, 400.0])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    left=origins,
    bottom=origins,
    width=st.floats(150, 400),
    height=st.floats(150, 400),
    crop=st.sampled_from(["none", "inside", "reaches out", "apart"]),
    rotation=st.sampled_from([None, 0, 90, 180, 270, -90, 450, 45]),
    user_unit=st.sampled_from([None, 0.5, 2, 3.7]),
    swapped=st.booleans(),
    inherited=st.booleans(),
)
def test_the_page_is_where_it_is_drawn(
    content_pdf, left, bottom, width, height, crop, rotation, user_unit, swapped, inherited
):
    media = (left, bottom, left + width, bottom + height)
    boxes = {
        "inside": (left + 20, bottom + 30, left + width - 10, bottom + height - 20),
        "reaches out": (left - 20, bottom + 30, left + width + 50, bottom + height - 20),
        "apart": (left + width + 20, bottom, left + width + 60, bottom + height),
    }
    attributes: dict[str, object] = {}
    if crop in boxes:
        attributes["CropBox"] = boxes[crop]
    if rotation is not None:
        attributes["Rotate"] = rotation
    if user_unit is not None:
        attributes["UserUnit"] = user_unit
    x, y = left + 60, bottom + 70
    with content_pdf(
        f"{x} {y} {SQUARE} {SQUARE} re f",
        media_box=(media[2], media[3], media[0], media[1]) if swapped else media,
        inherited=inherited,
        **attributes,
    ) as opened:
        geometry = opening.page_geometry(opened.pdf[0])
        image = rendering.render_page(opened, 0, 2.0)
    assert image.width == pytest.approx(geometry.view_width * 2, abs=1.01)
    assert image.height == pytest.approx(geometry.view_height * 2, abs=1.01)
    if crop == "apart":  # MuPDF shows an empty Letter page then
        return
    pixels = np.frombuffer(image.samples, np.uint8).reshape(image.height, image.width, 3)
    rows, columns = np.nonzero(pixels[:, :, 0] < 128)
    corners = [geometry.to_view.map(p) for p in (Point(x, y), Point(x + SQUARE, y + SQUARE))]
    expected = Box.around(corners)
    drawn = (columns.min() / 2, rows.min() / 2, (columns.max() + 1) / 2, (rows.max() + 1) / 2)
    assert drawn == pytest.approx((expected.x0, expected.y0, expected.x1, expected.y1), abs=0.51)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", FailureCode.EMPTY_FILE),
        (b"\0\0 \n", FailureCode.EMPTY_FILE),
        (b"GIF89a and no PDF", FailureCode.NOT_A_PDF),
        (b"x" * 2000 + b"%PDF-1.7", FailureCode.NOT_A_PDF),
    ],
)
def test_what_is_no_pdf_is_refused_with_its_reason(tmp_path: Path, data, code):
    path = tmp_path / "input.pdf"
    path.write_bytes(data)
    with pytest.raises(KnownError) as caught, opening.open_document(path):
        pass
    assert caught.value.code is code


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path):
    with pytest.raises(KnownError) as caught, opening.open_document(tmp_path / "absent.pdf"):
        pass
    assert caught.value.code is FailureCode.FILE_MISSING
    with pytest.raises(KnownError) as caught, opening.open_document(tmp_path):
        pass
    assert caught.value.code is FailureCode.FILE_UNREADABLE


def test_a_password_is_asked_for_and_checked(tmp_path: Path):
    path = tmp_path / "locked.pdf"
    pdf = pymupdf.open()
    pdf.new_page()
    pdf.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="right", owner_pw="owner")
    for password, code in ((None, FailureCode.PASSWORD_NEEDED), ("wrong", FailureCode.PASSWORD_WRONG)):
        with pytest.raises(KnownError) as caught, opening.open_document(path, password=password):
            pass
        assert caught.value.code is code
    with opening.open_document(path, password="right") as opened:
        assert opened.encrypted
        assert opened.pdf.page_count == 1


def test_a_changed_file_is_noticed(pages_pdf, tmp_path: Path):
    with pages_pdf("one") as opened:
        digest = opened.sha256
    path = tmp_path / "pages.pdf"
    path.write_bytes(path.read_bytes() + b"\n")
    with pytest.raises(KnownError) as caught, opening.open_document(path, sha256=digest):
        pass
    assert caught.value.code is FailureCode.FILE_CHANGED


def test_pages_out_of_range(pages_pdf):
    with pages_pdf("one") as opened:
        for index in (-1, 1):
            with pytest.raises(KnownError) as caught:
                opening.load_page(opened.pdf, index)
            assert caught.value.code is FailureCode.PAGE_OUT_OF_RANGE
            assert caught.value.page_index == index


def test_probe_tells_text_ink_and_blank_pages_apart(tmp_path: Path):
    pdf = pymupdf.open()
    pdf.new_page().insert_text((72, 72), "text")
    pdf.new_page()
    pdf.new_page().draw_rect(pymupdf.Rect(100, 100, 300, 300), fill=(0, 0, 0))
    picture = pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 40, 40), False)
    picture.clear_with(90)
    pdf.new_page().insert_image(pymupdf.Rect(50, 50, 200, 200), pixmap=picture)
    pdf.new_page().insert_text((72, 72), "   ")
    pdf.set_page_labels([{"startpage": 0, "style": "r", "firstpagenum": 1}])
    path = tmp_path / "kinds.pdf"
    pdf.save(path)
    with opening.open_document(path) as opened:
        facts = opening.probe(opened)
    assert [(p.has_text, p.has_images, p.unread) for p in facts.pages] == [
        (True, False, False),
        (False, False, False),
        (False, False, True),
        (False, True, True),
        (False, False, False),
    ]
    assert [p.label for p in facts.pages[:3]] == ["i", "ii", "iii"]
    assert facts.size == path.stat().st_size
    assert facts.file == FileFacts(text_pages=1)


def test_probe_survives_a_page_whose_content_is_broken(tmp_path: Path):
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        pdf.pages[0].obj.Contents = pdf.make_stream(b"BT /Nothing 12 Tf (unfinished")
        pdf.pages[1].obj.Annots = 7
        pdf.save(tmp_path / "broken.pdf")
    with opening.open_document(tmp_path / "broken.pdf") as opened:
        assert len(opening.probe(opened).pages) == 2


def test_a_damaged_cross_reference_is_said_to_be_repaired(pages_pdf, tmp_path: Path):
    with pages_pdf("words that survive"):
        pass
    path = tmp_path / "pages.pdf"
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"startxref")] + b"startxref\n7\n%%EOF")
    with opening.open_document(path) as opened:
        facts = opening.probe(opened)
    assert facts.file.repaired
    assert facts.pages[0].has_text
