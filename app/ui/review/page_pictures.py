"""Which pictures the pages in the window show, which they need next, and what of them was seen."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPixmap

from app.domain.geometry import Box
from app.ui.common.page_cache import PictureKey
from app.ui.review.page_images import PageImages
from app.ui.review.seen_pages import READABLE_SCALE
from app.ui.review.turned_pictures import as_plain, as_turned

if TYPE_CHECKING:
    from app.ui.review.page_view import PageView

LONGEST_WHOLE_PAGE = 2500
"""Device pixels of the longer side above which only the visible part of a page is drawn (measured, PERFORMANCE)."""
CLIP_MARGIN = 0.25
"""Share of the visible part that is drawn beyond each of its edges, so that small scrolls need nothing new."""


class PagePictures:
    """Keeps the pages of a view supplied."""

    def __init__(self, view: PageView, images: PageImages, who: str) -> None:
        self._view = view
        self._who = who
        self._images = images
        images.arrived.connect(self._arrived)

    def key_for(self, page_index: int) -> PictureKey:
        """The sharp picture a page needs now: all of it, or the visible part with a margin where it is large."""
        page = self._view.pages[page_index]
        scale, cover = self._view.picture_scale, self._view.cover_of(page_index)
        width, height = page.geometry.view_width, page.geometry.view_height
        if max(width, height) * scale <= LONGEST_WHOLE_PAGE:
            return PictureKey(page_index, scale, None, cover, page.turn)
        visible = page.mapRectFromScene(self._view.visible_rect()) & page.rect()
        shown = next((k for k in page.shown if k.clip is not None and (k.scale, k.cover) == (scale, cover)), None)
        if shown is not None and shown.clip is not None and _holds(shown.clip, visible):
            return shown
        dx, dy = visible.width() * CLIP_MARGIN, visible.height() * CLIP_MARGIN
        grown = visible.adjusted(-dx, -dy, dx, dy) & page.rect()
        part = Box(grown.left(), grown.top(), grown.right(), grown.bottom())
        clip = as_turned(_on_grid(as_plain(part, page.plain, page.turn), scale), page.plain, page.turn)
        return PictureKey(page_index, scale, clip, cover, page.turn)

    def refresh(self) -> None:
        """Ask for what the window needs now and show the best there is."""
        if not self._view.pages:
            self._images.want(self._who, ())
            return
        visible = self._view.visible_pages()
        middle = self._view.visible_rect().center().y()
        order = sorted(visible, key=lambda i: abs(self._view.pages[i].sceneBoundingRect().center().y() - middle))
        wanted = [self.key_for(i) for i in order]
        for neighbour in (visible.stop, visible.start - 1):
            if 0 <= neighbour < len(self._view.pages):
                page = self._view.pages[neighbour].geometry
                if max(page.view_width, page.view_height) * self._view.picture_scale <= LONGEST_WHOLE_PAGE:
                    wanted.append(self.key_for(neighbour))
        self._images.cache.pin(self._who, frozenset(visible))
        self._images.want(self._who, wanted)
        self.show_cached()
        self._note_seen()

    def show_cached(self) -> None:
        """Show the best there is on every page in the window."""
        for index in self._view.visible_pages():
            self.show_best(index)

    def show_best(self, index: int) -> None:
        """Show the sharp picture of a page, or the nearest one while that is under way."""
        page = self._view.pages[index]
        cache = self._images.cache
        pictures: list[tuple[PictureKey, QPixmap]] = []
        key = self.key_for(index)
        sharp = cache.get(key)
        if sharp is None or key.clip is not None:
            nearest = cache.nearest(index, key.scale, key.cover, key.turn)
            if nearest is not None:
                pictures.append(nearest)
        if sharp is not None:
            pictures.append((key, sharp))
        elif key.clip is not None:
            clipped = [k for k in page.shown if k.clip is not None and k.cover == key.cover]
            pictures += [(k, p) for k in clipped if (p := cache.get(k)) is not None][-1:]
        if not pictures and key.cover:
            return  # what is shown stays until it is there: a flash of white would hide what changed
        if tuple(k for k, _ in pictures) != page.shown or any(k.scale != key.scale for k in page.shown):
            page.show_pictures(pictures, self._view.picture_scale)

    def _arrived(self, key: PictureKey) -> None:
        if key.page_index in self._view.visible_pages():
            self.show_best(key.page_index)
            self._note_seen()

    def _note_seen(self) -> None:
        if self._view.pixels_per_point < READABLE_SCALE or not self._view.isVisible():
            return
        rect = self._view.visible_rect()
        for index in self._view.visible_pages():
            page = self._view.pages[index]
            if not any(k.scale == self._view.picture_scale for k in page.shown):
                continue
            inside = page.mapRectFromScene(rect)
            if not inside.left() <= page.rect().center().x() <= inside.right():
                continue
            height = page.geometry.view_height
            shown = max(0.0, inside.top() / height), min(1.0, inside.bottom() / height)
            if self._view.seen.note(index, *shown, turn=page.turn):
                self._view.page_seen.emit(index)


def _on_grid(box: Box, scale: float) -> Box:
    """The box with its sides on whole device pixels, not smaller."""
    return Box(
        floor(box.x0 * scale) / scale, floor(box.y0 * scale) / scale,
        ceil(box.x1 * scale) / scale, ceil(box.y1 * scale) / scale,
    )  # fmt: skip


def _holds(clip: Box, rect: QRectF) -> bool:
    slack = 0.01
    return (
        clip.x0 - slack <= rect.left()
        and clip.y0 - slack <= rect.top()
        and rect.right() <= clip.x1 + slack
        and rect.bottom() <= clip.y1 + slack
    )
