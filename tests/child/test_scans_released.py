"""Scans through the real child: words of an area, and the text of what is released."""

from __future__ import annotations

import pymupdf
import pytest

from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Quadrilateral
from app.protocol.messages import ReadWords, SourceFile
from app.services.releasing import release
from app.workers.supervisor import Child


@pytest.fixture(scope="module")
def child():
    with Child() as made:
        yield made


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "scan.pdf"
    with pymupdf.open() as written, pymupdf.open() as pdf:
        page = written.new_page()
        page.insert_text((72, 100), "We write about the claim of Blessing Okafor.", fontsize=12)
        page.insert_text((72, 400), "The amount is 4,250 pounds.", fontsize=12)
        pdf.new_page().insert_image(page.rect, pixmap=page.get_pixmap(dpi=200, colorspace=pymupdf.csGRAY))
        pdf.save(path, deflate=True)
    return path


def words(child, path, within=None):
    answer = child.call(ReadWords(source=SourceFile(path=str(path)), page_index=0, within=within)).event
    return [(w.text, w.quadrilateral) for w in answer.words]


def name_in(found):
    first, second = (quad for text, quad in found if text.rstrip(".,") in ("Blessing", "Okafor"))
    return Quadrilateral(first.bottom_left, second.bottom_right, second.top_right, first.top_left)


def test_words_of_an_area_of_a_scan_are_those_that_stand_there(child, scan):
    name = name_in(words(child, scan))
    near = words(child, scan, name)
    assert "Okafor." in [text for text, _ in near]
    assert "pounds." not in [text for text, _ in near]
    blank = Quadrilateral.from_box(Box(100, 60, 300, 160))
    assert words(child, scan, blank) == []


@pytest.mark.parametrize("ocr", [True, False])
def test_a_scan_is_released_with_its_words_or_as_a_picture(child, scan, tmp_path, ocr):
    name = Entity(0, "Blessing Okafor", "PERSON", (name_in(words(child, scan)),), decision=Decision.ACCEPTED)
    output = tmp_path / "released.pdf"
    released = release(child, SourceFile(path=str(scan)), [name], [], output, ocr=ocr)
    assert released.report.passed
    with pymupdf.open(output) as pdf:
        text = " ".join(pdf[0].get_text().split())
    assert text == ("We write about the claim of The amount is 4,250 pounds." if ocr else "")
    assert released.facts.pages[0].words_kept == (11 if ocr else 0)
