"""What the documents of a job tell each other, and which of them were not searched for it yet."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import sqlalchemy
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from app.domain.changes import ChangeSet
from app.domain.entities import Decision, Entity
from app.domain.job_settings import JobKind
from app.domain.job_terms import MOST_TERMS, JobTerm
from app.domain.jobs import Document, Status
from app.store import mapping
from app.store.findings import FindingsStore
from app.store.tables import DocumentRow, EntityRow, JobRow, JobTermRow

UNSEARCHED = -1
"""`Document.offered_hits` of one that could not be searched again."""

_STILL_FINDING = (Status.PREFLIGHT.value, Status.QUEUED.value, Status.DETECTING.value)
LOOKED_AT = (
    Status.READY_FOR_REVIEW,
    Status.IN_REVIEW,
    Status.SECOND_REVIEW,
    Status.VERIFICATION_FAILED,
    Status.FINISHED,
)
"""Statuses in which a detected document rests: in the first, hits are added to it; in the others they are offered."""


class JobTermsStore(FindingsStore):
    """The part of the repository that knows what was found in other documents of a job."""

    def job_terms(self, document_id: str, *, since: int = 0) -> tuple[tuple[JobTerm, ...], int]:
        """What the job's other documents tell of, after the `since`-th term; and how many terms there are by now.

        At most MOST_TERMS: those that most documents name, and of these the newest. What a person declined anywhere in
        the job is none of them.
        """
        with self._session() as session:
            row = self._row(session, document_id)
            last = session.exec(select(JobRow.last_term).where(JobRow.id == row.job_id)).one()
            if last <= since:
                return (), last
            query = (
                sqlalchemy.select(
                    col(JobTermRow.term_key), col(JobTermRow.text), col(JobTermRow.label), col(JobTermRow.score)
                )
                .where(
                    col(JobTermRow.job_id) == row.job_id,
                    col(JobTermRow.sequence) + 0 > since,  # an expression, so that the order comes from its index
                    col(JobTermRow.document_id) != document_id,
                )
                .order_by(col(JobTermRow.documents).desc(), col(JobTermRow.sequence).desc())
                .limit(MOST_TERMS)
            )
            found = session.execute(query).all()
            declined = self._declined(session, row.job_id) if found else set()
            terms = [JobTerm(text, label, score) for key, text, label, score in found if key not in declined]
            return tuple(terms), last

    @staticmethod
    def _declined(session: Session, job_id: str) -> set[int]:
        query = (
            sqlalchemy.select(col(EntityRow.text), col(EntityRow.label))
            .join(DocumentRow, col(DocumentRow.id) == col(EntityRow.document_id))
            .where(col(EntityRow.decision) == Decision.REJECTED.value, col(DocumentRow.job_id) == job_id)
            .distinct()
        )
        return {JobTerm(" ".join(text.split()), label, 0.0).key for text, label in session.execute(query)}

    def tell_job(self, document_id: str, terms: Sequence[JobTerm], searched: int) -> ChangeSet:
        """Note what a document tells the others of its job, and that it was searched for the first `searched` terms."""
        with self._session() as session, session.begin():
            row = self._living(session, document_id)
            job = self._job_row(session, row.job_id)
            before = job.last_term
            values = [
                {
                    "job_id": job.id,
                    "term_key": term.key,
                    "sequence": before + number,
                    "documents": 1,
                    "score": term.score,
                    "document_id": document_id,
                    "label": term.label,
                    "text": term.text,
                }
                for number, term in enumerate(terms, 1)
            ]
            if values:
                statement = upsert(JobTermRow)
                session.execute(
                    statement.on_conflict_do_update(
                        index_elements=["job_id", "term_key"], set_={"documents": JobTermRow.documents + 1}
                    ),
                    values,
                )
                highest = select(sqlalchemy.func.max(JobTermRow.sequence)).where(JobTermRow.job_id == job.id)
                job.last_term = max(before, session.exec(highest).one() or 0)
                session.add(job)
            row.searched_terms = job.last_term if searched == before else searched
            row.offered_hits = 0
            session.add(row)
            return ChangeSet(frozenset({job.id}), frozenset({document_id}))

    def to_look_at_again(
        self, *, limit: int, without: Collection[str] = (), job_id: str | None = None
    ) -> list[Document]:
        """Documents at rest that were not searched for all that the others of their job told, where all of these have
        been detected; those that nobody reviews yet first."""
        other = aliased(DocumentRow)
        finding = (
            sqlalchemy.select(col(other.id))
            .where(col(other.job_id) == col(JobRow.id), col(other.status).in_(_STILL_FINDING))
            .exists()
        )
        query = (
            select(DocumentRow)
            .join(JobRow, col(JobRow.id) == col(DocumentRow.job_id))
            .where(
                JobRow.last_term > 0,
                JobRow.kind == JobKind.REDACT.value,
                col(DocumentRow.status).in_([status.value for status in LOOKED_AT]),
                DocumentRow.searched_terms < JobRow.last_term,
                ~finding,
            )
            .order_by(col(DocumentRow.status) != Status.READY_FOR_REVIEW.value, col(DocumentRow.created_at))
            .limit(limit)
            # By jobs: by status, every document that was ever released would be looked up.
            .with_hint(DocumentRow, "INDEXED BY document_by_terms", "sqlite")
        )
        if job_id is not None:
            query = query.where(DocumentRow.job_id == job_id)
        if without:
            query = query.where(col(DocumentRow.id).not_in(list(without)))
        with self._session() as session:
            return [mapping.document(row) for row in session.exec(query)]

    def searched_terms(self, document_id: str) -> int:
        """How many of its job's terms a document was searched for."""
        with self._session() as session:
            return self._row(session, document_id).searched_terms

    def note_look(
        self,
        document_id: str,
        entities: Sequence[Entity] | None,
        searched: int,
        *,
        sha256: str = "",
        take: bool = False,
    ) -> ChangeSet:
        """Keep what a second look found, in one transaction with the note that it took place.

        Hits are added where nobody reviews the document yet; else they are counted for whoever does. With `take` they
        are added under a review as well: its person asked for it. None says that the document could not be searched.
        Nothing happens where the document is no longer at rest, or no longer the file that was searched.
        """
        with self._session() as session, session.begin():
            row = self._row(session, document_id)
            status = Status(row.status)
            if status not in LOOKED_AT or (sha256 and sha256 != row.sha256):
                return ChangeSet()
            row.searched_terms = max(row.searched_terms, searched)
            adds = status is Status.READY_FOR_REVIEW or (take and status is Status.IN_REVIEW)
            if entities is None:
                row.offered_hits = UNSEARCHED
            elif take:
                row.offered_hits = 0
            elif not adds and row.offered_hits != UNSEARCHED:
                row.offered_hits += len(entities)
            session.add(row)
            session.flush()
            if entities and adds:
                return self._add_entities(session, document_id, entities)
            return ChangeSet(frozenset({row.job_id}), frozenset({document_id}))
