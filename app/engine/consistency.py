"""The same secret elsewhere: further occurrences of found texts and of the parts of people's names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.domain.entities import Entity, Source
from app.domain.job_terms import JobTerm
from app.domain.matching import FoldedText, fold, secrets_of, term_pattern
from app.domain.personal_names import bare_word
from app.domain.profiles import Operator
from app.engine import operators as partial
from app.engine.name_forms import (
    Accounts,
    Part,
    as_confused,
    evident_initials,
    initials_of,
    name_parts,
    surname_forms,
    without_accents,
)
from app.engine.page_text import PageText
from app.engine.recognizers.vocabulary import LOWER, NOT_A_NAME
from app.engine.term_search import NAMES, WORD, Cover, Term, is_bare, occurrences_at, word_places

_LOWER_WORD = re.compile(rf"(?<![\w'@./\\-])[{LOWER}]{{3,}}(?![\w@/\\]|[.-]\w)")
"""A word in lower case; those of addresses and names of files are nobody's language."""
_MAY_BE_DIGIT = re.compile(r"[0-9]|[^\x00-\x7f]")
_PART_SCORE = 0.6
_JOB_SCORE = 0.5
JOB_REPEAT = "job-repeat"
"""Recognizer of what another document of the job told of."""
_SHORTEST_MISREAD = 4
_DAMPING = 0.95


def repeats(
    pages: Sequence[PageText],
    found: Sequence[Entity],
    operators: Mapping[str, Operator] | None = None,
    job_terms: Iterable[JobTerm] = (),
) -> tuple[Entity, ...]:
    """Every further occurrence of what was found, and of the parts of people's names, on any of the pages.

    `pages` is read twice, front to back, so it may be a sequence that reads each page anew. Occurrences whose
    characters are covered already are left out. `operators` says of which labels a part may stay. `job_terms` were
    found elsewhere: of a name among them, only what says that it is the same person is taken.
    """
    words = _Words()
    names = _initials(found)
    shortened: dict[str, Entity] = {}
    job_terms = tuple(job_terms)
    for page in pages:
        words.read(page.text, every=bool(job_terms))
        if names:
            shortened.update(evident_initials(page.text, names))
    lower_words = words.lower
    terms = _terms(found, lower_words, shortened, filter(words.may_hold, job_terms))
    people = [e for e in found if e.label in NAMES]
    search = _Search(terms, Accounts(people, lower_words), _misreadable(people), operators or {})
    if not search:
        return ()
    covers: dict[int, list[Entity]] = defaultdict(list)
    for entity in found:
        covers[entity.page_index].append(entity)
    return tuple(entity for page in pages for entity in search.page(page, covers[page.page_index]))


def job_repeats(
    pages: Sequence[PageText],
    known: Sequence[Entity],
    job_terms: Iterable[JobTerm],
    operators: Mapping[str, Operator] | None = None,
) -> tuple[Entity, ...]:
    """Occurrences of `job_terms` that `known` does not cover, in a document whose own findings were looked for."""
    words = _Words()
    for page in pages:
        words.read(page.text, every=True)
    terms = _terms((), words.lower, {}, filter(words.may_hold, job_terms))
    search = _Search(terms, Accounts((), ()), {}, operators or {})
    covers: dict[int, list[Entity]] = defaultdict(list)
    for entity in known:
        covers[entity.page_index].append(entity)
    return tuple(entity for page in pages for entity in search.page(page, covers[page.page_index]))


class _Words:
    """The words of a document: those in lower case, and all of them, without case and accents."""

    def __init__(self) -> None:
        self.lower: set[str] = set()
        self._every: set[str] = set()

    def read(self, text: str, *, every: bool) -> None:
        self.lower.update(_LOWER_WORD.findall(text))
        if every:
            self._every.update(word_places(without_accents(fold(text).text)))

    def may_hold(self, term: JobTerm) -> bool:
        """False where a name's surname, or a text's first word, stands nowhere: thousands are told, few are here."""
        if sum(c.isdigit() for c in term.text) >= 5:
            return True
        forms = surname_forms(term.text) if term.label in NAMES else WORD.findall(term.text)[:1]
        return any(self._every.issuperset(WORD.findall(without_accents(form).casefold())) for form in forms)


def _initials(found: Iterable[Entity]) -> dict[str, Entity]:
    """People by initials that only one of them has."""
    by_initials: dict[str, dict[str, Entity]] = defaultdict(dict)
    for entity in found:
        if entity.label in NAMES and (initials := initials_of(" ".join(entity.text.split()))):
            for form in {initials, initials[0] + initials[-1]}:
                by_initials[form].setdefault(bare_word(entity.text), entity)
    return {initials: next(iter(some.values())) for initials, some in by_initials.items() if len(some) == 1}


def _misreadable(people: Iterable[Entity]) -> dict[str, Entity]:
    """Words of people's names as OCR may confuse them."""
    words: dict[str, Entity] = {}
    for entity in people:
        for word in WORD.findall(entity.text):
            if len(word) >= _SHORTEST_MISREAD and not word.islower() and word.lower() not in NOT_A_NAME:
                words.setdefault(as_confused(word), entity)
    return words


