"""docs/what-is-missed.md is true: of each example the marked words are no hit, and those of its neighbour are one.

The examples are read from the page, set as papers and given to a real child with the full search. An example that
detection has learnt fails here: then its row goes.
"""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pymupdf
import pytest

from app.cli.detect import Detected, Wanted, detect_file
from app.cli.output import ProgressLine
from app.domain.geometry import Point
from app.domain.lists import TextLists
from app.workers.supervisor import Child

PAGE = Path(__file__).resolve().parents[2] / "docs" / "what-is-missed.md"
ROW = re.compile(r"^\| (?P<number>\d+) \| (?P<missed>[^|]+) \| (?P<found>[^|]+) \|(?P<line>[^|]*)\|$", re.MULTILINE)
TRIED = re.compile(r"^> (.+)$", re.MULTILINE)
SENTENCE = re.compile(r"(?:\*(?P<setting>[^*:]+):\* )?(?P<before>[^*]*)\*\*(?P<secret>[^*]+)\*\*(?P<after>[^*]*)")
PICTURE = re.compile(r"a picture of (\d+) dots an inch")
NEXT_PAGE = " / "
STEPS = 60

Place = tuple[int, pymupdf.Rect]
"""A page from zero, and an area as viewers count it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text of the page, how it is set ("" is typed), and which of its words detection is asked about."""

    setting: str
    text: str
    secret: str

    @classmethod
    def of(cls, cell: str) -> Sentence:
        match = SENTENCE.fullmatch(cell.strip())
        assert match, f"not one marked part: {cell}"
        return cls(match["setting"] or "", match["before"] + match["secret"] + match["after"], match["secret"])


@dataclass(frozen=True, slots=True)
class Example:
    missed: Sentence
    found: Sentence
    line: str


def examples() -> dict[int, Example]:
    rows = ROW.finditer(PAGE.read_text(encoding="utf-8"))
    return {int(r[1]): Example(Sentence.of(r[2]), Sentence.of(r[3]), r[4].strip().strip("`")) for r in rows}


EXAMPLES = examples()
FOUND_TOO = [Sentence.of(text) for text in TRIED.findall(PAGE.read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child() as made:
        yield made


def test_every_row_of_the_page_is_an_example():
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if re.match(r"\| \d", line)]
    assert list(EXAMPLES) == list(range(1, len(rows) + 1))
    assert len(rows) >= 15, "so few that something is wrong with the page or with this test"
    assert FOUND_TOO


@pytest.mark.parametrize("number", EXAMPLES)
def test_the_marked_words_are_missed_and_their_neighbours_found(tmp_path, child, number):
    example = EXAMPLES[number]
    assert share(child, tmp_path, example.missed) == 0.0, "detection has learnt this one: its row goes"
    assert share(child, tmp_path, example.found) > 0.9


@pytest.mark.parametrize("sentence", FOUND_TOO, ids=lambda sentence: sentence.secret[:12])
def test_what_the_page_says_is_found_is_found(tmp_path, child, sentence):
    assert share(child, tmp_path, sentence) > 0.9


@pytest.mark.parametrize("number", [n for n, example in EXAMPLES.items() if example.line])
def test_the_line_of_a_list_finds_what_is_missed(tmp_path, child, number):
    example = EXAMPLES[number]
    assert share(child, tmp_path, example.missed, TextLists(always=(example.line,))) > 0.4


def test_what_is_too_coarse_to_read_is_told_as_unread(tmp_path, child):
    coarse = [e.missed for e in EXAMPLES.values() if PICTURE.fullmatch(e.missed.setting)]
    assert coarse
    for sentence in coarse:
        found, _ = looked_at(child, tmp_path, sentence)
        assert [page.unread for page in found.facts.pages] == [True]


def share(child: Child, folder: Path, sentence: Sentence, lists: TextLists | None = None) -> float:
    """Which part of the marked words hits cover, from 0 to 1."""
    found, places = looked_at(child, folder, sentence, lists)
    inside = []
    for index, area in places:
        quads = [q for e in found.entities if e.page_index == index for q in e.quadrilaterals]
        y = found.facts.pages[index].geometry.box.y1 - (area.y0 + area.y1) / 2
        points = [Point(area.x0 + area.width * (n + 0.5) / STEPS, y) for n in range(STEPS)]
        inside += [any(quad.contains(point) for quad in quads) for point in points]
    return sum(inside) / len(inside)


def looked_at(
    child: Child, folder: Path, sentence: Sentence, lists: TextLists | None = None
) -> tuple[Detected, list[Place]]:
    path = folder / "letter.pdf"
    with pymupdf.open() as pdf:
        places = set_sentence(pdf, sentence)
        pdf.save(path)
    wanted = Wanted(lists=lists or TextLists())
    return detect_file(child, path, None, wanted, ProgressLine()), places


def set_sentence(pdf: pymupdf.Document, sentence: Sentence) -> list[Place]:
    """Add the pages of a sentence; returns where its marked words are."""
    if sentence.setting == "letters in a ring":
        return in_a_ring(pdf, sentence.text)
    picture = PICTURE.fullmatch(sentence.setting)
    if picture:
        with pymupdf.open() as typed:
            places = set_sentence(typed, Sentence("", sentence.text, sentence.secret))
            pixels = typed[0].get_pixmap(dpi=int(picture[1]), colorspace=pymupdf.csGRAY)
        page = pdf.new_page()
        page.insert_image(page.rect, pixmap=pixels)
        return places
    assert sentence.setting in ("", "over two pages")
    places = []
    for index, part in enumerate(sentence.text.split(NEXT_PAGE)):
        page = pdf.new_page()
        if part.isascii():
            page.insert_text((60, 100), part, fontsize=11)
        else:
            page.insert_htmlbox(pymupdf.Rect(60, 90, 560, 300), html.escape(part))
        places += [(index, area) for area in page.search_for(sentence.secret)]
    assert len(places) == 1, "the marked words stand once and on one line"
    return places


def in_a_ring(pdf: pymupdf.Document, text: str) -> list[Place]:
    """Letters one by one round the upper half of a circle, as on a seal."""
    page = pdf.new_page()
    for number, letter in enumerate(text):
        angle = math.pi * number / (len(text) - 1) - math.pi
        foot = pymupdf.Point(300 + 120 * math.cos(angle), 400 + 120 * math.sin(angle))
        turn = pymupdf.Matrix(-(math.degrees(angle) + 90))
        page.insert_text(foot, letter, fontsize=14, morph=(foot, turn))
    return [(0, pymupdf.Rect(word[:4])) for word in page.get_text("words")]
