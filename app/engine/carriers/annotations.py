"""Notes and links on pages (ISO 32000-2, 12.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from app.domain.carriers import Carrier, Part, Unread
from app.engine.carriers.gathering import Gathered
from app.engine.carriers.values import array, get, long_text, same, text_of, without_tags

_PARTS = (
    ("/Contents", Part.CONTENT),
    ("/T", Part.AUTHOR),
    ("/Subj", Part.SUBJECT),
    ("/OverlayText", Part.OTHER),
)
_MOST_OF_A_PAGE = 20_000
_ESCAPED = re.compile(r"(?:%[0-9a-fA-F]{2}){1,2000}")


@dataclass(slots=True)
class Annotations:
    """What the walk over the pages' annotations met, for the families that need it."""

    page_of: dict[tuple[int, int], int] = field(default_factory=dict)
    widgets: list[tuple[int, Any]] = field(default_factory=list)
    pinned: list[tuple[int, Any]] = field(default_factory=list)
    switched_off: bool = False


def read_annotations(pdf: pikepdf.Pdf, pages: list[Any], into: Gathered) -> Annotations:
    """Texts of notes, pop-ups and links; fields and pinned files are handed on."""
    met = Annotations()
    notes = links = 0
    for page_index, item in _all(pages, into, met):
        kind = text_of(get(item, "/Subtype"))
        if (mark := same(item)) is not None:
            met.page_of[mark] = page_index
        met.switched_off = met.switched_off or bool(_flags(item) & 0b100010)
        if kind == "Widget":
            met.widgets.append((page_index, item))
            continue
        if kind == "FileAttachment":
            met.pinned.append((page_index, item.get("/FS")))
        if kind == "Link":
            links += 1
            _link(item, links, page_index, into)
        else:
            notes += 1
        _note(item, links if kind == "Link" else notes, page_index, kind, into)
    return met


def _all(pages: list[Any], into: Gathered, met: Annotations) -> Iterator[tuple[int, Any]]:
    seen: set[tuple[int, int]] = set()
    for page_index, page in enumerate(pages):
        if into.out_of_time:
            into.could_not(Carrier.NOTE, Unread.TOO_SLOW)
            return
        waiting = array(get(page, "/Annots"))[:_MOST_OF_A_PAGE]
        for item in waiting:
            if not isinstance(item, pikepdf.Dictionary) or same(item) in seen:
                continue
            if (mark := same(item)) is not None:
                seen.add(mark)
            yield page_index, item
            popup = item.get("/Popup")
            if isinstance(popup, pikepdf.Dictionary) and same(popup) not in seen:
                if (mark := same(popup)) is not None:
                    seen.add(mark)
                yield page_index, popup


def _flags(item: Any) -> int:
    """Flags of an annotation; 2 is Hidden, 32 NoView (ISO 32000-2, table 167)."""
    value = get(item, "/F")
    return int(value) if isinstance(value, int) else 0


def _note(item: Any, number: int, page_index: int, kind: str, into: Gathered) -> None:
    carrier = Carrier.LINK if kind == "Link" else Carrier.NOTE
    for key, part in _PARTS:
        lead = "Author" if part is Part.AUTHOR else ""
        text = long_text(item.get(key), into, carrier, number)
        into.add(carrier, text, number=number, part=part, page_index=page_index, lead=lead)
    rich = long_text(item.get("/RC"), into, carrier, number)
    if rich:
        into.add(carrier, without_tags(rich), number=number, part=Part.CONTENT, page_index=page_index)


def _link(item: Any, number: int, page_index: int, into: Gathered) -> None:
    address = text_of(get(item.get("/A"), "/URI"))
    if address:
        into.add(Carrier.LINK, readable(address), number=number, page_index=page_index)


def readable(address: str) -> str:
    """An address as its parts would be written: "John%20Smith" holds a name."""
    return _ESCAPED.sub(lambda found: bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace"), address)
