"""Text of a page in reading order, every character with the place of its ink.

MuPDF's structured text is taken in view space, where lines run as the reader sees them, and mapped to user space with
the inverse of the page's own transform. Character boxes are those of the glyph outlines (`FZ_STEXT_ACCURATE_BBOXES`),
not of the font's ascender and descender, which reach into the lines above and below.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pymupdf import mupdf

from app.base.errors import FailureCode, KnownError
from app.domain.documents import UnreadReason, UnreadRegion, Word
from app.domain.geometry import Box, Matrix, Quadrilateral
from app.engine.layout import Line, compose
from app.engine.ocr.lying_fonts import LyingText
from app.engine.ocr.placing import in_reading_order
from app.engine.ocr.reading import WHOLE, Area, InkRead, InkReader
from app.engine.ocr.scan_layer import LayerWord
from app.engine.opening import OpenedDocument, load_page, page_geometry, plain_text, structured_text
from app.engine.page_drawing import PageDrawing
from app.engine.page_text import PageText
from app.engine.stext_xml import read_lines

_FLAGS = mupdf.FZ_STEXT_ACCURATE_BBOXES
NEAR = 24.0
"""Points round a quadrilateral in which words are read with it: its own lines and their words are read whole, and what
is cut are lines further off."""
_AS_SHOWN = _FLAGS | mupdf.FZ_STEXT_IGNORE_ACTUALTEXT


def read_page(opened: OpenedDocument, page_index: int) -> PageText:
    """The text layer of a page, zero-based; invisible text, text off the page and text of annotations and fields
    included.

    Raises KnownError PAGE_OUT_OF_RANGE or DAMAGED.
    """
    return compose(page_index, _lines(opened, page_index)[0])


def read_whole_page(
    opened: OpenedDocument, page_index: int, ink: InkReader, *, ocr: bool = True, within: Box | None = None
) -> tuple[PageText, InkRead]:
    """The text of a page with what OCR reads of the ink that its text layer does not explain; without `ocr` that ink
    is told as unread. `within` (view space) keeps OCR to a part of the page.

    Raises KnownError PAGE_OUT_OF_RANGE or DAMAGED.
    """
    lines, shown = _lines(opened, page_index)
    drawing = PageDrawing(opened.pdf, page_index)
    lying = ink.fonts.of(drawing, shown) if ocr else ()
    read = _read_ink(drawing, lines, ink, WHOLE if within is None else Area(within), lying, ocr=ocr)
    back = drawing.geometry.from_view
    quads = (back.map_quadrilateral(Quadrilateral.from_box(text.box)).envelope for text in lying)
    told = (UnreadRegion(Quadrilateral.from_box(quad), UnreadReason.FONT_LIES) for quad in quads)
    return compose(page_index, in_reading_order(lines, read.lines)), replace(read, unread=(*read.unread, *told))


def ink_outside(
    opened: OpenedDocument, ink: InkReader, drawing: PageDrawing, covered: Sequence[Quadrilateral]
) -> InkRead:
    """What OCR reads of a page's ink that its visible text does not explain, with what is `covered` (view space) blank.

    Invisible words explain ink only where nothing is covered: they may stand beside the ink that they tell of, and so
    beside the box that hides it. Raises KnownError DAMAGED.
    """
    lines, _ = _lines(opened, drawing.page_index)
    return _read_ink(drawing, lines, ink, Area(covered=tuple(covered)), layer=not covered)


def _read_ink(
    drawing: PageDrawing,
    lines: Sequence[Line],
    ink: InkReader,
    area: Area,
    lying: Sequence[LyingText] = (),
    *,
    ocr: bool = True,
    layer: bool = True,
) -> InkRead:
    to_view = drawing.geometry.to_view
    strange = [line for line in lines if not (line.text.isascii() and line.text.isprintable())]
    doubted = [box for text in lying for box in text.words]

    def layer_words() -> list[LayerWord]:
        # What a font that lies shows is read from its ink, so it is no layer over the ink of something else.
        words = _words(lines, to_view, means=True)
        return [w for w in words if not any(box.intersects(w.box) for box in doubted)] if layer else []

    return ink.read(
        drawing,
        layer_words,
        [*(word.box for word in _words(strange, to_view, means=False)), *doubted],
        block=max((line.block for line in lines), default=-1) + 1,
        ocr=ocr,
        area=area,
    )


def _lines(opened: OpenedDocument, page_index: int) -> tuple[list[Line], str]:
    """The lines of the text layer, and what the page shows of it as MuPDF prints it, in view space."""
    page = load_page(opened.pdf, page_index)
    try:
        back = page_geometry(page).from_view
        shown = structured_text(page, _AS_SHOWN)
        xml = _xml(shown)
        lines = read_lines(xml, back)
        spoken = structured_text(page, _FLAGS)
        if plain_text(spoken) != plain_text(shown):
            lines += _further(read_lines(_xml(spoken), back), lines)
    except KnownError:
        raise
    except Exception:
        raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None
    return lines, xml


def _words(lines: Sequence[Line], to_view: Matrix, *, means: bool) -> Iterator[LayerWord]:
    """Text with its places: words that mean something, or letters that do not."""
    for number, line in enumerate(lines):
        starts, ends, bottoms, tops = line.columns
        for first, last, kind in _stretches(line.text):
            if kind is means:
                low, high = min(bottoms[first:last]), max(tops[first:last])
                quad = line.frame.quadrilateral(min(starts[first:last]), max(ends[first:last]), low, high)
                yield LayerWord(line.text[first:last], to_view.map_quadrilateral(quad).envelope, number)


def _stretches(text: str) -> Iterator[tuple[int, int, bool]]:
    """Runs of characters without blanks that mean something, or that do not."""
    start, before = 0, ""
    for index, character in enumerate((*text, " ")):
        kind = "" if character.isspace() else "text" if _means(character) else "none"
        if kind != before:
            if before:
                yield start, index, before == "text"
            start, before = index, kind


def _means(character: str) -> bool:
    """False of a letter whose font does not say what it stands for."""
    return character != "\ufffd" and unicodedata.category(character) not in ("Co", "Cn", "Cs", "Cc")


def words(
    opened: OpenedDocument, page_index: int, ink: InkReader | None = None, within: Quadrilateral | None = None
) -> list[Word]:
    """Words of a page in reading order, as split by blanks; a word over a line break comes as one word per line.

    With `ink` those of its pictures too: of all that stands there, or near to what is `within` a quadrilateral.
    """
    if ink is None:
        text = read_page(opened, page_index)
    elif within is None:
        text, _ = read_whole_page(opened, page_index, ink)
    else:
        geometry = page_geometry(load_page(opened.pdf, page_index))
        near = geometry.to_view.map_quadrilateral(within).envelope.grown(NEAR)
        text, _ = read_whole_page(opened, page_index, ink, within=near)
    return [Word(text.text[start:end], quad) for start, end in _word_spans(text) for quad in text.quads(start, end)[:1]]


def _word_spans(text: PageText) -> Iterator[tuple[int, int]]:
    for first, last in text.pieces():
        start: int | None = None
        for index in range(first, last):
            if text.text[index].isspace():
                if start is not None:
                    yield start, index
                start = None
            elif start is None:
                start = index
        if start is not None:
            yield start, last


def _further(candidates: list[Line], known: list[Line]) -> list[Line]:
    """Lines of the /ActualText reading that say something else than the glyphs: what is read aloud must be found too.

    The glyphs come first, because they are what the page shows whatever /ActualText claims.
    """
    texts = {line.text.strip() for line in known}
    return [line for line in candidates if line.text.strip() and line.text.strip() not in texts]


def _xml(text_page: mupdf.FzStextPage) -> str:
    buffer = mupdf.FzBuffer(1 << 16)
    output = mupdf.FzOutput(buffer)
    mupdf.fz_print_stext_page_as_xml(output, text_page, 0)
    output.fz_close_output()
    return bytes(mupdf.fz_buffer_extract(buffer)).decode("utf-8", "replace")
