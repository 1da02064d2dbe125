"""What a reviewer did: steps with their inverse, acknowledgements, and the certificate of a release."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from itertools import chain, groupby
from operator import itemgetter

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, literal_column, update
from sqlmodel import Session, col, select

from app.domain.audit import AuditAction
from app.domain.changes import ChangeSet
from app.domain.decisions import EntityChange, ReviewStep, SeenChange, Verdict
from app.domain.declining import code_of
from app.domain.entities import Entity, new_id
from app.domain.jobs import COMMENTABLE, EDITABLE, Status
from app.domain.reason_codes import joined
from app.store import mapping
from app.store.comments import CommentsStore
from app.store.tables import DocumentRow, EntityRow, PageRow, ReviewStepRow
from app.store.transactions import Frozen, Happened


class ReviewsStore(CommentsStore):
    """The part of the repository that knows decisions."""

    def acknowledge_unread(self, document_id: str) -> ChangeSet:
        """Note that a person looked at the pages that could not be read."""

        def change(row: DocumentRow) -> Happened:
            row.unread_acknowledged = 1
            return Happened(AuditAction.DOCUMENT_UNREAD_SEEN, row.job_id, document_id)

        return self._change(document_id, change)

    def keep_seen(self, document_id: str, keys: Sequence[str]) -> ChangeSet:
        """Keep with a document what was answered for its whole job: the end of its review stands, whatever comes."""

        def change(row: DocumentRow) -> None:
            row.seen_regions = mapping.keys_json({*mapping.keys(row.seen_regions), *keys})

        return self._change(document_id, change)

    def seen_in_job(self, job_id: str) -> tuple[str, ...]:
        """Keys of the questions about pictures that were answered for every document of a job."""
        with self._session() as session:
            return mapping.keys(self._job_row(session, job_id).seen_pictures)

    def showing_picture(self, job_id: str, key: str) -> list[str]:
        """Documents of a job that show the picture of a question, in the order of the job."""
        reason, _, picture = key.partition(":")
        holds = exists(
            select(1)
            .select_from(func.json_each(PageRow.facts, "$.unread_regions").table_valued("value", name="region"))
            .where(
                literal_column("json_extract(region.value, '$.picture')") == picture,
                literal_column("json_extract(region.value, '$.reason')") == reason,
            )
        )
        query = (
            select(DocumentRow.id)
            .join(PageRow, col(PageRow.document_id) == DocumentRow.id)
            .where(DocumentRow.job_id == job_id, holds)
            .group_by(col(DocumentRow.id))
            .order_by(col(DocumentRow.position))
        )
        with self._session() as session:
            return list(session.exec(query))

    def set_certificate(self, document_id: str, certificate: str) -> ChangeSet:
        def change(row: DocumentRow) -> None:
            row.certificate = certificate

        return self._change(document_id, change)

    def certificate(self, document_id: str) -> str:
        """Certificate JSON of a finished document, "" where there is none."""
        with self._session() as session:
            return self._row(session, document_id).certificate

    def apply(self, document_id: str, step: ReviewStep) -> ChangeSet:
        """Commit a review step; what was undone before it can no longer be redone. Raises Frozen."""
        with self._session() as session, session.begin():
            return self._commit(session, document_id, step)

    def apply_together(self, steps: Mapping[str, ReviewStep]) -> ChangeSet:
        """Commit steps of several documents (by id) as one, that is undone and redone as one. Raises Frozen; nothing is
        changed then."""
        change, bulk = ChangeSet(), new_id() if len(steps) > 1 else ""
        with self._session() as session, session.begin():
            for document_id, step in steps.items():
                change |= self._commit(session, document_id, replace(step, bulk=bulk))
        return change

    def _commit(self, session: Session, document_id: str, step: ReviewStep) -> ChangeSet:
        self._editable(session, document_id, step)
        of_document = col(ReviewStepRow.document_id) == document_id
        session.execute(delete(ReviewStepRow).where(of_document, col(ReviewStepRow.undone) == 1))
        last = session.exec(select(func.max(ReviewStepRow.position)).where(of_document)).one()
        session.add(
            ReviewStepRow(
                document_id=document_id,
                position=(last or 0) + 1,
                kind=step.kind.value,
                changes=mapping.changes_json(step),
                seen=mapping.seen_json(step),
                created_at=mapping.now(),
                bulk=step.bulk,
                comments=mapping.comments_json(step),
            )
        )
        return self._apply_changes(session, document_id, step)

    def undo(self, document_id: str) -> ChangeSet:
        """Undo the last step that is not undone; an empty ChangeSet where there is none. Raises Frozen.

        One of several documents is undone in every one that can be changed and is still as it left it.
        """
        return self._step_over(document_id, undone=0)

    def redo(self, document_id: str) -> ChangeSet:
        """Redo the last undone step, in every document that it was undone in; an empty ChangeSet where there is none.
        Raises Frozen."""
        return self._step_over(document_id, undone=1)

    def next_steps(self, document_id: str) -> tuple[ReviewStep | None, ReviewStep | None]:
        """What undo and redo would take up."""
        with self._session() as session:
            rows = self._undo_row(session, document_id, 0), self._undo_row(session, document_id, 1)
            back, forward = (mapping.step(row) if row else None for row in rows)
            return back, forward

    def _editable(self, session: Session, document_id: str, step: ReviewStep | None) -> None:
        """Raise Frozen where a step may not be done or undone now: a second reviewer may only say something."""
        speaks = step is not None and not step.changes and not step.seen
        if Status(self._row(session, document_id).status) not in (COMMENTABLE if speaks else EDITABLE):
            raise Frozen(document_id)

    def _apply_changes(self, session: Session, document_id: str, step: ReviewStep) -> ChangeSet:
        changes = step.changes
        self._note_seen(session, document_id, step.seen)
        if step.comments:
            self._apply_comments(session, self._row(session, document_id), step.comments)
        # In one statement for all of a kind, on the table: one at a time by the mapper takes 2 ms each, for 50,000 hits
        # a minute and a half in which nothing else is read.
        connection = session.connection()
        kinds = [_kind(change) for change in changes]
        for kind, run in groupby(zip(kinds, changes, strict=True), itemgetter(0)):
            some = [change for _, change in run]
            if kind is _Kind.GONE:
                connection.execute(_DELETE, [{"gone": c.entity_id, "from_document": document_id} for c in some])
                continue
            if kind is _Kind.DECIDED:
                self._give_verdicts(connection, document_id, some)
                continue
            values = [mapping.entity_values(document_id, c.after) for c in some if c.after is not None]
            if kind is _Kind.COME:
                connection.execute(insert(_TABLE), values)
            else:
                connection.execute(_UPDATE, [{f"new_{name}": value for name, value in row.items()} for row in values])
        decided = {c.entity_id for c, kind in zip(changes, kinds, strict=True) if kind is _Kind.DECIDED}
        decided -= {c.entity_id for c, kind in zip(changes, kinds, strict=True) if kind is not _Kind.DECIDED}
        touched = self._touched(session, document_id, (c.entity_id for c in changes), decided)
        job_id = self._row(session, document_id).job_id
        told = (_told(job_id, document_id, c, kind) for c, kind in zip(changes, kinds, strict=True))
        self._record(session, chain.from_iterable(told))
        return touched

    @staticmethod
    def _give_verdicts(connection: Connection, document_id: str, changes: Iterable[EntityChange]) -> None:
        """Write what was decided and nothing else, in one statement for all hits that are decided alike: SQLite lets
        the window's thread run meanwhile."""
        alike: dict[tuple[str, str, tuple[str, ...]], list[Entity]] = {}
        for change in changes:
            if (after := change.after) is not None:
                # A member of an enumeration is hashed in Python, its value is not.
                alike.setdefault((str(after.decision), after.why_kept, after.codes), []).append(after)
        for some in alike.values():
            ids, verdict = [entity.id for entity in some], Verdict.about(some[0])
            connection.exec_driver_sql(_DECIDE, (*mapping.verdict_values(verdict), json.dumps(ids), document_id))

    def _note_seen(self, session: Session, document_id: str, seen: Sequence[SeenChange]) -> None:
        """Keep which questions about unread regions are answered, in the transaction of the step that answers them."""
        if not seen:
            return
        row = self._row(session, document_id)
        job = self._job_row(session, row.job_id)
        own, shared = set(mapping.keys(row.seen_regions)), set(mapping.keys(job.seen_pictures))
        for change in seen:
            keys = shared if change.in_job else own
            (keys.add if change.seen else keys.discard)(change.key)
        row.seen_regions, job.seen_pictures = mapping.keys_json(own), mapping.keys_json(shared)
        session.add_all((row, job))
        states = {True: "acknowledged", False: "open"}
        told = (
            Happened(AuditAction.REGION_SEEN, row.job_id, "" if c.in_job else document_id, c.key,
                     states[not c.seen], states[c.seen])
            for c in seen
        )  # fmt: skip
        self._record(session, told)

    @staticmethod
    def _undo_row(session: Session, document_id: str, undone: int) -> ReviewStepRow | None:
        order = col(ReviewStepRow.position).asc() if undone else col(ReviewStepRow.position).desc()
        return session.exec(
            select(ReviewStepRow)
            .where(ReviewStepRow.document_id == document_id, ReviewStepRow.undone == undone)
            .order_by(order)
            .limit(1)
        ).first()

    def _step_over(self, document_id: str, *, undone: int) -> ChangeSet:
        with self._session() as session, session.begin():
            row = self._undo_row(session, document_id, undone)
            if row is None:
                self._editable(session, document_id, None)
                return ChangeSet()
            step = mapping.step(row)
            self._editable(session, document_id, step)
            change = self._turn(session, row, step)
            for other in self._others(session, row, undone):
                same = mapping.step(other)
                if self._is_as_left(session, same, undone=bool(other.undone)):
                    change |= self._turn(session, other, same)
            return change

    def _turn(self, session: Session, row: ReviewStepRow, step: ReviewStep) -> ChangeSet:
        """Undo a step that is done, or do one again that was undone; `step` is what the row holds, which takes a second
        to read where it is about 50,000 hits."""
        step = self._without_others(step)
        done, row.undone = not row.undone, 1 - row.undone
        session.add(row)
        session.flush()
        return self._apply_changes(session, row.document_id, step.inverse() if done else step)

    def _others(self, session: Session, row: ReviewStepRow, undone: int) -> Sequence[ReviewStepRow]:
        """The rest of a step over several documents, in those that can be changed."""
        if not row.bulk:
            return ()
        query = (
            select(ReviewStepRow)
            .join(DocumentRow, col(DocumentRow.id) == ReviewStepRow.document_id)
            .where(
                ReviewStepRow.bulk == row.bulk,
                ReviewStepRow.undone == undone,
                ReviewStepRow.document_id != row.document_id,
                col(DocumentRow.status).in_([status.value for status in EDITABLE]),
            )
        )
        return session.exec(query).all()

    @staticmethod
    def _is_as_left(session: Session, step: ReviewStep, *, undone: bool) -> bool:
        """True where nothing that a step changed was changed since."""
        for change in step.changes if not undone else step.inverse().changes:
            stored = session.get(EntityRow, change.entity_id)
            if (stored is None) != (change.after is None):
                return False
            if stored is not None and change.after is not None:
                known = replace(mapping.entity(stored), explanation=change.after.explanation)
                if known != change.after:
                    return False
        return True


