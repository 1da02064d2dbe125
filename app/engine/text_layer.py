"""The text of a released page: what a reader can see outside the boxes, set again without ink.

The layer makes a page of pixels searchable, selectable and readable aloud. It is made from the characters that are
seen (see `visibility`), never from the document's own text objects, and holds nothing under an accepted box.
"""

from __future__ import annotations

import math
import statistics
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.domain.geometry import Box
from app.engine.page_drawing import PageDrawing
from app.engine.visibility import Boxes, Mask, Profile, pixel_spans, seen_characters

COVERED = 0.25
"""Share of a character's ink box under accepted boxes from which it is gone."""
TWIN_DISTANCE = 0.12
"""Same characters nearer than this (in ems) are one, set twice to look bold. The closest real pair, "ll", is 0.22."""
LIGATURES = frozenset(
    (
        "ff",
        "fi",
        "fl",
        "ffi",
        "ffl",
        "ft",
        "st",
        "fj",
        "Th",
        "tt",
        "ti",
        "ij",
        "IJ",
        "ae",
        "AE",
        "oe",
        "OE",
        "ck",
        "ch",
        "ct",
        "ſt",
    )
)
"""Letters that one glyph may stand for. Longer strings mapped to a glyph would say more than its ink does."""
LONGEST_CLUSTER = 4
SMALLEST_TYPE, LARGEST_TYPE = 0.5, 2000.0
SMALLEST_READ = 1.5
"""Points of type and of ink below which nobody can read a character: its capitals are four pixels high at 300 per inch.
Its pixels differ from the paper all the same. The ink counts too, as a font may have all of its size in its matrix."""


@dataclass(slots=True)
class Glyph:
    """A character to set: its text, and where along the run's baseline it starts and how far it reaches, in points."""

    text: str
    offset: float
    advance: float


@dataclass(slots=True)
class Run:
    """Characters on one baseline, in view space: origin, unit direction (y down), type size in points."""

    x: float
    y: float
    direction: tuple[float, float]
    size: float
    glyphs: list[Glyph] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class TextLayer:
    """The runs of a page in reading order, and how many words were carried over and left out."""

    runs: tuple[Run, ...]
    words_kept: int
    words_dropped: int


@dataclass(slots=True)
class _Character:
    text: str
    origin: tuple[float, float]
    box: tuple[float, float, float, float]
    size: float
    direction: tuple[float, float]
    line: int
    advance: float = 0.0
    space: bool = False


def text_layer(
    drawing: PageDrawing, page: Profile, covered: Mask, layer: Sequence[Box] = (), *, seen: bool = True
) -> TextLayer:
    """The characters of a page that are seen and not covered, and those in the places `layer` (view space): invisible
    words that say what the ink under them shows.

    `covered` marks the pixels of `page` (at its zoom) that lie in accepted boxes. Without `seen` the characters that
    are seen are left out. Raises KnownError DAMAGED.
    """
    characters = _characters(drawing.characters())
    if not characters:
        return TextLayer((), 0, 0)
    ink = [c for c in characters if c.text and not c.space]
    kept: set[int] = set()
    if ink:
        boxes: Boxes = np.array([c.box for c in ink], np.float64)
        origins: Boxes = np.array([c.origin for c in ink], np.float64)
        keep = seen_characters(drawing, page, boxes, origins, [c.text for c in ink])
        keep = keep | _inside(boxes, layer) if seen else _inside(boxes, layer) & ~keep
        keep &= ~_covered(ink, boxes, page, covered)
        shown = [c for c, k in zip(ink, keep, strict=True) if k]
        twins = {id(shown[i]) for i in _twins(shown)}
        kept = {id(c) for c in shown} - twins
        characters = [c for c in characters if id(c) not in twins]
    return _runs(characters, kept)


