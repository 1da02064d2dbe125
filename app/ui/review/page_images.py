"""Which page pictures to ask for, in which order, and which to give up.

The view states what it wants now, most wanted first; everything it no longer wants is dropped. A few requests are under
way at a time, so that the newest wish never waits behind a queue of old ones.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from app.base.errors import KnownError
from app.ui.common.alive import alive
from app.ui.common.page_cache import PageCache, PictureKey

AT_ONCE = 2

RenderPage = Callable[[PictureKey], Awaitable[QImage]]


class PageImages(QObject):
    """Keeps the cache filled with what is wanted.

    Signals:
        arrived(PictureKey): a picture is in the cache.
        failed(int page_index, object KnownError): a page could not be drawn; it is not asked for again.
    """

    arrived = Signal(object)
    failed = Signal(int, object)

    def __init__(self, render: RenderPage, parent: QObject | None = None, cache: PageCache | None = None) -> None:
        super().__init__(parent)
        self.cache = cache or PageCache()
        self._render = render
        self._wanted: dict[str, tuple[PictureKey, ...]] = {}
        self._running: dict[PictureKey, asyncio.Task[None]] = {}
        self._refused: set[PictureKey] = set()
        self._closed = False
        running = self._running
        self.destroyed.connect(lambda: _cancel(running))

    def want(self, who: str, keys: Sequence[PictureKey]) -> None:
        """Replace the wishes of one asker ("pages" goes before "thumbnails"), most wanted first."""
        self._wanted[who] = tuple(keys)
        wanted = set(self._order())
        for key, task in self._running.items():
            if key not in wanted:
                task.cancel()
        self._pump()

    def retry(self, page_index: int) -> None:
        """Ask again for what failed of a page."""
        self._refused = {key for key in self._refused if key.page_index != page_index}
        self._pump()

    @property
    def busy(self) -> bool:
        """True while something that is wanted is not there yet."""
        return bool(self._running)

    def close(self) -> None:
        """Give up everything; no signal comes afterwards."""
        self._closed = True
        self._wanted.clear()
        _cancel(self._running)

    def _order(self) -> list[PictureKey]:
        return [key for who in sorted(self._wanted) for key in self._wanted[who]]

    def _pump(self) -> None:
        if self._closed or not alive(self):
            return
        for key in self._order():
            if sum(not task.cancelling() for task in self._running.values()) >= AT_ONCE:
                return
            if key in self.cache or key in self._running or key in self._refused:
                continue
            task = asyncio.get_event_loop().create_task(self._fetch(key))
            self._running[key] = task
            task.add_done_callback(partial(self._done, key))

    async def _fetch(self, key: PictureKey) -> None:
        try:
            image = await self._render(key)
        except KnownError as error:
            self._refused.add(key)
            if not self._closed and alive(self):
                self.failed.emit(key.page_index, error)
            return
        if not self._closed and alive(self):
            self.cache.put(key, QPixmap.fromImage(image))
            self.arrived.emit(key)

    def _done(self, key: PictureKey, task: asyncio.Task[None]) -> None:
        # Not in a `finally` of the coroutine: a task cancelled before its first step never enters it.
        self._running.pop(key, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._refused.add(key)
            task.get_loop().call_exception_handler({"message": "a page could not be drawn", "exception": error})
        self._pump()


def _cancel(running: dict[PictureKey, asyncio.Task[None]]) -> None:
    for task in list(running.values()):
        if not task.get_loop().is_closed():
            task.cancel()
