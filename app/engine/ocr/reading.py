"""The ink of a page that its text does not explain, read: lines for the text of the page, and what stayed unread."""

from __future__ import annotations

import hashlib
import math
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import compress

import numpy as np
import pymupdf
from PIL import Image, ImageFilter

from app.base import ocr_data
from app.domain.documents import UnreadReason, UnreadRegion
from app.domain.geometry import Box, Quadrilateral
from app.engine.barcodes import Symbol, read_symbols
from app.engine.layout import Line
from app.engine.ocr import readers
from app.engine.ocr.attempts import FAIR, GOOD, Reading, read_region
from app.engine.ocr.blanks import blank
from app.engine.ocr.languages import DEFAULT, language_of
from app.engine.ocr.lying_fonts import LyingFonts
from app.engine.ocr.picture_keys import PictureKeys
from app.engine.ocr.pictures import Picture, plain_gray
from app.engine.ocr.placed_words import PlacedWords
from app.engine.ocr.readers import Layout, Reader, ReadWord
from app.engine.ocr.regions import LOOK_ZOOM, Region, dense_part, edges, find_regions, pixels_of, without_rules
from app.engine.ocr.scan_layer import LayerWord, Trust, around, judge, standing
from app.engine.page_drawing import PageDrawing, Pixels
from app.engine.visibility import LEAST_CONTRAST, Mask

ZOOM = readers.DOTS_PER_INCH / 72
MOST_PIXELS = 30_000_000
MOST_LOOK_PIXELS = 6_000_000
SMALL_PICTURE = 8.0
"""Points of the shorter side of an image from which what lies in it belongs together, whatever blank is between."""
MOST_REGIONS = 150
MOST_LEFTOVERS = 8
SECONDS_A_PAGE, LONGEST = 30.0, 120.0
"""Processor seconds after which the rest of a page stays unread, so that a busy machine reads as much as an idle one;
and seconds by the clock, because a child that says nothing for three minutes is taken for hung."""
LEAST_UNREAD = (30.0, 9.5)
"""Points of the longer and the shorter side from which ink that was not read is told: a short written word. What is
smaller beside text that was read are bullets, ticks, ends of rules and dirt."""
OUTLINE = 4
"""Pixels of the look at the page that the side of a rectangle takes, with its line."""
EMBLEM = 72.0
"""Points of the longer side up to which ink about as wide as high is an emblem, which is shown but holds up nothing."""
LEAST_DOUBTFUL = 60.0
"""The longer side from which words that were read with doubt, among words read well, are told as unread."""
ROUND_A_WORD = 0.3
"""Heights of a word of the text layer that the ink it explains may reach out of its box."""
SCENERY, FEWEST_IN_SCENERY = 36.0, 8
"""Points of the shorter side of a word, and letters read in all, from and up to which a picture of many shades stays
unread whatever was read in it: as few letters of that size are found in foliage and faces too."""
KEPT = 512
"""Readings that are kept: the same letterhead on every page is read once."""
DOUBTFUL = 0.40
"""Confidence below which a word is noise."""


@dataclass(frozen=True, slots=True)
class InkRead:
    """Lines read on a page, regions in which ink stayed unread, codes (all in user space), and what ran.

    `layer` are the places (view space) of invisible words that say what the ink under them shows.
    """

    lines: tuple[Line, ...] = ()
    unread: tuple[UnreadRegion, ...] = ()
    symbols: tuple[Symbol, ...] = ()
    ran: tuple[str, ...] = ()
    layer: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """What of a page is read, in view space: only ink `within` a box, and nothing that is `covered`."""

    within: Box | None = None
    covered: tuple[Quadrilateral, ...] = ()


WHOLE = Area()


