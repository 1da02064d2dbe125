"""What to list and in which order: one query for the window, the command line and the local API."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.jobs import Document, Status

DEFAULT_LIMIT, LARGEST_LIMIT = 50, 500


class SortField(StrEnum):
    """What documents can be sorted by. `createdAt` keeps the documents of a job in their order."""

    CREATED_AT = "createdAt"
    UPDATED_AT = "updatedAt"
    PAGES = "pages"
    OPEN_HITS = "openHits"
    FILE_NAME = "fileName"


class Kind(StrEnum):
    """What an id can be of."""

    JOB = "job"
    DOCUMENT = "document"


class BadCursor(ValueError):
    """The cursor is not one of ours, or belongs to another order."""


@dataclass(frozen=True, slots=True)
class DocumentQuery:
    """Filters (all of them must hold; empty: any), order and part of a list of documents.

    `name_contains` is part of a file name, whatever its case. `metadata` names pairs that the job must have. `limit` is
    1..500. A `cursor` goes on after the page that gave it; `offset` skips that many instead. Raises ValueError.
    """

    statuses: tuple[Status, ...] = ()
    job_id: str = ""
    created_by: str = ""
    reviewed_by: str = ""
    name_contains: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    sort: SortField = SortField.CREATED_AT
    descending: bool = True
    limit: int = DEFAULT_LIMIT
    offset: int = 0
    cursor: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.limit <= LARGEST_LIMIT:
            raise ValueError(f"limit is not in 1..{LARGEST_LIMIT}")
        if self.offset < 0 or (self.offset and self.cursor):
            raise ValueError("offset is negative, or there is a cursor too")


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """A part of a list. `total` counts all that the filters let through; `next_cursor` is empty at the end."""

    documents: tuple[Document, ...]
    total: int
    next_cursor: str = ""


def write_cursor(query: DocumentQuery, key: tuple[str | int, ...]) -> str:
    """An opaque cursor behind the row whose sort key is `key`."""
    value = json.dumps([query.sort.value, query.descending, *key], separators=(",", ":"))
    return base64.urlsafe_b64encode(value.encode("utf-8")).decode("ascii")


def read_cursor(query: DocumentQuery, shape: tuple[type, ...]) -> tuple[str | int, ...]:
    """The sort key behind which to go on. Raises BadCursor unless it has the types of `shape` and the same order."""
    try:
        value = json.loads(base64.urlsafe_b64decode(query.cursor.encode("ascii")))
    except (UnicodeError, binascii.Error, ValueError):
        raise BadCursor("the cursor is not one of ours") from None
    if not isinstance(value, list) or value[:2] != [query.sort.value, query.descending]:
        raise BadCursor("the cursor belongs to another order")
    key = tuple(value[2:])
    if len(key) != len(shape) or any(type(k) is not t for k, t in zip(key, shape, strict=True)):
        raise BadCursor("the cursor is not one of ours")
    return key
