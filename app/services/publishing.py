"""The end of a release in the queue: the certificate beside the file, the note of it, and a crash between the two."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain.entities import Entity
from app.domain.jobs import Document, Status
from app.protocol.calls import ChildPort
from app.services import certificate_pages, certificates, delivery, intake
from app.services.ports import Database
from app.store.store import Store

_LOG = logging.getLogger(__name__)


def certificate_path(output: Path) -> Path:
    """Where the certificate of a released file lies: `NAME_certificate.json` beside it."""
    return output.with_name(output.stem.removesuffix(intake.REDACTED_SUFFIX) + intake.CERTIFICATE_SUFFIX + ".json")


def is_published(
    document: Document, accepted: Iterable[Entity], rejected: Sequence[Entity], database: Database
) -> bool:
    """True where the proven file of these decisions got its name, but the program was killed before it noted that.

    A file of other decisions (the review was taken up again after the crash) is not what is to be released now.
    """
    certificate = database.call(lambda store: store.certificate(document.id))
    recorded = certificates.output_of(certificate, document.sha256, accepted, rejected)
    try:
        return recorded is not None and delivery.sha256_of(Path(document.output_path)) == recorded
    except OSError:
        return False


def refuse_taken_certificate(document: Document, *, page: bool) -> None:
    """Raise KnownError where the certificate or its page could not be written: then the file is not to get its name
    either."""
    certificate = certificate_path(Path(document.output_path))
    beside = [certificate, *([certificate_pages.page_path(certificate)] if page else [])]
    if any(delivery.taken(path) for path in beside) and not document.replace_output:
        raise KnownError(FailureCode.OUTPUT_EXISTS)


def refuse_original(document: Document) -> None:
    """Raise KnownError where the released file would take the place of the original, also where a working copy is read
    instead of it."""
    try:
        same = Path(document.output_path).samefile(document.path)
    except OSError:  # one of them is not there
        return
    if same:
        raise KnownError(FailureCode.OUTPUT_EXISTS)


def finish(document_id: str, child: ChildPort, database: Database, *, page: bool) -> None:
    """The file has its name: write its certificate beside it, with `page` as a page for people too, and close the
    document."""
    document = database.call(lambda store: store.document(document_id))
    certificate = database.call(lambda store: store.certificate(document_id))
    path = certificate_path(Path(document.output_path))
    delivery.write_text(path, certificate, replace=True)
    if page:
        try:
            certificate_pages.write(certificate, certificate_pages.page_path(path), child, replace=True)
        except KnownError as error:
            # The file is proven and has its name and its certificate. The page says nothing else and can be made any
            # time, so its lack does not undo the release.
            _LOG.warning("document %s: the page of its certificate was not written: %s", document_id, error.code.value)

    def note(store: Store) -> None:
        if store.document(document_id).status is Status.REDACTING:
            store.set_status(document_id, Status.VERIFYING)
        store.set_status(document_id, Status.FINISHED, reset_attempts=True)

    database.call(note)
