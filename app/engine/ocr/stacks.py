"""Words set letter by letter, one below the other, laid side by side so that an engine of lines can read them."""

from __future__ import annotations

import numpy as np

from app.engine.ocr.pictures import BORDER, Picture
from app.engine.ocr.readers import Layout, Reader, ReadWord
from app.engine.page_drawing import Pixels

LEAST_LETTERS = 3
_INK = 128


def letters_of(pixels: Pixels) -> list[tuple[int, int]]:
    """Rows (first, last + 1) of each letter of a column; empty where the picture is no column of single letters.

    Parts of one letter (the dot of an i) are joined: gaps are bimodal, and letters stand at an even distance.
    """
    ink = (pixels < _INK).sum(axis=1) > 0
    padded = np.concatenate(([False], ink, [False]))
    change = np.flatnonzero(padded[1:] != padded[:-1])
    parts = [(int(a), int(b)) for a, b in zip(change[::2], change[1::2], strict=True)]
    if len(parts) < LEAST_LETTERS:
        return []
    tallest = float(np.percentile([b - a for a, b in parts], 75))
    joined: list[tuple[int, int]] = []
    for start, end in parts:
        close = bool(joined) and start - joined[-1][1] < 0.25 * tallest
        if joined and close and min(end - start, joined[-1][1] - joined[-1][0]) < 0.4 * tallest:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    joined = [(a, b) for a, b in joined if b - a >= 0.3 * tallest]
    widths = [_width(pixels[a:b]) for a, b in joined]
    if len(joined) < LEAST_LETTERS or not widths or max(widths) > 2.2 * tallest:
        return []
    return joined


def _width(rows: Pixels) -> int:
    columns = np.flatnonzero((rows < _INK).any(axis=0))
    return int(columns[-1] - columns[0] + 1) if len(columns) else 0


def read_stack(picture: Picture, reader: Reader, language: str) -> list[ReadWord]:
    """The letters of a column as words of one letter each, every one a line of its own; empty where it is none.

    The letters are set side by side at the height they have on the even grid of the column, so that descenders stay
    below the line, and read as one line.
    """
    pixels = picture.pixels
    letters = letters_of(pixels)
    if not letters:
        return []
    ends = np.array([end for _, end in letters], np.float64)
    pitch = float(np.median(np.diff(ends)))
    steps = np.maximum(1, np.rint(np.diff(ends) / pitch)).astype(int)
    grid = np.concatenate(([0], np.cumsum(steps)))
    offsets = np.array([start for start, _ in letters]) - grid * pitch
    offsets = np.rint(offsets - offsets.min()).astype(int)
    height = int(max(o + b - a for o, (a, b) in zip(offsets, letters, strict=True)))
    gap = max(2, round(0.15 * height))
    row = np.full((height, 0), 255, np.uint8)
    places: list[tuple[int, int]] = []
    inked: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(letters):
        columns = np.flatnonzero((pixels[start:end] < _INK).any(axis=0))
        left, right = int(columns[0]), int(columns[-1]) + 1
        blank = gap if number == 0 or steps[number - 1] == 1 else height // 2
        cell = np.full((height, blank + right - left), 255, np.uint8)
        top = offsets[number]
        cell[top : top + end - start, blank:] = pixels[start:end, left:right]
        places.append((row.shape[1] + blank, row.shape[1] + cell.shape[1]))
        inked.append((left, right))
        row = np.concatenate((row, cell), axis=1)
    framed = np.pad(row, BORDER, constant_values=255)
    found: dict[int, ReadWord] = {}
    words = reader.read(framed, Layout.LINE, language)
    read = [(word, index) for word in words for index in range(len(word.text))]
    for order, (word, index) in enumerate(read):
        # Tesseract is off by half a narrow letter now and then; where it read as many as there are, it is no matter.
        middle = (word.edges[index] + word.edges[index + 1]) / 2 - BORDER
        nearest = int(np.argmin([abs((a + b) / 2 - middle) for a, b in places]))
        number = order if len(read) == len(letters) else nearest
        (top, bottom), (left, right) = letters[number], inked[number]
        box = (float(left), float(top), float(right), float(bottom))
        base = (box[0], box[3], box[2], box[3])
        letter = ReadWord(word.text[index], word.confidence, box, (box[0], box[2]), number, 0, base)
        found.setdefault(number, letter)
    return [found[number] for number in sorted(found)]
