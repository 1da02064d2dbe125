"""What a document told its job, as rows: they go with the hits that they were made of."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, update
from sqlmodel import Session, col

from app.store.tables import DocumentRow, JobTermRow


def forget_terms(session: Session, document_ids: Sequence[str]) -> None:
    """Take back what documents told their jobs, in the transaction in which their own hits go."""
    session.execute(delete(JobTermRow).where(col(JobTermRow.document_id).in_(document_ids)))
    session.execute(
        update(DocumentRow)
        .where(col(DocumentRow.id).in_(document_ids))
        .values(searched_terms=0, offered_hits=0)
        .execution_options(synchronize_session=False)
    )
