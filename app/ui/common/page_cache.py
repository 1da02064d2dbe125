"""Page pictures kept for the screen, limited in bytes, oldest use first out."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Set
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from app.domain.geometry import Box

DEFAULT_LIMIT = 256 * 1024 * 1024
BYTES_PER_PIXEL = 4


@dataclass(frozen=True, slots=True)
class PictureKey:
    """Which picture: page, device pixels per 1/72 inch, and the part of the page in view space (None: all of it).

    `cover` says what is covered on it as in a release (the number of a `PageCover`), 0 for the original. `turn` is how
    far the reader turned the view, in degrees clockwise; `clip` is a part of the page as it then shows.
    """

    page_index: int
    scale: float
    clip: Box | None = None
    cover: int = 0
    turn: int = 0


class PageCache:
    """Pixmaps by key. `pinned` pages (what is on screen) go last, so that scrolling never empties the window."""

    def __init__(self, limit: int = DEFAULT_LIMIT) -> None:
        self._limit = limit
        self._pictures: OrderedDict[PictureKey, QPixmap] = OrderedDict()
        self._pages: dict[int, set[PictureKey]] = {}
        self._size = 0
        self._pinned: dict[str, frozenset[int]] = {}

    @property
    def size(self) -> int:
        """Bytes held."""
        return self._size

    def __len__(self) -> int:
        return len(self._pictures)

    def __contains__(self, key: PictureKey) -> bool:
        return key in self._pictures

    def set_limit(self, limit: int) -> None:
        """Hold at most so many bytes from now on."""
        self._limit = limit
        self._shrink(None)

    def pin(self, who: str, pages: Set[int]) -> None:
        """Keep the pages that one view shows as long as there is anything else to drop."""
        self._pinned[who] = frozenset(pages)

    def get(self, key: PictureKey) -> QPixmap | None:
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def nearest(
        self, page_index: int, scale: float, cover: int = 0, turn: int = 0
    ) -> tuple[PictureKey, QPixmap] | None:
        """The whole-page picture whose scale is nearest to `scale`, a finer one before an equally far coarser one."""
        alike = [k for k in self._pages.get(page_index, ()) if (k.cover, k.turn) == (cover, turn)]
        keys = [k for k in alike if k.clip is None]
        if not keys:
            return None
        key = min(keys, key=lambda k: (max(k.scale / scale, scale / k.scale), -k.scale))
        return key, self._pictures[key]

    def put(self, key: PictureKey, picture: QPixmap) -> None:
        """Keep a picture and drop the least recently used ones above the limit."""
        self._drop(key)
        self._pictures[key] = picture
        self._pages.setdefault(key.page_index, set()).add(key)
        self._size += _bytes(picture)
        if self._size > self._limit:
            self._shrink(key)

    def clear(self) -> None:
        self._pictures.clear()
        self._pages.clear()
        self._size = 0

    def _shrink(self, newest: PictureKey | None) -> None:
        pinned = frozenset[int]().union(*self._pinned.values())
        for pinned_too in (False, True):
            for key in list(self._pictures):
                if self._size <= self._limit:
                    return
                if key != newest and (pinned_too or key.page_index not in pinned):
                    self._drop(key)

    def _drop(self, key: PictureKey) -> None:
        picture = self._pictures.pop(key, None)
        if picture is None:
            return
        self._size -= _bytes(picture)
        keys = self._pages[key.page_index]
        keys.discard(key)
        if not keys:
            del self._pages[key.page_index]


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * BYTES_PER_PIXEL
