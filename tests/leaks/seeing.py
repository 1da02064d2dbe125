"""Looking at pixels: what stands under marks, drawings in pictures and on pages, ink that was not there before.

Drawings are recognised by correlation with the drawing itself, in every orientation, not read. Places are given in
user space of the original and turned into shares of the shown page here, from the page's own boxes and rotation.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pikepdf
import pymupdf
import pypdfium2
import pypdfium2.raw as pdfium_raw
from PIL import Image, ImageDraw, ImageFilter
from planting import CELL, Bits, Case, Mark

Gray = npt.NDArray[np.float64]
ALIKE = 0.62
"""Correlation from which a picture shows the drawing: 160 random cells reach 0.45 somewhere on a page by chance."""
PER_CELL = 3
"""Pixels of a cell when pictures are compared."""
FLAT = 40
"""Levels between the lightest and the darkest pixel of what counts as one flat colour."""
BLACK = 60
EDGE = 2
"""Pixels at the rim of a mark that are not looked at, at 144 per inch."""
MOVED_INK = 12
"""Dark pixels (at 72 per inch) where the other picture has none near, from which something came to light or went."""
CAME, WENT = "ink that was not seen before", "ink that is lost"


def page_count(data: bytes) -> int:
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        count: int = pdf.page_count
        return count


# Drawings


def pictures_show(data: bytes, drawing: Bits) -> bool:
    """True where a picture that the file holds, painted or not, shows the drawing (or its negative)."""
    for raster in rasters(data):
        low, high = raster.getextrema()
        columns, rows = raster.size
        if columns * rows < 600 or high - low < 8:
            continue
        sizes = {columns * CELL / 612, columns * CELL / 792}
        if columns * rows < 400_000:  # not a whole page
            sizes |= {columns / drawing.shape[1], rows / drawing.shape[0], 6.0}
        if any(_shows(raster, cell, drawing) for cell in sizes):
            return True
    return False


def pages_show(data: bytes, drawing: Bits) -> bool:
    """True where a page shows the drawing, in MuPDF or PDFium."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        for page in pdf:
            width = _unit(page)
            pixmap = page.get_pixmap(matrix=pymupdf.Matrix(1 / width, 1 / width), colorspace=pymupdf.csGRAY)
            gray = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)[:, : pixmap.width]
            if _shows(Image.fromarray(gray), CELL, drawing):
                return True
    return any(_shows(_picture(_pdfium_gray(page, 1)), CELL, drawing) for page in _pdfium_pages(data))


_PATH = re.compile(rb"([-+.\d\s]+)(re|m|l|c|v|y|h|f\*?|F|S|s|B\*?|b\*?|n|W\*?)(?=[\s/\[]|$)")
_LARGEST_CELL = 3 * CELL


