"""The proof: what is checked of a released file before anybody gets it.

Each check stands alone: one that cannot run is reported as NOT_RUN and never counts as passed, and no check sees what
another concluded. Findings hold places and numbers of terms, never text.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import pikepdf
import pymupdf

from app.domain.box_style import USUAL_BOXES, Boxes
from app.domain.entities import Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, CheckResult, Finding, Term, Verdict, VerificationReport, WhyNotRun
from app.engine import layers, likeness, opening
from app.engine.box_plan import BoxPlan
from app.engine.box_proof import Alone, alone, unlike
from app.engine.certified_page import QuadsByPage, in_view, quads_by_page
from app.engine.collateral import changed_outside, finest_of, zoom_of
from app.engine.file_bytes import FileBytes, bytes_of
from app.engine.file_grammar import SchemaError
from app.engine.legend import legend
from app.engine.page_drawing import PageDrawing, Pixels
from app.engine.rim import MOST_PIXELS, ZOOM, RimReader, rim_boxes, touched_boxes
from app.engine.schema import read_certified
from app.engine.shown_text import ShownFile
from app.engine.sweep import sweep
from app.engine.vector.bare import BarePages, not_clear
from app.engine.vector.grammar import read_vector
from app.engine.witnesses import MuPDF, PageText, PDFium, TermFinder, Witness, boxes_of_span, characters_inside

_LOG = logging.getLogger(__name__)

SIZE_TOLERANCE = 1.0
"""Points that a page's shown size may differ by."""
MOST_FINDINGS = 200
"""Findings kept per check: enough to act on, small enough to send."""

_WITH_SOURCE = (
    Check.BOXES_FLAT_MUPDF,
    Check.BOXES_FLAT_PDFIUM,
    Check.TEXT_UNDER_BOXES,
    Check.PAGES_COMPLETE,
    Check.INK_UNDER_BOXES,
    Check.OUTSIDE_UNCHANGED,
    Check.RIM_READ,
)


def _ignore(_page_index: int) -> None:
    return None


def verify_release(
    output: Path,
    *,
    source: opening.OpenedDocument | None,
    accepted: Sequence[Entity],
    rejected: Sequence[Entity],
    terms: Sequence[Term],
    kind: ReleaseKind | None = None,
    boxes: Boxes = USUAL_BOXES,
    password: str | None = None,
    ocr: bool = True,
    on_page: Callable[[int], None] = _ignore,
) -> VerificationReport:
    """Check a file against what was accepted. One result per check, in the order of `Check`.

    `kind` says how the file was to be made: nothing in it may go beyond that. None takes either kind. `boxes`
    says how the boxes look.

    Without `source` (a file from elsewhere) only the schema, the texts and the objects are looked at; the rest is
    NOT_RUN. Findings on pages carry quadrilaterals in user space of the source's page (of the file's own page without
    a source), so that they can become hits. `rejected` says what stays on purpose; it is counted in `Term.kept`.
    `password` opens a protected file from elsewhere. Without `ocr` nobody reads the rims of boxes. Raises OSError where
    `output` cannot be read.
    """
    del rejected
    with bytes_of(output) as data, ExitStack() as stack:
        rims = RimReader() if ocr else None
        proof = _Proof(output, data, source, accepted, terms, kind, password, BoxPlan(accepted, boxes), rims)
        proof.open(stack)
        proof.check_file()
        for page_index in range(proof.page_count):
            proof.check_page(page_index)
            on_page(page_index)
        proof.finish()
    return VerificationReport(tuple(proof.result(check) for check in Check))


def term_occurrences(text: str, terms: Sequence[Term]) -> dict[int, int]:
    """How often each term occurs in a text, by number; terms that do not occur are left out."""
    return {number: len(spans) for number, spans in TermFinder([t.text for t in terms]).find(text).items()}


