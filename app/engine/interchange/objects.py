"""Annotations of an FDF or of the pages of a PDF, read with MuPDF's object reader: nothing is drawn or run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pymupdf
from pymupdf import mupdf

from app.base.errors import FailureCode, KnownError
from app.domain.marks import MOST_MARKS, MarkKind
from app.engine.interchange.annotations import OURS
from app.engine.interchange.found import LONGEST_TEXT, Found

_MOST_NUMBERS = 80_000
_MOST_OF_A_PAGE = 2 * MOST_MARKS


def read_fdf(data: bytes) -> list[Found]:
    """The annotations of an FDF. Raises KnownError NOT_MARKS where it is none, is damaged or is encrypted."""
    try:
        with pymupdf.open(stream=data, filetype="pdf") as opened:
            trailer = mupdf.pdf_trailer(mupdf.pdf_document_from_fz_document(opened.this))
            if not mupdf.pdf_is_null(mupdf.pdf_dict_gets(trailer, "Encrypt")):
                raise KnownError(FailureCode.NOT_MARKS)
            listed = mupdf.pdf_dict_gets(mupdf.pdf_dict_gets(trailer, "Root"), "FDF")
            if not mupdf.pdf_is_dict(listed):
                raise KnownError(FailureCode.NOT_MARKS)
            items = _items(mupdf.pdf_dict_gets(listed, "Annots"))
            return [_found(item, _page(item)) for item in items]
    except KnownError:
        raise
    except Exception:  # whatever MuPDF raises for damage
        raise KnownError(FailureCode.NOT_MARKS) from None


def read_pages(pdf: pymupdf.Document) -> list[Found]:
    """The annotations on the pages of an open PDF, page by page. What cannot be read may be a mark, and counts as one
    without a place."""
    found: list[Found] = []
    document = mupdf.pdf_document_from_fz_document(pdf.this)
    for page_index in range(pdf.page_count):
        try:
            page = mupdf.pdf_lookup_page_obj(document, page_index)
            items = list(_items(mupdf.pdf_dict_gets(page, "Annots")))
        except Exception:
            found.append(_unread(page_index))
            continue
        for item in items:
            try:
                found.append(_found(item, page_index))
            except Exception:
                found.append(_unread(page_index))
    return found


def _unread(page_index: int) -> Found:
    return Found(MarkKind.REDACT.value, page_index)


def _items(array: Any) -> Iterator[Any]:
    for place in range(min(mupdf.pdf_array_len(array), _MOST_OF_A_PAGE)):
        item = mupdf.pdf_array_get(array, place)
        if mupdf.pdf_is_dict(item):
            yield item


def _page(item: Any) -> int | None:
    page = mupdf.pdf_dict_gets(item, "Page")
    number = mupdf.pdf_to_int(page) if mupdf.pdf_is_number(page) else -1
    return number if number >= 0 else None


def _found(item: Any, page_index: int | None) -> Found:
    ours = mupdf.pdf_dict_gets(item, OURS.lstrip("/"))
    mine = mupdf.pdf_is_dict(ours)
    score = mupdf.pdf_dict_gets(ours, "Score")
    codes = mupdf.pdf_dict_gets(ours, "Codes")
    answered = mupdf.pdf_dict_gets(item, "IRT")
    grouped = mupdf.pdf_to_name(mupdf.pdf_dict_gets(item, "RT")) == "Group"
    return Found(
        subtype=mupdf.pdf_to_name(mupdf.pdf_dict_gets(item, "Subtype")),
        page_index=page_index,
        points=_numbers(mupdf.pdf_dict_gets(item, "QuadPoints")),
        rectangle=_numbers(mupdf.pdf_dict_gets(item, "Rect")),
        name=_name(item),
        answers=_name(answered) if mupdf.pdf_is_dict(answered) and not grouped else "",
        author=_text(item, "T"),
        subject=_text(item, "Subj"),
        contents=_text(item, "Contents"),
        overlay=_text(item, "OverlayText"),
        created=_text(item, "CreationDate"),
        modified=_text(item, "M"),
        label=_text(ours, "Label") if mine else None,
        score=mupdf.pdf_to_real(score) if mine and mupdf.pdf_is_number(score) else None,
        codes=tuple(
            mupdf.pdf_to_text_string(mupdf.pdf_array_get(codes, place))
            for place in range(min(mupdf.pdf_array_len(codes), 100))
        ),
        decision=mupdf.pdf_to_name(mupdf.pdf_dict_gets(ours, "Decision")),
    )


def _name(item: Any) -> str:
    """What an annotation is called in its file: its name, or its number."""
    return _text(item, "NM") or f"#{mupdf.pdf_to_num(item)}"


def _text(item: Any, key: str) -> str:
    value = mupdf.pdf_dict_gets(item, key)
    return str(mupdf.pdf_to_text_string(value))[:LONGEST_TEXT] if mupdf.pdf_is_string(value) else ""


def _numbers(array: Any) -> tuple[float, ...]:
    """The numbers of an array; none where one of its items is no number, or where there are too many."""
    length = mupdf.pdf_array_len(array)
    items = [mupdf.pdf_array_get(array, place) for place in range(length if length <= _MOST_NUMBERS else 0)]
    return tuple(mupdf.pdf_to_real(item) for item in items) if all(map(mupdf.pdf_is_number, items)) else ()
