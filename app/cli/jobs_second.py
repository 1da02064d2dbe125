"""`sable jobs approve` and `return`: what the second reviewer does, without the window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.cli.folder import Here, UsageFault
from app.cli.keys import PROBLEMS
from app.cli.output import REASONS, Exit, ProgressLine, complain, exit_code, reason
from app.domain.comments import LONGEST_COMMENT
from app.domain.jobs import Document, Status
from app.services import queueing, reviewing, signing
from app.services.signing import KeyFailure, KeyProblem
from app.services.steering import RELEASABLE
from app.store.store import Store
from app.workers.supervisor import Child

AGREED_ON = frozenset({Status.SECOND_REVIEW, Status.APPROVED})
"""What `approve` leaves approved; what was so before may still wait for its release."""
_LOCKED = (
    "the certificate is to be signed, and the key has a passphrase. Nothing was changed. Say --release and "
    "--passphrase-stdin."
)


def checked_reason(parsed: argparse.Namespace) -> str:
    """What is to be looked at again. Raises UsageFault where that is nothing or too much."""
    said = str(parsed.reason).strip()
    if not said or len(said) > LONGEST_COMMENT:
        raise UsageFault(f"--reason must say in 1 to {LONGEST_COMMENT} characters what is to be looked at again.")
    return said


def approve(store: Store, documents: Iterable[Document]) -> dict[str, str]:
    """Approve what waits for it; returns by id why one that waits was not. Raises KnownError NO_PERSON."""
    refused: dict[str, str] = {}
    for document in documents:
        if document.status is Status.SECOND_REVIEW:
            try:
                reviewing.approve(store, document.id)
            except KnownError as error:
                if error.code is not FailureCode.SAME_PERSON:
                    raise
                refused[document.id] = REASONS[error.code]
    return refused


def send_back(store: Store, documents: Iterable[Document], why: str) -> None:
    """Send what waits for its second review back to its review, with a note for whoever reviewed it."""
    for document in documents:
        if document.status is Status.SECOND_REVIEW:
            reviewing.return_to_review(store, document.id, why)


def key_refuses(parsed: argparse.Namespace, documents: Iterable[Document], passphrase: str) -> Exit | None:
    """Say before anything is approved why its certificate could not be signed; None where it can, or is not to be."""
    wanted = AGREED_ON if parsed.release else {Status.SECOND_REVIEW}
    if not any(d.to_sign and d.status in wanted for d in documents):
        return None
    data = paths.data_directory()
    try:
        if passphrase and not signing.opens(data, passphrase):
            raise KeyFailure(KeyProblem.WRONG_PASSPHRASE)
        if signing.is_locked(data) and not (passphrase and parsed.release):
            complain(_LOCKED)
            return Exit.ATTENTION
    except KeyFailure as failure:
        text, code = PROBLEMS[failure.problem]
        complain(text)
        return code
    return None


def read_passphrase(parsed: argparse.Namespace) -> str:
    """The first line of standard input where it was asked for, else ""."""
    return sys.stdin.readline().rstrip("\r\n") if parsed.passphrase_stdin else ""


def release(store: Store, ids: Sequence[str], passphrase: str) -> Exit:
    """Release approved documents one after the other, and say of each that was not, why. The worst is returned."""
    worst, progress = Exit.DONE, ProgressLine()
    sign = signing.signer(paths.data_directory(), passphrase)
    with Child() as child:
        for document_id in ids:
            document = store.document(document_id)
            name = document.file_name
            while document.status in RELEASABLE:
                document = queueing.work(
                    document_id,
                    child,
                    Here(store),
                    on_progress=lambda event, name=name: progress.show(name, event),  # type: ignore[misc]
                    sign=sign,
                )
            progress.clear()
            if document.failure is not None:
                complain(f"{document.path}: {reason(KnownError(document.failure, page_index=document.failure_page))}")
                worst = max(worst, exit_code(document.failure))
    return worst
