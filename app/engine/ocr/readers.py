"""The OCR engines behind one seam: a gray picture in, words with the places of their letters out.

tesserocr is the default. Where it has no wheel (macOS before 15) or its libraries do not load, MuPDF's own Tesseract
reads the same data; it is two to three times slower and tells no confidence.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache
from typing import Any, Protocol

import numpy as np
import pymupdf

from app.base import ocr_data
from app.domain.matching import fold
from app.engine.ocr.letter_edges import refined
from app.engine.page_drawing import Pixels

try:
    import tesserocr
except ImportError:
    tesserocr = None

DOTS_PER_INCH = 300
_PLAIN_WORD = re.compile(
    r"[\"'(\[“‘]*[^\W\d_]{2,}(?:[-'’&/.][^\W\d_]+)*[.,;:!?)\]”’\"']*|[$€£#(]*\d[\d.,:/()-]*%?[.,;:)]*"
)


class Layout(IntEnum):
    """What a picture holds; the numbers are Tesseract's page segmentation modes."""

    PAGE = 3
    BLOCK = 6
    LINE = 7
    SPARSE = 11


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word as read. `confidence` is 0..1; places are in pixels of the picture, y down.

    `edges` holds where each character starts and, last, where the word ends; `line` and `block` number the lines and
    blocks of the picture; `baseline` is two points of its line's baseline. A `sideways` word runs down the picture (or
    up, then it is no word): its edges say nothing.
    """

    text: str
    confidence: float
    box: tuple[float, float, float, float]
    edges: tuple[float, ...]
    line: int
    block: int
    baseline: tuple[float, float, float, float]
    sideways: bool = False


class Reader(Protocol):
    """An OCR engine. Not safe to share between threads."""

    name: str

    def read(self, picture: Pixels, layout: Layout, language: str) -> list[ReadWord]:
        """Words of an 8-bit gray picture of about 300 dots per inch, dark on light, in reading order."""
        ...


@cache
def reader() -> Reader:
    """The engine of this installation, made at the first call."""
    return TesserocrReader() if tesserocr is not None else MuPDFReader()


def version() -> str:
    """Engine and data, for the ledger of a page."""
    return f"{reader().name}, {ocr_data.NAME}"


class TesserocrReader:
    """Tesseract through tesserocr, LSTM only."""

    def __init__(self) -> None:
        tesserocr.set_leptonica_log_level(tesserocr.LeptLogLevel.NONE)
        self.name = tesserocr.tesseract_version().splitlines()[0]
        self._engines: dict[str, Any] = {}

    def _engine(self, language: str) -> Any:
        if language not in self._engines:
            for part in language.split("+"):
                if not ocr_data.is_whole(part):
                    raise RuntimeError(f"the OCR data of {part} is not what was installed")
            engine = tesserocr.PyTessBaseAPI(
                path=str(ocr_data.folder()), lang=language, oem=tesserocr.OEM.LSTM_ONLY, init=True
            )
            engine.SetVariable("debug_file", os.devnull)  # Tesseract's remarks go to standard error otherwise
            self._engines[language] = engine
        return self._engines[language]

    def read(self, picture: Pixels, layout: Layout, language: str) -> list[ReadWord]:
        engine = self._engine(language)
        rows, columns = picture.shape
        if rows < 3 or columns < 3:
            return []
        engine.SetPageSegMode(int(layout))
        engine.SetImageBytes(np.ascontiguousarray(picture).tobytes(), columns, rows, 1, columns)
        engine.SetSourceResolution(DOTS_PER_INCH)
        try:
            engine.Recognize()
            words = _words(engine.GetIterator())
            return [w if w.sideways else replace(w, edges=refined(picture, w.box, w.edges, w.text)) for w in words]
        finally:
            engine.Clear()


def _words(iterator: Any) -> Iterator[ReadWord]:
    if iterator is None:
        return
    level = tesserocr.RIL
    iterator.Begin()
    line = block = -1
    letters: list[tuple[str, tuple[float, ...]]] = []
    confidence = 0.0
    box: tuple[float, ...] = ()
    baseline: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 0.0)
    sideways = False
    while True:
        symbol_box = iterator.BoundingBox(level.SYMBOL)
        if iterator.IsAtBeginningOf(level.WORD):
            if letters:
                yield from _word(letters, confidence, box, line, block, baseline, sideways)
            letters = []
            sideways = iterator.Orientation()[1] == tesserocr.WritingDirection.TOP_TO_BOTTOM
            block += iterator.IsAtBeginningOf(level.BLOCK)
            if iterator.IsAtBeginningOf(level.TEXTLINE) or line < 0:
                line += 1
                points = iterator.Baseline(level.TEXTLINE)
                if points:
                    baseline = (*map(float, points[0]), *map(float, points[1]))  # type: ignore[assignment]
            box = iterator.BoundingBox(level.WORD) or ()
            confidence = iterator.Confidence(level.WORD) / 100 if box else 0.0
        if symbol_box and box:
            with suppress(RuntimeError):  # a place without a letter
                letters.append((iterator.GetUTF8Text(level.SYMBOL), symbol_box))
        if not iterator.Next(level.SYMBOL):
            break
    if letters:
        yield from _word(letters, confidence, box, line, block, baseline, sideways)


def _word(
    letters: list[tuple[str, tuple[float, ...]]],
    confidence: float,
    box: tuple[float, ...],
    line: int,
    block: int,
    baseline: tuple[float, float, float, float],
    sideways: bool,
) -> Iterator[ReadWord]:
    characters: list[str] = []
    starts: list[float] = []
    left, right = float(box[0]), float(box[2])
    at = left
    for number, (text, place) in enumerate(letters):
        start = at if number else left
        following = letters[number + 1][1] if number + 1 < len(letters) else None
        end = right if following is None else min(right, max(start, (place[2] + following[0]) / 2))
        parts = fold(unicodedata.normalize("NFC", text)).text.strip()
        for index, part in enumerate(parts):
            characters.append(part)
            starts.append(start + (end - start) * index / len(parts))
        at = end
    if characters:
        x0, y0, x1, y1 = (float(v) for v in box[:4])
        edges = (*starts, right)
        yield ReadWord("".join(characters), confidence, (x0, y0, x1, y1), edges, line, block, baseline, sideways)


class MuPDFReader:
    """The Tesseract that MuPDF carries. It tells no confidence, so that of a word is guessed from its form."""

    def __init__(self) -> None:
        self.name = f"MuPDF {pymupdf.mupdf_version} Tesseract"

    def read(self, picture: Pixels, layout: Layout, language: str) -> list[ReadWord]:
        rows, columns = picture.shape
        if rows < 3 or columns < 3 or layout is Layout.SPARSE:
            return []  # its one way of reading is by page
        # RGB: of a gray pixmap MuPDF reads nothing, without an error.
        colour = np.repeat(np.ascontiguousarray(picture)[:, :, None], 3, axis=2)
        pixmap = pymupdf.Pixmap(pymupdf.csRGB, columns, rows, colour.tobytes(), False)
        pixmap.set_dpi(DOTS_PER_INCH, DOTS_PER_INCH)
        data = pixmap.pdfocr_tobytes(compress=False, language=language, tessdata=str(ocr_data.folder()))
        found: list[ReadWord] = []
        with pymupdf.open(stream=data, filetype="pdf") as pdf:
            page = pdf[0]
            across, down = columns / page.rect.width, rows / page.rect.height
            line = 0
            for block, content in enumerate(page.get_text("rawdict")["blocks"]):
                for text_line in content.get("lines", ()):
                    characters = [c for span in text_line["spans"] for c in span["chars"]]
                    dx, dy = text_line["dir"]
                    found += _mupdf_words(characters, across, down, line, block, sideways=abs(dy) > abs(dx))
                    line += 1
        return found


def _mupdf_words(
    characters: list[dict[str, Any]], across: float, down: float, line: int, block: int, *, sideways: bool
) -> Iterator[ReadWord]:
    word: list[dict[str, Any]] = []
    for character in (*characters, None):
        if character is not None and not character["c"].isspace():
            word.append(character)
            continue
        if word:
            boxes = np.array([c["bbox"] for c in word]) * (across, down, across, down)
            x0, y0 = boxes[:, :2].min(axis=0).tolist()
            x1, y1 = boxes[:, 2:].max(axis=0).tolist()
            text = "".join(c["c"] for c in word)
            baseline = word[0]["origin"][1] * down
            edges = (*np.minimum.accumulate(boxes[::-1, 0])[::-1].tolist(), x1)
            guess = 0.8 if _PLAIN_WORD.fullmatch(text) else 0.4
            yield ReadWord(text, guess, (x0, y0, x1, y1), edges, line, block, (x0, baseline, x1, baseline), sideways)
        word = []
