"""Pages of text without a PDF, and what the recognizers find on them."""

from __future__ import annotations

from array import array

from app.engine.detection import RULES
from app.engine.page_text import Extents, Frame, PageText
from app.engine.recognizers import contact
from app.engine.recognizers.base import find_all
from app.engine.recognizers.columns import find_columns
from app.engine.recognizers.distractors import protected_spans
from app.engine.recognizers.fields import find_fields
from app.engine.recognizers.merging import merge
from app.engine.recognizers.people import find_signatures
from app.engine.selection import EVERYTHING


def page(text: str) -> PageText:
    """A page of monospaced lines, one piece a line, so that places need no PDF."""
    extents = Extents(*(array("f") for _ in range(4)))
    offsets, frames, column, line = [0], [Frame((1.0, 0.0), (0.0, 1.0), 0.0, 10.0)], 0, 0
    for index, character in enumerate(text):
        if character == "\n":
            extents.append_nothing()
            line += 1
            column = 0
            offsets.append(index + 1)
            frames.append(Frame((1.0, 0.0), (0.0, 1.0), -12.0 * line, 10.0))
        else:
            extents.append(column * 6.0, column * 6.0 + 6.0, 0.0, 7.0)
            column += 1
    return PageText(0, text, extents, tuple(offsets), tuple(frames))


def found(text: str) -> dict[str, str]:
    """Value to label of all findings but the model's."""
    p = page(text)
    findings = EVERYTHING.raised(p.flat, [
        *find_all(p.flat, RULES), *contact.find_phones(p.flat), *find_fields(p), *find_signatures(p), *find_columns(p)
    ])  # fmt: skip
    return {p.flat[f.start : f.end]: f.label for f in merge(p.flat, findings, protected_spans(p.flat))}
