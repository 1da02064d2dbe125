"""A search finds places as the lists do, in pieces of time, with what stands around them."""

from __future__ import annotations

import math
from pathlib import Path

import pymupdf
import pytest

from app.domain.carriers import Carrier, HiddenPlace, Part
from app.domain.searching import Match
from app.engine import searching
from app.engine.carriers.detecting import Strips
from app.engine.carriers.gathering import HiddenText
from app.engine.lists import EntryList, patterns
from app.engine.ocr.reading import InkReader
from app.engine.opening import open_document
from app.engine.searching import search, search_hidden


@pytest.fixture(scope="module")
def paper(tmp_path_factory) -> Path:
    pdf = pymupdf.open()
    for number in range(6):
        page = pdf.new_page()
        page.insert_text((72, 100), f"Paragraph {number}: the project Blue-", fontsize=11)
        page.insert_text((72, 114), "bird was never mentioned to Mr Smith.", fontsize=11)
    slanted = pymupdf.Matrix(math.cos(0.3), math.sin(0.3), -math.sin(0.3), math.cos(0.3), 0, 0)
    pdf[5].insert_text((150, 400), "Confidential Bluebird", fontsize=14, morph=(pymupdf.Point(150, 400), slanted))
    path = tmp_path_factory.mktemp("search") / "in.pdf"
    pdf.save(path)
    return path


def found(path: Path, line: str, pages=range(6)) -> searching.Searched:
    with open_document(path) as opened:
        return search(opened, EntryList((line,)), pages, InkReader(), ())


def test_a_word_over_a_line_break_is_one_place_with_two_quadrilaterals(paper: Path) -> None:
    match = found(paper, "Bluebird", range(1)).matches[0]
    assert len(match.quadrilaterals) == 2
    assert match.before.endswith("the project ")
    assert match.after.startswith(" was never")


def test_a_slanted_text_has_a_slanted_place(paper: Path) -> None:
    match = found(paper, "Confidential Bluebird").matches[-1]
    (quad,) = match.quadrilaterals
    dx, dy = quad.bottom_right.x - quad.bottom_left.x, quad.bottom_right.y - quad.bottom_left.y
    assert abs(math.atan2(dy, dx)) == pytest.approx(0.3, abs=0.01)


def test_when_the_time_is_up_it_says_where_to_go_on(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "BUDGET", 0.0)
    pages, at = [], 0
    while at is not None:
        piece = found(paper, "Smith", range(at, 6))
        assert piece.matches, "every answer has looked at a page at least"
        pages += [m.page_index for m in piece.matches]
        at = piece.next_page
    assert pages == list(range(6))


def test_an_expression_that_runs_out_of_time_is_told(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "ENTRY_SECONDS", 0.0)
    assert found(paper, r"re:Sm[a-z]+h", range(2)).late == (0, 1)


def test_places_inside_each_other_are_told_once(paper: Path) -> None:
    assert len(found(paper, "~Bluebird", range(1)).matches) == 1


def test_hidden_texts_are_searched_one_by_one_and_told_by_their_place() -> None:
    title, author = HiddenPlace(Carrier.METADATA, part=Part.TITLE), HiddenPlace(Carrier.METADATA, part=Part.AUTHOR)
    note = HiddenPlace(Carrier.NOTE, 2, of_document=False)
    strips = Strips(
        [
            HiddenText(title, "About Blue", lead="Smith"),
            HiddenText(author, "bird and Mr Smith"),
            HiddenText(note, "Ask  Mr\nSmith again", page_index=3),
        ],
        page_count=6,
    )
    assert search_hidden(strips, EntryList(("Blue bird",))).matches == ()
    assert search_hidden(strips, EntryList(("Mr Smith",))).matches == (
        Match(0, "Mr Smith", "bird and ", "", hidden=author),
        Match(3, "Mr Smith", "Ask ", " again", hidden=note),
    )
    assert len(search_hidden(strips, EntryList(("Smith",))).matches) == 2, "what leads a text is not of the file"
