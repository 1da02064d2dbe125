"""Review steps: what one action of the reviewer changed, and its inverse.

A step is a list of (before, after) pairs of entities; None before means added, None after means deleted. Undo applies
the inverse. Steps are kept in the database, so undo works without limit and after a restart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from app.domain.comments import CommentChange
from app.domain.entities import Decision, Entity
from app.domain.geometry import Quadrilateral


class StepKind(StrEnum):
    """What the reviewer did; the window writes the sentence."""

    ACCEPT = "accept"
    REJECT = "reject"
    REOPEN = "reopen"
    ADD = "add"
    DELETE = "delete"
    EDIT = "edit"
    COPY = "copy"  # the decisions about an exact copy of the document
    SEEN = "seen"  # unread regions in which there is nothing secret
    RELABEL = "relabel"
    REASONS = "reasons"
    COMMENT = "comment"
    WHY_KEPT = "whyKept"
    SPLIT = "split"
    MERGE = "merge"


class Verdict(NamedTuple):
    """What a reviewer decided about an entity: the decision, why it stays, the codes of the reasons to remove it."""

    decision: Decision
    why_kept: str
    codes: tuple[str, ...]

    @staticmethod
    def about(entity: Entity) -> Verdict:
        """The verdict that an entity carries."""
        return Verdict(entity.decision, entity.why_kept, entity.codes)

    def given_to(self, entity: Entity) -> Entity:
        """The entity with this verdict; the same object where it has it already."""
        if self == (entity.decision, entity.why_kept, entity.codes):
            return entity
        return replace(entity, decision=self.decision, why_kept=self.why_kept, codes=self.codes)


@dataclass(frozen=True, slots=True)
class EntityChange:
    """One entity before and after; at least one of the two is set and ids agree."""

    before: Entity | None
    after: Entity | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an empty change")
        if self.before is not None and self.after is not None and self.before.id != self.after.id:
            raise ValueError("a change is of one entity")

    @property
    def entity_id(self) -> str:
        entity = self.after or self.before
        assert entity is not None
        return entity.id

    @property
    def decides_only(self) -> bool:
        """True where nothing differs but the decision, why the entity stays and its reason codes."""
        before, after = self.before, self.after
        return before is not None and after is not None and _apart_from_decision(before) == _apart_from_decision(after)

    def inverse(self) -> EntityChange:
        return EntityChange(self.after, self.before)


def _apart_from_decision(entity: Entity) -> tuple[object, ...]:
    # The explanation does not change after detection, and a step that was stored does not have it.
    return (
        entity.quadrilaterals, entity.page_index, entity.text, entity.label, entity.score, entity.source,
        entity.recognizer, entity.ocr_confidence, entity.operator, entity.kept, entity.hidden,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SeenChange:
    """One question about unread regions (`app.domain.unread`) that was acknowledged, or is open again. `in_job`: for
    every document of the job."""

    key: str
    seen: bool
    in_job: bool = False

    def inverse(self) -> SeenChange:
        return replace(self, seen=not self.seen)


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One undoable step. `text` is the text of the entity for its name in the history ("" where there are several).

    Steps of several documents with the same `bulk` are one: they are undone and redone together.
    """

    kind: StepKind
    changes: tuple[EntityChange, ...]
    seen: tuple[SeenChange, ...] = ()
    bulk: str = ""
    comments: tuple[CommentChange, ...] = ()

    @property
    def count(self) -> int:
        """How many hits, pictures or comments it is about."""
        return len(self.changes) + len(self.seen) + len(self.comments)

    @property
    def text(self) -> str:
        texts = {e.text for c in self.changes if (e := c.after or c.before) is not None}
        return texts.pop() if len(texts) == 1 else ""

    def inverse(self) -> ReviewStep:
        inverse = tuple(c.inverse() for c in reversed(self.changes))
        comments = tuple(c.inverse() for c in reversed(self.comments))
        return ReviewStep(self.kind, inverse, tuple(c.inverse() for c in reversed(self.seen)), self.bulk, comments)


_KIND = {Decision.ACCEPTED: StepKind.ACCEPT, Decision.REJECTED: StepKind.REJECT, Decision.OPEN: StepKind.REOPEN}


def decide(entities: Iterable[Entity], decision: Decision, *, why_kept: str = "") -> ReviewStep | None:
    """The step that gives `decision` to every entity that has another one; None where nothing would change. `why_kept`
    is why they are declined; any other decision takes the reason away."""
    why = why_kept if decision is Decision.REJECTED else ""
    changes = tuple(
        EntityChange(e, replace(e, decision=decision, why_kept=why))
        for e in entities
        if e.decision is not decision or (why and e.why_kept != why)
    )
    return ReviewStep(_KIND[decision], changes) if changes else None


def change_all(kind: StepKind, pairs: Iterable[tuple[Entity, Entity]]) -> ReviewStep | None:
    """The step of `kind` that turns the first of each pair into the second; None where all of them are equal."""
    changes = tuple(EntityChange(before, after) for before, after in pairs if before != after)
    return ReviewStep(kind, changes) if changes else None


def exchange(kind: StepKind, gone: Iterable[Entity], come: Iterable[Entity]) -> ReviewStep:
    """The step of `kind` that puts entities in the place of others (split, merged)."""
    away = tuple(EntityChange(entity, None) for entity in gone)
    return ReviewStep(kind, away + tuple(EntityChange(None, entity) for entity in come))


def add(*entities: Entity) -> ReviewStep:
    return ReviewStep(StepKind.ADD, tuple(EntityChange(None, entity) for entity in entities))


def acknowledge(keys: Iterable[str], *, in_job: bool = False) -> ReviewStep:
    """The step that says of unread regions that there is nothing secret in them."""
    return ReviewStep(StepKind.SEEN, (), tuple(SeenChange(key, seen=True, in_job=in_job) for key in keys))


def remark(*changes: CommentChange) -> ReviewStep:
    """The step that adds comments, changes them or takes them away."""
    return ReviewStep(StepKind.COMMENT, (), comments=changes)


def delete(entities: Iterable[Entity]) -> ReviewStep | None:
    changes = tuple(EntityChange(e, None) for e in entities)
    return ReviewStep(StepKind.DELETE, changes) if changes else None


def edit(before: Entity, after: Entity) -> ReviewStep | None:
    """The step that turns `before` into `after` (moved, resized, another label); None where they are equal."""
    return None if before == after else ReviewStep(StepKind.EDIT, (EntityChange(before, after),))


def reshape(before: Entity, quads: Sequence[Quadrilateral]) -> ReviewStep | None:
    """The step that gives an entity other boxes; None where it has these.

    The boxes of a hit of which a part stays were cut by its operator. Those that a person makes cover what they cover,
    and nobody knows any more which part of the text that is: all of the hit is to go.
    """
    if before.quadrilaterals == tuple(quads):
        return None
    return edit(before, replace(before, quadrilaterals=tuple(quads), operator="", kept=()))
