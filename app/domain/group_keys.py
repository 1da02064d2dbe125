"""What texts other than names of people mean, as keys: two texts with one key mean the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.personal_names import bare_word, plain

ADDRESS_LABELS = frozenset({"ADDRESS", "LOCATION"})
_NOT_NUMBERS = frozenset(
    "ADDRESS LOCATION PERSON MINOR_NAME ORGANIZATION DATE_TIME DATE_OF_BIRTH AGE URL EMAIL_ADDRESS USERNAME AMOUNT "
    "PERSONAL_TRAIT OTHER_DETAIL MEDICAL_CONDITION COORDINATES NRP BARCODE POSTCODE IP_ADDRESS".split()
)
_LEAST_DIGITS = 5
_PHONE_DIGITS = 10
"""Last digits of a telephone number that say whose it is, whatever is written for the country before them."""
_TRUNK = re.compile(r"\(0\)")
_MASKED = re.compile(r"[xX*\u2022#.\s-]+(?P<last>\d{4})")

_LEGAL_FORMS = {
    "ltd": "ltd", "limited": "ltd", "inc": "inc", "incorporated": "inc", "corp": "corp", "corporation": "corp",
    "co": "co", "company": "co", "llc": "llc", "llp": "llp", "lp": "lp", "plc": "plc", "gmbh": "gmbh", "ag": "ag",
    "kg": "kg", "ug": "ug", "sa": "sa", "sas": "sas", "sarl": "sarl", "sl": "sl", "srl": "srl", "spa": "spa",
    "nv": "nv", "bv": "bv", "oy": "oy", "ab": "ab", "as": "as", "pc": "pc", "pllc": "pllc", "na": "na",
}  # fmt: skip
_SMALL_WORDS = frozenset("of the and for in on to a an de la du des der die das und et y e del della di".split())
_ALIAS = re.compile(r"\(\s*(?:the\s+)?[\"'](?P<quoted>[^\"')]{2,60})[\"']\s*\)|\(\s*(?P<bare>[A-Z][\w&.-]{1,14})\s*\)")

_STREET_WORDS = {
    "st": "street", "str": "street", "rd": "road", "ave": "avenue", "av": "avenue", "blvd": "boulevard", "ln": "lane",
    "dr": "drive", "ct": "court", "pl": "place", "sq": "square", "ter": "terrace", "pkwy": "parkway", "hwy": "highway",
    "n": "north", "s": "south", "e": "east", "w": "west", "strasse": "street", "apt": "", "unit": "", "suite": "",
}  # fmt: skip
_STREET_KINDS = frozenset(
    "street road avenue boulevard lane drive court place square terrace parkway highway way".split()
)
_POSTCODE = re.compile(
    r"\b(?:(?P<us>\d{5})(?:-\d{4})?|(?P<uk>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})|(?P<nl>[1-9]\d{3}\s?[A-Z]{2}))\b"
)
_STREET = re.compile(
    r"^\W*(?:(?P<number>\d+\s?[A-Za-z]?)\b[\s,]+(?P<name>[^\d,\n]{3,60})"
    r"|(?P<name_first>[^\d,\n]{3,60}?)\s+(?P<number_last>\d+\s?[A-Za-z]?)\b)"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """A key whose second half may be left out: a company without its legal form, a street without its postcode."""

    core: tuple[str, ...]
    detail: str = ""
    alias: tuple[str, ...] = ()


@lru_cache(maxsize=65_536)
def number(text: str, label: str) -> str | None:
    """The key of a number: its letters and digits, of a telephone number its last ten digits; None of other texts."""
    if label in _NOT_NUMBERS:
        return None
    written = plain(text)
    digits = "".join(c for c in written if c.isdigit())
    if len(digits) < _LEAST_DIGITS:
        return None
    if label == "PHONE_NUMBER":
        digits = "".join(c for c in _TRUNK.sub("", written) if c.isdigit())
        return digits[-_PHONE_DIGITS:]
    letters = "".join(c for c in written.casefold() if c.isalnum())
    return letters if len(letters) <= 40 else None


@lru_cache(maxsize=65_536)
def masked(text: str) -> str | None:
    """The last four digits of a number of which no more is written: "xxx-xx-6789"."""
    match = _MASKED.fullmatch(plain(text))
    return match["last"] if match else None


@lru_cache(maxsize=65_536)
def organisation(text: str) -> Parts | None:
    """An organisation's words without its legal form, that form, and the short name it gives itself in brackets."""
    written = plain(text)
    alias = _ALIAS.search(written)
    short = _words(alias["quoted"] or alias["bare"]) if alias else ()
    words = _words(re.sub(r"\([^)]*\)?", " ", written))
    form = ""
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        form = _LEGAL_FORMS[words[-1]] + form
        words = words[:-1]
    return Parts(words, form, short) if words else None


def _words(text: str) -> tuple[str, ...]:
    text = re.sub(r"'s?$|'$", "", text.strip(' ,;:"')).replace("&", " and ")
    text = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", text)  # "S.A." is one word
    words = [w for word in text.split() if (w := bare_word(word))]
    while words and words[0] == "the":
        words.pop(0)
    return tuple(words)


def acronym(core: tuple[str, ...]) -> str:
    """First letters of an organisation's words, "" of fewer than three: "echr" of "European Court of Human Rights"."""
    letters = [w[0] for w in core if w not in _SMALL_WORDS]
    return "".join(letters) if len(letters) >= 3 else ""


@lru_cache(maxsize=65_536)
def address(text: str) -> Parts | None:
    """House number and street, and the postcode; None of a text that names no house."""
    written = text.replace("\n", ", ")
    written = plain(written)
    match = _STREET.search(written)
    if match is None:
        return None
    house = match["number"] or match["number_last"]
    words = [
        _STREET_WORDS.get(w, w) for word in (match["name"] or match["name_first"]).split() if (w := bare_word(word))
    ]
    words = [re.sub(r"(?<=[a-z]{3})(?:strasse|str)$", "street", w) for w in words if w]
    kind = next((i for i, w in enumerate(words) if i and w in _STREET_KINDS), len(words))
    words = words[: kind + 1]  # without a comma, the city comes behind the kind of street
    rest = written[match.end() :]
    code = _POSTCODE.search(rest)
    postcode = re.sub(r"\W", "", next(g for g in code.groups() if g)).lower() if code else ""
    return Parts((bare_word(house), *words), postcode) if words else None


@lru_cache(maxsize=65_536)
def other(text: str, label: str) -> str:
    """The key of any other text: without case, accents of spelling kept, whatever blanks and marks stand around it."""
    written = plain(text).casefold().strip(" .,;:()[]\"'")
    if label == "URL":
        written = re.sub(r"^(?:https?://)?(?:www\.)?|/$", "", written)
    return re.sub(r"'s$", "", written)
