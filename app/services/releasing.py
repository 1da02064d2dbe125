"""One redaction from decisions to released file: write, prove, and only then give it its name.

No database here: the queue and `sable redact` share it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import hypot
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain import matching
from app.domain.box_style import USUAL_BOXES, Boxes
from app.domain.documents import Word
from app.domain.entities import MANUAL_LABEL, Decision, Entity, Source
from app.domain.geometry import Box, Point, Quadrilateral
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, ReleaseFacts, Term, Verdict, VerificationReport
from app.domain.snapping import NOT_SNAPPED, Snapped, snapped
from app.protocol.calls import ChildPort
from app.protocol.messages import (
    Event,
    Progress,
    ReadWords,
    Release,
    ReleaseDone,
    SourceFile,
    Verify,
    VerifyDone,
    WordsDone,
)
from app.services import delivery
from app.services.ports import OnProgress, no_progress

MAX_REMEDIES = 3
"""How often what the verification found is boxed and everything done again, where that is allowed."""

_OF_DRAWING = frozenset(
    (
        Check.SCHEMA, Check.BOXES_FLAT_MUPDF, Check.BOXES_FLAT_PDFIUM, Check.TEXT_UNDER_BOXES, Check.PAGES_COMPLETE,
        Check.INK_UNDER_BOXES, Check.OUTSIDE_UNCHANGED,
    )
)  # fmt: skip
"""Checks that a page rebuilt from pixels passes where its drawing may not."""
_SAME_PLACE = 0.5
"""Share of a text's place that is covered by that of the same text: engines do not agree on the height of a line."""
_COVERED = 0.9
"""Share that is covered by the place of another text: less, and a word of it may stand outside."""


@dataclass(frozen=True, slots=True)
class Released:
    """A file that was written and proven, and what was accepted for it (with what remedies added). `file_id` is the
    identifier in the file, which it keeps when somebody changes it."""

    facts: ReleaseFacts
    report: VerificationReport
    accepted: tuple[Entity, ...]
    terms: tuple[Term, ...]
    kind: ReleaseKind = ReleaseKind.CERTIFIED
    boxes: Boxes = USUAL_BOXES
    snapped: Snapped = NOT_SNAPPED
    file_id: str = ""


class VerificationFailed(Exception):
    """The proof failed; there is no output file. `leftovers` are new entities for what was found with a place."""

    def __init__(self, report: VerificationReport, leftovers: tuple[Entity, ...], accepted: tuple[Entity, ...]) -> None:
        super().__init__(FailureCode.VERIFICATION_FAILED.value)
        self.report = report
        self.leftovers = leftovers
        self.accepted = accepted


def expected_terms(accepted: Sequence[Entity], rejected: Sequence[Entity]) -> tuple[Term, ...]:
    """What must be gone everywhere: every distinctive accepted text, less the occurrences explicitly left.

    A rejection allows what it leaves to be seen, once: nothing where an accepted box covers it, and nothing more where
    the same place was rejected twice. Each would let an occurrence pass that nobody decided about. Nor does the
    rejection of a hit that no page shows: its carrier is not carried over, so nothing of it is left.
    """
    labels = {text: e.label for e in accepted for text in (*e.removed, e.text.strip())}
    boxed = _by_page(accepted)
    left: list[tuple[Entity, list[Entity]]] = []
    before: dict[int, list[Entity]] = defaultdict(list)
    for entity in sorted((e for e in rejected if e.hidden is None), key=lambda e: -len(e.text)):
        others = [*boxed.get(entity.page_index, ()), *before[entity.page_index]]
        if not any(_covers(other, entity.quadrilaterals, _SAME_PLACE) for other in others):
            left.append((entity, [o for o in others if _touches(o, entity)]))
            before[entity.page_index].append(entity)
    counted = {e.text for e, _ in left}
    terms: list[Term] = []
    for text in matching.terms_of(accepted):
        holding = {t: n for t in counted if (n := matching.count(text, t))}
        kept = sum(
            max(0, holding[e.text] - sum(matching.count(text, o.text) for o in others))
            for e, others in left
            if e.text in holding
        )
        terms.append(Term(text, labels.get(text, ""), kept))
    return tuple(terms)


def _by_page(entities: Iterable[Entity]) -> dict[int, list[Entity]]:
    pages: dict[int, list[Entity]] = defaultdict(list)
    for entity in entities:
        pages[entity.page_index].append(entity)
    return pages


