"""One finding per character: which of several overlapping findings keeps what."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import replace

from app.domain.explanations import Claim, Explanation, Note
from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.vocabulary import EDGES, FORM_WORDS, NOT_A_NAME

_BESIDE = 2
"""Characters between neighbours: a space, or a comma and a space."""


def merge(flat: str, findings: Iterable[Finding], protected: Iterable[tuple[int, int]]) -> list[Finding]:
    """Findings without overlaps, in order; only texts that always go may lie inside others.

    Checked numbers come before field values, these before patterns, these before the model; within a kind the longer
    one wins. What the loser has beyond the winner stays a finding of its own, so that nothing found is dropped.
    Patterns and the model lose what `protected` covers.

    A text that always goes and stands inside a longer finding leaves that whole: its reader sees one hit and not its
    splinters, and whoever declines the longer one has not declined what must go.

    Each says what it lost, and what other rules took its characters for.
    """
    findings = tuple(findings)
    kept: list[Finding] = []
    labels: set[tuple[int, int]] = set()
    claims = _Claims(findings)
    taken = _Intervals()
    listed = _Intervals()
    ordered = sorted(findings, key=lambda f: (-f.rank, f.start - f.end, -f.score, f.start, f.label))
    guard = _Intervals()
    for start, end in protected:
        guard.add(start, end)
    for finding in ordered:
        uncited = pieces = [(finding.start, finding.end)]
        if finding.rank <= Rank.PATTERN:
            uncited = pieces = guard.outside(finding.start, finding.end)
        pieces = [p for start, end in pieces for p in taken.outside(start, end)]
        inside = finding.rank < Rank.LISTED
        pieces = [p for start, end in pieces for p in listed.outside(start, end, but_inside=inside)]
        for start, end in pieces:
            whole = (start, end) == (finding.start, finding.end)
            if not whole:
                start, end = _trimmed(flat, start, end)
                if not _worth_keeping(flat[start:end], finding.label):
                    continue
                if finding.label == "ID_NUMBER" and _is_label_of_number(flat[start:end]):
                    labels.add((start, end))
            notes = () if whole else _cuts(finding, uncited, pieces)
            kept.append(replace(finding, start=start, end=end, why=claims.explained(finding, start, end, notes)))
            (taken if inside else listed).add(start, end)
    kept = [f for f in kept if (f.start, f.end) not in labels or taken.surround(f.start, f.end)]
    return sorted(kept, key=lambda f: (f.start, -f.end))


def _cuts(finding: Finding, uncited: list[tuple[int, int]], pieces: list[tuple[int, int]]) -> tuple[Note, ...]:
    """What took a part of a finding: a citation, another finding, or both."""
    by_citation = uncited != [(finding.start, finding.end)]
    return (Note.CUT_BY_CITATION,) * by_citation + (Note.CUT_BY_HIT,) * (pieces != uncited)


def _trimmed(flat: str, start: int, end: int) -> tuple[int, int]:
    while start < end and flat[start] in EDGES:
        start += 1
    while end > start and flat[end - 1] in EDGES:
        end -= 1
    return start, end


def _worth_keeping(text: str, label: str) -> bool:
    """False for what is left of a finding and tells nothing by itself."""
    if label == "DATE_TIME" and not any(c.isdigit() for c in text):
        return False
    return sum(c.isalnum() for c in text) >= 2 and not all(w.strip(EDGES).lower() in NOT_A_NAME for w in text.split())


def _is_label_of_number(text: str) -> bool:
    """True of what is left of a number at one of its ends ("nos", "URN"); between two numbers ("142, sheet/plan 33/29")
    it is a part of them all the same."""
    return not any(c.isdigit() for c in text) and not any(_is_name(w.strip(EDGES)) for w in text.split())


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and word.lower() not in FORM_WORDS | NOT_A_NAME


class _Claims:
    """What every rule said, by place."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings = sorted(findings, key=lambda f: f.start)
        self._starts = [f.start for f in self._findings]
        self._longest = max((f.end - f.start for f in self._findings), default=0)

    def explained(self, finding: Finding, start: int, end: int, notes: tuple[Note, ...]) -> Explanation:
        """Why text[start:end] of `finding` is a hit. Another finding means the same characters where it shares half of
        the longer one of the two; what decided for one that agrees, decides for this one too."""
        why = finding.why
        agreed: set[str] = set()
        otherwise: set[tuple[str, str]] = set()
        index = bisect_left(self._starts, start - self._longest)
        while index < len(self._starts) and self._starts[index] < end:
            other = self._findings[index]
            index += 1
            shared = min(end, other.end) - max(start, other.start)
            if 2 * shared < max(end - start, other.end - other.start) or other.recognizer == finding.recognizer:
                continue
            if other.label == finding.label:
                agreed.add(other.recognizer)
                why = _both(why, other.why)
            elif other.rank < Rank.LISTED:
                otherwise.add((other.recognizer, other.label))
        return replace(
            why,
            rule=why.rule or finding.recognizer,
            agreed=tuple(sorted(agreed)),
            otherwise=tuple(Claim(*claim) for claim in sorted(otherwise)),
            notes=(*why.notes, *notes),
        )


def _both(why: Explanation, other: Explanation) -> Explanation:
    """`why`, and what `other` says that it does not."""
    if not other:
        return why
    said = " ".join(why.context).casefold()
    checked, by_model = why if why.check else other, why if why.model else other
    return replace(
        why,
        context=(*why.context, *(words for words in other.context if words.casefold() not in said)),
        check=checked.check,
        passed=checked.passed,
        model=by_model.model,
        marked=by_model.marked,
        removal=by_model.removal,
    )


class _Intervals:
    """A growing set of spans that answers what of a span is outside all of them."""

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []
        self._longest = 0

    def add(self, start: int, end: int) -> None:
        insort(self._spans, (start, end))
        self._longest = max(self._longest, end - start)

    def surround(self, start: int, end: int) -> bool:
        """True where other spans end right before this one and begin right after it."""
        sides = (start - _BESIDE - 1, start), (end, end + _BESIDE + 1)
        return all(self.outside(*side) != [side] for side in sides)

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
