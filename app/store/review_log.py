"""What a review leaves behind beside decisions: a list of its steps, the pages that were seen, what a job mentions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal_column, select, update
from sqlmodel import Session, col

from app.domain.changes import ChangeSet
from app.domain.decisions import StepKind
from app.domain.entities import Decision, Entity, Source
from app.domain.review_log import PastStep
from app.store import mapping
from app.store.tables import DocumentRow, EntityRow, PageRow, ReviewStepRow
from app.store.transactions import Transactions

_GONE = ("expired", "purged", "cancelled")


class ReviewLogStore(Transactions):
    """The part of the repository that tells how a review went."""

    def past_steps(self, document_id: str, limit: int = 500) -> list[PastStep]:
        """The latest steps of a document, newest first. Several hits have no text."""
        text = case((_COUNT == 1, func.coalesce(_text_of("0"), "")), else_="")
        query = _steps(document_id, text).order_by(col(ReviewStepRow.position).desc()).limit(limit)
        with self._session() as session:
            return self._past(session, query)

    def next_in_history(self, document_id: str) -> tuple[PastStep | None, PastStep | None]:
        """What undo and redo would take up, without what it changes: that is all hits where all were accepted at once.
        Several hits with the same text have that text."""
        change = func.json_each(ReviewStepRow.changes).table_valued("value", name="change")
        value: ColumnElement[Any] = literal_column("change.value")
        said = func.coalesce(func.json_extract(value, "$.after.text"), func.json_extract(value, "$.before.text"))
        alike = case((func.count(said.distinct()) == 1, func.min(said)), else_="")
        every = select(alike).select_from(change).scalar_subquery()
        # The last is looked at first: all of 50,000 that were decided at once take half a second.
        query = _steps(document_id, case((_text_of("0") != _text_of("#-1"), ""), else_=every))
        position = col(ReviewStepRow.position)
        with self._session() as session:
            back, forward = (
                self._past(session, query.where(col(ReviewStepRow.undone) == undone).order_by(order).limit(1))
                for undone, order in ((0, position.desc()), (1, position.asc()))
            )
        return (back[0] if back else None), (forward[0] if forward else None)

    def _past(self, session: Session, query: Select[Any]) -> list[PastStep]:
        rows = session.execute(query).all()
        reach = self._reach(session, {bulk for *_, bulk in rows if bulk})
        return [
            PastStep(position, StepKind(kind), count, text, bool(undone), datetime.fromisoformat(at),
                     *reach.get(bulk, (1, count)))
            for position, kind, count, text, undone, at, bulk in rows
        ]  # fmt: skip

    @staticmethod
    def _reach(session: Session, bulks: Iterable[str]) -> dict[str, tuple[int, int]]:
        query = (
            select(col(ReviewStepRow.bulk), func.count(), func.sum(func.json_array_length(ReviewStepRow.changes)))
            .where(col(ReviewStepRow.bulk).in_(list(bulks)))
            .group_by(ReviewStepRow.bulk)
        )
        return {bulk: (documents, hits) for bulk, documents, hits in session.execute(query)} if bulks else {}

    def note_seen(self, document_id: str, bands: Mapping[int, int]) -> ChangeSet:
        """Add what was on screen at a readable size: bits of bands by zero-based page. Tells nobody: it changes no
        decision."""
        with self._session() as session, session.begin():
            for page_index, bits in bands.items():
                session.execute(
                    update(PageRow)
                    .where(col(PageRow.document_id) == document_id, col(PageRow.page_index) == page_index)
                    .values(seen_bands=col(PageRow.seen_bands).op("|")(bits))
                )
        return ChangeSet()

    def mentions(self, job_id: str) -> dict[str, list[Entity]]:
        """Hits of every document of a job, by document in the job's order, without places and explanations: to group
        them, which needs all of them at once."""
        names = "document_id id page_index text label score source decision ocr_confidence hidden".split()
        columns = [col(getattr(EntityRow, name)) for name in names]
        query = (
            select(*columns)
            .join(DocumentRow, col(DocumentRow.id) == col(EntityRow.document_id))
            .where(col(DocumentRow.job_id) == job_id, col(DocumentRow.status).not_in(_GONE))
            .order_by(col(DocumentRow.position), col(EntityRow.page_index))
        )
        found: dict[str, list[Entity]] = {}
        with self._session() as session:
            for document_id, entity_id, page, text, label, score, source, decision, confidence, hidden in (
                session.execute(query)
            ):  # fmt: skip
                place = mapping.hidden_place(hidden)
                mention = Entity(page, text, label, (), score, Source(source), "", Decision(decision), entity_id,
                                 confidence, hidden=place)  # fmt: skip
                found.setdefault(document_id, []).append(mention)
        return found


_COUNT = func.json_array_length(ReviewStepRow.changes) + (
    func.json_array_length(ReviewStepRow.seen) + func.json_array_length(ReviewStepRow.comments)
)


def _text_of(place: str) -> ColumnElement[Any]:
    """The text of the hit at a place among the changes of a step."""
    said, gone = (func.json_extract(ReviewStepRow.changes, f"$[{place}].{state}.text") for state in ("after", "before"))
    return func.coalesce(said, gone)


def _steps(document_id: str, text: Any) -> Select[Any]:
    columns = (ReviewStepRow.undone, ReviewStepRow.created_at, ReviewStepRow.bulk)
    return select(
        col(ReviewStepRow.position), col(ReviewStepRow.kind), _COUNT, text, *(col(column) for column in columns)
    ).where(col(ReviewStepRow.document_id) == document_id)