def _covers(entity: Entity, quads: Sequence[Quadrilateral], share: float) -> bool:
    """True where each of `quads` lies, to more than `share`, in a quadrilateral of `entity` (of the same page)."""
    return bool(quads) and all(any(q.covered_fraction(c) > share for c in entity.quadrilaterals) for q in quads)


def _touches(one: Entity, other: Entity) -> bool:
    return any(_covers(other, (q,), _SAME_PLACE) for q in one.quadrilaterals) or any(
        _covers(one, (q,), _SAME_PLACE) for q in other.quadrilaterals
    )


def release(
    child: ChildPort,
    source: SourceFile,
    accepted: Sequence[Entity],
    rejected: Sequence[Entity],
    output: Path,
    *,
    kind: ReleaseKind = ReleaseKind.CERTIFIED,
    boxes: Boxes = USUAL_BOXES,
    ocr: bool = True,
    overwrite: bool = False,
    accept_leftovers: bool = False,
    on_progress: OnProgress = no_progress,
    before_publishing: Callable[[Released], None] = lambda released: None,
) -> Released:
    """Write `output` with everything accepted removed. It appears only after every check passed.

    `boxes` says how the boxes look and whether they are wider than what they cover: what was accepted keeps its places.
    Without `ocr` the file has no text of what stands in pictures. `before_publishing` is called with what was proven,
    just before the file gets its name. With `accept_leftovers`, a place where an accepted text still stands is accepted
    too and everything is done again. Where the proof finds something about a page that was drawn anew, or cannot look,
    everything is done again with that page rebuilt from pixels.
    Raises VerificationFailed (no file exists then) or KnownError.
    """
    if delivery.taken(output) and (not overwrite or _is_original(output, source)):
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    accepted = tuple(accepted)
    remedies = MAX_REMEDIES if accept_leftovers else 0
    rebuilt: tuple[int, ...] = ()

    @cache
    def words_of(page_index: int) -> tuple[Word, ...]:
        read = child.call(ReadWords(source=source, page_index=page_index)).event
        if not isinstance(read, WordsDone):
            raise KnownError(FailureCode.CHILD_NOISE)
        return read.words

    while True:
        with delivery.part_beside(output) as part:
            painted = snapped(accepted, boxes, words_of)
            order = Release(
                source=source,
                entities=painted.entities,
                output_path=str(part),
                release=kind,
                boxes=boxes,
                ocr=ocr,
                rebuilt=rebuilt,
            )
            released, leftovers = _attempt(child, order, tuple(rejected), on_progress)
            released = replace(released, accepted=accepted, snapped=replace(painted, entities=()))
            if released.report.passed:
                if _hash(part) != released.facts.sha256:
                    raise KnownError(FailureCode.INTERNAL)
                before_publishing(released)
                delivery.publish(part, output, replace=overwrite)
                return released
        if more := _to_rebuild(released).difference(rebuilt):
            rebuilt = tuple(sorted({*rebuilt, *more}))
            continue
        if not leftovers or not remedies:
            raise VerificationFailed(released.report, leftovers, accepted)
        remedies -= 1
        accepted += tuple(replace(e, decision=Decision.ACCEPTED) for e in leftovers)


def _to_rebuild(released: Released) -> set[int]:
    """Pages of a vector release that are made from pixels instead, as the proof found something about their drawing:
    all drawn pages where it cannot be said which. A text that still shows is no matter of how a page is made."""
    drawn = {n for n, page in enumerate(released.facts.pages) if page.is_drawn}
    found = [f for f in released.report.findings if f.check in _OF_DRAWING]
    swept = [f for f in released.report.findings if f.check is Check.OBJECT_SWEEP]
    nowhere = any(f.page_index is None for f in (*found, *swept))
    unknown = any(r.check in _OF_DRAWING and r.verdict is Verdict.NOT_RUN for r in released.report.results)
    return drawn if nowhere or unknown else drawn & {f.page_index for f in found if f.page_index is not None}


def _is_original(output: Path, source: SourceFile) -> bool:
    try:
        return output.samefile(source.path)
    except OSError:  # there is no such original: opening it says so
        return False


def _hash(part: Path) -> str:
    try:
        return delivery.sha256_of(part)
    except OSError:
        return ""


