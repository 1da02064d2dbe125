"""Requests and events between parent and child, as frozen dataclasses.

A request is answered by any number of progress events and exactly one answer (a `*Done` event or `Failed`). Only codes
cross as errors. Values from a child are untrusted: pydantic checks type and range, and unknown members are refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from app.base.errors import FailureCode
from app.domain.box_style import USUAL_BOXES, Boxes
from app.domain.carriers import Unchecked
from app.domain.certificate_sheet import Sheet
from app.domain.documents import DocumentFacts, UnreadRegion, Word
from app.domain.dropped import DroppedText
from app.domain.entities import Entity
from app.domain.geometry import Box, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.job_terms import MOST_TERMS, JobTerm
from app.domain.lists import MOST_ENTRIES, Fault
from app.domain.marks import MOST_MARKS, Mark, MarkForm
from app.domain.profiles import EVERYTHING, Profile
from app.domain.redaction_log import SHORTEST_PASSPHRASE
from app.domain.reports import ReleaseFacts, Term, VerificationReport
from app.domain.searching import Match

PROTOCOL_VERSION = 1
MAX_PAGES = 100_000
MAX_PIXELS_SIDE = 20_000
MOST_HIDDEN = 20_000
MOST_UNCHECKED = 5_000
MOST_MATCHES = 5_000

_STRICT = ConfigDict(extra="forbid", allow_inf_nan=False)
PageIndex = Annotated[int, Field(ge=0, lt=MAX_PAGES)]
PageCount = Annotated[int, Field(ge=0, le=MAX_PAGES)]
PixelSide = Annotated[int, Field(gt=0, le=MAX_PIXELS_SIDE)]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """The original to open: read-only. `sha256`, where given, must be the hash of its bytes."""

    path: str
    password: str | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """Preflight: facts of the file and its pages."""

    __pydantic_config__ = _STRICT
    kind: Literal["probe"] = "probe"
    source: SourceFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Detect:
    """Find entities on all pages but `skip_pages`, from `start_page` on to the last, then those before it.

    `profile` says what is looked for and what of it may stay; `categories` limits the labels (empty: the profile's).
    `always` and `never` are texts to redact or to keep wherever they stand, whatever their category, as
    `app.domain.lists` writes entries; `firm_always` and `firm_never` are those of the firm. `job_terms` were found in
    other documents of the job. `file_name` is what the document is called, whatever its copy is. Without `ocr`, ink
    that no text explains is not read and comes back as unread; with
    `quick`, names are found by the small model alone. With `tell_dropped` each page says what was found on it and is no
    hit.
    """

    __pydantic_config__ = _STRICT
    kind: Literal["detect"] = "detect"
    source: SourceFile
    categories: tuple[str, ...] = ()
    profile: Profile = EVERYTHING
    skip_pages: tuple[PageIndex, ...] = ()
    known: tuple[Entity, ...] = ()
    job_terms: Annotated[tuple[JobTerm, ...], Field(max_length=MOST_TERMS)] = ()
    always: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    firm_always: tuple[str, ...] = ()
    firm_never: tuple[str, ...] = ()
    start_page: PageIndex = 0
    file_name: str = ""
    ocr: bool = True
    quick: bool = False
    tell_dropped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRepeats:
    """Find `job_terms` in a document that was detected before: in its text layer alone, and without any model.

    `known` is what was found there, which is not found again; `never` and `firm_never` are what to keep. `file_name` is
    what the document is called.
    """

    __pydantic_config__ = _STRICT
    kind: Literal["find-repeats"] = "find-repeats"
    source: SourceFile
    job_terms: Annotated[tuple[JobTerm, ...], Field(max_length=MOST_TERMS)]
    known: tuple[Entity, ...] = ()
    profile: Profile = EVERYTHING
    never: tuple[str, ...] = ()
    firm_never: tuple[str, ...] = ()
    file_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAt:
    """Said while a Detect is under way, and never answered: somebody looks at this page, so read it next."""

    __pydantic_config__ = _STRICT
    kind: Literal["look-at"] = "look-at"
    page_index: PageIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class StepBack:
    """Said while a Detect is under way: end it after the page that is being read, with Failed SHUTDOWN.

    The child stays as it is, with its models loaded, and takes the next request.
    """

    __pydantic_config__ = _STRICT
    kind: Literal["step-back"] = "step-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """Read a list of texts from a CSV, XLSX or text file. `column` counts from 0; None is the likeliest."""

    __pydantic_config__ = _STRICT
    kind: Literal["read-list"] = "read-list"
    path: str
    column: Annotated[int, Field(ge=0, lt=1000)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountListed:
    """Count how often each entry of a list stands in a document."""

    __pydantic_config__ = _STRICT
    kind: Literal["count-listed"] = "count-listed"
    source: SourceFile
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderPage:
    """Pixels of a page. `scale` is pixels per 1/72 inch; `clip` is in view space, None for the whole page. With `boxes`
    the page is as it would be released, with the accepted entities of the page `covered`."""

    __pydantic_config__ = _STRICT
    kind: Literal["render"] = "render"
    source: SourceFile
    page_index: PageIndex
    scale: Annotated[float, Field(gt=0, le=64)]
    clip: Box | None = None
    covered: tuple[Entity, ...] = ()
    boxes: Boxes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWords:
    """Words of one page with their quadrilaterals; of pictures those `within` a quadrilateral alone, where one is
    given."""

    __pydantic_config__ = _STRICT
    kind: Literal["words"] = "words"
    source: SourceFile
    page_index: PageIndex
    within: Quadrilateral | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchText:
    """Search the pages from `start_page` to `last_page` (the end, where it is None) for what `line` means as an entry
    of a list; on `ink_pages` by OCR too. With `hidden`, search instead what no page of the file, which is called
    `file_name`, shows."""

    __pydantic_config__ = _STRICT
    kind: Literal["search"] = "search"
    source: SourceFile
    line: Annotated[str, Field(max_length=2000)]
    start_page: PageIndex = 0
    last_page: PageIndex | None = None
    ink_pages: Annotated[tuple[PageIndex, ...], Field(max_length=MAX_PAGES)] = ()
    hidden: bool = False
    file_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Write the file to `output_path`, which must not exist yet, with the accepted `entities` removed. Without `ocr` it
    has no text of what stands in pictures. Pages in `rebuilt` are rebuilt from pixels, whatever the kind."""

    __pydantic_config__ = _STRICT
    kind: Literal["release"] = "release"
    source: SourceFile
    entities: tuple[Entity, ...]
    output_path: str
    release: ReleaseKind = ReleaseKind.CERTIFIED
    boxes: Boxes = USUAL_BOXES
    ocr: bool = True
    rebuilt: Annotated[tuple[PageIndex, ...], Field(max_length=MAX_PAGES)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verify:
    """Check a released file against its source: `entities` were accepted, `terms` must be gone.

    `release` is the kind that the file was written as, None of a file from elsewhere; `password` opens one.
    `boxes` says how its boxes look. Without `ocr` the rims of boxes are not read.
    """

    __pydantic_config__ = _STRICT
    kind: Literal["verify"] = "verify"
    source: SourceFile | None
    output_path: str
    entities: tuple[Entity, ...] = ()
    rejected: tuple[Entity, ...] = ()
    terms: tuple[Term, ...] = ()
    release: ReleaseKind | None = None
    boxes: Boxes = USUAL_BOXES
    password: str | None = None
    ocr: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawCertificate:
    """Write the page of a certificate to `output_path`, which must not exist yet."""

    __pydantic_config__ = _STRICT
    kind: Literal["draw-certificate"] = "draw-certificate"
    sheet: Sheet
    output_path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawLog:
    """Write the pages of a public log to `output_path`, which must not exist yet."""

    __pydantic_config__ = _STRICT
    kind: Literal["draw-log"] = "draw-log"
    sheet: Sheet
    output_path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SealList:
    """Write a list of values to `output_path`, which must not exist yet: its pages, with the table `rows` attached,
    both encrypted with `passphrase`. There is no such list without one."""

    __pydantic_config__ = _STRICT
    kind: Literal["seal-list"] = "seal-list"
    sheet: Sheet
    rows: str
    passphrase: Annotated[str, Field(min_length=SHORTEST_PASSPHRASE)]
    output_path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMarks:
    """Read the marks in an FDF, an XFDF or a PDF (which `password` opens), for a document."""

    __pydantic_config__ = _STRICT
    kind: Literal["read-marks"] = "read-marks"
    source: SourceFile
    path: str
    password: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteMarks:
    """Write marks to `output_path`, which must not exist yet, for a document that is called `file_name`. Where no path
    is given, the answer's body is the file."""

    __pydantic_config__ = _STRICT
    kind: Literal["write-marks"] = "write-marks"
    source: SourceFile
    form: MarkForm
    marks: Annotated[tuple[Mark, ...], Field(max_length=MOST_MARKS)]
    file_name: str
    output_path: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractAttachments:
    """Write the attached PDFs of a document into `folder`, which is empty."""

    __pydantic_config__ = _STRICT
    kind: Literal["extract-attachments"] = "extract-attachments"
    source: SourceFile
    folder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Warm:
    """Load what `role` needs ("detection" or "pages"), so that the first document does not wait."""

    __pydantic_config__ = _STRICT
    kind: Literal["warm"] = "warm"
    role: Literal["detection", "pages"]


Request = Annotated[
    Probe
    | Detect
    | FindRepeats
    | ReadList
    | CountListed
    | RenderPage
    | ReadWords
    | SearchText
    | Release
    | Verify
    | DrawCertificate
    | DrawLog
    | SealList
    | ReadMarks
    | WriteMarks
    | ExtractAttachments
    | Warm,
    Field(discriminator="kind"),
]

Remark = LookAt | StepBack
"""What is said to a child beside its request. A remark has no answer; one that comes too late means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """`done` of `total` pages in `phase`; total 0 where it is not known yet."""

    __pydantic_config__ = _STRICT
    kind: Literal["progress"] = "progress"
    phase: Literal["opening", "detecting", "redacting", "verifying"]
    done: PageCount
    total: PageCount


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDetected:
    """Entities of one page, and what looked at it. Repeats of entities found on other pages come at the end, in
    RepeatsFound. `unread` is the ink that nothing could read, `ocr_words` the number of words that OCR read. `dropped`
    is what is no hit, where that was asked for."""

    __pydantic_config__ = _STRICT
    kind: Literal["page-detected"] = "page-detected"
    page_index: PageIndex
    entities: tuple[Entity, ...]
    ran: tuple[str, ...] = ()
    unread: tuple[UnreadRegion, ...] = ()
    ocr_words: Annotated[int, Field(ge=0)] = 0
    dropped: tuple[DroppedText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatsFound:
    """Occurrences, anywhere in the document, of texts that were found elsewhere in it."""

    __pydantic_config__ = _STRICT
    kind: Literal["repeats-found"] = "repeats-found"
    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenFound:
    """All hits in what no page shows, and the carriers that could not be checked. Comes once, after RepeatsFound."""

    __pydantic_config__ = _STRICT
    kind: Literal["hidden-found"] = "hidden-found"
    entities: Annotated[tuple[Entity, ...], Field(max_length=MOST_HIDDEN)]
    unchecked: Annotated[tuple[Unchecked, ...], Field(max_length=MOST_UNCHECKED)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeDone:
    __pydantic_config__ = _STRICT
    kind: Literal["probe-done"] = "probe-done"
    facts: DocumentFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class DetectDone:
    __pydantic_config__ = _STRICT
    kind: Literal["detect-done"] = "detect-done"
    sha256: str
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRepeatsDone:
    """What was found of the terms; `sha256` is of the bytes that were read."""

    __pydantic_config__ = _STRICT
    kind: Literal["find-repeats-done"] = "find-repeats-done"
    sha256: str
    entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMistake:
    """A row of a list that cannot be used: its number from 1, what is wrong, and at which character of a pattern."""

    __pydantic_config__ = _STRICT
    line: Annotated[int, Field(ge=1)]
    fault: Fault
    at: Annotated[int, Field(ge=0)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadListDone:
    """Lines of a list, its mistakes, the headings of its columns and the one that was read."""

    __pydantic_config__ = _STRICT
    kind: Literal["read-list-done"] = "read-list-done"
    lines: Annotated[tuple[str, ...], Field(max_length=MOST_ENTRIES)]
    mistakes: tuple[ListMistake, ...] = ()
    columns: tuple[str, ...] = ()
    column: Annotated[int, Field(ge=0)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CountListedDone:
    """Hits of each line of the list, in its order, and the zero-based pages on which a line (from 0) was not applied
    because it ran out of time."""

    __pydantic_config__ = _STRICT
    kind: Literal["count-listed-done"] = "count-listed-done"
    counts: tuple[Annotated[int, Field(ge=0)], ...]
    not_applied: tuple[tuple[Annotated[int, Field(ge=0)], PageIndex], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderDone:
    """The frame's body holds `height` rows of `width` RGB pixels, 3 bytes each, no padding."""

    __pydantic_config__ = _STRICT
    kind: Literal["render-done"] = "render-done"
    page_index: PageIndex
    width: PixelSide
    height: PixelSide

    @property
    def body_size(self) -> int:
        return self.width * self.height * 3


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsDone:
    __pydantic_config__ = _STRICT
    kind: Literal["words-done"] = "words-done"
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDone:
    """Matches in reading order, the page to go on with (None at the end), and pages that were not looked at whole
    because a pattern ran out of time."""

    __pydantic_config__ = _STRICT
    kind: Literal["search-done"] = "search-done"
    matches: Annotated[tuple[Match, ...], Field(max_length=MOST_MATCHES)]
    next_page: PageIndex | None = None
    late: Annotated[tuple[PageIndex, ...], Field(max_length=MAX_PAGES)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentsExtracted:
    """Names of the files that were written, and how many attached files are no PDF or could not be unpacked."""

    __pydantic_config__ = _STRICT
    kind: Literal["attachments-extracted"] = "attachments-extracted"
    files: Annotated[tuple[str, ...], Field(max_length=1000)]
    left_out: Annotated[int, Field(ge=0)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseDone:
    __pydantic_config__ = _STRICT
    kind: Literal["release-done"] = "release-done"
    facts: ReleaseFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyDone:
    __pydantic_config__ = _STRICT
    kind: Literal["verify-done"] = "verify-done"
    report: VerificationReport
    sha256: str
    file_id: Annotated[str, Field(pattern=r"^[0-9a-f]{0,128}$")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateDrawn:
    __pydantic_config__ = _STRICT
    kind: Literal["certificate-drawn"] = "certificate-drawn"
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksRead:
    """Marks in the order of their file, how many of its annotations are none, and how many are marks without a place
    that can be read."""

    __pydantic_config__ = _STRICT
    kind: Literal["marks-read"] = "marks-read"
    marks: Annotated[tuple[Mark, ...], Field(max_length=MOST_MARKS)]
    others: Annotated[int, Field(ge=0)] = 0
    unusable: Annotated[int, Field(ge=0)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWritten:
    """A file was made that is no release; `sha256` is of its bytes. They are the frame's body where it was to lie on no
    disk."""

    __pydantic_config__ = _STRICT
    kind: Literal["file-written"] = "file-written"
    sha256: str
    body_size: Annotated[int, Field(ge=0)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WarmDone:
    """`models` are "name version" of what was loaded; `network_attempts` counts refused tries to open a socket."""

    __pydantic_config__ = _STRICT
    kind: Literal["warm-done"] = "warm-done"
    models: tuple[str, ...] = ()
    network_attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    __pydantic_config__ = _STRICT
    kind: Literal["failed"] = "failed"
    code: FailureCode
    page_index: PageIndex | None = None


Answer = (
    ProbeDone
    | DetectDone
    | FindRepeatsDone
    | ReadListDone
    | CountListedDone
    | RenderDone
    | WordsDone
    | SearchDone
    | AttachmentsExtracted
    | ReleaseDone
    | VerifyDone
    | CertificateDrawn
    | MarksRead
    | FileWritten
    | WarmDone
    | Failed
)
Event = Annotated[
    Progress | PageDetected | RepeatsFound | HiddenFound | Answer,
    Field(discriminator="kind"),
]

_WHEN_USED = ConfigDict(defer_build=True)  # a process reads and writes only some of them
REQUEST: TypeAdapter[Request] = TypeAdapter(Request, config=_WHEN_USED)
INCOMING: TypeAdapter[Request | Remark] = TypeAdapter(
    Annotated[Request | Remark, Field(discriminator="kind")], config=_WHEN_USED
)
EVENT: TypeAdapter[Event] = TypeAdapter(Event, config=_WHEN_USED)
