"""Hits of a document as a file that other programs and people read: FDF, XFDF, JSON, or a copy with live marks.

None of these files is a release: they hold comments, labels or the unredacted document, and are their owner's alone.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain import reason_codes
from app.domain.audit import ExportKind
from app.domain.comments import Comment
from app.domain.contract import detection_result, is_off_page
from app.domain.entities import Decision, Entity
from app.domain.job_json import comment_to_json
from app.domain.jobs import Document
from app.domain.marks import MOST_MARKS, Mark, MarkForm, MarkNote
from app.protocol.calls import ChildPort
from app.protocol.messages import FileWritten, SourceFile, WriteMarks
from app.services import delivery, made_files
from app.services.exporting import Record
from app.store.store import Store

JSON = ".json"
FORMS = {f".{form.value}": form for form in MarkForm}
_KINDS = {MarkForm.FDF: ExportKind.FDF, MarkForm.XFDF: ExportKind.XFDF, MarkForm.PDF: ExportKind.MARKED_COPY}
NOT_REDACTED = "NOT REDACTED"
MARKED_SUFFIX = f" - {NOT_REDACTED} - marked"
"""At the end of the name of a copy with live marks: nobody is to take it for a released file."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What of a document can be handed out. `placeless` counts hits that stand on no page: no annotation can hold
    them. `off_page` counts marks that lie outside what is to be seen of their page: other programs may show none."""

    document_id: str

    file_name: str
    original: str
    entities: tuple[Entity, ...]
    comments: tuple[Comment, ...]
    marks: tuple[Mark, ...]
    placeless: int
    off_page: int


def outgoing(store: Store, document_id: str, *, accepted_only: bool) -> Outgoing:
    """The hits of a document that may be removed: what was declined is in no file that somebody could apply."""
    document = store.document(document_id)
    wanted = {Decision.ACCEPTED} if accepted_only else {Decision.ACCEPTED, Decision.OPEN}
    entities = tuple(e for e in store.entities(document_id) if e.decision in wanted)
    ids = {e.id for e in entities}
    comments = tuple(c for c in store.comments(document_id) if c.entity_id in ids)
    said: dict[str, list[Comment]] = {}
    for comment in comments:
        said.setdefault(comment.entity_id, []).append(comment)
    names = {person.id: person.full_name for person in store.people()}
    placed = [e for e in entities if e.quadrilaterals]
    marks = tuple(_mark(e, document, said.get(e.id, ()), names) for e in placed)
    pages = {page.page_index: page.facts.geometry for page in store.pages(document_id)}
    off_page = sum(e.page_index in pages and is_off_page(e, pages[e.page_index]) for e in placed)
    left = len(entities) - len(marks)
    return Outgoing(document_id, document.file_name, document.path, entities, comments, marks, left, off_page)


def _mark(entity: Entity, document: Document, said: Sequence[Comment], names: Mapping[str, str]) -> Mark:
    return Mark(
        page_index=entity.page_index,
        quadrilaterals=entity.quadrilaterals,
        label=entity.label,
        score=entity.score,
        codes=entity.codes,
        overlay=reason_codes.joined(entity.codes),
        decision=entity.decision,
        author=names.get(document.reviewed_by, "Sable"),
        created=document.created_at,
        modified=document.reviewed_at or document.updated_at,
        notes=tuple(MarkNote(c.text, c.said_by or names.get(c.author, ""), c.at) for c in said),
        id=entity.id,
    )


def copy_name(path: Path) -> Path:
    """The name of a copy with live marks: one that says so, whatever was asked for."""
    return path if NOT_REDACTED in path.stem else path.with_name(path.stem + MARKED_SUFFIX + path.suffix)


def is_marked_copy(path: Path) -> bool:
    """True of a PDF that is called as copies with live marks are."""
    return path.stem.endswith(MARKED_SUFFIX)


def write(
    given: Outgoing, output: Path, source: SourceFile, child: ChildPort, record: Record, *, replace: bool
) -> Path:
    """Write the hits as what the name of `output` ends in, and return the file: a PDF gets a name that says what it is.

    Raises KnownError: OUTPUT_EXISTS, OUTPUT_UNWRITABLE, BAD_REQUEST where there are too many for a list of marks or the
    name ends otherwise, what ended the child, or what `record` raises. There is no file then.
    """
    delivery.refuse_same(output, (given.original, source.path))
    if output.suffix.casefold() == JSON:
        value = detection_result(given.entities)
        if given.comments:
            value["comments"] = [comment_to_json(comment) for comment in given.comments]
        text = json.dumps(value, indent=2, ensure_ascii=False) + "\n"
        noted = partial(record, ExportKind.JSON, {given.document_id: len(given.entities)})
        delivery.write_text(output, text, replace=replace, private=True, noted=noted)
        return output
    form = FORMS.get(output.suffix.casefold())
    if form is None or len(given.marks) > MOST_MARKS:
        raise KnownError(FailureCode.BAD_REQUEST)
    if form is MarkForm.PDF:
        output = copy_name(output)
        delivery.refuse_same(output, (given.original, source.path))
    made_files.write(
        lambda part: WriteMarks(
            source=source, form=form, marks=given.marks, file_name=given.file_name, output_path=part
        ),
        output, child, replace=replace, private=True,
        noted=partial(record, _KINDS[form], {given.document_id: len(given.marks)}),
    )  # fmt: skip
    return output


def fdf(given: Outgoing, source: SourceFile, child: ChildPort) -> bytes:
    """The marks as an FDF that lies on no disk.

    Raises KnownError: BAD_REQUEST where there are too many for a list of marks, CHILD_NOISE, or what ended the child.
    """
    if len(given.marks) > MOST_MARKS:
        raise KnownError(FailureCode.BAD_REQUEST)
    request = WriteMarks(source=source, form=MarkForm.FDF, marks=given.marks, file_name=given.file_name)
    answered = child.call(request)
    written = answered.event
    if not isinstance(written, FileWritten) or written.sha256 != hashlib.sha256(answered.body).hexdigest():
        raise KnownError(FailureCode.CHILD_NOISE)
    return answered.body
