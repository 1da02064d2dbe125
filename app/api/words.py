"""Statuses and failures of the queue in the words of the API."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.api.shapes import JobStatus
from app.base.errors import FailureCode
from app.domain.job_apis import APIS, STATUS_WORDS
from app.domain.jobs import Status

_SEED = APIS.index("Orchestrator")

_AFTER_THE_LIST = frozenset({Status.REVIEWED, Status.APPROVED})
"""Nobody is waited for between the end of a review and its release. The contract says `redactionInProgress` as soon as
a list was taken, and 409 to a second one."""

_OF = MappingProxyType(
    {
        status: JobStatus.REDACTION_IN_PROGRESS if status in _AFTER_THE_LIST else JobStatus(words[_SEED])
        for status, words in STATUS_WORDS.items()
    }
)

FAILURES: Mapping[FailureCode, str] = MappingProxyType(
    {
        FailureCode.NOT_A_PDF: "The file is not a PDF.",
        FailureCode.DAMAGED: "The PDF is damaged and cannot be read completely.",
        FailureCode.EMPTY_FILE: "The file is empty.",
        FailureCode.NO_PAGES: "The PDF has no pages.",
        FailureCode.PASSWORD_NEEDED: "The PDF is protected with a password. A person can give it in the window.",
        FailureCode.PASSWORD_WRONG: "The password of the PDF was wrong. A person can give it in the window.",
        FailureCode.FILE_MISSING: "The file is not there any more.",
        FailureCode.FILE_UNREADABLE: "The file cannot be read.",
        FailureCode.FILE_CHANGED: "The file was changed while it was being worked on.",
        FailureCode.UNREAD_PAGES: "Pages hold writing that could not be read.",
        FailureCode.TIMED_OUT: "Reading the file took too long and was stopped.",
        FailureCode.OUT_OF_MEMORY: "Reading the file needed too much memory and was stopped.",
        FailureCode.CHILD_CRASHED: "The process that reads the file crashed.",
        FailureCode.CHILD_NOISE: "The process that reads the file answered nonsense and was stopped.",
        FailureCode.DISK_FULL: "The disk is full. The work goes on when there is room.",
        FailureCode.OUTPUT_EXISTS: "There is a file in the place of the released one already.",
        FailureCode.OUTPUT_UNWRITABLE: "The released file cannot be written to its folder.",
        FailureCode.PAGE_TOO_LARGE: "A page is too large to be drawn.",
        FailureCode.BAD_LIST: "An entry of the always or never list cannot be used.",
        FailureCode.PROFILE_UNUSABLE: "The profile of the job is missing or its file is not right.",
        FailureCode.KEY_UNUSABLE: "The certificate was to be signed, and the key of this computer cannot be used.",
        FailureCode.INSTALLATION_DAMAGED: "A file of the installation is missing or was changed.",
    }
)
"""What happened. What can be done about it is said where a person can do it: in the window."""


def status_of(status: Status) -> JobStatus:
    """The word for a status of ours."""
    return _OF[status]


def statuses_of(word: JobStatus) -> tuple[Status, ...]:
    """The statuses of ours that a word stands for."""
    return tuple(status for status, said in _OF.items() if said is word)


def failure(code: FailureCode | None) -> str | None:
    """A sentence for a failure."""
    return None if code is None else FAILURES.get(code, "The work on the file failed.")
