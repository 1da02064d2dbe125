"""Pages of text whose places need no PDF: monospaced lines, one piece a line."""

from __future__ import annotations

from array import array

from app.engine.page_text import Extents, Frame, PageText

PITCH, LEADING, ASCENT = 6.0, 12.0, 7.0
"""Points: the width of every character, the distance of the lines, the height of the ink above them."""


def page(text: str, number: int = 0) -> PageText:
    """A page with this text, its first line on y = 0 and the others below. `number` counts from 0."""
    extents = Extents(*(array("f") for _ in range(4)))
    offsets, frames, column, line = [0], [Frame((1.0, 0.0), (0.0, 1.0), 0.0, 10.0)], 0, 0
    for index, character in enumerate(text):
        if character == "\n":
            extents.append_nothing()
            line += 1
            column = 0
            offsets.append(index + 1)
            frames.append(Frame((1.0, 0.0), (0.0, 1.0), -LEADING * line, 10.0))
        else:
            extents.append(column * PITCH, column * PITCH + PITCH, 0.0, ASCENT)
            column += 1
    return PageText(number, text, extents, tuple(offsets), tuple(frames))