def paths_show(contents: list[bytes], drawing: Bits) -> bool:
    """True where the small outlines of a content stream make up the drawing, seen or not, whatever is painted."""
    for content in contents:
        if content.count(b"re") + content.count(b"m") < 20:
            continue
        picture = Image.new("L", (900, 900), 255)
        draw = ImageDraw.Draw(picture)
        ring: list[tuple[float, float]] = []
        for match in _PATH.finditer(content):
            numbers = _numbers(match[1])
            if match[2] == b"re" and len(numbers) >= 4:
                x, y, width, height = numbers[-4:]
                _fill(draw, [(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
            elif match[2] in (b"l", b"c", b"v", b"y") and len(numbers) >= 2:
                ring.append((numbers[-2], numbers[-1]))
            else:
                _fill(draw, ring)
                ring = [(numbers[-2], numbers[-1])] if match[2] == b"m" and len(numbers) >= 2 else []
        _fill(draw, ring)
        if _shows(picture, CELL, drawing):
            return True
    return False


def glyphs_show(glyphs: Iterable[list[list[tuple[float, float]]]], drawing: Bits) -> bool:
    """True where the smaller contours of a glyph make up the drawing, seen or not, at whatever size."""
    for contours in glyphs:
        boxes = [(min(x), min(y), max(x), max(y)) for x, y in (zip(*ring, strict=True) for ring in contours)]
        if len(boxes) < 20:
            continue
        cell = float(np.median([max(x1 - x0, y1 - y0) for x0, y0, x1, y1 in boxes]))
        small = [box for box in boxes if 0 < max(box[2] - box[0], box[3] - box[1]) < 1.5 * cell]
        if not small:
            continue
        left, top = min(box[0] for box in small), max(box[3] for box in small)
        scale = CELL / cell
        picture = Image.new("L", (900, 900), 255)
        draw = ImageDraw.Draw(picture)
        for x0, y0, x1, y1 in small:
            near = [
                (x0 - left) * scale + 40,
                (top - y1) * scale + 40,
                (x1 - left) * scale + 40,
                (top - y0) * scale + 40,
            ]
            if max(near) < 900:
                draw.rectangle(near, fill=0)
        if _shows(picture, CELL, drawing):
            return True
    return False


def _numbers(text: bytes) -> list[float]:
    with suppress(ValueError):
        return [float(n) for n in text.split()]
    return []


def _fill(draw: ImageDraw.ImageDraw, ring: list[tuple[float, float]]) -> None:
    """Fill a ring on the picture, the page's y upwards, where it is no larger than a few cells.

    What has no area (a line, a ring that goes back as it came) is drawn as a box: strokes have a width, and a reader
    of the file sees the points of what paints nothing.
    """
    if len(ring) < 2:
        return
    across, up = zip(*ring, strict=True)
    wide, high = max(across) - min(across), max(up) - min(up)
    if max(wide, high) > _LARGEST_CELL:
        return
    area = sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True))
    if abs(area) < 0.02 * max(wide, high) ** 2:
        x, y, half = (max(across) + min(across)) / 2, (max(up) + min(up)) / 2, max(wide, high) / 2
        ring = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
    draw.polygon([(min(max(x, -9), 909), min(max(900 - y, -9), 909)) for x, y in ring], fill=0)


def _picture(gray: Gray) -> Image.Image:
    return Image.fromarray(gray.astype(np.uint8))


def _unit(page: pymupdf.Page) -> float:
    return max(1.0, page.rect.width / max(1.0, min(page.rect.width, 1000))) if page.rect.width > 1000 else 1.0


def _shows(raster: Image.Image, cell: float, drawing: Bits) -> bool:
    if cell < 1:
        return False
    scale = PER_CELL / cell
    columns, rows = (round(side * scale) for side in raster.size)
    if min(columns, rows) < PER_CELL * min(drawing.shape) or columns * rows > 4_000_000:
        return False
    small = np.asarray(raster.resize((columns, rows), Image.Resampling.BOX, reducing_gap=2.0), np.float64)
    shapes = {}
    for turned in _orientations(drawing):
        shapes.setdefault(turned.shape, []).append(turned)
    return any(_correlates(small, shape, pieces) for shape, pieces in shapes.items())


def _orientations(drawing: Bits) -> list[Bits]:
    return [np.rot90(side, turns) for side in (drawing, np.fliplr(drawing)) for turns in range(4)]


def _correlates(image: Gray, cells: tuple[int, ...], templates: list[Bits]) -> bool:
    """True where the normalised cross-correlation with one of the templates exceeds ALIKE somewhere."""
    rows, columns = (PER_CELL * n for n in cells)
    pad = PER_CELL
    image = np.pad(image, pad, mode="edge")
    if image.shape[0] < rows or image.shape[1] < columns:
        return False
    area = rows * columns
    mean = _box_sums(image, rows, columns) / area
    variance = np.maximum(_box_sums(image**2, rows, columns) / area - mean**2, 0)
    usable = variance > 9
    if not usable.any():
        return False
    spectrum = np.fft.rfft2(image)
    for template in templates:
        pattern = np.kron(template, np.ones((PER_CELL, PER_CELL))).astype(float)
        pattern -= pattern.mean()
        pattern /= np.sqrt((pattern**2).sum())
        reversed_spectrum = np.conj(np.fft.rfft2(pattern, image.shape))
        matched = np.fft.irfft2(spectrum * reversed_spectrum, image.shape)[: mean.shape[0], : mean.shape[1]]
        alike = np.abs(matched) / np.sqrt(np.maximum(variance, 9) * area)
        if (alike[usable] > ALIKE).any():
            return True
    return False


def _box_sums(image: Gray, rows: int, columns: int) -> Gray:
    total = np.pad(image.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    result: Gray = total[rows:, columns:] - total[:-rows, columns:] - total[rows:, :-columns] + total[:-rows, :-columns]
    return result


def rasters(data: bytes) -> Iterator[Image.Image]:
    """Every picture of the file as gray levels, each channel too: image streams of any kind, inline, thumbnails."""
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        numbers = []
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and "/Width" in item and "/Height" in item:
                yield from _of_image(pikepdf.PdfImage, item)
                yield from _of_samples(item)
                numbers.append(item.objgen[0])
            elif isinstance(item, pikepdf.Stream) and item.get("/Subtype") != "/XML" and "/Length1" not in item:
                yield from _inline(item)
                yield from _of_samples(item)
    with pymupdf.open(stream=data, filetype="pdf") as opened:
        for number in numbers:  # JBIG2 and JPEG 2000 need a decoder that qpdf does not have
            with suppress(Exception):
                pixmap = pymupdf.Pixmap(opened, number)
                if pixmap.colorspace is None:
                    pixmap = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.Pixmap(pixmap, 0))
                elif pixmap.colorspace.n != 1 or pixmap.alpha:
                    pixmap = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.Pixmap(pixmap, 0) if pixmap.alpha else pixmap)
                flat = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)
                yield Image.fromarray(flat[:, : pixmap.width])