class InkReader:
    """Reads pages one after another. Built once per document; not safe to share between threads."""

    def __init__(self, reader: Reader | None = None, language: str = DEFAULT) -> None:
        self._reader = reader
        self._language = language
        self._quarters = 0
        self._kept: OrderedDict[bytes, Reading] = OrderedDict()
        self.fonts = LyingFonts(self._read_line)

    def read(
        self,
        drawing: PageDrawing,
        words: Callable[[], list[LayerWord]],
        undecoded: Sequence[Box] = (),
        block: int = 0,
        *,
        ocr: bool = True,
        area: Area = WHOLE,
    ) -> InkRead:
        """Read what is drawn on a page and is not the text of a scan that has a text layer.

        `words` gives the words of the text layer, and is asked only where something is drawn. Those that put no ink on
        the page explain the ink under them, unless a sample of them says other words than the ink shows. `undecoded`
        are places of letters that mean nothing in the text layer: they are read from their ink. `block` is the first
        number for the blocks of lines. Without `ocr`, codes alone are read; all that may be writing, photographs too,
        comes back as unread, because nobody knows what stands in them. Raises KnownError DAMAGED.
        """
        zoom = min(LOOK_ZOOM, math.sqrt(MOST_LOOK_PIXELS / (drawing.width * drawing.height)))
        behind = _colour(drawing, zoom, undecoded, area.covered)
        upright, level = edges(behind)
        if not (upright.any() or level.any()):
            return InkRead()
        ink = without_rules(upright, level)
        dense = dense_part(upright | level, ink)
        if dense is None and not ink.any():
            return InkRead()
        if area.within is not None:
            inside = np.zeros_like(ink)
            inside[pixels_of(area.within, zoom, 0.0, ink.shape)] = True
            ink &= inside
        symbols = tuple(read_symbols(drawing, Box(*(v / zoom for v in dense)))) if dense and area is WHOLE else ()
        ran = ("barcodes",) if dense and area is WHOLE else ()
        places = [drawing.geometry.to_view.map_quadrilateral(s.quadrilateral).envelope for s in symbols]
        _clear(ink, places, zoom, 4.0)
        page = _PageReading(self, drawing, undecoded, area.covered, ink, behind, zoom)
        so_far = page.layered(_unseen(drawing, behind, ink, words(), zoom), InkRead((), (), symbols, ran), ocr=ocr)
        found = _regions(ink, zoom, [] if so_far.layer else _pictures(drawing))
        if so_far.layer:  # what its words left of a scan are stains, pictures and the ends of letters
            found = [region for region in found if _like_writing(region)]
        if len(found) > MOST_REGIONS:  # a map, a chart: its labels are read together
            found = _regions(ink, zoom, [Box(0, 0, drawing.width, drawing.height)])
        if not found:
            return so_far
        return page.read(found, block, so_far) if ocr else replace(so_far, unread=page.left_out(found))

    def reading_of(self, picture: Picture) -> Reading:
        """The reading of a picture, from what is kept where the same pixels were read before."""
        key = hashlib.sha256(picture.pixels.tobytes() + repr((picture.pixels.shape, self._language)).encode()).digest()
        kept = self._kept.get(key)
        if kept is None:
            still = Picture(picture.pixels, np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]))
            scaled = replace(still, to_view=still.to_view * picture.scale)
            reader = self._reader or readers.reader()
            kept = read_region(scaled, reader, self._language, self._quarters)
            language = language_of(word.text for word in kept.words)
            if language is not None and language != self._language and language in ocr_data.expected():
                # The pages that follow are read in it at once.
                self._language = language
                kept = max(kept, read_region(scaled, reader, language, kept.quarters), key=lambda r: r.value)
            self._kept[key] = kept
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        # The kept map leads to points from the region's corner; the region's own map leads on to the page.
        to_page = np.vstack((picture.to_view, (0, 0, 1))) @ np.diag((1 / picture.scale, 1 / picture.scale, 1))
        placed = to_page @ np.vstack((kept.picture.to_view, (0, 0, 1)))
        return replace(kept, picture=Picture(kept.picture.pixels, placed[:2]))

    def _read_line(self, picture: Pixels) -> list[ReadWord]:
        return (self._reader or readers.reader()).read(picture, Layout.LINE, self._language)

    def stood(self, quarters: int) -> None:
        """Note how the last page stood: the next one is tried that way first."""
        self._quarters = quarters


