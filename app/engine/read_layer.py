"""Words that OCR read, set into the text layer of a released page.

They were read from the page with its boxes blank (see `ocr.blanks`), so none of them can say what lies under one. What
a box leaves of a word is no word, and what OCR doubts would only be found by searching for something else: both are
left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import hypot

import numpy as np

from app.domain.geometry import Matrix
from app.engine.layout import Line
from app.engine.ocr.attempts import FAIR
from app.engine.ocr.placing import in_reading_order
from app.engine.page_image import box_mask
from app.engine.text_layer import Glyph, Run, TextLayer
from app.engine.visibility import Mask, Profile, pixel_spans

TOUCHING = 0.25
"""Points between a word and a box up to which they touch, besides the pixel (half a point) that a box is drawn to."""
NEAR = 0.6
"""Ems from the end of a word within which a box may have cut it."""
LETTERS_APART = 0.2
"""Ems from the end of a word within which ink is another letter of it; blanks are wider than that."""
INK = 64
"""Difference of a channel (of 255) from its ground that is ink and not the grain of a scan."""
WIDEST_BLANK = 1.5
"""Ems between two words from which they do not stand in one run: columns of a table."""
LEAST_BLANK = 0.1
SLANTED = 0.01
"""Sine of the angle to the page's sides from which a line is slanted."""


def with_read_words(layer: TextLayer, read: Sequence[Line], to_view: Matrix, page: Profile, covered: Mask) -> TextLayer:
    """A text layer and, in reading order among its runs, the words of `read` (user space) that stand clear of boxes.

    `covered` marks the pixels of `page` that lie in boxes.
    """
    runs: dict[int, list[Run]] = {}
    placed: list[Line] = []
    kept = dropped = 0
    for line in (_in_view(line, to_view) for line in read):
        clear = [span for span in line.read if _is_clear(line, *span[:2], page, covered)]
        sure = [(start, end) for start, end, confidence in clear if confidence >= FAIR]
        kept += len(sure)
        dropped += len(line.read) - len(clear)
        if sure and line.text.isprintable() and not _is_mirrored(line):
            placed.append(line)
            runs[id(line)] = [_run(line, spans) for spans in _stretches(line, sure)]
    if not placed:
        return replace(layer, words_dropped=layer.words_dropped + dropped)
    beside = [_line(run, number) for number, run in enumerate(layer.runs)]
    runs.update((id(line), [run]) for line, run in zip(beside, layer.runs, strict=True))
    ordered = tuple(run for line in in_reading_order(beside, placed) for run in runs[id(line)])
    return TextLayer(ordered, layer.words_kept + kept, layer.words_dropped + dropped)


def _in_view(line: Line, to_view: Matrix) -> Line:
    """A line of user space in view space, where `up` has a negative y."""

    def turned(vector: tuple[float, float]) -> tuple[float, float]:
        x, y = vector
        return to_view.a * x + to_view.c * y, to_view.b * x + to_view.d * y

    ax, ay = turned(line.along)
    ux, uy = turned(line.up)
    scale = hypot(ax, ay)
    along, up = (ax / scale, ay / scale), (ux / scale, uy / scale)
    start = to_view.e * along[0] + to_view.f * along[1]
    return replace(
        line,
        along=along,
        up=up,
        baseline=line.baseline * scale + to_view.e * up[0] + to_view.f * up[1],
        size=line.size * scale,
        starts=line.starts * scale + start,
        ends=line.ends * scale + start,
        bottoms=line.bottoms * scale,
        tops=line.tops * scale,
    )


def _is_mirrored(line: Line) -> bool:
    return line.along[1] * line.up[0] - line.along[0] * line.up[1] < 0


