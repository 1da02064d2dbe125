"""Requests to engine calls. The last document stays open: a review asks for its pages again and again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.base import no_network
from app.base.errors import FailureCode, KnownError
from app.child.page_order import Wishes, pages_in_order
from app.domain.carriers import CarrierCount, HiddenPlace, Unchecked, Unread
from app.domain.documents import UnreadReason, UnreadRegion, Word
from app.domain.entities import Decision, Entity
from app.domain.geometry import Quadrilateral
from app.domain.lists import EntryFault, TextLists
from app.domain.marks import MarkForm
from app.engine import offline  # first: it sets the environment that keeps libraries off the network

from app.engine import opening, rendering  # isort: skip
from app.protocol import messages as m

if TYPE_CHECKING:
    from app.engine.carriers.detecting import Strips
    from app.engine.carriers.gathering import Gathered
    from app.engine.detection import Detector
    from app.engine.lists import Lists
    from app.engine.ocr.reading import InkReader
    from app.engine.page_text import PageText

Send = Callable[[m.Event], None]


class _OpenDocument:
    """Keeps the document of the last request open, with the password it was opened with."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._source: m.SourceFile | None = None
        self._opened: opening.OpenedDocument | None = None

    @contextmanager
    def of(self, source: m.SourceFile) -> Iterator[opening.OpenedDocument]:
        if self._opened is None or source != self._source or not source.sha256:
            self.close()
            self._opened = self._stack.enter_context(
                opening.open_document(Path(source.path), password=source.password, sha256=source.sha256)
            )
            self._source = source
        yield self._opened

    def close(self) -> None:
        self._stack.close()
        self._stack = ExitStack()
        self._opened = self._source = None


_document = _OpenDocument()
_detectors: dict[bool, Detector] = {}
"""The full one, and the quick one where a request asked for it: each is loaded when it is first needed."""
_ink: list[tuple[str, InkReader]] = []
_lists: list[Lists] = []


def handle(request: m.Request, send: Send, wishes: Wishes) -> tuple[m.Answer, bytes]:
    """Carry out one request. Progress goes through `send`; the answer and its body are returned."""
    match request:
        case m.Probe():
            with _document.of(request.source) as opened:
                return m.ProbeDone(facts=opening.probe(opened)), b""
        case m.ReadList():
            return _read_list(request), b""
        case m.CountListed():
            return _count_listed(request, send), b""
        case m.RenderPage():
            with _document.of(request.source) as opened:
                image = _rendered(opened, request)
                done = m.RenderDone(page_index=request.page_index, width=image.width, height=image.height)
                return done, image.samples
        case m.ReadWords():
            return _words(request), b""
        case m.SearchText():
            return _search(request), b""
        case m.Detect():
            return _detect(request, send, wishes), b""
        case m.FindRepeats():
            return _find_repeats(request, send, wishes), b""
        case m.Release():
            return _release(request, send), b""
        case m.Verify():
            return _verify(request, send), b""
        case m.DrawCertificate():
            return _draw_certificate(request), b""
        case m.DrawLog():
            return _draw_log(request), b""
        case m.SealList():
            return _seal_list(request), b""
        case m.ReadMarks():
            return _read_marks(request), b""
        case m.WriteMarks():
            return _write_marks(request)
        case m.ExtractAttachments():
            return _extract(request), b""
        case m.Warm():
            return _warm(request), b""


def _rendered(opened: opening.OpenedDocument, request: m.RenderPage) -> rendering.PageImage:
    if request.boxes is None:
        return rendering.render_page(opened, request.page_index, request.scale, request.clip)
    from app.engine import extraction, preview

    def words_of(page_index: int) -> list[Word]:
        return extraction.words(opened, page_index, _ink_reader(opened))

    return preview.render_released(
        opened, request.page_index, request.scale, request.clip, request.covered, request.boxes, words_of
    )


def _words(request: m.ReadWords) -> m.Answer:
    from app.engine import extraction

    with _document.of(request.source) as opened:
        found = extraction.words(opened, request.page_index, _ink_reader(opened), request.within)
        return m.WordsDone(words=tuple(found))


