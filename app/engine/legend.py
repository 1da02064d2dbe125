"""The pages at the end of a released file that say what stands in boxes too small for it.

Such a box bears a number instead. The pages are drawn as a document of their own, which is then released and compared
page by page as the original's pages are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pymupdf

from app.engine.page_drawing import PageDrawing

TITLE = "Legend"
_SIZE, _LEADING, _MARGIN, _INDENT = 11.0, 16.0, 56.0, 34.0
_SMALLEST, _LARGEST = 300.0, 1300.0
_A4 = (595.0, 842.0)


def legend(texts: Sequence[str], like: PageDrawing) -> pymupdf.Document:
    """A document that lists `texts` by their numbers, from 1, on pages as large as `like` where that is a usual size.
    It has no pages where there are no texts."""
    usual = all(_SMALLEST <= side <= _LARGEST for side in (like.width, like.height))
    width, height = (like.width, like.height) if usual else _A4
    made = pymupdf.open()
    room = width - 2 * _MARGIN - _INDENT
    lines = [row for number, text in enumerate(texts, 1) for row in _rows(number, text, room)]
    most = int((height - 2 * _MARGIN) // _LEADING) - 1
    for start in range(0, len(lines), most):
        page = made.new_page(width=width, height=height)
        writer = pymupdf.TextWriter(page.rect)
        for row, (number, text) in enumerate([(TITLE, ""), *lines[start : start + most]]):
            y = _MARGIN + row * _LEADING
            for x, said in ((_MARGIN, number), (_MARGIN + _INDENT, text)):
                if said:
                    writer.append((x, y), said, font=_font(said), fontsize=_SIZE)
        writer.write_text(page)
    return made


def _rows(number: int, text: str, room: float) -> list[tuple[str, str]]:
    return [(str(number) if row == 0 else "", line) for row, line in enumerate(_lines(text, room))]


def _lines(text: str, room: float) -> Iterator[str]:
    """A text in lines that are no wider than `room` points; a single word that is wider stays one."""
    font, line = _font(text), ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and font.text_length(longer, _SIZE) > room:
            yield line
            longer = word
        line = longer
    yield line


def _font(text: str) -> pymupdf.Font:
    usual = pymupdf.Font("helv")
    return usual if all(usual.has_glyph(ord(c)) for c in text) else pymupdf.Font("cjk")