def _attempt(
    child: ChildPort, order: Release, rejected: tuple[Entity, ...], on_progress: OnProgress
) -> tuple[Released, tuple[Entity, ...]]:
    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            on_progress(event)

    terms = expected_terms(order.entities, rejected)
    written = child.call(order, listen).event
    if not isinstance(written, ReleaseDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    proven = child.call(
        Verify(
            source=replace(order.source, sha256=written.facts.source_sha256),
            output_path=order.output_path,
            entities=order.entities,
            rejected=rejected,
            terms=terms,
            release=order.release,
            boxes=order.boxes,
            ocr=order.ocr,
        ),
        listen,
    ).event
    if not isinstance(proven, VerifyDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    if proven.sha256 != written.facts.sha256:
        raise KnownError(FailureCode.INTERNAL)
    _refuse_nonsense(proven.report, len(terms), len(written.facts.pages))
    released = Released(
        written.facts,
        proven.report,
        order.entities,
        terms,
        order.release,
        order.boxes,
        file_id=proven.file_id,
    )
    return released, _leftovers(proven.report, terms, order.entities, rejected)


def _refuse_nonsense(report: VerificationReport, terms: int, pages: int) -> None:
    """A report that lacks a check proves nothing, and one that points nowhere is of another file."""
    complete = sorted(r.check for r in report.results) == sorted(Check)
    if not complete or not all(
        (f.term_index is None or 0 <= f.term_index < terms) and (f.page_index is None or 0 <= f.page_index < pages)
        for f in report.findings
    ):
        raise KnownError(FailureCode.CHILD_NOISE)


def _leftovers(
    report: VerificationReport, terms: Sequence[Term], accepted: Sequence[Entity], rejected: Sequence[Entity]
) -> tuple[Entity, ...]:
    """New entities for places where an accepted text, or a part of it that its box leaves out, still stands, each once.

    Where a term occurs more often than it may, all its places are findings, those too that were left on purpose. They
    are not asked about again unless nothing else was found.
    """
    found: list[Entity] = []
    # By term: longer ones come first, and a part of one lies in its place.
    for finding in sorted(report.findings, key=lambda f: -1 if f.term_index is None else f.term_index):
        if finding.page_index is None or finding.term_index is None or not finding.quadrilaterals:
            continue
        term = terms[finding.term_index]
        if any(
            e.page_index == finding.page_index
            and _covers(e, finding.quadrilaterals, _SAME_PLACE if e.text == term.text else _COVERED)
            for e in found
        ):
            continue
        found.append(
            Entity(
                page_index=finding.page_index,
                text=term.text,
                label=term.label or MANUAL_LABEL,
                quadrilaterals=finding.quadrilaterals,
                source=Source.VERIFICATION,
                recognizer=finding.check.value,
            )
        )
    left = _by_page(rejected)
    found += _left_at_rims(report, accepted)
    fresh = [e for e in found if not any(_covers(r, e.quadrilaterals, _SAME_PLACE) for r in left.get(e.page_index, ()))]
    return tuple(fresh or found)


def _left_at_rims(report: VerificationReport, accepted: Sequence[Entity]) -> Iterator[Entity]:
    """The letters that boxes leave out, each as a hit of the text whose box is nearest."""
    boxed = _by_page(accepted)
    for finding in report.findings:
        if finding.check is not Check.RIM_READ or finding.page_index is None or not finding.quadrilaterals:
            continue
        place = finding.quadrilaterals[0].center
        owner = min(
            (e for e in boxed.get(finding.page_index, ()) if e.quadrilaterals),
            key=lambda e: min(_away(q.envelope, place) for q in e.quadrilaterals),
            default=None,
        )
        if owner is not None:
            yield Entity(
                page_index=finding.page_index,
                text=owner.text,
                label=owner.label,
                quadrilaterals=finding.quadrilaterals,
                source=Source.VERIFICATION,
                recognizer=finding.check.value,
            )


def _away(box: Box, point: Point) -> float:
    """How far a point lies off a box; 0 inside."""
    across = max(box.x0 - point.x, point.x - box.x1, 0.0)
    return hypot(across, max(box.y0 - point.y, point.y - box.y1, 0.0))


def without_known(found: Iterable[Entity], known: Iterable[Entity]) -> list[Entity]:
    """Those of `found` whose place no undecided or accepted one of `known` covers."""
    places = _by_page(e for e in known if e.decision is not Decision.REJECTED)
    return [e for e in found if not any(_covers(k, e.quadrilaterals, _COVERED) for k in places.get(e.page_index, ()))]


def failed_checks(report: VerificationReport) -> tuple[Check, ...]:
    """Checks that failed or could not run."""
    return tuple(r.check for r in report.results if r.verdict is not Verdict.PASSED and not r.excused)
