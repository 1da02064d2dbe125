"""What a person is asked about unread regions, each picture once however many pages it is on, and the answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.documents import QUIET, PageFacts, UnreadReason, UnreadRegion
from app.domain.entities import Decision, Entity
from app.domain.geometry import Quadrilateral

COVERED = 0.95
"""Share of a region from which a box over it is an answer."""


class UnreadKind(StrEnum):
    """What kind of region it is, as a reviewer and the certificate tell it. The values are exported."""

    PICTURE = "picture"  # an image without text that could be read
    LOW_CONFIDENCE = "low-confidence"
    FONT = "unreliable-font"
    DRAWN = "outlined-text"
    CONCEALED = "text-without-ink"
    LAYER = "layer-disagrees"
    NOT_LOOKED_AT = "not-looked-at"


_KINDS = {
    UnreadReason.NOTHING_READ: UnreadKind.PICTURE,
    UnreadReason.PICTURE: UnreadKind.PICTURE,
    UnreadReason.LOW_CONFIDENCE: UnreadKind.LOW_CONFIDENCE,
    UnreadReason.UNDECODED: UnreadKind.FONT,
    UnreadReason.FONT_LIES: UnreadKind.FONT,
    UnreadReason.DRAWN: UnreadKind.DRAWN,
    UnreadReason.CONCEALED: UnreadKind.CONCEALED,
    UnreadReason.LAYER_DISAGREES: UnreadKind.LAYER,
}


class Answer(StrEnum):
    """What became of a question."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    BOXED = "boxed"


@dataclass(frozen=True, slots=True)
class Place:
    """One region on a page, zero-based."""

    page_index: int
    quadrilateral: Quadrilateral


@dataclass(frozen=True, slots=True)
class Question:
    """Regions that look the same. `key` stays the same as long as the file does, and is the same in other files where
    they hold the same picture (`is_shared`). Where one of the places is open, so is the question."""

    key: str
    reason: UnreadReason
    places: tuple[Place, ...]
    answer: Answer
    is_shared: bool = False

    @property
    def kind(self) -> UnreadKind:
        return _KINDS.get(self.reason, UnreadKind.NOT_LOOKED_AT)

    @property
    def pages(self) -> tuple[int, ...]:
        """Zero-based, ascending."""
        return tuple(sorted({place.page_index for place in self.places}))

    @property
    def is_writing(self) -> bool:
        """True of what holds up a run without a reviewer too."""
        return self.reason not in QUIET


def questions(
    pages: Sequence[PageFacts], entities: Iterable[Entity] = (), seen: Collection[str] = (), *, everything: bool = False
) -> tuple[Question, ...]:
    """What is asked about the regions of a document, in the order of their first places.

    `seen` are the keys that were acknowledged; `everything` says that all were. A place is answered too where an
    accepted hit covers it. Text without ink in which hits were found is asked about there, not here.
    """
    regions_of = {i: present for i, facts in enumerate(pages) if (present := tuple(_regions(facts)))}
    if not regions_of:
        return ()
    accepted: dict[int, list[Quadrilateral]] = {}
    hidden: dict[int, list[Quadrilateral]] = {}
    for entity in entities:
        if entity.page_index not in regions_of:
            continue
        if entity.hidden is not None:
            hidden.setdefault(entity.page_index, []).extend(entity.quadrilaterals)
        if entity.decision is Decision.ACCEPTED:
            accepted.setdefault(entity.page_index, []).extend(entity.quadrilaterals)
    asked: dict[str, list[tuple[int, UnreadRegion]]] = {}
    for page_index, present in regions_of.items():
        for region in present:
            if region.reason is UnreadReason.CONCEALED and _is_covered(region, hidden.get(page_index, ())):
                continue
            asked.setdefault(_key(page_index, region), []).append((page_index, region))
    found = []
    for key, regions in asked.items():
        if all(_is_covered(region, accepted.get(page_index, ())) for page_index, region in regions):
            answer = Answer.BOXED
        elif everything or key in seen:
            answer = Answer.ACKNOWLEDGED
        else:
            answer = Answer.OPEN
        places = tuple(Place(page_index, region.quadrilateral) for page_index, region in regions)
        first = regions[0][1]
        found.append(Question(key, first.reason, places, answer, is_shared=bool(first.picture)))
    return tuple(found)


def _regions(facts: PageFacts) -> Iterable[UnreadRegion]:
    """The regions of a page; the whole page where nothing of it could be read and no region says so."""
    yield from facts.unread_regions
    if facts.unread and not any(region.is_writing for region in facts.unread_regions):
        yield UnreadRegion(Quadrilateral.from_box(facts.geometry.box), UnreadReason.NOTHING_READ)


def _key(page_index: int, region: UnreadRegion) -> str:
    if region.picture:
        return f"{region.reason.value}:{region.picture}"
    box = region.quadrilateral.envelope
    place = ",".join(f"{v:.0f}" for v in (box.x0, box.y0, box.x1, box.y1))
    return f"{region.reason.value}:{page_index}:{place}"


def _is_covered(region: UnreadRegion, boxes: Iterable[Quadrilateral]) -> bool:
    return any(region.quadrilateral.covered_fraction(box) >= COVERED for box in boxes)