@dataclass(slots=True)
class _Proof:
    path: Path
    data: FileBytes
    source: opening.OpenedDocument | None
    accepted: Sequence[Entity]
    terms: Sequence[Term]
    kind: ReleaseKind | None
    password: str | None
    plan: BoxPlan
    rims: RimReader | None
    shown: ShownFile | None = None
    page_count: int = 0
    _findings: dict[Check, list[Finding]] = field(default_factory=dict)
    _broken: set[Check] = field(default_factory=set)
    _left_out: dict[Check, WhyNotRun] = field(default_factory=dict)
    _mupdf: MuPDF | None = None
    _pdfium: PDFium | None = None
    _bare: BarePages | None = None
    _released: pikepdf.Pdf | None = None
    _alone: tuple[int, Alone | None] = (-1, None)
    _quads: QuadsByPage = field(default_factory=dict)
    _on_page: dict[int, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    _seen: dict[Check, dict[int, list[Finding]]] = field(default_factory=dict)
    _finder: TermFinder = field(default_factory=lambda: TermFinder(()))
    _legend: pymupdf.Document | None = None
    _stack: ExitStack = field(default_factory=ExitStack)

    def open(self, stack: ExitStack) -> None:
        """Open the file in both engines and prepare what every page needs. All of it is closed with `stack`."""
        self._stack = stack
        self._finder = TermFinder([t.text for t in self.terms])
        if self.source is None:
            self._broken.update(_WITH_SOURCE)
        else:
            layers.resolve_memberships(self.source.pdf)
            self._quads = quads_by_page(self.accepted, self.source.pdf.page_count)
            for entity in self.accepted:
                self._on_page[entity.page_index].append(entity)
            with self._guard(Check.OUTSIDE_UNCHANGED):
                self._legend = stack.enter_context(legend(self.plan.legend, PageDrawing(self.source.pdf, 0)))
        with self._guard(Check.MUPDF_TEXT, Check.BOXES_FLAT_MUPDF, Check.OUTSIDE_UNCHANGED, Check.RIM_READ):
            self._mupdf = stack.enter_context(MuPDF(self.path, self.password))
        with self._guard(Check.PDFIUM_TEXT, Check.BOXES_FLAT_PDFIUM):
            self._pdfium = stack.enter_context(PDFium(self.path, self.password))
        if self.source is not None:
            with self._guard(Check.INK_UNDER_BOXES):
                self._bare = stack.enter_context(BarePages(self.path))
            if self.rims is None or not self.rims.ready:
                self._left_out[Check.RIM_READ] = WhyNotRun.OCR_OFF if self.rims is None else WhyNotRun.NO_OCR_DATA
        if self._mupdf is None or self._pdfium is None:
            self._broken.update((Check.TEXT_UNDER_BOXES, Check.PAGES_COMPLETE))
        self.page_count = max((w.page_count for w in (self._mupdf, self._pdfium) if w is not None), default=0)

    def check_file(self) -> None:
        """The checks of the whole file: its grammar, and the search of everything in it."""
        with self._guard(Check.SCHEMA):
            try:
                self.shown = _read(self.data, self.kind)
            except SchemaError:
                self._add(Finding(Check.SCHEMA))
        with self._guard(Check.OBJECT_SWEEP):
            found = sweep(
                self.path,
                [t.text for t in self.terms],
                certified=self.shown is not None,
                password=self.password or "",
            )
            for number in sorted(found):
                if self.shown is not None or self.terms[number].kept == 0:
                    self._add(Finding(Check.OBJECT_SWEEP, term_index=number))
            if self.shown is not None:
                self._count_shown(self.shown)
        with self._guard(Check.PAGES_COMPLETE):
            if self.source is not None:
                expected = self.source.pdf.page_count + (self._legend.page_count if self._legend else 0)
                counts = [w.page_count for w in (self._mupdf, self._pdfium) if w is not None]
                if any(c != expected for c in counts):
                    self._add(Finding(Check.PAGES_COMPLETE))

    def _count_shown(self, file: ShownFile) -> None:
        """Terms in the codes that pages show, decoded by the file's own map and joined with and without spaces."""
        counts: dict[int, int] = {}
        hits: dict[int, list[Finding]] = {}
        for page_index in range(len(file.pages)):
            views = [file.page_text(page_index, between=b) for b in ("\n", "")]
            found = [self._finder.find(view.text) for view in views]
            numbers = sorted(set(found[0]) | set(found[1]))
            if not numbers:
                continue
            page = file.pages[page_index]
            space = self._geometry(page_index) or _own_geometry(page.width, page.height)
            for number in numbers:
                counts[number] = counts.get(number, 0) + max(len(f.get(number, ())) for f in found)
                hits.setdefault(number, []).extend(
                    _hit(Check.OBJECT_SWEEP, page_index, number, view, span, space)
                    for view, spans in zip(views, found, strict=True)
                    for span in spans.get(number, ())
                )
        for number, count in counts.items():
            if count > self.terms[number].kept:
                self._add(*hits[number])

    def check_page(self, page_index: int) -> None:
        """The checks of one page, in both engines."""
        geometry = self._geometry(page_index)
        quads: tuple[Quadrilateral, ...] = ()
        if geometry is not None:
            quads = in_view(geometry, self._quads.get(page_index, ()))
        self._check_witness(Check.MUPDF_TEXT, self._mupdf, page_index, geometry, quads)
        self._check_witness(Check.PDFIUM_TEXT, self._pdfium, page_index, geometry, quads)
        if self.source is not None and geometry is None:
            self._check_legend(page_index - self.source.pdf.page_count, page_index)
        if self.source is None or geometry is None:
            return
        self._check_size(page_index, geometry)
        if self._pdfium is not None and quads:
            with self._guard(Check.BOXES_FLAT_PDFIUM):
                self._check_boxes(Check.BOXES_FLAT_PDFIUM, self._pdfium, page_index, geometry, quads)
        if quads and self._bare is not None and page_index in self._bare.drawn:
            self._check_under(page_index, geometry, quads)
        if self._mupdf is not None:
            with self._guard(Check.BOXES_FLAT_MUPDF, Check.OUTSIDE_UNCHANGED):
                self._check_boxes(Check.BOXES_FLAT_MUPDF, self._mupdf, page_index, geometry, quads)
            with self._guard(Check.RIM_READ):
                self._check_rims(self._mupdf, page_index, geometry, quads)

    def _check_legend(self, number: int, page_index: int) -> None:
        """Page `number` of the legend says what it must and nothing else."""
        if self._mupdf is None or self._legend is None or not 0 <= number < self._legend.page_count:
            return
        with self._guard(Check.OUTSIDE_UNCHANGED):
            drawing = PageDrawing(self._legend, number)
            said = drawing.page.get_text().split()
            is_said = self._mupdf.text(page_index).text.split() == said
            if not is_said or changed_outside(drawing, self._mupdf, page_index, ()):
                self._add(Finding(Check.OUTSIDE_UNCHANGED))

    def _check_under(self, page_index: int, geometry: PageGeometry, quads: Sequence[Quadrilateral]) -> None:
        """What a drawn page shows in the places of its boxes. Nobody looked where they could not be taken off."""
        if self._bare is None or page_index not in self._bare.cleared:
            self._broken.add(Check.INK_UNDER_BOXES)
            return
        with self._guard(Check.INK_UNDER_BOXES):
            witness, place = self._bare.at(page_index)
            for number in not_clear(witness, place, geometry.view_width, geometry.view_height, quads):
                own = self._quads[page_index][number]
                self._add(Finding(Check.INK_UNDER_BOXES, page_index=page_index, quadrilaterals=(own,)))

    def _check_rims(
        self, witness: MuPDF, page_index: int, geometry: PageGeometry, quads: Sequence[Quadrilateral]
    ) -> None:
        """Letters of removed texts that can be read at the edges of their boxes."""
        boxes = rim_boxes(self._on_page[page_index], quads)
        if self.rims is None or Check.RIM_READ in self._left_out or not boxes or page_index >= witness.page_count:
            return
        width, height = witness.size(page_index)
        zoom = min(ZOOM, (MOST_PIXELS / (width * height)) ** 0.5)
        looking: Witness = witness
        if self._pdfium is not None and page_index < self._pdfium.page_count:
            looking = self._pdfium  # it paints no more than what is looked at
        picture = looking.gray_parts(page_index, zoom * width / looking.size(page_index)[0])
        scale = picture.shape[1] / geometry.view_width
        touched = touched_boxes(picture, scale, boxes)

        def original() -> Pixels:
            assert self.source is not None
            return PageDrawing(self.source.pdf, page_index).gray(scale)

        for _, place in self.rims.left_over(picture, cache(original), scale, boxes, touched):
            own = geometry.from_view.map_quadrilateral(place)
            self._add(Finding(Check.RIM_READ, page_index=page_index, quadrilaterals=(own,)))

    def _geometry(self, page_index: int) -> PageGeometry | None:
        if self.source is None or page_index >= self.source.pdf.page_count:
            return None
        with self._guard(*_WITH_SOURCE):
            return opening.page_geometry(opening.load_page(self.source.pdf, page_index))
        return None

    def _check_witness(
        self,
        check: Check,
        witness: MuPDF | PDFium | None,
        page_index: int,
        geometry: PageGeometry | None,
        quads: Sequence[Quadrilateral],
    ) -> None:
        if witness is None or page_index >= witness.page_count:
            return
        with self._guard(check, Check.TEXT_UNDER_BOXES):
            text = witness.text(page_index)
            width, height = witness.size(page_index)
            if geometry is not None:
                text = text.enlarged(geometry.view_width / width)  # PDFium does not apply UserUnit
            space = geometry or _own_geometry(width, height)
            for number, spans in self._finder.find(text.text).items():
                hits = self._seen.setdefault(check, {}).setdefault(number, [])
                hits += [_hit(check, page_index, number, text, span, space) for span in spans]
            if quads and characters_inside(text, quads):
                self._add(Finding(Check.TEXT_UNDER_BOXES, page_index=page_index))

    def _check_size(self, page_index: int, geometry: PageGeometry) -> None:
        with self._guard(Check.PAGES_COMPLETE):
            for witness in (self._mupdf, self._pdfium):
                if witness is None or page_index >= witness.page_count:
                    continue
                width, height = witness.size(page_index)
                unit = max(1.0, geometry.view_width / width) if isinstance(witness, PDFium) else 1.0
                unit = round(unit) if abs(unit - round(unit)) < 1e-3 else 1.0  # PDFium does not apply UserUnit
                off = max(abs(width * unit - geometry.view_width), abs(height * unit - geometry.view_height))
                if off > SIZE_TOLERANCE:
                    self._add(Finding(Check.PAGES_COMPLETE, page_index=page_index))
                    return

    def _check_boxes(
        self,
        check: Check,
        witness: Witness,
        page_index: int,
        geometry: PageGeometry,
        quads: Sequence[Quadrilateral],
    ) -> None:
        if page_index >= witness.page_count:
            return
        width, height = witness.size(page_index)
        zoom, per_point = zoom_of(width, height), width / geometry.view_width
        if isinstance(witness, MuPDF) and self.source is not None:
            changed = changed_outside(PageDrawing(self.source.pdf, page_index), witness, page_index, quads)
            for box in changed:
                place = geometry.quadrilateral_from_view(box)
                self._add(Finding(Check.OUTSIDE_UNCHANGED, page_index=page_index, quadrilaterals=(place,)))
        own_drawing = self._boxes_alone(page_index, geometry, quads)
        bare = _uncovered(witness, page_index, quads, geometry.view_width, zoom, own_drawing)
        thin = [quads[n] for n in bare if likeness.thinnest(quads[n]) * per_point * zoom < likeness.THIN]
        if thin:  # no pixel of the usual picture lies whole in them
            thinnest = max(min(map(likeness.thinnest, thin)) * per_point, 0.1)
            fine = min(likeness.THIN / thinnest, finest_of(width, height))
            again = _uncovered(witness, page_index, quads, geometry.view_width, max(fine, zoom), own_drawing)
            bare = [n for n in bare if n in again or quads[n] not in thin]
        for number in bare:
            own = self._quads[page_index][number]
            self._add(Finding(check, page_index=page_index, quadrilaterals=(own,)))

    def _boxes_alone(self, page_index: int, geometry: PageGeometry, quads: Sequence[Quadrilateral]) -> Alone | None:
        """The boxes of a page on an empty one; None where all of them are black."""
        boxes = self.plan.drawn(page_index, geometry)
        if not boxes or self.source is None:
            return None
        if self._alone[0] != page_index:
            if self._released is None:
                released = pikepdf.open(self.path, access_mode=pikepdf.AccessMode.stream)
                self._released = self._stack.enter_context(released)
            self._alone = (page_index, alone(self._released, PageDrawing(self.source.pdf, page_index), quads, boxes))
        return self._alone[1]

    def finish(self) -> None:
        """Compare how often each witness saw each term with how often it may be there."""
        for hits_of_check in self._seen.values():
            for number, hits in hits_of_check.items():
                if len(hits) > self.terms[number].kept:
                    self._add(*hits)

    def result(self, check: Check) -> CheckResult:
        """The verdict of one check. What was found counts even where the check later broke off."""
        found = tuple(self._findings.get(check, ())[:MOST_FINDINGS])
        if found:
            return CheckResult(check, Verdict.FAILED, found)
        if check in self._broken:
            why = WhyNotRun.NEEDS_ORIGINAL if self.source is None and check in _WITH_SOURCE else WhyNotRun.BROKE_OFF
            return CheckResult(check, Verdict.NOT_RUN, why=why)
        if check in self._left_out:
            return CheckResult(check, Verdict.NOT_RUN, why=self._left_out[check])
        return CheckResult(check, Verdict.PASSED)

    def _add(self, *findings: Finding) -> None:
        for finding in findings:
            page_index = finding.page_index
            if self.source is not None and page_index is not None and page_index >= self.source.pdf.page_count:
                finding = replace(finding, page_index=None, quadrilaterals=())  # pages that the original has not
            self._findings.setdefault(finding.check, []).append(finding)

    def _guard(self, *checks: Check) -> _Guard:
        return _Guard(self._broken, checks)


class _Guard:
    """Turns an exception inside a check into NOT_RUN for it. Its text may quote the document: not logged."""

    def __init__(self, broken: set[Check], checks: Iterable[Check]) -> None:
        self._broken = broken
        self._checks = tuple(checks)

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if kind is None or not issubclass(kind, Exception) or issubclass(kind, MemoryError):
            return False
        self._broken.update(self._checks)
        _LOG.info("check could not run: %s %s", ",".join(self._checks), kind.__name__)
        return True


def _read(data: FileBytes, kind: ReleaseKind | None) -> ShownFile:
    """What the pages show. Raises SchemaError where the file is none of `kind`."""
    if kind is ReleaseKind.VECTOR:
        return read_vector(data)
    try:
        return read_certified(data)
    except SchemaError:
        if kind is not None:
            raise
        return read_vector(data)


def _uncovered(
    witness: Witness, page_index: int, quads: Sequence[Quadrilateral], wide: float, zoom: float, own: Alone | None
) -> list[int]:
    """Which boxes (view space) of a page do not show what they must in its picture at `zoom`.

    `wide` is the width of the page in view space.
    """
    if own is None:
        gray = witness.gray_parts(page_index, zoom)
        return [n for n, quad in enumerate(quads) if not likeness.flat_black(gray, gray.shape[1] / wide, quad)]
    whole = witness.gray(page_index, zoom)
    own_gray = _gray_alone(own.data, type(witness), zoom)
    return [n for n, quad in enumerate(quads) if unlike(whole, own_gray, whole.shape[1] / wide, quad, own.levels)]


def _gray_alone(data: bytes, engine: type[Witness], zoom: float) -> Pixels:
    with (MuPDF if engine is MuPDF else PDFium)(data) as witness:
        return witness.gray(0, zoom)


def _own_geometry(width: float, height: float) -> PageGeometry:
    return PageGeometry(Box(0, 0, width, height))


def _hit(
    check: Check, page_index: int, number: int, text: PageText, span: tuple[int, int], geometry: PageGeometry
) -> Finding:
    boxes = boxes_of_span(text.boxes(), *span)
    quads = tuple(geometry.quadrilateral_from_view(b) for b in boxes)
    return Finding(check, page_index=page_index, quadrilaterals=quads, term_index=number)
