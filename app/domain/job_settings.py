"""What is chosen for a job before it starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.box_style import USUAL_BOXES, Boxes
from app.domain.people import ReviewPolicy
from app.domain.retention import Retention


class JobKind(StrEnum):
    """What is done with the documents of a job."""

    REDACT = "redact"
    CLEAN_ONLY = "cleanOnly"  # a certified release with nothing to decide
    VERIFY_ONLY = "verifyOnly"  # files from elsewhere are checked; nothing is written


class ReleaseKind(StrEnum):
    """How the pages of a released file are made."""

    CERTIFIED = "certified"  # every page rebuilt from pixels
    VECTOR = "vector"  # pages drawn anew with text, drawings and pictures; one that fails a gate is certified


METADATA_PAIRS, METADATA_KEY, METADATA_VALUE = 16, 64, 512
"""Most pairs of a job, and most characters of a key and of a value (research: job API 3)."""


def check_metadata(metadata: Mapping[str, str]) -> None:
    """Raise ValueError where `metadata` is over the limits or has an empty key. The message holds no value."""
    if len(metadata) > METADATA_PAIRS:
        raise ValueError(f"more than {METADATA_PAIRS} pairs")
    for number, (key, value) in enumerate(metadata.items(), start=1):
        if not key.strip() or len(key) > METADATA_KEY:
            raise ValueError(f"pair {number}: the key is empty or longer than {METADATA_KEY} characters")
        if len(value) > METADATA_VALUE:
            raise ValueError(f"pair {number}: the value is longer than {METADATA_VALUE} characters")


@dataclass(frozen=True, slots=True)
class JobSettings:
    """What is chosen for a job before it starts.

    `always` and `never` are texts to redact or to keep wherever they stand; *always* beats *never*. `requester` are the
    names and other texts of the person who asked for the papers: they stay where the profile keeps the requester. With
    `firm_lists` the lists of the firm are used as well. Without `ocr` no text in pictures is read, and their pages are
    unread; with `quick` the small model alone looks for names. `boxes` says how
    the boxes of released files look. With `certificate_page` the certificate is written as a page for people too. With
    `see_pages` a reviewer finishes only what was on screen page by page.
    """

    kind: JobKind = JobKind.REDACT
    release: ReleaseKind = ReleaseKind.CERTIFIED
    profile: str = ""
    categories: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    requester: tuple[str, ...] = ()
    firm_lists: bool = True
    ocr: bool = True
    quick: bool = False
    boxes: Boxes = USUAL_BOXES
    certificate_page: bool = False
    see_pages: bool = True
    metadata: Mapping[str, str] = field(default_factory=dict)
    review: ReviewPolicy = field(default_factory=ReviewPolicy)
    retention: Retention = field(default_factory=Retention)

    def __post_init__(self) -> None:
        check_metadata(self.metadata)
