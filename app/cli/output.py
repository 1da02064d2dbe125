"""What the command line prints: results to standard output, reasons to standard error, progress to a terminal only."""

from __future__ import annotations

import json
import sys
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import FailureCode, KnownError
from app.services import delivery

if TYPE_CHECKING:
    from app.protocol.messages import Progress


class Exit(IntEnum):
    """Exit codes of every command."""

    DONE = 0
    USAGE = 1
    REFUSED = 2
    VERIFICATION_FAILED = 3
    ATTENTION = 4
    INTERNAL = 5


REASONS: dict[FailureCode, str] = {
    FailureCode.NOT_A_PDF: "this is not a PDF. Nothing was changed. Convert it to PDF first.",
    FailureCode.DAMAGED: "the PDF is damaged and cannot be read completely. Nothing was changed. Save it again "
    "from the program that made it, or print it to PDF.",
    FailureCode.EMPTY_FILE: "the file is empty. Nothing was changed. Get a complete copy.",
    FailureCode.NO_PAGES: "the PDF has no pages. Nothing was changed.",
    FailureCode.PASSWORD_NEEDED: "the PDF is protected with a password. Nothing was changed. Give the password with "
    "--password-stdin.",
    FailureCode.PASSWORD_WRONG: "the password is wrong. Nothing was changed.",
    FailureCode.FILE_MISSING: "there is no such file.",
    FailureCode.FILE_UNREADABLE: "the file cannot be read. Check that it is a file and its permissions.",
    FailureCode.FILE_CHANGED: "the file was changed while it was being worked on. Nothing was released. Try again.",
    FailureCode.UNREAD_PAGES: "pages hold writing that could not be read, so nothing was found in it. "
    "Nothing was released. Review the document in the window, or say --acknowledge-unread if you have checked those "
    "pages.",
    FailureCode.TIMED_OUT: "reading the file took too long and was stopped. Nothing was changed.",
    FailureCode.OUT_OF_MEMORY: "reading the file needed too much memory and was stopped. Nothing was changed.",
    FailureCode.CHILD_CRASHED: "the process that reads the file crashed. The rest goes on; nothing was changed. The "
    "file may be damaged or hostile.",
    FailureCode.CHILD_NOISE: "the process that reads the file answered nonsense and was stopped. Nothing was changed.",
    FailureCode.DISK_FULL: "the disk is full. No unfinished file was left. Free some space and try again.",
    FailureCode.OUTPUT_EXISTS: "the output exists already and was not touched. Say --force to replace it.",
    FailureCode.OUTPUT_UNWRITABLE: "the output folder cannot be written to. Choose another one.",
    FailureCode.NOT_A_LIST: "this is no CSV, XLSX or text file that could be read as a list, or it is too large. "
    "Nothing was imported. Save the list as CSV.",
    FailureCode.BAD_LIST: "an entry of the always or never list cannot be used, so nothing was looked for. "
    "`sable lists check` names the line. Correct it, then retry.",
    FailureCode.NOT_MARKS: "this is no FDF, XFDF, JSON or PDF whose marks could be read, or it is too large: an FDF, "
    "XFDF or JSON has at most 64 MiB. Nothing was imported. Export the marks again.",
    FailureCode.OTHER_DOCUMENT: "the marks are on pages that this document does not have. Nothing was imported. "
    "Choose the marks of this document.",
    FailureCode.BAD_REQUEST: "the request does not fit the document.",
    FailureCode.PAGE_OUT_OF_RANGE: "the document has no such page.",
    FailureCode.PAGE_TOO_LARGE: "the page is too large to be drawn.",
    FailureCode.SAME_PERSON: "whoever reviewed a document cannot approve it. Nothing was changed. Let another person "
    "approve it.",
    FailureCode.NO_PERSON: "nobody who may approve is chosen. Nothing was changed. Choose an active person first.",
    FailureCode.ON_HOLD: "a legal hold is on the job, so nothing of it was deleted. Lift the hold first.",
    FailureCode.NOT_THE_AUTHOR: "a comment can only be changed by the person who wrote it. Nothing was changed.",
    FailureCode.PROFILE_UNUSABLE: "the profile of the job is missing or its file is not right. Nothing was looked for. "
    "`sable profiles list` says what is wrong; mend the file, or choose another profile.",
    FailureCode.KEY_UNUSABLE: "the certificate was to be signed, and the key of this computer is missing, damaged or "
    "has a passphrase. Nothing was released. `sable keys show` says which; retry when it is there, or finish the review"
    " again without a signature.",
    FailureCode.VERIFICATION_FAILED: "the check found something left over. No file was released.",
    FailureCode.CANCELLED: "cancelled. Nothing was released.",
    FailureCode.SHUTDOWN: "interrupted. Nothing was released.",
    FailureCode.INSTALLATION_DAMAGED: "a file of this installation is missing or was changed. No document was touched. "
    "Install the program again.",
    FailureCode.INTERNAL: "a mistake of the program. Nothing was changed. Please report it; `sable doctor` helps.",
}


def exit_code(code: FailureCode) -> Exit:
    """The exit code for a failure."""
    if code in (FailureCode.INTERNAL, FailureCode.INSTALLATION_DAMAGED):
        return Exit.INTERNAL
    if code is FailureCode.VERIFICATION_FAILED:
        return Exit.VERIFICATION_FAILED
    return Exit.REFUSED if code.refuses_input else Exit.ATTENTION


def reason(error: KnownError) -> str:
    """The sentence for a failure, with its page counted from 1."""
    page = "" if error.page_index is None else f" (page {error.page_index + 1})"
    return f"{REASONS[error.code]}{page}"


def say(text: str) -> None:
    """A line of results."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """A line of reasons."""
    sys.stderr.write(f"sable: {text}\n")


def write_json(value: Any, target: str) -> None:
    """Write JSON to standard output for "-", else to a file (atomically, readable by its owner alone, replacing it).

    Raises KnownError OUTPUT_UNWRITABLE.
    """
    text = json.dumps(value, indent=2, ensure_ascii=False) + "\n"
    if target == "-":
        sys.stdout.write(text)
    else:
        delivery.write_text(Path(target), text, replace=True, private=True)


class ProgressLine:
    """One line on a terminal that is written over; nothing where standard error is not a terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._width = 0

    def show(self, name: str, event: Progress) -> None:
        if self._live:
            total = f" of {event.total}" if event.total else ""
            self._write(f"{event.phase} {name}: page {event.done}{total}")

    def clear(self) -> None:
        if self._live and self._width:
            self._write("")

    def _write(self, text: str) -> None:
        text = text[:100]
        sys.stderr.write("\r" + text.ljust(self._width) + ("\r" if not text else ""))
        sys.stderr.flush()
        self._width = len(text)
