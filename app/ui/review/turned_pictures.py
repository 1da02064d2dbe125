"""Pictures of pages that the reader turned: drawn as the file has them and turned here, without a loss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QImage, QTransform

from app.domain.geometry import Box, Matrix, PageGeometry, Point
from app.domain.jobs import Page
from app.ui.common.page_cache import PictureKey
from app.ui.review.page_images import RenderPage


async def rendered(key: PictureKey, pages: Sequence[Page], render: RenderPage) -> QImage:
    """The picture of a key, asked for as the file shows the page and then turned. Raises what `render` raises."""
    if not key.turn:
        return await render(key)
    geometry = pages[key.page_index].facts.geometry
    clip = as_plain(key.clip, geometry, key.turn) if key.clip is not None else None
    return turned_image(await render(replace(key, clip=clip, turn=0)), key.turn)


def as_plain(part: Box, plain: PageGeometry, turn: int) -> Box:
    """A part of a page that is shown turned, where it lies on the page as the file shows it."""
    return _mapped(part, plain.turned(turn).from_view.then(plain.to_view))


def as_turned(part: Box, plain: PageGeometry, turn: int) -> Box:
    """A part of a page as the file shows it, where it lies on the page that is turned."""
    return _mapped(part, plain.from_view.then(plain.turned(turn).to_view))


def _mapped(part: Box, way: Matrix) -> Box:
    return Box.around(way.map(Point(x, y)) for x in (part.x0, part.x1) for y in (part.y0, part.y1))


def turned_image(image: QImage, turn: int) -> QImage:
    """A picture turned clockwise by a multiple of 90 degrees, pixel by pixel."""
    return image.transformed(QTransform().rotate(turn)) if turn else image
