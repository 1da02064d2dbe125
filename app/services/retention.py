"""When what a job holds ends: purges that somebody asked for, and the three clocks of its retention.

The clocks are read at the start of the program and once a day; docs/adr/0009 and 0011 have the reasons.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.base.errors import KnownError
from app.domain.changes import ChangeSet
from app.domain.jobs import ENDED, WORKING, Status
from app.domain.retention import Keeping, Retention
from app.services import certificate_pages, delivery, publishing
from app.store.certificate_json import output_sha256
from app.store.handed_out import leaving
from app.store.retention import GONE, Standing
from app.store.store import Store

_LOG = logging.getLogger(__name__)

AFTER_RELEASE = timedelta(hours=24)
"""How long an ephemeral job stays after its last change, once all its documents have ended and one was released."""

WITHOUT_RELEASE = timedelta(days=30)
"""The same for one that ended without any release: cancelled or failed work may still be taken up again."""

ON_REQUEST = "request"
"""Reason in the tombstone of what a person purged. Of what expired it is the value of `Keeping`."""


@dataclass(frozen=True, slots=True)
class Due:
    """What expires at a moment: jobs whose review data end, and documents whose released file ends."""

    jobs: tuple[str, ...] = ()
    released_files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reminder:
    """A job whose review data end soon while documents of it are unfinished."""

    job_id: str
    ends_at: datetime
    unfinished: int


def purge_documents(store: Store, ids: Sequence[str], *, released_files: bool = False) -> ChangeSet:
    """Purge documents for good: all text of them goes, a tombstone and an audit line stay.

    A released file stays where it is unless its own time is over or `released_files` is asked for; then it goes with
    its certificate, where it is still the very file that was released. Raises KnownError ON_HOLD or DISK_FULL, and
    IllegalTransition where work is under way (cancel it first); nothing was changed then.
    """
    store.check_may_end(ids, Status.PURGED)
    leaving = store.released_files(ids) if released_files else _over(store, ids)
    for _, output, certificate in leaving:
        _remove_released(output, certificate)
    return store.end_documents(ids, Status.PURGED, ON_REQUEST)


def purge_job(store: Store, job_id: str, *, released_files: bool = False) -> ChangeSet:
    """Purge a job with all its documents; see `purge_documents`."""
    ids = [d.id for d in store.documents(job_id=job_id) if d.status is not Status.PURGED]
    return purge_documents(store, ids, released_files=released_files) or store.empty_job(job_id)


def set_hold(store: Store, job_id: str, hold: bool) -> ChangeSet:
    """Lay a job on hold, or lift the hold: meanwhile no clock of it runs out and no purge is allowed."""
    return store.set_hold(job_id, hold)


def review_data_end(
    retention: Retention, statuses: Mapping[Status, int] | Collection[Status], changed_at: datetime
) -> datetime | None:
    """When the review data of a job end, None while nothing says so (kept, on hold, or still being worked on).

    `statuses` are those of its documents that did not end yet, `changed_at` the time of the last change.
    """
    if retention.hold or retention.keeping is Keeping.KEEP:
        return None
    if retention.keeping is Keeping.UNTIL:
        return retention.review_data_until
    present = set(statuses)
    if not present or present - ENDED:
        return None
    return changed_at + (AFTER_RELEASE if Status.FINISHED in present else WITHOUT_RELEASE)


def due(store: Store, now: datetime) -> Due:
    """What expires at `now` (UTC). Documents that are being worked on wait for the next time."""
    jobs = [s.job_id for s in store.standings() if _is_over(_end_of(s), now) and set(s.statuses) - WORKING]
    return Due(tuple(jobs), tuple(document_id for document_id, _, _ in store.released_until(now)))


def remind(store: Store, now: datetime, days: int) -> tuple[Reminder, ...]:
    """Jobs with unfinished documents whose review data end within `days`, the next one first."""
    found = []
    for standing in store.standings():
        ends_at = _end_of(standing)
        unfinished = sum(count for status, count in standing.statuses.items() if status not in ENDED)
        if ends_at is not None and unfinished and ends_at <= now + timedelta(days=days):
            found.append(Reminder(standing.job_id, ends_at, unfinished))
    return tuple(sorted(found, key=lambda r: (r.ends_at, r.job_id)))


def run_retention(store: Store, now: datetime) -> ChangeSet:
    """Let expire what is due at `now` (UTC): released files, review data, working copies. For the start of the program
    and once a day. One job that cannot end now does not keep the others."""
    change = ChangeSet()
    for document_id, output, certificate in store.released_until(now):
        if _remove_released(output, certificate) or store.document(document_id).status in GONE:
            change |= store.note_file_expired(document_id)
    for standing in store.standings():
        if not _is_over(_end_of(standing), now):
            continue
        documents = store.documents(job_id=standing.job_id)
        ids = [d.id for d in documents if d.status not in GONE | WORKING]
        keep_output = standing.retention.released_file_until is not None
        try:
            change |= store.end_documents(
                ids, Status.EXPIRED, standing.retention.keeping.value, keep_output=keep_output, scrub=False
            )
        except KnownError as error:
            _LOG.warning("job %s cannot expire now: %s", standing.job_id, error.code.value)
    superfluous = set(store.vault.contents()) - store.working_copies(now)
    if store.scrub_pending or superfluous or store.attached.superfluous(store.attached_files()):
        store.scrub()
    return change


def _end_of(standing: Standing) -> datetime | None:
    return review_data_end(standing.retention, standing.statuses, standing.changed_at)


def _is_over(ends_at: datetime | None, now: datetime) -> bool:
    return ends_at is not None and ends_at <= now


def _over(store: Store, ids: Sequence[str]) -> list[tuple[str, str, str]]:
    """Those of the documents whose released file's own time is over."""
    wanted = set(ids)
    return [released for released in store.released_until(datetime.now(UTC)) if released[0] in wanted]


def _remove_released(output_path: str, certificate: str) -> bool:
    """Remove a released file with its certificate. Only what was released: a file that somebody put in its place, or
    that cannot be read to tell, stays. Returns whether a file went."""
    output = Path(output_path)
    expected = output_sha256(certificate)
    removed = False
    with suppress(OSError):
        if expected and delivery.sha256_of(output) == expected:
            with leaving(output):
                output.unlink()
            removed = True
    beside = publishing.certificate_path(output)
    with suppress(OSError, ValueError):
        text = beside.read_text(encoding="utf-8")
        if expected and output_sha256(text) == expected:
            certificate_pages.remove(text, certificate_pages.page_path(beside))
            with leaving(beside):
                beside.unlink()
    return removed
