"""What was checked before a file was released, and what the checks said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.carriers import CarrierCount
from app.domain.geometry import Quadrilateral


class Check(StrEnum):
    """A check of a released file. Each runs apart from the others and says so if it could not run."""

    SCHEMA = "schema"  # nothing but the objects a certified file may have
    MUPDF_TEXT = "mupdf-text"
    PDFIUM_TEXT = "pdfium-text"
    OBJECT_SWEEP = "object-sweep"  # raw bytes, every decoded stream and string, unreferenced objects included
    BOXES_FLAT_MUPDF = "boxes-flat-mupdf"
    BOXES_FLAT_PDFIUM = "boxes-flat-pdfium"
    TEXT_UNDER_BOXES = "text-under-boxes"
    PAGES_COMPLETE = "pages-complete"  # same number of pages, same size as shown
    INK_UNDER_BOXES = "ink-under-boxes"  # nothing is left where a box of a drawn page is taken off (second engine)
    OUTSIDE_UNCHANGED = "outside-unchanged"  # what lies outside the boxes looks as it did
    RIM_READ = "rim-read"  # OCR reads no letters of a removed text at the edge of its box


class Verdict(StrEnum):
    """Outcome of one check. NOT_RUN is never counted as passed."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not-run"


class WhyNotRun(StrEnum):
    """Why a check did not run."""

    NEEDS_ORIGINAL = "needs-original"  # it compares with the original, which was not at hand
    BROKE_OFF = "broke-off"  # it met something that it could not deal with
    OCR_OFF = "ocr-off"  # it reads pictures, which the job does not want
    NO_OCR_DATA = "no-ocr-data"  # it reads pictures, and the data for that are missing or not those that were shipped


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing left over: which check saw it, on which page (None: in the file), where, and which term it is.

    `term_index` points into the terms of the expectation, so that no text is repeated here.
    """

    check: Check
    page_index: int | None = None
    quadrilaterals: tuple[Quadrilateral, ...] = ()
    term_index: int | None = None


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check says; `why` it did not run, where it did not."""

    check: Check
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    why: WhyNotRun | None = None

    @property
    def excused(self) -> bool:
        """True of the one check that somebody may do without: it did not run because there is no OCR."""
        return self.verdict is Verdict.NOT_RUN and may_be_missing(self.check, self.why)


def may_be_missing(check: str, why: str | None) -> bool:
    """Whether a release may go without a check that did not run for this reason. Its certificate says so."""
    return check == Check.RIM_READ and why in (WhyNotRun.OCR_OFF, WhyNotRun.NO_OCR_DATA)


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """All checks of one file. It passed when every check passed, but for one that is excused. `carriers` is what it
    still says where the original hid something; empty where nothing was hidden, or the file could not be looked
    into."""

    results: tuple[CheckResult, ...]
    carriers: tuple[CarrierCount, ...] = ()

    @property
    def passed(self) -> bool:
        passed = [r for r in self.results if r.verdict is Verdict.PASSED]
        return bool(passed) and all(r.verdict is Verdict.PASSED or r.excused for r in self.results)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(f for r in self.results for f in r.findings)


@dataclass(frozen=True, slots=True)
class Term:
    """A string that must be gone. `kept` is the number of occurrences the reviewer explicitly left in the document."""

    text: str
    label: str = ""
    kept: int = 0


class Fallback(StrEnum):
    """Why a page of a vector release is a certified page."""

    XFA = "xfa"  # of all pages: the form says more than its pages show
    PORTFOLIO = "portfolio"  # of all pages: what is shown is a list of files
    MANY_FAILED = "many-failed"  # of all pages: the gates found so much that the file is not trusted
    NOT_DRAWN = "not-drawn"  # it paints something that is not set again: a clip to a line, an unusual mask
    TOO_MUCH = "too-much"  # more drawing operations or samples than are looked at
    BROKEN = "broken"  # its content cannot be read to the end
    INK_LEFT = "ink-left"  # gate: something is left under a box
    TEXT_LEFT = "text-left"  # gate: an extractor reads text under a box
    CHANGED_OUTSIDE = "changed-outside"  # gate: it would not look as before outside the boxes
    ENGINES_DISAGREE = "engines-disagree"  # gate: two engines show it differently
    PROOF = "proof"  # the proof of the finished file found something on it, or somewhere in the file


class Limit(StrEnum):
    """What a release does not promise, as its certificate says it: all of it of a vector release."""

    WIDTHS = "widths"  # the width of what was removed can be measured, and a list of names tried against it
    PARTLY_COVERED = "partly-covered"  # of a drawing that another covers in part, the covered part is still drawn
    FAINT = "faint"  # a drawing that hardly differs from its ground is kept where it can be seen at all; text is not
    SAMPLES = "samples"  # what is hidden in the visible samples of a picture, too faint to be seen
    PRINT_COLOURS = "print-colours"  # colours for print (CMYK, spot, overprint) are shown as on a screen
    STRUCTURE = "structure"  # links, bookmarks, tags, labels and form fields are not carried over


@dataclass(frozen=True, slots=True)
class ReleasedPage:
    """How one page was made: encoding of its image ("vector" for a page drawn anew), its pixels per inch (0 there),
    boxes, words kept and dropped.

    `fallback` says why a page of a vector release is certified. `same_pictures` are other pages (zero-based) on which a
    picture that lost samples here is shown whole.
    """

    encoding: str
    dpi: int
    boxes: int
    words_kept: int
    words_dropped: int
    image_bytes: int
    fallback: Fallback | None = None
    same_pictures: tuple[int, ...] = ()

    @property
    def is_drawn(self) -> bool:
        """True of a page drawn anew, False of one rebuilt from pixels."""
        return self.encoding == "vector"


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """What a release wrote. `sha256` is of the written file, lower-case hex. `pages` are the original's; then come
    `legend_pages` that say what stands in boxes too small for it."""

    sha256: str
    size: int
    source_sha256: str
    pages: tuple[ReleasedPage, ...]
    legend_pages: int = 0
