"""Writing a released file: certified, or vector with certified pages where a page cannot be drawn anew safely."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.box_style import USUAL_BOXES, Boxes
from app.domain.entities import Entity
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Fallback, ReleasedPage, ReleaseFacts
from app.engine import layers
from app.engine.box_plan import BoxPlan
from app.engine.certified_page import QuadsByPage, ReadInk, certified_page, quads_by_page
from app.engine.extraction import ink_outside
from app.engine.legend import legend
from app.engine.ocr.reading import InkReader
from app.engine.opening import OpenedDocument
from app.engine.page_drawing import PageDrawing
from app.engine.page_labels import kept_labels
from app.engine.saving import ReleaseWriter
from app.engine.vector.release import distrusted, vector_pages


def _ignore(_page_index: int) -> None:
    return None


def release(
    opened: OpenedDocument,
    entities: Sequence[Entity],
    output: Path,
    kind: ReleaseKind,
    *,
    boxes: Boxes = USUAL_BOXES,
    ink: InkReader | None = None,
    rebuilt: Collection[int] = (),
    on_page: Callable[[int], None] = _ignore,
) -> ReleaseFacts:
    """Write a new PDF in which the quadrilaterals of `entities` are covered, with the look that `boxes` says, and
    nothing of the input's objects is left.

    `output` must not exist; it is complete and synced when this returns, and absent when it raises. Page labels stay
    where they are nothing but numbers. Links, bookmarks, tags and form fields are not carried over (fields and
    annotations are part of the page). A vector release may have pages that are certified, or all of them; each says
    why. Those in `rebuilt` (zero-based) are in any case, as a proof found something on them. `ink` reads the words of
    pictures for the text of the released pages, which have none of them without it. `on_page` is called with the
    zero-based number of each finished page. Texts that fit into no box of theirs are listed on pages after the
    original's.

    Raises KnownError: DAMAGED (with the page) where a page cannot be painted, PAGE_OUT_OF_RANGE for an entity on no
    page, OUTPUT_EXISTS, OUTPUT_UNWRITABLE, DISK_FULL.
    """
    by_page = quads_by_page(entities, opened.pdf.page_count)
    if output.exists():
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    layers.resolve_memberships(opened.pdf)
    plan = BoxPlan(entities, boxes)
    read_ink = None if ink is None else partial(ink_outside, opened, ink)
    fallback = None
    if kind is ReleaseKind.VECTOR:
        with ReleaseWriter(output.parent) as writer:
            pages = vector_pages(opened, by_page, plan, writer, read_ink, on_page, rebuilt)
            if not distrusted(pages):
                return _written(opened, plan, writer, output, pages)
        fallback = Fallback.MANY_FAILED
    with ReleaseWriter(output.parent) as writer:
        pages = _certified_pages(opened, by_page, plan, writer, read_ink, on_page, fallback)
        return _written(opened, plan, writer, output, pages)


def _written(
    opened: OpenedDocument, plan: BoxPlan, writer: ReleaseWriter, output: Path, pages: Sequence[ReleasedPage]
) -> ReleaseFacts:
    legend_pages = _add_legend(opened, plan, writer)
    writer.set_labels(kept_labels(opened.pdf))
    digest, size = writer.write(output)
    return ReleaseFacts(digest, size, opened.sha256, tuple(pages), legend_pages)


def release_certified(
    opened: OpenedDocument,
    entities: Sequence[Entity],
    output: Path,
    *,
    ink: InkReader | None = None,
    on_page: Callable[[int], None] = _ignore,
) -> ReleaseFacts:
    """`release`, with every page rebuilt from pixels."""
    return release(opened, entities, output, ReleaseKind.CERTIFIED, ink=ink, on_page=on_page)


def _add_legend(opened: OpenedDocument, plan: BoxPlan, writer: ReleaseWriter) -> int:
    """Add the pages that say what stands in boxes too small for it. Returns their number."""
    with legend(plan.legend, PageDrawing(opened.pdf, 0)) as listed:
        for page_index in range(listed.page_count):
            certified_page(PageDrawing(listed, page_index), (), writer)
        return int(listed.page_count)


def _certified_pages(
    opened: OpenedDocument,
    by_page: QuadsByPage,
    plan: BoxPlan,
    writer: ReleaseWriter,
    read_ink: ReadInk | None,
    on_page: Callable[[int], None],
    fallback: Fallback | None,
) -> list[ReleasedPage]:
    pages: list[ReleasedPage] = []
    for page_index in range(opened.pdf.page_count):
        drawing = PageDrawing(opened.pdf, page_index)
        quads, boxes = by_page.get(page_index, ()), plan.drawn(page_index, drawing.geometry)
        pages.append(certified_page(drawing, quads, writer, read_ink, fallback=fallback, boxes=boxes))
        on_page(page_index)
    return pages