def _of_image(kind: Callable[[Any], Any], item: object) -> Iterator[Image.Image]:
    with suppress(Exception):
        image = kind(item).as_pil_image()
        if image.mode in ("1", "P"):
            image = image.convert("L" if image.mode == "1" else "RGB")
        yield from image.split()


def _of_samples(item: pikepdf.Stream) -> Iterator[Image.Image]:
    """The bytes of a stream taken for samples of the sizes it may have: a Width, Size or Columns, and every depth."""
    with suppress(Exception):
        body = np.frombuffer(item.read_bytes(pikepdf.StreamDecodeLevel.specialized), np.uint8)
        if "/Size" in item:
            columns = int(item.Size[0])
        else:
            columns = int(item.get("/Width", 0))
        depth = int(item.get("/BitsPerComponent", item.get("/BitsPerSample", 8)))
        if not columns or len(body) < columns // 8:
            return
        if depth < 8:
            row = -(-columns * depth // 8)
            packed = body[: len(body) // row * row].reshape(-1, row)
            split = np.unpackbits(packed, axis=1)
            yield Image.fromarray(split[:, 0 : columns * depth : depth] * np.uint8(255))
            return
        for channels in (1, 2, 3, 4):
            row = columns * channels * depth // 8
            rows = len(body) // row
            if rows < 8:
                continue
            samples = body[: rows * row].reshape(rows, columns, -1)
            yield Image.fromarray(np.ascontiguousarray(samples[:, :, 0]))
            if depth == 16:
                yield Image.fromarray(np.ascontiguousarray(samples[:, :, 1]))
            if channels > 1:
                yield Image.fromarray(np.ascontiguousarray(samples[:, :, -1 if depth == 8 else -2]))


def _inline(item: pikepdf.Stream) -> Iterator[Image.Image]:
    with suppress(Exception):
        if b"ID" not in item.read_bytes(pikepdf.StreamDecodeLevel.specialized):
            return
        for instruction in pikepdf.parse_content_stream(item):
            if isinstance(instruction, pikepdf.ContentStreamInlineImage):
                yield from _of_image(lambda image: image, instruction.iimage)


# Marks


@cache
def _page_shapes(data: bytes) -> tuple[tuple[float, float, float, float, int], ...]:
    """Of each page: the box it shows (crop within media) and its rotation."""
    shapes = []
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        for page in pdf.pages:
            media = _upright(page.mediabox)
            crop = _upright(page.cropbox)
            box = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
            shapes.append((*box, _turn(page.obj)))
    return tuple(shapes)


def _upright(box: pikepdf.Array) -> list[float]:
    x0, y0, x1, y1 = (float(v) for v in box)
    return [min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)]


def _turn(page: pikepdf.Object | None) -> int:
    """A page's rotation, also from the tree of pages; what is no quarter counts as the one below."""
    for _ in range(20):
        if page is None or "/Rotate" in page:
            break
        page = page.get("/Parent")
    turn = int(page.Rotate) % 360 if page is not None else 0
    return turn // 90 * 90


def share_of_page(case: Case, mark: Mark) -> list[tuple[float, float]]:
    """A mark's corners as shares of the width and height of the shown page, from its top left."""
    x0, y0, x1, y1, turned = _page_shapes(case.data)[mark.page_index]
    corners = []
    for x, y in mark.quad:
        across, down = (x - x0) / (x1 - x0), (y1 - y) / (y1 - y0)
        for _ in range(turned // 90):
            across, down = 1 - down, across
        corners.append((across, down))
    return corners


def _span(shape: tuple[int, ...], corners: list[tuple[float, float]], rim: int) -> tuple[slice, slice]:
    """The pixels round a polygon of shares, with a rim."""
    across, down = zip(*corners, strict=True)
    rows = slice(max(0, int(min(down) * shape[0]) - rim), max(0, int(max(down) * shape[0]) + rim + 1))
    return rows, slice(max(0, int(min(across) * shape[1]) - rim), max(0, int(max(across) * shape[1]) + rim + 1))


def _mask(shape: tuple[int, ...], corners: list[tuple[float, float]], grow: int) -> tuple[tuple[slice, slice], Bits]:
    """Where a polygon of shares lies, and which pixels there are inside it, its edge moved outwards by `grow`."""
    span = _span(shape, corners, abs(grow) + 1)
    rows, columns = (len(range(*s.indices(size))) for s, size in zip(span, shape, strict=True))
    if not rows or not columns:
        return span, np.zeros((rows, columns), np.bool_)
    picture = Image.new("L", (columns, rows), 0)
    left, top = span[1].start + 0.5, span[0].start + 0.5
    ImageDraw.Draw(picture).polygon([(x * shape[1] - left, y * shape[0] - top) for x, y in corners], fill=255)
    if grow:
        kind = ImageFilter.MaxFilter if grow > 0 else ImageFilter.MinFilter
        picture = picture.filter(kind(2 * abs(grow) + 1))
    return span, np.asarray(picture) > 0


def _inside(image: Gray, corners: list[tuple[float, float]]) -> Gray:
    """The pixels of an image well inside a polygon of shares."""
    span, mask = _mask(image.shape, corners, -EDGE)
    return image[span][mask]


def _pdfium_pages(data: bytes) -> Iterator[pypdfium2.PdfPage]:
    reader = pypdfium2.PdfDocument(data)
    try:
        if reader.get_formtype() == pdfium_raw.FORMTYPE_ACRO_FORM:
            reader.init_forms()
        for page in reader:
            yield page
            page.close()
    finally:
        reader.close()


def _pdfium_gray(page: pypdfium2.PdfPage, scale: float) -> Gray:
    largest = max(page.get_width(), page.get_height())
    scale = scale * min(1.0, 1000 / largest) if largest > 1100 else scale
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=True)
    pixels = bitmap.to_numpy().astype(float)
    bitmap.close()
    return pixels[:, :, 0] if pixels.ndim == 3 else pixels


def _mupdf_gray(page: pymupdf.Page, scale: float) -> Gray:
    largest = max(page.rect.width, page.rect.height)
    scale = scale * min(1.0, 1000 / largest) if largest > 1100 else scale
    pixmap = page.get_pixmap(matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csGRAY)
    flat = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)
    return flat[:, : pixmap.width].astype(float)


