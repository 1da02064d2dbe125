"""Which page is read next, and what the parent says about that while a document is being read."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator

from app.protocol.messages import LookAt, Remark, StepBack


class Wishes:
    """Remarks on the request under way. One thread hears them, the other asks between two pages."""

    def __init__(self) -> None:
        self._page: deque[int] = deque(maxlen=1)  # which no two threads can find half changed
        self._step_back = False

    def forget(self) -> None:
        """Another request begins: what was said was about the one before."""
        self._page.clear()
        self._step_back = False

    def hear(self, remark: Remark) -> None:
        match remark:
            case LookAt():
                self._page.append(remark.page_index)
            case StepBack():
                self._step_back = True

    @property
    def step_back(self) -> bool:
        """True where the work is to end here."""
        return self._step_back

    def take_page(self) -> int | None:
        """The page that somebody began to look at since the last question."""
        return self._page.pop() if self._page else None


def pages_in_order(total: int, read: Collection[int], start_page: int, wishes: Wishes) -> Iterator[int]:
    """Every page that was not `read` yet, once: onwards from the page that is looked at, then those before it."""
    left = dict.fromkeys(page for page in range(total) if page not in read)
    at = start_page
    while left:
        wanted = wishes.take_page()
        if wanted is not None and wanted < total:
            at = wanted
        while at < total and at not in left:
            at += 1
        if at >= total:
            at = next(iter(left))
        del left[at]
        yield at
