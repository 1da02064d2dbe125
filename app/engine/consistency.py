"""The same secret elsewhere: further occurrences of found texts and of the parts of people's names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.entities import Entity, Source
from app.domain.explanations import Explanation, Note
from app.domain.geometry import Quadrilateral
from app.domain.matching import FoldedText, fold, secrets_of, term_pattern
from app.domain.profiles import Operator
from app.engine import operators as partial
from app.engine.page_text import PageText
from app.engine.recognizers.vocabulary import COMPANY, LOWER, NOT_A_NAME, TITLE, UPPER

_WORD = re.compile(r"[^\W_]+")
_BROKEN_WORD = re.compile(r"([^\W_]+)-\s*\n\s*([^\W_]+)")
_LOWER_WORD = re.compile(rf"(?<![\w'])[{LOWER}]{{3,}}")
_TITLE_START = re.compile(rf"(?:{TITLE}\s+)+")
_TITLE_BEFORE = re.compile(rf"{TITLE}\s$")
_INITIALS = re.compile(rf"(?<!\w)(?:[{UPPER}]\.[ ]?){{1,3}}$")
_PART_SCORE = 0.6
_DAMPING = 0.95
_COVERED = 0.8
_NAMES = frozenset({"PERSON", "MINOR_NAME"})


@dataclass(slots=True)
class _Term:
    text: str
    label: str
    score: float
    words: tuple[str, ...]
    lead: int
    """Characters of the term before its first word."""
    origin: Entity
    """Where it was found first."""
    letters: str
    """The term's letters and digits, case folded: what every occurrence of it reads, whatever stands between them."""
    part: bool = False
    """True for what goes of a text of which a part stays: nothing of it may stay anywhere."""
    of_name: bool = False
    """True for a part of a person's name, or the name with its words in another order."""

    def explanation(self) -> Explanation:
        """Why an occurrence of the term is a hit."""
        found = self.origin.explanation
        return Explanation(
            rule=found.rule or self.origin.recognizer,
            model=found.model,
            repeats=self.origin.text,
            first_page=self.origin.page_index,
            notes=(Note.LEFT_PART,) * self.part + (Note.NAME_PART,) * self.of_name,
        )


class _Squeezed:
    """The letters and digits of a folded text, case folded, that tell where a term cannot be.

    Compiling a pattern for every found text took a third of the whole detection; most are needed nowhere else.
    """

    def __init__(self, text: str) -> None:
        parts: list[str] = []
        self._places: list[int] = []
        length = 0
        for character in text:
            self._places.append(length)
            if character.isalnum():
                parts.append(character.casefold())
                length += len(parts[-1])
        self._text = "".join(parts)

    def may_hold(self, term: _Term, start: int) -> bool:
        """False where the term does not begin at text[start]."""
        return self._text.startswith(term.letters, self._places[start])


def repeats(
    pages: Sequence[PageText], found: Sequence[Entity], operators: Mapping[str, Operator] | None = None
) -> tuple[Entity, ...]:
    """Every further occurrence of what was found, and of the parts of people's names, on any of the pages.

    `pages` is read twice, front to back, so it may be a sequence that reads each page anew. Occurrences whose
    characters are covered already are left out. `operators` says of which labels a part may stay.
    """
    lower_words: set[str] = set()
    for page in pages:
        lower_words.update(_LOWER_WORD.findall(page.text))
    terms = _terms(found, lower_words)
    if not terms:
        return ()
    by_word: dict[str, list[_Term]] = defaultdict(list)
    by_digits: list[tuple[str, _Term]] = []
    for term in terms:
        digits = "".join(c for c in term.text if c.isdigit())
        if len(digits) >= 5:
            by_digits.append((digits, term))
        elif term.words:
            by_word[term.words[0]].append(term)
    covers: dict[int, list[Entity]] = defaultdict(list)
    for entity in found:
        covers[entity.page_index].append(entity)
    result: list[Entity] = []
    for page in pages:
        result += _page_repeats(page, by_word, by_digits, covers[page.page_index], operators or {})
    return tuple(result)