def boxes_black(case: Case, data: bytes) -> bool:
    """True where every mark shows as one black area in both engines."""
    marked = {mark.page_index for mark in case.marks}
    if not marked:
        return True
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        images = {number: [_mupdf_gray(pdf[number], 2)] for number in marked}
    for number, page in enumerate(_pdfium_pages(data)):
        if number in marked:
            images[number].append(_pdfium_gray(page, 2))
    for mark in case.marks:
        for image in images[mark.page_index]:
            inside = _inside(image, share_of_page(case, mark))
            if inside.size and inside.max() > BLACK:
                return False
    return True


def ink_under_marks(case: Case, data: bytes) -> bool:
    """True where a mark holds more than one flat colour once the black paths that cover it whole are taken away."""
    for number, page in enumerate(_pdfium_pages(data)):
        marks = [mark for mark in case.marks if mark.page_index == number]
        if not marks:
            continue
        _take_covers_away(page, [share_of_page(case, mark) for mark in marks])
        image = _pdfium_gray(page, 2)
        for mark in marks:
            inside = _inside(image, share_of_page(case, mark))
            if inside.size and inside.max() - inside.min() > FLAT:
                return True
    return False


def _take_covers_away(page: pypdfium2.PdfPage, places: list[list[tuple[float, float]]]) -> None:
    """Remove, in memory, black filled paths of the page itself that are as large as a mark they lie on."""
    for item in list(page.get_objects(filter=[pdfium_raw.FPDF_PAGEOBJ_PATH], max_depth=1)):
        x0, y0, x1, y1 = _shares_of(page, item.get_bounds())
        for corners in places:
            across, down = zip(*corners, strict=True)
            slack = 0.004
            covers = (
                x0 <= min(across) + slack and y0 <= min(down) + slack
                and x1 >= max(across) - slack and y1 >= max(down) - slack
            )  # fmt: skip
            if covers and _is_black(item):
                page.remove_obj(item)
                break


