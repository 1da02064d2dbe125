"""The certified release: every page rebuilt from pixels, with the accepted boxes burnt in before encoding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Entity
from app.domain.geometry import PageGeometry, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import ReleasedPage, ReleaseFacts
from app.engine import layers
from app.engine.opening import OpenedDocument
from app.engine.page_drawing import PageDrawing
from app.engine.page_image import box_mask, page_image
from app.engine.saving import ReleaseWriter
from app.engine.text_layer import text_layer
from app.engine.visibility import profile


def _ignore(_page_index: int) -> None:
    return None


def release(
    opened: OpenedDocument,
    entities: Sequence[Entity],
    output: Path,
    kind: ReleaseKind,
    *,
    on_page: Callable[[int], None] = _ignore,
) -> ReleaseFacts:
    """Write a released file of the asked kind. A vector release may have pages that are certified, or all of them.

    Parameters and errors are those of `release_certified`.
    """
    return release_certified(opened, entities, output, on_page=on_page)


def release_certified(
    opened: OpenedDocument, entities: Sequence[Entity], output: Path, *, on_page: Callable[[int], None] = _ignore
) -> ReleaseFacts:
    """Write a new PDF in which the quadrilaterals of `entities` are black and nothing of the input's objects is left.

    `output` must not exist; it is complete and synced when this returns, and absent when it raises. Page labels, links,
    bookmarks, tags and form fields are not carried over (fields and annotations are part of the picture). `on_page` is
    called with the zero-based number of each finished page.

    Raises KnownError: DAMAGED (with the page) where a page cannot be painted, PAGE_OUT_OF_RANGE for an entity on no
    page, OUTPUT_EXISTS, OUTPUT_UNWRITABLE, DISK_FULL.
    """
    by_page = quads_by_page(entities, opened.pdf.page_count)
    if output.exists():
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    layers.resolve_memberships(opened.pdf)
    writer = ReleaseWriter()
    pages: list[ReleasedPage] = []
    for page_index in range(opened.pdf.page_count):
        pages.append(_release_page(opened, page_index, by_page.get(page_index, ()), writer))
        on_page(page_index)
    digest, size = writer.write(output)
    return ReleaseFacts(sha256=digest, size=size, source_sha256=opened.sha256, pages=tuple(pages))


def quads_by_page(entities: Sequence[Entity], page_count: int) -> dict[int, tuple[Quadrilateral, ...]]:
    """Quadrilaterals (user space) of each page. Raises KnownError: PAGE_OUT_OF_RANGE, BAD_REQUEST."""
    found: dict[int, tuple[Quadrilateral, ...]] = {}
    for entity in entities:
        if entity.page_index >= page_count:
            raise KnownError(FailureCode.PAGE_OUT_OF_RANGE, page_index=entity.page_index)
        if not all(q.is_finite for q in entity.quadrilaterals):
            raise KnownError(FailureCode.BAD_REQUEST, page_index=entity.page_index)
        found[entity.page_index] = found.get(entity.page_index, ()) + entity.quadrilaterals
    return found


def in_view(geometry: PageGeometry, quads: Sequence[Quadrilateral]) -> tuple[Quadrilateral, ...]:
    """Quadrilaterals moved from user space to view space."""
    return tuple(geometry.to_view.map_quadrilateral(q) for q in quads)


def _release_page(
    opened: OpenedDocument, page_index: int, quads: Sequence[Quadrilateral], writer: ReleaseWriter
) -> ReleasedPage:
    drawing = PageDrawing(opened.pdf, page_index)
    shown = in_view(drawing.geometry, quads)
    page = profile(drawing)
    layer = text_layer(drawing, page, box_mask(page.ink.shape, shown, page.zoom))
    image = page_image(drawing, page, shown)
    writer.add_page(drawing.width, drawing.height, image, layer)
    return ReleasedPage(
        encoding=image.encoding,
        dpi=image.dpi,
        boxes=len(quads),
        words_kept=layer.words_kept,
        words_dropped=layer.words_dropped,
        image_bytes=image.size,
    )
