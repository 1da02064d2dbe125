"""Bookmarks (ISO 32000-2, 12.3.3)."""

from __future__ import annotations

import pikepdf

from app.domain.carriers import Carrier, Unread
from app.engine.carriers.gathering import Gathered
from app.engine.carriers.values import get, same, text_of


def read_bookmarks(pdf: pikepdf.Pdf, into: Gathered) -> None:
    """Titles of all bookmarks in their order, open or closed, whether they lead anywhere or not."""
    seen: set[tuple[int, int]] = set()
    waiting = [get(get(pdf.Root, "/Outlines"), "/First")]
    number = 0
    while waiting:
        item = waiting.pop()
        mark = same(item)
        if not isinstance(item, pikepdf.Dictionary) or mark in seen:
            continue
        if mark is not None:
            seen.add(mark)
        if into.out_of_time:
            into.could_not(Carrier.BOOKMARK, Unread.TOO_SLOW)
            return
        number += 1
        into.add(Carrier.BOOKMARK, text_of(item.get("/Title")), number=number)
        if number >= into.limits.texts or into.is_full(Carrier.BOOKMARK):
            into.could_not(Carrier.BOOKMARK, Unread.TOO_MUCH)
            return
        waiting += [item.get("/Next"), item.get("/First")]
