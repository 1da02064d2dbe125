"""What of a hit may stay where a rule lets a part of it stay, and the place of the rest.

An operator reads the text of one hit. It returns the parts that stay, or None where it is not sure which they are: then
all of the hit goes. Parts are cut on the characters, so that what stays is seen and what goes is under a box.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from app.domain.entities import Entity, Source
from app.domain.explanations import UNEXPLAINED, Explanation, Note
from app.domain.profiles import Operator
from app.engine.page_text import PageText
from app.engine.recognizers.base import as_written, digits
from app.engine.recognizers.dates import DATE
from app.engine.recognizers.vocabulary import STATE, TITLE, UPPER

Span = tuple[int, int]
Parts = tuple[Span, ...]

_TAX_DIGITS = {"US_SSN": 9, "US_ITIN": 9, "US_EIN": 9}
_LEAST_DIGITS = 8
"""Digits of an account or identity number of which four may stay: of a shorter one, four would be most of it."""
_MASKED = re.compile(r"[xX*\u2022#.\s-]*")

_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_YEAR_ALONE = re.compile(r"\W*(?:1[6-9]|20)\d\ds?\W*")
_DATE = re.compile(rf"(?<![\w./-]){DATE}(?![\w/-])", re.I)
_SHORT_YEAR = re.compile(r"(?<!\d)\d{1,2}([./-])\d{1,2}\1(?P<year>\d\d)(?!\d)")
_OLDEST = 89
_DURATION = re.compile(r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few)[ -]"
                       r"(?:minute|hour|day|week|month|year)s?", re.I)  # fmt: skip
"""How long something took says nothing about when."""

_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_TITLE_WORD = re.compile(rf"{TITLE}(?!\w)")
_ALPHABETIC = re.compile(r"[A-Za-z\u00aa-\u024f\u0370-\u052f\u1e00-\u1fff]")
"""Letters of scripts in which a name has initials: Latin, Greek, Cyrillic."""

_PLACE_WORD = rf"(?:St\.|Ft\.|Mt\.|[{UPPER}][^\W\d_'’-]*(?:['’-][^\W\d_]+)*\.?)"
_CITY = rf"{_PLACE_WORD}(?:[ ](?:of|del?|la|las|los|the|{_PLACE_WORD})){{0,3}}"
_ZIP = r"\d{5}(?:-\d{4})?"
_CITY_STATE = re.compile(rf"(?:^|[,;\n]\s*)(?P<kept>(?P<city>{_CITY}),?\s+{STATE}\.?)(?:,?\s+{_ZIP})?\s*$")
_STATE = re.compile(rf"(?:^|[,;\n ]\s*)(?P<state>{STATE}\.?)(?:,?\s+(?P<zip>{_ZIP}))?\s*$")
_ZIP_ALONE = re.compile(rf"\s*(?P<zip>{_ZIP})\s*")
_NOT_A_CITY = frozenset(
    "street st. avenue ave road rd boulevard blvd lane ln drive dr court ct place pl square sq terrace parkway pkwy"
    " highway hwy way apt apartment suite ste unit floor fl room rm building bldg flat box po north south east"
    " west".split()
)
"""Lower-case words that show that what stands before a state is not only its city."""
_BEGINS_A_CITY = frozenset({"st.", "north", "south", "east", "west"})
_COUNTRY = re.compile(r"(?:the )?(?:United States(?: of America)?|U\.?S\.?A?\.?)", re.I)
_SMALL_ZIP3 = frozenset(
    "036 059 063 102 202 203 204 205 369 556 692 753 772 790 821 823 830 831 878 879 884 890 893".split()
)
"""Three-digit ZIP areas with 20,000 people or fewer: those of the Census of 2000 (the list of the US Department of
Health and Human Services to 45 CFR 164.514) and those of 2010: the newer figures count, and the older do no harm."""


def kept_parts(operator: Operator, text: str, label: str, year_now: int | None = None) -> Parts | None:
    """The spans of `text` that stay, in order; the whole of it where nothing has to go, None where that is not sure.

    `year_now` is the year in which ages are reckoned, by default this one.
    """
    if operator is Operator.YEAR_TO_89:
        return _year_to_89(text, year_now or datetime.now(UTC).year)
    return _OPERATORS[operator](text, label)


def _everything(text: str) -> Parts:
    return ((0, len(text)),)


def _last_four(text: str, label: str) -> Parts | None:
    number = digits(text)
    rest = "".join(c for c in text if c not in "0123456789")
    if len(number) <= 4:  # "ending in 6789", "xxx-xx-6789": no more than may stay
        return _everything(text) if number and _MASKED.fullmatch(rest) else None
    wanted = _TAX_DIGITS.get(label)
    if (wanted is not None and len(number) != wanted) or len(number) < _LEAST_DIGITS:
        return None
    places = [i for i, c in enumerate(text) if c.isalnum()]
    return ((places[-4], len(text)),)


def _year(text: str, _label: str) -> Parts | None:
    if _YEAR_ALONE.fullmatch(text) or _DURATION.fullmatch(text.strip()):
        return _everything(text)
    years = list(_YEAR.finditer(text))
    dates = list(_DATE.finditer(text))
    if len(dates) != 1 or len(years) > 1:
        return None
    if years:
        inside = dates[0].start() <= years[0].start() and years[0].end() <= dates[0].end()
        return (years[0].span(),) if inside else None
    short = _SHORT_YEAR.search(text)
    return (short.span("year"),) if short is not None and int(short["year"]) > 31 else None


def _year_to_89(text: str, year_now: int) -> Parts | None:
    kept = _year(text, "")
    year = _YEAR.search(text)
    return None if year is None or year_now - int(year[0]) > _OLDEST else kept


def _age_to_89(text: str, _label: str) -> Parts | None:
    numbers = re.findall(r"\d+", text)
    return _everything(text) if len(numbers) == 1 and int(numbers[0]) <= _OLDEST else None


def _initials(text: str, _label: str) -> Parts | None:
    words = list(_NAME_WORD.finditer(text))
    letters = [c for c in text if c.isalpha()]
    if not words or any(c.isdigit() or c in "@/" for c in text) or not all(_ALPHABETIC.match(c) for c in letters):
        return None
    kept: list[Span] = []
    first = True
    for word in words:
        start, end = word.span()
        if first and _TITLE_WORD.fullmatch(word[0]):
            kept.append((start, end))  # a title is nobody's name
            continue
        first = False
        single = sum(c.isalpha() for c in word[0]) == 1
        kept.append((start, end if single else start + 1))
    if all(word[0].rstrip(".").isalpha() and len(word[0].rstrip(".")) == 1 for word in words):
        return _everything(text)
    return tuple(kept)


def _city_state(text: str, _label: str) -> Parts | None:
    found = _CITY_STATE.search(text)
    if found is None:
        return None
    first, *more = found["city"].lower().split()
    if any(word in _NOT_A_CITY for word in more) or (first in _NOT_A_CITY and first not in _BEGINS_A_CITY):
        return None
    return (found.span("kept"),)


def _state_zip3(text: str, label: str) -> Parts | None:
    if label in ("LOCATION", "ADDRESS") and _COUNTRY.fullmatch(text.strip()):
        return _everything(text)
    alone = _ZIP_ALONE.fullmatch(text)
    found = alone or _STATE.search(text)
    if found is None:
        return None
    kept: list[Span] = []
    if alone is None:
        kept.append(found.span("state"))
    if found["zip"] and found["zip"][:3] not in _SMALL_ZIP3:
        start = found.start("zip")
        kept.append((start, start + 3))
    return tuple(kept) or None


_OPERATORS: dict[Operator, Callable[[str, str], Parts | None]] = {
    Operator.WHOLE: lambda _text, _label: None,
    Operator.LAST_FOUR: _last_four,
    Operator.YEAR: _year,
    Operator.AGE_TO_89: _age_to_89,
    Operator.INITIALS: _initials,
    Operator.CITY_STATE: _city_state,
    Operator.STATE_ZIP3: _state_zip3,
}


def entity_at(
    page: PageText,
    start: int,
    end: int,
    *,
    label: str,
    score: float,
    recognizer: str,
    operator: Operator = Operator.WHOLE,
    source: Source = Source.DETECTED,
    explanation: Explanation = UNEXPLAINED,
) -> Entity | None:
    """The hit page.text[start:end] with the place of what goes of it. None where it has no ink or nothing has to go."""
    text = page.text[start:end]
    kept = None if operator is Operator.WHOLE else kept_parts(operator, text, label)
    if kept is not None and not any(c.isalnum() for a, b in _rest(text, kept) for c in text[a:b]):
        return None
    unsure = () if operator is Operator.WHOLE or kept is not None else (Note.PART_UNSURE,)
    if kept is not None and _cuts_read_word(page, start, end, kept):
        kept, unsure = None, (Note.PART_IN_READ_WORD,)
    gone = [(start, end)] if kept is None else [(start + a, start + b) for a, b in _rest(text, kept)]
    quads = tuple(quad for a, b in gone for quad in page.quads(a, b))
    if not quads:
        return None
    written = as_written(text)
    return Entity(
        page_index=page.page_index,
        text=written,
        label=label,
        quadrilaterals=quads,
        score=score,
        source=source,
        recognizer=recognizer,
        ocr_confidence=page.ocr_confidence(start, end),
        operator="" if operator is Operator.WHOLE else operator.value,
        kept=() if kept is None else _in_written(text, written, kept),
        explanation=explanation.noted(unsure),
    )


def _rest(text: str, kept: Iterable[Span]) -> list[Span]:
    """What lies between the parts that stay, without blanks at its ends."""
    bounds = [0, *(place for span in kept for place in span), len(text)]
    rest = []
    for start, end in zip(bounds[::2], bounds[1::2], strict=True):
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            rest.append((start, end))
    return rest


def _cuts_read_word(page: PageText, start: int, end: int, kept: Iterable[Span]) -> bool:
    """True where a cut goes through a word that OCR read: where its letters stand is known only nearly."""
    cuts = [start + place for span in kept for place in span]
    return any(
        word.start < cut < word.end for word in page.read if word.start < end and word.end > start for cut in cuts
    )


def _in_written(text: str, written: str, kept: Iterable[Span]) -> Parts:
    """Spans of a page's text as spans of the hit's text, which has the same characters but other blanks."""
    inked = [i for i, c in enumerate(text) if not c.isspace()]
    places = [i for i, c in enumerate(written) if not c.isspace()]
    found: list[Span] = []
    for start, end in kept:
        inside = [place for i, place in zip(inked, places, strict=True) if start <= i < end]
        if inside:
            found.append((inside[0], inside[-1] + 1))
    return tuple(found)
