"""One redaction from decisions to released file: write, prove, and only then give it its name.

No database here: the queue and `sable redact` share it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.domain import matching
from app.domain.entities import Decision, Entity, Source
from app.domain.reports import Check, ReleaseFacts, Term, VerificationReport
from app.protocol.calls import ChildPort
from app.protocol.messages import Event, Progress, Release, ReleaseDone, SourceFile, Verify, VerifyDone
from app.services import delivery
from app.services.ports import OnProgress, no_progress

MAX_REMEDIES = 3
"""How often what the verification found is boxed and everything done again, where that is allowed."""


@dataclass(frozen=True, slots=True)
class Released:
    """A file that was written and proven, and what was accepted for it (with what remedies added)."""

    facts: ReleaseFacts
    report: VerificationReport
    accepted: tuple[Entity, ...]
    terms: tuple[Term, ...]


class VerificationFailed(Exception):
    """The proof failed; there is no output file. `leftovers` are new entities for what was found with a place."""

    def __init__(self, report: VerificationReport, leftovers: tuple[Entity, ...], accepted: tuple[Entity, ...]) -> None:
        super().__init__(FailureCode.VERIFICATION_FAILED.value)
        self.report = report
        self.leftovers = leftovers
        self.accepted = accepted


def expected_terms(accepted: Sequence[Entity], rejected: Sequence[Entity]) -> tuple[Term, ...]:
    """What must be gone everywhere: every distinctive accepted text, less the occurrences explicitly left."""
    texts = matching.terms_of(accepted)
    labels = {e.text.strip(): e.label for e in accepted}
    return tuple(
        Term(text, labels.get(text, ""), sum(matching.count(text, e.text) for e in rejected)) for text in texts
    )


def release(
    child: ChildPort,
    source: SourceFile,
    accepted: Sequence[Entity],
    rejected: Sequence[Entity],
    output: Path,
    *,
    overwrite: bool = False,
    accept_leftovers: bool = False,
    on_progress: OnProgress = no_progress,
    before_publishing: Callable[[Released], None] = lambda released: None,
) -> Released:
    """Write `output` with everything accepted removed. It appears only after every check passed.

    `before_publishing` is called with what was proven, just before the file gets its name. With `accept_leftovers`, a
    place where an accepted text still stands is accepted too and everything is done again.
    Raises VerificationFailed (no file exists then) or KnownError.
    """
    if not overwrite and output.exists():
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    accepted = tuple(accepted)
    remedies = MAX_REMEDIES if accept_leftovers else 0
    while True:
        with delivery.part_beside(output) as part:
            released, leftovers = _attempt(child, source, accepted, tuple(rejected), part, on_progress)
            if released.report.passed:
                before_publishing(released)
                delivery.publish(part, output, replace=overwrite)
                return released
        if not leftovers or not remedies:
            raise VerificationFailed(released.report, leftovers, accepted)
        remedies -= 1
        accepted += tuple(replace(e, decision=Decision.ACCEPTED) for e in leftovers)


def _attempt(
    child: ChildPort,
    source: SourceFile,
    accepted: tuple[Entity, ...],
    rejected: tuple[Entity, ...],
    part: Path,
    on_progress: OnProgress,
) -> tuple[Released, tuple[Entity, ...]]:
    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            on_progress(event)

    terms = expected_terms(accepted, rejected)
    written = child.call(Release(source=source, entities=accepted, output_path=str(part)), listen).event
    if not isinstance(written, ReleaseDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    proven = child.call(
        Verify(
            source=replace(source, sha256=written.facts.source_sha256),
            output_path=str(part),
            entities=accepted,
            rejected=rejected,
            terms=terms,
        ),
        listen,
    ).event
    if not isinstance(proven, VerifyDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    if proven.sha256 != written.facts.sha256:
        raise KnownError(FailureCode.INTERNAL)
    return Released(written.facts, proven.report, accepted, terms), _leftovers(proven.report, terms)


def _leftovers(report: VerificationReport, terms: Sequence[Term]) -> tuple[Entity, ...]:
    """New entities for places where an accepted text still stands, each place once."""
    found: list[Entity] = []
    for finding in report.findings:
        if finding.page_index is None or finding.term_index is None or not finding.quadrilaterals:
            continue
        if any(
            e.page_index == finding.page_index
            and all(q.covered_fraction(c) > 0.5 for q, c in zip(finding.quadrilaterals, e.quadrilaterals, strict=False))
            for e in found
        ):
            continue
        term = terms[finding.term_index]
        found.append(
            Entity(
                page_index=finding.page_index,
                text=term.text,
                label=term.label or "REDACTION",
                quadrilaterals=finding.quadrilaterals,
                source=Source.VERIFICATION,
                recognizer=finding.check.value,
            )
        )
    return tuple(found)


def failed_checks(report: VerificationReport) -> tuple[Check, ...]:
    """Checks that failed or could not run."""
    return tuple(r.check for r in report.results if r.verdict.value != "passed")