class _Kind(Enum):
    """What a change does to a row."""

    GONE = auto()
    COME = auto()
    DECIDED = auto()
    OTHER = auto()


def _kind(change: EntityChange) -> _Kind:
    if change.after is None:
        return _Kind.GONE
    if change.before is None:
        return _Kind.COME
    return _Kind.DECIDED if change.decides_only else _Kind.OTHER


_DECIDE = (
    "UPDATE entity SET decision = ?, why_kept = ?, codes = ? "
    "WHERE id IN (SELECT value FROM json_each(?)) AND +document_id = ?"
)


_TABLE = EntityRow.metadata.tables["entity"]
_DELETE = delete(_TABLE).where(_TABLE.c.id == bindparam("gone"), _TABLE.c.document_id == bindparam("from_document"))
_UPDATE = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("new_id"))
    .values({name: bindparam(f"new_{name}") for name in EntityRow.model_fields if name not in ("id", "explanation")})
)
"""A step does not carry the explanation."""


def _told(job_id: str, document_id: str, change: EntityChange, kind: _Kind) -> Iterator[Happened]:
    """Audit lines of what a step did to an entity: its decision before and after, its reason codes, and the code of why
    it stays."""
    before, after = change.before, change.after
    if before is None or after is None:
        action = AuditAction.ENTITY_ADDED if before is None else AuditAction.ENTITY_REMOVED
        decided = (e.decision.value if e is not None else "" for e in (before, after))
        yield Happened(action, job_id, document_id, change.entity_id, *decided)
        return
    lines: list[tuple[AuditAction, str, str]] = []
    if before.decision is not after.decision:
        lines.append((AuditAction.DECISION, before.decision.value, after.decision.value))
    if before.codes != after.codes:
        lines.append((AuditAction.ENTITY_REASONS, joined(before.codes), joined(after.codes)))
    if before.why_kept != after.why_kept:
        lines.append((AuditAction.ENTITY_WHY_KEPT, code_of(before.why_kept), code_of(after.why_kept)))
    if kind is _Kind.OTHER and _covered(before) != _covered(after):
        lines.append((AuditAction.ENTITY_CHANGED, before.decision.value, after.decision.value))
    for action, was, now in lines:
        yield Happened(action, job_id, document_id, change.entity_id, was, now)


def _covered(entity: Entity) -> tuple[object, ...]:
    """What of an entity an edit changes beside its decision and its reasons."""
    return (entity.label, entity.page_index, entity.text, entity.quadrilaterals, entity.operator, entity.kept)
