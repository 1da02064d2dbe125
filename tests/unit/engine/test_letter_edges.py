"""Places of letters in what OCR read: a box over a part of a word covers its letters wholly."""

from __future__ import annotations

import numpy as np
import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.ocr.letter_edges import refined
from app.engine.ocr.readers import DOTS_PER_INCH, Layout, reader
from app.engine.page_drawing import Pixels

WORDS = ["1987,", "Okafor,", "Leeds.", "Harrington;", "(Blessing)", "EC1A,", "12.04.1987.", "Quill;", "j.doe@x.org,"]
PIXELS = DOTS_PER_INCH / 72


def printed(font: str, size: float) -> tuple[Pixels, dict[int, list[tuple[str, float, float]]]]:
    """A picture with a word in each line, and by line the left and right end of each letter's advance in pixels."""
    with pymupdf.open() as pdf:
        page, places = pdf.new_page(width=300, height=400), {}
        for number, word in enumerate(WORDS):
            page.insert_text((20, 30 + 38 * number), word, fontname=font, fontsize=size)
            at, face = 20.0, pymupdf.Font(font)
            places[number] = []
            for letter in word:
                wide = face.text_length(letter, size)
                places[number].append((letter, at * PIXELS, (at + wide) * PIXELS))
                at += wide
        pixmap = page.get_pixmap(dpi=DOTS_PER_INCH, colorspace="gray")
        return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.h, pixmap.stride)[:, : pixmap.w].copy(), places


@pytest.mark.parametrize("font", ["helv", "tiro", "cour", "hebo"])
@pytest.mark.parametrize("size", [8, 11, 16])
def test_what_ends_before_a_mark_is_covered_to_its_last_letter(font: str, size: float) -> None:
    picture, places = printed(font, size)
    em = size * PIXELS
    seen = 0
    for word in reader().read(picture, Layout.BLOCK, "eng"):
        number = round((word.box[3] / PIXELS - 30) / 38)
        letters = places.get(number, [])
        if word.text != "".join(letter for letter, *_ in letters):
            continue
        seen += 1
        assert len(word.edges) == len(word.text) + 1
        inked = [n for n, (letter, *_) in enumerate(letters) if letter.isalnum()]
        first, last = inked[0], inked[-1]
        assert word.edges[first] <= letters[first][1] + 0.15 * em
        assert word.edges[last + 1] >= letters[last][2] - 0.15 * em
    assert seen >= 0.7 * len(WORDS)


@given(
    st.lists(st.tuples(st.integers(2, 14), st.integers(1, 6)), min_size=2, max_size=12),
    st.floats(-5, 5),
    st.integers(0, 9),
)
def test_letters_that_stand_alone_have_their_edges_in_the_blanks(
    shapes: list[tuple[int, int]], off: float, left: int
) -> None:
    picture = np.full((20, 300), 255, np.uint8)
    at, blanks = left, []
    for number, (wide, gap) in enumerate(shapes):
        picture[4:16, at : at + wide] = 0
        blanks.append((at + wide, at + wide + gap))
        at += wide + (gap if number + 1 < len(shapes) else 0)
    told = (left, *((a + b) / 2 + off for a, b in blanks[:-1]), at)
    width = (at - left) / len(shapes)
    found = refined(picture, (left, 4, at, 16), told, "n" * len(shapes))
    if abs(off) <= width:
        assert all(a <= edge <= b for edge, (a, b) in zip(found[1:-1], blanks, strict=False))
    assert (found[0], found[-1]) == (left, at)


def test_where_letters_touch_marks_at_the_ends_have_no_width() -> None:
    picture = np.full((20, 80), 255, np.uint8)
    picture[4:16, 10:70] = 0
    assert refined(picture, (10, 4, 70, 16), (10, 20, 40, 50, 60, 70), "(abc)")[:2] == (10, 10)
    found = refined(picture, (10, 4, 70, 16), (10, 20, 40, 50, 60, 70), "ab1,.")
    assert found[3:] == (70, 70, 70)


@given(st.text(min_size=1, max_size=8), st.data())
def test_edges_stay_in_their_order_whatever_is_seen(text: str, data: st.DataObject) -> None:
    edges = tuple(sorted(data.draw(st.lists(st.floats(0, 60), min_size=len(text) + 1, max_size=len(text) + 1))))
    picture = np.array(data.draw(st.lists(st.sampled_from([0, 255]), min_size=60, max_size=60)), np.uint8)
    found = refined(np.tile(picture, (12, 1)), (edges[0], 0, edges[-1], 12), edges, text)
    assert len(found) == len(edges)
    assert list(found) == sorted(found)
    assert edges[0] <= found[0] <= found[-1] <= edges[-1]
