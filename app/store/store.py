"""The repository: every table of one database file.

Each public method is one transaction. Use it from one thread only (`workers.database_thread`).
"""

from __future__ import annotations

from app.store.api_jobs import ApiJobsStore
from app.store.audit import AuditStore
from app.store.duplicates import DuplicatesStore
from app.store.findings import FindingsStore
from app.store.job_terms import JobTermsStore
from app.store.jobs import JobsStore, NewDocument
from app.store.listing import ListingStore
from app.store.outputs import OutputsStore
from app.store.people import PeopleStore
from app.store.retention import RetentionStore
from app.store.review_log import ReviewLogStore
from app.store.reviews import ReviewsStore
from app.store.scheduling import SchedulingStore
from app.store.transactions import Frozen, NotFound

__all__ = ["Frozen", "NewDocument", "NotFound", "Store"]


class Store(
    ApiJobsStore,
    JobsStore,
    JobTermsStore,
    FindingsStore,
    ReviewsStore,
    ReviewLogStore,
    PeopleStore,
    AuditStore,
    ListingStore,
    OutputsStore,
    RetentionStore,
    SchedulingStore,
    DuplicatesStore,
):
    """All parts of the repository over one file."""
