"""Passwords of locked files: in the memory of this run only, asked once for a job and tried on all its files."""

from __future__ import annotations

from collections import defaultdict

from app.base.errors import FailureCode
from app.domain.jobs import Document, Status

LOCKED = frozenset({FailureCode.PASSWORD_NEEDED, FailureCode.PASSWORD_WRONG})


def is_locked(document: Document) -> bool:
    """True where the document waits for its password."""
    return document.status is Status.ATTENTION and document.failure in LOCKED


class Passwords:
    """What a person typed since the program started. Nothing here is ever written down. Use from one thread."""

    def __init__(self) -> None:
        self._of_job: dict[str, list[str]] = defaultdict(list)
        self._of_document: dict[str, str] = {}
        self._tried: dict[str, set[str]] = defaultdict(set)

    def offer(self, job_id: str, password: str) -> None:
        """From now on the password is tried on every file of the job; the newest comes first."""
        known = self._of_job[job_id]
        if password in known:
            known.remove(password)
        known.insert(0, password)

    def give(self, document_id: str, password: str) -> None:
        """The password for this document."""
        self._of_document[document_id] = password

    def of(self, document: Document) -> str | None:
        """The password to open a document with: its own, else the newest of its job, None where there is none."""
        own = self._of_document.get(document.id)
        password = own if own is not None else next(iter(self._of_job.get(document.job_id, ())), None)
        if password is not None:
            self._tried[document.id].add(password)
        return password

    def next_for(self, document: Document) -> str | None:
        """Give a locked document the next password of its job that was not tried on it; None where all were."""
        for password in self._of_job.get(document.job_id, ()):
            if password not in self._tried[document.id]:
                self._of_document[document.id] = password
                return password
        return None
