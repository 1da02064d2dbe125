"""What a PDF holds besides its pages: signatures, forms, attached files, layers and earlier revisions.

Everything here is counted, nothing is read out, and a broken structure counts as an absent one: MuPDF shows none of it
then either. Walks are bounded, because a hostile file can make them endless (MuPDF's own count of signatures took 13 s
on a field tree with a loop).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pymupdf

from app.engine import layers

mupdf: Any = pymupdf.mupdf

MOST_FIELDS = 20_000
"""Nodes of the field tree that are looked at."""

# Runs are bounded, so that a file of nothing but blanks and digits costs no more than its length.
_OBJECT = re.compile(rb"\b\d{1,10}\s{1,16}\d{1,10}\s{1,16}obj\b")
_CROSS_REFERENCE = re.compile(rb"\s{0,16}(?:xref\b|" + _OBJECT.pattern + rb")")
_END_OF_STATE = re.compile(rb"startxref\s{1,16}(\d{1,12})(?=\s{0,16}(?:%|\Z))")
_HEADER_WINDOW = 1024


@dataclass(frozen=True, slots=True)
class SavedStates:
    """How many states before the last one a file still holds, and whether the last one was cut off while it was saved,
    so that readers show an earlier one."""

    earlier: int
    is_cut_off: bool


def is_signed(pdf: pymupdf.Document) -> bool:
    """True where a signature field has a value (ISO 32000-2, 12.7.5.5). /SigFlags alone says only that a form was
    prepared for it."""
    return any(kind == "Sig" and mupdf.pdf_is_dict(mupdf.pdf_dict_gets(f, "V")) for f, kind in _fields(pdf))


def has_fields(pdf: pymupdf.Document) -> bool:
    """True where there is a field to be filled in; fields for signatures are none."""
    return any(kind not in ("", "Sig") for _, kind in _fields(pdf))


def has_xfa(pdf: pymupdf.Document) -> bool:
    """True where the form has an XFA part (ISO 32000-1, 12.7.8): one stream, or an array of packets."""
    try:
        xfa = mupdf.pdf_dict_gets(_form(pdf), "XFA")
        return bool(mupdf.pdf_is_stream(xfa) or mupdf.pdf_array_len(xfa))
    except Exception:
        return False


def embedded_files(pdf: pymupdf.Document) -> int:
    """Number of files in the tree of embedded files, also those in its branches, which PyMuPDF does not count."""
    try:
        document = mupdf.pdf_document_from_fz_document(pdf.this)
        return int(mupdf.pdf_dict_len(mupdf.pdf_load_name_tree(document, mupdf.pdf_new_name("EmbeddedFiles"))))
    except Exception:
        return 0


def layer_states(pdf: pymupdf.Document) -> list[bool]:
    """For every optional content group: whether it is shown when the file is opened."""
    try:
        return list(layers.group_states(pdf).values())
    except Exception:
        return []


def saved_states(data: bytes) -> SavedStates:
    """The states in which the bytes of a file were saved (ISO 32000-2, 7.5.6, incremental updates).

    A state ends with the offset of a cross-reference that is there. The first of the two ends of a linearised file has
    the offset 0 or that of the second (Annex F), and the end of a PDF that is embedded as it is has an offset that is
    of no use in this file: neither is a state. MuPDF's own count follows /Prev, so it takes the parts of a hybrid
    cross-reference for states and misses those that a full rewrite behind them cut off. And where the last update was
    cut off, MuPDF shows the state before it without a word, so objects behind the last end are looked for.
    """
    states = ends_of_states(data)
    if not states:
        return SavedStates(0, is_cut_off=False)
    is_cut_off = _OBJECT.search(data, states[-1]) is not None
    return SavedStates(len(states) - (not is_cut_off), is_cut_off)


def ends_of_states(data: bytes) -> list[int]:
    """Where each saved state of a file ends, in bytes, in their order: up to there it is the file as it was then."""
    header = max(data.find(b"%PDF-", 0, _HEADER_WINDOW), 0)
    states: dict[int, int] = {}
    for found in _END_OF_STATE.finditer(data):
        offset = int(found[1])
        places = {offset, offset + header}  # from the start of the file, or from the header behind a preface
        if any(0 < place < found.start() and _CROSS_REFERENCE.match(data, place) for place in places):
            states[offset] = found.end()
    return sorted(states.values())


def _form(pdf: pymupdf.Document) -> Any:
    document = mupdf.pdf_document_from_fz_document(pdf.this)
    return mupdf.pdf_dict_gets(mupdf.pdf_dict_gets(mupdf.pdf_trailer(document), "Root"), "AcroForm")


def _fields(pdf: pymupdf.Document) -> Iterator[tuple[Any, str]]:
    """(field, its inherited /FT) of every node of the field tree."""
    try:
        seen: set[int] = set()
        waiting = [(mupdf.pdf_dict_gets(_form(pdf), "Fields"), "")]
        looked_at = 0
        while waiting and looked_at < MOST_FIELDS:
            array, inherited = waiting.pop()
            for index in range(mupdf.pdf_array_len(array)):
                field = mupdf.pdf_array_get(array, index)
                number = mupdf.pdf_to_num(field)
                if number in seen:
                    continue
                seen |= {number} - {0}
                looked_at += 1
                kind = mupdf.pdf_to_name(mupdf.pdf_dict_gets(field, "FT")) or inherited
                yield field, kind
                kids = mupdf.pdf_dict_gets(field, "Kids")
                if mupdf.pdf_is_array(kids):
                    waiting.append((kids, kind))
                if looked_at >= MOST_FIELDS:
                    break
    except Exception:
        return
