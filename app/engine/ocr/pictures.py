"""Pictures for the OCR engine, each with the map back to the page: turned, straightened, scaled, made dark on light."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from app.domain.geometry import Box
from app.engine.page_drawing import Pixels

Affine = npt.NDArray[np.float64]
"""2 x 3: pixels (x right, y down, from the upper left corner) to view space in points."""

BORDER = 16
"""Pixels of plain ground put round a picture: letters that touch its edge are read badly."""
_SAMPLE = 40_000


@dataclass(frozen=True, slots=True)
class Picture:
    """Gray levels and where each pixel lies on the page."""

    pixels: Pixels
    to_view: Affine

    @property
    def scale(self) -> float:
        """Points of view space per pixel."""
        return float(math.hypot(self.to_view[0, 0], self.to_view[1, 0]))

    def place(self, box: tuple[float, float, float, float]) -> Box:
        """The box in view space that holds a box of pixels."""
        x0, y0, x1, y1 = box
        corners = np.array([[x0, y0, 1], [x1, y0, 1], [x1, y1, 1], [x0, y1, 1]]) @ self.to_view.T
        (left, top), (right, bottom) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
        return Box(left, top, right, bottom)

    def cut(self, x0: int, y0: int, x1: int, y1: int) -> Picture:
        """The part from x0, y0 to x1, y1 in pixels, kept inside."""
        rows, columns = self.pixels.shape
        x0, y0, x1, y1 = max(0, x0), max(0, y0), min(columns, x1), min(rows, y1)
        return Picture(self.pixels[y0:y1, x0:x1], _moved(self.to_view, x0, y0))

    def turned(self, quarters: int) -> Picture:
        """Turned by quarters of a circle, clockwise."""
        rows, columns = self.pixels.shape
        turns = {
            0: (1, 0, 0, 0, 1, 0),
            1: (0, 1, 0, -1, 0, rows),
            2: (-1, 0, columns, 0, -1, rows),
            3: (0, -1, columns, 1, 0, 0),
        }
        back = np.array(turns[quarters % 4], np.float64).reshape(2, 3)
        return Picture(np.ascontiguousarray(np.rot90(self.pixels, -quarters)), _after(self.to_view, back))

    def straightened(self, degrees: float) -> Picture:
        """Turned by an angle, clockwise, with room for the corners; what was outside is plain ground."""
        if abs(degrees) < 0.05:
            return self
        rows, columns = self.pixels.shape
        angle = math.radians(degrees)
        c, s = math.cos(angle), math.sin(angle)
        width = math.ceil(abs(columns * c) + abs(rows * s))
        height = math.ceil(abs(columns * s) + abs(rows * c))
        # A point of the result, from its middle, turned back.
        back = np.array(
            [[c, s, columns / 2 - c * width / 2 - s * height / 2], [-s, c, rows / 2 + s * width / 2 - c * height / 2]]
        )
        image = Image.fromarray(self.pixels).transform(
            (width, height), Image.Transform.AFFINE, tuple(back.reshape(-1)), Image.Resampling.BICUBIC,
            fillcolor=_ground(self.pixels),
        )  # fmt: skip
        return Picture(np.asarray(image), _after(self.to_view, back))

    def scaled(self, factor: float) -> Picture:
        """Larger or smaller by a factor."""
        rows, columns = self.pixels.shape
        width, height = max(1, round(columns * factor)), max(1, round(rows * factor))
        image = Image.fromarray(self.pixels).resize((width, height), Image.Resampling.LANCZOS)
        back = np.array([[columns / width, 0, 0], [0, rows / height, 0]])
        return Picture(np.asarray(image), _after(self.to_view, back))

    def bordered(self) -> Picture:
        """With plain ground round it."""
        pixels = np.pad(self.pixels, BORDER, constant_values=_ground(self.pixels))
        return Picture(pixels, _moved(self.to_view, -BORDER, -BORDER))

    def inverted(self) -> Picture:
        return Picture(255 - self.pixels, self.to_view)

    def inside(self) -> Picture:
        """Without what lies round the ground that its ink stands on: the page round a gray label, a coloured frame."""
        ground = _ground(self.pixels)
        plain = np.abs(self.pixels.astype(np.int16) - ground) <= 10
        rows = np.flatnonzero(plain.mean(axis=1) > 0.3)
        columns = np.flatnonzero(plain.mean(axis=0) > 0.3)
        if not len(rows) or not len(columns):
            return self
        x0, x1, y0, y1 = int(columns[0]), int(columns[-1]) + 1, int(rows[0]), int(rows[-1]) + 1
        if (x1 - x0) * (y1 - y0) < 0.3 * self.pixels.size or (y1 - y0, x1 - x0) == self.pixels.shape:
            return self
        edge = 2  # where the ground meets what is round it the pixels are mixed
        return self.cut(x0 + edge * (x0 > 0), y0 + edge * (y0 > 0), x1 - edge, y1 - edge)

    def legible(self) -> Picture:
        """Dark on light, with the whole range of grays."""
        low, high = np.percentile(self._sampled(), (0.5, 99.5))
        if high - low < 4:
            return self
        pixels = self.pixels
        if high - low < 240:
            levels = np.clip((np.arange(256) - low) * (255 / (high - low)), 0, 255).astype(np.uint8)
            pixels = levels[pixels]
        return Picture(255 - pixels if _ground(pixels) < 128 else pixels, self.to_view)

    def without_shade(self) -> Picture:
        """Each pixel against the ground around it: for screened, uneven and dark-edged pictures."""
        rows, columns = self.pixels.shape
        size = (max(1, columns // 24), max(1, rows // 24))
        image = Image.fromarray(self.pixels)
        ground = np.asarray(image.resize(size, Image.Resampling.BOX).resize((columns, rows), Image.Resampling.BICUBIC))
        difference = self.pixels.astype(np.int16) - ground
        return Picture(np.clip(difference + 160, 0, 255).astype(np.uint8), self.to_view)

    def softened(self) -> Picture:
        """Without dirt and steps of a pixel or two: specks of a copier, the ragged edges of a fax."""
        return Picture(np.asarray(Image.fromarray(self.pixels).filter(ImageFilter.GaussianBlur(2))), self.to_view)

    def _sampled(self) -> Pixels:
        flat = self.pixels.reshape(-1)
        return flat[:: max(1, flat.size // _SAMPLE)]


def plain_gray(colour: Pixels) -> Pixels:
    """The one gray picture of an RGB picture in which its ink stands out most: brightness, or a single channel.

    Red on green of the same brightness has no ink in a gray picture.
    """
    step = max(1, int(math.sqrt(colour.shape[0] * colour.shape[1] / _SAMPLE)))
    few = colour[::step, ::step].astype(np.float32)
    brightness = few @ np.array([0.299, 0.587, 0.114], np.float32)
    spread = [float(few[:, :, channel].std()) for channel in range(3)]
    best = int(np.argmax(spread))
    if spread[best] > 1.6 * float(brightness.std()) + 1:
        return np.ascontiguousarray(colour[:, :, best])
    return np.asarray(Image.fromarray(colour).convert("L"))


def skew(pixels: Pixels, *, widest: float = 25.0) -> float:
    """Degrees (clockwise) by which the lines of a picture must be turned to lie level; 0 where it has no lines.

    Rows of ink are sharpest in the projection of a level picture (Postl 1986): the angle is that of the greatest sum
    of squared differences between neighbouring rows.
    """
    rows, columns = pixels.shape
    factor = max(1, min(rows, columns) // 400, max(rows, columns) // 1200)
    small = pixels[: rows // factor * factor, : columns // factor * factor]
    small = small.reshape(rows // factor, factor, columns // factor, factor).mean(axis=(1, 3))
    ink = np.abs(np.diff(small, axis=0, prepend=small[:1]))
    y, x = np.nonzero(ink > max(24.0, float(ink.max()) / 4))
    if len(y) < 60:
        return 0.0
    if len(y) > 20_000:
        chosen = np.random.default_rng(0).choice(len(y), 20_000, replace=False)
        y, x = y[chosen], x[chosen]
    y, x = y - y.mean(), x - x.mean()

    def sharpness(degrees: float) -> float:
        angle = math.radians(degrees)
        levels = x * math.sin(angle) + y * math.cos(angle)
        counts = np.bincount((levels - levels.min()).astype(np.int64))
        return float((np.diff(counts.astype(np.float64), prepend=0, append=0) ** 2).sum())

    coarse = np.arange(-widest, widest + 0.5, 1.0)
    scores = np.array([sharpness(a) for a in coarse])
    best = float(coarse[int(scores.argmax())])
    fine = np.arange(best - 0.8, best + 0.81, 0.2)
    finer = [sharpness(a) for a in fine]
    angle = float(fine[int(np.argmax(finer))])
    return angle if max(finer) > 1.15 * sharpness(0.0) else 0.0


def _ground(pixels: Pixels) -> int:
    """The most usual gray level of a picture: what its ink stands on."""
    step = max(1, int(math.sqrt(pixels.size / _SAMPLE)))
    counts = np.bincount(pixels[::step, ::step].reshape(-1) >> 3, minlength=32)
    band = int(counts.argmax())
    return min(255, band * 8 + 4 if band < 31 else 255)


def _moved(to_view: Affine, dx: float, dy: float) -> Affine:
    return _after(to_view, np.array([[1, 0, dx], [0, 1, dy]], np.float64))


def _after(outer: Affine, inner: Affine) -> Affine:
    """The map that does `inner` first."""
    full = np.vstack((inner, (0, 0, 1)))
    result: Affine = outer @ full
    return result
