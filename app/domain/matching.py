"""When two pieces of text are the same secret: the one rule that detection, release and verification share.

A term is looked for as whole words, over line breaks, hyphenation, ligatures, soft hyphens, accents set apart and
look-alike letters, as written and in capitals; a term set in capitals also as a name is usually written. Terms with
digits or an at sign are looked for in any case, and those of five or more digits with other separators between them.
Words are also looked for with all their letters set apart, backwards, and with the last one in front of a comma.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.domain.entities import Entity

_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
_QUOTES = {"\u00b4": "'", "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u201c": '"', "\u201d": '"', "\u02bc": "'"}
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_LOOK_ALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧον",
        "ABESIJKMHOPCTYXaesijopcyxdqwABEZHIKMNOPTYXov",
        strict=True,
    )
)
"""Cyrillic and Greek letters that look like Latin ones. Folded only in words that hold Latin letters as well."""
_MIXED = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]+")
_LATIN = re.compile(r"[A-Za-z]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0400-\u052f]")

_BREAK = r"(?:-?\s+)"
_BREAK_IN_WORD = r"(?:-\s*\n\s*)?"
_BREAK_AT_SIGN = r"(?:\s*\n\s*)?"
_SEPARATORS = r"[\s\-./()\u00b7]*"
_APART = r"[ \t.\-_*'\u00b7]{1,3}"
_WORDS_APART = r"[ \t.\-_*'\u00b7]{1,6}"
_LEAST_APART, _LEAST_BACKWARDS = 4, 6
"""Letters of a term from which it is looked for with its letters set apart, and backwards."""


@dataclass(frozen=True, slots=True)
class FoldedText:
    """Text folded for comparison; folded character i came from the original's origins[i] up to ends[i] (excluded)."""

    text: str
    origins: tuple[int, ...]
    ends: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that folded characters start..end (end excluded) came from."""
        return self.origins[start], self.ends[end - 1]


def fold(text: str) -> FoldedText:
    """Fold compatibility forms, ligatures, hyphens, quotes and spaces; drop soft hyphens and zero-width characters.

    An accent that follows its letter is put on it. Case is kept. Every folded character remembers where it came from.
    """
    if text.isascii():
        return FoldedText(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    if _OTHER_SCRIPT.search(text):
        text = _MIXED.sub(_latinised, text)
    characters: list[str] = []
    origins: list[int] = []
    ends: list[int] = []
    last = 0
    for found in _NOT_ASCII.finditer(text):
        index, character = found.start(), found[0]
        _copy(text, last, index, characters, origins, ends)
        last = index + 1
        if character == "\u00ad" and text[index + 1 : index + 2] == "\n":
            folded = "-"  # a soft hyphen at the end of a line is printed
        elif character in _DROPPED:
            continue
        elif character in _HYPHENS:
            folded = "-"
        elif character in _QUOTES:
            folded = _QUOTES[character]
        elif character.isspace():
            folded = " "
        elif unicodedata.combining(character) and characters and origins[-1] < index:
            composed = unicodedata.normalize("NFC", characters[-1] + character)
            if len(composed) == 1:
                characters[-1] = composed
                ends[-1] = index + 1
                continue
            folded = character
        else:
            folded = unicodedata.normalize("NFKC", character)
            if folded[:1] == " ":
                folded = character  # an accent that stands alone would become a blank with an accent, and part a word
        for part in folded:
            characters.append(part)
            origins.append(index)
            ends.append(index + 1)
    _copy(text, last, len(text), characters, origins, ends)
    return FoldedText("".join(characters), tuple(origins), tuple(ends))


def _copy(text: str, start: int, end: int, characters: list[str], origins: list[int], ends: list[int]) -> None:
    """Take over text[start:end] as it is."""
    characters.extend(text[start:end])
    origins.extend(range(start, end))
    ends.extend(range(start + 1, end + 1))


def _latinised(match: re.Match[str]) -> str:
    word = match[0]
    if not _LATIN.search(word):
        return word
    return "".join(_LOOK_ALIKES.get(c, c) for c in word)


_LOWER_CASE_LABELS = frozenset({"EMAIL_ADDRESS", "URL", "MEDICAL_CONDITION"})
_COMMON = """
a account act action address affidavit agent agreement all allergies amount an and annex annual answer any appeal
appeals appellant appellee appendix applicant applicants april article at attn attorney august avenue background
balance bank banking bcc bill board borrower both brief buyer by card case cc certificate chamber chief church city
civil claim claimant claimants claims class clause clerk client clinical code commission committee common company
complaint conclusion condition confidential consideration contact contents contract convention copy corporate
corporation counsel county court criminal customer date date/time dated dear december declaration decree defendant
defendant's defendants deposition description diagnosis director discovery district division dob docket document dr
draft e-mail each east eastern either email employee employer executive exhibit exhibits facts fax february federal
file financial for form friday from fund general government grant he hearing her hereby his history iban identifiers
in inc initial insurance interrogatories introduction invoice it item items january judge judgment july june
jurisdiction jury justice kingdom landlord law lender letter licence license llc ltd madam march mark matter may
medical medication medics memorandum minister ministry miss mobile monday monthly motion mr mrs ms n/a name national
neither new no none north northern notary note notes november now number october of officer on opinion or order orders
original page part parties party passport patient petition petitioner petitioners phone physician plaintiff
plaintiff's plaintiffs plate police policy postcode president price prison procedure prosecutor provider public
purpose quantity quarterly re record records ref reference references regards registrar relief report republic
respondent respondents road rule rules saturday schedule secretary section seller senior september series shares she
signature signed sincerely sir sirs sku solicitor south southern ssn state statement states stock street subject
subpoena subtotal such summary summons sunday supplier supreme table tbd telephone tenant that the therefore these
they this those thursday title to today tomorrow total town transcript treasurer treatment trial trust tuesday unit
united university unknown vat vendor venue verification vice war wednesday west western whereas will with witness
witnesseth yes yesterday zip
"""
COMMON_WORDS = frozenset(_COMMON.split())
"""Lower-case words that are nobody's name by themselves: roles, headings, form labels, months, function words."""

