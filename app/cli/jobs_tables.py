"""What `sable jobs` prints for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from app.cli.folder import ENOUGH, plain
from app.cli.output import say
from app.domain.documents import FileFacts
from app.domain.job_json import progress_percent
from app.domain.jobs import Document, Job, aggregate
from app.domain.listing import DocumentPage
from app.domain.people import Person
from app.domain.retention import Tombstone


def say_table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns as wide as they need to be; the last one is left as it is."""
    lines = [heading, *rows]
    widths = [max(len(line[i]) for line in lines) for i in range(len(heading) - 1)]
    for line in lines:
        say("  ".join([*(cell.ljust(width) for cell, width in zip(line, widths, strict=False)), line[-1]]))


def say_page(page: DocumentPage) -> None:
    if page.documents:
        say_documents(page.documents)
    say(f"{len(page.documents)} of {page.total}")
    if page.next_cursor:
        say(f"more: --cursor {page.next_cursor}")


def say_documents(documents: Iterable[Document]) -> None:
    say_table(
        ("ID", "STATUS", "DONE", "PAGES", "OPEN", "CREATED", "FILE"),
        [
            (
                d.id[:ENOUGH],
                d.status.value,
                _percent(d),
                str(d.page_count or "-"),
                f"{d.hits_open}/{d.hits_total}",
                _moment(d.created_at),
                plain(d.file_name),
            )
            for d in documents
        ],
    )


def say_job(job: Job, documents: Sequence[Document], names: dict[str, str]) -> None:
    settings, retention = job.settings, job.settings.retention
    facts = [
        ("job", job.id),
        ("name", plain(job.name)),
        ("status", aggregate(d.status for d in documents).value),
        ("kind", settings.kind.value),
        ("profile", settings.profile),
        ("categories", ", ".join(settings.categories)),
        ("always, never", f"{len(settings.always)}, {len(settings.never)} texts"),
        ("text in pictures", "" if settings.ocr else "not read"),
        ("names", "by the small model only" if settings.quick else ""),
        *((f"metadata {plain(key)}", plain(value)) for key, value in settings.metadata.items()),
        ("second review", str(settings.review)),
        ("keeping", retention.keeping.value),
        ("working copy until", _moment(retention.working_copy_until)),
        ("review data until", _moment(retention.review_data_until)),
        ("released file until", _moment(retention.released_file_until)),
        ("legal hold", "yes" if retention.hold else ""),
        ("created", _by(job.created_by, job.created_at, names)),
        ("started", _moment(job.started_at)),
    ]
    _say_facts(facts)
    say_documents(documents)
    for document in documents:
        for doubt in _doubts(document.facts):
            say(f"look at {plain(document.file_name)}: {doubt}")


def say_document(document: Document, names: dict[str, str]) -> None:
    _say_facts(
        [
            ("document", document.id),
            ("job", document.job_id),
            ("file", plain(document.path)),
            ("status", document.status.value),
            ("reason", document.failure.value if document.failure else ""),
            ("done", _percent(document)),
            ("pages", f"{document.pages_done} of {document.page_count} read, {document.unread_pages} unreadable"),
            ("text", _text(document.facts)),
            ("holds", _holds(document.facts)),
            ("look at it", "; ".join(_doubts(document.facts))),
            ("hits", f"{document.hits_open} open of {document.hits_total}"),
            ("sha256", document.sha256),
            ("duplicate of", document.duplicate_of),
            ("created", _moment(document.created_at)),
            ("changed", _moment(document.updated_at)),
            ("reviewed", _by(document.reviewed_by, document.reviewed_at, names)),
            ("approved", _by(document.approved_by, document.approved_at, names)),
            ("work", f"{document.active_seconds:.1f} s" if document.active_seconds else ""),
            ("output", plain(document.output_path)),
        ]
    )


def _text(facts: FileFacts | None) -> str:
    return "" if facts is None else f"on {facts.text_pages} pages; {facts.scanned_pages} pages are scanned"


def _holds(facts: FileFacts | None) -> str:
    if facts is None:
        return ""
    layers = f"{facts.layers} layers ({facts.hidden_layers} hidden)" if facts.layers else ""
    found = [
        "a password" if facts.encrypted else "",
        "a signature (not in the released file)" if facts.signed else "",
        "form fields" if facts.has_forms else "",
        f"{facts.attachments} attached files (not in the released file)" if facts.attachments else "",
        layers,
        f"{facts.earlier_revisions} earlier versions (not in the released file)" if facts.earlier_revisions else "",
    ]
    return ", ".join(filter(None, found)) or "nothing besides its pages"


def _doubts(facts: FileFacts | None) -> list[str]:
    if facts is None:
        return []
    repaired = "the file is damaged and is read as far as it could be repaired, so something may be missing"
    xfa = "it holds an XFA form, which other programs may show with other content"
    return [*([repaired] if facts.repaired else []), *([xfa] if facts.has_xfa else [])]


def say_tombstone(stone: Tombstone, names: dict[str, str]) -> None:
    _say_facts(
        [
            ("tombstone of", stone.document_id),
            ("job", stone.job_id),
            ("ended", _by(stone.ended_by, stone.ended_at, names)),
            ("reason", stone.reason),
            ("created", _moment(stone.created_at)),
            ("sha256", stone.sha256),
            ("released sha256", stone.output_sha256),
            ("pages", str(stone.page_count)),
            ("decisions", f"{stone.accepted} accepted, {stone.rejected} rejected"),
        ]
    )


def say_people(people: Iterable[Person]) -> None:
    say_table(
        ("ID", "STATE", "E-MAIL", "NAME"),
        [
            (p.id[:ENOUGH], "active" if p.is_active else "inactive", plain(p.email) or "-", plain(p.full_name))
            for p in people
        ],
    )


def _say_facts(facts: Iterable[tuple[str, str]]) -> None:
    for name, value in facts:
        if value:
            say(f"{name}: {value}")


def _percent(document: Document) -> str:
    percent = progress_percent(document)
    return "-" if percent is None else f"{percent}%"


def _moment(value: datetime | None) -> str:
    return value.strftime("%Y-%m-%d %H:%M UTC") if value else ""


def _by(person_id: str, moment: datetime | None, names: dict[str, str]) -> str:
    if moment is None:
        return ""
    return f"{_moment(moment)} by {plain(names.get(person_id, person_id))}" if person_id else _moment(moment)
