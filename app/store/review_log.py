"""What a review leaves behind beside decisions: a list of its steps, the pages that were seen, what a job mentions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import func, select, update
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
        """The latest steps of a document, newest first."""
        changes = func.json_array_length(ReviewStepRow.changes)
        seen = func.json_array_length(ReviewStepRow.seen) + func.json_array_length(ReviewStepRow.comments)
        said = func.json_extract(ReviewStepRow.changes, "$[0].after.text")
        gone = func.json_extract(ReviewStepRow.changes, "$[0].before.text")
        query = (
            select(col(ReviewStepRow.position), col(ReviewStepRow.kind), changes + seen, func.coalesce(said, gone, ""),
                   col(ReviewStepRow.undone), col(ReviewStepRow.created_at), col(ReviewStepRow.bulk))
            .where(col(ReviewStepRow.document_id) == document_id)
            .order_by(col(ReviewStepRow.position).desc())
            .limit(limit)
        )  # fmt: skip
        with self._session() as session:
            rows = session.execute(query).all()
            reach = self._reach(session, {bulk for *_, bulk in rows if bulk})
        return [
            PastStep(position, StepKind(kind), count, text if count == 1 else "", bool(undone),
                     datetime.fromisoformat(at), *reach.get(bulk, (1, count)))
            for position, kind, count, text, undone, at, bulk in rows
        ]  # fmt: skip

    def bulk_reach(self, bulk: str) -> tuple[int, int]:
        """Documents and hits of a step over several documents."""
        with self._session() as session:
            return self._reach(session, {bulk}).get(bulk, (1, 0))

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