def _characters(blocks: list[dict[str, Any]]) -> list[_Character]:
    """MuPDF's characters, cleaned: ligatures joined, what is not text left as a gap, advances measured."""
    found: list[_Character] = []
    number = 0
    for block in blocks:
        for line in block.get("lines", ()):
            number += 1
            start = len(found)
            dx, dy = line["dir"]
            norm = math.hypot(dx, dy) or 1.0
            direction = (dx / norm, dy / norm)
            for span in line["spans"]:
                size = min(max(abs(span["size"]), SMALLEST_TYPE), LARGEST_TYPE)
                is_read = max(size, _usual_extent(span["chars"])) >= SMALLEST_READ
                for char in span["chars"]:
                    _add(found, start, char, size, direction, number, is_read)
            _measure(_as_set(found[start:]), line.get("wmode", 0))
    return found


def _usual_extent(chars: Sequence[dict[str, Any]]) -> float:
    """The longer side of the ink of a character of a span, in points: their median."""
    sides = [max(b[2] - b[0], b[3] - b[1]) for b in (c["bbox"] for c in chars if not c["c"].isspace())]
    return statistics.median(sides) if sides else 0.0


def _add(
    found: list[_Character], start: int, char: dict[str, Any], size: float, direction: tuple[float, float], line: int,
    is_read: bool,
) -> None:  # fmt: skip
    text: str = char["c"]
    box = tuple(float(v) for v in char["bbox"])
    origin = tuple(float(v) for v in char["origin"])
    if not all(math.isfinite(v) for v in (*box, *origin)):
        return
    empty = box[2] - box[0] < 1e-3 or box[3] - box[1] < 1e-3
    if text.isspace():
        found.append(_Character(" ", origin, box, size, direction, line, space=True))  # type: ignore[arg-type]
        return
    previous = found[-1] if len(found) > start else None
    if empty and previous is not None and not previous.space and is_cluster(previous.text + text):
        previous.text += text
        return
    text = _clean(text) if is_read else ""
    found.append(_Character(text, origin, box, size, direction, line))  # type: ignore[arg-type]


def is_cluster(text: str) -> bool:
    """True where one glyph may stand for `text`: a Latin ligature, a letter and its marks, an Arabic ligature."""
    if text in LIGATURES:
        return True
    joined = all("\u0600" <= c <= "\u06ff" for c in text) or all("\u0900" <= c <= "\u0dff" for c in text)
    marks = sum(unicodedata.category(c) in ("Mn", "Mc") for c in text)
    return len(text) <= LONGEST_CLUSTER and (joined or marks == len(text) - 1)


def _clean(text: str) -> str:
    """The text of a character as it is searched for; empty where it is not text of any script."""
    category = unicodedata.category(text[0])
    if category in ("Cc", "Cf", "Co", "Cs", "Cn") or text == "\ufffd":
        return ""
    if "\ufb00" <= text <= "\ufb06":
        return unicodedata.normalize("NFKC", text)
    return text


def _measure(line: list[_Character], wmode: int) -> None:
    """Set the advance of each character of a line: up to its neighbour's origin, at most to the edge of its ink."""
    for index, char in enumerate(line):
        along = _along(char, char.origin)
        corners = (
            (char.box[0], char.box[1]),
            (char.box[2], char.box[3]),
            (char.box[0], char.box[3]),
            (char.box[2], char.box[1]),
        )
        reach = max(_along(char, c) for c in corners) - along
        following = line[index + 1] if index + 1 < len(line) else None
        step = _along(char, following.origin) - along if following is not None else 0.0
        widest = max(reach, 0.2 * char.size) + 0.15 * char.size
        char.advance = step if 0.05 * char.size < step <= widest else min(max(reach, 0.2 * char.size), 2 * char.size)
    if wmode:
        for char in line:  # set on its side: the baseline runs down the middle of the column
            middle = (char.box[0] + char.box[2]) / 2
            char.origin = (middle - 0.3 * char.size, char.origin[1])


def _along(char: _Character, point: tuple[float, float]) -> float:
    return point[0] * char.direction[0] + point[1] * char.direction[1]


def _inside(boxes: Boxes, places: Sequence[Box]) -> Mask:
    """Characters with their centre in one of `places`."""
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    result = np.zeros(len(boxes), np.bool_)
    for place in places:
        result |= (x >= place.x0) & (x <= place.x1) & (y >= place.y0) & (y <= place.y1)
    return result


