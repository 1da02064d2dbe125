"""Comments on hits and documents. They come and go with steps of the review (`ReviewsStore`), but for what a second
reviewer says when sending a document back: that is part of the return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.comments import Comment, CommentChange, CommentKind
from app.store import mapping
from app.store.tables import CommentRow, DocumentRow, EntityRow
from app.store.transactions import Happened, Transactions


class CommentsStore(Transactions):
    """The part of the repository that knows what was said."""

    def comments(self, document_id: str) -> list[Comment]:
        """Comments on a document and its hits, oldest first."""
        query = select(CommentRow).where(CommentRow.document_id == document_id)
        with self._session() as session:
            return [_comment(row) for row in session.exec(query.order_by(col(CommentRow.at), CommentRow.id))]

    def note_return(self, document_id: str, text: str) -> ChangeSet:
        """Keep what the acting person says while sending a document back to its review."""
        said = Comment(text, datetime.now(UTC), self.actor, kind=CommentKind.RETURNED)
        with self._session() as session, session.begin():
            row = self._row(session, document_id)
            self._apply_comments(session, row, (CommentChange(None, said),))
            row.updated_at = mapping.now()
            session.add(row)
            return ChangeSet(jobs=frozenset({row.job_id}), documents=frozenset({document_id}))

    def _apply_comments(self, session: Session, row: DocumentRow, changes: Sequence[CommentChange]) -> None:
        """Change comments in the transaction of the step that does, with their lines of the record."""
        for change in changes:
            session.execute(delete(CommentRow).where(col(CommentRow.id) == change.comment.id))
            if change.after is not None:
                session.add(_row(row.id, change.after))
        self._record(session, _told(row, changes))


def forget_lost(session: Session, document_ids: Sequence[str]) -> None:
    """Take away what was said about hits of documents that are gone for good."""
    living = select(EntityRow.id).where(col(EntityRow.document_id).in_(document_ids))
    session.execute(
        delete(CommentRow).where(
            col(CommentRow.document_id).in_(document_ids),
            col(CommentRow.entity_id) != "",
            col(CommentRow.entity_id).not_in(living),
        )
    )


def _told(row: DocumentRow, changes: Sequence[CommentChange]) -> Iterator[Happened]:
    """Audit lines: that something was said and by whom, never what."""
    for change in changes:
        if change.before is None:
            action = AuditAction.COMMENT_ADDED
        else:
            action = AuditAction.COMMENT_REMOVED if change.after is None else AuditAction.COMMENT_CHANGED
        about = change.comment.entity_id
        yield Happened(action, row.job_id, row.id, change.comment.id, after=about)


def _row(document_id: str, comment: Comment) -> CommentRow:
    return CommentRow(
        id=comment.id,
        document_id=document_id,
        entity_id=comment.entity_id,
        kind=comment.kind.value,
        author=comment.author,
        at=mapping.moment_text(comment.at) or "",
        text=comment.text,
    )


def _comment(row: CommentRow) -> Comment:
    return Comment(row.text, datetime.fromisoformat(row.at), row.author, row.entity_id, CommentKind(row.kind), row.id)
