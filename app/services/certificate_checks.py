"""A released file checked against its certificate on any computer, with or without the original."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.domain import certificate_form, matching
from app.domain.box_style import USUAL_BOXES
from app.domain.certificate_form import Certificate, Certified, Checked, Vector
from app.domain.contract import quadrilateral_from_json
from app.domain.documents import Word
from app.domain.entities import Decision, Entity, Source
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, CheckResult, Term, Verdict, VerificationReport, may_be_missing
from app.domain.snapping import snapped
from app.protocol.calls import ChildPort
from app.protocol.messages import ReadWords, SourceFile, Verify, VerifyDone, WordsDone
from app.services.verification_work import WITHOUT_SOURCE

_COVERED = 0.5
"""Share of a word that a box covers where the word counts as removed."""
_EDGES = " \t\n,;:./()[]\"'“”‘’-–"


_LATER = frozenset({Check.RIM_READ.value})
"""Checks that certificates from before there were such do not name."""


class State(StrEnum):
    """What a certificate itself looks like."""

    INTACT = "intact"
    CHANGED = "changed"  # its integrity hash is of something else
    CONTRADICTORY = "contradictory"  # its members do not agree with each other


class Belongs(StrEnum):
    """Whether a certificate is about a file."""

    SAME = "same"
    CHANGED = "changed-since"  # the file it is about, with other bytes
    ANOTHER = "another-file"
    NO_FILE = "no-file"  # a record of a release that was refused


def state_of(form: Certificate, value: dict[str, Any]) -> State:
    """Whether a certificate is as it was written. Who changes one with care can make its integrity hash anew; only a
    signature tells that."""
    try:
        intact = form.integrity.sha256 == certificate_form.integrity_of(value)
    except ValueError:
        intact = False
    if not intact:
        return State.CHANGED
    return State.CONTRADICTORY if any(_contradictions(form)) else State.INTACT


def _contradictions(form: Certificate) -> Iterator[bool]:
    decided, redactions = form.decisions, form.redactions
    yield decided.accepted != len(redactions)
    yield dict(decided.accepted_by_label) != dict(Counter(r.label for r in redactions))
    yield dict(decided.accepted_by_reason) != dict(Counter(code for r in redactions for code in r.reasons))
    yield {p.page_index: p.count for p in decided.accepted_by_page} != dict(Counter(r.page_index for r in redactions))
    yield any(r.page_index is not None and r.page_index >= form.input.pages for r in redactions)
    checks = form.verification.checks
    yield len({made.check for made in checks}) != len(checks)
    yield any((made.verdict == Verdict.NOT_RUN) != (made.why is not None) for made in checks)
    if isinstance(form, Certified | Vector):
        without = {made.check for made in checks if may_be_missing(made.check, made.why)}
        passed = {made.check for made in checks if made.verdict == Verdict.PASSED}
        needed = {check.value for check in Check} - _LATER
        yield not (
            form.verification.passed and needed <= passed and {made.check for made in checks} <= passed | without
        )
        yield len(form.output.pages) != form.input.pages
    elif not isinstance(form, Checked):
        yield form.verification.passed


def belongs(form: Certificate, sha256: str, file_id: str) -> Belongs:
    """Whether the file with this hash and identifier is the one that a certificate is about."""
    if isinstance(form, Checked):
        return Belongs.SAME if form.input.sha256 == sha256 else Belongs.ANOTHER
    if not isinstance(form, Certified | Vector):
        return Belongs.NO_FILE
    if form.output.sha256 == sha256:
        return Belongs.SAME
    return Belongs.CHANGED if file_id and file_id == form.output.file_id else Belongs.ANOTHER


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What the checks say now of a file, its hash and identifier, and how many texts were searched for."""

    report: VerificationReport
    sha256: str
    file_id: str
    searched: int

    @property
    def passed(self) -> bool:
        """True where every check that could say something passed; one that broke off did not."""
        return all(r.verdict is Verdict.PASSED or r.excused for r in self.report.results)


