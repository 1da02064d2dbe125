"""What layers and notes hold that are switched off, and letters without a size: MuPDF reads pages as they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pymupdf

from app.domain.carriers import Carrier, Part, Unread
from app.engine import opening
from app.engine.carriers.gathering import Gathered
from app.engine.page_text import PageText

mupdf: Any = pymupdf.mupdf

_SPECK = 1.0
"""Points up to which letters are specks. Those of size 0 come from MuPDF with size 1, each as a line of its own."""
_HIDDEN_OR_NOT_SHOWN = 0b100010


def read_layers(data: bytes, password: str | None, shown: Sequence[str], into: Gathered) -> None:
    """Lines of pages that appear when every layer is on. `shown` has the text of each page as it is shown.

    Without the catalog's list of layers MuPDF hides none; that is done to a second copy in memory.
    """
    with _opened(data, password) as pdf:
        mupdf.pdf_dict_dels(_root(pdf), "OCProperties")
        for page_index, further in _further(pdf, shown, into, Carrier.LAYER):
            into.add(Carrier.LAYER, further, part=Part.CONTENT, page_index=page_index)


def read_notes(data: bytes, password: str | None, shown: Sequence[str], into: Gathered) -> None:
    """Lines of pages that appear when annotations are shown that are flagged as hidden or not to be viewed."""
    with _opened(data, password) as pdf:
        for page_index in range(pdf.page_count):
            page = mupdf.pdf_page_from_fz_page(opening.load_page(pdf, page_index).this)
            annotations = mupdf.pdf_dict_gets(page.obj(), "Annots")
            for index in range(min(mupdf.pdf_array_len(annotations), into.limits.texts)):
                item = mupdf.pdf_array_get(annotations, index)
                flags = mupdf.pdf_dict_get_int(item, mupdf.pdf_new_name("F"))
                if flags & _HIDDEN_OR_NOT_SHOWN:
                    mupdf.pdf_dict_put_int(item, mupdf.pdf_new_name("F"), flags & ~_HIDDEN_OR_NOT_SHOWN)
        for page_index, further in _further(pdf, shown, into, Carrier.NOTE):
            into.add(Carrier.NOTE, further, part=Part.CONTENT, page_index=page_index)


def read_specks(pdf: pymupdf.Document, pages: Iterable[PageText], into: Gathered) -> None:
    """Letters without a size, put together again: each is a line of its own."""
    for page in pages:
        if all(frame.size > _SPECK for frame in page.frames) or into.out_of_time:
            continue
        text = opening.plain_text(opening.structured_text(opening.load_page(pdf, page.page_index), 0))
        run: list[str] = []
        for line in (*filter(None, text.split("\n")), "end of the page"):
            if len(line) == 1:
                run.append(line)
                continue
            if len(run) > 1:
                into.add(Carrier.INVISIBLE, "".join(run), page_index=page.page_index)
            run = []


def lines_of(text: str) -> set[str]:
    """The lines of a text without the blanks in them, to tell which of another text are new."""
    return {squeezed for line in text.splitlines() if (squeezed := "".join(line.split()))}


def new_lines(text: str, known: set[str]) -> str:
    """The lines of a text that are not among the known ones."""
    return "\n".join(line for line in text.splitlines() if (s := "".join(line.split())) and s not in known)


def _further(
    pdf: pymupdf.Document, shown: Sequence[str], into: Gathered, carrier: Carrier
) -> Iterable[tuple[int, str]]:
    for page_index in range(min(pdf.page_count, len(shown))):
        if into.out_of_time:
            into.could_not(carrier, Unread.TOO_SLOW)
            return
        text = page_words(pdf, page_index)
        if further := new_lines(text, lines_of(shown[page_index])):
            yield page_index, further


def page_words(pdf: pymupdf.Document, page_index: int) -> str:
    """The plain text of a page as MuPDF shows it. Raises KnownError."""
    return opening.plain_text(opening.structured_text(opening.load_page(pdf, page_index), 0))


def _opened(data: bytes, password: str | None) -> pymupdf.Document:
    pdf = pymupdf.open(stream=data, filetype="pdf")
    if pdf.needs_pass:
        pdf.authenticate(password or "")
    return pdf


def _root(pdf: pymupdf.Document) -> Any:
    return mupdf.pdf_dict_gets(mupdf.pdf_trailer(mupdf.pdf_document_from_fz_document(pdf.this)), "Root")