def _covered(ink: Sequence[_Character], boxes: Boxes, page: Profile, covered: Mask) -> Mask:
    """Characters with a quarter of their ink box, its centre, or the centre of what would be set, under a box."""
    result = np.zeros(len(ink), np.bool_)
    if not covered.any():
        return result
    rows, columns = covered.shape
    for index, span in enumerate(pixel_spans(boxes, page.zoom, covered.shape)):
        region = covered[span]
        if region.size and np.count_nonzero(region) > COVERED * region.size:
            result[index] = True
            continue
        char = ink[index]
        (x, y), (dx, dy) = char.origin, char.direction
        centres = (
            ((char.box[0] + char.box[2]) / 2, (char.box[1] + char.box[3]) / 2),
            (x + dx * char.advance / 2 + dy * 0.3 * char.size, y + dy * char.advance / 2 - dx * 0.3 * char.size),
        )
        for cx, cy in centres:
            column, row = int(cx * page.zoom), int(cy * page.zoom)
            if 0 <= row < rows and 0 <= column < columns and covered[row, column]:
                result[index] = True
    return result


def _twins(ink: Sequence[_Character]) -> set[int]:
    """Characters that repeat an earlier one in the same place."""
    places: dict[tuple[str, int, int], list[int]] = {}
    found: set[int] = set()
    for index, char in enumerate(ink):
        cell = max(TWIN_DISTANCE * char.size, 1e-3)
        column, row = int(char.origin[0] // cell), int(char.origin[1] // cell)
        near = (places.get((char.text, column + dx, row + dy), ()) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
        if any(math.dist(ink[i].origin, char.origin) < cell for group in near for i in group):
            found.add(index)
        else:
            places.setdefault((char.text, column, row), []).append(index)
    return found


def _runs(characters: Sequence[_Character], kept: set[int]) -> TextLayer:
    runs: list[Run] = []
    words_kept = words_dropped = 0
    lines: dict[int, list[_Character]] = {}
    for character in characters:
        lines.setdefault(character.line, []).append(character)
    for line in lines.values():
        ordered = _as_set(line)
        run: Run | None = None
        space: _Character | None = None
        word: list[bool] = []
        for char in (*ordered, None):
            if char is None or char.space:
                if word:
                    words_kept += any(word)
                    words_dropped += not any(word)
                word = []
                space = char
                continue
            keep = id(char) in kept and char.text != ""
            word.append(keep)
            if not keep:
                run = space = None
                continue
            if run is not None and space is not None:
                run.glyphs.append(Glyph(" ", run.glyphs[-1].offset + run.glyphs[-1].advance, 0.25 * run.size))
            if run is None or not _fits(run, char):
                run = Run(char.origin[0], char.origin[1], char.direction, char.size)
                runs.append(run)
            offset = (char.origin[0] - run.x) * run.direction[0] + (char.origin[1] - run.y) * run.direction[1]
            run.glyphs.append(Glyph(char.text, offset, char.advance))
            space = None
    return TextLayer(tuple(runs), words_kept, words_dropped)


def _as_set(line: list[_Character]) -> list[_Character]:
    """A line in the order it lies on the page: MuPDF gives right-to-left script in reading order."""
    if any(unicodedata.bidirectional(c.text[0]) in ("R", "AL") for c in line if not c.space and c.text):
        return sorted(line, key=lambda c: _along(c, c.origin))
    return line


def _fits(run: Run, char: _Character) -> bool:
    """True where a character goes on with a run: same size and baseline, not behind its last character."""
    if abs(char.size - run.size) > 0.02 * run.size:
        return False
    rx, ry = char.origin[0] - run.x, char.origin[1] - run.y
    off = abs(rx * run.direction[1] - ry * run.direction[0])
    along = rx * run.direction[0] + ry * run.direction[1]
    return off <= 0.02 * run.size and along >= run.glyphs[-1].offset
