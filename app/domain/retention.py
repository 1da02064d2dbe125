"""How long what is kept, and the stone that stays where it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Keeping(StrEnum):
    """How long the review data of a job are kept."""

    EPHEMERAL = "ephemeral"  # until every document of the job has been released
    UNTIL = "until"  # until a date
    KEEP = "keep"  # until somebody purges them


@dataclass(frozen=True, slots=True)
class Retention:
    """The rule of a job with its three clocks, UTC.

    `working_copy_until` is for copies of the originals (None: none are made), `review_data_until` for hits, decisions
    and names (None: see `keeping`), and `released_file_until` for the released file and its certificate (None: they
    are never removed). A `hold` stops all three and forbids a purge.
    """

    keeping: Keeping = Keeping.EPHEMERAL
    working_copy_until: datetime | None = None
    review_data_until: datetime | None = None
    released_file_until: datetime | None = None
    hold: bool = False

    def __post_init__(self) -> None:
        if (self.keeping is Keeping.UNTIL) != (self.review_data_until is not None):
            raise ValueError("keeping until a date needs the date of the review data, and only that has one")


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of a document that expired or was purged: enough to prove what was done, no text and no name of it."""

    document_id: str
    job_id: str
    sha256: str
    output_sha256: str
    page_count: int
    accepted: int
    rejected: int
    created_at: datetime
    ended_at: datetime
    ended_by: str
    reason: str
