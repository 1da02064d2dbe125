"""Failures the program knows. Every layer raises codes; only the window and the command line write sentences."""

from __future__ import annotations

from enum import StrEnum


class FailureCode(StrEnum):
    """Stable code of a failure. The value is stored, sent between processes and printed; never rename one."""

    # The input is refused for good.
    NOT_A_PDF = "not-a-pdf"
    DAMAGED = "damaged"
    EMPTY_FILE = "empty-file"
    NO_PAGES = "no-pages"
    # The input can be tried again after a remedy.
    PASSWORD_NEEDED = "password-needed"
    PASSWORD_WRONG = "password-wrong"
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_CHANGED = "file-changed"
    UNREAD_PAGES = "unread-pages"
    TIMED_OUT = "timed-out"
    OUT_OF_MEMORY = "out-of-memory"
    CHILD_CRASHED = "child-crashed"
    CHILD_NOISE = "child-noise"
    DISK_FULL = "disk-full"
    OUTPUT_EXISTS = "output-exists"
    OUTPUT_UNWRITABLE = "output-unwritable"
    # A list of texts.
    NOT_A_LIST = "not-a-list"
    BAD_LIST = "bad-list"
    # A file with marks of another program.
    NOT_MARKS = "not-marks"
    OTHER_DOCUMENT = "other-document"
    # Requests that cannot be carried out as asked.
    BAD_REQUEST = "bad-request"
    PAGE_OUT_OF_RANGE = "page-out-of-range"
    PAGE_TOO_LARGE = "page-too-large"
    # A rule of the job or of the review does not allow it.
    SAME_PERSON = "same-person"
    NO_PERSON = "no-person"
    ON_HOLD = "on-hold"
    NOT_THE_AUTHOR = "not-the-author"
    # The profile of the job is gone or not right: nothing is looked for by another one instead.
    PROFILE_UNUSABLE = "profile-unusable"
    # The certificate was to be signed, and the key is missing, locked or damaged.
    KEY_UNUSABLE = "key-unusable"
    # The proof failed: no file is released.
    VERIFICATION_FAILED = "verification-failed"
    # Somebody asked for it.
    CANCELLED = "cancelled"
    SHUTDOWN = "shutdown"
    # A file that belongs to the program is absent or was changed.
    INSTALLATION_DAMAGED = "installation-damaged"
    # A mistake of the program.
    INTERNAL = "internal"

    @property
    def permanent(self) -> bool:
        """True where trying the same file again cannot help."""
        return self in _PERMANENT

    @property
    def refuses_input(self) -> bool:
        """True where the file itself, not the program or the machine, is the reason (exit code 2)."""
        return self in _PERMANENT or self in _REFUSED


_PERMANENT = frozenset({FailureCode.NOT_A_PDF, FailureCode.DAMAGED, FailureCode.EMPTY_FILE, FailureCode.NO_PAGES})
_REFUSED = frozenset(
    {
        FailureCode.PASSWORD_NEEDED,
        FailureCode.PASSWORD_WRONG,
        FailureCode.FILE_MISSING,
        FailureCode.FILE_UNREADABLE,
        FailureCode.FILE_CHANGED,
    }
)


class KnownError(Exception):
    """A failure to tell the user about. It carries a code and page numbers, never text of a document or a path."""

    def __init__(self, code: FailureCode, *, page_index: int | None = None) -> None:
        super().__init__(code.value if page_index is None else f"{code.value} (page {page_index + 1})")
        self.code = code
        self.page_index = page_index
