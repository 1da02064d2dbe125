"""What was found on a page and is no hit, and why: for who tries a list or a profile, and for the support of a firm.

It is asked for and reckoned anew each time, and nothing of it is kept. It holds places; `told` reads the texts there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.dropped import DroppedText, DropReason
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank
from app.engine.selection import Selection

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Dropped:
    """A finding that is no hit: its place in the page's text, what it would have been, and why it is none."""

    start: int
    end: int
    label: str
    recognizer: str
    reason: DropReason


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
    result = [_as(f, DropReason.COMMON_WORDS) for f in refused if not _covered(f, hits)]
    for finding in found:
        if _covered(finding, hits):
            continue
        if (finding.start, finding.end, finding.label, finding.recognizer) not in wanted:
            low = finding.score < selection.thresholds.get(finding.label, 0.0)
            result.append(_as(finding, DropReason.BELOW_THRESHOLD if low else DropReason.NOT_ASKED_FOR))
        elif not kept((finding,)):
            result.append(_as(finding, DropReason.TEXT_TO_KEEP))
        elif finding.rank <= Rank.PATTERN and any(a < finding.end and finding.start < b for a, b in protected):
            result.append(_as(finding, DropReason.CITATION))
        else:
            result.append(_as(finding, DropReason.COMMON_WORDS))  # what another hit left of it says nothing
    return tuple(sorted(dict.fromkeys(result), key=lambda d: (d.start, d.end, d.label, d.recognizer)))


def told(text: PageText, some: Iterable[Dropped]) -> tuple[DroppedText, ...]:
    """The texts and the places of what was dropped on a page."""
    return tuple(
        DroppedText(
            text.page_index, text.flat[d.start : d.end], d.label, d.recognizer, d.reason, text.quads(d.start, d.end)
        )
        for d in some
    )


def _as(finding: Finding, reason: DropReason) -> Dropped:
    return Dropped(finding.start, finding.end, finding.label, finding.recognizer, reason)


def _covered(finding: Finding, hits: Sequence[Finding]) -> bool:
    return any(hit.start < finding.end and finding.start < hit.end for hit in hits)
