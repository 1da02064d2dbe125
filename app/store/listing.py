"""Lists of documents by filter, order and part, without holding what is not shown."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, tuple_
from sqlmodel import col, select

from app.domain.jobs import Status
from app.domain.listing import DocumentPage, DocumentQuery, Kind, SortField, read_cursor, write_cursor
from app.store import mapping
from app.store.tables import DocumentRow, JobRow, MetadataRow, TombstoneRow
from app.store.transactions import Transactions

_COLUMNS: dict[SortField, Any] = {
    SortField.UPDATED_AT: DocumentRow.updated_at,
    SortField.PAGES: DocumentRow.page_count,
    SortField.OPEN_HITS: DocumentRow.hits_open,
    SortField.FILE_NAME: DocumentRow.name_folded,
}

_ENOUGH = 3
"""So many of a kind show that a beginning of an id is not enough."""


class ListingStore(Transactions):
    """The part of the repository that lists."""

    def list_documents(self, query: DocumentQuery) -> DocumentPage:
        """One part of a list and the number of all. Raises BadCursor."""
        conditions = _filters(query)
        keys, shape = _keys(query)
        statement = select(DocumentRow).where(*conditions)
        if query.cursor:
            statement = statement.where(_behind(query, keys, read_cursor(query, shape)))
        for number, key in enumerate(keys):
            statement = statement.order_by(key.asc() if _ascending(query, number) else key.desc())
        # One more than asked for tells whether there is a next part.
        statement = statement.limit(query.limit + 1).offset(query.offset)
        with self._session() as session:
            total = session.exec(select(func.count()).select_from(DocumentRow).where(*conditions)).one()
            rows = session.exec(statement).all()
        shown = rows[: query.limit]
        more = len(rows) > query.limit
        last = tuple(getattr(shown[-1], key.key) for key in keys) if more else ()
        return DocumentPage(
            tuple(mapping.document(row) for row in shown), total, write_cursor(query, last) if more else ""
        )

    def count_by_status(self) -> dict[Status, int]:
        """How many documents there are in each status that has any."""
        with self._session() as session:
            rows = session.exec(select(DocumentRow.status, func.count()).group_by(DocumentRow.status)).all()
        return {Status(status): count for status, count in rows}

    def find(self, beginning: str) -> list[tuple[Kind, str]]:
        """What has an id that begins so, at most a few: jobs, documents, and what only a tombstone remembers."""
        found: dict[str, Kind] = {}
        with self._session() as session:
            for kind, column in (
                (Kind.JOB, JobRow.id),
                (Kind.DOCUMENT, DocumentRow.id),
                (Kind.JOB, TombstoneRow.job_id),
                (Kind.DOCUMENT, TombstoneRow.document_id),
            ):
                within = col(column).between(beginning, beginning + "~")  # behind every character of an id
                for found_id in session.exec(select(column).where(within).distinct().limit(_ENOUGH)):
                    found.setdefault(found_id, kind)
        return [(kind, found_id) for found_id, kind in found.items()]


def _filters(query: DocumentQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.statuses:
        conditions.append(col(DocumentRow.status).in_([s.value for s in query.statuses]))
    for column, wanted in (
        (DocumentRow.job_id, query.job_id),
        (DocumentRow.created_by, query.created_by),
        (DocumentRow.reviewed_by, query.reviewed_by),
    ):
        if wanted:
            conditions.append(col(column) == wanted)
    if query.name_contains:
        conditions.append(func.instr(DocumentRow.name_folded, mapping.folded_name(query.name_contains)) > 0)
    for key, value in query.metadata.items():
        conditions.append(
            exists().where(
                col(MetadataRow.job_id) == DocumentRow.job_id,
                col(MetadataRow.key) == key,
                col(MetadataRow.value) == value,
            )
        )
    return conditions


def _keys(query: DocumentQuery) -> tuple[list[Any], tuple[type, ...]]:
    """Columns that order a list without ties, and the types of their values."""
    if query.sort is SortField.CREATED_AT:
        return [col(DocumentRow.created_at), col(DocumentRow.position), col(DocumentRow.id)], (str, int, str)
    number = query.sort in (SortField.PAGES, SortField.OPEN_HITS)
    return [col(_COLUMNS[query.sort]), col(DocumentRow.id)], (int if number else str, str)


def _ascending(query: DocumentQuery, number: int) -> bool:
    """The documents of a job keep their order where the newest job comes first."""
    return query.descending if query.sort is SortField.CREATED_AT and number else not query.descending


def _behind(query: DocumentQuery, keys: list[Any], values: tuple[str | int, ...]) -> ColumnElement[bool]:
    if query.sort is not SortField.CREATED_AT:
        row = tuple_(*keys)
        return row < values if query.descending else row > values
    moment, rest = keys[0], tuple_(*keys[1:])
    later = moment < values[0] if query.descending else moment > values[0]
    beside = rest > values[1:] if query.descending else rest < values[1:]
    return or_(later, and_(moment == values[0], beside))