def _search(request: m.SearchText) -> m.Answer:
    from app.engine import extraction
    from app.engine.lists import EntryList
    from app.engine.searching import search, search_hidden

    try:
        wanted = EntryList((request.line,))
    except EntryFault:
        raise KnownError(FailureCode.BAD_LIST) from None
    with _document.of(request.source) as opened:
        if request.hidden:
            texts = [extraction.read_page(opened, page_index) for page_index in range(opened.pdf.page_count)]
            strips, _ = _hidden_texts(opened, texts, request)
            of_strips = search_hidden(strips, wanted)
            return m.SearchDone(matches=of_strips.matches, late=of_strips.late)
        end = opened.pdf.page_count if request.last_page is None else min(request.last_page + 1, opened.pdf.page_count)
        pages = range(request.start_page, end)
        found = search(opened, wanted, pages, _ink_reader(opened), frozenset(request.ink_pages))
        return m.SearchDone(matches=found.matches, next_page=found.next_page, late=found.late)


def _ink_reader(opened: opening.OpenedDocument) -> InkReader:
    """The reader of a document's ink: it keeps what it read as long as the same document is asked about."""
    from app.engine.ocr.reading import InkReader

    if not _ink or _ink[0][0] != opened.sha256:
        _ink[:] = [(opened.sha256, InkReader())]
    return _ink[0][1]


def _load_detector(*, quick: bool = False) -> Detector:
    from app.engine.detection import Detector  # spaCy and Presidio: seconds that a render child never spends

    if quick not in _detectors:
        _detectors[quick] = Detector.load(quick=quick)
    return _detectors[quick]


def _detect(request: m.Detect, send: Send, wishes: Wishes) -> m.Answer:
    from app.engine import barcodes, concealed, detection, dropped, extraction, unpainted
    from app.engine.carriers import placing
    from app.engine.ocr.confusions import near_repeats
    from app.engine.selection import Selection

    with _document.of(request.source) as opened, ExitStack() as stack:
        total = opened.pdf.page_count
        send(m.Progress(phase="opening", done=0, total=total))
        detector = _load_detector(quick=request.quick)
        skip = set(request.skip_pages)
        selection = Selection.of(request.profile, request.categories)
        lists = _made_lists(request)
        find = partial(detector.detect_page, selection=selection, lists=lists)
        ink = _ink_reader(opened)
        look = placing.PageLook(opened.pdf)
        second = unpainted.SecondLook(opened, look, stack)
        texts = {}
        found = {}
        done = sum(page_index < total for page_index in skip)
        for page_index in pages_in_order(total, skip, request.start_page, wishes):
            if wishes.step_back:
                raise KnownError(FailureCode.SHUTDOWN)
            text, read = extraction.read_whole_page(opened, page_index, ink, ocr=request.ocr)
            texts[page_index] = text
            read_out = partial(detector.detect_page, selection=selection.whole, lists=lists)
            entities = placing.placed(look, find(text))
            entities = found[page_index] = (*entities, *barcodes.entities_of(read.symbols, page_index, read_out))
            ran = (*detector.ran(lists), *lists.late(text), *read.ran)
            hidden_text = concealed.regions(look, text, entities)
            unread = (
                *read.unread, *hidden_text, *second.regions(page_index), *_unlooked(opened, lists, text)
            )  # fmt: skip
            lost = detector.dropped(text, selection=selection, lists=lists) if request.tell_dropped else ()
            send(m.PageDetected(page_index=page_index, entities=entities, ran=ran, unread=unread,
                                ocr_words=len(text.read), dropped=dropped.told(text, lost)))  # fmt: skip
            done += 1
            send(m.Progress(phase="detecting", done=done, total=total))
        for page_index in sorted(set(range(total)) - texts.keys()):
            texts[page_index], _ = extraction.read_whole_page(opened, page_index, ink, ocr=request.ocr)
            send(m.Progress(phase="detecting", done=done, total=total))
        # In the order of the pages, whatever order they were read in: a person's name is taken from its first place.
        in_order = [texts[page_index] for page_index in range(total)]
        strips, hidden = _hidden_texts(opened, in_order, request)
        for strip in strips.pages:
            if wishes.step_back:
                raise KnownError(FailureCode.SHUTDOWN)
            found[strip.page_index] = find(strip)
            send(m.Progress(phase="detecting", done=done, total=total))
        known = [e for e in request.known if e.quadrilaterals]  # hidden ones without a place are found anew
        every = [*known, *(e for page_index in sorted(found) for e in found[page_index])]
        everywhere = [*in_order, *strips.pages]
        repeats = detection.repeats(everywhere, every, selection.operators, request.job_terms)
        repeats += near_repeats(in_order, [*every, *repeats])
        on_pages, among_hidden = strips.told(lists.allowed_entities(everywhere, repeats))
        send(m.RepeatsFound(entities=placing.placed(look, on_pages)))
        _, hits = strips.told(e for strip in strips.pages for e in found[strip.page_index])
        send(_hidden_found([*hits, *among_hidden], hidden.unchecked))
        return m.DetectDone(sha256=opened.sha256, models=detector.models)