def _page_repeats(
    page: PageText,
    by_word: dict[str, list[_Term]],
    by_digits: list[tuple[str, _Term]],
    covers: list[Entity],
    operators: Mapping[str, Operator],
) -> Iterator[Entity]:
    folded = fold(page.text)
    places = _word_places(folded.text)
    spans: list[tuple[int, int, _Term]] = []
    cover = _Cover(page, covers)
    squeezed = _Squeezed(folded.text)
    for word in places.keys() & by_word.keys():
        for term in by_word[word]:
            if all(w in places for w in term.words):
                for start, end in _occurrences(term, folded, places[word], squeezed, cover):
                    spans.append((_with_initials(page.text, start) if term.label in _NAMES else start, end, term))
    if by_digits:
        at = [i for i, c in enumerate(folded.text) if c.isdigit()]
        digits = "".join(folded.text[i] for i in at)
        for wanted, term in by_digits:
            if _is_bare(wanted, term, digits, at, folded, cover):
                pattern = term_pattern(term.text)
                assert pattern is not None
                spans += ((*folded.original_span(*m.span()), term) for m in pattern.finditer(folded.text))
    spans.sort(key=lambda s: (s[0] - s[1], s[0], -s[2].score))
    taken: list[tuple[int, int]] = []
    for start, end, term in spans:
        if any(a < end and start < b for a, b in taken):
            continue
        entity = partial.entity_at(
            page,
            start,
            end,
            label=term.label,
            score=term.score,
            recognizer="repeat",
            operator=Operator.WHOLE if term.part else operators.get(term.label, Operator.WHOLE),
            source=Source.REPEATED,
            explanation=term.explanation(),
        )
        if entity is None or cover.has_all(entity.quadrilaterals):
            continue
        taken.append((start, end))
        yield entity


class _Cover:
    """What the findings of a page cover already."""

    def __init__(self, page: PageText, covers: Iterable[Entity]) -> None:
        self._page = page
        self._boxes = [(q.envelope, q) for e in covers for q in e.quadrilaterals]

    def has_all(self, quads: Iterable[Quadrilateral]) -> bool:
        return all(self._has_one(quad) for quad in quads)

    def _has_one(self, quad: Quadrilateral) -> bool:
        center = quad.center
        return any(box.contains(center) and quad.covered_fraction(cover) >= _COVERED for box, cover in self._boxes)

    def has(self, start: int, end: int) -> bool:
        """True where text[start:end] has ink and all of it is covered."""
        quads = self._page.quads(start, end)
        return bool(quads) and self.has_all(quads)


def _is_bare(wanted: str, term: _Term, digits: str, at: list[int], folded: FoldedText, cover: _Cover) -> bool:
    """True where the digits of a number stand on the page at a place that is not covered whole yet.

    Args:
        wanted: The term's digits.
        digits: All digits of the page.
        at: Where each of them is in the folded text.
    """
    ahead = next(i for i, c in enumerate(term.text) if c.isdigit())
    behind = next(i for i, c in enumerate(reversed(term.text)) if c.isdigit())
    index = digits.find(wanted)
    while index >= 0:
        first, last = max(0, at[index] - ahead), min(len(folded.text), at[index + len(wanted) - 1] + 1 + behind)
        if not cover.has(*folded.original_span(first, last)):
            return True
        index = digits.find(wanted, index + 1)
    return False


def _word_places(text: str) -> dict[str, list[int]]:
    """Where each word begins, in lower case; a word broken by a hyphen counts whole as well."""
    places: dict[str, list[int]] = defaultdict(list)
    for match in _WORD.finditer(text):
        places[match[0].casefold()].append(match.start())
    for match in _BROKEN_WORD.finditer(text):
        places[(match[1] + match[2]).casefold()].append(match.start())
    return places


