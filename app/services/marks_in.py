"""Redactions that were decided or proposed elsewhere: RedactionInput, boxes and offsets of other APIs, FDF, XFDF and
annotations of a PDF. JSON is read here, everything else by a child."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.domain import box_forms, json_text, reason_codes
from app.domain.box_forms import JsonForm, Sought
from app.domain.changes import ChangeSet
from app.domain.comments import LONGEST_COMMENT, Comment, CommentChange
from app.domain.contract import ContractError, is_off_page, redaction_input
from app.domain.decisions import EntityChange, ReviewStep, StepKind
from app.domain.documents import PageFacts
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source, new_id, own_label
from app.domain.lists import EntryFault, EntryKind, ListEntry
from app.domain.marks import Mark, MarkNote, Places
from app.domain.reason_codes import ReasonShelf
from app.protocol.calls import ChildPort
from app.protocol.messages import MarksRead, ReadMarks, SearchDone, SearchText, SourceFile
from app.store.store import Store

LARGEST_JSON = 64 << 20
"""Bytes, as of an FDF: some 70,000 hits as this program writes them with their indents. What is read is some four times
as large in memory."""
_WINDOW = 1024
_UNSHOWABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls but tab and new line, those of the direction of writing, and halves of characters."""
_NEAR = 0.02
"""Points within which a mark is the same as one that is there: twice what rounding in a file moves a corner."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file asks for. `notes` go with entities by their id. `others` counts annotations that are no marks,
    `unusable` marks whose place cannot be read or lies nowhere on their page, `unlisted` entities that had a label or
    codes that are not known here: those stand in a note."""

    entities: tuple[Entity, ...]
    notes: tuple[tuple[str, MarkNote], ...] = ()
    others: int = 0
    unusable: int = 0
    unlisted: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """What became of an import: new hits, marks that were there already, annotations that are no marks, marks without a
    place, and new hits whose label or codes are not known here."""

    added: int
    known: int
    others: int
    unusable: int = 0
    unlisted: int = 0


def read(
    path: Path,
    source: SourceFile,
    pages: Sequence[PageFacts],
    child: ChildPort,
    *,
    form: JsonForm = JsonForm.AUTO,
    password: str | None = None,
) -> Incoming:
    """The redactions in a file, for the document `source` with these pages; `password` opens a PDF with marks.

    Labels are those of the program and codes those of a list: both stand in public logs, and those of a file may hold
    any name. What else the file had there is in a note.
    Raises ContractError naming the member of a JSON file that is wrong, or KnownError.
    """
    if form is not JsonForm.AUTO or _is_json(path):
        return _known_words(_from_json(path, source, pages, child, form))
    answer = child.call(ReadMarks(source=source, path=str(path.absolute()), password=password)).event
    if not isinstance(answer, MarksRead) or any(mark.page_index >= len(pages) for mark in answer.marks):
        raise KnownError(FailureCode.CHILD_NOISE)
    shelf = reason_codes.shelf()
    made = [(_entity(mark, shelf), mark.notes) for mark in answer.marks]
    usable = [(entity, said) for entity, said in made if not is_off_page(entity, pages[entity.page_index].geometry)]
    notes = tuple((entity.id, note) for entity, said in usable for note in said)
    unusable = answer.unusable + len(made) - len(usable)
    return _known_words(Incoming(tuple(entity for entity, _ in usable), notes, answer.others, unusable))


def _known_words(incoming: Incoming) -> Incoming:
    shelf = reason_codes.shelf()
    entities: list[Entity] = []
    notes = [(of, replace(note, text=_plain(note.text), author=_plain(note.author))) for of, note in incoming.notes]
    unlisted = 0
    for entity in incoming.entities:
        label, codes = own_label(entity.label), tuple(c for c in entity.codes if shelf.find(c) is not None)
        left_out = [entity.label] if label != entity.label else []
        left_out += [code for code in entity.codes if code not in codes]
        entities.append(
            replace(entity, text=_plain(entity.text), label=label, codes=codes, recognizer=_plain(entity.recognizer))
        )
        if said := "; ".join(" ".join(_plain(word).split()) for word in left_out):
            notes.append((entity.id, MarkNote(f"In the file: {said}")))
            unlisted += 1
    return replace(incoming, entities=tuple(entities), notes=tuple(notes), unlisted=unlisted)


def _plain(text: str) -> str:
    """A text of a file without what cannot be shown or stored, character for character: spans of it stay what they
    are."""
    return _UNSHOWABLE.sub(lambda found: "\ufffd" if "\ud800" <= found[0] <= "\udfff" else " ", text)


def _is_json(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            head = stream.read(_WINDOW)
    except FileNotFoundError:
        raise KnownError(FailureCode.FILE_MISSING) from None
    except OSError:
        raise KnownError(FailureCode.FILE_UNREADABLE) from None
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))


def _from_json(
    path: Path, source: SourceFile, pages: Sequence[PageFacts], child: ChildPort, form: JsonForm
) -> Incoming:
    value = _json_of(path)
    if form is JsonForm.AUTO:
        form = box_forms.form_of(value)
    if form is JsonForm.REDACTIONS:
        return Incoming(tuple(redaction_input(value, pages=[page.geometry for page in pages])))
    asked = box_forms.read(value, form, [page.geometry for page in pages])
    found = _found(asked.sought, source, pages, child) if asked.sought else ()
    return Incoming(tuple(replace(e, decision=Decision.ACCEPTED) for e in (*asked.entities, *found)))