def _shares_of(page: pypdfium2.PdfPage, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """A box of user space as shares of the shown page: left, top, right, bottom."""
    x0, y0, x1, y1 = page.get_cropbox()
    corners = []
    for x, y in ((box[0], box[1]), (box[2], box[3])):
        across, down = (x - x0) / (x1 - x0), (y1 - y) / (y1 - y0)
        for _ in range(page.get_rotation() // 90):
            across, down = 1 - down, across
        corners.append((across, down))
    (ax, ay), (bx, by) = corners
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _is_black(item: pypdfium2.PdfObject) -> bool:
    from ctypes import c_uint

    red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint()
    pdfium_raw.FPDFPageObj_GetFillColor(item.raw, red, green, blue, alpha)
    return max(red.value, green.value, blue.value) < 40 and alpha.value > 250


def paths_under_marks(case: Case, data: bytes) -> bool:
    """True where a path has a point strictly inside a mark, in MuPDF's reading of the page."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        for mark in case.marks:
            page = pdf[mark.page_index]
            corners = _in_points(case, mark, page)
            on_page = [m for m in case.marks if m.page_index == mark.page_index]
            boxes = [_around(_in_points(case, m, page)) for m in on_page]
            turned = page.rotation_matrix
            for drawn in page.get_drawings():
                if any(_is_same(drawn["rect"] * turned, box) for box in boxes):
                    continue
                for item in drawn["items"]:
                    if any(_is_inside(point * turned, corners) for point in _points(item)):
                        return True
    return False


def _in_points(case: Case, mark: Mark, page: pymupdf.Page) -> list[pymupdf.Point]:
    width, height = page.rect.width, page.rect.height
    return [pymupdf.Point(x * width, y * height) for x, y in share_of_page(case, mark)]


def _around(corners: list[pymupdf.Point]) -> pymupdf.Rect:
    return pymupdf.Rect(
        min(c.x for c in corners), min(c.y for c in corners), max(c.x for c in corners), max(c.y for c in corners)
    )


def _is_same(one: pymupdf.Rect, other: pymupdf.Rect) -> bool:
    """True for the box of a mark itself."""
    return all(abs(a - b) < 3 for a, b in zip(one, other, strict=True))


def _points(item: tuple[object, ...]) -> Iterator[pymupdf.Point]:
    for part in item[1:]:
        if isinstance(part, pymupdf.Point):
            yield part
        elif isinstance(part, pymupdf.Rect):
            yield from (part.tl, part.tr, part.bl, part.br)
        elif isinstance(part, pymupdf.Quad):
            yield from (part.ul, part.ur, part.ll, part.lr)


def _is_inside(point: pymupdf.Point, corners: list[pymupdf.Point], margin: float = 2.0) -> bool:
    """True where a point lies inside a convex polygon, at least `margin` points from every side."""
    area = sum(a.x * b.y - b.x * a.y for a, b in zip(corners, corners[1:] + corners[:1], strict=True))
    side = 1 if area > 0 else -1
    for a, b in zip(corners, corners[1:] + corners[:1], strict=True):
        length = max(abs(b - a), 1e-9)
        if side * ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) / length < margin:
            return False
    return True


# What came and went


def _as_large(gray: Gray, shape: tuple[int, ...]) -> Gray:
    if gray.shape == shape:
        return gray
    return np.asarray(_picture(gray).resize(shape[::-1], Image.Resampling.BOX), float)


def _grown(picture: Image.Image) -> Image.Image:
    """Each pixel as dark as the darkest within three of it."""
    for _ in range(3):
        picture = picture.filter(ImageFilter.MinFilter(3))
    return picture


def changes(case: Case, data: bytes) -> set[str]:
    """What pages show outside the marks that the original, painted by PDFium, does not show near there, or did."""
    found: set[str] = set()
    before = [_pdfium_gray(page, 1) for page in _pdfium_pages(case.data)]
    after = [_pdfium_gray(page, 1) for page in _pdfium_pages(data)]
    with pymupdf.open(stream=case.data, filetype="pdf") as pdf:
        shown = [_mupdf_gray(page, 1) for page in pdf]
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        new = _as_large(new, old.shape)
        outside = np.ones(old.shape, np.bool_)
        for mark in case.marks:
            if mark.page_index == number:
                span, mask = _mask(outside.shape, share_of_page(case, mark), 6)
                outside[span] &= ~mask
        both = np.maximum(old, _as_large(shown[number], old.shape))  # ink that both engines show
        for name, one, other in ((CAME, new, old), (WENT, both, new)):
            alone = (one < 110) & (np.asarray(_grown(_picture(other)), float) > 190) & outside
            if np.count_nonzero(alone) > MOVED_INK:
                found.add(name)
    return found
