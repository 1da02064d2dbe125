"""Whether a released page looks outside its boxes as the original does."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.geometry import Box, Quadrilateral
from app.engine import likeness
from app.engine.page_drawing import PageDrawing, no_antialiasing
from app.engine.page_image import FLAT_DPI, MOST_PIXELS
from app.engine.visibility import profile, without_faint_text
from app.engine.witnesses import MuPDF


def zoom_of(width: float, height: float) -> float:
    """Pixels per point at which pages of this size (1/72 inch) are compared."""
    return min(likeness.ZOOM, math.sqrt(likeness.MOST_PIXELS / (width * height)))


def finest_of(width: float, height: float) -> float:
    """Pixels per point at which a page may be looked at once more where pictures of the usual size are too coarse."""
    return math.sqrt(likeness.MOST_PIXELS / (width * height))


def changed_outside(
    original: PageDrawing, witness: MuPDF, page_index: int, quads: Sequence[Quadrilateral]
) -> list[Box]:
    """Areas (view space) outside `quads` where page `page_index` of the released file is not like the original."""
    zoom = zoom_of(*witness.size(page_index))
    changed = likeness.changed_areas(original.gray(zoom), witness.gray(page_index, zoom), zoom, quads)
    return _still_changed(original, witness, page_index, zoom, quads, changed) if changed else []


def _still_changed(
    original: PageDrawing,
    witness: MuPDF,
    page_index: int,
    zoom: float,
    quads: Sequence[Quadrilateral],
    changed: Sequence[Box],
) -> list[Box]:
    """Those of `changed` that also differ where both pages are painted alike: in colour, at the release's resolution.

    Lines without width are a pixel wide at any resolution, and MuPDF turns colours of some spaces into other grays than
    their RGB; neither is a change of the page. Nor is that text is gone which is too faint to be seen.
    """
    fine = min(FLAT_DPI / 72, (MOST_PIXELS / (original.width * original.height)) ** 0.5)
    after = witness.colour(page_index, zoom)
    with no_antialiasing():
        shown = without_faint_text(original, profile(original), fine, gray=False)
        before = likeness.luma(shown, after.shape)
    again = set(likeness.changed_areas(before, likeness.luma(after, after.shape), zoom, quads))
    return [box for box in changed if box in again]
