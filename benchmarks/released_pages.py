"""What a run's certificates say of its pages, and how far the released pages look like the originals outside the boxes.

The comparison shares nothing with the program's own: PDFium paints both at 100 pixels an inch, each picture is averaged
over squares of 8 pixels (2 mm), squares that a box or its rim touches are left out, and what is counted is the share of
the other squares that differ by more than NOISE levels of gray, in the square or in the best of its neighbours (type
that was set a fraction of a pixel beside its place is no difference of the page). Squares that PDFium and MuPDF paint
otherwise of the original itself are the noise of rendering: pages are told with them, and without.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pymupdf
import pypdfium2
from PIL import Image, ImageDraw

from app.base.errors import KnownError
from app.domain.contract import quadrilateral_from_json
from app.domain.geometry import Quadrilateral
from app.engine.opening import open_document, page_geometry

DPI = 100
SQUARE = 8
RIM = 6
"""Pixels round a box that are left out."""
NOISE = 24.0
"""Levels of gray, of 255, that the mean of a square may differ by: JPEG and 1-bit pages differ by less."""
MOST_SIDE = 3000.0

Gray = npt.NDArray[np.float64]


def certificates(folder: Path) -> dict[str, dict[str, Any]]:
    """Certificates that `sable run` wrote beside its released files, by the file's SHA-256."""
    found = (json.loads(path.read_bytes()) for path in folder.rglob("*_certificate*.json"))
    return {c["output"]["sha256"]: c for c in found if c.get("output")}


def fallbacks(found: Iterable[dict[str, Any]]) -> Counter[str]:
    """Pages of vector releases that are certified, by reason."""
    counts: Counter[str] = Counter()
    for entry in (entry for certificate in found for entry in certificate.get("fellBack", ())):
        counts[entry["reason"]] += len(entry["pages"])
    return counts


def differences(
    original: Path, released: Path, certificate: dict[str, Any], most_pages: int
) -> list[tuple[int, float, float]]:
    """Pages (from zero) of the first `most_pages`, the share of their squares outside the boxes that differ, and the
    share of those in which two engines agree about the original.

    Pages that PDFium cannot paint are left out. Raises KnownError or pypdfium2.PdfiumError where a file does not open.
    """
    boxes: dict[int, list[Quadrilateral]] = {}
    for redaction in certificate["redactions"]:
        if redaction["pageIndex"] is not None:
            boxes.setdefault(redaction["pageIndex"], []).extend(
                quadrilateral_from_json(q, "") for q in redaction["quadrilaterals"]
            )
    found = []
    with open_document(original) as opened, _pdfium(original) as before, _pdfium(released) as after:
        before.init_forms()
        for index in range(min(most_pages, len(before), len(after))):
            page = opened.pdf[index]
            view = page_geometry(page).to_view
            zoom = min(DPI / 72, MOST_SIDE / max(after[index].get_size()))
            try:
                pictures = [_gray(pdf, index, zoom) for pdf in (before, after)]
            except (ValueError, pypdfium2.PdfiumError):  # a page of no size, as PDFium sees it
                continue
            quads = [view.map_quadrilateral(q) for q in boxes.get(index, ())]
            kept = _outside(pictures[0].size, quads, zoom)
            apart = _apart(*pictures) & kept
            agreed = apart
            if apart.any():
                pixels = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), alpha=False, colorspace=pymupdf.csRGB)
                other = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples).convert("L")
                agreed = apart & ~_apart(pictures[0], other)
            squares = max(1, int(kept.sum()))
            found.append((index, float(apart.sum() / squares), float(agreed.sum() / squares)))
    return found


def _pdfium(path: Path) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(path)


def _gray(pdf: pypdfium2.PdfDocument, index: int, zoom: float) -> Image.Image:
    return pdf[index].render(scale=zoom, may_draw_forms=True).to_pil().convert("L")


def _outside(size: tuple[int, int], quads: list[Quadrilateral], zoom: float) -> npt.NDArray[np.bool_]:
    """The squares of a picture that no box and no rim of one touches."""
    left_out = Image.new("L", size)
    pen = ImageDraw.Draw(left_out)
    for quad in quads:
        box = quad.envelope
        edges = (box.x0 * zoom - RIM, box.y0 * zoom - RIM, box.x1 * zoom + RIM, box.y1 * zoom + RIM)
        pen.rectangle(edges, fill=255)
    return _squares(left_out) == 0


def _apart(before: Image.Image, after: Image.Image) -> npt.NDArray[np.bool_]:
    """The squares in which two pictures of a page differ."""
    if before.size != after.size:
        after = after.resize(before.size, Image.Resampling.BOX)
    first, second = _squares(before), _squares(after)
    return np.minimum(_least(first, second), _least(second, first)) > NOISE


def _squares(picture: Image.Image) -> Gray:
    small = (max(1, picture.width // SQUARE), max(1, picture.height // SQUARE))
    return np.asarray(picture.resize(small, Image.Resampling.BOX), np.float64)


def _least(one: Gray, other: Gray) -> Gray:
    """How far each square of `one` is from the nearest in level among that of `other` and those beside it."""
    padded = np.pad(other, 1, mode="edge")
    rows, columns = one.shape
    shifted = [padded[y : y + rows, x : x + columns] for y in range(3) for x in range(3)]
    return np.min([np.abs(one - s) for s in shifted], axis=0)


def report(released: Path, documents: list[dict[str, Any]], digests: Mapping[str, str], most_pages: int) -> None:
    """Print fallbacks and pages that look different, of a run's documents; `digests` are of the files in `released`."""
    found = certificates(released)
    reasons = fallbacks(found.values())
    if reasons:
        print("  certified for a reason: " + ", ".join(f"{n} pages {reason}" for reason, n in reasons.most_common()))
    shares: list[tuple[float, float, str, int]] = []
    uncompared = 0
    for document in documents:
        certificate = found.get(digests.get(document["output"] or "", ""))
        if certificate is None:
            continue
        path = Path(document["path"])
        try:
            pages = differences(path, Path(document["output"]), certificate, most_pages)
        except (KnownError, pypdfium2.PdfiumError):
            uncompared += 1  # a file that PDFium does not open has no second opinion
            continue
        shares += [(agreed, share, path.name, index) for index, share, agreed in pages]
    differing = sorted((s for s in shares if s[1] > 0), reverse=True)
    beyond = sum(agreed > 0 for agreed, *_ in differing)
    print(
        f"  looked at in PDFium: {len(shares)} pages ({uncompared} files could not be), "
        f"{len(differing)} with a square that differs, {beyond} where PDFium and MuPDF agree about the original"
    )
    for agreed, share, name, index in differing[:10]:
        print(
            f"         {100 * agreed:.2f} % of the squares ({100 * share:.2f} % with noise): {name}, page {index + 1}"
        )
