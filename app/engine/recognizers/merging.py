"""One finding per character: which of several overlapping findings keeps what."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.vocabulary import NOT_A_NAME

_EDGES = " \t\n,.;:()[]\"'-*_/|#&"


def merge(flat: str, findings: Iterable[Finding], protected: Iterable[tuple[int, int]]) -> list[Finding]:
    """Findings without overlaps, in order; only texts that always go may lie inside others.

    Checked numbers come before field values, these before patterns, these before the model; within a kind the longer
    one wins. What the loser has beyond the winner stays a finding of its own, so that nothing found is dropped.
    Patterns and the model lose what `protected` covers.

    A text that always goes and stands inside a longer finding leaves that whole: its reader sees one hit and not its
    splinters, and whoever declines the longer one has not declined what must go.
    """
    kept: list[Finding] = []
    taken = _Intervals()
    listed = _Intervals()
    ordered = sorted(findings, key=lambda f: (-f.rank, f.start - f.end, -f.score, f.start, f.label))
    guard = _Intervals()
    for start, end in protected:
        guard.add(start, end)
    for finding in ordered:
        pieces = [(finding.start, finding.end)]
        if finding.rank <= Rank.PATTERN:
            pieces = [p for start, end in pieces for p in guard.outside(start, end)]
        pieces = [p for start, end in pieces for p in taken.outside(start, end)]
        inside = finding.rank < Rank.LISTED
        pieces = [p for start, end in pieces for p in listed.outside(start, end, but_inside=inside)]
        for start, end in pieces:
            whole = (start, end) == (finding.start, finding.end)
            if not whole:
                start, end = _trimmed(flat, start, end)
                if not _worth_keeping(flat[start:end], finding.label):
                    continue
            kept.append(Finding(start, end, finding.label, finding.score, finding.rank, finding.recognizer))
            (taken if inside else listed).add(start, end)
    return sorted(kept, key=lambda f: (f.start, -f.end))


def _trimmed(flat: str, start: int, end: int) -> tuple[int, int]:
    while start < end and flat[start] in _EDGES:
        start += 1
    while end > start and flat[end - 1] in _EDGES:
        end -= 1
    return start, end


def _worth_keeping(text: str, label: str) -> bool:
    if label == "DATE_TIME" and not any(c.isdigit() for c in text):
        return False
    return sum(c.isalnum() for c in text) >= 2 and not all(w.strip(_EDGES).lower() in NOT_A_NAME for w in text.split())


class _Intervals:
    """A growing set of spans that answers what of a span is outside all of them."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []
        self._longest = 0

    def add(self, start: int, end: int) -> None:
        insort(self._spans, (start, end))
        self._longest = max(self._longest, end - start)

    def outside(self, start: int, end: int, *, but_inside: bool = False) -> list[tuple[int, int]]:
        """The parts of a span that no other covers. With `but_inside` shorter spans inside it cover nothing."""
        whole = (start, end)
        pieces: list[tuple[int, int]] = []
        index = bisect_left(self._spans, (start - self._longest, -1))
        while index < len(self._spans) and self._spans[index][0] < end:
            low, high = self._spans[index]
            within = but_inside and whole[0] <= low and high <= whole[1] and (low, high) != whole
            if high > start and not within:
                if low > start:
                    pieces.append((start, low))
                start = high
            index += 1
        if start < end:
            pieces.append((start, end))
        return pieces
