"""Where the lines that OCR read belong among those of the text layer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from app.engine.layout import Line


def in_reading_order(lines: Sequence[Line], read: Sequence[Line]) -> list[Line]:
    """Text lines with the blocks of OCR lines put in: after the line that stands left of their first line on the same
    baseline, else after the last line above it, else at the end."""
    result = list(lines)
    placed: list[tuple[int, list[Line]]] = []
    for _, group in groupby(read, key=lambda line: line.block):
        block = list(group)
        placed.append((_place(result, block[0]), block))
    for position, block in sorted(placed, key=lambda p: p[0])[::-1]:  # of those at one place the last one first
        result[position:position] = block
    return result


def _place(lines: Sequence[Line], first: Line) -> int:
    beside: tuple[float, int] | None = None
    above: tuple[float, int] | None = None
    bottom, top = first.baseline, first.baseline + float(first.tops.max())
    for number, line in enumerate(lines):
        if not line.text.strip() or abs(line.along[0] - first.along[0]) + abs(line.along[1] - first.along[1]) > 0.05:
            continue
        low, high = line.baseline, line.baseline + float(line.tops.max())
        overlap = min(top, high) - max(bottom, low)
        if overlap > 0.4 * min(top - bottom, high - low) and line.end <= first.start + first.size:
            beside = min(beside or (1e9, 0), (first.start - line.end, number))
        elif low >= top - 0.3 * first.size and line.start < first.end and line.end > first.start:
            above = min(above or (1e9, 0), (low - top, number))
    near = beside is not None and beside[0] < 12 * first.size
    chosen = beside if near else above
    if chosen is None:
        return len(lines)
    position = chosen[1] + 1
    while position < len(lines) and (
        (chosen is above and lines[position].block == lines[position - 1].block)
        # Letters set one below the other are a word: nothing comes between them.
        or (len(lines[position].text.strip()) <= 1 and len(lines[position - 1].text.strip()) <= 1)
    ):
        position += 1
    return position