def _is_clear(line: Line, start: int, end: int, page: Profile, covered: Mask) -> bool:
    """True of a word that neither touches a box nor is what one left of it."""
    zoom = page.zoom
    low, high = float(line.bottoms[start:end].min()), float(line.tops[start:end].max())
    first, last = float(line.starts[start:end].min()), float(line.ends[start:end].max())
    if any(_is_cut(line, at, step, (low, high), page, covered) for at, step in ((first, -1), (last, 1))):
        return False
    t = TOUCHING
    quad = line.frame.quadrilateral(first - t, last + t, low - t, high + t)
    box = quad.envelope
    rows, columns = pixel_spans(np.array([(box.x0, box.y0, box.x1, box.y1)]), zoom, covered.shape)[0]
    part = covered[rows, columns]
    if not part.any():
        return True
    local = quad.moved(-columns.start / zoom, -rows.start / zoom)
    return not bool((part & box_mask(part.shape, [local], zoom)).any())


def _is_cut(line: Line, at: float, step: int, heights: tuple[float, float], page: Profile, covered: Mask) -> bool:
    """True where a word goes on beyond its end `at` as the page shows it, and a box is near."""
    pixel = 1 / page.zoom
    along = at + step * np.arange(pixel, max(NEAR * line.size, 2 * pixel), pixel)
    across = line.baseline + np.arange(heights[0], max(heights[1], heights[0] + pixel), pixel)[:, None]
    columns = ((along * line.along[0] + across * line.up[0]) * page.zoom).astype(int)
    rows = ((along * line.along[1] + across * line.up[1]) * page.zoom).astype(int)
    on_page = (rows >= 0) & (rows < covered.shape[0]) & (columns >= 0) & (columns < covered.shape[1])
    rows, columns = np.where(on_page, rows, 0), np.where(on_page, columns, 0)
    if not (covered[rows, columns] & on_page).any():
        return False
    shown = page.colour[rows, columns].astype(np.int16)
    ink = (np.abs(shown - np.median(shown, axis=(0, 1))).max(axis=2) > INK) & on_page
    near = ink[:, : max(1, round(LETTERS_APART * line.size * page.zoom) - 1)]
    return bool((near.sum(axis=0) > 1).any())


def _stretches(line: Line, spans: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Words that stand one beside the other.

    A slanted line stays whole: PDFium orders what is set by where it starts, and the second half of such a line starts
    as low as the next line.
    """
    stretch: list[tuple[int, int]] = []
    is_slanted = min(abs(line.along[0]), abs(line.along[1])) > SLANTED
    for start, end in spans:
        if stretch and not is_slanted and line.starts[start] - line.ends[stretch[-1][1] - 1] > WIDEST_BLANK * line.size:
            yield stretch
            stretch = []
        stretch.append((start, end))
    yield stretch


def _run(line: Line, spans: Sequence[tuple[int, int]]) -> Run:
    first = float(line.starts[spans[0][0]])
    x, y = (first * a + line.baseline * u for a, u in zip(line.along, line.up, strict=True))
    run = Run(x, y, line.along, line.size)
    for start, end in spans:
        if run.glyphs:
            at = run.glyphs[-1].offset + run.glyphs[-1].advance
            run.glyphs.append(Glyph(" ", at, max(float(line.starts[start]) - first - at, LEAST_BLANK * line.size)))
        for index in range(start, end):
            offset = float(line.starts[index]) - first
            run.glyphs.append(Glyph(line.text[index], offset, float(line.ends[index]) - first - offset))
    return run


def _line(run: Run, number: int) -> Line:
    """A run of the text layer as a line, to find its place in the order."""
    (dx, dy), size = run.direction, run.size
    first = run.x * dx + run.y * dy
    starts = np.array([first + g.offset for g in run.glyphs])
    return Line(
        block=number,
        text="".join(g.text[0] for g in run.glyphs),
        along=run.direction,
        up=(dy, -dx),
        baseline=run.x * dy - run.y * dx,
        size=size,
        starts=starts,
        ends=starts + np.array([g.advance for g in run.glyphs]),
        bottoms=np.full(len(starts), -0.2 * size),
        tops=np.full(len(starts), 0.8 * size),
    )