def _hidden_texts(
    opened: opening.OpenedDocument, pages: Sequence[PageText], request: m.Detect | m.FindRepeats | m.SearchText
) -> tuple[Strips, Gathered]:
    """What no page shows, as strips behind the pages, and what of it could not be checked."""
    from app.engine.carriers import detecting, reading

    hidden = reading.read(opened, pages, file_name=request.file_name, password=request.source.password)
    return detecting.Strips(hidden.texts, opened.pdf.page_count), hidden


def _hidden_found(hits: Sequence[Entity], unchecked: Sequence[Unchecked]) -> m.HiddenFound:
    """Hits in what no page shows; where there are too many to be decided one by one, the rest is said not to be
    checked."""
    rest = {e.hidden.carrier for e in hits[m.MOST_HIDDEN :] if e.hidden is not None}
    untold = [Unchecked(HiddenPlace(carrier), Unread.TOO_MUCH) for carrier in sorted(rest)]
    return m.HiddenFound(entities=tuple(hits[: m.MOST_HIDDEN]), unchecked=(*unchecked, *untold)[: m.MOST_UNCHECKED])


def _find_repeats(request: m.FindRepeats, send: Send, wishes: Wishes) -> m.Answer:
    from app.engine import consistency, extraction
    from app.engine.carriers import placing
    from app.engine.lists import Lists

    try:
        lists = Lists(TextLists((), request.never), TextLists((), request.firm_never))
    except EntryFault:
        raise KnownError(FailureCode.BAD_LIST) from None
    with _document.of(request.source) as opened:
        total = opened.pdf.page_count
        texts = []
        for page_index in range(total):
            if wishes.step_back:
                raise KnownError(FailureCode.SHUTDOWN)
            texts.append(extraction.read_page(opened, page_index))
            send(m.Progress(phase="detecting", done=page_index + 1, total=total))
        strips, _ = _hidden_texts(opened, texts, request)
        every = [*texts, *strips.pages]
        known = [*(e for e in request.known if e.quadrilaterals), *strips.known(request.known)]
        found = consistency.job_repeats(every, known, request.job_terms, request.profile.operators)
        on_pages, hidden = strips.told(lists.allowed_entities(every, found))
        entities = (*placing.placed(placing.PageLook(opened.pdf), on_pages), *hidden[: m.MOST_HIDDEN])
        return m.FindRepeatsDone(sha256=opened.sha256, entities=entities)


def _made_lists(request: m.Detect) -> Lists:
    """The lists of a request; those of the last one where they are the same. Raises KnownError BAD_LIST."""
    from app.engine.lists import Lists

    job, firm = TextLists(request.always, request.never), TextLists(request.firm_always, request.firm_never)
    if not (_lists and _lists[0].are(job, firm)):
        try:
            _lists[:] = [Lists(job, firm)]
        except EntryFault:
            raise KnownError(FailureCode.BAD_LIST) from None
    return _lists[0]


def _unlooked(opened: opening.OpenedDocument, lists: Lists, text: PageText) -> tuple[UnreadRegion, ...]:
    """The whole page, where an entry of what must go could not be looked for on all of it: a reviewer has to."""
    if not lists.look(text).incomplete:
        return ()
    geometry = opening.page_geometry(opened.pdf[text.page_index])
    return (UnreadRegion(Quadrilateral.from_box(geometry.box), UnreadReason.LIST_TOO_SLOW),)


def _read_list(request: m.ReadList) -> m.Answer:
    from app.engine.lists.files import read_list

    found = read_list(Path(request.path), request.column)
    mistakes = tuple(m.ListMistake(line=f.line, fault=f.fault, at=f.at) for f in found.faults)
    return m.ReadListDone(lines=found.lines, mistakes=mistakes, columns=found.columns, column=found.column)


def _count_listed(request: m.CountListed, send: Send) -> m.Answer:
    from app.engine import extraction
    from app.engine.lists.counting import Counts

    try:
        counts = Counts(request.lines)
    except EntryFault:
        raise KnownError(FailureCode.BAD_LIST) from None
    with _document.of(request.source) as opened:
        total = opened.pdf.page_count
        ink = _ink_reader(opened)
        for page_index in range(total):
            counts.add(extraction.read_whole_page(opened, page_index, ink)[0])
            send(m.Progress(phase="detecting", done=page_index + 1, total=total))
    return m.CountListedDone(counts=counts.hits, not_applied=counts.not_applied)