_LOOSE = re.compile(
    r"(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}s?|(?:aged? )?\d+[ -](?:day|week|month|year|hour|minute)s?(?:[ -]old)?)",
    re.I,
)
_WORD_EDGES = ".,;:()[]\"'"


def is_distinctive(text: str, label: str = "") -> bool:
    """True where the text alone says what it means, so that its other occurrences are the same secret.

    A year, a page number or a common word is not: only its place is redacted. Addresses of the internet and health
    conditions are written in lower case and count nevertheless.
    """
    stripped = text.strip()
    digits = sum(c.isdigit() for c in stripped)
    letters = sum(c.isalpha() for c in stripped)
    if digits >= 5 or (digits and letters and digits + letters >= 5 and not _LOOSE.fullmatch(stripped)):
        return True
    if letters >= 4 and ("@" in stripped or label in _LOWER_CASE_LABELS):
        return True
    if letters < 3 or not any(c.isupper() for c in stripped):
        return False
    return any(w.strip(_WORD_EDGES).casefold() not in COMMON_WORDS for w in stripped.split() if w.strip(_WORD_EDGES))


@lru_cache(maxsize=16_384)
def term_pattern(term: str) -> re.Pattern[str] | None:
    """Pattern that finds `term` in folded text; None where nothing of the term is left to look for."""
    folded = fold(term).text.strip()
    if not any(c.isalnum() for c in folded):
        return None
    digits = sum(c.isdigit() for c in folded)
    any_case = bool(digits) or "@" in folded
    spellings = {folded}
    if not any_case:
        spellings |= {folded.upper(), folded[0].upper() + folded[1:]}
        if folded.isupper() and sum(c.isalpha() for c in folded) >= 3:
            spellings.add(_as_written(folded))
    forms = {_BREAK.join(_word_pattern(w) for w in s.split()) for s in spellings}
    if not any_case:
        forms |= {form for s in spellings for form in _set_otherwise(s)}
    if digits >= 5:
        forms.add(_SEPARATORS.join(re.escape(c) for c in folded if c.isalnum()))
    before = r"(?<![^\W_])" if folded[0].isalnum() else ""
    after = r"(?![^\W_])" if folded[-1].isalnum() else ""
    body = "|".join(sorted(forms, key=lambda f: (-len(f), f)))
    return re.compile(f"{before}(?:{body}){after}", re.IGNORECASE if any_case else 0)


