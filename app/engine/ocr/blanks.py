"""Pixels without what lies under boxes, so that what is read there cannot depend on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.geometry import Quadrilateral
from app.engine.ocr.regions import pixels_of
from app.engine.page_drawing import Pixels
from app.engine.page_image import box_mask

_RIM = 3.0
"""Points round a box whose commonest colour fills it."""


def blank(colour: Pixels, quads: Sequence[Quadrilateral], zoom: float) -> None:
    """Fill `quads` (view space) of an RGB picture with the ground around them. Their edges would be read as letters."""
    if not quads:
        return
    every = box_mask(colour.shape, quads, zoom, margin=1)
    for quad in quads:
        span = pixels_of(quad.envelope, zoom, _RIM, colour.shape)
        part = colour[span]
        if not part.size:
            continue
        around = part[~every[span]]
        ground = _commonest(around) if len(around) else np.full(3, 255, np.uint8)
        part[box_mask(part.shape, [quad.moved(-span[1].start / zoom, -span[0].start / zoom)], zoom, margin=1)] = ground


def _commonest(pixels: Pixels) -> Pixels:
    codes = (pixels >> 3).astype(np.int64) @ np.array([1 << 10, 1 << 5, 1])
    values, counts = np.unique(codes, return_counts=True)
    level: Pixels = np.median(pixels[codes == values[int(counts.argmax())]], axis=0).astype(np.uint8)
    return level
