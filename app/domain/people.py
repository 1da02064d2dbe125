"""Who works on this computer, and when a second person must agree."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Person:
    """A local profile. One that is not active can no longer be chosen; its history stays."""

    id: str
    email: str = ""
    full_name: str = ""
    is_active: bool = True


class SecondReview(StrEnum):
    """When a reviewed document needs the agreement of another person."""

    NONE = "none"
    ALL = "all"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class ReviewPolicy:
    """The rule of a job for second reviews. `percent` (1..100) is the share of documents where it is a sample."""

    second: SecondReview = SecondReview.NONE
    percent: int = 0

    def __post_init__(self) -> None:
        if (self.second is SecondReview.SAMPLE) != (1 <= self.percent <= 100):
            raise ValueError("a sample needs a percentage of 1 to 100, and only a sample has one")

    @classmethod
    def parse(cls, text: str) -> ReviewPolicy:
        """From `none`, `all` or `sample:N`. Raises ValueError."""
        name, _, percent = text.partition(":")
        return cls(SecondReview(name), int(percent) if percent else 0)

    def __str__(self) -> str:
        return f"{self.second.value}:{self.percent}" if self.percent else self.second.value

    def applies_to(self, document_id: str) -> bool:
        """True where this document needs a second review. The sample is drawn by the document's random id, so nobody
        can choose it and it does not change when it is asked again."""
        if self.second is SecondReview.SAMPLE:
            drawn = int.from_bytes(hashlib.sha256(document_id.encode("ascii")).digest()[:8], "big")
            return drawn % 100 < self.percent
        return self.second is SecondReview.ALL
