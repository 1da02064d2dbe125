"""Names that OCR read nearly: "Yamamete" for "Yamamoto".

Where a name was found in a document, a word of doubtful reading that differs from it by a few letters stands for it
more likely than for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.domain.entities import Entity, Source
from app.domain.explanations import Explanation, Note
from app.domain.geometry import Quadrilateral
from app.engine.page_text import PageText, ReadSpan

CERTAIN = 0.93
"""Confidence from which a word is taken as it was read."""
LEAST_LETTERS = 4
ALIKE = 0.6
"""Share of the letters that must agree, by edit distance."""
_NAMES = frozenset({"PERSON", "MINOR_NAME"})
_WORD = re.compile(r"[^\W\d_]+")
_ALREADY = 0.6


def near_repeats(pages: Sequence[PageText], found: Sequence[Entity]) -> tuple[Entity, ...]:
    """Words of `pages` that OCR read with doubt and that are nearly a person's name in `found`, or part of one.

    Every page is read once. Words that `found` covers already are left out.
    """
    parts: dict[str, Entity] = {}
    for entity in found:
        if entity.label in _NAMES and (entity.ocr_confidence is None or entity.ocr_confidence >= CERTAIN):
            for word in _WORD.findall(entity.text):
                if len(word) >= LEAST_LETTERS and not word.islower():
                    parts.setdefault(word.casefold(), entity)
    if not parts:
        return ()
    covers: dict[int, list[Quadrilateral]] = {}
    for entity in found:
        covers.setdefault(entity.page_index, []).extend(entity.quadrilaterals)
    return tuple(e for page in pages for e in _page_repeats(page, parts, covers.get(page.page_index, [])))


def _page_repeats(page: PageText, parts: dict[str, Entity], covers: list[Quadrilateral]) -> Iterator[Entity]:
    for span in page.read:
        if span.confidence >= CERTAIN:
            continue
        name = _nearest(page, span, parts)
        if name is None:
            continue
        quads = page.quads(span.start, span.end)
        if not quads or all(any(q.covered_fraction(c) >= _ALREADY for c in covers) for q in quads):
            continue
        yield Entity(
            page_index=page.page_index,
            text=page.text[span.start : span.end],
            label=name.label,
            quadrilaterals=quads,
            score=min(name.score, 0.6),
            source=Source.REPEATED,
            recognizer="ocr-likeness",
            explanation=Explanation(
                rule=name.explanation.rule or name.recognizer,
                model=name.explanation.model,
                repeats=name.text,
                first_page=name.page_index,
                notes=(Note.READ_NEARLY,),
            ),
            ocr_confidence=span.confidence,
        )


def _nearest(page: PageText, span: ReadSpan, parts: dict[str, Entity]) -> Entity | None:
    word = "".join(_WORD.findall(page.text[span.start : span.end])).casefold()
    if len(word) < LEAST_LETTERS or word in parts:
        return parts.get(word)
    best, chosen = ALIKE, None
    for part, entity in parts.items():
        longest = max(len(part), len(word))
        if abs(len(part) - len(word)) <= longest * (1 - ALIKE):
            alike = 1 - _distance(word, part) / longest
            if alike >= best:
                best, chosen = alike, entity
    return chosen


def _distance(a: str, b: str) -> int:
    """Edit distance (Levenshtein 1966)."""
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
        previous = current
    return previous[-1]
