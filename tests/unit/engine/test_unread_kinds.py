"""Each kind of what cannot be read is told as what it is, and ordinary pages are told nothing of."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pymupdf
import pytest
import unread_papers as papers

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.documents import UnreadReason, UnreadRegion
from app.domain.entities import Entity
from app.domain.geometry import Box, Quadrilateral
from app.engine import concealed
from app.engine.carriers.placing import PageLook
from app.engine.extraction import read_whole_page
from app.engine.ocr.reading import InkReader
from app.engine.opening import open_document
from app.engine.unpainted import SecondLook


def looked_at(path: Path, *, page: int = 0, entities: tuple[Entity, ...] = ()) -> tuple[str, list[UnreadRegion]]:
    """The text of a page and its unread regions, as detection tells them."""
    with open_document(path) as opened:
        ink = InkReader()
        for index in range(page + 1):
            text, read = read_whole_page(opened, index, ink)
        return text.flat, [*read.unread, *concealed.regions(PageLook(opened.pdf), text, entities)]


def painted_by_another(path: Path) -> tuple[UnreadRegion, ...]:
    with open_document(path) as opened, ExitStack() as stack:
        return SecondLook(opened, PageLook(opened.pdf), stack).regions(0)


def reasons(regions: list[UnreadRegion]) -> list[UnreadReason]:
    return [region.reason for region in regions]


@pytest.mark.parametrize("says", [papers.shuffled(), papers.other_digits])
def test_a_font_that_says_other_letters_than_it_shows_is_read_and_told(tmp_path, says):
    text, regions = looked_at(papers.with_codes(tmp_path / "a.pdf", says))
    for shown in ("Blessing Okafor", "14 March 1987", "44170023", papers.ORDINARY):
        assert shown in text
    assert reasons(regions) == [UnreadReason.FONT_LIES]
    box = regions[0].quadrilateral.envelope
    assert (box.x0, box.y1) == (pytest.approx(72, abs=3), pytest.approx(842 - 90, abs=8))
    assert box.y0 > 842 - 160, "the honest line is not in it"
    assert says("Okafor") in text, "what it says is searched too: whoever copies the page gets that"


def test_a_font_that_lies_is_known_on_the_pages_that_follow(tmp_path):
    text, regions = looked_at(papers.with_codes(tmp_path / "a.pdf", papers.shuffled(), pages=2), page=1)
    assert "Blessing Okafor" in text
    assert reasons(regions) == [UnreadReason.FONT_LIES]


@pytest.mark.parametrize("says", [papers.honest, papers.private_use])
def test_a_font_that_tells_the_truth_or_nothing_is_no_region_where_it_can_be_read(tmp_path, says):
    text, regions = looked_at(papers.with_codes(tmp_path / "a.pdf", says))
    assert "Blessing Okafor" in text
    assert regions == []


@pytest.mark.parametrize("lies", [False, True])
def test_a_type3_font_is_compared_like_any_other(tmp_path, lies):
    shown = "DEFENDANT HARRISON"
    says = "".join(map(papers.shuffled(), shown)) if lies else shown
    text, regions = looked_at(papers.type3(tmp_path / "a.pdf", shown, says))
    assert reasons(regions) == [UnreadReason.FONT_LIES] * lies
    assert "HARRISON" in text


def test_letters_drawn_as_outlines_are_read(tmp_path):
    text, regions = looked_at(papers.drawn_letters(tmp_path / "a.pdf"))
    assert "Blessing Okafor" in text
    assert regions == []


def test_drawn_lines_that_nobody_can_read_are_told_as_drawn(tmp_path):
    _, regions = looked_at(papers.drawn_scrawl(tmp_path / "a.pdf"))
    assert set(reasons(regions)) == {UnreadReason.DRAWN}
    assert all(region.is_writing for region in regions)


def test_a_faint_scan_is_not_passed_over(tmp_path):
    text, regions = looked_at(papers.faint_scan(tmp_path / "a.pdf"))
    assert regions
    assert set(reasons(regions)) <= {UnreadReason.LOW_CONFIDENCE, UnreadReason.NOTHING_READ, UnreadReason.PICTURE}
    assert papers.ORDINARY in text


def test_text_under_a_box_is_told(tmp_path):
    text, regions = looked_at(papers.covered(tmp_path / "a.pdf"))
    assert "four million" in text
    assert reasons(regions) == [UnreadReason.CONCEALED]
    box = regions[0].quadrilateral.envelope
    assert (box.x0, box.y0) == (pytest.approx(72, abs=2), pytest.approx(842 - 123, abs=4))
    assert not regions[0].is_writing


def test_text_under_a_box_that_is_a_hidden_hit_is_not_told_twice(tmp_path):
    path = papers.covered(tmp_path / "a.pdf")
    quad = Quadrilateral.from_box(Box(70, 842 - 126, 320, 842 - 106))
    place = HiddenPlace(Carrier.INVISIBLE, of_document=False)
    _, regions = looked_at(path, entities=(Entity(0, "the settlement", "PERSON", (quad,), hidden=place),))
    assert regions == []


def test_an_image_that_cannot_be_unpacked_leaves_what_is_drawn_to_tell(tmp_path):
    _, plain = looked_at(papers.drawn_scrawl(tmp_path / "a.pdf"))
    _, over = looked_at(papers.over_a_damaged_image(tmp_path / "b.pdf"))
    assert [region.picture for region in over] == [region.picture for region in plain]
    assert all(region.picture for region in over)
    assert over


def test_the_same_picture_has_one_key_and_another_another(tmp_path):
    path = papers.with_logos(tmp_path / "a.pdf", pages=3, twice=True)
    keys = []
    with open_document(path) as opened:
        ink = InkReader()
        for page in range(3):
            keys.append([r.picture for r in read_whole_page(opened, page, ink)[1].unread])
    first, second, third = keys
    assert len(first) == 2
    assert second == third
    assert second[0] in first, "at another size it is the same picture"
    assert len(set(first)) == 2


def test_the_same_pixels_through_another_mask_are_another_picture(tmp_path):
    photo = papers.photograph()
    path = tmp_path / "a.pdf"
    masks = [np.full((photo.h, photo.w), 255, np.uint8) for _ in range(2)]
    masks[1][:, : photo.w // 2] = 120
    with pymupdf.open() as pdf:
        for mask in masks:
            page = pdf.new_page()
            plain = pymupdf.Pixmap(pymupdf.csGRAY, photo.w, photo.h, np.ascontiguousarray(mask).tobytes(), False)
            page.insert_image((72, 100, 272, 250), stream=photo.tobytes("png"), mask=plain.tobytes("png"))
        pdf.save(path)
    _, one = looked_at(path)
    _, other = looked_at(path, page=1)
    assert one
    assert other
    assert {r.picture for r in one}.isdisjoint(r.picture for r in other)


@pytest.mark.parametrize("turn", [0, 90, 180])
def test_a_picture_that_only_another_engine_paints_is_told(tmp_path, turn):
    (region,) = painted_by_another(papers.with_refined_jbig2(tmp_path / "a.pdf", turn))
    assert region.reason is UnreadReason.NOT_PAINTED
    assert region.is_writing, "a run without a reviewer stops for it"
    box = region.quadrilateral.envelope
    assert (box.x0, box.y0, box.x1, box.y1) == pytest.approx((50, 70, 250, 130), abs=0.1)


def test_a_blank_picture_and_one_that_both_engines_paint_are_not_told(tmp_path):
    for name, pixels in (("blank", np.full((60, 200), 255)), ("lines", np.tile([0, 255], (60, 100)))):
        path = tmp_path / f"{name}.pdf"
        with pymupdf.open() as pdf:
            gray = pixels.astype(np.uint8).tobytes()
            picture = pymupdf.Pixmap(pymupdf.csGRAY, 200, 60, gray, False)
            pdf.new_page(width=300, height=200).insert_image(pymupdf.Rect(50, 70, 250, 130), pixmap=picture)
            pdf.save(path)
        assert painted_by_another(path) == ()