class _PageReading:
    def __init__(
        self,
        owner: InkReader,
        drawing: PageDrawing,
        undecoded: Sequence[Box],
        covered: Sequence[Quadrilateral],
        ink: Mask,
        behind: Pixels,
        zoom: float,
    ) -> None:
        self._owner = owner
        self._drawing = drawing
        self._undecoded = undecoded
        self._covered = covered
        self._ink = ink
        self._look = zoom
        self._keys = PictureKeys(drawing, behind, zoom)
        self._whole: Pixels | None = None
        self._pictures: list[Box] | None = None
        self._began = time.thread_time(), time.monotonic()
        self._doubtful: list[tuple[Box, bool]] = []
        self._words = PlacedWords()

    def layered(self, unseen: Sequence[LayerWord], so_far: InkRead, *, ocr: bool) -> InkRead:
        """Take the ink that invisible words explain off what is to be read, if they say what it shows."""
        if not unseen:
            return so_far
        trust = judge(unseen, lambda box: self._reading(box.grown(1.0))) if ocr else Trust.UNSURE
        if trust is Trust.DISAGREES:
            box = around([word.box for word in unseen])
            told = self._told(Region(box, 0), UnreadReason.LAYER_DISAGREES)
            return replace(so_far, unread=(told,))
        layer = tuple(standing(unseen, self._ink, self._look)) if trust is Trust.AGREES else ()
        # Fonts of OCR layers have no descenders, and boxes as high as the small letters of a line.
        for word in unseen:
            _clear(self._ink, [word.box], self._look, 1.0 + ROUND_A_WORD * min(word.box.width, word.box.height))
        self._words.explained([word.box for word in unseen])
        return replace(so_far, layer=layer)

    def read(self, found: list[Region], block: int, so_far: InkRead) -> InkRead:
        found = [region for region in found if not self._is_outline(region)]
        pages = self._drawing.width * self._drawing.height
        for region in found:
            if self._late():
                break
            reading = self._region(region)
            if region.box.area > 0.3 * pages:
                self._owner.stood(reading.quarters)
                if reading.soft:
                    self._take_dirt_off()
            self._keep(reading)
        leftovers = _regions(self._ink, self._look)
        if self._words:
            for region in sorted(leftovers, key=lambda r: -r.cells)[:MOST_LEFTOVERS]:
                tried = any(r.box.intersection_area(region.box) > 0.6 * r.box.area for r in found)
                if not (self._late() or tried) and _like_writing(region):
                    self._keep(self._region(region))
        lines = self._words.lines(self._drawing.geometry.from_view, block)
        ran = (*so_far.ran, "ocr", readers.version())
        return replace(so_far, lines=lines, unread=(*so_far.unread, *self._unread()), ran=ran)

    def _take_dirt_off(self) -> None:
        """Take off what is unexplained whatever is gone when the page is softened as its words were to be read."""
        colour = _colour(self._drawing, self._look, self._undecoded, self._covered)
        upright, level = edges(np.asarray(Image.fromarray(colour).filter(ImageFilter.GaussianBlur(1.5))))
        left = upright | level
        self._ink[1:-1, 1:-1] &= left[1:-1, 1:-1] | left[:-2, 1:-1] | left[2:, 1:-1] | left[1:-1, :-2] | left[1:-1, 2:]

    def left_out(self, found: Sequence[Region]) -> tuple[UnreadRegion, ...]:
        """What OCR would have read of the regions that were found."""
        writing = (region for region in found if _like_writing(region) and not self._is_outline(region))
        return tuple(self._told(region, UnreadReason.OCR_OFF) for region in writing)

    def _is_outline(self, region: Region) -> bool:
        """True of a filled or framed rectangle too small for its sides to be taken for rules: a label's ground."""
        part = self._ink[pixels_of(region.box, self._look, 0.0, self._ink.shape)]
        rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
        if not len(rows) or min(rows[-1] - rows[0], columns[-1] - columns[0]) < 2 * OUTLINE + 1:
            return False
        part = part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        inner = part[OUTLINE:-OUTLINE, OUTLINE:-OUTLINE]
        return bool(np.count_nonzero(inner) < 0.1 * np.count_nonzero(part))

    def _late(self) -> bool:
        worked, began = self._began
        return time.thread_time() - worked > SECONDS_A_PAGE or time.monotonic() - began > LONGEST

    def _region(self, region: Region) -> Reading:
        return self._reading(region.box.grown(2.0))

    def _reading(self, box: Box) -> Reading:
        return self._owner.reading_of(self._picture(box))

    def _keep(self, reading: Reading) -> None:
        """Add the words of a reading, and take their ink off what is unexplained."""
        words = [w for w in reading.words if w.confidence >= DOUBTFUL and any(c.isalnum() for c in w.text)]
        if not words or reading.confidence < DOUBTFUL:
            return
        for word in words:
            box = reading.picture.place(word.box)
            if word.confidence >= FAIR and not self._is_scenery(reading, box):
                _clear(self._ink, [box], self._look, 2.0)
            elif sum(c.isalnum() for c in word.text) >= 3:
                self._doubtful.append((box, reading.confidence >= GOOD))
        self._words.add(reading.picture, words)

    def _is_scenery(self, reading: Reading, box: Box) -> bool:
        """True of a few letters that OCR sees in a photograph, as high as the trees in it."""
        high = min(box.width, box.height) >= SCENERY and reading.letters < FEWEST_IN_SCENERY
        return high and _is_tone(self._picture(box).pixels)

    def _picture(self, box: Box) -> Picture:
        drawing = self._drawing
        zoom = min(ZOOM, math.sqrt(MOST_PIXELS / (drawing.width * drawing.height)))
        if self._whole is None:
            self._whole = _colour(drawing, zoom, self._undecoded, self._covered)
        rows, columns = self._whole.shape[:2]
        x0, y0 = max(0, math.floor(box.x0 * zoom)), max(0, math.floor(box.y0 * zoom))
        x1, y1 = min(columns, math.ceil(box.x1 * zoom)), min(rows, math.ceil(box.y1 * zoom))
        to_view = np.array([[1 / zoom, 0, x0 / zoom], [0, 1 / zoom, y0 / zoom]])
        return Picture(plain_gray(self._whole[y0:y1, x0:x1]), to_view)

    def _unread(self) -> tuple[UnreadRegion, ...]:
        found: list[UnreadRegion] = []
        for region in _regions(self._ink, self._look):
            if not _like_writing(region, *LEAST_UNREAD) or self._is_outline(region):
                continue
            doubtful = [well for box, well in self._doubtful if box.intersects(region.box)]
            if doubtful and all(doubtful) and max(region.box.width, region.box.height) < LEAST_DOUBTFUL:
                continue
            if self._late():
                reason = UnreadReason.TOO_SLOW
            elif doubtful:
                reason = UnreadReason.LOW_CONFIDENCE
            elif _is_compact(region) or _is_tone(self._picture(region.box).pixels):
                reason = UnreadReason.PICTURE
            else:
                reason = self._origin(region)
            found.append(self._told(region, reason))
        return tuple(found)

    def _origin(self, region: Region) -> UnreadReason:
        """What the ink of a region comes from, of which nothing was read."""
        if any(box.intersects(region.box) for box in self._undecoded):
            return UnreadReason.UNDECODED
        if self._pictures is None:
            self._pictures = _pictures(self._drawing)
        if any(box.intersects(region.box) for box in self._pictures):
            return UnreadReason.NOTHING_READ
        return UnreadReason.DRAWN

    def _told(self, region: Region, reason: UnreadReason) -> UnreadRegion:
        quad = self._drawing.geometry.from_view.map_quadrilateral(Quadrilateral.from_box(region.box))
        return UnreadRegion(Quadrilateral.from_box(quad.envelope), reason, self._keys.of(region.box))


