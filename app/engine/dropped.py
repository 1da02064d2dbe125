"""What was found on a page and is no hit, and why: for who tries a list or a profile, and for the support of a firm.

It is asked for and reckoned anew each time. Nothing of it is kept, and it holds places and no text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.engine.recognizers.base import Finding, Rank
from app.engine.selection import Selection

Spans = Sequence[tuple[int, int]]


class Reason(StrEnum):
    """Why a finding is no hit."""

    COMMON_WORDS = "common-words"  # the model took a heading, a label of a form or a role for a name
    NOT_ASKED_FOR = "not-asked-for"  # its category is not looked for
    BELOW_THRESHOLD = "below-threshold"  # the profile wants to be surer of its category
    TEXT_TO_KEEP = "text-to-keep"  # it lies inside a text of the *never* list
    CITATION = "citation"  # it is a citation or one of the document's own numbers


@dataclass(frozen=True, slots=True)
class Dropped:
    """A finding that is no hit: its place in the page's text, what it would have been, and why it is none."""

    start: int
    end: int
    label: str
    recognizer: str
    reason: Reason


def dropped(
    found: Iterable[Finding],
    refused: Iterable[Finding],
    selection: Selection,
    raised: Sequence[Finding],
    kept: Callable[[Iterable[Finding]], Sequence[Finding]],
    protected: Spans,
    hits: Sequence[Finding],
) -> tuple[Dropped, ...]:
    """What of `found`, and of what the model's own filter `refused`, no hit covers; in order.

    Args:
        found: All findings of a page.
        refused: Those that the filters of the model took out before.
        selection: What was looked for.
        raised: Those of `found` that are wanted.
        kept: Those of some findings that lie in no text to keep.
        protected: Citations and the document's own numbers.
        hits: What came out.
    """
    wanted = {(f.start, f.end, f.label, f.recognizer) for f in raised}
    result = [_as(f, Reason.COMMON_WORDS) for f in refused if not _covered(f, hits)]
    for finding in found:
        if _covered(finding, hits):
            continue
        if (finding.start, finding.end, finding.label, finding.recognizer) not in wanted:
            low = finding.score < selection.thresholds.get(finding.label, 0.0)
            result.append(_as(finding, Reason.BELOW_THRESHOLD if low else Reason.NOT_ASKED_FOR))
        elif not kept((finding,)):
            result.append(_as(finding, Reason.TEXT_TO_KEEP))
        elif finding.rank <= Rank.PATTERN and any(a < finding.end and finding.start < b for a, b in protected):
            result.append(_as(finding, Reason.CITATION))
        else:
            result.append(_as(finding, Reason.COMMON_WORDS))  # what another hit left of it says nothing
    return tuple(sorted(dict.fromkeys(result), key=lambda d: (d.start, d.end, d.label, d.recognizer)))


def counts(some: Iterable[Dropped]) -> dict[tuple[Reason, str, str], int]:
    """How often something was dropped, by reason, label and recognizer."""
    return dict(Counter((d.reason, d.label, d.recognizer) for d in some))


def _as(finding: Finding, reason: Reason) -> Dropped:
    return Dropped(finding.start, finding.end, finding.label, finding.recognizer, reason)


def _covered(finding: Finding, hits: Sequence[Finding]) -> bool:
    return any(hit.start < finding.end and finding.start < hit.end for hit in hits)
