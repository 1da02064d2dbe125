"""Comments on hits and documents. They come with steps of the review (`ReviewsStore`), and their author changes or
withdraws them for good. What a second reviewer says when sending a document back is part of the return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from app.base.errors import FailureCode, KnownError
from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.comments import Comment, CommentChange, CommentKind
from app.domain.decisions import ReviewStep
from app.domain.jobs import COMMENTABLE, Status
from app.store import mapping
from app.store.tables import CommentRow, DocumentRow, EntityRow, ReviewStepRow
from app.store.transactions import Frozen, Happened, NotFound, Transactions


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

    def change_comment(self, document_id: str, comment_id: str, text: str | None) -> ChangeSet:
        """Let a comment of the acting person say something else, or with None withdraw it.

        It is no step: the steps that know the comment follow, so that neither undo nor redo brings back what was taken
        back. Raises NotFound for a comment that is gone or part of a return, KnownError NOT_THE_AUTHOR for that of
        another person, Frozen, and ValueError for a text that no comment can have.
        """
        with self._session() as session, session.begin():
            row = self._row(session, document_id)
            stored = session.get(CommentRow, comment_id)
            if stored is None or stored.document_id != document_id or stored.kind != CommentKind.REMARK.value:
                raise NotFound(comment_id)
            before = _comment(stored)
            if before.said_by or before.author != self.actor:
                raise KnownError(FailureCode.NOT_THE_AUTHOR)
            if Status(row.status) not in COMMENTABLE:
                raise Frozen(document_id)
            after = None if text is None else replace(before, text=text.strip())
            if after == before:
                return ChangeSet()
            self._apply_comments(session, row, (CommentChange(before, after),))
            _follow(session, before, document_id, after)
            row.updated_at = mapping.now()
            session.add(row)
            return ChangeSet(jobs=frozenset({row.job_id}), documents=frozenset({document_id}))

    def _without_others(self, step: ReviewStep) -> ReviewStep:
        """A step to undo or redo, without what another person said in it: nobody else takes that away."""
        own = tuple(change for change in step.comments if change.comment.author in ("", self.actor))
        return step if len(own) == len(step.comments) else replace(step, comments=own)

    def _apply_comments(self, session: Session, row: DocumentRow, changes: Sequence[CommentChange]) -> None:
        """Change comments in the transaction of the step that does, with their lines of the record."""
        done: list[CommentChange] = []
        for change in changes:
            stored = session.get(CommentRow, change.comment.id)
            before = _comment(stored) if stored is not None else None
            if before == change.after:
                continue
            done.append(CommentChange(before, change.after))
            if change.after is not None:
                session.merge(_row(row.id, change.after))
            elif stored is not None:
                session.delete(stored)
        self._record(session, _told(row, done))


def _follow(session: Session, gone: Comment, document_id: str, now: Comment | None) -> None:
    """Let the steps that know a comment know what it says now; a step that did nothing else goes with it."""
    query = select(ReviewStepRow).where(
        ReviewStepRow.document_id == document_id, col(ReviewStepRow.comments).contains(gone.id, autoescape=True)
    )
    for row in session.exec(query).all():
        step = mapping.step(row)
        said = [change for change in step.comments if change.comment.id != gone.id]
        if now is not None:
            said = [_saying(change, now) if change.comment.id == now.id else change for change in step.comments]
        after = replace(step, comments=tuple(said))
        if after.count:
            row.comments = mapping.comments_json(after)
            session.add(row)
        else:
            session.delete(row)


def _saying(change: CommentChange, now: Comment) -> CommentChange:
    return CommentChange(now if change.before is not None else None, now if change.after is not None else None)


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


_FROM_A_FILE = "file:"
"""Before a name that a file gives, where otherwise the id of a person stands: no id begins so."""


def _row(document_id: str, comment: Comment) -> CommentRow:
    return CommentRow(
        id=comment.id,
        document_id=document_id,
        entity_id=comment.entity_id,
        kind=comment.kind.value,
        author=_FROM_A_FILE + comment.said_by if comment.said_by else comment.author,
        at=mapping.moment_text(comment.at) or "",
        text=comment.text,
    )


def _comment(row: CommentRow) -> Comment:
    from_a_file = row.author.startswith(_FROM_A_FILE)
    return Comment(
        text=row.text,
        at=datetime.fromisoformat(row.at),
        author="" if from_a_file else row.author,
        entity_id=row.entity_id,
        kind=CommentKind(row.kind),
        id=row.id,
        said_by=row.author.removeprefix(_FROM_A_FILE) if from_a_file else "",
    )
