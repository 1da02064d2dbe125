"""Numbers that a viewer shows for pages (ISO 32000-2, 12.4.2), as far as they say nothing but numbers.

A prefix may be any text, and a number to start from may be any number: both could hold what was removed. Kept are
styles, prefixes of one letter, and numbers that begin at 1, go on, or begin at a page of a longer file. Where one range
is otherwise, none is kept, and pages count from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pymupdf

MOST_RANGES = 32
LAST_FIRST = 9999
"""Largest number that the first page of an excerpt may bear."""
_PREFIX = re.compile(r"[A-Za-z]?[-.: ]?")
_STYLES = frozenset("DRrAa")


@dataclass(frozen=True, slots=True)
class LabelRange:
    """From a zero-based page on: the style (D, R, r, A or a), what stands before the number, and the first number."""

    page_index: int
    style: str
    prefix: str = ""
    start: int = 1


def kept_labels(pdf: pymupdf.Document) -> tuple[LabelRange, ...]:
    """The ranges of a document's page labels; none where they say more than numbers, are damaged or not there."""
    try:
        found = tuple(
            LabelRange(int(r["startpage"]), str(r["style"]), str(r["prefix"]), int(r.get("firstpagenum") or 1))
            for r in pdf.get_page_labels()
        )
    except Exception:
        return ()  # damaged: the library parses the objects as text and may raise anything
    return found if are_plain(found, pdf.page_count) else ()


def are_plain(ranges: Sequence[LabelRange], page_count: int) -> bool:
    """True of ranges that say nothing but numbers and cover all pages."""
    if not ranges or len(ranges) > MOST_RANGES or ranges[0].page_index != 0 or ranges[-1].page_index >= page_count:
        return False
    return all(_is_plain(one) for one in ranges) and ranges[0].start <= LAST_FIRST and _go_on(ranges)


def _is_plain(one: LabelRange) -> bool:
    return one.style in _STYLES and _PREFIX.fullmatch(one.prefix) is not None and one.start >= 1


def _go_on(ranges: Iterable[LabelRange]) -> bool:
    before: LabelRange | None = None
    for one in ranges:
        if before is not None:
            pages = one.page_index - before.page_index
            if pages <= 0 or one.start not in (1, before.start + pages):
                return False
        before = one
    return True