def _set_otherwise(spelling: str) -> Iterator[str]:
    """Patterns of words whose letters stand apart ("A s h b y", "A.S.H.B.Y"), of a name in the order of a register
    ("Ashby, Ines"), and of letters from the last to the first, as some programs write text set from right to left."""
    words = spelling.split()
    letters = sum(c.isalpha() for c in spelling)
    if letters >= _LEAST_APART and all(c.isalpha() or not c.isalnum() for c in spelling):
        spread = (_APART.join(re.escape(c) for c in word if c.isalpha()) for word in words)
        yield _WORDS_APART.join(word for word in spread if word)
    if len(words) > 1:
        yield r",\s*".join((_word_pattern(words[-1]), _BREAK.join(_word_pattern(w) for w in words[:-1])))
    if letters >= _LEAST_BACKWARDS:
        yield _BREAK.join(re.escape(word[::-1]) for word in reversed(words))


def _as_written(capitals: str) -> str:
    """ "MARY O'NEIL-SMITH" as "Mary O'Neil-Smith"."""
    return re.sub(r"[^\W\d_]+", lambda m: m[0][0] + m[0][1:].lower(), capitals)


def _word_pattern(word: str) -> str:
    """A word, also where a line break with a hyphen was put between two of its letters."""
    parts = [re.escape(word[0])]
    for previous, character in pairwise(word):
        if previous.isalpha() and character.isalpha():
            parts.append(_BREAK_IN_WORD)
        elif not (previous.isalnum() and character.isalnum()):
            parts.append(_BREAK_AT_SIGN)  # lines break at the dots, slashes and hyphens of addresses and numbers
        parts.append(re.escape(character))
    return "".join(parts)


def occurrences(term: str, folded: FoldedText) -> Iterator[tuple[int, int]]:
    """Spans, in the original text, of every occurrence of `term`."""
    pattern = term_pattern(term)
    if pattern is None:
        return
    for match in pattern.finditer(folded.text):
        yield folded.original_span(*match.span())


def count(term: str, text: str) -> int:
    """Number of occurrences of `term` in `text`."""
    pattern = term_pattern(term)
    return 0 if pattern is None else sum(1 for _ in pattern.finditer(fold(text).text))


_PARTS_OF_DATES = frozenset({"DATE_TIME", "DATE_OF_BIRTH", "AGE"})


def secrets_of(entity: Entity) -> tuple[str, ...]:
    """Texts of an entity that mean the same secret wherever they stand: the whole, and what goes where a part stays.

    The part that stays is never one of them. Nor is the day and month of a date whose year stays: in another year they
    are another date.
    """
    texts = [entity.text.strip(), *(() if entity.label in _PARTS_OF_DATES else entity.removed)]
    return tuple(dict.fromkeys(text for text in texts if is_distinctive(text, entity.label)))


def terms_of(entities: Iterable[Entity]) -> list[str]:
    """Texts of entities that must be gone wherever they stand, without repeats, longest first.

    A box drawn by hand decides about its place only (docs/adr/0006).
    """
    texts = {text for e in entities if not e.positional for text in secrets_of(e)}
    return sorted(texts, key=lambda t: (-len(t), t))