def _colour(drawing: PageDrawing, zoom: float, undecoded: Sequence[Box], covered: Sequence[Quadrilateral]) -> Pixels:
    """The page without its text, but for the letters that mean nothing, and without what is `covered`."""
    colour = drawing.behind_text(zoom)
    if undecoded:
        shown = drawing.colour(zoom)
        for box in undecoded:
            span = pixels_of(box, zoom, 1.0, colour.shape)
            colour[span] = shown[span]
    blank(colour, covered, zoom)
    return colour


def _unseen(drawing: PageDrawing, behind: Pixels, ink: Mask, words: list[LayerWord], zoom: float) -> list[LayerWord]:
    """Those of `words` over ink that change nothing on the page: the text layer of a scan, whose ink is in the
    picture."""
    spans = [(word, span) for word in words if ink[span := pixels_of(word.box, zoom, 0.0, ink.shape)].any()]
    if not spans:
        return []
    shown = drawing.colour(zoom)

    def seen(span: tuple[slice, slice]) -> bool:
        difference = np.maximum(shown[span], behind[span]) - np.minimum(shown[span], behind[span])
        return int(difference.max(initial=0)) >= LEAST_CONTRAST

    return [word for word, span in spans if not seen(span)]


def _clear(ink: Mask, boxes: Sequence[Box], zoom: float, margin: float) -> None:
    for box in boxes:
        ink[pixels_of(box, zoom, margin, ink.shape)] = False


