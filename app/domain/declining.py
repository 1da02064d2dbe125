"""Why a hit that the program is sure about is kept: asked for once, so that the review can be explained later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from app.domain.decisions import EntityChange, ReviewStep
from app.domain.entities import Decision, Entity, Source
from app.domain.matching import fold

SURE_FROM = 0.85
"""Score from which declining a hit asks why."""
LONGEST_WHY = 300

_FOUND = (Source.DETECTED, Source.REPEATED)


class WhyKept(StrEnum):
    """Why a hit stays. `Entity.why_kept` holds one of these, or the reviewer's own words."""

    PUBLIC_PERSON = "publicPerson"
    NOT_PERSONAL = "notPersonal"
    FALSE_HIT = "falseHit"


def code_of(why_kept: str) -> str:
    """The reason as it may be recorded where no words may stand; "other" for a reviewer's own, "" for none."""
    if not why_kept:
        return ""
    return why_kept if why_kept in list(WhyKept) else "other"


def asks_why(entity: Entity) -> bool:
    """True for a hit on a page that was found, is surely one and would be declined without a word. What no page shows
    is not carried over whatever was decided, so nobody has to say why it stays."""
    return entity.source in _FOUND and entity.score >= SURE_FROM and entity.hidden is None and not entity.why_kept


def unexplained(entities: Iterable[Entity]) -> list[Entity]:
    """Sure hits that were declined without saying why."""
    return [e for e in entities if e.decision is Decision.REJECTED and asks_why(e)]


def remembered(entities: Iterable[Entity]) -> Mapping[tuple[str, str], str]:
    """Why texts were declined before, by `key`: what was said once is not asked again."""
    return {key(e): e.why_kept for e in entities if e.decision is Decision.REJECTED and e.why_kept}


def may_remember(step: ReviewStep) -> bool:
    """True of a step that declines a hit of which somebody would be asked why."""
    return any(_wants_a_word(change.after) for change in step.changes)


def _wants_a_word(after: Entity | None) -> bool:
    return after is not None and after.decision is Decision.REJECTED and asks_why(after)


def remembering(step: ReviewStep, entities: Iterable[Entity]) -> ReviewStep:
    """A step that declines, with what was said before about the same texts of the document (`entities`)."""
    known = remembered(entities)
    if not known:
        return step

    def said(change: EntityChange) -> EntityChange:
        after = change.after
        if after is None or not _wants_a_word(after):
            return change
        return EntityChange(change.before, replace(after, why_kept=known.get(key(after), "")))

    return replace(step, changes=tuple(map(said, step.changes)))


def key(entity: Entity) -> tuple[str, str]:
    """Label and text of a hit as far as they matter for the reason."""
    return entity.label, fold(entity.text).text.casefold()
