"""Files within the file (ISO 32000-2, 7.11.4): names, descriptions, and what those of text or PDF hold."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

from app.domain.carriers import Carrier, HiddenPlace, Part, Unread
from app.engine.carriers.annotations import Annotations
from app.engine.carriers.gathering import Gathered
from app.engine.carriers.values import TooMuch, array, body, decoded, get, same, text_of, tree, without_tags

MOST_BYTES = 64_000_000
"""Bytes of one attached file that are unpacked."""

_NAMES = ("/UF", "/F", "/Unix", "/DOS", "/Mac")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached file: its number from 1, its name as the file says it, and how to unpack it."""

    number: int
    name: str
    texts: tuple[str, ...]
    stream: Any
    page_index: int | None = None

    def content(self, most: int = MOST_BYTES) -> bytes:
        """Its bytes. Raises TooMuch and pikepdf.PdfError."""
        return body(self.stream, most)


def attachments(pdf: pikepdf.Pdf, pages: list[Any], met: Annotations, into: Gathered) -> list[Attachment]:
    """All attached files: of the tree, pinned to pages, and associated with the file or with pages; each once."""
    found: list[Attachment] = []
    seen: set[tuple[int, int]] = set()
    for key, specification, page_index in _specifications(pdf, pages, met, into):
        if not isinstance(specification, pikepdf.Dictionary):
            continue
        streams = [s for s in dict(get(specification, "/EF") or {}).values() if isinstance(s, pikepdf.Stream)]
        marks = {same(s) for s in streams} - {None}
        if (marks and marks <= seen) or (not streams and same(specification) in seen):
            continue
        seen |= {m for m in (*marks, same(specification)) if m is not None}
        if len(found) >= into.limits.attachments:
            into.could_not(Carrier.ATTACHMENT, Unread.TOO_MUCH)
            break
        names = [text_of(specification.get(n)) for n in _NAMES]
        said = tuple(dict.fromkeys(filter(None, [*names, text_of(key)])))
        stream = streams[0] if streams else None
        found.append(Attachment(len(found) + 1, said[0] if said else "", said, stream, page_index))
        description = text_of(specification.get("/Desc"))
        number = len(found)
        for name in said:
            into.add(Carrier.ATTACHMENT, spoken_name(name), number=number, part=Part.NAME, page_index=page_index)
        into.add(Carrier.ATTACHMENT, description, number=number, part=Part.DESCRIPTION, page_index=page_index)
    return found


def _specifications(
    pdf: pikepdf.Pdf, pages: list[Any], met: Annotations, into: Gathered
) -> Iterator[tuple[Any, Any, int | None]]:
    for key, value in tree(get(get(pdf.Root, "/Names"), "/EmbeddedFiles"), "/Names", into, Carrier.ATTACHMENT):
        yield key, value, None
    for page_index, value in met.pinned:
        yield None, value, page_index
    for value in array(pdf.Root.get("/AF")):
        yield None, value, None
    for page_index, page in enumerate(pages):
        for value in array(get(page, "/AF")):
            yield None, value, page_index


def spoken_name(name: str) -> str:
    """A file name with blanks for what stands between its words: "smith_john.pdf" holds a name. Same length."""
    return "".join(c if c.isalnum() or c in " .'-@" else " " for c in name).replace("-", " ")


def read_contents(
    found: list[Attachment], into: Gathered, inner: Callable[[bytes, Gathered, int], None], depth: int
) -> None:
    """What attached files hold: text as it is, PDFs through `inner`. Other files are noted as not checked."""
    for one in found:
        place = HiddenPlace(Carrier.ATTACHMENT, one.number, Part.CONTENT, one.page_index is None)
        with into.inside(place), into.family(Carrier.ATTACHMENT):
            if into.out_of_time:
                return
            if one.stream is None:
                continue  # a file outside: only its name is here
            try:
                data = one.content()
            except TooMuch:
                into.could_not(Carrier.ATTACHMENT, Unread.TOO_MUCH)
                continue
            if b"%PDF-" in data[:1024]:
                if depth >= into.limits.depth:
                    into.could_not(Carrier.ATTACHMENT, Unread.TOO_DEEP)
                else:
                    inner(data, into, depth + 1)
                continue
            text = decoded(data)
            if text is None:
                into.could_not(Carrier.ATTACHMENT, Unread.NOT_TEXT)
            else:
                tagged = text.lstrip()[:1] == "<" or "</" in text[:2000]
                into.add(Carrier.ATTACHMENT, without_tags(text) if tagged else text, page_index=one.page_index)


def opened(data: bytes, password: str | None = None) -> pikepdf.Pdf:
    """A PDF as objects. Raises pikepdf.PdfError and pikepdf.PasswordError."""
    return pikepdf.open(io.BytesIO(data), password=password or "", suppress_warnings=True)
