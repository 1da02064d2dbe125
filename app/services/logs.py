"""The logs of a job: the public one, without a word of any document, and the sealed list that says what each box hides.

Labels, codes and file names may be somebody's own words and hold what was removed, or a name that nobody redacted. Of
labels only those of the program, and of codes only those of a list stand in the public log, as in certificates; a file
name stands in it where it tells nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain import reason_codes, redaction_log
from app.domain.audit import ExportKind
from app.domain.certificate_sheet import Sheet
from app.domain.csv_table import table
from app.domain.entities import Decision, Entity, own_label
from app.domain.geometry import PageGeometry
from app.domain.jobs import Status
from app.domain.redaction_log import SHORTEST_PASSPHRASE, LogEntry, Statistics
from app.domain.wording import Translate, translated
from app.protocol.calls import ChildPort
from app.protocol.messages import DrawLog, SealList
from app.services import certificates, delivery, log_wording, made_files
from app.services.exporting import Record
from app.store.store import Store

CSV, PDF = ".csv", ".pdf"
_MARK = "\ufeff"
"""By which spreadsheets know UTF-8."""


class WeakPassphraseError(Exception):
    """A list of values is sealed with a passphrase of SHORTEST_PASSPHRASE characters or more, or not written."""


@dataclass(frozen=True, slots=True)
class JobLog:
    """Every accepted place of a job. `entries` have the values; `released` of `documents` are released by now; `places`
    counts them for each document, by its id."""

    entries: tuple[LogEntry, ...]
    statistics: Statistics
    documents: int
    released: int
    originals: tuple[str, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def public(self) -> tuple[LogEntry, ...]:
        """The same without values, and without identifiers: which boxes hide the same is no public matter."""
        return tuple(replace(entry, value="", identifier="") for entry in self.entries)


def read(store: Store, job_id: str) -> JobLog:
    """What is removed from the documents of a job, as far as it is decided."""
    documents = store.documents(job_id=job_id)
    removed: list[tuple[Sequence[PageGeometry], list[Entity]]] = []
    for document in documents:
        pages = [page.facts.geometry for page in store.pages(document.id)]
        removed.append((pages, [e for e in store.entities(document.id) if e.decision is Decision.ACCEPTED]))
    every = [entity for _, entities in removed for entity in entities]
    codes = certificates.codes_told(every)
    called = redaction_log.identifiers(every, {e.label: own_label(e.label) for e in every})
    entries: list[LogEntry] = []
    for number, (document, (_, entities)) in enumerate(zip(documents, removed, strict=True), start=1):
        tells = not document.file_name or certificates.file_name_tells(document.file_name, every)
        name = f"({number})" if tells else document.file_name
        for entity in entities:
            entries.append(
                LogEntry(
                    number=len(entries) + 1,
                    document=name,
                    page_index=entity.shown_page,
                    carrier=entity.carrier,
                    label=own_label(entity.label),
                    codes=tuple(code for code in entity.codes if code in codes),
                    quadrilaterals=entity.quadrilaterals,
                    identifier=called[entity.id],
                    value=entity.text,
                )
            )
    counted = redaction_log.statistics(removed, codes)
    released = sum(document.status is Status.FINISHED for document in documents)
    originals = tuple(d.path for d in documents if d.path)
    places = {document.id: len(entities) for document, (_, entities) in zip(documents, removed, strict=True)}
    return JobLog(tuple(entries), counted, len(documents), released, originals, places)


def public_csv(log: JobLog, translate: Translate = translated) -> str:
    """The public log as a table."""
    words = log_wording.LogWords(translate, reason_codes.shelf())
    return _MARK + table([words.public_columns(), *(words.public_row(entry) for entry in log.public)])


def public_sheet(log: JobLog, translate: Translate = translated) -> Sheet:
    """The public log as pages."""
    return log_wording.LogWords(translate, reason_codes.shelf()).public_sheet(log.public, log.statistics)


def statistics_sentence(log: JobLog, translate: Translate = translated) -> str:
    """Pages in full, in part and withheld, and by which codes."""
    return log_wording.LogWords(translate, reason_codes.shelf()).statistics(log.statistics)


def write_public(
    log: JobLog, output: Path, child: ChildPort, record: Record, *, replace: bool, translate: Translate = translated
) -> None:
    """Write the public log, as a table or as pages by the end of the name.

    Raises KnownError: OUTPUT_EXISTS, OUTPUT_UNWRITABLE, BAD_REQUEST where the name ends otherwise, what ended the
    child, or what `record` raises. There is no file then.
    """
    noted = partial(record, ExportKind.PUBLIC_LOG, log.places)
    delivery.refuse_same(output, log.originals)
    if output.suffix.casefold() == CSV:
        delivery.write_text(output, public_csv(log, translate), replace=replace, noted=noted)
        return
    if output.suffix.casefold() != PDF:
        raise KnownError(FailureCode.BAD_REQUEST)
    sheet = public_sheet(log, translate)
    made_files.write(lambda part: DrawLog(sheet=sheet, output_path=part), output, child, replace=replace, noted=noted)


def write_sealed(
    log: JobLog,
    output: Path,
    passphrase: str,
    child: ChildPort,
    record: Record,
    *,
    replace: bool,
    translate: Translate = translated,
) -> None:
    """Write the list of values (FRCP 5.2(g)) as a PDF that `passphrase` opens, with the same as a table inside. There
    is no other way to write it, and no moment at which it lies on a disk unsealed.

    Raises WeakPassphraseError, or KnownError as `write_public` does.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise WeakPassphraseError
    if output.suffix.casefold() != PDF:
        raise KnownError(FailureCode.BAD_REQUEST)
    delivery.refuse_same(output, log.originals)
    words = log_wording.LogWords(translate, reason_codes.shelf())
    rows = _MARK + table([words.sealed_columns(), *(words.sealed_row(entry) for entry in log.entries)])
    sheet = words.sealed_sheet(log.entries)
    made_files.write(
        lambda part: SealList(sheet=sheet, rows=rows, passphrase=passphrase, output_path=part),
        output, child, replace=replace, private=True, noted=partial(record, ExportKind.SEALED_LIST, log.places),
    )  # fmt: skip
