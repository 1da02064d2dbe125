"""A child that does what a test prepared, and really writes the files it is asked to write."""

from __future__ import annotations

import hashlib
from collections import deque
from pathlib import Path

from app.base.errors import KnownError
from app.domain.documents import DocumentFacts, FileFacts, PageFacts
from app.domain.entities import Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.reports import Check, CheckResult, Finding, ReleasedPage, ReleaseFacts, Verdict, VerificationReport
from app.protocol.calls import Answered
from app.protocol.messages import (
    CertificateDrawn,
    Detect,
    DetectDone,
    DrawCertificate,
    FindRepeats,
    FindRepeatsDone,
    HiddenFound,
    PageDetected,
    Probe,
    ProbeDone,
    Progress,
    Release,
    ReleaseDone,
    RepeatsFound,
    Verify,
    VerifyDone,
)

GEOMETRY = PageGeometry(Box(0, 0, 612, 792))
SHA = "ab" * 32
MODELS = ("en-core-web-sm 3.8.0",)
_INTERMEDIATE = (Progress, PageDetected, RepeatsFound, HiddenFound)


def quad(x: float = 10, y: float = 700, width: float = 100) -> Quadrilateral:
    return Quadrilateral.from_box(Box(x, y, x + width, y + 10))


def entity(text: str, page: int = 0, x: float = 10, y: float = 700, label: str = "PERSON", **options) -> Entity:
    return Entity(page, text, label, (quad(x, y),), **options)


def facts(pages: int = 2, *, sha256: str = SHA, unread: tuple[int, ...] = (), **options) -> DocumentFacts:
    of_pages = tuple(PageFacts(GEOMETRY, has_text=i not in unread, unread=i in unread) for i in range(pages))
    return DocumentFacts(sha256, 1000, of_pages, FileFacts(**options))


def passed() -> VerificationReport:
    return VerificationReport(tuple(CheckResult(c, Verdict.PASSED) for c in Check))


def failed(*findings: Finding) -> VerificationReport:
    """A report in which exactly the checks of `findings` failed."""
    results = []
    for check in Check:
        own = tuple(f for f in findings if f.check is check)
        results.append(CheckResult(check, Verdict.FAILED if own else Verdict.PASSED, own))
    return VerificationReport(tuple(results))


def left_over(term_index: int = 0, page: int = 0, *quads: Quadrilateral, check: Check = Check.OBJECT_SWEEP) -> Finding:
    return Finding(check, page, quads or (quad(300, 100),), term_index)


class ScriptedChild:
    """Answers requests from prepared lists. An error in a list is raised, a function is called with the request.

    `detections` holds one sequence of events per Detect; `looks` the entities of each FindRepeats (none when it is
    empty); `reports` one outcome per Verify (all passed when it is empty); `releases` one outcome per Release (a
    written file when it is empty); `pages` what becomes of each page of a certificate (drawn when it is empty).
    """

    def __init__(self, facts: DocumentFacts | KnownError) -> None:
        self.facts = facts
        self.detections: deque = deque()
        self.releases: deque = deque()
        self.pages: deque = deque()
        self.looks: deque = deque()
        self.reports: deque = deque()
        self.asked: list = []
        self.written: list[bytes] = []

    def requests(self, kind: type) -> list:
        return [r for r in self.asked if isinstance(r, kind)]

    def call(self, request, on_event=None) -> Answered:
        self.asked.append(request)
        tell = on_event or (lambda event: None)
        match request:
            case Probe():
                return Answered(ProbeDone(facts=_unless_error(self.facts)))
            case Detect():
                return Answered(self._detect(request, tell))
            case FindRepeats():
                found = _unless_error(self.looks.popleft(), request) if self.looks else ()
                return Answered(FindRepeatsDone(sha256=request.source.sha256, entities=tuple(found)))
            case Release():
                return Answered(self._release(request, tell))
            case Verify():
                return Answered(self._verify(request, tell))
            case DrawCertificate():
                return Answered(self._draw(request))
        raise AssertionError(request)

    def _detect(self, request: Detect, tell):
        looked_into = False
        for item in self.detections.popleft():
            event = _unless_error(item, request)
            if isinstance(event, _INTERMEDIATE):
                tell(event)
                looked_into = looked_into or isinstance(event, HiddenFound)
            elif event is not None:
                return event
        if not looked_into:
            tell(HiddenFound(entities=()))
        return DetectDone(sha256=request.source.sha256, models=MODELS)

    def _release(self, request: Release, tell):
        assert request.source.sha256 == self.facts.sha256
        pages = len(self.facts.pages)
        tell(Progress(phase="redacting", done=0, total=pages))
        data = b"%%PDF-1.7 release %d with %d boxes" % (len(self.written) + 1, len(request.entities))
        with Path(request.output_path).open("xb") as stream:
            stream.write(data)
        self.written.append(data)
        if self.releases and (answer := _unless_error(self.releases.popleft(), request)) is not None:
            return answer
        tell(Progress(phase="redacting", done=pages, total=pages))
        page = ReleasedPage("g4", 300, len(request.entities), 10, 1, 500)
        digest = hashlib.sha256(data).hexdigest()
        return ReleaseDone(facts=ReleaseFacts(digest, len(data), request.source.sha256, (page,) * pages))

    def _draw(self, request: DrawCertificate):
        if self.pages:
            _unless_error(self.pages.popleft())
        data = b"%PDF page " + request.sheet.identity.encode()
        with Path(request.output_path).open("xb") as stream:
            stream.write(data)
        return CertificateDrawn(sha256=hashlib.sha256(data).hexdigest())

    def _verify(self, request: Verify, tell):
        pages = len(self.facts.pages)
        for done in range(pages):
            tell(Progress(phase="verifying", done=done, total=pages))
        outcome = _unless_error(self.reports.popleft(), request) if self.reports else passed()
        if isinstance(outcome, VerifyDone):
            return outcome
        data = Path(request.output_path).read_bytes()
        return VerifyDone(report=outcome or passed(), sha256=hashlib.sha256(data).hexdigest())


def _unless_error(item, *arguments):
    if isinstance(item, KnownError):
        raise item
    return item(*arguments) if callable(item) else item