def _json_of(path: Path) -> Any:
    """Raises ContractError, or KnownError NOT_MARKS where the file is too large."""
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_JSON + 1)
        if len(data) > LARGEST_JSON:
            raise KnownError(FailureCode.NOT_MARKS)
        return json_text.loads(data)
    except OSError:
        raise ContractError("", "cannot be read") from None
    except (ValueError, RecursionError):
        raise ContractError("", "is not JSON") from None


def _found(
    sought: Sequence[Sought], source: SourceFile, pages: Sequence[PageFacts], child: ChildPort
) -> tuple[Entity, ...]:
    """Every place where a text stands that another program found somewhere in its own reading of the document.

    Its offsets say nothing of ours, so all occurrences are taken: too much is seen in the review, too little is not.
    Raises ContractError naming the first text that stands nowhere.
    """
    if len(set(box_forms.texts_of(sought))) > box_forms.MOST_TEXTS:
        raise ContractError("", f"asks for more than {box_forms.MOST_TEXTS} different texts")
    ink = tuple(index for index, page in enumerate(pages) if page.scanned or not page.has_text)
    made: dict[tuple[str, str, int | None], tuple[Entity, ...]] = {}
    for one in sought:
        key = (one.text, one.label, one.page_index)
        if key not in made:
            made[key] = tuple(_occurrences(one, source, ink, child))
        if not made[key]:
            raise ContractError(one.pointer, "its text stands nowhere in the document")
    return tuple(entity for found in made.values() for entity in found)


def _occurrences(one: Sought, source: SourceFile, ink: tuple[int, ...], child: ChildPort) -> Iterable[Entity]:
    try:
        line = ListEntry(EntryKind.PHRASE, one.text).checked().line
    except EntryFault:
        return
    page: int | None = one.page_index or 0
    while page is not None:
        request = SearchText(source=source, line=line, start_page=page, last_page=one.page_index, ink_pages=ink)
        done = child.call(request).event
        if not isinstance(done, SearchDone) or (done.next_page is not None and done.next_page <= page):
            raise KnownError(FailureCode.CHILD_NOISE)
        for match in done.matches:
            yield Entity(
                match.page_index, match.text, one.label, match.quadrilaterals, one.score, source=Source.IMPORTED
            )
        page = done.next_page


def _entity(mark: Mark, shelf: ReasonShelf) -> Entity:
    codes = mark.codes
    if not mark.by_us:  # the words in a box of another program are codes where a list has them, or else just words
        codes = tuple(code for code in reason_codes.split(mark.overlay) if shelf.find(code) is not None)
    return Entity(
        page_index=mark.page_index,
        text=mark.text,
        label=mark.label if mark.by_us and mark.label else MANUAL_LABEL,
        quadrilaterals=mark.quadrilaterals,
        score=mark.score,
        source=Source.IMPORTED,
        recognizer=f"mark:{mark.kind.value}",
        decision=Decision.ACCEPTED,  # a mark asks for a redaction, whatever somebody noted in it
        codes=codes,
    )


def add(store: Store, document_id: str, incoming: Incoming) -> tuple[Added, ChangeSet]:
    """Add what a file asks for to a document as open hits, in one step that can be undone. What is there already, in
    the same place, is not added again, whatever was decided about it. Raises Frozen."""
    taken: dict[object, Places] = {}
    for entity in store.entities(document_id):
        taken.setdefault(_where(entity), Places(_NEAR)).add(entity.quadrilaterals)
    nowhere = Places(_NEAR)
    fresh = [e for e in incoming.entities if not taken.get(_where(e), nowhere).has(e.quadrilaterals)]
    ids = {e.id: new_id() for e in fresh}  # those of a file may be taken, by a hit of any document
    hits = [replace(e, id=ids[e.id], decision=Decision.OPEN, why_kept="", source=Source.IMPORTED) for e in fresh]
    now = datetime.now(UTC)
    said = [CommentChange(None, _comment(ids[of], note, now)) for of, note in incoming.notes if of in ids]
    change = ChangeSet()
    if hits:
        changes = tuple(EntityChange(None, hit) for hit in hits)
        change = store.apply(document_id, ReviewStep(StepKind.ADD, changes, comments=tuple(said)))
    known = len(incoming.entities) - len(hits)
    return Added(len(hits), known, incoming.others, incoming.unusable, incoming.unlisted), change


def _where(entity: Entity) -> object:
    """What is the same of two that may be in the same place. What has no place is told by its text."""
    return entity.shown_page, entity.hidden, entity.text if not entity.quadrilaterals else ""


def _comment(entity_id: str, note: MarkNote, now: datetime) -> Comment:
    """A note of another program. Whoever wrote it is no person of this computer, whatever name the file gives."""
    author = " ".join(note.author.split())
    return Comment(note.text[:LONGEST_COMMENT], note.at or now, entity_id=entity_id, said_by=author)
