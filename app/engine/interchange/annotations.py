"""Marks as annotation dictionaries (ISO 32000-2, 12.5.6.23), for an FDF or for the pages of a copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from app.domain.geometry import Box
from app.domain.marks import Mark, MarkNote, date_text, numbers_of

OURS = "/XXSable"
"""Our members of an annotation: a name of the third class (ISO 32000-2, annex E), that nobody else gives a meaning."""
RED = (0.85, 0.1, 0.1)


def rectangle(mark: Mark) -> Box:
    """The smallest rectangle around a mark."""
    return Box.around(corner for quad in mark.quadrilaterals for corner in quad.corners)


def annotations_of(pdf: pikepdf.Pdf, marks: Sequence[Mark]) -> Iterator[tuple[int, pikepdf.Object]]:
    """Indirect objects of `pdf` for marks and what was said about them, with the zero-based page of each."""
    for mark in marks:
        made = pdf.make_indirect(_redaction(mark))
        yield mark.page_index, made
        for note in mark.notes:
            yield mark.page_index, pdf.make_indirect(_reply(mark, note, made))


def _numbers(values: Sequence[float]) -> Array:
    return Array([round(value, 4) for value in values])


def _redaction(mark: Mark) -> Dictionary:
    box = rectangle(mark)
    made = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Redact,
        Rect=_numbers((box.x0, box.y0, box.x1, box.y1)),
        QuadPoints=_numbers([n for quad in mark.quadrilaterals for n in numbers_of(quad)]),
        IC=Array([0, 0, 0]),
        C=_numbers(RED),
        F=4,
        NM=String(mark.id),
        Subj=String(mark.label),
        Contents=String(mark.summary),
    )
    made[OURS] = Dictionary(
        V=1,
        Label=String(mark.label),
        Score=round(mark.score, 4),
        Codes=Array([String(code) for code in mark.codes]),
        Decision=Name("/" + mark.decision.value),
    )
    if mark.overlay:
        made.OverlayText = String(mark.overlay)
        made.DA = String("/Helv 0 Tf 1 1 1 rg")
        made.Q = 1
    _say_who(made, mark.author, mark.created, mark.modified or mark.created)
    return made


def _reply(mark: Mark, note: MarkNote, to: pikepdf.Object) -> Dictionary:
    box = rectangle(mark)
    made = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Text,
        Rect=_numbers((box.x0, box.y0, box.x0 + 18, box.y0 + 18)),
        IRT=to,
        RT=Name.R,
        F=28,
        Contents=String(note.text),
    )
    _say_who(made, note.author, note.at, note.at)
    return made


def _say_who(made: Dictionary, author: str, created: datetime | None, modified: datetime | None) -> None:
    if author:
        made.T = String(author)
    if created is not None:
        made.CreationDate = String(date_text(created))
    if modified is not None:
        made.M = String(date_text(modified))
