"""The text of a page and the places of its ink, over pages of every shape that a file can have."""

from __future__ import annotations

import itertools
import random
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from typeset_pages import BLANK, Glyph, Ink, Row, Sheet, mirrored, raw_characters, write

from app.base.errors import KnownError
from app.domain.matching import fold
from app.engine import extraction, opening
from app.engine.layout import Line, compose
from app.engine.line_repair import repaired
from app.engine.page_text import PageText

PIXELS_PER_EM = 20.0
FIELD = 17.0
"""Ems that a row may be long."""
RIM = 0.1
"""Ems at the edge of a box that a neighbour's ink may lose: the blank beside a word, and the soft edge."""

LATIN = [Glyph("low", c) for c in "aeosu"] + [Glyph("tall", "k"), Glyph("deep", "q"), Glyph("thin", "l")]
CAPITALS = [Glyph("capital", c) for c in "AEOU"]
STRANGE = [
    Glyph("joined", "ffi"),
    Glyph("joined", "\ufb03"),
    Glyph("joined", "\ufb02"),
    Glyph("wide", "\uff21"),
    Glyph("wide", "\U00020000"),
    Glyph("wide", "\U0001d49c"),
    Glyph("low", "\u0430"),
    Glyph("capital", "\u1e9e"),
]
MARKS = [Glyph("mark", c) for c in ("\u0301", "\u0308", "\u0331")]
SOFT = Glyph("dash", "\u00ad")
HYPHEN = Glyph("dash", "-")
SERIALS = {
    "latin": [Glyph("low", "v"), Glyph("tall", "h"), Glyph("deep", "g"), Glyph("capital", "Z")],
    "hebrew": [Glyph("low", c) for c in "\u05d3\u05d4\u05d5"] + [Glyph("tall", "\u05dc")],
    "kanji": [Glyph("wide", c) for c in "\u5c71\u7530\u592a\u90ce"],
}
BODIES = {
    "latin": LATIN,
    "hebrew": [Glyph("low", c) for c in "\u05d0\u05d1\u05d2\u05db"],
    "kanji": [Glyph("wide", c) for c in "\u6771\u4eac\u4f4f\u4eba"],
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page: its glyphs in the order they are read, the numbers that their ink has in a rendering."""

    glyphs: tuple[Glyph, ...]
    numbers: tuple[int, ...] = ()

    def expected(self) -> tuple[str, list[list[int]]]:
        """Its text as it is to be read, and for each character of it the glyphs whose ink it stands for."""
        characters: list[str] = []
        inks: list[list[int]] = []
        for glyph, number in zip(self.glyphs, self.numbers, strict=True):
            if glyph in MARKS or glyph == SOFT:
                composed = unicodedata.normalize("NFC", (characters[-1] if characters else "") + glyph.text)
                if glyph in MARKS and len(composed) == 1:
                    characters[-1] = composed
                elif glyph in MARKS:
                    characters.append(glyph.text)
                    inks.append(inks[-1])  # no box holds the mark and leaves its letter
                inks[-1].append(number)
                continue
            for character in fold(glyph.text).text:
                characters.append(character)
                inks.append([number])
        return "".join(characters), inks


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet, and its words in the order of each row."""

    sheet: Sheet
    rows: tuple[tuple[Word, ...], ...]

    def named(self, numbers: npt.NDArray[np.int32]) -> str:
        """Glyphs by their numbers, for a message."""
        glyphs = [glyph for row in self.sheet.rows for glyph in row.glyphs]
        return ", ".join(f"{n} ({glyphs[n].shape} {glyphs[n].text!a})" for n in sorted(set(numbers.tolist())))


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """Pages of up to four fields, each with rows of words in one direction."""
    counter = itertools.count()
    rows: list[Row] = []
    words: list[tuple[Word, ...]] = []
    number = 0
    for cell in draw(st.lists(st.integers(0, 3), min_size=1, max_size=4, unique=True)):
        kind = draw(st.sampled_from(["paragraph", "paragraph", "table", "slanted", "vertical", "hebrew", "bold"]))
        x, y = 3.0 + 22.0 * (cell % 2), 41.0 - 22.0 * (cell // 2)
        for row, spoken in draw(_field(kind, x, y, counter)):
            numbered = []
            at = {id(g): number + i for i, g in enumerate(row.glyphs)}
            for word in spoken:
                numbered.append(replace(word, numbers=tuple(at[id(g)] for g in word.glyphs)))
            rows.append(row)
            words.append(tuple(numbered))
            number += len(row.glyphs)
    sheet = Sheet(
        tuple(rows),
        em=draw(st.sampled_from([11.0, 0.7, 4.0, 60.0, 300.0])),
        origin=draw(st.sampled_from([(0.0, 0.0), (-25.0, 13.5), (7.25, -30.0)])),
        cropped=draw(st.sampled_from([0.0, 0.0, 1.5])),
        rotation=draw(st.sampled_from([0, 90, 180, 270])),
        user_unit=draw(st.sampled_from([1.0, 1.0, 2.5])),
    )
    return Page(sheet, tuple(words))


@st.composite
def _field(draw: st.DrawFn, kind: str, x: float, y: float, counter: Iterator[int]) -> list[tuple[Row, list[Word]]]:
    script = {"vertical": "kanji", "hebrew": "hebrew"}.get(kind, "latin")
    size = draw(st.sampled_from([1.0, 1.0, 0.6, 1.6]))
    leading = draw(st.sampled_from([1.0, 1.2, 1.5])) * size
    angle = draw(st.sampled_from([0, 90, 180, 270, 7, -30, 45])) if kind in ("slanted", "hebrew") else 0
    found: list[tuple[Row, list[Word]]] = []
    for line in range(draw(st.integers(1, 3))):
        spoken: list[Word] = []
        glyphs: list[Glyph] = []
        # Far enough apart that MuPDF sees cells where they are meant, and near enough that it sees one line elsewhere.
        blanks = (BLANK,) * (6 if kind == "table" else 1)
        for _ in range(draw(st.integers(1, 3))):
            word = Word(tuple(map(replace, draw(_letters(script, next(counter))))))
            further = [*(map(replace, blanks) if spoken else ()), *word.glyphs]
            if spoken and sum(g.advance for g in (*glyphs, *further)) * size > FIELD:
                break
            glyphs += further
            spoken.append(word)
        if script == "latin" and kind == "paragraph" and draw(st.booleans()):
            end = replace(draw(st.sampled_from([SOFT, HYPHEN])))
            glyphs.append(end)
        across = leading * line
        row = Row(
            tuple(glyphs), x, y - across, size, vertical=script == "kanji", twin=0.04 * size if kind == "bold" else 0.0
        )
        if script == "kanji":
            row = replace(row, x=x + 15 - 1.6 * leading * line, y=y)
        if script == "hebrew":
            row = mirrored(row)
        if angle:
            cosine, sine = np.cos(np.radians(angle)), np.sin(np.radians(angle))
            left, up = -7.0, 2.0 - across
            row = replace(
                row, x=x + 8 + left * cosine - up * sine, y=y - 9 + left * sine + up * cosine, angle=float(angle)
            )
        elif kind == "slanted":
            row = replace(row, slant=0.2)
        found.append((row, spoken))
    return found


@st.composite
def _letters(draw: st.DrawFn, script: str, serial: int) -> tuple[Glyph, ...]:
    """A word that begins with a letter for beginnings and four of its own, so that it can be found again."""
    own = SERIALS[script]
    found = [own[3], *(own[serial // 3**place % 3] for place in range(3, -1, -1))]
    body = BODIES[script] + (CAPITALS + STRANGE if script == "latin" else [])
    for _ in range(draw(st.integers(0, 5))):
        found.append(draw(st.sampled_from(body)))
        if script == "latin":
            extra = draw(st.sampled_from([None, None, None, *MARKS, SOFT]))
            if extra is not None and not (extra in MARKS and found[-1].shape in ("thin", "joined")):
                found.append(extra)
    return tuple(found[:-1] if found[-1] is SOFT else found)  # at the end of a row it would be a hyphen


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(page=pages(), data=st.data())
def test_any_span_maps_to_its_own_ink(tmp_path: Path, page: Page, data: st.DataObject) -> None:
    """The boxes of a span hide all of its ink, and of a neighbour's no more than its rim; nothing is lost on the way
    from the file, and what is read keeps the order of its row."""
    sheet = page.sheet
    with opening.open_document(write(sheet, tmp_path / "page.pdf")) as opened:
        text = extraction.read_page(opened, 0)
        note(ascii(text.text))
        ink = Ink(opened, PIXELS_PER_EM / (sheet.em * sheet.user_unit))
        _holds_together(text)
        _nothing_is_lost(text, raw_characters(opened))
        for row in page.rows:
            first_places = []
            for word in row:
                expected, _ = word.expected()
                places = [m.start() for m in re.finditer(re.escape(expected), text.text)]
                assert places, f"lost: {expected!a}"
                first_places.append(places[0])
                start, end = _cluster(expected, data.draw(st.integers(0, len(expected) - 1)))
                end = _cluster(expected, max(end, data.draw(st.integers(start + 1, len(expected)))) - 1)[1]
                for span in {(0, len(expected)), (start, end)}:
                    _hides_its_ink_alone(page, ink, text, word, places, span)
            assert first_places == sorted(first_places)


def _hides_its_ink_alone(
    page: Page, ink: Ink, text: PageText, word: Word, places: list[int], span: tuple[int, int]
) -> None:
    expected, inks = word.expected()
    start, end = span
    said = f"{expected[start:end]!a} of {expected!a}"
    quads = [q for place in places for q in text.quads(place + start, place + end)]
    assert quads, f"no place: {said}"
    mine = np.isin(ink.owners, [number for numbers in inks[start:end] for number in numbers])
    left = ink.owners[mine & ~ink.inside(quads, 1.5)]
    assert not left.size, f"{said} leaves {page.named(left)}"
    # Letters that lean reach over the foot of the next one.
    rim = RIM + 0.75 * max(row.slant * row.size for row in page.sheet.rows)
    others = ~mine & ~np.isin(ink.owners, _hyphens_at_ends(page.sheet))
    cut = ink.owners[others & ink.inside(quads, -rim * PIXELS_PER_EM)]
    assert not cut.size, f"{said} cuts {page.named(cut)}"


def _cluster(text: str, index: int) -> tuple[int, int]:
    """The letter at `index` with the marks that cannot be composed with it: no box parts them."""
    start, end = index, index + 1
    while unicodedata.combining(text[start]) and start > 0:
        start -= 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return start, end


def _hyphens_at_ends(sheet: Sheet) -> list[int]:
    """Numbers of the hyphens that end rows: they go with the word before them where it goes on in the next row."""
    ends = itertools.accumulate(len(row.glyphs) for row in sheet.rows)
    return [end - 1 for end, row in zip(ends, sheet.rows, strict=True) if row.glyphs[-1] in (SOFT, HYPHEN)]


def _holds_together(text: PageText) -> None:
    assert all(len(column) == len(text.text) for column in text.extents.columns)
    assert len(text.flat) == len(text.text)
    assert len(text.offsets) == len(text.frames)
    assert list(text.offsets) == sorted(set(text.offsets))
    assert all(0 <= offset < len(text.text) for offset in text.offsets)
    for index, character in enumerate(text.text):
        if not character.isspace():
            assert text.quads(index, index + 1), f"{character!a} has no place"


def _nothing_is_lost(text: PageText, raw: str) -> None:
    """MuPDF's own characters are all there, in whatever order, but for hyphens, which breaks take."""
    kept = sorted(c for c in unicodedata.normalize("NFD", text.text) if not c.isspace() and c != "-")
    folded = "".join(fold(character).text for character in raw)
    meant = sorted(c for c in unicodedata.normalize("NFD", folded) if not c.isspace() and c != "-")
    assert kept == meant


@pytest.mark.corpus
@pytest.mark.parametrize("folder", ["x-ray", "py-pdf-sample-files", "pdf-differences", "safedocs", "pdfjs"])
def test_no_text_of_a_real_page_is_lost(corpora: Path, folder: str) -> None:
    files = sorted((corpora / folder).rglob("*.pdf"))
    pages_read = 0
    for path in random.Random(folder).sample(files, min(12, len(files))):
        try:
            with opening.open_document(path) as opened:
                for page_index in range(min(2, opened.pdf.page_count)):
                    text = extraction.read_page(opened, page_index)
                    _holds_together(text)
                    _is_contained(raw_characters(opened, page_index), text.text)
                    pages_read += 1
        except KnownError:
            continue
    assert pages_read > 5


def _is_contained(raw: str, text: str) -> None:
    """Every character of `raw` that is text is in `text` as often; what /ActualText says may be there besides.

    An accent that is set apart has become part of its letter, and a soft hyphen may be gone.
    """
    letters = re.compile(r"[^\W_]")
    folded = unicodedata.normalize("NFD", "".join(fold(character).text for character in raw))
    missing = Counter(letters.findall(folded)) - Counter(letters.findall(unicodedata.normalize("NFD", text)))
    # A dotless i that got its accent.
    missing.pop("\u0131", None)
    missing.pop("\u0237", None)
    assert not missing


line_texts = st.text(
    st.one_of(
        st.sampled_from("ab A-\u00ad\u2010.:\n\u3000\ufb03\u0301\u0308\u05d0\u200b\ufffd\U0001d49c\ud800\u0131\u00b4"),
        st.characters(),
    ),
    min_size=1,
    max_size=12,
)


@st.composite
def wild_lines(draw: st.DrawFn) -> Line:
    """Lines no honest file has: any characters, any extents, blocks in any order."""
    text = draw(line_texts)
    reach = st.lists(
        st.floats(-1e7, 1e7, width=32) | st.sampled_from([0.0, 5.0, 10.0]), min_size=len(text), max_size=len(text)
    )
    angle = draw(st.sampled_from([0.0, 90.0, 180.0, 33.0]))
    cosine, sine = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    return Line(
        block=draw(st.integers(0, 2)),
        text=text,
        along=(float(cosine), float(sine)),
        up=(float(-sine), float(cosine)),
        baseline=draw(st.floats(-1e6, 1e6)),
        size=draw(st.sampled_from([0.01, 1.0, 11.0, 5000.0])),
        starts=np.array(draw(reach)),
        ends=np.array(draw(reach)),
        bottoms=np.array(draw(reach)),
        tops=np.array(draw(reach)),
        vertical=draw(st.booleans()),
    )


@given(st.lists(wild_lines(), max_size=6))
def test_any_lines_make_a_text_that_holds_together(lines: list[Line]) -> None:
    text = compose(0, repaired(lines))
    assert all(len(column) == len(text.text) for column in text.extents.columns)
    assert len(text.flat) == len(text.text)
    assert list(text.offsets) == sorted(text.offsets)
    assert len(text.offsets) == len(text.frames)
    assert all(0 <= offset <= len(text.text) for offset in text.offsets)
    for start, end in ((0, len(text.text)), (0, 1), (len(text.text) // 2, len(text.text))):
        for quad in text.quads(start, end):
            assert all(np.isfinite([*corner]).all() for corner in quad.corners)
    kept = Counter(c for c in text.text if c.isalnum())
    meant = Counter(c for line in lines for c in "".join(fold(x).text for x in line.text) if c.isalnum())
    # Only accents change a letter: by being put on it.
    assert sum(kept.values()) == sum(meant.values())
