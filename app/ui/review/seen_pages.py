"""Which parts of which pages were on the screen at a readable size. It counts pages, it does not watch people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.jobs import ALL_BANDS as _ALL
from app.domain.jobs import SEEN_BANDS as BANDS

READABLE_SCALE = 0.66
"""Window pixels per 1/72 inch from which a page counts as readable: half of actual size at 96 pixels per inch."""


class SeenPages:
    """Ledger of one document."""

    def __init__(self, page_count: int, stored: Sequence[int] = ()) -> None:
        """`stored` are the bands that were seen before, by page."""
        self._bands = [*stored, *[0] * (page_count - len(stored))]
        self._across: dict[int, int] = {}
        self._fresh: set[int] = set()

    def note(self, page_index: int, top: float, bottom: float, turn: int = 0) -> bool:
        """Note that the share `top`..`bottom` (0..1) of a page was shown; True where that completed the page.

        Of a page that the reader turned by a quarter, bands across are counted apart, and only until the program ends:
        it is seen when all of those were.
        """
        before = self._bands[page_index]
        if before == _ALL:
            return False
        if turn in (180, 270):
            top, bottom = 1 - bottom, 1 - top
        shown = _bands(top, bottom)
        if turn in (90, 270):
            self._across[page_index] = self._across.get(page_index, 0) | shown
            shown = _ALL if self._across[page_index] == _ALL else 0
        after = before | shown
        if after == before:
            return False
        self._bands[page_index] = after
        self._fresh.add(page_index)
        return after == _ALL

    def first_part(self, page_index: int, turn: int = 0) -> float:
        """Where on a page as it is shown the first part begins that was not seen, as a share (0..1) of its height."""
        bands = self._bands[page_index]
        if turn in (90, 270) and bands != _ALL:
            bands = self._across.get(page_index, 0)
        order = range(BANDS) if turn in (0, 90) else range(BANDS - 1, -1, -1)
        return next((number for number, band in enumerate(order) if not bands >> band & 1), 0) / BANDS

    def take_fresh(self) -> dict[int, int]:
        """Bands of the pages of which more was seen since the last time."""
        fresh = {page: self._bands[page] for page in sorted(self._fresh)}
        self._fresh.clear()
        return fresh

    def is_seen(self, page_index: int) -> bool:
        return self._bands[page_index] == _ALL

    def unseen(self) -> Iterator[int]:
        """Zero-based pages that were not fully shown, in order."""
        return (index for index, bands in enumerate(self._bands) if bands != _ALL)

    @property
    def unseen_count(self) -> int:
        return sum(bands != _ALL for bands in self._bands)


def _bands(top: float, bottom: float) -> int:
    """The bands of a page that lie whole in a share of its height."""
    slack = 0.02
    first = max(0, int((top - slack) * BANDS + 0.999999))
    last = min(BANDS, int((bottom + slack) * BANDS))
    return ((1 << (last - first)) - 1) << first if last > first else 0