def _release(request: m.Release, send: Send) -> m.Answer:
    from app.engine import redaction

    with _document.of(request.source) as opened:
        total = opened.pdf.page_count
        send(m.Progress(phase="redacting", done=0, total=total))
        facts = redaction.release(
            opened,
            request.entities,
            Path(request.output_path),
            request.release,
            boxes=request.boxes,
            ink=_ink_reader(opened) if request.ocr else None,
            rebuilt=request.rebuilt,
            on_page=lambda done: send(m.Progress(phase="redacting", done=done, total=total)),
        )
        return m.ReleaseDone(facts=facts)


def _verify(request: m.Verify, send: Send) -> m.Answer:
    from app.engine import file_identity, verification

    output = Path(request.output_path)
    accepted = tuple(replace(e, decision=Decision.ACCEPTED) for e in request.entities)

    def verify(source: opening.OpenedDocument | None) -> m.Answer:
        total = source.pdf.page_count if source else 0
        digest = file_identity.sha256_of(output)
        report = verification.verify_release(
            output,
            source=source,
            accepted=accepted,
            rejected=request.rejected,
            terms=request.terms,
            kind=request.release,
            boxes=request.boxes,
            password=request.password,
            ocr=request.ocr,
            on_page=lambda done: send(m.Progress(phase="verifying", done=done, total=max(total, done))),
        )
        report = replace(report, carriers=_left_hidden(output, request))
        if file_identity.sha256_of(output) != digest:  # each check reads the file by itself
            raise KnownError(FailureCode.FILE_CHANGED)
        return m.VerifyDone(report=report, sha256=digest, file_id=file_identity.file_id(output, request.password))

    if request.source is None:
        return verify(None)
    with _document.of(request.source) as opened:
        return verify(opened)


def _left_hidden(output: Path, request: m.Verify) -> tuple[CarrierCount, ...]:
    """What the released file still says where the original hid something; nothing where it cannot be looked into."""
    from app.engine.carriers.remaining import remaining

    hidden = [e for e in (*request.entities, *request.rejected) if e.hidden is not None]
    if not hidden:
        return ()
    try:
        with opening.open_document(output) as released:
            return remaining(released, hidden, request.terms)
    except KnownError:
        return ()


def _draw_certificate(request: m.DrawCertificate) -> m.Answer:
    from app.engine import certificate_pdf

    return m.CertificateDrawn(sha256=certificate_pdf.write(request.sheet, Path(request.output_path)))


def _draw_log(request: m.DrawLog) -> m.Answer:
    from app.engine import log_pdf

    return m.FileWritten(sha256=log_pdf.write(request.sheet, Path(request.output_path)))


def _seal_list(request: m.SealList) -> m.Answer:
    from app.engine import log_pdf

    sha256 = log_pdf.write_sealed(request.sheet, request.rows, request.passphrase, Path(request.output_path))
    return m.FileWritten(sha256=sha256)


def _read_marks(request: m.ReadMarks) -> m.Answer:
    from app.engine.interchange import reading

    with _document.of(request.source) as opened:
        found = reading.read_marks(opened, Path(request.path), request.password)
        return m.MarksRead(marks=found.marks, others=found.others, unusable=found.unusable)


def _write_marks(request: m.WriteMarks) -> tuple[m.Answer, bytes]:
    from app.engine import new_file
    from app.engine.interchange import writing

    if request.form is MarkForm.PDF:
        with _document.of(request.source) as opened:
            data = writing.marked_copy(opened, request.marks, request.source.password)
    else:  # without a look at the document: what is on screen stays open
        data = writing.marks_file(request.marks, request.form, request.file_name)
    if request.output_path is None:
        return m.FileWritten(sha256=hashlib.sha256(data).hexdigest(), body_size=len(data)), data
    return m.FileWritten(sha256=new_file.write(data, Path(request.output_path))), b""


def _extract(request: m.ExtractAttachments) -> m.Answer:
    from app.engine.carriers import extracting

    with _document.of(request.source) as opened:
        names, left_out = extracting.extract(opened, Path(request.folder), request.source.password)
        return m.AttachmentsExtracted(files=names, left_out=left_out)


def _warm(request: m.Warm) -> m.Answer:
    if request.role == "detection":
        return m.WarmDone(models=_load_detector().models, network_attempts=no_network.attempts())
    return m.WarmDone(network_attempts=no_network.attempts())


__all__ = ["handle", "offline"]
