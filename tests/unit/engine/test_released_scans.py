"""What a released scan holds as text: the words that stand in its pixels clear of the boxes, at their places."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import ocr_helpers as pages
import pymupdf
import pypdfium2
import pytest

from app.domain.documents import UnreadReason
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.reports import Term
from app.engine.extraction import words
from app.engine.ocr import readers
from app.engine.ocr.reading import InkReader
from app.engine.opening import open_document
from app.engine.redaction import release_certified
from app.engine.verification import verify_release

NAME = "Blessing Okafor"


class Listening:
    """The real engine; it counts the pixels that it is given, and doubts some words if it is told to."""

    name = "listening"

    def __init__(self, doubted: tuple[str, ...] = ()) -> None:
        self.pixels = 0
        self._doubted = doubted
        self._reader = readers.reader()

    def read(self, picture, layout, language):
        self.pixels += picture.size
        found = self._reader.read(picture, layout, language)
        return [replace(w, confidence=0.5) if w.text in self._doubted else w for w in found]


def name_of(path: Path, wanted: str = NAME) -> Entity:
    text, _ = pages.read(path)
    start = text.flat.index(wanted)
    quads = text.quads(start, start + len(wanted))
    return Entity(0, wanted, "PERSON", quads, decision=Decision.ACCEPTED)


def released(path: Path, *accepted: Entity, reader=None, terms: tuple[str, ...] = ()) -> Path:
    """The released file; its proof passed."""
    output = path.with_name("released.pdf")
    output.unlink(missing_ok=True)
    with open_document(path) as opened:
        release_certified(opened, accepted, output, ink=InkReader(reader))
        found = tuple(Term(term) for term in terms)
        report = verify_release(output, source=opened, accepted=accepted, rejected=(), terms=found)
    assert report.passed, [r for r in report.checks if r.findings]
    return output


def texts(path: Path) -> tuple[str, str]:
    """What two engines say the first page holds, blanks and line ends alike."""
    with pymupdf.open(path) as pdf:
        first = pdf[0].get_text()
    with pypdfium2.PdfDocument(path) as pdf:
        page = pdf[0]
        reader = page.get_textpage()
        second = reader.get_text_range()
        reader.close()
        page.close()
    return " ".join(first.split()), " ".join(second.split())


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("degrees", [0, 90, 270, 6, -3])
def test_a_released_scan_can_be_searched(tmp_path, degrees, rotation):
    if rotation and degrees not in (0, 90):
        pytest.skip("the turn of the page is independent of the turn of the scan")
    path = pages.page_of(tmp_path, (pages.turned(pages.scan(), degrees), 60, 90), rotation=rotation)
    output = released(path, name_of(path), terms=(NAME, "Okafor", "Blessing"))
    wanted = " ".join(pages.LETTER).replace("Blessing Okafor, ", "")
    first, second = texts(output)
    assert first == wanted
    if degrees - rotation in (0, 6, -3):
        assert second == wanted
    else:  # PDFium puts lines that stand upright or on their heads in an order of its own
        assert sorted(second.split()) == sorted(wanted.split())


@pytest.mark.parametrize("degrees", [0, 90, 6])
def test_its_words_stand_on_their_ink(tmp_path, degrees):
    path = pages.page_of(tmp_path, (pages.turned(pages.scan(), degrees), 60.3, 90.7))
    output = released(path)
    with pymupdf.open(output) as pdf:
        found = {w[4]: pymupdf.Rect(w[:4]) for w in pdf[0].get_text("words")}
        ink = pdf[0].get_pixmap(dpi=144, colorspace=pymupdf.csGRAY)
    dark = np.frombuffer(ink.samples, np.uint8).reshape(ink.h, ink.w) < 128
    text, _ = pages.read(path)
    for word in ("Harrington,", "pounds.", "Please", "month."):
        start = text.flat.index(word)
        with open_document(path) as opened:
            height = opened.pdf[0].rect.height
        box = text.quads(start, start + len(word))[0].envelope
        place = pymupdf.Rect(box.x0, height - box.y1, box.x1, height - box.y0)
        assert (found[word] & place).get_area() > 0.6 * min(place.get_area(), found[word].get_area())
    covered = np.zeros_like(dark)
    for rect in found.values():
        x0, y0, x1, y1 = (round(2 * v) for v in rect)
        covered[y0 - 2 : y1 + 2, x0 - 2 : x1 + 2] = True
    assert (dark & covered).sum() > 0.93 * dark.sum(), "descenders may reach out"


@pytest.mark.parametrize("share", [0.2, 0.33, 0.47, 0.55, 0.61])
def test_words_that_a_box_cuts_are_not_in_it(tmp_path, share):
    path = pages.page_of(tmp_path, (pages.scan(), 60, 90))
    whole = name_of(path, "Harrington").quadrilaterals[0].envelope
    left, right = whole.x0 + share * whole.width, whole.x0 + (share + 0.3) * whole.width
    half = Quadrilateral.from_box(Box(left, whole.y0, right, whole.y1))
    cut = Entity(0, "", "AREA", (half,), decision=Decision.ACCEPTED)
    for text in texts(released(path, cut)):
        assert text.startswith("Dear Ms we write about")


def test_what_is_under_a_box_is_not_even_read(tmp_path):
    """A box over two lines, whose edges lie on no letter."""
    seen: list[str] = []

    class Telling(Listening):
        def read(self, picture, layout, language):
            found = super().read(picture, layout, language)
            seen.extend(w.text for w in found)
            return found

    path = pages.page_of(tmp_path, (pages.scan(), 60, 90))
    name = name_of(path)
    released(path, name, reader=Telling())
    assert "Harrington," in seen
    assert not {"Okafor,", "Okafor", "Blessing"} & set(seen)


def test_doubtful_words_are_left_out(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(), 60, 90))
    for text in texts(released(path, reader=Listening(("amount",)))):
        assert "Leeds. The is 4,250 pounds." in text


def test_words_of_a_picture_stand_among_those_of_the_page(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan((NAME,)), 72, 120), text="The witness is")
    with pymupdf.open(path) as pdf:
        pdf[0].insert_text((72, 200), "and he was heard in March.")
        pdf.saveIncr()
    for text in texts(released(path)):
        assert text == "The witness is Blessing Okafor and he was heard in March."


def test_columns_of_a_picture_do_not_run_together(tmp_path):
    left = ("Name of the tenant", "Date of the letter")
    path = pages.page_of(
        tmp_path, (pages.scan(left), 60, 90), (pages.scan(("Amara Hathaway", "14 March 1987")), 330, 90)
    )
    for text in texts(released(path)):
        assert text in (
            "Name of the tenant Date of the letter Amara Hathaway 14 March 1987",
            "Name of the tenant Amara Hathaway Date of the letter 14 March 1987",
        )


def layered(path: Path, lines: tuple[str, ...], *, dx: float = 0.0, at: float = 0.0) -> Path:
    """The scan at (60, 90) with lines of invisible text over those of its picture."""
    with pymupdf.open(path) as pdf:
        for number, line in enumerate(lines):
            place = (71 + dx, 90 + at + (number * 1.4 + 1.6) * 11)
            pdf[0].insert_text(place, line, fontsize=11, render_mode=3)
        output = path.with_name("layered.pdf")
        pdf.save(output)
    return output


def test_a_layer_that_says_what_is_seen_is_taken_over(tmp_path):
    scan = pages.page_of(tmp_path, (pages.scan(), 60, 90))
    alone, beside = Listening(), Listening()
    without = texts(released(scan, reader=alone))
    path = layered(scan, pages.LETTER)
    text, ink = pages.read(path)
    assert (text.read, ink.unread) == ((), ())
    assert texts(released(path, reader=beside)) == without
    assert beside.pixels < 1.5 * alone.pixels, "no more than its few lines are read"


def test_a_released_scan_is_a_scan_whose_layer_agrees(tmp_path):
    """Its font is that of an OCR layer: no outlines, and boxes that the descenders reach out of."""
    once = released(pages.page_of(tmp_path, (pages.scan(), 60, 90)))
    again = once.rename(tmp_path / "again.pdf")
    reader = Listening()
    text, ink = pages.read(again, InkReader(reader))
    assert (text.read, ink.unread) == ((), ())
    assert len(ink.layer) == len(" ".join(pages.LETTER).split())
    first = texts(again)
    assert texts(released(again)) == first


LIES = (
    "Dear Mr Szymanski,",
    "the goods were delivered late and the crates were all wet then,",
    "so nothing in this agreement affects anybody. Copper is 9 euros.",
    "Nobody called the office of Tamsin.",
)


def test_a_layer_that_says_something_else_is_told_and_the_ink_is_read(tmp_path):
    path = layered(pages.page_of(tmp_path, (pages.scan(), 60, 90)), LIES)
    text, ink = pages.read(path)
    assert [r.reason for r in ink.unread] == [UnreadReason.LAYER_DISAGREES]
    assert not any(r.is_writing for r in ink.unread)
    assert NAME in text.flat
    assert "Szymanski" in text.flat, "what is hidden is searched all the same"
    for found in texts(released(path)):
        assert found.startswith("Dear Ms Harrington, we write about the claim of Blessing Okafor,")
        for lie in ("Szymanski", "Copper", "Tamsin"):
            assert lie not in found
    for found in texts(released(path, name_of(path), terms=("Okafor",))):
        assert "Szymanski" not in found


def test_a_layer_beside_its_ink_is_not_trusted(tmp_path):
    path = layered(pages.page_of(tmp_path, (pages.scan(), 60, 90)), pages.LETTER, dx=14)
    text, ink = pages.read(path)
    assert [r.reason for r in ink.unread] == [UnreadReason.LAYER_DISAGREES]
    assert text.read
    assert not any("Okafor" in found for found in texts(released(path, name_of_read(path), terms=("Okafor",))))


def name_of_read(path: Path) -> Entity:
    """The name as OCR reads it, wherever the layer has it."""
    text, _ = pages.read(path)
    first = text.flat.index(NAME, text.read[0].start)
    return Entity(0, NAME, "PERSON", text.quads(first, first + len(NAME)), decision=Decision.ACCEPTED)


@pytest.mark.parametrize("accepted", [False, True])
def test_of_a_layer_only_what_can_be_of_its_ink_is_taken_over(tmp_path, accepted):
    """A word over another's ink, one over bare paper, and one far too long for its place."""
    scan = pages.page_of(tmp_path, (pages.scan(), 60, 90))
    path = layered(scan, pages.LETTER)
    with pymupdf.open(path) as pdf:
        pdf[0].insert_text((90, 107.6), "smuggled", fontsize=11, render_mode=3)
        pdf[0].insert_text((300, 500), "planted", fontsize=11, render_mode=3)
        pdf[0].insert_text((71, 107.6), "incomprehensibilities", fontsize=2, render_mode=3)
        pdf.saveIncr()
    for found in texts(released(path, *((name_of(path),) if accepted else ()))):
        assert "who lives at 12 Beech Road in Leeds." in found
        for planted in ("smuggled", "planted", "incomprehensib"):
            assert planted not in found


def test_an_area_drawn_by_hand_is_read_without_the_rest_of_the_page(tmp_path):
    path = pages.page_of(tmp_path, (pages.scan(), 60, 90), rotation=90)
    name = name_of(path)
    whole, part = Listening(), Listening()
    with open_document(path) as opened:
        everything = words(opened, 0, InkReader(whole))
        found = words(opened, 0, InkReader(part), name.quadrilaterals[0])
    inside = [w.text for w in found if name.quadrilaterals[0].contains(w.quadrilateral.center)]
    assert " ".join(inside).rstrip(",") == NAME
    assert len(found) < len(everything)
    assert part.pixels < 0.6 * whole.pixels
