"""A copy of an original with its marks as live redaction annotations. Nothing in it is redacted."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name

from app.base.errors import FailureCode, KnownError
from app.domain.marks import Mark
from app.engine.interchange.annotations import RED, annotations_of, rectangle
from app.engine.saving import number


def marked_bytes(data: bytes, password: str | None, marks: Sequence[Mark], page_count: int) -> bytes:
    """The PDF in `data` with redaction annotations on its pages; encrypted as it was.

    Raises KnownError DAMAGED where its pages cannot be told apart as they are shown, PAGE_OUT_OF_RANGE.
    """
    try:
        with pikepdf.open(io.BytesIO(data), password=password or "") as pdf:
            if len(pdf.pages) != page_count:
                raise KnownError(FailureCode.DAMAGED)
            _add(pdf, marks)
            made = io.BytesIO()
            pdf.save(made, encryption=True if pdf.is_encrypted else None)
            return made.getvalue()
    except pikepdf.PdfError:
        raise KnownError(FailureCode.DAMAGED) from None


def _add(pdf: pikepdf.Pdf, marks: Sequence[Mark]) -> None:
    by_page: dict[int, list[pikepdf.Object]] = defaultdict(list)
    redactions = iter(marks)
    for page_index, annotation in annotations_of(pdf, marks):
        if page_index >= len(pdf.pages):
            raise KnownError(FailureCode.PAGE_OUT_OF_RANGE, page_index=page_index)
        if annotation.Subtype == Name.Redact:
            annotation.AP = Dictionary(N=_outline(pdf, next(redactions)))
        annotation.P = pdf.pages[page_index].obj
        by_page[page_index].append(annotation)
    for page_index, made in by_page.items():
        page = pdf.pages[page_index].obj
        before = page.get(Name.Annots)
        known = list(before) if isinstance(before, Array) else []
        page.Annots = pdf.make_indirect(Array([*known, *made]))


def _outline(pdf: pikepdf.Pdf, mark: Mark) -> pikepdf.Stream:
    """How programs show a mark that do not draw redactions themselves: its boxes in outline."""
    box = rectangle(mark)
    operators = [f"{' '.join(map(number, RED))} RG 1 w"]
    for quad in mark.quadrilaterals:
        first, *rest = (f"{number(corner.x)} {number(corner.y)}" for corner in quad.corners)
        operators.append(" ".join([first, "m", *(f"{corner} l" for corner in rest), "s"]))
    form = pdf.make_stream("\n".join(operators).encode("ascii"))
    form.Type, form.Subtype, form.Resources = Name.XObject, Name.Form, Dictionary()
    form.BBox = Array([round(side, 4) for side in (box.x0, box.y0, box.x1, box.y1)])
    # Laid into the annotation's rectangle (12.5.5), which it fills exactly: so its space is user space.
    return form