def _occurrences(
    term: _Term, folded: FoldedText, places: Iterable[int], squeezed: _Squeezed, cover: _Cover
) -> Iterator[tuple[int, int]]:
    """Occurrences of a term whose first word stands at one of `places`: a search of the whole page costs 20 times.

    Those that look as the term is written and are covered already are left out before any pattern is made.
    """
    for place in places:
        start = place - term.lead
        if start < 0 or not squeezed.may_hold(term, start):
            continue
        end = start + len(term.text)
        if folded.text[start:end].split() == term.text.split() and cover.has(*folded.original_span(start, end)):
            continue
        pattern = term_pattern(term.text)
        match = None if pattern is None else pattern.match(folded.text, start)
        if match is not None:
            yield folded.original_span(*match.span())


def _with_initials(text: str, start: int) -> int:
    """Start of a name with the initials in front of it: "J. R. Smith"."""
    match = _INITIALS.search(text, max(0, start - 12), start)
    return start if match is None else match.start()


def _terms(found: Iterable[Entity], lower_words: set[str]) -> list[_Term]:
    terms: dict[tuple[str, str], _Term] = {}

    def add(text: str, label: str, score: float, origin: Entity, *, part: bool = False, of_name: bool = False) -> None:
        key = (text.casefold(), label)
        if key in terms and terms[key].score >= score:
            return
        folded = fold(text).text.strip()
        first = _WORD.search(folded)
        if first is not None:
            words = tuple(w.casefold() for w in _WORD.findall(folded))
            letters = "".join(filter(str.isalnum, folded)).casefold()
            terms[key] = _Term(text, label, score, words, first.start(), origin, letters, part, of_name)

    for entity in found:
        text = " ".join(entity.text.split())
        for secret in secrets_of(entity):  # what the proof will look for must be found here
            whole = secret == entity.text.strip()
            add(" ".join(secret.split()), entity.label, round(entity.score * _DAMPING, 4), entity, part=not whole)
        if entity.label == "PERSON":
            for part in name_parts(text, lower_words):
                add(part, "PERSON", _PART_SCORE, entity, of_name=True)
        elif entity.label == "MINOR_NAME":
            for part in name_parts(text, lower_words) - _surname(text):
                add(part, "MINOR_NAME", _PART_SCORE, entity, of_name=True)
    return list(terms.values())


def _surname(name: str) -> set[str]:
    """The surname as `name_parts` writes it. Alone it does not mean the child: the parents, who stay, have it too."""
    words = name.split(",")[0].split() if "," in name else name.split()
    last = words[-1].strip(".,()\"'") if words else ""
    return {last if not last.isupper() else last.title()}


def name_parts(name: str, lower_words: set[str]) -> set[str]:
    """Parts of a person's name that mean this person when they stand alone, and the name reversed.

    Only names of several words or with a title have parts. A part that the document also uses in lower case, a role,
    a month or a company's name has none: these need the full name as evidence (measured: a third fewer false hits at
    the same recall).
    """
    if COMPANY.search(name) or any(c.isdigit() for c in name) or len(name) > 60:
        return set()
    bare = _TITLE_START.sub("", re.sub(r"['’][sS]$", "", name)).strip(" ,.;:()\"'")
    titled = len(bare) < len(name.strip(" ,.;:()\"'")) and bool(_TITLE_START.match(name))
    words = [w.strip(".,()\"'") for w in bare.replace(",", " ").split()]
    words = [w for w in words if w]
    if len(words) < 2 and not titled:
        return set()
    parts = {
        w if not w.isupper() else w.title()
        for w in words
        if len(w) >= 3
        and w[0].isupper()
        and w.lower() not in NOT_A_NAME
        and w.lower() not in lower_words
        and w.replace("-", "").replace("'", "").isalpha()
    }
    if len(words) >= 2:
        parts |= {" ".join(words), f"{words[-1]}, {' '.join(words[:-1])}"}
    return parts
