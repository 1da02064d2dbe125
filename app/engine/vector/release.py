"""The pages of a vector release: each drawn anew and put through the gates, certified where it does not pass."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from app.domain.geometry import Quadrilateral
from app.domain.reports import Fallback, ReleasedPage
from app.engine import file_facts
from app.engine.box_drawing import DrawnBox
from app.engine.box_plan import BoxPlan
from app.engine.certified_page import QuadsByPage, ReadInk, certified_page, in_view
from app.engine.opening import OpenedDocument
from app.engine.page_drawing import PageDrawing, mupdf
from app.engine.saving import ReleaseWriter
from app.engine.vector.drawing import Unsupported
from app.engine.vector.faces import Faces
from app.engine.vector.gates import failed_gate
from app.engine.vector.page import DrawnPage, draw_page, with_words
from app.engine.vector.read_words import read_words
from app.engine.vector.setting import set_page
from app.engine.vector.writing import VectorPages
from app.engine.witnesses import PDFium

LEAST_FAILED = 3
_LEFT_BEHIND = (Fallback.INK_LEFT, Fallback.TEXT_LEFT, Fallback.ENGINES_DISAGREE)

_LOG = logging.getLogger(__name__)


def vector_pages(
    opened: OpenedDocument,
    by_page: QuadsByPage,
    plan: BoxPlan,
    writer: ReleaseWriter,
    read_ink: ReadInk | None,
    on_page: Callable[[int], None],
    rebuilt: Collection[int] = (),
) -> list[ReleasedPage]:
    """Add all pages of a document to a file, with the quadrilaterals (user space) of each page covered as `plan` says.

    Of pages in `rebuilt` no drawing is tried.

    Raises KnownError DAMAGED (with the page) where a page cannot even be painted.
    """
    whole = _whole_file(opened)
    original = _second_engine(opened)
    faces: Faces = {}
    pages = VectorPages(writer)
    found: list[ReleasedPage] = []
    shown_on: dict[str, list[int]] = defaultdict(list)
    lost: dict[int, list[str]] = {}
    for page_index in range(opened.pdf.page_count):
        drawing = PageDrawing(opened.pdf, page_index)
        quads = by_page.get(page_index, ())
        boxes = plan.drawn(page_index, drawing.geometry)
        proven = Fallback.PROOF if page_index in rebuilt else None
        drawn = whole or proven or _drawn(drawing, in_view(drawing.geometry, quads), boxes, faces, read_ink, original)
        if isinstance(drawn, Fallback):
            found.append(certified_page(drawing, quads, writer, read_ink, fallback=drawn, boxes=boxes))
        else:
            found.append(_add(drawn, drawing, quads, pages))
            lost[page_index] = drawn.left.pictures
            for picture in drawn.pictures:
                shown_on[picture].append(page_index)
        on_page(page_index)
    pages.finish()
    if original is not None:
        original.close()
    return [
        replace(page, same_pictures=_elsewhere(page_index, lost.get(page_index, ()), shown_on))
        for page_index, page in enumerate(found)
    ]


def distrusted(pages: Sequence[ReleasedPage]) -> bool:
    """True where the gates found so much on drawn pages that none of the file's is to be trusted."""
    found = sum(page.fallback in _LEFT_BEHIND for page in pages)
    return found >= LEAST_FAILED and 2 * found > len(pages)


def _whole_file(opened: OpenedDocument) -> Fallback | None:
    """Why no page of a document is drawn anew."""
    if file_facts.has_xfa(opened.pdf):
        return Fallback.XFA
    return Fallback.PORTFOLIO if _is_portfolio(opened) else None


def _is_portfolio(opened: OpenedDocument) -> bool:
    """True of a collection of files (ISO 32000-2, 12.3.5)."""
    document = mupdf.pdf_document_from_fz_document(opened.pdf.this)
    root = mupdf.pdf_dict_gets(mupdf.pdf_trailer(document), "Root")
    return bool(mupdf.pdf_is_dict(mupdf.pdf_dict_gets(root, "Collection")))


def _second_engine(opened: OpenedDocument) -> PDFium | None:
    """PDFium's view of a document, None where it cannot open it (it is not given the password)."""
    try:
        return PDFium(opened.data)
    except Exception:
        return None


def _drawn(
    drawing: PageDrawing,
    quads: Sequence[Quadrilateral],
    boxes: Sequence[DrawnBox],
    faces: Faces,
    read_ink: ReadInk | None,
    original: PDFium | None,
) -> DrawnPage | Fallback:
    """A page that passed the gates, or why it has to be certified. `quads` are in view space."""
    try:
        page = draw_page(drawing, quads, faces, boxes)
        if read_ink is not None:
            page = with_words(page, drawing, read_words(drawing, quads, read_ink(drawing, quads)))
        return failed_gate(page, drawing, quads, original) or page
    except Unsupported as error:
        return error.reason
    except MemoryError:
        raise
    except Exception as error:  # its text may quote the document
        _LOG.info("a page is not drawn anew: %s", type(error).__name__)
        return Fallback.BROKEN


def _add(drawn: DrawnPage, drawing: PageDrawing, quads: Sequence[Quadrilateral], pages: VectorPages) -> ReleasedPage:
    done = set_page(drawn.left.nodes, drawn.boxes, pages.fonts, drawn.marks)
    pages.add(drawn.width, drawn.height, done)
    return ReleasedPage(
        encoding="vector",
        dpi=0,
        boxes=len(quads),
        words_kept=drawn.words_kept,
        words_dropped=drawn.words_dropped,
        image_bytes=sum(len(e.image.data) for e in done.images),
    )


def _elsewhere(page_index: int, lost: Sequence[str], shown_on: dict[str, list[int]]) -> tuple[int, ...]:
    """Other pages on which pictures of these hashes are shown."""
    return tuple(sorted({other for picture in lost for other in shown_on[picture]} - {page_index}))
