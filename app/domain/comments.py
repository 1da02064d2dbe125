"""What people say about a hit or a document while it is reviewed. It is their text, and may quote the document: it is
kept, exported as JSON and purged with the review, and is in no log, audit line, certificate or released file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.entities import new_id

LONGEST_COMMENT = 4_000


class CommentKind(StrEnum):
    """What a comment is for."""

    REMARK = "remark"
    RETURNED = "returned"  # what the second reviewer said when sending the document back


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a hit, or on the document where `entity_id` is empty. `author` is the id of a person, "" where
    nobody was chosen; `at` is UTC. `said_by` is the name that a file gives, whose author is nobody of this computer.
    Raises ValueError where it says nothing or too much, or where both a person and a file are said to say it."""

    text: str
    at: datetime
    author: str = ""
    entity_id: str = ""
    kind: CommentKind = CommentKind.REMARK
    id: str = field(default_factory=new_id)
    said_by: str = ""

    def __post_init__(self) -> None:
        if self.author and self.said_by:
            raise ValueError("a comment has one author")
        if not self.text.strip() or len(self.text) > LONGEST_COMMENT:
            raise ValueError(f"a comment has 1 to {LONGEST_COMMENT} characters")


@dataclass(frozen=True, slots=True)
class CommentChange:
    """One comment before and after; None before means added, None after taken away."""

    before: Comment | None
    after: Comment | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an empty change")

    @property
    def comment(self) -> Comment:
        comment = self.after or self.before
        assert comment is not None
        return comment

    def inverse(self) -> CommentChange:
        return CommentChange(self.after, self.before)
