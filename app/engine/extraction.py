"""Text of a page in reading order, every character with the place of its ink.

MuPDF's structured text is taken in view space, where lines run as the reader sees them, and mapped to user space with
the inverse of the page's own transform. Character boxes are those of the glyph outlines (`FZ_STEXT_ACCURATE_BBOXES`),
not of the font's ascender and descender, which reach into the lines above and below.
"""

from __future__ import annotations

from collections.abc import Iterator

from pymupdf import mupdf

from app.base.errors import FailureCode, KnownError
from app.domain.documents import Word
from app.engine.layout import Line, compose
from app.engine.opening import OpenedDocument, load_page, page_geometry, plain_text, structured_text
from app.engine.page_text import PageText
from app.engine.stext_xml import read_lines

_FLAGS = mupdf.FZ_STEXT_ACCURATE_BBOXES
_AS_SHOWN = _FLAGS | mupdf.FZ_STEXT_IGNORE_ACTUALTEXT


def read_page(opened: OpenedDocument, page_index: int) -> PageText:
    """Text of a page, zero-based; invisible text, text off the page and text of annotations and fields included.

    Raises KnownError PAGE_OUT_OF_RANGE or DAMAGED.
    """
    page = load_page(opened.pdf, page_index)
    try:
        back = page_geometry(page).from_view
        shown = structured_text(page, _AS_SHOWN)
        lines = read_lines(_xml(shown), back)
        spoken = structured_text(page, _FLAGS)
        if plain_text(spoken) != plain_text(shown):
            lines += _further(read_lines(_xml(spoken), back), lines)
    except KnownError:
        raise
    except Exception:
        raise KnownError(FailureCode.DAMAGED, page_index=page_index) from None
    return compose(page_index, lines)


def words(opened: OpenedDocument, page_index: int) -> list[Word]:
    """Words of a page in reading order, as split by blanks; a word over a line break comes as one word per line."""
    text = read_page(opened, page_index)
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
