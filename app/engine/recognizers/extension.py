"""Names that the model found in part, with the name words that stand directly beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.explanations import Note
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.people import without_role
from app.engine.recognizers.vocabulary import (
    COMPANY,
    FORM_WORDS,
    JOB,
    LOWER,
    MONTH,
    NAME_WORD,
    NOT_A_NAME,
    PARTICLE,
    POSTNOMINAL,
    TITLE,
    UPPER,
)

_RIGHT = re.compile(rf"[ ]({PARTICLE})({NAME_WORD})(?!\w)")
_BROKEN = re.compile(rf"-\s{{0,3}}([{UPPER}][{LOWER}'’]{{1,24}}(?:-[{UPPER}][{LOWER}'’]{{1,24}})?)(?!\w)")
"""The second half of a hyphenated name, also where a line or a block of the page ends behind the hyphen."""
_LEFT = re.compile(rf"(?<![\w'’.-])({NAME_WORD})[ ]({PARTICLE})$")
_PARTICLE_START = re.compile(
    r"(?:van|von|der|den|de|da|di|du|del|della|dos|la|le|el|al|bin|ibn|ben|ter|ten|zu|zur|af|av)[ ]"
)
_STARTS_SENTENCE = re.compile(r"(?:^|\n\n|[.!?:;\"“(\])•][ )\"”]?|\n[ ]*[\w.]{1,4}[.)][ ])$")
_INITIALS = re.compile(rf"(?:[{UPPER}]\.[ -]?)+")
_MONTH = re.compile(rf"{MONTH}")
_TITLE = re.compile(rf"{TITLE}")
_LETTERS_BEHIND = re.compile(rf"{POSTNOMINAL}")
_ENTRY_END = re.compile(r"[ ]*(?:[,(;<]|\n\n|$)")
_WORDS_BEFORE_A_NAME = frozenset(
    "about according accordingly after against again all also although although among an and another any are around as "
    "ask at attention because been before behind being below beneath beside besides between beyond both but by call "
    "called can clearly compare concerning contact could currently despite did do does during each either even every "
    "except fellow following for former formerly from furthermore had has have hence her here his how however if "
    "including indeed instead into is its last late later let like may meanwhile met might more moreover most must my "
    "near neither next nor not note notably notwithstanding now of off on once only opposite or other our out outside "
    "over per perhaps present previously prior regarding said see shall should since so some soon still such tell than "
    "that the their then there thereafter therefore these they this those though through throughout thus till to today "
    "together told tomorrow too toward towards under unless unlike until upon via versus was were what whatever when "
    "where whereas wherever whether which while who whom whose why will with within without would yesterday yet "
    "young".split()
)
_LIMIT = 3


def extended(text: PageText, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings, those of people by the model with the capitalised words beside them and without their role.

    Nothing is taken over a sentence's start or a block's end: what begins a sentence is in capitals anyway.
    """
    flat = text.flat
    for finding in findings:
        if finding.label != "PERSON" or finding.rank is not Rank.MODEL:
            yield finding
            continue
        start, end = _left(flat, finding), _right(flat, finding.end)
        grown = start < finding.start or end > finding.end
        why = finding.why.noted((Note.EXTENDED,)) if grown else finding.why
        yield from _lines(text.text, replace(finding, start=start, end=end, why=why))


def over_hyphen(flat: str, end: int) -> int:
    """End of a name that goes on behind a hyphen at a line's or a block's end; `end` where it does not."""
    match = _BROKEN.match(flat, end)
    return match.end() if match is not None and _may_extend(match[1]) else end


def _may_extend(word: str) -> bool:
    bare = word.strip(".,'’").lower()
    if _INITIALS.fullmatch(word):
        return True
    return (
        bare not in NOT_A_NAME
        and bare not in FORM_WORDS
        and bare not in JOB
        and bare not in _WORDS_BEFORE_A_NAME
        and not word.isupper()
        and not COMPANY.search(word)
        and not _MONTH.fullmatch(word)
        and not _TITLE.fullmatch(word)
        and not _LETTERS_BEHIND.fullmatch(word)
    )


def _right(flat: str, end: int) -> int:
    if not flat[end - 1].isalpha() or flat.endswith(("'s", "’s"), 0, end):
        return end
    for _ in range(_LIMIT):
        match = _BROKEN.match(flat, end) or _RIGHT.match(flat, end)
        if match is None or not _may_extend(match[match.lastindex or 0]) or _is_company_ahead(flat, match.end()):
            break
        end = match.end()
    return end


def _is_company_ahead(flat: str, end: int) -> bool:
    return COMPANY.match(flat[end : end + 20].lstrip(" ,")) is not None


def _left(flat: str, finding: Finding) -> int:
    start = without_role(flat, finding.start, finding.end)
    if start != finding.start:
        return start
    for _ in range(_LIMIT):
        match = _LEFT.search(flat, max(0, start - 60), start)
        if match is None or not _may_extend(match[1]):
            break
        before = flat[max(0, match.start() - 8) : match.start()]
        if _STARTS_SENTENCE.search(before) and not _is_entry(flat, match, start, finding.end):
            break
        start = match.start()
    return start


def _is_entry(flat: str, match: re.Match[str], start: int, end: int) -> bool:
    """True where the first word of a sentence is part of the name: before "van der", or in an entry of a list."""
    if match[2] or _PARTICLE_START.match(flat, start):
        return True
    begins_block = match.start() == 0 or flat.endswith("\n\n", 0, match.start())
    return begins_block and not match[1].endswith(("ly", "ing")) and bool(_ENTRY_END.match(flat, end))


def _lines(text: str, finding: Finding) -> Iterator[Finding]:
    """A name that fills its line, cut before the office on the next one."""
    first = text.rfind("\n", 0, finding.start) + 1
    cut = text.find("\n", finding.start, finding.end)
    if cut < 0 or first != finding.start or cut - first > 50 or len(text[first:cut].split()) < 2:
        yield finding
        return
    yield replace(finding, end=cut)
    rest = text[cut : finding.end]
    begin = cut + len(rest) - len(rest.lstrip())
    words = [w.strip(".,").lower() for w in rest.split()]
    if words and not any(w in JOB for w in words):
        yield from _lines(text, replace(finding, start=begin))
