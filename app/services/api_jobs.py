"""What a client of the Jobs API asks of a job that no worker has: to end it, or to remove it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.changes import ChangeSet
from app.domain.jobs import ENDED
from app.services import identity, queueing, retention, uploads
from app.store.store import Store

_ROUNDS = 3
"""A document that waits for its release goes back to its review before it can be cancelled."""


def cancel(store: Store, document_ids: Sequence[str], person: str) -> ChangeSet:
    """Cancel documents wherever they are, in the name of a person. Those that ended stay as they are."""
    change = ChangeSet()
    with identity.acting(store, person):
        for _ in range(_ROUNDS):
            living = [i for i in document_ids if store.document(i).status not in ENDED]
            if not living:
                break
            change |= queueing.cancel(store, *living)
    return change


def purge(store: Store, job_id: str, person: str, data_directory: Path) -> ChangeSet:
    """Remove a job with its files and what was released of it, in the name of a person. Raises KnownError ON_HOLD."""
    with identity.acting(store, person):
        change = retention.purge_job(store, job_id, released_files=True) | store.forget_api_job(job_id)
    uploads.sweep(store, data_directory)
    return change
