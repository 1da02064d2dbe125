"""What tells that two unread regions look the same: the samples of an image, or the pixels of what is drawn."""

from __future__ import annotations

import hashlib

import pymupdf

from app.domain.geometry import Box
from app.engine.ocr.regions import pixels_of
from app.engine.page_drawing import PageDrawing, Pixels

_INSIDE = 0.95
_WHOLE = 0.2
"""Part of an image's side by which ink may stay away from its edge: logos have a margin, and regions grow by cells."""
_STEPS = 8
_LARGEST = 100_000_000
"""Samples of an image that is still unpacked to be told from others: A3 at 600 dots an inch has 70 million."""


class PictureKeys:
    """Keys of regions of one page. Equal keys mean: the same image, uncut or cut alike, or the same drawing."""

    def __init__(self, drawing: PageDrawing, behind: Pixels, zoom: float) -> None:
        self._drawing = drawing
        self._behind = behind
        self._zoom = zoom
        self._found: list[tuple[Box, str]] | None = None

    def of(self, box: Box) -> str:
        """The key of a region in view space: 32 hexadecimal digits."""
        touched = [(image, digest) for image, digest in self._images() if image.intersection_area(box) > 0]
        if len(touched) == 1 and touched[0][0].intersection_area(box) >= _INSIDE * box.area:
            image, digest = touched[0]
            return _hash(f"{digest} {_part(image, box)}".encode())
        pixels = self._behind[pixels_of(box, self._zoom, 0.0, self._behind.shape)]
        return _hash(repr(pixels.shape).encode() + pixels.tobytes())

    def _images(self) -> list[tuple[Box, str]]:
        if self._found is None:
            try:
                self._found = _told_apart(self._drawing.page)
            except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError):
                self._found = []  # an image or its mask cannot be unpacked: what is drawn tells
        return self._found


def _told_apart(page: pymupdf.Page) -> list[tuple[Box, str]]:
    """The images of a page and what tells them from others; none where one is too large to be unpacked for that.

    Raises what MuPDF raises where one is damaged.
    """
    if any(info["width"] * info["height"] > _LARGEST for info in page.get_image_info()):
        return []
    turned = page.rotation_matrix
    found = []
    for info in page.get_image_info(hashes=True, xrefs=True):
        rect = pymupdf.Rect(info["bbox"]) * turned
        size = f"{info['width']}x{info['height']}"
        digest = f"{info['digest'].hex()} {size} {_mask(page.parent, info['xref'])} {_turn(info['transform'])}"
        found.append((Box(rect.x0, rect.y0, rect.x1, rect.y1), digest))
    return found


def _mask(pdf: pymupdf.Document, xref: int) -> str:
    """The hash of what makes parts of an image transparent: the same samples show something else through another."""
    kind, value = pdf.xref_get_key(xref, "SMask") if xref else ("null", "")
    if kind != "xref":
        kind, value = pdf.xref_get_key(xref, "Mask") if xref else ("null", "")
    return _hash(pdf.xref_stream(int(value.split()[0])) or b"") if kind == "xref" else value


def _turn(transform: tuple[float, ...]) -> str:
    """How an image is turned and mirrored, whatever its size: pictures that stand otherwise are others to look at."""
    a, b, c, d = transform[:4]
    largest = max(abs(v) for v in (a, b, c, d)) or 1.0
    return " ".join(str(round(v / largest)) for v in (a, b, c, d))


def _part(image: Box, box: Box) -> str:
    """Which part of an image a region is: one image may hold many pictures and be cut differently on every page."""
    width, height = max(image.width, 1e-3), max(image.height, 1e-3)
    sides = (
        (box.x0 - image.x0) / width, (box.y0 - image.y0) / height,
        (box.x1 - image.x0) / width, (box.y1 - image.y0) / height,
    )  # fmt: skip
    if all(abs(side - full) <= _WHOLE for side, full in zip(sides, (0, 0, 1, 1), strict=True)):
        return "whole"
    return " ".join(str(round(side * _STEPS)) for side in sides)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]