def recheck(
    child: ChildPort,
    path: str,
    form: Certificate,
    *,
    secrets: Sequence[str] = (),
    original: SourceFile | None = None,
) -> Rechecked:
    """Check a file again: what needs no original, and with it everything.

    The certificate has no texts, so those that must be gone are read from the original where the boxes lie. Hidden
    texts are not among them: they have no place. `original` must be the file of the certificate. Raises KnownError.
    """
    kind = ReleaseKind(form.kind) if isinstance(form, Certified | Vector) else None
    boxes = form.boxes.style if isinstance(form, Certified | Vector) else USUAL_BOXES
    painted: tuple[Entity, ...] = ()
    terms = [Term(text) for text in secrets]
    if original is not None:

        @cache
        def words_of(page_index: int) -> tuple[Word, ...]:
            return _words(child, original, page_index)

        entities, found = _with_texts(form, words_of)
        painted = snapped(entities, boxes, words_of).entities
        terms += [term for term in found if term.text not in secrets]
    order = Verify(source=original, output_path=path, entities=painted, terms=tuple(terms), release=kind, boxes=boxes)
    done = child.call(order).event
    if not isinstance(done, VerifyDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    results = done.report.results
    if original is None:
        results = tuple(r for r in results if r.check in WITHOUT_SOURCE)
    if kind is None:  # not written by this program: nothing is said about what it is made of
        results = tuple(r for r in results if r.check is not Check.SCHEMA)
    if not terms:
        results = tuple(r for r in results if not _searches(r))
    return Rechecked(replace(done.report, results=results), done.sha256, done.file_id, len(terms))


def _searches(result: CheckResult) -> bool:
    """True for a check that did nothing but look for texts. The sweep of a file that cannot be read finds that out."""
    texts = (Check.MUPDF_TEXT, Check.PDFIUM_TEXT, Check.OBJECT_SWEEP)
    return result.check in texts and result.verdict is Verdict.PASSED


def _entities(form: Certificate) -> list[Entity]:
    return [
        Entity(
            redaction.page_index,
            "",
            redaction.label,
            tuple(
                quadrilateral_from_json(q.model_dump(by_alias=True), "/redactions") for q in redaction.quadrilaterals
            ),
            source=Source(redaction.source),
            decision=Decision.ACCEPTED,
            codes=redaction.reasons,
        )
        for redaction in form.redactions
        if redaction.page_index is not None and redaction.quadrilaterals
    ]


def _with_texts(form: Certificate, words_of: Callable[[int], Sequence[Word]]) -> tuple[list[Entity], list[Term]]:
    """The entities with the words that stand in their places, and the terms that follow from them.

    Where hits were declined, their places are not in the certificate: a term may then stand as often as it does in the
    original outside the boxes.
    """
    entities = _entities(form)
    declined = form.decisions.rejected > 0
    pages = range(form.input.pages) if declined else sorted({e.page_index for e in entities})
    by_page: dict[int, list[int]] = {}
    for number, entity in enumerate(entities):
        by_page.setdefault(entity.page_index, []).append(number)
    texts: dict[int, list[str]] = {}
    outside: list[str] = []
    for page_index in pages:
        words = words_of(page_index)
        owners = [_owners(word, by_page.get(page_index, ()), entities) for word in words]
        for word, numbers in zip(words, owners, strict=True):
            for number in numbers:
                texts.setdefault(number, []).append(word.text)
        outside.append(" ".join(w.text for w, numbers in zip(words, owners, strict=True) if not numbers))
    named = [replace(e, text=" ".join(texts.get(n, ())).strip(_EDGES)) for n, e in enumerate(entities)]
    terms = matching.terms_of(named)
    kept = {term: sum(matching.count(term, text) for text in outside) if declined else 0 for term in terms}
    return named, [Term(term, "", kept[term]) for term in terms]


def _owners(word: Word, numbers: Sequence[int], entities: Sequence[Entity]) -> list[int]:
    return [
        number
        for number in numbers
        if any(word.quadrilateral.covered_fraction(quad) > _COVERED for quad in entities[number].quadrilaterals)
    ]


def _words(child: ChildPort, original: SourceFile, page_index: int) -> tuple[Word, ...]:
    done = child.call(ReadWords(source=original, page_index=page_index)).event
    if not isinstance(done, WordsDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    return done.words
