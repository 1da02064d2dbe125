"""Places of a document where something was searched for and found."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.carriers import HiddenPlace
from app.domain.geometry import Quadrilateral


@dataclass(frozen=True, slots=True)
class Match:
    """One place: its zero-based page, how it is written there, what stands before and behind it on one line, and the
    quadrilaterals (user space) of its ink; or, without ink, where it is `hidden` in the file."""

    page_index: int
    text: str
    before: str
    after: str
    quadrilaterals: tuple[Quadrilateral, ...] = ()
    hidden: HiddenPlace | None = None