def _regions(ink: Mask, zoom: float, pictures: Sequence[Box] = ()) -> list[Region]:
    """Regions in view space, whatever zoom the mask was made at."""
    ratio = LOOK_ZOOM / zoom
    scaled = [Box(p.x0 / ratio, p.y0 / ratio, p.x1 / ratio, p.y1 / ratio) for p in pictures]
    found = find_regions(ink, scaled)
    if ratio == 1:
        return found
    return [replace(r, box=Box(*(v * ratio for v in (r.box.x0, r.box.y0, r.box.x1, r.box.y1)))) for r in found]


def _pictures(drawing: PageDrawing) -> list[Box]:
    """Places of the images of a page; images that touch (a scan in strips) count as one."""
    page = drawing.page
    turned = page.rotation_matrix
    boxes: list[Box] = []
    for info in page.get_image_info():
        rect = pymupdf.Rect(info["bbox"]) * turned
        box = Box(rect.x0, rect.y0, rect.x1, rect.y1)
        near = box.grown(1.0)
        touching = [near.intersects(b) for b in boxes]
        everything = [box, *compress(boxes, touching)]
        boxes = [b for b, touches in zip(boxes, touching, strict=True) if not touches]
        boxes.append(
            Box(
                min(b.x0 for b in everything), min(b.y0 for b in everything),
                max(b.x1 for b in everything), max(b.y1 for b in everything),
            )
        )  # fmt: skip
    return [b for b in boxes if min(b.width, b.height) >= SMALL_PICTURE]


def _like_writing(region: Region, longest: float = 12.0, shortest: float = 5.0) -> bool:
    """False of specks, dots and what is left of rules."""
    longer, shorter = max(region.box.width, region.box.height), min(region.box.width, region.box.height)
    return region.cells >= 8 and longer >= longest and shorter >= shortest


def _is_compact(region: Region) -> bool:
    """True of a small thing about as wide as high: an emblem, a seal, an icon. Words are wider, or higher."""
    longer, shorter = max(region.box.width, region.box.height), min(region.box.width, region.box.height)
    return longer < EMBLEM and longer < 1.8 * shorter


def _is_tone(pixels: Pixels) -> bool:
    """True of a picture of many shades, such as a photograph: writing has two."""
    low, high = np.percentile(pixels, (1, 99))
    if high - low < 24:
        return False
    middle = (pixels > low + 0.2 * (high - low)) & (pixels < high - 0.2 * (high - low))
    return float(np.count_nonzero(middle)) > 0.3 * pixels.size