class _Search:
    """What is looked for on every page."""

    def __init__(
        self,
        terms: Iterable[Term],
        accounts: Accounts,
        confused: Mapping[str, Entity],
        operators: Mapping[str, Operator],
    ) -> None:
        self._accounts = accounts
        self._confused = confused
        self._operators = operators
        self._by_word: dict[str, list[Term]] = defaultdict(list)
        self._names: dict[str, list[Term]] = defaultdict(list)
        self._by_digits: list[tuple[str, Term]] = []
        for term in terms:
            digits = "".join(c for c in term.text if c.isdigit())
            if len(digits) >= 5:
                self._by_digits.append((digits, term))
            elif term.words:
                self._by_word[term.words[0]].append(term)
                if term.label in NAMES and without_accents(term.text) == term.text:
                    self._names[term.words[0]].append(term)

    def __bool__(self) -> bool:
        return bool(self._by_word or self._by_digits)

    def page(self, page: PageText, covers: list[Entity]) -> Iterator[Entity]:
        """Occurrences on a page that `covers` does not cover, the longest where they overlap."""
        cover = Cover(page, covers)
        spans = sorted(self._spans(page, cover), key=lambda s: (s[0] - s[1], s[0], -s[2].score))
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
                recognizer=JOB_REPEAT if term.origin is None else "repeat",
                operator=Operator.WHOLE if term.part else self._operators.get(term.label, Operator.WHOLE),
                source=Source.REPEATED,
                explanation=term.explanation(),
            )
            if entity is None or cover.has_all(entity.quadrilaterals):
                continue
            taken.append((start, end))
            yield entity

    def _spans(self, page: PageText, cover: Cover) -> Iterator[tuple[int, int, Term]]:
        folded = fold(page.text)
        yield from self._words(page, folded, self._by_word, cover)
        plain = without_accents(folded.text)
        if plain != folded.text:  # a name without accents also where it has them
            yield from self._words(page, replace(folded, text=plain), self._names, cover)
        yield from self._numbers(folded, cover)
        for start, end, person in self._accounts.find(page.text):
            yield start, end, _of_person(person, page.text[start:end])
        for span in page.read if self._confused else ():
            read = page.text[span.start : span.end]
            if (meant := self._confused.get(as_confused(read))) is not None:
                yield span.start, span.end, _of_person(meant, read)

    @staticmethod
    def _words(
        page: PageText, folded: FoldedText, by_word: Mapping[str, list[Term]], cover: Cover
    ) -> Iterator[tuple[int, int, Term]]:
        places = word_places(folded.text)
        for word in places.keys() & by_word.keys():
            for term in by_word[word]:
                if all(w in places for w in term.words):
                    for start, end in occurrences_at(term, folded, places[word], cover):
                        if (span := term.span(page.text, start, end)) is not None:
                            yield *span, term

    def _numbers(self, folded: FoldedText, cover: Cover) -> Iterator[tuple[int, int, Term]]:
        if not self._by_digits:
            return
        found = [m for m in _MAY_BE_DIGIT.finditer(folded.text) if m[0].isdigit()]
        at = [m.start() for m in found]
        digits = "".join(m[0] for m in found)
        for wanted, term in self._by_digits:
            if is_bare(wanted, term, digits, at, folded, cover):
                pattern = term_pattern(term.text)
                assert pattern is not None
                for match in pattern.finditer(folded.text):
                    yield *folded.original_span(*match.span()), term


def _of_person(person: Entity, text: str) -> Term:
    return Term(text, person.label, _PART_SCORE, (), 0, person, "", of_name=Part(text))


def _terms(
    found: Iterable[Entity], lower_words: set[str], shortened: Mapping[str, Entity], job_terms: Iterable[JobTerm]
) -> list[Term]:
    terms: dict[tuple[str, str, str], Term] = {}

    def add(
        text: str, label: str, score: float, origin: Entity | None, *, part: bool = False, of_name: Part | None = None
    ) -> None:
        shown_by = of_name.initial or "title" if of_name is not None and of_name.needs_evidence else ""
        key = (text.casefold(), label, shown_by)
        if key in terms and terms[key].score >= score:
            return
        folded = fold(text).text.strip()
        first = WORD.search(folded)
        if first is not None:
            words = tuple(w.casefold() for w in WORD.findall(folded))
            letters = "".join(filter(str.isalnum, folded)).casefold()
            terms[key] = Term(text, label, score, words, first.start(), origin, letters, part, of_name)

    for entity in found:
        text = " ".join(entity.text.split())
        for secret in secrets_of(entity):  # what the proof will look for must be found here
            whole = secret == entity.text.strip()
            add(" ".join(secret.split()), entity.label, round(entity.score * _DAMPING, 4), entity, part=not whole)
        if entity.label in NAMES:
            # A child's surname alone does not mean the child: the parents, who stay, have it too.
            alone = surname_forms(text) if entity.label == "MINOR_NAME" else set()
            for part in name_parts(text, lower_words):
                if part.text not in alone:
                    add(part.text, entity.label, _PART_SCORE, entity, of_name=part)
    for initials, person in shortened.items():
        add(initials, person.label, _PART_SCORE, person, of_name=Part(initials))
    for wanted in job_terms:
        add(wanted.text, wanted.label, min(wanted.score, _JOB_SCORE), None)
        if wanted.label in NAMES:
            alone = surname_forms(wanted.text)
            for part in name_parts(wanted.text, lower_words):
                if " " in part.text:
                    add(part.text, wanted.label, _JOB_SCORE, None, of_name=part)
                elif part.text in alone and wanted.label == "PERSON":
                    shown = Part(part.text, needs_evidence=True, initial=part.initial)
                    add(part.text, wanted.label, _JOB_SCORE, None, of_name=shown)
    return list(terms.values())
