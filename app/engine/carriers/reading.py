"""All hidden texts of an open document."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import pikepdf
import pymupdf

from app.domain.carriers import Carrier, Part, Unread
from app.engine import file_facts
from app.engine.carriers import forms, metadata, names, private, revisions, switched_off
from app.engine.carriers.annotations import Annotations, read_annotations
from app.engine.carriers.attachments import Attachment, attachments, opened, read_contents, spoken_name
from app.engine.carriers.gathering import Gathered, Limits
from app.engine.carriers.outline import read_bookmarks
from app.engine.carriers.switched_off import page_words
from app.engine.opening import OpenedDocument
from app.engine.page_text import PageText

EVERY = tuple(c for c in Carrier if c not in (Carrier.PAGE, Carrier.OCR))


def read(
    document: OpenedDocument,
    pages: Sequence[PageText],
    *,
    file_name: str = "",
    password: str | None = None,
    limits: Limits | None = None,
) -> Gathered:
    """Every text of a document that its pages do not show, and the carriers that could not be checked.

    Args:
        document: The open document. It is not changed.
        pages: All its pages as they were read, in order.
        file_name: What the file is called; its path may be that of a copy.
        password: What opened it.
        limits: How much is read.
    """
    into = Gathered(limits or Limits())
    into.add(Carrier.FILE_NAME, spoken_name(file_name))
    shown = [page.text for page in pages]
    with into.family(Carrier.INVISIBLE):
        switched_off.read_specks(document.pdf, pages, into)
    layered, met = True, Annotations(switched_off=True)
    try:
        with opened(document.data, password) as pdf:
            layered, met = _objects(pdf, into, 0)
    except (pikepdf.PdfError, RuntimeError, ValueError):
        _nothing_read(into)
    if layered:
        with into.family(Carrier.LAYER):
            switched_off.read_layers(document.data, password, shown, into)
    if met.switched_off:
        with into.family(Carrier.NOTE):
            switched_off.read_notes(document.data, password, shown, into)
    if file_facts.saved_states(document.data).is_cut_off:
        into.could_not(Carrier.REVISION, Unread.DAMAGED)
    with into.family(Carrier.REVISION):
        revisions.read_revisions(document.data, password, shown, into, partial(_of_state, password=password))
    return into


def attached(data: bytes, password: str | None = None) -> list[tuple[Attachment, bytes | None]]:
    """The attached files of a PDF with their bytes; None for one that is not here, damaged or too large."""
    into = Gathered()
    found: list[tuple[Attachment, bytes | None]] = []
    with opened(data, password) as pdf:
        pages = _pages(pdf, into)
        for one in attachments(pdf, pages, read_annotations(pdf, pages, Gathered()), into):
            try:
                found.append((one, None if one.stream is None else one.content()))
            except Exception:  # damaged or too large: said by its missing bytes
                found.append((one, None))
    return found


def _objects(pdf: pikepdf.Pdf, into: Gathered, depth: int) -> tuple[bool, Annotations]:
    """Everything that objects say; whether there are layers, and what the walk over the annotations met."""
    pages = _pages(pdf, into)
    met = Annotations()
    layered = False
    files: list[Attachment] = []
    with into.family(Carrier.METADATA):
        metadata.read_information(pdf, into)
    with into.family(Carrier.BOOKMARK):
        read_bookmarks(pdf, into)
    with into.family(Carrier.NOTE):
        met = read_annotations(pdf, pages, into)
    with into.family(Carrier.FORM_VALUE):
        forms.read_fields(pdf, met, into)
        forms.read_xfa(pdf, into)
    with into.family(Carrier.PAGE_LABEL):
        names.read_page_labels(pdf, into)
    with into.family(Carrier.DESTINATION):
        names.read_destinations(pdf, into)
    with into.family(Carrier.LAYER):
        layered = names.read_layer_names(pdf, into)
    with into.family(Carrier.ATTACHMENT):
        files = attachments(pdf, pages, met, into)
        read_contents(files, into, _of_attachment, depth)
    with into.family(Carrier.PRIVATE):
        private.read_objects(pdf, pages, into)
    return layered, met


def _pages(pdf: pikepdf.Pdf, into: Gathered) -> list[Any]:
    try:
        return [page.obj for page in pdf.pages]
    except Exception:  # a tree of pages that only MuPDF can mend
        into.could_not(Carrier.NOTE, Unread.DAMAGED)
        return []


def _of_attachment(data: bytes, into: Gathered, depth: int) -> None:
    """What an attached PDF says, on its pages and beside them."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        if pdf.needs_pass:
            into.could_not(Carrier.ATTACHMENT, Unread.LOCKED)
            return
        for page_index in range(min(pdf.page_count, into.limits.attachment_pages)):
            if into.out_of_time:
                into.could_not(Carrier.ATTACHMENT, Unread.TOO_SLOW)
                return
            into.add(Carrier.ATTACHMENT, page_words(pdf, page_index), part=Part.CONTENT)
        if pdf.page_count > into.limits.attachment_pages:
            into.could_not(Carrier.ATTACHMENT, Unread.TOO_MUCH)
    with opened(data) as objects:
        _objects(objects, into, depth)


def _of_state(data: bytes, into: Gathered, password: str | None) -> None:
    with opened(data, password) as pdf:
        _objects(pdf, into, into.limits.depth)


def _nothing_read(into: Gathered) -> None:
    """A file that cannot be read as objects: what only objects hold was not looked at."""
    for carrier in EVERY:
        if carrier not in (Carrier.FILE_NAME, Carrier.OFF_PAGE, Carrier.INVISIBLE):
            into.could_not(carrier, Unread.DAMAGED)
