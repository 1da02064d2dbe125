"""Writing a released file: certified, or vector with certified pages where a page cannot be drawn anew safely."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Entity
from app.domain.job_settings import ReleaseKind
from app.domain.reports import ReleasedPage, ReleaseFacts
from app.engine import layers
from app.engine.certified_page import QuadsByPage, certified_page, quads_by_page
from app.engine.opening import OpenedDocument
from app.engine.page_drawing import PageDrawing
from app.engine.saving import ReleaseWriter
from app.engine.vector.release import vector_pages


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
    """Write a new PDF in which the quadrilaterals of `entities` are black and nothing of the input's objects is left.

    `output` must not exist; it is complete and synced when this returns, and absent when it raises. Page labels, links,
    bookmarks, tags and form fields are not carried over (fields and annotations are part of the page). A vector release
    may have pages that are certified, or all of them; each says why. `on_page` is called with the zero-based number of
    each finished page.

    Raises KnownError: DAMAGED (with the page) where a page cannot be painted, PAGE_OUT_OF_RANGE for an entity on no
    page, OUTPUT_EXISTS, OUTPUT_UNWRITABLE, DISK_FULL.
    """
    by_page = quads_by_page(entities, opened.pdf.page_count)
    if output.exists():
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    layers.resolve_memberships(opened.pdf)
    writer = ReleaseWriter()
    if kind is ReleaseKind.VECTOR:
        pages = vector_pages(opened, by_page, writer, on_page)
    else:
        pages = _certified_pages(opened, by_page, writer, on_page)
    digest, size = writer.write(output)
    return ReleaseFacts(sha256=digest, size=size, source_sha256=opened.sha256, pages=tuple(pages))


def release_certified(
    opened: OpenedDocument, entities: Sequence[Entity], output: Path, *, on_page: Callable[[int], None] = _ignore
) -> ReleaseFacts:
    """`release`, with every page rebuilt from pixels."""
    return release(opened, entities, output, ReleaseKind.CERTIFIED, on_page=on_page)


def _certified_pages(
    opened: OpenedDocument, by_page: QuadsByPage, writer: ReleaseWriter, on_page: Callable[[int], None]
) -> list[ReleasedPage]:
    pages: list[ReleasedPage] = []
    for page_index in range(opened.pdf.page_count):
        pages.append(certified_page(PageDrawing(opened.pdf, page_index), by_page.get(page_index, ()), writer))
        on_page(page_index)
    return pages
