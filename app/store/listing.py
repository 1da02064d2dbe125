"""Lists of documents by filter, order and part, without holding what is not shown."""

from __future__ import annotations

from enum import Enum
from typing import Any

from sqlalchemy import ColumnClause, ColumnElement, Integer, func, literal_column, tuple_
from sqlalchemy.orm import defer
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.sql.operators import custom_op
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

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
        keys, shape = _keys(query)
        behind = read_cursor(query, shape) if query.cursor else None
        with self._session() as session:
            total = session.exec(select(func.count()).select_from(DocumentRow).where(*_filters(query))).one()
            if total <= query.offset:
                return DocumentPage((), total)
            newest = session.execute(select(func.max(_ROWID)).select_from(DocumentRow)).scalar() or 0
            statement = _Way.of(query, total, newest).statement(query, keys)
            # One more than asked for tells whether there is a next part.
            rows: list[DocumentRow] = []
            for part in _parts(query, keys, behind):
                left = query.limit + 1 - len(rows)
                if left:
                    rows += session.exec(statement.where(*part).limit(left).offset(query.offset)).all()
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

    def find_matters(self, text: str, *, limit: int) -> list[tuple[str, str]]:
        """(id, name) of the newest jobs whose name holds `text`, whatever its case; those without a name are gone."""
        wanted = text.strip().casefold()
        query = (
            select(JobRow.id, JobRow.name).where(JobRow.name != "").order_by(col(JobRow.created_at).desc(), JobRow.id)
        )
        found: list[tuple[str, str]] = []
        with self._session() as session:
            # SQLite folds the case of English letters only.
            for job_id, name in session.execute(query):
                if wanted in name.casefold():
                    found.append((job_id, name))
                    if len(found) >= limit:
                        break
        return found

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


class _Way(Enum):
    """How SQLite is led to a part of a list; left alone, it sorts half of the queue for fifty rows of it.

    Measured with 100,000 documents (benchmarks/listing.py), where its own choice took up to 117 ms.
    """

    STRAIGHT = "one index has both the filter and the order"
    WALK = "along the index of the order, leaving out what the filters do not let through"
    FETCH = "what the filters let through is found by indices alone, and then sorted"

    @classmethod
    def of(cls, query: DocumentQuery, total: int, newest: int) -> _Way:
        """`total` is what the filters let through of at most `newest` documents: on the walk so many rows are met in
        `limit` * `newest` / `total`."""
        filters = (len(query.statuses), query.job_id, query.created_by, query.reviewed_by)
        others = bool(query.name_contains or query.metadata)
        if not others and (not any(filters) or query.sort is SortField.CREATED_AT):
            single = sum(map(bool, filters)) <= 1 and len(query.statuses) <= 1
            if single:
                return cls.STRAIGHT
        return cls.WALK if total * total > (query.offset + query.limit) * newest else cls.FETCH

    def statement(self, query: DocumentQuery, keys: list[Any]) -> SelectOfScalar[DocumentRow]:
        # The certificate is as long as the rest a hundred times over, and no list shows it.
        statement = select(DocumentRow).options(defer(col(DocumentRow.certificate)))  # type: ignore[arg-type]
        if self is _Way.FETCH:
            found = select(_ROWID).select_from(DocumentRow).where(*_filters(query))
            statement = statement.where(literal_column("document.rowid").in_(found))
        else:
            statement = statement.where(*_filters(query, indexed=self is _Way.STRAIGHT))
        for number, key in enumerate(keys):
            column = _unindexed(key) if self is _Way.FETCH else key
            statement = statement.order_by(column.asc() if _ascending(query, number) else column.desc())
        return statement


_ROWID: ColumnClause[int] = literal_column("rowid", Integer)


def _unindexed(column: Any) -> Any:
    """The same value, for which SQLite uses no index (its documentation: a unary plus)."""
    return UnaryExpression(column, operator=custom_op("+"), type_=column.type)


def _filters(query: DocumentQuery, *, indexed: bool = True) -> list[ColumnElement[bool]]:
    def use(column: Any) -> Any:
        return col(column) if indexed else _unindexed(col(column))

    conditions: list[ColumnElement[bool]] = []
    if len(query.statuses) == 1:
        conditions.append(use(DocumentRow.status) == query.statuses[0].value)
    elif query.statuses:
        conditions.append(use(DocumentRow.status).in_([s.value for s in query.statuses]))
    for column, wanted in (
        (DocumentRow.job_id, query.job_id),
        (DocumentRow.created_by, query.created_by),
        (DocumentRow.reviewed_by, query.reviewed_by),
    ):
        if wanted:
            conditions.append(use(column) == wanted)
    if query.name_contains:
        conditions.append(func.instr(DocumentRow.name_folded, mapping.folded_name(query.name_contains)) > 0)
    for key, value in query.metadata.items():
        jobs = select(MetadataRow.job_id).where(MetadataRow.key == key, MetadataRow.value == value)
        conditions.append(use(DocumentRow.job_id).in_(jobs))
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


def _parts(
    query: DocumentQuery, keys: list[Any], values: tuple[str | int, ...] | None
) -> list[tuple[ColumnElement[bool], ...]]:
    """Conditions of what lies behind a cursor, part by part in order, each a single range of an index.

    By time of creation it takes two: the rest of that moment (a dropped tree of 50,000 documents has one), where the
    order is the other way round, and everything beyond it.
    """
    if values is None:
        return [()]
    if query.sort is not SortField.CREATED_AT:
        row = tuple_(*keys)
        return [(row < values if query.descending else row > values,)]
    moment, rest = keys[0], tuple_(*keys[1:])
    beside = rest > values[1:] if query.descending else rest < values[1:]
    return [(moment == values[0], beside), (moment < values[0] if query.descending else moment > values[0],)]
