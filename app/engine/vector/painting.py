"""Painting values with MuPDF, to see where they land."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.page_drawing import Pixels, mupdf
from app.engine.vector.drawing import Colour, Pen
from app.engine.vector.shapes import Affine, Path


def shape_of(path: Path) -> Any:
    """A MuPDF path."""
    shape = mupdf.FzPath(mupdf.ll_fz_new_path())
    for operator, v in path:
        if operator == "m":
            mupdf.fz_moveto(shape, *v)
        elif operator == "l":
            mupdf.fz_lineto(shape, *v)
        elif operator == "c":
            mupdf.fz_curveto(shape, *v)
        else:
            mupdf.fz_closepath(shape)
    return shape


class Canvas:
    """Pixels that paths are painted on, one after another. `pixels` follows what is painted (rows x columns x n)."""

    def __init__(self, columns: int, rows: int, through: Affine, *, gray: bool = False) -> None:
        self._space = mupdf.fz_device_gray() if gray else mupdf.fz_device_rgb()
        box = mupdf.FzIrect(0, 0, columns, rows)
        self._pixmap = mupdf.FzPixmap(self._space, box, mupdf.FzSeparations(), 0)
        mupdf.fz_clear_pixmap_with_value(self._pixmap, 255)
        self._device = mupdf.fz_new_draw_device(mupdf.FzMatrix(), self._pixmap)
        self._through, self._everything = mupdf.FzMatrix(*through), mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
        self._ink = mupdf.new_floats(4)
        width, channels = self._pixmap.stride(), self._pixmap.n()
        view = np.frombuffer(mupdf.fz_pixmap_samples_memoryview(self._pixmap), np.uint8)
        shape, strides = (rows, columns, channels), (width, channels, 1)
        self.pixels: Pixels = np.lib.stride_tricks.as_strided(view, shape, strides, writeable=False)

    def fill(self, path: Path, even_odd: bool, colour: Colour, alpha: float = 1.0) -> None:
        """Paint a filled path."""
        self._set(colour)
        mupdf.fz_fill_path(
            self._device, shape_of(path), int(even_odd), self._through, self._space, self._ink, alpha,
            mupdf.FzColorParams(),
        )  # fmt: skip

    def line(self, path: Path, pen: Pen, colour: Colour, alpha: float = 1.0) -> None:
        """Paint a line, of even width whatever the pen's matrix."""
        self._set(colour)
        stroke = mupdf.FzStrokeState(mupdf.ll_fz_new_stroke_state())
        state = stroke.m_internal
        state.linewidth, state.linejoin, state.miterlimit = pen.width * pen.scale, pen.join, pen.miter
        state.start_cap = state.dash_cap = state.end_cap = pen.cap
        mupdf.fz_stroke_path(
            self._device, shape_of(path), stroke, self._through, self._space, self._ink, alpha, mupdf.FzColorParams()
        )

    @contextmanager
    def clip(self, path: Path, even_odd: bool) -> Iterator[None]:
        """Paint inside a path only."""
        mupdf.fz_clip_path(self._device, shape_of(path), int(even_odd), self._through, self._everything)
        yield
        mupdf.fz_pop_clip(self._device)

    def close(self) -> None:
        """End painting: `pixels` holds all of it."""
        mupdf.fz_close_device(self._device)
        mupdf.delete_floats(self._ink)

    def _set(self, colour: Sequence[float]) -> None:
        for index, value in enumerate(colour):
            mupdf.floats_setitem(self._ink, index, value)


def grown(mask: npt.NDArray[np.bool_], steps: int) -> npt.NDArray[np.bool_]:
    """A mask with the pixels beside it, `steps` times."""
    result = mask.copy()
    for _ in range(steps):
        before = result.copy()
        result[1:] |= before[:-1]
        result[:-1] |= before[1:]
        across = result.copy()
        result[:, 1:] |= across[:, :-1]
        result[:, :-1] |= across[:, 1:]
    return result
